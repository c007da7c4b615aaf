import {
  areaFacts,
  type FloorAreaFact,
  householdFacts,
  type IncomeFact,
  incomeFacts,
} from '../facts/definitions.js'
import type { Period } from '../policy/limits.js'
import { type Columns, factColumn } from './cells.js'
import { asHundredths } from './problems.js'
import type { Column } from './steps.js'
import { hundredthsOf } from './whole.js'

type AmountFact = IncomeFact | FloorAreaFact

/** Hundredths of a year, or of an area: what a month says is taken as lasting all year. */
const yearly = (fact: AmountFact): string => {
  const spelling: { readonly per?: Period; readonly of: string } = householdFacts[fact]
  return `CAST(${asHundredths(factColumn(fact))} * ${hundredthsOf(spelling)} AS BIGINT)`
}

const members = /* @__PURE__ */ (() => `CAST(${factColumn('members')} AS BIGINT)`)()

/** NULL where a cell is wrong, so that nothing is computed from it: a CASE over the spellings, one a line. */
const overSpellings = (spellings: readonly AmountFact[], value: (fact: AmountFact) => string): string =>
  [
    'CASE',
    '  WHEN "problem" IS NOT NULL THEN NULL',
    ...spellings.map((fact) => `  WHEN ${factColumn(fact)} IS NOT NULL THEN ${value(fact)}`),
    'END',
  ].join('\n')

const ofHousehold = (fact: AmountFact) => householdFacts[fact].of === 'household'

function amountColumns(
  facts: readonly AmountFact[],
  columns: Columns,
  names: { readonly amount: string; readonly people: string; readonly portions?: string },
  notes: { readonly amount: string; readonly people: string },
): Column[] {
  const spellings = facts.filter((fact) => columns[fact] !== undefined)
  const bigint = (value: (fact: AmountFact) => string) =>
    spellings.length === 0 ? 'CAST(NULL AS BIGINT)' : overSpellings(spellings, value)
  const { amount, people, portions } = names
  const made: Column[] = [
    { name: amount, sql: bigint(yearly), note: notes.amount },
    { name: people, sql: bigint((fact) => (ofHousehold(fact) ? members : '1')), note: notes.people },
  ]
  if (portions === undefined) return made
  const sql = bigint((fact) => (ofHousehold(fact) ? '1' : members))
  return [...made, { name: portions, sql, note: 'how many such sums the household has' }]
}

/** What the rows compare: one income and one floor area, in whole hundredths, with the people each is of. */
export const statedAmounts = (columns: Columns): Column[] => [
  ...amountColumns(
    incomeFacts,
    columns,
    { amount: 'income', people: 'income_people', portions: 'income_portions' },
    { amount: 'fen in a year, as stated x 12 months or 1', people: 'the people that sum is for' },
  ),
  ...amountColumns(
    areaFacts,
    columns,
    { amount: 'area', people: 'area_people' },
    { amount: 'hundredths of a square metre', people: 'the people it is for' },
  ),
]
