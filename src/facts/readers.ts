import { describe, Problem } from './errors.js'
import type { Reader } from './read-record.js'

export const readFlag: Reader<boolean> = (given) =>
  typeof given === 'boolean' ? given : new Problem('wrong_type', 'true or false')

/** A whole number, both ends included. */
export const wholeNumber =
  (from: number, to: number): Reader<number> =>
  (given) => {
    const accepted = `a whole number from ${from} to ${to}`
    if (typeof given !== 'number') return new Problem('wrong_type', accepted)
    return Number.isInteger(given) && given >= from && given <= to
      ? given + 0 // minus zero is zero
      : new Problem('out_of_range', accepted)
  }

/** One of the names or numbers listed. */
export const oneOf =
  <const T extends string | number>(values: readonly T[]): Reader<T> =>
  (given) =>
    values.find((value) => value === given) ??
    new Problem(
      typeof given === typeof values[0] ? 'unknown_name' : 'wrong_type',
      values.map(describe).join(', '),
    )
