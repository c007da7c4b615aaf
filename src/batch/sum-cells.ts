import * as z from 'zod/mini'
import { Problem } from '../facts/errors.js'
import { upperBound } from '../facts/money.js'
import { option, readRecord } from '../facts/read-record.js'
import { oneOf } from '../facts/readers.js'

/** What the sums of a register are counted in. */
export type SumUnit = 'yuan' | 'fen'

/** How the columns given to `screenColumns` are to be read. */
export interface ColumnOptions {
  /** Yuan unless said otherwise. */
  readonly sums?: SumUnit | undefined
}

const upperBoundInFen = upperBound * 100

/** The fen, or -1 where the cell is no whole number of them. */
export const wholeFen = (cell: number): number =>
  cell >= 0 && cell < upperBoundInFen && Math.floor(cell) === cell ? cell + 0 : -1 // + 0: minus zero is zero

export function readFen(cell: number): number | Problem {
  const fen = wholeFen(cell)
  if (fen >= 0) return fen
  const accepted = `whole fen; not negative, below ${upperBoundInFen}`
  if (!Number.isFinite(cell)) return new Problem('not_a_sum', accepted)
  return new Problem(cell < 0 || cell >= upperBoundInFen ? 'out_of_range' : 'too_many_decimals', accepted)
}

const optionsSchema = /* @__PURE__ */ (() => z.strictObject({ sums: option(oneOf(['yuan', 'fen'])) }))()

export const readUnit = (options: unknown): SumUnit =>
  readRecord(optionsSchema, options, 'options').sums ?? 'yuan'
