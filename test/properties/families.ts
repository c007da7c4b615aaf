import fc from 'fast-check'
import { facts } from '../../src/index.js'
import { categoryFacts } from '../naive/entitlements.js'
import { incomeFacts } from '../naive/income.js'
import type { FactName, Household, Person, PolicyOptions } from '../naive/types.js'
import { checkups, partial, partialInForce, type Scenario } from './arbitraries.js'

// Whole families: a household and up to three people, each fact known, left out or null; and valid answers to whatever
// is asked of them.

export interface Family {
  readonly options: PolicyOptions
  readonly household: Household
  readonly people: readonly Person[]
}

/** A digit to base four for each category fact: left out, yes, no, null. Two draws are quicker than thirty. */
const digits = fc.tuple(fc.nat(4 ** 15 - 1), fc.nat(4 ** 15 - 1))
const categories = (names: readonly FactName[], [first, second]: readonly [number, number]): object =>
  Object.fromEntries(
    names.flatMap((name, place) => {
      const digit = Math.floor((place < 15 ? first : second) / 4 ** (place % 15)) % 4
      return digit === 0 ? [] : [[name, digit === 1 ? true : digit === 2 ? false : null]]
    }),
  )

const householdCategories = digits.map((drawn) => {
  const names = categoryFacts.household.filter((name) => name !== 'receivesSubsistenceAllowance')
  return categories(names, drawn) as Household
})

/** What a check-up turns on is drawn for another day perhaps: a last one after this day is moved to it. */
const person = fc
  .tuple(checkups, digits)
  .map(([checkup, drawn]) => ({ ...checkup.person, ...categories(categoryFacts.person, drawn) }) as Person)

const until =
  (asOf: string) =>
  (one: Person): Person =>
    one.lastCheckup && one.lastCheckup !== 'never' && one.lastCheckup > asOf
      ? { ...one, lastCheckup: asOf }
      : one

const familiesOf = (scenario: fc.Arbitrary<Scenario>): fc.Arbitrary<Family> =>
  fc
    .tuple(scenario, householdCategories, fc.array(person, { maxLength: 3 }))
    .map(([{ options, household }, others, people]) => ({
      options,
      household: { ...household, ...others },
      people: people.map(until(options.asOf)),
    }))

/** As they come, some on a day outside the plan, some without a figure. */
export const families = familiesOf(partial)

/** In force, with every figure that a verdict may need. */
export const familiesWithFigures = familiesOf(
  partialInForce.map(({ options, household }) => ({
    options: {
      ...options,
      urbanDisposableIncomePerCapita: options.urbanDisposableIncomePerCapita ?? '24815',
      housingDifficultyFloorArea: options.housingDifficultyFloorArea ?? '15',
    },
    household,
  })),
)

// Answers

const housingFacts = ['hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita'] as const
const sums = ['0', '235.19', '282.24', '333.33', '391.99', '784', '1200.50', '4000', '4000.01', '9999.99']
const areas = ['0', '14.99', '15', '44.99', '45', '120.5']
const days = ['never', '1999-12-31', '2008-02-29', '2008-07-05', '2010-07-05', '2011-01-01', '2012-12-31']

/** Every fact there is of a household, of a person. */
export const factsOf = (subject: 'household' | 'person'): readonly FactName[] =>
  (Object.keys(facts) as FactName[]).filter((name) => facts[name].subject === subject)

type Draw = () => number
type Known = Readonly<Record<string, unknown>>

/** A valid answer, with what is known already: the counts must fit each other, and no check-up lies ahead. */
export const answerTo = (fact: FactName, known: Known, asOf: string, draw: Draw): unknown => {
  const oneOf = <T>(values: readonly T[]): T => values[draw() % values.length] as T
  switch (facts[fact].kind) {
    case 'registration':
      return oneOf(['urban', 'rural', 'elsewhere'])
    case 'income':
      return oneOf(sums)
    case 'floorArea':
      return oneOf(areas)
    case 'flag':
      return oneOf([true, false])
    case 'lastCheckup':
      return oneOf(days.filter((day) => day === 'never' || day <= asOf))
    case 'count':
      return countBetween(fact, known, draw)
  }
}

/** As many as fit between the counts that are known: those in work, those able to, the people. */
const countBetween = (fact: FactName, known: Known, draw: Draw): number => {
  const order = ['membersEmployed', 'membersAbleAndWillingToWork', 'members']
  const count = (name: string) => known[name] as number | null | undefined
  const place = order.indexOf(fact)
  const least = Math.max(fact === 'members' ? 1 : 0, ...order.slice(0, place).map((name) => count(name) ?? 0))
  const most = Math.min(...order.slice(place + 1).map((name) => count(name) ?? 99), least + 4)
  return least + (draw() % (most - least + 1))
}

const isKnown = (value: unknown) => value !== undefined && value !== null

/** What is known already under another spelling must not be given twice. */
export const isFree = (fact: FactName, known: Known): boolean => {
  const spellings = [incomeFacts, housingFacts].find((names) => names.some((name) => name === fact)) ?? [fact]
  return !spellings.some((name) => isKnown(known[name]))
}

/** The same with an answer to each of these facts that may still be given. */
export const filled = (names: readonly FactName[], known: Known, asOf: string, draw: Draw): Known => {
  let told = known
  for (const name of names) {
    if (isFree(name, told)) told = { ...told, [name]: answerTo(name, told, asOf, draw) }
  }
  return told
}
