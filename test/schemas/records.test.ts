import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createPolicy,
  type Determination,
  explain,
  explainScreening,
  PolicyInputError,
  type Screening,
  screen,
} from '../../src/index.js'
import { holds } from '../properties/runs.js'
import { type Json, mutated } from './mutations.js'
import { inOrderOfNames, screenings, stored } from './records.js'
import { validatorOf } from './validators.js'

const validDetermination = validatorOf('determination.json')
const validScreening = validatorOf('screening.json')

test('whatever the library makes, its schema describes', () => {
  holds(
    screenings,
    (made) => {
      if (!validScreening(stored(made))) expect(validScreening.errors).toEqual([])
      for (const determination of [...made.household, ...made.people.flat()]) {
        if (!validDetermination(determination)) expect(validDetermination.errors).toEqual([])
      }
    },
    { numRuns: 600 },
  )
})

const samples = fc.sample(screenings, { numRuns: 150, seed: 20100705 })

test('a stored screening is explained as it was when it was made', () => {
  for (const made of samples) {
    const kept = stored(made) as unknown as Screening
    expect(explainScreening(kept, 'zh-CN')).toBe(explainScreening(made, 'zh-CN'))
  }
})

const determinations = samples.flatMap(({ household, people }) => [...household, ...people.flat()])

/** A letter without holes, or that the record is refused as a whole. */
const letter = (explained: () => string, path: string): string | undefined => {
  try {
    return explained()
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    expect(error).toMatchObject({ code: 'invalid_input', issues: [{ path, code: 'wrong_type' }] })
    return undefined
  }
}

test.each(['allowance', 'monthlyAllowance'] as const)(
  'one without its %s is of no schema, nor explained',
  (name) => {
    const family = { registration: 'urban', members: 1, monthlyIncome: '0' } as const
    const made = screen({ household: family }, createPolicy({ asOf: '2010-07-05' }))
    const household = made.household.map((one) => {
      const { [name]: _, ...rest } = one
      return rest
    })
    const half = stored({ ...made, household })
    const [determination] = stored(household) as unknown as [Determination]
    expect(validDetermination(determination)).toBe(false)
    expect(validScreening(half)).toBe(false)
    expect(letter(() => explain(determination, 'en'), 'determination')).toBeUndefined()
    expect(letter(() => explainScreening(half as unknown as Screening, 'en'), 'screening')).toBeUndefined()
  },
)

