import { expect } from '@open-wc/testing';
import { findOccupations } from './find-occupations.ts';

const all = ['Cooks', 'Bakers', 'Nurse aides, orderlies', 'Registered nurses', 'Nursing coordinators'].map(
  (title, index) => ({ noc: `6300${index}`, title }),
);
const found = (typed: string) => findOccupations(all, typed).map(({ title }) => title);

describe('finding an occupation', () => {
  it('takes the beginnings of words in any order, and titles that begin so first', () => {
    expect(found('nurs')).to.deep.equal([
      'Nurse aides, orderlies',
      'Nursing coordinators',
      'Registered nurses',
    ]);
    expect(found('nurses REG')).to.deep.equal(['Registered nurses']);
    expect(found('63001')).to.deep.equal(['Bakers']);
  });

  it('finds nothing for nothing, and for what no title has', () => {
    expect([found(''), found(' '), found('urs'), found('(')]).to.deep.equal([[], [], [], []]);
  });

  it('shows eight at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ noc: String(10_000 + index), title: 'Cook' }));
    expect(findOccupations(many, 'cook').length).to.equal(8);
  });
});
