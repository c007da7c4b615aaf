import {
  type DeterminationCase,
  edges,
  eligible,
  factRows,
  ineligible,
  needs,
  type Readings,
} from './case.js'
import { dilapidated, hazardArea, in2010, in2012, income, members, registration } from './policies.js'

const shared = { clause: '3.8.2', benefit: 'hazardAreaReinforcement', force: 'basic' } as const
const facts = { registration: 'rural', livesInDilapidatedHouse: true, livesInHazardArea: true } as const
const withIncomeTest: Readings = { repairHazardAreas: 'withIncomeTest' }

const conditions = factRows({ ...shared, title: 'hazard area, conditions', policy: in2010, facts }, [
  [
    'all of them, nothing said of income',
    {},
    { ...eligible, allowance: null },
    'rural, a dilapidated house, in a hazard area; the clause names no income',
    'income asked for',
  ],
  [
    'a high income',
    { members: 1, monthlyIncome: '99999.99' },
    eligible,
    'the clause names no income for this half',
    'the income test of the other half',
  ],
  [
    'a total income without the number of people',
    { monthlyIncome: '282.25' },
    eligible,
    'no income is read, so no number of people is needed',
  ],
  ['urban', { registration: 'urban' }, ineligible, 'the paragraph 3.8.2 is about rural housing'],
  ['from elsewhere', { registration: 'elsewhere' }, ineligible, 'registered elsewhere is not rural'],
  ['no dilapidated house', { livesInDilapidatedHouse: false }, ineligible, 'no dilapidated house'],
  ['no hazard area', { livesInHazardArea: false }, ineligible, 'neither typhoon coast nor geological hazard'],
  [
    'neither house nor area',
    { livesInDilapidatedHouse: false, livesInHazardArea: false },
    ineligible,
    'both conditions fail',
  ],
])

const unknown = factRows({ ...shared, title: 'hazard area, unknown', policy: in2010, facts }, [
  ['registration', { registration: null }, needs(registration), 'the others hold; rural is open'],
  [
    'house',
    { livesInDilapidatedHouse: null },
    needs(dilapidated),
    'the others hold',
    'unknown read as false',
  ],
  ['area', { livesInHazardArea: undefined }, needs(hazardArea), 'the others hold', 'unknown read as false'],
  [
    'everything',
    { registration: null, livesInDilapidatedHouse: null, livesInHazardArea: null },
    needs(registration, dilapidated, hazardArea),
    'all three are open; income is not read',
  ],
  [
    'registration, and no hazard area',
    { registration: null, livesInHazardArea: false },
    ineligible,
    'one failed condition decides',
  ],
  ['house, and urban', { registration: 'urban', livesInDilapidatedHouse: null }, ineligible, 'urban decides'],
  [
    'area, and no dilapidated house',
    { livesInDilapidatedHouse: false, livesInHazardArea: null },
    ineligible,
    'the house decides',
  ],
])

// Under the other reading the limit is that of the low-income half: 120% in 2010, 150% in 2012.

const limit28224 = edges(
  {
    ...shared,
    title: 'hazard area with income test, at most 282.24',
    policy: { ...in2010, readings: withIncomeTest },
    facts,
  },
  [
    [1, 'monthlyIncome', '282.24', '0', '282.25', '-0.01', '235.20 x 120% = 282.24'],
    [3, 'annualIncome', '10160.64', '0', '10160.65', '-0.01', '282.24 x 36 = 10,160.64'],
    [undefined, 'monthlyIncomePerCapita', '282.24', '0', '282.25', '-0.01', 'per person: 282.24'],
    [undefined, 'annualIncomePerCapita', '3386.88', '0', '3386.89', '-0.01', '282.24 x 12 = 3,386.88'],
  ],
)

const limit4176 = edges(
  {
    ...shared,
    title: 'hazard area with income test, at most 417.60',
    policy: { ...in2012, readings: withIncomeTest },
    facts,
  },
  [[2, 'monthlyIncome', '835.2', '0', '835.21', '-0.01', '278.40 x 150% x 2 = 835.20', 'the phase ignored']],
)

const tested = factRows(
  {
    ...shared,
    title: 'hazard area with income test',
    policy: { ...in2010, readings: withIncomeTest },
    facts: { ...facts, members: 2, monthlyIncome: '564.48' },
  },
  [
    ['all conditions', {}, { ...eligible, slack: '0' }, '282.24 x 2 = 564.48; 564.48 <= 564.48'],
    ['no hazard area', { livesInHazardArea: false }, { ...ineligible, slack: '0' }, 'the area decides'],
    [
      'income unknown',
      { monthlyIncome: null },
      { ...needs(income), highestQualifying: '564.48' },
      'under this reading the income is needed; 282.24 x 2 = 564.48',
    ],
    ['people unknown', { members: null }, needs(members), 'a total needs the number of people'],
    [
      'income unknown, no dilapidated house',
      { monthlyIncome: null, livesInDilapidatedHouse: false },
      ineligible,
      'the house decides',
    ],
    [
      'house unknown, income a fen too high',
      { livesInDilapidatedHouse: null, monthlyIncome: '564.49' },
      { ...ineligible, slack: '-0.01' },
      '564.48 - 564.49 = -0.01 decides',
    ],
  ],
)

export const hazardAreaReinforcement: readonly DeterminationCase[] = [
  ...conditions,
  ...unknown,
  ...limit28224,
  ...limit4176,
  ...tested,
]
