import { city, met, of, percent, type TargetCase, unmet, worked } from './targets-case.js'

// 每个, 全部, 全覆盖, 应保尽保: all of them, and 99.96% is not all. One less than all fails by 100 / the number of them.

type All = readonly [target: string, clauses: readonly string[], whole: number, gap: string, because: string]

const all = (rows: readonly All[], stands: Partial<TargetCase> = {}): readonly TargetCase[] =>
  rows.flatMap(([target, clauses, whole, gap, because]) =>
    worked(target, { ...city, ...percent('100'), clauses, ...stands }, [
      ['all', of(whole, whole), met, because],
      ['one less', of(whole - 1, whole), unmet(gap, '1'), because, 'rounding up to 100%; at most'],
      ['one less, with a tolerance', of(whole - 1, whole), unmet(gap, '1'), because, 'about', '100'],
      ['more than all', of(whole + 1, whole), { refused: `${target}.numerator` }, because],
      ['half a one', of(0.5, whole), { refused: `${target}.numerator` }, because],
    ]),
  )

const byTheEnd = all([
  ['medicalSecurityCoverage', ['2.1.2'], 2500, '0.04', '2,499 / 2,500 = 99.96%: not all'],
  ['subsistenceAllowanceCoverage', ['2.1.4'], 10000, '0.01', '9,999 / 10,000 = 99.99%'],
  ['specialAndTemporaryReliefCoverage', ['2.1.4', '3.2.2'], 400, '0.25', '399 / 400 = 99.75%'],
  ['countyElderlyServiceGuidanceCentres', ['2.1.5', '3.6.1'], 8, '12.5', '7 / 8 = 87.5%'],
  ['countyPublicHealthInstitutions', ['2.2.7'], 7, '14.285715', '6 / 7 = 85.714285...%, 14.285714... off'],
  ['townCommunityHealthCentres', ['2.2.7'], 80, '1.25', '79 / 80 = 98.75%'],
  ['communityHealthStations', ['2.2.7'], 800, '0.125', '799 / 800 = 99.875%'],
  ['countyCulturalHallsAndLibraries', ['2.2.8'], 5, '20', '4 / 5 = 80%'],
  ['townCulturalStations', ['2.2.8'], 50, '2', '49 / 50 = 98%'],
  ['familyPlanningStations', ['2.2.10', '3.4.4'], 64, '1.5625', '63 / 64 = 98.4375%'],
  ['villagePostStations', ['2.3.13'], 1000, '0.1', '999 / 1,000 = 99.9%'],
  ['householdLetterBoxes', ['2.3.13'], 100000, '0.001', '99,999 / 100,000 = 99.999%'],
  ['hamletTelephones', ['2.3.13'], 6000, '0.016667', '5,999 / 6,000 = 99.98333...%, 0.01666... off'],
  ['centralUrbanLabourMarkets', ['3.1.1'], 2, '50', '1 / 2 = 50%'],
  ['mainTownEmploymentOutlets', ['3.1.1'], 20, '5', '19 / 20 = 95%'],
  ['employmentServiceWindows', ['3.1.1'], 320, '0.3125', '319 / 320 = 99.6875%'],
  ['freeHealthCheckupCoverage', ['3.2.1'], 1000000, '0.0001', '999,999 / 1,000,000 = 99.9999%'],
  ['townCentralKindergartens', ['3.3.2'], 40, '2.5', '39 / 40 = 97.5%'],
  ['ruralGraduatesTrained', ['3.3.3'], 500, '0.2', '499 / 500 = 99.8%'],
  ['healthSupervisionBranches', ['3.4.1'], 16, '6.25', '15 / 16 = 93.75%'],
  ['standardCommunityHealthCentres', ['3.4.2'], 125, '0.8', '124 / 125 = 99.2%'],
  ['communityHealthStationSiting', ['3.4.2'], 25, '4', '24 / 25 = 96%'],
  ['centresOfferingChineseMedicine', ['3.4.2'], 32, '3.125', '31 / 32 = 96.875%'],
  ['countyReliefStations', ['3.6.2'], 4, '25', '3 / 4 = 75%'],
  ['subdistrictServiceCentres', ['3.7.1'], 10, '10', '9 / 10 = 90%'],
  ['communityAffairsStations', ['3.7.1'], 250, '0.4', '249 / 250 = 99.6%'],
  ['villageServiceCentres', ['3.7.1'], 160, '0.625', '159 / 160 = 99.375%'],
  ['villageSanitaryToilets', ['3.9.4'], 200, '0.5', '199 / 200 = 99.5%'],
])

// 2010年完成 at 120%, 到2012年力争完成 at 150%: two phases, the second to be striven for.

const repairIn2010 = all([['ruralRepairTo120Percent', ['3.8.2'], 100, '1', '99 / 100 = 99%; due in 2010']], {
  due: 2010,
})
const repairBy2012 = all([['ruralRepairTo150Percent', ['3.8.2'], 3, '33.333334', '2 / 3 = 66.666...%']], {
  force: 'strive',
})

// Debt is money: a fen short of all is not all, and never more than all is still needed.

const debt = worked('compulsorySchoolDebtCleared', { ...city, ...percent('100'), clauses: ['3.3.1'] }, [
  ['all', of('1234567.89', '1234567.89'), met, 'all of it'],
  [
    'a fen less',
    of('999999.99', '1000000'),
    unmet('0.000001', '0.01'),
    '0.01 / 1,000,000 = 0.000001%',
    'floats',
  ],
  ['10 yuan less', of('90', '100'), unmet('10', '10'), '90%: 10 yuan more', 'at most'],
  [
    'half a yuan less',
    of('99.5', '100'),
    unmet('0.5', '0.5'),
    'only 0.50 is left to clear',
    'one yuan, above all',
  ],
  ['with a tolerance', of('99.5', '100'), unmet('0.5', '0.5'), 'all is all', 'about', '50'],
  ['a fen more', of('100.01', '100'), { refused: 'compulsorySchoolDebtCleared.numerator' }, 'above all'],
  [
    'less than nothing',
    of('0', '-1'),
    { refused: 'compulsorySchoolDebtCleared.denominator' },
    'no such debt',
  ],
  ['a percentage', { value: '99.999' }, unmet('0.001'), '99.999% is not all; of how much is not known'],
  [
    'a percentage above 100',
    { value: '100.01' },
    { refused: 'compulsorySchoolDebtCleared.value' },
    'above all',
  ],
])

export const allCases = [...byTheEnd, ...repairIn2010, ...repairBy2012, ...debt]
