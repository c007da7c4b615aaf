/** Every fact a caller may state: what kind of value it takes. Schemas, spellings and the catalogue are made from these rows. */
export const registrations = ['urban', 'rural', 'elsewhere'] as const
export type Registration = (typeof registrations)[number]

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
} as const

export const personFacts = {
  isInsuredInResidentScheme: { kind: 'flag' },
  isRetired: { kind: 'flag' },
  lastCheckup: { kind: 'lastCheckup' },
} as const

export type HouseholdFactName = keyof typeof householdFacts
export type PersonFactName = keyof typeof personFacts
export type FactName = HouseholdFactName | PersonFactName

/** The four spellings of income: at most one is given. */
export const incomeFacts = /* @__PURE__ */ Object.freeze([
  'monthlyIncome',
  'annualIncome',
  'monthlyIncomePerCapita',
  'annualIncomePerCapita',
] as const)
export type IncomeFact = (typeof incomeFacts)[number]

/** The three spellings of housing difficulty: at most one is given. */
export const housingFacts = /* @__PURE__ */ Object.freeze([
  'hasHousingDifficulty',
  'floorArea',
  'floorAreaPerCapita',
] as const)
export type FloorAreaFact = 'floorArea' | 'floorAreaPerCapita'
