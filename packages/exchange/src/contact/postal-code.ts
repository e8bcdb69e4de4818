// Canada Post never uses D, F, I, O, Q or U, and no code starts with W or Z.
const CANADIAN = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/;

/**
 * A Canadian postal code in its usual writing, `M1L 2K3`, from the ways people type it. A code that breaks the
 * rule is not guessed at: `L6T 4BS` may be `4B5` or `4B8`, and the wrong one sends somebody to another street.
 *
 * @returns undefined for a text that is no postal code
 */
export function readPostalCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return CANADIAN.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : undefined;
}
