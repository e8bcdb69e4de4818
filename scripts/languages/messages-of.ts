import { type ESTree, parseSync, Visitor } from 'vite';

/** One `msg()` of the sources, as a translator should see it. */
export type Message = {
  id: string;
  /** The English words; `{0}` stands for the first value. */
  text: string;
  /** How many values it takes. */
  values: number;
  /** What it is for; undefined where nobody said. */
  note: string | undefined;
  /** Where it is written: `packages/…/needs-view.ts:98` */
  where: string;
  /** It is read when the file is loaded, before anybody chose a language. */
  tooEarly: boolean;
};

/**
 * Every message of a source file, in the order of the file.
 *
 * @param path for `where`, from the workspace's root
 * @throws Error that names the place, where a message is no plain text or has no id
 */
export function messagesOf(path: string, source: string): Message[] {
  const found: Message[] = [];
  let functions = 0;
  const enter = () => {
    functions += 1;
  };
  const leave = () => {
    functions -= 1;
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    CallExpression: (call) => {
      if (call.callee.type !== 'Identifier' || call.callee.name !== 'msg') return;
      const where = `${path}:${source.slice(0, call.start).split('\n').length}`;
      found.push({ ...readCall(call, where), where, tooEarly: functions === 0 });
    },
  }).visit(parseSync(path, source).program);
  return found;
}

function readCall(
  { arguments: [words, options] }: ESTree.CallExpression,
  where: string,
): Omit<Message, 'where' | 'tooEarly'> {
  const pieces = piecesOf(words);
  const id = optionOf(options, 'id');
  if (!pieces) throw new Error(`${where}: a message is a plain text, or a text with the tag "str"`);
  if (!id) throw new Error(`${where}: the message has no id`);
  const text = pieces.reduce((before, piece, index) => `${before}{${index - 1}}${piece}`);
  return { id, text, values: pieces.length - 1, note: optionOf(options, 'desc') };
}

/** The words between the values: one more than there are values. */
function piecesOf(words: ESTree.Argument | undefined): string[] | undefined {
  if (words?.type === 'Literal' && typeof words.value === 'string') return [words.value];
  if (words?.type !== 'TaggedTemplateExpression') return undefined;
  if (words.tag.type !== 'Identifier' || words.tag.name !== 'str') return undefined;
  return words.quasi.quasis.map(({ value }) => value.cooked ?? '');
}

function optionOf(options: ESTree.Argument | undefined, name: string): string | undefined {
  if (options?.type !== 'ObjectExpression') return undefined;
  for (const property of options.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
    const { value } = property;
    if (property.key.name === name && value.type === 'Literal' && typeof value.value === 'string')
      return value.value;
  }
  return undefined;
}
