import { Decimal } from 'decimal.js'
import { Problem } from './errors.js'

/**
 * A sum in yuan: text of the form `0` or `2352.00`, a number, or a decimal.js `Decimal`. Not negative, at most two
 * decimals, below 10^12.
 */
export type Money = string | number | Decimal

/**
 * Decimals of our own: a host that changes decimal.js by `Decimal.set` changes nothing here. Forty digits hold every
 * product of a sum, the ratios, the months and the people exactly.
 */
export const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 40 })

export const upperBound = 1e12

const acceptedSum =
  'a sum in yuan as text like 2352 or 2352.00, a number or a Decimal; not negative, at most two decimals, below 1000000000000'

/** Hundredths, whole: fen of a sum, or hundredths of a square metre. */
export const readSum = (given: unknown): number | Problem => readHundredths(given, acceptedSum)

export const readFloorArea = (given: unknown): number | Problem =>
  Decimal.isDecimal(given)
    ? new Problem('wrong_type', acceptedFloorArea)
    : readHundredths(given, acceptedFloorArea)

const acceptedFloorArea =
  'square metres as text like 45 or 45.50, or a number; not negative, at most two decimals, below 1000000000000'

function readHundredths(given: unknown, accepted: string): number | Problem {
  if (typeof given === 'number') return hundredthsOfNumber(given, accepted)
  if (typeof given === 'string') return hundredthsOfText(given, accepted)
  return Decimal.isDecimal(given) ? hundredthsOfDecimal(given, accepted) : new Problem('wrong_type', accepted)
}

function hundredthsOfNumber(given: number, accepted: string): number | Problem {
  if (!Number.isFinite(given)) return new Problem('not_a_sum', accepted)
  if (given < 0 || given >= upperBound) return new Problem('out_of_range', accepted)
  const hundredths = Math.round(given * 100) + 0 // + 0: minus zero is zero
  // The double that stands for a whole number of hundredths is the quotient nearest to it; no other double is.
  return hundredths / 100 === given ? hundredths : new Problem('too_many_decimals', accepted)
}

const decimalText = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/

function hundredthsOfText(given: string, accepted: string): number | Problem {
  const parts = decimalText.exec(given)
  if (parts === null) return new Problem('not_a_sum', accepted)
  const [, sign, whole = '', decimals = ''] = parts
  if (sign === '-' || whole.length > 12) return new Problem('out_of_range', accepted)
  if (decimals.length > 2) return new Problem('too_many_decimals', accepted)
  return Number(whole + decimals.padEnd(2, '0'))
}

const plainText: (this: Decimal) => string = Decimal.prototype.toFixed

/** A Decimal of any copy of decimal.js. Its exponent is read first: writing 1e9000000 out in full would take for ever. */
function hundredthsOfDecimal(given: Decimal, accepted: string): number | Problem {
  if (!Number.isInteger(given.e)) return new Problem('not_a_sum', accepted)
  if (given.e > 20) return new Problem('out_of_range', accepted)
  if (given.e < -20) return new Problem('too_many_decimals', accepted)
  try {
    return hundredthsOfText(plainText.call(given), accepted)
  } catch {
    return new Problem('wrong_type', accepted) // it only looks like a Decimal
  }
}

/** The exact decimal of a whole number of hundredths. */
export const fromHundredths = (hundredths: number | Decimal): Decimal => new Exact(hundredths).div(100)

/** Plain decimal text for records: no exponent, no trailing zeros. */
export const toText = (value: Decimal): string => value.toFixed()
