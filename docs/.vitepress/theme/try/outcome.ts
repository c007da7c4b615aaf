import {
  createPolicy,
  type InputIssue,
  type Policy,
  PolicyInputError,
  type Screening,
  screen,
} from 'jiaxing-benefits'
import { type Family, type Request, requestOf } from './family.js'

/** What came of the form as it stands. */
export interface Outcome {
  readonly request: Request
  /** Undefined where the day or a figure was refused: nothing is then decided. */
  readonly policy: Policy | undefined
  readonly screening: Screening | undefined
  /** What was refused, by dotted path; facts among it count as not known. */
  readonly issues: ReadonlyMap<string, InputIssue>
}

function attempt<T>(make: () => T): T | readonly InputIssue[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof PolicyInputError) return error.issues
    throw error
  }
}

const isRefused = (result: unknown): result is readonly InputIssue[] => Array.isArray(result)

export function outcomeOf(family: Family): Outcome {
  const request = requestOf(family)
  const issues = new Map<string, InputIssue>()
  const note = (refused: readonly InputIssue[]) => {
    for (const issue of refused) issues.set(issue.path, issue)
  }
  const policy = attempt(() => createPolicy(request.policy))
  if (isRefused(policy)) {
    note(policy)
    return { request, policy: undefined, screening: undefined, issues }
  }
  let accepted = request
  // Each round takes at least one fact away, so it ends.
  for (;;) {
    const { household, people } = accepted
    const screening = attempt(() => screen({ household, people }, policy))
    if (!isRefused(screening)) return { request: accepted, policy, screening, issues }
    note(screening)
    accepted = without(accepted, screening)
  }
}

/** The same without the facts refused. */
function without(request: Request, refused: readonly InputIssue[]): Request {
  const isKept = (path: string) => !refused.some((issue) => issue.path === path)
  const rest = (prefix: string, facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => isKept(prefix + fact)))
  return {
    ...request,
    household: rest('household.', request.household),
    people: request.people.map((person, index) => rest(`people.${index}.`, person)),
  }
}
