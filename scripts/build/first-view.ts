/**
 * Everything that the finder's first view needs, in one file, also what a later chunk or another element needs too: each
 * file more costs a newcomer on a slow phone a round trip.
 */
export const firstView = {
  name: 'newcomer-service-finder',
  // What an entry's static imports use: a module that only stands in a barrel's list of exports is not among them.
  tags: ['$initial' as const],
  // The other entries only say what else to fetch; that must not happen on a page with the finder alone.
  test: (id: string) => !id.includes('/define/script-tag/'),
};
