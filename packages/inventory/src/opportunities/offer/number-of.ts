/**
 * A typed number: `17.60`, `17,60 $`, `$1,200`, `1 200`, `١٧٫٦٠`. Undefined where it is none, or could be two.
 * A comma with three digits after it groups thousands, another comma is a decimal one.
 */
export function numberOf(typed: string): number | undefined {
  const plain = typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
    .replace(/٫/g, '.')
    .replace(/[\s$]|CAD/gi, '')
    .replace(/[,٬](?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The last four bits of a digit are the number that it writes, in both rows of Arabic digits. */
function latinDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}
