import { city, met, of, percent, type TargetCase, unmet, worked } from './targets-case.js'

// 以上, 达到, 不低于 a percentage of all: the figure itself is enough, more is no failure, one less fails.

type Share = readonly [
  target: string,
  clauses: readonly string[],
  figure: string,
  enough: number,
  whole: number,
  gapOfOneLess: string,
  because: string,
]

const shares = (rows: readonly Share[]): readonly TargetCase[] =>
  rows.flatMap(([target, clauses, figure, enough, whole, gap, because]) =>
    worked(target, { ...city, ...percent(figure), clauses }, [
      ['the figure', of(enough, whole), met, because, 'above'],
      ['one less', of(enough - 1, whole), unmet(gap, '1'), because, 'rounding; about; at most'],
      ['one more', of(enough + 1, whole), met, because, 'exactly; at most'],
      ['more than all', of(whole + 1, whole), { refused: `${target}.numerator` }, because],
      ['half a one', of(0.5, whole), { refused: `${target}.numerator` }, because],
    ]),
  )

const ofThings = shares([
  ['townElderlyServiceCentres', ['2.1.5', '3.6.1'], '80', 40, 50, '2', '80% of 50 = 40; 39 / 50 = 78%'],
  ['institutionalElderlyCareShare', ['2.1.5'], '3', 300, 10000, '0.01', '3% of 10,000 = 300; 299: 2.99%'],
  ['gradedKindergartenCoverage', ['2.2.6'], '85', 170, 200, '0.5', '85% of 200 = 170; 169 / 200 = 84.5%'],
  ['schoolConstructionStandardRate', ['2.2.6'], '85', 340, 400, '0.25', '85% of 400 = 340; 339: 84.75%'],
  ['provincialGradeVocationalSchools', ['2.2.6'], '80', 8, 10, '10', '80% of 10 = 8; 7 / 10 = 70%'],
  ['communityOutpatientShare', ['2.2.7'], '45', 450000, 1000000, '0.0001', '449,999 / 1,000,000 = 44.9999%'],
  ['villageChainStoreCoverage', ['2.2.7'], '92', 736, 800, '0.125', '92% of 800 = 736; 735: 91.875%'],
  ['villageCulturalVenues', ['2.2.8'], '85', 680, 800, '0.125', '85% of 800 = 680; 679: 84.875%'],
  ['wiredBroadcastingHouseholds', ['2.2.8'], '80', 400000, 500000, '0.0002', '399,999: 79.9998%'],
  ['villageCableTelevision', ['2.2.8'], '95', 760, 800, '0.125', '95% of 800 = 760; 759: 94.875%'],
  ['hamletCableTelevision', ['2.2.8'], '50', 3000, 6000, '0.016667', '2,999: 49.98333...%, 0.01666... off'],
  ['ruralBroadcastingPopulation', ['2.2.8'], '98', 980000, 1000000, '0.0001', '979,999: 97.9999%'],
  ['sportsPopulationShare', ['2.2.9'], '45', 1350, 3000, '0.033334', '1,349: 44.9666...%, 0.0333... off'],
  ['physicalFitnessPassRate', ['2.2.9'], '88', 2200, 2500, '0.04', '88% of 2,500 = 2,200; 2,199: 87.96%'],
  ['townTapWater', ['2.3.12'], '95', 9500, 10000, '0.01', '95% of 10,000 = 9,500; 9,499: 94.99%'],
  ['villageTapWater', ['2.3.12'], '90', 18000, 20000, '0.005', '17,999 / 20,000 = 89.995%'],
  ['townSewageTreatment', ['2.3.14', '3.9.4'], '80', 36, 45, '2.222223', '35 / 45 = 77.777...%'],
  ['sanitaryToilets', ['2.3.14'], '90', 720, 800, '0.125', '90% of 800 = 720; 719: 89.875%'],
  ['ruralWasteCollection', ['2.3.14'], '95', 380, 400, '0.25', '95% of 400 = 380; 379: 94.75%'],
  ['residentMedicalInsurance', ['3.2.1'], '90', 2700, 3000, '0.033334', '2,699: 89.9666...%'],
  ['certifiedPreschoolTeachers', ['3.3.2'], '85', 510, 600, '0.166667', '509 / 600 = 84.8333...%'],
  ['stationsOfferingChineseMedicine', ['3.4.2'], '95', 190, 200, '0.5', '95% of 200 = 190; 189: 94.5%'],
  ['drugInspectionCoverage', ['3.4.5'], '85', 68, 80, '1.25', '85% of 80 = 68; 67 / 80 = 83.75%'],
  ['urbanDisabledInsured', ['3.6.3'], '90', 450, 500, '0.2', '90% of 500 = 450; 449: 89.8%'],
  ['ruralDisabledInsured', ['3.6.3'], '95', 1900, 2000, '0.05', '95% of 2,000 = 1,900; 1,899: 94.95%'],
  ['communityManagedTowns', ['3.7.1'], '50', 32, 64, '1.5625', '50% of 64 = 32; 31 / 64 = 48.4375%'],
])

