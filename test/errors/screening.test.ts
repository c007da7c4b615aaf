import { describe, expect, test } from 'vitest'
import { assess, createPolicy, explainScreening, screen } from '../../src/index.js'
import { expectRefusal, policy, quoted, type Refusal, shown, thrownBy } from './refusals.js'
import { notRecords, strangeNames } from './values.js'

const screenOf = (input: unknown) => () => screen(input as never, policy)

describe('what is no screening input', () => {
  test.each(notRecords.map((given) => [shown(given), given]))('%s', (_, given) => {
    expectRefusal(screenOf(given), { path: 'input', code: 'wrong_type', says: [/named fields/] })
  })

  test.each(['persons', 'family', 'Household', 'policy', ...strangeNames])('a field %j', (name) => {
    const input = Object.defineProperty({ household: {} }, name, { value: {}, enumerable: true })
    expectRefusal(screenOf(input), { path: name, code: 'unknown_name', says: [/household/, /people/] })
  })
})

describe('the household', () => {
  test('is required', () => {
    expectRefusal(screenOf({}), { path: 'household', code: 'required' })
    expectRefusal(screenOf({ people: [] }), { path: 'household', code: 'required' })
    expectRefusal(screenOf({ household: undefined }), { path: 'household', code: 'required' })
  })

  const given = notRecords.filter((value) => value !== undefined)
  test.each(given.map((value) => [shown(value), value]))('is not %s', (_, household) => {
    expectRefusal(screenOf({ household }), {
      path: 'household',
      code: 'wrong_type',
      says: [quoted(household)],
    })
  })

  test('is what is accepted, as the message says', () => {
    expect(thrownBy(screenOf({})).message).toBe('household: is missing; accepted: the facts of a household')
    expect(thrownBy(screenOf({ household: null })).message).toBe(
      'household: got null; accepted: the facts of a household',
    )
  })

  test('is not the promise of one', () => {
    const household = Promise.resolve({ registration: 'urban' })
    expectRefusal(screenOf({ household }), { path: 'household', code: 'wrong_type', says: [/Promise/] })
  })

  const table: readonly (readonly [household: object, ...refusal: readonly [string, Refusal['code']]])[] = [
    [{ members: 0 }, 'household.members', 'out_of_range'],
    [{ members: '3' }, 'household.members', 'wrong_type'],
    [{ monthlyIncome: 'a lot' }, 'household.monthlyIncome', 'not_a_sum'],
    [{ annualIncome: -1 }, 'household.annualIncome', 'out_of_range'],
    [{ monthlyIncomePerCapita: '391.999' }, 'household.monthlyIncomePerCapita', 'too_many_decimals'],
    [{ floorArea: true }, 'household.floorArea', 'wrong_type'],
    [{ registration: 'city' }, 'household.registration', 'unknown_name'],
    [{ isInTemporaryHardship: 'yes' }, 'household.isInTemporaryHardship', 'wrong_type'],
    [{ hasLostOrDisabledOnlyChild: 0 }, 'household.hasLostOrDisabledOnlyChild', 'wrong_type'],
    [{ income: 1 }, 'household.income', 'unknown_name'],
    [{ isRetired: true }, 'household.isRetired', 'unknown_name'],
    [{ monthlyIncome: 1, annualIncome: 12 }, 'household.annualIncome', 'conflict'],
    [{ hasHousingDifficulty: true, floorAreaPerCapita: 9 }, 'household.floorAreaPerCapita', 'conflict'],
    [{ members: 2, membersAbleAndWillingToWork: 3 }, 'household.membersAbleAndWillingToWork', 'conflict'],
  ]
  test.each(table)('%j', (household, path, code) => {
    expectRefusal(screenOf({ household }), { path, code })
  })

  test('every field of it that is wrong is named', () => {
    const { issues } = thrownBy(screenOf({ household: { members: 0, area: 1, monthlyIncome: 'x' } }))
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'household.area',
      'household.members',
      'household.monthlyIncome',
    ])
  })
})

