import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { readDate } from '../facts/dates.js'
import { accept, issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { fromHundredths, type Money, readFloorArea, readSum } from '../facts/money.js'
import { option, type Reader, readRecord, required } from '../facts/read-record.js'
import { oneOf } from '../facts/readers.js'
import { type FigureName, figureNames } from '../policy/figures.js'
import { frozen } from '../policy/frozen.js'
import { minimumWages } from '../policy/minimum-wage.js'
import { planPeriods } from '../policy/plan-period.js'
import { type ReadingChoices, type ReadingId, readings } from '../policy/readings.js'
import type { FigureOrigin } from './determination.js'
import { figuresOn, publishedWage } from './figures.js'
import { type ResolvedRows, resolveRows } from './resolve.js'

/** What a policy is made of. Sums in yuan; none is ever null. */
export interface PolicyOptions {
  /** The day on which everything is decided, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Yuan a month; left out, the one published for the day, where there is one. */
  readonly minimumWage?: Money | undefined
  /** Yuan per person a month; left out, derived from the minimum wage. */
  readonly urbanSubsistenceStandard?: Money | undefined
  /** Yuan per person a month; left out, derived from the urban standard. */
  readonly ruralSubsistenceStandard?: Money | undefined
  /** Yuan per person a year, as published locally for the last full year. */
  readonly urbanDisposableIncomePerCapita?: Money | undefined
  /** Square metres per person, the local limit under which a household is in housing difficulty. */
  readonly housingDifficultyFloorArea?: string | number | undefined
  /** Derived standards are rounded up to a multiple of this; left out, they are exact. */
  readonly roundStandardsUpTo?: 1 | 5 | 10 | undefined
  /** Yuan per person a month that an eligible household is paid at the least; left out, there is no such minimum. */
  readonly minimumPaymentPerPerson?: Money | undefined
  /** Where the document allows more than one reading: the choice. Defaults in `readings`. */
  readonly readings?: { readonly [R in ReadingId]?: ReadingChoices[R] | undefined } | undefined
}

/** A private member cannot be written by hand, and a copy by spread is without it: the compiler refuses both. */
declare abstract class Made {
  private readonly byCreatePolicy: true
}

/** The figures and readings of one day, made by `createPolicy` alone: frozen, and refused when copied. */
export interface Policy extends Made {
  readonly asOf: string
  /** Whether the plan binds on that day. */
  readonly inForce: boolean
  readonly minimumWage: Decimal | undefined
  readonly urbanSubsistenceStandard: Decimal | undefined
  readonly ruralSubsistenceStandard: Decimal | undefined
  readonly urbanDisposableIncomePerCapita: Decimal | undefined
  readonly housingDifficultyFloorArea: Decimal | undefined
  readonly minimumPaymentPerPerson: Decimal | undefined
  readonly roundStandardsUpTo: 1 | 5 | 10 | undefined
  readonly readings: ReadingChoices
  /** Where each known figure comes from. */
  readonly origins: { readonly [F in FigureName]?: FigureOrigin }
}

/**
 * Where a policy keeps its resolved rows. Registered by name, so that the ESM and the CJS copy of this package know
 * each other's policies; not enumerable, so that a copy by spread loses it. The number changes with what is kept.
 */
const rowsKey = /* @__PURE__ */ Symbol.for('jiaxing-benefits/rows/1')

/** The rows, with the one policy they belong to: a copy, however made, is another object. */
interface Kept {
  readonly owner: object
  readonly rows: ResolvedRows
}

/** The rows of a policy, or a PolicyInputError for anything that `createPolicy` did not make. */
export const rowsOf = (policy: Policy, path = 'policy'): ResolvedRows =>
  accept(path, policy, (given) => {
    const isObject = typeof given === 'object' && given !== null
    const kept = isObject && (Object.getOwnPropertyDescriptor(given, rowsKey)?.value as Kept | undefined)
    return kept && kept.owner === given
      ? kept.rows
      : new Problem('not_a_policy', 'a policy made by createPolicy')
  })

const readYuan: Reader<Decimal> = (given) => toDecimal(readSum(given))
const readArea: Reader<Decimal> = (given) => toDecimal(readFloorArea(given))
const toDecimal = (read: number | Problem) => (read instanceof Problem ? read : fromHundredths(read))

const optionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    asOf: required(readDate),
    minimumWage: option(readYuan),
    urbanSubsistenceStandard: option(readYuan),
    ruralSubsistenceStandard: option(readYuan),
    urbanDisposableIncomePerCapita: option(readYuan),
    housingDifficultyFloorArea: option(readArea),
    roundStandardsUpTo: option(oneOf([1, 5, 10])),
    minimumPaymentPerPerson: option(readYuan),
    readings: z.optional(z.unknown()),
  }))()