// Tonnes and yuan: an amount may have decimals, and what is needed is rounded up to a whole one.

type AmountShare = readonly [
  target: string,
  clauses: readonly string[],
  figure: string,
  enough: string[],
  because: string,
]

const ofAmounts = (
  [
    ['urbanWasteTreatment', ['2.3.14'], '90', ['899.99', '900', '900.01'], '90% of 1,000 = 900; 89.999%'],
    ['ruralWasteTreatment', ['2.3.14'], '40', ['399.99', '400', '400.01'], '40% of 1,000 = 400; 39.999%'],
    ['medicalCoCoverage', ['3.2.2'], '50', ['499.99', '500', '500.01'], '50% of 1,000 = 500; 49.999%'],
  ] as const satisfies readonly AmountShare[]
).flatMap(([target, clauses, figure, [less, enough, more], because]) =>
  worked(target, { ...city, ...percent(figure), clauses }, [
    ['the figure', of(enough, '1000.00'), met, because, 'above'],
    [
      'a hundredth less',
      of(less, 1000),
      unmet('0.001', '1'),
      because,
      'rounding; about; at most; 0.01 needed',
    ],
    ['a hundredth more', of(more, 1000), met, because, 'exactly; at most'],
    ['more than all', of('1000.01', 1000), { refused: `${target}.numerator` }, because],
    ['half of one', of('0.5', '0.5'), met, 'all of it', 'whole ones alone'],
    ['less than nothing', of('0', '-1'), { refused: `${target}.denominator` }, 'no such amount'],
  ]),
)

const unstated = worked('townTapWater', { ...city, ...percent('95'), clauses: ['2.3.12'] }, [
  ['a percentage', { value: '95' }, { ...met, observed: '95' }, '95 of 100'],
  [
    'a percentage, less',
    { value: '94.999999' },
    { ...unmet('0.000001'), observed: '94.999999' },
    '95 - 0.000001',
  ],
  [
    'nobody',
    of(0, 0),
    { status: 'notMeasurable' },
    'no residents: nothing to measure, no failure',
    'met; unmet',
  ],
  ['none of them', of(0, 3), unmet('95', '3'), '95% of 3 = 2.85: 3 more', '2 more'],
  ['the year it is due', { ...of(95, 100), year: 2012 }, met, 'due by 2012'],
  [
    'a year before it is due',
    { ...of(95, 100), year: 2011 },
    { refused: 'townTapWater.year' },
    'due by 2012',
  ],
  ['a place', { ...of(95, 100), place: 'east' }, { refused: 'townTapWater.place' }, 'one of the city'],
  ['a list', [of(95, 100)], { refused: 'townTapWater' }, 'one of the city'],
])

export const shareCases = [...ofThings, ...ofAmounts, ...unstated]
