import { targetMeasures } from '../policy/targets/measures.js'
import { type FieldKind, type FieldName, forms, type TargetRow, units } from '../policy/targets/row.js'
import { targetRows } from '../policy/targets/rows.js'
import type { TargetId } from '../policy/targets/target-ids.js'
import { figureText } from '../scorecard/judge.js'
import { asksForPlaces, asksForYears, yearsAllowed } from '../scorecard/read-observation.js'
import { heading, type JsonSchema } from './json-schema.js'

const isNull: JsonSchema = { type: 'null' }
const refer = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

const decimal = (sign: string, numbers: JsonSchema): JsonSchema => ({
  description: 'At most six decimals. Text is exact; a number may be given too.',
  anyOf: [
    { type: 'string', pattern: `^${sign}(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,6})?$` },
    { type: 'number', ...numbers },
  ],
})

/** What a field holds, by its kind. */
const kinds = {
  amount: { title: 'An amount, not negative', ...decimal('', { minimum: 0, exclusiveMaximum: 1e12 }) },
  change: {
    title: 'An amount that may be negative',
    ...decimal('-?', { exclusiveMinimum: -1e12, exclusiveMaximum: 1e12 }),
  },
  count: {
    title: 'A number of whole things',
    anyOf: [
      { type: 'string', pattern: '^(?:0|[1-9][0-9]{0,11})(?:\\.0{1,6})?$' },
      { type: 'integer', minimum: 0, exclusiveMaximum: 1e12 },
    ],
  },
  years: { title: 'The years between', type: 'integer', minimum: 1, maximum: 20 },
} as const satisfies Record<FieldKind, JsonSchema>

/** Not more than all. Every share is stated in per cent. */
const shareOfAll: JsonSchema = {
  title: 'Per cent of all, at most 100',
  anyOf: [
    { type: 'string', pattern: '^(?:100(?:\\.0{1,6})?|(?:0|[1-9][0-9]?)(?:\\.[0-9]{1,6})?)$' },
    { type: 'number', minimum: 0, maximum: Number(units.percent) },
  ],
}

const place: JsonSchema = {
  title: 'The name of a county, institution, branch or level of government',
  type: 'string',
  maxLength: 100,
  allOf: [{ pattern: '^\\S' }, { pattern: '\\S$' }],
}

/** One observation: one of the forms in full, and nothing of another. */
function observationSchema(row: TargetRow): JsonSchema {
  const names = row.forms.flatMap((form) => Object.keys(form))
  const [withPlace, withYear] = [asksForPlaces(row), asksForYears(row)]
  const years: JsonSchema = { enum: yearsAllowed(row) }
  const at = {
    ...(withPlace && { place: refer('place') }),
    year: withYear ? years : { anyOf: [years, isNull] },
  }
  const forms = row.forms.map((form) => {
    const own = Object.entries(form) as [FieldName, FieldKind][]
    return {
      type: 'object',
      properties: {
        ...Object.fromEntries(names.map((name) => [name, isNull])),
        ...Object.fromEntries(
          own.map(([name, kind]) => [name, refer(row.share && name === 'value' ? 'shareOfAll' : kind)]),
        ),
        ...at,
      },
      required: [
        ...own.map(([name]) => name),
        ...(withPlace ? ['place'] : []),
        ...(withYear ? ['year'] : []),
      ],
      additionalProperties: false,
    }
  })
  return { anyOf: forms }
}

const formNames = Object.entries(forms)

/** Targets that are stated alike share a definition. */
function nameOf(row: TargetRow): string {
  const form = formNames.find(([, own]) => own === row.forms)?.[0]
  const place = asksForPlaces(row) ? '-by-place' : ''
  const year = asksForYears(row) ? '-by-year' : `-${yearsAllowed(row).join('-')}`
  return `${row.share ? 'share-of-' : ''}${form}${place}${year}`
}

const rows = Object.entries(targetRows) as [TargetId, TargetRow][]

function property(target: TargetId, row: TargetRow): JsonSchema {
  const one = refer(nameOf(row))
  const stated = asksForPlaces(row) || asksForYears(row) ? { type: 'array', items: one } : one
  const { en, 'zh-CN': zh } = targetMeasures[target]
  return {
    title: `Clause ${row.clause}`,
    description: `${en}\n${zh}\nFigure: ${figureText(row)} (${row.unit}).`,
    anyOf: [stated, isNull],
  }
}

export const observationsSchema: JsonSchema = {
  ...heading(
    'observations',
    'Observations',
    'What was observed, by target. A target left out or null is not stated. Where a target asks for a list, each place and year stands in it once.',
  ),
  type: 'object',
  properties: Object.fromEntries(rows.map(([target, row]) => [target, property(target, row)])),
  additionalProperties: false,
  $defs: {
    ...kinds,
    shareOfAll,
    place,
    ...Object.fromEntries(rows.map(([, row]) => [nameOf(row), observationSchema(row)])),
  },
}
