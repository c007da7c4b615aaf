import type { BenefitId, Facts, PolicyOptions } from './case.js'

// Whole families, worked by hand from the document: every verdict of `screen`, what it asks next and why, and what it
// does not ask. Local figures (disposable income, floor area) are made up for the arithmetic.

/** Of one household or person: what is not listed has the verdict of `otherwise`. */
export interface Verdicts {
  readonly eligible?: readonly BenefitId[]
  readonly ineligible?: readonly BenefitId[]
  readonly undetermined?: readonly BenefitId[]
  readonly otherwise: 'ineligible' | 'undetermined' | 'notInForce'
}

/** Of the household, or of the person in that place: the fact, what it decides, the other spellings that would do. */
type Ask = readonly [
  of: 'household' | number,
  fact: string,
  decides: readonly BenefitId[],
  others?: readonly string[],
]

export interface FamilyCase {
  readonly title: string
  readonly because: string
  readonly policy: PolicyOptions
  readonly household: Facts
  readonly people: readonly Facts[]
  readonly ofHousehold: Verdicts
  readonly ofPeople: readonly Verdicts[]
  readonly monthlyAllowance?: string
  readonly nextFacts: readonly Ask[]
  readonly missingFigures?: readonly (readonly [anyOf: readonly string[], decides: readonly BenefitId[]])[]
  readonly notAsked: readonly Ask[]
}

/** No to everything that a form may ask a person; the two sensitive facts stay unknown. */
const noToAll: Facts = {
  isInsuredInResidentScheme: false,
  isRetired: false,
  isWorker: false,
  isInEmploymentHardship: false,
  hasSevereDisability: false,
  isOrphanOrDisabledOrHomelessMinor: false,
  hasDisability: false,
  isQualifyingMigrantWorkersChild: false,
  isLongTermMigrant: false,
  isLandExpropriatedFarmer: false,
  isRuralWorkerOrFromOtherProvince: false,
  isPartyToLabourDispute: false,
  isSurplusRuralWorker: false,
  isQualifyingRetrenchedEmployee: false,
  isInLowIncomeGroup: false,
  isInHardshipNeedingLegalAid: false,
  isPupilFromHardshipFamily: false,
  isRuralSchoolLeaverNotContinuing: false,
  isVocationalStudent: false,
  isDisabledStudentOrFromDisabledFamily: false,
  isAboutToMarry: false,
  isFiveGuaranteesOrThreeNoesPerson: false,
  isOlderPerson: false,
  isNewResident: false,
  isQualifyingNewResidentsChild: false,
  isNewResidentsChild: false,
  isNewResidentEmployedByEnterprise: false,
}

const sensitiveOfHousehold: readonly Ask[] = [
  ['household', 'isFamilyPlanningFamily', ['familyPlanningFamilyTreatment']],
  ['household', 'isRewardedRuralFamilyPlanningFamily', ['familyPlanningReward']],
  ['household', 'hasLostOrDisabledOnlyChild', ['onlyChildLossAssistance']],
]
const sensitiveOf = (person: number): readonly Ask[] => [
  [person, 'isPatientWithInfectiousDisease', ['infectiousDiseaseTreatment']],
  [person, 'isPlanningPregnancy', ['freePrePregnancyScreening']],
]
const sensitive = ['infectiousDiseaseTreatment', 'freePrePregnancyScreening'] as const

