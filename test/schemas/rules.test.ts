import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  type Household,
  hasFactsFor,
  type Person,
  type PolicyOptions,
} from '../../src/index.js'
import { expectRefusal } from '../errors/refusals.js'
import { validatorOf } from './validators.js'

// docs/schemas.md lists the same rules, in the same order.

const asOf = '2010-07-05'
const policy = createPolicy({ asOf })
const household = validatorOf('household.json')
const person = validatorOf('person.json')
const policyOptions = validatorOf('policy-options.json')

const readHousehold = (given: Household) => hasFactsFor('lowRentHousing', given)
const readPerson = (given: Person) => assess('freeHealthCheckup', given, policy)

describe('what the library refuses and no schema can', () => {
  test.each([
    [{ monthlyIncome: 2352.001 }, 'monthlyIncome'],
    [{ annualIncomePerCapita: 0.1 + 0.2 }, 'annualIncomePerCapita'],
    [{ floorArea: 45.125 }, 'floorArea'],
  ])('a number of more than two decimals: %j', (given, path) => {
    expect(household(given)).toBe(true)
    expectRefusal(() => readHousehold(given), { path, code: 'too_many_decimals' })
  })

  test('a number of more than two decimals among the options', () => {
    const given = { asOf, minimumWage: 980.005 }
    expect(policyOptions(given)).toBe(true)
    expectRefusal(() => createPolicy(given), { path: 'minimumWage', code: 'too_many_decimals' })
  })

  test.each([
    [{ membersAbleAndWillingToWork: 2, membersEmployed: 3 }, 'membersEmployed'],
    [{ members: 3, membersAbleAndWillingToWork: 4 }, 'membersAbleAndWillingToWork'],
    [{ members: 3, membersEmployed: 4 }, 'membersEmployed'],
  ])('more people than there are: %j', (given, path) => {
    expect(household(given)).toBe(true)
    expectRefusal(() => readHousehold(given), { path, code: 'conflict' })
  })

  test('a last check-up after the day of the policy', () => {
    const given = { lastCheckup: '2010-07-06' }
    expect(person(given)).toBe(true)
    expectRefusal(() => readPerson(given), { path: 'lastCheckup', code: 'out_of_range' })
  })

  test.each(['2010-03-31', '2013-01-01'])('a day without a published wage, and none given: %s', (day) => {
    expect(policyOptions({ asOf: day })).toBe(true)
    expectRefusal(() => createPolicy({ asOf: day }), { path: 'minimumWage', code: 'not_published' })
    expect(createPolicy({ asOf: day, ruralSubsistenceStandard: '235.2' }).asOf).toBe(day)
  })
})

describe('what both refuse', () => {
  const twice = [
    { monthlyIncome: '1', annualIncome: '12' },
    { monthlyIncome: '1', monthlyIncomePerCapita: '1' },
    { annualIncome: 1, annualIncomePerCapita: 1 },
    { hasHousingDifficulty: false, floorArea: '45' },
    { floorArea: 45, floorAreaPerCapita: '15' },
  ]
  test.each(twice)('two incomes, or two housing facts: %j', (given) => {
    expect(household(given)).toBe(false)
    const path = Object.keys(given)[1] as string
    expectRefusal(() => readHousehold(given), { path, code: 'conflict' })
  })

  test.each(twice)('and not where one of them is null: %j', (given) => {
    const [first, second] = Object.keys(given) as [keyof Household, keyof Household]
    for (const name of [first, second]) {
      const one = { ...given, [name]: null }
      expect(household(one)).toBe(true)
      expect(readHousehold(one)).toBe(false)
    }
  })

  test('a day that no calendar has', () => {
    const days = ['2011-02-29', '2100-02-29', '2010-04-31', '2010-02-30', '1899-12-31', '3000-01-01']
    for (const day of days) {
      expect([day, policyOptions({ asOf: day }), person({ lastCheckup: day })]).toEqual([day, false, false])
      expect(() => createPolicy({ asOf: day })).toThrow(/asOf/)
    }
  })

  test('an option that is null, where a fact may be', () => {
    expect(policyOptions({ asOf, minimumWage: null })).toBe(false)
    expect(() => createPolicy({ asOf, minimumWage: null } as unknown as PolicyOptions)).toThrow(/minimumWage/)
    expect(household({ monthlyIncome: null })).toBe(true)
  })
})
