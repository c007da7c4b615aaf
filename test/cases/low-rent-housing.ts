import { type DeterminationCase, edges, eligible, factRows, ineligible } from './case.js'
import { given333, in2010, in2012, wage99999 } from './policies.js'

const shared = { clause: '2.1.3', benefit: 'lowRentHousing', force: 'basic' } as const
const facts = { registration: 'urban', hasHousingDifficulty: true } as const

// At most twice the urban standard (2倍以下): the number itself is included.

const limit784 = edges({ ...shared, title: 'low rent, at most 784', policy: in2010, facts }, [
  [1, 'monthlyIncome', '784', '0', '784.01', '-0.01', '392 x 2 = 784', '< for <=; the rural standard'],
  [2, 'monthlyIncome', '1568', '0', '1568.01', '-0.01', '392 x 2 x 2 = 1,568', 'ratio or people left out'],
  [3, 'monthlyIncome', '2352', '0', '2352.01', '-0.01', '392 x 2 x 3 = 2,352', '2,352.01 / 3 rounded is 784'],
  [7, 'monthlyIncome', '5488', '0', '5488.01', '-0.01', '392 x 2 x 7 = 5,488'],
  [1, 'annualIncome', '9408', '0', '9408.01', '-0.01', '784 x 12 = 9,408', '9,408.01 / 12 rounded is 784'],
  [3, 'annualIncome', '28224', '0', '28224.01', '-0.01', '784 x 3 x 12 = 28,224'],
  [undefined, 'monthlyIncomePerCapita', '784', '0', '784.01', '-0.01', 'per person: 392 x 2 = 784'],
  [3, 'monthlyIncomePerCapita', '784', '0', '784.01', '-0.01', 'per person: 784', 'limit x 3 per person'],
  [undefined, 'annualIncomePerCapita', '9408', '0', '9408.01', '-0.01', '784 x 12 = 9,408'],
  [4, 'annualIncomePerCapita', '9408', '0', '9408.01', '-0.01', '784 x 12 = 9,408', 'limit x 4 per person'],
])

const limit928 = edges({ ...shared, title: 'low rent, at most 928', policy: in2012, facts }, [
  [2, 'monthlyIncome', '1856', '0', '1856.01', '-0.01', '464 x 2 x 2 = 1,856'],
  [4, 'annualIncome', '44544', '0', '44544.01', '-0.01', '928 x 4 x 12 = 44,544'],
  [undefined, 'monthlyIncomePerCapita', '928', '0', '928.01', '-0.01', '464 x 2 = 928'],
  [undefined, 'annualIncomePerCapita', '11136', '0', '11136.01', '-0.01', '928 x 12 = 11,136'],
])

const limit66666 = edges({ ...shared, title: 'low rent, at most 666.66', policy: given333, facts }, [
  [3, 'monthlyIncome', '1999.98', '0', '1999.99', '-0.01', '333.33 x 2 x 3 = 1,999.98', 'floats'],
  [7, 'annualIncome', '55999.44', '0', '55999.45', '-0.01', '666.66 x 7 x 12 = 55,999.44'],
])

// A limit that is no whole fen: the highest whole-fen income up to L is floor(100 L).

const limit799992 = edges({ ...shared, title: 'low rent, at most 799.992', policy: wage99999, facts }, [
  [1, 'monthlyIncome', '799.99', '0.002', '800', '-0.008', '999.99 x 40% x 2 = 799.992', 'ceil(100 L)'],
  [3, 'monthlyIncome', '2399.97', '0.006', '2399.98', '-0.004', '799.992 x 3 = 2,399.976', '800 x 3'],
  [3, 'annualIncome', '28799.71', '0.002', '28799.72', '-0.008', '799.992 x 36 = 28,799.712'],
  [undefined, 'monthlyIncomePerCapita', '799.99', '0.002', '800', '-0.008', 'per person: 799.992'],
  [undefined, 'annualIncomePerCapita', '9599.9', '0.004', '9599.91', '-0.006', 'x 12 = 9,599.904'],
])

const rounded = edges(
  { ...shared, title: 'low rent, standard up to 10', policy: { ...in2010, roundStandardsUpTo: 10 }, facts },
  [
    [
      3,
      'monthlyIncome',
      '2400',
      '0',
      '2400.01',
      '-0.01',
      '392 up to 10 is 400; 400 x 2 x 3 = 2,400',
      '784 up',
    ],
  ],
)

const given = edges(
  {
    ...shared,
    title: 'low rent, standard given, rural one beside it',
    policy: { ...in2010, urbanSubsistenceStandard: '410', ruralSubsistenceStandard: '300' },
    facts,
  },
  [[2, 'monthlyIncome', '1640', '0', '1640.01', '-0.01', '410 x 2 x 2 = 1,640', 'the rural: 300 x 2 x 2']],
)

const family = { ...facts, members: 3, monthlyIncome: '2352' } as const
const conditions = factRows({ ...shared, title: 'low rent, conditions', policy: in2010, facts: family }, [
  [
    'all of them',
    {},
    { ...eligible, slack: '0', highestQualifying: '2352', allowance: null },
    'urban, 2,352 <= 392 x 2 x 3 = 2,352, in housing difficulty',
  ],
  [
    'two decimals written out',
    { monthlyIncome: '2352.00' },
    { ...eligible, slack: '0', highestQualifying: '2352' },
    '2,352.00 is 2,352',
  ],
  ['a number', { monthlyIncome: 2352 }, { ...eligible, slack: '0' }, '2,352 as a number is 235,200 fen'],
  ['no income', { monthlyIncome: '0' }, { ...eligible, slack: '2352' }, '0 <= 2,352', '0 read as missing'],
  ['rural', { registration: 'rural' }, ineligible, 'clause 2.1.3 speaks of urban families only'],
  ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not urban'],
  [
    'no housing difficulty',
    { hasHousingDifficulty: false },
    { ...ineligible, slack: '0' },
    'the income would do, 2,352 <= 2,352; the housing does not',
    'or for and',
  ],
  [
    'none of the conditions',
    { registration: 'rural', monthlyIncome: '2352.01', hasHousingDifficulty: false },
    { ...ineligible, slack: '-0.01' },
    'rural; 2,352 - 2,352.01 = -0.01; no difficulty',
  ],
  [
    'flags of other benefits turned off',
    { livesInDilapidatedHouse: false, livesInHazardArea: false, receivesSubsistenceAllowance: false },
    eligible,
    'none of the three is a condition of this benefit',
  ],
])

export const lowRentHousing: readonly DeterminationCase[] = [
  ...limit784,
  ...limit928,
  ...limit66666,
  ...limit799992,
  ...rounded,
  ...given,
  ...conditions,
]