const ruralFamily: FamilyCase = {
  title: 'two generations in the country: an old mother and her son',
  because:
    'rural standard 980 x 40% x 60% = 235.20, for two a year 5,644.80; less 4,800 is 844.80, / 12 = 70.40; repair up to ' +
    '235.20 x 120% x 24 = 6,773.76; low income up to 4,000 x 2 = 8,000; the second anniversary of the check-up is today',
  policy: { asOf: '2010-07-05' },
  household: {
    registration: 'rural',
    members: 2,
    annualIncome: '4800',
    livesInDilapidatedHouse: true,
    livesInHazardArea: false,
    membersAbleAndWillingToWork: 1,
    membersEmployed: 0,
    receivesSubsistenceAllowance: false,
    isStruckByDisaster: false,
    isFamilyPlanningFamily: true,
  },
  people: [
    { ...noToAll, isOlderPerson: true, isInsuredInResidentScheme: true, lastCheckup: '2008-07-05' },
    {
      ...noToAll,
      isInsuredInResidentScheme: true,
      lastCheckup: '2009-03-01',
      isWorker: true,
      isLandExpropriatedFarmer: true,
      isRuralWorkerOrFromOtherProvince: true,
      isSurplusRuralWorker: null,
      isPatientWithInfectiousDisease: false,
      isPlanningPregnancy: false,
    },
  ],
  ofHousehold: {
    eligible: [
      'subsistenceAllowance',
      'dilapidatedHousingRepair',
      'lowIncomeFarmHousehold',
      'familyPlanningFamilyTreatment',
    ],
    undetermined: ['temporaryRelief', 'familyPlanningReward', 'onlyChildLossAssistance'],
    otherwise: 'ineligible',
  },
  ofPeople: [
    {
      eligible: ['freeHealthCheckup', 'olderPeoplePreferences'],
      undetermined: sensitive,
      otherwise: 'ineligible',
    },
    {
      eligible: [
        'freeEmploymentServices',
        'landExpropriatedFarmerTraining',
        'skillTrainingSubsidy',
        'landExpropriatedFarmerOldAgeSecurity',
      ],
      // The list of diseases is open: his "no" decides nothing, and there is nothing more to ask.
      undetermined: ['transferEmploymentTraining', 'infectiousDiseaseTreatment'],
      otherwise: 'ineligible',
    },
  ],
  monthlyAllowance: '70.4',
  nextFacts: [
    ['household', 'isInTemporaryHardship', ['temporaryRelief']],
    [1, 'isSurplusRuralWorker', ['transferEmploymentTraining']],
  ],
  notAsked: [
    ['household', 'isRewardedRuralFamilyPlanningFamily', ['familyPlanningReward']],
    ['household', 'hasLostOrDisabledOnlyChild', ['onlyChildLossAssistance']],
    ...sensitiveOf(0),
  ],
}

const zeroEmployment: FamilyCase = {
  title: 'a family in town where nobody has work',
  because:
    'urban standard 1,160 x 40% = 464, for three 1,392; less 1,391.99 is 0.01; 2 x 1,392 = 2,784; 24,815 x 60% x 3 = ' +
    '44,667 a year, and 1,391.99 x 12 = 16,703.88; 44.99 is below 15 x 3 = 45; the check-up is due tomorrow',
  policy: { asOf: '2011-04-01', urbanDisposableIncomePerCapita: '24815', housingDifficultyFloorArea: 15 },
  household: {
    registration: 'urban',
    members: 3,
    monthlyIncome: '1391.99',
    floorArea: '44.99',
    membersAbleAndWillingToWork: 2,
    membersEmployed: 0,
    receivesSubsistenceAllowance: true,
    isStruckByDisaster: false,
  },
  people: [
    {
      ...noToAll,
      isRetired: null,
      lastCheckup: 'never',
      isWorker: true,
      isInEmploymentHardship: true,
      isPartyToLabourDispute: true,
      isInLowIncomeGroup: true,
      isInHardshipNeedingLegalAid: null,
    },
    {
      ...noToAll,
      isInsuredInResidentScheme: true,
      lastCheckup: '2009-04-02',
      isWorker: true,
      isAboutToMarry: true,
      isPlanningPregnancy: true,
      isPatientWithInfectiousDisease: true,
    },
  ],
  ofHousehold: {
    eligible: [
      'subsistenceAllowance',
      'lowRentHousing',
      'affordableHousing',
      'zeroEmploymentHousehold',
      'priceSubsidy',
    ],
    undetermined: [
      'temporaryRelief',
      'familyPlanningFamilyTreatment',
      'familyPlanningReward',
      'onlyChildLossAssistance',
    ],
    otherwise: 'ineligible',
  },
  ofPeople: [
    {
      eligible: [
        'freeEmploymentServices',
        'employmentAssistance',
        'freeLabourArbitration',
        'medicalAssistance',
      ],
      undetermined: ['freeHealthCheckup', 'legalAid', ...sensitive],
      otherwise: 'ineligible',
    },
    {
      eligible: [
        'freeEmploymentServices',
        'infectiousDiseaseTreatment',
        'freePremaritalCheckup',
        'freePrePregnancyScreening',
      ],
      otherwise: 'ineligible',
    },
  ],
  monthlyAllowance: '0.01',
  // Whether the house is dilapidated is not asked: the family is registered in town.
  nextFacts: [
    ['household', 'isInTemporaryHardship', ['temporaryRelief']],
    [0, 'isRetired', ['freeHealthCheckup']],
    [0, 'isInHardshipNeedingLegalAid', ['legalAid']],
  ],
  notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)],
}

