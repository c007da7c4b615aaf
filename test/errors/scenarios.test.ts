import { describe, expect, test } from 'vitest'
import { compareScenarios, createPolicy, type Policy, scenarioChanges } from '../../src/index.js'
import { expectRefusal, policy, type Refusal, shown } from './refusals.js'
import { notRecords } from './values.js'

const after = createPolicy({ asOf: '2011-04-01' })

/** Both ways of asking; the lazy one to its end. */
const ways: readonly (readonly [string, (...given: unknown[]) => () => unknown])[] = [
  [
    'compareScenarios',
    (households, before, then) => () =>
      compareScenarios(households as never, before as Policy, then as Policy),
  ],
  [
    'scenarioChanges',
    (households, before, then) => () => [
      ...scenarioChanges(households as never, before as Policy, then as Policy),
    ],
  ],
]

const seven = Array.from({ length: 7 }, () => ({ registration: 'urban', members: 1, monthlyIncome: '1' }))

describe.each(ways)('%s', (_way, ask) => {
  const table: readonly (readonly [household: object, ...refusal: readonly [string, Refusal['code']]])[] = [
    [{ members: 0 }, 'households.7.members', 'out_of_range'],
    [{ monthlyIncome: 'x' }, 'households.7.monthlyIncome', 'not_a_sum'],
    [{ income: 1 }, 'households.7.income', 'unknown_name'],
    [{ monthlyIncome: 1, annualIncome: 12 }, 'households.7.annualIncome', 'conflict'],
    [{ isStruckByDisaster: 'no' }, 'households.7.isStruckByDisaster', 'wrong_type'],
  ]
  test.each(table)('%j in the eighth place', (household, path, code) => {
    expectRefusal(ask([...seven, household], policy, after), { path, code })
  })

  test.each(notRecords.map((given) => [shown(given), given]))('%s in the eighth place', (_, given) => {
    const refusal = { path: 'households.7', code: 'wrong_type' } as const
    expectRefusal(ask([...seven, given, {}], policy, after), refusal)
  })

  test.each([undefined, null, 3, true, {}, Symbol('1'), () => []])(
    'no households at all: %s',
    (households) => {
      expectRefusal(ask(households, policy, after), { path: 'households', code: 'wrong_type' })
    },
  )

  const noPolicies = [...notRecords, {}, { ...policy }, { asOf: '2010-07-05' }]
  test.each(noPolicies.map((given) => [shown(given), given]))(
    '%s for a policy, however many households there are',
    (_, given) => {
      for (const households of [[], seven]) {
        expectRefusal(ask(households, given, after), { path: 'before', code: 'not_a_policy' })
        expectRefusal(ask(households, policy, given), { path: 'after', code: 'not_a_policy' })
      }
    },
  )
})

test('what comes before the mistake has been told', () => {
  const told: number[] = []
  const call = () => {
    for (const { index } of scenarioChanges([...seven, { members: 0 }] as never, policy, after)) {
      told.push(index)
    }
  }
  expectRefusal(call, { path: 'households.7.members', code: 'out_of_range' })
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6])
})
