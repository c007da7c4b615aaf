import { type DeterminationCase, edges, eligible, factRows, ineligible } from './case.js'
import { given333, in2010, in2012 } from './policies.js'

const shared = { clause: '3.8.2', benefit: 'dilapidatedHousingRepair' } as const
const facts = { registration: 'rural', livesInDilapidatedHouse: true } as const

// 2010: at most 120% of the rural standard (120％以下), required.

const limit28224 = edges(
  { ...shared, title: 'repair, 120%, at most 282.24', policy: in2010, facts, force: 'required' },
  [
    [1, 'monthlyIncome', '282.24', '0', '282.25', '-0.01', '235.20 x 120% = 282.24', 'floats: 282.2399...'],
    [3, 'monthlyIncome', '846.72', '0', '846.73', '-0.01', '282.24 x 3 = 846.72', '846.73 / 3 rounded'],
    [7, 'monthlyIncome', '1975.68', '0', '1975.69', '-0.01', '282.24 x 7 = 1,975.68'],
    [
      1,
      'annualIncome',
      '3386.88',
      '0',
      '3386.89',
      '-0.01',
      '282.24 x 12 = 3,386.88',
      '3,386.89 / 12 rounded',
    ],
    [3, 'annualIncome', '10160.64', '0', '10160.65', '-0.01', '282.24 x 36 = 10,160.64'],
    [undefined, 'monthlyIncomePerCapita', '282.24', '0', '282.25', '-0.01', 'per person: 282.24'],
    [6, 'monthlyIncomePerCapita', '282.24', '0', '282.25', '-0.01', 'per person: 282.24', 'limit x 6'],
    [undefined, 'annualIncomePerCapita', '3386.88', '0', '3386.89', '-0.01', '282.24 x 12 = 3,386.88'],
  ],
)

// 2012: at most 150% (150％以下), strive.

const limit4176 = edges(
  { ...shared, title: 'repair, 150%, at most 417.60', policy: in2012, facts, force: 'strive' },
  [
    [1, 'monthlyIncome', '417.6', '0', '417.61', '-0.01', '278.40 x 150% = 417.60', '120%: 334.08'],
    [4, 'monthlyIncome', '1670.4', '0', '1670.41', '-0.01', '417.60 x 4 = 1,670.40'],
    [4, 'annualIncome', '20044.8', '0', '20044.81', '-0.01', '417.60 x 48 = 20,044.80'],
    [undefined, 'monthlyIncomePerCapita', '417.6', '0', '417.61', '-0.01', 'per person: 417.60'],
    [undefined, 'annualIncomePerCapita', '5011.2', '0', '5011.21', '-0.01', '417.60 x 12 = 5,011.20'],
  ],
)

// Limits that are no whole fen.

const limit2399976 = edges(
  { ...shared, title: 'repair, 120%, at most 239.9976', policy: given333, facts, force: 'required' },
  [
    [1, 'monthlyIncome', '239.99', '0.0076', '240', '-0.0024', '199.998 x 120% = 239.9976', '200 x 120%'],
    [3, 'monthlyIncome', '719.99', '0.0028', '720', '-0.0072', '239.9976 x 3 = 719.9928', '240 x 3'],
    [5, 'monthlyIncome', '1199.98', '0.008', '1199.99', '-0.002', '239.9976 x 5 = 1,199.988', '239.99 x 5'],
    [3, 'annualIncome', '8639.91', '0.0036', '8639.92', '-0.0064', '239.9976 x 36 = 8,639.9136'],
    [undefined, 'annualIncomePerCapita', '2879.97', '0.0012', '2879.98', '-0.0088', 'x 12 = 2,879.9712'],
  ],
)

const limit299997 = edges(
  {
    ...shared,
    title: 'repair, 150%, at most 299.997',
    policy: { ...given333, asOf: '2012-06-30' },
    facts,
    force: 'strive',
  },
  [
    [1, 'monthlyIncome', '299.99', '0.007', '300', '-0.003', '199.998 x 150% = 299.997'],
    [3, 'monthlyIncome', '899.99', '0.001', '900', '-0.009', '299.997 x 3 = 899.991', '299.99 x 3'],
    [3, 'annualIncome', '10799.89', '0.002', '10799.9', '-0.008', '299.997 x 36 = 10,799.892', '300 x 36'],
    [undefined, 'monthlyIncomePerCapita', '299.99', '0.007', '300', '-0.003', 'per person: 299.997'],
  ],
)

const limit288012 = edges(
  {
    ...shared,
    title: 'repair, 120% of a rural standard given, at most 288.012',
    policy: { ...in2010, ruralSubsistenceStandard: '240.01', urbanSubsistenceStandard: '500' },
    facts,
    force: 'required',
  },
  [
    [
      7,
      'monthlyIncome',
      '2016.08',
      '0.004',
      '2016.09',
      '-0.006',
      '240.01 x 120% x 7 = 2,016.084',
      '288.01 x 7',
    ],
    [
      undefined,
      'monthlyIncomePerCapita',
      '288.01',
      '0.002',
      '288.02',
      '-0.008',
      '500 x 60% x 120% is no limit',
    ],
  ],
)

const conditions = factRows(
  {
    ...shared,
    title: 'repair, conditions',
    policy: in2010,
    facts: { ...facts, members: 3, monthlyIncome: '846.72' },
    force: 'required',
  },
  [
    [
      'all of them',
      {},
      { ...eligible, slack: '0', highestQualifying: '846.72', allowance: null },
      'rural, a dilapidated house, 846.72 <= 282.24 x 3 = 846.72',
    ],
    [
      'no income',
      { monthlyIncome: '0' },
      { ...eligible, slack: '846.72' },
      '0 <= 846.72',
      '0 read as missing',
    ],
    ['a number', { monthlyIncome: 846.72 }, { ...eligible, slack: '0' }, '846.72 as a number is 84,672 fen'],
    ['urban', { registration: 'urban' }, ineligible, 'clause 3.8.2 speaks of rural families'],
    ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not rural'],
    [
      'no dilapidated house',
      { livesInDilapidatedHouse: false },
      { ...ineligible, slack: '0' },
      'the income would do, 846.72 <= 846.72; the house does not',
      'or for and',
    ],
    [
      'outside the hazard areas',
      { livesInHazardArea: false },
      { ...eligible, slack: '0' },
      'the hazard area is the other half of the clause, no condition of this one',
      'the two halves of 3.8.2 run together',
    ],
    [
      'below the subsistence standard',
      { monthlyIncome: '705.59' },
      { ...eligible, slack: '141.13' },
      '846.72 - 705.59 = 141.13: at most 120% takes in the families on subsistence allowance',
      '120% read as a band above the standard',
    ],
    [
      'a hazard area in place of a dilapidated house',
      { livesInDilapidatedHouse: false, livesInHazardArea: true },
      ineligible,
      'what is repaired is a dilapidated house',
    ],
  ],
)

export const dilapidatedHousingRepair: readonly DeterminationCase[] = [
  ...limit28224,
  ...limit4176,
  ...limit2399976,
  ...limit299997,
  ...limit288012,
  ...conditions,
]
