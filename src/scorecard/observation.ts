import type { PlanYear } from '../policy/targets/row.js'
import type { Amount } from './amount.js'

/** What was measured, in one of three ways. */
export type Measured =
  /** In the unit of the target: 94.5 is 94.5%. */
  | { readonly value: Amount }
  /** Compared by cross-multiplication; a count is whole. */
  | { readonly numerator: Amount; readonly denominator: Amount }
  /** For growth: how many at the start, how many at the end, and the years between, from 1 to 20. */
  | { readonly start: Amount; readonly end: Amount; readonly years: number }

/**
 * One observation. `place` names the county, institution, branch or level of government, where the target asks for one
 * of each. `year` is needed where the target holds every year; elsewhere it may be left out, and is the year it is due.
 * Where the target binds at once it may also be an earlier year of the plan.
 */
export type Observation = Measured & {
  readonly place?: string | undefined
  readonly year?: PlanYear | undefined
}

/** One observation; or a list of them, where the target asks for every place or every year. */
export type Observed = Observation | readonly Observation[]
