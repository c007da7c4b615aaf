import { fromHousehold } from './findings.js'
import { ceiling, decimal, dividedBy, floor, isAtMost, isBelow, type Ratio, times, whole } from './ratio.js'
import type { Household, IncomeFact, IncomeFinding, IncomeLimit } from './types.js'

export const incomeFacts = [
  'monthlyIncome',
  'annualIncome',
  'monthlyIncomePerCapita',
  'annualIncomePerCapita',
] as const satisfies readonly IncomeFact[]

export const isPerCapita = (fact: IncomeFact) => fact.endsWith('PerCapita')
export const isAnnual = (fact: IncomeFact) => fact.startsWith('annual')

const spellingUsed = (household: Household): IncomeFact | undefined =>
  incomeFacts.find((fact) => household[fact] !== undefined && household[fact] !== null)

/** Where no income is given: the limit's own period, for the household if its members are counted. */
const spellingExpected = (household: Household, limit: IncomeLimit): IncomeFact => {
  if (household.members) return limit.period === 'month' ? 'monthlyIncome' : 'annualIncome'
  return limit.period === 'month' ? 'monthlyIncomePerCapita' : 'annualIncomePerCapita'
}

/** Both sides in the longer of the two periods, a total against limit x people. Income is never divided. */
export const compareIncome = (household: Household, limit: IncomeLimit): IncomeFinding => {
  const used = spellingUsed(household)
  const fact = used ?? spellingExpected(household, limit)
  const incomeMonths = !isAnnual(fact) && limit.period === 'year' ? 12 : 1
  const limitMonths = isAnnual(fact) && limit.period === 'month' ? 12 : 1
  const people = isPerCapita(fact) ? 1 : household.members

  const amount = used && household[used]
  const value =
    amount !== undefined && amount !== null ? times(decimal(amount), whole(incomeMonths)) : undefined
  const total = limit.perPerson && people ? times(limit.perPerson, whole(limitMonths * people)) : undefined

  return {
    ...outcomeOf(value, total, limit),
    needs: [
      ...(used === undefined ? [fromHousehold(...incomeFacts)] : []),
      ...(used !== undefined && !people ? [fromHousehold('members')] : []),
      ...limit.needs,
    ],
    fact,
    value,
    limit: total,
    highestQualifying: total && highest(dividedBy(total, incomeMonths), limit.comparator),
  }
}

const outcomeOf = (value: Ratio | undefined, limit: Ratio | undefined, { comparator }: IncomeLimit) => {
  if (value === undefined || limit === undefined) return { outcome: 'unknown' } as const
  const holds = comparator === 'below' ? isBelow(value, limit) : isAtMost(value, limit)
  return { outcome: holds ? 'met' : 'unmet' } as const
}

/** Below 392.00 the highest is 391.99; at most 282.245 it is 282.24; below nothing there is none. */
const highest = (limit: Ratio, comparator: 'below' | 'atMost'): bigint | undefined => {
  const fen = times(limit, whole(100))
  const cutOff = comparator === 'below' ? ceiling(fen) - 1n : floor(fen)
  return cutOff < 0n ? undefined : cutOff
}
