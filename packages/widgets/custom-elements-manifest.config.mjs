import { globSync, readFileSync } from 'node:fs';

/** What editors and the reference know of each element, gathered from its doc block: `cem analyze` in this folder. */
export default {
  packagejson: false,
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  quiet: true,
  plugins: [onlyElements(), tagNames(), tokensOfTheme()],
};

/** The manifest is of what a city may use: elements and their public members. */
function onlyElements() {
  return {
    name: 'only-elements',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ customElement }) => customElement);
        module.exports = module.exports.filter(({ name }) =>
          module.declarations.some((element) => element.name === name),
        );
        for (const element of module.declarations) element.members = element.members?.filter(isPublic);
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}

function isPublic({ privacy, name }) {
  return privacy === undefined || privacy === 'public' ? !name.startsWith('#') : false;
}

/** Elements do not know their tags; `define/` gives them. */
function tagNames() {
  const sources = globSync('src/define/*.ts').map((file) => readFileSync(file, 'utf8'));
  const defined = sources.flatMap((source) => [
    ...source.matchAll(/customElements\s*\.define\(\s*'([^']+)',\s*(\w+)/g),
  ]);
  return {
    name: 'tag-names',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
        element.tagName = defined.find(([, , name]) => name === element.name)?.[1];
      }
    },
  };
}

/** Every element takes the tokens of the theme, which are documented once. */
function tokensOfTheme() {
  const source = readFileSync('src/theme/tokens.ts', 'utf8');
  const tokens = [...source.matchAll(/@cssprop \[(--[\w-]+)\] - (.*)/g)].map(([, name, description]) => {
    const fallback = source.match(new RegExp(`var\\(${name}, (.*)\\);`))?.[1];
    return { name, description, ...(fallback ? { default: fallback } : {}) };
  });
  return {
    name: 'tokens-of-theme',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
        element.cssProperties = [...(element.cssProperties ?? []), ...tokens];
      }
    },
  };
}
