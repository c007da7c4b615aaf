import type { Decimal } from 'decimal.js'
import {
  areaFacts,
  type FloorAreaFact,
  householdFacts,
  type IncomeFact,
  incomeFacts,
} from '../facts/definitions.js'
import { fromHundredths, textOfHundredths, toText } from '../facts/money.js'
import { frozen } from '../policy/frozen.js'
import type { Period } from '../policy/limits.js'
import type { AmountCriterionResult, Missing } from './determination.js'
import { remembered } from './remembered.js'
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

/** All that a result says whatever the amount; how the amount and the limit compare in whole hundredths. */
interface LaidOut {
  /** Where no amount is stated. */
  readonly open: AmountCriterionResult
  /** Where one is: the outcome and the amounts are still to be put in their places. */
  readonly stated: AmountCriterionResult
  readonly statedMonths: 1 | 12
  readonly compared: Decimal | undefined
  /** `compared`, where it is a whole number that a double holds. */
  readonly comparedHundredths: number | undefined
  /** The highest amount as stated that meets the limit; clamped to what a double holds, which no amount reaches. */
  readonly highest: number | undefined
  readonly missing: readonly Missing[]
}

const spellings: readonly AmountFact[] = /* @__PURE__ */ (() => [...incomeFacts, ...areaFacts])()
/** A spelling and a number of people (0: not known) as one number. */
const keyOf = (fact: AmountFact, members = 0): number => spellings.indexOf(fact) * 128 + members

/** By limit and key; the amounts of a register are many, but its people and spellings are few. */
const laidOut = /* @__PURE__ */ (() =>
  remembered((limit: ResolvedLimit, key: number): LaidOut => {
    const fact = spellings[key >> 7] as AmountFact
    const { people, statedMonths, limitMonths, compared, highest } = comparisonWith(
      limit,
      fact,
      key % 128 || undefined,
    )
    const hundredths = compared?.times(100)
    const isExact = hundredths?.isInteger() && hundredths.lte(Number.MAX_SAFE_INTEGER)
    const missing: Missing[] = people === undefined ? [{ in: 'household', anyOf: ['members'] }] : []
    if (limit.missing) missing.push(limit.missing)
    const result = (isStated: boolean): AmountCriterionResult => ({
      outcome: 'unknown',
      kind: householdFacts[fact].kind,
      fact,
      comparator: limit.comparator,
      clause: limit.clause,
      readings: limit.readings,
      ...(limit.basis && { basis: limit.basis }),
      ...(limit.per && { per: limitMonths === 12 ? 'year' : limit.per }),
      ...(limit.arithmetic && {
        arithmetic: {
          ...limit.arithmetic,
          ...(householdFacts[fact].of === 'household' && people && { people }),
          ...(limitMonths === 12 && { months: 12 }),
        },
      }),
      ...(isStated && { value: '' }),
      ...(isStated && statedMonths === 12 && { stated: { amount: '', months: 12 } }),
      ...(isStated && compared && { slack: '' }),
      ...(compared && highest && { limit: toText(compared) }),
      ...(highest && !highest.isNegative() && { highestQualifying: toText(fromHundredths(highest)) }),
    })
    return frozen({
      open: result(false),
      stated: result(true),
      statedMonths,
      compared,
      comparedHundredths: isExact ? hundredths?.toNumber() : undefined,
      highest: highest && Math.min(highest.toNumber(), Number.MAX_SAFE_INTEGER),
      missing,
    })
  }))()

/**
 * A sum or floor area against a limit. Both sides are brought to the longer of the two periods and to all the people
 * that the spelling covers; where nothing is stated, `fact` is the spelling to answer in.
 */
export function compareAmount(
  limit: ResolvedLimit,
  fact: AmountFact,
  stated: number | undefined,
  members: number | undefined,
): { result: AmountCriterionResult; missing: readonly Missing[] } {
  const {
    open,
    stated: unfilled,
    statedMonths,
    compared,
    comparedHundredths,
    highest,
    missing,
  } = laidOut(limit, keyOf(fact, members))
  if (stated === undefined) return { result: open, missing }
  const result: Building<AmountCriterionResult> = { ...unfilled }
  const value = stated * statedMonths
  if (highest !== undefined) result.outcome = stated <= highest ? 'met' : 'unmet'
  result.value = textOfHundredths(value)
  if (statedMonths === 12) result.stated = { amount: textOfHundredths(stated), months: 12 }
  if (compared) {
    result.slack =
      comparedHundredths === undefined
        ? toText(compared.minus(fromHundredths(value)))
        : textOfHundredths(comparedHundredths - value)
  }
  return { result, missing }
}
