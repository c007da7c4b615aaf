import { householdEntitlementIds, personEntitlementIds } from '../../naive/entitlements.js'
import { inFile, type Mutant } from './build.js'

// Entitlements that go by a category: a program has a branch for each, and each branch its own mistakes.

const general = inFile('entitlements', [
  ['an open list read as closed', "list === 'open' ? unknown() : unmet", 'unmet'],
  [
    'a no to an open list asked again',
    "list === 'open' ? unknown() : unmet",
    "list === 'open' ? unknown(missing(fact)) : unmet",
  ],
  [
    'a category not stated read as no',
    'return { force, ...conclude([unknown(missing(fact))]) }',
    'return { force, ...conclude([unmet]) }',
  ],
  ['a category of null read as no', 'if (stated === false)', 'if (stated === false || stated === null)'],
  [
    'a category of null in an open list leaves nothing to ask',
    'return { force, ...conclude([unknown(missing(fact))]) }',
    "return { force, ...conclude([stated === null && list === 'open' ? unknown() : unknown(missing(fact))]) }",
  ],
  ['any category enough', 'if (stated === true) return', 'if (Object.values(facts).includes(true)) return'],
  [
    'any category enough where nothing is said of this one',
    'if (stated === true) return',
    'if (stated === true || (stated === undefined && Object.values(facts).includes(true))) return',
  ],
  [
    'the plan period not looked at for a category',
    "if (!inForce) return { force, verdict: 'notInForce', missing: [] }",
    '',
  ],
  [
    'facts asked for outside the plan',
    'if (!inForce) return',
    'if (!inForce && (facts as never)[fact] !== undefined) return',
  ],
  [
    'a household in a category refused where its income is known',
    'decide(households[id], inForce, facts, fromHousehold)',
    'decide(households[id], inForce, facts.monthlyIncome ? { [households[id][0]]: false } : facts, fromHousehold)',
  ],
  [
    'the entitlements of a household outside the plan',
    'decide(households[id], inForce, facts, fromHousehold)',
    'decide(households[id], true, facts, fromHousehold)',
  ],
  [
    'the entitlements of a person outside the plan',
    'decide(people[id], inForce, facts, fromPerson)',
    'decide(people[id], true, facts, fromPerson)',
  ],
])

const readings = inFile('answer', [
  [
    'the plan until replaced, entitlements of a household left out',
    'decideHouseholdEntitlement(ofHousehold as HouseholdEntitlementId, figures.inForce, facts as Household)',
    "decideHouseholdEntitlement(ofHousehold as HouseholdEntitlementId, figures.inForce && options.asOf < '2013', facts as Household)",
  ],
])

/** The branch of one entitlement: its firmness, a no that decides nothing, what is not stated read as no. */
const ofEach = (id: string, subject: 'household' | 'person'): readonly Mutant[] => {
  const list = subject === 'household' ? 'households' : 'people'
  const decide = `decide(${list}[id], inForce, facts, ${subject === 'household' ? 'fromHousehold' : 'fromPerson'})`
  const only = (condition: string, otherwise: string) =>
    `(String(id) === '${id}' && ${condition} ? ${otherwise} : ${decide})`
  const stated = `(facts as never)[${list}[id][0]]`
  const as = (value: string) =>
    `decide(${list}[id], inForce, { [${list}[id][0]]: ${value} }, ${subject === 'household' ? 'fromHousehold' : 'fromPerson'})`
  return inFile('entitlements', [
    [`${id}: those it is for left open`, decide, only(`${stated} === true`, as('undefined'))],
    [`${id}: given to those it is not for`, decide, only(`${stated} === false`, as('true'))],
    [`${id}: not stated read as no`, decide, only(`${stated} === undefined && inForce`, as('false'))],
  ])
}

export const entitlements: readonly Mutant[] = [
  ...general,
  ...readings,
  ...householdEntitlementIds.flatMap((id) => ofEach(id, 'household')),
  ...personEntitlementIds.flatMap((id) => ofEach(id, 'person')),
]
