import type { Decimal } from 'decimal.js'
import { type FloorAreaFact, householdFacts, type IncomeFact } from '../facts/definitions.js'
import { fromHundredths, toText } from '../facts/money.js'
import type { Period } from '../policy/limits.js'
import type { AmountCriterionResult, Missing } from './determination.js'
import type { ResolvedLimit } from './resolve-limit.js'

type AmountFact = IncomeFact | FloorAreaFact

/**
 * The highest whole-hundredth amount, as stated, that meets a limit: `x <= L` is `x <= floor(L)`, and `x < L` is
 * `x <= ceil(L) - 1`. A decision is this comparison of whole numbers; nothing is ever divided per head. Negative: none.
 */
export function cutOff(comparator: 'below' | 'atMost', limit: Decimal, statedMonths: number): Decimal {
  const highest = limit.times(100).div(statedMonths)
  return comparator === 'atMost' ? highest.floor() : highest.ceil().minus(1)
}

/** How a limit is brought to a spelling: what is compared, and the highest amount as stated that meets it. */
export interface Comparison {
  /** The people the spelling covers; undefined where it covers the household and they are not counted. */
  readonly people: number | undefined
  readonly limitMonths: 1 | 12
  readonly statedMonths: 1 | 12
  /** The limit for those people, in the longer of the two periods. */
  readonly compared: Decimal | undefined
  readonly highest: Decimal | undefined
}

/**
 * Both sides are brought to the longer of the two periods, and the limit to all the people that the spelling covers.
 */
export function comparisonWith(
  limit: ResolvedLimit,
  fact: AmountFact,
  members: number | undefined,
): Comparison {
  const spelling: { per?: Period; of: 'household' | 'person' } = householdFacts[fact]
  const people = spelling.of === 'household' ? members : 1
  const limitMonths = limit.per === 'month' && spelling.per === 'year' ? 12 : 1
  const statedMonths = limit.per === 'year' && spelling.per === 'month' ? 12 : 1
  const compared = people && limit.amount?.times(limitMonths).times(people)
  const highest = compared && cutOff(limit.comparator, compared, statedMonths)
  return { people, limitMonths, statedMonths, compared: compared || undefined, highest: highest || undefined }
}

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
  const { people, limitMonths, statedMonths, compared, highest } = comparisonWith(limit, fact, members)
  const result: Building<AmountCriterionResult> = {
    outcome: stated === undefined || !highest ? 'unknown' : highest.gte(stated) ? 'met' : 'unmet',
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
      ...(householdFacts[fact].of === 'household' && people && { people }),
      ...(limitMonths === 12 && { months: 12 }),
    }
  }
  if (stated !== undefined) {
    const value = fromHundredths(stated).times(statedMonths)
    result.value = toText(value)
    if (statedMonths === 12) result.stated = { amount: toText(fromHundredths(stated)), months: 12 }
    if (compared) result.slack = toText(compared.minus(value))
  }
  if (compared && highest) {
    result.limit = toText(compared)
    if (!highest.isNegative()) result.highestQualifying = toText(fromHundredths(highest))
  }
  const missing: Missing[] = people === undefined ? [{ in: 'household', anyOf: ['members'] }] : []
  if (limit.missing) missing.push(limit.missing)
  return { result, missing }
}
