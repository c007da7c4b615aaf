import * as z from 'zod/mini'
import { type JsonSchema, withoutDialect } from './json-schema.js'

/** A part of a record that stands in `$defs`, so that it stands once in a file; and what zod has no keyword for. */
export type Part = readonly [schema: z.ZodMiniType, id: string, description?: string, keywords?: JsonSchema]

interface Note extends JsonSchema {
  readonly id: string
}

/** The JSON Schema of the very schema by which a stored record is read. */
export function recordSchema(schema: z.ZodMiniType, parts: readonly Part[], file: JsonSchema): JsonSchema {
  const registry = z.registry<Note>()
  for (const [part, id, description, keywords] of parts) {
    if (part !== schema) registry.add(part, { id, ...(description && { description }), ...keywords })
  }
  const [, , , own] = parts.find(([part]) => part === schema) ?? []
  return { ...file, ...withoutDialect(z.toJSONSchema(schema, { metadata: registry })), ...own }
}
