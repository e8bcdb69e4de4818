/**
 * Everything that the board's first view needs beside the finder's file, in one file, also what its later parts need
 * too: they come after it, and a file for every share would cost the first list a round trip.
 */
export const boardView = {
  name: 'opportunity-board',
  // With what it imports; what it fetches later is not among that.
  test: /\/src\/define\/opportunity-board\.ts$/,
};
