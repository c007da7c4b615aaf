import { lineOf } from '../determine/amount-table.js'
import type { DecisionTables } from '../determine/decision-tables.js'
import { areaFacts } from '../facts/definitions.js'
import { hundredthsOfNumber } from '../facts/money.js'
import { memberCells, registrationCells, unknownCell } from './cell-codes.js'
import { refused } from './cell-words.js'
import type { HouseholdColumns } from './read-columns.js'

/** In place of a flag of housing difficulty, that a floor area is stated; refused where it stands in a caller's column. */
export const areaCell = 254
/** No acceptable cell: more than one of the spellings is stated, or a cell of the caller's only looks like `areaCell`. */
const conflicting = 253

/**
 * Joins to the words of the rows from `from`, by `&`, what the rows of the policy make of floor areas, and answers with
 * the cells of housing difficulty, `areaCell` where an area is stated instead.
 */
export function areaJoiner(columns: HouseholdColumns, { areas }: DecisionTables) {
  const given = areaFacts.flatMap((name, spelling) => {
    const column = columns[name]
    return column ? [{ column, spelling }] : []
  })

  return (
    from: number,
    words: Int32Array,
    housing: Uint8Array,
    registration: Uint8Array,
    members: Uint8Array,
  ): Uint8Array => {
    if (given.length === 0 && !housing.includes(areaCell)) return housing
    const marked = housing.map((cell) => (cell === areaCell ? conflicting : cell))
    for (const { column, spelling } of given) {
      for (let row = 0; row < words.length; row += 1) {
        const cell = column[from + row] as number
        if (Number.isNaN(cell)) continue
        marked[row] = marked[row] === unknownCell ? areaCell : conflicting
        const area = hundredthsOfNumber(cell)
        const place = registrationCells.codes[registration[row] as number] as number
        const people = memberCells.codes[members[row] as number] as number
        // Not all three by `|`: it would take an area beyond 31 bits for one below zero.
        const isAcceptable = area >= 0 && (place | people) >= 0
        const word = isAcceptable ? areas.wordOf(lineOf(place, spelling, people), area) : refused
        words[row] = (words[row] as number) & word
      }
    }
    return marked
  }
}
