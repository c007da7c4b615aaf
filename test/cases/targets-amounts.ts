import { city, met, of, percent, unmet, worked } from './targets-case.js'

// Ceilings, numbers, areas, rates and growth.

const unemployment = worked(
  'registeredUrbanUnemploymentRate',
  { ...city, ...percent('4'), clauses: ['2.1.1'] },
  [
    ['the figure', of(400, 10000), met, '4.0% of 10,000 = 400; 以内 includes it', 'below'],
    [
      'one more',
      of(401, 10000),
      unmet('0.01', '1'),
      '401 / 10,000 = 4.01%: 1 fewer',
      'at least; rounding to 4.0',
    ],
    ['one fewer', of(399, 10000), met, '3.99%', 'exactly; at least; about'],
    [
      'a person and a half',
      of(1.5, 10000),
      { refused: 'registeredUrbanUnemploymentRate.numerator' },
      'people',
    ],
    ['more than all', of(11, 10), { refused: 'registeredUrbanUnemploymentRate.numerator' }, 'above all'],
    ['far too many', of(990, 1000), unmet('95', '950'), '4% of 1,000 = 40: 950 fewer', '10 left to all'],
  ],
)

const doctors = worked(
  'responsibleDoctorsPerThousand',
  { ...city, required: '0.75', unit: 'perThousand', clauses: ['2.2.7'] },
  [
    ['the figure', of(75, 100000), met, '0.75 x 100 thousand = 75', 'above'],
    ['one less', of(74, 100000), unmet('0.01', '1'), '74 / 100 thousand = 0.74', 'about; at most'],
    ['one more', of(76, 100000), met, '0.76', 'exactly; at most'],
    ['half a doctor', of(0.5, 100), { refused: 'responsibleDoctorsPerThousand.numerator' }, 'people'],
    ['more doctors than residents', of(2, 1), met, 'no share of all'],
    ['a rate', { value: '0.749999' }, unmet('0.000001'), '0.75 - 0.749999', '0.75 of one'],
  ],
)

const stations = worked(
  'libraryCirculationStations',
  {
    clauses: ['2.2.8'],
    scope: 'cityProper',
    due: 2010,
    force: 'strive',
    required: '20',
    unit: 'count',
  },
  [
    ['the figure', { value: 20 }, met, '20个', 'above'],
    ['one less', { value: 19 }, unmet('1'), '20 - 19', 'about; at most'],
    ['one more', { value: 21 }, met, '21 > 20', 'exactly; at most'],
    ['half a station', { value: 20.5 }, { refused: 'libraryCirculationStations.value' }, 'stations'],
    ['the year', { value: 20, year: 2010 }, met, '年内: within 2010'],
    [
      'a later year',
      { value: 20, year: 2012 },
      { refused: 'libraryCirculationStations.year' },
      'within 2010',
    ],
  ],
)

const sportsVillages = worked(
  'newSportsVillages',
  { ...city, required: '170', unit: 'count', clauses: ['2.2.9'] },
  [
    ['the figure', { value: 170 }, met, '170个', 'above'],
    ['one less', { value: 169 }, unmet('1'), '170 - 169', 'about; at most'],
    ['one more', { value: 171 }, met, '171 > 170', 'exactly; at most'],
    ['half a village', { value: 170.5 }, { refused: 'newSportsVillages.value' }, 'villages'],
  ],
)

const sportsArea = worked(
  'sportsAreaPerCapita',
  { ...city, required: '1.6', unit: 'squareMetresPerCapita', clauses: ['2.2.9'] },
  [
    ['the figure', of('1600', 1000), met, '1.6 x 1,000 = 1,600', 'above'],
    ['a hundredth less', of('1599.99', 1000), unmet('0.00001', '1'), '1.59999', 'about; at most; rounding'],
    ['a hundredth more', of('1600.01', 1000), met, '1.60001', 'exactly; at most'],
    ['half a person', of('1600', 999.5), { refused: 'sportsAreaPerCapita.denominator' }, 'people'],
  ],
)

const preschool = worked(
  'preschoolPupilsPerTeacher',
  { ...city, required: '15', unit: 'pupilsPerTeacher', clauses: ['3.3.2'] },
  [
    ['the figure', of(1500, 100), met, '15 x 100 = 1,500; 不超过 includes it', 'below'],
    ['one more', of(1501, 100), unmet('0.01', '1'), '15.01: 1 fewer', 'at least; rounding'],
    ['one fewer', of(1499, 100), met, '14.99', 'exactly; at least; about'],
    ['half a child', of(0.5, 1), { refused: 'preschoolPupilsPerTeacher.numerator' }, 'children'],
    ['no teachers', of(0, 0), { status: 'notMeasurable' }, 'nothing to measure'],
  ],
)

