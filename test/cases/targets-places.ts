import {
  type Amount,
  at,
  city,
  met,
  notMeasurable,
  of,
  percent,
  undetermined,
  unmet,
  worked,
} from './targets-case.js'

// 以县（市、区）为单位, 均达: each by itself, and never the mean. Counties and halls are only called by points of the compass.

const county = { ...city, scope: 'county' } as const
const everyOne = { ...city, scope: 'everyOne' } as const

const compliance = worked(
  'publicHealthProjectCompliance',
  { ...county, ...percent('90'), clauses: ['2.2.7'] },
  [
    [
      'the figure',
      [at('east', of(9, 10)), at('west', of(18, 20))],
      { status: 'met', entries: [met, met] },
      '90% of 10 = 9, of 20 = 18',
      'above',
    ],
    [
      'one less in the west',
      [at('east', of(10, 10)), at('west', of(89, 100))],
      { status: 'unmet', entries: [met, unmet('1', '1')], failing: [{ place: 'west' }] },
      '89%; the mean is 94.5%',
      'the mean; about; at most',
    ],
    [
      'one more',
      [at('east', of(10, 11)), at('west', of(91, 100))],
      { status: 'met' },
      '10 / 11 = 90.9...%',
      'exactly',
    ],
    ['no county', [], notMeasurable, 'an empty list', 'met: every one of none'],
    [
      'no projects in the west',
      [at('east', of(9, 10)), at('west', of(0, 0))],
      { status: 'met', entries: [met, notMeasurable] },
      'nothing to measure in the west is no failure',
    ],
    [
      'a county twice',
      [at('east', of(9, 10)), at('east', of(9, 10))],
      { refused: 'publicHealthProjectCompliance.1.place' },
      'twice',
    ],
    ['no name', [of(9, 10)], { refused: 'publicHealthProjectCompliance.0.place' }, 'by county'],
    ['no list', at('east', of(9, 10)), { refused: 'publicHealthProjectCompliance' }, 'by county'],
    [
      'half a project',
      [at('east', of(0.5, 1))],
      { refused: 'publicHealthProjectCompliance.0.numerator' },
      'projects',
    ],
    [
      'more than all',
      [at('east', of(2, 1))],
      { refused: 'publicHealthProjectCompliance.0.numerator' },
      'above all',
    ],
  ],
)

const branches = worked(
  'townLibraryBranches',
  { ...county, force: 'strive', ...percent('100'), clauses: ['2.2.8'] },
  [
    [
      'all',
      [at('east', of(9, 9)), at('west', of(5, 5))],
      { status: 'met', entries: [met, met] },
      'all towns of both',
    ],
    [
      'one less in the west',
      [at('east', of(9, 9)), at('west', of(4, 5))],
      { status: 'undetermined', entries: [met, undetermined('20', '1')] },
      '4 / 5 = 80%; 基本 has no number',
      'at least; exactly; at most',
    ],
    [
      'one less, tolerated',
      [at('east', of(9, 9)), at('west', of(4, 5))],
      { status: 'met', entries: [met, { status: 'met', gap: '20' }] },
      '100 - 20 = 80',
      'below',
      '20',
    ],
    [
      'one less, not tolerated',
      [at('east', of(9, 9)), at('west', of(4, 5))],
      { status: 'unmet', entries: [met, unmet('20', '1')], failing: [{ place: 'west' }] },
      '100 - 19.9 = 80.1 > 80',
      'any tolerance',
      '19.9',
    ],
    ['half a town', [at('east', of(0.5, 1))], { refused: 'townLibraryBranches.0.numerator' }, 'towns'],
    ['more than all', [at('east', of(2, 1))], { refused: 'townLibraryBranches.0.numerator' }, 'above all'],
  ],
)

