import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
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

// An id that was published keeps its meaning: a line here may be added, and never changed.

test('an id keeps its meaning', () => {
  const file = new URL('meanings.txt', import.meta.url)
  const lines = all.map(({ id, request, expected }) => {
    const meaning = createHash('sha256')
      .update(JSON.stringify([request, expected]))
      .digest('hex')
    return `${meaning.slice(0, 12)} ${id}`
  })
  const recorded = readFileSync(file, 'utf8').trimEnd().split('\n')
  if (process.env['UPDATE_MEANINGS'] === 'added') {
    const ids = new Set(recorded.map((line) => line.slice(13)))
    const added = lines.filter((line) => !ids.has(line.slice(13)))
    writeFileSync(file, `${[...recorded, ...added].filter((line) => line !== '').join('\n')}\n`)
  }
  expect([...lines].sort()).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n').sort())
})