describe('the people', () => {
  const lists: readonly unknown[] = [{}, { 0: {}, length: 1 }, 'people', 3, true, new Set([{}]), () => []]
  test.each(lists.map((people) => [shown(people), people]))('are a list, and not %s', (_, people) => {
    expectRefusal(screenOf({ household: {}, people }), { path: 'people', code: 'wrong_type', says: [/list/] })
  })

  test.each(notRecords.map((person) => [shown(person), person]))(
    'are persons, and none is %s',
    (_, person) => {
      expectRefusal(screenOf({ household: {}, people: [{}, person, {}] }), {
        path: 'people.1',
        code: 'wrong_type',
      })
    },
  )

  test('are persons, and one left out is said to be', () => {
    expect(thrownBy(screenOf({ household: {}, people: [undefined] })).message).toBe(
      'people.0: got undefined; accepted: an object with named fields',
    )
  })

  test('are as many as the list is long', () => {
    const people = Object.assign([], { 0: {}, 2: {} })
    expectRefusal(screenOf({ household: {}, people }), { path: 'people.1', code: 'wrong_type' })
  })

  const table: readonly (readonly [person: object, ...refusal: readonly [string, Refusal['code']]])[] = [
    [{ isRetired: 'yes' }, 'people.1.isRetired', 'wrong_type'],
    [{ isPatientWithInfectiousDisease: 1 }, 'people.1.isPatientWithInfectiousDisease', 'wrong_type'],
    [{ lastCheckup: '2010-02-30' }, 'people.1.lastCheckup', 'not_a_date'],
    [{ lastCheckup: '2010-07-06' }, 'people.1.lastCheckup', 'out_of_range'],
    [{ lastCheckup: 2010 }, 'people.1.lastCheckup', 'wrong_type'],
    [{ registration: 'urban' }, 'people.1.registration', 'unknown_name'],
    [{ isWorkers: true }, 'people.1.isWorkers', 'unknown_name'],
  ]
  test.each(table)('%j', (person, path, code) => {
    expectRefusal(screenOf({ household: {}, people: [{}, person] }), { path, code })
  })
})

describe('what is no policy', () => {
  const given = [...notRecords, {}, { ...policy }, { ...policy, asOf: '2012-01-01' }, { asOf: '2010-07-05' }]
  test.each(given.map((value) => [shown(value), value]))('%s', (_, value) => {
    const call = () => screen({ household: {} }, value as never)
    expectRefusal(call, { path: 'policy', code: 'not_a_policy', says: [/createPolicy/] })
  })
})

describe('explainScreening', () => {
  const screening = screen({ household: {}, people: [{}] }, policy)

  test.each(['zh', 'zh-cn', 'EN', ...strangeNames])('there is no language %j', (language) => {
    const says = [JSON.stringify(language), /en/, /zh-CN/]
    const call = () => explainScreening(screening, language as never)
    expectRefusal(call, { path: 'language', code: 'unknown_name', says })
  })

  test.each([undefined, null, 1, ['en']])('nor one of another type: %j', (language) => {
    const call = () => explainScreening(screening, language as never)
    expectRefusal(call, { path: 'language', code: 'wrong_type', says: [quoted(language)] })
  })

  const { nextFacts: _, ...without } = screening
  const others: readonly (readonly [string, unknown])[] = [
    ['nothing in it', {}],
    ['another format', { ...screening, format: 2 }],
    ['the format alone', { format: 1 }],
    ['the lists alone', { format: 1, household: [], people: [] }],
    ['no next facts', without],
    ['no list of people', { ...screening, people: null }],
    ['a household that is none', { ...screening, household: [null] }],
    ['a determination', assess('lowRentHousing', {}, policy)],
  ]
  test.each([...notRecords.map((value) => [shown(value), value] as const), ...others])(
    'what is no screening: %s',
    (_title, value) => {
      const call = () => explainScreening(value as never, 'en')
      expectRefusal(call, { path: 'screening', code: 'wrong_type', says: [/screen/] })
    },
  )

  test('a stored one is one, and so is one of a day outside the plan', () => {
    const outside = screen({ household: {} }, createPolicy({ asOf: '2010-07-04' }))
    for (const made of [screening, outside]) {
      expect(explainScreening(JSON.parse(JSON.stringify(made)), 'en')).toBe(explainScreening(made, 'en'))
    }
  })
})
