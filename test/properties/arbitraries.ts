import fc from 'fast-check'
import type { Money } from '../../src/index.js'
import { dayBefore, nextDay } from '../naive/dates.js'
import { type Figures, figuresOf } from '../naive/figures.js'
import { compareIncome, incomeFacts } from '../naive/income.js'
import {
  affordableHousingLimit,
  lowIncomeFarmLimit,
  lowRentLimit,
  repairLimit,
  subsistenceLimit,
} from '../naive/limits.js'
import { ceiling, decimal, floor, times, whole } from '../naive/ratio.js'
import type { Household, IncomeFact, IncomeLimit, Person, PolicyOptions } from '../naive/types.js'
import {
  anyDay,
  between,
  day,
  fen,
  form,
  hundredths,
  planDay,
  standardFen,
  wageFen,
  written,
} from './amounts-and-days.js'

// Everything here leans on the edges: sums a few fen around the limits, the first and last days of each phase, small
// households, figures with odd fen and, now and then, the largest that are accepted.

export interface Scenario {
  readonly options: PolicyOptions
  readonly household: Household
}

// Policies

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 })
const choices = {
  limitInclusive: [undefined, 'included', 'excluded'],
  repairLimitIn2010: [undefined, '120%', '150%'],
  repairLimitIn2011: [undefined, '150%', '120%'],
  repairHazardAreas: [undefined, 'withoutIncomeTest', 'withIncomeTest'],
  ruralStandardBase: [undefined, 'standardInForce', 'unroundedWageShare'],
  floorAreaLimit: [undefined, 'excluded', 'included'],
  checkupInterval: [undefined, 'anniversary', 'calendarPeriod'],
  checkupRecipients: [undefined, 'retiredRegardless', 'retiredAndInsured'],
  planPeriod: [undefined, 'toEndOf2012', 'untilReplaced'],
} as const

/** One number for all nine, a digit to base three for each: quicker than nine draws, and 0 is all by default. */
const readings = fc.nat(3 ** Object.keys(choices).length - 1).map((drawn): PolicyOptions['readings'] => {
  const chosen = Object.entries(choices).map(([id, values], place) => [
    id,
    values[Math.floor(drawn / 3 ** place) % 3],
  ])
  return Object.fromEntries(chosen)
})

const sum = (amount: fc.Arbitrary<bigint>) =>
  fc.tuple(amount, form).map(([value, index]) => written(value, index))
const area = (size: fc.Arbitrary<bigint>) =>
  fc.tuple(size, fc.nat(2)).map(([value, index]) => written(value, index) as string | number)

/** Options as they come, some of which no policy can be made of. */
export const anyPolicyOptions = fc.record({
  asOf: day,
  minimumWage: maybe(sum(wageFen)),
  urbanSubsistenceStandard: maybe(sum(standardFen)),
  ruralSubsistenceStandard: maybe(sum(standardFen)),
  urbanDisposableIncomePerCapita: mostly(sum(fc.oneof(hundredths(1_500_000, 3_500_000), fen))),
  housingDifficultyFloorArea: mostly(area(hundredths(0, 3000))),
  minimumPaymentPerPerson: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    sum(hundredths(0, 30_000)),
  ),
  roundStandardsUpTo: fc.constantFrom(undefined, undefined, 1 as const, 5 as const, 10 as const),
  readings,
}) satisfies fc.Arbitrary<PolicyOptions>

/** Options that do make a policy: where nothing is given nor published, the wage of 2010 is given. */
export const policyOptions: fc.Arbitrary<PolicyOptions> = anyPolicyOptions.map((options) =>
  figuresOf(options) ? options : { ...options, minimumWage: '980' },
)

const policyInForce: fc.Arbitrary<PolicyOptions> = fc
  .tuple(anyPolicyOptions, planDay)
  .map(([options, asOf]) => ({ ...options, asOf }))

// Households

const householdCategories = [
  'isInTemporaryHardship',
  'isStruckByDisaster',
  'isFamilyPlanningFamily',
  'isRewardedRuralFamilyPlanningFamily',
  'hasLostOrDisabledOnlyChild',
] as const

