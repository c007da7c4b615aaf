import type {
  createPolicy,
  FactName,
  Force,
  Household,
  HouseholdBenefitId,
  Missing,
  Person,
  PersonBenefitId,
  Verdict,
} from '../../src/index.js'
import type { Ratio } from './ratio.js'

export type { FactName, Household, HouseholdBenefitId, Missing, Person }

/** Those of a household that take more than one fact of a category; each has a strict function. */
export type StrictBenefitId =
  | 'subsistenceAllowance'
  | 'lowRentHousing'
  | 'affordableHousing'
  | 'dilapidatedHousingRepair'
  | 'hazardAreaReinforcement'
  | 'lowIncomeFarmHousehold'
  | 'zeroEmploymentHousehold'
  | 'ruralEmploymentAssistance'

export type HouseholdEntitlementId = Exclude<HouseholdBenefitId, StrictBenefitId>
export type PersonEntitlementId = Exclude<PersonBenefitId, 'freeHealthCheckup'>
export type PolicyOptions = Parameters<typeof createPolicy>[0]
export type Outcome = 'met' | 'unmet' | 'unknown'

/** One condition looked at: how it came out, and what would have to be known if that is open. */
export interface Finding {
  readonly outcome: Outcome
  readonly needs: readonly Missing[]
}

export type IncomeFact = 'monthlyIncome' | 'annualIncome' | 'monthlyIncomePerCapita' | 'annualIncomePerCapita'

/** A limit on income as the document words it: yuan for one person, a month or a year. */
export interface IncomeLimit {
  readonly perPerson: Ratio | undefined
  readonly period: 'month' | 'year'
  readonly comparator: 'below' | 'atMost'
  /** What would have to be known for the limit to be known. */
  readonly needs: readonly Missing[]
}

export interface IncomeFinding extends Finding {
  /** The spelling of income the two sides are compared in. */
  readonly fact: IncomeFact
  /** In the longer of the two periods, for the household where the income is the household's. */
  readonly value: Ratio | undefined
  readonly limit: Ratio | undefined
  /** The highest income in whole fen, spelt as `fact`, that would do. */
  readonly highestQualifying: bigint | undefined
}

export interface Decision {
  readonly verdict: Verdict
  readonly missing: readonly Missing[]
  readonly force: Force
  readonly income?: IncomeFinding
  /** Fen a month, where an allowance is due and the number of people is known. */
  readonly allowance?: bigint
}
