import type { HouseholdColumns } from '../../src/index.js'
import { incomeFacts } from '../naive/income.js'
import { decimal, floor, times, whole } from '../naive/ratio.js'
import type { Household } from '../naive/types.js'

// A register as typed arrays, made by hand from the households, so that both ways in can be given the same facts.

const registrations = ['urban', 'rural', 'elsewhere']
const flags = [
  'hasHousingDifficulty',
  'livesInDilapidatedHouse',
  'livesInHazardArea',
  'receivesSubsistenceAllowance',
  'isInTemporaryHardship',
  'isStruckByDisaster',
  'isFamilyPlanningFamily',
  'isRewardedRuralFamilyPlanningFamily',
  'hasLostOrDisabledOnlyChild',
] as const
const counts = ['members', 'membersAbleAndWillingToWork', 'membersEmployed'] as const
const areas = ['floorArea', 'floorAreaPerCapita'] as const

const inFen = (sum: NonNullable<Household['monthlyIncome']>): number =>
  Number(floor(times(decimal(sum), whole(100))))

export const columnsOf = (households: readonly Household[], sums: 'yuan' | 'fen'): HouseholdColumns => {
  const bytes = (cell: (household: Household) => number | null | undefined) =>
    Uint8Array.from(households, (household) => cell(household) ?? 255)
  const doubles = (cell: (household: Household) => number | null | undefined) =>
    Float64Array.from(households, (household) => cell(household) ?? Number.NaN)
  const columns = {
    registration: bytes(({ registration }) => registration && registrations.indexOf(registration)),
    ...Object.fromEntries(counts.map((name) => [name, bytes((household) => household[name])])),
    ...Object.fromEntries(
      flags.map((name) => [
        name,
        bytes((household) => (household[name] == null ? null : Number(household[name]))),
      ]),
    ),
    ...Object.fromEntries(
      incomeFacts.map((name) => [
        name,
        doubles((household) => {
          const sum = household[name]
          return sum == null ? null : sums === 'fen' ? inFen(sum) : Number(String(sum))
        }),
      ]),
    ),
    ...Object.fromEntries(
      areas.map((name) => [
        name,
        doubles((household) => (household[name] == null ? null : Number(household[name]))),
      ]),
    ),
  }
  // A column in which nothing is known may as well not be there.
  const isKnown = (column: Uint8Array | Float64Array) =>
    column.some((cell) => cell !== 255 && !Number.isNaN(cell))
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => isKnown(column)))
}
