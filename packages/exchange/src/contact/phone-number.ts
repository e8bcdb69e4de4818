import { findPhoneNumbersInText } from 'libphonenumber-js/min';

/** A North American number that dials from any phone in the world, `+1-416-555-0134`, and what to press then. */
export interface PhoneNumber {
  number: string;
  extension?: number;
}

const ANOTHER_EXTENSION = /^\s*(?:or|ou)\s+(\d{1,6})\b(?!-)/i;

/**
 * The phone numbers in a line of text. "416-252-6471 ext. 280 or 283" is two numbers, "1-800-668-5950 or
 * 613-632-0179" as well. Words around them are left behind.
 *
 * @returns an empty list for a text without a Canadian or American number
 */
export function readPhoneNumbers(text: string): PhoneNumber[] {
  return findPhoneNumbersInText(text, 'CA').flatMap(({ number, endsAt }) => {
    if (number.countryCallingCode !== '1') return [];
    const dialled = written(number.nationalNumber);
    const other = number.ext ? ANOTHER_EXTENSION.exec(text.slice(endsAt))?.[1] : undefined;
    return [
      { number: dialled, ...(number.ext && { extension: Number(number.ext) }) },
      ...(other ? [{ number: dialled, extension: Number(other) }] : []),
    ];
  });
}

function written(digits: string): string {
  return `+1-${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}
