import * as z from 'zod/mini'
import { readDate } from './dates.js'
import { type PersonFlag, personFacts } from './definitions.js'
import { issueAt, PolicyInputError, Problem } from './errors.js'
import type { Maybe } from './household.js'
import { fact, readRecord } from './read-record.js'
import { readFlag } from './readers.js'

/**
 * What is known of a person: yes or no to each category (their definitions are in the catalogue `facts`), and the last
 * check-up. Undefined and null both mean unknown; a name that is none of these is an error.
 */
export interface Person extends Maybe<Record<PersonFlag, boolean>> {
  /**
   * The day of the last free check-up arranged under the plan as `YYYY-MM-DD`, or `never` (in lower case); not after the
   * policy's `asOf`. The day is taken as stated.
   */
  readonly lastCheckup?: string | null | undefined
}

/** A person as the rules read it: unknown facts undefined. */
export type PersonFacts = { readonly [K in PersonFlag]?: boolean | undefined } & {
  readonly subject: 'person'
  readonly lastCheckup?: string | undefined
}

const readLastCheckup = (given: unknown): string | Problem => {
  if (given === 'never') return given
  const date = readDate(given)
  return date instanceof Problem ? new Problem(date.code, `${date.accepted}; or never`) : date
}

const personSchema = /* @__PURE__ */ (() =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(personFacts).map(([name, { kind }]) => [
        name,
        fact<unknown>(kind === 'flag' ? readFlag : readLastCheckup),
      ]),
    ),
  ))()

/** The person as the rules read it, or a PolicyInputError that names each field refused. */
export function readPerson(given: unknown, asOf: string, name = 'person', prefix = ''): PersonFacts {
  const person = readRecord(personSchema, given, name, prefix) as Omit<PersonFacts, 'subject'>
  const { lastCheckup } = person
  if (lastCheckup !== undefined && lastCheckup !== 'never' && lastCheckup > asOf) {
    const problem = new Problem('out_of_range', `a date not after asOf, ${asOf}; or never`)
    throw new PolicyInputError('invalid_input', [issueAt(`${prefix}lastCheckup`, lastCheckup, problem)])
  }
  return { ...person, subject: 'person' }
}
