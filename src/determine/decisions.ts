import type { Household } from '../facts/household.js'
import type { Person } from '../facts/person.js'
import type { HouseholdBenefitId, PersonBenefitId } from '../policy/benefit-ids.js'
import { assess } from './assess.js'
import type { CheckupFacts, FactsFor } from './facts-for.js'
import type { Policy } from './policy.js'
import { quickVerdict } from './quick-verdict.js'
import { decided } from './strict.js'

/** This file binds the public names to the rows; what a row asks for stands in `policy/benefits.ts`. */
const holds = (benefit: HouseholdBenefitId, household: Household, policy: Policy): boolean => {
  const verdict = quickVerdict(benefit, household, policy)
  if (verdict === 'eligible') return true
  if (verdict === 'ineligible') return false
  return decided(assess(benefit, household, policy), policy).verdict === 'eligible'
}

const holdsFor = (benefit: PersonBenefitId, person: Person, policy: Policy): boolean =>
  decided(assess(benefit, person, policy), policy).verdict === 'eligible'

/**
 * Whether a household is entitled to the subsistence allowance (低保).
 *
 * Conditions: registered in Jiaxing, and income per person a month **below** the urban or the rural subsistence standard by
 * registration; income exactly at the standard does not qualify.
 *
 * It decides entitlement only: see `subsistenceAllowance` for the sum. Assets, and who belongs to the household, are for the
 * office to decide.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clause 2.1.4; urban, State Council order 271 arts. 2 and 8; rural, State Council circular 国发〔2007〕19号.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForSubsistenceAllowance } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const alone = { registration: 'urban', members: 1 } as const
 * isEligibleForSubsistenceAllowance({ ...alone, monthlyIncome: '391.99' }, policy) // => true
 * isEligibleForSubsistenceAllowance({ ...alone, monthlyIncome: '392.00' }, policy) // => false
 * ```
 */
export const isEligibleForSubsistenceAllowance = (
  household: FactsFor<'subsistenceAllowance'>,
  policy: Policy,
): boolean => holds('subsistenceAllowance', household, policy)

/**
 * Whether a household is entitled to low-rent housing (廉租住房).
 *
 * Conditions: urban registration, housing difficulty, and income per person a month **at most** 2 x the urban subsistence
 * standard, the limit itself included.
 *
 * It does not say which flat or subsidy, nor when. Housing difficulty is not defined by the document: the office's finding,
 * or a floor area against the local limit given to the policy.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clauses 2.1.3 and 3.8.1.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForLowRentHousing } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'urban', members: 3, hasHousingDifficulty: true } as const
 * isEligibleForLowRentHousing({ ...family, monthlyIncome: '2352.00' }, policy) // => true
 * isEligibleForLowRentHousing({ ...family, monthlyIncome: '2352.01' }, policy) // => false
 * ```
 */
export const isEligibleForLowRentHousing = (household: FactsFor<'lowRentHousing'>, policy: Policy): boolean =>
  holds('lowRentHousing', household, policy)

/**
 * Whether a household may buy or rent affordable housing (经济适用住房).
 *
 * Conditions: urban registration, housing difficulty, and income per person a year **at most** 60% of the urban disposable
 * income per capita, the limit itself included.
 *
 * It does not say at what price. No disposable income is published here: it is given to the policy.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clauses 3.8.1 and 2.1.3.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForAffordableHousing } from 'jiaxing-benefits'
 * const local = createPolicy({ asOf: '2010-07-05', urbanDisposableIncomePerCapita: '20000' })
 * const family = { registration: 'urban', members: 3, hasHousingDifficulty: true } as const
 * isEligibleForAffordableHousing({ ...family, annualIncome: '36000.00' }, local) // => true
 * isEligibleForAffordableHousing({ ...family, annualIncome: '36000.01' }, local) // => false
 * ```
 */
export const isEligibleForAffordableHousing = (
  household: FactsFor<'affordableHousing'>,
  policy: Policy,
): boolean => holds('affordableHousing', household, policy)

/**
 * Whether a household is entitled to the repair of its dilapidated house (危旧房改造).
 *
 * Conditions: rural registration, a dilapidated house, and income per person a month **at most** 120% (2010) or 150% (from
 * 2011 by default, for certain from 2012) of the rural subsistence standard, the limit itself included.
 *
 * It does not judge the house: whether it is dilapidated is stated. The limit rises by date: see the readings
 * `repairLimitIn2010` and `repairLimitIn2011`.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clauses 3.8.2 and 2.1.3.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForDilapidatedHousingRepair } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const alone = { registration: 'rural', members: 1, livesInDilapidatedHouse: true } as const
 * isEligibleForDilapidatedHousingRepair({ ...alone, monthlyIncome: '282.24' }, policy) // => true
 * isEligibleForDilapidatedHousingRepair({ ...alone, monthlyIncome: '282.25' }, policy) // => false
 * ```
 */
export const isEligibleForDilapidatedHousingRepair = (
  household: FactsFor<'dilapidatedHousingRepair'>,
  policy: Policy,
): boolean => holds('dilapidatedHousingRepair', household, policy)

