import fc from 'fast-check'
import { createPolicy, facts, type Person, type Screening, screen } from '../../src/index.js'
import { checkups, partial } from '../properties/arbitraries.js'
import type { Json } from './mutations.js'

/** As it comes back from where it was stored. */
export const stored = (record: object): Json => JSON.parse(JSON.stringify(record))

/** As a database may give it back that orders the keys of a record by their names. */
export const inOrderOfNames = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrderOfNames)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([name, part]) => [name, inOrderOfNames(part)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value

const categories = (subject: 'household' | 'person') =>
  Object.entries(facts).flatMap(([name, { kind, ...fact }]) =>
    kind === 'flag' && fact.subject === subject && /^is|^hasLost|Disability$/.test(name) ? [name] : [],
  )
const flags = (subject: 'household' | 'person') =>
  fc.record(
    Object.fromEntries(categories(subject).map((name) => [name, fc.constantFrom(true, false, null)])),
    { requiredKeys: [] },
  )

/** Families near the limits, on every day and under every reading, some of their facts not known; up to two people. */
export const screenings: fc.Arbitrary<Screening> = fc
  .tuple(partial, flags('household'), fc.array(fc.tuple(checkups, flags('person')), { maxLength: 2 }))
  .map(([{ options, household }, categoriesOf, people]) => {
    const policy = createPolicy(options)
    return screen(
      {
        household: { ...household, ...categoriesOf },
        people: people.map(([{ person }, placed]): Person => {
          const { lastCheckup } = person
          const known =
            typeof lastCheckup !== 'string' || lastCheckup === 'never' || lastCheckup <= policy.asOf
          return { ...placed, ...person, lastCheckup: known ? lastCheckup : 'never' }
        }),
      },
      policy,
    )
  })
