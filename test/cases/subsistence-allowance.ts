import { type DeterminationCase, edges, eligible, factRows, ineligible, policyRows } from './case.js'
import { given333, in2010, in2012, wage99999 } from './policies.js'

const shared = { clause: '2.1.4', benefit: 'subsistenceAllowance', force: 'required' } as const
const urban = { registration: 'urban' } as const
const rural = { registration: 'rural' } as const

// Below the standard: the number itself is excluded (order 271 art. 2; 国发〔2007〕19号).

const urban392 = edges({ ...shared, title: 'subsistence, urban, below 392', policy: in2010, facts: urban }, [
  [1, 'monthlyIncome', '391.99', '0.01', '392', '0', '980 x 40% = 392; 392 is not below 392', '<= for <'],
  [3, 'monthlyIncome', '1175.99', '0.01', '1176', '0', '392 x 3 = 1,176', '1,175.99 / 3 rounded is 392'],
  [7, 'monthlyIncome', '2743.99', '0.01', '2744', '0', '392 x 7 = 2,744', '2,743.99 / 7 rounded is 392'],
  [99, 'monthlyIncome', '38807.99', '0.01', '38808', '0', '392 x 99 = 38,808', 'people capped'],
  [1, 'annualIncome', '4703.99', '0.01', '4704', '0', '392 x 12 = 4,704', '4,703.99 / 12 rounded is 392'],
  [3, 'annualIncome', '14111.99', '0.01', '14112', '0', '392 x 3 x 12 = 14,112'],
  [5, 'annualIncome', '23519.99', '0.01', '23520', '0', '392 x 5 x 12 = 23,520'],
  [undefined, 'monthlyIncomePerCapita', '391.99', '0.01', '392', '0', 'per person: 392'],
  [3, 'monthlyIncomePerCapita', '391.99', '0.01', '392', '0', 'per person: 392', 'limit x 3 per person'],
  [undefined, 'annualIncomePerCapita', '4703.99', '0.01', '4704', '0', '392 x 12 = 4,704'],
  [4, 'annualIncomePerCapita', '4703.99', '0.01', '4704', '0', '392 x 12 = 4,704', 'limit x 4 per person'],
])

const urban464 = edges({ ...shared, title: 'subsistence, urban, below 464', policy: in2012, facts: urban }, [
  [1, 'monthlyIncome', '463.99', '0.01', '464', '0', '1,160 x 40% = 464'],
  [6, 'monthlyIncome', '2783.99', '0.01', '2784', '0', '464 x 6 = 2,784'],
  [4, 'annualIncome', '22271.99', '0.01', '22272', '0', '464 x 4 x 12 = 22,272'],
  [undefined, 'monthlyIncomePerCapita', '463.99', '0.01', '464', '0', 'per person: 464'],
  [undefined, 'annualIncomePerCapita', '5567.99', '0.01', '5568', '0', '464 x 12 = 5,568'],
])

const rural2352 = edges(
  { ...shared, title: 'subsistence, rural, below 235.20', policy: in2010, facts: rural },
  [
    [1, 'monthlyIncome', '235.19', '0.01', '235.2', '0', '980 x 40% x 60% = 235.20', 'the urban standard'],
    [3, 'monthlyIncome', '705.59', '0.01', '705.6', '0', '235.20 x 3 = 705.60; in floats 705.5999...'],
    [4, 'monthlyIncome', '940.79', '0.01', '940.8', '0', '235.20 x 4 = 940.80', '60% of the wage: 588'],
    [1, 'annualIncome', '2822.39', '0.01', '2822.4', '0', '235.20 x 12 = 2,822.40'],
    [3, 'annualIncome', '8467.19', '0.01', '8467.2', '0', '235.20 x 3 x 12 = 8,467.20'],
    [undefined, 'monthlyIncomePerCapita', '235.19', '0.01', '235.2', '0', 'per person: 235.20'],
    [undefined, 'annualIncomePerCapita', '2822.39', '0.01', '2822.4', '0', '235.20 x 12 = 2,822.40'],
  ],
)

