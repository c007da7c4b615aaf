import { type DeterminationCase, eligible, factRows, ineligible, needs } from './case.js'
import { able, employed, in2010, receiving, registration } from './policies.js'

const shared = {
  clause: '2.1.1',
  benefit: 'ruralEmploymentAssistance',
  policy: in2010,
  facts: {
    registration: 'rural',
    members: 4,
    receivesSubsistenceAllowance: true,
    membersAbleAndWillingToWork: 2,
    membersEmployed: 1,
  },
  force: 'basic',
} as const

// A rural family on subsistence allowance with at least one member able and willing to work who has no job.

const conditions = factRows({ ...shared, title: 'rural employment, conditions' }, [
  [
    'two able, one in work',
    {},
    { ...eligible, allowance: null },
    '2 - 1 = 1 without work; 1 >= 1',
    'a family with one in work turned away, as for zero employment',
  ],
  ['one able, none in work', { membersAbleAndWillingToWork: 1, membersEmployed: 0 }, eligible, '1 - 0 = 1'],
  ['two able, none in work', { membersEmployed: 0 }, eligible, '2 - 0 = 2; 2 >= 1', 'is 1 for at least 1'],
  ['two able, both in work', { membersEmployed: 2 }, ineligible, '2 - 2 = 0; 0 is not at least 1'],
  ['one able, in work', { membersAbleAndWillingToWork: 1 }, ineligible, '1 - 1 = 0', 'able read for seeking'],
  ['none able', { membersAbleAndWillingToWork: 0, membersEmployed: 0 }, ineligible, '0 - 0 = 0'],
  [
    'all four able, three in work',
    { membersAbleAndWillingToWork: 4, membersEmployed: 3 },
    eligible,
    '4 - 3 = 1',
  ],
  [
    'one person alone',
    { members: 1, membersAbleAndWillingToWork: 1, membersEmployed: 0 },
    eligible,
    '1 - 0 = 1; 1 >= 1',
  ],
  ['urban', { registration: 'urban' }, ineligible, 'clause 2.1.1 speaks of rural families here'],
  ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not rural'],
  [
    'not on subsistence allowance',
    { receivesSubsistenceAllowance: false },
    ineligible,
    'clause 2.1.1 speaks of families on the allowance',
  ],
  [
    'not on subsistence allowance though its income is below the standard',
    { receivesSubsistenceAllowance: false, monthlyIncome: '0' },
    ineligible,
    'the clause asks whether the allowance is received, not whether it could be',
    'receipt worked out from the income',
  ],
  [
    'on subsistence allowance though its income is above the standard',
    { monthlyIncome: '9999' },
    eligible,
    'the caller says that the allowance is received; no income is read',
  ],
])

const unknown = factRows({ ...shared, title: 'rural employment, unknown' }, [
  [
    'registration',
    { registration: null },
    needs(registration),
    '1 without work, on allowance; rural is open',
  ],
  ['people', { members: null }, eligible, 'the number of people is not read: 2 - 1 = 1'],
  ['allowance', { receivesSubsistenceAllowance: null }, needs(receiving), 'open', 'unknown read as false'],
  ['able', { membersAbleAndWillingToWork: null }, needs(able), '1 in work, but of how many is open'],
  [
    'in work',
    { membersEmployed: null },
    needs(employed),
    'up to 2 without work, perhaps 0',
    'unknown read as 0',
  ],
  [
    'in work, one able',
    { membersAbleAndWillingToWork: 1, membersEmployed: null },
    needs(employed),
    '1 or 0 without work',
  ],
  [
    'in work, none able',
    { membersAbleAndWillingToWork: 0, membersEmployed: null },
    ineligible,
    '0 able leaves 0 without work, however many are in work',
    'a derived count unknown as soon as one part is',
  ],
  [
    'able, none in work',
    { membersAbleAndWillingToWork: null, membersEmployed: 0 },
    needs(able),
    'as many without work as are able: open',
  ],
  [
    'able and in work',
    { membersAbleAndWillingToWork: null, membersEmployed: null },
    needs(able, employed),
    'both counts are open and both are needed',
  ],
  [
    'everything',
    {
      registration: null,
      members: null,
      receivesSubsistenceAllowance: null,
      membersAbleAndWillingToWork: null,
      membersEmployed: null,
    },
    needs(registration, receiving, able, employed),
    'all conditions are open',
  ],
  ['registration, all in work', { registration: null, membersEmployed: 2 }, ineligible, '2 - 2 = 0 decides'],
  [
    'registration, no allowance',
    { registration: null, receivesSubsistenceAllowance: false },
    ineligible,
    'decides',
  ],
  [
    'allowance, urban',
    { registration: 'urban', receivesSubsistenceAllowance: null },
    ineligible,
    'urban decides',
  ],
  [
    'allowance, all in work',
    { receivesSubsistenceAllowance: null, membersEmployed: 2 },
    ineligible,
    '2 - 2 = 0',
  ],
  [
    'able, no allowance',
    { membersAbleAndWillingToWork: null, receivesSubsistenceAllowance: false },
    ineligible,
    'the allowance decides',
  ],
  ['in work, urban', { registration: 'urban', membersEmployed: null }, ineligible, 'urban decides'],
])

export const ruralEmploymentAssistance: readonly DeterminationCase[] = [...conditions, ...unknown]
