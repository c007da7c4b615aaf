import {
  type DeterminationCase,
  eligible,
  factRows,
  ineligible,
  inHousehold,
  inPerson,
  needs,
  notInForce,
  policyRows,
} from './case.js'
import { householdRows, personRows } from './entitlement-rows.js'
import { in2010 } from './policies.js'

// Whoever is stated to be in the category is entitled, whoever is stated not to be is not, and where nothing is stated
// nothing is decided. One clause lists diseases and leaves the list open: there "no" decides nothing, and there is
// nothing more to ask.

const openLists: readonly string[] = ['infectiousDiseaseTreatment']

const casesOf = (
  [id, fact, clauses, force, notStated, because]:
    | (typeof householdRows)[number]
    | (typeof personRows)[number],
  missing: typeof inHousehold,
): readonly DeterminationCase[] => {
  const shared = {
    title: id,
    benefit: id,
    clause: clauses[0],
    clauses,
    force,
    kind: 'benefit',
    notStated,
    policy: in2010,
    facts: {},
  } as const
  const otherwise = openLists.includes(id) ? needs() : ineligible
  return [
    ...factRows(shared, [
      [`${fact} is so`, { [fact]: true }, { ...eligible, allowance: null }, because],
      [`${fact} is not so`, { [fact]: false }, otherwise, `${clauses[0]} names nobody else`, 'another fact'],
      ['nothing known', {}, needs(missing(fact)), 'not stated', 'unknown taken for no'],
      [`${fact} null`, { [fact]: null }, needs(missing(fact)), 'null is unknown too'],
    ]),
    ...policyRows({ ...shared, facts: { [fact]: true } }, [
      ['the day before', { asOf: '2010-07-04' }, notInForce, 'the plan is of 5 July 2010'],
    ]),
  ]
}

export const entitlements: readonly DeterminationCase[] = [
  ...householdRows.flatMap((row) => casesOf(row, inHousehold)),
  ...personRows.flatMap((row) => casesOf(row, inPerson)),
]
