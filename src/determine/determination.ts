import type { FactName, IncomeFact, Registration } from '../facts/definitions.js'
import type { BenefitId } from '../policy/benefit-ids.js'
import type { NotStated } from '../policy/benefit-row.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { DocumentFigureName, FigureName } from '../policy/figures.js'
import type { LegalBasisId } from '../policy/legal-bases.js'
import type { Period } from '../policy/limits.js'
import type { Force } from '../policy/ratios.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'

/** Entitled or not; not decided by what is known; or outside the days on which the plan binds, which is no refusal. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'notInForce'

/** One gap: any one of `anyOf` may fill it, and none else. */
export type Missing =
  | { readonly in: 'household' | 'person'; readonly anyOf: readonly FactName[] }
  | { readonly in: 'policy'; readonly anyOf: readonly FigureName[] }

/** Where a figure comes from. Of a derived one, `source` is the arithmetic that made it. */
export type FigureOrigin =
  | { readonly origin: 'given'; readonly source: 'caller' }
  | { readonly origin: 'published'; readonly source: string }
  | { readonly origin: 'document'; readonly source: ClauseId }
  | { readonly origin: 'derived'; readonly source: Arithmetic }

/** amount x ratio x people x months, rounded up where that is given. Factors left out are 1; amounts are decimal text. */
export type Arithmetic = FigureOrigin & {
  readonly figure: FigureName | DocumentFigureName
  readonly amount: string
  readonly ratio: string
  readonly people?: number
  readonly months?: 12
  readonly roundedUpTo?: 1 | 5 | 10
  /** The figure as it would be derived, before any rounding, and not the one in force. */
  readonly unrounded?: true
}

interface CriterionBase {
  readonly outcome: 'met' | 'unmet' | 'unknown'
  readonly clause: ClauseId
  /** A legal basis outside the document, where there is one. */
  readonly basis?: LegalBasisId
  /** The readings it depends on. */
  readonly readings?: readonly ReadingId[]
}

/** `value` against what the row asks for. */
export interface PlainCriterionResult extends CriterionBase {
  readonly kind: 'category' | 'flag' | 'count'
  readonly fact: FactName | 'membersSeekingWork' | 'checkupRecipient'
  readonly comparator: 'is' | 'isOneOf' | 'atLeast'
  readonly value?: Registration | boolean | number
  readonly limit: string | readonly string[] | boolean | number
  /** The document's list is open: that it is not so does not decide. */
  readonly openList?: true
}

/** A day from which something is due: `value` is the last one, or `never`. */
export interface DateCriterionResult extends CriterionBase {
  readonly kind: 'date'
  readonly fact: FactName
  readonly comparator: 'dueFrom'
  readonly value?: string
  /** The first day due; left out where it is due at once, or not known. */
  readonly limit?: string
}

/**
 * A sum or a floor area against a limit, amounts as decimal text. Both sides are brought to the longer of the two
 * periods, for the whole household, or per person where it was stated per person.
 */
export interface AmountCriterionResult extends CriterionBase {
  readonly kind: 'income' | 'floorArea'
  /** The spelling the caller used; where there is none, the one that `highestQualifying` is in. */
  readonly fact: IncomeFact | 'floorArea' | 'floorAreaPerCapita'
  readonly comparator: 'below' | 'atMost'
  /** The period that `value` and `limit` are for; none for a floor area. */
  readonly per?: Period
  readonly value?: string
  /** How `value` was brought to a year: the monthly sum as stated, x 12. */
  readonly stated?: { readonly amount: string; readonly months: 12 }
  readonly limit?: string
  /** limit - value: zero is met for `atMost` and unmet for `below`. */
  readonly slack?: string
  /** The highest whole-hundredth amount, in the spelling of `fact`, that would do. */
  readonly highestQualifying?: string
  readonly arithmetic?: Arithmetic
}

/** How one condition came out, by kind: a category, flag or count; a date; a sum or an area against its limit. */
export type CriterionResult = PlainCriterionResult | DateCriterionResult | AmountCriterionResult

/** How a monthly allowance was computed; with the `income` criterion beside it, all there is to it. */
export interface AllowanceArithmetic {
  /** The legal basis, outside the document, of paying the difference. */
  readonly basis: LegalBasisId
  /** Yuan per person a month. */
  readonly standard: string
  readonly people: number
  readonly income: { readonly fact: IncomeFact; readonly amount: string }
  /** Yuan a month: standard x people - income, rounded up to the fen. */
  readonly difference: string
  /** Yuan per person a month, where a minimum payment decided the sum instead. */
  readonly minimumPaymentPerPerson?: string
}

/** A verdict with all that it rests on: plain JSON, to be kept and explained later. */
export interface Determination {
  readonly format: 1
  readonly benefit: BenefitId
  readonly asOf: string
  readonly verdict: Verdict
  readonly kind: 'benefit' | 'classification'
  readonly force: Force
  readonly clauses: readonly ClauseId[]
  readonly criteria: readonly CriterionResult[]
  /** What an `undetermined` verdict lacks; empty otherwise. */
  readonly missing: readonly Missing[]
  /** What the document leaves open of the benefit: `eligible` then means what the caller stated, and no more. */
  readonly notStated: readonly NotStated[]
  /** The readings it rests on, with the choice made. */
  readonly readings: Partial<ReadingChoices>
  /** Yuan a month, of an eligible household whose people are counted. */
  readonly monthlyAllowance?: string
  readonly allowance?: AllowanceArithmetic
  /** What the allowance of an eligible household still needs. */
  readonly allowanceMissing?: readonly Missing[]
}
