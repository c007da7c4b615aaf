// The practical limit: whole fen on typed arrays, written by hand for this policy alone. No branch, no call and no check
// in the loop; it reads each cell once and writes a mask and a sum. Unknown facts and bad cells are not provided for.
// The sign of a difference, `(a - b) >>> 31`, is 1 where a < b and 0 where not: all are far below 2^31.

// Fen a person: 980.00 x 0.4, x 0.6; twice; 120%. All of them whole, so that the sums are too.
const standards = Int32Array.of(39200, 23520, 0)
const lowRentLimit = 78400
const repairLimit = 28224
// The highest fen a month for so many people: 24815.57 x 0.6 x people / 12, and 4000 x people / 12, rounded down.
const people = Array.from({ length: 100 }, (_, number) => number)
const affordableLimits = Int32Array.from(people, (number) => Math.floor((2481557 * 6 * number) / 120))
const farmLimits = Int32Array.from(people, (number) => Math.floor((400000 * number) / 12))

function decide(registration, members, fen, housing, dilapidated, hazard, receives, able, employed) {
  const rows = fen.length
  const masks = new Int32Array(rows)
  const allowances = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const place = registration[row]
    const urban = (place - 1) >>> 31
    const rural = place & 1
    const number = members[row]
    const income = fen[row]
    const inDifficulty = urban & housing[row]
    const inDilapidated = rural & dilapidated[row]
    const isAble = able[row]
    const inWork = employed[row]
    const lacking = (Math.imul(standards[place], number) - income) | 0
    const isBelow = -lacking >>> 31
    masks[row] =
      isBelow |
      ((inDifficulty & ((income - Math.imul(lowRentLimit, number) - 1) >>> 31)) << 1) |
      ((inDifficulty & ((income - affordableLimits[number] - 1) >>> 31)) << 2) |
      ((inDilapidated & ((income - Math.imul(repairLimit, number) - 1) >>> 31)) << 3) |
      ((inDilapidated & hazard[row]) << 4) |
      ((rural & ((income - farmLimits[number] - 1) >>> 31)) << 5) |
      ((urban & (-isAble >>> 31) & ((inWork - 1) >>> 31)) << 6) |
      ((rural & receives[row] & ((inWork - isAble) >>> 31)) << 7)
    allowances[row] = lacking & -isBelow
  }
  return { masks, allowances }
}

const prepare = ({ columns }) => ({
  run: () =>
    decide(
      columns.registration,
      columns.members,
      columns.fen,
      columns.hasHousingDifficulty,
      columns.livesInDilapidatedHouse,
      columns.livesInHazardArea,
      columns.receivesSubsistenceAllowance,
      columns.membersAbleAndWillingToWork,
      columns.membersEmployed,
    ),
  answersOf: (answers) => answers,
})

export const integerColumns = { id: 'integerColumns', rows: 100_000, prepare }
