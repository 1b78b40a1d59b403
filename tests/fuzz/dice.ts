/** Chance that can be repeated: the same seed throws the same numbers. */
export interface Dice {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the sizes, each much less often than the one before: large ones take long and teach little more. */
  size(sizes: readonly number[]): number;
}

/** The generator "mulberry32": 32 bits of state, good enough to choose where to break a file. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    size: (sizes) => {
      let at = 0;
      while (at < sizes.length - 1 && next() < 0.15) at += 1;
      return sizes[at] ?? 0;
    },
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
