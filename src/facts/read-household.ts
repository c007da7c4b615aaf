import * as z from 'zod/mini'
import { CompactHousehold, factsOf, readCompact } from './compact-household.js'
import {
  areaFacts,
  type HouseholdFactName,
  householdFacts,
  housingFacts,
  incomeFacts,
  registrations,
} from './definitions.js'
import { type InputIssue, issueAt, PolicyInputError, Problem } from './errors.js'
import type { Household, HouseholdFacts, PlainFacts, Stated } from './household.js'
import { readFloorArea, readSum } from './money.js'
import { fact, type Reader, readRecord } from './read-record.js'
import { oneOf, readFlag, wholeNumber } from './readers.js'

function readerOf(name: HouseholdFactName): Reader {
  const definition = householdFacts[name]
  switch (definition.kind) {
    case 'registration':
      return oneOf(registrations)
    case 'count':
      return wholeNumber(definition.from, definition.to)
    case 'income':
      return readSum
    case 'floorArea':
      return readFloorArea
    case 'flag':
      return readFlag
  }
}

const householdSchema = /* @__PURE__ */ (() => {
  const names = Object.keys(householdFacts) as HouseholdFactName[]
  return z.strictObject(Object.fromEntries(names.map((name) => [name, fact(readerOf(name))])))
})()

type Held = { readonly [K in HouseholdFactName]?: unknown }

/** The household as the rules read it, or a PolicyInputError that names each field refused. */
export function readHousehold(given: unknown, name = 'household', prefix = ''): HouseholdFacts {
  const compact = new CompactHousehold()
  if (readCompact(given, compact)) return factsOf(compact)
  const held: Held = readRecord(householdSchema, given, name, prefix)
  const issues = conflicts(held, given as Household, (fact) => prefix + fact)
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
  return {
    ...(held as PlainFacts),
    subject: 'household',
    income: stated(held, incomeFacts),
    area: stated(held, areaFacts),
  }
}

function stated<F extends HouseholdFactName>(held: Held, spellings: readonly F[]): Stated<F> | undefined {
  const name = spellings.find((spelling) => held[spelling] !== undefined)
  return name && { fact: name, hundredths: held[name] as number }
}

/** Facts that contradict one another, though each of them is acceptable. */
export function conflicts(held: Held, given: Household, pathOf: (fact: string) => string): InputIssue[] {
  const issues: InputIssue[] = []
  for (const spellings of [incomeFacts, housingFacts]) {
    const [first, ...others] = spellings.filter((spelling) => held[spelling] !== undefined)
    for (const other of others) {
      issues.push(
        issueAt(
          pathOf(other),
          given[other],
          new Problem('conflict', `one of ${spellings.join(', ')}; ${first} is given too`),
        ),
      )
    }
  }
  const order = ['members', 'membersAbleAndWillingToWork', 'membersEmployed'] as const
  const counts = order.filter((name) => held[name] !== undefined)
  for (const [index, name] of counts.entries()) {
    const larger = counts[index - 1]
    if (larger && (held[name] as number) > (held[larger] as number)) {
      issues.push(
        issueAt(
          pathOf(name),
          given[name],
          new Problem('conflict', `at most ${larger}, which is ${held[larger]}`),
        ),
      )
    }
  }
  return issues
}
