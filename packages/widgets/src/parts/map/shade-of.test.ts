import type { Area } from '@newcomer-portal/inventory';
import { expect } from '@open-wc/testing';
import { SHADES, shadeLimits, shadeOf } from './shade-of.ts';

const geometry: Area['geometry'] = { type: 'Polygon', coordinates: [] };
const area = (recent_immigrants?: number): Area => ({
  id: String(recent_immigrants),
  name: 'Harbour',
  population: 1000,
  ...(recent_immigrants !== undefined && { recent_immigrants }),
  point: { latitude: 44.2, longitude: -76.5 },
  geometry,
});

describe('the shade of an area', () => {
  const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(area);

  it('holds as many areas as any other shade', () => {
    const limits = shadeLimits(ten);
    const shades = ten.map((one) => shadeOf(one, limits));
    expect(shades).to.deep.equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(limits).to.have.lengthOf(SHADES);
  });

  it('is blank where the count is withheld, and does not move the others', () => {
    const limits = shadeLimits([...ten, area()]);
    expect(shadeOf(area(), limits)).to.equal(undefined);
    expect(limits).to.deep.equal(shadeLimits(ten));
  });

  it('does not fail in a city without counts', () => {
    expect(shadeLimits([area()])).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('is the lowest for less than anybody had', () => {
    expect(shadeOf(area(5), shadeLimits(ten))).to.equal(0);
  });
});
