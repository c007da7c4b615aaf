import {
  type DeterminationCase,
  eligible,
  factRows,
  ineligible,
  inPerson,
  needs,
  policyRows,
} from './case.js'
import { in2010 } from './policies.js'

const shared = {
  clause: '3.2.1',
  benefit: 'freeHealthCheckup',
  policy: in2010,
  facts: { isInsuredInResidentScheme: true, isRetired: false, lastCheckup: 'never' },
  force: 'required',
} as const
const insured = inPerson('isInsuredInResidentScheme')
const retired = inPerson('isRetired')
const either = inPerson('isInsuredInResidentScheme', 'isRetired')
const lastCheckup = inPerson('lastCheckup')

// Residents insured in the cooperative scheme, and retired people, once in two years (两年一次).

const recipients = factRows({ ...shared, title: 'check-up, who' }, [
  ['insured resident', {}, { ...eligible, allowance: null }, 'insured, and there was no check-up yet'],
  ['retired', { isInsuredInResidentScheme: false, isRetired: true }, eligible, 'retired', 'and for or'],
  ['insured and retired', { isRetired: true }, eligible, 'either is enough'],
  ['neither', { isInsuredInResidentScheme: false }, ineligible, 'an employee still at work is not named'],
])

// Due from the second anniversary of the last one, that day included. The day of the decision is 5 July 2010.

const due = factRows({ ...shared, title: 'check-up, due on 2010-07-05' }, [
  ['never', {}, eligible, 'there was none: due at once', 'never read as unknown'],
  ['2008-07-04', { lastCheckup: '2008-07-04' }, eligible, 'second anniversary 4 July 2010, the day before'],
  [
    '2008-07-05',
    { lastCheckup: '2008-07-05' },
    eligible,
    'second anniversary 5 July 2010, the day',
    '> for >=',
  ],
  ['2008-07-06', { lastCheckup: '2008-07-06' }, ineligible, 'second anniversary 6 July 2010, the day after'],
  ['2009-07-05', { lastCheckup: '2009-07-05' }, ineligible, 'due 5 July 2011', 'once a year'],
  [
    '2008-12-31',
    { lastCheckup: '2008-12-31' },
    ineligible,
    'due 31 December 2010',
    'years subtracted: 2010 - 2008',
  ],
  ['the same day', { lastCheckup: '2010-07-05' }, ineligible, 'had today; due 5 July 2012'],
  ['long ago', { lastCheckup: '1999-05-01' }, eligible, 'due since 1 May 2001'],
  [
    'retired, 2008-07-06',
    { isInsuredInResidentScheme: false, isRetired: true, lastCheckup: '2008-07-06' },
    ineligible,
    'due 6 July 2010, the day after',
    'the interval for the insured only',
  ],
  [
    'neither insured nor retired, never',
    { isInsuredInResidentScheme: false, lastCheckup: 'never' },
    ineligible,
    'due, but not among those named',
  ],
])

// 30 December 2011 did not exist in Pacific/Apia; plain dates know nothing of it.

const days = (title: string, last: string) => ({
  ...shared,
  title: `check-up, ${title}`,
  facts: { ...shared.facts, lastCheckup: last },
})
const skippedDay = policyRows(days('last on 2009-12-30', '2009-12-30'), [
  ['2011-12-29', { asOf: '2011-12-29' }, ineligible, 'second anniversary 30 December 2011, the day after'],
  [
    '2011-12-30',
    { asOf: '2011-12-30' },
    eligible,
    'second anniversary, the day itself',
    'days made of instants',
  ],
  ['2011-12-31', { asOf: '2011-12-31' }, eligible, 'the day after the second anniversary'],
])
const skippedDayAfter = policyRows(days('last on 2009-12-31', '2009-12-31'), [
  [
    '2011-12-30',
    { asOf: '2011-12-30' },
    ineligible,
    'due 31 December 2011, the day after',
    'read as the 31st',
  ],
  ['2011-12-31', { asOf: '2011-12-31' }, eligible, 'due 31 December 2011, the day itself'],
])
const twoYearsOfDays = policyRows(days('last on 2010-07-05', '2010-07-05'), [
  ['2012-07-04', { asOf: '2012-07-04' }, ineligible, '730 days have passed, 2012 is a leap year', '730 days'],
  ['2012-07-05', { asOf: '2012-07-05' }, eligible, 'second anniversary 5 July 2012, the day itself'],
])
const beforeLeapDay = policyRows(days('last on 2010-02-28', '2010-02-28'), [
  ['2012-02-27', { asOf: '2012-02-27' }, ineligible, 'due 28 February 2012, the day after'],
  ['2012-02-28', { asOf: '2012-02-28' }, eligible, 'due 28 February 2012', 'end of month kept as the 29th'],
])
const afterLeapDay = policyRows(days('last on 2010-03-01', '2010-03-01'), [
  ['2012-02-29', { asOf: '2012-02-29' }, ineligible, 'due 1 March 2012, the day after'],
  ['2012-03-01', { asOf: '2012-03-01' }, eligible, 'due 1 March 2012'],
])
const leapDay = policyRows(
  {
    ...days('last on 2012-02-29', '2012-02-29'),
    policy: { asOf: '2014-02-28', minimumWage: '1200', readings: { planPeriod: 'untilReplaced' } },
  },
  [
    ['2014-02-27', { asOf: '2014-02-27' }, ineligible, '2014 has no 29 February; due 28 February'],
    [
      '2014-02-28',
      { asOf: '2014-02-28' },
      eligible,
      '29 February falls back to 28 February',
      'on to 1 March',
    ],
  ],
)

const unknown = factRows({ ...shared, title: 'check-up, unknown' }, [
  ['insured', { isInsuredInResidentScheme: null }, needs(insured), 'not retired; insured is open'],
  [
    'retired',
    { isInsuredInResidentScheme: false, isRetired: null },
    needs(retired),
    'not insured; retired is open',
  ],
  [
    'retired, insured',
    { isRetired: null },
    eligible,
    'insured is enough',
    'or unknown as soon as one part is',
  ],
  ['insured, retired', { isInsuredInResidentScheme: null, isRetired: true }, eligible, 'retired is enough'],
  [
    'insured and retired',
    { isInsuredInResidentScheme: null, isRetired: null },
    needs(either),
    'either would do',
  ],
  [
    'last check-up',
    { lastCheckup: null },
    needs(lastCheckup),
    'insured; whether due is open',
    'read as never',
  ],
  [
    'last check-up, neither insured nor retired',
    { isInsuredInResidentScheme: false, lastCheckup: undefined },
    ineligible,
    'not among those named, whenever the last one was',
  ],
  [
    'insured and retired, not due',
    { isInsuredInResidentScheme: null, isRetired: null, lastCheckup: '2008-07-06' },
    ineligible,
    'due 6 July 2010, whoever it is',
  ],
  [
    'insured, not due',
    { isInsuredInResidentScheme: null, lastCheckup: '2008-07-06' },
    ineligible,
    'due 6 July 2010 decides',
  ],
  [
    'everything',
    { isInsuredInResidentScheme: null, isRetired: null, lastCheckup: null },
    needs(either, lastCheckup),
    'who and when are both open',
  ],
])

export const freeHealthCheckup: readonly DeterminationCase[] = [
  ...recipients,
  ...due,
  ...skippedDay,
  ...skippedDayAfter,
  ...twoYearsOfDays,
  ...beforeLeapDay,
  ...afterLeapDay,
  ...leapDay,
  ...unknown,
]
