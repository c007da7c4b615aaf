import type { Decimal } from 'decimal.js'
import { fromHundredths } from '../facts/money.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { Period } from '../policy/limits.js'
import type { ReadingId } from '../policy/readings.js'
import { cutOff } from './compare.js'
import type { Arithmetic, Missing } from './determination.js'
import { type Policy, rowsOf } from './policy.js'
import type { ResolvedLimit } from './resolve-limit.js'

/** A limit on income per person, in force on the policy's day. */
export interface IncomeLimit {
  readonly benefit: HouseholdBenefitId
  readonly registration: 'urban' | 'rural'
  readonly comparator: 'below' | 'atMost'
  readonly clause: ClauseId
  readonly readings: readonly ReadingId[]
  /** The period in which the document states it. */
  readonly per: Period
  /** The limit itself in that period, exact; undefined where the policy lacks the figure named in `missing`. */
  readonly limit: Decimal | undefined
  /** The highest whole-fen income per person that does, a month and a year; undefined where none does or is known. */
  readonly highestQualifying: {
    readonly perMonth: Decimal | undefined
    readonly perYear: Decimal | undefined
  }
  readonly arithmetic?: Arithmetic
  readonly missing?: Missing
}

/**
 * Every limit on income in force on the policy's day, per person, with its arithmetic: for tables, forms and charts.
 *
 * For a household of n people multiply `limit`, not `highestQualifying`, by n: a limit may end within a fen.
 * Outside the plan there is none.
 *
 * @returns limits in yuan, in the order of the benefits; whether the limit itself qualifies is in `comparator`
 * @throws PolicyInputError where the policy was not made by `createPolicy`
 *
 * Source: the clause named in each.
 *
 * @example
 * ```ts
 * import { createPolicy, incomeLimits } from 'jiaxing-benefits'
 * const limits = incomeLimits(createPolicy({ asOf: '2010-07-05' }))
 * const lowRent = limits.find((limit) => limit.benefit === 'lowRentHousing')
 * lowRent?.limit?.toFixed(2) // => '784.00'
 * lowRent?.highestQualifying.perYear?.toFixed(2) // => '9408.00'
 * ```
 */
export function incomeLimits(policy: Policy): readonly IncomeLimit[] {
  const rows = rowsOf(policy)
  if (!policy.inForce) return []
  return householdBenefitIds.flatMap((benefit) => {
    const { criteria } = rows[benefit]
    const registrations = criteria.flatMap((criterion) =>
      criterion.kind === 'category' ? ([criterion.limit].flat() as ('urban' | 'rural')[]) : [],
    )
    const limits = criteria.flatMap((criterion) => (criterion.kind === 'income' ? [criterion.limits] : []))
    return limits.flatMap((limit) =>
      registrations.map((registration) => toIncomeLimit(benefit, registration, limit[registration])),
    )
  })
}

function toIncomeLimit(
  benefit: HouseholdBenefitId,
  registration: 'urban' | 'rural',
  { clause, comparator, readings, per, amount, arithmetic, missing }: ResolvedLimit,
): IncomeLimit {
  const highest = (limitMonths: number, statedMonths: number) => {
    const cut = amount && cutOff(comparator, amount.times(limitMonths), statedMonths)
    return cut === undefined || cut.isNegative() ? undefined : fromHundredths(cut)
  }
  return {
    benefit,
    registration,
    comparator,
    clause,
    readings,
    per: per as Period,
    limit: amount,
    highestQualifying:
      per === 'month'
        ? { perMonth: highest(1, 1), perYear: highest(12, 1) }
        : { perMonth: highest(1, 12), perYear: highest(1, 1) },
    ...(arithmetic && { arithmetic }),
    ...(missing && { missing }),
  }
}
