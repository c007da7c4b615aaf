import { describe, expect, test } from 'vitest'
import {
  assess,
  averageReliefFloor,
  createPolicy,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  ruralSubsistenceStandard,
  subsistenceAllowance,
  urbanSubsistenceStandard,
} from '../../src/index.js'
import { expectRefusal, policy, quoted, shown } from './refusals.js'
import { badAreas, badSums } from './values.js'

// Every place where a sum or an area can be given, by the path that its refusal names.

const incomes = ['monthlyIncome', 'annualIncome', 'monthlyIncomePerCapita', 'annualIncomePerCapita']
const areas = ['floorArea', 'floorAreaPerCapita']
const figures = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
  'minimumPaymentPerPerson',
]
const costs = { medicalCost: '9', insurancePaid: '1', assistancePaid: '1' }
const relief = { reliefPaid: '1', recipients: 1, standard: '1' }

type Give = (value: never) => unknown
const inHousehold = (fact: string): [string, Give] => [
  fact,
  (value) => assess('lowRentHousing', { members: 3, [fact]: value }, policy),
]
const inPolicy = (option: string): [string, Give] => [
  option,
  (value) => createPolicy({ asOf: '2010-07-05', [option]: value }),
]

const takesSum: readonly [string, Give][] = [
  ...incomes.map(inHousehold),
  ...figures.map(inPolicy),
  ['minimumWage', (value) => urbanSubsistenceStandard(value)],
  ['urbanStandard', (value) => ruralSubsistenceStandard(value)],
  ['standard', (value) => averageReliefFloor(value)],
  ['standard', (value) => meetsAverageReliefFloor({ ...relief, standard: value })],
  ['reliefPaid', (value) => meetsAverageReliefFloor({ ...relief, reliefPaid: value })],
  ['medicalCost', (value) => medicalCoCoverage({ ...costs, medicalCost: value })],
  ['insurancePaid', (value) => medicalCoCoverage({ ...costs, insurancePaid: value })],
  ['assistancePaid', (value) => medicalCoCoverage({ ...costs, assistancePaid: value })],
  [
    'annualIncome',
    (value) => subsistenceAllowance({ registration: 'urban', members: 1, annualIncome: value }, policy),
  ],
]
const takesArea: readonly [string, Give][] = [
  ...areas.map(inHousehold),
  inPolicy('housingDifficultyFloorArea'),
]

/** Long text is cut short, a Decimal is an object or its digits: those are looked at elsewhere. */
const isQuoted = (given: unknown) => !(typeof given === 'string' && given.length > 40)

describe.each(badSums.map((bad) => ({ ...bad, title: shown(bad.given).slice(0, 30) })))(
  'a sum that is $title: $code',
  ({ given, code }) => {
    test.each(takesSum)('%s', (path, give) => {
      const says = [
        /yuan/,
        /two decimals/,
        /not negative/,
        /1000000000000/,
        ...(isQuoted(given) ? [quoted(given)] : []),
      ]
      expectRefusal(() => give(given as never), { path, code, says })
    })
  },
)

describe.each(badAreas.map((bad) => ({ ...bad, title: shown(bad.given).slice(0, 30) })))(
  'a floor area that is $title: $code',
  ({ given, code }) => {
    test.each(takesArea)('%s', (path, give) => {
      const says = [/square metres/, /two decimals/, ...(isQuoted(given) ? [quoted(given)] : [])]
      expectRefusal(() => give(given as never), { path, code, says })
    })
  },
)

describe('null is an unknown fact, but no sum', () => {
  test.each(incomes)('%s', (fact) => {
    expect(assess('lowRentHousing', { members: 3, [fact]: null }, policy).verdict).toBe('undetermined')
  })

  const elsewhere = takesSum.filter(([path]) => !incomes.includes(path))
  test.each([...elsewhere, inPolicy('housingDifficultyFloorArea')])('%s', (path, give) => {
    expectRefusal(() => give(null as never), { path, code: 'wrong_type', says: ['null'] })
  })
})

test.each(['medicalCost', 'insurancePaid', 'assistancePaid'])('%s left out is required', (path) => {
  for (const given of [{ ...costs, [path]: undefined }, omit(costs, path)]) {
    expectRefusal(() => medicalCoCoverage(given as never), { path, code: 'required', says: [/yuan/] })
  }
})

test.each(['reliefPaid', 'recipients', 'standard'])('%s left out is required', (path) => {
  expectRefusal(() => meetsAverageReliefFloor(omit(relief, path) as never), { path, code: 'required' })
})

const omit = (record: object, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== name))

test('the highest and the lowest sum are accepted, in each form', () => {
  expect(urbanSubsistenceStandard('999999999999.99').toFixed()).toBe('399999999999.996')
  expect(urbanSubsistenceStandard(999999999999.99).toFixed()).toBe('399999999999.996')
  for (const zero of ['0', '0.0', '0.00', 0, -0]) expect(urbanSubsistenceStandard(zero).toString()).toBe('0')
})

test('a very long text is quoted in short', () => {
  expect(() => urbanSubsistenceStandard(`${'1'.repeat(1_000_000)}x`)).toThrow(/^minimumWage.{0,400}$/)
})
