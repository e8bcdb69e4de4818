import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPhoneNumbers } from './phone-number.ts';

describe('readPhoneNumbers', () => {
  const cases: [string, ReturnType<typeof readPhoneNumbers>][] = [
    ['416-443-9008', [{ number: '+1-416-443-9008' }]],
    ['(416) 443 9008', [{ number: '+1-416-443-9008' }]],
    ['1-877-761-1155', [{ number: '+1-877-761-1155' }]],
    ['705-725-8990 ext. 45200\u00a0', [{ number: '+1-705-725-8990', extension: 45200 }]],
    ['416-480-6100  EXT 62624', [{ number: '+1-416-480-6100', extension: 62624 }]],
    [
      '416-252-6471 ext. 280 or 283',
      [
        { number: '+1-416-252-6471', extension: 280 },
        { number: '+1-416-252-6471', extension: 283 },
      ],
    ],
    [
      '705-495-8931 or toll-free 1-877-495-8931',
      [{ number: '+1-705-495-8931' }, { number: '+1-877-495-8931' }],
    ],
    ['519-742-8220 or 519-503-8251', [{ number: '+1-519-742-8220' }, { number: '+1-519-503-8251' }]],
  ];
  for (const [text, numbers] of cases)
    it(`finds ${numbers.length} in "${text}"`, () => assert.deepEqual(readPhoneNumbers(text), numbers));

  it('takes a second number after an extension for a number, not for an extension', () => {
    const numbers = readPhoneNumbers('416-252-6471 ext. 280 or 416-252-6472');
    assert.deepEqual(numbers, [{ number: '+1-416-252-6471', extension: 280 }, { number: '+1-416-252-6472' }]);
  });

  for (const text of ['', 'call us', '416-443', '+44 20 7946 0018'])
    it(`finds none in "${text}"`, () => assert.deepEqual(readPhoneNumbers(text), []));
});
