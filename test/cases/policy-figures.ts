import { derivedStandards } from './derived-standards.js'
import { type FigureCase, standards } from './figure-case.js'

const unrounded = { ruralStandardBase: 'unroundedWageShare' } as const

// Given beats published, published beats derived.

const given = standards('2010-07-05', [
  [
    'urban 410',
    { urbanSubsistenceStandard: '410' },
    '980',
    '410',
    '246',
    '410 given; 410 x 60% = 246',
    '235.20',
  ],
  [
    'urban 333.33',
    { urbanSubsistenceStandard: '333.33' },
    '980',
    '333.33',
    '199.998',
    '333.33 x 60% = 199.998',
  ],
  [
    'urban 410, unrounded base',
    { urbanSubsistenceStandard: '410', readings: unrounded },
    '980',
    '410',
    '235.2',
    '410 given; 60% of 980 x 40% = 392 is 235.20',
  ],
  [
    'urban 410 and wage 1,000, unrounded base',
    { urbanSubsistenceStandard: '410', minimumWage: '1000', readings: unrounded },
    '1000',
    '410',
    '240',
    '410 given; 60% of 1,000 x 40% = 400 is 240',
  ],
  ['rural 250', { ruralSubsistenceStandard: '250' }, '980', '392', '250', '980 x 40% = 392; 250 given'],
  [
    'rural 250, unrounded base',
    { ruralSubsistenceStandard: '250', readings: unrounded },
    '980',
    '392',
    '250',
    'given wins under either reading',
  ],
  [
    'both, and up to 10',
    { urbanSubsistenceStandard: '391.99', ruralSubsistenceStandard: '235.19', roundStandardsUpTo: 10 },
    '980',
    '391.99',
    '235.19',
    'given standards are not rounded',
  ],
  [
    'urban 333.33, and up to 10',
    { urbanSubsistenceStandard: '333.33', roundStandardsUpTo: 10 },
    '980',
    '333.33',
    '200',
    '333.33 given and not rounded; 199.998 is derived and goes up to 200',
  ],
  [
    'urban 404, and up to 5',
    { urbanSubsistenceStandard: '404', roundStandardsUpTo: 5 },
    '980',
    '404',
    '245',
    '404 x 60% = 242.40, up to 245',
  ],
])

// A day without a published wage: a wage or a standard must be given.

const laterDays = standards('2013-06-30', [
  ['wage 1,200', { minimumWage: '1200' }, '1200', '480', '288', '1,200 x 40% = 480; 480 x 60% = 288'],
  [
    'both standards',
    { urbanSubsistenceStandard: '500', ruralSubsistenceStandard: '350' },
    null,
    '500',
    '350',
    'both given: no wage is needed',
    '1,160 carried on',
  ],
  ['urban only', { urbanSubsistenceStandard: '500' }, null, '500', '300', '500 x 60% = 300; no wage needed'],
  [
    'rural only',
    { ruralSubsistenceStandard: '300' },
    null,
    null,
    '300',
    'no wage, so no urban',
    '300 / 60% = 500',
  ],
  [
    'urban only, unrounded base',
    { urbanSubsistenceStandard: '500', readings: unrounded },
    null,
    '500',
    null,
    '40% of an unknown wage is unknown',
  ],
])

const noWage = { path: 'minimumWage', code: 'not_published' } as const
const refusals: readonly FigureCase[] = [
  ['2013-01-01', 'the day after the last published wage'],
  ['2010-03-31', 'the day before the first published wage'],
  ['2014-10-31', 'no wage is published for 2014'],
].map(([asOf, because]) => ({
  title: `no wage and no standard on ${asOf}`,
  clause: '3.2.2',
  policy: { asOf: `${asOf}` },
  refused: noWage,
  because: `${because}`,
  catches: 'the last wage carried on',
}))

const origins: readonly FigureCase[] = [
  {
    title: 'origins, nothing given',
    clause: '3.2.2',
    policy: { asOf: '2010-07-05' },
    origins: {
      minimumWage: 'published',
      urbanSubsistenceStandard: 'derived',
      ruralSubsistenceStandard: 'derived',
    },
    figures: {
      urbanDisposableIncomePerCapita: null,
      housingDifficultyFloorArea: null,
      minimumPaymentPerPerson: null,
    },
    because: '980 is published, 392 and 235.20 derived; the other figures are the caller’s and unknown',
  },
  {
    title: 'origins, all given',
    clause: '3.2.2',
    policy: {
      asOf: '2010-07-05',
      minimumWage: '980',
      urbanSubsistenceStandard: '400.00',
      ruralSubsistenceStandard: '250.50',
      urbanDisposableIncomePerCapita: '23456.78',
      housingDifficultyFloorArea: '12.50',
      minimumPaymentPerPerson: '50',
    },
    figures: {
      minimumWage: '980',
      urbanSubsistenceStandard: '400',
      ruralSubsistenceStandard: '250.5',
      urbanDisposableIncomePerCapita: '23456.78',
      housingDifficultyFloorArea: '12.5',
      minimumPaymentPerPerson: '50',
    },
    origins: {
      minimumWage: 'given',
      urbanSubsistenceStandard: 'given',
      ruralSubsistenceStandard: 'given',
      urbanDisposableIncomePerCapita: 'given',
      housingDifficultyFloorArea: 'given',
      minimumPaymentPerPerson: 'given',
    },
    because: 'each as given, the wage too although the same sum is published',
  },
  {
    title: 'origins, urban given',
    clause: '3.2.2',
    policy: { asOf: '2012-06-30', urbanSubsistenceStandard: '470' },
    origins: {
      minimumWage: 'published',
      urbanSubsistenceStandard: 'given',
      ruralSubsistenceStandard: 'derived',
    },
    because: '1,160 published, 470 given, 470 x 60% = 282 derived',
  },
]

const inForce: readonly FigureCase[] = [
  ['2010-07-04', false, undefined],
  ['2010-07-05', true, undefined],
  ['2012-12-31', true, undefined],
  ['2013-01-01', false, undefined],
  ['2010-07-04', false, 'untilReplaced'],
  ['2013-01-01', true, 'untilReplaced'],
  ['2014-10-31', true, 'untilReplaced'],
  ['2014-11-01', false, 'untilReplaced'],
].map(([asOf, expected, period]) => ({
  title: `in force on ${asOf}, ${period ?? 'default'}`,
  clause: '2',
  policy: {
    asOf: `${asOf}`,
    minimumWage: '1000',
    ...(period === undefined ? {} : { readings: { planPeriod: 'untilReplaced' } as const }),
  },
  inForce: expected === true,
  because: '5 July 2010 to 31 December 2012, or to 31 October 2014, both days included',
}))

export const figureCases: readonly FigureCase[] = [
  ...derivedStandards,
  ...given,
  ...laterDays,
  ...refusals,
  ...origins,
  ...inForce,
]
