import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  answer,
  type ConformanceRequest,
  conformanceCases,
  differences,
  type Expected,
  manifest,
} from '../../src/conformance/index.js'
import { PolicyInputError } from '../../src/index.js'
import { answer as naiveAnswer } from '../naive/answer.js'

const amount = (value: unknown) => ({ result: { amount: value } })

describe('amounts compare as numbers', () => {
  test.each([
    ['2352', '2352.00'],
    ['2352', 2352],
    ['282.24', '282.240'],
    ['0', '-0.00'],
    ['0.5', 0.5],
    ['-0.5', '-0.50'],
    ['7', '007'],
    [null, undefined],
  ])('%j is %j', (expected, given) => {
    expect(differences(amount(expected), amount(given))).toEqual([])
  })

  test.each([
    ['282.24', '282.23999999999995'],
    ['282.24', 282.23999999999995],
    ['1000', '1e3'],
    ['1000', '1,000'],
    ['0', ''],
    ['0', null],
    ['0', false],
    ['1', '-1'],
    ['0.5', '-0.5'],
    ['0.505', '0.55'],
    [true, 'true'],
  ])('%j is not %j', (expected, given) => {
    expect(differences(amount(expected), amount(given))).toHaveLength(1)
  })
})

describe('missing facts and issues compare as sets', () => {
  const entry = (...anyOf: readonly string[]) => ({ in: 'household', anyOf })
  const missing = (...entries: readonly unknown[]) => ({ result: { missing: entries } })

  test('whatever the order', () => {
    const expected = missing(entry('members'), entry('floorArea', 'hasHousingDifficulty'))
    const given = missing(entry('hasHousingDifficulty', 'floorArea'), entry('members'), entry('members'))
    expect(differences(expected, given)).toEqual([])
  })

  test.each([
    [missing(entry('members')), missing()],
    [missing(entry('members')), missing({ in: 'person', anyOf: ['members'] })],
    [missing(entry('members')), missing('members')],
    [missing(entry('members')), missing(null)],
    [missing(entry('floorArea', 'members')), missing(entry('floorArea or members'))],
    [missing(entry('floorArea'), entry('members')), missing(entry('floorArea; household: members'))],
    [missing(), missing(entry('members'))],
    [missing(), { result: { missing: 'members' } }],
    [missing(), { result: { missing: 0 } }],
  ])('%j is not %j', (expected, given) => {
    expect(differences(expected, given)).toHaveLength(1)
  })

  test.each([
    [missing(), { result: {} }],
    [missing(), { result: { missing: null } }],
    [{ result: { missing: null } }, missing()],
  ])('an empty list is the same as none: %j is %j', (expected, given) => {
    expect(differences(expected, given)).toEqual([])
  })

  test('an empty list and a field left out are told in words', () => {
    const expected = missing(entry('members'))
    const field = 'missing'
    expect(differences(expected, missing())).toEqual([
      { field, expected: 'household: members', given: 'an empty list' },
    ])
    expect(differences(expected, { result: {} })).toEqual([
      { field, expected: 'household: members', given: 'not in the answer' },
    ])
    expect(differences(missing(), expected)).toEqual([
      { field, expected: 'an empty list, or none', given: 'household: members' },
    ])
    expect(differences({ result: { verdict: 'eligible' } }, { result: {} })).toEqual([
      { field: 'verdict', expected: '"eligible"', given: 'not in the answer' },
    ])
  })

  test('each list is told in one order, whatever order it came in', () => {
    const expected = missing(entry('members'), entry('hasHousingDifficulty', 'floorArea'))
    expect(differences(expected, missing(entry('registration'), entry('members')))).toEqual([
      {
        field: 'missing',
        expected: 'household: floorArea or hasHousingDifficulty; household: members',
        given: 'household: members; household: registration',
      },
    ])
  })

  test('of issues, path and code count', () => {
    const issue = { path: 'members', code: 'required' } as const
    const expected: Expected = { error: { code: 'missing_facts', issues: [issue] } }
    expect(
      differences(expected, { error: { code: 'missing_facts', issues: [{ ...issue, message: '…' }] } }),
    ).toEqual([])
    expect(
      differences(expected, { error: { code: 'missing_facts', issues: [{ ...issue, path: 'x' }] } }),
    ).toEqual([{ field: 'issues', expected: 'members required', given: 'x required' }])
  })
})

