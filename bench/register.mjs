import { policy } from './figures.mjs'

const registrations = ['urban', 'rural', 'elsewhere']

/** Fen a person a month near which half of the incomes lie; their last digits do not matter here. */
const limits = [
  39200,
  78400,
  23520,
  28224,
  400000 / 12,
  (Number(policy.urbanDisposableIncomePerCapita) * 60) / 12,
]

/** Whole numbers from 0 below `end`, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed | 0
  return (end) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end)
  }
}

/** A register of made-up households by columns: every fact is known, and half of the incomes stand at most two fen from a limit. */
export function registerColumns(rows, seed) {
  const below = randomNumbers(seed)
  const bytes = () => new Uint8Array(rows)
  const columns = {
    registration: bytes(),
    members: bytes(),
    fen: new Int32Array(rows),
    monthlyIncome: new Float64Array(rows),
    hasHousingDifficulty: bytes(),
    livesInDilapidatedHouse: bytes(),
    livesInHazardArea: bytes(),
    receivesSubsistenceAllowance: bytes(),
    membersAbleAndWillingToWork: bytes(),
    membersEmployed: bytes(),
  }
  for (let row = 0; row < rows; row += 1) {
    const members = 1 + below(7)
    const able = below(members + 1)
    const place = below(20)
    const isNearLimit = below(2) === 1
    const fen = isNearLimit
      ? Math.floor(limits[below(limits.length)] * members) + below(5) - 2
      : below(250000 * members)
    columns.registration[row] = place === 0 ? 2 : place & 1
    columns.members[row] = members
    columns.fen[row] = fen
    columns.monthlyIncome[row] = fen / 100
    columns.hasHousingDifficulty[row] = below(2)
    columns.livesInDilapidatedHouse[row] = below(2)
    columns.livesInHazardArea[row] = below(2)
    columns.receivesSubsistenceAllowance[row] = below(2)
    columns.membersAbleAndWillingToWork[row] = able
    columns.membersEmployed[row] = below(able + 1)
  }
  return columns
}

const yuanText = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

/** One of them as an object, as a database returns it: the sum as text. */
export const householdAt = (columns, row) => ({
  registration: registrations[columns.registration[row]],
  members: columns.members[row],
  monthlyIncome: yuanText(columns.fen[row]),
  hasHousingDifficulty: columns.hasHousingDifficulty[row] === 1,
  livesInDilapidatedHouse: columns.livesInDilapidatedHouse[row] === 1,
  livesInHazardArea: columns.livesInHazardArea[row] === 1,
  receivesSubsistenceAllowance: columns.receivesSubsistenceAllowance[row] === 1,
  membersAbleAndWillingToWork: columns.membersAbleAndWillingToWork[row],
  membersEmployed: columns.membersEmployed[row],
})

/** The same register as columns and as objects. */
export function generateRegister(rows, seed) {
  const columns = registerColumns(rows, seed)
  return { columns, households: Array.from({ length: rows }, (_, row) => householdAt(columns, row)) }
}

export const firstOf = ({ columns, households }, rows) => ({
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(0, rows)]),
  ),
  households: households.slice(0, rows),
})

/** What the library takes as columns: yuan, or whole fen. */
export function libraryColumns({ fen, ...columns }, sums) {
  return sums === 'fen' ? { ...columns, monthlyIncome: Float64Array.from(fen) } : columns
}
