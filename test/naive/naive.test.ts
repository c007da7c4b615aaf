import { describe, expect, test } from 'vitest'
import { householdRows, personRows } from '../cases/entitlement-rows.js'
import { allowanceInFen } from './allowance.js'
import { decideCheckup, nextCheckup } from './checkup.js'
import { dayBefore, daysFrom, isPlainDate } from './dates.js'
import { decide } from './decide.js'
import { decideHouseholdEntitlement, decidePersonEntitlement } from './entitlements.js'
import { figuresOf } from './figures.js'
import { assistanceBudget, coCoverage, meetsReliefFloor } from './formulas.js'
import { ceiling, decimal, floor, fraction, isEqual, type Ratio } from './ratio.js'
import type { Household, Person, PolicyOptions } from './types.js'

// The oracle is held to values worked by hand from the document, so that it is not just a second opinion.

const firstDay: PolicyOptions = { asOf: '2010-07-05' }
const same = (a: Ratio | undefined, b: string) => a !== undefined && isEqual(a, decimal(b))

describe('whole numbers of a fraction', () => {
  test('floor and ceiling step the right way, below zero too', () => {
    expect([floor(fraction(7, 2)), ceiling(fraction(7, 2))]).toEqual([3n, 4n])
    expect([floor(fraction(-7, 2)), ceiling(fraction(-7, 2))]).toEqual([-4n, -3n])
    expect([floor(fraction(8, 2)), ceiling(fraction(8, 2)), ceiling(fraction(-8, 2))]).toEqual([4n, 4n, -4n])
  })
})

describe('figures', () => {
  test('980 x 40% = 392; 392 x 60% = 235.20', () => {
    const figures = figuresOf(firstDay)
    expect(same(figures?.urbanSubsistenceStandard, '392')).toBe(true)
    expect(same(figures?.ruralSubsistenceStandard, '235.2')).toBe(true)
  })

  test('1160 from 2011-04-01: 464, and 278.40', () => {
    const figures = figuresOf({ asOf: '2011-04-01' })
    expect(same(figures?.urbanSubsistenceStandard, '464')).toBe(true)
    expect(same(figures?.ruralSubsistenceStandard, '278.4')).toBe(true)
  })

  test('to the next ten yuan 392 is 400, and 60% of that is 240', () => {
    const figures = figuresOf({ ...firstDay, roundStandardsUpTo: 10 })
    expect(same(figures?.urbanSubsistenceStandard, '400')).toBe(true)
    expect(same(figures?.ruralSubsistenceStandard, '240')).toBe(true)
  })

  test('on the unrounded share it is 235.20, to the next ten 240; to the next one 236', () => {
    const readings = { ruralStandardBase: 'unroundedWageShare' } as const
    expect(
      same(figuresOf({ ...firstDay, roundStandardsUpTo: 1, readings })?.ruralSubsistenceStandard, '236'),
    ).toBe(true)
    const given = figuresOf({ ...firstDay, urbanSubsistenceStandard: '410', readings })
    expect(same(given?.ruralSubsistenceStandard, '235.2')).toBe(true)
  })

  test('in 2013 nothing is published', () => {
    expect(figuresOf({ asOf: '2013-01-01' })).toBeUndefined()
    expect(
      figuresOf({ asOf: '2013-01-01', ruralSubsistenceStandard: '300' })?.urbanSubsistenceStandard,
    ).toBeUndefined()
  })
})

