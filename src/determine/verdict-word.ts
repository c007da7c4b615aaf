import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'
import type { CriterionResult, Verdict } from './determination.js'

/**
 * The verdicts of every household benefit as one whole number, two bits a benefit in the order of the rows: whether
 * entitlement is possible, and whether it is certain. In these bits Kleene's "and" of two conditions is `&`.
 */
export type VerdictWord = number

/** By the two bits; that it is certain and not possible is free to mean something else. */
export const verdictByBits = [
  'ineligible',
  'undetermined',
  'notInForce',
  'eligible',
] as const satisfies Verdict[]
export const ineligibleBits = 0b00
export const eligibleBits = 0b11
const bitsByOutcome = { unmet: ineligibleBits, unknown: 0b01, met: eligibleBits } as const satisfies Record<
  CriterionResult['outcome'],
  number
>

/**
 * No condition looked at yet: nothing stands against any benefit. The bits above those of the benefits stay set in every
 * word, so that a word is below 0 and a table's 0 can mean that no word is there yet.
 */
export const unopposed: VerdictWord = -1
/** What the outcome of one condition says of one benefit, and nothing against the others. */
export const outcomeWord = (place: number, outcome: CriterionResult['outcome']): VerdictWord =>
  ~((bitsByOutcome[outcome] ^ 0b11) << (2 * place))

export const bitsAt = (word: VerdictWord, place: number): number => (word >>> (2 * place)) & 0b11

export const verdictAt = (word: VerdictWord, place: number): Verdict =>
  verdictByBits[bitsAt(word, place)] as Verdict

/** Outside the plan. */
export const noneInForce: VerdictWord = /* @__PURE__ */ (() =>
  householdBenefitIds.reduce((word, _, place) => word & ~(0b01 << (2 * place)), unopposed))()

const places = /* @__PURE__ */ (() =>
  Object.fromEntries(householdBenefitIds.map((id, place) => [id, place])))() as Readonly<
  Record<HouseholdBenefitId, number>
>
/** The place of a benefit in a word. */
export const placeOf = (benefit: HouseholdBenefitId): number => places[benefit]

export type Verdicts = Readonly<Record<HouseholdBenefitId, Verdict>>

const records = /* @__PURE__ */ new Map<VerdictWord, Verdicts>()
const mostRecords = 2048

/** The verdicts by benefit; frozen, and one object for all households of the same verdicts. */
export function verdictsOf(word: VerdictWord): Verdicts {
  const known = records.get(word)
  if (known) return known
  if (records.size === mostRecords) records.clear()
  const made = Object.freeze(
    Object.fromEntries(householdBenefitIds.map((id, place) => [id, verdictAt(word, place)])),
  ) as Verdicts
  records.set(word, made)
  return made
}
