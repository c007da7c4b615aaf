import { conclude, fromHousehold, fromPerson, met, unknown, unmet } from './findings.js'
import type {
  Decision,
  FactName,
  Household,
  HouseholdEntitlementId,
  Person,
  PersonEntitlementId,
} from './types.js'

// The entitlements that go by a category alone, a line each: the fact that puts somebody in it, how firmly the document
// speaks where that is not plainly, and whether its list of cases is open.

type Row = readonly [fact: FactName, force?: 'required' | 'basic' | 'phased', list?: 'open']

const households: Readonly<Record<HouseholdEntitlementId, Row>> = {
  priceSubsidy: ['receivesSubsistenceAllowance'],
  temporaryRelief: ['isInTemporaryHardship'],
  familyPlanningFamilyTreatment: ['isFamilyPlanningFamily'],
  disasterRelief: ['isStruckByDisaster'],
  familyPlanningReward: ['isRewardedRuralFamilyPlanningFamily'],
  onlyChildLossAssistance: ['hasLostOrDisabledOnlyChild'],
}

const people: Readonly<Record<PersonEntitlementId, Row>> = {
  freeEmploymentServices: ['isWorker'],
  employmentAssistance: ['isInEmploymentHardship'],
  severeDisabilityCare: ['hasSevereDisability', 'phased'],
  childWelfareServices: ['isOrphanOrDisabledOrHomelessMinor', 'basic'],
  disabilityCare: ['hasDisability'],
  localSchoolingForMigrantChildren: ['isQualifyingMigrantWorkersChild'],
  migrantPublicHealth: ['isLongTermMigrant'],
  migrantFamilyPlanningServices: ['isLongTermMigrant'],
  landExpropriatedFarmerTraining: ['isLandExpropriatedFarmer'],
  skillTrainingSubsidy: ['isRuralWorkerOrFromOtherProvince'],
  freeLabourArbitration: ['isPartyToLabourDispute'],
  transferEmploymentTraining: ['isSurplusRuralWorker'],
  landExpropriatedFarmerOldAgeSecurity: ['isLandExpropriatedFarmer'],
  hardshipAllowanceForRetrenchedEmployees: ['isQualifyingRetrenchedEmployee'],
  medicalAssistance: ['isInLowIncomeGroup'],
  legalAid: ['isInHardshipNeedingLegalAid'],
  hardshipPupilAid: ['isPupilFromHardshipFamily'],
  schoolLeaverVocationalTraining: ['isRuralSchoolLeaverNotContinuing'],
  vocationalStudentAid: ['isVocationalStudent'],
  disabledStudentAid: ['isDisabledStudentOrFromDisabledFamily'],
  infectiousDiseaseTreatment: ['isPatientWithInfectiousDisease', 'required', 'open'],
  freePremaritalCheckup: ['isAboutToMarry'],
  freePrePregnancyScreening: ['isPlanningPregnancy'],
  centralisedCare: ['isFiveGuaranteesOrThreeNoesPerson'],
  olderPeoplePreferences: ['isOlderPerson'],
  newResidentSocialInsurance: ['isNewResident'],
  newResidentSchooling: ['isQualifyingNewResidentsChild'],
  newResidentVocationalSchooling: ['isNewResidentsChild'],
  newResidentHousingFund: ['isNewResidentEmployedByEnterprise', 'phased'],
}

export const householdEntitlementIds = Object.keys(households) as readonly HouseholdEntitlementId[]
export const personEntitlementIds = Object.keys(people) as readonly PersonEntitlementId[]

/** The category facts, each once. */
export const categoryFacts = {
  household: [...new Set(Object.values(households).map(([fact]) => fact))],
  person: [...new Set(Object.values(people).map(([fact]) => fact))],
}

/** Stated yes, they are; stated no, they are not, unless the list is open and they may be meant all the same. */
const decide = (
  [fact, force = 'required', list]: Row,
  inForce: boolean,
  facts: object,
  missing: typeof fromPerson,
): Decision => {
  if (!inForce) return { force, verdict: 'notInForce', missing: [] }
  const stated = (facts as Readonly<Record<string, unknown>>)[fact]
  if (stated === true) return { force, ...conclude([met]) }
  if (stated === false) return { force, ...conclude([list === 'open' ? unknown() : unmet]) }
  return { force, ...conclude([unknown(missing(fact))]) }
}

export const decideHouseholdEntitlement = (id: HouseholdEntitlementId, inForce: boolean, facts: Household) =>
  decide(households[id], inForce, facts, fromHousehold)

export const decidePersonEntitlement = (id: PersonEntitlementId, inForce: boolean, facts: Person) =>
  decide(people[id], inForce, facts, fromPerson)
