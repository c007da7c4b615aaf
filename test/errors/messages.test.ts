import { Decimal } from 'decimal.js'
import {
  assess,
  createPolicy,
  type Household,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  minimumWageOn,
  nextFreeCheckup,
  PolicyInputError,
} from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'
import { thrownBy } from './refusals.js'

const policy = createPolicy({ asOf: '2010-07-05' })
const asked = (household: unknown) => thrownBy(() => assess('lowRentHousing', household as Household, policy))
const message = (household: unknown) => asked(household).message

const sum =
  'a sum in yuan as text like 2352 or 2352.00, a number or a Decimal; not negative, at most two decimals, below 1000000000000'

describe('a message says what came', () => {
  test.each([
    ['text', '1,000', 'got "1,000"'],
    ['a text that may stand in full', 'x'.repeat(60), `got "${'x'.repeat(60)}"`],
    ['a long text, cut', `${'1'.repeat(60)}x`, `got "${'1'.repeat(60)}…"`],
    ['a number', 0.001, 'got 0.001'],
    ['minus zero point one', -0.1, 'got -0.1'],
    ['a flag', true, 'got true'],
    ['a large whole number', 12n, 'got 12n'],
    ['a symbol', Symbol('x'), 'got a symbol'],
    ['a function', () => 1, 'got a function'],
    ['a list', [1], 'got an array'],
    ['a record', {}, 'got an object'],
    ['an object of a kind', new Map(), 'got an object (Map)'],
    ['a Decimal', new Decimal('12.345'), 'got an object (Decimal 12.345)'],
  ])('%s', (_, given, says) => {
    expect(message({ monthlyIncome: given })).toBe(`monthlyIncome: ${says}; accepted: ${sum}`)
  })

  test('a Decimal where there are no sums', () => {
    expect(asked({ floorArea: new Decimal(45) }).issues).toEqual([
      {
        path: 'floorArea',
        code: 'wrong_type',
        message:
          'floorArea: got an object (Decimal 45); accepted: square metres as text like 45 or 45.50, or a number; not negative, at most two decimals, below 1000000000000',
      },
    ])
  })

  test.each([
    [{}, 'not_a_sum'],
    [{ e: 20 }, 'wrong_type'],
    [{ e: -20 }, 'wrong_type'],
  ])('an object that has no more of a Decimal than its tag and %j', (parts, code) => {
    const pretends = { toStringTag: '[object Decimal]', ...parts }
    expect(asked({ monthlyIncome: pretends }).issues).toMatchObject([{ path: 'monthlyIncome', code }])
  })

  test('an object that pretends to be a Decimal and cannot be written', () => {
    const thrower = {
      get: () => {
        throw new Error('no digits')
      },
    }
    const pretends = Object.create(Decimal.prototype, { e: { value: 0 }, d: thrower })
    const { issues } = asked({ monthlyIncome: pretends })
    expect(issues).toEqual([
      {
        path: 'monthlyIncome',
        code: 'wrong_type',
        message: `monthlyIncome: got an object (no Decimal); accepted: ${sum}`,
      },
    ])
  })
})

describe('and what is accepted', () => {
  test('every field that is refused, one after another', () => {
    expect(message({ members: 0, monthlyIncome: '1,000' })).toBe(
      `members: got 0; accepted: a whole number from 1 to 99; monthlyIncome: got "1,000"; accepted: ${sum}`,
    )
  })

  test('an option that must be given', () => {
    expect(thrownBy(() => createPolicy({} as never)).message).toBe(
      'asOf: is missing; accepted: a calendar date as text like 2010-07-05, from 1900-01-01 to 2999-12-31',
    )
  })

  test('one income, and which came first', () => {
    expect(message({ monthlyIncome: '1', annualIncome: '12' })).toBe(
      'annualIncome: got "12"; accepted: one of monthlyIncome, annualIncome, monthlyIncomePerCapita, annualIncomePerCapita; monthlyIncome is given too',
    )
  })

  test('fewer people than able to work', () => {
    expect(message({ members: 2, membersAbleAndWillingToWork: 3 })).toBe(
      'membersAbleAndWillingToWork: got 3; accepted: at most members, which is 2',
    )
  })

  test('a name that is listed', () => {
    expect(message({ registration: 'city' })).toBe(
      'registration: got "city"; accepted: "urban", "rural", "elsewhere"',
    )
    expect(message({ member: 1 })).toMatch(
      /^member: got 1; accepted: the names registration, members, monthlyIncome, /,
    )
  })

  test('a household', () => {
    expect(message([])).toBe('household: got an array; accepted: an object with named fields')
  })
})

