import { describe, expect, test } from 'vitest'
import { assess, createPolicy, isDueForFreeCheckup, minimumWageOn, nextFreeCheckup } from '../../src/index.js'
import { expectRefusal, policy, quoted, shown } from './refusals.js'
import { badDates, strangeNames } from './values.js'

type Give = (value: never) => unknown
const takesDate: readonly [string, Give][] = [
  ['asOf', (value) => createPolicy({ asOf: value })],
  ['lastCheckup', (value) => assess('freeHealthCheckup', { lastCheckup: value }, policy)],
  [
    'lastCheckup',
    (value) =>
      isDueForFreeCheckup({ isInsuredInResidentScheme: true, isRetired: true, lastCheckup: value }, policy),
  ],
  ['lastCheckup', (value) => nextFreeCheckup(value)],
  ['date', (value) => minimumWageOn(value)],
]

describe.each(badDates.map((bad) => ({ ...bad, title: shown(bad.given).slice(0, 30) })))(
  'a date that is $title: $code',
  ({ given, code }) => {
    test.each(takesDate)('%s', (path, give) => {
      const isLong = typeof given === 'string' && given.length > 40
      const says = [/calendar date/, /2010-07-05|YYYY-MM-DD/, ...(isLong ? [] : [quoted(given)])]
      expectRefusal(() => give(given as never), { path, code, says })
    })
  },
)

describe('never is a last check-up, and no date', () => {
  test.each(takesDate.filter(([path]) => path !== 'lastCheckup'))('%s', (path, give) => {
    expectRefusal(() => give('never' as never), { path, code: 'not_a_date', says: ['"never"'] })
  })

  test('nor a day to count from', () => {
    expectRefusal(() => nextFreeCheckup('never'), {
      path: 'lastCheckup',
      code: 'not_a_date',
      says: ['"never"'],
    })
  })
})

test('asOf is required', () => {
  for (const options of [{}, { asOf: undefined }]) {
    expectRefusal(() => createPolicy(options as never), {
      path: 'asOf',
      code: 'required',
      says: [/calendar date/],
    })
  }
  expectRefusal(() => createPolicy({ asOf: null as never }), {
    path: 'asOf',
    code: 'wrong_type',
    says: ['null'],
  })
})

test('a check-up after asOf, by a day or by years', () => {
  for (const lastCheckup of ['2010-07-06', '2011-01-01', '2099-12-31']) {
    const says = [`"${lastCheckup}"`, /asOf/, /2010-07-05/]
    const refusal = { path: 'lastCheckup', code: 'out_of_range', says } as const
    expectRefusal(() => assess('freeHealthCheckup', { lastCheckup }, policy), refusal)
  }
  expect(assess('freeHealthCheckup', { lastCheckup: '2010-07-05', isRetired: true }, policy).verdict).toBe(
    'ineligible',
  )
})

test('a check-up after asOf is refused outside the plan too', () => {
  const later = createPolicy({ asOf: '2013-01-01', minimumWage: 1160 })
  const refusal = { path: 'lastCheckup', code: 'out_of_range' } as const
  expectRefusal(() => assess('freeHealthCheckup', { lastCheckup: '2013-01-02' }, later), refusal)
})

test.each([...strangeNames, 'Anniversary', 'biennial'])('checkupInterval %j', (given) => {
  const says = [JSON.stringify(given), /anniversary/, /calendarPeriod/]
  const call = () => nextFreeCheckup('2010-07-05', given as never)
  expectRefusal(call, { path: 'checkupInterval', code: 'unknown_name', says })
})

test.each([null, 1, true, {}, ['anniversary']])('checkupInterval of another type: %j', (given) => {
  const call = () => nextFreeCheckup('2010-07-05', given as never)
  expectRefusal(call, { path: 'checkupInterval', code: 'wrong_type', says: [quoted(given)] })
})
