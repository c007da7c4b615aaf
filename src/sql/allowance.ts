import type { Policy } from '../determine/policy.js'
import type { ResolvedAmount, ResolvedRow } from '../determine/resolve.js'
import { Exact } from '../facts/money.js'
import { limitSql, wholeLimits } from './conditions.js'
import type { Dialect } from './dialects.js'
import { columnName, quoted } from './identifiers.js'
import type { Column } from './steps.js'
import { fits, mostHundredths, mostMembers, widened } from './whole.js'

/** The columns of what an eligible household is paid a month: what it lacks in a year, and the sum of it. */
export interface AllowanceColumns {
  readonly shortfall: Column
  readonly allowance: Column
}

/** What the household is paid where it is known: 0 where it is refused. */
export const allowanceName = 'monthly_allowance'
export const allowanceType = 'DECIMAL(16, 2)'

/**
 * The difference to the standard, as formulas/allowance.ts has it, with both sides brought to a year: whole numbers,
 * divided by twelve months (and by the scale of the limit) once, at the end, upwards.
 */
export function allowanceColumns(
  benefit: string,
  { criteria }: ResolvedRow,
  { minimumPaymentPerPerson: minimum }: Policy,
  dialect: Dialect,
): AllowanceColumns {
  const verdict = quoted(columnName(benefit))
  const { limits } = criteria.find(({ kind }) => kind === 'income') as ResolvedAmount
  const made = wholeLimits(limits)
  const { scale, whole } = made
  const income = mostHundredths.times(12).times(scale).times(mostMembers)
  const isWide = !fits(income, ...whole.map(({ amount }) => amount.times(mostMembers)))
  const [received, people, portions] = ['"income"', '"income_people"', '"income_portions"'].map((column) =>
    widened(column, isWide, dialect),
  )
  const scaled = scale === '1' ? received : `${received} * ${scale}`
  const lacking = `(${limitSql(made)} * ${people} - ${scaled}) * ${portions}`
  const divisor = new Exact(12).times(scale)
  const difference = dialect.quotient(`"shortfall" + ${divisor.minus(1).toFixed()}`, divisor.toFixed())
  const least = minimum && `${minimum.times(100).toFixed()} * CAST("members" AS BIGINT)`
  const fen = least ? `GREATEST(${difference}, ${least})` : difference
  return {
    shortfall: {
      name: 'shortfall',
      sql: `CASE WHEN ${verdict} THEN ${lacking} END`,
      note: 'what the household lacks in a year',
    },
    allowance: {
      name: allowanceName,
      sql: [
        'CAST(CASE',
        '  WHEN "problem" IS NOT NULL THEN NULL',
        `  WHEN NOT ${verdict} THEN 0`,
        `  WHEN ${verdict} THEN (${fen}) * 0.01`,
        `END AS ${allowanceType})`,
      ].join('\n'),
      note: 'yuan: rounded up to the fen',
    },
  }
}
