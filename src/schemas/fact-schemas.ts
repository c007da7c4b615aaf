import {
  type FactName,
  householdFacts,
  housingFacts,
  incomeFacts,
  personFacts,
  registrations,
} from '../facts/definitions.js'
import type { FactText } from '../facts/fact-text.js'
import { factTexts } from '../facts/fact-texts.js'
import { definitionsFor, heading, type JsonSchema, reference } from './json-schema.js'

const isNull: JsonSchema = { type: 'null' }
type Definition = (typeof householdFacts & typeof personFacts)[FactName]

/** A fact as JSON has it. */
function schemaOf(definition: Definition): JsonSchema {
  switch (definition.kind) {
    case 'registration':
      return { enum: registrations }
    case 'count':
      return { type: 'integer', minimum: definition.from, maximum: definition.to }
    case 'income':
      return reference('sum')
    case 'floorArea':
      return reference('floorArea')
    case 'flag':
      return { type: 'boolean' }
    case 'lastCheckup':
      return { anyOf: [{ const: 'never' }, reference('date')] }
  }
}

const properties = (rows: Readonly<Record<string, Definition>>): JsonSchema =>
  Object.fromEntries(
    Object.entries(rows).map(([name, definition]) => {
      const { label, question, unit }: FactText = factTexts[name as FactName]
      return [
        name,
        {
          title: `${label.en} (${label['zh-CN']})`,
          description: [
            question.en,
            question['zh-CN'],
            ...(unit ? [`Unit: ${unit.en} (${unit['zh-CN']}).`] : []),
            ...('sensitive' in definition ? ['Sensitive: taken when volunteered, never asked for.'] : []),
          ].join('\n'),
          anyOf: [schemaOf(definition), isNull],
        },
      ]
    }),
  )

/** None of them, or one and no other: null is not given. */
const atMostOneOf = (spellings: readonly FactName[]): JsonSchema => {
  const allNull = Object.fromEntries(spellings.map((name) => [name, isNull]))
  return {
    oneOf: [
      { title: 'none of them', properties: allNull },
      ...spellings.map((name) => ({
        title: `${name} alone`,
        required: [name],
        properties: { ...allNull, [name]: { not: isNull } },
      })),
    ],
  }
}

export const householdSchema: JsonSchema = {
  ...heading(
    'household',
    'Household',
    'What is known of a household. Every fact may be left out or null: both mean unknown. Of the incomes, and of the housing facts, at most one is given.',
  ),
  type: 'object',
  properties: properties(householdFacts),
  additionalProperties: false,
  allOf: [atMostOneOf(incomeFacts), atMostOneOf(housingFacts)],
  ...definitionsFor('sum', 'floorArea'),
}

export const personSchema: JsonSchema = {
  ...heading(
    'person',
    'Person',
    'What is known of a person. Every fact may be left out or null: both mean unknown.',
  ),
  type: 'object',
  properties: properties(personFacts),
  additionalProperties: false,
  ...definitionsFor('date'),
}
