import type { ClauseId } from 'jiaxing-benefits'

/** Parts one and four are a page each; of parts two and three, each group of goals and each project. */
export const groupOf = (clause: ClauseId): string =>
  /^[14]/.test(clause) ? clause.slice(0, 1) : clause.split('.', 2).join('.')

export const fileOf = (group: string): string => `part-${group.replace('.', '-')}`

/** Where a clause stands among the pages of the document, seen from a page beside their folder. */
export const clauseLink = (clause: ClauseId): string => `./document/${fileOf(groupOf(clause))}.html#${clause}`
