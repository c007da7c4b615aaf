import { expect, test } from 'vitest'
import { conditionOf } from '../../src/sql/conditions.js'
import { dialects } from '../../src/sql/dialects.js'
import { dialectNames, policyOf, queryOf } from './queries.js'
import { tokensOf } from './tokens.js'

// A policy by which every part of a query is used: limits within a fen, one by registration, a minimum payment.
const policies = [
  policyOf({ minimumWage: '987.65', minimumPaymentPerPerson: '10', housingDifficultyFloorArea: '15' }),
  policyOf({ minimumWage: '999999999999.99' }),
  policyOf({ asOf: '2013-01-01', minimumWage: '980' }),
]

const tokens = (dialect: (typeof dialectNames)[number]) =>
  policies.flatMap((policy) => tokensOf(queryOf({ policy, dialect })))

const wordsOf = (dialect: (typeof dialectNames)[number]) =>
  new Set(tokens(dialect).flatMap(({ kind, value }) => (kind === 'word' ? [value] : [])))

// Key words, types and functions of ISO 9075; GREATEST since its 2023 edition, and long before in Spark and Trino.
const standard = new Set(
  `WITH AS SELECT FROM CASE WHEN THEN ELSE END IS NOT NULL AND OR IN BETWEEN CAST GREATEST MOD
  BIGINT SMALLINT INTEGER DECIMAL VARCHAR BOOLEAN`.split(/\s+/),
)

test('the dialect ansi has nothing of a vendor', () => {
  expect([...wordsOf('ansi')].filter((word) => !standard.has(word))).toEqual([])
  const signs = new Set(tokens('ansi').flatMap(({ kind, value }) => (kind === 'sign' ? [value] : [])))
  expect([...signs].filter((sign) => sign === '//' || sign === '::')).toEqual([])
})

test('each other dialect has what its engine needs, and no more', () => {
  const beside = (dialect: (typeof dialectNames)[number]) =>
    [...wordsOf(dialect)].filter((word) => !standard.has(word)).sort()
  expect(beside('duckdb')).toEqual(['HUGEINT'])
  expect(beside('postgresql')).toEqual(['CROSS', 'DIV', 'JOIN', 'LATERAL', 'NUMERIC', 'OFFSET'])
})

