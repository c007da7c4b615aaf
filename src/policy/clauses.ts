import { partFour } from './clauses/part-four.js'
import { partOne } from './clauses/part-one.js'
import { partThreePeople } from './clauses/part-three-people.js'
import { partThreePlaces } from './clauses/part-three-places.js'
import { partTwo } from './clauses/part-two.js'

export type { Clause } from './clauses/clause.js'

/**
 * The clauses of the document by their place in it: `2.1.3` is part two, group one, goal 3 (goals are numbered through
 * the part); `3.2.2` is part three, project two, second paragraph; `4.3` is part four, item three. `1` is part one;
 * `2` and `3` are the opening paragraphs of parts two and three. A whole number as a key is listed by JavaScript
 * before the others: sort by place where the order is shown.
 */
export const clauses = /* @__PURE__ */ (() =>
  ({ ...partOne, ...partTwo, ...partThreePeople, ...partThreePlaces, ...partFour }) as const)()

export type ClauseId = keyof typeof clauses
