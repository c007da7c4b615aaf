import { incomeFacts } from '../facts/definitions.js'
import type { HouseholdColumns } from './read-columns.js'

/** The incomes of a few rows: each in the one spelling it is stated in; NaN where in none, `conflicting` where in two. */
export interface Incomes {
  readonly spelling: Uint8Array
  readonly income: Float64Array
}

/** No acceptable sum. */
const conflicting = Number.POSITIVE_INFINITY

/** Gathers the incomes of up to `most` rows; the answer is to be used up before the next is asked for. */
export function incomeGatherer(columns: HouseholdColumns, most: number) {
  const given = incomeFacts.flatMap((name, place) => {
    const column = columns[name]
    return column ? [{ column, place }] : []
  })
  const spelling = new Uint8Array(most)
  const income = new Float64Array(most).fill(Number.NaN)
  const [first, ...others] = given
  if (!first) return (from: number, to: number): Incomes => cut({ spelling, income }, to - from)
  if (others.length === 0) spelling.fill(first.place)

  return (from: number, to: number): Incomes => {
    const rows = to - from
    if (others.length === 0)
      return { spelling: spelling.subarray(0, rows), income: first.column.subarray(from, to) }
    income.fill(Number.NaN)
    for (const { column, place } of given) {
      for (let row = 0; row < rows; row += 1) {
        const cell = column[from + row] as number
        if (Number.isNaN(cell)) continue
        income[row] = Number.isNaN(income[row]) ? cell : conflicting
        spelling[row] = place
      }
    }
    return cut({ spelling, income }, rows)
  }
}

const cut = ({ spelling, income }: Incomes, rows: number): Incomes => ({
  spelling: spelling.subarray(0, rows),
  income: income.subarray(0, rows),
})
