import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../properties/runs.js'
import { dialectNames, policyOf, queryOf } from './queries.js'
import { tokensOf } from './tokens.js'

const hostile = [
  'x"; DROP TABLE households; --',
  '"',
  '""',
  "a'b",
  'a\\"b',
  'a -- b',
  'a\u2028-- b',
  '*/ b /*',
  '人口',
  'SELECT',
  'cells',
  'checked',
  'owed',
  'a.b',
  ' ',
  '$1',
  '{0}',
  '$&',
  '%s',
]

const names = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .filter((name) => !/\p{Control}/u.test(name) && new TextEncoder().encode(name).length <= 63)

const policy = policyOf()
const query = (
  table: readonly string[],
  key: string,
  column: string,
  dialect: (typeof dialectNames)[number],
) => queryOf({ policy, dialect, table, key, columns: { monthlyIncome: column, members: 'members' } })

test('whatever a table or column is called, it is a name in the query, and nothing else of the query changes', () => {
  const drawn = fc
    .record({
      schema: names,
      table: names,
      key: names,
      column: names,
      dialect: fc.constantFrom(...dialectNames),
    })
    .filter(({ key, column }) => !['problem', 'members'].includes(key.toLowerCase()) && column !== 'members')
  holds(
    drawn,
    ({ schema, table, key, column, dialect }) => {
      const plain = tokensOf(query(['the schema', 'the table'], 'the key', 'the column', dialect))
      const given: Record<string, string> = {
        'the schema': schema,
        'the table': table,
        'the key': key,
        'the column': column,
      }
      const expected = plain.map((token) =>
        token.kind === 'name' ? { ...token, value: given[token.value] ?? token.value } : token,
      )
      expect(tokensOf(query([schema, table], key, column, dialect))).toEqual(expected)
    },
    { numRuns: 60 },
  )
})

test.each(dialectNames)('%s: a quote in a name is doubled', (dialect) => {
  const made = queryOf({ policy, dialect, table: 'x" CROSS JOIN "y', key: 'k"', columns: {} })
  expect(made).toContain('FROM "x"" CROSS JOIN ""y"')
  expect(made).toContain('"k""" AS "key_1"')
  expect(made).toContain('"key_1" AS "k"""')
})

test('a schema stands before the table; a dot in a name is a part of it', () => {
  expect(queryOf({ table: ['register', 'families'] })).toContain('FROM "register"."families"')
  expect(queryOf({ table: ['city', 'register', 'families'] })).toContain('FROM "city"."register"."families"')
  expect(queryOf({ table: 'register.families' })).toContain('FROM "register.families"')
})

test('columns left out are those of the facts, in snake case; a fact without a column is unknown', () => {
  expect(queryOf()).toContain('"monthly_income_per_capita" AS "monthly_income_per_capita"')
  const some = queryOf({ columns: { members: 'people', registration: undefined } })
  expect(some).toContain('"people" AS "members"')
  expect(some).toContain('CAST(NULL AS VARCHAR(9)) AS "registration", -- no column: unknown')
  expect(some).toContain('CAST(NULL AS DECIMAL(16, 2)) AS "monthly_income"')
})

test('several key columns are handed through in their order, first of all', () => {
  const select = queryOf({ policy, dialect: 'ansi', key: ['county', 'number'] }).split('\nSELECT\n')[1]
  expect(select?.split('\n').slice(0, 2)).toEqual(['  "key_1" AS "county",', '  "key_2" AS "number",'])
})

test('the result columns are the benefits, the allowance and the problem', () => {
  const select = queryOf({ dialect: 'ansi' }).split('\nSELECT\n')[1] ?? ''
  expect([...select.matchAll(/ AS "([a-z_]+)"/g)].map(([, name]) => name)).toEqual([
    'id',
    'subsistence_allowance',
    'low_rent_housing',
    'affordable_housing',
    'dilapidated_housing_repair',
    'hazard_area_reinforcement',
    'low_income_farm_household',
    'zero_employment_household',
    'rural_employment_assistance',
    'price_subsidy',
    'temporary_relief',
    'family_planning_family_treatment',
    'disaster_relief',
    'family_planning_reward',
    'only_child_loss_assistance',
    'monthly_allowance',
    'problem',
  ])
})
