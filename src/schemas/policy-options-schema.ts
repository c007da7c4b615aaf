import { figureTexts } from '../policy/figure-texts.js'
import { type FigureName, figureNames } from '../policy/figures.js'
import { readingTexts } from '../policy/reading-texts.js'
import { type ReadingId, readings } from '../policy/readings.js'
import type { Text } from '../policy/text.js'
import { definitionsFor, heading, type JsonSchema, reference } from './json-schema.js'

function figureSchema(name: FigureName): JsonSchema {
  const { label, unit } = figureTexts[name]
  return {
    title: `${label.en} (${label['zh-CN']})`,
    description: `Unit: ${unit.en} (${unit['zh-CN']}).`,
    ...reference(name === 'housingDifficultyFloorArea' ? 'floorArea' : 'sum'),
  }
}

function readingSchema(id: ReadingId): JsonSchema {
  const { clause, choices } = readings[id]
  const { question, choices: texts }: { question: Text; choices: Readonly<Record<string, Text>> } =
    readingTexts[id]
  const both = (text: Text | undefined) => `${text?.en}\n${text?.['zh-CN']}`
  return {
    title: `Clause ${clause}`,
    description: both(question),
    oneOf: choices.map((choice) => ({ const: choice, description: both(texts[choice]) })),
    default: choices[0],
  }
}

const readingIds = Object.keys(readings) as ReadingId[]

export const policyOptionsSchema: JsonSchema = {
  ...heading(
    'policy-options',
    'Policy options',
    'What a policy is made of. An option may be left out, and is never null.',
  ),
  type: 'object',
  properties: {
    asOf: { description: 'The day on which everything is decided.', ...reference('date') },
    ...Object.fromEntries(figureNames.map((name) => [name, figureSchema(name)])),
    roundStandardsUpTo: {
      description:
        'Derived standards are rounded up to a multiple of this many yuan; left out, they are exact.',
      enum: [1, 5, 10],
    },
    readings: {
      description: 'Where the document allows more than one reading: the choice.',
      type: 'object',
      properties: Object.fromEntries(readingIds.map((id) => [id, readingSchema(id)])),
      additionalProperties: false,
    },
  },
  required: ['asOf'],
  additionalProperties: false,
  ...definitionsFor('sum', 'floorArea', 'date'),
}
