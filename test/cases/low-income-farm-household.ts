import { type DeterminationCase, edges, eligible, factRows, ineligible, policyRows } from './case.js'
import { in2010, in2012 } from './policies.js'

const shared = { clause: '2.1.4', benefit: 'lowIncomeFarmHousehold', force: 'basic' } as const
const rural = { registration: 'rural' } as const

// At most 4,000 yuan a person a year (4000元以下): the number itself is included. Months count twelve times.

const limit4000 = edges({ ...shared, title: 'low income, at most 4,000', policy: in2010, facts: rural }, [
  [1, 'annualIncome', '4000', '0', '4000.01', '-0.01', 'the number itself is included', '< for <='],
  [
    3,
    'annualIncome',
    '12000',
    '0',
    '12000.01',
    '-0.01',
    '4,000 x 3 = 12,000',
    '12,000.01 / 3 rounded is 4,000',
  ],
  [7, 'annualIncome', '28000', '0', '28000.01', '-0.01', '4,000 x 7 = 28,000'],
  [1, 'monthlyIncome', '333.33', '0.04', '333.34', '-0.08', 'x 12 = 3,999.96, 4,000.08', '4,000 a month'],
  [2, 'monthlyIncome', '666.66', '0.08', '666.67', '-0.04', 'x 12 = 7,999.92, 8,000.04; to 8,000'],
  [3, 'monthlyIncome', '1000', '0', '1000.01', '-0.12', 'x 12 = 12,000, 12,000.12; to 12,000', '333.33 x 3'],
  [7, 'monthlyIncome', '2333.33', '0.04', '2333.34', '-0.08', 'x 12 = 27,999.96, 28,000.08; to 28,000'],
  [undefined, 'annualIncomePerCapita', '4000', '0', '4000.01', '-0.01', 'per person: 4,000'],
  [4, 'annualIncomePerCapita', '4000', '0', '4000.01', '-0.01', 'per person: 4,000', 'limit x 4 per person'],
  [undefined, 'monthlyIncomePerCapita', '333.33', '0.04', '333.34', '-0.08', 'x 12 = 3,999.96, 4,000.08'],
  [3, 'monthlyIncomePerCapita', '333.33', '0.04', '333.34', '-0.08', 'per person: 4,000', 'limit x 3'],
])

const nominal = edges(
  {
    ...shared,
    title: 'low income, nominal, whatever the standards',
    policy: { ...in2012, ruralSubsistenceStandard: '500', roundStandardsUpTo: 10 },
    facts: rural,
  },
  [[2, 'annualIncome', '8000', '0', '8000.01', '-0.01', '4,000 x 2 = 8,000 in 2012 as in 2010', 'indexed']],
)

const whose = factRows(
  {
    ...shared,
    title: 'low income, whose',
    policy: in2010,
    facts: { ...rural, annualIncomePerCapita: '4000' },
  },
  [
    ['rural', {}, { ...eligible, slack: '0', highestQualifying: '4000', allowance: null }, '4,000 <= 4,000'],
    ['urban', { registration: 'urban' }, ineligible, 'a farm household is rural'],
    ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not rural'],
    [
      'no income',
      { annualIncomePerCapita: '0' },
      { ...eligible, slack: '4000' },
      '0 <= 4,000',
      '0 as missing',
    ],
    [
      'a number',
      { annualIncomePerCapita: 4000.01 },
      { ...ineligible, slack: '-0.01' },
      '400,001 fen > 400,000',
    ],
    [
      'on subsistence allowance or not',
      { receivesSubsistenceAllowance: false },
      eligible,
      'the allowance is no condition of the classification',
    ],
  ],
)

const noStandard = policyRows(
  {
    ...shared,
    title: 'low income, without any published wage',
    policy: in2010,
    facts: { ...rural, annualIncomePerCapita: '4000' },
  },
  [
    [
      'only a rural standard given',
      { asOf: '2013-06-30', ruralSubsistenceStandard: '300', readings: { planPeriod: 'untilReplaced' } },
      { ...eligible, slack: '0' },
      '4,000 is a sum of the document itself and rests on no standard',
    ],
    [
      'only an urban standard given',
      { asOf: '2013-06-30', urbanSubsistenceStandard: '500', readings: { planPeriod: 'untilReplaced' } },
      { ...eligible, slack: '0' },
      '4,000 is a sum of the document itself and rests on no standard',
    ],
  ],
)

export const lowIncomeFarmHousehold: readonly DeterminationCase[] = [
  ...limit4000,
  ...nominal,
  ...whose,
  ...noStandard,
]
