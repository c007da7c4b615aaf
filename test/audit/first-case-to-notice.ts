import type { Determination, Policy } from '../../src/index.js'
import type { DeterminationCase, Missing, PolicyOptions } from '../cases/case.js'
import { clausesOf } from '../cases/citations.js'
import { allowanceCases, cases, citationCases, figureCases, formulaCases } from '../cases/index.js'

type Library = typeof import('../../src/index.js')
type Plain = Readonly<Record<string, unknown>>

const classifications = ['lowIncomeFarmHousehold', 'zeroEmploymentHousehold']

/**
 * The title of the first hand-worked case that the library gets wrong; undefined where it gets all right. The cases of
 * one benefit may be asked first.
 */
export function firstCaseToNotice(library: Library, first?: string): string | undefined {
  const policies = new Map<string, Policy | string>()
  const policyOf = (options: PolicyOptions) => {
    const key = JSON.stringify(options)
    const made = policies.get(key) ?? outcome(() => library.createPolicy(options as never))
    policies.set(key, made)
    return made
  }
  const determine = ({ benefit, facts, policy }: Pick<DeterminationCase, 'benefit' | 'facts' | 'policy'>) =>
    outcome(() => library.assess(benefit as 'lowRentHousing', facts as never, policyOf(policy) as Policy))

  const wrong = (worked: DeterminationCase) => !agrees(determine(worked), worked)
  const own = cases.filter(({ benefit }) => benefit === first)

  return (
    own.find(wrong) ??
    cases.find(wrong) ??
    citationCases.find((worked) => {
      const { criteria } = determine(worked) as Determination
      const found = criteria.find(({ fact }) => fact === worked.of)
      return found?.clause !== worked.clause || (found.basis ?? null) !== worked.basis
    }) ??
    allowanceCases.find(({ policy, facts, allowance }) => {
      const paid = outcome(() => library.subsistenceAllowance(facts as never, policyOf(policy) as Policy))
      return String(paid) !== allowance
    }) ??
    figureCases.find(({ policy, figures = {}, refused }) => {
      const made = policyOf(policy)
      return typeof made === 'string'
        ? refused === undefined
        : refused !== undefined || !includes(made, figures)
    }) ??
    formulaCases.find(({ formula, arguments: given, result }) => {
      const formulas = library as unknown as Readonly<
        Record<string, (...given: readonly unknown[]) => unknown>
      >
      const computed = outcome(() => formulas[formula]?.(...given))
      return typeof result === 'string' ? String(computed) !== result : !includes(computed, result)
    })
  )?.title
}

/** What comes of asking: the answer, or the error as text. */
function outcome<T>(ask: () => T): T | string {
  try {
    return ask()
  } catch (error) {
    return String(error)
  }
}

function agrees(determination: Determination | string, worked: DeterminationCase): boolean {
  if (typeof determination === 'string') return false
  const { verdict, force, kind, criteria, clauses, missing, notStated, readings, monthlyAllowance } =
    determination
  const income: Plain = { ...criteria.find((criterion) => criterion.kind === 'income') }
  const unless = (expected: unknown, found: unknown) => expected === undefined || (found ?? null) === expected
  return (
    verdict === worked.verdict &&
    (kind === 'classification') === classifications.includes(worked.benefit) &&
    gaps(missing) === gaps(worked.missing ?? []) &&
    String(clauses) === String(worked.clauses ?? clausesOf[worked.benefit as keyof typeof clausesOf]) &&
    [...clauses, ...criteria.map(({ clause }) => clause)].includes(worked.clause as never) &&
    (worked.notStated === undefined ||
      [...notStated].sort().join() === [...worked.notStated].sort().join()) &&
    unless(worked.force, force) &&
    unless(worked.slack, income['slack']) &&
    unless(worked.highestQualifying, income['highestQualifying']) &&
    unless(worked.allowance, monthlyAllowance) &&
    includes(readings, worked.restsOn ?? {})
  )
}

const gaps = (missing: readonly Missing[]): string =>
  missing
    .map((gap) => `${gap.in}: ${[...gap.anyOf].sort().join()}`)
    .sort()
    .join('; ')

/** Every value of `part` stands in `whole`: decimals as text, what is unknown as null. */
const includes = (whole: unknown, part: object): boolean =>
  Object.entries(part).every(([name, value]) => {
    const found = (whole as Plain)[name] ?? null
    return (typeof found === 'object' && found !== null ? String(found) : found) === value
  })
