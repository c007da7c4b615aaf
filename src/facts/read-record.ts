import * as z from 'zod/mini'
import { type InputIssue, issueAt, PolicyInputError, Problem } from './errors.js'

/** Reads one field: the value to hold, or what is wrong with it. */
export type Reader<T = unknown> = (given: unknown) => T | Problem

/** A field that must be there. */
export const required = <T>(read: Reader<T>) =>
  z.pipe(
    z.unknown(),
    z.transform((given, context): T => {
      const value = read(given)
      if (!(value instanceof Problem)) return value
      const problem = given === undefined ? new Problem('required', value.accepted) : value
      context.issues.push({ code: 'custom', input: given, params: { problem } })
      return z.NEVER
    }),
  )

/** An option: left out or given, never null. */
export const option = <T>(read: Reader<T>) => z.optional(required(read))

/** A fact: undefined and null both mean unknown. */
export const fact = <T>(read: Reader<T>) => option((given) => (given === null ? undefined : read(given)))

/** No array, date or map; nor a function, whatever it calls itself. */
export const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && Object.prototype.toString.call(given) === '[object Object]'

/**
 * Reads a record of named fields, or throws with every field that was refused. A name the schema does not know is
 * refused too: it may be a misspelt fact.
 */
export function readRecord<S extends z.core.$ZodType>(schema: S, given: unknown, name: string, prefix = '') {
  if (!isRecord(given)) {
    throw new PolicyInputError('invalid_input', [
      issueAt(name, given, new Problem('wrong_type', 'an object with named fields')),
    ])
  }
  const result = z.safeParse(schema, given)
  if (result.success) return result.data
  throw new PolicyInputError(
    'invalid_input',
    result.error.issues.flatMap((issue) => toInputIssues(issue, given, schema, prefix)),
  )
}

function toInputIssues(
  issue: z.core.$ZodIssue,
  given: unknown,
  schema: z.core.$ZodType,
  prefix: string,
): InputIssue[] {
  const at = (name: string, problem: Problem) =>
    issueAt(prefix + name, (given as Readonly<Record<string, unknown>>)[name], problem)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((schema as z.core.$ZodObject)._zod.def.shape).join(', ')
    return issue.keys.map((key) => at(key, new Problem('unknown_name', `the names ${known}`)))
  }
  const { problem } = (issue as z.core.$ZodIssueCustom).params as { problem: Problem }
  return [at(String(issue.path[0]), problem)]
}
