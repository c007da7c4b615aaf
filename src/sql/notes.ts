import type { Arithmetic } from '../determine/determination.js'
import type { ResolvedPlain } from '../determine/resolve.js'
import type { LimitsByRegistration, ResolvedLimit } from '../determine/resolve-limit.js'
import { registrations } from '../facts/definitions.js'

// Words for the comments of a query. They come from the rows alone, never from a name the caller gave.

const cited = ({ clause, basis }: Pick<ResolvedLimit, 'clause' | 'basis'>): string =>
  basis === undefined ? clause : `${clause} with ${basis}`

const comparators = { is: 'is', isOneOf: 'is one of', atLeast: 'is at least' } as const

export function plainNote(criterion: ResolvedPlain): string {
  const { fact, comparator, limit, openList, readings } = criterion
  const list = openList ? ', of an open list' : ''
  return `${cited(criterion)}: ${fact} ${comparators[comparator]} ${[limit].flat().join(' or ')}${list}${chosenBy(readings)}`
}

const chosenBy = (readings: readonly string[] = []): string =>
  readings.length === 0 ? '' : `; reading ${[...new Set(readings)].join(', ')}`

const product = ({ figure, amount, ratio }: Arithmetic): string =>
  `${figure} ${amount}${ratio === '1' ? '' : ` x ${ratio}`}`

/** In words: the limit of one person, with the figure it comes from, or what the policy lacks. */
export function amountNote(limits: LimitsByRegistration, isIncome: boolean): string {
  const { unknown } = limits
  const dependsOnRegistration = unknown.missing?.in === 'household'
  const each = dependsOnRegistration ? registrations.map((name) => limits[name]) : [unknown]
  const unit = isIncome ? `yuan a person a ${unknown.per}` : 'square metres a person'
  const comparator = unknown.comparator === 'atMost' ? 'at most' : 'below'
  const parts = each.flatMap((limit) => {
    const { arithmetic } = limit
    if (arithmetic) return [`${product(arithmetic)}${limit.basis ? ` (${limit.basis})` : ''}`]
    return limit.missing ? [`unknown, the policy has no ${limit.missing.anyOf.join(' or ')}`] : []
  })
  const readings = each.flatMap((limit) => limit.readings)
  return `${unknown.clause}: ${isIncome ? 'income' : 'floor area'} ${comparator} ${parts.join(', or ')}; ${unit}${chosenBy(readings)}`
}
