import { unknownCount, unknownFlag } from '../facts/compact-household.js'
import { householdFacts, registrations } from '../facts/definitions.js'

/** The code of a cell that is not acceptable: joined to others by `|`, the whole is below zero. */
export const badCell = -1
/** In a column of whole numbers, what is not known. */
export const unknownCell = 255

export interface CellCodes {
  /** The code of `CompactHousehold` by the number in the cell. */
  readonly codes: Int16Array
  readonly accepted: string
}

const cellCodes = (accepted: string, codeIfUnknown: number, codeOf: (cell: number) => number): CellCodes => ({
  codes: Int16Array.from({ length: 256 }, (_, cell) => (cell === unknownCell ? codeIfUnknown : codeOf(cell))),
  accepted: `${accepted}, ${unknownCell} for unknown`,
})

const whole = ({ from, to }: { readonly from: number; readonly to: number }, codeIfUnknown: number) =>
  cellCodes(`a whole number from ${from} to ${to}`, codeIfUnknown, (cell) =>
    cell >= from && cell <= to ? cell : badCell,
  )

export const registrationCells = /* @__PURE__ */ (() =>
  cellCodes(
    registrations.map((name, place) => `${place} for ${name}`).join(', '),
    registrations.length,
    (cell) => (cell < registrations.length ? cell : badCell),
  ))()
export const memberCells = /* @__PURE__ */ (() => whole(householdFacts.members, 0))()
export const countCells = /* @__PURE__ */ (() => whole(householdFacts.membersEmployed, unknownCount))()
export const flagCells = /* @__PURE__ */ (() =>
  cellCodes('0 for no, 1 for yes', unknownFlag, (cell) => (cell <= 1 ? cell : badCell)))()
