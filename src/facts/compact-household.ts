import {
  areaFacts,
  type HouseholdFactName,
  type HouseholdFlag,
  householdFacts,
  incomeFacts,
  registrations,
} from './definitions.js'
import type { HouseholdFacts, Stated } from './household.js'
import { plainFen, plainHundredths } from './money.js'

export const noIncome: number = 4
export const byArea: number = 2
export const unknownCount: number = 127
export const unknownFlag: number = 3
const unknown = 3

/** The flags that are no spelling of something else, in the order of their bits. */
export const plainFlags = [
  'livesInDilapidatedHouse',
  'livesInHazardArea',
  'receivesSubsistenceAllowance',
  'isInTemporaryHardship',
  'isStruckByDisaster',
  'isFamilyPlanningFamily',
  'isRewardedRuralFamilyPlanningFamily',
  'hasLostOrDisabledOnlyChild',
] as const satisfies readonly Exclude<HouseholdFlag, 'hasHousingDifficulty'>[]

/**
 * A household as small whole numbers, by which tables are looked up. One is filled again and again, so that a register
 * is read without an object a household: it is to be used up before the next is read.
 */
export class CompactHousehold {
  /** The place in `registrations`; 3 where unknown. */
  registration = 3
  /** 0 where unknown. */
  members = 0
  /** The place of the spelling in `incomeFacts`; `noIncome` where none is stated. */
  income = noIncome
  fen = 0
  /** 0 no, 1 yes, 3 unknown; `byArea` where a floor area is stated instead. */
  housing = 3
  /** The place of its spelling in `areaFacts`. */
  area = 0
  areaHundredths = 0
  /** Two bits for each of `plainFlags`: 0 no, 1 yes, 3 unknown. */
  flags = 0xffff
  /** `unknownCount` where unknown. */
  able = unknownCount
  employed = unknownCount
}

type Given = { readonly [K in HouseholdFactName]?: unknown }

/**
 * The fast way in, for a household that is plainly acceptable; each fact is read once, by its name. Where it answers
 * false nothing was written, and `readHousehold` says what is wrong, or reads what is merely unusual.
 */
export function readCompact(given: unknown, into: CompactHousehold): boolean {
  if (!isPlainRecord(given) || !hasKnownNames(given)) return false
  const registration = registrationCode(given.registration)
  const members = countCode(given.members, householdFacts.members, 0)
  const able = countCode(
    given.membersAbleAndWillingToWork,
    householdFacts.membersAbleAndWillingToWork,
    unknownCount,
  )
  const employed = countCode(given.membersEmployed, householdFacts.membersEmployed, unknownCount)
  const flags =
    flagCode(given.livesInDilapidatedHouse) |
    (flagCode(given.livesInHazardArea) << 2) |
    (flagCode(given.receivesSubsistenceAllowance) << 4) |
    (flagCode(given.isInTemporaryHardship) << 6) |
    (flagCode(given.isStruckByDisaster) << 8) |
    (flagCode(given.isFamilyPlanningFamily) << 10) |
    (flagCode(given.isRewardedRuralFamilyPlanningFamily) << 12) |
    (flagCode(given.hasLostOrDisabledOnlyChild) << 14)

  let income = noIncome
  let sum: unknown
  let incomes = 0
  const { monthlyIncome, annualIncome, monthlyIncomePerCapita, annualIncomePerCapita } = given
  if (isStated(monthlyIncome)) {
    income = 0
    sum = monthlyIncome
    incomes += 1
  }
  if (isStated(annualIncome)) {
    income = 1
    sum = annualIncome
    incomes += 1
  }
  if (isStated(monthlyIncomePerCapita)) {
    income = 2
    sum = monthlyIncomePerCapita
    incomes += 1
  }
  if (isStated(annualIncomePerCapita)) {
    income = 3
    sum = annualIncomePerCapita
    incomes += 1
  }
  const fen = incomes === 0 ? 0 : plainFen(sum)

  const { hasHousingDifficulty, floorArea, floorAreaPerCapita } = given
  let housing = flagCode(hasHousingDifficulty)
  let area = 0
  let areaHundredths = 0
  if (isStated(floorArea) || isStated(floorAreaPerCapita)) {
    // More than one spelling: the long way.
    if (housing !== unknown || (isStated(floorArea) && isStated(floorAreaPerCapita))) return false
    housing = byArea
    area = isStated(floorArea) ? 0 : 1
    areaHundredths = plainHundredths(floorArea ?? floorAreaPerCapita)
  }

  if ((registration | members | able | employed | flags | housing) < 0) return false
  if (fen < 0 || areaHundredths < 0 || incomes > 1 || !areOrdered(members, able, employed)) return false
  into.registration = registration
  into.members = members
  into.income = income
  into.fen = fen
  into.housing = housing
  into.area = area
  into.areaHundredths = areaHundredths
  into.flags = flags
  into.able = able
  into.employed = employed
  return true
}

