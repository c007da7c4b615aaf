import { type DeterminationCase, eligible, factRows, ineligible, needs } from './case.js'
import { able, employed, in2010, registration } from './policies.js'

const shared = {
  clause: '2.1.1',
  benefit: 'zeroEmploymentHousehold',
  policy: in2010,
  facts: { registration: 'urban', members: 3, membersAbleAndWillingToWork: 2, membersEmployed: 0 },
  force: 'required',
} as const

// At least one member able and willing to work, none in work. Resolved when at least one works.

const conditions = factRows({ ...shared, title: 'zero employment, conditions' }, [
  ['two able, none in work', {}, { ...eligible, allowance: null }, '2 >= 1 and 0 in work'],
  [
    'one able, none in work',
    { membersAbleAndWillingToWork: 1 },
    eligible,
    '1 >= 1 and 0 in work',
    '> for >=',
  ],
  [
    'none able, none in work',
    { membersAbleAndWillingToWork: 0 },
    ineligible,
    '0 is not at least 1: no member could work (a family of pensioners, say)',
    'none in work taken to be enough',
  ],
  [
    'two able, one in work',
    { membersEmployed: 1 },
    ineligible,
    '1 in work is not none',
    'one still without work',
  ],
  ['two able, both in work', { membersEmployed: 2 }, ineligible, '2 in work is not none'],
  [
    'one able, one in work',
    { membersAbleAndWillingToWork: 1, membersEmployed: 1 },
    ineligible,
    '1 in work is not none: resolved',
  ],
  ['one person alone', { members: 1, membersAbleAndWillingToWork: 1 }, eligible, '1 >= 1 and 0 in work'],
  ['every member able', { membersAbleAndWillingToWork: 3 }, eligible, '3 of 3 able, 0 in work'],
  ['rural', { registration: 'rural' }, ineligible, 'clause 2.1.1 speaks of urban families here'],
  ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not urban'],
  [
    'a high income',
    { annualIncome: '999999.99' },
    eligible,
    'the clause names no income',
    'an income test that is not in the document',
  ],
  [
    'not on subsistence allowance',
    { receivesSubsistenceAllowance: false },
    eligible,
    'the allowance is a condition in the country only',
  ],
])

const unknown = factRows({ ...shared, title: 'zero employment, unknown' }, [
  ['registration', { registration: null }, needs(registration), '2 >= 1 and 0 in work; urban is open'],
  ['people', { members: null }, eligible, 'the number of people is not read: 2 >= 1 and 0 in work'],
  ['able', { membersAbleAndWillingToWork: null }, needs(able), 'none in work; whether any is able is open'],
  [
    'in work',
    { membersEmployed: null },
    needs(employed),
    '2 >= 1; whether any works is open',
    'unknown as 0',
  ],
  [
    'able and in work',
    { membersAbleAndWillingToWork: undefined, membersEmployed: undefined },
    needs(able, employed),
    'both counts are open',
  ],
  [
    'everything',
    { registration: null, members: null, membersAbleAndWillingToWork: null, membersEmployed: null },
    needs(registration, able, employed),
    'all three conditions are open',
  ],
  ['registration, one in work', { registration: null, membersEmployed: 1 }, ineligible, '1 in work decides'],
  [
    'registration, none able',
    { registration: null, membersAbleAndWillingToWork: 0 },
    ineligible,
    '0 able decides',
  ],
  ['able, one in work', { membersAbleAndWillingToWork: null, membersEmployed: 1 }, ineligible, '1 decides'],
  [
    'in work, none able',
    { membersAbleAndWillingToWork: 0, membersEmployed: null },
    ineligible,
    '0 able decides',
  ],
  ['in work, rural', { registration: 'rural', membersEmployed: null }, ineligible, 'rural decides'],
  ['able, rural', { registration: 'rural', membersAbleAndWillingToWork: null }, ineligible, 'rural decides'],
])

export const zeroEmploymentHousehold: readonly DeterminationCase[] = [...conditions, ...unknown]
