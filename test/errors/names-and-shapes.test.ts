import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  hasFactsFor,
  isDueForFreeCheckup,
  isEligibleForLowRentHousing,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  screen,
  subsistenceAllowance,
} from '../../src/index.js'
import { expectRefusal, policy, quoted, shown, thrownBy } from './refusals.js'
import { notRecords, strangeNames } from './values.js'

/** With the name as a key of its own, `__proto__` too. */
const withKey = (record: object, name: string): never =>
  Object.defineProperty({ ...record }, name, { value: true, enumerable: true }) as never

const misspelt = {
  household: [
    'hasHousingDificulty',
    'Members',
    'members ',
    'income',
    'monthly_income',
    'monthlyincome',
    '户籍',
    ...strangeNames,
  ],
  person: ['isRetried', 'age', 'members', 'registration', ...strangeNames],
  options: ['minimunWage', 'minimumwage', 'date', 'asof', 'urbanStandard', ...strangeNames],
}

describe('a name that is not known is refused, and those that are known are listed', () => {
  test.each(misspelt.household)('household: %j', (name) => {
    const family = withKey({ registration: 'urban' }, name)
    const refusal = {
      path: name,
      code: 'unknown_name',
      says: [/monthlyIncome/, /hasHousingDifficulty/],
    } as const
    expectRefusal(() => assess('lowRentHousing', family, policy), refusal)
    expectRefusal(() => isEligibleForLowRentHousing(family, policy), refusal)
    expectRefusal(() => hasFactsFor('lowRentHousing', family), refusal)
    expectRefusal(() => subsistenceAllowance(family, policy), refusal)
  })

  test.each(misspelt.person)('person: %j', (name) => {
    const person = withKey({ isRetired: true }, name)
    const refusal = {
      path: name,
      code: 'unknown_name',
      says: [/lastCheckup/, /isInsuredInResidentScheme/],
    } as const
    expectRefusal(() => assess('freeHealthCheckup', person, policy), refusal)
    expectRefusal(() => isDueForFreeCheckup(person, policy), refusal)
  })

  test.each(misspelt.options)('policy option: %j', (name) => {
    const options = withKey({ asOf: '2010-07-05' }, name)
    expectRefusal(() => createPolicy(options), {
      path: name,
      code: 'unknown_name',
      says: [/minimumWage/, /readings/],
    })
  })

  test.each(['limitInclusiv', 'repairlimitin2010', '4.3', ...strangeNames])('reading: %j', (name) => {
    const readings = withKey({ limitInclusive: 'included' }, name)
    const refusal = {
      path: `readings.${name}`,
      code: 'unknown_name',
      says: [/limitInclusive/, /planPeriod/],
    } as const
    expectRefusal(() => createPolicy({ asOf: '2010-07-05', readings }), refusal)
  })

  test.each(['cost', ...strangeNames])('argument of a formula: %j', (name) => {
    const costs = withKey({ medicalCost: 1, insurancePaid: 1, assistancePaid: 0 }, name)
    expectRefusal(() => medicalCoCoverage(costs), { path: name, code: 'unknown_name', says: [/medicalCost/] })
    const relief = withKey({ reliefPaid: 1, recipients: 1, standard: 1 }, name)
    expectRefusal(() => meetsAverageReliefFloor(relief), {
      path: name,
      code: 'unknown_name',
      says: [/recipients/],
    })
  })
})

test('unknown even where its value is undefined or null', () => {
  for (const value of [undefined, null]) {
    const call = () => assess('lowRentHousing', { hasHousingDificulty: value } as never, policy)
    expectRefusal(call, { path: 'hasHousingDificulty', code: 'unknown_name' })
  }
})

test('every field that is wrong is named, not the first alone', () => {
  const call = () =>
    assess(
      'lowRentHousing',
      { members: 0, monthlyIncome: 'x', registration: 'city', area: 1 } as never,
      policy,
    )
  const issues = thrownBy(call).issues.map(({ path, code }) => `${path} ${code}`)
  expect(issues.sort()).toEqual([
    'area unknown_name',
    'members out_of_range',
    'monthlyIncome not_a_sum',
    'registration unknown_name',
  ])
})

describe('choices of a reading', () => {
  const choose = (name: string, value: unknown) => () =>
    createPolicy({ asOf: '2010-07-05', readings: { [name]: value } })

  test.each([
    ['limitInclusive', 'Included', ['included', 'excluded']],
    ['repairLimitIn2010', '1.2', ['120%', '150%']],
    ['repairLimitIn2011', '120％', ['150%', '120%']],
    ['floorAreaLimit', 'constructor', ['excluded', 'included']],
    ['planPeriod', '__proto__', ['toEndOf2012', 'untilReplaced']],
    ['checkupRecipients', '', ['retiredRegardless', 'retiredAndInsured']],
  ])('%s: %j', (name, value, says) => {
    const refusal = {
      path: `readings.${name}`,
      code: 'unknown_name',
      says: [JSON.stringify(value), ...says],
    } as const
    expectRefusal(choose(name, value), refusal)
  })

  test.each([null, true, 1, ['included'], {}])('of another type: %j', (value) => {
    expectRefusal(choose('limitInclusive', value), {
      path: 'readings.limitInclusive',
      code: 'wrong_type',
      says: [quoted(value)],
    })
  })

  test.each(notRecords.filter((value) => value !== undefined).map((value) => [shown(value), value]))(
    'readings: %s',
    (_, readings) => {
      const call = () => createPolicy({ asOf: '2010-07-05', readings: readings as never })
      expectRefusal(call, { path: 'readings', code: 'wrong_type' })
    },
  )
})

describe.each(notRecords.map((given) => ({ given: given as never, title: shown(given) })))(
  '$title as a whole',
  ({ given }) => {
    const household = {
      path: 'household',
      code: 'wrong_type',
      says: given === undefined ? [] : [quoted(given)],
    } as const

    test('as household', () => {
      expectRefusal(() => assess('lowRentHousing', given, policy), household)
      expectRefusal(() => isEligibleForLowRentHousing(given, policy), household)
      expectRefusal(() => hasFactsFor('lowRentHousing', given), household)
      expectRefusal(() => subsistenceAllowance(given, policy), household)
    })

    test('as person', () => {
      expectRefusal(() => assess('freeHealthCheckup', given, policy), { ...household, path: 'person' })
      expectRefusal(() => isDueForFreeCheckup(given, policy), { ...household, path: 'person' })
    })

    test('as options or arguments', () => {
      for (const call of [
        () => createPolicy(given),
        () => medicalCoCoverage(given),
        () => meetsAverageReliefFloor(given),
      ]) {
        const error = thrownBy(call)
        expect([error.code, error.issues.map(({ code }) => code)]).toEqual(['invalid_input', ['wrong_type']])
      }
    })
  },
)

test('an object without a prototype, or frozen, is as plain as any', () => {
  const family = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352.00',
    hasHousingDifficulty: true,
  } as const
  const bare = Object.assign(Object.create(null), family)
  expect(isEligibleForLowRentHousing(bare, policy)).toBe(true)
  expect(isEligibleForLowRentHousing(Object.freeze({ ...family }), policy)).toBe(true)
  expect(screen({ household: bare }, policy)).toEqual(screen({ household: family }, policy))
  expect(createPolicy(Object.assign(Object.create(null), { asOf: '2010-07-05' })).inForce).toBe(true)
})
