import { createRequire } from 'node:module'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { daysIn, plainDate } from '../naive/dates.js'

// Sums, the ways to write one, and days.

export const highestFen = 10n ** 14n - 1n
export const between = (fen: bigint): bigint => (fen < 0n ? 0n : fen > highestFen ? highestFen : fen)

/** 235201 is '2352.01'; 235200 is '2352.00'. */
export const toText = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`

const { Decimal: CommonJsDecimal } = createRequire(import.meta.url)('decimal.js') as {
  Decimal: typeof Decimal
}
const HostDecimal = Decimal.clone({ precision: 3, rounding: Decimal.ROUND_UP })

/** A sum as text with two decimals, as text with as few as it needs, as a number, as a Decimal of three classes. */
const forms = [
  (text: string) => text,
  (text: string) => text.replace(/\.?0+$/, ''),
  (text: string) => Number(text),
  (text: string) => new Decimal(text),
  (text: string) => new HostDecimal(text),
  (text: string) => new CommonJsDecimal(text),
] as const

export const form = fc.nat(forms.length - 1)
export const written = (fen: bigint, index: number) => (forms[index] ?? String)(toText(fen))

/** Drawn as a number, which is quicker than drawing a BigInt. */
export const hundredths = (min: number, max: number): fc.Arbitrary<bigint> =>
  fc.integer({ min, max }).map(BigInt)

export const fen = fc.oneof(
  { weight: 6, arbitrary: hundredths(0, 300_000) },
  { weight: 2, arbitrary: hundredths(0, 12) },
  { weight: 1, arbitrary: hundredths(Number(highestFen) - 50, Number(highestFen)) },
  { weight: 1, arbitrary: hundredths(0, Number(highestFen)) },
)
export const standardFen = fc.oneof(
  { weight: 4, arbitrary: hundredths(20_000, 60_000) },
  { weight: 2, arbitrary: fen },
)
export const wageFen = fc.oneof(
  fc.constantFrom(98_000n, 116_000n, 98_001n),
  { weight: 3, arbitrary: hundredths(90_000, 150_000) },
  fen,
)

// Days

const edgesWithin = [
  '2010-07-05',
  '2010-12-31',
  '2011-01-01',
  '2011-03-31',
  '2011-04-01',
  '2011-12-31',
  '2012-01-01',
  '2012-02-29',
  '2012-12-31',
]
const edgesOutside = ['2010-03-31', '2010-04-01', '2010-07-04', '2013-01-01', '2014-10-31', '2014-11-01']

const dayOf = (first: number, last: number) =>
  fc
    .record({
      year: fc.integer({ min: first, max: last }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, date }) => plainDate(year, month, Math.min(date, daysIn(year, month))))

export const anyDay = dayOf(1990, 2016)
export const planDay = fc.constantFrom(...edgesWithin)

/** Mostly the first or last day of a phase; now and then a day on which the plan does not bind. */
export const day = fc.oneof(
  { weight: 14, arbitrary: planDay },
  { weight: 2, arbitrary: dayOf(2011, 2012) },
  { weight: 3, arbitrary: fc.constantFrom(...edgesOutside) },
  { weight: 1, arbitrary: anyDay },
)
