import type { ClauseId } from './clause-ids.js'
import type { Clause } from './clauses/clause.js'
import { partFour } from './clauses/part-four.js'
import { partOne } from './clauses/part-one.js'
import { partThreePeople } from './clauses/part-three-people.js'
import { partThreePlaces } from './clauses/part-three-places.js'
import { partTwo } from './clauses/part-two.js'

export type { Clause } from './clauses/clause.js'

/**
 * What each clause of the document says, in our own words, by its place. JavaScript lists whole-number keys before the
 * others: sort by place where the order is shown.
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ (() => ({
  ...partOne,
  ...partTwo,
  ...partThreePeople,
  ...partThreePlaces,
  ...partFour,
}))()
