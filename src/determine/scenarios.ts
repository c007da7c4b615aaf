import type { Decimal } from 'decimal.js'
import { accept, Problem } from '../facts/errors.js'
import type { Household } from '../facts/household.js'
import { Exact, toText } from '../facts/money.js'
import { readHousehold } from '../facts/read-household.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'
import { determine } from './assess.js'
import type { SubjectFacts } from './derived-facts.js'
import type { Determination, Verdict } from './determination.js'
import { type Policy, rowsOf } from './policy.js'

/** What moves for one household from one policy to another. */
export interface HouseholdChange {
  /** Its place among the households, from 0. */
  readonly index: number
  readonly eligibleBefore: readonly HouseholdBenefitId[]
  readonly eligibleAfter: readonly HouseholdBenefitId[]
  /** Entitled after; before, decided otherwise or not in force. */
  readonly gained: readonly HouseholdBenefitId[]
  /** Entitled before; after, decided otherwise or not in force. */
  readonly lost: readonly HouseholdBenefitId[]
  /** Undetermined before, after or both. */
  readonly undetermined: readonly HouseholdBenefitId[]
  /** Yuan a month, 0 where not entitled; left out where not known. */
  readonly allowanceBefore?: string
  readonly allowanceAfter?: string
}

/** How many of the households compared hold a benefit before and after, and how many gain or lose it. */
export interface BenefitChange {
  readonly eligibleBefore: number
  readonly eligibleAfter: number
  readonly gained: number
  readonly lost: number
  readonly undetermined: number
}

/** What moves for all of them together: plain JSON. */
export interface ScenarioComparison {
  readonly format: 1
  readonly asOf: { readonly before: string; readonly after: string }
  readonly households: number
  readonly benefits: Readonly<Record<HouseholdBenefitId, BenefitChange>>
  /** Monthly allowances in yuan, over the households whose allowance is known under both policies. */
  readonly monthlyAllowances: {
    readonly households: number
    readonly before: string
    readonly after: string
    /** after - before. */
    readonly change: string
    readonly raised: number
    readonly lowered: number
    /** Households left out because one of the two is not known. */
    readonly notKnown: number
  }
}

/**
 * What moves for each household from one policy to another: another wage, published standard, rounding, reading or day.
 * Lazy: it takes the households one by one, so a list of any length is followed in constant memory.
 *
 * @throws PolicyInputError where a fact is not acceptable, with the household's place in the path (`households.7.members`),
 * or a policy was not made by `createPolicy`
 *
 * Source: the clauses of each benefit; the linked adjustment of standards is clause 3.2.2.
 *
 * @example
 * ```ts
 * import { createPolicy, scenarioChanges } from 'jiaxing-benefits'
 * const before = createPolicy({ asOf: '2011-03-31' })
 * const after = createPolicy({ asOf: '2011-04-01' })
 * const alone = { registration: 'urban', members: 1, monthlyIncome: '392.00' } as const
 * const [change] = scenarioChanges([alone], before, after)
 * change?.gained // => ['subsistenceAllowance']
 * change?.allowanceAfter // => '72'
 * ```
 */
export function scenarioChanges(
  households: Iterable<Household>,
  before: Policy,
  after: Policy,
): Iterable<HouseholdChange> {
  const list = accept('households', households, readIterable)
  const [was, will] = [decider(before, 'before'), decider(after, 'after')]
  return changes(list, was, will)
}

const readIterable = (given: unknown): Iterable<unknown> | Problem =>
  typeof given === 'object' && given !== null && Symbol.iterator in given
    ? (given as Iterable<unknown>)
    : new Problem('wrong_type', 'households one by one: an array, a generator or another iterable')

function* changes(households: Iterable<unknown>, was: Decide, will: Decide): Generator<HouseholdChange> {
  let index = 0
  for (const household of households) {
    const name = `households.${index}`
    const facts = readHousehold(household, name, `${name}.`)
    yield changeOf(index, was(facts), will(facts))
    index += 1
  }
}

/** What one policy decides, in the order of the benefits. */
interface Decided {
  readonly verdicts: readonly Verdict[]
  readonly allowance: string | undefined
}
type Decide = (facts: SubjectFacts) => Decided

function decider(policy: Policy, path: string): Decide {
  const rows = rowsOf(policy, path)
  const paying = householdBenefitIds.findIndex((benefit) => rows[benefit].paysDifference)
  return (facts) => {
    const determined = householdBenefitIds.map((benefit) => determine(benefit, rows[benefit], facts, policy))
    return {
      verdicts: determined.map(({ verdict }) => verdict),
      allowance: allowanceIn(determined[paying] as Determination),
    }
  }
}

