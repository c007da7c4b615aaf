import { describe, expect, test } from 'vitest'
import { evaluateScorecard, evaluateTarget, type Observed, type TargetId, targets } from '../../src/index.js'
import { county } from './county.js'

// By hand: met are villageTapWater (90 = 90) and welfareBedsGrowth (1,331 = 1,000 x 1.1^3). Unmet are townTapWater
// (9,499 < 9,500), publicHealthProjectCompliance (west: 80 < 90), seniorSecondaryDropout (2012: 1.6 > 1.5) and
// newRevenueSpentOnLivelihood (2012: 3 x 66.66 < 200). Nothing to measure in urbanAverageRelief: no county is listed.
// Open are villageSewageTreatment (75%) and villageBroadband (98.75%) without a tolerance, and
// compulsoryEducationRetention without 2011.
const byHand = { met: 2, unmet: 4, notMeasurable: 1, undetermined: 3 }

describe('a scorecard', () => {
  const scorecard = evaluateScorecard(county)
  const group = (id: string) => scorecard.groups.find((one) => one.group === id)

  test('counts each status, and not what is not stated', () => {
    expect(scorecard.counts).toEqual(byHand)
    expect(scorecard.missing.length).toBe(103 - 10)
    expect(scorecard.missing).not.toContain('townTapWater')
    expect(scorecard.missing[0]).toBe('zeroEmploymentHouseholdsResolved')
  })

  test('has the 14 goals, the ten projects and the safeguards, in the order of the document', () => {
    const kinds = scorecard.groups.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'goal').length).toBe(14)
    expect(kinds.filter((kind) => kind === 'project').length).toBe(10)
    expect(kinds.filter((kind) => kind === 'safeguard').length).toBe(1)
    const goals = ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.2.6', '2.2.7', '2.2.8', '2.2.9', '2.2.10']
    const utilities = ['2.3.11', '2.3.12', '2.3.13', '2.3.14']
    const projects = ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.10']
    expect(scorecard.groups.map((one) => one.group)).toEqual([...goals, ...utilities, ...projects, '4.3'])
  })

  test('counts and lists by group, in the order of the document', () => {
    expect(group('2.3.12')).toMatchObject({
      counts: { met: 1, unmet: 1, notMeasurable: 0, undetermined: 0 },
      missing: [],
    })
    expect(group('2.3.12')?.results.map(({ target }) => target)).toEqual(['townTapWater', 'villageTapWater'])
    expect(group('2.3.11')).toMatchObject({ results: [], missing: ['villagePassengerTransport'] })
    expect(group('3.10')).toMatchObject({ results: [], missing: [] })
    expect(group('3.1')?.missing.length).toBe(3)
    expect(group('4.3')?.results.map(({ status }) => status)).toEqual(['unmet'])
  })

  test('puts every target into one group', () => {
    const { groups } = evaluateScorecard({})
    expect(groups.flatMap(({ missing }) => missing)).toEqual(Object.keys(targets))
    expect(groups.map(({ missing }) => missing.length)).toEqual([
      3, 1, 4, 3, 6, 4, 8, 9, 5, 1, 1, 2, 4, 6, 3, 9, 7, 7, 4, 4, 4, 5, 2, 0, 1,
    ])
  })

  test('holds what evaluateTarget says', () => {
    for (const [target, observation] of Object.entries(county)) {
      const found = scorecard.groups.flatMap(({ results }) => results).find((one) => one.target === target)
      expect(found).toEqual(evaluateTarget(target as TargetId, observation as Observed))
    }
  })

  test('a tolerance for all, and one of their own for some', () => {
    const status = (options: object, target: string) =>
      evaluateScorecard(county, options)
        .groups.flatMap(({ results }) => results)
        .find((one) => one.target === target)?.status
    expect(status({ tolerance: 2 }, 'villageBroadband')).toBe('met')
    expect(status({ tolerance: 2 }, 'villageSewageTreatment')).toBe('unmet')
    const own = { tolerance: 2, tolerances: { villageSewageTreatment: '5' } }
    expect(status(own, 'villageSewageTreatment')).toBe('met')
    expect(status(own, 'villageBroadband')).toBe('met')
    expect(status({ tolerances: { villageSewageTreatment: '4.9' } }, 'villageSewageTreatment')).toBe('unmet')
    expect(status({ tolerances: { villageSewageTreatment: null } }, 'villageSewageTreatment')).toBe(
      'undetermined',
    )
  })

  test('is plain JSON, whatever the order of the observations', () => {
    const text = JSON.stringify(scorecard)
    expect(JSON.parse(text)).toEqual(scorecard)
    const turned = Object.fromEntries(Object.entries(county).reverse())
    expect(JSON.stringify(evaluateScorecard(turned))).toBe(text)
    const fieldsTurned = (one: object) => Object.fromEntries(Object.entries(one).reverse())
    const inside = Object.entries(county).map(([target, stated]) => {
      const one = stated as object | readonly object[]
      return [target, Array.isArray(one) ? one.map(fieldsTurned) : fieldsTurned(one)]
    })
    expect(JSON.stringify(evaluateScorecard(Object.fromEntries(inside)))).toBe(text)
  })

  test('null and undefined are not stated', () => {
    expect(evaluateScorecard({ townTapWater: null, villageTapWater: undefined })).toEqual(
      evaluateScorecard({}),
    )
  })
})

