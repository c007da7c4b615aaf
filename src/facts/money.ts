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
  if (typeof given === 'number' || typeof given === 'string') {
    const hundredths = plainHundredths(given)
    if (hundredths >= 0) return hundredths
    return typeof given === 'number' ? whyNotNumber(given, accepted) : whyNotText(given, accepted)
  }
  return Decimal.isDecimal(given) ? hundredthsOfDecimal(given, accepted) : new Problem('wrong_type', accepted)
}

/** The whole hundredths of a number or text that is acceptable; -1 where it is not, whatever the reason. */
export const plainHundredths = (given: unknown): number => {
  if (typeof given === 'number') return hundredthsOfNumber(given)
  return typeof given === 'string' ? hundredthsOfText(given) : -1
}

/** The same of a Decimal too. */
export const plainFen = (given: unknown): number => {
  if (typeof given !== 'object') return plainHundredths(given)
  const read = readSum(given)
  return typeof read === 'number' ? read : -1
}

export function hundredthsOfNumber(given: number): number {
  if (!(given >= 0 && given < upperBound)) return -1
  const hundredths = Math.round(given * 100) + 0 // + 0: minus zero is zero
  // The double that stands for a whole number of hundredths is the quotient nearest to it; no other double is.
  return hundredths / 100 === given ? hundredths : -1
}

function whyNotNumber(given: number, accepted: string): Problem {
  if (!Number.isFinite(given)) return new Problem('not_a_sum', accepted)
  return new Problem(given < 0 || given >= upperBound ? 'out_of_range' : 'too_many_decimals', accepted)
}

const zero = 48
const nine = 57
const point = 46

/** Digit by digit: an expression and a conversion would cost more than the decision that follows. */
function hundredthsOfText(given: string): number {
  const { length } = given
  let value = 0
  let at = 0
  for (; at < length; at += 1) {
    const code = given.charCodeAt(at)
    if (code < zero || code > nine) break
    value = value * 10 + (code - zero)
  }
  if (at === 0 || at > 12 || (at > 1 && given.charCodeAt(0) === zero)) return -1
  if (at === length) return value * 100
  const decimals = length - at - 1
  if (given.charCodeAt(at) !== point || decimals < 1 || decimals > 2) return -1
  const tenths = given.charCodeAt(at + 1)
  const hundredths = decimals === 2 ? given.charCodeAt(at + 2) : zero
  if (tenths < zero || tenths > nine || hundredths < zero || hundredths > nine) return -1
  return value * 100 + (tenths - zero) * 10 + (hundredths - zero)
}

const decimalText = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/

function whyNotText(given: string, accepted: string): Problem {
  const parts = decimalText.exec(given)
  if (parts === null) return new Problem('not_a_sum', accepted)
  const [, sign, whole = ''] = parts
  return new Problem(sign === '-' || whole.length > 12 ? 'out_of_range' : 'too_many_decimals', accepted)
}

const plainText: (this: Decimal) => string = Decimal.prototype.toFixed

/** A Decimal of any copy of decimal.js. Its exponent is read first: writing 1e9000000 out in full would take for ever. */
function hundredthsOfDecimal(given: Decimal, accepted: string): number | Problem {
  if (!Number.isInteger(given.e)) return new Problem('not_a_sum', accepted)
  if (given.e > 20) return new Problem('out_of_range', accepted)
  if (given.e < -20) return new Problem(given.s < 0 ? 'out_of_range' : 'too_many_decimals', accepted)
  try {
    return readHundredths(plainText.call(given), accepted)
  } catch {
    return new Problem('wrong_type', accepted) // it only looks like a Decimal
  }
}

/** The exact decimal of a whole number of hundredths. */
export const fromHundredths = (hundredths: number | Decimal): Decimal => new Exact(hundredths).div(100)

/** Plain decimal text for records: no exponent, no trailing zeros. */
export const toText = (value: Decimal): string => value.toFixed()

/** The same of a whole number of hundredths that a double holds. */
export function textOfHundredths(hundredths: number): string {
  if (hundredths < 0) return `-${textOfHundredths(-hundredths)}`
  const whole = Math.floor(hundredths / 100)
  const rest = hundredths - whole * 100
  if (rest === 0) return `${whole}`
  if (rest < 10) return `${whole}.0${rest}`
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest}`
}