// 年均增长: compound. 1,000 beds over three years: 1.1 x 1.1 x 1.1 = 1.331.

const growth = (start: number, end: number, years: number) => ({ start, end, years })
const beds = worked(
  'welfareBedsGrowth',
  { ...city, required: '10', unit: 'percentPerYear', clauses: ['3.6.1'] },
  [
    [
      'the figure',
      growth(1000, 1331, 3),
      { ...met, observed: '10' },
      '1,000 x 1.331 = 1,331',
      'floats; above',
    ],
    [
      'one less',
      growth(1000, 1330, 3),
      { status: 'unmet', needed: '1' },
      '1,330 < 1,331',
      'at most; about; simple growth of 300',
    ],
    ['one more', growth(1000, 1332, 3), met, '1,332 > 1,331', 'exactly; at most'],
    [
      'simple growth',
      growth(1000, 1300, 3),
      { status: 'unmet', needed: '31' },
      '30% in 3 years is not 10% a year',
      'a mean of 10%',
    ],
    ['one year', growth(1000, 1100, 1), { ...met, observed: '10' }, '1,000 x 1.1 = 1,100'],
    ['one year, one less', growth(1000, 1099, 1), { ...unmet('0.1', '1'), observed: '9.9' }, '1,099: 9.9%'],
    [
      'two years, rounded up',
      growth(99, 119, 2),
      { status: 'unmet', needed: '1' },
      '99 x 1.21 = 119.79',
      '119 rounded',
    ],
    ['two years, above', growth(99, 120, 2), met, '120 > 119.79'],
    [
      'twice 9%',
      growth(10000, 11881, 2),
      { ...unmet('1', '219'), observed: '9' },
      '1.09 x 1.09 = 1.1881; 12,100 - 11,881',
    ],
    [
      'fewer beds',
      growth(100, 81, 2),
      { ...unmet('20', '40'), observed: '-10' },
      '0.9 x 0.9 = 0.81; 121 - 81',
    ],
    [
      'a tenth a year',
      growth(1000000, 1, 6),
      { ...unmet('100', '1771560'), observed: '-90' },
      '0.1 x 0.1 x 0.1 x 0.1 x 0.1 x 0.1 = 0.000001; 1.1 to the sixth is 1.771561; 1,771,561 - 1',
      'the error of a root',
    ],
    ['none at the start', growth(0, 10, 1), { status: 'notMeasurable' }, 'no growth can be told'],
    ['a rate', { value: '9.999999' }, unmet('0.000001'), '10 - 9.999999'],
    ['more than doubled', { value: '100.01' }, met, 'no share of a whole', 'a share'],
    ['half a bed', growth(1000, 1331.5, 3), { refused: 'welfareBedsGrowth.end' }, 'beds'],
  ],
)

const housing = worked(
  'affordableHousingStarted',
  { ...city, required: '200000', unit: 'squareMetres', clauses: ['3.8.1'] },
  [
    ['the figure', { value: '200000' }, met, '20万', 'above'],
    ['a hundredth less', { value: '199999.99' }, unmet('0.01'), '200,000 - 199,999.99', 'about; at most'],
    ['a hundredth more', { value: '200000.01' }, met, 'above', 'exactly; at most'],
    ['in ten thousands', { value: '20' }, unmet('199980'), '20 square metres, not 20万'],
  ],
)

const broadband = worked(
  'villagesWithBroadband',
  { ...city, required: '100', unit: 'count', clauses: ['3.9.3', '2.3.13'] },
  [
    ['the figure', { value: 100 }, met, '100个', 'above'],
    ['one less', { value: 99 }, unmet('1'), '100 - 99', 'about; at most'],
    ['one more', { value: 101 }, met, '101 > 100', 'exactly; at most'],
    ['half a village', { value: 100.5 }, { refused: 'villagesWithBroadband.value' }, 'villages'],
  ],
)

export const amountCases = [
  ...unemployment,
  ...doctors,
  ...stations,
  ...sportsVillages,
  ...sportsArea,
  ...preschool,
  ...beds,
  ...housing,
  ...broadband,
]
