/** Chance that repeats itself: the same seed throws the same dice (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** At least 0 and below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    const chosen = list.at(Math.floor(this.next() * list.length));
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  }

  /** `count` different members in the order they stand, or all of them when they are fewer. */
  some<T>(list: readonly T[], count: number): T[] {
    let missing = Math.min(count, list.length);
    return list.filter((_, index) => {
      const taken = this.next() * (list.length - index) < missing;
      if (taken) missing -= 1;
      return taken;
    });
  }
}

/**
 * Draws old and new as running text does: what has been said often is said again, and what is new
 * grows as a power of all that is said (Heaps' law). A Pitman–Yor process; Teh, "A hierarchical
 * Bayesian language model based on Pitman-Yor processes", 2006, §3.
 */
export class Growth<T> {
  readonly #dice: Dice;
  readonly #make: () => T;
  readonly #exponent: number;
  readonly #richness: number;
  /** Every draw made, so that one of them at random is one in proportion to how often it was made. */
  readonly #drawn: T[] = [];
  readonly #times = new Map<T, number>();

  /** @param make gives something that may have been made before; it is then drawn once more */
  constructor(dice: Dice, make: () => T, { exponent = 0.75, richness = 3000 } = {}) {
    this.#dice = dice;
    this.#make = make;
    this.#exponent = exponent;
    this.#richness = richness;
  }

  draw(): T {
    const thing = this.#choose();
    this.#drawn.push(thing);
    this.#times.set(thing, (this.#times.get(thing) ?? 0) + 1);
    return thing;
  }

  #choose(): T {
    const fresh = (this.#richness + this.#exponent * this.#times.size) / (this.#richness + this.#drawn.length);
    if (this.#dice.chance(fresh)) return this.#make();
    for (;;) {
      const thing = this.#dice.one(this.#drawn);
      // Drawn in proportion to its times less the exponent.
      if (!this.#dice.chance(this.#exponent / (this.#times.get(thing) ?? 1))) return thing;
    }
  }
}
