import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  hasFactsFor,
  incomeLimits,
  isDueForFreeCheckup,
  minimumWageOn,
  type Policy,
  subsistenceAllowance,
} from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import { strict } from '../properties/library.js'
import { expectRefusal, policy, quoted, shown, thrownBy } from './refusals.js'
import { neverAValue, strangeNames } from './values.js'

const text = [
  'lowRentHouse',
  'LowRentHousing',
  'lowRentHousing ',
  'isEligibleForLowRentHousing',
  '廉租住房',
  ...strangeNames,
]

describe('benefits that there are not', () => {
  test.each(text)('%j', (benefit) => {
    const refusal = {
      path: 'benefit',
      code: 'unknown_name',
      says: [JSON.stringify(benefit), /lowRentHousing/],
    } as const
    expectRefusal(() => assess(benefit as never, {}, policy), refusal)
    expectRefusal(() => hasFactsFor(benefit as never, {}), refusal)
  })

  const coerced = { toString: () => 'lowRentHousing' }
  const others = [undefined, null, 0, true, ['lowRentHousing'], coerced, ...neverAValue]
  test.each(others.map((given) => [shown(given), given]))('%s', (_, benefit) => {
    for (const call of [
      () => assess(benefit as never, {}, policy),
      () => hasFactsFor(benefit as never, {}),
    ]) {
      const error = thrownBy(call)
      expect(error.issues.map(({ path }) => path)).toEqual(['benefit'])
      expect(error.message).toMatch(/lowRentHousing/)
    }
  })
})

const copies: readonly [string, unknown][] = [
  ['by spread', { ...policy }],
  ['by assign', Object.assign({}, policy)],
  ['with a figure changed', { ...policy, urbanSubsistenceStandard: 1 }],
  ['with itself as the prototype', Object.create(policy)],
  ['with all that it keeps', Object.create(null, Object.getOwnPropertyDescriptors(policy))],
  ['through JSON', JSON.parse(JSON.stringify(policy))],
  [
    'by structuredClone',
    structuredClone({ asOf: policy.asOf, inForce: policy.inForce, readings: policy.readings }),
  ],
  ['by hand', { asOf: '2010-07-05', inForce: true }],
  ['options in its place', { asOf: '2010-07-05' }],
  ...[null, undefined, 'policy', '2010-07-05', 1, true, [], [policy], ...neverAValue].map(
    (given): [string, unknown] => [shown(given), given],
  ),
]

describe.each(copies)('a policy copied or made up %s', (_, given) => {
  const made = given as Policy
  const refusal = { path: 'policy', code: 'not_a_policy', says: [/createPolicy/] } as const

  test('is refused by every function', () => {
    for (const benefit of strictBenefitIds) {
      expectRefusal(() => assess(benefit, {}, made), refusal)
      expectRefusal(() => strict[benefit]({}, made), refusal)
    }
    expectRefusal(() => assess('freeHealthCheckup', {}, made), refusal)
    expectRefusal(() => isDueForFreeCheckup({} as never, made), refusal)
    expectRefusal(() => subsistenceAllowance({} as never, made), refusal)
    expectRefusal(() => incomeLimits(made), refusal)
  })
})

test('what was given in place of a policy is named', () => {
  for (const given of [null, 'policy', 1, [policy]]) {
    expectRefusal(() => assess('lowRentHousing', {}, given as never), {
      path: 'policy',
      code: 'not_a_policy',
      says: [quoted(given)],
    })
  }
})

test('a policy and what is in it cannot be changed', () => {
  for (const change of [
    () => Object.assign(policy, { asOf: '2012-01-01' }),
    () => Object.assign(policy.readings, { limitInclusive: 'excluded' }),
    () => Object.assign(policy.origins, { minimumWage: undefined }),
    () => Object.assign(policy, { extra: true }),
  ]) {
    expect(change).toThrow(TypeError)
  }
})

describe('days without a published wage', () => {
  const days = ['2010-03-31', '2009-12-31', '2013-01-01', '2014-10-31', '1999-01-01']

  test.each(days)('%s: none given, none published', (asOf) => {
    const says = [asOf, /minimumWage/]
    expectRefusal(() => createPolicy({ asOf }), { path: 'minimumWage', code: 'not_published', says })
    const local = {
      urbanDisposableIncomePerCapita: 24815,
      housingDifficultyFloorArea: 15,
      minimumPaymentPerPerson: 30,
    }
    expectRefusal(() => createPolicy({ asOf, ...local }), {
      path: 'minimumWage',
      code: 'not_published',
      says,
    })
    expectRefusal(() => minimumWageOn(asOf), { path: 'date', code: 'not_published', says: [asOf] })
  })

  test.each(days)('%s: with a wage or a standard given there is a policy', (asOf) => {
    const figures = ['minimumWage', 'urbanSubsistenceStandard', 'ruralSubsistenceStandard']
    for (const figure of figures) expect(createPolicy({ asOf, [figure]: '500' }).asOf).toBe(asOf)
  })
})
