import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cluster } from '../../src/identity/cluster.ts';
import type { Edge } from '../../src/identity/cluster.ts';
import { decideGoldenIds } from '../../src/identity/golden-ids.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const never = (): boolean => false;

function apart(...pairs: readonly string[]): (left: string, right: string) => boolean {
  return (left, right) => pairs.includes(`${left}${right}`) || pairs.includes(`${right}${left}`);
}

describe('clusters', () => {
  test('joins what is linked, and leaves alone what is not', () => {
    const edges = [
      { left: 'a', right: 'b', weight: 5 },
      { left: 'c', right: 'b', weight: 4 },
    ];
    expect(cluster({ keys: ['d', 'c', 'b', 'a'], edges, areApart: never })).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('a chain of links never joins two records that contradict each other; the weaker link gives way', () => {
    const edges = [
      { left: 'a', right: 'b', weight: 4 },
      { left: 'b', right: 'c', weight: 9 },
    ];
    expect(cluster({ keys: ['a', 'b', 'c'], edges, areApart: apart('ac') })).toEqual([['a'], ['b', 'c']]);
  });

  test('neither the order of records and links nor their repetition matters', () => {
    const key = fc.constantFrom(...KEYS);
    const edge = fc.record({ left: key, right: key, weight: fc.integer({ min: 3, max: 6 }) });
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 20 }),
        fc.array(
          fc.tuple(key, key).map((pair) => pair.join('')),
          { maxLength: 5 },
        ),
        fc.func(fc.integer()),
        (edges, pairs, shuffle) => {
          const distinct: readonly Edge[] = [...new Map(edges.map((one) => [[one.left, one.right].toSorted().join(''), one])).values()];
          const areApart = apart(...pairs);
          const expected = cluster({ keys: KEYS, edges: distinct, areApart });
          const shuffled = distinct.toSorted((a, b) => shuffle(a, b)).map((one) => ({ ...one, left: one.right, right: one.left }));
          expect(cluster({ keys: KEYS.toReversed(), edges: [...shuffled, ...shuffled], areApart })).toEqual(expected);
          for (const members of expected)
            for (const left of members) for (const right of members) expect(left !== right && areApart(left, right)).toBe(false);
        },
      ),
    );
  });
});

describe('golden ids', () => {
  test('a cluster that nobody knew needs a new id', () => {
    expect(decide([['a', 'b']], {})).toEqual({ kept: [undefined], revived: [], merged: new Map(), retired: [] });
  });

  test('of two that become one, the id of the larger part stays, and the other answers for it', () => {
    expect(decide([['a', 'b', 'c']], { a: 'acc_1', b: 'acc_2', c: 'acc_2' })).toEqual({
      kept: ['acc_2'],
      revived: [],
      merged: new Map([['acc_1', 0]]),
      retired: [],
    });
  });

  test('of two equal parts the older id stays', () => {
    expect(decide([['a', 'b']], { a: 'acc_2', b: 'acc_1' })).toMatchObject({ kept: ['acc_1'], merged: new Map([['acc_2', 0]]) });
  });

  test('after a split the larger part keeps the id, and the other gets a new one', () => {
    expect(decide([['a'], ['b', 'c']], { a: 'acc_1', b: 'acc_1', c: 'acc_1' })).toEqual({
      kept: [undefined, 'acc_1'],
      revived: [],
      merged: new Map(),
      retired: [],
    });
  });

  test('an id without records retires', () => {
    expect(decide([], { a: 'acc_1' })).toEqual({ kept: [], revived: [], merged: new Map(), retired: ['acc_1'] });
  });

  test('an id whose record was merged away at its source answers for the record that goes on', () => {
    expect(decide([['b']], { a: 'acc_1', b: 'acc_2' }, { a: 'b' })).toEqual({
      kept: ['acc_2'],
      revived: [],
      merged: new Map([['acc_1', 0]]),
      retired: [],
    });
  });
});

function decide(
  clusters: readonly (readonly string[])[],
  held: Readonly<Record<string, string>>,
  successors: Readonly<Record<string, string>> = {},
): ReturnType<typeof decideGoldenIds> {
  return decideGoldenIds({ clusters, held: new Map(Object.entries(held)), successors: new Map(Object.entries(successors)) });
}
