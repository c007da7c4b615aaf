import { describe, expect, test } from 'vitest'
import {
  evaluateScorecard,
  evaluateTarget,
  type IssueCode,
  scorecardMarkdown,
  type TargetId,
  targets,
} from '../../src/index.js'
import { collect, refuse } from '../../src/scorecard/refusals.js'
import { expectRefusal, thrownBy } from '../errors/refusals.js'
import { taggedFunction } from '../errors/values.js'

const ask = evaluateTarget as (...given: readonly unknown[]) => unknown
const score = evaluateScorecard as (...given: readonly unknown[]) => unknown

const water = 'townTapWater'
const projects = 'publicHealthProjectCompliance'
const retention = 'compulsoryEducationRetention'
const decimal = /a number or text like 94\.5; at most six decimals/
const whole = /a whole number, or text like 950/

describe('one observation', () => {
  test.each<[string, unknown, string, IssueCode, (string | RegExp)?]>([
    ['nothing', undefined, water, 'wrong_type', 'an object with named fields'],
    ['null', null, water, 'wrong_type'],
    ['a number', 95, water, 'wrong_type'],
    ['a list', [{ value: 95 }], water, 'wrong_type'],
    ['no fields', {}, `${water}.value`, 'required', 'value, or numerator and denominator'],
    ['null fields', { value: null, numerator: null }, `${water}.value`, 'required', 'value: is missing; '],
    ['half of a pair', { numerator: 1 }, `${water}.denominator`, 'required', 'is missing; accepted'],
    ['the other half', { denominator: 1 }, `${water}.numerator`, 'required'],
    ['two forms', { value: 95, numerator: 95, denominator: 100 }, `${water}.numerator`, 'conflict', 'got 95'],
    ['two forms, one by half', { value: 95, denominator: 100 }, `${water}.numerator`, 'conflict'],
    [
      'a misspelt field',
      { numerater: 1, value: 95 },
      `${water}.numerater`,
      'unknown_name',
      'value, numerator, denominator, year',
    ],
    ['the fields of a growth', { start: 1, value: 95 }, `${water}.start`, 'unknown_name'],
    ['a place', { value: 95, place: 'east' }, `${water}.place`, 'unknown_name'],
    ['an early year', { value: 95, year: 2011 }, `${water}.year`, 'out_of_range', '2012'],
    [
      'a year as text',
      { value: 95, year: '2012' },
      `${water}.year`,
      'wrong_type',
      'got "2012"; accepted: the number 2012',
    ],
    [
      'a fraction as a value',
      { value: '19/20' },
      `${water}.value`,
      'not_a_sum',
      'a fraction as numerator and denominator',
    ],
    ['a negative value', { value: -0.1 }, `${water}.value`, 'out_of_range', decimal],
    ['a negative text', { value: '-0.1' }, `${water}.value`, 'out_of_range'],
    ['above 100%', { value: '100.000001' }, `${water}.value`, 'out_of_range', 'at most 100'],
    [
      'above all',
      { numerator: 3, denominator: 2 },
      `${water}.numerator`,
      'conflict',
      'at most the denominator, 2',
    ],
    ['all of nothing', { numerator: 1, denominator: 0 }, `${water}.numerator`, 'conflict'],
    ['half a person', { numerator: 1.5, denominator: 2 }, `${water}.numerator`, 'out_of_range', whole],
    [
      'half a person as text',
      { numerator: '1', denominator: '2.5' },
      `${water}.denominator`,
      'out_of_range',
      whole,
    ],
    ['fewer than none', { numerator: -1, denominator: 2 }, `${water}.numerator`, 'out_of_range'],
    ['not a number', { value: Number.NaN }, `${water}.value`, 'not_a_sum', 'NaN'],
    ['infinity', { value: Number.POSITIVE_INFINITY }, `${water}.value`, 'not_a_sum', 'Infinity'],
    ['a percent sign', { value: '95%' }, `${water}.value`, 'not_a_sum', '"95%"'],
    ['no text', { value: '' }, `${water}.value`, 'not_a_sum'],
    ['an exponent', { value: '1e1' }, `${water}.value`, 'not_a_sum'],
    ['a space', { value: ' 95' }, `${water}.value`, 'not_a_sum'],
    ['seven decimals', { value: '94.1234567' }, `${water}.value`, 'too_many_decimals'],
    ['a sum of floats', { value: 0.1 + 0.2 }, `${water}.value`, 'too_many_decimals'],
    ['a tiny number', { value: 1e-7 }, `${water}.value`, 'too_many_decimals'],
    ['a trillion', { numerator: 1, denominator: 1e12 }, `${water}.denominator`, 'out_of_range'],
    ['a huge number', { numerator: 1, denominator: 1e300 }, `${water}.denominator`, 'out_of_range'],
    ['a truth', { value: true }, `${water}.value`, 'wrong_type'],
    ['a bigint', { value: 95n }, `${water}.value`, 'wrong_type'],
    ['an object', { value: { value: 95 } }, `${water}.value`, 'wrong_type'],
  ])('%s', (_, observation, path, code, says) => {
    expectRefusal(() => ask(water, observation), { path, code, ...(says ? { says: [says] } : {}) })
  })

  test.each<[string, unknown, string, IssueCode]>([
    ['no years between', { start: 1, end: 2 }, 'years', 'required'],
    ['zero years', { start: 1, end: 2, years: 0 }, 'years', 'out_of_range'],
    ['more years than can be held', { start: 1, end: 2, years: 21 }, 'years', 'out_of_range'],
    ['half a year', { start: 1, end: 2, years: 1.5 }, 'years', 'out_of_range'],
    ['years as text', { start: 1, end: 2, years: '3' }, 'years', 'wrong_type'],
    ['beds fewer than none', { start: -1, end: 2, years: 3 }, 'start', 'out_of_range'],
    ['half a bed', { start: 1.5, end: 2, years: 3 }, 'start', 'out_of_range'],
    ['half a bed at the end', { start: 1, end: '2.5', years: 3 }, 'end', 'out_of_range'],
    ['a numerator', { numerator: 1, denominator: 2 }, 'numerator', 'unknown_name'],
  ])('growth: %s', (_, observation, field, code) => {
    const refused = thrownBy(() => ask('welfareBedsGrowth', observation)).issues[0]
    expect(refused).toMatchObject({ path: `welfareBedsGrowth.${field}`, code })
  })

  test('all that is wrong with it at once', () => {
    const { issues, message } = thrownBy(() => ask(water, { numerator: -1, denominator: 'x' }))
    expect(issues.map(({ path }) => path)).toEqual([`${water}.numerator`, `${water}.denominator`])
    expect(message).toContain('; ')
  })

  test('what throws by itself is passed on', () => {
    const observation = {
      get value() {
        throw new RangeError('not this library')
      },
    }
    expect(() => ask(water, observation)).toThrow(RangeError)
    expect(() => ask(projects, [observation])).toThrow(RangeError)
  })
})

