import type { Decimal } from 'decimal.js'
import { unopposed, type VerdictWord } from './verdict-word.js'

/** What a row makes of an amount: up to the highest that qualifies one word, above it another. */
export interface Step {
  /** In whole hundredths; undefined where the limit is not known, whatever the amount. */
  readonly highest: Decimal | undefined
  readonly above: VerdictWord
}

/** For one registration, spelling and number of people: what the rows make of an amount. */
type Steps = (registration: number, spelling: number, members: number) => readonly Step[]

const peoplePlaces = 128
/** As many as a known registration leaves open at the most. */
const comparedAtOnce = 3
const highestSmall = 2 ** 31 - 1

/**
 * Cut-offs in ascending order with, before each, the word of the amounts up to it; the last is without end. A line of
 * them for each registration, spelling and number of people (0: not known), made when it is first asked for.
 */
export class AmountTable {
  readonly cuts: Float64Array
  /** The same up to what 31 bits hold. */
  readonly smallCuts: Int32Array
  readonly words: Int32Array
  private readonly width: number
  private readonly steps: Steps
  private readonly spellings: number

  constructor(spellings: number, mostSteps: number, steps: Steps) {
    this.spellings = spellings
    this.width = Math.max(mostSteps, comparedAtOnce) + 1
    this.steps = steps
    const cells = 4 * spellings * peoplePlaces * this.width
    this.cuts = new Float64Array(cells)
    this.smallCuts = new Int32Array(cells)
    this.words = new Int32Array(cells)
  }

  wordOf(registration: number, spelling: number, members: number, hundredths: number): VerdictWord {
    return this.wordIn(this.lineAt(registration, spelling, members), hundredths)
  }

  /** The word of an amount, by the line that is meant. */
  wordIn(line: number, hundredths: number): VerdictWord {
    const { cuts, smallCuts } = this
    let at = line
    const small = hundredths | 0
    if (small === hundredths) {
      // 1 for each cut-off that the amount is above, without a branch that cannot be foreseen.
      at += (((smallCuts[line] as number) - small) >>> 31) + (((smallCuts[line + 1] as number) - small) >>> 31)
      at += ((smallCuts[line + 2] as number) - small) >>> 31
    }
    while (hundredths > (cuts[at] as number)) at += 1
    return this.words[at] as number
  }

  /** Where the line of a registration, a spelling and a number of people begins. */
  lineAt(registration: number, spelling: number, members: number): number {
    const line = ((registration * this.spellings + spelling) * peoplePlaces + members) * this.width
    // A line that still begins with 0 has not been asked for: no word is 0.
    if (this.words[line] === 0) this.fill(line, this.steps(registration, spelling, members))
    return line
  }

  private fill(line: number, steps: readonly Step[]): void {
    // No amount is below 0, and none reaches what a double holds exactly: beyond either, the cut-off is clamped.
    const cutOf = ({ highest }: Step): number =>
      highest === undefined ? -1 : Math.max(-1, Math.min(highest.toNumber(), Number.MAX_SAFE_INTEGER))
    const ascending = steps
      .map((step) => ({ cut: cutOf(step), above: step.above }))
      .sort((a, b) => a.cut - b.cut)
    let word = unopposed
    for (let place = 0; place < this.width; place += 1) {
      const step = ascending[place]
      this.cuts[line + place] = step?.cut ?? Number.POSITIVE_INFINITY
      this.smallCuts[line + place] = Math.min(step?.cut ?? highestSmall, highestSmall)
      this.words[line + place] = word
      word &= step?.above ?? unopposed
    }
  }
}
