import {
  at,
  byYear,
  city,
  type Judged,
  met,
  notMeasurable,
  type Observation,
  of,
  percent,
  type Status,
  unmet,
  worked,
} from './targets-case.js'

// 每年, 各年度: 2010, 2011 and 2012, each by itself.

const yearly = { ...city, due: 'everyYear' } as const
const years = (status: Status, entries: readonly Judged[], ...failing: readonly number[]) => ({
  status,
  entries,
  failing: failing.map((year) => ({ year })),
})
const without = (status: Status, missing: readonly number[], failing: readonly number[] = []) => ({
  status,
  missing: missing.map((year) => ({ year })),
  failing: failing.map((year) => ({ year })),
})

const zeroEmployment = worked(
  'zeroEmploymentHouseholdsResolved',
  { ...yearly, ...percent('100'), clauses: ['2.1.1', '3.1.1'] },
  [
    ['all', byYear(of(8, 8), of(4, 4), of(1, 1)), years('met', [met, met, met]), 'all in every year'],
    [
      'one less in 2011',
      byYear(of(8, 8), of(3, 4), of(1, 1)),
      years('unmet', [met, unmet('25', '1'), met], 2011),
      '3 / 4 = 75%',
      'the last year alone; at most',
    ],
    [
      'none found in 2011',
      byYear(of(8, 8), of(0, 0), of(1, 1)),
      years('met', [met, notMeasurable, met]),
      'nobody to help in 2011 is no failure',
    ],
    [
      'none found in any year',
      byYear(of(0, 0), of(0, 0), of(0, 0)),
      years('notMeasurable', [notMeasurable, notMeasurable, notMeasurable]),
      'nobody to help',
      'met',
    ],
    [
      'one less, with a tolerance',
      byYear(of(8, 8), of(4, 4), of(7, 8)),
      years('unmet', [met, met, unmet('12.5', '1')], 2012),
      '7 / 8 = 87.5%: all is all',
      'about',
      '50',
    ],
    ['half a household', byYear(of(0.5, 1)), { refused: 'zeroEmploymentHouseholdsResolved.0.numerator' }, ''],
    ['more than all', byYear(of(2, 1)), { refused: 'zeroEmploymentHouseholdsResolved.0.numerator' }, ''],
  ],
)

const retention = worked(
  'compulsoryEducationRetention',
  { ...yearly, ...percent('99'), clauses: ['2.2.6'] },
  [
    [
      'the figure',
      byYear(of(990, 1000), of(1980, 2000), { value: '99' }),
      years('met', [met, met, met]),
      '99% of 1,000 = 990, of 2,000 = 1,980',
      'above',
    ],
    [
      'one less in 2010',
      byYear(of(9899, 10000), of(1000, 1000), of(1000, 1000)),
      years('unmet', [unmet('0.01', '1'), met, met], 2010),
      '9,899 / 10,000 = 98.99%; the mean is above 99%',
      'the mean; the last year; about; at most',
    ],
    [
      'one more',
      byYear(of(991, 1000), of(991, 1000), of(991, 1000)),
      years('met', [met, met, met]),
      '99.1%',
      'exactly',
    ],
    [
      '2011 not stated',
      [
        { year: 2010, ...of(99, 100) },
        { year: 2012, ...of(99, 100) },
      ],
      without('undetermined', [2011]),
      '每年',
      'met',
    ],
    [
      '2011 not stated, 2012 short',
      [
        { year: 2012, ...of(98, 100) },
        { year: 2010, ...of(99, 100) },
      ],
      without('unmet', [2011], [2012]),
      '98% < 99% whatever 2011 was',
      'undetermined',
    ],
    [
      'no year stated',
      [],
      without('undetermined', [2010, 2011, 2012]),
      'nothing is known',
      'met; not measurable',
    ],
    ['no list', of(99, 100), { refused: 'compulsoryEducationRetention' }, 'a list by year'],
    ['no year in it', [of(99, 100)], { refused: 'compulsoryEducationRetention.0.year' }, 'a list by year'],
    [
      'a year twice',
      [...byYear(of(99, 100)), ...byYear(of(99, 100))],
      { refused: 'compulsoryEducationRetention.1.year' },
      '2010 twice',
    ],
    ['half a pupil', byYear(of(0.5, 1)), { refused: 'compulsoryEducationRetention.0.numerator' }, 'pupils'],
    ['more than all', byYear(of(2, 1)), { refused: 'compulsoryEducationRetention.0.numerator' }, 'above all'],
  ],
)

const training = worked('dualCertificateTraining', { ...yearly, ...percent('100'), clauses: ['3.3.3'] }, [
  [
    'the task',
    byYear(of(400, 400), of(500, 500), of(600, 600)),
    years('met', [met, met, met]),
    'the task of each year',
    'above',
  ],
  [
    'one less in 2012',
    byYear(of(400, 400), of(900, 500), of(599, 600)),
    years('unmet', [met, met, unmet('0.166667', '1')], 2012),
    '599 / 600 = 99.8333...%; the years together are above their tasks',
    'the sum of the years; about; at most',
  ],
  [
    'one more',
    byYear(of(401, 400), of(501, 500), of(601, 600)),
    years('met', [met, met, met]),
    'more than the task is no error',
    'exactly; a share',
  ],
  ['half a person', byYear(of(0.5, 1)), { refused: 'dualCertificateTraining.0.numerator' }, 'people'],
])