describe('a list', () => {
  const east = { place: 'east', value: 90 }
  test.each<[string, string, unknown, string, IssueCode]>([
    ['no list', projects, east, projects, 'wrong_type'],
    ['nothing in it', projects, [undefined], `${projects}.0`, 'wrong_type'],
    ['a hole', projects, new Array(1), `${projects}.0`, 'wrong_type'],
    ['no place', projects, [{ value: 90 }], `${projects}.0.place`, 'required'],
    ['an empty place', projects, [{ ...east, place: '' }], `${projects}.0.place`, 'out_of_range'],
    ['a space about a place', projects, [{ ...east, place: ' east' }], `${projects}.0.place`, 'out_of_range'],
    ['a long place', projects, [{ ...east, place: '𠮷'.repeat(101) }], `${projects}.0.place`, 'out_of_range'],
    ['a place by number', projects, [{ ...east, place: 1 }], `${projects}.0.place`, 'wrong_type'],
    ['a place twice', projects, [east, { place: 'west', value: 1 }, east], `${projects}.2.place`, 'conflict'],
    ['a year too early', projects, [{ ...east, year: 2010 }], `${projects}.0.year`, 'out_of_range'],
    ['no list of years', retention, { value: 99, year: 2012 }, retention, 'wrong_type'],
    ['no year', retention, [{ value: 99 }], `${retention}.0.year`, 'required'],
    ['a year before the plan', retention, [{ value: 99, year: 2009 }], `${retention}.0.year`, 'out_of_range'],
    ['a year after the plan', retention, [{ value: 99, year: 2013 }], `${retention}.0.year`, 'out_of_range'],
    [
      'a year twice',
      retention,
      [
        { value: 99, year: 2012 },
        { value: 98, year: 2012 },
      ],
      `${retention}.1.year`,
      'conflict',
    ],
    [
      'a place of none',
      retention,
      [{ value: 99, year: 2012, place: 'east' }],
      `${retention}.0.place`,
      'unknown_name',
    ],
    [
      'above 100% in the second',
      projects,
      [east, { place: 'west', value: 101 }],
      `${projects}.1.value`,
      'out_of_range',
    ],
  ])('%s', (_, target, observation, path, code) => {
    const refused = thrownBy(() => ask(target, observation)).issues
    expect(refused.slice(0, 1)).toMatchObject([{ path, code }])
  })

  test('a place of a hundred rare characters', () => {
    expect(ask(projects, [{ ...east, place: '𠮷'.repeat(100) }])).toMatchObject({ status: 'met' })
  })

  test('the message says what the list is to be of', () => {
    const says = (target: string) => thrownBy(() => ask(target, {})).message
    expect(says(projects)).toContain('one for each place')
    expect(says(retention)).toContain('one for each year')
    expect(says('newRevenueSpentOnLivelihood')).toContain('one for each place and year')
  })

  test('all that is wrong with it at once', () => {
    const { issues } = thrownBy(() => ask(projects, [{ value: -1, place: 'east' }, east, { value: 1 }]))
    expect(issues.map(({ path }) => path)).toEqual([`${projects}.0.value`, `${projects}.2.place`])
  })
})

