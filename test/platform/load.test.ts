import { describe, expect, test } from 'vitest';

import { createLoad } from '../../src/platform/load.ts';

describe('the load of a process', () => {
  test('has as many places as it may have operations under way, and a place that was left can be taken again', () => {
    using load = createLoad({ places: 2, lateMs: () => 0 });
    const [first, second] = [load.enter(), load.enter()];
    expect([first, second]).not.toContain(undefined);
    expect(load.enter()).toBeUndefined();
    second?.();
    expect(load.enter()).toBeDefined();
    expect(load.underWay).toBe(2);
  });

  test('counts a place that is left twice once', () => {
    using load = createLoad({ places: 3, lateMs: () => 0 });
    const leave = load.enter();
    load.enter();
    leave?.();
    leave?.();
    expect(load.underWay).toBe(1);
  });

  test.each([
    { places: 8, taken: 3, lateMs: 0, overloaded: false },
    { places: 8, taken: 4, lateMs: 0, overloaded: true },
    { places: 1, taken: 0, lateMs: 0, overloaded: false },
    { places: 8, taken: 0, lateMs: 5_000, overloaded: false },
    { places: 8, taken: 0, lateMs: 5_001, overloaded: true },
  ])('with $taken of $places places taken and $lateMs ms late it is overloaded: $overloaded', ({ places, taken, lateMs, overloaded }) => {
    using load = createLoad({ places, lateMs: () => lateMs });
    for (let at = 0; at < taken; at += 1) load.enter();
    expect(load.isOverloaded()).toBe(overloaded);
  });

  test('measures by itself that everybody waits, and that it is over', async () => {
    using load = createLoad({ tooLateMs: 100 });
    expect(load.isOverloaded()).toBe(false);
    const busy = setInterval(() => {
      const until = performance.now() + 400;
      while (performance.now() < until);
    }, 1);
    while (!load.isOverloaded()) await new Promise((resolve) => setTimeout(resolve, 50));
    clearInterval(busy);
    while (load.isOverloaded()) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(load.underWay).toBe(0);
  });
});
