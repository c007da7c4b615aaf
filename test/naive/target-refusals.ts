import { decimal, isAtMost, isBelow, minus, type Ratio, whole } from './ratio.js'
import type { Issue } from './refusals.js'
import { type Target, targetRows, type Way } from './target-rows.js'

// What of an observation is not acceptable, checked one field after the other, as the documentation words it.

export type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => string | undefined

export const isKnown = (value: unknown): boolean => value !== undefined && value !== null
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const amountOf = (value: unknown): Ratio => {
  const text = String(value)
  return text.startsWith('-') ? minus(whole(0), decimal(text.slice(1))) : decimal(text)
}

const amount =
  (accepts: (text: string) => boolean): Check =>
  (value) => {
    if (typeof value !== 'string') return 'wrong_type'
    if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) return 'not_a_sum'
    const [units = '', decimals = ''] = value.replace('-', '').split('.')
    if (units.length > 12) return 'out_of_range'
    if (decimals.length > 6) return 'too_many_decimals'
    return accepts(value) ? undefined : 'out_of_range'
  }

const isNotNegative = (text: string): boolean => !text.startsWith('-')
const isWhole = (text: string): boolean => /^\d+(\.0+)?$/.test(text)

const anAmount = amount(isNotNegative)
const aCount = amount(isWhole)
const aChange = amount(() => true)
const aYearCount: Check = (value) => {
  if (typeof value !== 'number') return 'wrong_type'
  return Number.isInteger(value) && value >= 1 && value <= 20 ? undefined : 'out_of_range'
}
const points = amount((text) => isNotNegative(text) && isAtMost(decimal(text), whole(100)))

const pairs: Readonly<Record<Way, Readonly<Record<string, Check>>>> = {
  counts: { numerator: aCount, denominator: aCount },
  amounts: { numerator: anAmount, denominator: anAmount },
  amountOfCount: { numerator: anAmount, denominator: aCount },
  increase: { numerator: anAmount, denominator: aChange },
  growth: { start: aCount, end: aCount, years: aYearCount },
  count: {},
  amount: {},
}

/** Of a rare character, which UTF-16 writes as two units. */
const secondUnits = (text: string): number => (text.match(/[\uDC00-\uDFFF]/g) ?? []).length

const placeCheck: Check = (value) => {
  if (typeof value !== 'string') return 'wrong_type'
  return value !== '' && value.length - secondUnits(value) <= 100 && value.trim() === value
    ? undefined
    : 'out_of_range'
}
const yearCheck =
  (...years: readonly number[]): Check =>
  (value) => {
    if (typeof value !== 'number') return 'wrong_type'
    return years.includes(value) ? undefined : 'out_of_range'
  }

export const targetIssues = (id: unknown, facts: Fields): readonly Issue[] => {
  if (typeof id !== 'string') return [{ path: 'target', code: 'wrong_type' }]
  const target = Object.hasOwn(targetRows, id) ? targetRows[id] : undefined
  if (target === undefined) return [{ path: 'target', code: 'unknown_name' }]
  const { observation, tolerance, ...others } = facts
  const wrong = isKnown(tolerance) ? points(tolerance) : undefined
  const options = [
    ...Object.keys(others).map((path) => ({ path, code: 'unknown_name' })),
    ...(wrong === undefined ? [] : [{ path: 'tolerance', code: wrong }]),
  ]
  if (options.length > 0) return options
  if (!target.byPlace && !target.byYear) return observationIssues(target, id, observation)
  if (!Array.isArray(observation)) return [{ path: id, code: 'wrong_type' }]
  const issues = observation.flatMap((one, index) => observationIssues(target, `${id}.${index}`, one))
  return issues.length > 0 ? issues : repeated(target, id, observation)
}

const observationIssues = (target: Target, path: string, fields: unknown): readonly Issue[] => {
  if (!isFields(fields)) return [{ path, code: 'wrong_type' }]
  const at = (field: string, code: string): Issue => ({ path: `${path}.${field}`, code })
  const checks: Readonly<Record<string, Check>> = {
    value: target.way === 'count' ? aCount : anAmount,
    ...pairs[target.way],
    year: yearCheck(...(target.byYear || target.bindsAtOnce ? [2010, 2011, 2012] : [target.due])),
    ...(target.byPlace && { place: placeCheck }),
  }
  const needed = [...(target.byPlace ? ['place'] : []), ...(target.byYear ? ['year'] : [])]
  const issues = [
    ...needed.filter((field) => fields[field] === undefined).map((field) => at(field, 'required')),
    ...needed.filter((field) => fields[field] === null).map((field) => at(field, 'wrong_type')),
    ...Object.keys(fields).flatMap((field) => {
      const check = checks[field]
      if (check === undefined) return [at(field, 'unknown_name')]
      const code = isKnown(fields[field]) ? check(fields[field]) : undefined
      return code === undefined ? [] : [at(field, code)]
    }),
  ]
  return issues.length > 0 ? issues : formIssues(target, fields, at)
}

/** Either the value or all of the pair; and of a share no more than all. */
const formIssues = (
  target: Target,
  fields: Fields,
  at: (field: string, code: string) => Issue,
): readonly Issue[] => {
  const pair = Object.keys(pairs[target.way])
  const isPairBegun = pair.some((field) => isKnown(fields[field]))
  if (isKnown(fields['value'])) {
    if (isPairBegun) return [at(String(pair[0]), 'conflict')]
    const isTooMuch = target.isShare && isBelow(whole(target.of), amountOf(fields['value']))
    return isTooMuch ? [at('value', 'out_of_range')] : []
  }
  if (!isPairBegun) return [at('value', 'required')]
  const lacking = pair.find((field) => !isKnown(fields[field]))
  if (lacking !== undefined) return [at(lacking, 'required')]
  const isTooMuch = target.isShare && isBelow(amountOf(fields['denominator']), amountOf(fields['numerator']))
  return isTooMuch ? [at('numerator', 'conflict')] : []
}

const repeated = (target: Target, id: string, given: readonly Fields[]): readonly Issue[] => {
  const isOfYears = target.byYear || target.bindsAtOnce
  const yearOf = ({ year }: Fields): unknown => (isKnown(year) ? year : target.due)
  const keys = given.map((fields) => JSON.stringify([fields['place'], isOfYears && yearOf(fields)]))
  const fields = given.map(({ year }) => (isOfYears && isKnown(year) ? 'year' : 'place'))
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ path: `${id}.${index}.${fields[index]}`, code: 'conflict' }] : [],
  )
}
