import { type DeterminationCase, eligible, factRows, ineligible, needs } from './case.js'
import { floorAreaLimit, housing, in2010, members } from './policies.js'

// Housing difficulty by floor area: the local limit, in m2 a person, is the municipality's; 12.50 and the like are
// made up. Default reading: below it. The income would do throughout: 784 <= 392 x 2 = 784 a person.

const shared = { clause: '2.1.3', benefit: 'lowRentHousing', force: 'basic' } as const
const facts = { registration: 'urban', members: 3, monthlyIncomePerCapita: '784' } as const
const limit = (housingDifficultyFloorArea: string) => ({ ...in2010, housingDifficultyFloorArea })
const including = (area: string) => ({ ...limit(area), readings: { floorAreaLimit: 'included' } as const })

const below = factRows(
  { ...shared, title: 'floor area below 12.50 a person', policy: limit('12.5'), facts },
  [
    ['per person 12.49', { floorAreaPerCapita: '12.49' }, eligible, '12.49 < 12.50'],
    ['per person 12.50', { floorAreaPerCapita: '12.50' }, ineligible, '12.50 is not below 12.50', '<= for <'],
    ['per person 12.51', { floorAreaPerCapita: '12.51' }, ineligible, '12.51 > 12.50'],
    [
      'in all 37.49, three people',
      { floorArea: '37.49' },
      eligible,
      '12.50 x 3 = 37.50',
      '37.49 / 3 rounded is 12.50',
    ],
    ['in all 37.50, three people', { floorArea: '37.5' }, ineligible, '12.50 x 3 = 37.50 is not below 37.50'],
    ['in all 37.51, three people', { floorArea: '37.51' }, ineligible, '37.51 > 37.50'],
    ['in all 37.50, four people', { floorArea: '37.5', members: 4 }, eligible, '12.50 x 4 = 50; 37.50 < 50'],
    ['in all 12.50, one person', { floorArea: '12.5', members: 1 }, ineligible, '12.50 x 1 = 12.50'],
    ['in all 12.49, one person', { floorArea: '12.49', members: 1 }, eligible, '12.49 < 12.50'],
    [
      'per person 12.50, three people',
      { floorAreaPerCapita: 12.5 },
      ineligible,
      'not 12.50 x 3',
      'limit x people',
    ],
    ['none', { floorArea: '0' }, eligible, '0 < 37.50: a family with no home', '0 read as missing'],
    ['a number', { floorArea: 37.49 }, eligible, '37.49 < 37.50'],
  ],
)

const atMost = factRows(
  { ...shared, title: 'floor area at most 12.50 a person', policy: including('12.5'), facts },
  [
    ['per person 12.50', { floorAreaPerCapita: '12.5' }, eligible, '12.50 <= 12.50'],
    ['per person 12.51', { floorAreaPerCapita: '12.51' }, ineligible, '12.51 > 12.50'],
    ['in all 37.50, three people', { floorArea: '37.5' }, eligible, '12.50 x 3 = 37.50; 37.50 <= 37.50'],
    [
      'in all 37.51, three people',
      { floorArea: '37.51' },
      ineligible,
      '37.51 > 37.50',
      '37.51 / 3 rounded is 12.50',
    ],
  ],
)

// Areas that do not divide by the people, and products that are not exact in floats.

const odd = [
  ...factRows({ ...shared, title: 'floor area below 13.34', policy: limit('13.34'), facts }, [
    [
      'in all 40.01, three people',
      { floorArea: '40.01' },
      eligible,
      '13.34 x 3 = 40.02',
      '40.01 / 3 rounded is 13.34',
    ],
    ['in all 40.02, three people', { floorArea: '40.02' }, ineligible, '13.34 x 3 = 40.02'],
  ]),
  ...factRows({ ...shared, title: 'floor area at most 13.33', policy: including('13.33'), facts }, [
    ['in all 39.99, three people', { floorArea: '39.99' }, eligible, '13.33 x 3 = 39.99'],
    ['in all 40.00, three people', { floorArea: '40' }, ineligible, '40 > 39.99', '40 / 3 rounded is 13.33'],
  ]),
  ...factRows({ ...shared, title: 'floor area below 15.30', policy: limit('15.3'), facts }, [
    [
      'in all 45.90, three people',
      { floorArea: '45.9' },
      ineligible,
      '15.30 x 3 = 45.90',
      'floats: 45.900000000000006',
    ],
  ]),
  ...factRows({ ...shared, title: 'floor area at most 8.70', policy: including('8.7'), facts }, [
    [
      'in all 26.10, three people',
      { floorArea: '26.1' },
      eligible,
      '8.70 x 3 = 26.10',
      'floats: 26.099999999999998',
    ],
  ]),
]

