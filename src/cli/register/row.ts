import type { FactName } from '../../facts/definitions.js'
import type { Household } from '../../facts/household.js'
import type { Person } from '../../facts/person.js'
import type { CellProblem } from './cells.js'

/** What to take from each row beside the facts. */
export interface Wanted {
  /** Columns that pass through untouched. */
  readonly keys: readonly string[]
  /** The column that chooses the policy. */
  readonly by: string | undefined
}

/** One household of the register, read. */
export interface HouseholdRow {
  readonly line: number
  /** Its place in a JSON list, where lines tell little. */
  readonly record?: number
  /** The values of the key columns, in their order. */
  readonly keys: readonly unknown[]
  readonly household: Household
  readonly people: readonly Person[] | undefined
  /** The value that chooses the policy, where there is more than one. */
  readonly by: string | undefined
  /** The header under which a fact was given. */
  headerOf(fact: string): string
}

/** A row that was refused; the run goes on. */
export interface RefusedRow {
  readonly line: number
  readonly record?: number
  readonly keys: readonly unknown[]
  readonly problems: readonly CellProblem[]
}

export type RegisterRow = HouseholdRow | RefusedRow

export const isRefused = (row: RegisterRow): row is RefusedRow => 'problems' in row

/** The row, refused after it was read. */
export const refusing = (
  { line, record, keys }: RegisterRow,
  problems: readonly CellProblem[],
): RefusedRow => ({ line, ...(record !== undefined && { record }), keys, problems })

export type Facts = Partial<Record<FactName, unknown>>
