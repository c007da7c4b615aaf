import type { Policy } from '../determine/policy.js'
import type { ResolvedRow } from '../determine/resolve.js'
import { version } from '../determine/version.js'
import { toText } from '../facts/money.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'
import { figureNames } from '../policy/figures.js'
import { allowanceColumns, allowanceName, allowanceType } from './allowance.js'
import { factCells } from './cells.js'
import { conditionOf, derivedColumns, type HouseholdCriterion } from './conditions.js'
import { type Dialect, dialects } from './dialects.js'
import { columnName, quoted } from './identifiers.js'
import { readOptions, type ScreeningSqlOptions } from './options.js'
import { problemOf } from './problems.js'
import { statedAmounts } from './stated-amounts.js'
import { type Column, queryOf, type Step } from './steps.js'

const problemName = 'problem'

/** What the query makes beside the key. */
const resultNames = /* @__PURE__ */ (() => [
  ...householdBenefitIds.map(columnName),
  allowanceName,
  problemName,
])()

/**
 * One SELECT that decides every benefit of a household inside a database: the rows by which `assess` decides, with the
 * figures and readings of one policy as literals. For each row of the table it gives the key columns; a verdict for each
 * benefit, as text, under the benefit's id in snake case; `monthly_allowance`; and `problem`.
 *
 * It decides nothing about people (the check-up, entitlements of a person), takes no dates, and explains nothing: for the
 * letter, hand the row to `assess` and `explain`.
 *
 * A NULL is unknown, never 0 or no. `problem` names the first cell that is wrong, as `fact: code` with the code the
 * library's error would have, and is NULL in a sound row; where it is not, every verdict is NULL. `monthly_allowance` is
 * 0 where the household is not eligible and NULL where that, or `members`, is not known. Sums are compared as whole fen of
 * a year: income is multiplied and never divided, there is no floating point, and whether a limit is included is as in
 * the library. The table's sums and areas are DECIMAL (or whole numbers), its counts whole numbers, its flags BOOLEAN,
 * its registration text.
 *
 * @param options - the policy, the dialect, and where the table keeps the key and the facts
 * @returns the query, without a semicolon; names in it are quoted, so that they can be nothing but names
 * @throws PolicyInputError where a name, the dialect or the policy is not acceptable, two facts share a column, or a key
 * column has the name of a result
 *
 * Source: the clause in the comment of each condition.
 *
 * @example
 * ```ts
 * import { createPolicy } from 'jiaxing-benefits'
 * import { screeningSql } from 'jiaxing-benefits/sql'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const columns = { registration: 'hukou', members: 'people', monthlyIncome: 'income', hasHousingDifficulty: 'crowded' }
 * const query = screeningSql({ policy, dialect: 'postgresql', table: ['register', 'families'], key: 'id', columns })
 * query.includes('FROM "register"."families"') // => true
 * query.includes('"income" <= 940800 * "income_people" -- 2.1.3') // => true
 * // 392.00 yuan x 2 is 78,400 fen a month, 940,800 a year: 2,352.00 a month is within the limit of three people.
 * ```
 */
export function screeningSql(options: ScreeningSqlOptions): string {
  const { policy, rows, dialect: name, table, key, columns } = readOptions(options, resultNames)
  const dialect = dialects[name]
  const keys = key.map((column, index) => ({ held: `key_${index + 1}`, column }))
  const cells: Step = {
    name: 'cells',
    columns: [
      ...keys.map(({ held, column }) => ({ name: held, sql: quoted(column) })),
      ...factCells(columns),
    ],
  }
  const checked: Step = { name: 'checked', columns: [{ name: problemName, sql: problemOf(columns) }] }
  const kept = keys.map(({ held, column }): Column => ({ name: column, sql: quoted(held) }))
  const problem: Column = {
    name: problemName,
    sql: quoted(problemName),
    note: 'the first cell that is wrong',
  }

  const from = table.map(quoted).join('.')
  const heading = headingOf(policy)
  if (!policy.inForce) {
    const results = [...kept, ...resultsNotInForce(), problem]
    return `${heading}\n${queryOf(from, [cells, checked], results, dialect)}`
  }
  const amounts: Step = { name: 'amounts', columns: [...statedAmounts(columns), ...derivedColumns] }
  const decided: Step = {
    name: 'decided',
    columns: householdBenefitIds.map((id) => decision(id, rows[id], dialect)),
  }
  const paying = householdBenefitIds.find((id) => rows[id].paysDifference) as HouseholdBenefitId
  const { shortfall, allowance } = allowanceColumns(paying, rows[paying], policy, dialect)
  const owed: Step = { name: 'owed', columns: [shortfall] }
  const results = [...kept, ...householdBenefitIds.map(verdict), allowance, problem]
  return `${heading}\n${queryOf(from, [cells, checked, amounts, decided, owed], results, dialect)}`
}

function headingOf(policy: Policy): string {
  const figures = figureNames.flatMap((name) => {
    const value = policy[name]
    return value ? [`-- ${name} ${toText(value)} (${policy.origins[name]?.origin})`] : []
  })
  return [
    `-- jiaxing-benefits ${version}: household benefits on ${policy.asOf}`,
    '-- Sums are compared in fen of a year, areas in hundredths of a square metre; NULL is unknown.',
    ...figures,
  ].join('\n')
}

/** The conditions of a row, one a line: true, false, or NULL where what is known does not decide. */
function decision(id: string, { criteria }: ResolvedRow, dialect: Dialect): Column {
  const lines = (criteria as readonly HouseholdCriterion[]).map((criterion, index) => {
    const { sql, note } = conditionOf(criterion, dialect)
    return `  ${index === 0 ? '' : 'AND '}${sql} -- ${note}`
  })
  return { name: columnName(id), sql: ['(', ...lines, ')'].join('\n') }
}

function verdict(id: string): Column {
  const name = columnName(id)
  const decided = quoted(name)
  const cases = [
    'WHEN "problem" IS NOT NULL THEN NULL',
    `WHEN ${decided} THEN 'eligible'`,
    `WHEN NOT ${decided} THEN 'ineligible'`,
    "ELSE 'undetermined'",
  ]
  return { name, sql: `CASE ${cases.join(' ')} END` }
}

const resultsNotInForce = (): Column[] => [
  ...householdBenefitIds.map((id) => ({
    name: columnName(id),
    sql: `CASE WHEN "problem" IS NULL THEN 'notInForce' END`,
  })),
  { name: allowanceName, sql: `CAST(NULL AS ${allowanceType})` },
]
