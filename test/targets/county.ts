import type { Observations } from '../../src/index.js'

/** An example county, with figures made up for the example. */
export const county: Observations = {
  townTapWater: { numerator: 9499, denominator: 10000 },
  villageTapWater: { value: '90' },
  villageSewageTreatment: { numerator: 60, denominator: 80 },
  villageBroadband: { numerator: 79, denominator: 80 },
  compulsoryEducationRetention: [
    { year: 2010, value: '99.2' },
    { year: 2012, value: '99.1' },
  ],
  publicHealthProjectCompliance: [
    { place: 'east', numerator: 9, denominator: 10 },
    { place: 'west', numerator: 8, denominator: 10 },
  ],
  urbanAverageRelief: [],
  seniorSecondaryDropout: [
    { year: 2010, numerator: 15, denominator: 1000 },
    { year: 2011, numerator: 15, denominator: 1000 },
    { year: 2012, numerator: 16, denominator: 1000 },
  ],
  welfareBedsGrowth: { start: 1000, end: 1331, years: 3 },
  newRevenueSpentOnLivelihood: [
    { place: 'county', year: 2010, numerator: '200.00', denominator: '300.00' },
    { place: 'county', year: 2011, numerator: '5', denominator: '0' },
    { place: 'county', year: 2012, numerator: '66.66', denominator: '100' },
  ],
}
