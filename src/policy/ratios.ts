import type { ClauseId } from './clause-ids.js'

/** How firmly the document puts a thing: no softening word, 基本 or 普遍, 力争, 逐步. */
export type Force = 'required' | 'basic' | 'strive' | 'phased'

/** A number the document puts into a rule, as decimal text, with the clause that states it. */
export interface Ratio {
  readonly clause: ClauseId
  readonly value: string
  /** Where the phase of this ratio has a force other than its benefit's. */
  readonly force?: Force
}

const ratio = (clause: ClauseId, value: string): Ratio => ({ clause, value })

/** Every ratio and sum of the document that a rule or formula uses. Targets take theirs from here where both have them. */
export const ratios = {
  urbanStandardOfMinimumWage: ratio('3.2.2', '0.4'),
  ruralStandardOfUrbanStandard: ratio('3.2.2', '0.6'),
  averageReliefOfStandard: ratio('3.2.2', '0.5'),
  medicalCoCoverage: ratio('3.2.2', '0.5'),
  /** Yuan a resident a year. */
  medicalAssistanceBudget: ratio('3.2.2', '10'),
  lowRentHousing: ratio('2.1.3', '2'),
  affordableHousing: ratio('3.8.1', '0.6'),
  repairFirstPhase: ratio('3.8.2', '1.2'),
  repairSecondPhase: { ...ratio('3.8.2', '1.5'), force: 'strive' },
  /** Yuan net a person a year, nominal, of the current year. */
  lowIncomeFarmHouseholdLine: ratio('2.1.4', '4000'),
  yearsBetweenCheckups: ratio('3.2.1', '2'),
} as const satisfies Record<string, Ratio>
