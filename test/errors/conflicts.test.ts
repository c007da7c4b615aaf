import { describe, expect, test } from 'vitest'
import { assess, medicalCoCoverage } from '../../src/index.js'
import { policy, thrownBy } from './refusals.js'

type Facts = Readonly<Record<string, unknown>>

const pairsOf = (facts: Facts): [string, string, Facts][] => {
  const names = Object.keys(facts)
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second): [string, string, Facts] => {
      return [first, second, { [first]: facts[first], [second]: facts[second] }]
    }),
  )
}

const incomes = {
  monthlyIncome: '1',
  annualIncome: 12,
  monthlyIncomePerCapita: '0',
  annualIncomePerCapita: 0,
}
const housing = { hasHousingDifficulty: false, floorArea: '0', floorAreaPerCapita: 15 }

/** One of the two is named as the path, both in the message. */
const expectConflict = (call: () => unknown, names: readonly string[]): void => {
  const error = thrownBy(call)
  expect(error.code).toBe('invalid_input')
  expect(error.issues).toHaveLength(1)
  const [issue] = error.issues
  expect(issue?.code).toBe('conflict')
  expect(names).toContain(issue?.path)
  for (const name of names) expect(issue?.message).toContain(name)
}

describe.each(pairsOf(incomes))('two incomes, %s and %s', (first, second, facts) => {
  test('conflict, in either order, even where they say the same', () => {
    const reversed = Object.fromEntries(Object.entries(facts).reverse())
    expectConflict(() => assess('lowRentHousing', facts, policy), [first, second])
    expectConflict(() => assess('zeroEmploymentHousehold', reversed, policy), [first, second])
  })

  test('but one of them with the other unknown does not', () => {
    for (const nothing of [null, undefined]) {
      expect(assess('lowRentHousing', { ...facts, [second]: nothing }, policy).verdict).toBe('undetermined')
      expect(assess('lowRentHousing', { ...facts, [first]: nothing }, policy).verdict).toBe('undetermined')
    }
  })
})

test.each(pairsOf(housing))('two housing facts, %s and %s', (first, second, facts) => {
  expectConflict(() => assess('lowRentHousing', facts, policy), [first, second])
})

test('all four incomes at once name each that is too many', () => {
  const error = thrownBy(() => assess('lowRentHousing', incomes, policy))
  expect(error.issues.map(({ code }) => code)).toEqual(['conflict', 'conflict', 'conflict'])
})

const [members, able, employed] = ['members', 'membersAbleAndWillingToWork', 'membersEmployed']

test.each([
  { facts: { membersEmployed: 2, membersAbleAndWillingToWork: 1 }, names: [employed, able] },
  { facts: { membersEmployed: 1, membersAbleAndWillingToWork: 0 }, names: [employed, able] },
  { facts: { membersAbleAndWillingToWork: 3, members: 2 }, names: [able, members] },
  { facts: { membersEmployed: 3, members: 2 }, names: [employed, members] },
  { facts: { membersEmployed: 3, membersAbleAndWillingToWork: 2, members: 2 }, names: [employed, able] },
  { facts: { membersEmployed: 1, membersAbleAndWillingToWork: 3, members: 2 }, names: [able, members] },
  {
    facts: { membersEmployed: 3, membersAbleAndWillingToWork: null, members: 2 },
    names: [employed, members],
  },
])('more people than there are: $facts', ({ facts, names }) => {
  expectConflict(() => assess('zeroEmploymentHousehold', facts, policy), names as string[])
})

test.each([
  { membersEmployed: 2, membersAbleAndWillingToWork: 2, members: 2 },
  { membersEmployed: 0, membersAbleAndWillingToWork: 0, members: 1 },
  { membersEmployed: 99, members: 99 },
])('as many as there are: %o', (facts) => {
  expect(assess('zeroEmploymentHousehold', { registration: 'rural', ...facts }, policy).verdict).toBe(
    'ineligible',
  )
})

test.each([
  ['100', '60', '40.01'],
  ['0', '0.01', '0'],
  [0, 0, 0.01],
  ['0.29', '0.1', '0.2'],
])('of %s more is paid than spent: %s and %s', (medicalCost, insurancePaid, assistancePaid) => {
  const error = thrownBy(() => medicalCoCoverage({ medicalCost, insurancePaid, assistancePaid }))
  expect(error.code).toBe('invalid_input')
  expect(error.issues.map(({ code }) => code)).toEqual(['conflict'])
  expect(['medicalCost', 'insurancePaid', 'assistancePaid']).toContain(error.issues[0]?.path)
  for (const name of ['medicalCost', 'insurancePaid', 'assistancePaid']) expect(error.message).toContain(name)
})

test('paid to the fen what was spent is no conflict', () => {
  expect(
    medicalCoCoverage({ medicalCost: 0.3, insurancePaid: 0.1, assistancePaid: 0.2 }).share?.toString(),
  ).toBe('1')
})
