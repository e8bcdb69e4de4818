import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/**
 * Minifies the style sheets that elements hold as text in Lit's `css` templates; no minifier of scripts
 * looks into a template. A template with a `${}` is left as it is: its text alone is no style sheet.
 */
export function minifyCssText(): Plugin {
  return {
    name: 'newcomer-minify-css-text',
    transform: {
      filter: { id: { include: /\/src\/.*\.ts$/, exclude: /node_modules/ }, code: /\bcss`/ },
      handler: (code, id) => ({
        code: code.replaceAll(CSS_TEMPLATE, (_, text) => minified(text, id)),
        map: null,
      }),
    },
  };
}

const CSS_TEMPLATE = /\bcss`([^`$\\]*)`/g;

/** @throws Error that names the file, where the text is not a style sheet */
function minified(text: string, id: string): string {
  try {
    const { code } = transform({ filename: id, code: Buffer.from(text), minify: true });
    return `css\`${code.toString().replaceAll('\\', '\\\\')}\``;
  } catch (cause) {
    throw new Error(`${id}: the text of this css\`\` template is not a style sheet.`, { cause });
  }
}