const dropout = worked('seniorSecondaryDropout', { ...yearly, ...percent('1.5'), clauses: ['3.3.4'] }, [
  [
    'the figure',
    byYear(of(15, 1000), of(30, 2000), of(3, 200)),
    years('met', [met, met, met]),
    '1.5% of 1,000 = 15, of 2,000 = 30, of 200 = 3; 以内 includes it',
    'below',
  ],
  [
    'one more in 2011',
    byYear(of(0, 1000), of(151, 10000), of(0, 1000)),
    years('unmet', [met, unmet('0.01', '1'), met], 2011),
    '151 / 10,000 = 1.51%: 1 fewer; the mean is below',
    'the mean; at least; about',
  ],
  [
    'one fewer',
    byYear(of(14, 1000), of(14, 1000), of(14, 1000)),
    years('met', [met, met, met]),
    '1.4%',
    'exactly; at least',
  ],
  ['half a student', byYear(of(0.5, 1)), { refused: 'seniorSecondaryDropout.0.numerator' }, 'students'],
  ['more than all', byYear(of(2, 1)), { refused: 'seniorSecondaryDropout.0.numerator' }, 'above all'],
])

// 各级财政新增财力三分之二以上: 3 x spent >= 2 x new revenue, at every level, in every year.

const level = (place: string, ...observations: readonly Observation[]) =>
  byYear(...observations).map((observation) => at(place, observation))
const twoThirds = of(2, 3)

const newRevenue = worked(
  'newRevenueSpentOnLivelihood',
  {
    clauses: ['4.3'],
    scope: 'everyLevel',
    due: 'everyYear',
    force: 'required',
    required: '2/3',
    unit: 'share',
  },
  [
    [
      'the figure',
      [
        ...level('city', twoThirds, of('200', '300'), of('66.66', '99.99')),
        ...level('county', twoThirds, twoThirds, twoThirds),
      ],
      { status: 'met', entries: [{ ...met, observed: '0.666667' }, met, met, met, met, met] },
      '3 x 66.66 = 199.98 = 2 x 99.99; shown as 0.666667, since 0.666666 would be short: 3 x 0.666666 = 1.999998 < 2',
      'two thirds as 0.667; above; shown as if it were short',
    ],
    [
      'a fen less',
      level('city', of('66.65', '99.99'), twoThirds, twoThirds),
      {
        status: 'unmet',
        entries: [{ status: 'unmet', needed: '1' }, met, met],
        failing: [{ place: 'city', year: 2010 }],
      },
      '3 x 66.65 = 199.95 < 199.98; 0.01 more, 1 in whole yuan',
      '0.66; about; at most',
    ],
    [
      '66.67 of 100',
      level('city', of('66.67', '100'), of('66.66', '100'), twoThirds),
      {
        status: 'unmet',
        entries: [met, { ...unmet('0.000067', '1'), observed: '0.6666' }, met],
        failing: [{ place: 'city', year: 2011 }],
      },
      '3 x 66.67 = 200.01 >= 200; 3 x 66.66 = 199.98; 0.666666... - 0.6666 = 0.0000666...',
      'two thirds as 0.66; exactly',
    ],
    [
      'one level short',
      [...level('city', of(1, 1), of(1, 1), of(1, 1)), ...level('county', twoThirds, twoThirds, of(65, 100))],
      { status: 'unmet', failing: [{ place: 'county', year: 2012 }] },
      '3 x 65 = 195 < 200; the levels together are above',
      'the mean; the city alone',
    ],
    [
      'revenue that fell',
      level('city', of(5, -10), of(5, 0), twoThirds),
      { status: 'met', entries: [notMeasurable, notMeasurable, met] },
      'no new revenue: nothing to share out',
      'unmet; -0.5',
    ],
    [
      'a year of one level not stated',
      [...level('city', twoThirds, twoThirds, twoThirds), ...level('county', twoThirds)],
      {
        status: 'undetermined',
        missing: [
          { place: 'county', year: 2011 },
          { place: 'county', year: 2012 },
        ],
      },
      'the county stated 2010 alone',
      'the years of the city',
    ],
    ['no level', [], notMeasurable, 'the list of levels is empty', 'undetermined'],
    [
      'a level twice',
      [...level('city', twoThirds), ...level('city', twoThirds)],
      { refused: 'newRevenueSpentOnLivelihood.1.year' },
      'twice in 2010',
    ],
    [
      'more than all of it',
      level('city', of(4, 3), of(4, 3), of(4, 3)),
      { status: 'met' },
      'old revenue is spent too',
      'a share; exactly',
    ],
    [
      'less than nothing',
      level('city', of(-1, 3)),
      { refused: 'newRevenueSpentOnLivelihood.0.numerator' },
      'spent',
    ],
  ],
)

export const yearCases = [...zeroEmployment, ...retention, ...training, ...dropout, ...newRevenue]
