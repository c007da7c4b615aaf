import type { ClauseId } from '../policy/clause-ids.js'
import type { Force } from '../policy/ratios.js'
import type { FieldName, PlanYear, TargetComparator, TargetScope, TargetUnit } from '../policy/targets/row.js'
import type { TargetId } from '../policy/targets/target-ids.js'
import type { PlaceAndYear } from './read-observation.js'

/**
 * `notMeasurable`: there is nothing to measure, which is no failure. `undetermined`: a year is not stated, or what falls
 * short of an approximate figure needs the caller's tolerance.
 */
export type TargetStatus = 'met' | 'unmet' | 'notMeasurable' | 'undetermined'

/** How one observation stands to the figure. Amounts are plain decimal text. */
export interface Judgement {
  readonly status: TargetStatus
  /** As it was stated. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>
  /**
   * In the unit of the target, to six decimals, rounded away from the figure: what is short of it never looks as if it
   * reached it, nor what reaches it as if it were short. Left out where nothing can be measured.
   */
  readonly observed?: string
  /** How far `observed` is from the figure, on the failing side; `0` where it reaches it. A tolerance is left aside. */
  readonly gap?: string
  /**
   * Of a numerator, or of what there is at the end of a growth: how many more are needed for the target to be met, or
   * fewer where it is a ceiling; a whole number, though never beyond all. To the edge of a tolerance, where there is one.
   * Only where it is not met.
   */
  readonly needed?: string
}

/** One entry of a list. */
export interface TargetEntryResult extends Judgement, PlaceAndYear {}

/** Whether a target is met. Plain JSON, enough to be explained years later. */
export interface TargetResult extends Partial<Judgement> {
  readonly format: 1
  readonly target: TargetId
  readonly clauses: readonly ClauseId[]
  readonly force: Force
  readonly scope: TargetScope
  readonly due: PlanYear | 'everyYear'
  readonly comparator: TargetComparator
  /** The figure, in `unit`: `95`, or `2/3` where it is no decimal. */
  readonly required: string
  readonly unit: TargetUnit
  /** Where the comparator is `about` and the caller gave one. */
  readonly tolerance?: string
  readonly status: TargetStatus
  /** Where the target asks for a list: what was stated, each judged by itself. `given` and the rest then stand here. */
  readonly entries?: readonly TargetEntryResult[]
  /** The places and years that are unmet. */
  readonly failing: readonly PlaceAndYear[]
  /** The places and years that are not stated. */
  readonly missing: readonly PlaceAndYear[]
}
