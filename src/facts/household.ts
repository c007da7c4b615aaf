import type { FloorAreaFact, IncomeFact, Registration } from './definitions.js'
import type { Money } from './money.js'

/** As callers have it: left out, null or undefined where unknown. */
export type Maybe<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

/**
 * The four spellings of income, of which at most one is given. What counts is the office's to say: for the urban
 * subsistence allowance and low-rent housing all money and income in kind of the members living together, for affordable
 * housing disposable income, for rural benefits net income. A monthly sum is taken as lasting all year.
 */
export interface IncomeFacts {
  /** Yuan of each person for the year. */
  readonly annualIncomePerCapita: Money
  /** Yuan of each person for the month; x 12 against a yearly limit. */
  readonly monthlyIncomePerCapita: Money
  /** Yuan of the household together for the year; the verdict needs `members`. */
  readonly annualIncome: Money
  /** Yuan of the household together for the month, x 12 against a yearly limit; the verdict needs `members`. */
  readonly monthlyIncome: Money
}

/** The three spellings of housing difficulty, of which at most one is given. */
export interface HousingFacts {
  /** Square metres a person. */
  readonly floorAreaPerCapita: string | number
  /** Square metres of the household together; the verdict needs `members`. */
  readonly floorArea: string | number
  /** As the office found. */
  readonly hasHousingDifficulty: boolean
}

/** The facts that have one spelling. */
export interface PlainHouseholdFacts {
  /** Household registration (户籍) as the caller states it; `elsewhere` is outside Jiaxing. */
  readonly registration: Registration
  /** People in the household: a whole number from 1 to 99. */
  readonly members: number
  /** Whether the house it lives in is dilapidated (危旧房), as the office found. */
  readonly livesInDilapidatedHouse: boolean
  /** Whether it lives in a coastal area exposed to typhoons, or an area prone to geological disasters. */
  readonly livesInHazardArea: boolean
  /** Members of working age, able and willing to work: a whole number, at most `members`. */
  readonly membersAbleAndWillingToWork: number
  /** Of the members able and willing to work, those in work: a whole number, at most `membersAbleAndWillingToWork`. */
  readonly membersEmployed: number
  /** Whether it is paid the subsistence allowance now; not worked out from its income. */
  readonly receivesSubsistenceAllowance: boolean
  /** As the office found: the document states no criteria. */
  readonly isInTemporaryHardship: boolean
  /** Whether a disaster struck it. */
  readonly isStruckByDisaster: boolean
  /** A family that kept to family planning. Sensitive: taken when volunteered, never asked for. */
  readonly isFamilyPlanningFamily: boolean
  /** A rural family among those rewarded for keeping to family planning. Sensitive. */
  readonly isRewardedRuralFamilyPlanningFamily: boolean
  /** A family whose only child died or is disabled. Sensitive. */
  readonly hasLostOrDisabledOnlyChild: boolean
}

/**
 * What is known of a household. Every fact may be left out: undefined and null both mean unknown, so a database row
 * fits as it is. At most one income and one housing fact may be given; a name not listed here is an error.
 */
export interface Household extends Maybe<PlainHouseholdFacts>, Maybe<IncomeFacts>, Maybe<HousingFacts> {}

/** A sum or an area as the caller spelt it, in hundredths. */
export interface Stated<F extends string> {
  readonly fact: F
  readonly hundredths: number
}

export type PlainFacts = {
  readonly [K in keyof PlainHouseholdFacts]?: PlainHouseholdFacts[K] | undefined
} & {
  readonly hasHousingDifficulty?: boolean | undefined
}

/** A household as the rules read it: one income, one floor area, whole hundredths, unknown facts undefined. */
export type HouseholdFacts = PlainFacts & {
  readonly subject: 'household'
  readonly income: Stated<IncomeFact> | undefined
  readonly area: Stated<FloorAreaFact> | undefined
}
