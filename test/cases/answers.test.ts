import {
  assess,
  benefits,
  createPolicy,
  hasFactsFor,
  incomeLimits,
  medicalAssistanceBudget,
} from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'

// What an answer says beside the verdict: where a figure comes from, the readings it rests on, the facts it takes.

const policy = createPolicy({ asOf: '2010-07-05' })

test('an income limit, with the figures it comes from', () => {
  // 980 x 40% = 392; x 60% = 235.20; x 120% = 282.24 a month; x 12 = 3,386.88 a year
  const [repair] = incomeLimits(policy).filter(({ benefit }) => benefit === 'dilapidatedHousingRepair')
  expect(JSON.parse(JSON.stringify(repair))).toEqual({
    benefit: 'dilapidatedHousingRepair',
    registration: 'rural',
    comparator: 'atMost',
    clause: '3.8.2',
    readings: ['limitInclusive', 'repairLimitIn2010', 'ruralStandardBase'],
    per: 'month',
    limit: '282.24',
    highestQualifying: { perMonth: '282.24', perYear: '3386.88' },
    arithmetic: {
      figure: 'ruralSubsistenceStandard',
      amount: '235.2',
      ratio: '1.2',
      origin: 'derived',
      source: {
        figure: 'urbanSubsistenceStandard',
        amount: '392',
        ratio: '0.6',
        origin: 'derived',
        source: {
          figure: 'minimumWage',
          amount: '980',
          ratio: '0.4',
          origin: 'published',
          source: '浙政发〔2010〕11号',
        },
      },
    },
  })
})

test('minus zero is zero, in every answer', () => {
  const nothing = createPolicy({ asOf: '2010-07-05', urbanDisposableIncomePerCapita: -0 })
  expect(JSON.stringify(nothing.urbanDisposableIncomePerCapita)).toBe('"0"')
  expect(JSON.stringify(medicalAssistanceBudget(-0))).toBe('"0"')
  const [affordable] = incomeLimits(nothing).filter(({ benefit }) => benefit === 'affordableHousing')
  expect(JSON.stringify(affordable?.highestQualifying)).toBe('{"perMonth":"0","perYear":"0"}')
})

test('what the document leaves open of a benefit, where it leaves nothing open', () => {
  expect(benefits.subsistenceAllowance.notStated).toEqual([])
})

describe('the readings that an answer rests on', () => {
  const named = (readings: object | undefined) => Object.keys(readings ?? {}).sort()

  test('those of the benefit, and no others', () => {
    expect(named(assess('hazardAreaReinforcement', {}, policy).readings)).toEqual([
      'planPeriod',
      'repairHazardAreas',
    ])
    expect(named(assess('freeHealthCheckup', {}, policy).readings)).toEqual([
      'checkupInterval',
      'checkupRecipients',
      'planPeriod',
    ])
    expect(named(assess('priceSubsidy', {}, policy).readings)).toEqual(['planPeriod'])
  })

  test('and those of a condition stand with it', () => {
    const { criteria } = assess('freeHealthCheckup', {}, policy)
    expect(criteria.map(({ fact, readings }) => [fact, readings])).toEqual([
      ['checkupRecipient', ['checkupRecipients']],
      ['lastCheckup', ['checkupInterval']],
    ])
  })
})

describe('whether the facts of a benefit are there', () => {
  const family = { registration: 'urban', monthlyIncomePerCapita: '100' } as const

  test.each([
    ['nothing', {}, false],
    ['no housing fact', family, false],
    ['the floor area of the household, its people not counted', { ...family, floorArea: '30' }, false],
    ['the same, its people counted', { ...family, floorArea: '30', members: 3 }, true],
    ['a floor area per person', { ...family, floorAreaPerCapita: '10' }, true],
    ['the finding of the office', { ...family, hasHousingDifficulty: false }, true],
  ])('low-rent housing, %s: %j', (_, household, is) => {
    expect(hasFactsFor('lowRentHousing', household)).toBe(is)
  })
})