const newResidents: FamilyCase = {
  title: "a new resident's family with a child at school",
  because:
    'registered elsewhere, so neither town nor country benefits reach them; the child may have the schooling',
  policy: { asOf: '2011-09-01' },
  household: { registration: 'elsewhere', members: 3, monthlyIncome: '1000', hasHousingDifficulty: true },
  people: [
    {
      ...noToAll,
      isWorker: true,
      isLongTermMigrant: true,
      isRuralWorkerOrFromOtherProvince: true,
      isNewResident: true,
      isNewResidentEmployedByEnterprise: true,
      isPartyToLabourDispute: null,
    },
    {
      ...noToAll,
      isInsuredInResidentScheme: null,
      lastCheckup: 'never',
      isQualifyingMigrantWorkersChild: null,
      isLongTermMigrant: null,
      isNewResident: null,
      isQualifyingNewResidentsChild: true,
      isNewResidentsChild: true,
      isPatientWithInfectiousDisease: false,
      isPlanningPregnancy: false,
    },
  ],
  ofHousehold: {
    undetermined: [
      'priceSubsidy',
      'temporaryRelief',
      'disasterRelief',
      'familyPlanningFamilyTreatment',
      'familyPlanningReward',
      'onlyChildLossAssistance',
    ],
    otherwise: 'ineligible',
  },
  ofPeople: [
    {
      // Neither insured in the residents' scheme nor retired: no check-up, whenever the last one was.
      eligible: [
        'freeEmploymentServices',
        'migrantPublicHealth',
        'migrantFamilyPlanningServices',
        'skillTrainingSubsidy',
        'newResidentSocialInsurance',
        'newResidentHousingFund',
      ],
      undetermined: ['freeLabourArbitration', ...sensitive],
      otherwise: 'ineligible',
    },
    {
      eligible: ['newResidentSchooling', 'newResidentVocationalSchooling'],
      undetermined: [
        'freeHealthCheckup',
        'localSchoolingForMigrantChildren',
        'migrantPublicHealth',
        'migrantFamilyPlanningServices',
        'infectiousDiseaseTreatment',
        'newResidentSocialInsurance',
      ],
      otherwise: 'ineligible',
    },
  ],
  nextFacts: [
    [1, 'isLongTermMigrant', ['migrantPublicHealth', 'migrantFamilyPlanningServices']],
    ['household', 'receivesSubsistenceAllowance', ['priceSubsidy']],
    ['household', 'isInTemporaryHardship', ['temporaryRelief']],
    ['household', 'isStruckByDisaster', ['disasterRelief']],
    [1, 'isInsuredInResidentScheme', ['freeHealthCheckup']],
    [1, 'isQualifyingMigrantWorkersChild', ['localSchoolingForMigrantChildren']],
    [0, 'isPartyToLabourDispute', ['freeLabourArbitration']],
    [1, 'isNewResident', ['newResidentSocialInsurance']],
  ],
  notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)],
}

