import type { AllowanceTable } from '../determine/allowance-table.js'
import type { DecisionTables } from '../determine/decision-tables.js'
import { hundredthsOfNumber } from '../facts/money.js'
import { memberCells, registrationCells, unknownCell } from './cell-codes.js'
import { areaCell, refused, type WorkWords } from './cell-words.js'
import { type SumUnit, wholeFen } from './sum-cells.js'

/**
 * The passes over a few rows of the columns, each joining to `words`, by `&`, what the rows of the policy make of its own
 * column or columns: together they are the look-ups of `DecisionTables.wordOf`. A cell that is not acceptable joins
 * `refused`, and a row that is refused is passed over from then on.
 */
export interface Rows {
  readonly words: Int32Array
  readonly allowances: Float64Array
  readonly registration: Uint8Array
  readonly members: Uint8Array
}

export function startWithPlaces({ words, registration }: Rows, housing: Uint8Array, table: Int32Array): void {
  for (let row = 0; row < words.length; row += 1) {
    words[row] = table[((registration[row] as number) << 8) | (housing[row] as number)] as number
  }
}

export function joinColumn({ words }: Rows, column: Uint8Array, table: Int32Array): void {
  for (let row = 0; row < words.length; row += 1) {
    words[row] = (words[row] as number) & (table[column[row] as number] as number)
  }
}

export function joinWork(
  { words, members }: Rows,
  able: Uint8Array,
  employed: Uint8Array,
  table: WorkWords,
): void {
  for (let row = 0; row < words.length; row += 1) {
    const ableCell = able[row] as number
    const employedCell = employed[row] as number
    const people = members[row] as number
    // Neither is above the people; an unknown cell, 255, is turned to -1, and an unknown number of people bounds nothing.
    const isWithin = ((people - knownOrLess(ableCell)) | (people - knownOrLess(employedCell))) >= 0
    words[row] = isWithin ? (words[row] as number) & table.wordOf(ableCell, employedCell) : refused
  }
}

const knownOrLess = (cell: number): number => ((cell + 1) & 255) - 1

/** No acceptable cell: two spellings at once, or a cell of the caller's that only looks like `areaCell`. */
const conflicting = 253

/** The housing cells, with `areaCell` where a floor area is stated instead. */
export function markAreas(housing: Uint8Array, columns: readonly Float64Array[]): Uint8Array {
  const marked = housing.map((cell) => (cell === areaCell ? conflicting : cell))
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      if (Number.isNaN(column[row])) continue
      marked[row] = marked[row] === unknownCell ? areaCell : conflicting
    }
  }
  return marked
}

export function joinAreas(
  { words, registration, members }: Rows,
  column: Float64Array,
  spelling: number,
  { areas }: DecisionTables,
): void {
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] as number
    const cell = column[row] as number
    if (word >= refused || Number.isNaN(cell)) continue
    const area = hundredthsOfNumber(cell)
    const place = registrationCells.codes[registration[row] as number] as number
    const people = memberCells.codes[members[row] as number] as number
    words[row] = area < 0 ? refused : word & areas.wordOf(place, spelling, people, area)
  }
}

/** The incomes of one spelling, and the allowance that follows: the last pass over a row that states one. */
export function joinIncomes(
  { words, allowances, registration, members }: Rows,
  column: Float64Array,
  spelling: number,
  unit: SumUnit,
  hasIncome: Uint8Array,
  { incomes }: DecisionTables,
  allowance: AllowanceTable,
): void {
  const isFen = unit === 'fen'
  for (let row = 0; row < words.length; row += 1) {
    const cell = column[row] as number
    let word = words[row] as number
    if (word >= refused || Number.isNaN(cell)) continue
    const fen = isFen ? wholeFen(cell) : hundredthsOfNumber(cell)
    if (fen < 0 || hasIncome[row] === 1) {
      words[row] = refused
      continue
    }
    hasIncome[row] = 1
    const place = registrationCells.codes[registration[row] as number] as number
    const people = memberCells.codes[members[row] as number] as number
    word &= incomes.wordOf(place, spelling, people, fen)
    words[row] = word
    allowances[row] = allowance.fenOf(word, place, people, spelling, fen)
  }
}

/** Rows that state no income: nothing is paid where the benefit is refused all the same. */
export function joinNoIncome(
  { words, allowances }: Rows,
  hasIncome: Uint8Array,
  { noIncome }: DecisionTables,
  allowance: AllowanceTable,
): void {
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] as number
    if (word >= refused || hasIncome[row] === 1) continue
    words[row] = word & noIncome
    allowances[row] = allowance.fenWithoutIncome(word & noIncome)
  }
}
