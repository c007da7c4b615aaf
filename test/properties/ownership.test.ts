import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import type { Household, Person, PolicyOptions } from '../naive/types.js'
import { assessAll } from './library.js'

// What is handed out belongs to the caller: nothing done to it may reach a later decision. In a file of its own, as a
// failure spoils the module for whoever runs after.

/** Writes to all that can be written to; what is frozen refuses. A Decimal is a value and is left alone. */
const spoil = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return
  for (const inner of Object.values(value)) spoil(inner)
  for (const name of Object.keys(value)) Reflect.set(value, name, 'spoilt')
  if (Array.isArray(value)) Reflect.set(value, value.length, 'elsewhere')
}

const options: PolicyOptions = {
  asOf: '2010-07-05',
  urbanDisposableIncomePerCapita: 24815,
  housingDifficultyFloorArea: 15,
  readings: { repairHazardAreas: 'withIncomeTest' },
}
const families: readonly Household[] = [
  {},
  { registration: 'elsewhere', members: 2, monthlyIncome: '1' },
  { registration: 'urban', members: 3, monthlyIncome: '2352.00', floorArea: 44 },
  { registration: 'rural', members: 1, annualIncome: '1000', livesInDilapidatedHouse: true },
]
const people: readonly Person[] = [{}, { isRetired: true, lastCheckup: '2008-07-05' }]

const everything = (policy: library.Policy): readonly object[] => [
  ...families.flatMap((family) => assessAll(family, policy)),
  ...people.map((person) => library.assess('freeHealthCheckup', person, policy)),
  ...library.incomeLimits(policy),
  ...families.map((household) => library.screen({ household, people }, policy)),
  library.compareScenarios(families, policy, policy),
]

test('writing to a determination, a limit or an origin changes no later decision', () => {
  const policy = library.createPolicy(options)
  const before = JSON.stringify(everything(policy))
  spoil(everything(policy))
  spoil(policy.origins)
  expect(JSON.stringify(everything(policy))).toBe(before)
  expect(JSON.stringify(everything(library.createPolicy(options)))).toBe(before)
})

test('nor does writing to the catalogues', () => {
  const before = JSON.stringify(everything(library.createPolicy(options)))
  const { benefits, facts, clauses, readings, householdBenefitIds, personBenefitIds } = library
  spoil([benefits, facts, clauses, readings, householdBenefitIds, personBenefitIds])
  expect(JSON.stringify(everything(library.createPolicy(options)))).toBe(before)
})
