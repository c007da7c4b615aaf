import {
  type DeterminationCase,
  edges,
  eligible,
  ineligible,
  notInForce,
  policyRows,
  type Readings,
} from './case.js'
import { outsidePlan } from './outside-plan.js'

// The plan: 5 July 2010 to 31 December 2012, both days included; outside, neither yes nor no.

const noOne = { registration: 'rural', members: 1, monthlyIncome: '0' } as const
const untilReplaced: Readings = { planPeriod: 'untilReplaced' }
const subsistence = { clause: '2.1.4', benefit: 'subsistenceAllowance' } as const

const plan = policyRows(
  {
    ...subsistence,
    title: 'plan to the end of 2012',
    policy: { asOf: '2010-07-05', minimumWage: '1000' },
    facts: noOne,
  },
  [
    [
      '2010-07-04',
      { asOf: '2010-07-04' },
      { ...notInForce, allowance: null },
      'the day before the day of issue',
    ],
    ['2010-07-05', {}, { ...eligible, allowance: '240' }, 'the day of issue; 1,000 x 40% x 60% = 240'],
    [
      '2012-12-31',
      { asOf: '2012-12-31' },
      { ...eligible, allowance: '240' },
      'the last day of 2012, by which the plan is to be done',
      '< for <=',
    ],
    ['2013-01-01', { asOf: '2013-01-01' }, notInForce, 'the day after the last'],
    ['2014-10-31', { asOf: '2014-10-31' }, notInForce, 'after the last day under this reading'],
    ['2009-12-31', { asOf: '2009-12-31' }, notInForce, 'before the day of issue'],
    ['2030-01-01', { asOf: '2030-01-01' }, notInForce, 'long after'],
  ],
)

const planUntilReplaced = policyRows(
  {
    ...subsistence,
    title: 'plan until replaced',
    policy: { asOf: '2010-07-05', minimumWage: '1000', readings: untilReplaced },
    facts: noOne,
  },
  [
    ['2010-07-04', { asOf: '2010-07-04' }, notInForce, 'the day before the day of issue', 'no first day'],
    ['2010-07-05', {}, eligible, 'the day of issue'],
    [
      '2013-01-01',
      { asOf: '2013-01-01' },
      { ...eligible, allowance: '240' },
      'binds on, with the wage given',
    ],
    ['2014-10-31', { asOf: '2014-10-31' }, { ...eligible, allowance: '240' }, 'the day before the ordinance'],
    ['2014-11-01', { asOf: '2014-11-01' }, notInForce, 'the ordinance replaced the 40% and 60% rules'],
  ],
)

// The published minimum wage: 980 to 31 March 2011, 1,160 from 1 April 2011.

const urban = { registration: 'urban' } as const
const rural = { registration: 'rural' } as const
const on = (asOf: string) => ({ title: `wage on ${asOf}`, policy: { asOf } })
const wage: readonly DeterminationCase[] = [
  ...edges({ ...subsistence, ...on('2011-03-31'), facts: urban }, [
    [1, 'monthlyIncome', '391.99', '0.01', '392', '0', '980 x 40% = 392, the last day of 980'],
  ]),
  ...edges({ ...subsistence, ...on('2011-04-01'), facts: urban }, [
    [1, 'monthlyIncome', '463.99', '0.01', '464', '0', '1,160 x 40% = 464, the first day of 1,160'],
  ]),
  ...edges({ ...subsistence, ...on('2011-03-31, rural'), policy: { asOf: '2011-03-31' }, facts: rural }, [
    [2, 'annualIncome', '5644.79', '0.01', '5644.8', '0', '235.20 x 2 x 12 = 5,644.80'],
  ]),
  ...edges({ ...subsistence, ...on('2011-04-01, rural'), policy: { asOf: '2011-04-01' }, facts: rural }, [
    [2, 'annualIncome', '6681.59', '0.01', '6681.6', '0', '278.40 x 2 x 12 = 6,681.60'],
  ]),
  ...edges({ ...subsistence, ...on('2012-12-31'), facts: urban }, [
    [1, 'monthlyIncome', '463.99', '0.01', '464', '0', '1,160 x 40% = 464, the last day of the plan'],
  ]),
]

