import {
  createPolicy,
  type Household,
  type InputIssue,
  type Policy,
  PolicyInputError,
  type Screening,
  screen,
} from 'jiaxing-benefits'
import { housingFacts, incomeFacts } from '../../../../src/facts/definitions.js'
import { type Family, type Request, requestOf } from './family.js'

/** What came of the form as it stands. */
export interface Outcome {
  readonly request: Request
  /** Undefined where the day or a figure was refused: nothing is then decided. */
  readonly policy: Policy | undefined
  readonly screening: Screening | undefined
  /** What was refused, by dotted path. */
  readonly issues: ReadonlyMap<string, InputIssue>
  /** The facts that count as not known: those refused, and those they contradict. */
  readonly leftOut: readonly string[]
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
  const leftOut = new Set<string>()
  const policy = attempt(() => createPolicy(request.policy))
  if (isRefused(policy)) {
    note(policy)
    return { request, policy: undefined, screening: undefined, issues, leftOut: [] }
  }
  let accepted = request
  // Each round takes at least one fact away, so it ends.
  for (;;) {
    const { household, people } = accepted
    const screening = attempt(() => screen({ household, people }, policy))
    if (!isRefused(screening))
      return {
        request: accepted,
        policy,
        screening,
        issues,
        leftOut: pathsIn(request).filter((path) => leftOut.has(path)),
      }
    const paths = new Set(screening.flatMap((issue) => takenAway(issue, household)))
    note(screening.flatMap((issue) => spelledAlike(issue, household).map((path) => ({ ...issue, path }))))
    note(screening)
    for (const path of paths) leftOut.add(path)
    accepted = without(accepted, paths)
  }
}

const spellings: readonly (readonly string[])[] = [incomeFacts, housingFacts]
/** Each is at most the one before it. */
const counts = ['members', 'membersAbleAndWillingToWork', 'membersEmployed'] as const

const isStated = (household: Household) => (fact: string) => household[fact as keyof Household] !== undefined
const factOf = (path: string): string => path.replace('household.', '')
const pathOf = (fact: string): string => `household.${fact}`

/** Of two ways to state the same each is one too many. */
function spelledAlike({ path, code }: InputIssue, household: Household): readonly string[] {
  const same = code === 'conflict' ? spellings.find((facts) => facts.includes(factOf(path))) : undefined
  return (same ?? []).filter(isStated(household)).map(pathOf)
}

/** Of facts that contradict one another all are taken away: which of them is right, is not known. */
function takenAway(issue: InputIssue, household: Household): readonly string[] {
  const { path, code } = issue
  const place = code === 'conflict' ? (counts as readonly string[]).indexOf(factOf(path)) : -1
  const larger = counts.slice(0, Math.max(place, 0)).filter(isStated(household)).slice(-1)
  return [path, ...spelledAlike(issue, household), ...larger.map(pathOf)]
}

/** Of every fact, in the order of the form. */
const pathsIn = ({ household, people }: Request): readonly string[] => [
  ...Object.keys(household).map(pathOf),
  ...people.flatMap((person, index) => Object.keys(person).map((fact) => `people.${index}.${fact}`)),
]

/** The same without some facts. */
function without(request: Request, paths: ReadonlySet<string>): Request {
  const rest = (prefix: string, facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !paths.has(prefix + fact)))
  return {
    ...request,
    household: rest('household.', request.household),
    people: request.people.map((person, index) => rest(`people.${index}.`, person)),
  }
}
