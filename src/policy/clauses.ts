import type { ClauseId } from './clause-ids.js'
import type { ClauseText } from './clauses/clause.js'
import { partFour } from './clauses/part-four.js'
import { partOne } from './clauses/part-one.js'
import { partThreePeople } from './clauses/part-three-people.js'
import { partThreePlaces } from './clauses/part-three-places.js'
import { partTwo } from './clauses/part-two.js'
import { frozen } from './frozen.js'
import { type ProjectId, projects } from './projects.js'
import type { Text } from './text.js'

/** One place in the document. */
export interface Clause extends ClauseText {
  /** The department chiefly responsible, where the document names one: part three does, by project. */
  readonly department?: Text
}

/**
 * What each clause of the document says, in our own words, by its place. JavaScript lists whole-number keys before the
 * others: sort by place where the order is shown.
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ (() => {
  const texts: Readonly<Record<ClauseId, ClauseText>> = {
    ...partOne,
    ...partTwo,
    ...partThreePeople,
    ...partThreePlaces,
    ...partFour,
  }
  const departmentOf = (id: string) => projects[id.split('.', 2).join('.') as ProjectId]?.lead
  return frozen(
    Object.fromEntries(
      Object.entries(texts).map(([id, text]) => {
        const department = departmentOf(id)
        return [id, department ? { ...text, department } : text]
      }),
    ),
  ) as Record<ClauseId, Clause>
})()
