import * as z from 'zod/mini'
import { readDate } from './dates.js'
import type { PersonFactName } from './definitions.js'
import { issueAt, PolicyInputError, Problem } from './errors.js'
import { fact, readRecord } from './read-record.js'
import { readFlag } from './readers.js'

/** What is known of a person. Undefined and null both mean unknown; a name not listed here is an error. */
export interface Person {
  /** Insured in the residents' cooperative medical scheme (城乡居民合作医疗); not an employee still at work. */
  readonly isInsuredInResidentScheme?: boolean | null | undefined
  readonly isRetired?: boolean | null | undefined
  /** The day of the last free check-up under this plan as `YYYY-MM-DD`, or `never`; not after the policy's `asOf`. */
  readonly lastCheckup?: string | null | undefined
}

/** A person as the rules read it: unknown facts undefined. */
export type PersonFacts = { readonly [K in Exclude<PersonFactName, 'lastCheckup'>]?: boolean | undefined } & {
  readonly lastCheckup?: string | undefined
}

const readLastCheckup = (given: unknown): string | Problem => {
  if (given === 'never') return given
  const date = readDate(given)
  return date instanceof Problem ? new Problem(date.code, `${date.accepted}; or never`) : date
}

const personSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    isInsuredInResidentScheme: fact(readFlag),
    isRetired: fact(readFlag),
    lastCheckup: fact(readLastCheckup),
  }))()

/** The person as the rules read it, or a PolicyInputError that names each field refused. */
export function readPerson(given: unknown, asOf: string): PersonFacts {
  const person = readRecord(personSchema, given, 'person') as PersonFacts
  const { lastCheckup } = person
  if (lastCheckup !== undefined && lastCheckup !== 'never' && lastCheckup > asOf) {
    const problem = new Problem('out_of_range', `a date not after asOf, ${asOf}; or never`)
    throw new PolicyInputError('invalid_input', [issueAt('lastCheckup', lastCheckup, problem)])
  }
  return person
}
