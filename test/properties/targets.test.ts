import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateTarget, type Observed, type TargetId, type TargetStatus, targets } from '../../src/index.js'
import { holds, runs } from './runs.js'

const atTheFigure = { numRuns: 8_000 } as const

type Plain = Readonly<Record<string, unknown>>

const ids = Object.keys(targets) as TargetId[]
const scale: Readonly<Record<string, bigint>> = { percent: 100n, perThousand: 1000n, perTenThousand: 10000n }
const scaleOf = (id: TargetId): bigint => scale[targets[id].unit] ?? 1n

/** The figure as a fraction, read from the text of the catalogue. */
const figureOf = (id: TargetId): readonly [bigint, bigint] => {
  const [over = '', under = '1'] = targets[id].required.split('/')
  const [whole = '', decimals = ''] = over.split('.')
  return [BigInt(whole + decimals), BigInt(under) * 10n ** BigInt(decimals.length) * scaleOf(id)]
}

const options = (points: string | undefined) => (points === undefined ? {} : { tolerance: points })

const status = (id: TargetId, observation: unknown, points?: string): TargetStatus =>
  evaluateTarget(id, observation as Observed, options(points)).status

/** Stated for one place and year, where the target asks for them: the same at all the years. */
const stated = (id: TargetId, fields: Plain, place = 'east'): unknown => {
  const { asksForPlaces, asksForYears } = targets[id]
  const at = asksForPlaces ? { place, ...fields } : fields
  if (asksForYears) return [2010, 2011, 2012].map((year) => ({ ...at, year }))
  return asksForPlaces ? [at] : at
}

const counted = ids.filter((id) => targets[id].forms[1]?.[0] === 'numerator')
const ceilings = ids.filter((id) => targets[id].comparator === 'atMost')
const isShare = (id: TargetId): boolean => targets[id].share
const tolerance = fc.option(
  fc.integer({ min: 0, max: 3000 }).map((points) => String(points / 100)),
  {
    nil: undefined,
  },
)

interface Counted {
  readonly id: TargetId
  readonly numerator: number
  readonly denominator: number
}

/** Whole numerators, most of them within a few of the figure. */
const counts: fc.Arbitrary<Counted> = fc
  .tuple(
    fc.constantFrom(...counted),
    fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 10 ** 10 })),
    fc.integer({ min: -3, max: 3 }),
    fc.option(fc.double({ min: 0, max: 1.2, noNaN: true }), { freq: 3, nil: undefined }),
  )
  .map(([id, denominator, near, share]) => {
    const [over, under] = figureOf(id)
    const exact =
      share === undefined
        ? Number((over * BigInt(denominator)) / under) + near
        : Math.floor(share * denominator)
    const numerator = Math.max(0, isShare(id) ? Math.min(exact, denominator) : exact)
    return { id, denominator, numerator }
  })

