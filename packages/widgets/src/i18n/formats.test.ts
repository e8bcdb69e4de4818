import { expect } from '@open-wc/testing';
import { Formats } from './formats.ts';

const english = new Formats('en');
const french = new Formats('fr');
const arabic = new Formats('ar');

describe('Formats of numbers', () => {
  it('writes numbers and shares as the reader does', () => {
    expect(english.number(1234.5)).to.equal('1,234.5');
    expect(plain(french.number(1234.5))).to.equal('1 234,5');
    expect(english.percent(0.1234)).to.equal('12.3%');
    expect(plain(french.percent(0.1234))).to.equal('12,3 %');
  });

  it('counts days and years with the plural of the language', () => {
    expect([english.days(1), english.days(14)]).to.deep.equal(['1 day', '14 days']);
    expect([french.days(1), french.years(18)].map(plain)).to.deep.equal(['1 jour', '18 ans']);
    expect([arabic.days(1), arabic.days(3), arabic.days(14)].map(plain)).to.deep.equal([
      'يوم',
      '3 أيام',
      '14 يومًا',
    ]);
  });

  it('writes distances as people say them: in steps of 50 m, then in kilometres', () => {
    const told = [3, 340, 949, 951, 1234, 9951, 12_345].map((metres) => plain(english.distance(metres)));
    expect(told).to.deep.equal(['50 m', '350 m', '950 m', '1 km', '1.2 km', '10 km', '12 km']);
    expect(plain(french.distance(1234))).to.equal('1,2 km');
    expect(plain(arabic.distance(1234))).to.equal('1.2 كم');
  });

  it('writes whole amounts without cents, and cents where there are some', () => {
    expect([english.money(25, 'CAD'), english.money(2.5, 'CAD')]).to.deep.equal(['$25', '$2.50']);
    expect([french.money(25, 'CAD'), french.money(2.5, 'CAD')].map(plain)).to.deep.equal(['25 $', '2,50 $']);
    expect(plain(arabic.money(25, 'CAD'))).to.contain('25');
  });
});

describe('Formats of days and times', () => {
  it('writes a day as it is in the calendar, whatever zone the reader is in', () => {
    expect(english.day('2026-11-22')).to.equal('November 22, 2026');
    expect(french.day('2026-11-22')).to.equal('22 novembre 2026');
    expect(plain(arabic.day('2026-11-22'))).to.equal('22 نوفمبر 2026');
    expect([english, french, arabic].map((formats) => formats.weekday('2026-11-22'))).to.deep.equal([
      'Sunday',
      'dimanche',
      'الأحد',
    ]);
  });

  it('writes clock times in twelve hours or in twenty-four, and 24:00 as midnight', () => {
    expect(plain(english.time('17:30'))).to.equal('5:30 p.m.');
    expect(plain(french.time('17:30'))).to.equal('17 h 30');
    expect(plain(arabic.time('17:30'))).to.equal('5:30 م');
    expect(plain(english.time('24:00'))).to.equal('12:00 a.m.');
  });

  it('writes a moment on the clock of the municipality', () => {
    const moment = new Date('2026-11-23T02:00:00Z');
    expect(plain(english.timeAt(moment, 'America/Toronto'))).to.equal('9:00 p.m.');
    expect(english.weekdayAt(moment, 'America/Toronto')).to.equal('Sunday');
    expect(english.weekdayAt(moment, 'UTC')).to.equal('Monday');
  });
});

describe('Formats of names', () => {
  it('names languages in the language of the reader, and shows the tag of one that has no name', () => {
    expect([english, french, arabic].map((formats) => formats.language('en'))).to.deep.equal([
      'English',
      'anglais',
      'الإنجليزية',
    ]);
    expect(english.language('prs')).to.equal('Dari');
    expect(english.language('not a tag')).to.equal('not a tag');
  });

  it('joins a list with the word of the language', () => {
    expect(english.list(['A', 'B', 'C'])).to.equal('A, B and C');
    expect(french.list(['A', 'B', 'C'])).to.equal('A, B et C');
    expect(arabic.list(['أ', 'ب'])).to.equal('أ وب');
  });

  it('keeps Latin digits in Arabic, as phone numbers and addresses are in them', () => {
    const written = [arabic.number(1234), arabic.day('2026-11-22'), arabic.time('17:30'), arabic.years(18)];
    for (const text of written) expect(text).to.not.match(/[\u0660-\u0669]/);
  });

  it('sorts names as a dictionary of the language does', () => {
    expect(['zèbre', 'étude', 'eau'].sort((one, other) => french.compare(one, other))).to.deep.equal([
      'eau',
      'étude',
      'zèbre',
    ]);
  });

  it('writes a language that the interface does not have in the English way', () => {
    expect(new Formats('tlh').number(1234.5)).to.equal('1,234.5');
    expect(new Formats('constructor').day('2026-11-22')).to.equal('November 22, 2026');
  });
});

/** Without the marks of direction, and with a plain space for each kind of it: engines differ in these. */
function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');
}