const rural2784 = edges(
  { ...shared, title: 'subsistence, rural, below 278.40', policy: in2012, facts: rural },
  [
    [1, 'monthlyIncome', '278.39', '0.01', '278.4', '0', '1,160 x 40% x 60% = 278.40'],
    [5, 'monthlyIncome', '1391.99', '0.01', '1392', '0', '278.40 x 5 = 1,392'],
    [2, 'annualIncome', '6681.59', '0.01', '6681.6', '0', '278.40 x 2 x 12 = 6,681.60'],
    [undefined, 'monthlyIncomePerCapita', '278.39', '0.01', '278.4', '0', 'per person: 278.40'],
    [undefined, 'annualIncomePerCapita', '3340.79', '0.01', '3340.8', '0', '278.40 x 12 = 3,340.80'],
  ],
)

// Limits that are no whole fen: the highest whole-fen income below L is ceil(100 L) - 1.

const urban33333 = edges(
  { ...shared, title: 'subsistence, urban, below 333.33 given', policy: given333, facts: urban },
  [
    [
      3,
      'monthlyIncome',
      '999.98',
      '0.01',
      '999.99',
      '0',
      '333.33 x 3 = 999.99',
      'published wage before given',
    ],
    [1, 'annualIncome', '3999.95', '0.01', '3999.96', '0', '333.33 x 12 = 3,999.96'],
  ],
)

const rural199998 = edges(
  { ...shared, title: 'subsistence, rural, below 199.998', policy: given333, facts: rural },
  [
    [1, 'monthlyIncome', '199.99', '0.008', '200', '-0.002', '333.33 x 60% = 199.998', 'floor(100 L) - 1'],
    [3, 'monthlyIncome', '599.99', '0.004', '600', '-0.006', '199.998 x 3 = 599.994', 'floor(100 L) - 1'],
    [5, 'monthlyIncome', '999.98', '0.01', '999.99', '0', '199.998 x 5 = 999.99', '200.00 x 5 = 1,000'],
    [1, 'annualIncome', '2399.97', '0.006', '2399.98', '-0.004', '199.998 x 12 = 2,399.976', '200 x 12'],
    [3, 'annualIncome', '7199.92', '0.008', '7199.93', '-0.002', '199.998 x 36 = 7,199.928', '200 x 36'],
    [5, 'annualIncome', '11999.87', '0.01', '11999.88', '0', '199.998 x 60 = 11,999.88', '200 x 60'],
    [undefined, 'monthlyIncomePerCapita', '199.99', '0.008', '200', '-0.002', 'per person: 199.998'],
    [undefined, 'annualIncomePerCapita', '2399.97', '0.006', '2399.98', '-0.004', 'x 12 = 2,399.976'],
  ],
)

const urban399996 = edges(
  { ...shared, title: 'subsistence, urban, below 399.996', policy: wage99999, facts: urban },
  [
    [1, 'monthlyIncome', '399.99', '0.006', '400', '-0.004', '999.99 x 40% = 399.996'],
    [3, 'monthlyIncome', '1199.98', '0.008', '1199.99', '-0.002', '399.996 x 3 = 1,199.988', '400 x 3'],
    [3, 'annualIncome', '14399.85', '0.006', '14399.86', '-0.004', '399.996 x 36 = 14,399.856'],
    [undefined, 'annualIncomePerCapita', '4799.95', '0.002', '4799.96', '-0.008', 'x 12 = 4,799.952'],
  ],
)

const rural2399976 = edges(
  { ...shared, title: 'subsistence, rural, below 239.9976', policy: wage99999, facts: rural },
  [
    [3, 'monthlyIncome', '719.99', '0.0028', '720', '-0.0072', '239.9976 x 3 = 719.9928'],
    [4, 'annualIncome', '11519.88', '0.0048', '11519.89', '-0.0052', '239.9976 x 48 = 11,519.8848'],
    [undefined, 'monthlyIncomePerCapita', '239.99', '0.0076', '240', '-0.0024', '399.996 x 60% = 239.9976'],
    [undefined, 'annualIncomePerCapita', '2879.97', '0.0012', '2879.98', '-0.0088', 'x 12 = 2,879.9712'],
  ],
)