const stated = factRows(
  { ...shared, title: 'housing difficulty stated, local limit 12.50', policy: limit('12.5'), facts },
  [
    ['in difficulty', { hasHousingDifficulty: true }, eligible, 'the caller states it; no area is needed'],
    [
      'not in difficulty',
      { hasHousingDifficulty: false },
      ineligible,
      'the caller states it',
      'false as unknown',
    ],
    ['nothing', {}, needs(housing), 'any of the three facts would do', 'unknown read as false'],
    ['nothing, income 784.01', { monthlyIncomePerCapita: '784.01' }, ineligible, '784.01 > 784 decides'],
  ],
)

const noPeople = factRows(
  {
    ...shared,
    title: 'floor area below 12.50, people unstated',
    policy: limit('12.5'),
    facts: { ...facts, members: null },
  },
  [
    [
      'in all 37.49',
      { floorArea: '37.49' },
      needs(members),
      '37.49 of how many people is open',
      'read as 1 person',
    ],
    ['in all 12.49', { floorArea: '12.49' }, needs(members), 'a total needs the number of people'],
    ['per person 12.49', { floorAreaPerCapita: '12.49' }, eligible, '12.49 < 12.50; no people needed'],
    [
      'total income and total area',
      { floorArea: '37.49', monthlyIncomePerCapita: null, monthlyIncome: '2352' },
      needs(members),
      'both totals need the same number of people: one entry',
    ],
    ['in all 37.49, rural', { floorArea: '37.49', registration: 'rural' }, ineligible, 'rural decides'],
  ],
)

const noLimit = factRows({ ...shared, title: 'no local floor area', policy: in2010, facts }, [
  [
    'per person 5',
    { floorAreaPerCapita: '5' },
    needs(floorAreaLimit),
    'no figure to compare with',
    'one guessed',
  ],
  ['in all 15', { floorArea: '15' }, needs(floorAreaLimit), 'no figure to compare with'],
  [
    'in all 15, people unstated',
    { floorArea: '15', members: null },
    needs(members, floorAreaLimit),
    'needs both',
  ],
  ['in all 15, rural', { floorArea: '15', registration: 'rural' }, ineligible, 'rural decides'],
  [
    'in all 15, income 784.01',
    { floorArea: '15', monthlyIncomePerCapita: '784.01' },
    ineligible,
    '> 784 decides',
  ],
  ['difficulty stated', { hasHousingDifficulty: true }, eligible, 'no area is compared'],
  ['nothing stated', {}, needs(housing), 'what the caller knows comes first; the plain fact needs no figure'],
])

const affordable = {
  ...shared,
  clause: '3.8.1',
  benefit: 'affordableHousing',
  facts: { registration: 'urban', members: 3, annualIncome: '36000' },
} as const
const incomeFigure = { urbanDisposableIncomePerCapita: '20000' }

// 20,000 x 60% x 3 = 36,000: the income would do.

const affordableAreas = [
  ...factRows(
    {
      ...affordable,
      title: 'affordable, floor area below 12.50',
      policy: { ...limit('12.5'), ...incomeFigure },
    },
    [
      ['in all 37.49', { floorArea: '37.49' }, eligible, '12.50 x 3 = 37.50; 37.49 < 37.50'],
      ['in all 37.50', { floorArea: '37.5' }, ineligible, '37.50 is not below 37.50'],
      ['per person 12.49', { floorAreaPerCapita: '12.49' }, eligible, '12.49 < 12.50'],
      ['per person 12.50', { floorAreaPerCapita: '12.5' }, ineligible, '12.50 is not below 12.50'],
    ],
  ),
  ...factRows(
    {
      ...affordable,
      title: 'affordable, floor area at most 12.50',
      policy: { ...including('12.5'), ...incomeFigure },
    },
    [['in all 37.50', { floorArea: '37.5' }, eligible, '37.50 <= 37.50']],
  ),
  ...factRows(
    { ...affordable, title: 'affordable, no local floor area', policy: { ...in2010, ...incomeFigure } },
    [['in all 15', { floorArea: '15' }, needs(floorAreaLimit), 'no figure to compare with']],
  ),
]

export const floorArea: readonly DeterminationCase[] = [
  ...below,
  ...atMost,
  ...odd,
  ...stated,
  ...noPeople,
  ...noLimit,
  ...affordableAreas,
]
