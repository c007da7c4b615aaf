type FormulaName =
  | 'minimumWageOn'
  | 'urbanSubsistenceStandard'
  | 'ruralSubsistenceStandard'
  | 'averageReliefFloor'
  | 'meetsAverageReliefFloor'
  | 'medicalCoCoverage'
  | 'medicalAssistanceBudget'
  | 'nextFreeCheckup'

interface CoCoverage {
  /** Null where there were no costs; left out where it is no finite decimal. */
  readonly share?: string | null
  readonly floor: string
  readonly shortfall: string
  readonly meetsFloor: boolean
}

export interface FormulaCase {
  readonly title: string
  readonly clause: string
  readonly formula: FormulaName
  readonly arguments: readonly unknown[]
  /** Decimals as plain text. */
  readonly result: string | CoCoverage
  readonly because: string
  readonly catches?: string
}

type Row<Result> = readonly [given: readonly unknown[], result: Result, because: string, catches?: string]

const rows = (
  clause: string,
  formula: FormulaName,
  all: readonly Row<FormulaCase['result']>[],
): readonly FormulaCase[] =>
  all.map(([given, result, because, catches]) => ({
    title: `${formula}(${given.map((argument) => JSON.stringify(argument)).join(', ')})`,
    clause,
    formula,
    arguments: given,
    result,
    because,
    ...(catches === undefined ? {} : { catches }),
  }))

const wages = rows('3.2.2', 'minimumWageOn', [
  [['2010-04-01'], '980', 'the first day of 980'],
  [['2010-07-05'], '980', 'the day of issue'],
  [['2011-03-31'], '980', 'the last day of 980', '< for <='],
  [['2011-04-01'], '1160', 'the first day of 1,160'],
  [['2012-12-31'], '1160', 'the last day of 1,160'],
])

const standards = [
  ...rows('3.2.2', 'urbanSubsistenceStandard', [
    [['980'], '392', '980 x 40% = 392'],
    [['1160'], '464', '1,160 x 40% = 464'],
    [[980], '392', '980 as a number'],
    [['999.99'], '399.996', '999.99 x 40% = 399.996', 'rounded to the fen'],
    [['0.01'], '0.004', '0.01 x 40% = 0.004'],
    [['0'], '0', '0 x 40% = 0'],
  ]),
  ...rows('3.2.2', 'ruralSubsistenceStandard', [
    [['392'], '235.2', '392 x 60% = 235.20'],
    [['464'], '278.4', '464 x 60% = 278.40'],
    [['333.33'], '199.998', '333.33 x 60% = 199.998', 'rounded to the fen'],
    [['400'], '240', '400 x 60% = 240', 'the wage taken for the standard: 96'],
  ]),
]

// Relief paid is at least 50% of standard x recipients (不低于): the number itself is included.

const paid = (reliefPaid: string, recipients: number, standard: string) => [
  { reliefPaid, recipients, standard },
]
const relief = [
  ...rows('3.2.2', 'averageReliefFloor', [
    [['392'], '196', '392 x 50% = 196'],
    [['235.2'], '117.6', '235.20 x 50% = 117.60'],
    [['199.99'], '99.995', '199.99 x 50% = 99.995', 'rounded to the fen'],
  ]),
  ...rows('3.2.2', 'meetsAverageReliefFloor', [
    [paid('19600', 100, '392'), 'met', '392 x 50% x 100 = 19,600', '> for >='],
    [paid('19599.99', 100, '392'), 'unmet', '19,599.99 < 19,600', '195.9999 a head rounded is 196'],
    [paid('823.2', 7, '235.2'), 'met', '235.20 x 50% x 7 = 823.20'],
    [paid('823.19', 7, '235.2'), 'unmet', '823.19 < 823.20', '117.5986 a head rounded is 117.60'],
    [
      paid('299.98', 3, '199.99'),
      'unmet',
      '99.995 x 3 = 299.985; 299.98 is under',
      'floor to the fen: 99.99',
    ],
    [paid('299.99', 3, '199.99'), 'met', '99.995 x 3 = 299.985; 299.99 is over', 'up to the fen: 100 x 3'],
    [paid('100', 1, '199.99'), 'met', '100 >= 99.995'],
    [paid('99.99', 1, '199.99'), 'unmet', '99.99 < 99.995'],
    [paid('0', 1, '392'), 'unmet', '0 < 196'],
    [paid('0', 0, '392'), 'notMeasurable', 'no recipients: no average', '0 >= 0 taken for met'],
    [paid('500', 0, '392'), 'notMeasurable', 'no recipients: no average'],
  ]),
]

// Insurance and assistance bear at least 50% of the costs (不低于); the floor and the shortfall are exact.

