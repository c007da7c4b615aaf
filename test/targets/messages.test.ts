import { describe, expect, test } from 'vitest'
import { evaluateScorecard, evaluateTarget, type Observations } from '../../src/index.js'
import { thrownBy } from '../errors/refusals.js'

const water = 'townTapWater'
const retention = 'compulsoryEducationRetention'
const ask = (target: string, observation: unknown) => evaluateTarget(target as never, observation as never)

describe('what the message says', () => {
  const message = (target: string, observation: unknown) =>
    thrownBy(() => ask(target, observation)).issues[0]?.message ?? ''
  const revenue = { place: 'city', year: 2010 }

  test('a fraction is stated by its parts, where there are such', () => {
    const amounts = 'a number or text like 94.5; at most six decimals, below 1000000000000; not negative'
    expect(message('newRevenueSpentOnLivelihood', [{ ...revenue, value: '2/3' }])).toBe(
      `newRevenueSpentOnLivelihood.0.value: got "2/3"; accepted: ${amounts}; a fraction as numerator and denominator`,
    )
    expect(message(water, { value: '95%' })).toBe(`${water}.value: got "95%"; accepted: ${amounts}`)
    expect(message('affordableHousingStarted', { value: '1/2' })).not.toContain('fraction')
    expect(message(water, { numerator: '1/2', denominator: '1' })).not.toContain('fraction')
  })

  test('revenue may fall', () => {
    const given = [{ ...revenue, numerator: '2', denominator: 'x' }]
    expect(message('newRevenueSpentOnLivelihood', given)).toBe(
      'newRevenueSpentOnLivelihood.0.denominator: got "x"; accepted: a number or text like 94.5; at most six decimals, below 1000000000000; it may be negative',
    )
  })

  test('a year is a number', () => {
    const years = 'accepted: one of the numbers 2010, 2011, 2012'
    expect(message(retention, [{ year: '2012', value: 99 }])).toBe(
      `${retention}.0.year: got "2012"; ${years}`,
    )
    expect(message(retention, [{ year: 2013, value: 99 }])).toBe(`${retention}.0.year: got 2013; ${years}`)
    expect(message(retention, [{ value: 99 }])).toBe(`${retention}.0.year: is missing; ${years}`)
  })

  test('what names a place', () => {
    const places = 'accepted: a name of at most 100 characters, with no space at either end'
    expect(message('healthSupervisorsPerTenThousand', [{ place: ' A', value: 1 }])).toBe(
      `healthSupervisorsPerTenThousand.0.place: got " A"; ${places}`,
    )
  })

  test('one way to state what was observed, and each place and year once', () => {
    expect(message(water, { value: 95, numerator: 95, denominator: 100 })).toBe(
      `${water}.numerator: got 95; accepted: value, or numerator and denominator: one of these`,
    )
    expect(
      message('healthSupervisorsPerTenThousand', [
        { place: 'A', value: 1 },
        { place: 'A', value: 1 },
      ]),
    ).toBe('healthSupervisorsPerTenThousand.1.place: got "A"; accepted: one observation for each place')
    const twice = [2010, 2010].map((year) => ({ year, value: 99 }))
    expect(message(retention, twice)).toBe(
      `${retention}.1.year: got 2010; accepted: one observation for each year`,
    )
  })

  test('which target is meant', () => {
    expect(message('none', { value: 1 })).toBe(
      'target: got "none"; accepted: the id of a target, one of those listed in targets',
    )
  })
})

describe('what the message says of a scorecard', () => {
  const message = (observations: unknown, options?: object) =>
    thrownBy(() => evaluateScorecard(observations as Observations, options)).issues[0]?.message

  test('observations by the ids of targets', () => {
    expect(message([])).toBe(
      'observations: got an array; accepted: an object with the ids of targets as names',
    )
  })

  test('a tolerance, and where there may be one', () => {
    const observations = { villageSewageTreatment: { value: 75 }, townTapWater: { value: 95 } }
    expect(message(observations, { tolerances: { villageSewageTreatment: 100.1 } })).toBe(
      'tolerances.villageSewageTreatment: got 100.1; accepted: percentage points from 0 to 100, as a number or text like 0.5; at most six decimals',
    )
    expect(message(observations, { tolerances: { townTapWater: 1 } })).toBe(
      'tolerances.townTapWater: got 1; accepted: a tolerance where the comparator is about, and nowhere else',
    )
  })
})
