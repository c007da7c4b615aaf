import { describe, expect, test } from 'vitest'
import { assess, createPolicy, isDueForFreeCheckup, nextFreeCheckup } from '../../src/index.js'
import { nextCheckup } from '../naive/checkup.js'
import { dayBefore, daysFrom } from '../naive/dates.js'

// Run in several time zones: no answer may depend on the machine's.

const recipient = { isInsuredInResidentScheme: true, isRetired: false }

describe('the second anniversary', () => {
  test.each([
    ['2010-07-05', '2012-07-05'],
    ['2009-12-30', '2011-12-30'], // a day that Apia did not have
    ['2009-12-29', '2011-12-29'],
    ['2009-12-31', '2011-12-31'],
    ['2011-12-30', '2013-12-30'],
    ['2010-12-31', '2012-12-31'],
    ['2011-01-01', '2013-01-01'],
    ['2010-02-28', '2012-02-28'], // not the 29th
    ['2012-02-28', '2014-02-28'],
    ['2012-02-29', '2014-02-28'],
    ['2008-02-29', '2010-02-28'],
    ['2010-03-01', '2012-03-01'],
    ['2098-02-28', '2100-02-28'],
    ['2096-02-29', '2098-02-28'],
    ['2010-03-14', '2012-03-14'], // clocks change in New York
    ['2010-11-07', '2012-11-07'],
  ])('of %s is %s', (last, next) => {
    expect(nextFreeCheckup(last)).toBe(next)
    expect(nextFreeCheckup(last, 'anniversary')).toBe(next)
  })

  test('of every day from 2008 to 2012', () => {
    for (const day of daysFrom('2008-01-01', '2012-12-31')) {
      expect(nextFreeCheckup(day)).toBe(nextCheckup(day, 'anniversary'))
    }
  })
})

describe('the next two calendar years', () => {
  test.each([
    ['2010-01-01', '2012-01-01'],
    ['2010-07-05', '2012-01-01'],
    ['2011-12-30', '2012-01-01'],
    ['2011-12-31', '2012-01-01'],
    ['2012-01-01', '2014-01-01'],
    ['2013-12-31', '2014-01-01'],
    ['2009-12-31', '2010-01-01'],
    ['2008-01-01', '2010-01-01'],
  ])('after %s begin on %s', (last, next) => {
    expect(nextFreeCheckup(last, 'calendarPeriod')).toBe(next)
  })

  test('after every day from 2008 to 2012', () => {
    for (const day of daysFrom('2008-01-01', '2012-12-31')) {
      expect(nextFreeCheckup(day, 'calendarPeriod')).toBe(nextCheckup(day, 'calendarPeriod'))
    }
  })
})

const isDue = (lastCheckup: string, asOf: string) =>
  isDueForFreeCheckup({ ...recipient, lastCheckup }, createPolicy({ asOf }))

test('due on the anniversary, and not the day before: for each day it falls within the plan', () => {
  for (const lastCheckup of daysFrom('2008-07-06', '2010-12-31')) {
    const due = nextCheckup(lastCheckup, 'anniversary')
    expect([due, isDue(lastCheckup, due)]).toEqual([due, true])
    const eve = dayBefore(due)
    expect([eve, isDue(lastCheckup, eve)]).toEqual([eve, false])
  }
})

test("in two-year periods due on 1 January 2012, and not on New Year's Eve", () => {
  const readings = { checkupInterval: 'calendarPeriod' } as const
  for (const lastCheckup of ['2010-01-01', '2010-07-05', '2011-12-30', '2011-12-31']) {
    const person = { ...recipient, lastCheckup }
    expect(isDueForFreeCheckup(person, createPolicy({ asOf: '2012-01-01', readings }))).toBe(true)
    expect(isDueForFreeCheckup(person, createPolicy({ asOf: '2011-12-31', readings }))).toBe(false)
  }
})

test('29 February 2008 would be due before the plan; of 2012 within the longer period only', () => {
  expect(isDue('2008-02-29', '2010-07-05')).toBe(true)
  const later = (asOf: string) =>
    createPolicy({ asOf, minimumWage: 1160, readings: { planPeriod: 'untilReplaced' } })
  const person = { ...recipient, lastCheckup: '2012-02-29' }
  expect(isDueForFreeCheckup(person, later('2014-02-27'))).toBe(false)
  expect(isDueForFreeCheckup(person, later('2014-02-28'))).toBe(true)
})

test('never: due on every day of the plan', () => {
  for (const asOf of daysFrom('2010-07-05', '2012-12-31')) expect(isDue('never', asOf)).toBe(true)
})

test('a record names the day it is due from', () => {
  const determination = assess(
    'freeHealthCheckup',
    { ...recipient, lastCheckup: '2009-12-30' },
    createPolicy({ asOf: '2011-12-30' }),
  )
  expect(determination.verdict).toBe('eligible')
  expect(determination.criteria.find(({ kind }) => kind === 'date')).toMatchObject({
    value: '2009-12-30',
    limit: '2011-12-30',
    outcome: 'met',
  })
})
