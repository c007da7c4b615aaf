import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, createPolicy, facts, householdBenefitIds, incomeLimits } from '../../src/index.js'
import { figureNames } from '../../src/policy/figures.js'
import { arbitraries, boundaryHouseholds, conformanceCases, differences } from '../../src/testing/index.js'
import { answer } from '../naive/answer.js'

const { policies, households, people } = arbitraries(fc)
const runs = { numRuns: 80 }

describe('boundaryHouseholds', () => {
  const full = { asOf: '2010-07-05', urbanDisposableIncomePerCapita: '23456.78' } as const
  const policy = createPolicy(full)

  test('stand on every limit in every spelling, and only their income decides', () => {
    const edges = boundaryHouseholds(policy)
    expect(edges).toHaveLength(incomeLimits(policy).length * 4 * 2)
    for (const { benefit, household, verdict } of edges) {
      expect(assess(benefit, household, policy).verdict).toBe(verdict)
      const naive = answer({ operation: 'assess', benefit, policy: full, facts: { ...household } })
      expect(differences({ result: { verdict } }, naive)).toEqual([])
    }
  })

  test('are told by their place: the highest that qualifies, and the next fen', () => {
    // 980 x 40% x 2 x 3 = 2,352
    const lowRent = boundaryHouseholds(policy).filter(
      ({ benefit, income }) => benefit === 'lowRentHousing' && income === 'monthlyIncome',
    )
    expect(lowRent.map(({ place, household }) => [place, household.monthlyIncome])).toEqual([
      ['highest', '2352'],
      ['next', '2352.01'],
    ])
  })

  test('are none outside the plan, none where the figure is unknown, none where no income does', () => {
    expect(boundaryHouseholds(createPolicy({ asOf: '2013-01-01', minimumWage: '1000' }))).toEqual([])
    const without = boundaryHouseholds(createPolicy({ asOf: '2010-07-05' }))
    expect(without.map(({ benefit }) => benefit)).not.toContain('affordableHousing')
    const nothing = boundaryHouseholds(createPolicy({ asOf: '2010-07-05', minimumWage: '0' }))
    expect(nothing.map(({ benefit }) => benefit)).not.toContain('subsistenceAllowance')
  })
})

