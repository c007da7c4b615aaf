import * as z from 'zod/mini'
import type { ReadingChoices } from '../policy/readings.js'
import { determinationSchemas } from './determination-schema.js'
import { recordSchemas, someOf, storedRecord } from './record-schemas.js'
import type { Receipt } from './screen.js'

/** The shape of a screening of format 1, and of its parts. */
export const screeningSchemas = /* @__PURE__ */ (() => {
  const { names, choices, day, amount, step, figureValue } = recordSchemas
  const { determination } = determinationSchemas
  const decides = someOf(names.benefit)

  const household = { in: z.literal('household') }
  const person = { in: z.literal('person'), person: z.int().check(z.minimum(0)) }
  const asked = <S extends z.core.SomeType>(fact: S) => ({
    fact,
    anyOf: someOf(fact),
    question: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
    decides,
    clauses: someOf(names.clause),
  })
  const nextFact = z.discriminatedUnion('in', [
    z.strictObject({ ...household, ...asked(names.householdFact) }),
    z.strictObject({ ...person, ...asked(names.personFact) }),
  ])
  const notAsked = z.discriminatedUnion('in', [
    z.strictObject({ ...household, fact: names.householdFact, decides }),
    z.strictObject({ ...person, fact: names.personFact, decides }),
  ])
  const missingFigure = z.strictObject({ anyOf: someOf(names.figure), decides })
  const figures = Object.fromEntries(names.figure.options.map((name) => [name, z.exactOptional(figureValue)]))
  const receipt = z.strictObject({
    version: z.string().check(z.minLength(1)),
    asOf: day,
    figures: z.strictObject(figures) as unknown as z.ZodMiniType<Receipt['figures']>,
    roundStandardsUpTo: z.exactOptional(step),
    readings: z.strictObject(choices) as unknown as z.ZodMiniType<ReadingChoices>,
  })
  const screening = z.strictObject({
    format: z.literal(1),
    asOf: day,
    household: z.array(determination),
    people: z.array(z.array(determination)),
    monthlyAllowance: z.exactOptional(amount),
    nextFacts: z.array(nextFact),
    missingFigures: z.array(missingFigure),
    notAsked: z.array(notAsked),
    receipt,
  })
  return { screening, nextFact, notAsked, missingFigure, receipt }
})()

export const readScreening = /* @__PURE__ */ (() =>
  storedRecord(screeningSchemas.screening, 'a screening of format 1, as screen returns it'))()