const retiredCouple: FamilyCase = {
  title: 'a retired couple',
  because:
    'urban standard 464; 463.99 a person is below, but the sum cannot be told without the people; nobody of them is to ' +
    'work, so it is no zero-employment household; the last check-up was two years ago to the day',
  policy: { asOf: '2012-06-30' },
  household: {
    registration: 'urban',
    monthlyIncomePerCapita: '463.99',
    hasHousingDifficulty: false,
    membersAbleAndWillingToWork: 0,
    isInTemporaryHardship: false,
    isStruckByDisaster: false,
    isFamilyPlanningFamily: false,
    isRewardedRuralFamilyPlanningFamily: false,
    hasLostOrDisabledOnlyChild: true,
  },
  people: [
    {
      ...noToAll,
      isRetired: true,
      lastCheckup: '2010-06-30',
      isOlderPerson: true,
      isPatientWithInfectiousDisease: false,
      isPlanningPregnancy: false,
    },
    {
      ...noToAll,
      isRetired: true,
      hasSevereDisability: true,
      hasDisability: true,
      isFiveGuaranteesOrThreeNoesPerson: null,
      isOlderPerson: null,
    },
  ],
  ofHousehold: {
    eligible: ['subsistenceAllowance', 'onlyChildLossAssistance'],
    undetermined: ['priceSubsidy'],
    otherwise: 'ineligible',
  },
  ofPeople: [
    {
      eligible: ['freeHealthCheckup', 'olderPeoplePreferences'],
      undetermined: ['infectiousDiseaseTreatment'],
      otherwise: 'ineligible',
    },
    {
      eligible: ['severeDisabilityCare', 'disabilityCare'],
      undetermined: ['freeHealthCheckup', 'centralisedCare', 'olderPeoplePreferences', ...sensitive],
      otherwise: 'ineligible',
    },
  ],
  nextFacts: [
    ['household', 'members', ['subsistenceAllowance']],
    ['household', 'receivesSubsistenceAllowance', ['priceSubsidy']],
    [1, 'lastCheckup', ['freeHealthCheckup']],
    [1, 'isFiveGuaranteesOrThreeNoesPerson', ['centralisedCare']],
    [1, 'isOlderPerson', ['olderPeoplePreferences']],
  ],
  notAsked: sensitiveOf(1),
}

const nothingKnown: FamilyCase = {
  title: 'a family of which nothing is known, and one person',
  because:
    'registration turns on most, then the income; a floor area says nothing without a local limit, so only the finding ' +
    'is asked for; without the disposable income affordable housing stays open',
  policy: { asOf: '2010-07-05' },
  household: {},
  people: [{}],
  ofHousehold: { otherwise: 'undetermined' },
  ofPeople: [{ otherwise: 'undetermined' }],
  nextFacts: [
    [
      'household',
      'registration',
      [
        'subsistenceAllowance',
        'lowRentHousing',
        'affordableHousing',
        'dilapidatedHousingRepair',
        'hazardAreaReinforcement',
        'lowIncomeFarmHousehold',
        'zeroEmploymentHousehold',
        'ruralEmploymentAssistance',
      ],
    ],
    [
      'household',
      'monthlyIncome',
      [
        'subsistenceAllowance',
        'lowRentHousing',
        'affordableHousing',
        'dilapidatedHousingRepair',
        'lowIncomeFarmHousehold',
      ],
      ['annualIncome', 'monthlyIncomePerCapita', 'annualIncomePerCapita'],
    ],
    ['household', 'hasHousingDifficulty', ['lowRentHousing', 'affordableHousing']],
    ['household', 'livesInDilapidatedHouse', ['dilapidatedHousingRepair', 'hazardAreaReinforcement']],
    ['household', 'membersAbleAndWillingToWork', ['zeroEmploymentHousehold', 'ruralEmploymentAssistance']],
    ['household', 'membersEmployed', ['zeroEmploymentHousehold', 'ruralEmploymentAssistance']],
    ['household', 'receivesSubsistenceAllowance', ['ruralEmploymentAssistance', 'priceSubsidy']],
    [0, 'isLongTermMigrant', ['migrantPublicHealth', 'migrantFamilyPlanningServices']],
    [
      0,
      'isLandExpropriatedFarmer',
      ['landExpropriatedFarmerTraining', 'landExpropriatedFarmerOldAgeSecurity'],
    ],
    ['household', 'livesInHazardArea', ['hazardAreaReinforcement']],
    ['household', 'isInTemporaryHardship', ['temporaryRelief']],
    ['household', 'isStruckByDisaster', ['disasterRelief']],
    [0, 'isInsuredInResidentScheme', ['freeHealthCheckup'], ['isRetired']],
    [0, 'lastCheckup', ['freeHealthCheckup']],
    [0, 'isWorker', ['freeEmploymentServices']],
    [0, 'isInEmploymentHardship', ['employmentAssistance']],
    [0, 'hasSevereDisability', ['severeDisabilityCare']],
    [0, 'isOrphanOrDisabledOrHomelessMinor', ['childWelfareServices']],
    [0, 'hasDisability', ['disabilityCare']],
    [0, 'isQualifyingMigrantWorkersChild', ['localSchoolingForMigrantChildren']],
    [0, 'isRuralWorkerOrFromOtherProvince', ['skillTrainingSubsidy']],
    [0, 'isPartyToLabourDispute', ['freeLabourArbitration']],
    [0, 'isSurplusRuralWorker', ['transferEmploymentTraining']],
    [0, 'isQualifyingRetrenchedEmployee', ['hardshipAllowanceForRetrenchedEmployees']],
    [0, 'isInLowIncomeGroup', ['medicalAssistance']],
    [0, 'isInHardshipNeedingLegalAid', ['legalAid']],
    [0, 'isPupilFromHardshipFamily', ['hardshipPupilAid']],
    [0, 'isRuralSchoolLeaverNotContinuing', ['schoolLeaverVocationalTraining']],
    [0, 'isVocationalStudent', ['vocationalStudentAid']],
    [0, 'isDisabledStudentOrFromDisabledFamily', ['disabledStudentAid']],
    [0, 'isAboutToMarry', ['freePremaritalCheckup']],
    [0, 'isFiveGuaranteesOrThreeNoesPerson', ['centralisedCare']],
    [0, 'isOlderPerson', ['olderPeoplePreferences']],
    [0, 'isNewResident', ['newResidentSocialInsurance']],
    [0, 'isQualifyingNewResidentsChild', ['newResidentSchooling']],
    [0, 'isNewResidentsChild', ['newResidentVocationalSchooling']],
    [0, 'isNewResidentEmployedByEnterprise', ['newResidentHousingFund']],
  ],
  missingFigures: [[['urbanDisposableIncomePerCapita'], ['affordableHousing']]],
  notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)],
}