const insurances = worked(
  'employeeSocialInsuranceCoverage',
  { ...everyOne, force: 'basic', ...percent('100'), clauses: ['3.2.1', '2.1.2'] },
  [
    [
      'all',
      ['old age', 'medical', 'unemployment', 'work injury', 'maternity'].map((place) =>
        at(place, of(800, 800)),
      ),
      { status: 'met', entries: [met, met, met, met, met] },
      'all five',
    ],
    [
      'one less in one',
      [at('old age', of(800, 800)), at('maternity', of(799, 800))],
      { status: 'undetermined', entries: [met, undetermined('0.125', '1')] },
      '799 / 800 = 99.875%',
      'the mean; at least; exactly; at most',
    ],
    [
      'one less, tolerated',
      [at('old age', of(800, 800)), at('maternity', of(799, 800))],
      { status: 'met', entries: [met, { status: 'met', gap: '0.125' }] },
      '100 - 0.125',
      'below',
      '0.125',
    ],
    [
      'one less, not tolerated',
      [at('old age', of(799, 800)), at('maternity', of(800, 800))],
      { status: 'unmet', entries: [unmet('0.125', '1'), met], failing: [{ place: 'old age' }] },
      '0.125 > 0.12',
      'any tolerance',
      '0.12',
    ],
    [
      'half an employee',
      [at('medical', of(0.5, 1))],
      { refused: 'employeeSocialInsuranceCoverage.0.numerator' },
      'people',
    ],
    [
      'more than all',
      [at('medical', of(2, 1))],
      { refused: 'employeeSocialInsuranceCoverage.0.numerator' },
      'above all',
    ],
  ],
)

const network = worked('culturalServiceNetwork', { ...everyOne, ...percent('100'), clauses: ['3.5.3'] }, [
  [
    'all',
    [at('counties', of(7, 7)), at('towns', of(70, 70)), at('villages', of(900, 900))],
    { status: 'met', entries: [met, met, met] },
    'all three levels',
  ],
  [
    'one village less',
    [at('counties', of(7, 7)), at('towns', of(70, 70)), at('villages', of(799, 800))],
    { status: 'unmet', entries: [met, met, unmet('0.125', '1')], failing: [{ place: 'villages' }] },
    '799 / 800 = 99.875%',
    'the mean; at most',
  ],
  [
    'one less, with a tolerance',
    [at('towns', of(69, 69)), at('villages', of(799, 800))],
    { status: 'unmet', failing: [{ place: 'villages' }] },
    'all is all',
    'about',
    '100',
  ],
  ['half a town', [at('towns', of(0.5, 1))], { refused: 'culturalServiceNetwork.0.numerator' }, 'towns'],
  ['more than all', [at('towns', of(2, 1))], { refused: 'culturalServiceNetwork.0.numerator' }, 'above all'],
])

type Area = readonly [target: string, figure: string, less: Amount, more: Amount]

const areas = (
  [
    ['culturalHallAndLibraryArea', '1500', '1499.99', '1500.01'],
    ['townCulturalStationArea', '500', '499.99', '500.01'],
  ] as const satisfies readonly Area[]
).flatMap(([target, figure, less, more]) =>
  worked(target, { ...everyOne, required: figure, unit: 'squareMetres', clauses: ['3.5.1'] }, [
    [
      'the figure',
      [at('east', { value: figure }), at('west', { value: figure })],
      { status: 'met', entries: [met, met] },
      '以上 includes it',
      'above',
    ],
    [
      'a hundredth less in the west',
      [at('east', { value: '9000' }), at('west', { value: less })],
      { status: 'unmet', entries: [met, unmet('0.01')], failing: [{ place: 'west' }] },
      `${figure} - ${less} = 0.01; the mean is above`,
      'the mean; about; at most',
    ],
    [
      'a hundredth more',
      [at('east', { value: more })],
      { status: 'met', entries: [met] },
      'above',
      'exactly; at most',
    ],
    ['none', [], notMeasurable, 'an empty list', 'met'],
  ]),
)

export const placeCases = [...compliance, ...branches, ...insurances, ...network, ...areas]
