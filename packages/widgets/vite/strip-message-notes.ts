import type { Plugin } from 'vite';

const NOTE = /,?\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** Takes the translators' notes out of built files: people who read the page do not download them. */
export function stripMessageNotes(): Plugin {
  return {
    name: 'newcomer-strip-message-notes',
    transform(code, id) {
      if (!id.includes('/widgets/src/') || !code.includes('desc:')) return undefined;
      return { code: code.replace(NOTE, ''), map: null };
    },
  };
}