const members = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 99) },
)
const offset = fc.constantFrom(0n, 1n, 0n, 1n, 0n, 1n, -1n, 2n, -2n, 3n, -3n)

/** Whom each of them is for. */
const placeOf = ['urban', 'rural', 'urban', 'urban', 'rural', 'rural'] as const

const limitsOf = (figures: Figures): readonly IncomeLimit[] => [
  subsistenceLimit(figures, { registration: 'urban' }),
  subsistenceLimit(figures, { registration: 'rural' }),
  lowRentLimit(figures),
  affordableHousingLimit(figures),
  repairLimit(figures),
  lowIncomeFarmLimit(figures),
]

/** Mostly all true, as only then the income decides; else all but one. */
const truths = { livesInDilapidatedHouse: true, livesInHazardArea: true, receivesSubsistenceAllowance: true }
const flags = [
  truths,
  truths,
  truths,
  { ...truths, livesInDilapidatedHouse: false },
  { ...truths, livesInHazardArea: false },
  { ...truths, receivesSubsistenceAllowance: false },
]

const registrations = ['urban', 'rural', 'elsewhere'] as const

const draft = fc.record({
  registration: fc.constantFrom(
    ...registrations,
    ...Array.from({ length: 9 }, () => 'as the limit' as const),
  ),
  members,
  spelling: fc.constantFrom(...incomeFacts),
  near: fc.nat(6),
  offset,
  elsewhere: fen,
  form,
  housing: fc.constantFrom('yes', 'yes', 'no', 'floorArea', 'floorAreaPerCapita'),
  areaOffset: offset,
  areaForm: fc.nat(2),
  flags: fc.constantFrom(...flags),
  able: fc.nat(3),
  employed: fc.nat(3),
})

type Draft = typeof draft extends fc.Arbitrary<infer D> ? D : never

/** A family that knows everything of itself, its income and floor area a little above, on or below a limit. */
const settle = (options: PolicyOptions, family: Draft): Household => {
  const figures = figuresOf(options) as Figures
  const { members: people } = family
  const registration = family.registration === 'as the limit' ? placeOf[family.near] : family.registration
  const able = Math.min(family.able, people)
  return {
    registration: registration ?? 'urban',
    members: people,
    [family.spelling]: written(incomeFen(figures, family), family.form),
    ...housing(figures, family),
    ...family.flags,
    membersAbleAndWillingToWork: able,
    membersEmployed: Math.min(family.employed, able),
  }
}

/** The highest income that qualifies under the limit chosen, give or take three fen; or any sum. */
const incomeFen = (
  figures: Figures,
  family: { near: number; offset: bigint; elsewhere: bigint; spelling: IncomeFact; members: number },
): bigint => {
  const limit = limitsOf(figures)[family.near]
  if (!limit) return family.elsewhere
  const spelt = { members: family.members, [family.spelling]: '0' }
  const highest = compareIncome(spelt, limit).highestQualifying
  return highest === undefined ? family.elsewhere : between(highest + family.offset)
}

const housing = (figures: Figures, family: Draft): Household => {
  if (family.housing === 'yes') return { hasHousingDifficulty: true }
  if (family.housing === 'no') return { hasHousingDifficulty: false }
  const people = family.housing === 'floorArea' ? family.members : 1
  const limit = times(figures.housingDifficultyFloorArea ?? whole(15), whole(people * 100))
  return { [family.housing]: written(between(ceiling(limit) + family.areaOffset), family.areaForm) }
}

const likelyComplete = (options: fc.Arbitrary<PolicyOptions>): fc.Arbitrary<Scenario> =>
  fc.tuple(options, draft).map(([made, family]) => ({ options: made, household: settle(made, family) }))

/** The spelling a household used, and its sum in fen. */
export const incomeOf = (household: Household): readonly [IncomeFact, bigint] | undefined => {
  for (const fact of incomeFacts) {
    const income = household[fact]
    if (income !== undefined && income !== null) return [fact, floor(times(decimal(income), whole(100)))]
  }
  return undefined
}

