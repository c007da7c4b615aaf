import * as z from 'zod/mini'
import { type HouseholdFlag, householdFacts, type PersonFlag, personFacts } from '../facts/definitions.js'
import { legalBases } from '../policy/legal-bases.js'
import type { ReadingChoices } from '../policy/readings.js'
import { namesOf, recordSchemas, someOf, storedRecord } from './record-schemas.js'

/** The shape of a determination of format 1, and of its parts. */
export const determinationSchemas = /* @__PURE__ */ (() => {
  const { names, choices, day, amount, signedAmount, people, arithmetic } = recordSchemas
  const count = z.int().check(z.minimum(0), z.maximum(99))

  const criterion = {
    outcome: z.enum(['met', 'unmet', 'unknown']),
    clause: names.clause,
    basis: z.exactOptional(z.enum(namesOf(legalBases))),
    readings: z.exactOptional(z.array(names.readingId)),
  }
  const category = z.strictObject({
    ...criterion,
    kind: z.literal('category'),
    fact: z.literal('registration'),
    comparator: z.enum(['is', 'isOneOf']),
    value: z.exactOptional(names.registration),
    limit: z.union([names.registration, someOf(names.registration)]),
  })
  const flag = z.strictObject({
    ...criterion,
    kind: z.literal('flag'),
    fact: z.enum([
      ...namesOf(householdFacts).filter(
        (name): name is HouseholdFlag => householdFacts[name].kind === 'flag',
      ),
      ...namesOf(personFacts).filter((name): name is PersonFlag => personFacts[name].kind === 'flag'),
      'checkupRecipient',
    ]),
    comparator: z.literal('is'),
    value: z.exactOptional(z.boolean()),
    limit: z.literal(true),
    openList: z.exactOptional(z.literal(true)),
  })
  const countOf = z.strictObject({
    ...criterion,
    kind: z.literal('count'),
    fact: z.enum(['membersAbleAndWillingToWork', 'membersEmployed', 'membersSeekingWork']),
    comparator: z.enum(['is', 'atLeast']),
    value: z.exactOptional(count),
    limit: count,
  })
  const date = z.strictObject({
    ...criterion,
    kind: z.literal('date'),
    fact: z.literal('lastCheckup'),
    comparator: z.literal('dueFrom'),
    value: z.exactOptional(z.union([day, z.literal('never')])),
    limit: z.exactOptional(day),
  })
  const compared = {
    ...criterion,
    comparator: z.enum(['below', 'atMost']),
    value: z.exactOptional(amount),
    limit: z.exactOptional(amount),
    slack: z.exactOptional(signedAmount),
    highestQualifying: z.exactOptional(amount),
    arithmetic: z.exactOptional(arithmetic),
  }
  const income = z.strictObject({
    ...compared,
    kind: z.literal('income'),
    fact: names.incomeFact,
    per: z.enum(['month', 'year']),
    stated: z.exactOptional(z.strictObject({ amount, months: z.literal(12) })),
  })
  const floorArea = z.strictObject({
    ...compared,
    kind: z.literal('floorArea'),
    fact: z.enum(['floorArea', 'floorAreaPerCapita']),
  })

  const missing = z.discriminatedUnion('in', [
    z.strictObject({ in: z.literal('household'), anyOf: someOf(names.householdFact) }),
    z.strictObject({ in: z.literal('person'), anyOf: someOf(names.personFact) }),
    z.strictObject({ in: z.literal('policy'), anyOf: someOf(names.figure) }),
  ])
  const readings = z.strictObject(
    Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, z.exactOptional(choice)])),
  ) as unknown as z.ZodMiniType<Partial<ReadingChoices>>
  const allowance = z.strictObject({
    basis: z.enum(namesOf(legalBases)),
    standard: amount,
    people,
    income: z.strictObject({ fact: names.incomeFact, amount }),
    difference: amount,
    minimumPaymentPerPerson: z.exactOptional(amount),
  })
  const record = z.strictObject({
    format: z.literal(1),
    benefit: names.benefit,
    asOf: day,
    verdict: z.enum(['eligible', 'ineligible', 'undetermined', 'notInForce']),
    kind: z.enum(['benefit', 'classification']),
    force: z.enum(['required', 'basic', 'strive', 'phased']),
    clauses: someOf(names.clause),
    criteria: z.array(z.discriminatedUnion('kind', [category, flag, countOf, date, income, floorArea])),
    missing: z.array(missing),
    notStated: z.array(z.enum(['criteria', 'amount'])),
    readings,
    monthlyAllowance: z.exactOptional(amount),
    allowance: z.exactOptional(allowance),
    allowanceMissing: z.exactOptional(z.array(missing)),
  })
  // Told to JSON Schema too: schemas/record-schemas.ts.
  const isWhole = (given: z.infer<typeof record>) =>
    (given.monthlyAllowance === undefined) === (given.allowance === undefined)
  const determination = record.check(z.refine(isWhole, { path: ['allowance'] }))
  return {
    determination,
    criteria: { category, flag, count: countOf, date, income, floorArea },
    missing,
    allowance,
  }
})()

export const readDetermination = /* @__PURE__ */ (() =>
  storedRecord(determinationSchemas.determination, 'a determination of format 1, as assess returns it'))()
