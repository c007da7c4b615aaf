/** Numbers that look like chance and come again from the same seed. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** Some places of a list of so many, in ascending order. */
  places(count: number, of: number): readonly number[] {
    const found = new Set<number>()
    while (found.size < Math.min(count, of)) found.add(this.below(of))
    return [...found].sort((one, other) => one - other)
  }
}
