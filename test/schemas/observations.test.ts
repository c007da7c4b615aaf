import { describe, expect, test } from 'vitest'
import { evaluateScorecard, PolicyInputError, type TargetId, targets } from '../../src/index.js'
import { targetCases } from '../cases/targets.js'
import { holds } from '../properties/runs.js'
import { type Json, mutated } from './mutations.js'
import { isBeyondSchema, observations } from './observed.js'
import { published, validatorOf } from './validators.js'

const validate = validatorOf('observations.json')

const isAccepted = (given: unknown): boolean => {
  try {
    evaluateScorecard(given as never)
    return true
  } catch (error) {
    if (error instanceof PolicyInputError && error.code === 'invalid_input') return false
    throw error
  }
}

const fieldNames = ['value', 'numerator', 'denominator', 'start', 'end', 'years', 'place', 'year']

describe('observations.json', () => {
  test('accepts what the library accepts, and nothing else but what it cannot state', () => {
    const seen = { accepted: 0, refused: 0, beyond: 0 }
    holds(
      mutated(observations, [...fieldNames, 'townTapWater', 'publicHealthProjectCompliance']),
      (given) => {
        const accepted = isAccepted(given)
        const stated = validate(given)
        const beyond = stated && isBeyondSchema(given as { readonly [name: string]: Json })
        expect({ accepted }).toEqual({ accepted: stated && !beyond })
        seen[accepted ? 'accepted' : beyond ? 'beyond' : 'refused']++
      },
      { numRuns: 4_000 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(800)
    expect(seen.beyond).toBeGreaterThan(10)
  })

  test('accepts null for the fields of another form, and for a year, as the library does', () => {
    const given = { townTapWater: { value: null, numerator: 95, denominator: 100, year: null } }
    expect([validate(given), isAccepted(given)]).toEqual([true, true])
  })

  test('accepts a place of a hundred characters, as the library does', () => {
    const given = { urbanAverageRelief: [{ place: '𠮷'.repeat(100), value: 50 }] }
    expect([validate(given), isAccepted(given)]).toEqual([true, true])
  })

  test('knows every target, by what it measures', () => {
    const { properties } = published('observations.json') as {
      properties: Readonly<Record<string, { readonly description: string }>>
    }
    expect(Object.keys(properties)).toEqual(Object.keys(targets))
    for (const [target, { measure, required }] of Object.entries(targets)) {
      const description = properties[target]?.description
      expect(description).toContain(measure.en)
      expect(description).toContain(measure['zh-CN'])
      expect(description).toContain(`Figure: ${required} (`)
    }
  })

  const byHand = targetCases.filter(({ expected }) => !('refused' in expected))
  test.each(byHand.map((worked) => [worked.title, worked] as const))('accepts %s', (_, worked) => {
    expect(validate({ [worked.target]: worked.observation })).toBe(true)
  })

  test.each<[string, Record<string, unknown>]>([
    ['a misspelt target', { townTapWatr: { value: 1 } }],
    ['a misspelt field', { townTapWater: { valeu: 1 } }],
    ['no form', { townTapWater: {} }],
    ['half a form', { townTapWater: { numerator: 1 } }],
    ['two forms', { townTapWater: { value: 95, numerator: 95, denominator: 100 } }],
    ['more than all', { townTapWater: { value: '100.000001' } }],
    ['half a person', { townTapWater: { numerator: 0.5, denominator: 1 } }],
    ['a negative value', { sportsAreaPerCapita: { value: -1 } }],
    ['a list where there is one', { townTapWater: [{ value: 95 }] }],
    ['one where there is a list', { urbanAverageRelief: { place: 'east', value: 50 } }],
    ['no place', { urbanAverageRelief: [{ value: 50 }] }],
    ['an empty place', { urbanAverageRelief: [{ place: '', value: 50 }] }],
    ['a space before a place', { urbanAverageRelief: [{ place: ' east', value: 50 }] }],
    ['a space after a place', { urbanAverageRelief: [{ place: 'east\n', value: 50 }] }],
    ['a long place', { urbanAverageRelief: [{ place: '𠮷'.repeat(101), value: 50 }] }],
    ['no year', { compulsoryEducationRetention: [{ value: 99 }] }],
    ['a year outside the plan', { compulsoryEducationRetention: [{ value: 99, year: 2013 }] }],
    ['a year that is not due', { townTapWater: { value: 95, year: 2011 } }],
    ['no years between', { welfareBedsGrowth: { start: 1, end: 2 } }],
  ])('refuses %s, as the library does', (_, given) => {
    expect([validate(given), isAccepted(given)]).toEqual([false, false])
  })
})

describe('what the library refuses and no schema can', () => {
  const east = { place: 'east', value: 50 }
  test.each<[string, Partial<Record<TargetId, unknown>>]>([
    ['a number of more than six decimals', { sportsAreaPerCapita: { value: 0.1 + 0.2 } }],
    ['more of them than there are', { townTapWater: { numerator: 2, denominator: 1 } }],
    ['a place twice', { urbanAverageRelief: [east, { ...east, value: 51 }] }],
    ['a year twice', { compulsoryEducationRetention: [1, 2].map((value) => ({ value, year: 2010 })) }],
  ])('%s', (_, given) => {
    expect([validate(given), isAccepted(given)]).toEqual([true, false])
  })
})
