/**
 * Targets worked by hand: data, and constructors that only spread rows into cases. What is observed is made up for the
 * arithmetic; what is asked is read from the document. Gaps that do not end are rounded up at the sixth decimal.
 */
export type Amount = string | number
export type Observation = Readonly<Record<string, Amount>>
export type Status = 'met' | 'unmet' | 'notMeasurable' | 'undetermined'
type At = { readonly place?: string; readonly year?: number }

/** What the document says of the target, apart from its figure. */
export interface Stands {
  readonly clauses: readonly string[]
  readonly scope: 'city' | 'cityProper' | 'county' | 'everyOne' | 'everyLevel'
  readonly due: 2010 | 2012 | 'everyYear'
  readonly force: 'required' | 'basic' | 'strive'
  readonly required: string
  readonly unit: string
}

export interface Judged {
  readonly status: Status
  readonly observed?: string
  readonly gap?: string
  readonly needed?: string
}

interface Expected extends Judged {
  readonly entries?: readonly Judged[]
  readonly failing?: readonly At[]
  readonly missing?: readonly At[]
}

export interface TargetCase extends Stands {
  readonly title: string
  readonly target: string
  readonly observation: Observation | readonly Observation[]
  readonly tolerance?: Amount
  /** What comes of it; or the path of the field refused. */
  readonly expected: Expected | { readonly refused: string }
  readonly because: string
  /** The mistake in a program that this case would show. */
  readonly catches?: string
}

export const of = (numerator: Amount, denominator: Amount): Observation => ({ numerator, denominator })

export const met: Judged = { status: 'met', gap: '0' }
export const unmet = (gap: string, needed?: string): Judged => ({
  status: 'unmet',
  gap,
  ...(needed === undefined ? {} : { needed }),
})
export const undetermined = (gap: string, needed: string): Judged => ({ status: 'undetermined', gap, needed })
export const notMeasurable: Judged = { status: 'notMeasurable' }

type Row = readonly [
  title: string,
  observation: TargetCase['observation'],
  expected: TargetCase['expected'],
  because: string,
  catches?: string,
  tolerance?: Amount,
]

/** One case for each row. */
export const worked = (target: string, stands: Stands, rows: readonly Row[]): readonly TargetCase[] =>
  rows.map(([title, observation, expected, because, catches, tolerance]) => ({
    ...stands,
    title: `${target}: ${title}`,
    target,
    observation,
    expected,
    because,
    ...(catches === undefined ? {} : { catches }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }))

export const city = { scope: 'city', due: 2012, force: 'required' } as const
export const percent = (required: string) => ({ required, unit: 'percent' }) as const

/** A list by year, in the order 2010, 2011, 2012. */
export const byYear = (...observations: readonly Observation[]): readonly Observation[] =>
  observations.map((observation, index) => ({ year: 2010 + index, ...observation }))

export const at = (place: string, observation: Observation): Observation => ({ place, ...observation })