/** Nothing is paid where the benefit is refused or not in force; where it is open, the sum is not known. */
const allowanceIn = ({ verdict, monthlyAllowance }: Determination): string | undefined =>
  verdict === 'ineligible' || verdict === 'notInForce' ? '0' : monthlyAllowance

function changeOf(index: number, before: Decided, after: Decided): HouseholdChange {
  const where = (holds: (before: Verdict, after: Verdict) => boolean) =>
    householdBenefitIds.filter((_, at) =>
      holds(before.verdicts[at] as Verdict, after.verdicts[at] as Verdict),
    )
  const isOpen = (verdict: Verdict) => verdict === 'undetermined'
  return {
    index,
    eligibleBefore: where((was) => was === 'eligible'),
    eligibleAfter: where((_, is) => is === 'eligible'),
    gained: where((was, is) => is === 'eligible' && was !== 'eligible' && !isOpen(was)),
    lost: where((was, is) => was === 'eligible' && is !== 'eligible' && !isOpen(is)),
    undetermined: where((was, is) => isOpen(was) || isOpen(is)),
    ...(before.allowance !== undefined && { allowanceBefore: before.allowance }),
    ...(after.allowance !== undefined && { allowanceAfter: after.allowance }),
  }
}

/**
 * Who gains and who loses each benefit from one policy to another, and how the monthly allowances change, over any
 * number of households in constant memory. Totals are exact. This is what an office looks at when the minimum wage
 * moves and the standards move with it.
 *
 * @throws PolicyInputError as `scenarioChanges` does: nothing is skipped
 *
 * Source: the clauses of each benefit; the linked adjustment of standards is clause 3.2.2.
 *
 * @example
 * ```ts
 * import { compareScenarios, createPolicy } from 'jiaxing-benefits'
 * const before = createPolicy({ asOf: '2011-03-31' })
 * const after = createPolicy({ asOf: '2011-04-01' })
 * const alone = { registration: 'urban', members: 1 } as const
 * const households = [{ ...alone, monthlyIncome: '391.99' }, { ...alone, monthlyIncome: '392.00' }]
 * const { benefits, monthlyAllowances } = compareScenarios(households, before, after)
 * benefits.subsistenceAllowance.gained // => 1
 * monthlyAllowances.before // => '0.01'
 * monthlyAllowances.after // => '144.01'
 * ```
 */
export function compareScenarios(
  households: Iterable<Household>,
  before: Policy,
  after: Policy,
): ScenarioComparison {
  const counts = Object.fromEntries(householdBenefitIds.map((id) => [id, { ...none }])) as Record<
    HouseholdBenefitId,
    Counts
  >
  const sums = {
    households: 0,
    before: new Exact(0),
    after: new Exact(0),
    raised: 0,
    lowered: 0,
    notKnown: 0,
  }
  let seen = 0
  for (const change of scenarioChanges(households, before, after)) {
    seen += 1
    for (const kind of counted) for (const id of change[kind]) counts[id][kind] += 1
    addAllowances(sums, change)
  }
  return {
    format: 1,
    asOf: { before: before.asOf, after: after.asOf },
    households: seen,
    benefits: counts,
    monthlyAllowances: {
      ...sums,
      before: toText(sums.before),
      after: toText(sums.after),
      change: toText(sums.after.minus(sums.before)),
    },
  }
}

type Counts = { -readonly [K in keyof BenefitChange]: number }
const none: Counts = { eligibleBefore: 0, eligibleAfter: 0, gained: 0, lost: 0, undetermined: 0 }
const counted = ['eligibleBefore', 'eligibleAfter', 'gained', 'lost', 'undetermined'] as const

interface Sums {
  households: number
  before: Decimal
  after: Decimal
  raised: number
  lowered: number
  notKnown: number
}

function addAllowances(sums: Sums, { allowanceBefore, allowanceAfter }: HouseholdChange): void {
  if (allowanceBefore === undefined || allowanceAfter === undefined) {
    sums.notKnown += 1
    return
  }
  sums.households += 1
  sums.before = sums.before.plus(allowanceBefore)
  sums.after = sums.after.plus(allowanceAfter)
  const moved = new Exact(allowanceAfter).comparedTo(allowanceBefore)
  if (moved > 0) sums.raised += 1
  if (moved < 0) sums.lowered += 1
}
