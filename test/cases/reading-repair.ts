import { type DeterminationCase, edges, eligible, ineligible, policyRows } from './case.js'
import { in2010 } from './policies.js'

const rural = { registration: 'rural' } as const
const house = { ...rural, livesInDilapidatedHouse: true } as const
const repair = { clause: '3.8.2', benefit: 'dilapidatedHousingRepair' } as const
const hazard = { clause: '3.8.2', benefit: 'hazardAreaReinforcement' } as const

// repairLimitIn2010 and repairLimitIn2011: a family between 120% and 150%, and one at 150%.

const to150 = { repairLimitIn2010: '150%' } as const
const to120 = { repairLimitIn2011: '120%' } as const
const poorHouse = { ...house, members: 1, monthlyIncome: '300' } as const
const repairLimits: readonly DeterminationCase[] = [
  ...policyRows({ ...repair, title: 'repairLimitIn2010, 300 a month', policy: in2010, facts: poorHouse }, [
    [
      'default',
      {},
      { ...ineligible, force: 'required', slack: '-17.76', restsOn: { repairLimitIn2010: '120%' } },
      '282.24 - 300 = -17.76',
    ],
    [
      '120%',
      { readings: { repairLimitIn2010: '120%' } },
      { ...ineligible, force: 'required' },
      '300 > 282.24',
    ],
    [
      '150%',
      { readings: to150 },
      { ...eligible, force: 'strive', slack: '52.8', restsOn: to150 },
      '235.20 x 150% = 352.80; 352.80 - 300 = 52.80',
    ],
    [
      'the choice for 2011 in 2010',
      { readings: { repairLimitIn2011: '150%' } },
      { ...ineligible, force: 'required' },
      '300 > 282.24: 2011 has its own reading',
      'one reading for both years',
    ],
  ]),
  ...edges(
    {
      ...repair,
      title: 'repairLimitIn2010 150%',
      policy: { asOf: '2010-12-31', readings: to150 },
      facts: house,
    },
    [[2, 'monthlyIncome', '705.6', '0', '705.61', '-0.01', '352.80 x 2 = 705.60']],
  ),
  ...policyRows(
    { ...repair, title: 'repairLimitIn2011, 300 a month', policy: { asOf: '2011-02-01' }, facts: poorHouse },
    [
      [
        'default',
        {},
        { ...eligible, force: 'strive', slack: '52.8', restsOn: { repairLimitIn2011: '150%' } },
        '235.20 x 150% = 352.80; 352.80 - 300 = 52.80',
      ],
      [
        '150%',
        { readings: { repairLimitIn2011: '150%' } },
        { ...eligible, force: 'strive' },
        '300 <= 352.80',
      ],
      [
        '120%',
        { readings: to120 },
        { ...ineligible, force: 'required', slack: '-17.76', restsOn: to120 },
        '282.24 - 300 = -17.76',
      ],
      [
        'the choice for 2010 in 2011',
        { readings: { ...to150, ...to120 } },
        { ...ineligible, force: 'required' },
        '300 > 282.24: the choice for 2010 does not reach 2011',
      ],
    ],
  ),
]

// repairHazardAreas: a family above 120% in a hazard area.

const withIncomeTest = { repairHazardAreas: 'withIncomeTest' } as const
const coast = { ...house, livesInHazardArea: true, members: 1, monthlyIncome: '282.25' } as const
const hazardAreas: readonly DeterminationCase[] = [
  ...policyRows(
    { ...hazard, title: 'repairHazardAreas, 282.25', policy: in2010, facts: coast, force: 'basic' },
    [
      ['default', {}, { ...eligible, restsOn: { repairHazardAreas: 'withoutIncomeTest' } }, 'no income test'],
      ['without', { readings: { repairHazardAreas: 'withoutIncomeTest' } }, eligible, 'no income test'],
      ['with', { readings: withIncomeTest }, { ...ineligible, restsOn: withIncomeTest }, '282.25 > 282.24'],
      [
        'with, 150% in 2010',
        { readings: { ...withIncomeTest, ...to150 } },
        { ...eligible, slack: '70.55' },
        'as the low-income half: 352.80 - 282.25 = 70.55',
      ],
      [
        'with, 120% in 2011',
        { asOf: '2011-02-01', readings: { ...withIncomeTest, ...to120 } },
        ineligible,
        'as the low-income half: 282.25 > 282.24',
      ],
      ['with, 2011', { asOf: '2011-02-01', readings: withIncomeTest }, eligible, '282.25 <= 352.80'],
    ],
  ),
  ...policyRows(
    {
      ...hazard,
      title: 'repairHazardAreas, no income stated',
      policy: in2010,
      facts: { ...coast, monthlyIncome: null },
    },
    [['without', {}, eligible, 'no income test, nothing to ask']],
  ),
]

export const repairReadings: readonly DeterminationCase[] = [...repairLimits, ...hazardAreas]