test.each(dialectNames)(
  '%s: no floating point, and sums are divided nowhere but for the allowance',
  (dialect) => {
    for (const word of ['DOUBLE', 'FLOAT', 'FLOAT8', 'REAL']) expect(wordsOf(dialect)).not.toContain(word)
    const decimals = tokens(dialect).filter(({ kind, value }) => kind === 'number' && value.includes('.'))
    expect(new Set(decimals.map(({ value }) => value))).toEqual(new Set(['0.01']))
    for (const policy of policies) {
      const code = queryOf({ policy, dialect }).replace(/ -- .*$/gm, '')
      const divided = code.split('\n').filter((line) => / \/\/? |DIV\(/.test(line))
      expect(divided.every((line) => line.includes('"shortfall"') && !line.includes('"income"'))).toBe(true)
      expect(divided).toHaveLength(policy.inForce ? 1 : 0)
    }
  },
)

// 470,400 x people less the income of a year, over twelve months, upwards: (what is lacking + 11) / 12 without its rest.
test.each([
  ['duckdb', '("shortfall" + 11) // 12'],
  ['postgresql', 'DIV("shortfall" + 11, 12)'],
  [
    'ansi',
    'CAST(CAST("shortfall" + 11 - MOD("shortfall" + 11, 12) AS DECIMAL(38, 0)) / 12 AS DECIMAL(38, 0))',
  ],
] as const)('%s rounds the allowance up', (dialect, quotient) => {
  expect(queryOf({ dialect })).toContain(`THEN (${quotient}) * 0.01`)
})

// PostgreSQL reads `0.01END` as a number that is none.
test.each(dialectNames)('%s: the end of the allowance stands on a line of its own', (dialect) => {
  const lines = queryOf({ dialect })
    .split('\n')
    .map((line) => line.trim())
  const end = lines.findIndex((line) => line.startsWith('END AS DECIMAL(16, 2)) AS "monthly_allowance"'))
  expect(lines[end - 1]).toMatch(/ \* 0\.01$/)
})

// 980.05 x 24% x 1,200 = 282,254.4: in tenths of a fen a year, 99 incomes below 10^14 fen x 12 x 10 stay below 1.2 x 10^18.
// 980.01 x 24% x 1,200 = 282,242.88: in hundredths of one they reach 1.2 x 10^19, beyond the 9.2 x 10^18 of 64 bits.
test.each([
  ['duckdb', 'HUGEINT'],
  ['postgresql', 'NUMERIC'],
  ['ansi', 'DECIMAL(38, 0)'],
] as const)(
  '%s: what is lacking is worked out in %s where 64 bits would not hold it',
  (dialect, wideType) => {
    const wide = `CAST("income" AS ${wideType}) *`
    const queryAt = (minimumWage: string) => queryOf({ policy: policyOf({ minimumWage }), dialect })
    expect(queryAt('980.05')).not.toContain(wide)
    expect(queryAt('980.01')).toContain(`${wide} 100) *`)
  },
)

// In tenths of a fen a year is divided by 120; 10 yuan a person are 1,000 fen.
test.each([
  ['duckdb', '("shortfall" + 119) // 120'],
  ['postgresql', 'DIV("shortfall" + 119, 120)'],
  [
    'ansi',
    'CAST(CAST("shortfall" + 119 - MOD("shortfall" + 119, 120) AS DECIMAL(38, 0)) / 120 AS DECIMAL(38, 0))',
  ],
] as const)('%s pays at least the minimum', (dialect, quotient) => {
  const [policy] = policies
  expect(queryOf({ ...(policy && { policy }), dialect })).toContain(
    `GREATEST(${quotient}, 1000 * CAST("members" AS BIGINT))`,
  )
})

test.each(dialectNames)('%s: one query, without a semicolon, that does not end in a comment', (dialect) => {
  for (const policy of policies) {
    const made = tokensOf(queryOf({ policy, dialect }))
    expect(made.some(({ value, kind }) => kind === 'sign' && value === ';')).toBe(false)
    expect(made.at(-1)?.kind).toBe('name')
  }
})

test.each(dialectNames)('%s: outside the plan every sound row is not in force', (dialect) => {
  const made = queryOf({ policy: policyOf({ asOf: '2013-01-01', minimumWage: '980' }), dialect })
  expect(made.match(/CASE WHEN "problem" IS NULL THEN 'notInForce' END AS/g)).toHaveLength(14)
  expect(made).toContain('CAST(NULL AS DECIMAL(16, 2)) AS "monthly_allowance"')
  expect(made).not.toContain('eligible')
  expect(made).not.toContain('"income"')
})

test('the head says by which figures, and where they come from', () => {
  const head = queryOf({ policy: policyOf({ ruralSubsistenceStandard: '240' }) })
    .split('\n')
    .slice(0, 6)
  expect(head[0]).toMatch(/^-- jiaxing-benefits \d+\.\d+\.\d+: household benefits on 2010-07-05$/)
  expect(head).toContain('-- minimumWage 980 (published)')
  expect(head).toContain('-- urbanSubsistenceStandard 392 (derived)')
  expect(head).toContain('-- ruralSubsistenceStandard 240 (given)')
})

// No benefit of a household has an open list today.
test('that an open list does not name somebody is not decided', () => {
  const open = conditionOf(
    {
      kind: 'flag',
      fact: 'isStruckByDisaster',
      comparator: 'is',
      limit: true,
      clause: '3.2.2',
      openList: true,
    },
    dialects.ansi,
  )
  expect(open.sql).toBe('NULLIF("is_struck_by_disaster", FALSE)')
  expect(open.note).toBe('3.2.2: isStruckByDisaster is true, of an open list')
})

test.each(dialectNames)('%s: no list ends in a comma, which DuckDB alone would allow', (dialect) => {
  const code = queryOf({ dialect }).replaceAll(/--.*$/gm, '')
  expect(code).not.toMatch(/,\s*(?:FROM|\))/)
})
