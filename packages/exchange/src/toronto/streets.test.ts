import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shape } from '../geography/features.ts';
import { aCollection, aFeature } from '../testing/builders.ts';
import { readStreets } from './streets.ts';

const line: Shape = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};
const stretch = (STREET_NAME: string, INFRA_HIGHORDER = 'Bike Lane') =>
  aFeature(line, { STREET_NAME, INFRA_HIGHORDER });
const names = (...stretches: ReturnType<typeof stretch>[]) =>
  readStreets(aCollection(...stretches)).map(({ properties }) => properties.name);

describe('readStreets', () => {
  it('gives a street one name however it is written', () => {
    assert.deepEqual(names(stretch('BLOOR ST W'), stretch('Bloor St W'), stretch('DUNDAS ST W\n')), [
      'Bloor St W',
      'Bloor St W',
      'Dundas St W',
    ]);
  });

  it('prefers a person’s capitals to its own', () => {
    assert.deepEqual(names(stretch('DEGRASSI ST'), stretch('DeGrassi St')), ['DeGrassi St', 'DeGrassi St']);
    assert.deepEqual(names(stretch('MCNICOLL AVE')), ['McNicoll Ave']);
  });

  it('draws no trail, park road, lane or walkway as a street', () => {
    const paths = [
      stretch('Humber River', 'Multi-Use Trail'),
      stretch('High Park', 'Park Road'),
      stretch('PARLIAMENT SQUARE PARK TRAIL'),
      stretch('Ln E Yonge S Merton'),
      stretch('Ww N Ivy Bush E Morbank'),
      stretch('Queen St W/King St W'),
      stretch(' '),
    ];
    assert.deepEqual(names(...paths), []);
  });

  it('knows a path beside a street, and the street that is called a trail', () => {
    assert.deepEqual(names(stretch('Finch Ave W', 'Multi-Use Trail - Boulevard'), stretch('Military Trl')), [
      'Finch Ave W',
      'Military Trl',
    ]);
  });
});
