import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPolicy } from 'jiaxing-benefits'
import { screeningSql } from 'jiaxing-benefits/sql'
import { expect, test } from 'vitest'
import { emptyFolder, run } from './programs.js'

const policy = createPolicy({ asOf: '2010-07-05' })
const asked = { 'as-of': '2010-07-05', dialect: 'postgresql', table: 'register.families', key: 'id' }
const sql = (options: Readonly<Record<string, string | undefined>>, ...more: readonly string[]) => {
  const given = Object.entries(options).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  )
  return run('sql', ...given, ...more)
}

test('prints the query, with a semicolon, or as JSON', async () => {
  const query = screeningSql({ policy, dialect: 'postgresql', table: ['register', 'families'], key: 'id' })
  expect(await sql(asked)).toMatchObject({ code: 0, stdout: `${query};\n` })
  const { code, stdout } = await sql(asked, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ query })
})

test('columns are given as fact=column, keys parted by commas, columns several times too', async () => {
  const query = screeningSql({
    policy,
    dialect: 'duckdb',
    table: 'families',
    key: ['county', 'number'],
    columns: { members: 'people', monthlyIncome: 'income=yuan', registration: 'hukou' },
  })
  const one = { ...asked, dialect: 'duckdb', table: 'families', key: 'county,number' }
  const { stdout } = await sql(
    { ...one, columns: 'members=people,monthlyIncome=income=yuan' },
    '--columns',
    'registration=hukou',
  )
  expect(stdout).toBe(`${query};\n`)
})

test('a policy file gives the figures', async () => {
  const file = join(emptyFolder(), 'policy.json')
  writeFileSync(file, JSON.stringify({ asOf: '2010-07-05', urbanDisposableIncomePerCapita: '20000' }))
  // 20,000 x 60% is 12,000.00 yuan a year.
  const { stdout } = await sql({ ...asked, 'as-of': undefined, policy: file })
  expect(stdout).toContain('"income" <= 1200000 *')
})

test('a policy for each county makes no one query', async () => {
  const file = join(emptyFolder(), 'policy.json')
  writeFileSync(
    file,
    JSON.stringify({ by: '县', policies: { 甲: { asOf: '2010-07-05' }, 乙: { asOf: '2010-07-05' } } }),
  )
  const { code, stderr } = await sql({ ...asked, 'as-of': undefined, policy: file })
  expect(code).toBe(2)
  expect(stderr).toContain('a query is made for one policy')
})

test.each<readonly [string, Readonly<Record<string, string | undefined>>, RegExp]>([
  ['no dialect', { dialect: undefined }, /--dialect is missing/],
  ['a dialect it does not know', { dialect: 'mysql' }, /dialect: got "mysql"; accepted: "duckdb"/],
  ['no table', { table: undefined }, /--table is missing/],
  ['an empty part of a table', { table: 'register.' }, /table: .*1 to 63 bytes/],
  ['no key', { key: undefined }, /--key is missing/],
  ['a key named as a result', { key: 'problem' }, /key: got "problem"/],
  ['a column of no fact', { columns: 'people' }, /--columns takes fact=column, not people/],
  ['a fact given twice', { columns: 'members=a,members=b' }, /--columns names members twice/],
  ['a fact it does not know', { columns: 'member=people' }, /columns.member: got "people"/],
])('%s is refused', async (_, wrong, words) => {
  const { code, stdout, stderr } = await sql({ ...asked, ...wrong })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(words)
})
