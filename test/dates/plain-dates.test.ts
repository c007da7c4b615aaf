import { expect, test } from 'vitest'
import { assess, createPolicy, minimumWageOn, nextFreeCheckup, PolicyInputError } from '../../src/index.js'
import { daysFrom, isPlainDate, plainDate } from '../naive/dates.js'

const isAccepted = (date: string): boolean => {
  try {
    nextFreeCheckup(date)
    return true
  } catch (error) {
    if (error instanceof PolicyInputError) return false
    throw error
  }
}

test('every day of the calendar is a date, and nothing else is', () => {
  for (const year of [1996, 2000, 2008, 2009, 2010, 2011, 2012, 2013, 2096, 2100]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = plainDate(year, month, day)
        expect([date, isAccepted(date)]).toEqual([date, isPlainDate(date)])
      }
    }
  }
})

test('30 December 2011 is a day, though Apia skipped it', () => {
  const policy = createPolicy({ asOf: '2011-12-30' })
  expect([policy.asOf, policy.inForce]).toEqual(['2011-12-30', true])
  expect(assess('lowRentHousing', {}, policy).asOf).toBe('2011-12-30')
  expect(minimumWageOn('2011-12-30').toString()).toBe('1160')
})

test('on every day of the plan asOf is enough: in force, with a wage and both standards', () => {
  const days = daysFrom('2010-07-05', '2012-12-31')
  expect(days).toHaveLength(911)
  for (const asOf of days) {
    const { inForce, minimumWage, urbanSubsistenceStandard, ruralSubsistenceStandard } = createPolicy({
      asOf,
    })
    const figures = [minimumWage, urbanSubsistenceStandard, ruralSubsistenceStandard].map(String)
    const expected = asOf < '2011-04-01' ? ['980', '392', '235.2'] : ['1160', '464', '278.4']
    expect([asOf, inForce, ...figures]).toEqual([asOf, true, ...expected])
  }
})

test('the plan begins and ends with whole days', () => {
  const isInForce = (asOf: string, planPeriod: 'toEndOf2012' | 'untilReplaced') =>
    createPolicy({ asOf, minimumWage: 1160, readings: { planPeriod } }).inForce
  const edges = ['2010-07-04', '2010-07-05', '2012-12-31', '2013-01-01', '2014-10-31', '2014-11-01']
  expect(edges.map((day) => isInForce(day, 'toEndOf2012'))).toEqual([false, true, true, false, false, false])
  expect(edges.map((day) => isInForce(day, 'untilReplaced'))).toEqual([false, true, true, true, true, false])
})

test('the repair limit changes with the year', () => {
  const family = {
    registration: 'rural',
    livesInDilapidatedHouse: true,
    monthlyIncomePerCapita: '300',
  } as const
  const verdict = (asOf: string, repairLimitIn2011: '120%' | '150%') =>
    assess(
      'dilapidatedHousingRepair',
      family,
      createPolicy({ asOf, ruralSubsistenceStandard: 235, readings: { repairLimitIn2011 } }),
    ).verdict
  // 235 x 120% = 282, 235 x 150% = 352.50
  const edges = ['2010-12-31', '2011-01-01', '2011-12-30', '2011-12-31', '2012-01-01']
  const [no, yes] = ['ineligible', 'eligible']
  expect(edges.map((day) => verdict(day, '150%'))).toEqual([no, yes, yes, yes, yes])
  expect(edges.map((day) => verdict(day, '120%'))).toEqual([no, no, no, no, yes])
})
