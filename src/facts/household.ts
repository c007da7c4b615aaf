import * as z from 'zod/mini'
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

type Maybe<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

/** The four spellings of income, in yuan: what the office counts, of which at most one is given. */
export interface IncomeFacts {
  /** Of each person, for the year. */
  readonly annualIncomePerCapita: Money
  /** Of each person, for the month. */
  readonly monthlyIncomePerCapita: Money
  /** Of the household together, for the year; the verdict needs `members`. */
  readonly annualIncome: Money
  /** Of the household together, for the month; the verdict needs `members`. */
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
  readonly livesInDilapidatedHouse: boolean
  /** In a coastal area exposed to typhoons, or one prone to geological disasters. */
  readonly livesInHazardArea: boolean
  /** Of working age, able and willing to work; at most `members`. */
  readonly membersAbleAndWillingToWork: number
  /** Of those, the ones in work. */
  readonly membersEmployed: number
  readonly receivesSubsistenceAllowance: boolean
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
  readonly floorArea: Stated<FloorAreaFact> | undefined
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
export function readHousehold(given: unknown): HouseholdFacts {
  const held: Held = readRecord(householdSchema, given, 'household')
  const issues = conflicts(held, given as Household)
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  return {
    ...(held as PlainFacts),
    income: stated(held, incomeFacts),
    floorArea: stated(held, ['floorArea', 'floorAreaPerCapita']),
  }
}

function stated<F extends HouseholdFactName>(held: Held, spellings: readonly F[]): Stated<F> | undefined {
  const name = spellings.find((spelling) => held[spelling] !== undefined)
  return name && { fact: name, hundredths: held[name] as number }
}

function conflicts(held: Held, given: Household): InputIssue[] {
  const issues: InputIssue[] = []
  for (const spellings of [incomeFacts, housingFacts]) {
    const [first, ...others] = spellings.filter((spelling) => held[spelling] !== undefined)
    for (const other of others) {
      issues.push(
        issueAt(
          other,
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
        issueAt(name, given[name], new Problem('conflict', `at most ${larger}, which is ${held[larger]}`)),
      )
    }
  }
  return issues
}
