/** Values that fit one kind of field, or none, or nearly. */
export const strange: readonly unknown[] = [
  ...[null, true, false, '', ' ', 'words', 'null', '0', 0, -0, -1, 0.5, 1, 91, 2 ** 53, 1e308],
  ...[Number.NaN, Number.POSITIVE_INFINITY, [], {}, [[[[]]]], [null], { id: 1 }],
  ...['javascript:alert(1)', 'https://town.example/', 'https://[', 'HTTP://a', 'a@b.example', 'a@b'],
  ...['2026-02-30', '2026-02-28', '2026-13-01', '24:00', '24:01', '09:00:60', '2026-11-22T25:00:00Z'],
  ...[
    '2026-11-22T09:00:00+01:00',
    'en',
    'EN',
    'zh-Hans',
    'MO,TU',
    '6MO',
    '31,-1',
    '1.0',
    '2.0',
    'x\ny',
    '\n',
  ],
  JSON.parse('{"__proto__":{"x":1}}'),
  { toString: 1, hasOwnProperty: 'x' },
];
