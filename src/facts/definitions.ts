/** Every fact a caller may state: what kind of value it takes. Schemas, spellings and the catalogue are made from these rows. */
export const registrations = ['urban', 'rural', 'elsewhere'] as const
/** Household registration (户籍) as the caller states it: urban or rural in Jiaxing, or outside the city. */
export type Registration = (typeof registrations)[number]

/** Sensitive facts (disease, family planning, bereavement) are taken when volunteered, and never asked for. */
type FactDefinition = { readonly sensitive?: true } & (
  | { readonly kind: 'registration' | 'flag' | 'lastCheckup' }
  | { readonly kind: 'count'; readonly from: number; readonly to: number }
  | { readonly kind: 'income'; readonly per: 'month' | 'year'; readonly of: 'household' | 'person' }
  | { readonly kind: 'floorArea'; readonly of: 'household' | 'person' }
)

export const householdFacts = {
  registration: { kind: 'registration' },
  members: { kind: 'count', from: 1, to: 99 },
  monthlyIncome: { kind: 'income', per: 'month', of: 'household' },
  annualIncome: { kind: 'income', per: 'year', of: 'household' },
  monthlyIncomePerCapita: { kind: 'income', per: 'month', of: 'person' },
  annualIncomePerCapita: { kind: 'income', per: 'year', of: 'person' },
  hasHousingDifficulty: { kind: 'flag' },
  floorArea: { kind: 'floorArea', of: 'household' },
  floorAreaPerCapita: { kind: 'floorArea', of: 'person' },
  livesInDilapidatedHouse: { kind: 'flag' },
  livesInHazardArea: { kind: 'flag' },
  membersAbleAndWillingToWork: { kind: 'count', from: 0, to: 99 },
  membersEmployed: { kind: 'count', from: 0, to: 99 },
  receivesSubsistenceAllowance: { kind: 'flag' },
  isInTemporaryHardship: { kind: 'flag' },
  isStruckByDisaster: { kind: 'flag' },
  isFamilyPlanningFamily: { kind: 'flag', sensitive: true },
  isRewardedRuralFamilyPlanningFamily: { kind: 'flag', sensitive: true },
  hasLostOrDisabledOnlyChild: { kind: 'flag', sensitive: true },
} as const satisfies Record<string, FactDefinition>

export const personFacts = {
  isInsuredInResidentScheme: { kind: 'flag' },
  isRetired: { kind: 'flag' },
  lastCheckup: { kind: 'lastCheckup' },
  isWorker: { kind: 'flag' },
  isInEmploymentHardship: { kind: 'flag' },
  hasSevereDisability: { kind: 'flag' },
  isOrphanOrDisabledOrHomelessMinor: { kind: 'flag' },
  hasDisability: { kind: 'flag' },
  isQualifyingMigrantWorkersChild: { kind: 'flag' },
  isLongTermMigrant: { kind: 'flag' },
  isLandExpropriatedFarmer: { kind: 'flag' },
  isRuralWorkerOrFromOtherProvince: { kind: 'flag' },
  isPartyToLabourDispute: { kind: 'flag' },
  isSurplusRuralWorker: { kind: 'flag' },
  isQualifyingRetrenchedEmployee: { kind: 'flag' },
  isInLowIncomeGroup: { kind: 'flag' },
  isInHardshipNeedingLegalAid: { kind: 'flag' },
  isPupilFromHardshipFamily: { kind: 'flag' },
  isRuralSchoolLeaverNotContinuing: { kind: 'flag' },
  isVocationalStudent: { kind: 'flag' },
  isDisabledStudentOrFromDisabledFamily: { kind: 'flag' },
  isPatientWithInfectiousDisease: { kind: 'flag', sensitive: true },
  isAboutToMarry: { kind: 'flag' },
  isPlanningPregnancy: { kind: 'flag', sensitive: true },
  isFiveGuaranteesOrThreeNoesPerson: { kind: 'flag' },
  isOlderPerson: { kind: 'flag' },
  isNewResident: { kind: 'flag' },
  isQualifyingNewResidentsChild: { kind: 'flag' },
  isNewResidentsChild: { kind: 'flag' },
  isNewResidentEmployedByEnterprise: { kind: 'flag' },
} as const satisfies Record<string, FactDefinition>

export type HouseholdFactName = keyof typeof householdFacts
type PersonFactName = keyof typeof personFacts
/** The name of a fact of a household or a person. */
export type FactName = HouseholdFactName | PersonFactName

/** The four spellings of income: at most one is given. */
export const incomeFacts = /* @__PURE__ */ Object.freeze([
  'monthlyIncome',
  'annualIncome',
  'monthlyIncomePerCapita',
  'annualIncomePerCapita',
] as const)
/** The name of one of the four spellings of income, in yuan: total or per person, a month or a year. */
export type IncomeFact = (typeof incomeFacts)[number]

/** The three spellings of housing difficulty: at most one is given. */
export const housingFacts = /* @__PURE__ */ Object.freeze([
  'hasHousingDifficulty',
  'floorArea',
  'floorAreaPerCapita',
] as const)

/** Those of them that are amounts. */
export const areaFacts = /* @__PURE__ */ Object.freeze(['floorArea', 'floorAreaPerCapita'] as const)
export type FloorAreaFact = (typeof areaFacts)[number]

type FlagOf<T> = { [K in keyof T]: T[K] extends { readonly kind: 'flag' } ? K : never }[keyof T]
export type HouseholdFlag = FlagOf<typeof householdFacts>
export type PersonFlag = FlagOf<typeof personFacts>

/** Facts that place somebody in a category, and that nothing but an entitlement of that category reads. */
export type CategoryFactName =
  | Exclude<PersonFlag, 'isInsuredInResidentScheme' | 'isRetired'>
  | 'isInTemporaryHardship'
  | 'isStruckByDisaster'
  | 'isFamilyPlanningFamily'
  | 'isRewardedRuralFamilyPlanningFamily'
  | 'hasLostOrDisabledOnlyChild'