/** The same household with this income and no other. */
export const withIncome = (household: Household, fact: IncomeFact, income: Money): Household => {
  const others = Object.entries(household).filter(
    ([name]) => !incomeFacts.some((spelling) => spelling === name),
  )
  return { ...Object.fromEntries(others), [fact]: income }
}

/** Nothing unknown of the household. */
export const complete = likelyComplete(policyOptions)
export const completeInForce = likelyComplete(policyInForce)

/** Of each fact: left out, undefined, null, or (mostly) as it is. */
const gaps = fc.array(fc.constantFrom('known', 'known', 'known', 'known', 'left out', undefined, null), {
  minLength: 9,
  maxLength: 9,
})

const withGaps = (household: Household, gap: readonly (string | null | undefined)[]): Household =>
  Object.fromEntries(
    Object.entries(household).flatMap(([name, value], index) => {
      if (gap[index] === 'left out') return []
      return [[name, gap[index] === 'known' ? value : gap[index]]]
    }),
  )

const gappy = (from: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> =>
  fc
    .tuple(from, gaps)
    .map(([scenario, gap]) => ({ ...scenario, household: withGaps(scenario.household, gap) }))

export const partial = gappy(complete)
export const partialInForce = gappy(completeInForce)

/** A household with everything known, and the same with gaps. */
export const beforeAndAfter = fc.tuple(completeInForce, gaps).map(([scenario, gap]) => ({
  options: scenario.options,
  known: scenario.household,
  partly: withGaps(scenario.household, gap),
}))

// Registers

export interface Register {
  readonly options: PolicyOptions
  readonly households: readonly Household[]
}

/** Of each category a family may be in: yes, no, or nothing said. */
const inCategories = fc.record(
  Object.fromEntries(
    householdCategories.map((name) => [name, fc.constantFrom(true, false, null, undefined)] as const),
  ),
)
const everythingKnown = gaps.map((gap) => gap.map(() => 'known'))
const family = fc.tuple(draft, fc.oneof(gaps, everythingKnown), fc.oneof(fc.constant({}), inCategories))

/** Many families under one policy, as much on the edges as one family alone; everything known of half of them. */
export const registers = (families: { minLength: number; maxLength: number }): fc.Arbitrary<Register> =>
  fc.tuple(fc.oneof(policyOptions, policyInForce), fc.array(family, families)).map(([options, drawn]) => ({
    options,
    households: drawn.map(([one, gap, categories]) => ({
      ...withGaps(settle(options, one), gap),
      ...categories,
    })),
  }))

// People

/** Two years before the day asked about, give or take one; the turns of years; leap days; any day before it. */
const lastCheckup = (asOf: string): fc.Arbitrary<string> => {
  const twoYearsBefore = `${Number(asOf.slice(0, 4)) - 2}${asOf.slice(4).replace('02-29', '02-28')}`
  const edges = [twoYearsBefore, dayBefore(twoYearsBefore), nextDay(twoYearsBefore), asOf]
  const turns = [
    '2009-12-31',
    '2010-01-01',
    '2010-12-31',
    '2011-01-01',
    '2011-12-31',
    '2008-02-29',
    '2012-02-29',
  ]
  return fc
    .oneof(fc.constantFrom(...edges, ...turns), anyDay, fc.constant('never'))
    .map((date) => (date !== 'never' && date > asOf ? asOf : date))
}

const flag = fc.constantFrom(true, false, null, undefined)

export const checkups: fc.Arbitrary<{ readonly options: PolicyOptions; readonly person: Person }> = fc
  .tuple(policyOptions, policyInForce, fc.boolean())
  .map(([any, inForce, either]) => (either ? any : inForce))
  .chain((options) =>
    fc.record({
      options: fc.constant(options),
      person: fc.record({
        isInsuredInResidentScheme: flag,
        isRetired: flag,
        lastCheckup: fc.oneof(
          { weight: 6, arbitrary: lastCheckup(options.asOf) },
          fc.constantFrom(null, undefined),
        ),
      }),
    }),
  )
