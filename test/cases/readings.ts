import { type DeterminationCase, eligible, ineligible, policyRows } from './case.js'
import { in2010, in2012 } from './policies.js'
import { checkupReadings } from './reading-checkup.js'
import { limitInclusive } from './reading-limit-inclusive.js'
import { repairReadings } from './reading-repair.js'

// Every reading that can be chosen, standing where it decides, under each choice; the larger ones in their own files.

const rural = { registration: 'rural' } as const
const house = { ...rural, livesInDilapidatedHouse: true } as const
const lowRent = { clause: '2.1.3', benefit: 'lowRentHousing' } as const
const repair = { clause: '3.8.2', benefit: 'dilapidatedHousingRepair' } as const
const lowIncome = { clause: '2.1.4', benefit: 'lowIncomeFarmHousehold' } as const
const subsistence = { clause: '2.1.4', benefit: 'subsistenceAllowance' } as const

// ruralStandardBase: urban 395 after rounding 392 up to 5; 395 x 60% = 237, but 392 x 60% = 235.20. With given standards:
// policy-figures.ts.

const unrounded = { ruralStandardBase: 'unroundedWageShare' } as const
const ruralBase: readonly DeterminationCase[] = [
  ...policyRows(
    {
      ...subsistence,
      title: 'ruralStandardBase, urban 500 given, 235.20 a month',
      policy: { ...in2010, urbanSubsistenceStandard: '500' },
      facts: { ...rural, members: 1, monthlyIncome: '235.2' },
    },
    [
      [
        'default',
        {},
        { ...eligible, slack: '64.8', allowance: '64.8', restsOn: { ruralStandardBase: 'standardInForce' } },
        '500 x 60% = 300; 300 - 235.20 = 64.80',
      ],
      [
        'unrounded wage share',
        { readings: unrounded },
        { ...ineligible, slack: '0', restsOn: unrounded },
        '980 x 40% x 60% = 235.20; 235.20 is not below 235.20',
      ],
    ],
  ),
  ...policyRows(
    {
      ...subsistence,
      title: 'ruralStandardBase, rounded up to 10 from 1,160, 280 a month',
      policy: { ...in2012, roundStandardsUpTo: 10 },
      facts: { ...rural, members: 1, monthlyIncome: '280' },
    },
    [
      [
        'standard in force',
        {},
        { ...eligible, slack: '10' },
        '464 up to 470; 470 x 60% = 282, up to 290; 290 - 280',
      ],
      [
        'unrounded wage share',
        { readings: unrounded },
        { ...ineligible, slack: '0' },
        '464 x 60% = 278.40, up to 280',
      ],
    ],
  ),
  ...policyRows(
    {
      ...repair,
      title: 'ruralStandardBase, repair, 282.25',
      policy: { ...in2010, urbanSubsistenceStandard: '400' },
      facts: { ...house, members: 1, monthlyIncome: '282.25' },
    },
    [
      [
        'standard in force',
        {},
        { ...eligible, slack: '5.75' },
        '400 x 60% x 120% = 288; 288 - 282.25 = 5.75',
      ],
      ['unrounded wage share', { readings: unrounded }, { ...ineligible, slack: '-0.01' }, '282.24 - 282.25'],
    ],
  ),
]

// floorAreaLimit, both choices at the limit; floor-area.ts has the areas beside it.

const area = policyRows(
  {
    ...lowRent,
    title: 'floorAreaLimit, 12.50 at a limit of 12.50',
    policy: { ...in2010, housingDifficultyFloorArea: '12.5' },
    facts: { registration: 'urban', monthlyIncomePerCapita: '784', floorAreaPerCapita: '12.5' },
  },
  [
    ['default', {}, { ...ineligible, restsOn: { floorAreaLimit: 'excluded' } }, '12.50 is not below 12.50'],
    ['excluded', { readings: { floorAreaLimit: 'excluded' } }, ineligible, '12.50 is not below 12.50'],
    [
      'included',
      { readings: { floorAreaLimit: 'included' } },
      { ...eligible, restsOn: { floorAreaLimit: 'included' } },
      '12.50 <= 12.50',
    ],
  ],
)

// planPeriod: dates.ts has the days around; here only that the determination says so.

const planPeriod = policyRows(
  {
    ...lowIncome,
    title: 'planPeriod, 2013',
    policy: { asOf: '2013-06-30', minimumWage: '1000' },
    facts: { ...rural, annualIncomePerCapita: '4000' },
  },
  [
    [
      'default',
      {},
      { verdict: 'notInForce', restsOn: { planPeriod: 'toEndOf2012' } },
      'the plan ended with 2012',
    ],
    [
      'until replaced',
      { readings: { planPeriod: 'untilReplaced' } },
      { ...eligible, restsOn: { planPeriod: 'untilReplaced' } },
      '4,000 <= 4,000, and the plan binds to 31 October 2014',
    ],
  ],
)

export const readings: readonly DeterminationCase[] = [
  ...limitInclusive,
  ...repairReadings,
  ...ruralBase,
  ...area,
  ...checkupReadings,
  ...planPeriod,
]
