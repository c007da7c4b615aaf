import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { accept, Problem } from '../facts/errors.js'
import { fact, isRecord, type Reader, readRecord } from '../facts/read-record.js'
import { type TargetGroup, type TargetGroupId, targetGroups } from '../policy/targets/groups.js'
import { comparators } from '../policy/targets/row.js'
import { targetRows } from '../policy/targets/rows.js'
import type { TargetId } from '../policy/targets/target-ids.js'
import { type Amount, readTolerance } from './amount.js'
import { evaluateRow, readTargetId, type TargetOptions } from './evaluate-target.js'
import { targetsOf } from './groups.js'
import type { Observed } from './observation.js'
import { collect } from './refusals.js'
import type { TargetResult, TargetStatus } from './target-result.js'

/** What was observed, by target. A target left out, undefined or null is not stated. */
export type Observations = Readonly<Partial<Record<TargetId, Observed | null | undefined>>>

/** The tolerance of targets that say "about": one for all, and those of single targets. */
export interface ScorecardOptions extends TargetOptions {
  /** A tolerance for one target, in place of the one for all. */
  readonly tolerances?: Readonly<Partial<Record<TargetId, Amount | undefined>>> | undefined
}

/** How many of the targets observed have each status. */
export type TargetCounts = Readonly<Record<TargetStatus, number>>

/** The targets of one goal, project or safeguard, with how they came out. */
export interface ScorecardGroup {
  readonly kind: TargetGroup['kind']
  /** The clause of a goal or safeguard, or the project. */
  readonly group: TargetGroupId
  readonly counts: TargetCounts
  readonly results: readonly TargetResult[]
  /** The targets of which nothing is stated. */
  readonly missing: readonly TargetId[]
}

/** Where the plan's targets stand. Plain JSON. */
export interface Scorecard {
  readonly format: 1
  readonly counts: TargetCounts
  /** The 14 goals, the ten projects and the safeguards, in the order of the document; also those without any result. */
  readonly groups: readonly ScorecardGroup[]
  /** The targets of which nothing is stated, in the order of the document. */
  readonly missing: readonly TargetId[]
}

const optionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    tolerance: fact(readTolerance),
    tolerances: fact((given) => given),
  }))()

/**
 * Where the targets of the plan stand, by goal and project.
 *
 * Each target is evaluated as `evaluateTarget` does, under the first of its clauses. It gives no mark and weighs no
 * target against another. Targets of which nothing is stated are listed as missing, and are not counted.
 *
 * @param observations - by target: one observation or a list, as the target asks
 * @param options - `tolerance` for all approximate figures and `tolerances` for single ones, in percentage points,
 *   themselves included
 * @throws PolicyInputError with every field refused, of all targets
 *
 * Source: clauses 2.1.1 to 2.3.14, 3.1.1 to 3.9.4 and 4.3.
 *
 * @example
 * ```ts
 * import { evaluateScorecard } from 'jiaxing-benefits'
 * const { counts, missing } = evaluateScorecard({
 *   townTapWater: { numerator: 950, denominator: 1000 },
 *   villageTapWater: { value: '89.9' },
 * })
 * counts // => { met: 1, unmet: 1, notMeasurable: 0, undetermined: 0 }
 * missing.length // => 101
 * ```
 */
export function evaluateScorecard(observations: Observations, options: ScorecardOptions = {}): Scorecard {
  const { tolerance, tolerances } = readRecord(optionsSchema, options, 'options')
  const own = new Map(readByTarget('tolerances', tolerances ?? {}, 'tolerances.', readOwnTolerance))
  const results = new Map(
    readByTarget('observations', observations, '', (target, observation) =>
      evaluateRow(target, targetRows[target], observation, own.get(target) ?? tolerance),
    ),
  )
  const groups = targetGroups.map(({ kind, id }): ScorecardGroup => {
    const targets = targetsOf(id)
    const found = targets.flatMap((target) => results.get(target) ?? [])
    return {
      kind,
      group: id,
      counts: countsOf(found),
      results: found,
      missing: targets.filter((target) => !results.has(target)),
    }
  })
  return {
    format: 1,
    counts: countsOf([...results.values()]),
    groups,
    missing: groups.flatMap(({ missing }) => missing),
  }
}

export function countsOf(results: readonly TargetResult[]): TargetCounts {
  const count = (status: TargetStatus) => results.filter((result) => result.status === status).length
  return {
    met: count('met'),
    unmet: count('unmet'),
    notMeasurable: count('notMeasurable'),
    undetermined: count('undetermined'),
  }
}

/** What `read` makes of each target stated, or a PolicyInputError with all that was refused. */
function readByTarget<T>(
  name: string,
  given: unknown,
  prefix: string,
  read: (target: TargetId, stated: unknown) => T,
): (readonly [TargetId, T])[] {
  const record = accept(name, given, readNamed)
  const results = collect(
    Object.entries(record).map(([id, stated]) => () => {
      const target = accept(prefix + id, id, readTargetId)
      return stated === undefined || stated === null ? [] : [[target, read(target, stated)] as const]
    }),
  )
  return results.flat()
}

const readNamed: Reader<Readonly<Record<string, unknown>>> = (given) =>
  isRecord(given) ? given : new Problem('wrong_type', 'an object with the ids of targets as names')

function readOwnTolerance(target: TargetId, given: unknown): Decimal {
  const { tolerates } = comparators[targetRows[target].comparator]
  return accept(`tolerances.${target}`, given, (stated) =>
    tolerates
      ? readTolerance(stated)
      : new Problem('conflict', 'a tolerance where the comparator is about, and nowhere else'),
  )
}
