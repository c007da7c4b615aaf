import type { Decimal } from 'decimal.js'
import { unopposed, type VerdictWord } from './verdict-word.js'

/** What a row makes of an amount: up to the highest that qualifies one word, above it another. */
export interface Step {
  /** In whole hundredths; undefined where the limit is not known, whatever the amount. */
  readonly highest: Decimal | undefined
  readonly above: VerdictWord
}

/** The number of a registration, a spelling (four at the most) and a number of people, in the codes of `CompactHousehold`. */
export const lineOf = (registration: number, spelling: number, members: number): number =>
  (registration << 9) | (spelling << 7) | members
export const registrationIn = (line: number): number => line >> 9
export const spellingIn = (line: number): number => (line >> 7) & 3
export const membersIn = (line: number): number => line & 127
/** For four registrations, one of them unknown. */
export const lineCount = 4 << 9

/** As many as a known registration leaves open at the most. */
const comparedAtOnce = 3
const highestSmall = 2 ** 31 - 1

/**
 * Cut-offs in ascending order with, before each, the word of the amounts up to it; the last is without end. A line of
 * them for each registration, spelling and number of people (0: not known), made when it is first asked for.
 */
export class AmountTable {
  private readonly cuts: Float64Array
  /** The same up to what 31 bits hold. */
  readonly smallCuts: Int32Array
  readonly words: Int32Array
  /** The cells of a line are two to this. */
  readonly shift: number
  private readonly stepsOf: (line: number) => readonly Step[]

  constructor(mostSteps: number, stepsOf: (line: number) => readonly Step[]) {
    this.shift = 32 - Math.clz32(Math.max(mostSteps, comparedAtOnce))
    this.stepsOf = stepsOf
    const cells = lineCount << this.shift
    this.cuts = new Float64Array(cells)
    this.smallCuts = new Int32Array(cells)
    this.words = new Int32Array(cells)
  }

  wordOf(line: number, hundredths: number): VerdictWord {
    const start = line << this.shift
    // A line that still begins with 0 has not been asked for: no word is 0.
    if (this.words[start] === 0) this.fill(start, this.stepsOf(line))
    let at = start
    while (hundredths > (this.cuts[at] as number)) at += 1
    return this.words[at] as number
  }

  /** Whether `placeOfSmall` does for a line that was asked for: it has few cut-offs. */
  isShort(line: number): boolean {
    return this.cuts[(line << this.shift) + comparedAtOnce] === Number.POSITIVE_INFINITY
  }

  private fill(start: number, steps: readonly Step[]): void {
    // No amount is below 0, and none reaches what a double holds exactly: beyond either, the cut-off is clamped.
    const cutOf = ({ highest }: Step): number =>
      highest === undefined ? -1 : Math.max(-1, Math.min(highest.toNumber(), Number.MAX_SAFE_INTEGER))
    const ascending = steps
      .map((step) => ({ cut: cutOf(step), above: step.above }))
      .sort((a, b) => a.cut - b.cut)
    let word = unopposed
    for (let place = 0; place < 1 << this.shift; place += 1) {
      const step = ascending[place]
      this.cuts[start + place] = step?.cut ?? Number.POSITIVE_INFINITY
      this.smallCuts[start + place] = Math.min(step?.cut ?? highestSmall, highestSmall)
      this.words[start + place] = word
      word &= step?.above ?? unopposed
    }
  }
}

/**
 * Where in the words of a short line that of an amount stands that 31 bits hold: 1 on for each cut-off that it is above,
 * without a branch that cannot be foreseen.
 */
export const placeOfSmall = (smallCuts: Int32Array, start: number, hundredths: number): number =>
  start +
  (((smallCuts[start] as number) - hundredths) >>> 31) +
  (((smallCuts[start + 1] as number) - hundredths) >>> 31) +
  (((smallCuts[start + 2] as number) - hundredths) >>> 31)