const readingIds = /* @__PURE__ */ (() => Object.keys(readings) as ReadingId[])()

const readingsSchema = /* @__PURE__ */ (() =>
  z.strictObject(
    Object.fromEntries(readingIds.map((id) => [id, option(oneOf<string>(readings[id].choices))])),
  ))()

function readReadings(given: unknown): ReadingChoices {
  const chosen: Record<string, unknown> =
    given === undefined ? {} : readRecord(readingsSchema, given, 'readings', 'readings.')
  const choices = readingIds.map((id) => [id, chosen[id] ?? readings[id].choices[0]])
  return Object.freeze(Object.fromEntries(choices)) as ReadingChoices
}

/**
 * The figures and readings by which everything is decided on one day.
 *
 * A given figure wins over a published one, a published one over a derived one. With `asOf` alone it works for every
 * day of the plan, by the published minimum wage and the standards that follow from it; urban disposable income and the
 * local floor area have no published value here, and what depends on them stays undetermined until they are given.
 *
 * @throws PolicyInputError where an option is unknown or not acceptable, or nothing is given and no minimum wage is
 * published for the day
 *
 * Source: clause 3.2.2; the published wages name their own notice in `origins`.
 *
 * @example
 * ```ts
 * import { createPolicy } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * policy.urbanSubsistenceStandard?.toFixed(2) // => '392.00'
 * policy.ruralSubsistenceStandard?.toFixed(2) // => '235.20'
 * ```
 */
export function createPolicy(options: PolicyOptions): Policy {
  const {
    asOf,
    roundStandardsUpTo,
    readings: chosen,
    ...given
  } = readRecord(optionsSchema, options, 'options')
  const choices = readReadings(chosen)
  const figures = figuresOn(asOf, given, choices, roundStandardsUpTo)
  if (!figures.minimumWage && !figures.urbanSubsistenceStandard && !figures.ruralSubsistenceStandard) {
    const problem = new Problem(
      'not_published',
      `a sum, or urbanSubsistenceStandard or ruralSubsistenceStandard instead, since none is published for ${asOf}`,
    )
    throw new PolicyInputError('invalid_input', [issueAt('minimumWage', undefined, problem)])
  }
  const { from, to } = planPeriods[choices.planPeriod]
  const inForce = from <= asOf && asOf <= to
  const policy = {
    asOf,
    inForce,
    ...(Object.fromEntries(figureNames.map((name) => [name, figures[name]?.value])) as {
      [F in FigureName]: Decimal | undefined
    }),
    roundStandardsUpTo,
    readings: choices,
    origins: frozen(
      Object.fromEntries(
        figureNames.flatMap((name) => (figures[name] ? [[name, figures[name].origin]] : [])),
      ),
    ),
  }
  const kept = { owner: policy, rows: resolveRows({ asOf, figures, readings: choices }) }
  Object.defineProperty(policy, rowsKey, { value: Object.freeze(kept) })
  return Object.freeze(policy) as unknown as Policy
}

/**
 * The minimum wage (最低工资标准) published for Jiaxing on a day: yuan a month.
 *
 * @param date - `YYYY-MM-DD`, from 2010-04-01 to 2012-12-31
 * @throws PolicyInputError where the date is no calendar date, or no wage is published for it here
 *
 * Source: the provincial notices named in `policy.origins`; the plan's standards follow from it by clause 3.2.2.
 *
 * @example
 * ```ts
 * import { minimumWageOn } from 'jiaxing-benefits'
 * minimumWageOn('2011-03-31').toFixed(2) // => '980.00'
 * minimumWageOn('2011-04-01').toFixed(2) // => '1160.00'
 * ```
 */
export const minimumWageOn = (date: string): Decimal =>
  accept('date', date, (given) => {
    const day = readDate(given)
    if (day instanceof Problem) return day
    const days = minimumWages.map(({ from, to }) => `from ${from} to ${to}`)
    return publishedWage(day)?.value ?? new Problem('not_published', `a day ${days.join(', or ')}`)
  })
