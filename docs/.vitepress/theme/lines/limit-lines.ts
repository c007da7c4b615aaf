import {
  assess,
  createPolicy,
  type Determination,
  type Household,
  type IncomeLimit,
  incomeLimits,
  type Policy,
  PolicyInputError,
  type PolicyOptions,
} from 'jiaxing-benefits'
import { limits } from '../../../../src/policy/limits.js'
import { minimumWages } from '../../../../src/policy/minimum-wage.js'
import { planPeriods } from '../../../../src/policy/plan-period.js'
import type { Language } from '../language.js'

/** Numbers here are for drawing only. What a table says is the library's own decimal text. */

export const keyOf = ({ benefit, registration }: IncomeLimit): string => `${benefit}.${registration}`

/** A limit per person in yuan a month, to be drawn; one stated for a year is spread over it. */
export const perMonth = ({ limit, per }: IncomeLimit): number | undefined =>
  limit && limit.toNumber() / (per === 'year' ? 12 : 1)

/** A number beside an axis, with commas where sums have them. */
export const onAxis = (value: number, language: Language): string =>
  value.toLocaleString('en', { maximumFractionDigits: 2, useGrouping: language === 'en' })

/** A household larger than these has a place of its own beside them. */
export const usualPeople = [1, 2, 3, 4, 5, 6, 7, 8]

/** How a household's income stands to one limit, as the library compares them. */
export function comparison(limit: IncomeLimit, household: Household, policy: Policy) {
  if (household.registration !== limit.registration) return undefined
  return assess(limit.benefit, household, policy).criteria.find((criterion) => criterion.kind === 'income')
}

export interface AllowancePoint {
  readonly income: string
  readonly determination: Determination
}

/** Whole fen of a decimal text, and back. */
function fenOf(yuan: string): bigint {
  const [whole = '', part = ''] = yuan.split('.')
  return BigInt(whole + part.padEnd(2, '0'))
}
const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`

/** No household states a higher income. */
const mostFen = 10n ** 14n

/**
 * The allowance of households that differ in income only: so many steps up to the limit, and just before and beyond it.
 * Empty where the limit is not known, where no income lies below it, or where no household could state one beyond it.
 */
export function allowanceCurve(
  registration: 'urban' | 'rural',
  members: number,
  steps: number,
  policy: Policy,
): readonly AllowancePoint[] {
  const at = (income: string): AllowancePoint => ({
    income,
    determination: assess('subsistenceAllowance', { registration, members, monthlyIncome: income }, policy),
  })
  const found = at('0').determination.criteria.find((criterion) => criterion.kind === 'income')
  if (!found || !('highestQualifying' in found) || found.highestQualifying === undefined) return []
  const highest = fenOf(found.highestQualifying)
  const beyond = highest + 1n
  if (beyond >= mostFen) return []
  const inside = Array.from({ length: steps }, (_, step) => (beyond * BigInt(step)) / BigInt(steps))
  const incomes = new Set([...inside, highest, beyond])
  return [...incomes].map((fen) => at(yuan(fen)))
}

/** Days on which the same limits held; both days included. */
export interface Stretch {
  readonly from: string
  readonly to: string
  /** Undefined where no minimum wage is published for these days and none is given. */
  readonly policy: Policy | undefined
}

export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
export const dayOfNumber = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const dayAfter = (date: string): string => dayOfNumber(dayNumber(date) + 1)
const dayBefore = (date: string): string => dayOfNumber(dayNumber(date) - 1)

function policyOn(options: PolicyOptions, asOf: string): Policy | undefined {
  try {
    return createPolicy({ ...options, asOf })
  } catch (error) {
    if (error instanceof PolicyInputError) return undefined
    throw error
  }
}

const fingerprint = (policy: Policy | undefined): string =>
  policy === undefined
    ? ''
    : JSON.stringify([policy.minimumWage, incomeLimits(policy).map((limit) => [keyOf(limit), limit.limit])])

/** The days from which on a wage or the phase of a limit holds, and the days after a wage has ended. */
const turns: readonly string[] = [
  ...minimumWages.flatMap(({ from, to }) => [from, dayAfter(to)]),
  ...Object.values(limits).flatMap((limit) =>
    'times' in limit && Array.isArray(limit.times) ? limit.times.map(({ from }) => from) : [],
  ),
]

/** The plan, cut where a limit or the wage moves. */
export function stretchesOf(options: PolicyOptions): readonly Stretch[] {
  const { from, to } = planPeriods[options.readings?.planPeriod ?? 'toEndOf2012']
  const days = [...new Set([from as string, ...turns])]
    .filter((day) => from <= day && day <= to)
    .sort((one, other) => dayNumber(one) - dayNumber(other))
  const stretches: (Stretch & { readonly print: string })[] = []
  for (const [index, day] of days.entries()) {
    const next = days[index + 1]
    const last = next === undefined ? to : dayBefore(next)
    const policy = policyOn(options, day)
    const print = fingerprint(policy)
    const before = stretches.at(-1)
    if (before?.print === print) stretches[stretches.length - 1] = { ...before, to: last }
    else stretches.push({ from: day, to: last, policy, print })
  }
  return stretches
}
