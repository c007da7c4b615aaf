import { type Ratio, ratios } from './ratios.js'
import type { ReadingId } from './readings.js'

/** The local figures a policy holds. They change by year and place: none but the minimum wage is built in. */
export const figureNames = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
  'housingDifficultyFloorArea',
  'minimumPaymentPerPerson',
] as const
/** A figure of a policy: published, derived, or given by the caller. */
export type FigureName = (typeof figureNames)[number]

/** A standard that the caller need not give: a share of another figure. */
export interface Derivation {
  readonly times: Ratio
  readonly of: FigureName
  /** The choice of a reading under which the base is not the one that stands, but as it would be derived, unrounded. */
  readonly unroundedUnder?: { readonly reading: ReadingId; readonly choice: string }
}

export const derivations = {
  urbanSubsistenceStandard: { times: ratios.urbanStandardOfMinimumWage, of: 'minimumWage' },
  ruralSubsistenceStandard: {
    times: ratios.ruralStandardOfUrbanStandard,
    of: 'urbanSubsistenceStandard',
    unroundedUnder: { reading: 'ruralStandardBase', choice: 'unroundedWageShare' },
  },
} as const satisfies Partial<Record<FigureName, Derivation>>

/** Sums that the document itself states. */
export const documentFigures = {
  lowIncomeFarmHouseholdLine: ratios.lowIncomeFarmHouseholdLine,
} as const satisfies Record<string, Ratio>
/** A figure that the document itself states, and no policy changes. */
export type DocumentFigureName = keyof typeof documentFigures
