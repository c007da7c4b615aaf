// The exact answers, in fractions of whole numbers without bound: written from the rules, sharing nothing with the library
// and nothing with any contestant. Slow and plain; everybody is held to it.
import { bits, policy, shares } from './figures.mjs'

/** A decimal text as a fraction of whole numbers. */
function fraction(text) {
  const [whole, decimals = ''] = text.split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}
const product = (...texts) =>
  texts.map(fraction).reduce((a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }))

const { minimumWage, urbanDisposableIncomePerCapita } = policy
const { urbanStandardOfWage, ruralStandardOfUrban } = shares

// Fen a person, a month or a year.
const urbanStandard = product('100', minimumWage, urbanStandardOfWage)
const ruralStandard = product('100', minimumWage, urbanStandardOfWage, ruralStandardOfUrban)
const lowRent = product('100', minimumWage, urbanStandardOfWage, shares.lowRentHousing)
const affordableAYear = product('100', urbanDisposableIncomePerCapita, shares.affordableHousing)
const repair = product('100', minimumWage, urbanStandardOfWage, ruralStandardOfUrban, shares.repair)
const farmAYear = product('100', shares.lowIncomeFarmHouseholdLine)

const isBelow = (fen, { top, bottom }, people) => fen * bottom < top * people
const isAtMost = (fen, { top, bottom }, people) => fen * bottom <= top * people

/** What is lacking to the standard, rounded up to the fen. */
function lacking(fen, { top, bottom }, people) {
  const difference = top * people - fen * bottom
  return (difference + bottom - 1n) / bottom
}

/** The mask of the decisions and the monthly allowance in fen, of the rows of columns. */
export function exactAnswers(columns) {
  const rows = columns.fen.length
  const masks = new Int32Array(rows)
  const allowances = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const month = BigInt(columns.fen[row])
    const year = 12n * month
    const people = BigInt(columns.members[row])
    const isUrban = columns.registration[row] === 0
    const isRural = columns.registration[row] === 1
    const inHousingDifficulty = isUrban && columns.hasHousingDifficulty[row] === 1
    const inDilapidatedHouse = isRural && columns.livesInDilapidatedHouse[row] === 1
    const able = columns.membersAbleAndWillingToWork[row]
    const employed = columns.membersEmployed[row]
    const standard = isUrban ? urbanStandard : ruralStandard
    let mask = 0
    if ((isUrban || isRural) && isBelow(month, standard, people)) {
      mask |= bits.subsistenceAllowance
      allowances[row] = Number(lacking(month, standard, people))
    }
    if (inHousingDifficulty && isAtMost(month, lowRent, people)) mask |= bits.lowRentHousing
    if (inHousingDifficulty && isAtMost(year, affordableAYear, people)) mask |= bits.affordableHousing
    if (inDilapidatedHouse && isAtMost(month, repair, people)) mask |= bits.dilapidatedHousingRepair
    if (inDilapidatedHouse && columns.livesInHazardArea[row] === 1) mask |= bits.hazardAreaReinforcement
    if (isRural && isAtMost(year, farmAYear, people)) mask |= bits.lowIncomeFarmHousehold
    if (isUrban && able >= 1 && employed === 0) mask |= bits.zeroEmploymentHousehold
    if (isRural && columns.receivesSubsistenceAllowance[row] === 1 && able > employed) {
      mask |= bits.ruralEmploymentAssistance
    }
    masks[row] = mask
  }
  return { masks, allowances }
}

/** How many rows have another decision than the exact ones, how many another sum, and how many either. */
export function errorsIn({ masks, allowances }, exact, consideredBits = -1) {
  let decisions = 0
  let sums = 0
  let rows = 0
  for (let row = 0; row < masks.length; row += 1) {
    const isDecisionWrong = masks[row] !== (exact.masks[row] & consideredBits)
    const isSumWrong = allowances !== undefined && allowances[row] !== exact.allowances[row]
    decisions += Number(isDecisionWrong)
    sums += Number(isSumWrong)
    rows += Number(isDecisionWrong || isSumWrong)
  }
  return { decisions, sums, rows, of: masks.length }
}
