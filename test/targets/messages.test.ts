import { describe, expect, test } from 'vitest'
import { evaluateTarget } from '../../src/index.js'
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

  test('a year is a number', () => {
    const years = 'accepted: one of the numbers 2010, 2011, 2012'
    expect(message(retention, [{ year: '2012', value: 99 }])).toBe(
      `${retention}.0.year: got "2012"; ${years}`,
    )
    expect(message(retention, [{ year: 2013, value: 99 }])).toBe(`${retention}.0.year: got 2013; ${years}`)
    expect(message(retention, [{ value: 99 }])).toBe(`${retention}.0.year: is missing; ${years}`)
  })
})
