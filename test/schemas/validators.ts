import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { schemaFiles, schemaText } from '../../src/schemas/index.js'

export const fileNames = [
  'household.json',
  'person.json',
  'policy-options.json',
  'determination.json',
  'screening.json',
  'observations.json',
  'scorecard.json',
] as const
export type FileName = (typeof fileNames)[number]

/** As a stranger has it: the text of the file, read again. */
export const published = (name: FileName): Readonly<Record<string, unknown>> =>
  JSON.parse(schemaText(schemaFiles[name] ?? {}))

/** A validator of the file alone, under the strict rules of ajv: what it does not know is an error. */
export const validatorOf = (name: FileName): ValidateFunction =>
  new Ajv2020({ strict: true }).compile(published(name))
