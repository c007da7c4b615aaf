// What every contestant decides by: the day the plan was issued, the minimum wage then in force, and a disposable income
// that is made up, so that affordable housing is decidable and its limit a month is no whole number of fen.

export const policy = {
  asOf: '2010-07-05',
  minimumWage: '980.00',
  urbanDisposableIncomePerCapita: '24815.57',
}

/** What the document makes of them: the shares of 3.2.2, 2.1.3, 3.8.1, 3.8.2 (first phase), the line of 2.1.4. */
export const shares = {
  urbanStandardOfWage: '0.4',
  ruralStandardOfUrban: '0.6',
  lowRentHousing: '2',
  affordableHousing: '0.6',
  repair: '1.2',
  lowIncomeFarmHouseholdLine: '4000',
}

/** The decisions, each at its bit of a mask. */
export const decisions = [
  'subsistenceAllowance',
  'lowRentHousing',
  'affordableHousing',
  'dilapidatedHousingRepair',
  'hazardAreaReinforcement',
  'lowIncomeFarmHousehold',
  'zeroEmploymentHousehold',
  'ruralEmploymentAssistance',
]

export const bits = Object.fromEntries(decisions.map((name, place) => [name, 1 << place]))
