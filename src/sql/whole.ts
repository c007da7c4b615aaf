import type { Decimal } from 'decimal.js'
import { householdFacts } from '../facts/definitions.js'
import { Exact, upperBound } from '../facts/money.js'
import type { Period } from '../policy/limits.js'
import type { Dialect } from './dialects.js'

/** Limits that end within a fen are made whole by a power of ten, by which the other side is multiplied too. */
export interface Scaled {
  /** The power of ten; '1' where there is nothing to scale. */
  readonly scale: string
  readonly literalOf: (amount: Decimal) => Decimal
}

export const scaledTo = (amounts: readonly Decimal[]): Scaled => {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()))
  const scale = new Exact(10).pow(decimals)
  return { scale: scale.toFixed(), literalOf: (amount) => amount.times(scale) }
}

/** Everything is compared in hundredths and, where it has a period, of a year: a month counts as lasting all year. */
export const hundredthsOf = ({ per }: { readonly per?: Period }): 100 | 1200 => (per === 'month' ? 1200 : 100)

/** Below 10^12 yuan, or square metres, in hundredths. */
export const mostHundredths = /* @__PURE__ */ (() => new Exact(upperBound).times(100))()

export const mostMembers = householdFacts.members.to

const mostBigint = /* @__PURE__ */ (() => new Exact('9223372036854775807'))()

/**
 * Whether 64 bits hold every value that a product of the query can take: worked out for each literal, and wider numbers
 * are used where they do not. A literal itself always fits: a limit is below 2 x 10^12 yuan with at most five decimals,
 * so that a year's is below 10^18.
 */
export const fits = (...most: readonly Decimal[]): boolean => most.every((value) => value.lte(mostBigint))

/** A column as a whole number of so many bits that no product overflows. */
export const widened = (column: string, isWide: boolean, { wideType }: Dialect): string =>
  isWide ? `CAST(${column} AS ${wideType})` : column
