import { Decimal } from 'decimal.js'

/** What is wrong with one field. */
export type IssueCode =
  | 'required'
  | 'wrong_type'
  | 'not_a_sum'
  | 'too_many_decimals'
  | 'out_of_range'
  | 'not_a_date'
  | 'unknown_name'
  | 'conflict'
  | 'not_a_policy'
  | 'not_published'

/** One field that was refused: its dotted path, why, and a sentence that names what was given and what is accepted. */
export interface InputIssue {
  readonly path: string
  readonly code: IssueCode
  readonly message: string
}

/**
 * The only error this library throws.
 *
 * `invalid_input`: something given is not acceptable. `missing_facts`: a strict function was asked to decide what the
 * facts or figures at hand leave open. `not_in_force`: the policy's `asOf` lies outside the plan.
 */
export class PolicyInputError extends Error {
  override readonly name = 'PolicyInputError'
  readonly code: 'invalid_input' | 'missing_facts' | 'not_in_force'
  readonly issues: readonly InputIssue[]

  constructor(code: PolicyInputError['code'], issues: readonly InputIssue[]) {
    super(issues.map((issue) => issue.message).join('; '))
    this.code = code
    this.issues = issues
  }
}

/** What a reader answers instead of a value. */
export class Problem {
  readonly code: IssueCode
  readonly accepted: string

  constructor(code: IssueCode, accepted: string) {
    this.code = code
    this.accepted = accepted
  }
}

/** The issue behind a problem, with what was given. */
export const issueAt = (path: string, given: unknown, { code, accepted }: Problem): InputIssue => ({
  path,
  code,
  message: `${path}: ${code === 'required' ? 'is missing' : `got ${describe(given)}`}; accepted: ${accepted}`,
})

/** The value that `read` finds, or a PolicyInputError that names the field. */
export function accept<T>(path: string, given: unknown, read: (given: unknown) => T | Problem): T {
  const value = read(given)
  if (value instanceof Problem) throw new PolicyInputError('invalid_input', [issueAt(path, given, value)])
  return value
}

const longestShown = 60
const shortened = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text)

/** What was given, short and safe to print. */
export function describe(given: unknown): string {
  if (typeof given === 'string') {
    return JSON.stringify(shortened(given))
  }
  if (typeof given === 'bigint') return shortened(`${given}n`)
  if (given === undefined || given === null || typeof given === 'number' || typeof given === 'boolean') {
    return Object.is(given, -0) ? '-0' : String(given)
  }
  if (typeof given === 'symbol' || typeof given === 'function') return `a ${typeof given}`
  if (Array.isArray(given)) return 'an array'
  const kind = Decimal.isDecimal(given)
    ? decimalKind(given)
    : Object.prototype.toString.call(given).slice(8, -1)
  return kind === 'Object' ? 'an object' : `an object (${kind})`
}

function decimalKind(given: Decimal): string {
  try {
    return shortened(`Decimal ${given}`)
  } catch {
    return 'no Decimal' // it only looks like one
  }
}
