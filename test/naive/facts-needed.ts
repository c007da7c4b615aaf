import type { Household, HouseholdBenefitId } from './types.js'

// What each benefit reads under the default readings, as the table of section 2 has it; of an entitlement its one fact.

type Has = (household: Household) => boolean

const has =
  (...names: readonly (keyof Household)[]): Has =>
  (household) =>
    names.every((name) => household[name] !== undefined && household[name] !== null)

const hasIncome: Has = (household) =>
  has('monthlyIncomePerCapita')(household) ||
  has('annualIncomePerCapita')(household) ||
  has('monthlyIncome', 'members')(household) ||
  has('annualIncome', 'members')(household)

const hasHousing: Has = (household) =>
  has('hasHousingDifficulty')(household) ||
  has('floorAreaPerCapita')(household) ||
  has('floorArea', 'members')(household)

const all =
  (...needs: readonly Has[]): Has =>
  (household) =>
    needs.every((need) => need(household))

export const hasFacts: Readonly<Record<HouseholdBenefitId, Has>> = {
  subsistenceAllowance: all(has('registration'), hasIncome),
  lowRentHousing: all(has('registration'), hasIncome, hasHousing),
  affordableHousing: all(has('registration'), hasIncome, hasHousing),
  dilapidatedHousingRepair: all(has('registration', 'livesInDilapidatedHouse'), hasIncome),
  hazardAreaReinforcement: has('registration', 'livesInDilapidatedHouse', 'livesInHazardArea'),
  lowIncomeFarmHousehold: all(has('registration'), hasIncome),
  zeroEmploymentHousehold: has('registration', 'membersAbleAndWillingToWork', 'membersEmployed'),
  ruralEmploymentAssistance: has(
    'registration',
    'receivesSubsistenceAllowance',
    'membersAbleAndWillingToWork',
    'membersEmployed',
  ),
  priceSubsidy: has('receivesSubsistenceAllowance'),
  temporaryRelief: has('isInTemporaryHardship'),
  familyPlanningFamilyTreatment: has('isFamilyPlanningFamily'),
  disasterRelief: has('isStruckByDisaster'),
  familyPlanningReward: has('isRewardedRuralFamilyPlanningFamily'),
  onlyChildLossAssistance: has('hasLostOrDisabledOnlyChild'),
}
