/**
 * A pattern that finds any of some phrases as whole words. The phrases are parts of regular expressions over plain
 * text (lower case, no accents), one to a line or separated by `|`.
 */
export function wordPattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?![a-z0-9])`);
}
