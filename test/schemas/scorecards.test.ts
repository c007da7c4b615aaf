import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluateScorecard,
  evaluateTarget,
  PolicyInputError,
  type Scorecard,
  scorecardMarkdown,
  type TargetEntryResult,
  type TargetResult,
  type TargetStatus,
  targets,
} from '../../src/index.js'
import { holds } from '../properties/runs.js'
import { at, first, made, second, water, withFirst, withGroup } from './changed-scorecard.js'
import { type Json, mutated } from './mutations.js'
import { isBeyondSchema, observations } from './observed.js'
import { inOrderOfNames, stored } from './records.js'
import { published, validatorOf } from './validators.js'

const validate = validatorOf('scorecard.json')

const scorecards: fc.Arbitrary<Scorecard> = fc
  .tuple(
    observations.filter((given) => !isBeyondSchema(given as { readonly [name: string]: Json })),
    fc.constantFrom(undefined, 5, '0.5', 100),
  )
  .map(([given, tolerance]) => evaluateScorecard(given as never, { tolerance }))

test('whatever the library makes, its schema describes, and is printed as it was when it was made', () => {
  holds(
    scorecards,
    (made) => {
      if (!validate(stored(made))) expect(validate.errors).toEqual([])
      const kept = stored(made) as unknown as Scorecard
      expect(scorecardMarkdown(kept, 'zh-CN')).toBe(scorecardMarkdown(made, 'zh-CN'))
    },
    { numRuns: 300 },
  )
})

test('beds that became fewer, and revenue that fell, are below zero', () => {
  const made = evaluateScorecard({
    welfareBedsGrowth: { start: 1000, end: 729, years: 3 },
    newRevenueSpentOnLivelihood: [{ place: 'city', year: 2010, numerator: '1', denominator: '-0.5' }],
  })
  expect(validate(stored(made))).toBe(true)
  // 729 / 1,000 = 0.9^3; 1,331 - 729 = 602
  expect(scorecardMarkdown(made, 'en')).toContain(
    '| at least 10% a year | -10% a year | unmet | short by 20 (percentage points), 602 more needed |',
  )
})

/** A list has the worst status of its entries, a year not stated being open, and names those that fail. */
const standsAsItsEntries = ({ status, entries, failing, missing }: TargetResult): boolean => {
  if (!entries) return true
  const among = new Set<string>(entries.map((entry) => entry.status))
  if (missing.length > 0) among.add('undetermined')
  const worst = ['unmet', 'undetermined', 'met'].find((one) => among.has(one)) ?? 'notMeasurable'
  const unmet = entries.filter((entry) => entry.status === 'unmet')
  return (
    status === worst &&
    failing.length === unmet.length &&
    failing.every(({ place, year }, index) => unmet[index]?.place === place && unmet[index]?.year === year)
  )
}

/** A result is what its own observation gives: the catalogue's figures, the status, and every amount. */
const isAsGiven = (result: TargetResult): boolean => {
  const observation = ({ given = {}, place, year }: Partial<TargetEntryResult>) => {
    const { years, ...amounts } = given
    return {
      ...amounts,
      ...(years && { years: Number(years) }),
      ...(place && { place }),
      ...(year && { year }),
    }
  }
  const { target, tolerance, entries } = result
  try {
    const observed = entries ? entries.map(observation) : observation(result)
    return isDeepStrictEqual(
      stored(evaluateTarget(target, observed as never, tolerance ? { tolerance } : {})),
      stored(result),
    )
  } catch {
    return false
  }
}

/** Zero and minus zero are one number. */
const isEqual = (own: Scorecard['counts'], other: Scorecard['counts']): boolean =>
  Object.entries(own).every(([status, number]) => number === other[status as TargetStatus])