test('a determination that was tampered with is explained if and only if its schema accepts it', () => {
  const seen = { accepted: 0, refused: 0 }
  const names = ['limit', 'value', 'monthlyAllowance', 'allowance', 'openList', 'basis', 'note']
  holds(
    mutated(fc.constantFrom(...determinations.map(stored)), names),
    (record) => {
      for (const language of ['en', 'zh-CN'] as const) {
        const text = letter(() => explain(record as unknown as Determination, language), 'determination')
        const accepted = text !== undefined
        expect({ accepted }).toEqual({ accepted: validDetermination(record) })
        expect(text ?? '').not.toMatch(/undefined|NaN|Infinity|\[object/)
        seen[accepted ? 'accepted' : 'refused']++
      }
    },
    { numRuns: 3_000 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(500)
})

test('a screening that was tampered with is explained if and only if its schema accepts it', () => {
  const seen = { accepted: 0, refused: 0 }
  holds(
    mutated(fc.constantFrom(...samples.slice(0, 40).map(stored)), ['monthlyAllowance', 'receipt', 'note']),
    (record) => {
      const text = letter(() => explainScreening(record as unknown as Screening, 'en'), 'screening')
      const accepted = text !== undefined
      expect({ accepted }).toEqual({ accepted: validScreening(record) })
      expect(text ?? '').not.toMatch(/undefined|NaN|Infinity|\[object/)
      seen[accepted ? 'accepted' : 'refused']++
    },
    { numRuns: 500 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50)
})

describe('a record cut short, or of somebody else', () => {
  const family = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352.00',
    hasHousingDifficulty: true,
  } as const
  const made = screen({ household: family, people: [{}] }, createPolicy({ asOf: '2010-07-05' }))
  const determination = made.household.find(({ benefit }) => benefit === 'lowRentHousing') as Determination
  const [first, second, third] = determination.criteria

  const foreign: readonly (readonly [at: string, record: Json | object])[] = [
    ['asOf', { format: 1, benefit: 'lowRentHousing' }],
    ['format', { ...determination, format: 2 }],
    ['benefit', { ...determination, benefit: 'toString' }],
    ['note', { ...determination, note: 'of a later version' }],
    ['criteria', { ...determination, criteria: {} }],
    ['criteria.0', { ...determination, criteria: [null] }],
    ['criteria.1.kind', { ...determination, criteria: [first, { ...second, kind: 'other' }] }],
    ['criteria.1.fact', { ...determination, criteria: [first, { ...second, fact: 'members' }] }],
    ['criteria.1.fact', { ...determination, criteria: [first, { ...second, fact: 'lastCheckup' }] }],
    ['criteria.1.limit', { ...determination, criteria: [first, { ...second, limit: false }] }],
    ['criteria.2.limit', { ...determination, criteria: [first, second, { ...third, limit: 'a lot' }] }],
    ['criteria.2.value', { ...determination, criteria: [first, second, { ...third, value: 2352 }] }],
    ['missing.0.anyOf', { ...determination, missing: [{ in: 'household', anyOf: [] }] }],
    ['readings.planPeriod', { ...determination, readings: { planPeriod: 'for ever' } }],
    [
      'allowance.income',
      {
        ...determination,
        allowance: { basis: 'order271Article8', standard: '392', people: 3, difference: '0' },
      },
    ],
  ]
  test.each(foreign)('determination, at %s', (at, record) => {
    const call = () => explain(record as Determination, 'en')
    expect(call).toThrow(PolicyInputError)
    expect(call).toThrow(`a determination of format 1, as assess returns it: look at ${at}`)
    expect(validDetermination(record)).toBe(false)
  })

  test.each([
    [5, 'got 5; accepted: a determination of format 1, as assess returns it'],
    [
      { ...determination, note: 'of a later version', remark: 'another' },
      'got an object; accepted: a determination of format 1, as assess returns it: look at note',
    ],
    [
      { ...determination, format: 2, criteria: [] },
      'got an object; accepted: a determination of format 1, as assess returns it: look at format',
    ],
  ])('of %j one place is named, or none where there is no place in it', (record, message) => {
    const wrong = expect.objectContaining({ message: `determination: ${message}` })
    expect(() => explain(record as never, 'en')).toThrow(wrong)
  })

  test.each([
    ['asOf', { format: 1, household: [], people: [] }],
    ['household.1', { ...made, household: [determination, null] }],
    ['people.0.0.verdict', { ...made, people: [[{ ...determination, verdict: 'perhaps' }]] }],
    ['nextFacts.0.question', { ...made, nextFacts: [{ ...made.nextFacts[0], question: 'How many?' }] }],
    [
      'receipt.figures.minimumWage',
      { ...made, receipt: { ...made.receipt, figures: { minimumWage: '980' } } },
    ],
  ])('screening, at %s', (at, record) => {
    const call = () => explainScreening(record as unknown as Screening, 'zh-CN')
    expect(call).toThrow(PolicyInputError)
    expect(call).toThrow(`a screening of format 1, as screen returns it: look at ${at}`)
    expect(validScreening(stored(record))).toBe(false)
  })

  test('a record whose keys a database has put in another order is explained alike', () => {
    const kept = inOrderOfNames(stored(made)) as Screening
    expect(Object.keys(kept)).not.toEqual(Object.keys(made))
    expect(explainScreening(kept, 'en')).toBe(explainScreening(made, 'en'))
  })
})
