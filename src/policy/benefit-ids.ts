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
  | HouseholdEntitlementId

/** A benefit decided for one person. */
export type PersonBenefitId = 'freeHealthCheckup' | PersonEntitlementId

/** Those that depend on a category only; the rows are in entitlements.ts. */
export type HouseholdEntitlementId =
  | 'priceSubsidy'
  | 'temporaryRelief'
  | 'familyPlanningFamilyTreatment'
  | 'disasterRelief'
  | 'familyPlanningReward'
  | 'onlyChildLossAssistance'

export type PersonEntitlementId =
  | 'freeEmploymentServices'
  | 'employmentAssistance'
  | 'severeDisabilityCare'
  | 'childWelfareServices'
  | 'disabilityCare'
  | 'localSchoolingForMigrantChildren'
  | 'migrantPublicHealth'
  | 'migrantFamilyPlanningServices'
  | 'landExpropriatedFarmerTraining'
  | 'skillTrainingSubsidy'
  | 'freeLabourArbitration'
  | 'transferEmploymentTraining'
  | 'landExpropriatedFarmerOldAgeSecurity'
  | 'hardshipAllowanceForRetrenchedEmployees'
  | 'medicalAssistance'
  | 'legalAid'
  | 'hardshipPupilAid'
  | 'schoolLeaverVocationalTraining'
  | 'vocationalStudentAid'
  | 'disabledStudentAid'
  | 'infectiousDiseaseTreatment'
  | 'freePremaritalCheckup'
  | 'freePrePregnancyScreening'
  | 'centralisedCare'
  | 'olderPeoplePreferences'
  | 'newResidentSocialInsurance'
  | 'newResidentSchooling'
  | 'newResidentVocationalSchooling'
  | 'newResidentHousingFund'

/** A benefit of a household or of a person. */
export type BenefitId = HouseholdBenefitId | PersonBenefitId
