import { PolicyInputError } from 'jiaxing-benefits'
import type { ScreeningSqlOptions } from 'jiaxing-benefits/sql'
import { screeningSql } from 'jiaxing-benefits/sql'
import { expect, test } from 'vitest'
import { policyOf } from './queries.js'

const sound = { policy: policyOf(), dialect: 'duckdb', table: 'households', key: 'id' } as const

const issuesOf = (options: unknown) => {
  try {
    screeningSql(options as ScreeningSqlOptions)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    expect(error.code).toBe('invalid_input')
    return error.issues
  }
  return []
}

const long = 'x'.repeat(64)
// 22 characters of three bytes are 66; 21 are 63.
const longChinese = '户'.repeat(22)

test.each<readonly [string, object, string, string, RegExp]>([
  ['no policy', { policy: undefined }, 'policy', 'not_a_policy', /made by createPolicy/],
  ['a copy of a policy', { policy: { ...policyOf() } }, 'policy', 'not_a_policy', /made by createPolicy/],
  ['no dialect', { dialect: undefined }, 'dialect', 'required', /"duckdb", "postgresql", "ansi"/],
  ['a dialect it does not know', { dialect: 'mysql' }, 'dialect', 'unknown_name', /got "mysql"/],
  ['no table', { table: undefined }, 'table', 'required', /name of a table/],
  ['an empty name', { table: '' }, 'table', 'out_of_range', /1 to 63 bytes/],
  ['a table in four parts', { table: ['a', 'b', 'c', 'd'] }, 'table', 'out_of_range', /up to three/],
  ['a table in no part', { table: [] }, 'table', 'out_of_range', /up to three/],
  ['a part that is no text', { table: ['a', 1] }, 'table', 'wrong_type', /name/],
  ['NUL in a name', { table: 'a\0b' }, 'table', 'out_of_range', /without control characters/],
  ['a line break in a name', { key: 'a\nb' }, 'key', 'out_of_range', /without control characters/],
  ['half a character', { key: '\ud800' }, 'key', 'out_of_range', /UTF-8/],
  ['a name PostgreSQL would cut', { key: long }, 'key', 'out_of_range', /63 bytes/],
  ['the same in Chinese', { key: longChinese }, 'key', 'out_of_range', /63 bytes/],
  ['a key of no column', { key: [] }, 'key', 'out_of_range', /name of a column/],
  ['a key named as a result', { key: 'Problem' }, 'key', 'conflict', /none named .*problem/],
  ['a key named as a benefit', { key: 'low_rent_housing' }, 'key', 'conflict', /low_rent_housing/],
  ['a key given twice', { key: ['id', 'ID'] }, 'key', 'conflict', /each column once/],
  ['columns that are no record', { columns: 'members' }, 'columns', 'wrong_type', /named fields/],
  ['a fact it does not know', { columns: { member: 'x' } }, 'columns.member', 'unknown_name', /members/],
  ['a fact of a person', { columns: { isRetired: 'x' } }, 'columns.isRetired', 'unknown_name', /members/],
  ['a column that is no name', { columns: { members: 3 } }, 'columns.members', 'wrong_type', /got 3/],
  ['an empty column', { columns: { members: '' } }, 'columns.members', 'out_of_range', /got ""/],
  [
    'one column for two facts',
    { columns: { floorArea: 'area', floorAreaPerCapita: 'area' } },
    'columns.floorAreaPerCapita',
    'conflict',
    /other than that of floorArea/,
  ],
  ['an option it does not know', { where: '1 = 1' }, 'where', 'unknown_name', /policy, dialect, table/],
])('%s is refused', (_, wrong, path, code, words) => {
  const issues = issuesOf({ ...sound, ...wrong })
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatchObject({ path, code })
  expect(issues[0]?.message).toMatch(words)
})

test('a fact without a column is one the table does not have, however many there are', () => {
  const columns = { registration: 'registration', members: undefined, membersEmployed: undefined }
  expect(issuesOf({ ...sound, columns })).toEqual([])
})

test('the names that a key may not have are listed', () => {
  expect(issuesOf({ ...sound, key: 'problem' })[0]?.message).toMatch(
    /accepted: each column once, and none named subsistence_allowance, low_rent_housing, affordable_housing, /,
  )
})

test('no options at all are refused', () => {
  expect(issuesOf(undefined)).toMatchObject([{ path: 'options', code: 'wrong_type' }])
})

test('a list is asked once for its names: those that were checked are those of the query', () => {
  const asked: string[] = []
  const key: string[] = []
  Object.defineProperty(key, 0, {
    get: () => {
      asked.push('asked')
      return asked.length === 1 ? 'id' : 'id\n'
    },
  })
  expect(screeningSql({ ...sound, key })).toContain('"key_1" AS "id",')
  expect(asked).toHaveLength(1)
})

test('the longest names are not', () => {
  const columns = { members: 'x'.repeat(63), registration: '户'.repeat(21), floorArea: `${'é'.repeat(31)}x` }
  expect(issuesOf({ ...sound, table: '😀'.repeat(15), columns })).toEqual([])
})

// Of three bytes each: 21 make 63, 22 make 66. Of two: 31 make 62, 32 make 64. Of four: 15 make 60, 16 make 64.
test.each([
  ['é', 31],
  ['\u0800', 21],
  ['一', 21],
  ['😀', 15],
  ['\u{10000}', 15],
])('of %s a name holds %i, and not one more: servers cut what is longer than 63 bytes', (character, most) => {
  expect(issuesOf({ ...sound, table: character.repeat(most) })).toEqual([])
  expect(issuesOf({ ...sound, table: character.repeat(most + 1) })).toMatchObject([
    { path: 'table', code: 'out_of_range' },
  ])
})
