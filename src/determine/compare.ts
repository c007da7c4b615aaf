import type { Decimal } from 'decimal.js'
import { type FloorAreaFact, householdFacts, type IncomeFact } from '../facts/definitions.js'
import { Exact, fromHundredths, toText } from '../facts/money.js'
import type { Period } from '../policy/limits.js'
import type { AmountCriterionResult, Missing } from './determination.js'
import type { ResolvedLimit } from './resolve-limit.js'

type AmountFact = IncomeFact | FloorAreaFact

/**
 * The highest whole-hundredth amount, as stated, that meets a limit: `x <= L` is `x <= floor(L)`, and `x < L` is
 * `x <= ceil(L) - 1`. A decision is this integer comparison; nothing is ever divided per head. Negative: none does.
 */
export function cutOff(comparator: 'below' | 'atMost', limit: Decimal, statedMonths: number): number {
  const highest = limit.times(100).div(statedMonths)
  return Exact.min(
    comparator === 'atMost' ? highest.floor() : highest.ceil().minus(1),
    largestWhole,
  ).toNumber()
}

/** No amount comes near it: a year's income of 10^12 yuan is 10^14 fen. */
const largestWhole = Number.MAX_SAFE_INTEGER

type Building<T> = { -readonly [K in keyof T]: T[K] }

/**
 * A sum or floor area against a limit. Both sides are brought to the longer of the two periods and to all the people
 * that the spelling covers; where nothing is stated, `fact` is the spelling to answer in.
 */
export function compareAmount(
  kind: 'income' | 'floorArea',
  limit: ResolvedLimit,
  fact: AmountFact,
  stated: number | undefined,
  members: number | undefined,
): { result: AmountCriterionResult; missing: Missing[] } {
  const spelling: { per?: Period; of: 'household' | 'person' } = householdFacts[fact]
  const people = spelling.of === 'household' ? members : 1
  const limitMonths = limit.per === 'month' && spelling.per === 'year' ? 12 : 1
  const statedMonths = limit.per === 'year' && spelling.per === 'month' ? 12 : 1
  const compared = people && limit.amount?.times(limitMonths).times(people)
  const highest = compared && cutOff(limit.comparator, compared, statedMonths)

  const result: Building<AmountCriterionResult> = {
    outcome: stated === undefined || highest === undefined ? 'unknown' : stated <= highest ? 'met' : 'unmet',
    kind,
    fact,
    comparator: limit.comparator,
    clause: limit.clause,
    readings: limit.readings,
  }
  if (limit.basis) result.basis = limit.basis
  if (limit.per) result.per = limitMonths === 12 ? 'year' : limit.per
  if (limit.arithmetic) {
    result.arithmetic = {
      ...limit.arithmetic,
      ...(spelling.of === 'household' && people && { people }),
      ...(limitMonths === 12 && { months: 12 }),
    }
  }
  if (stated !== undefined) {
    const value = fromHundredths(stated).times(statedMonths)
    result.value = toText(value)
    if (statedMonths === 12) result.stated = { amount: toText(fromHundredths(stated)), months: 12 }
    if (compared) result.slack = toText(compared.minus(value))
  }
  if (compared && highest !== undefined) {
    result.limit = toText(compared)
    if (highest >= 0) result.highestQualifying = toText(fromHundredths(highest))
  }
  const missing: Missing[] = people === undefined ? [{ in: 'household', anyOf: ['members'] }] : []
  if (limit.missing) missing.push(limit.missing)
  return { result, missing }
}
