// The city's own script: the switches in the footer. Nothing of it is needed by the widgets.
const root = document.documentElement;
const wanted = new URLSearchParams(location.search);

function setLanguage(language) {
  root.lang = language;
  root.dir = ['ar'].includes(language) ? 'rtl' : 'ltr';
  if (direction) direction.value = root.dir;
  for (const element of document.querySelectorAll('[data-en]')) {
    element.textContent = element.dataset[language] ?? element.dataset.en;
  }
}

function setTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

const language = document.querySelector('#language');
const theme = document.querySelector('#theme');
const direction = document.querySelector('#direction');
language?.addEventListener('change', () => setLanguage(language.value));
theme?.addEventListener('change', () => setTheme(theme.value));
direction?.addEventListener('change', () => {
  root.dir = direction.value;
});

for (const [select, value, set] of [
  [language, wanted.get('lang'), setLanguage],
  [theme, wanted.get('theme'), setTheme],
]) {
  if (!select || !value) continue;
  select.value = value;
  set(value);
}