describe('decisions', () => {
  const urban: Household = { registration: 'urban', members: 3, hasHousingDifficulty: true }

  test('low-rent housing: 392 x 2 x 3 = 2,352.00 and not a fen more', () => {
    const at = decide('lowRentHousing', firstDay, { ...urban, monthlyIncome: '2352.00' })
    expect([at.verdict, at.income?.highestQualifying]).toEqual(['eligible', 235200n])
    expect(decide('lowRentHousing', firstDay, { ...urban, monthlyIncome: '2352.01' }).verdict).toBe(
      'ineligible',
    )
  })

  test('subsistence: below 392 x 3 = 1,176.00, so 1,175.99 at most, and then 0.01 is due', () => {
    const at = decide('subsistenceAllowance', firstDay, { ...urban, monthlyIncome: '1175.99' })
    expect([at.verdict, at.allowance, at.income?.highestQualifying]).toEqual(['eligible', 1n, 117599n])
    expect(decide('subsistenceAllowance', firstDay, { ...urban, monthlyIncome: '1176' }).verdict).toBe(
      'ineligible',
    )
  })

  test('repair in 2010: 235.20 x 120% = 282.24 a person', () => {
    const rural: Household = { registration: 'rural', livesInDilapidatedHouse: true }
    const at = decide('dilapidatedHousingRepair', firstDay, { ...rural, monthlyIncomePerCapita: '282.24' })
    expect([at.verdict, at.force]).toEqual(['eligible', 'required'])
    const above = decide('dilapidatedHousingRepair', firstDay, { ...rural, monthlyIncomePerCapita: 282.25 })
    expect(above.verdict).toBe('ineligible')
    // 2011, at 150%: 235.20 x 1.5 = 352.80, which 352.80 x 12 = 4,233.60 a year meets too
    const later = decide(
      'dilapidatedHousingRepair',
      { asOf: '2011-01-01' },
      { ...rural, annualIncomePerCapita: '4233.6' },
    )
    expect([later.verdict, later.force]).toEqual(['eligible', 'strive'])
  })

  test('affordable housing: 60% of 24,815 = 14,889 a year; for a month of two people 2,481.50', () => {
    const options = { ...firstDay, urbanDisposableIncomePerCapita: '24815' }
    const at = decide('affordableHousing', options, { ...urban, members: 2, monthlyIncome: '2481.50' })
    expect([at.verdict, at.income?.highestQualifying, same(at.income?.limit, '29778')]).toEqual([
      'eligible',
      248150n,
      true,
    ])
  })

  test('4,000 a year is 333.33 a month, as 333.34 x 12 = 4,000.08', () => {
    const known = decide('lowIncomeFarmHousehold', firstDay, {
      registration: 'rural',
      monthlyIncomePerCapita: '333.34',
    })
    expect([known.verdict, known.income?.highestQualifying]).toEqual(['ineligible', 33333n])
  })

  test('what is unknown is named, unless one condition has failed', () => {
    expect(
      decide('lowRentHousing', firstDay, { registration: 'urban', floorArea: 30, monthlyIncome: 1 }).missing,
    ).toEqual([
      { in: 'household', anyOf: ['members'] },
      { in: 'policy', anyOf: ['housingDifficultyFloorArea'] },
    ])
    expect(decide('lowRentHousing', firstDay, { registration: 'rural' })).toMatchObject({
      verdict: 'ineligible',
      missing: [],
    })
  })

  test('nobody able to work decides, though it is unknown who is in work', () => {
    const family: Household = {
      registration: 'rural',
      receivesSubsistenceAllowance: true,
      membersAbleAndWillingToWork: 0,
    }
    expect(decide('ruralEmploymentAssistance', firstDay, family).verdict).toBe('ineligible')
  })

  test('the day before and the day after are not in force', () => {
    for (const asOf of ['2010-07-04', '2013-01-01']) {
      expect(decide('lowRentHousing', { asOf, minimumWage: 980 }, {})).toMatchObject({
        verdict: 'notInForce',
        missing: [],
      })
    }
  })
})

describe('allowance', () => {
  test('two people at 392.00 with 5,000.00 a year: (9,408 - 5,000) / 12 = 367.333..., up to 367.34', () => {
    expect(allowanceInFen(decimal('392'), 2, 'annualIncome', '5000', undefined)).toBe(36734n)
  })

  test('three people at 235.20 with 1,000.00 a year each: 3 x (2,822.40 - 1,000) / 12 = 455.60', () => {
    expect(allowanceInFen(decimal('235.2'), 3, 'annualIncomePerCapita', '1000', undefined)).toBe(45560n)
  })

  test('a standard of 235.205 for one person with 235.20 leaves half a fen, paid as one; at least 30 a head where asked', () => {
    expect(allowanceInFen(decimal('235.205'), 1, 'monthlyIncome', '235.2', undefined)).toBe(1n)
    expect(allowanceInFen(decimal('235.205'), 2, 'monthlyIncomePerCapita', '235.2', decimal('30'))).toBe(
      6000n,
    )
  })
})

