import type { ResolvedAmount, ResolvedPlain } from '../determine/resolve.js'
import type { LimitsByRegistration } from '../determine/resolve-limit.js'
import { type HouseholdFactName, registrations } from '../facts/definitions.js'
import { factColumn } from './cells.js'
import type { Dialect } from './dialects.js'
import { literal } from './identifiers.js'
import { amountNote, plainNote } from './notes.js'
import type { Column } from './steps.js'
import { fits, hundredthsOf, mostHundredths, mostMembers, scaledTo, widened } from './whole.js'

/** A condition of a household's row: a date is for people alone. */
export type HouseholdCriterion = ResolvedPlain | ResolvedAmount

/** A three-valued expression: true, false, or NULL where it is unknown. One line, and what it says in words. */
export interface Condition {
  readonly sql: string
  readonly note: string
}

export const conditionOf = (criterion: HouseholdCriterion, dialect: Dialect): Condition =>
  'limits' in criterion ? amountCondition(criterion, dialect) : plainCondition(criterion)

/** Facts that follow from others, as in determine/derived-facts.ts: worked out in a step of their own. */
export const derivedColumns: readonly Column[] = [
  {
    name: 'members_seeking_work',
    sql: [
      'CASE',
      '  WHEN "problem" IS NOT NULL THEN NULL',
      `  WHEN ${factColumn('membersAbleAndWillingToWork')} = 0 THEN 0`,
      `  ELSE ${factColumn('membersAbleAndWillingToWork')} - ${factColumn('membersEmployed')}`,
      'END',
    ].join('\n'),
    note: 'nobody able means nobody seeking',
  },
]

function plainCondition(criterion: ResolvedPlain): Condition {
  const { comparator, limit, openList } = criterion
  const column = factColumn(criterion.fact as HouseholdFactName)
  const holds =
    limit === true
      ? column
      : `${column} ${{ is: '=', isOneOf: 'IN', atLeast: '>=' }[comparator]} ${value(limit)}`
  // That the document's open list does not name somebody decides nothing.
  return { sql: openList ? `NULLIF(${holds}, FALSE)` : holds, note: plainNote(criterion) }
}

const value = (limit: ResolvedPlain['limit']): string => {
  if (typeof limit === 'object') return `(${limit.map(literal).join(', ')})`
  return typeof limit === 'string' ? literal(limit) : String(limit)
}

/** The limit of a person as whole numbers, of those registrations that have one. */
export function wholeLimits(limits: LimitsByRegistration) {
  const { unknown } = limits
  const names = unknown.amount ? (['unknown'] as const) : registrations
  const exact = names.flatMap((name) => {
    const amount = limits[name].amount?.times(hundredthsOf(unknown))
    return amount ? [{ name, amount }] : []
  })
  const { scale, literalOf } = scaledTo(exact.map(({ amount }) => amount))
  return { scale, whole: exact.map(({ name, amount }) => ({ name, amount: literalOf(amount) })) }
}

export type WholeLimits = ReturnType<typeof wholeLimits>

/** The literal, or the one of the registration; NULL where there is none. */
export function limitSql({ whole }: WholeLimits): string {
  const [first] = whole
  if (!first) return 'CAST(NULL AS BIGINT)'
  if (first.name === 'unknown') return first.amount.toFixed()
  const cases = whole.map(({ name, amount }) => `WHEN ${literal(name)} THEN ${amount.toFixed()}`)
  return `CASE ${factColumn('registration')} ${cases.join(' ')} END`
}

function amountCondition({ kind, limits }: ResolvedAmount, dialect: Dialect): Condition {
  const isIncome = kind === 'income'
  const limit = wholeLimits(limits)
  const { scale, whole } = limit
  const stated = mostHundredths.times(isIncome ? 12 : 1).times(scale)
  const isWide = !fits(stated, ...whole.map(({ amount }) => amount.times(mostMembers)))
  const wide = (column: string) => widened(column, isWide, dialect)
  const [amount, people] = isIncome ? ['"income"', '"income_people"'] : ['"area"', '"area_people"']
  const scaled = scale === '1' ? wide(amount) : `${wide(amount)} * ${scale}`
  const operator = limits.unknown.comparator === 'atMost' ? '<=' : '<'
  const holds = `${scaled} ${operator} ${limitSql(limit)} * ${wide(people)}`
  const sql = isIncome
    ? holds
    : `CASE WHEN ${amount} IS NOT NULL THEN ${holds} ELSE ${factColumn('hasHousingDifficulty')} END`
  return { sql, note: amountNote(limits, isIncome) }
}
