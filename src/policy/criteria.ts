import type { HouseholdFlag, PersonFlag } from '../facts/definitions.js'
import type { LimitId } from './limits.js'
import type { Ratio } from './ratios.js'
import type { ReadingChoices, ReadingId } from './readings.js'

/**
 * The conditions a row may be made of, and their constructors. A row is their plain conjunction: what needs an `or`
 * is a named derived fact (`housingDifficulty`, `membersSeekingWork`, `checkupRecipient`).
 */
export type Criterion =
  | LimitCriterion
  | (Under &
      (
        | { readonly fact: 'registration'; readonly comparator: 'is'; readonly value: Registered }
        | {
            readonly fact: 'registration'
            readonly comparator: 'isOneOf'
            readonly value: readonly Registered[]
          }
        | FlagCriterion
        | { readonly fact: CountFact; readonly comparator: 'is' | 'atLeast'; readonly value: number }
        | {
            readonly fact: 'lastCheckup'
            readonly comparator: 'dueFrom'
            readonly years: Ratio
            readonly reading: 'checkupInterval'
          }
      ))

/** What must be so. */
interface FlagCriterion {
  readonly fact: FlagFact
  readonly comparator: 'is'
  readonly value: true
  /** The document's list is open (等): that it is not so does not decide. */
  readonly openList?: true
}

/** A sum or an area against a limit; where a reading decides whether the limit is included, the reading. */
export interface LimitCriterion extends Under {
  readonly fact: 'income' | 'housingDifficulty'
  readonly comparator: 'below' | 'atMost' | { readonly atMostOrBelowBy: 'limitInclusive' | 'floorAreaLimit' }
  readonly limit: LimitId
}

/** The reading, and its choice, under which alone a condition holds. */
interface Under {
  readonly under?: {
    readonly [R in ReadingId]: { readonly reading: R; readonly choice: ReadingChoices[R] }
  }[ReadingId]
}

type Registered = 'urban' | 'rural'
type FlagFact = HouseholdFlag | PersonFlag | 'checkupRecipient'
type CountFact = 'membersAbleAndWillingToWork' | 'membersEmployed' | 'membersSeekingWork'

export const is = <const F extends string, const V extends string | number | true>(fact: F, value: V) =>
  ({ fact, comparator: 'is', value }) as const

export const isOneOf = <const F extends string, const V extends readonly string[]>(fact: F, value: V) =>
  ({ fact, comparator: 'isOneOf', value }) as const

export const atLeast = <const F extends string>(fact: F, value: number) =>
  ({ fact, comparator: 'atLeast', value }) as const

/** 低于: the limit itself does not qualify, under any reading. */
export const incomeBelow = <const L extends LimitId>(limit: L) =>
  ({ fact: 'income', comparator: 'below', limit }) as const

/** 以下: the limit itself qualifies, unless the reading `limitInclusive` says otherwise. */
export const incomeAtMost = <const L extends LimitId>(limit: L) =>
  ({ fact: 'income', comparator: { atMostOrBelowBy: 'limitInclusive' }, limit }) as const

/** 住房困难: as the office found, or a floor area against the local one. */
export const inHousingDifficulty = {
  fact: 'housingDifficulty',
  comparator: { atMostOrBelowBy: 'floorAreaLimit' },
  limit: 'housingDifficulty',
} as const

/** Due so many years after the last one, or at once where there was none. */
export const dueFrom = <const F extends string>(fact: F, years: Ratio) =>
  ({ fact, comparator: 'dueFrom', years, reading: 'checkupInterval' }) as const

/** A condition that holds under one choice of a reading only. */
export const under = <const R extends ReadingId, const X extends ReadingChoices[R], const C>(
  reading: R,
  choice: X,
  criterion: C,
) => ({ ...criterion, under: { reading, choice } }) as const
