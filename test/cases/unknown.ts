import { type DeterminationCase, eligible, factRows, ineligible, needs } from './case.js'
import { dilapidated, housing, in2010, income, members, registration } from './policies.js'
import { unknownFigures } from './unknown-figures.js'

// Each fact taken away while the others hold: undetermined, with exactly what is missing.
// Each fact taken away while another condition fails: that condition decides.
// The check-up and the benefits without an income limit have theirs in their own files.

const subsistence = factRows(
  {
    title: 'unknown, subsistence',
    clause: '2.1.4',
    benefit: 'subsistenceAllowance',
    force: 'required',
    policy: in2010,
    facts: { registration: 'rural', members: 3, monthlyIncome: '705.59' },
  },
  [
    [
      'registration',
      { registration: null },
      needs(registration),
      'urban 1,176 or rural 705.60: which is open',
    ],
    [
      'registration, income above both limits',
      { registration: null, monthlyIncome: '1176' },
      needs(registration),
      'the limit depends on the registration, so it is unknown',
      'the limit of one registration taken by default',
    ],
    [
      'registration, no income',
      { registration: null, monthlyIncome: '0' },
      needs(registration),
      'still open: registered elsewhere, no income is low enough',
    ],
    [
      'income',
      { monthlyIncome: null },
      { ...needs(income), highestQualifying: '705.59', allowance: null },
      'any of the four spellings; below 235.20 x 3 = 705.60 the highest is 705.59',
      'unknown read as 0',
    ],
    [
      'income and people',
      { monthlyIncome: null, members: null },
      { ...needs(income), highestQualifying: '235.19' },
      'a sum per person would do, so the people are not needed yet; below 235.20 the highest is 235.19',
    ],
    ['people, monthly total', { members: null }, needs(members), '705.59 for how many is open', 'read as 1'],
    [
      'people, yearly total',
      { members: null, monthlyIncome: null, annualIncome: '0' },
      needs(members),
      'a total needs the number of people',
    ],
    [
      'people, sum per person',
      { members: null, monthlyIncome: null, monthlyIncomePerCapita: '235.19' },
      { ...eligible, slack: '0.01' },
      '235.19 < 235.20 per person: the people are not needed',
    ],
    [
      'registration and people',
      { registration: undefined, members: undefined },
      needs(registration, members),
      'a total needs the people, a limit the registration',
    ],
    [
      'everything',
      { registration: null, members: null, monthlyIncome: null },
      needs(registration, income),
      'open',
    ],
    [
      'income, from elsewhere',
      { registration: 'elsewhere', monthlyIncome: null },
      ineligible,
      'elsewhere decides',
    ],
    ['people, from elsewhere', { registration: 'elsewhere', members: null }, ineligible, 'elsewhere decides'],
  ],
)

const lowRent = factRows(
  {
    title: 'unknown, low rent',
    clause: '2.1.3',
    benefit: 'lowRentHousing',
    force: 'basic',
    policy: in2010,
    facts: { registration: 'urban', members: 3, monthlyIncome: '2352', hasHousingDifficulty: true },
  },
  [
    [
      'registration',
      { registration: null },
      { ...needs(registration), slack: '0' },
      '2,352 <= 2,352; urban is open',
    ],
    [
      'income',
      { monthlyIncome: null },
      { ...needs(income), highestQualifying: '2352' },
      'any of the four spellings; the highest that would do is 392 x 2 x 3 = 2,352',
    ],
    [
      'income and people',
      { monthlyIncome: null, members: null },
      { ...needs(income), highestQualifying: '784' },
      'a sum per person would do; the highest is 392 x 2 = 784',
    ],
    ['people', { members: null }, needs(members), '2,352 for how many is open'],
    [
      'housing',
      { hasHousingDifficulty: null },
      needs(housing),
      'any of the three facts',
      'unknown read as false',
    ],
    [
      'everything',
      { registration: null, members: null, monthlyIncome: null, hasHousingDifficulty: null },
      needs(registration, income, housing),
      'all three conditions are open',
    ],
    [
      'registration and people',
      { registration: null, members: null },
      needs(registration, members),
      'both conditions are open',
    ],
    [
      'registration, no difficulty',
      { registration: null, hasHousingDifficulty: false },
      ineligible,
      'decides',
    ],
    [
      'registration, income a fen too high',
      { registration: null, monthlyIncome: '2352.01' },
      { ...ineligible, slack: '-0.01' },
      'the limit is twice the urban standard whoever asks: 2,352 - 2,352.01 = -0.01',
      'every limit unknown without registration',
    ],
    ['income, rural', { registration: 'rural', monthlyIncome: null }, ineligible, 'rural decides'],
    ['income, no difficulty', { monthlyIncome: null, hasHousingDifficulty: false }, ineligible, 'decides'],
    ['people, from elsewhere', { registration: 'elsewhere', members: null }, ineligible, 'elsewhere decides'],
    [
      'people, no difficulty',
      { members: null, hasHousingDifficulty: false },
      ineligible,
      'no difficulty decides',
    ],
    [
      'housing, income a fen too high',
      { hasHousingDifficulty: null, monthlyIncome: '2352.01' },
      ineligible,
      '-0.01',
    ],
    ['housing, rural', { registration: 'rural', hasHousingDifficulty: null }, ineligible, 'rural decides'],
    [
      'all but one failed condition',
      { registration: null, members: null, monthlyIncome: null, hasHousingDifficulty: false },
      ineligible,
      'no difficulty decides, whatever the rest',
    ],
  ],
)

