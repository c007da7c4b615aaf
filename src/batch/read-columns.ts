import {
  type FloorAreaFact,
  type HouseholdFactName,
  householdFacts,
  type IncomeFact,
} from '../facts/definitions.js'
import { type InputIssue, issueAt, PolicyInputError, Problem } from '../facts/errors.js'

type SumColumn = IncomeFact | FloorAreaFact

/**
 * A register by columns, each as long as the others: sums and areas as `Float64Array` (NaN for unknown), everything else
 * as `Uint8Array` (255 for unknown; `registration` 0 urban, 1 rural, 2 elsewhere; flags 0 no, 1 yes). A column left out
 * is unknown in every row.
 */
export type HouseholdColumns = {
  readonly [K in HouseholdFactName]?: (K extends SumColumn ? Float64Array : Uint8Array) | undefined
}

const kindOf = (name: HouseholdFactName): 'Float64Array' | 'Uint8Array' => {
  const { kind } = householdFacts[name]
  return kind === 'income' || kind === 'floorArea' ? 'Float64Array' : 'Uint8Array'
}

/** The columns that were accepted, each read once, and the number of rows they have in common. */
interface ReadColumns {
  readonly columns: HouseholdColumns
  readonly rows: number
}

/**
 * The columns of a register, or a PolicyInputError that names each that was refused. Columns that the object inherits
 * count, as a household's facts do: an object of a class is no empty register.
 */
export function readColumns(given: unknown): ReadColumns {
  if (Object.prototype.toString.call(given) !== '[object Object]') {
    const problem = new Problem('wrong_type', 'an object of columns, each a typed array')
    throw new PolicyInputError('invalid_input', [issueAt('columns', given, problem)])
  }
  const names = new Set([...Object.keys(householdFacts), ...Object.keys(given as object)])
  const stated = [...names].flatMap((name): [string, unknown][] => {
    const column = (given as Readonly<Record<string, unknown>>)[name]
    return column === undefined ? [] : [[name, column]]
  })
  const issues = stated.flatMap(([name, column]) => issueWith(name, column))
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  const [first, ...others] = stated as [string, Uint8Array | Float64Array][]
  const rows = first?.[1].length ?? 0
  const uneven = others.filter(([, { length }]) => length !== rows)
  if (uneven.length === 0) return { columns: Object.fromEntries(stated), rows }
  throw new PolicyInputError(
    'invalid_input',
    uneven.map(([name, { length }]) => {
      const message = `columns.${name}: got ${length} rows; accepted: ${rows}, as in columns.${first?.[0]}`
      return { path: `columns.${name}`, code: 'conflict', message }
    }),
  )
}

/** The name of a typed array of whichever realm, which cannot be feigned; undefined for anything else. */
const arrayName = /* @__PURE__ */ (() =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get as (
    this: unknown,
  ) => string | undefined)()

function issueWith(name: string, column: unknown): InputIssue[] {
  const path = `columns.${name}`
  if (!Object.hasOwn(householdFacts, name)) {
    return [
      issueAt(
        path,
        column,
        new Problem('unknown_name', `the names ${Object.keys(householdFacts).join(', ')}`),
      ),
    ]
  }
  const kind = kindOf(name as HouseholdFactName)
  return arrayName.call(column) === kind
    ? []
    : [issueAt(path, column, new Problem('wrong_type', `a ${kind}`))]
}
