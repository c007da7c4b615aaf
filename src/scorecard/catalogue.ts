import type { ClauseId } from '../policy/clause-ids.js'
import { frozen } from '../policy/frozen.js'
import type { Force } from '../policy/ratios.js'
import { type TargetGroupId, targetGroups } from '../policy/targets/groups.js'
import { targetMeasures } from '../policy/targets/measures.js'
import type { FieldName, PlanYear, TargetComparator, TargetScope, TargetUnit } from '../policy/targets/row.js'
import { targetRows } from '../policy/targets/rows.js'
import type { TargetId } from '../policy/targets/target-ids.js'
import type { Text } from '../policy/text.js'
import { targetsOf } from './groups.js'
import { figureText } from './judge.js'
import { asksForPlaces, asksForYears } from './read-observation.js'

/** What there is to know of a target without an observation. */
export interface TargetEntry {
  /** The goal, project or safeguard that a scorecard shows it under. */
  readonly group: TargetGroupId
  readonly clause: ClauseId
  /** A second clause on the same matter. */
  readonly also?: ClauseId
  /** The few characters of the document that carry the figure and its comparator; `…` where some are left out. */
  readonly words: string
  readonly comparator: TargetComparator
  /** The figure, in `unit`: `95`, or `2/3` where it is no decimal. */
  readonly required: string
  readonly unit: TargetUnit
  /** More than all is impossible, and so an error. */
  readonly share: boolean
  readonly scope: TargetScope
  readonly due: PlanYear | 'everyYear'
  /** It holds from the first day: observations of earlier years of the plan may be stated too, with their `year`. */
  readonly bindsAtOnce?: boolean
  readonly force: Force
  /** A list of observations, each with its `place`. */
  readonly asksForPlaces: boolean
  /** A list of observations, each with its `year`: 2010, 2011 and 2012. */
  readonly asksForYears: boolean
  /** The ways to state an observation, each by its fields. */
  readonly forms: readonly (readonly FieldName[])[]
  /** What is measured: the numerator / the denominator, or the amount itself. */
  readonly measure: Text
}

const entryOf = (group: TargetGroupId, target: TargetId): TargetEntry => {
  const row = targetRows[target]
  const { figure, forms, clause, ...plain } = row
  return {
    group,
    clause,
    ...plain,
    required: figureText(row),
    asksForPlaces: asksForPlaces(row),
    asksForYears: asksForYears(row),
    forms: forms.map((form) => Object.keys(form) as FieldName[]),
    measure: targetMeasures[target],
  }
}

/** Every measurable target of the plan, by id, in the order of the document. */
export const targets = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries(
      targetGroups.flatMap(({ id }) => targetsOf(id).map((target) => [target, entryOf(id, target)])),
    ),
  ))() as Readonly<Record<TargetId, TargetEntry>>
