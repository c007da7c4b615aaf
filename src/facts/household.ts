import * as z from 'zod/mini'
import { CompactHousehold, factsOf, readCompact } from './compact-household.js'
import {
  type FloorAreaFact,
  type HouseholdFactName,
  householdFacts,
  housingFacts,
  type IncomeFact,
  incomeFacts,
  type Registration,
  registrations,
} from './definitions.js'
import { type InputIssue, issueAt, PolicyInputError, Problem } from './errors.js'
import { type Money, readFloorArea, readSum } from './money.js'
import { fact, type Reader, readRecord } from './read-record.js'
import { oneOf, readFlag, wholeNumber } from './readers.js'

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

type PlainFacts = { readonly [K in keyof PlainHouseholdFacts]?: PlainHouseholdFacts[K] | undefined } & {
  readonly hasHousingDifficulty?: boolean | undefined
}

/** A household as the rules read it: one income, one floor area, whole hundredths, unknown facts undefined. */
export type HouseholdFacts = PlainFacts & {
  readonly income: Stated<IncomeFact> | undefined
  readonly area: Stated<FloorAreaFact> | undefined
}

function readerOf(name: HouseholdFactName): Reader {
  const definition = householdFacts[name]
  switch (definition.kind) {
    case 'registration':
      return oneOf(registrations)
    case 'count':
      return wholeNumber(definition.from, definition.to)
    case 'income':
      return readSum
    case 'floorArea':
      return readFloorArea
    case 'flag':
      return readFlag
  }
}

const householdSchema = /* @__PURE__ */ (() => {
  const names = Object.keys(householdFacts) as HouseholdFactName[]
  return z.strictObject(Object.fromEntries(names.map((name) => [name, fact(readerOf(name))])))
})()

type Held = { readonly [K in HouseholdFactName]?: unknown }

/** The household as the rules read it, or a PolicyInputError that names each field refused. */
export function readHousehold(given: unknown, name = 'household', prefix = ''): HouseholdFacts {
  const compact = new CompactHousehold()
  if (readCompact(given, compact)) return factsOf(compact)
  const held: Held = readRecord(householdSchema, given, name, prefix)
  const issues = conflicts(held, given as Household, (fact) => prefix + fact)
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  return {
    ...(held as PlainFacts),
    income: stated(held, incomeFacts),
    area: stated(held, ['floorArea', 'floorAreaPerCapita']),
  }
}

function stated<F extends HouseholdFactName>(held: Held, spellings: readonly F[]): Stated<F> | undefined {
  const name = spellings.find((spelling) => held[spelling] !== undefined)
  return name && { fact: name, hundredths: held[name] as number }
}

/** Facts that contradict one another, though each of them is acceptable. */
export function conflicts(held: Held, given: Household, pathOf: (fact: string) => string): InputIssue[] {
  const issues: InputIssue[] = []
  for (const spellings of [incomeFacts, housingFacts]) {
    const [first, ...others] = spellings.filter((spelling) => held[spelling] !== undefined)
    for (const other of others) {
      issues.push(
        issueAt(
          pathOf(other),
          given[other],
          new Problem('conflict', `one of ${spellings.join(', ')}; ${first} is given too`),
        ),
      )
    }
  }
  const order = ['members', 'membersAbleAndWillingToWork', 'membersEmployed'] as const
  const counts = order.filter((name) => held[name] !== undefined)
  for (const [index, name] of counts.entries()) {
    const larger = counts[index - 1]
    if (larger && (held[name] as number) > (held[larger] as number)) {
      issues.push(
        issueAt(
          pathOf(name),
          given[name],
          new Problem('conflict', `at most ${larger}, which is ${held[larger]}`),
        ),
      )
    }
  }
  return issues
}
