import type { ClauseId } from '../clause-ids.js'
import type { Force } from '../ratios.js'

/** The years of the plan. */
export const planYears = [2010, 2011, 2012] as const
/** A year of the plan. */
export type PlanYear = (typeof planYears)[number]

/**
 * What the words of a comparison mean: on which side of the figure a target is reached (-1 below, 0 at, 1 above), and
 * whether what falls short may still be near enough, which the document leaves open and the caller has to say.
 */
export const comparators = {
  atLeast: { reached: [0, 1], tolerates: false },
  atMost: { reached: [-1, 0], tolerates: false },
  exactly: { reached: [0], tolerates: false },
  about: { reached: [0, 1], tolerates: true },
} as const satisfies Record<string, { readonly reached: readonly number[]; readonly tolerates: boolean }>
/** How an observation is compared with its figure: the figure itself is enough in all of them. */
export type TargetComparator = keyof typeof comparators

/** The units of the figures, with what one of them is the share of: a percentage is so many of 100. */
export const units = {
  percent: '100',
  perThousand: '1000',
  perTenThousand: '10000',
  count: '1',
  squareMetres: '1',
  squareMetresPerCapita: '1',
  yuanPerCapita: '1',
  pupilsPerTeacher: '1',
  percentPerYear: '100',
  share: '1',
} as const satisfies Record<string, string>
/** The unit of the figure of a target. */
export type TargetUnit = keyof typeof units

/** Whose observations a target needs: one of the city, or one of each place, body or level, each of which must hold. */
export const scopes = {
  city: { places: false },
  cityProper: { places: false },
  county: { places: true },
  everyOne: { places: true },
  everyLevel: { places: true },
} as const satisfies Record<string, { readonly places: boolean }>
/** Whose observations a target needs. */
export type TargetScope = keyof typeof scopes

/** A figure as `value` / `of`, `of` being 1 where it is left out: 95% is 95 of 100. A ratio of the rules is one too. */
export interface Figure {
  readonly value: string
  readonly of?: string
}

/** What a field of an observation may hold: whole things, an amount, an amount that may be negative, years between. */
export type FieldKind = 'count' | 'amount' | 'change' | 'years'
/** A field of an observation. */
export type FieldName = 'value' | 'numerator' | 'denominator' | 'start' | 'end' | 'years'

/** One way to state an observation: its fields, all of them needed. */
export type ObservationForm = Readonly<Partial<Record<FieldName, FieldKind>>>
export type ObservationForms = readonly [ObservationForm, ...ObservationForm[]]

/** What the city, its counties or institutions must reach. */
export interface TargetRow {
  readonly clause: ClauseId
  /** A second clause on the same matter. */
  readonly also?: ClauseId
  /** The few characters of the document that carry the figure and its comparator; `…` where some are left out. */
  readonly words: string
  readonly comparator: TargetComparator
  readonly figure: Figure
  readonly unit: TargetUnit
  /** More than all is impossible, and so an error. */
  readonly share: boolean
  readonly scope: TargetScope
  /** The year at whose end it must hold, or every year of the plan. */
  readonly due: PlanYear | 'everyYear'
  /**
   * It holds from the first day of the plan and not only by its end: an observation of an earlier year may be stated
   * too, and must hold. None is asked for, and none stands in for the year it is due.
   */
  readonly bindsAtOnce?: boolean
  readonly force: Force
  readonly forms: ObservationForms
}

const value = { value: 'amount' } as const

export const forms = {
  things: [value, { numerator: 'count', denominator: 'count' }],
  amounts: [value, { numerator: 'amount', denominator: 'amount' }],
  amountPerHead: [value, { numerator: 'amount', denominator: 'count' }],
  shareOfIncrease: [value, { numerator: 'amount', denominator: 'change' }],
  growth: [value, { start: 'count', end: 'count', years: 'years' }],
  count: [{ value: 'count' }],
  amount: [value],
} as const satisfies Record<string, ObservationForms>

const required = { due: 2012, force: 'required' } as const

/** Whose it is, by the end of the plan and with no softening word, unless the row says otherwise. */
export const ofCity = { ...required, scope: 'city' } as const
export const ofCounties = { ...required, scope: 'county' } as const
export const ofEveryOne = { ...required, scope: 'everyOne' } as const

export const percent = (figure: string): Figure => ({ value: figure, of: '100' })

/** So many per cent of certain things, of which there cannot be more than all. */
export const share = <const C extends TargetComparator>(comparator: C, figure: string) =>
  ({ comparator, figure: percent(figure), unit: 'percent', share: true, forms: forms.things }) as const

/** 每个, 全部, 全覆盖: all of them. 99.96% is not all. */
export const all = /* @__PURE__ */ (() => share('exactly', '100'))()

/** 基本, 普遍: for the most part, which is all, or near enough to all by the caller's tolerance. */
export const mostly = /* @__PURE__ */ (() => ({ ...share('about', '100'), force: 'basic' }) as const)()
