import { type DeterminationCase, eligible, factRows, ineligible, needs, policyRows } from './case.js'
import { in2010 } from './policies.js'

const checkup = { clause: '3.2.1', benefit: 'freeHealthCheckup' } as const

// checkupInterval: the periods are 2010-2011, 2012-2013 and, counted back, 2008-2009.

const calendar = { checkupInterval: 'calendarPeriod' } as const
const insured = { isInsuredInResidentScheme: true } as const
const last = (lastCheckup: string) => ({
  ...checkup,
  title: `checkupInterval, last on ${lastCheckup}`,
  policy: in2010,
  facts: { ...insured, lastCheckup },
})
const interval: readonly DeterminationCase[] = [
  ...policyRows(last('2010-08-01'), [
    [
      'anniversary, 2012-01-01',
      { asOf: '2012-01-01' },
      { ...ineligible, restsOn: { checkupInterval: 'anniversary' } },
      'due 1 August 2012',
    ],
    [
      'period, 2012-01-01',
      { asOf: '2012-01-01', readings: calendar },
      { ...eligible, restsOn: calendar },
      'the period 2012-2013 has begun',
    ],
    ['period, 2011-12-31', { asOf: '2011-12-31', readings: calendar }, ineligible, 'had in 2010-2011'],
    ['anniversary, 2012-07-31', { asOf: '2012-07-31' }, ineligible, 'due 1 August 2012'],
    ['anniversary, 2012-08-01', { asOf: '2012-08-01' }, eligible, 'due 1 August 2012'],
  ]),
  ...policyRows(last('2011-12-31'), [
    ['anniversary, 2012-01-01', { asOf: '2012-01-01' }, ineligible, 'due 31 December 2013'],
    [
      'period, 2012-01-01',
      { asOf: '2012-01-01', readings: calendar },
      eligible,
      'had in 2010-2011',
      'a full year',
    ],
  ]),
  ...policyRows(last('2012-01-01'), [
    ['period, 2012-12-31', { asOf: '2012-12-31', readings: calendar }, ineligible, 'had in 2012-2013'],
  ]),
  ...policyRows(last('2009-12-31'), [
    ['anniversary, 2010-07-05', {}, ineligible, 'due 31 December 2011'],
    ['period, 2010-07-05', { readings: calendar }, eligible, 'had in 2008-2009; 2010-2011 has begun'],
  ]),
  ...policyRows(last('2010-01-01'), [
    ['period, 2010-07-05', { readings: calendar }, ineligible, 'had in 2010-2011', 'periods from 2009'],
  ]),
  ...policyRows(last('never'), [['period', { readings: calendar }, eligible, 'there was none: due at once']]),
]

// checkupRecipients: under `retiredAndInsured` the retired are recipients as far as they are insured.

const both = { checkupRecipients: 'retiredAndInsured' } as const
const recipients: readonly DeterminationCase[] = [
  ...policyRows(
    {
      ...checkup,
      title: 'checkupRecipients, retired and not insured',
      policy: in2010,
      facts: { isInsuredInResidentScheme: false, isRetired: true, lastCheckup: 'never' },
    },
    [
      [
        'default',
        {},
        { ...eligible, restsOn: { checkupRecipients: 'retiredRegardless' } },
        'retired is enough',
      ],
      ['retired and insured', { readings: both }, { ...ineligible, restsOn: both }, 'not insured'],
    ],
  ),
  ...factRows(
    {
      ...checkup,
      title: 'checkupRecipients retiredAndInsured',
      policy: { ...in2010, readings: both },
      facts: { isInsuredInResidentScheme: true, isRetired: true, lastCheckup: 'never' },
    },
    [
      ['retired and insured', {}, eligible, 'insured'],
      [
        'insured, not retired',
        { isRetired: false },
        eligible,
        'insured residents stay recipients',
        'and for or',
      ],
      ['insured, retired unknown', { isRetired: null }, eligible, 'insured is enough'],
      [
        'retired unknown, not insured',
        { isInsuredInResidentScheme: false, isRetired: null },
        ineligible,
        'not insured',
      ],
      [
        'insured unknown, retired',
        { isInsuredInResidentScheme: null },
        needs({ in: 'person', anyOf: ['isInsuredInResidentScheme'] }),
        'retired alone is not enough here',
      ],
      [
        'both unknown',
        { isInsuredInResidentScheme: null, isRetired: null },
        needs({ in: 'person', anyOf: ['isInsuredInResidentScheme'] }),
        'being retired would settle nothing here, being insured settles it',
      ],
    ],
  ),
]

export const checkupReadings: readonly DeterminationCase[] = [...interval, ...recipients]
