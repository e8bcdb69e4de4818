/** Files under `/broken/` that no widget can read, whatever it expects, and the message that says why. */
export const wholeBrokenFiles: readonly (readonly [file: string, reason: string])[] = [
  ['404.json', 'load.unreadable'],
  ['500.json', 'load.unreachable'],
  ['torn.json', 'load.unreachable'],
  ['cut.json', 'load.unreadable'],
  ['html.json', 'load.unreadable'],
  ['not-json.json', 'load.unreadable'],
  ['empty.json', 'load.unreadable'],
  ['wrong-version.json', 'load.unreadable'],
  ['deep.json', 'load.unreadable'],
  ['huge.json', 'load.unreadable'],
];