describe('a year', () => {
  const atAnyYear = ['urbanStandardToMinimumWage', 'ruralStandardToUrbanStandard']
  const one = (target: TargetId, year: number) => {
    const { asksForPlaces, asksForYears } = targets[target]
    const observation = { value: 1, year, ...(asksForPlaces && { place: 'east' }) }
    return asksForPlaces || asksForYears ? [observation] : observation
  }
  test.each(Object.keys(targets) as TargetId[])('that %s does not have', (target) => {
    const { asksForPlaces, asksForYears, due } = targets[target]
    const own: readonly unknown[] = asksForYears || atAnyYear.includes(target) ? [2010, 2011, 2012] : [due]
    for (const year of [2009, 2010, 2011, 2012, 2013, 2010.5]) {
      const call = () => ask(target, one(target, year))
      if (own.includes(year)) expect(call).not.toThrow()
      else {
        const path = `${target}${asksForPlaces || asksForYears ? '.0' : ''}.year`
        expectRefusal(call, { path, code: 'out_of_range', says: [String(year), own.join(', ')] })
      }
    }
  })
})

test('a list with more wrong entries than one call takes arguments is refused as a short one is', () => {
  const issues = Array.from({ length: 200_000 }, (_, index) => ({
    path: `${projects}.${index}.value`,
    code: 'out_of_range' as const,
    message: '',
  }))
  expect(thrownBy(() => collect([() => refuse(issues)])).issues.length).toBe(200_000)
})

describe('the rest', () => {
  test.each([['townTapWatr'], ['toString'], ['__proto__'], ['']])('no target %s', (target) => {
    expectRefusal(() => ask(target, { value: 95 }), { path: 'target', code: 'unknown_name' })
  })

  test('a target that is no text', () => {
    expectRefusal(() => ask(undefined, { value: 95 }), { path: 'target', code: 'wrong_type' })
  })

  test.each<[unknown, string, IssueCode]>([
    [{ tolerance: -1 }, 'tolerance', 'out_of_range'],
    [{ tolerance: 100.1 }, 'tolerance', 'out_of_range'],
    [{ tolerance: '5%' }, 'tolerance', 'not_a_sum'],
    [{ tolerance: [] }, 'tolerance', 'wrong_type'],
    [{ tolerence: 1 }, 'tolerence', 'unknown_name'],
    [null, 'options', 'wrong_type'],
  ])('the options %j', (options, path, code) => {
    expectRefusal(() => ask(water, { value: 95 }, options), { path, code })
    expectRefusal(() => score({ [water]: { value: 95 } }, options), { path, code })
  })

  test('a scorecard names every field refused, of every target', () => {
    const { issues } = thrownBy(() =>
      score({
        [water]: { value: 101 },
        townTapWatr: { value: 1 },
        [projects]: [{ place: '', value: '1,000' }],
      }),
    )
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [`${water}.value`, 'out_of_range'],
      ['townTapWatr', 'unknown_name'],
      [`${projects}.0.value`, 'not_a_sum'],
      [`${projects}.0.place`, 'out_of_range'],
    ])
  })

  test('a target of no such name, though nothing is stated of it', () => {
    expectRefusal(() => score({ townTapWatr: undefined }), { path: 'townTapWatr', code: 'unknown_name' })
    expectRefusal(() => score(JSON.parse('{ "__proto__": null }')), {
      path: '__proto__',
      code: 'unknown_name',
    })
  })

  test.each([[undefined], [null], [[]], ['x'], [new Map()], [taggedFunction]])(
    'no observations: %s',
    (observations) => {
      expectRefusal(() => score(observations), { path: 'observations', code: 'wrong_type' })
    },
  )

  test.each<[unknown, string, IssueCode]>([
    [{ villageBroadband: -1 }, 'tolerances.villageBroadband', 'out_of_range'],
    [{ townTapWater: 1 }, 'tolerances.townTapWater', 'conflict'],
    [{ townTapWatr: 1 }, 'tolerances.townTapWatr', 'unknown_name'],
    [[], 'tolerances', 'wrong_type'],
    [taggedFunction, 'tolerances', 'wrong_type'],
  ])('the tolerances %j', (tolerances, path, code) => {
    expectRefusal(() => score({}, { tolerances }), { path, code })
  })

  test.each([[undefined], [null], [{}], [{ format: 2, groups: [] }], [{ format: 1 }]])(
    'no scorecard: %j',
    (given) => {
      expectRefusal(() => scorecardMarkdown(given as never, 'en'), { path: 'scorecard', code: 'wrong_type' })
    },
  )

  test('no such language', () => {
    expectRefusal(() => scorecardMarkdown(evaluateScorecard({}), 'fr' as never), {
      path: 'language',
      code: 'unknown_name',
    })
  })
})
