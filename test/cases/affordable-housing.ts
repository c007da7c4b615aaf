import { type DeterminationCase, edges, eligible, factRows, ineligible } from './case.js'
import { in2010, in2012 } from './policies.js'

const shared = { clause: '3.8.1', benefit: 'affordableHousing', force: 'basic' } as const
const facts = { registration: 'urban', hasHousingDifficulty: true } as const

// At most 60% of the urban disposable income per capita of a year (60%以下). A monthly income counts twelve times.

const limit12000 = edges(
  {
    ...shared,
    title: 'affordable, at most 12,000 a year',
    policy: { ...in2010, urbanDisposableIncomePerCapita: '20000' },
    facts,
  },
  [
    [
      1,
      'annualIncome',
      '12000',
      '0',
      '12000.01',
      '-0.01',
      '20,000 x 60% = 12,000',
      '< for <=; month for year',
    ],
    [3, 'annualIncome', '36000', '0', '36000.01', '-0.01', '12,000 x 3 = 36,000', '36,000.01 / 3 rounded'],
    [1, 'monthlyIncome', '1000', '0', '1000.01', '-0.12', '1,000 x 12 = 12,000; 1,000.01 x 12 = 12,000.12'],
    [
      3,
      'monthlyIncome',
      '3000',
      '0',
      '3000.01',
      '-0.12',
      '3,000 x 12 = 12,000 x 3; 3,000.01 x 12 = 36,000.12',
    ],
    [undefined, 'annualIncomePerCapita', '12000', '0', '12000.01', '-0.01', 'per person: 12,000'],
    [
      5,
      'annualIncomePerCapita',
      '12000',
      '0',
      '12000.01',
      '-0.01',
      'per person: 12,000',
      'limit x 5 per person',
    ],
    [undefined, 'monthlyIncomePerCapita', '1000', '0', '1000.01', '-0.12', '1,000.01 x 12 = 12,000.12'],
    [4, 'monthlyIncomePerCapita', '1000', '0', '1000.01', '-0.12', 'per person: 12 x 1,000 = 12,000'],
  ],
)

const limit14074068 = edges(
  {
    ...shared,
    title: 'affordable, at most 14,074.068 a year',
    policy: { ...in2012, urbanDisposableIncomePerCapita: '23456.78' },
    facts,
  },
  [
    [
      1,
      'annualIncome',
      '14074.06',
      '0.008',
      '14074.07',
      '-0.002',
      '23,456.78 x 60% = 14,074.068',
      'rounding',
    ],
    [3, 'annualIncome', '42222.2', '0.004', '42222.21', '-0.006', '14,074.068 x 3 = 42,222.204', '.07 x 3'],
    [
      3,
      'monthlyIncome',
      '3518.51',
      '0.084',
      '3518.52',
      '-0.036',
      'x 12 = 42,222.12, 42,222.24; to 42,222.204',
    ],
    [
      7,
      'monthlyIncome',
      '8209.87',
      '0.036',
      '8209.88',
      '-0.084',
      'x 12 = 98,518.44, 98,518.56; to 98,518.476',
    ],
    [undefined, 'annualIncomePerCapita', '14074.06', '0.008', '14074.07', '-0.002', 'limit 14,074.068'],
    [
      undefined,
      'monthlyIncomePerCapita',
      '1172.83',
      '0.108',
      '1172.84',
      '-0.012',
      'x 12 = 14,073.96, 14,074.08',
    ],
  ],
)

const limit15000006 = edges(
  {
    ...shared,
    title: 'affordable, at most 15,000.006 a year',
    policy: { ...in2010, urbanDisposableIncomePerCapita: '25000.01' },
    facts,
  },
  [
    [
      2,
      'annualIncome',
      '30000.01',
      '0.002',
      '30000.02',
      '-0.008',
      '15,000.006 x 2 = 30,000.012',
      '15,000 x 2',
    ],
    [5, 'monthlyIncome', '6250', '0.03', '6250.01', '-0.09', 'x 12 = 75,000, 75,000.12; to 75,000.03'],
  ],
)

const conditions = factRows(
  {
    ...shared,
    title: 'affordable, conditions',
    policy: { ...in2010, urbanDisposableIncomePerCapita: '20000', urbanSubsistenceStandard: '400' },
    facts: { ...facts, members: 3, annualIncome: '36000' },
  },
  [
    [
      'all of them',
      {},
      { ...eligible, slack: '0', highestQualifying: '36000', allowance: null },
      'urban, 36,000 <= 20,000 x 60% x 3 = 36,000, in housing difficulty',
      'a subsistence standard for the base: 400 x 60% x 3',
    ],
    ['no income', { annualIncome: '0' }, { ...eligible, slack: '36000' }, '0 <= 36,000', '0 read as missing'],
    ['a number', { annualIncome: 36000 }, { ...eligible, slack: '0' }, '36,000 as a number is 3,600,000 fen'],
    ['rural', { registration: 'rural' }, ineligible, 'clause 3.8.1 speaks of urban residents'],
    ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not urban'],
    [
      'no housing difficulty',
      { hasHousingDifficulty: false },
      { ...ineligible, slack: '0' },
      'the income would do, 36,000 <= 36,000; the housing does not',
    ],
    [
      'within twice the subsistence standard and above 60% of the disposable income',
      { annualIncome: null, monthlyIncomePerCapita: '1000.01' },
      { ...ineligible, slack: '-0.12' },
      '12,000 - 1,000.01 x 12 = 12,000 - 12,000.12 = -0.12',
    ],
  ],
)

export const affordableHousing: readonly DeterminationCase[] = [
  ...limit12000,
  ...limit14074068,
  ...limit15000006,
  ...conditions,
]
