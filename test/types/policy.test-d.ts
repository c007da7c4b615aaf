import type { Decimal } from 'decimal.js'
import { expectTypeOf, test } from 'vitest'
import {
  assess,
  createPolicy,
  incomeLimits,
  isEligibleForLowRentHousing,
  type Policy,
} from '../../src/index.js'

const policy = createPolicy({ asOf: '2010-07-05' })
const family = { registration: 'urban', members: 3, monthlyIncome: '1', hasHousingDifficulty: true } as const

test('createPolicy makes one', () => {
  expectTypeOf(policy).toEqualTypeOf<Policy>()
  expectTypeOf(policy.inForce).toEqualTypeOf<boolean>()
  expectTypeOf(policy.minimumWage).toEqualTypeOf<Decimal | undefined>()
  expectTypeOf(policy.urbanDisposableIncomePerCapita).toEqualTypeOf<Decimal | undefined>()
  expectTypeOf(policy.readings.limitInclusive).toEqualTypeOf<'included' | 'excluded'>()
})

test('one by hand is none, though it has every field', () => {
  const { asOf, inForce, readings, origins, roundStandardsUpTo } = policy
  const figures = {
    minimumWage: policy.minimumWage,
    urbanSubsistenceStandard: policy.urbanSubsistenceStandard,
    ruralSubsistenceStandard: policy.ruralSubsistenceStandard,
    urbanDisposableIncomePerCapita: policy.urbanDisposableIncomePerCapita,
    housingDifficultyFloorArea: policy.housingDifficultyFloorArea,
    minimumPaymentPerPerson: policy.minimumPaymentPerPerson,
  }
  const byHand = { asOf, inForce, readings, origins, roundStandardsUpTo, ...figures }
  // @ts-expect-error not made by createPolicy
  isEligibleForLowRentHousing(family, byHand)
  // @ts-expect-error not made by createPolicy
  assess('lowRentHousing', family, byHand)
  // @ts-expect-error not made by createPolicy
  incomeLimits(byHand)
  // @ts-expect-error options are no policy
  assess('lowRentHousing', family, { asOf: '2010-07-05' })
})

test('nor is a copy by spread, changed or not', () => {
  // @ts-expect-error a copy
  assess('lowRentHousing', family, { ...policy })
  const changed = { ...policy, asOf: '2012-01-01' }
  // @ts-expect-error a copy with another day
  assess('lowRentHousing', family, changed)
})

test('it cannot be written to', () => {
  // @ts-expect-error read only
  policy.asOf = '2012-01-01'
  // @ts-expect-error read only
  policy.readings.limitInclusive = 'excluded'
})

test('options', () => {
  createPolicy({
    asOf: '2010-07-05',
    minimumWage: 980,
    roundStandardsUpTo: 10,
    readings: { planPeriod: 'untilReplaced' },
  })
  createPolicy({ asOf: '2010-07-05', minimumWage: undefined, readings: { limitInclusive: undefined } })
  // @ts-expect-error asOf is required
  createPolicy({})
  // @ts-expect-error a Date
  createPolicy({ asOf: new Date() })
  // @ts-expect-error a sum is left out, never null
  createPolicy({ asOf: '2010-07-05', minimumWage: null })
  // @ts-expect-error misspelt
  createPolicy({ asOf: '2010-07-05', minimunWage: 980 })
  // @ts-expect-error no such step
  createPolicy({ asOf: '2010-07-05', roundStandardsUpTo: 2 })
  // @ts-expect-error no such reading
  createPolicy({ asOf: '2010-07-05', readings: { limitInclusiv: 'included' } })
  // @ts-expect-error no such choice
  createPolicy({ asOf: '2010-07-05', readings: { limitInclusive: 'yes' } })
})
