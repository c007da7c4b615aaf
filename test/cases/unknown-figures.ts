import { type DeterminationCase, eligible, factRows, ineligible, needs, policyRows } from './case.js'
import {
  disposableIncome,
  housing,
  in2010,
  in2013,
  income,
  members,
  registration,
  ruralStandard,
  urbanStandard,
} from './policies.js'

// Affordable housing, with and without the disposable income it is measured by; then each standard taken away.

const affordableFamily = {
  title: 'unknown, affordable',
  clause: '3.8.1',
  benefit: 'affordableHousing',
  force: 'basic',
  policy: { ...in2010, urbanDisposableIncomePerCapita: '20000' },
  facts: { registration: 'urban', members: 3, annualIncome: '36000', hasHousingDifficulty: true },
} as const
const affordable = factRows(affordableFamily, [
  ['registration', { registration: null }, needs(registration), '36,000 <= 12,000 x 3; urban is open'],
  [
    'income',
    { annualIncome: null },
    { ...needs(income), highestQualifying: '36000' },
    '20,000 x 60% x 3 = 36,000 a year, the period of the limit',
  ],
  [
    'income and people',
    { annualIncome: null, members: null },
    { ...needs(income), highestQualifying: '12000' },
    '20,000 x 60% = 12,000 a person a year',
  ],
  ['people', { members: null }, needs(members), '36,000 for how many is open'],
  ['housing', { hasHousingDifficulty: null }, needs(housing), 'any of the three facts'],
  [
    'registration, a fen too high',
    { registration: null, annualIncome: '36000.01' },
    ineligible,
    '36,000 decides',
  ],
  ['income, no difficulty', { annualIncome: null, hasHousingDifficulty: false }, ineligible, 'decides'],
  ['people, rural', { registration: 'rural', members: null }, ineligible, 'rural decides'],
  [
    'housing, a fen too high',
    { hasHousingDifficulty: null, annualIncome: '36000.01' },
    ineligible,
    'decides',
  ],
])

const noDisposableIncome = factRows(
  { ...affordableFamily, title: 'unknown disposable income', policy: in2010 },
  [
    ['all facts', {}, needs(disposableIncome), 'no figure to compare 36,000 with', 'a standard in its place'],
    ['no income at all', { annualIncome: '0' }, needs(disposableIncome), 'the figure is needed all the same'],
    ['income', { annualIncome: null }, needs(income, disposableIncome), 'needs both'],
    ['people', { members: null }, needs(members, disposableIncome), 'needs both'],
    ['rural', { registration: 'rural' }, ineligible, 'rural decides'],
    ['no difficulty', { hasHousingDifficulty: false }, ineligible, 'no difficulty decides'],
  ],
)

// No wage is published for 2013. One standard given is enough for a policy; the other may stay unknown.

const rural250 = { ...in2013, ruralSubsistenceStandard: '250' }
const ruralOnly = [
  ...factRows(
    {
      title: 'unknown urban standard, low rent',
      clause: '2.1.3',
      benefit: 'lowRentHousing',
      policy: rural250,
      facts: { registration: 'urban', members: 1, monthlyIncome: '0', hasHousingDifficulty: true },
    },
    [
      ['all facts', {}, needs(urbanStandard), 'no urban standard and no wage to derive it from', '250 / 60%'],
      ['no difficulty', { hasHousingDifficulty: false }, ineligible, 'no difficulty decides'],
    ],
  ),
  ...factRows(
    {
      title: 'unknown urban standard, subsistence',
      clause: '2.1.4',
      benefit: 'subsistenceAllowance',
      policy: rural250,
      facts: { members: 1, monthlyIncome: '249.99' },
    },
    [
      [
        'urban',
        { registration: 'urban' },
        needs(urbanStandard),
        'no urban standard',
        'the rural in its place',
      ],
      ['rural', { registration: 'rural' }, { ...eligible, slack: '0.01', allowance: '0.01' }, '249.99 < 250'],
      [
        'rural, 250',
        { registration: 'rural', monthlyIncome: '250' },
        { ...ineligible, slack: '0' },
        'not below 250',
      ],
    ],
  ),
]

const noRuralStandard = policyRows(
  {
    title: 'unknown rural standard, repair',
    clause: '3.8.2',
    benefit: 'dilapidatedHousingRepair',
    force: 'strive',
    policy: { asOf: '2013-06-30', urbanSubsistenceStandard: '500' },
    facts: { registration: 'rural', members: 1, monthlyIncome: '450', livesInDilapidatedHouse: true },
  },
  [
    [
      '60% of the standard in force',
      { readings: { planPeriod: 'untilReplaced' } },
      { ...eligible, slack: '0', highestQualifying: '450' },
      '500 x 60% x 150% = 450; 450 <= 450',
    ],
    [
      '60% of the unrounded wage share, no wage',
      { readings: { planPeriod: 'untilReplaced', ruralStandardBase: 'unroundedWageShare' } },
      needs(ruralStandard),
      '40% of an unknown wage is unknown',
      'falling back to the urban standard',
    ],
  ],
)

export const unknownFigures: readonly DeterminationCase[] = [
  ...affordable,
  ...noDisposableIncome,
  ...ruralOnly,
  ...noRuralStandard,
]