const repair = factRows(
  {
    title: 'unknown, repair',
    clause: '3.8.2',
    benefit: 'dilapidatedHousingRepair',
    force: 'required',
    policy: in2010,
    facts: { registration: 'rural', members: 3, monthlyIncome: '846.72', livesInDilapidatedHouse: true },
  },
  [
    [
      'registration',
      { registration: null },
      { ...needs(registration), slack: '0' },
      '846.72 <= 846.72; rural is open',
    ],
    [
      'house',
      { livesInDilapidatedHouse: null },
      needs(dilapidated),
      'the others hold',
      'unknown read as false',
    ],
    [
      'income',
      { monthlyIncome: null },
      { ...needs(income), highestQualifying: '846.72' },
      '282.24 x 3 = 846.72',
    ],
    ['people', { members: null }, needs(members), '846.72 for how many is open'],
    [
      'registration, no such house',
      { registration: null, livesInDilapidatedHouse: false },
      ineligible,
      'decides',
    ],
    [
      'registration, a fen too high',
      { registration: null, monthlyIncome: '846.73' },
      ineligible,
      '-0.01 decides',
    ],
    ['house, urban', { registration: 'urban', livesInDilapidatedHouse: null }, ineligible, 'urban decides'],
    [
      'house, a fen too high',
      { livesInDilapidatedHouse: null, monthlyIncome: '846.73' },
      ineligible,
      '-0.01',
    ],
    ['income, no such house', { monthlyIncome: null, livesInDilapidatedHouse: false }, ineligible, 'decides'],
    ['people, urban', { registration: 'urban', members: null }, ineligible, 'urban decides'],
    [
      'everything',
      { registration: null, members: null, monthlyIncome: null, livesInDilapidatedHouse: null },
      needs(registration, dilapidated, income),
      'all three conditions are open',
    ],
  ],
)

const lowIncome = factRows(
  {
    title: 'unknown, low income',
    clause: '2.1.4',
    benefit: 'lowIncomeFarmHousehold',
    force: 'basic',
    policy: in2010,
    facts: { registration: 'rural', members: 2, annualIncome: '8000' },
  },
  [
    [
      'registration',
      { registration: null },
      { ...needs(registration), slack: '0' },
      '8,000 <= 4,000 x 2; rural open',
    ],
    [
      'income',
      { annualIncome: null },
      { ...needs(income), highestQualifying: '8000' },
      '4,000 x 2 = 8,000 a year',
    ],
    ['people', { members: null }, needs(members), '8,000 for how many is open'],
    [
      'registration, a fen too high',
      { registration: null, annualIncome: '8000.01' },
      ineligible,
      '-0.01 decides',
    ],
    ['income, urban', { registration: 'urban', annualIncome: null }, ineligible, 'urban decides'],
    ['people, urban', { registration: 'urban', members: null }, ineligible, 'urban decides'],
    [
      'everything',
      { registration: null, members: null, annualIncome: null },
      needs(registration, income),
      'open',
    ],
  ],
)

export const unknown: readonly DeterminationCase[] = [
  ...subsistence,
  ...lowRent,
  ...repair,
  ...lowIncome,
  ...unknownFigures,
]