// The repair phases: 120% in 2010, 150% in 2011 by default, and from 2012.

const repair = {
  clause: '3.8.2',
  benefit: 'dilapidatedHousingRepair',
  facts: { ...rural, livesInDilapidatedHouse: true },
} as const
const phase = (asOf: string, force: 'required' | 'strive', readings: Readings = {}) => ({
  ...repair,
  title: `repair on ${asOf} ${JSON.stringify(readings)}`,
  policy: { asOf, readings },
  force,
})
const to120In2011: Readings = { repairLimitIn2011: '120%' }
const phases: readonly DeterminationCase[] = [
  ...edges(phase('2010-12-31', 'required'), [
    [
      1,
      'monthlyIncome',
      '282.24',
      '0',
      '282.25',
      '-0.01',
      '235.20 x 120% = 282.24, the last day of the first phase',
    ],
  ]),
  ...edges(phase('2011-01-01', 'strive'), [
    [1, 'monthlyIncome', '352.8', '0', '352.81', '-0.01', '235.20 x 150% = 352.80, wage still 980'],
  ]),
  ...edges(phase('2011-03-31', 'strive'), [
    [1, 'monthlyIncome', '352.8', '0', '352.81', '-0.01', '235.20 x 150% = 352.80, wage still 980'],
  ]),
  ...edges(phase('2011-04-01', 'strive'), [
    [1, 'monthlyIncome', '417.6', '0', '417.61', '-0.01', '278.40 x 150% = 417.60, wage 1,160'],
  ]),
  ...edges(phase('2011-12-31', 'strive'), [
    [1, 'monthlyIncome', '417.6', '0', '417.61', '-0.01', '278.40 x 150% = 417.60'],
  ]),
  ...edges(phase('2012-01-01', 'strive'), [
    [1, 'monthlyIncome', '417.6', '0', '417.61', '-0.01', '278.40 x 150% = 417.60'],
  ]),
  ...edges(phase('2011-01-01', 'required', to120In2011), [
    [1, 'monthlyIncome', '282.24', '0', '282.25', '-0.01', '235.20 x 120% = 282.24'],
  ]),
  ...edges(phase('2011-12-31', 'required', to120In2011), [
    [1, 'monthlyIncome', '334.08', '0', '334.09', '-0.01', '278.40 x 120% = 334.08, the last day of 2011'],
  ]),
  ...edges(phase('2012-01-01', 'strive', to120In2011), [
    [
      1,
      'monthlyIncome',
      '417.6',
      '0',
      '417.61',
      '-0.01',
      '278.40 x 150% = 417.60, the first day of 2012',
      '120% on',
    ],
  ]),
  ...edges(phase('2012-12-31', 'strive'), [
    [
      3,
      'annualIncome',
      '15033.6',
      '0',
      '15033.61',
      '-0.01',
      '417.60 x 36 = 15,033.60, the last day of the plan',
    ],
  ]),
]

const laterRepair = policyRows(
  {
    ...repair,
    title: 'repair after 2012',
    policy: { asOf: '2014-10-31', ruralSubsistenceStandard: '300', readings: untilReplaced },
    facts: { ...repair.facts, members: 1, monthlyIncome: '450' },
    force: 'strive',
  },
  [
    ['2013-01-01', { asOf: '2013-01-01' }, { ...eligible, slack: '0' }, '300 x 150% = 450; 450 <= 450'],
    ['2014-10-31', {}, { ...eligible, slack: '0' }, '300 x 150% = 450, the last day'],
    ['2014-11-01', { asOf: '2014-11-01' }, notInForce, 'the day after'],
    [
      'a fen less standard',
      { ruralSubsistenceStandard: '299.99' },
      { ...ineligible, slack: '-0.015' },
      '449.985 - 450',
    ],
  ],
)

export const dates: readonly DeterminationCase[] = [
  ...plan,
  ...planUntilReplaced,
  ...outsidePlan,
  ...wage,
  ...phases,
  ...laterRepair,
]
