import type { Decimal } from 'decimal.js'
import type { Registration } from '../facts/definitions.js'
import { toText } from '../facts/money.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { LimitCriterion } from '../policy/criteria.js'
import { type Derivation, type DocumentFigureName, derivations, type FigureName } from '../policy/figures.js'
import type { LegalBasisId } from '../policy/legal-bases.js'
import { type Limit, limits, type Period } from '../policy/limits.js'
import type { Ratio } from '../policy/ratios.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import type { Arithmetic, Missing } from './determination.js'
import type { Figures } from './figures.js'

/** What the rows are resolved against. */
export interface Situation {
  readonly asOf: string
  readonly figures: Figures
  readonly readings: ReadingChoices
}

/** A limit per person on the policy's day, or what is missing for there to be one. */
export interface ResolvedLimit {
  readonly clause: ClauseId
  readonly basis?: LegalBasisId
  readonly comparator: 'below' | 'atMost'
  readonly per?: Period
  readonly readings: readonly ReadingId[]
  readonly amount?: Decimal
  /** Where the amount comes from; one person, one period. */
  readonly arithmetic?: Arithmetic
  readonly missing?: Missing
}

/** By registration, since the figure may depend on it. */
export type LimitsByRegistration = Readonly<Record<Registration | 'unknown', ResolvedLimit>>

export function resolveLimits(criterion: LimitCriterion, situation: Situation): LimitsByRegistration {
  const urban = resolveLimit(criterion, 'urban', situation)
  if (typeof limits[criterion.limit].of === 'string')
    return { urban, rural: urban, elsewhere: urban, unknown: urban }
  const of = (registration: Registration | 'unknown') => resolveLimit(criterion, registration, situation)
  return { urban, rural: of('rural'), elsewhere: of('elsewhere'), unknown: of('unknown') }
}

function resolveLimit(
  criterion: LimitCriterion,
  registration: Registration | 'unknown',
  situation: Situation,
): ResolvedLimit {
  const limit: Limit = limits[criterion.limit]
  const { comparator } = criterion
  const basis = limit.basis?.[registration as 'urban' | 'rural']
  const { readings, ...amount } = limitAmount(limit, registration, situation)
  return {
    clause: limit.clause,
    ...(basis && { basis }),
    ...(typeof comparator === 'string'
      ? { comparator, readings }
      : {
          comparator: situation.readings[comparator.atMostOrBelowBy] === 'included' ? 'atMost' : 'below',
          readings: [comparator.atMostOrBelowBy, ...readings],
        }),
    ...(limit.per && { per: limit.per }),
    ...amount,
  }
}

type LimitAmount = Pick<ResolvedLimit, 'readings' | 'amount' | 'arithmetic' | 'missing'>

function limitAmount(
  limit: Limit,
  registration: Registration | 'unknown',
  situation: Situation,
): LimitAmount {
  const { ratio, readings } = ratioOn(limit, situation)
  const name = typeof limit.of === 'string' ? limit.of : limit.of[registration as 'urban' | 'rural']
  if (name === undefined) {
    return registration === 'unknown'
      ? { readings, missing: { in: 'household', anyOf: ['registration'] } }
      : { readings }
  }
  const figure = situation.figures[name]
  if (figure === undefined) {
    // It may be given itself, or what it would be derived from in the end.
    const anyOf = (derivationOf(name) ? [name, 'minimumWage'] : [name]) as FigureName[]
    return { readings, missing: { in: 'policy', anyOf } }
  }
  const { reading } = derivationOf(name) ?? {}
  return {
    readings: reading && figure.origin.origin === 'derived' ? [...readings, reading] : readings,
    amount: figure.value.times(ratio.value),
    arithmetic: { ...figure.origin, figure: name, amount: toText(figure.value), ratio: ratio.value },
  }
}

const derivationOf = (name: FigureName | DocumentFigureName) =>
  (derivations as { readonly [F in typeof name]?: Derivation })[name]

/** The ratio of a limit on the day, and the reading that chose it where one did. Before the plan: the first phase. */
export function ratioOn(
  limit: Limit,
  { asOf, readings }: Omit<Situation, 'figures'>,
): { ratio: Ratio; readings: ReadingId[] } {
  if (!('length' in limit.times)) return { ratio: limit.times, readings: [] }
  const [first, ...later] = limit.times
  const { times } = later.filter((phase) => phase.from <= asOf).at(-1) ?? first
  if (!('reading' in times)) return { ratio: times, readings: [] }
  return { ratio: times.choices[readings[times.reading]] as Ratio, readings: [times.reading] }
}
