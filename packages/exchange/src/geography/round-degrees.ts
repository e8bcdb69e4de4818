/** Degrees to so many decimals. Five tell one door from the next (about a metre), four one street (about ten). */
export function roundDegrees(degrees: number, decimals: 4 | 5): number {
  return Number(degrees.toFixed(decimals));
}
