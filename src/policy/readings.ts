import type { ClauseId } from './clause-ids.js'

/** Where the words of a clause allow more than one meaning: the choices a policy may make, the default first. */
interface Reading {
  readonly clause: ClauseId
  readonly choices: readonly [string, string, ...string[]]
}

export const readings = {
  limitInclusive: { clause: '2.1.3', choices: ['included', 'excluded'] },
  repairLimitIn2010: { clause: '3.8.2', choices: ['120%', '150%'] },
  repairLimitIn2011: { clause: '3.8.2', choices: ['150%', '120%'] },
  repairHazardAreas: { clause: '3.8.2', choices: ['withoutIncomeTest', 'withIncomeTest'] },
  ruralStandardBase: { clause: '3.2.2', choices: ['standardInForce', 'unroundedWageShare'] },
  floorAreaLimit: { clause: '2.1.3', choices: ['excluded', 'included'] },
  checkupInterval: { clause: '3.2.1', choices: ['anniversary', 'calendarPeriod'] },
  checkupRecipients: { clause: '3.2.1', choices: ['retiredRegardless', 'retiredAndInsured'] },
  planPeriod: { clause: '2', choices: ['toEndOf2012', 'untilReplaced'] },
} as const satisfies Record<string, Reading>

/** A question the words of the document leave open, whose answer a policy may choose. */
export type ReadingId = keyof typeof readings

/** The choice made of each reading. */
export type ReadingChoices = { readonly [K in ReadingId]: (typeof readings)[K]['choices'][number] }
