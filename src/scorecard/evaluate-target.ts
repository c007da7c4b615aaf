import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { accept, Problem } from '../facts/errors.js'
import { toText } from '../facts/money.js'
import { fact, type Reader, readRecord } from '../facts/read-record.js'
import { comparators, type TargetRow } from '../policy/targets/row.js'
import { targetRows } from '../policy/targets/rows.js'
import type { TargetId } from '../policy/targets/target-ids.js'
import { type Amount, readTolerance } from './amount.js'
import { figureText, judge } from './judge.js'
import type { Observed } from './observation.js'
import {
  asksForList,
  asksForPlaces,
  type PlaceAndYear,
  readObservations,
  yearsOf,
} from './read-observation.js'
import type { TargetEntryResult, TargetResult, TargetStatus } from './target-result.js'

/** How an evaluation is to be made. */
export interface TargetOptions {
  /**
   * How far below an approximate figure (左右, 基本, 普遍) is near enough, in percentage points, itself included: the
   * document gives these words no number. Other targets do not look at it.
   */
  readonly tolerance?: Amount | undefined
}

const optionsSchema = /* @__PURE__ */ (() => z.strictObject({ tolerance: fact(readTolerance) }))()

export const readTargetId: Reader<TargetId> = (given) => {
  if (typeof given !== 'string') return new Problem('wrong_type', acceptedTargets)
  return Object.hasOwn(targetRows, given) ? (given as TargetId) : new Problem('unknown_name', acceptedTargets)
}

const acceptedTargets = 'the id of a target, one of those listed in targets'

/**
 * Whether a target of the plan is met by what was observed.
 *
 * A share is compared by cross-multiplication and a growth by exact powers: 949 of 1,000 is not 95%, nor 99.96% all.
 * The figure itself is always included. A list is met where every entry is: never by its mean. Whether the figures
 * observed are right, and whether a list names every place, is for the caller to say.
 *
 * @param target - the id of a target
 * @param observation - a value in the unit of the target, a numerator and denominator, or for a growth a start, an end
 *   and the years between; a list of these, with `place` or `year`, where `targets` says so
 * @param options - `tolerance` for approximate figures, in percentage points, itself included
 * @returns the status with the amounts behind it. `undetermined` where a year is missing and no other fails, or an
 *   approximate figure is not reached and there is no tolerance; `notMeasurable` where a denominator is zero, or new
 *   revenue zero or less, or a list of places empty
 * @throws PolicyInputError that names the target and the field, as in `townTapWater.numerator` or, in a list counted
 *   from 0, `publicHealthProjectCompliance.2.place`
 *
 * Source: the clauses named in the result.
 *
 * @example
 * ```ts
 * import { evaluateTarget } from 'jiaxing-benefits'
 * evaluateTarget('townTapWater', { numerator: 950, denominator: 1000 }).status // => 'met'
 * const { status, gap, needed } = evaluateTarget('townTapWater', { numerator: 949, denominator: 1000 })
 * status // => 'unmet'
 * gap // => '0.1'
 * needed // => '1'
 * ```
 */
export function evaluateTarget(
  target: TargetId,
  observation: Observed,
  options: TargetOptions = {},
): TargetResult {
  const id = accept('target', target, readTargetId)
  const { tolerance } = readRecord(optionsSchema, options, 'options')
  return evaluateRow(id, targetRows[id], observation, tolerance)
}

/** The same for a row. */
export function evaluateRow(
  target: TargetId,
  row: TargetRow,
  observation: unknown,
  tolerance: Decimal | undefined,
): TargetResult {
  const entries = readObservations(target, row, observation).map(
    (one): TargetEntryResult => ({ ...one.at, ...judge(row, one, tolerance) }),
  )
  const missing = missingIn(row, entries)
  const { clause, also, force, scope, due, comparator, unit } = row
  return {
    format: 1,
    target,
    clauses: also ? [clause, also] : [clause],
    force,
    scope,
    due,
    comparator,
    required: figureText(row),
    unit,
    ...(tolerance && comparators[comparator].tolerates ? { tolerance: toText(tolerance) } : {}),
    ...(asksForList(row)
      ? { status: statusOfList(entries, missing), entries }
      : (entries[0] as TargetEntryResult)),
    failing: asksForList(row) ? failingOf(entries) : [],
    missing,
  }
}

/** Every entry must hold; what cannot be measured is no failure. */
function statusOfList(entries: readonly TargetEntryResult[], missing: readonly PlaceAndYear[]): TargetStatus {
  const statuses: readonly TargetStatus[] = [
    ...entries.map(({ status }) => status),
    ...missing.map(() => 'undetermined' as const),
  ]
  const decisive = (['unmet', 'undetermined', 'met'] as const).find((status) => statuses.includes(status))
  return decisive ?? 'notMeasurable'
}

/**
 * The years not stated, for each of the places that are: the list of places is taken as complete. What is due at the end
 * of the plan is not met by an earlier year alone.
 */
function missingIn(row: TargetRow, entries: readonly TargetEntryResult[]): readonly PlaceAndYear[] {
  const places = asksForPlaces(row) ? [...new Set(entries.map(({ place }) => place))] : [undefined]
  const key = ({ place, year }: PlaceAndYear) => JSON.stringify([place, year ?? row.due])
  const stated = new Set(entries.map(key))
  return places
    .flatMap((place) => yearsOf(row).map((year) => ({ ...(place === undefined ? {} : { place }), year })))
    .filter((at) => !stated.has(key(at)))
}

const failingOf = (entries: readonly TargetEntryResult[]): readonly PlaceAndYear[] =>
  entries.filter(({ status }) => status === 'unmet').map(whereAndWhen)

const whereAndWhen = ({ place, year }: TargetEntryResult): PlaceAndYear => ({
  ...(place === undefined ? {} : { place }),
  ...(year === undefined ? {} : { year }),
})