/** Each target once, in the group of its clause, in the order of the document, and counted: told a second time. */
const agrees = ({ counts, groups, missing }: Scorecard): boolean => {
  const count = (results: Scorecard['groups'][number]['results']) => {
    const counted = { met: 0, unmet: 0, notMeasurable: 0, undetermined: 0 }
    for (const { status } of results) counted[status]++
    return counted
  }
  const inGroups = groups.every((one) => {
    const own = Object.entries(targets).flatMap(([id, { group }]) => (group === one.group ? [id] : []))
    const stated = one.results.map(({ target }) => target as string)
    expect(new Set(own).size).toBe(own.length)
    return (
      own.filter((id) => stated.includes(id)).join() === stated.join() &&
      own.filter((id) => !stated.includes(id)).join() === one.missing.join() &&
      one.results.every(standsAsItsEntries) &&
      one.results.every(isAsGiven) &&
      isEqual(count(one.results), one.counts)
    )
  })
  const order = evaluateScorecard({}).groups.map(({ group }) => group)
  return (
    inGroups &&
    groups.map(({ group }) => group).join() === order.join() &&
    missing.join() === groups.flatMap((group) => group.missing).join() &&
    isEqual(count(groups.flatMap(({ results }) => results)), counts)
  )
}

const samples = fc.sample(scorecards, { numRuns: 60, seed: 20100705 }).map(stored)

