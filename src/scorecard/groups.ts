import type { TargetGroupId } from '../policy/targets/groups.js'
import { targetRows } from '../policy/targets/rows.js'
import type { TargetId } from '../policy/targets/target-ids.js'

/** The targets whose first clause is the group's, or stands in its project; in the order of the document. */
export const targetsOf = (group: TargetGroupId): readonly TargetId[] =>
  (Object.keys(targetRows) as TargetId[]).filter((target) =>
    `${targetRows[target].clause}.`.startsWith(`${group}.`),
  )
