// Chooses which broken list the finder asks for: broken.html?list=cut.json
const lists = [
  '404.json',
  '500.json',
  'slow.json?seconds=30',
  'cut.json',
  'html.json',
  'deep.json',
  'huge.json',
  'empty.json',
  'wrong-version.json',
  'one-bad.json',
];
const finder = document.querySelector('#broken');
const chosen = new URLSearchParams(location.search).get('list') ?? '500.json';
if (lists.includes(chosen)) finder?.setAttribute('src', `broken/${chosen}`);
document.querySelector('#kinds')?.append(
  ...lists.map((list) => {
    const link = document.createElement('a');
    link.href = `?list=${encodeURIComponent(list)}`;
    link.textContent = list;
    if (list === chosen) link.setAttribute('aria-current', 'true');
    const item = document.createElement('li');
    item.append(link);
    return item;
  }),
);
