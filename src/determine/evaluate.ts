import { type IncomeFact, incomeFacts } from '../facts/definitions.js'
import { nextCheckup } from '../formulas/checkup.js'
import { frozen } from '../policy/frozen.js'
import { compareAmount } from './compare.js'
import { factValue, gapsOf, type SubjectFacts } from './derived-facts.js'
import type { CriterionResult, Missing, PlainCriterionResult } from './determination.js'
import { remembered } from './remembered.js'
import type { ResolvedAmount, ResolvedCriterion, ResolvedDate, ResolvedPlain } from './resolve.js'
import type { ResolvedLimit } from './resolve-limit.js'

/** A criterion on the facts: what came out, and what is missing where it is unknown. */
export interface Evaluated {
  readonly result: CriterionResult
  readonly missing: readonly Missing[]
}

export function evaluate(criterion: ResolvedCriterion, facts: SubjectFacts, asOf: string): Evaluated {
  switch (criterion.kind) {
    case 'income':
      return evaluateIncome(criterion, facts)
    case 'housingDifficulty':
      return evaluateHousing(criterion, facts)
    case 'date':
      return evaluateDate(criterion, facts, asOf)
    default:
      return evaluatePlain(criterion, facts)
  }
}

function evaluatePlain(criterion: ResolvedPlain, facts: SubjectFacts): Evaluated {
  const value = factValue(criterion.fact, facts)
  if (value !== undefined) return withValue(criterion, value)
  return { result: { outcome: 'unknown', ...criterion }, missing: gapsOf(criterion.fact, facts) }
}

type PlainValue = NonNullable<PlainCriterionResult['value']>

/** By criterion and value. */
const withValue = /* @__PURE__ */ (() =>
  remembered((criterion: ResolvedPlain, value: PlainValue): Evaluated => {
    const otherwise = criterion.openList ? 'unknown' : 'unmet'
    const outcome = holds(criterion, value) ? 'met' : otherwise
    return frozen({ result: { outcome, ...criterion, value }, missing: [] })
  }))()

function holds({ comparator, limit }: ResolvedPlain, value: PlainValue): boolean {
  if (comparator === 'atLeast') return value >= limit
  return comparator === 'is' ? value === limit : (limit as readonly unknown[]).includes(value)
}

/** Where no income is stated, the limit is told in its own period: of the household where its people are counted. */
function evaluateIncome({ limits }: ResolvedAmount, facts: SubjectFacts): Evaluated {
  const { registration, income, members } = facts
  const limit = limits[registration ?? 'unknown']
  if (income) return compareAmount(limit, income.fact, income.hundredths, members)
  const period = limit.per === 'year' ? 'annual' : 'monthly'
  const fact: IncomeFact = members === undefined ? `${period}IncomePerCapita` : `${period}Income`
  const { result, missing } = compareAmount(limit, fact, undefined, members)
  return { result, missing: [{ in: 'household', anyOf: incomeFacts }, ...missing] }
}

/** Housing difficulty as the office found, or a floor area against the local limit. */
function evaluateHousing({ limits }: ResolvedAmount, facts: SubjectFacts): Evaluated {
  const limit = limits[facts.registration ?? 'unknown']
  const { area } = facts
  if (area) return compareAmount(limit, area.fact, area.hundredths, facts.members)
  return evaluatePlain(asFound(limit, 'hasHousingDifficulty'), facts)
}

/** By the limit that would be held against a floor area. */
const asFound = /* @__PURE__ */ (() =>
  remembered(
    ({ clause }: ResolvedLimit, fact: 'hasHousingDifficulty'): ResolvedPlain =>
      frozen({ kind: 'flag', fact, comparator: 'is', limit: true, clause }),
  ))()

function evaluateDate({ base, years, interval }: ResolvedDate, facts: SubjectFacts, asOf: string): Evaluated {
  const value = facts.lastCheckup
  if (value === undefined) {
    return { result: { outcome: 'unknown', ...base }, missing: [{ in: 'person', anyOf: [base.fact] }] }
  }
  if (value === 'never') return { result: { outcome: 'met', ...base, value }, missing: [] }
  const limit = nextCheckup(value, years, interval)
  return { result: { outcome: limit <= asOf ? 'met' : 'unmet', ...base, value, limit }, missing: [] }
}