describe('one observation', () => {
  test('is decided as whole numbers decide it', () => {
    holds(
      counts,
      ({ id, numerator, denominator }) => {
        const [over, under] = figureOf(id)
        const [left, right] = [BigInt(numerator) * under, over * BigInt(denominator)]
        const reaches = ceilings.includes(id) ? left <= right : left >= right
        const short = targets[id].comparator === 'about' ? 'undetermined' : 'unmet'
        expect(status(id, stated(id, { numerator, denominator }))).toBe(reaches ? 'met' : short)
      },
      atTheFigure,
    )
  })

  test('that is better is met where the worse one was', () => {
    holds(
      fc.tuple(counts, fc.nat(1000), tolerance),
      ([{ id, numerator, denominator }, change, points]) => {
        const worse = status(id, stated(id, { numerator, denominator }), points)
        const moved = ceilings.includes(id) ? numerator - change : numerator + change
        const better = Math.max(0, isShare(id) ? Math.min(moved, denominator) : moved)
        if (worse === 'met') {
          expect(status(id, stated(id, { numerator: better, denominator }), points)).toBe('met')
        }
      },
      runs,
    )
  })

  test('is the same with a wider tolerance, where it was met', () => {
    holds(
      fc.tuple(counts, fc.nat(3000), fc.nat(3000)),
      ([{ id, ...fields }, points, more]) => {
        const narrow = status(id, stated(id, fields), String(points / 100))
        if (narrow === 'met')
          expect(status(id, stated(id, fields), String((points + more) / 100))).toBe('met')
        expect(narrow).not.toBe('undetermined')
      },
      runs,
    )
  })

  test('is the same as a value and as a numerator and denominator', () => {
    holds(
      fc.tuple(fc.constantFrom(...counted), fc.nat(10 ** 6), tolerance),
      ([id, numerator, points]) => {
        const unit = Number(scaleOf(id))
        const value = String((numerator * unit) / 10 ** 6)
        const asValue = evaluateTarget(id, stated(id, { value }) as Observed, options(points))
        const asCounts = evaluateTarget(
          id,
          stated(id, { numerator, denominator: 10 ** 6 }) as Observed,
          options(points),
        )
        const judged = ({ status, observed, gap, entries }: typeof asValue) => ({
          status,
          observed,
          gap,
          entries: entries?.map((entry) => [entry.status, entry.observed, entry.gap]),
        })
        expect(judged(asValue)).toEqual(judged(asCounts))
      },
      runs,
    )
  })

  test('has a gap if and only if it does not reach the figure', () => {
    holds(
      counts,
      ({ id, ...fields }) => {
        const result = evaluateTarget(id, stated(id, fields) as Observed)
        const { gap } = result.entries?.[0] ?? result
        expect(gap === '0').toBe(result.status === 'met')
      },
      runs,
    )
  })

  test('is met by the number still needed, and not by one fewer', () => {
    holds(
      fc.tuple(counts, tolerance),
      ([{ id, numerator, denominator }, points]) => {
        const result = evaluateTarget(id, stated(id, { numerator, denominator }) as Observed, options(points))
        const { needed } = result.entries?.[0] ?? result
        if (result.status === 'met') return expect(needed).toBeUndefined()
        const sign = ceilings.includes(id) ? -1 : 1
        const then = (change: number) =>
          status(id, stated(id, { numerator: numerator + sign * change, denominator }), points)
        expect(then(Number(needed))).toBe('met')
        expect(then(Number(needed) - 1)).toBe(result.status)
      },
      atTheFigure,
    )
  })
})

describe('growth', () => {
  const beds = fc.tuple(
    fc.integer({ min: 1, max: 10 ** 6 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: -2, max: 2 }),
  )

  test('is decided as whole numbers decide it, and by the number still needed', () => {
    holds(
      beds,
      ([start, years, near]) => {
        const power = BigInt(years)
        const goal = BigInt(start) * 11n ** power
        const end = Math.max(0, Number(goal / 10n ** power) + near)
        const result = evaluateTarget('welfareBedsGrowth', { start, end, years })
        expect(result.status).toBe(BigInt(end) * 10n ** power >= goal ? 'met' : 'unmet')
        if (result.status === 'unmet') {
          const then = (change: number) => status('welfareBedsGrowth', { start, end: end + change, years })
          expect(then(Number(result.needed))).toBe('met')
          expect(then(Number(result.needed) - 1)).toBe('unmet')
          expect(result.gap).not.toBe('0')
        }
      },
      runs,
    )
  })

  test('over one year is the rate', () => {
    holds(
      fc.integer({ min: 0, max: 3000 }),
      (hundredths) => {
        const asRate = evaluateTarget('welfareBedsGrowth', { value: hundredths / 100 })
        const asBeds = evaluateTarget('welfareBedsGrowth', {
          start: 10000,
          end: 10000 + hundredths,
          years: 1,
        })
        expect([asBeds.status, asBeds.observed, asBeds.gap]).toEqual([
          asRate.status,
          asRate.observed,
          asRate.gap,
        ])
      },
      runs,
    )
  })
})