describe('a result', () => {
  test('of one observation', () => {
    expect(evaluateTarget('townTapWater', { numerator: '9499', denominator: 10000 })).toEqual({
      format: 1,
      target: 'townTapWater',
      clauses: ['2.3.12'],
      force: 'required',
      scope: 'city',
      due: 2012,
      comparator: 'atLeast',
      required: '95',
      unit: 'percent',
      status: 'unmet',
      given: { numerator: '9499', denominator: '10000' },
      observed: '94.99',
      gap: '0.01',
      needed: '1',
      failing: [],
      missing: [],
    })
  })

  test('of a list', () => {
    const [of2010, of2012] = [
      { year: 2010, value: 99 },
      { year: 2012, value: 98.5 },
    ] as const
    expect(evaluateTarget('compulsoryEducationRetention', [of2010, of2012])).toMatchObject({
      due: 'everyYear',
      status: 'unmet',
      entries: [
        { year: 2010, status: 'met', given: { value: '99' }, observed: '99', gap: '0' },
        { year: 2012, status: 'unmet', given: { value: '98.5' }, observed: '98.5', gap: '0.5' },
      ],
      failing: [{ year: 2012 }],
      missing: [{ year: 2011 }],
    })
  })

  test('of a value says how far it is off, and not how many: of what is not known', () => {
    const result = evaluateTarget('townTapWater', { value: '94.99' })
    expect(result).toMatchObject({ status: 'unmet', observed: '94.99', gap: '0.01' })
    expect(result).not.toHaveProperty('needed')
  })

  test.each([1, 2, 3, 9, 11, 12])('of a growth is told without the error of a root: %s tenths', (tenths) => {
    for (let years = 1; years <= 11; years++) {
      const { observed } = evaluateTarget('welfareBedsGrowth', {
        start: 10 ** years,
        end: tenths ** years,
        years,
      })
      expect([years, observed]).toEqual([years, String(tenths * 10 - 100)])
    }
  })

  // 251912493681 x 11^12 = 790609318619000000000001, and 790609318619 x 10^12 is one less.
  test.each([
    [790609318619, 'unmet'],
    [790609318620, 'met'],
  ])('of a growth to %i in twelve years is judged to the last digit', (end, status) => {
    const growth = evaluateTarget('welfareBedsGrowth', { start: 251912493681, end, years: 12 })
    expect(growth.status).toBe(status)
  })

  test('a tolerance is told where it was looked at', () => {
    const water = evaluateTarget('townTapWater', { value: 95 }, { tolerance: 1 })
    const broadband = evaluateTarget('villageBroadband', { value: 95 }, { tolerance: '1.50' })
    expect(water).not.toHaveProperty('tolerance')
    expect(broadband.tolerance).toBe('1.5')
    expect(evaluateTarget('villageBroadband', { value: 0 }, { tolerance: 100 }).status).toBe('met')
  })

  test('what is short never looks as if it reached the figure', () => {
    const seen = (numerator: number, denominator: number) =>
      evaluateTarget('townTapWater', { numerator, denominator })
    expect(seen(949999999999, 999999999999)).toMatchObject({
      status: 'unmet',
      observed: '94.999999',
      gap: '0.000001',
    })
    expect(seen(950000000000, 999999999999)).toMatchObject({ status: 'met', observed: '95.000001', gap: '0' })
  })

  test('null and undefined fields are not stated', () => {
    const row = { value: null, numerator: 95, denominator: 100, year: undefined } as unknown as Observed
    expect(evaluateTarget('townTapWater', row).given).toEqual({ numerator: '95', denominator: '100' })
  })

  test('minus zero is zero', () => {
    expect(evaluateTarget('townTapWater', { value: -0 }).given).toEqual({ value: '0' })
  })
})
