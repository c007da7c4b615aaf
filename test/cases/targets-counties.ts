import { at, city, met, notMeasurable, of, percent, type TargetCase, unmet, worked } from './targets-case.js'

const county = { ...city, scope: 'county' } as const

// Yuan against yuan, county by county: [at the figure], [a fen less], [a fen more].

type Standard = readonly [
  target: string,
  figure: string,
  denominator: string,
  less: string,
  enough: string,
  more: string,
  gap: string,
  because: string,
]

const standards = (
  [
    [
      'urbanStandardToMinimumWage',
      '40',
      '1000',
      '399.99',
      '400',
      '400.01',
      '0.001',
      '40% of 1,000 = 400; 39.999%',
    ],
    [
      'ruralStandardToUrbanStandard',
      '60',
      '500',
      '299.99',
      '300',
      '300.01',
      '0.002',
      '60% of 500 = 300; 59.998%',
    ],
    ['urbanAverageRelief', '50', '400', '199.99', '200', '200.01', '0.0025', '50% of 400 = 200; 49.9975%'],
    ['ruralAverageRelief', '50', '250', '124.99', '125', '125.01', '0.004', '50% of 250 = 125; 49.996%'],
  ] as const satisfies readonly Standard[]
).flatMap(([target, figure, denominator, less, enough, more, gap, because]): readonly TargetCase[] =>
  worked(target, { ...county, ...percent(figure), clauses: ['3.2.2'] }, [
    [
      'the figure',
      [at('east', of(enough, denominator))],
      { status: 'met', entries: [met] },
      because,
      'above',
    ],
    [
      'a fen less in the west',
      [at('east', of(denominator, denominator)), at('west', of(less, denominator))],
      { status: 'unmet', entries: [met, unmet(gap, '1')], failing: [{ place: 'west' }] },
      because,
      'the mean; about; at most; floats',
    ],
    [
      'a fen more',
      [at('east', of(more, denominator))],
      { status: 'met', entries: [met] },
      because,
      'exactly; at most',
    ],
    [
      'above all of it',
      [at('east', of('2000', denominator))],
      { status: 'met' },
      'no share of a whole',
      'a share',
    ],
    ['fen in both', [at('east', of('0.75', '0.75'))], { status: 'met' }, '100%', 'whole yuan alone'],
    ['less than nothing', [at('east', of('0', '-1'))], { refused: `${target}.0.denominator` }, 'no such sum'],
    ['nobody', [at('east', of(0, 0))], notMeasurable, 'nothing to measure'],
  ]),
)

// 联动调整机制…达到: the two shares bind from the first day, and are due by the end of 2012 at the latest. A county may
// state earlier years too; each must hold, none is asked for, and none stands in for 2012.

const linked = (
  [
    [
      'urbanStandardToMinimumWage',
      '40',
      of('391.99', '980'),
      of('464', '1160'),
      '0.001021',
      '40% of 980 = 392, of 1,160 = 464; 391.99 / 980 = 39.998979...%',
    ],
    [
      'ruralStandardToUrbanStandard',
      '60',
      of('235.19', '392'),
      of('278.4', '464'),
      '0.002552',
      '60% of 392 = 235.20, of 464 = 278.40; 235.19 / 392 = 59.997448...%',
    ],
  ] as const
).flatMap(([target, figure, short, enough, gap, because]): readonly TargetCase[] =>
  worked(target, { ...county, ...percent(figure), clauses: ['3.2.2'] }, [
    [
      'a fen less in 2010, enough in 2012',
      [at('east', { ...short, year: 2010 }), at('east', { ...enough, year: 2012 })],
      { status: 'unmet', entries: [unmet(gap, '1'), met], failing: [{ place: 'east', year: 2010 }] },
      because,
      'the end of the plan alone; the last entry alone',
    ],
    [
      'enough in 2011, and no other year stated',
      [at('east', { ...enough, year: 2011 })],
      { status: 'undetermined', entries: [met], missing: [{ place: 'east', year: 2012 }] },
      because,
      'every year; 2011 for 2012',
    ],
    [
      'a fen less in 2010, and no other year stated',
      [at('east', { ...short, year: 2010 })],
      {
        status: 'unmet',
        entries: [unmet(gap, '1')],
        failing: [{ place: 'east', year: 2010 }],
        missing: [{ place: 'east', year: 2012 }],
      },
      because,
      'what is missing outweighs what fails',
    ],
    [
      'enough in 2011 and 2012, in the west in 2012 without saying so',
      [at('east', { ...enough, year: 2011 }), at('east', { ...enough, year: 2012 }), at('west', enough)],
      { status: 'met', entries: [met, met, met], missing: [] },
      because,
      '2010 asked for; without a year it is the year it is due',
    ],
    [
      'the same year twice',
      [at('east', { ...enough, year: 2011 }), at('east', { ...enough, year: 2011 })],
      { refused: `${target}.1.year` },
      '2011 twice',
    ],
    [
      '2012 twice, once without saying so',
      [at('east', enough), at('east', { ...enough, year: 2012 })],
      { refused: `${target}.1.year` },
      'without a year it is the year it is due',
    ],
    [
      'the place twice',
      [at('east', enough), at('east', enough)],
      { refused: `${target}.1.place` },
      '2012 twice',
    ],
    ['before the plan', [at('east', { ...enough, year: 2009 })], { refused: `${target}.0.year` }, '2009'],
  ]),
)

const budget = worked(
  'medicalAssistanceBudgetPerCapita',
  { ...county, required: '10', unit: 'yuanPerCapita', clauses: ['3.2.2'] },
  [
    [
      'the figure',
      [at('east', of('10000', 1000))],
      { status: 'met', entries: [met] },
      '10 x 1,000 = 10,000',
      'above',
    ],
    [
      'a fen less',
      [at('east', of('9999.99', 1000)), at('west', of('30000', 1000))],
      { status: 'unmet', entries: [unmet('0.00001', '1'), met], failing: [{ place: 'east' }] },
      '9.99999 a head',
      'the mean; about; at most; rounding to fen',
    ],
    [
      'a fen more',
      [at('east', of('10000.01', 1000))],
      { status: 'met', entries: [met] },
      '10.00001',
      'exactly; at most',
    ],
    [
      'half a resident',
      [at('east', of('10', 0.5))],
      { refused: 'medicalAssistanceBudgetPerCapita.0.denominator' },
      'people',
    ],
  ],
)

const supervisors = worked(
  'healthSupervisorsPerTenThousand',
  { ...county, required: '1', unit: 'perTenThousand', clauses: ['3.4.1'] },
  [
    [
      'the figure',
      [at('east', of(50, 500000))],
      { status: 'met', entries: [met] },
      '50 ten-thousands: 50',
      'above',
    ],
    [
      'one less in the east',
      [at('east', of(49, 500000)), at('west', of(60, 500000))],
      { status: 'unmet', entries: [unmet('0.02', '1'), met], failing: [{ place: 'east' }] },
      '49 / 50 = 0.98 per ten thousand',
      'the mean; about; at most',
    ],
    ['one more', [at('east', of(51, 500000))], { status: 'met', entries: [met] }, '1.02', 'exactly; at most'],
    [
      'half a supervisor',
      [at('east', of(0.5, 5000))],
      { refused: 'healthSupervisorsPerTenThousand.0.numerator' },
      'people',
    ],
    ['more than are served', [at('east', of(2, 1))], { status: 'met' }, 'no share of a whole', 'a share'],
  ],
)

export const countyCases = [...standards, ...linked, ...budget, ...supervisors]
