// Plain numbers, as they are often written: the quickest to write, and not exact. Income is divided by the people, and the
// limits are products of binary fractions. Nothing is validated.
import { bits, policy, shares } from '../figures.mjs'
import { byHousehold } from './by-household.mjs'

const urbanStandard = Number(policy.minimumWage) * Number(shares.urbanStandardOfWage)
const ruralStandard = urbanStandard * Number(shares.ruralStandardOfUrban)
const lowRentLimit = urbanStandard * Number(shares.lowRentHousing)
const affordableLimitAYear = Number(policy.urbanDisposableIncomePerCapita) * Number(shares.affordableHousing)
const repairLimit = ruralStandard * Number(shares.repair)
const farmLineAYear = Number(shares.lowIncomeFarmHouseholdLine)

const prepare = byHousehold((household, masks, allowances, row) => {
  const isUrban = household.registration === 'urban'
  const isRural = household.registration === 'rural'
  const income = Number(household.monthlyIncome)
  const incomePerPerson = income / household.members
  const annualIncomePerPerson = incomePerPerson * 12
  const standard = isUrban ? urbanStandard : ruralStandard
  let mask = 0
  if ((isUrban || isRural) && incomePerPerson < standard) {
    mask |= bits.subsistenceAllowance
    allowances[row] = Math.ceil((standard * household.members - income) * 100)
  }
  if (isUrban && household.hasHousingDifficulty) {
    if (incomePerPerson <= lowRentLimit) mask |= bits.lowRentHousing
    if (annualIncomePerPerson <= affordableLimitAYear) mask |= bits.affordableHousing
  }
  if (isRural && household.livesInDilapidatedHouse) {
    if (incomePerPerson <= repairLimit) mask |= bits.dilapidatedHousingRepair
    if (household.livesInHazardArea) mask |= bits.hazardAreaReinforcement
  }
  if (isRural && annualIncomePerPerson <= farmLineAYear) mask |= bits.lowIncomeFarmHousehold
  if (isUrban && household.membersAbleAndWillingToWork >= 1 && household.membersEmployed === 0) {
    mask |= bits.zeroEmploymentHousehold
  }
  if (
    isRural &&
    household.receivesSubsistenceAllowance &&
    household.membersAbleAndWillingToWork > household.membersEmployed
  ) {
    mask |= bits.ruralEmploymentAssistance
  }
  masks[row] = mask
})

export const doubles = { id: 'doubles', rows: 100_000, isExact: false, prepare }
