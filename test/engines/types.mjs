import assert from 'node:assert/strict'
import { createPolicy } from '../../dist/index.js'
import { screeningSql } from '../../dist/sql/index.js'

// 980 x 40% x 2 is 784.00 a person: for three people 2,352.00 a month, the limit included.
const policy = createPolicy({ asOf: '2010-07-05' })

const largest = '9223372036854775807'
const tables = [
  {
    about: 'yuan as whole numbers: their year in fen is beyond 32 bits',
    types: { income: 'INTEGER', members: 'SMALLINT' },
    rows: [
      ['2352', '3', 'eligible', null],
      ['2353', '3', 'ineligible', null],
      ['2147483647', '3', 'ineligible', null],
      ['-2147483648', '3', null, 'monthlyIncome: out_of_range'],
    ],
  },
  {
    about: 'sums with ten decimals: a fraction of a fen is a problem, and is not rounded away',
    types: { income: 'DECIMAL(38, 10)', members: 'BIGINT' },
    rows: [
      ['2352.0000000000', '3', 'eligible', null],
      ['2352.0000000001', '3', null, 'monthlyIncome: too_many_decimals'],
      ['2351.9999999999', '3', null, 'monthlyIncome: too_many_decimals'],
      ['999999999999.9900000000', '99', 'ineligible', null],
      ['999999999999.9999999999', '99', null, 'monthlyIncome: too_many_decimals'],
      ['1000000000000.0000000000', '99', null, 'monthlyIncome: out_of_range'],
      ['2352', largest, null, 'members: out_of_range'],
      ['2352', `-${largest}`, null, 'members: out_of_range'],
    ],
  },
  {
    about: 'a count in a decimal column is whole, or a problem',
    types: { income: 'DECIMAL(16, 2)', members: 'DECIMAL(4, 1)' },
    rows: [
      ['2352.00', '3.0', 'eligible', null],
      ['2352.01', '3.0', 'ineligible', null],
      ['2352.00', '2.5', null, 'members: out_of_range'],
      ['2352.00', '99.5', null, 'members: out_of_range'],
    ],
  },
]

const notNumbers = {
  about: 'what is no number is no sum',
  types: { income: 'NUMERIC', members: 'INTEGER' },
  rows: [
    ["'NaN'", '3', null, 'monthlyIncome: out_of_range'],
    ["'Infinity'", '3', null, 'monthlyIncome: out_of_range'],
    ["'-Infinity'", '3', null, 'monthlyIncome: out_of_range'],
  ],
}

/** The types that a register may have them in. */
export async function columnTypes(engine) {
  const all = engine.dialect === 'postgresql' ? [...tables, notNumbers] : tables
  for (const { about, types, rows } of all) {
    const values = rows.map(([income, members], id) => `(${id}, 'urban', true, ${income}, ${members})`)
    await engine.run('DROP TABLE IF EXISTS typed')
    await engine.run(
      `CREATE TABLE typed (id INTEGER, registration CHAR(5), crowded BOOLEAN, income ${types.income}, people ${types.members})`,
    )
    await engine.run(`INSERT INTO typed VALUES ${values.join(', ')}`)
    const columns = {
      registration: 'registration',
      hasHousingDifficulty: 'crowded',
      monthlyIncome: 'income',
      members: 'people',
    }
    for (const dialect of [engine.dialect, 'ansi']) {
      const query = screeningSql({ policy, dialect, table: 'typed', key: 'id', columns })
      const given = await engine.rows(
        `SELECT low_rent_housing, problem FROM (\n${query}\n) AS decided ORDER BY id`,
      )
      const expected = rows.map(([, , verdict, problem]) => [verdict, problem])
      assert.deepEqual(given, expected, `${engine.name}, ${dialect}: ${about}`)
    }
  }
  return `${engine.name}: ${all.length} tables of other column types as expected`
}
