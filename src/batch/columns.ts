import { tablesOf } from '../determine/decision-tables.js'
import type { Policy } from '../determine/policy.js'
import { noneInForce } from '../determine/verdict-word.js'
import { areaJoiner } from './area-cells.js'
import { unknownCell } from './cell-codes.js'
import { type CellProblem, problemsOfRow } from './cell-problems.js'
import { flagJoiner, refused } from './cell-words.js'
import { incomeGatherer } from './income-cells.js'
import { type HouseholdColumns, readColumns } from './read-columns.js'
import { rowDeciderOf } from './row-decider.js'
import { type ScreenedColumns, screenedColumns } from './screened-columns.js'
import { type ColumnOptions, readUnit, type SumUnit } from './sum-cells.js'

/** Rows taken at a time: few enough to stay in the nearest memory of the processor. */
const chunkRows = 2048

/**
 * Decides every household benefit for a whole register held in columns: the look-ups of `createScreener`, by the numbers in
 * the cells, without an object a row. Facts are the columns' names; a column left out is unknown in every row.
 *
 * Sums and floor areas are a `Float64Array`, NaN where unknown: yuan with at most two decimals, or whole fen with
 * `{ sums: 'fen' }`. All others are a `Uint8Array`, 255 where unknown: `registration` 0 urban, 1 rural, 2 elsewhere; flags
 * 0 no, 1 yes; counts as they are. A cell that is not acceptable is reported in `problems`, with its row and column, and
 * its row is decided in nothing: `verdictCodes.refused`, and NaN for the allowance. All other rows are decided.
 *
 * @param policy - made by `createPolicy`; standards and the minimum payment up to 1,000,000,000 yuan
 * @throws PolicyInputError `invalid_input` for a column or policy that is not acceptable: not the right typed array, not as
 * long as the others, not the name of a fact
 *
 * Source: the clauses of each benefit.
 *
 * @example
 * ```ts
 * import { createPolicy, screenColumns, verdictCodes } from 'jiaxing-benefits'
 * const register = {
 *   registration: Uint8Array.of(0, 0, 1),
 *   members: Uint8Array.of(3, 3, 0),
 *   monthlyIncome: Float64Array.of(1175.99, 1176, 500),
 * }
 * const screened = screenColumns(register, createPolicy({ asOf: '2010-07-05' }))
 * screened.verdicts('subsistenceAllowance')[0] === verdictCodes.eligible // => true
 * screened.verdicts('subsistenceAllowance')[1] === verdictCodes.ineligible // => true
 * screened.monthlyAllowanceFen[0] // => 1
 * screened.problems[0]?.message // => 'columns.members.2: got 0; accepted: a whole number from 1 to 99, 255 for unknown'
 * ```
 */
export function screenColumns(
  columns: HouseholdColumns,
  policy: Policy,
  options: ColumnOptions = {},
): ScreenedColumns {
  const unit = readUnit(options)
  const { held, rows } = readColumns(columns)
  const words = new Int32Array(rows)
  const allowances = new Float64Array(rows)
  const problems: CellProblem[] = []
  const decide = decider(held, policy, unit)
  for (let from = 0; from < rows; from += chunkRows) {
    const to = Math.min(from + chunkRows, rows)
    const chunk = words.subarray(from, to)
    const isAccepted = decide(from, to, chunk, allowances.subarray(from, to))
    if (isAccepted) continue
    for (let at = chunk.indexOf(refused); at >= 0; at = chunk.indexOf(refused, at + 1)) {
      problems.push(...problemsOfRow(held, from + at, unit))
    }
  }
  if (!policy.inForce) {
    allowances.fill(Number.NaN)
    for (let row = 0; row < rows; row += 1) if (words[row] !== refused) words[row] = noneInForce
  }
  return screenedColumns(words, allowances, problems)
}

type DecideRows = (from: number, to: number, words: Int32Array, allowances: Float64Array) => boolean

/** A column that is not there is unknown in every row. */
function decider(columns: HouseholdColumns, policy: Policy, unit: SumUnit): DecideRows {
  const tables = tablesOf(policy)
  const rowDecider = rowDeciderOf(policy, unit)
  const joinFlags = flagJoiner(columns, tables)
  const joinAreas = areaJoiner(columns, tables)
  const incomesOf = incomeGatherer(columns, chunkRows)
  const scratch = new Int32Array(chunkRows)
  const absent = new Uint8Array(chunkRows).fill(unknownCell)

  return (from, to, words, allowances) => {
    const cells = (column: Uint8Array | undefined) => column?.subarray(from, to) ?? absent
    const registration = cells(columns.registration)
    const members = cells(columns.members)
    const soFar = scratch.subarray(0, to - from)
    joinFlags(from, to, soFar)
    const housing = joinAreas(from, soFar, cells(columns.hasHousingDifficulty), registration, members)
    return rowDecider.decide({
      soFar,
      words,
      allowances,
      registration,
      members,
      housing,
      able: cells(columns.membersAbleAndWillingToWork),
      employed: cells(columns.membersEmployed),
      ...incomesOf(from, to),
    })
  }
}