const whose = factRows(
  {
    ...shared,
    title: 'subsistence, whose',
    policy: in2010,
    facts: { members: 2, monthlyIncome: '500' },
  },
  [
    [
      'urban, two people on 500',
      { registration: 'urban' },
      { ...eligible, slack: '284', highestQualifying: '783.99', allowance: '284' },
      'urban: 392 x 2 = 784; 500 is below; 784 - 500 = 284',
    ],
    [
      'rural, two people on 500',
      { registration: 'rural' },
      { ...ineligible, slack: '-29.6', highestQualifying: '470.39', allowance: null },
      'rural: 235.20 x 2 = 470.40; 500 is not below',
      'the urban standard for a rural household',
    ],
    [
      'rural, two people on 470.39',
      { registration: 'rural', monthlyIncome: '470.39' },
      { ...eligible, slack: '0.01', highestQualifying: '470.39', allowance: '0.01' },
      'rural: 235.20 x 2 = 470.40; 470.40 - 470.39 = 0.01',
    ],
    [
      'from elsewhere, no income',
      { registration: 'elsewhere', monthlyIncome: '0' },
      { ...ineligible, allowance: null },
      'registered neither as urban nor as rural in Jiaxing: the condition on registration fails',
      'everyone who is not urban read as rural',
    ],
    [
      'urban, no income at all',
      { registration: 'urban', monthlyIncome: '0' },
      { ...eligible, slack: '784', allowance: '784' },
      '0 is below 784; an income of 0 is known, not unknown',
      '0 read as missing',
    ],
    [
      'a number for the sum',
      { registration: 'rural', monthlyIncome: 1.15 },
      { ...eligible, slack: '469.25', allowance: '469.25' },
      '470.40 - 1.15 = 469.25',
      '1.15 x 100 in floats is 114.99999..., cut to 114 fen',
    ],
    [
      'per person without the number of people',
      { registration: 'urban', members: null, monthlyIncome: null, monthlyIncomePerCapita: '391.99' },
      { ...eligible, slack: '0.01', allowance: null },
      '391.99 is below 392; the allowance, 0.01 a person, needs the number of people',
      'members unknown read as 1',
    ],
    [
      'per person with the number of people',
      { registration: 'urban', members: 2, monthlyIncome: null, monthlyIncomePerCapita: '391.99' },
      { ...eligible, slack: '0.01', allowance: '0.02' },
      '392 - 391.99 = 0.01 a person; 0.01 x 2 = 0.02',
    ],
    [
      'facts it does not read',
      { registration: 'urban', livesInHazardArea: false, hasHousingDifficulty: false, membersEmployed: 0 },
      { ...eligible, slack: '284', allowance: '284' },
      '500 is below 784; housing and work are no conditions of this benefit',
    ],
  ],
)

const standards = policyRows(
  {
    ...shared,
    title: 'subsistence, standard',
    policy: in2010,
    facts: { registration: 'urban', members: 1, monthlyIncome: '392' },
  },
  [
    ['derived', {}, { ...ineligible, slack: '0' }, '980 x 40% = 392; 392 is not below 392'],
    [
      'rounded up to 1, already round',
      { roundStandardsUpTo: 1 },
      { ...ineligible, slack: '0' },
      '392 is a whole yuan already and stays 392',
      'one added where nothing is to be rounded',
    ],
    [
      'rounded up to 5',
      { roundStandardsUpTo: 5 },
      { ...eligible, slack: '3', highestQualifying: '394.99' },
      '392 rounded up to 5 is 395',
    ],
    [
      'given as 400',
      { urbanSubsistenceStandard: '400' },
      { ...eligible, slack: '8', highestQualifying: '399.99' },
      'the given 400 wins over the derived 392',
    ],
    [
      'given as 391.99',
      { urbanSubsistenceStandard: '391.99' },
      { ...ineligible, slack: '-0.01', highestQualifying: '391.98' },
      'the given 391.99 wins although the derived 392 is higher; 391.99 - 392 = -0.01',
      'the higher of given and derived',
    ],
    [
      'a given standard is not rounded',
      { urbanSubsistenceStandard: '391.99', roundStandardsUpTo: 10 },
      { ...ineligible, slack: '-0.01', highestQualifying: '391.98' },
      'rounding is of derived standards; the given 391.99 stays',
    ],
    [
      'no income is below 0',
      { urbanSubsistenceStandard: '0' },
      { ...ineligible, slack: '-392', highestQualifying: null },
      'below 0 there is no income; 0 - 392 = -392',
    ],
  ],
)

export const subsistenceAllowance: readonly DeterminationCase[] = [
  ...urban392,
  ...urban464,
  ...rural2352,
  ...rural2784,
  ...urban33333,
  ...rural199998,
  ...urban399996,
  ...rural2399976,
  ...whose,
  ...standards,
]