/** The code of what is not plainly acceptable: below zero, and so is every code that it is joined to by `|`. */
const refusal = -1

const isStated = (value: unknown): boolean => value !== undefined && value !== null

/**
 * What `readRecord` takes for a record, as it sees it: an array, a date or the arguments of a call may have the
 * constructor of one. An instance of a class goes the long way.
 */
function isPlainRecord(given: unknown): given is Given {
  if (typeof given !== 'object' || given === null || given.constructor !== Object) return false
  return Object.prototype.toString.call(given) === '[object Object]'
}

const knownNames = /* @__PURE__ */ (() => new Set(Object.keys(householdFacts)))()
/** Names that were found to be known, by their place: those of the next record are nearly always the same. */
const namesByPlace: string[] = []

function hasKnownNames(given: Given): boolean {
  let place = 0
  for (const name in given) {
    if (name !== namesByPlace[place]) {
      if (!knownNames.has(name)) return false
      namesByPlace[place] = name
    }
    place += 1
  }
  return true
}

function registrationCode(value: unknown): number {
  if (value === registrations[0]) return 0
  if (value === registrations[1]) return 1
  return isStated(value) ? registrations.indexOf(value as never) : unknown
}

function flagCode(value: unknown): number {
  if (value === true) return 1
  if (value === false) return 0
  return isStated(value) ? refusal : unknown
}

function countCode(
  value: unknown,
  { from, to }: { readonly from: number; readonly to: number },
  ifUnknown: number,
): number {
  if (typeof value !== 'number') return isStated(value) ? refusal : ifUnknown
  return value >= from && value <= to && Math.floor(value) === value ? value | 0 : refusal
}

/** Of the counts that are known, none is above the one it is part of. */
export function areOrdered(members: number, able: number, employed: number): boolean {
  const people = members === 0 ? unknownCount : members
  if (able !== unknownCount && able > people) return false
  return employed === unknownCount || employed <= Math.min(able, people)
}

/** What two bits say. */
export const truth = (bits: number): boolean | undefined =>
  (bits & 3) === unknown ? undefined : (bits & 3) === 1
export const knownCount = (count: number): number | undefined => (count === unknownCount ? undefined : count)

/** The same household as the rules read it. */
export function factsOf(compact: CompactHousehold): HouseholdFacts {
  const { registration, members, income, fen, housing, area, areaHundredths, flags, able, employed } = compact
  return {
    subject: 'household',
    registration: registrations[registration],
    members: members === 0 ? undefined : members,
    livesInDilapidatedHouse: truth(flags),
    livesInHazardArea: truth(flags >> 2),
    receivesSubsistenceAllowance: truth(flags >> 4),
    isInTemporaryHardship: truth(flags >> 6),
    isStruckByDisaster: truth(flags >> 8),
    isFamilyPlanningFamily: truth(flags >> 10),
    isRewardedRuralFamilyPlanningFamily: truth(flags >> 12),
    hasLostOrDisabledOnlyChild: truth(flags >> 14),
    membersAbleAndWillingToWork: knownCount(able),
    membersEmployed: knownCount(employed),
    hasHousingDifficulty: housing === byArea ? undefined : truth(housing),
    income: stated(incomeFacts[income], fen),
    area: stated(housing === byArea ? areaFacts[area] : undefined, areaHundredths),
  } satisfies EveryFact
}

/** A fact that the fast way in does not hold would be unknown without a word: the compiler refuses one left out. */
type EveryFact = { readonly [K in keyof HouseholdFacts]-?: HouseholdFacts[K] | undefined }

const stated = <F extends string>(fact: F | undefined, hundredths: number): Stated<F> | undefined =>
  fact && { fact, hundredths }

/** The other way, for a household that was read the long way. */
export function compactFrom(facts: HouseholdFacts, into: CompactHousehold): void {
  const { registration, members, income, area, hasHousingDifficulty } = facts
  const flag = (value: boolean | undefined): number => (value === undefined ? unknown : Number(value))
  into.registration = registration === undefined ? unknown : registrations.indexOf(registration)
  into.members = members ?? 0
  into.income = income ? incomeFacts.indexOf(income.fact) : noIncome
  into.fen = income?.hundredths ?? 0
  into.housing = area ? byArea : flag(hasHousingDifficulty)
  into.area = area ? areaFacts.indexOf(area.fact) : 0
  into.areaHundredths = area?.hundredths ?? 0
  into.flags = plainFlags.reduce((bits, name, place) => bits | (flag(facts[name]) << (2 * place)), 0)
  into.able = facts.membersAbleAndWillingToWork ?? unknownCount
  into.employed = facts.membersEmployed ?? unknownCount
}