/**
 * Whether a household is entitled to the reinforcement of its house in a hazard area.
 *
 * Conditions: rural registration, and a dilapidated house in a coastal area exposed to typhoons or an area prone to
 * geological disasters; no limit on income.
 *
 * It does not judge the house or map the areas: both are stated. Income is looked at only under the reading
 * `repairHazardAreas: 'withIncomeTest'`.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clause 3.8.2.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForHazardAreaReinforcement } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const house = { registration: 'rural', livesInDilapidatedHouse: true } as const
 * isEligibleForHazardAreaReinforcement({ ...house, livesInHazardArea: true }, policy) // => true
 * isEligibleForHazardAreaReinforcement({ ...house, livesInHazardArea: false }, policy) // => false
 * ```
 */
export const isEligibleForHazardAreaReinforcement = (
  household: FactsFor<'hazardAreaReinforcement'>,
  policy: Policy,
): boolean => holds('hazardAreaReinforcement', household, policy)

/**
 * Whether a rural household on the subsistence allowance has a member to be helped into work (就业援助).
 *
 * Conditions: rural registration, receiving the subsistence allowance, and **at least** one member able and willing to work
 * who has no job.
 *
 * It does not work out the allowance: whether the household receives it is stated.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clauses 2.1.1 and 3.1.1.
 *
 * @example
 * ```ts
 * import { createPolicy, isEligibleForRuralEmploymentAssistance } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'rural', receivesSubsistenceAllowance: true, membersAbleAndWillingToWork: 2 } as const
 * isEligibleForRuralEmploymentAssistance({ ...family, membersEmployed: 1 }, policy) // => true
 * isEligibleForRuralEmploymentAssistance({ ...family, membersEmployed: 2 }, policy) // => false
 * ```
 */
export const isEligibleForRuralEmploymentAssistance = (
  household: FactsFor<'ruralEmploymentAssistance'>,
  policy: Policy,
): boolean => holds('ruralEmploymentAssistance', household, policy)

/**
 * Whether a household is a low-income farm household (低收入农户).
 *
 * Conditions: rural registration, and net income per person a year **at most** 4,000 yuan, nominal, of the current year, the
 * limit itself included.
 *
 * A classification: it gives nothing by itself.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clause 2.1.4.
 *
 * @example
 * ```ts
 * import { createPolicy, isLowIncomeFarmHousehold } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'rural', members: 4 } as const
 * isLowIncomeFarmHousehold({ ...family, annualIncome: '16000.00' }, policy) // => true
 * isLowIncomeFarmHousehold({ ...family, annualIncome: '16000.01' }, policy) // => false
 * ```
 */
export const isLowIncomeFarmHousehold = (
  household: FactsFor<'lowIncomeFarmHousehold'>,
  policy: Policy,
): boolean => holds('lowIncomeFarmHousehold', household, policy)

/**
 * Whether a household is a zero-employment household (零就业家庭).
 *
 * Conditions: urban registration, **at least** one member of working age able and willing to work, and none of them in work.
 *
 * A classification. Who is of working age, able and willing is stated.
 *
 * @param household - the facts the conditions read; sums in yuan, of one spelling; a household total needs `members`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clauses 2.1.1 and 3.1.1; Employment Promotion Law art. 56.
 *
 * @example
 * ```ts
 * import { createPolicy, isZeroEmploymentHousehold } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'urban', membersAbleAndWillingToWork: 1 } as const
 * isZeroEmploymentHousehold({ ...family, membersEmployed: 0 }, policy) // => true
 * isZeroEmploymentHousehold({ ...family, membersEmployed: 1 }, policy) // => false
 * ```
 */
export const isZeroEmploymentHousehold = (
  household: FactsFor<'zeroEmploymentHousehold'>,
  policy: Policy,
): boolean => holds('zeroEmploymentHousehold', household, policy)

/**
 * Whether a person is due for the free health check-up (健康体检) on the policy's day.
 *
 * Conditions: insured in the residents' cooperative scheme or retired, and never checked or last checked two years ago or
 * more, the second anniversary itself included; readings `checkupRecipients` and `checkupInterval`.
 *
 * It does not book one. Employees still at work are not entitled to it.
 *
 * @param person - the facts the conditions read; dates as `YYYY-MM-DD`
 * @param policy - made by `createPolicy`
 * @returns true where every condition is met, false where one is not
 * @throws PolicyInputError `invalid_input` for a fact or policy that is not acceptable, `not_in_force` for a day outside
 * the plan, `missing_facts` where what is known does not decide: it never guesses
 *
 * Source: clause 3.2.1.
 *
 * @example
 * ```ts
 * import { createPolicy, isDueForFreeCheckup } from 'jiaxing-benefits'
 * const later = createPolicy({ asOf: '2012-07-05' })
 * isDueForFreeCheckup({ isRetired: true, lastCheckup: '2010-07-05' }, later) // => true
 * isDueForFreeCheckup({ isRetired: true, lastCheckup: '2010-07-06' }, later) // => false
 * ```
 */
export const isDueForFreeCheckup = (person: CheckupFacts, policy: Policy): boolean =>
  holdsFor('freeHealthCheckup', person, policy)
