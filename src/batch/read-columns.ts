import {
  type FloorAreaFact,
  type HouseholdFactName,
  householdFacts,
  type IncomeFact,
} from '../facts/definitions.js'
import { type InputIssue, issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { isRecord } from '../facts/read-record.js'

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

/** The columns that are there, each asked for once and none inherited, and the rows they have in common. */
interface ReadColumns {
  readonly held: HouseholdColumns
  readonly rows: number
}

/** What is given, checked; or a PolicyInputError that names each column refused. */
export function readColumns(given: unknown): ReadColumns {
  if (!isPlainObject(given)) {
    const problem = new Problem('wrong_type', 'an object of columns, each a typed array')
    throw new PolicyInputError('invalid_input', [issueAt('columns', given, problem)])
  }
  const stated = Object.entries(given).filter(([, column]) => column !== undefined)
  const issues = stated.flatMap(([name, column]) => issueWith(name, column))
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  const [first, ...others] = stated as [string, Uint8Array | Float64Array][]
  const rows = first?.[1].length ?? 0
  const uneven = others.filter(([, { length }]) => length !== rows)
  if (uneven.length === 0) return { held: Object.fromEntries(stated), rows }
  throw new PolicyInputError(
    'invalid_input',
    uneven.map(([name, { length }]) => {
      const message = `columns.${name}: got ${length} rows; accepted: ${rows}, as in columns.${first?.[0]}`
      return { path: `columns.${name}`, code: 'conflict', message }
    }),
  )
}

/** Of a class it is none: columns it inherits would be passed over, and the register seem empty. */
function isPlainObject(given: unknown): given is object {
  if (!isRecord(given)) return false
  const prototype: unknown = Object.getPrototypeOf(given)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

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
  // By its name, since the array may be of another realm; a name alone could be worn by any object.
  const isRight = ArrayBuffer.isView(column) && Object.prototype.toString.call(column) === `[object ${kind}]`
  return isRight ? [] : [issueAt(path, column, new Problem('wrong_type', `a ${kind}`))]
}
