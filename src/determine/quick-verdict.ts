import { CompactHousehold, readCompact } from '../facts/compact-household.js'
import type { Household } from '../facts/household.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { tablesOf } from './decision-tables.js'
import type { Verdict } from './determination.js'
import type { Policy } from './policy.js'
import { placeOf, verdictAt } from './verdict-word.js'

const compact = /* @__PURE__ */ new CompactHousehold()

/** The verdict, without reasons; undefined where the household must go the long way. */
export function quickVerdict(
  benefit: HouseholdBenefitId,
  household: Household,
  policy: Policy,
): Verdict | undefined {
  const tables = tablesOf(policy)
  if (!policy.inForce || !readCompact(household, compact)) return undefined
  return verdictAt(tables.wordOf(compact), placeOf(benefit))
}
