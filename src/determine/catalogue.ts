import { type FactName, householdFacts, personFacts } from '../facts/definitions.js'
import { factTexts } from '../facts/fact-texts.js'
import type { BenefitId } from '../policy/benefit-ids.js'
import type { BenefitRow, NotStated } from '../policy/benefit-row.js'
import { benefitTexts } from '../policy/benefit-texts.js'
import { householdBenefits, personBenefits } from '../policy/benefits.js'
import type { ClauseId } from '../policy/clause-ids.js'
import { frozen } from '../policy/frozen.js'
import type { Force } from '../policy/ratios.js'
import { type RecordedReadingId, readingTexts, recordedReadings } from '../policy/reading-texts.js'
import { type ReadingId, readings as readingRows } from '../policy/readings.js'
import type { Text } from '../policy/text.js'

/** What there is to know of a benefit without deciding it. */
export interface BenefitEntry {
  readonly subject: 'household' | 'person'
  readonly kind: 'benefit' | 'classification'
  readonly force: Force
  readonly clauses: readonly ClauseId[]
  readonly name: Text
  /** What the household or person is given, or is classed as. */
  readonly given: Text
  /** What the document does not state. */
  readonly note?: Text
  /** Whether the document leaves its criteria or its amount open. */
  readonly notStated: readonly NotStated[]
}

/** What there is to know of a fact, for forms. */
export interface FactEntry {
  readonly subject: 'household' | 'person'
  readonly kind: 'registration' | 'count' | 'income' | 'flag' | 'floorArea' | 'lastCheckup'
  readonly label: Text
  /** As a case worker would ask it. */
  readonly question: Text
  readonly unit?: Text
  /** What counts, and who decides. */
  readonly help?: Text
  /** Sensitive facts are taken when volunteered, and never asked for. */
  readonly sensitive: boolean
}

/** A question that the document leaves open: selectable on the policy where there are `choices`, recorded otherwise. */
export interface ReadingEntry {
  readonly clause: ClauseId
  readonly question: Text
  readonly why: Text
  readonly choices?: Readonly<Record<string, Text>>
  readonly default?: string
  /** Whom or what the choice affects. */
  readonly turnsOn?: Text
  /** The one answer of a reading that is only recorded. */
  readonly reading?: Text
}

const entriesOf = <Row, Entry>(rows: Readonly<Record<string, Row>>, make: (row: Row, id: string) => Entry) =>
  Object.entries(rows).map(([id, row]) => [id, make(row, id)] as const)

const benefitEntries = (subject: 'household' | 'person', rows: Readonly<Record<string, BenefitRow>>) =>
  entriesOf(rows, ({ kind, force, clauses, notStated = [] }, id): BenefitEntry => {
    return { subject, kind, force, clauses, notStated, ...benefitTexts[id as BenefitId] }
  })

/** Every benefit, by id. */
export const benefits = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries([
      ...benefitEntries('household', householdBenefits),
      ...benefitEntries('person', personBenefits),
    ]),
  ))() as Readonly<Record<BenefitId, BenefitEntry>>

const factEntries = (
  subject: 'household' | 'person',
  rows: Readonly<Record<string, Pick<FactEntry, 'kind'> & { readonly sensitive?: true }>>,
) =>
  entriesOf(rows, ({ kind, sensitive = false }, name): FactEntry => {
    return { subject, kind, ...factTexts[name as FactName], sensitive }
  })

/** Every fact a caller may state, by name: label, question, unit, and whether it is sensitive. */
export const facts = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries([...factEntries('household', householdFacts), ...factEntries('person', personFacts)]),
  ))() as Readonly<Record<FactName, FactEntry>>

/** The reading register: where the document's words allow more than one meaning, and how they are read here. */
export const readings = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries([
      ...entriesOf(readingRows, ({ clause, choices: [first] }, id): ReadingEntry => {
        return { clause, default: first, ...readingTexts[id as ReadingId] }
      }),
      ...entriesOf(recordedReadings, (entry): ReadingEntry => entry),
    ]),
  ))() as Readonly<Record<ReadingId | RecordedReadingId, ReadingEntry>>
