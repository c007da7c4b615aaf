import { describe, expect, test } from 'vitest'
import {
  answer,
  conformanceCases,
  differences,
  type LevelledCase,
  manifest,
} from '../../src/conformance/index.js'
import { clauses, readings } from '../../src/index.js'
import { answer as naiveAnswer } from '../naive/answer.js'
import { readingsThatMatter } from './reading-dependence.js'

const all = conformanceCases()
const titled = all.map((found): [string, LevelledCase] => [found.id, found])

// Expected results come from paper and from the naive implementation; the library is held to them, never their source.

describe('the expected result', () => {
  test.each(titled)('%s', (_, { request, expected, arithmetic }) => {
    expect(differences(expected, naiveAnswer(request)), `naive: ${arithmetic}`).toEqual([])
    expect(differences(expected, answer(request)), `library: ${arithmetic}`).toEqual([])
  })
})

describe('the suite', () => {
  test('has a few hundred cases, each with its own id under its level and its own question', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ request }) => JSON.stringify(request))).size).toBe(all.length)
    for (const { id, level } of all) expect(id).toMatch(new RegExp(`^${level}(/[a-z0-9-]+)+$`))
  })

  test('says of each case what it says of itself: clauses that exist, a reason and a mistake', () => {
    for (const found of all) {
      for (const clause of found.clauses) expect(Object.keys(clauses), found.id).toContain(clause)
      for (const reading of found.readings) expect(Object.keys(readings), found.id).toContain(reading)
      for (const text of [found.title, found.arithmetic, found.catches])
        expect(text.length, found.id).toBeGreaterThan(2)
    }
  })

  test('counts its cases in the manifest', () => {
    for (const { level, cases, file } of manifest.levels) {
      expect(conformanceCases(level)).toHaveLength(cases)
      expect(file).toBe(`${level}.json`)
    }
  })

  test('explains: the arithmetic is more than a word, and no case of `readings` turns on none', () => {
    for (const { id, arithmetic } of all) expect(arithmetic.length, id).toBeGreaterThan(9)
    for (const { id, readings: named } of conformanceCases('readings'))
      expect(named.length, id).toBeGreaterThan(0)
  })

  test('states sums as text', () => {
    const sums =
      /^(.*Income.*|.*Standard|minimumWage|floorArea.*|.*FloorArea|medicalCost|.*Paid|minimumPayment.*|standard)$/
    for (const { id, level, request } of all) {
      const fields = Object.entries({ ...request.policy, ...request.facts })
      const wrong = fields.filter(([name, value]) => sums.test(name) && typeof value === 'number')
      if (level !== 'errors') expect(wrong, id).toEqual([])
    }
  })

  test('names the readings on which a case turns, all of them and no other', () => {
    for (const { id, request, expected, readings: named } of all)
      expect([...named].sort(), id).toEqual([...readingsThatMatter(request, expected)].sort())
  })
})
