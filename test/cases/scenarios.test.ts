import { describe, expect, test } from 'vitest'
import { compareScenarios, createPolicy, type Household, scenarioChanges } from '../../src/index.js'
import { clausesOf } from './citations.js'
import { householdRows } from './entitlement-rows.js'
import { type ScenarioCase, scenarios } from './scenarios.js'

const { freeHealthCheckup: _, ...ofHouseholds } = clausesOf
const householdBenefits = [...Object.keys(ofHouseholds), ...householdRows.map(([id]) => id)]

const none = [0, 0, 0, 0, 0] as const

const policiesOf = ({ before, after }: Pick<ScenarioCase, 'before' | 'after'>) =>
  [createPolicy(before), createPolicy(after)] as const
const factsOf = ({ households }: ScenarioCase) => households.map(({ facts }) => facts as Household)

describe.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', (_title, scenario) => {
  test('household by household', () => {
    const found = [...scenarioChanges(factsOf(scenario), ...policiesOf(scenario))]
    const expected = scenario.households.map((household, index) => {
      const { eligibleBefore = [], eligibleAfter = [], gained = [], lost = [], undetermined = [] } = household
      const [allowanceBefore, allowanceAfter] = household.allowance
      return {
        ...{ index, eligibleBefore, eligibleAfter, gained, lost, undetermined },
        ...(allowanceBefore !== undefined && { allowanceBefore }),
        ...(allowanceAfter !== undefined && { allowanceAfter }),
      }
    })
    expect(found, scenario.because).toStrictEqual(expected)
  })

  test('all together', () => {
    const { before, after } = scenario
    const comparison = compareScenarios(factsOf(scenario), ...policiesOf(scenario))
    expect(comparison, scenario.because).toEqual({
      format: 1,
      asOf: { before: before.asOf, after: after.asOf },
      households: scenario.households.length,
      benefits: Object.fromEntries(
        householdBenefits.map((benefit) => {
          const [eligibleBefore, eligibleAfter, gained, lost, undetermined] =
            scenario.benefits[benefit as 'priceSubsidy'] ?? none
          return [benefit, { eligibleBefore, eligibleAfter, gained, lost, undetermined }]
        }),
      ),
      monthlyAllowances: scenario.allowances,
    })
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })

  test('and the other way round', () => {
    const [before, after] = policiesOf(scenario)
    const there = compareScenarios(factsOf(scenario), before, after)
    const back = compareScenarios(factsOf(scenario), after, before)
    for (const benefit of householdBenefits as 'priceSubsidy'[]) {
      const { eligibleBefore, eligibleAfter, gained, lost, undetermined } = there.benefits[benefit]
      expect(back.benefits[benefit]).toEqual({
        eligibleBefore: eligibleAfter,
        eligibleAfter: eligibleBefore,
        gained: lost,
        lost: gained,
        undetermined,
      })
    }
    const { raised, lowered } = there.monthlyAllowances
    expect(back.monthlyAllowances).toMatchObject({ raised: lowered, lowered: raised })
  })
})

const [before, after] = policiesOf({ before: { asOf: '2011-03-31' }, after: { asOf: '2011-04-01' } })
const alone = { registration: 'urban', members: 1, monthlyIncome: '391.99' } as const

test('no household at all', () => {
  const { households, monthlyAllowances } = compareScenarios([], before, after)
  expect(households).toBe(0)
  expect(monthlyAllowances).toMatchObject({ households: 0, before: '0', after: '0', change: '0' })
})

test('one policy twice moves nothing', () => {
  const { benefits, monthlyAllowances } = compareScenarios([alone, alone], before, before)
  expect(benefits.subsistenceAllowance).toMatchObject({ eligibleBefore: 2, gained: 0, lost: 0 })
  expect(monthlyAllowances).toMatchObject({ before: '0.02', after: '0.02', raised: 0, lowered: 0 })
})

describe('any number of households', () => {
  /** Refuses to give out a household before the one before it has been read. */
  function* register(size: number): Generator<Household> {
    let read = 0
    for (let taken = 0; taken < size; taken += 1) {
      if (read !== taken) throw new Error(`${taken} were taken when ${read} had been read`)
      const monthlyIncome = {
        enumerable: true,
        get: () => {
          read = taken + 1
          return '391.99'
        },
      }
      yield Object.defineProperty(
        { registration: 'urban', members: 1 } as const,
        'monthlyIncome',
        monthlyIncome,
      )
    }
  }

  test('a register of 50,000: each is read before the next is taken, and all are counted', () => {
    // Before the plan nothing is decided, which is quick.
    const [june, july] = [createPolicy({ asOf: '2010-06-30' }), createPolicy({ asOf: '2010-07-04' })]
    const { households, monthlyAllowances } = compareScenarios(register(50_000), june, july)
    expect(households).toBe(50_000)
    expect(monthlyAllowances).toMatchObject({ households: 50_000, before: '0', after: '0' })
  })

  test('their sums are exact', () => {
    const { benefits, monthlyAllowances } = compareScenarios(register(2_000), before, after)
    expect(benefits.subsistenceAllowance.eligibleBefore).toBe(2_000)
    // 0.01 x 2,000 = 20; 72.01 x 2,000 = 144,020
    expect(monthlyAllowances).toMatchObject({
      before: '20',
      after: '144020',
      change: '144000',
      raised: 2_000,
    })
  })

  test('an endless one, of which the first three are looked at, and which is then closed', () => {
    let taken = 0
    let closed = false
    function* endless(): Generator<Household> {
      try {
        for (;;) {
          taken += 1
          yield alone
        }
      } finally {
        closed = true
      }
    }
    const seen: number[] = []
    for (const { index } of scenarioChanges(endless(), before, after)) {
      seen.push(index)
      expect(taken).toBe(seen.length)
      if (seen.length === 3) break
    }
    expect(seen).toEqual([0, 1, 2])
    expect(closed).toBe(true)
  })

  test('a set, or the values of a map', () => {
    const { households } = compareScenarios(new Set([alone]), before, after)
    expect(households).toBe(1)
    const changes = [...scenarioChanges(new Map([['one', alone]]).values(), before, after)]
    expect(changes[0]?.gained).toEqual([])
  })
})
