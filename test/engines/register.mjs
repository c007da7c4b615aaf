// A register as a table: its columns are the facts, in snake case, behind an id.
import { facts } from '../../dist/index.js'
import { columnName } from '../../dist/sql/index.js'

export const factNames = Object.entries(facts).flatMap(([name, { subject }]) =>
  subject === 'household' ? [name] : [],
)

/** @param sum - the type of sums and floor areas */
export const columnTypes = (sum) => {
  const types = {
    registration: 'VARCHAR(20)',
    count: 'INTEGER',
    income: sum,
    floorArea: sum,
    flag: 'BOOLEAN',
  }
  return ['id INTEGER', ...factNames.map((name) => `${columnName(name)} ${types[facts[name].kind]}`)]
}

const cell = (value) => (value === null || value === undefined ? '' : String(value))

/** As CSV without a header; an empty cell is NULL. Nothing in it needs quotes. */
export const csvOf = (households, firstId = 0) =>
  households
    .map((household, index) => [firstId + index, ...factNames.map((name) => cell(household[name]))].join(','))
    .join('\n')
    .concat('\n')