const bill = (medicalCost: string, insurancePaid: string, assistancePaid: string) => [
  { medicalCost, insurancePaid, assistancePaid },
]
const medical = rows('3.2.2', 'medicalCoCoverage', [
  [
    bill('1000', '300', '200'),
    { share: '0.5', floor: '500', shortfall: '0', meetsFloor: true },
    '(300 + 200) / 1,000 = 50% exactly; 1,000 x 50% = 500',
    '> for >=',
  ],
  [
    bill('1000', '300', '199.99'),
    { share: '0.49999', floor: '500', shortfall: '0.01', meetsFloor: false },
    '499.99 / 1,000 = 0.49999; 500 - 499.99 = 0.01',
    'a share rounded to 50%',
  ],
  [
    bill('1000', '300', '200.01'),
    { share: '0.50001', floor: '500', shortfall: '0', meetsFloor: true },
    '500.01 / 1,000 = 0.50001; no shortfall',
    'a negative shortfall',
  ],
  [
    bill('1000', '500', '0'),
    { share: '0.5', floor: '500', shortfall: '0', meetsFloor: true },
    'the insurance alone bears 500',
  ],
  [
    bill('1000', '0', '500'),
    { share: '0.5', floor: '500', shortfall: '0', meetsFloor: true },
    'the assistance alone bears 500',
  ],
  [
    bill('1000', '0', '0'),
    { share: '0', floor: '500', shortfall: '500', meetsFloor: false },
    'nothing is borne; 500 - 0 = 500',
  ],
  [
    bill('1000', '600', '400'),
    { share: '1', floor: '500', shortfall: '0', meetsFloor: true },
    'all is borne: 1,000 / 1,000',
    'paid equal to cost refused',
  ],
  [
    bill('0', '0', '0'),
    { share: null, floor: '0', shortfall: '0', meetsFloor: true },
    'no costs: 0 >= 0 is met, and 0 / 0 is no share',
    'division by zero',
  ],
  [
    bill('0.01', '0', '0'),
    { share: '0', floor: '0.005', shortfall: '0.005', meetsFloor: false },
    '0.01 x 50% = 0.005; 0.005 - 0 = 0.005',
    'the floor rounded down to 0',
  ],
  [
    bill('0.01', '0.01', '0'),
    { share: '1', floor: '0.005', shortfall: '0', meetsFloor: true },
    '0.01 >= 0.005',
  ],
  [
    bill('100.01', '50', '0'),
    { floor: '50.005', shortfall: '0.005', meetsFloor: false },
    '100.01 x 50% = 50.005; 50.005 - 50 = 0.005',
    'the floor cut to 50.00',
  ],
  [
    bill('100.01', '50', '0.01'),
    { floor: '50.005', shortfall: '0', meetsFloor: true },
    '50.01 >= 50.005',
    'the floor or the payment rounded the wrong way',
  ],
])

const budget = rows('3.2.2', 'medicalAssistanceBudget', [
  [[0], '0', '10 x 0 = 0'],
  [[1], '10', '10 x 1 = 10', 'the 6 yuan from before'],
  [[1000000], '10000000', '10 x 1,000,000 = 10,000,000'],
])

// Once in two years: from the second anniversary, or from the first day of the next period of 2010-2011, 2012-2013.

const checkups = rows('3.2.1', 'nextFreeCheckup', [
  [['2010-07-05'], '2012-07-05', 'the second anniversary'],
  [['2010-07-05', 'anniversary'], '2012-07-05', 'the second anniversary'],
  [
    ['2009-12-30'],
    '2011-12-30',
    'the second anniversary, a day Pacific/Apia skipped',
    'days made of instants',
  ],
  [['2009-12-31'], '2011-12-31', 'the second anniversary'],
  [['2008-02-29'], '2010-02-28', '2010 has no 29 February: back to the 28th', 'on to 1 March'],
  [['2012-02-29'], '2014-02-28', '2014 has no 29 February: back to the 28th'],
  [['2010-02-28'], '2012-02-28', '28 February stays the 28th in a leap year', 'end of month kept'],
  [['2010-03-01'], '2012-03-01', 'the second anniversary'],
  [['2011-01-01'], '2013-01-01', 'the second anniversary'],
  [['2010-12-31'], '2012-12-31', 'the second anniversary', '730 days: 30 December 2012'],
  [['2010-01-01', 'calendarPeriod'], '2012-01-01', 'had in 2010-2011; next 2012-2013'],
  [['2010-08-01', 'calendarPeriod'], '2012-01-01', 'had in 2010-2011; next 2012-2013'],
  [['2011-12-31', 'calendarPeriod'], '2012-01-01', 'had in 2010-2011; the next begins the day after'],
  [['2012-01-01', 'calendarPeriod'], '2014-01-01', 'had in 2012-2013; next 2014-2015', 'the same period'],
  [['2013-12-31', 'calendarPeriod'], '2014-01-01', 'had in 2012-2013; the next begins the day after'],
  [
    ['2009-12-31', 'calendarPeriod'],
    '2010-01-01',
    'had in 2008-2009; next 2010-2011',
    'periods from odd years',
  ],
  [['2008-01-01', 'calendarPeriod'], '2010-01-01', 'had in 2008-2009; next 2010-2011'],
  [['2012-02-29', 'calendarPeriod'], '2014-01-01', 'had in 2012-2013; next 2014-2015'],
])

export const formulaCases: readonly FormulaCase[] = [
  ...wages,
  ...standards,
  ...relief,
  ...medical,
  ...budget,
  ...checkups,
]
