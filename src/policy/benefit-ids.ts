/** The ids of the benefits, written out so that the published declarations stay small; the rows are in benefits.ts. */
export type HouseholdBenefitId =
  | 'subsistenceAllowance'
  | 'lowRentHousing'
  | 'affordableHousing'
  | 'dilapidatedHousingRepair'
  | 'hazardAreaReinforcement'
  | 'lowIncomeFarmHousehold'
  | 'zeroEmploymentHousehold'
  | 'ruralEmploymentAssistance'

export type PersonBenefitId = 'freeHealthCheckup'

export type BenefitId = HouseholdBenefitId | PersonBenefitId
