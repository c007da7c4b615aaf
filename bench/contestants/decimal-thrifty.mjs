// decimal.js again, by a developer who has an eye on speed: limits worked out once, and the income made a Decimal once a
// household, and only where a decision turns on it. Nothing is validated.
import { Decimal } from 'decimal.js'
import { bits, policy, shares } from '../figures.mjs'
import { byHousehold } from './by-household.mjs'

const urbanStandard = new Decimal(policy.minimumWage).times(shares.urbanStandardOfWage)
const ruralStandard = urbanStandard.times(shares.ruralStandardOfUrban)
const lowRentLimit = urbanStandard.times(shares.lowRentHousing)
const affordableLimitAYear = new Decimal(policy.urbanDisposableIncomePerCapita).times(
  shares.affordableHousing,
)
const repairLimit = ruralStandard.times(shares.repair)
const farmLineAYear = new Decimal(shares.lowIncomeFarmHouseholdLine)

const prepare = byHousehold((household, masks, allowances, row) => {
  const { registration, members } = household
  if (registration === 'elsewhere') return
  const isUrban = registration === 'urban'
  const income = new Decimal(household.monthlyIncome)
  const lacking = (isUrban ? urbanStandard : ruralStandard).times(members).minus(income)
  let mask = 0
  if (lacking.gt(0)) {
    mask |= bits.subsistenceAllowance
    allowances[row] = lacking.toDecimalPlaces(2, Decimal.ROUND_UP).times(100).toNumber()
  }
  if (isUrban) {
    if (household.hasHousingDifficulty) {
      if (income.lte(lowRentLimit.times(members))) mask |= bits.lowRentHousing
      if (income.times(12).lte(affordableLimitAYear.times(members))) mask |= bits.affordableHousing
    }
    if (household.membersAbleAndWillingToWork >= 1 && household.membersEmployed === 0) {
      mask |= bits.zeroEmploymentHousehold
    }
  } else {
    if (household.livesInDilapidatedHouse) {
      if (income.lte(repairLimit.times(members))) mask |= bits.dilapidatedHousingRepair
      if (household.livesInHazardArea) mask |= bits.hazardAreaReinforcement
    }
    if (income.times(12).lte(farmLineAYear.times(members))) mask |= bits.lowIncomeFarmHousehold
    if (
      household.receivesSubsistenceAllowance &&
      household.membersAbleAndWillingToWork > household.membersEmployed
    ) {
      mask |= bits.ruralEmploymentAssistance
    }
  }
  masks[row] = mask
})

export const decimalThrifty = { id: 'decimalThrifty', rows: 50_000, prepare }