describe('a list', () => {
  const inPlaces = ids.filter((id) => targets[id].asksForPlaces && !targets[id].asksForYears)
  const inYears = ids.filter((id) => targets[id].asksForYears && !targets[id].asksForPlaces)
  const value = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((whole) => ({ value: whole })),
    fc.constant(undefined),
  )
  const nobody = { numerator: 0, denominator: 0 }

  const conjunction = (statuses: readonly TargetStatus[]): TargetStatus => {
    if (statuses.includes('unmet')) return 'unmet'
    if (statuses.includes('undetermined')) return 'undetermined'
    return statuses.includes('met') ? 'met' : 'notMeasurable'
  }

  test('of places is the conjunction of its entries', () => {
    holds(
      fc.tuple(fc.constantFrom(...inPlaces), fc.array(value, { maxLength: 6 }), tolerance),
      ([id, values, points]) => {
        const canBeNobody = targets[id].forms.length > 1
        const entries = values
          .map((one) => one ?? (canBeNobody ? nobody : { value: 0 }))
          .map((one, index) => ({ ...one, place: `place ${index}` }))
        const result = evaluateTarget(id, entries as Observed, options(points))
        const alone = entries.map((entry) => status(id, [entry], points))
        expect(result.status).toBe(conjunction(alone))
        expect(result.entries?.map((entry) => entry.status)).toEqual(alone)
        expect(result.failing).toEqual(
          entries.filter((_, index) => alone[index] === 'unmet').map(({ place }) => ({ place })),
        )
        expect(status(id, [...entries].reverse(), points)).toBe(result.status)
      },
      runs,
    )
  })

  test('of places and years is the conjunction of its entries, and open where a year of a place is missing', () => {
    const spent = fc.oneof(
      fc.integer({ min: 0, max: 12 }).map((numerator) => ({ numerator, denominator: 9 })),
      fc.constantFrom({ numerator: 1, denominator: 0 }, { numerator: 1, denominator: -3 }, undefined),
    )
    const id = 'newRevenueSpentOnLivelihood'
    const statusOf = ({
      numerator,
      denominator,
    }: {
      numerator: number
      denominator: number
    }): TargetStatus =>
      denominator <= 0 ? 'notMeasurable' : 3 * numerator >= 2 * denominator ? 'met' : 'unmet'
    holds(
      fc.tuple(fc.array(spent, { minLength: 6, maxLength: 6 }), fc.boolean()),
      ([drawn, turned]) => {
        const all = drawn.map((one, index) => ({
          one,
          at: { place: index < 3 ? 'city' : 'county', year: 2010 + (index % 3) },
        }))
        const entries = all.flatMap(({ one, at }) => (one ? [{ ...one, ...at }] : []))
        const named = all.filter(({ at }) => entries.some(({ place }) => place === at.place))
        const result = evaluateTarget(id, (turned ? [...entries].reverse() : entries) as Observed)
        expect(result.status).toBe(
          conjunction(named.map(({ one }) => (one ? statusOf(one) : 'undetermined'))),
        )
        const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()
        const missing = named.flatMap(({ one, at }) => (one ? [] : [at]))
        expect(sorted(result.missing)).toEqual(sorted(missing))
        const failing = named.flatMap(({ one, at }) => (one && statusOf(one) === 'unmet' ? [at] : []))
        expect(sorted(result.failing)).toEqual(sorted(failing))
      },
      runs,
    )
  })

  test('of years is the conjunction of its entries, and open where a year is missing', () => {
    holds(
      fc.tuple(fc.constantFrom(...inYears), fc.tuple(value, value, value)),
      ([id, values]) => {
        const entries = values.flatMap((one, index) => (one ? [{ ...one, year: 2010 + index }] : []))
        const same = (one: Plain) => [2010, 2011, 2012].map((year) => ({ ...one, year }))
        const alone = values.map((one) => (one ? status(id, same(one)) : 'undetermined'))
        const result = evaluateTarget(id, entries as Observed)
        expect(result.status).toBe(conjunction(alone))
        expect(result.missing.length).toBe(3 - entries.length)
      },
      runs,
    )
  })
})