describe('lists of places and years compare as sets', () => {
  const failing = (...entries: readonly unknown[]) => ({ result: { status: 'unmet', failing: entries } })
  const [east, west] = [
    { place: 'east', year: 2011 },
    { place: 'west', year: 2010 },
  ]

  test('whatever the order', () => {
    expect(differences(failing(east, west), failing(west, east, east))).toEqual([])
    expect(differences(failing({ year: 2011 }), failing({ place: null, year: 2011 }))).toEqual([])
  })

  test.each([
    [failing(east), failing({ ...east, year: 2012 }), 'east, 2012'],
    [failing(east), failing({ place: 'east' }), 'east'],
    [failing(east), failing({ place: 'east, 2011' }), '"east, 2011"'],
    [failing({ place: 'the east' }), failing({ place: 'the west' }), '"the west"'],
    [failing(), failing({}), '{}'],
    [failing(), failing(east), 'east, 2011'],
  ])('%j is not %j', (expected, given, shown) => {
    expect(differences(expected, given)).toMatchObject([{ field: 'failing', given: shown }])
  })
})

describe('whatever comes in place of an answer, nothing is thrown', () => {
  // An object that says itself how it is to be made text, and says it wrong.
  const noText = { toString: 1 }
  const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  const unwritable = [deep, 1n, () => 1, noText]

  test.each([
    ...unwritable.map((given) => [{ result: { amount: '1' } }, { result: { amount: given } }]),
    ...unwritable.flatMap((given) => [
      [{ result: { missing: [{ in: 'household', anyOf: ['members'] }] } }, { result: { missing: [given] } }],
      [
        { result: { missing: [{ in: 'household', anyOf: ['members'] }] } },
        { result: { missing: [{ in: given, anyOf: [given] }] } },
      ],
      [
        { error: { code: 'invalid_input', issues: [{ path: 'members', code: 'required' }] } },
        { error: { code: 'invalid_input', issues: [{ path: given, code: given }] } },
      ],
      [{ result: { failing: [{ place: 'east' }] } }, { result: { failing: [{ place: given }] } }],
    ]),
    ...unwritable.map((given) => [{ result: { amount: '1' } }, given]),
  ] as [Expected, unknown][])('%#', (expected, given) => {
    const found = differences(expected, given)
    expect(found).toHaveLength(1)
    expect(found[0]?.given).toMatch(/./)
  })
})

test('an answer with a result and an error is neither', () => {
  const both = { ...amount('1'), error: { code: 'invalid_input', issues: [] } }
  expect(differences(amount('1'), both)).toEqual([
    { field: 'result', expected: 'result alone', given: 'result and error' },
  ])
  expect(differences({ error: { code: 'invalid_input', issues: [] } }, both)).toMatchObject([
    { field: 'error' },
  ])
  expect(differences(amount('1'), { ...amount('1'), error: null })).toEqual([])
  expect(differences(amount('1'), { ...amount('1'), error: 'out of range' })).toHaveLength(1)
  expect(differences(amount('1'), { error: { code: 'invalid_input' } })).toEqual([
    { field: 'result', expected: '{"amount":"1"}', given: '{"error":{"code":"invalid_input"}}' },
  ])
})

test.each([
  undefined,
  null,
  'eligible',
  [],
  {},
  { error: { code: 'invalid_input' } },
  { result: 'eligible' },
])('an answer of another kind: %j', (response) => {
  expect(differences({ result: { verdict: 'eligible' } }, response)).toMatchObject([{ field: 'result' }])
})

