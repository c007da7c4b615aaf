import type { Decimal } from 'decimal.js'
import type { Registration } from '../facts/definitions.js'
import { toText } from '../facts/money.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { LimitCriterion } from '../policy/criteria.js'
import type { DocumentFigureName, FigureName } from '../policy/figures.js'
import type { LegalBasisId } from '../policy/legal-bases.js'
import { type Limit, limits, type Period } from '../policy/limits.js'
import type { Ratio } from '../policy/ratios.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import type { Arithmetic, Missing } from './determination.js'
import { type Figures, waysToKnow } from './figures.js'

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

export function resolveLimits(
  { limit, comparator }: LimitCriterion,
  situation: Situation,
): LimitsByRegistration {
  const { of, basis, clause, per, times }: Limit = limits[limit]
  const { ratio, readings } = ratioOn(times, situation)
  const decidedBy = typeof comparator === 'string' ? undefined : comparator.atMostOrBelowBy
  const included = decidedBy ? situation.readings[decidedBy] === 'included' : comparator === 'atMost'
  const open: ResolvedLimit = {
    clause,
    comparator: included ? 'atMost' : 'below',
    readings: decidedBy ? [decidedBy, ...readings] : readings,
    ...(per && { per }),
  }
  if (typeof of === 'string') {
    const one = withAmount(open, of, ratio, situation)
    return { urban: one, rural: one, elsewhere: one, unknown: one }
  }
  const by = (registration: 'urban' | 'rural') => ({
    ...withAmount(open, of[registration], ratio, situation),
    ...(basis && { basis: basis[registration] }),
  })
  const unknown = { ...open, missing: { in: 'household', anyOf: ['registration'] } } as const
  return { urban: by('urban'), rural: by('rural'), elsewhere: open, unknown }
}

function withAmount(
  limit: ResolvedLimit,
  name: FigureName | DocumentFigureName,
  ratio: Ratio | undefined,
  { figures }: Situation,
): ResolvedLimit {
  const figure = figures[name]
  if (figure === undefined) return { ...limit, missing: { in: 'policy', anyOf: waysToKnow(name) } }
  const { value, origin, readings } = figure
  return {
    ...limit,
    readings: [...limit.readings, ...readings],
    amount: value.times(ratio?.value ?? 1),
    arithmetic: { ...origin, figure: name, amount: toText(value), ratio: ratio?.value ?? '1' },
  }
}

/** The ratio on the day, and the reading that chose it where one did. Before the plan: the first phase. */
export function ratioOn(
  times: Limit['times'],
  { asOf, readings }: Omit<Situation, 'figures'>,
): { ratio: Ratio | undefined; readings: ReadingId[] } {
  if (times === undefined || 'value' in times) return { ratio: times, readings: [] }
  const phase = times.filter(({ from }) => from <= asOf).at(-1) ?? times[0]
  if ('value' in phase.times) return { ratio: phase.times, readings: [] }
  const { reading, choices } = phase.times
  return {
    ratio: (choices as Readonly<Record<string, Ratio>>)[readings[reading]] as Ratio,
    readings: [reading],
  }
}
