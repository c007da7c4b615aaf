import { describe, expect, test } from 'vitest'
import { assess, createPolicy, medicalAssistanceBudget, meetsAverageReliefFloor } from '../../src/index.js'
import { expectRefusal, policy, quoted, shown } from './refusals.js'
import { badCounts, badFlags, badMembers, strangeNames } from './values.js'

const inHousehold = (fact: string, value: unknown) => () =>
  assess('zeroEmploymentHousehold', { [fact]: value }, policy)
const titled = <T extends { given: unknown }>(bad: readonly T[]) =>
  bad.map((row) => ({ ...row, title: shown(row.given) }))

test.each(titled(badMembers))('members that are $title: $code', ({ given, code }) => {
  const says = [quoted(given), /whole number/, /1 to 99/]
  expectRefusal(inHousehold('members', given), { path: 'members', code, says })
})

describe.each(['membersAbleAndWillingToWork', 'membersEmployed'])('%s', (path) => {
  test.each(titled(badCounts))('that are $title: $code', ({ given, code }) => {
    expectRefusal(inHousehold(path, given), { path, code, says: [quoted(given), /whole number/, /0 to 99/] })
  })
})

test.each(['1', 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, null, true, [1]])(
  '%s people',
  (given) => {
    const code = typeof given === 'number' ? 'out_of_range' : 'wrong_type'
    const says = [quoted(given), /whole number/]
    expectRefusal(() => medicalAssistanceBudget(given as never), { path: 'residents', code, says })
    const relief = { reliefPaid: 1, standard: 1, recipients: given as never }
    expectRefusal(() => meetsAverageReliefFloor(relief), { path: 'recipients', code, says })
  },
)

const flags = [
  'hasHousingDifficulty',
  'livesInDilapidatedHouse',
  'livesInHazardArea',
  'receivesSubsistenceAllowance',
]
const personFlags = ['isInsuredInResidentScheme', 'isRetired']

describe.each([...flags, ...personFlags])('%s', (path) => {
  const benefit = personFlags.includes(path) ? 'freeHealthCheckup' : 'lowRentHousing'
  test.each(titled(badFlags))('that is $title: $code', ({ given, code }) => {
    const call = () => assess(benefit as never, { [path]: given }, policy)
    expectRefusal(call, { path, code, says: [quoted(given), /true/, /false/] })
  })
})

const oneOf = (...names: string[]) => names.map((name) => new RegExp(name))

describe('names where one of a few is accepted', () => {
  const accepted = oneOf('urban', 'rural', 'elsewhere')

  test.each(['Urban', 'URBAN', 'city', '城镇', 'urban ', ...strangeNames])('registration %j', (given) => {
    const says = [JSON.stringify(given), ...accepted]
    expectRefusal(inHousehold('registration', given), { path: 'registration', code: 'unknown_name', says })
  })

  test.each([1, true, ['urban'], { urban: true }])('registration of another type: %j', (given) => {
    const says = [quoted(given), ...accepted]
    expectRefusal(inHousehold('registration', given), { path: 'registration', code: 'wrong_type', says })
  })

  const round = (given: unknown) => () =>
    createPolicy({ asOf: '2010-07-05', roundStandardsUpTo: given as never })

  test.each([0, 2, -1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'round standards up to %s',
    (given) => {
      expect(round(given)).toThrow(/roundStandardsUpTo.*1.*5.*10/)
      expect(round(given)).toThrow(
        expect.objectContaining({ name: 'PolicyInputError', code: 'invalid_input' }),
      )
    },
  )

  test.each(['1', null, true, [1], 1n, {}])('round standards up to what is no number: %s', (given) => {
    const says = [quoted(given), /1/, /5/, /10/]
    expectRefusal(round(given), { path: 'roundStandardsUpTo', code: 'wrong_type', says })
  })
})
