import { fraction, type Ratio, whole } from './ratio.js'

// The targets that the suite asks about, a line each, as docs/conformance.md lists them.

/** Whole things, amounts, an amount of so many, a share of an increase, a growth; or a figure by itself. */
export type Way = 'counts' | 'amounts' | 'amountOfCount' | 'increase' | 'growth' | 'count' | 'amount'

export interface Target {
  readonly comparator: 'atLeast' | 'atMost' | 'exactly' | 'about'
  readonly figure: Ratio
  /** What a value is stated of: 95 of 100, 0.75 of 1,000. */
  readonly of: number
  readonly way: Way
  /** More than all is impossible. */
  readonly isShare: boolean
  readonly byPlace: boolean
  readonly byYear: boolean
  readonly due: number
  /** It holds in earlier years too, where they are stated. */
  readonly bindsAtOnce: boolean
}

type Extent = 'city' | 'places' | 'years' | 'places and years'

const target = (
  comparator: Target['comparator'],
  figure: Ratio,
  of: number,
  way: Way,
  extent: Extent = 'city',
): Target => ({
  comparator,
  figure,
  of,
  way,
  isShare: false,
  byPlace: extent.startsWith('places'),
  byYear: extent.endsWith('years'),
  due: 2012,
  bindsAtOnce: false,
})

const share = (comparator: Target['comparator'], percent: string, extent: Extent = 'city'): Target => ({
  ...target(comparator, percentOf(percent), 100, 'counts', extent),
  isShare: true,
})

const percentOf = (percent: string): Ratio => {
  const [units = '', decimals = ''] = percent.split('.')
  return fraction(BigInt(units + decimals), 100n * 10n ** BigInt(decimals.length))
}

const rows = {
  zeroEmploymentHouseholdsResolved: share('exactly', '100', 'years'),
  registeredUrbanUnemploymentRate: share('atMost', '4'),
  medicalSecurityCoverage: share('exactly', '100'),
  compulsoryEducationRetention: share('atLeast', '99', 'years'),
  seniorSecondaryDropout: share('atMost', '1.5', 'years'),
  townTapWater: share('atLeast', '95'),
  villageBroadband: share('about', '100'),
  villageSewageTreatment: share('about', '80'),
  publicHealthProjectCompliance: share('atLeast', '90', 'places'),
  employeeSocialInsuranceCoverage: share('about', '100', 'places'),
  culturalServiceNetwork: share('exactly', '100', 'places'),
  responsibleDoctorsPerThousand: target('atLeast', fraction(75, 100_000), 1000, 'counts'),
  healthSupervisorsPerTenThousand: target('atLeast', fraction(1, 10_000), 10_000, 'counts', 'places'),
  dualCertificateTraining: target('atLeast', whole(1), 100, 'counts', 'years'),
  urbanStandardToMinimumWage: target('atLeast', percentOf('40'), 100, 'amounts', 'places'),
  ruralAverageRelief: target('atLeast', percentOf('50'), 100, 'amounts', 'places'),
  medicalAssistanceBudgetPerCapita: target('atLeast', whole(10), 1, 'amountOfCount', 'places'),
  preschoolPupilsPerTeacher: target('atMost', whole(15), 1, 'counts'),
  newRevenueSpentOnLivelihood: target('atLeast', fraction(2, 3), 1, 'increase', 'places and years'),
  welfareBedsGrowth: target('atLeast', fraction(1, 10), 100, 'growth'),
  newSportsVillages: target('atLeast', whole(170), 1, 'count'),
  affordableHousingStarted: target('atLeast', whole(200_000), 1, 'amount'),
  townCulturalStationArea: target('atLeast', whole(500), 1, 'amount', 'places'),
  libraryCirculationStations: { ...target('atLeast', whole(20), 1, 'count'), due: 2010 },
} satisfies Record<string, Target>

/** The clause of the standards speaks of a linkage, which holds from the first day. */
export const targetRows: Readonly<Record<string, Target>> = {
  ...rows,
  urbanStandardToMinimumWage: { ...rows.urbanStandardToMinimumWage, bindsAtOnce: true },
}
