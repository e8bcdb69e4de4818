import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './violations.ts';

const ELEMENT = 'packages/widgets/src/elements/service-finder/service-finder.ts';

/** Each is a file that breaks the plan in one way, and the words that must be in the answer. */
const planted: readonly [path: string, text: string, answer: RegExp][] = [
  ['packages/inventory/src/a.ts', "import { Fuse } from 'fuse.js';", /only zod\/mini, not fuse\.js/],
  ['packages/inventory/src/a.ts', "import * as z from 'zod';", /not zod/],
  ['packages/inventory/src/a.ts', "import { readFile } from 'node:fs';", /not node:fs/],
  [
    'packages/inventory/src/a.ts',
    "import { search } from '@newcomer-portal/search';",
    /may not import search/,
  ],
  ['packages/search/src/a.ts', "import { toronto } from '@newcomer-portal/exchange/toronto';", /exchange/],
  ['packages/search/src/a.ts', "export { x } from '../../inventory/src/x.ts';", /out of its package/],
  ['packages/search/src/a.ts', "const page = await import('../../../demo/page.ts');", /out of its package/],
  ['packages/search/src/a.ts', "import type { X } from '../../../docs/x.ts';", /out of its package/],
  ['packages/unheard/src/a.ts', 'export {};', /not in the table/],
  [ELEMENT, "import '../../define/service-finder.ts';", /elements may not look up to define/],
  [ELEMENT, "import { X } from '../other/other.ts';", /do not import each other/],
  [ELEMENT, "customElements.define('newcomer-x', X);", /only define\/ registers/],
  [ELEMENT, "@customElement('newcomer-x') export class X {}", /only define\/ registers/],
  ['packages/widgets/src/catalogue/a.ts', "import { html } from 'lit';", /catalogue has no Lit/],
  ['packages/widgets/src/events/a.ts', "import { x } from '../catalogue/x.ts';", /events is a leaf/],
  ['packages/widgets/src/helpers/a.ts', 'export {};', /helpers is no floor/],
  ['packages/inventory/src/a.ts', '// line\n'.repeat(301), /has 301 lines/],
];

const kept: readonly [path: string, text: string][] = [
  ['packages/inventory/src/publication/write.ts', "import { writeFile } from 'node:fs/promises';"],
  ['packages/inventory/src/a.ts', "import * as z from 'zod/mini';\nimport { b } from './b/b.ts';"],
  ['packages/inventory/src/a.test.ts', "import assert from 'node:assert/strict';"],
  ['packages/inventory/src/publication/write.ts', "import { writeFile } from 'node:fs/promises';"],
  ['packages/search/src/a.ts', "import type { Need } from '@newcomer-portal/inventory';"],
  ['packages/widgets/src/define/a.ts', "customElements.define('newcomer-x', X);"],
  [ELEMENT, "import { t } from './templates.ts';\nimport { m } from '../../events/m.ts';"],
  [`${ELEMENT.replace('.ts', '.test.ts')}`, "import '../../define/service-finder.ts';"],
  ['packages/inventory/src/a.ts', '// line\n'.repeat(300)],
];

describe('the plan of the house', () => {
  for (const [path, text, answer] of planted) {
    it(`catches in ${path}: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const found = violations(path, text);
      assert.equal(found.length, 1);
      assert.match(String(found[0]), answer);
    });
  }

  for (const [path, text] of kept) {
    it(`leaves alone in ${path}: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.deepEqual(violations(path, text), []);
    });
  }

  it('says which file it could not parse', () => {
    assert.throws(
      () => violations('packages/search/src/a.ts', 'export const = 3;'),
      /packages\/search\/src\/a\.ts/,
    );
  });
});