describe('what is asked', () => {
  const said = (ask: () => unknown) => thrownBy(ask).message

  test('a benefit by its id', () => {
    expect(said(() => assess('housing' as never, {}, policy))).toMatch(
      /^benefit: got "housing"; accepted: subsistenceAllowance, lowRentHousing, /,
    )
  })

  test('a day of which the wage is published', () => {
    expect(said(() => minimumWageOn('2013-01-01'))).toBe(
      'date: got "2013-01-01"; accepted: a day from 2010-04-01 to 2011-03-31, or from 2011-04-01 to 2012-12-31',
    )
  })

  test.each([
    ['options', () => createPolicy(3 as never)],
    ['costs', () => medicalCoCoverage(3 as never)],
    ['relief', () => meetsAverageReliefFloor(3 as never)],
    ['household', () => assess('lowRentHousing', 3 as never, policy)],
    ['person', () => assess('freeHealthCheckup', 3 as never, policy)],
  ])('%s is a record', (name, ask) => {
    expect(said(ask)).toBe(`${name}: got 3; accepted: an object with named fields`)
  })
})

describe('the first and the last day that is read', () => {
  test.each(['1900-01-01', '2999-12-31'])('%s', (asOf) => {
    expect(createPolicy({ asOf, minimumWage: '980' }).asOf).toBe(asOf)
  })
  test.each(['1899-12-31', '3000-01-01'])('%s is out of range', (asOf) => {
    const error = thrownBy(() => createPolicy({ asOf, minimumWage: '980' }))
    expect(error).toBeInstanceOf(PolicyInputError)
    expect(error.issues).toMatchObject([{ path: 'asOf', code: 'out_of_range' }])
    expect(() => nextFreeCheckup(asOf)).toThrow('accepted: a calendar date')
  })
})

describe('the largest sums that are read', () => {
  test.each([999_999_999_999.99, '999999999999.99', new Decimal('999999999999.99')])(
    '%s',
    (monthlyIncome) => {
      expect(
        assess('lowRentHousing', { registration: 'urban', members: 1, monthlyIncome }, policy).verdict,
      ).toBe('ineligible')
    },
  )
  test.each([
    [1_000_000_000_000, 'out_of_range'],
    ['1000000000000', 'out_of_range'],
    ['0999999999999', 'not_a_sum'],
    [new Decimal('1e12'), 'out_of_range'],
    [new Decimal('1e21'), 'out_of_range'],
    [new Decimal('1e20'), 'out_of_range'],
    [new Decimal('1e-20'), 'too_many_decimals'],
    [new Decimal('1e-21'), 'too_many_decimals'],
    ['123456789012.345', 'too_many_decimals'],
    ['1234567890123.45', 'out_of_range'],
    [new Decimal('-0.01'), 'out_of_range'],
    [new Decimal('-1e-20'), 'out_of_range'],
    [new Decimal('-1e-21'), 'out_of_range'],
    [new Decimal(Number.NaN), 'not_a_sum'],
    [new Decimal(Number.POSITIVE_INFINITY), 'not_a_sum'],
    [-0.01, 'out_of_range'],
    ['1.2x', 'not_a_sum'],
    ['1./5', 'not_a_sum'],
    ['1.:5', 'not_a_sum'],
    ['1.5/', 'not_a_sum'],
    ['1.5:', 'not_a_sum'],
  ])('%s: %s', (monthlyIncome, code) => {
    expect(asked({ monthlyIncome }).issues).toMatchObject([{ path: 'monthlyIncome', code }])
  })
})