describe('the check-up', () => {
  test('second anniversary, 29 February to the 28th; or the next two calendar years', () => {
    expect(nextCheckup('2010-08-15', 'anniversary')).toBe('2012-08-15')
    expect(nextCheckup('2012-02-29', 'anniversary')).toBe('2014-02-28')
    expect(nextCheckup('2010-01-01', 'calendarPeriod')).toBe('2012-01-01')
    expect(nextCheckup('2011-12-31', 'calendarPeriod')).toBe('2012-01-01')
  })

  test('the retired need no insurance, unless it is read so', () => {
    const person = { isRetired: true, isInsuredInResidentScheme: false, lastCheckup: 'never' } as const
    expect(decideCheckup(firstDay, person).verdict).toBe('eligible')
    const readings = { checkupRecipients: 'retiredAndInsured' } as const
    expect(decideCheckup({ ...firstDay, readings }, person).verdict).toBe('ineligible')
  })

  test('the calendar has leap years, but not in 2100', () => {
    expect(['2012-02-29', '2000-02-29', '2100-02-29', '2011-02-29', '2011-04-31'].map(isPlainDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([dayBefore('2012-03-01'), dayBefore('2011-01-01')]).toEqual(['2012-02-29', '2010-12-31'])
    expect(daysFrom('2010-07-05', '2012-12-31')).toHaveLength(180 + 365 + 366)
  })
})

describe('entitlements by category', () => {
  const missing = (place: 'household' | 'person', fact: string) => [{ in: place, anyOf: [fact] }]

  test.each(householdRows)('%s: %s', (id, fact, _clauses, force) => {
    const decided = (facts: Household) => decideHouseholdEntitlement(id, true, facts)
    expect(decided({ [fact]: true })).toEqual({ verdict: 'eligible', force, missing: [] })
    expect(decided({ [fact]: false })).toEqual({ verdict: 'ineligible', force, missing: [] })
    expect(decided({})).toEqual({ verdict: 'undetermined', force, missing: missing('household', fact) })
    expect(decideHouseholdEntitlement(id, false, { [fact]: true }).verdict).toBe('notInForce')
  })

  test.each(personRows)('%s: %s', (id, fact, _clauses, force) => {
    const decided = (facts: Person) => decidePersonEntitlement(id, true, facts)
    const otherwise = id === 'infectiousDiseaseTreatment' ? 'undetermined' : 'ineligible'
    expect(decided({ [fact]: true })).toEqual({ verdict: 'eligible', force, missing: [] })
    expect(decided({ [fact]: false })).toEqual({ verdict: otherwise, force, missing: [] })
    expect(decided({ [fact]: null })).toEqual({
      verdict: 'undetermined',
      force,
      missing: missing('person', fact),
    })
  })
})

describe('formulas', () => {
  test('half the standard, the recipients together: 50% x 392 x 3 = 588', () => {
    expect(meetsReliefFloor('588', 3, '392')).toBe('met')
    expect(meetsReliefFloor('587.99', 3, '392')).toBe('unmet')
    expect(meetsReliefFloor('0', 0, '392')).toBe('notMeasurable')
  })

  test('of 10,000.01 the half is 5,000.005; 3,000 + 1,500 leaves 500.005', () => {
    const result = coCoverage('10000.01', '3000', '1500')
    expect([same(result.floor, '5000.005'), same(result.shortfall, '500.005'), result.meetsFloor]).toEqual([
      true,
      true,
      false,
    ])
    expect(coCoverage(0, 0, 0)).toMatchObject({ share: undefined, meetsFloor: true })
  })

  test('ten yuan for each of 3,000 residents', () => {
    expect(same(assistanceBudget(3000), '30000')).toBe(true)
  })
})
