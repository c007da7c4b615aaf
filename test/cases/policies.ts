import { inHousehold, inPolicy, type PolicyOptions } from './case.js'

/** First day of the plan, minimum wage 980: urban 980 x 40% = 392, rural 392 x 60% = 235.20. */
export const in2010: PolicyOptions = { asOf: '2010-07-05' }

/** Minimum wage 1,160: urban 1,160 x 40% = 464, rural 464 x 60% = 278.40. */
export const in2012: PolicyOptions = { asOf: '2012-06-30' }

/** An urban standard given: rural 333.33 x 60% = 199.998, which is no whole fen. */
export const given333: PolicyOptions = { asOf: '2010-07-05', urbanSubsistenceStandard: '333.33' }

/** A wage given: urban 999.99 x 40% = 399.996, rural 399.996 x 60% = 239.9976; neither is a whole fen. */
export const wage99999: PolicyOptions = { asOf: '2010-07-05', minimumWage: '999.99' }

/** After the published wages, under the reading that the plan binds until it was replaced. */
export const in2013: PolicyOptions = { asOf: '2013-06-30', readings: { planPeriod: 'untilReplaced' } }

export const income = inHousehold(
  'monthlyIncome',
  'annualIncome',
  'monthlyIncomePerCapita',
  'annualIncomePerCapita',
)
export const housing = inHousehold('hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita')
export const members = inHousehold('members')
export const registration = inHousehold('registration')
export const dilapidated = inHousehold('livesInDilapidatedHouse')
export const hazardArea = inHousehold('livesInHazardArea')
export const able = inHousehold('membersAbleAndWillingToWork')
export const employed = inHousehold('membersEmployed')
export const receiving = inHousehold('receivesSubsistenceAllowance')
export const floorAreaLimit = inPolicy('housingDifficultyFloorArea')
export const disposableIncome = inPolicy('urbanDisposableIncomePerCapita')
export const urbanStandard = inPolicy('urbanSubsistenceStandard', 'minimumWage')
export const ruralStandard = inPolicy('ruralSubsistenceStandard', 'minimumWage')
