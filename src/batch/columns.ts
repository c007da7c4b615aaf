import { AllowanceTable } from '../determine/allowance-table.js'
import { type DecisionTables, tablesOf } from '../determine/decision-tables.js'
import type { Policy } from '../determine/policy.js'
import { noneInForce, unopposed, type VerdictWord } from '../determine/verdict-word.js'
import { areaFacts, plainFlags, unknownCount, unknownFlag } from '../facts/compact-household.js'
import { incomeFacts } from '../facts/definitions.js'
import { unknownCell } from './cell-codes.js'
import { type CellProblem, problemsOfRow } from './cell-problems.js'
import { flagWords, memberWords, placeWords, refused, WorkWords } from './cell-words.js'
import {
  joinAreas,
  joinColumn,
  joinIncomes,
  joinNoIncome,
  joinWork,
  markAreas,
  type Rows,
  startWithPlaces,
} from './passes.js'
import { type HouseholdColumns, readColumns } from './read-columns.js'
import { type ScreenedColumns, screenedColumns } from './screened-columns.js'
import { readUnit, type SumUnit } from './sum-cells.js'

/** Rows taken at a time: few enough to stay in the nearest memory of the processor. */
const chunkRows = 2048

export function screenColumns(
  columns: HouseholdColumns,
  policy: Policy,
  options: { readonly sums?: SumUnit | undefined } = {},
): ScreenedColumns {
  const unit = readUnit(options)
  const rows = readColumns(columns)
  const words = new Int32Array(rows)
  const allowances = new Float64Array(rows)
  const problems: CellProblem[] = []
  const decide = chunkDecider(columns, policy, unit)
  for (let from = 0; from < rows; from += chunkRows) {
    const to = Math.min(from + chunkRows, rows)
    decide(from, to, words.subarray(from, to), allowances.subarray(from, to))
    const chunk = words.subarray(from, to)
    for (let at = chunk.indexOf(refused); at >= 0; at = chunk.indexOf(refused, at + 1)) {
      allowances[from + at] = Number.NaN
      problems.push(...problemsOfRow(columns, from + at, unit))
    }
  }
  if (!policy.inForce) {
    allowances.fill(Number.NaN)
    for (let row = 0; row < rows; row += 1) if (words[row] !== refused) words[row] = noneInForce
  }
  return screenedColumns(words, allowances, problems)
}

type DecideChunk = (from: number, to: number, words: Int32Array, allowances: Float64Array) => void

/** Every pass over the columns that are there; what the others make of a row is the same in all rows. */
function chunkDecider(columns: HouseholdColumns, policy: Policy, unit: SumUnit): DecideChunk {
  const tables = tablesOf(policy)
  const allowance = new AllowanceTable(policy)
  const places = placeWords(tables, wordOfAbsent(columns, tables))
  const people = memberWords()
  const work = new WorkWords(tables)
  const flags = plainFlags.flatMap((name, flag) => {
    const column = columns[name]
    return column ? [{ column, words: flagWords(tables, flag) }] : []
  })
  const incomes = spellings(columns, incomeFacts)
  const areas = spellings(columns, areaFacts)
  const hasIncome = new Uint8Array(chunkRows)
  const absent = new Uint8Array(chunkRows).fill(unknownCell)

  return (from, to, words, allowances) => {
    const cells = (column: Uint8Array | undefined) => column?.subarray(from, to) ?? absent
    const rows: Rows = {
      words,
      allowances,
      registration: cells(columns.registration),
      members: cells(columns.members),
    }
    let housing = cells(columns.hasHousingDifficulty)
    if (areas.length > 0) housing = markAreas(housing, areas.map(({ column }) => column.subarray(from, to)))
    startWithPlaces(rows, housing, places)
    joinColumn(rows, rows.members, people)
    for (const { column, words: table } of flags) joinColumn(rows, cells(column), table)
    if (columns.membersAbleAndWillingToWork ?? columns.membersEmployed)
      joinWork(rows, cells(columns.membersAbleAndWillingToWork), cells(columns.membersEmployed), work)
    for (const { column, spelling } of areas) joinAreas(rows, column.subarray(from, to), spelling, tables)
    hasIncome.fill(0)
    for (const { column, spelling } of incomes)
      joinIncomes(rows, column.subarray(from, to), spelling, unit, hasIncome, tables, allowance)
    joinNoIncome(rows, hasIncome, tables, allowance)
  }
}

function wordOfAbsent(columns: HouseholdColumns, tables: DecisionTables): VerdictWord {
  let word = unopposed
  for (const [flag, name] of plainFlags.entries()) if (!columns[name]) word &= tables.flagWord(flag, unknownFlag)
  if (!columns.membersAbleAndWillingToWork && !columns.membersEmployed)
    word &= tables.wordOfWork(unknownCount, unknownCount)
  return word
}

const spellings = <F extends (typeof incomeFacts)[number] | (typeof areaFacts)[number]>(
  columns: HouseholdColumns,
  names: readonly F[],
) =>
  names.flatMap((name, spelling) => {
    const column = columns[name]
    return column ? [{ column, spelling }] : []
  })
