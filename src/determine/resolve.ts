import type { BenefitId } from '../policy/benefit-ids.js'
import type { BenefitRow } from '../policy/benefit-row.js'
import { householdBenefits, personBenefits } from '../policy/benefits.js'
import type { Criterion } from '../policy/criteria.js'
import { frozen } from '../policy/frozen.js'
import { type Limit, limits } from '../policy/limits.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import type { DateCriterionResult, PlainCriterionResult } from './determination.js'
import { type LimitsByRegistration, ratioOn, resolveLimits, type Situation } from './resolve-limit.js'

/** A condition on a fact that is no amount: what its result will say, less the outcome. */
export type ResolvedPlain = Omit<PlainCriterionResult, 'outcome' | 'value'>

export interface ResolvedDate {
  readonly kind: 'date'
  readonly base: Omit<DateCriterionResult, 'outcome' | 'value' | 'limit'>
  readonly years: number
  readonly interval: ReadingChoices['checkupInterval']
}

/** A condition on an amount, by registration, since the standard may depend on it. */
export interface ResolvedAmount {
  readonly kind: 'income' | 'housingDifficulty'
  readonly limits: LimitsByRegistration
}

export type ResolvedCriterion = ResolvedPlain | ResolvedDate | ResolvedAmount

/** A benefit's row with everything that the day, the figures and the readings settle already settled. */
export interface ResolvedRow extends Omit<BenefitRow, 'criteria'> {
  readonly subject: 'household' | 'person'
  readonly criteria: readonly ResolvedCriterion[]
  /** Readings that the row as a whole rests on. */
  readonly readings: readonly ReadingId[]
}
/** By id; a record without a prototype, so that no name but a benefit's finds anything. */
export type ResolvedRows = Readonly<Record<BenefitId, ResolvedRow>>

export function resolveRows(situation: Situation): ResolvedRows {
  const resolved: Record<string, ResolvedRow> = Object.create(null)
  for (const [subject, rows] of tables) {
    for (const [id, row] of Object.entries<BenefitRow>(rows)) {
      resolved[id] = resolveFixed(subject, row) ?? frozen(resolveRow(subject, row, situation))
    }
  }
  return Object.freeze(resolved)
}

const tables = [
  ['household', householdBenefits],
  ['person', personBenefits],
] as const

/** Rows that neither the day, a figure nor a reading touches are the same for all policies: resolved once. */
const fixed = /* @__PURE__ */ new WeakMap<BenefitRow['criteria'], ResolvedRow>()

function resolveFixed(subject: 'household' | 'person', row: BenefitRow): ResolvedRow | undefined {
  const known = fixed.get(row.criteria)
  if (known) return known
  const plain = row.criteria.filter(isFixed)
  if (plain.length < row.criteria.length) return undefined
  const criteria = plain.map((criterion) => resolvePlain(criterion, row))
  const resolved = frozen({ ...row, subject, criteria, readings: ['planPeriod'] } as const)
  fixed.set(row.criteria, resolved)
  return resolved
}

function resolveRow(subject: 'household' | 'person', row: BenefitRow, situation: Situation): ResolvedRow {
  const phase =
    row.forceByPhaseOf && ratioOn((limits[row.forceByPhaseOf] as Limit).times, situation).ratio?.force
  return {
    ...row,
    subject,
    force: phase ?? row.force,
    criteria: row.criteria
      .filter(({ under }) => !under || situation.readings[under.reading] === under.choice)
      .map((criterion) => resolveCriterion(criterion, row, situation)),
    readings: ['planPeriod', ...row.criteria.flatMap(({ under }) => (under ? [under.reading] : []))],
  }
}

function resolveCriterion(criterion: Criterion, row: BenefitRow, situation: Situation): ResolvedCriterion {
  if ('limit' in criterion) return { kind: criterion.fact, limits: resolveLimits(criterion, situation) }
  if ('years' in criterion) {
    const { fact, comparator, reading } = criterion
    const base = { kind: 'date', fact, comparator, clause: row.clauses[0], readings: [reading] } as const
    return { kind: 'date', base, years: Number(criterion.years.value), interval: situation.readings[reading] }
  }
  return resolvePlain(criterion, row)
}

type Plain = Exclude<Criterion, { readonly limit: unknown } | { readonly years: unknown }>

function isFixed(criterion: Criterion): criterion is Plain & { readonly under?: never } {
  return !('limit' in criterion || 'years' in criterion || criterion.under)
}

function resolvePlain(criterion: Plain, row: BenefitRow): ResolvedPlain {
  const { fact, comparator, value, under } = criterion
  return {
    kind: fact === 'registration' ? 'category' : typeof value === 'number' ? 'count' : 'flag',
    fact,
    comparator,
    limit: value,
    clause: row.clauses[0],
    ...(row.basis && { basis: row.basis }),
    ...(under && { readings: [under.reading] }),
    ...('openList' in criterion && { openList: true }),
  }
}
