import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LineString, Position } from 'geojson';
import { aFeature } from '../testing/builders.ts';
import { mergeLines } from './merge-lines.ts';

const line = (name: string, ...coordinates: Position[]) =>
  aFeature<LineString, { name: string }>({ type: 'LineString', coordinates }, { name });

describe('mergeLines', () => {
  it('joins stretches of one name end to end', () => {
    const merged = mergeLines([line('King', [0, 0], [1, 0]), line('King', [1, 0], [2, 1])], 1);
    assert.deepEqual(merged.get('King')?.coordinates, [
      [
        [0, 0],
        [1, 0],
        [2, 1],
      ],
    ]);
  });

  it('leaves a gap where the street has one, and other names alone', () => {
    const merged = mergeLines(
      [line('King', [0, 0], [1, 0]), line('Queen', [5, 5], [6, 6]), line('King', [3, 0], [4, 0])],
      1,
    );
    assert.deepEqual([...merged.keys()], ['King', 'Queen']);
    assert.equal(merged.get('King')?.coordinates.length, 2);
  });

  it('draws a stretch that is listed twice once', () => {
    const merged = mergeLines([line('King', [0, 0], [1, 0]), line('King', [0, 0], [1, 0])], 1);
    assert.deepEqual(merged.get('King')?.coordinates, [
      [
        [0, 0],
        [1, 0],
      ],
    ]);
  });
});
