import type { Facts, PolicyOptions } from './case.js'
import { given333, in2010, in2012 } from './policies.js'

export interface AllowanceCase {
  readonly title: string
  readonly clause: string
  readonly policy: PolicyOptions
  readonly facts: Facts
  /** Yuan a month, as plain text. */
  readonly allowance: string
  readonly because: string
  readonly catches?: string
}

type Row = readonly [people: number, income: Facts, allowance: string, because: string, catches?: string]

const rows = (
  title: string,
  policy: PolicyOptions,
  facts: Facts,
  all: readonly Row[],
): readonly AllowanceCase[] =>
  all.map(([people, income, allowance, because, catches]) => ({
    title: `${title}, ${people} people, ${JSON.stringify(income)}`,
    clause: '2.1.4',
    policy,
    facts: { ...facts, ...income, members: people },
    allowance,
    because,
    ...(catches === undefined ? {} : { catches }),
  }))

const urban: Facts = { registration: 'urban' }
const rural: Facts = { registration: 'rural' }

// Standard x people less income, a month, rounded up to the fen once, at the end. Below, sums over 12 are in fen.

const urban392 = rows('urban 392', in2010, urban, [
  [1, { monthlyIncome: '0' }, '392', '392 - 0 = 392', '0 read as missing'],
  [3, { monthlyIncome: '1000' }, '176', '392 x 3 - 1,000 = 176'],
  [3, { monthlyIncome: '1175.99' }, '0.01', '1,176 - 1,175.99 = 0.01'],
  [3, { monthlyIncome: '1176' }, '0', '1,176 is not below 1,176: not eligible'],
  [3, { monthlyIncome: '1176.01' }, '0', 'not eligible', 'a negative allowance'],
  [3, { monthlyIncome: '0.01' }, '1175.99', '1,176 - 0.01 = 1,175.99'],
  [99, { monthlyIncome: '0' }, '38808', '392 x 99 = 38,808'],
  [3, { annualIncome: '1200' }, '1076', '(1,411,200 - 120,000) / 12 = 107,600', 'a year taken from a month'],
  [3, { annualIncome: '1000' }, '1092.67', '(1,411,200 - 100,000) / 12 = 109,266.67, up', 'rounded down'],
  [
    3,
    { annualIncome: '1000.07' },
    '1092.67',
    '(1,411,200 - 100,007) / 12 = 109,266.08, up',
    'to the nearest fen',
  ],
  [
    3,
    { annualIncome: '1000.08' },
    '1092.66',
    '(1,411,200 - 100,008) / 12 = 109,266 exactly',
    'one fen added',
  ],
  [2, { annualIncome: '0.01' }, '784', '(940,800 - 1) / 12 = 78,399.92, up to 78,400'],
  [1, { annualIncome: '4703.99' }, '0.01', '(470,400 - 470,399) / 12 = 0.08, up to 1 fen', 'nothing paid'],
  [3, { annualIncome: '14111.99' }, '0.01', '(1,411,200 - 1,411,199) / 12 = 0.08, up to 1 fen'],
  [3, { annualIncome: '14112' }, '0', '14,112 is not below 392 x 36 = 14,112'],
  [3, { monthlyIncomePerCapita: '100' }, '876', '(392 - 100) x 3 = 876', 'for one person: 292'],
  [3, { monthlyIncomePerCapita: '391.99' }, '0.03', '(392 - 391.99) x 3 = 0.03'],
  [3, { monthlyIncomePerCapita: '392' }, '0', '392 is not below 392'],
  [
    4,
    { annualIncomePerCapita: '1000' },
    '1234.67',
    '4 x 370,400 / 12 = 123,466.67, up',
    '308.67 x 4 = 1,234.68',
  ],
  [
    5,
    { annualIncomePerCapita: '1000.07' },
    '1543.31',
    '5 x 370,393 / 12 = 154,330.42, up',
    '308.67 x 5 = 1,543.35',
  ],
  [3, { annualIncomePerCapita: '4703.99' }, '0.01', '3 x 1 / 12 = 0.25, up to 1 fen', '0.01 x 3 = 0.03'],
  [12, { annualIncomePerCapita: '4703.99' }, '0.01', '12 x 1 / 12 = 1 fen exactly', '0.01 x 12 = 0.12'],
  [13, { annualIncomePerCapita: '4703.99' }, '0.02', '13 x 1 / 12 = 1.08, up to 2 fen'],
  [3, { annualIncomePerCapita: '4704' }, '0', '4,704 is not below 392 x 12 = 4,704'],
])

const rural2352 = rows('rural 235.20', in2010, rural, [
  [1, { monthlyIncome: '235.19' }, '0.01', '235.20 - 235.19 = 0.01'],
  [4, { monthlyIncome: '500' }, '440.8', '235.20 x 4 - 500 = 440.80', 'the urban standard: 1,068'],
  [3, { annualIncome: '2000' }, '538.94', '(846,720 - 200,000) / 12 = 53,893.33, up', 'to the nearest fen'],
  [3, { monthlyIncomePerCapita: '200' }, '105.6', '(235.20 - 200) x 3 = 105.60'],
  [7, { annualIncomePerCapita: '2822.39' }, '0.01', '7 x 1 / 12 = 0.58, up to 1 fen', '0.01 x 7 = 0.07'],
  [2, { monthlyIncome: '470.4' }, '0', '470.40 is not below 235.20 x 2 = 470.40'],
  [2, { monthlyIncome: 1.15 }, '469.25', '470.40 - 1.15 = 469.25', 'floats: 114.99999... fen'],
])