describe('arbitraries', () => {
  const each = (options?: Parameters<typeof policies>[0]) =>
    policies(options).chain((policy) =>
      fc.record({
        policy: fc.constant(policy),
        household: households(policy, options),
        person: people(policy, options),
      }),
    )

  test.each([undefined, { boundaryHeavy: false }, { gaps: true }, { boundaryHeavy: false, gaps: true }])(
    'what is drawn is accepted: %j',
    (options) => {
      const verdicts = new Set<string>()
      fc.assert(
        fc.property(each(options), ({ policy, household, person }) => {
          for (const benefit of householdBenefitIds) verdicts.add(assess(benefit, household, policy).verdict)
          verdicts.add(assess('freeHealthCheckup', person, policy).verdict)
        }),
        runs,
      )
      expect(verdicts).toContain('eligible')
      expect(verdicts).toContain('ineligible')
    },
  )

  test.each(['1900-01-01', '1900-03-01', '1901-12-31', '1999-12-31', '2000-02-29', '2999-12-31'])(
    'people of a policy of %s have been checked up before it, or never',
    (asOf) => {
      const policy = createPolicy({ asOf, minimumWage: '980' })
      for (const boundaryHeavy of [true, false]) {
        const drawn = fc.sample(people(policy, { boundaryHeavy }), { numRuns: 100, seed: 1 })
        for (const person of drawn) expect(assess('freeHealthCheckup', person, policy)).toBeDefined()
        const dates = drawn.map(({ lastCheckup }) => String(lastCheckup))
        expect(dates).toContain('never')
        expect(dates.some((date) => date !== 'never' && date <= asOf)).toBe(true)
      }
    },
  )

  test('people are drawn heavy on the days that decide, unless another wish is given', () => {
    const policy = createPolicy({ asOf: '2010-07-05' })
    const drawn = (options?: Parameters<typeof people>[1]) =>
      fc.sample(people(policy, options), { numRuns: 50, seed: 1 })
    expect(drawn()).toEqual(drawn({ boundaryHeavy: true }))
    expect(drawn()).not.toEqual(drawn({ boundaryHeavy: false }))
  })

  test('the earliest day that can be stated is one of them', () => {
    // Two years before 1902-01-01.
    const drawn = fc.sample(people(createPolicy({ asOf: '1902-01-01', minimumWage: '980' })), {
      numRuns: 200,
      seed: 1,
    })
    expect(drawn.map(({ lastCheckup }) => lastCheckup)).toContain('1900-01-01')
  })

  test('with gaps every fact is unknown now and then', () => {
    const policy = createPolicy({ asOf: '2010-07-05' })
    const wish = { gaps: true, boundaryHeavy: false }
    const some = { numRuns: 500, seed: 1 }
    const always = (drawn: readonly object[], names: readonly string[]) =>
      names.filter((name) => drawn.every((one) => (one as Record<string, unknown>)[name] !== undefined))
    const families = fc.sample(households(policy, wish), some)
    const names = Object.keys(facts).filter((name) => facts[name as 'members'].subject === 'household')
    expect(always(families, names)).toEqual([])
    expect(always(fc.sample(people(policy, wish), some), ['lastCheckup', 'isRetired'])).toEqual([])
  })

  test('on the first and the last day of a published wage it need not be given', () => {
    const drawn = fc.sample(policies(), { numRuns: 2000, seed: 1 })
    for (const asOf of ['2010-04-01', '2012-12-31']) {
      const origins = drawn
        .filter((policy) => policy.asOf === asOf)
        .map(({ origins }) => origins.minimumWage?.origin)
      expect(new Set(origins)).toEqual(new Set(['published', 'given']))
    }
  })

  test('without gaps every figure is known, with gaps any may be missing', () => {
    const names = figureNames.filter((name) => name !== 'minimumWage' && name !== 'minimumPaymentPerPerson')
    const unknown = (gaps: boolean) => {
      const drawn = fc.sample(policies({ gaps }), { numRuns: 1000, seed: 1 })
      return names.filter((name) => drawn.some((policy) => policy[name] === undefined))
    }
    expect(unknown(false)).toEqual([])
    expect(unknown(true)).toEqual(names)
  })

  test('with gaps a fact is known, null or not there', () => {
    const policy = createPolicy({ asOf: '2010-07-05' })
    const sample = { numRuns: 300, seed: 1 }
    const ways = (gaps: boolean) =>
      new Set(
        fc
          .sample(households(policy, { gaps, boundaryHeavy: false }), sample)
          .map(({ members }) => (members === null ? 'null' : members === undefined ? 'not there' : 'known')),
      )
    expect(ways(true)).toEqual(new Set(['known', 'null', 'not there']))
    expect(ways(false)).toEqual(new Set(['known']))
    const keys = fc.sample(households(policy, { gaps: true }), sample).map((one) => Object.keys(one).length)
    expect(new Set(keys).size).toBeGreaterThan(1)
  })

  test('without the edges the days drawn are those of the plan', () => {
    const drawn = fc.sample(policies({ boundaryHeavy: false }), { numRuns: 6000, seed: 1 })
    const days = drawn.map(({ asOf }) => asOf)
    expect(days.every((date) => date >= '2010-07-05' && date <= '2012-12-31')).toBe(true)
    expect(days).toContain('2010-07-05')
  })

  test('the wage is the published one where there is one, unless another is drawn', () => {
    const drawn = fc.sample(policies({ boundaryHeavy: false }), { numRuns: 300, seed: 1 })
    const origins = new Set(drawn.map(({ origins: { minimumWage } }) => minimumWage?.origin))
    expect(origins).toEqual(new Set(['given', 'published']))
  })

  test.each([
    ['2012-07-15', ['2010-07-15', '2010-07-01', '2010-07-28']],
    ['2012-02-29', ['2010-02-28', '2010-02-01']],
  ])('people of a policy of %s lean on the days on which a check-up falls due', (asOf, due) => {
    const policy = createPolicy({ asOf })
    const dates = (boundaryHeavy: boolean) =>
      fc
        .sample(people(policy, { boundaryHeavy }), { numRuns: 1000, seed: 1 })
        .map(({ lastCheckup }) => String(lastCheckup))
    const often = (date: string) => dates(true).filter((drawn) => drawn === date).length > 20
    for (const date of [...due, '2008-02-29', asOf]) expect(often(date), date).toBe(true)
    const years = dates(false).filter((date) => date !== 'never')
    expect(years.every((date) => date >= '2002-01-01' && date <= asOf)).toBe(true)
    expect(years.some((date) => date < '2004-01-01')).toBe(true)
  })

  test('without gaps nothing is left open', () => {
    fc.assert(
      fc.property(each(), ({ policy, household, person }) => {
        for (const benefit of householdBenefitIds)
          expect(assess(benefit, household, policy).verdict).not.toBe('undetermined')
        expect(assess('freeHealthCheckup', person, policy).verdict).not.toBe('undetermined')
      }),
      runs,
    )
  })

  test('lean on the days on which something turns', () => {
    const days = new Set(fc.sample(policies(), { numRuns: 2000, seed: 1 }).map(({ asOf }) => asOf))
    // The plan and its phases of repair, either end of the plan; the wage of 2011; a leap day.
    const phases = ['2010-07-04', '2010-07-05', '2010-12-31', '2011-01-01', '2011-12-31', '2012-01-01']
    const ends = ['2012-12-31', '2013-01-01', '2014-10-31', '2014-11-01']
    for (const day of [...phases, ...ends, '2011-03-31', '2011-04-01', '2012-02-29'])
      expect(days).toContain(day)
  })

  test('lean on the limits', () => {
    const policy = createPolicy({ asOf: '2010-07-05' })
    const drawn = fc.sample(households(policy), { numRuns: 400, seed: 1 })
    const verdicts = drawn.map((household) => assess('lowRentHousing', household, policy).verdict)
    expect(verdicts.filter((verdict) => verdict === 'eligible').length).toBeGreaterThan(40)
  })
})

test('the suite in three lines', () => {
  for (const { request, expected, arithmetic } of conformanceCases('formulas'))
    expect(differences(expected, answer(request)), arithmetic).toEqual([])
})
