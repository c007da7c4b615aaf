import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPolicy } from 'jiaxing-benefits'
import { screeningSql } from 'jiaxing-benefits/sql'
import { expect, test } from 'vitest'
import { type SqlOptions, sql } from '../../src/cli/sql/command.js'
import { UsageError } from '../../src/cli/streams.js'
import { emptyFolder } from './programs.js'

const printed = (options: SqlOptions): string => {
  let text = ''
  const out = {
    write(more: string) {
      text += more
    },
  }
  expect(sql(options, { stdout: out, stderr: out })).toBe(0)
  return text
}

const policy = createPolicy({ asOf: '2010-07-05' })
const options = { dialect: 'postgresql', table: 'register.families', key: 'id', asOf: '2010-07-05' } as const

test('prints the query, with a semicolon', () => {
  const expected = screeningSql({ policy, dialect: 'postgresql', table: ['register', 'families'], key: 'id' })
  expect(printed(options)).toBe(`${expected};\n`)
})

test('columns are given as fact=column, keys parted by commas, either several times', () => {
  const expected = screeningSql({
    policy,
    dialect: 'duckdb',
    table: 'families',
    key: ['county', 'number'],
    columns: { members: 'people', monthlyIncome: 'income=yuan', registration: 'hukou' },
  })
  const columns = ['members=people,monthlyIncome=income=yuan', 'registration=hukou']
  expect(printed({ ...options, dialect: 'duckdb', table: 'families', key: 'county,number', columns })).toBe(
    `${expected};\n`,
  )
})

test('a policy file gives the figures; a day beside it wins over the one within', () => {
  const file = join(emptyFolder(), 'policy.json')
  writeFileSync(file, JSON.stringify({ asOf: '2010-07-05', urbanDisposableIncomePerCapita: '20000' }))
  // 20,000 x 60% is 12,000.00 yuan a year.
  expect(printed({ ...options, policy: file, asOf: undefined })).toContain('"income" <= 1200000 *')
  expect(printed({ ...options, policy: file, asOf: '2011-04-01' })).toContain(
    'household benefits on 2011-04-01',
  )
})

test.each<readonly [string, SqlOptions, RegExp]>([
  ['no dialect', { dialect: undefined }, /^--dialect is missing$/],
  ['a dialect it does not know', { dialect: 'mysql' }, /^dialect: got "mysql"; accepted: "duckdb"/],
  ['no table', { table: undefined }, /^--table is missing$/],
  ['an empty part of a table', { table: 'register.' }, /^table: .*1 to 63 bytes/],
  ['no key', { key: undefined }, /^--key is missing$/],
  ['a key named as a result', { key: 'problem' }, /^key: got "problem"/],
  ['a column of no fact', { columns: 'people' }, /^--columns takes fact=column, not people$/],
  ['a fact given twice', { columns: ['members=a', 'members=b'] }, /^--columns names members twice$/],
  ['a fact it does not know', { columns: 'member=people' }, /^columns.member: got "people"/],
  ['no day and no policy', { asOf: undefined }, /^--as-of or --policy is missing$/],
  ['a day that is none', { asOf: '2011-02-29' }, /^asOf: got "2011-02-29"/],
  ['a policy file that is not there', { policy: 'nowhere.json' }, /^--policy nowhere.json cannot be read/],
])('%s is refused', (_, wrong, words) => {
  const refused = () =>
    sql({ ...options, ...wrong }, { stdout: { write: () => {} }, stderr: { write: () => {} } })
  expect(refused).toThrow(UsageError)
  expect(refused).toThrow(words)
})
