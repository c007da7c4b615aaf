// decimal.js, straightforward: a Decimal for every operand, made from the text of the row and of the figures; one pure
// function for each decision, of the household and the figures; nothing is validated. The measure of all others.
import { Decimal } from 'decimal.js'
import { bits, policy, shares } from '../figures.mjs'
import { byHousehold } from './by-household.mjs'

const urbanStandard = (figures) =>
  new Decimal(figures.minimumWage).times(new Decimal(shares.urbanStandardOfWage))

const ruralStandard = (figures) => urbanStandard(figures).times(new Decimal(shares.ruralStandardOfUrban))

function isEligibleForSubsistenceAllowance(household, figures) {
  if (household.registration === 'elsewhere') return false
  const standard = household.registration === 'urban' ? urbanStandard(figures) : ruralStandard(figures)
  const income = new Decimal(household.monthlyIncome)
  return income.lt(standard.times(new Decimal(household.members)))
}

function subsistenceAllowance(household, figures) {
  if (!isEligibleForSubsistenceAllowance(household, figures)) return new Decimal(0)
  const standard = household.registration === 'urban' ? urbanStandard(figures) : ruralStandard(figures)
  const income = new Decimal(household.monthlyIncome)
  const difference = standard.times(new Decimal(household.members)).minus(income)
  return Decimal.max(new Decimal(0), difference).toDecimalPlaces(2, Decimal.ROUND_UP)
}

function isEligibleForLowRentHousing(household, figures) {
  const limit = urbanStandard(figures).times(new Decimal(shares.lowRentHousing))
  const income = new Decimal(household.monthlyIncome)
  const isWithinLimit = income.lte(limit.times(new Decimal(household.members)))
  return household.registration === 'urban' && household.hasHousingDifficulty && isWithinLimit
}

function isEligibleForAffordableHousing(household, figures) {
  const disposable = new Decimal(figures.urbanDisposableIncomePerCapita)
  const limit = disposable.times(new Decimal(shares.affordableHousing))
  const annualIncome = new Decimal(household.monthlyIncome).times(new Decimal(12))
  const isWithinLimit = annualIncome.lte(limit.times(new Decimal(household.members)))
  return household.registration === 'urban' && household.hasHousingDifficulty && isWithinLimit
}

function isEligibleForDilapidatedHousingRepair(household, figures) {
  const limit = ruralStandard(figures).times(new Decimal(shares.repair))
  const income = new Decimal(household.monthlyIncome)
  const isWithinLimit = income.lte(limit.times(new Decimal(household.members)))
  return household.registration === 'rural' && household.livesInDilapidatedHouse && isWithinLimit
}

function isEligibleForHazardAreaReinforcement(household) {
  return (
    household.registration === 'rural' && household.livesInDilapidatedHouse && household.livesInHazardArea
  )
}

function isLowIncomeFarmHousehold(household) {
  const line = new Decimal(shares.lowIncomeFarmHouseholdLine)
  const annualIncome = new Decimal(household.monthlyIncome).times(new Decimal(12))
  const isWithinLimit = annualIncome.lte(line.times(new Decimal(household.members)))
  return household.registration === 'rural' && isWithinLimit
}

function isZeroEmploymentHousehold(household) {
  return (
    household.registration === 'urban' &&
    household.membersAbleAndWillingToWork >= 1 &&
    household.membersEmployed === 0
  )
}

function isEligibleForRuralEmploymentAssistance(household) {
  return (
    household.registration === 'rural' &&
    household.receivesSubsistenceAllowance &&
    household.membersAbleAndWillingToWork > household.membersEmployed
  )
}

const prepare = byHousehold((household, masks, allowances, row) => {
  let mask = 0
  if (isEligibleForSubsistenceAllowance(household, policy)) mask |= bits.subsistenceAllowance
  if (isEligibleForLowRentHousing(household, policy)) mask |= bits.lowRentHousing
  if (isEligibleForAffordableHousing(household, policy)) mask |= bits.affordableHousing
  if (isEligibleForDilapidatedHousingRepair(household, policy)) mask |= bits.dilapidatedHousingRepair
  if (isEligibleForHazardAreaReinforcement(household)) mask |= bits.hazardAreaReinforcement
  if (isLowIncomeFarmHousehold(household)) mask |= bits.lowIncomeFarmHousehold
  if (isZeroEmploymentHousehold(household)) mask |= bits.zeroEmploymentHousehold
  if (isEligibleForRuralEmploymentAssistance(household)) mask |= bits.ruralEmploymentAssistance
  masks[row] = mask
  allowances[row] = subsistenceAllowance(household, policy).times(100).toNumber()
})

const lowRentAlone = byHousehold((household, masks, _, row) => {
  if (isEligibleForLowRentHousing(household, policy)) masks[row] = bits.lowRentHousing
})

export const decimal = { id: 'decimal', rows: 10_000, prepare }

export const decimalLowRent = {
  id: 'lowRentDecimal',
  rows: 50_000,
  bits: bits.lowRentHousing,
  prepare: lowRentAlone,
}
