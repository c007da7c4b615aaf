import { type FloorAreaFact, householdFacts, type IncomeFact } from '../facts/definitions.js'
import { accept } from '../facts/errors.js'
import type {
  Household,
  HouseholdFacts,
  HousingFacts,
  IncomeFacts,
  PlainHouseholdFacts,
  Stated,
} from '../facts/household.js'
import type { Person } from '../facts/person.js'
import { readHousehold } from '../facts/read-household.js'
import { oneOf } from '../facts/readers.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds, householdBenefits } from '../policy/benefits.js'
import type { Criterion } from '../policy/criteria.js'
import { readings } from '../policy/readings.js'

type Absent<K extends string> = { readonly [P in K]?: null | undefined }
type OneOf<T, Also = unknown> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & Absent<Exclude<keyof T, K> & string> & Also
}[keyof T]

/** One income: a total needs the number of people, an amount per person does not. */
type IncomeStated =
  | (OneOf<Pick<IncomeFacts, 'annualIncomePerCapita' | 'monthlyIncomePerCapita'>> &
      Absent<'annualIncome' | 'monthlyIncome'>)
  | (OneOf<Pick<IncomeFacts, 'annualIncome' | 'monthlyIncome'>, { readonly members: number }> &
      Absent<'annualIncomePerCapita' | 'monthlyIncomePerCapita'>)

/** One housing fact: a household's floor area needs the number of people, the other two do not. */
type HousingStated =
  | (OneOf<Pick<HousingFacts, 'floorAreaPerCapita' | 'hasHousingDifficulty'>> & Absent<'floorArea'>)
  | ({ readonly floorArea: string | number; readonly members: number } & Absent<
      'floorAreaPerCapita' | 'hasHousingDifficulty'
    >)

type Facts<K extends keyof PlainHouseholdFacts> = Pick<PlainHouseholdFacts, K>

/** What the rows of each benefit read under the default readings. */
interface FactsRead {
  subsistenceAllowance: Facts<'registration'> & IncomeStated
  lowRentHousing: Facts<'registration'> & HousingStated & IncomeStated
  affordableHousing: Facts<'registration'> & HousingStated & IncomeStated
  dilapidatedHousingRepair: Facts<'registration' | 'livesInDilapidatedHouse'> & IncomeStated
  hazardAreaReinforcement: Facts<'registration' | 'livesInDilapidatedHouse' | 'livesInHazardArea'>
  lowIncomeFarmHousehold: Facts<'registration'> & IncomeStated
  zeroEmploymentHousehold: Facts<'registration' | 'membersAbleAndWillingToWork' | 'membersEmployed'>
  ruralEmploymentAssistance: Facts<
    'registration' | 'receivesSubsistenceAllowance' | 'membersAbleAndWillingToWork' | 'membersEmployed'
  >
  priceSubsidy: Facts<'receivesSubsistenceAllowance'>
  temporaryRelief: Facts<'isInTemporaryHardship'>
  familyPlanningFamilyTreatment: Facts<'isFamilyPlanningFamily'>
  disasterRelief: Facts<'isStruckByDisaster'>
  familyPlanningReward: Facts<'isRewardedRuralFamilyPlanningFamily'>
  onlyChildLossAssistance: Facts<'hasLostOrDisabledOnlyChild'>
}

/** A household with every fact that a benefit's conditions read under the default readings. */
export type FactsFor<B extends HouseholdBenefitId> = Household & FactsRead[B]

/** A person with every fact that the free check-up reads: either way of being entitled to it is enough. */
export type CheckupFacts = Person & { readonly lastCheckup: string } & (
    | { readonly isInsuredInResidentScheme: true }
    | { readonly isRetired: true }
    | { readonly isInsuredInResidentScheme: boolean; readonly isRetired: boolean }
  )

/**
 * Whether a household states every fact that the benefit's conditions read under the default readings; the compiler
 * then lets it into the strict function of that benefit. It says nothing of the figures a policy may lack.
 *
 * @throws PolicyInputError where the benefit is unknown or a fact is not acceptable
 *
 * Source: the rows of the benefit; each is cited in a determination.
 *
 * @example
 * ```ts
 * import { hasFactsFor } from 'jiaxing-benefits'
 * hasFactsFor('lowIncomeFarmHousehold', { registration: 'rural', annualIncomePerCapita: '4000.00' }) // => true
 * hasFactsFor('lowIncomeFarmHousehold', { registration: 'rural', annualIncome: '4000.00' }) // => false
 * ```
 */
export function hasFactsFor<B extends HouseholdBenefitId>(
  benefit: B,
  household: Household,
): household is FactsFor<B> {
  const id = accept('benefit', benefit, oneOf(householdBenefitIds))
  const facts = readHousehold(household)
  const criteria: readonly Criterion[] = householdBenefits[id].criteria
  return criteria
    .filter(({ under }) => !under || readings[under.reading].choices[0] === under.choice)
    .every(({ fact }) => isStated(fact, facts))
}

function isStated(fact: Criterion['fact'], facts: HouseholdFacts): boolean {
  switch (fact) {
    case 'income':
      return covers(facts.income, facts)
    case 'housingDifficulty':
      return facts.hasHousingDifficulty !== undefined || covers(facts.area, facts)
    case 'membersSeekingWork':
      return facts.membersAbleAndWillingToWork !== undefined && facts.membersEmployed !== undefined
    default:
      return facts[fact as keyof PlainHouseholdFacts] !== undefined
  }
}

/** A sum or area per person stands by itself; one of the household needs its people. */
const covers = (stated: Stated<IncomeFact | FloorAreaFact> | undefined, { members }: HouseholdFacts) =>
  stated !== undefined && (householdFacts[stated.fact].of === 'person' || members !== undefined)
