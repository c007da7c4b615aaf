import { type HouseholdFactName, householdFacts } from '../facts/definitions.js'
import { type IssueCode, issueAt, Problem } from '../facts/errors.js'
import { readFloorArea, readSum, upperBound } from '../facts/money.js'
import { conflicts } from '../facts/read-household.js'
import {
  badCell,
  type CellCodes,
  countCells,
  flagCells,
  memberCells,
  registrationCells,
  unknownCell,
} from './cell-codes.js'
import type { HouseholdColumns } from './read-columns.js'
import { readFen, type SumUnit } from './sum-cells.js'

/** A cell that was refused. Its row has no verdicts; every other row has. */
export interface CellProblem {
  /** From 0. */
  readonly row: number
  readonly column: HouseholdFactName
  readonly code: IssueCode
  /** Names the column and row, what stands there, and what is accepted. */
  readonly message: string
}

type Cell = { readonly value: number | undefined } | Problem

/** What is wrong with a row: every cell that cannot be read, or else those that contradict one another. */
export function problemsOfRow(columns: HouseholdColumns, row: number, unit: SumUnit): readonly CellProblem[] {
  const pathOf = (name: string) => `columns.${name}.${row}`
  const problems: CellProblem[] = []
  const given: Record<string, number> = {}
  const held: Record<string, number | undefined> = {}
  for (const [name, column] of Object.entries(columns) as [HouseholdFactName, Uint8Array | Float64Array][]) {
    const cell = column[row] as number
    const read = readCell(name, cell, unit)
    given[name] = cell
    if (read instanceof Problem) {
      const { code, message } = issueAt(pathOf(name), cell, read)
      problems.push({ row, column: name, code, message })
    } else held[name] = read.value
  }
  if (problems.length > 0) return problems
  return conflicts(held, given as never, pathOf).map(({ path, code, message }) => {
    const column = path.split('.')[1] as HouseholdFactName
    return { row, column, code, message }
  })
}

function readCell(name: HouseholdFactName, cell: number, unit: SumUnit): Cell {
  switch (householdFacts[name].kind) {
    case 'income':
      return unit === 'fen' ? readSumCell(cell, readFen) : readSumCell(cell, readSum, 'yuan')
    case 'floorArea':
      return readSumCell(cell, readFloorArea, 'square metres')
    case 'registration':
      return readCode(cell, registrationCells)
    case 'flag':
      return readCode(cell, flagCells)
    case 'count':
      return readCode(cell, name === 'members' ? memberCells : countCells)
  }
}

/** @param unit - where given, `read` would speak of spellings that no cell of a typed array can be */
function readSumCell(cell: number, read: (cell: number) => number | Problem, unit?: string): Cell {
  if (Number.isNaN(cell)) return { value: undefined }
  const value = read(cell)
  if (!(value instanceof Problem)) return { value }
  const accepted = unit
    ? `${unit} with at most two decimals; not negative, below ${upperBound}`
    : value.accepted
  return new Problem(value.code, `${accepted}; or NaN for unknown`)
}

function readCode(cell: number, { codes, accepted }: CellCodes): Cell {
  if (codes[cell] === badCell) return new Problem('out_of_range', accepted)
  return { value: cell === unknownCell ? undefined : cell }
}
