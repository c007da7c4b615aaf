import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { issueAt, Problem } from '../facts/errors.js'
import { Exact, toText } from '../facts/money.js'
import { fact, type Reader, readRecord, required } from '../facts/read-record.js'
import {
  type FieldKind,
  type FieldName,
  type ObservationForm,
  type PlanYear,
  planYears,
  scopes,
  type TargetRow,
  units,
} from '../policy/targets/row.js'
import { amountReaders } from './amount.js'
import { collect, refuse } from './refusals.js'

/** Where and when, where the target asks for it. */
export interface PlaceAndYear {
  readonly place?: string
  readonly year?: PlanYear
}

type Fields = Readonly<Partial<Record<FieldName, Decimal>>>

/** What is compared with a figure: `numerator` / `denominator`, never divided to decide. */
export interface Fraction {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

/** An observation that was read. */
export interface ReadObservation {
  readonly at: PlaceAndYear
  /** As it was stated, as decimal text. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>
  readonly measured: Fraction
  /** Where it is the growth of so many years. */
  readonly years: Decimal | undefined
  /** Stated as a value: of what, and how many, is not known. */
  readonly isValue: boolean
}

export const asksForPlaces = ({ scope }: TargetRow): boolean => scopes[scope].places

/** The years of which the target needs an observation. */
export const yearsOf = ({ due }: TargetRow): readonly PlanYear[] => (due === 'everyYear' ? planYears : [due])

/** The years that an observation may be of. */
export const yearsAllowed = (row: TargetRow): readonly PlanYear[] =>
  row.bindsAtOnce ? planYears : yearsOf(row)

export const asksForYears = (row: TargetRow): boolean => yearsOf(row).length > 1

export const asksForList = (row: TargetRow): boolean => asksForPlaces(row) || asksForYears(row)

/** The observations of a target, or a PolicyInputError with all that was refused. */
export function readObservations(target: string, row: TargetRow, given: unknown): readonly ReadObservation[] {
  if (!asksForList(row)) return [readObservation(target, row, given)]
  if (!Array.isArray(given)) refuse([issueAt(target, given, new Problem('wrong_type', acceptedList(row)))])
  const read = collect(
    Array.from(given, (one: unknown, index) => () => readObservation(`${target}.${index}`, row, one)),
  )
  refuseDuplicates(target, row, read)
  return read
}

const acceptedList = (row: TargetRow): string =>
  `a list of observations, one for each ${[asksForPlaces(row) && 'place', asksForYears(row) && 'year'].filter(Boolean).join(' and ')}`

const longestPlace = 100

const readPlace: Reader<string> = (given) => {
  const accepted = `a name of at most ${longestPlace} characters, with no space at either end`
  if (typeof given !== 'string') return new Problem('wrong_type', accepted)
  // A rare character is one, though it takes two units of a string.
  return given.length > 0 && [...given].length <= longestPlace && given.trim() === given
    ? given
    : new Problem('out_of_range', accepted)
}

const yearReader =
  (years: readonly PlanYear[]): Reader<PlanYear> =>
  (given) =>
    years.find((year) => year === given) ??
    new Problem(
      typeof given === 'number' ? 'out_of_range' : 'wrong_type',
      `${years.length > 1 ? 'one of the numbers' : 'the number'} ${years.join(', ')}`,
    )

/** Two thirds are no decimal: whoever writes them as a value is told where they belong. */
const fieldReader = ({ forms }: TargetRow, name: FieldName, kind: FieldKind): Reader<Decimal> => {
  const read = amountReaders[kind]
  if (name !== 'value' || !forms.some((form) => 'denominator' in form)) return read
  return (given) => {
    const value = read(given)
    return value instanceof Problem && typeof given === 'string' && given.includes('/')
      ? new Problem(value.code, `${value.accepted}; a fraction as numerator and denominator`)
      : value
  }
}

const makeSchema = (row: TargetRow) =>
  z.strictObject({
    ...Object.fromEntries(
      fieldsOf(row).map(([name, kind]) => [name, fact(fieldReader(row, name, kind))] as const),
    ),
    ...(asksForPlaces(row) ? { place: required(readPlace) } : {}),
    year: (asksForYears(row) ? required : fact)(yearReader(yearsAllowed(row))),
  })

/** A schema costs more to make than a target to judge: each is made once, when its row is first read. */
const schemas = /* @__PURE__ */ new WeakMap<TargetRow, ReturnType<typeof makeSchema>>()

function schemaOf(row: TargetRow) {
  const schema = schemas.get(row) ?? makeSchema(row)
  schemas.set(row, schema)
  return schema
}

const fieldsOf = (row: TargetRow): readonly (readonly [FieldName, FieldKind])[] =>
  row.forms.flatMap((form) => Object.entries(form) as [FieldName, FieldKind][])

function readObservation(path: string, row: TargetRow, given: unknown): ReadObservation {
  const { place, year, ...fields } = readRecord(schemaOf(row), given, path, `${path}.`) as PlaceAndYear &
    Fields
  const refuseField = (name: string, problem: Problem): never =>
    refuse([issueAt(`${path}.${name}`, (given as Readonly<Record<string, unknown>>)[name], problem)])
  checkForm(row, fields, refuseField)
  if (row.share) checkShare(units[row.unit], fields, refuseField)
  const at = { ...(asksForPlaces(row) && { place }), ...(yearsAllowed(row).length > 1 && year && { year }) }
  return {
    at: at as PlaceAndYear,
    given: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value ? [[name, toText(value)]] : [])),
    ),
    measured: measuredBy(row, fields),
    years: fields.years,
    isValue: fields.value !== undefined,
  }
}

/** The fields of one form are there, by now. */
function measuredBy({ unit }: TargetRow, { value, numerator, denominator, start, end }: Fields): Fraction {
  const above = value ?? numerator ?? end
  const below = value ? new Exact(units[unit]) : (denominator ?? start)
  return { numerator: above as Decimal, denominator: below as Decimal }
}

type RefuseField = (name: string, problem: Problem) => never

/** Exactly one form, in full. */
function checkForm(row: TargetRow, fields: Fields, refuseField: RefuseField): void {
  const named = (form: ObservationForm) => Object.keys(form) as FieldName[]
  const accepted = row.forms.map((form) => named(form).join(' and ')).join(', or ')
  const begun = row.forms.filter((form) => named(form).some((name) => fields[name] !== undefined))
  const [form = row.forms[0], other] = begun
  if (other) refuseField(named(other)[0] as string, new Problem('conflict', `${accepted}: one of these`))
  const missing = named(form).find((name) => fields[name] === undefined)
  if (missing) refuseField(missing, new Problem('required', accepted))
}

/** More than all is impossible. */
function checkShare(whole: string, fields: Fields, refuseField: RefuseField): void {
  const { value, numerator, denominator } = fields
  if (value?.gt(whole)) refuseField('value', new Problem('out_of_range', `at most ${whole}`))
  if (denominator && numerator?.gt(denominator)) {
    refuseField('numerator', new Problem('conflict', `at most the denominator, ${denominator.toFixed()}`))
  }
}

function refuseDuplicates(target: string, row: TargetRow, read: readonly ReadObservation[]): void {
  const seen = new Set<string>()
  const issues = read.flatMap(({ at }, index) => {
    const key = JSON.stringify([at.place, at.year ?? row.due])
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const field = at.year === undefined ? 'place' : 'year'
    const problem = new Problem('conflict', `one observation for each ${field}`)
    return [issueAt(`${target}.${index}.${field}`, at[field], problem)]
  })
  if (issues.length > 0) refuse(issues)
}
