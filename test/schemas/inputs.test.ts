import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  facts,
  hasFactsFor,
  PolicyInputError,
  type PolicyOptions,
} from '../../src/index.js'
import { holds } from '../properties/runs.js'
import { households, people, policyOptions } from './inputs.js'
import { type Json, mutated } from './mutations.js'
import { hasMoreThanThereAre, hasNoWage, hasTooManyDecimals, isCheckedUpLater } from './unstatable.js'
import { published, validatorOf } from './validators.js'

type Fields = { readonly [name: string]: Json }

const policy = createPolicy({ asOf: '2010-07-05' })
const namesOf = (subject: 'household' | 'person') =>
  Object.entries(facts).flatMap(([name, fact]) => (fact.subject === subject ? [name] : []))

const options: Required<PolicyOptions> = {
  asOf: policy.asOf,
  minimumWage: '980',
  urbanSubsistenceStandard: '392',
  ruralSubsistenceStandard: '235.2',
  urbanDisposableIncomePerCapita: '24815',
  housingDifficultyFloorArea: '15',
  roundStandardsUpTo: 5,
  minimumPaymentPerPerson: '20',
  readings: {},
}

const inputs = [
  {
    file: 'household.json',
    valid: households,
    example: {},
    names: namesOf('household'),
    read: (given: never) => hasFactsFor('lowRentHousing', given),
    isBeyondSchema: (given: Fields) => hasTooManyDecimals(given) || hasMoreThanThereAre(given),
  },
  {
    file: 'person.json',
    valid: people,
    example: {},
    names: namesOf('person'),
    read: (given: never) => assess('freeHealthCheckup', given, policy),
    isBeyondSchema: (given: Fields) => isCheckedUpLater(given, policy.asOf),
  },
  {
    file: 'policy-options.json',
    valid: policyOptions,
    example: { asOf: policy.asOf },
    names: Object.keys(options),
    read: (given: never) => createPolicy(given),
    isBeyondSchema: (given: Fields) => hasTooManyDecimals(given) || hasNoWage(given),
  },
] as const

/** What the library says of it: undefined where it accepts it. */
const refusal = (read: (given: never) => unknown, given: Json): PolicyInputError | undefined => {
  try {
    read(given as never)
    return undefined
  } catch (error) {
    if (error instanceof PolicyInputError && error.code === 'invalid_input') return error
    throw error
  }
}

const namesIn = (refused: PolicyInputError | undefined) =>
  refused?.issues[0]?.message.replace(/^.*the names /, '').split(', ')

describe.each(inputs)('$file', ({ file, valid, example, names, read, isBeyondSchema }) => {
  const validate = validatorOf(file)

  test('accepts what the library accepts, and nothing else but what it cannot state', () => {
    const seen = { accepted: 0, refused: 0, beyond: 0 }
    holds(
      mutated(valid, names),
      (given) => {
        const accepted = refusal(read, given) === undefined
        const stated = validate(given)
        const beyond = stated && isBeyondSchema(given as Fields)
        expect({ accepted }).toEqual({ accepted: stated && !beyond })
        seen[accepted ? 'accepted' : beyond ? 'beyond' : 'refused']++
      },
      { numRuns: 5_000 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(1_000)
    expect(seen.beyond).toBeGreaterThan(10)
  })

  test('knows the names that the library knows', () => {
    const known = namesIn(refusal(read, { ...example, noSuchName: 1 }))
    expect(new Set(known)).toEqual(new Set(names))
    expect(new Set(Object.keys(published(file)['properties'] as object))).toEqual(new Set(known))
  })

  test.each([[null], [true], [1], ['text'], [[]]])('refuses %j, as the library does', (given) => {
    expect([validate(given), refusal(read, given) === undefined]).toEqual([false, false])
  })
})

test('the readings that the schema of the options knows are those that the library knows', () => {
  const { readings } = published('policy-options.json')['properties'] as { readings: { properties: object } }
  const known = namesIn(refusal(createPolicy, { asOf: policy.asOf, readings: { noSuchName: 1 } }))
  expect(new Set(Object.keys(readings.properties))).toEqual(new Set(known))
})
