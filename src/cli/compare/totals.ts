import type { BenefitChange, ScenarioComparison } from '../../determine/scenarios.js'
import { Exact, toText } from '../../facts/money.js'
import type { HouseholdBenefitId } from '../../policy/benefit-ids.js'
import { householdBenefitIds } from '../../policy/benefits.js'

const counted = ['eligibleBefore', 'eligibleAfter', 'gained', 'lost', 'undetermined'] as const

const sumOf = (one: string, other: string): string => toText(new Exact(one).plus(other))

const added = (one: BenefitChange, other: BenefitChange): BenefitChange =>
  Object.fromEntries(counted.map((kind) => [kind, one[kind] + other[kind]])) as unknown as BenefitChange

/** Two comparisons of different households as one: a register is compared part by part. */
export function together(one: ScenarioComparison, other: ScenarioComparison): ScenarioComparison {
  const [left, right] = [one.monthlyAllowances, other.monthlyAllowances]
  return {
    format: 1,
    asOf: one.asOf,
    households: one.households + other.households,
    benefits: Object.fromEntries(
      householdBenefitIds.map((id) => [id, added(one.benefits[id], other.benefits[id])]),
    ) as Record<HouseholdBenefitId, BenefitChange>,
    monthlyAllowances: {
      households: left.households + right.households,
      before: sumOf(left.before, right.before),
      after: sumOf(left.after, right.after),
      change: sumOf(left.change, right.change),
      raised: left.raised + right.raised,
      lowered: left.lowered + right.lowered,
      notKnown: left.notKnown + right.notKnown,
    },
  }
}
