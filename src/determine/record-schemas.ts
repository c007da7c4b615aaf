import * as z from 'zod/mini'
import { householdFacts, incomeFacts, personFacts, registrations } from '../facts/definitions.js'
import { Problem } from '../facts/errors.js'
import type { Reader } from '../facts/read-record.js'
import { benefitTexts } from '../policy/benefit-texts.js'
import { clauseIds } from '../policy/clause-ids.js'
import { documentFigures, figureNames } from '../policy/figures.js'
import { type ReadingChoices, type ReadingId, readings } from '../policy/readings.js'

/** The keys of a table, as a list of names. */
export const namesOf = <T extends object>(table: T) =>
  Object.keys(table) as unknown as readonly (keyof T & string)[]

/** A list of at least one. */
export const someOf = <S extends z.core.SomeType>(one: S) => z.array(one).check(z.minLength(1))

/**
 * What records to keep are made of. Everything here is closed: a record of another shape has another format number. The
 * published JSON Schemas are made from these, so a pattern says no more than every dialect of patterns understands.
 */
export const recordSchemas = /* @__PURE__ */ (() => {
  const text = (...patterns: readonly RegExp[]) =>
    z.string().check(...patterns.map((pattern) => z.regex(pattern)))

  const names = {
    benefit: z.enum(namesOf(benefitTexts)),
    clause: z.enum(clauseIds),
    figure: z.enum(figureNames),
    anyFigure: z.enum([...figureNames, ...namesOf(documentFigures)]),
    householdFact: z.enum(namesOf(householdFacts)),
    personFact: z.enum(namesOf(personFacts)),
    incomeFact: z.enum(incomeFacts),
    registration: z.enum(registrations),
    readingId: z.enum(namesOf(readings)),
  }
  const choices = Object.fromEntries(
    names.readingId.options.map((id) => [id, z.enum(readings[id].choices)]),
  ) as unknown as { readonly [R in ReadingId]: z.ZodMiniType<ReadingChoices[R]> }

  const day = text(new RegExp(z.regexes.date.source.replaceAll('\\d', '[0-9]')), /^(?:19|2)/)
  const amount = text(/^(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/)
  const signedAmount = text(/^(?:0|-?(?:[1-9][0-9]*(?:\.[0-9]*[1-9])?|0\.[0-9]*[1-9]))$/)
  const people = z.int().check(z.minimum(1), z.maximum(99))

  const step = z.literal([1, 5, 10])

  const factors = {
    figure: names.anyFigure,
    amount,
    ratio: amount,
    people: z.exactOptional(people),
    months: z.exactOptional(z.literal(12)),
    roundedUpTo: z.exactOptional(step),
    unrounded: z.exactOptional(z.literal(true)),
  }
  const stated = <F extends z.core.$ZodShape>(shape: F) =>
    [
      z.strictObject({ origin: z.literal('given'), source: z.literal('caller'), ...shape }),
      z.strictObject({ origin: z.literal('published'), source: z.string().check(z.minLength(1)), ...shape }),
      z.strictObject({ origin: z.literal('document'), source: names.clause, ...shape }),
    ] as const
  const statedOrDerived = <F extends z.core.$ZodShape, S extends z.core.SomeType>(shape: F, source: S) =>
    z.discriminatedUnion('origin', [
      ...stated(shape),
      z.strictObject({ origin: z.literal('derived'), source, ...shape }),
    ])
  // The rural standard comes from the urban one, that from the wage: no further, so every record can be read to its end.
  const firstSource = z.discriminatedUnion('origin', stated(factors))
  const source = statedOrDerived(factors, firstSource)
  return {
    names,
    choices,
    day,
    amount,
    signedAmount,
    people,
    step,
    firstSource,
    source,
    arithmetic: statedOrDerived(factors, source),
    figureValue: statedOrDerived({ value: amount }, source),
  }
})()

/** Reads a stored record, or says where it is not what it should be. What is read has its keys in the schema's order. */
export const storedRecord =
  <T>(schema: z.ZodMiniType<T>, accepted: string): Reader<T> =>
  (given) => {
    const { data, error } = z.safeParse(schema, given)
    const [issue] = error?.issues ?? []
    if (!issue) return data as T
    const path = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    return new Problem('wrong_type', path.length > 0 ? `${accepted}: look at ${path.join('.')}` : accepted)
  }
