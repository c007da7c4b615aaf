import { readFileSync } from 'node:fs'
import { createPolicy, type Policy, type PolicyOptions } from '../../determine/policy.js'
import { PolicyInputError } from '../../facts/errors.js'
import { type ScreeningSqlOptions, screeningSql } from '../../sql/index.js'
import { type Streams, UsageError } from '../streams.js'

/** The options as the argument parser gives them: one value or a list. */
export interface SqlOptions {
  readonly dialect?: unknown
  /** Schema and table parted by a dot. */
  readonly table?: unknown
  /** Column names parted by commas. */
  readonly key?: unknown
  /** `fact=column`, parted by commas; left out, every fact has a column of its own name. */
  readonly columns?: unknown
  readonly asOf?: unknown
  /** A file with the options of `createPolicy`. */
  readonly policy?: unknown
}

const listed = (value: unknown, separator: string): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((text) => String(text).split(separator))

function columnsOf(given: unknown) {
  const columns = new Map<string, string>()
  for (const pair of listed(given, ',')) {
    const [fact = '', ...column] = pair.split('=')
    if (column.length === 0) throw new UsageError(`--columns takes fact=column, not ${pair}`)
    if (columns.has(fact)) throw new UsageError(`--columns names ${fact} twice`)
    columns.set(fact, column.join('='))
  }
  return Object.fromEntries(columns)
}

/** A PolicyInputError about an option, said of the option. */
const said = <T>(read: () => T): T => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    throw new UsageError(error.message)
  }
}

function policyFileOptions(file: string): PolicyOptions {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PolicyOptions
  } catch (error) {
    throw new UsageError(`--policy ${file} cannot be read: ${(error as Error).message}`)
  }
}

function policyOf({ asOf, policy: file }: SqlOptions): Policy {
  if (asOf === undefined && file === undefined) throw new UsageError('--as-of or --policy is missing')
  const options = file === undefined ? {} : policyFileOptions(String(file))
  return said(() =>
    createPolicy({ ...options, ...(asOf !== undefined && { asOf: String(asOf) }) } as PolicyOptions),
  )
}

/** Prints the query. Exit code 0; a UsageError where an option is not acceptable. */
export function sql(options: SqlOptions, { stdout }: Streams, policy: Policy = policyOf(options)): number {
  const { dialect, table, key, columns } = options
  for (const [name, value] of Object.entries({ dialect, table, key }))
    if (value === undefined) throw new UsageError(`--${name} is missing`)
  const given = {
    policy,
    dialect,
    table: listed(table, '.'),
    key: listed(key, ','),
    ...(columns !== undefined && { columns: columnsOf(columns) }),
  } as ScreeningSqlOptions
  stdout.write(`${said(() => screeningSql(given))};\n`)
  return 0
}
