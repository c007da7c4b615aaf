import type { PolicyOptions } from './case.js'

/** A policy made from options, and the figures it must hold. */
export interface FigureCase {
  readonly title: string
  readonly clause: string
  readonly policy: PolicyOptions
  /** Figures as plain text; null for a figure that must stay unknown. Those left out are not looked at. */
  readonly figures?: Partial<Record<FigureName, string | null>>
  readonly origins?: Partial<Record<FigureName, 'given' | 'published' | 'derived'>>
  readonly inForce?: boolean
  /** The policy must be refused, with this issue. */
  readonly refused?: { readonly path: string; readonly code: string }
  readonly because: string
  readonly catches?: string
}

type FigureName =
  | 'minimumWage'
  | 'urbanSubsistenceStandard'
  | 'ruralSubsistenceStandard'
  | 'urbanDisposableIncomePerCapita'
  | 'housingDifficultyFloorArea'
  | 'minimumPaymentPerPerson'

type StandardsRow = readonly [
  title: string,
  policy: Partial<PolicyOptions>,
  wage: string | null,
  urban: string | null,
  rural: string | null,
  because: string,
  catches?: string,
]

export const standards = (asOf: string, rows: readonly StandardsRow[]): readonly FigureCase[] =>
  rows.map(([title, policy, wage, urban, rural, because, catches]) => ({
    title: `standards, ${asOf}, ${title}`,
    clause: '3.2.2',
    policy: { asOf, ...policy },
    figures: { minimumWage: wage, urbanSubsistenceStandard: urban, ruralSubsistenceStandard: rural },
    because,
    ...(catches === undefined ? {} : { catches }),
  }))
