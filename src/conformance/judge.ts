import type { Expected } from './case.js'

/** One field in which an answer is not what was expected. */
export interface Difference {
  readonly field: string
  readonly expected: string
  readonly given: string
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => (value === undefined ? 'not in the answer' : jsonOf(value))

/** What a program sends may be nested too deep to be written again, and what a caller hands over may be no JSON. */
function jsonOf(value: unknown): string {
  const unwritable = 'what JSON cannot hold'
  if (typeof value === 'function') return unwritable
  try {
    return JSON.stringify(value)
  } catch {
    return unwritable
  }
}

const isEmptyOrNone = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const decimal = /^(-?)0*(\d+)(?:\.(\d*))?$/

/** '2352', '2352.00' and 2352 are one amount; text that is no plain decimal is itself. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value ?? null
  const text = String(value)
  const [, sign = '', units = '', decimals = ''] = decimal.exec(text) ?? []
  if (units === '') return text
  const rest = decimals.replace(/0+$/, '')
  return `${units === '0' && rest === '' ? '' : sign}${units}${rest === '' ? '' : `.${rest}`}`
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

/** A name as it stands; in quotes where it might be taken for more than one. */
const nameText = (value: unknown): string =>
  typeof value === 'string' && /^[^\s,;:"]+$/.test(value) ? value : shown(value)

/** One entry of `missing`, `failing` or `issues`, so that entries compare whatever their order; other fields are not looked at. */
function entryText(entry: unknown): string {
  if (!isFields(entry)) return shown(entry)
  const { in: where, anyOf, path, code, place, year } = entry
  if (Array.isArray(anyOf)) return `${nameText(where)}: ${anyOf.map(nameText).sort(byText).join(' or ')}`
  if (path !== undefined) return `${nameText(path)} ${nameText(code)}`
  // Of a list of observations: a place, a year, or both.
  const named = [place, year].filter((name) => name !== undefined && name !== null)
  return named.length === 0 ? shown(entry) : named.map(nameText).join(', ')
}

const entries = (list: readonly unknown[]): string =>
  [...new Set(list.map(entryText))].sort(byText).join('; ') || 'an empty list'

function compare(field: string, expected: unknown, given: unknown): Difference[] {
  if (isEmptyOrNone(expected) && isEmptyOrNone(given)) return []
  if (Array.isArray(expected)) {
    const wanted = expected.length === 0 ? 'an empty list, or none' : entries(expected)
    const got = Array.isArray(given) ? entries(given) : shown(given)
    return wanted === got ? [] : [{ field, expected: wanted, given: got }]
  }
  if (isFields(expected)) {
    if (!isFields(given)) return [{ field, expected: shown(expected), given: shown(given) }]
    return Object.entries(expected).flatMap(([name, value]) =>
      compare(field === '' ? name : `${field}.${name}`, value, given[name]),
    )
  }
  if (canonical(expected) === canonical(given)) return []
  return [{ field, expected: shown(expected), given: shown(given) }]
}

/**
 * Where an answer is not what a case expects; none is right. Amounts compare as numbers, lists as sets;
 * null, an empty list and a field left out are the same, and fields that the case does not name are not looked at. It
 * throws nothing: what is no answer at all differs.
 *
 * @example
 * ```ts
 * import { differences } from 'jiaxing-benefits/conformance'
 * differences({ result: { amount: '392' } }, { result: { amount: '392.00' } }) // => []
 * ```
 */
export function differences(expected: Expected, response: unknown): readonly Difference[] {
  const kind = 'error' in expected ? 'error' : 'result'
  const given = isFields(response) ? response[kind] : undefined
  const other = isFields(response) ? response[kind === 'error' ? 'result' : 'error'] : undefined
  if (given !== undefined && other !== undefined && other !== null)
    return [{ field: kind, expected: `${kind} alone`, given: 'result and error' }]
  if (isFields(given)) return compare('', (expected as Fields)[kind], given)
  return [{ field: kind, expected: shown((expected as Fields)[kind]), given: shown(response) }]
}