test('one that was tampered with is printed if and only if its schema accepts it and its parts agree', () => {
  const seen = { accepted: 0, refused: 0, disagrees: 0 }
  holds(
    mutated(fc.constantFrom(...samples), ['tolerance', 'observed', 'needed', 'entries', 'note']),
    (record) => {
      const isOfShape = validate(record)
      const expected = isOfShape && agrees(record as unknown as Scorecard)
      let text: string | undefined
      try {
        text = scorecardMarkdown(record as unknown as Scorecard, 'en')
      } catch (error) {
        if (!(error instanceof PolicyInputError)) throw error
        const code = isOfShape ? 'conflict' : 'wrong_type'
        expect(error).toMatchObject({ code: 'invalid_input', issues: [{ path: 'scorecard', code }] })
      }
      expect({ printed: text !== undefined }).toEqual({ printed: expected })
      expect(text ?? '').not.toMatch(/undefined|NaN|Infinity|\[object/)
      seen[expected ? 'accepted' : isOfShape ? 'disagrees' : 'refused']++
    },
    { numRuns: 1_000 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100)
  expect(seen.disagrees).toBeGreaterThan(10)
})

describe('a record cut short, or of somebody else', () => {
  const swapped = [...made.groups.slice(1, 2), ...made.groups.slice(0, 1), ...made.groups.slice(2)]
  const { observed, ...noObserved } = first as { observed?: string }

  test.each<[string, unknown]>([
    ['format', { ...made, format: 2 }],
    ['counts', { ...made, counts: undefined }],
    ['counts.met', { ...made, counts: { ...made.counts, met: '2' } }],
    ['groups', { ...made, groups: made.groups.slice(1) }],
    ['note', { ...made, note: 'of a later version' }],
    ['missing.0', { ...made, missing: ['townTapWatr'] }],
    [`groups.${at}.kind`, withGroup({ kind: 'purpose' })],
    [`groups.${at}.group`, withGroup({ group: '9.9' })],
    [`groups.${at}.results.0`, withFirst({ target: 'toString' })],
    [`groups.${at}.results.0`, withFirst({ status: 'perhaps' })],
    [`groups.${at}.results.0`, withFirst({ unit: 'parsecs' })],
    [`groups.${at}.results.0`, withFirst({ gap: 0.01 })],
    [`groups.${at}.results.0`, withFirst({ gap: '-0.01' })],
    [`groups.${at}.results.0`, withFirst({ needed: '-1' })],
    [`groups.${at}.results.0`, withFirst({ failing: undefined })],
    [`groups.${at}.results.0.failing.0.place`, withFirst({ failing: [{ place: '' }] })],
    [`groups.${at}.results.0`, withFirst({ status: 'notMeasurable' })],
    [`groups.${at}.results.0`, withGroup({ results: [noObserved, second] })],
  ])('at %s', (path, record) => {
    expect(observed).toBe('94.99')
    const call = () => scorecardMarkdown(record as Scorecard, 'en')
    expect(call).toThrow(PolicyInputError)
    expect(call).toThrow(`a scorecard of format 1, as evaluateScorecard returns it: look at ${path}`)
    expect(validate(stored(record as object))).toBe(false)
  })

  test.each<[string, Scorecard]>([
    ['counts', { ...made, counts: { ...made.counts, met: 3 } }],
    ['missing', { ...made, missing: made.missing.slice(1) }],
    ['groups.0.group', { ...made, groups: swapped }],
    [`groups.${at}.results`, withGroup({ results: [second, first] })],
    [`groups.${at}.results`, withGroup({ results: [first, second, second] })],
    [`groups.${at}.missing`, withGroup({ results: [second] })],
    [`groups.${at}.missing`, withGroup({ missing: ['townTapWater'] })],
    [`groups.${at}.results.0.status`, withFirst({ status: 'met', needed: undefined })],
    [`groups.${at}.counts`, withGroup({ counts: { ...water.counts, met: 2 } })],
  ])('whose parts do not agree: %s', (path, record) => {
    const kept = stored(record) as unknown as Scorecard
    expect(validate(kept)).toBe(true)
    const call = () => scorecardMarkdown(kept, 'zh-CN')
    expect(call).toThrow(PolicyInputError)
    expect(call).toThrow(`a scorecard of format 1, as evaluateScorecard returns it: look at ${path}`)
  })

  test('a list that does not stand as its entries do', () => {
    const counties = [
      { place: 'east', value: 91 },
      { place: 'west', value: 89 },
    ]
    const kept = evaluateScorecard({ publicHealthProjectCompliance: counties })
    const tampered = (change: object, counts: object): Scorecard => ({
      ...kept,
      counts: { ...kept.counts, ...counts },
      groups: kept.groups.map((group) =>
        group.results.length === 0
          ? group
          : {
              ...group,
              counts: { ...group.counts, ...counts },
              results: group.results.map((result) => ({ ...result, ...change })),
            },
      ),
    })
    const print = (record: Scorecard) => () => scorecardMarkdown(record, 'en')
    expect(print(tampered({}, {}))()).toContain('west: 89%')
    expect(print(tampered({ status: 'met' }, { met: 1, unmet: 0 }))).toThrow('results.0.status')
    expect(print(tampered({ failing: [] }, {}))).toThrow('results.0.failing')
    expect(print(tampered({ failing: [{ place: 'east' }] }, {}))).toThrow('results.0.failing')
    const [east, west] = kept.groups.flatMap(({ results }) => results[0]?.entries ?? [])
    const entries = (...changed: readonly unknown[]) => tampered({ entries: changed }, {})
    expect(print(entries(east, { ...west, observed: '89.5' }))).toThrow('results.0.entries.1.observed')
    expect(print(entries(east, { ...west, given: { value: '101' } }))).toThrow('results.0.entries')
    expect(print(entries(east, west, west))).toThrow('results.0.entries')
  })

  test('a record whose keys a database has put in another order is printed alike', () => {
    const kept = inOrderOfNames(stored(made)) as Scorecard
    expect(Object.keys(kept)).not.toEqual(Object.keys(made))
    expect(scorecardMarkdown(kept, 'en')).toBe(scorecardMarkdown(made, 'en'))
  })

  test('the targets, groups and counts that its schema knows are those of the library', () => {
    const { $defs } = published('scorecard.json') as {
      $defs: { target: { enum: readonly string[] }; counts: { properties: object } }
    }
    expect($defs.target.enum).toEqual(Object.keys(targets))
    expect(Object.keys($defs.counts.properties)).toEqual(Object.keys(made.counts))
  })
})
