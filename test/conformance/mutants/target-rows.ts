import { inFile, type Mutant } from './build.js'

// Programs that hold another figure, unit or comparator for one target.

export const targetRows: readonly Mutant[] = inFile('target-rows', [
  ['0.7 doctors a thousand', 'fraction(75, 100_000)', 'fraction(70, 100_000)'],
  [
    '95% of tap water read as 90%',
    "townTapWater: share('atLeast', '95')",
    "townTapWater: share('atLeast', '90')",
  ],
  ['two thirds as 0.6667', "fraction(2, 3), 1, 'increase'", "fraction(6667, 10000), 1, 'increase'"],
  ['two thirds as 66.6666%', "fraction(2, 3), 1, 'increase'", "fraction(666666, 1000000), 1, 'increase'"],
  ['two thirds as 0.66', "fraction(2, 3), 1, 'increase'", "fraction(66, 100), 1, 'increase'"],
  ['doctors as per cent', "fraction(75, 100_000), 1000, 'counts'", "fraction(75, 10_000), 100, 'counts'"],
  ['supervisors a thousand', "fraction(1, 10_000), 10_000, 'counts'", "fraction(1, 1000), 1000, 'counts'"],
  [
    'sewage treatment of all villages',
    "villageSewageTreatment: share('about', '80')",
    "villageSewageTreatment: share('about', '100')",
  ],
  [
    'sewage treatment at least 80%',
    "villageSewageTreatment: share('about', '80')",
    "villageSewageTreatment: share('atLeast', '80')",
  ],
  [
    'broadband of all villages',
    "villageBroadband: share('about', '100')",
    "villageBroadband: share('exactly', '100')",
  ],
  ['20万 read as 20', "whole(200_000), 1, 'amount'", "whole(20), 1, 'amount'"],
  ['200,000 square metres and one', "whole(200_000), 1, 'amount'", "whole(200_001), 1, 'amount'"],
  ['18 pupils a teacher', "target('atMost', whole(15)", "target('atMost', whole(18)"],
  ['14 pupils a teacher', "target('atMost', whole(15)", "target('atMost', whole(14)"],
  ['150 sports villages', 'whole(170)', 'whole(150)'],
  ['171 sports villages', 'whole(170)', 'whole(171)'],
  ['the stations due in 2012', "1, 'count'), due: 2010 }", "1, 'count'), due: 2012 }"],
  [
    'six yuan a resident',
    "target('atLeast', whole(10), 1, 'amountOfCount'",
    "target('atLeast', whole(6), 1, 'amountOfCount'",
  ],
  [
    '11 yuan a resident',
    "target('atLeast', whole(10), 1, 'amountOfCount'",
    "target('atLeast', whole(11), 1, 'amountOfCount'",
  ],
  [
    'training a share of people',
    "dualCertificateTraining: target('atLeast', whole(1), 100, 'counts', 'years')",
    "dualCertificateTraining: share('atLeast', '100', 'years')",
  ],
  [
    'a standard above the wage refused',
    "urbanStandardToMinimumWage: target('atLeast', percentOf('40'), 100, 'amounts', 'places')",
    "urbanStandardToMinimumWage: { ...target('atLeast', percentOf('40'), 100, 'amounts', 'places'), isShare: true }",
  ],
  ['a standard of 45% of the wage', "target('atLeast', percentOf('40')", "target('atLeast', percentOf('45')"],
  ['relief of 60% of the standard', "target('atLeast', percentOf('50')", "target('atLeast', percentOf('60')"],
  [
    'the insurance branches all or nothing',
    "employeeSocialInsuranceCoverage: share('about', '100', 'places')",
    "employeeSocialInsuranceCoverage: share('exactly', '100', 'places')",
  ],
  [
    'the cultural network for the most part',
    "culturalServiceNetwork: share('exactly', '100', 'places')",
    "culturalServiceNetwork: share('about', '100', 'places')",
  ],
  ['dropout of 2%', "share('atMost', '1.5', 'years')", "share('atMost', '2', 'years')"],
  ['dropout of 1%', "share('atMost', '1.5', 'years')", "share('atMost', '1', 'years')"],
  ['unemployment of 4.5%', "share('atMost', '4')", "share('atMost', '4.5')"],
  ['a project compliance of 88%', "share('atLeast', '90', 'places')", "share('atLeast', '88', 'places')"],
  [
    'stations of 450 square metres',
    "target('atLeast', whole(500), 1, 'amount', 'places')",
    "target('atLeast', whole(450), 1, 'amount', 'places')",
  ],
])