const withoutFigures: FamilyCase = {
  title: 'a family in town in 2013, where only the rural standard is known',
  because:
    'no wage is published for the day and none given, so there is no urban standard; the floor area and the affordable ' +
    'housing wait for their figures too; no fact would help with these',
  policy: {
    asOf: '2013-06-30',
    ruralSubsistenceStandard: '300',
    readings: { planPeriod: 'untilReplaced' },
  },
  household: { registration: 'urban', members: 2, annualIncome: '9000', floorArea: '20' },
  people: [],
  ofHousehold: {
    ineligible: [
      'dilapidatedHousingRepair',
      'hazardAreaReinforcement',
      'lowIncomeFarmHousehold',
      'ruralEmploymentAssistance',
    ],
    otherwise: 'undetermined',
  },
  ofPeople: [],
  nextFacts: [
    ['household', 'membersAbleAndWillingToWork', ['zeroEmploymentHousehold']],
    ['household', 'membersEmployed', ['zeroEmploymentHousehold']],
    ['household', 'receivesSubsistenceAllowance', ['priceSubsidy']],
    ['household', 'isInTemporaryHardship', ['temporaryRelief']],
    ['household', 'isStruckByDisaster', ['disasterRelief']],
  ],
  missingFigures: [
    [
      ['urbanSubsistenceStandard', 'minimumWage'],
      ['subsistenceAllowance', 'lowRentHousing'],
    ],
    [['housingDifficultyFloorArea'], ['lowRentHousing', 'affordableHousing']],
    [['urbanDisposableIncomePerCapita'], ['affordableHousing']],
  ],
  notAsked: sensitiveOfHousehold,
}

const outsideThePlan: FamilyCase = {
  title: 'a family on the day after the plan',
  because: 'the plan binds to 31 December 2012; outside it nothing is decided, refused, paid or asked',
  policy: { asOf: '2013-01-01', minimumWage: 1160 },
  household: { registration: 'urban', members: 1, monthlyIncome: '0', isStruckByDisaster: true },
  people: [{ isRetired: true, lastCheckup: 'never' }, {}],
  ofHousehold: { otherwise: 'notInForce' },
  ofPeople: [{ otherwise: 'notInForce' }, { otherwise: 'notInForce' }],
  nextFacts: [],
  notAsked: [],
}

export const families: readonly FamilyCase[] = [
  ruralFamily,
  zeroEmployment,
  newResidents,
  retiredCouple,
  nothingKnown,
  withoutFigures,
  outsideThePlan,
]
