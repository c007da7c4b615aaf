import type { BenefitId } from '../policy/benefit-ids.js'
import { type BenefitRow, householdBenefits, personBenefits } from '../policy/benefits.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { Criterion } from '../policy/criteria.js'
import { frozen } from '../policy/frozen.js'
import { limits } from '../policy/limits.js'
import type { Force } from '../policy/ratios.js'
import type { ReadingId } from '../policy/readings.js'
import type { PlainCriterionResult } from './determination.js'
import { type LimitsByRegistration, ratioOn, resolveLimits, type Situation } from './resolve-limit.js'

/** A condition on a fact that is no amount: what its result will say, less the outcome. */
export type ResolvedPlain = Omit<PlainCriterionResult, 'outcome' | 'value'>

export interface ResolvedDate {
  readonly kind: 'date'
  readonly clause: ClauseId
  readonly readings: readonly ReadingId[]
  readonly years: number
}

/** A condition on an amount, by registration, since the standard may depend on it. */
export interface ResolvedAmount {
  readonly kind: 'income' | 'housingDifficulty'
  readonly limits: LimitsByRegistration
}

export type ResolvedCriterion = ResolvedPlain | ResolvedDate | ResolvedAmount

/** A benefit's row with everything that the day, the figures and the readings settle already settled. */
export interface ResolvedRow {
  readonly subject: 'household' | 'person'
  readonly kind: 'benefit' | 'classification'
  readonly force: Force
  readonly clauses: readonly ClauseId[]
  readonly criteria: readonly ResolvedCriterion[]
  readonly paysDifference: boolean
  /** Readings that the row as a whole rests on. */
  readonly readings: readonly ReadingId[]
}
export type ResolvedRows = ReadonlyMap<BenefitId, ResolvedRow>

export function resolveRows(situation: Situation): ResolvedRows {
  const resolved = (subject: 'household' | 'person', rows: Readonly<Record<string, BenefitRow>>) =>
    Object.entries(rows).map(
      ([id, row]) => [id as BenefitId, frozen(resolveRow(subject, row, situation))] as const,
    )
  return new Map([...resolved('household', householdBenefits), ...resolved('person', personBenefits)])
}

function resolveRow(subject: 'household' | 'person', row: BenefitRow, situation: Situation): ResolvedRow {
  const conditional = row.criteria.flatMap((criterion) => ('under' in criterion ? [criterion.under] : []))
  const phase = row.forceByPhaseOf && ratioOn(limits[row.forceByPhaseOf], situation).ratio.force
  return {
    subject,
    kind: row.kind,
    force: phase ?? row.force,
    clauses: row.clauses,
    paysDifference: row.paysDifference ?? false,
    criteria: row.criteria
      .filter(
        (criterion) =>
          !('under' in criterion) || situation.readings[criterion.under.reading] === criterion.under.choice,
      )
      .map((criterion) => resolveCriterion(criterion, row, situation)),
    readings: ['planPeriod', ...conditional.map((under) => under.reading)],
  }
}

function resolveCriterion(criterion: Criterion, row: BenefitRow, situation: Situation): ResolvedCriterion {
  const clause = row.clauses[0]
  if ('limit' in criterion) {
    return { kind: criterion.fact, limits: resolveLimits(criterion, situation) }
  }
  if (criterion.comparator === 'dueFrom') {
    return { kind: 'date', clause, readings: [criterion.reading], years: Number(criterion.years.value) }
  }
  const { fact, comparator, value } = criterion
  return {
    kind: fact === 'registration' ? 'category' : typeof value === 'number' ? 'count' : 'flag',
    fact,
    comparator,
    limit: value,
    clause,
    ...(row.basis && { basis: row.basis }),
    ...('reading' in criterion && criterion.reading && { readings: [criterion.reading] }),
  }
}
