import {
  type HouseholdFactName,
  householdFacts,
  housingFacts,
  incomeFacts,
  registrations,
} from '../facts/definitions.js'
import type { IssueCode } from '../facts/errors.js'
import { upperBound } from '../facts/money.js'
import { type Columns, factColumn, factNames } from './cells.js'
import { literal } from './identifiers.js'

/** A sum or area that is a whole number of hundredths; wide enough that rounding up at the upper bound still fits. */
export const asHundredths = (cell: string): string => `CAST(${cell} AS DECIMAL(16, 2))`

const when = (condition: string, fact: HouseholdFactName, code: IssueCode): string =>
  `WHEN ${condition} THEN ${literal(`${fact}: ${code}`)}`

/** What is wrong with one cell by itself; the order matters, since a value out of range could not be cast. */
function cellProblems(fact: HouseholdFactName): string[] {
  const definition = householdFacts[fact]
  const cell = factColumn(fact)
  switch (definition.kind) {
    case 'registration':
      return [when(`${cell} NOT IN (${registrations.map(literal).join(', ')})`, fact, 'unknown_name')]
    case 'count':
      return [
        when(`${cell} NOT BETWEEN ${definition.from} AND ${definition.to}`, fact, 'out_of_range'),
        when(`${cell} <> CAST(${cell} AS SMALLINT)`, fact, 'out_of_range'),
      ]
    case 'income':
    case 'floorArea':
      return [
        when(`${cell} < 0 OR ${cell} >= ${upperBound}`, fact, 'out_of_range'),
        when(`${cell} <> ${asHundredths(cell)}`, fact, 'too_many_decimals'),
      ]
    case 'flag':
      return []
  }
}

/** Each fact with each of those before it. */
const pairs = (facts: readonly HouseholdFactName[]) =>
  facts.flatMap((fact, index) => facts.slice(0, index).map((before) => ({ fact, before })))

/** Cells that cannot stand together: two spellings of one thing, or a part larger than the whole. */
function conflicts(isRead: (fact: HouseholdFactName) => boolean): string[] {
  const twice = [incomeFacts, housingFacts].flatMap((spellings) =>
    pairs(spellings.filter(isRead)).map(({ fact, before }) =>
      when(`${factColumn(before)} IS NOT NULL AND ${factColumn(fact)} IS NOT NULL`, fact, 'conflict'),
    ),
  )
  // Members, those able to work, those in work: each is a part of those before it.
  const counts = factNames.filter((fact) => householdFacts[fact].kind === 'count' && isRead(fact))
  const larger = pairs(counts).map(({ fact, before }) =>
    when(`${factColumn(fact)} > ${factColumn(before)}`, fact, 'conflict'),
  )
  return [...twice, ...larger]
}

/**
 * The first issue that the library would have with a row, as `fact: code`, or NULL: cells by themselves in the order of
 * the facts, then cells that cannot stand together.
 */
export function problemOf(columns: Columns): string {
  const isRead = (fact: HouseholdFactName) => columns[fact] !== undefined
  const lines = [...factNames.filter(isRead).flatMap(cellProblems), ...conflicts(isRead)]
  if (lines.length === 0) return 'CAST(NULL AS VARCHAR(60))'
  return ['CASE', ...lines.map((line) => `  ${line}`), 'END'].join('\n')
}
