import type FastCheck from 'fast-check'
import { createPolicy, type Policy } from '../determine/policy.js'
import { earliestDate } from '../facts/dates.js'
import { housingFacts, incomeFacts, registrations } from '../facts/definitions.js'
import type { Household } from '../facts/household.js'
import { Exact, toText } from '../facts/money.js'
import type { Person } from '../facts/person.js'
import { minimumWages } from '../policy/minimum-wage.js'
import { planPeriods } from '../policy/plan-period.js'
import { readings } from '../policy/readings.js'
import { boundaryHouseholds } from './boundary-households.js'
import { factsOf } from './fact-kinds.js'
import { turns } from './turns.js'

/** What the values lean towards. */
export interface ArbitraryOptions {
  /** Lean on the edges: incomes around the limits, the turns of the rules, check-ups two years ago. True unless told. */
  readonly boundaryHeavy?: boolean
  /**
   * Leave facts out, some as null, and figures of the policy: `undetermined` then comes up often. False unless told:
   * every figure is then known, and every fact.
   */
  readonly gaps?: boolean
}

/** Arbitraries of fast-check for what the library takes. */
export interface Arbitraries {
  /** Policies: the day, the figures and the readings are drawn. */
  policies(options?: ArbitraryOptions): FastCheck.Arbitrary<Policy>
  /** Households that the policy accepts, complete or with gaps as the options say. */
  households(policy: Policy, options?: ArbitraryOptions): FastCheck.Arbitrary<Household>
  /** People that the policy accepts, complete or with gaps as the options say. */
  people(policy: Policy, options?: ArbitraryOptions): FastCheck.Arbitrary<Person>
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The same day two years before, which every check-up date has but 29 February. */
const twoYearsBefore = (date: string): string =>
  `${Number(date.slice(0, 4)) - 2}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`

/**
 * Arbitraries made with your own copy of fast-check, so that its configuration holds: `arbitraries(fc)`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { assess } from 'jiaxing-benefits'
 * import { arbitraries } from 'jiaxing-benefits/testing'
 * const { policies, households } = arbitraries(fc)
 * const pair = policies().chain((policy) => households(policy).map((household) => ({ policy, household })))
 * const [{ policy, household }] = fc.sample(pair, { numRuns: 1, seed: 1 }) as [{ policy: never; household: never }]
 * assess('lowRentHousing', household, policy).missing // => []
 * ```
 */
export function arbitraries(fc: typeof FastCheck): Arbitraries {
  const day = (from: number, to: number) =>
    fc
      .tuple(
        fc.integer({ min: from, max: to }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`)
  const sum = (most: number) =>
    fc.integer({ min: 0, max: most * 100 }).map((fen) => toText(new Exact(fen).div(100)))
  const maybe = <T>(arbitrary: FastCheck.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

  /** Facts as they come from forms: some not there, some null. */
  const withGaps = <T extends object>(
    facts: FastCheck.Arbitrary<T>,
    gaps: boolean,
  ): FastCheck.Arbitrary<T> => {
    if (!gaps) return facts
    const gap = fc.constantFrom('known', 'known', 'known', 'left out', 'null')
    return facts.chain((all) => {
      const names = Object.keys(all)
      return fc.array(gap, { minLength: names.length, maxLength: names.length }).map((drawn) => {
        const kept = Object.entries(all).flatMap(([name, value], index) => {
          if (drawn[index] === 'left out') return []
          return [[name, drawn[index] === 'null' ? null : value]]
        })
        return Object.fromEntries(kept) as T
      })
    })
  }

  const policies: Arbitraries['policies'] = ({ boundaryHeavy = true, gaps = false } = {}) => {
    // Figures that nothing stands in for; those that can be published or derived may always be left out.
    const local = (most: number) => (gaps ? maybe(sum(most)) : sum(most))
    const chosen = Object.entries(readings).map(([id, { choices }]) => [
      id,
      maybe(fc.constantFrom(...choices)),
    ])
    const asOf = boundaryHeavy
      ? fc.oneof(fc.constantFrom(...turns), day(2010, 2014))
      : day(2010, 2012).filter((date) => date >= planPeriods.toEndOf2012.from)
    return fc
      .record({
        asOf,
        minimumWage: maybe(sum(3000)),
        urbanSubsistenceStandard: maybe(sum(1000)),
        ruralSubsistenceStandard: maybe(sum(1000)),
        urbanDisposableIncomePerCapita: local(40_000),
        housingDifficultyFloorArea: local(30),
        roundStandardsUpTo: maybe(fc.constantFrom(1 as const, 5 as const, 10 as const)),
        minimumPaymentPerPerson: maybe(sum(100)),
        readings: fc.record(Object.fromEntries(chosen) as Record<string, FastCheck.Arbitrary<undefined>>),
      })
      .map((options) => {
        const isPublished = minimumWages.some(({ from, to }) => from <= options.asOf && options.asOf <= to)
        const isStandardGiven = options.urbanSubsistenceStandard ?? options.ruralSubsistenceStandard
        // On a day without a published wage a policy needs one, or a standard: the other is then a gap.
        const isNeeded = !isPublished && !(gaps && isStandardGiven !== undefined)
        const minimumWage = options.minimumWage ?? (isNeeded ? minimumWages[0].value : undefined)
        return createPolicy({ ...options, minimumWage })
      })
  }

  const plainHousehold: FastCheck.Arbitrary<Household> = fc
    .record({
      registration: fc.constantFrom(...registrations),
      members: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 99 })),
      income: fc.tuple(fc.constantFrom(...incomeFacts), sum(60_000)),
      housing: fc.oneof(
        fc.tuple(fc.constant(housingFacts[0]), fc.boolean()),
        fc.tuple(fc.constantFrom(housingFacts[1], housingFacts[2]), sum(120)),
      ),
      flags: fc.record(Object.fromEntries(factsOf('household', 'flag').map((name) => [name, fc.boolean()]))),
      able: fc.nat(6),
      employed: fc.nat(6),
    })
    .map(({ registration, members, income, housing, flags, able, employed }) => {
      const membersAbleAndWillingToWork = Math.min(able, members)
      return {
        registration,
        members,
        [income[0]]: income[1],
        ...flags,
        [housing[0]]: housing[1],
        membersAbleAndWillingToWork,
        membersEmployed: Math.min(employed, membersAbleAndWillingToWork),
      }
    })

  const households: Arbitraries['households'] = (policy, { boundaryHeavy = true, gaps = false } = {}) => {
    const edges = boundaryHeavy
      ? [1, 2, 3, 7].flatMap((members) => boundaryHouseholds(policy, members).map((edge) => edge.household))
      : []
    if (edges.length === 0) return withGaps(plainHousehold, gaps)
    return withGaps(
      fc.oneof({ arbitrary: fc.constantFrom(...edges), weight: 3 }, { arbitrary: plainHousehold, weight: 1 }),
      gaps,
    )
  }

  const people: Arbitraries['people'] = (policy, { boundaryHeavy = true, gaps = false } = {}) => {
    const isStatable = (date: string) => earliestDate <= date && date <= policy.asOf
    // Drawn on the right side of the day at once: a filter might wait for ever.
    const year = Number(policy.asOf.slice(0, 4))
    const before = day(Math.max(year - 10, Number(earliestDate.slice(0, 4))), year).map((date) =>
      isStatable(date) ? date : policy.asOf,
    )
    const due = twoYearsBefore(policy.asOf)
    const edges = [due, `${due.slice(0, 8)}01`, `${due.slice(0, 8)}28`, '2008-02-29', policy.asOf]
    const near = fc.constantFrom('never', ...edges.filter(isStatable))
    const lastCheckup = boundaryHeavy ? fc.oneof(near, before) : fc.oneof(fc.constant('never'), before)
    const flags = Object.fromEntries(factsOf('person', 'flag').map((name) => [name, fc.boolean()]))
    return withGaps(fc.record({ ...flags, lastCheckup }) as FastCheck.Arbitrary<Person>, gaps)
  }

  return { policies, households, people }
}
