import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Role } from '../document/referral-event.ts';
import { moves } from './moves.ts';
import type { Move, State } from './state.ts';

const page = readFileSync(new URL('../../../../docs/formats/referral.md', import.meta.url), 'utf8');
const states = Object.keys(moves) as State[];
const ends: readonly State[] = ['declined', 're_routed', 'completed', 'withdrawn'];

/** The cells of the documented row of a move. */
function row(move: Move): { from: string; by: string } {
  const line = page.split('\n').find((text) => text.startsWith(`| \`${move}\` |`)) ?? '';
  const [, , , from = '', by = ''] = line.split('|').map((cell) => cell.trim());
  return { from, by };
}

/** From where a move is possible, and by whom, as the table of moves has it. */
function known(move: Move): { from: State[]; by: Role[] } {
  const from = states.filter((state) => (moves[state][move] ?? []).length > 0);
  return { from, by: [...new Set(from.flatMap((state) => moves[state][move] ?? []))] };
}

for (const move of states.filter((state): state is Move => state !== 'created' && state !== 'reopened'))
  it(`the documentation says from where and by whom a referral is ${move}`, () => {
    const { from, by } = known(move);
    const documented =
      row(move).from === 'every state that is not an end'
        ? states.filter((state) => !ends.includes(state))
        : row(move).from.split(', ');
    assert.deepEqual([...documented].sort(), [...from].sort());
    assert.deepEqual(row(move).by.split(', ').sort(), [...by].sort());
  });
