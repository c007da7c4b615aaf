import * as z from 'zod/mini'
import { type JsonSchema, withoutDialect } from './json-schema.js'

/** A part of a record that stands in `$defs`, so that it stands once in a file. */
export type Part = readonly [schema: z.ZodMiniType, id: string, description?: string]

interface Note {
  readonly id: string
  readonly description?: string
}

/** The JSON Schema of the very schema by which a stored record is read. */
export function recordSchema(schema: z.ZodMiniType, parts: readonly Part[], file: JsonSchema): JsonSchema {
  const registry = z.registry<Note>()
  for (const [part, id, description] of parts) {
    if (part !== schema) registry.add(part, { id, ...(description && { description }) })
  }
  return { ...file, ...withoutDialect(z.toJSONSchema(schema, { metadata: registry })) }
}
