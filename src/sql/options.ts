import * as z from 'zod/mini'
import { type Policy, rowsOf } from '../determine/policy.js'
import type { ResolvedRows } from '../determine/resolve.js'
import { type InputIssue, issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { option, readRecord, required } from '../facts/read-record.js'
import { oneOf } from '../facts/readers.js'
import { type Columns, factNames } from './cells.js'
import { type DialectName, dialectNames } from './dialects.js'
import { columnName, readIdentifier, readIdentifiers } from './identifiers.js'

/** What a query is made for. */
export interface ScreeningSqlOptions {
  /** Made by `createPolicy`: its figures and readings become literals of the query. */
  readonly policy: Policy
  readonly dialect: DialectName
  /** The table or view that has one row a household: its name, or schema and name as a list. A dot is part of a name. */
  readonly table: string | readonly string[]
  /** The column or columns that say which household it is; they are handed through. */
  readonly key: string | readonly string[]
  /**
   * Which column holds which fact; a fact that is not named is unknown of every household. Left out, every fact has a
   * column of its own name, as `columnName` has it: `monthly_income` for `monthlyIncome`.
   */
  readonly columns?: Columns | undefined
}

/** The options, checked. */
export interface ReadOptions {
  readonly policy: Policy
  readonly rows: ResolvedRows
  readonly dialect: DialectName
  readonly table: readonly string[]
  readonly key: readonly string[]
  readonly columns: Columns
}

const acceptedTable = 'the name of a table, or a list of up to three names, such as schema and table'
const acceptedKey = 'the name of a column, or a list of them'

const optionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    policy: required((given) => given as Policy),
    dialect: required(oneOf(dialectNames)),
    table: required(readIdentifiers(3, acceptedTable)),
    key: required(readIdentifiers(Number.POSITIVE_INFINITY, acceptedKey)),
    columns: z.optional(z.unknown()),
  }))()

const columnsSchema = /* @__PURE__ */ (() =>
  z.strictObject(Object.fromEntries(factNames.map((fact) => [fact, option(readIdentifier)]))))()

const defaultColumns = (): Columns => Object.fromEntries(factNames.map((fact) => [fact, columnName(fact)]))

/** @param results - the names of the columns that the query makes beside the key */
export function readOptions(given: unknown, results: readonly string[]): ReadOptions {
  const { policy, dialect, table, key, columns: named } = readRecord(optionsSchema, given, 'options')
  const rows = rowsOf(policy)
  const columns: Columns =
    named === undefined ? defaultColumns() : readRecord(columnsSchema, named, 'columns', 'columns.')
  const issues = [...sharedColumns(columns), ...keyConflicts(key, results)]
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  return { policy, rows, dialect, table, key, columns }
}

/** Two facts in one column would be one fact told twice. */
function sharedColumns(columns: Columns): InputIssue[] {
  const named = Object.entries(columns).filter(([, column]) => column !== undefined)
  return named.flatMap(([fact, column], index) => {
    const other = named.slice(0, index).find(([, earlier]) => earlier === column)
    if (!other) return []
    return [
      issueAt(`columns.${fact}`, column, new Problem('conflict', `a column other than that of ${other[0]}`)),
    ]
  })
}

/** Some engines do not tell names apart by case, so neither is that done here. */
function keyConflicts(key: readonly string[], results: readonly string[]): InputIssue[] {
  return key.flatMap((name, index) => {
    const taken = [...results, ...key.slice(0, index)]
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return []
    const accepted = `each column once, and none named ${results.join(', ')}`
    return [issueAt('key', name, new Problem('conflict', accepted))]
  })
}