// A standard that is no whole fen: 333.33 x 60% = 199.998.

const rural199998 = rows('rural 199.998', given333, rural, [
  [1, { monthlyIncome: '0' }, '200', '19,999.8 fen, up to 20,000', 'to the fen below: 199.99'],
  [3, { monthlyIncome: '0' }, '600', '199.998 x 3 = 599.994, up to 600'],
  [5, { monthlyIncome: '0' }, '999.99', '199.998 x 5 = 999.99 exactly', 'per person: 200 x 5 = 1,000'],
  [3, { monthlyIncome: '100' }, '500', '599.994 - 100 = 499.994, up to 500'],
  [1, { monthlyIncome: '199.99' }, '0.01', '199.998 - 199.99 = 0.008, up to 0.01'],
  [1, { monthlyIncome: '200' }, '0', '200 is not below 199.998'],
  [5, { monthlyIncomePerCapita: '100' }, '499.99', '99.998 x 5 = 499.99', '100 x 5 = 500'],
  [
    3,
    { annualIncome: '1000' },
    '516.67',
    '(719,992.8 - 100,000) / 12 = 51,666.07, up',
    '516.66; 600 - 83.33',
  ],
  [3, { annualIncomePerCapita: '1000' }, '350', '3 x 139,997.6 / 12 = 34,999.4, up', '116.67 x 3 = 350.01'],
  [1, { annualIncome: '2399.97' }, '0.01', '(239,997.6 - 239,997) / 12 = 0.05, up to 1 fen'],
])

const others: readonly AllowanceCase[] = [
  ...rows('urban 464', in2012, urban, [[2, { monthlyIncome: '500' }, '428', '464 x 2 - 500 = 428']]),
  ...rows('rural 278.40', in2012, rural, [
    [2, { annualIncome: '3000' }, '306.8', '(668,160 - 300,000) / 12 = 30,680 exactly'],
  ]),
  ...rows('urban up to 10', { ...in2010, roundStandardsUpTo: 10 }, urban, [
    [3, { monthlyIncome: '1000' }, '200', '392 up to 400; 400 x 3 - 1,000 = 200'],
  ]),
  ...rows('urban given 410', { ...in2010, urbanSubsistenceStandard: '410' }, urban, [
    [3, { monthlyIncome: '1000' }, '230', '410 x 3 - 1,000 = 230'],
  ]),
  ...rows('from elsewhere', in2010, { registration: 'elsewhere' }, [
    [1, { monthlyIncome: '0' }, '0', 'not eligible: registered neither as urban nor as rural'],
  ]),
]

// A minimum payment of 50 a person where the household is eligible: for three people 50 x 3 = 150.

const least = (minimumPaymentPerPerson: string) => ({ ...in2010, minimumPaymentPerPerson })
const minimum: readonly AllowanceCase[] = [
  ...rows('minimum 50, urban', least('50'), urban, [
    [3, { monthlyIncome: '1025.99' }, '150.01', '1,176 - 1,025.99 = 150.01, above 150', 'added on top'],
    [3, { monthlyIncome: '1026' }, '150', '1,176 - 1,026 = 150'],
    [3, { monthlyIncome: '1026.01' }, '150', '149.99 is under 150'],
    [3, { monthlyIncome: '1175.99' }, '150', '0.01 is under 150', '50 for the household'],
    [3, { monthlyIncome: '1176' }, '0', 'not eligible: no minimum either', '150 for everyone'],
    [3, { annualIncome: '14111.99' }, '150', '0.01 is under 150'],
    [3, { annualIncome: '12311.99' }, '150.01', '(1,411,200 - 1,231,199) / 12 = 15,000.08, up'],
    [3, { annualIncome: '12312' }, '150', '(1,411,200 - 1,231,200) / 12 = 15,000 exactly'],
    [3, { monthlyIncomePerCapita: '341.99' }, '150.03', '50.01 x 3 = 150.03'],
    [3, { monthlyIncomePerCapita: '342.01' }, '150', '49.99 x 3 = 149.97, under 150'],
    [3, { monthlyIncome: '0' }, '1176', '1,176 is above 150'],
    [1, { monthlyIncome: '391.99' }, '50', '0.01 is under 50'],
  ]),
  ...rows('minimum 30, rural', least('30'), rural, [
    [2, { monthlyIncome: '410.4' }, '60', '470.40 - 410.40 = 60; 30 x 2 = 60'],
    [2, { monthlyIncome: '410.41' }, '60', '59.99 is under 60'],
    [2, { monthlyIncome: '410.39' }, '60.01', '470.40 - 410.39 = 60.01'],
  ]),
  ...rows('minimum 10.01', least('10.01'), urban, [
    [3, { monthlyIncome: '1175' }, '30.03', '1 is under 10.01 x 3 = 30.03'],
  ]),
  ...rows('minimum 0', least('0'), urban, [
    [3, { monthlyIncome: '1175.99' }, '0.01', 'as without a minimum'],
  ]),
  ...rows('minimum 30, from elsewhere', least('30'), { registration: 'elsewhere' }, [
    [1, { monthlyIncome: '0' }, '0', 'not eligible: no minimum either'],
  ]),
]

export const allowanceCases: readonly AllowanceCase[] = [
  ...urban392,
  ...rural2352,
  ...rural199998,
  ...others,
  ...minimum,
]
