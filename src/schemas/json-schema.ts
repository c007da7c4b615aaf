import * as z from 'zod/mini'
import { recordSchemas } from '../determine/record-schemas.js'

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What a file of its own begins with. The id names no host: a validator that is given the file need not fetch any. */
export const heading = (name: string, title: string, description: string): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:jiaxing-benefits:${name}`,
  title,
  description,
})

const hundredths = (title: string): JsonSchema => ({
  title,
  description:
    'Not negative, below 1000000000000, at most two decimals. Text is exact; a number may be given too.',
  anyOf: [
    { type: 'string', pattern: '^(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?$' },
    // multipleOf cannot say "at most two decimals": 2352.01 is no whole multiple of the double nearest to 0.01.
    { type: 'number', minimum: 0, exclusiveMaximum: 1e12 },
  ],
})

/** What values are, by name: one place for each in every file that uses it. */
const definitions = {
  sum: hundredths('A sum in yuan'),
  floorArea: hundredths('A floor area in square metres'),
  date: {
    title: 'A calendar date, YYYY-MM-DD, from 1900-01-01 to 2999-12-31',
    ...withoutDialect(z.toJSONSchema(recordSchemas.day)),
  },
} as const satisfies Readonly<Record<string, JsonSchema>>
type DefinitionName = keyof typeof definitions

export const reference = (name: DefinitionName): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** The definitions that a file refers to. */
export const definitionsFor = (...names: readonly DefinitionName[]): JsonSchema => ({
  $defs: Object.fromEntries(names.map((name) => [name, definitions[name]])),
})

export function withoutDialect({ $schema, ...schema }: JsonSchema): JsonSchema {
  return schema
}
