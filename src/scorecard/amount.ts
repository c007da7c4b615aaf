import type { Decimal } from 'decimal.js'
import { Problem } from '../facts/errors.js'
import { Exact } from '../facts/money.js'
import type { Reader } from '../facts/read-record.js'
import { wholeNumber } from '../facts/readers.js'
import type { FieldKind } from '../policy/targets/row.js'

/** A number, or decimal text like `94.5`: at most six decimals, below 10^12. */
export type Amount = string | number

const decimalText = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/

/** The exact decimal. Every product that is compared then has at most 40 digits. */
function readDecimal(given: unknown, accepted: string): Decimal | Problem {
  const text = typeof given === 'number' ? textOfNumber(given) : given
  if (typeof text !== 'string') return new Problem('wrong_type', accepted)
  const parts = decimalText.exec(text)
  if (parts === null) return new Problem('not_a_sum', accepted)
  const [, , whole = '', decimals = ''] = parts
  if (whole.length > 12) return new Problem('out_of_range', accepted)
  if (decimals.length > 6) return new Problem('too_many_decimals', accepted)
  return new Exact(text)
}

/** The decimal a number is written as: without an exponent, and minus zero as zero. */
const textOfNumber = (given: number): string =>
  Number.isFinite(given) ? new Exact(given).toFixed() : String(given)

const reading =
  (accepted: string, allows: (value: Decimal) => boolean): Reader<Decimal> =>
  (given) => {
    const value = readDecimal(given, accepted)
    return value instanceof Problem || allows(value) ? value : new Problem('out_of_range', accepted)
  }

const asDecimal = 'a number or text like 94.5; at most six decimals, below 1000000000000'

/** Growth over more years would need more digits than are held. */
const readYears = /* @__PURE__ */ wholeNumber(1, 20)

/** A reader for each kind of field. */
export const amountReaders: Readonly<Record<FieldKind, Reader<Decimal>>> = /* @__PURE__ */ (() => ({
  amount: reading(`${asDecimal}; not negative`, (value) => !value.isNegative()),
  count: reading(
    'a whole number, or text like 950; not negative, below 1000000000000',
    (value) => !value.isNegative() && value.isInteger(),
  ),
  change: reading(`${asDecimal}; it may be negative`, () => true),
  years: (given) => {
    const years = readYears(given)
    return years instanceof Problem ? years : new Exact(years)
  },
}))()

/** Percentage points. */
export const readTolerance = /* @__PURE__ */ reading(
  'percentage points from 0 to 100, as a number or text like 0.5; at most six decimals',
  (value) => !value.isNegative() && value.lte(100),
)