test('a record in place of which something else is given', () => {
  const expected = { result: { figures: { minimumWage: '980' } } }
  expect(differences(expected, { result: { figures: null } })).toMatchObject([{ field: 'figures' }])
  expect(differences(expected, { result: { figures: { minimumWage: '1' } } })).toEqual([
    { field: 'figures.minimumWage', expected: '"980"', given: '"1"' },
  ])
})

test('what is no refusal is not caught', () => {
  const facts = {
    get date(): never {
      throw new RangeError('out of order')
    },
  }
  expect(() => answer({ operation: 'minimumWageOn', facts })).toThrow(RangeError)
})

test.each(['guess', 'toString', undefined, null, {}])(
  'a question of an operation one does not know is skipped: %j',
  (operation) => {
    expect(answer({ operation } as never)).toEqual({ skipped: 'an operation that is not known' })
  },
)

describe('the cases of a level', () => {
  test('each level has its own, and all have them all', () => {
    const levels = manifest.levels.map(({ level }) => level)
    expect(levels.flatMap((level) => conformanceCases(level))).toEqual(conformanceCases())
    expect(conformanceCases('core').every(({ level }) => level === 'core')).toBe(true)
    expect(conformanceCases(undefined)).toEqual(conformanceCases())
  })

  test.each([
    ['nope', 'unknown_name', 'level: got "nope"; accepted: "core", "boundary", "exactness"'],
    ['Core', 'unknown_name', '"targets"'],
    ['toString', 'unknown_name', '"targets"'],
    [{ level: 'core' }, 'wrong_type', 'level: got an object; accepted: "core"'],
    [null, 'wrong_type', 'level: got null'],
  ])('a level that is none is refused: %j', (level, code, message) => {
    const ask = () => conformanceCases(level as never)
    expect(ask).toThrow(PolicyInputError)
    expect(ask).toThrow(message)
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'level', code })] }),
    )
  })
})

// The examples of the page: a question, and the line below it the answer.

describe.each(['docs/conformance.md', 'docs/zh/conformance.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const examples = [...text.matchAll(/^(\{ "operation".*\})\n(\{ "result".*\})$/gm)]

  test('its examples are right', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4)
    for (const [, question = '', result = ''] of examples) {
      const request = JSON.parse(question) as ConformanceRequest
      const expected = JSON.parse(result) as Expected
      expect(differences(expected, naiveAnswer(request)), question).toEqual([])
      expect(differences(expected, answer(request)), question).toEqual([])
    }
  })

  test('it names all that is asked and answered', () => {
    const namesIn = (value: unknown): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap(namesIn)
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)])
    }
    const named = conformanceCases().flatMap(({ level, request, expected }) => {
      const { operation, benefit, target, policy, facts } = request
      const isRefused = 'error' in expected
      const asked = [operation, level, benefit, target, ...namesIn(policy), ...namesIn(facts)]
      const issues = isRefused ? [expected.error.code, ...expected.error.issues.map(({ code }) => code)] : []
      const values = isRefused ? [] : ['verdict', 'status', 'force'].map((name) => expected.result[name])
      // What is refused may be named on purpose as nothing is.
      return [...(isRefused ? [operation, level] : asked), ...issues, ...values, ...namesIn(expected)]
    })
    const names = [...new Set(named)].filter((name) => name !== undefined)
    expect(names.length).toBeGreaterThan(150)
    expect(names.filter((name) => !text.includes(`\`${name}\``) && !text.includes(`"${name}"`))).toEqual([])
  })

  test('its question is a case of the suite', () => {
    const [, question = ''] = /^(\{ "id": "boundary.*\})$/m.exec(text) ?? []
    const { id, ...request } = JSON.parse(question) as ConformanceRequest & { id: string }
    expect(conformanceCases().find((found) => found.id === id)?.request).toEqual(request)
  })
})

test.each([null, {}, [[]], false, 0, ''])('%j is not true', (given) => {
  expect(
    differences({ result: { value: true } } as unknown as Expected, { result: { value: given } }),
  ).toHaveLength(1)
})
