import { assess } from '../determine/assess.js'
import type { Determination, Verdict } from '../determine/determination.js'
import type { Policy } from '../determine/policy.js'
import type { Household } from '../facts/household.js'
import { Exact } from '../facts/money.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'

/** Every household benefit decided, without the reasons. */
export interface HouseholdVerdicts {
  readonly verdicts: Readonly<Record<HouseholdBenefitId, Verdict>>
  /** Whole fen a month; 0 where not entitled, undefined where not known or not in force. */
  readonly monthlyAllowanceFen: number | undefined
}

/** Decides household after household by one policy. */
export interface Screener {
  verdicts(household: Household): HouseholdVerdicts
  screenAll(households: Iterable<Household>): Iterable<HouseholdVerdicts>
}

/** A screener for one policy. */
export function createScreener(policy: Policy): Screener {
  const verdicts = (household: Household): HouseholdVerdicts => {
    const decided = householdBenefitIds.map((id) => [id, assess(id, household, policy)] as const)
    return {
      verdicts: Object.fromEntries(decided.map(([id, { verdict }]) => [id, verdict])) as Record<
        HouseholdBenefitId,
        Verdict
      >,
      monthlyAllowanceFen: fenOf(assess('subsistenceAllowance', household, policy)),
    }
  }
  return {
    verdicts,
    *screenAll(households) {
      for (const household of households) yield verdicts(household)
    },
  }
}

const fenOf = ({ verdict, monthlyAllowance }: Determination): number | undefined => {
  if (verdict === 'ineligible') return 0
  return monthlyAllowance === undefined ? undefined : new Exact(monthlyAllowance).times(100).toNumber()
}
