import type { ClauseId } from './clause-ids.js'
import type { Criterion } from './criteria.js'
import type { LegalBasisId } from './legal-bases.js'
import type { LimitId } from './limits.js'
import type { Force } from './ratios.js'

/** What the document leaves open of a benefit. */
export type NotStated = 'criteria' | 'amount'

/** Who is entitled to what: every criterion must hold. The first clause is cited where a limit brings none of its own. */
export interface BenefitRow {
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  readonly force: Force
  /** Where the benefit runs in phases: the limit whose ratio, on the day, brings the force. */
  readonly forceByPhaseOf?: LimitId
  /** A classification says what a household is; it gives nothing by itself. */
  readonly kind: 'benefit' | 'classification'
  readonly criteria: readonly Criterion[]
  readonly basis?: LegalBasisId
  /** Where an eligible household is paid the difference to its income limit each month. */
  readonly paysDifference?: { readonly basis: Readonly<Record<'urban' | 'rural', LegalBasisId>> }
  readonly notStated?: readonly NotStated[]
}
