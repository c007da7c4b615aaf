import { householdSchema, personSchema } from './fact-schemas.js'
import type { JsonSchema } from './json-schema.js'
import { observationsSchema } from './observations-schema.js'
import { policyOptionsSchema } from './policy-options-schema.js'
import { determinationSchema, screeningSchema } from './record-schemas.js'
import { scorecardSchema } from './scorecard-schema.js'

/** The files of `jiaxing-benefits/schemas/`, by name. */
export const schemaFiles: Readonly<Record<string, JsonSchema>> = {
  'household.json': householdSchema,
  'person.json': personSchema,
  'policy-options.json': policyOptionsSchema,
  'determination.json': determinationSchema,
  'screening.json': screeningSchema,
  'observations.json': observationsSchema,
  'scorecard.json': scorecardSchema,
}

/** A file as it is published. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`
