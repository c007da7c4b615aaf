import type { HouseholdEntitlementId, PersonEntitlementId } from './benefit-ids.js'
import type { BenefitRow, NotStated } from './benefit-row.js'
import type { ClauseId } from './clause-ids.js'
import type { Force } from './ratios.js'

/**
 * Entitlements that depend on a category only: one fact each, stated by the caller, its alternatives inside the fact's
 * own definition. Amounts and conditions that the document leaves open are named in `notStated`.
 */
const toThose = <const F extends string>(
  fact: F,
  clauses: readonly [ClauseId, ...ClauseId[]],
  notStated: readonly NotStated[] = [],
  force: Force = 'required',
) =>
  ({
    clauses,
    force,
    kind: 'benefit',
    criteria: [{ fact, comparator: 'is', value: true }],
    notStated,
  }) as const

/** The same where the document's list ends in 等: who is not named may still be meant. */
const toThoseAndOthers = <const F extends string>(...row: Parameters<typeof toThose<F>>) => {
  const { criteria, ...rest } = toThose(...row)
  return { ...rest, criteria: [{ ...criteria[0], openList: true }] } as const
}

export const householdEntitlements = {
  priceSubsidy: toThose('receivesSubsistenceAllowance', ['2.1.4'], ['amount']),
  temporaryRelief: toThose('isInTemporaryHardship', ['2.1.4', '3.2.2'], ['criteria', 'amount']),
  familyPlanningFamilyTreatment: toThose('isFamilyPlanningFamily', ['2.2.10'], ['amount']),
  disasterRelief: toThose('isStruckByDisaster', ['3.2.2'], ['amount']),
  familyPlanningReward: toThose('isRewardedRuralFamilyPlanningFamily', ['3.4.4'], ['criteria', 'amount']),
  onlyChildLossAssistance: toThose('hasLostOrDisabledOnlyChild', ['3.4.4'], ['amount']),
} as const satisfies Record<HouseholdEntitlementId, BenefitRow>

export const personEntitlements = {
  freeEmploymentServices: toThose('isWorker', ['2.1.1']),
  employmentAssistance: toThose('isInEmploymentHardship', ['2.1.1', '3.1.1'], ['criteria']),
  severeDisabilityCare: toThose('hasSevereDisability', ['2.1.5', '3.6.3'], [], 'phased'),
  childWelfareServices: toThose('isOrphanOrDisabledOrHomelessMinor', ['2.1.5', '3.6.2'], [], 'basic'),
  disabilityCare: toThose('hasDisability', ['2.1.5', '3.6.3'], ['amount']),
  localSchoolingForMigrantChildren: toThose('isQualifyingMigrantWorkersChild', ['2.2.6'], ['criteria']),
  migrantPublicHealth: toThose('isLongTermMigrant', ['2.2.7']),
  migrantFamilyPlanningServices: toThose('isLongTermMigrant', ['2.2.10']),
  landExpropriatedFarmerTraining: toThose('isLandExpropriatedFarmer', ['3.1.1']),
  skillTrainingSubsidy: toThose('isRuralWorkerOrFromOtherProvince', ['3.1.1'], ['amount']),
  freeLabourArbitration: toThose('isPartyToLabourDispute', ['3.1.1']),
  transferEmploymentTraining: toThose('isSurplusRuralWorker', ['3.1.1']),
  landExpropriatedFarmerOldAgeSecurity: toThose('isLandExpropriatedFarmer', ['3.2.1'], ['amount']),
  hardshipAllowanceForRetrenchedEmployees: toThose(
    'isQualifyingRetrenchedEmployee',
    ['3.2.2'],
    ['criteria', 'amount'],
  ),
  medicalAssistance: toThose('isInLowIncomeGroup', ['3.2.2', '2.1.2'], ['criteria', 'amount']),
  legalAid: toThose('isInHardshipNeedingLegalAid', ['3.2.2'], ['criteria']),
  hardshipPupilAid: toThose('isPupilFromHardshipFamily', ['3.3.1', '2.2.6'], ['amount']),
  schoolLeaverVocationalTraining: toThose('isRuralSchoolLeaverNotContinuing', ['3.3.3']),
  vocationalStudentAid: toThose('isVocationalStudent', ['3.3.3'], ['criteria', 'amount']),
  disabledStudentAid: toThose('isDisabledStudentOrFromDisabledFamily', ['3.3.5'], ['amount']),
  infectiousDiseaseTreatment: toThoseAndOthers('isPatientWithInfectiousDisease', ['3.4.1'], ['amount']),
  freePremaritalCheckup: toThose('isAboutToMarry', ['3.4.4']),
  freePrePregnancyScreening: toThose('isPlanningPregnancy', ['3.4.4']),
  centralisedCare: toThose('isFiveGuaranteesOrThreeNoesPerson', ['3.6.1']),
  olderPeoplePreferences: toThose('isOlderPerson', ['3.6.1'], ['amount']),
  newResidentSocialInsurance: toThose('isNewResident', ['3.10.2']),
  newResidentSchooling: toThose('isQualifyingNewResidentsChild', ['3.10.3'], ['criteria']),
  newResidentVocationalSchooling: toThose('isNewResidentsChild', ['3.10.3']),
  newResidentHousingFund: toThose('isNewResidentEmployedByEnterprise', ['3.10.4'], [], 'phased'),
} as const satisfies Record<PersonEntitlementId, BenefitRow>
