import { type HouseholdFactName, householdFacts } from '../facts/definitions.js'
import { columnName, quoted } from './identifiers.js'
import type { Column } from './steps.js'

/** Which column of the table holds a fact; a fact that is not listed is unknown of everybody. */
export type Columns = { readonly [F in HouseholdFactName]?: string | undefined }

export const factNames = /* @__PURE__ */ (() => Object.keys(householdFacts) as HouseholdFactName[])()

/** A fact as the steps after the first name it. */
export const factColumn = (fact: HouseholdFactName): string => quoted(columnName(fact))

const types: Readonly<Record<(typeof householdFacts)[HouseholdFactName]['kind'], string>> = {
  registration: 'VARCHAR(9)',
  count: 'INTEGER',
  income: 'DECIMAL(16, 2)',
  flag: 'BOOLEAN',
  floorArea: 'DECIMAL(16, 2)',
}

/** The facts as they stand in the table, under names of our own. */
export const factCells = (columns: Columns): Column[] =>
  factNames.map((fact): Column => {
    const column = columns[fact]
    const name = columnName(fact)
    if (column !== undefined) return { name, sql: quoted(column) }
    return { name, sql: `CAST(NULL AS ${types[householdFacts[fact].kind]})`, note: 'no column: unknown' }
  })
