import { housingFacts, incomeFacts } from '../facts/definitions.js'
import type { HouseholdFacts } from '../facts/household.js'
import type { PersonFacts } from '../facts/person.js'
import { nextCheckup } from '../formulas/checkup.js'
import { compareAmount } from './compare.js'
import { checkupRecipient, type Derived, membersSeekingWork } from './derived-facts.js'
import type { CriterionResult, Missing, PlainCriterionResult } from './determination.js'
import type { Policy } from './policy.js'
import type { ResolvedAmount, ResolvedCriterion, ResolvedDate, ResolvedPlain } from './resolve.js'

/** The facts of a household or of a person, as the rules read them. */
export type SubjectFacts = Partial<HouseholdFacts> &
  PersonFacts & { readonly subject: 'household' | 'person' }

/** A criterion on the facts: what came out, and what is missing where it is unknown. */
export interface Evaluated {
  readonly result: CriterionResult
  readonly missing: readonly Missing[]
}

type PlainValue = NonNullable<PlainCriterionResult['value']>

export function evaluate(criterion: ResolvedCriterion, facts: SubjectFacts, policy: Policy): Evaluated {
  switch (criterion.kind) {
    case 'income':
      return evaluateIncome(criterion, facts)
    case 'housingDifficulty':
      return evaluateHousing(criterion, facts)
    case 'date':
      return evaluateCheckupDate(criterion, facts.lastCheckup, policy)
    default:
      return evaluatePlain(criterion, factOf(criterion.fact, facts, policy))
  }
}

function factOf(fact: ResolvedPlain['fact'], facts: SubjectFacts, policy: Policy): Derived<PlainValue> {
  switch (fact) {
    case 'membersSeekingWork':
      return membersSeekingWork(facts)
    case 'checkupRecipient':
      return checkupRecipient(facts, policy.readings.checkupRecipients)
    default: {
      const value = facts[fact as keyof SubjectFacts] as PlainValue | undefined
      return value === undefined
        ? { missing: [{ in: facts.subject, anyOf: [fact] }] }
        : { value, missing: [] }
    }
  }
}

function evaluatePlain(criterion: ResolvedPlain, { value, missing }: Derived<PlainValue>): Evaluated {
  return value === undefined
    ? { result: { outcome: 'unknown', ...criterion }, missing }
    : { result: { outcome: holds(criterion, value) ? 'met' : 'unmet', ...criterion, value }, missing }
}

function holds({ comparator, limit }: ResolvedPlain, value: PlainValue): boolean {
  switch (comparator) {
    case 'is':
      return value === limit
    case 'isOneOf':
      return (limit as readonly PlainValue[]).includes(value)
    case 'atLeast':
      return (value as number) >= (limit as number)
  }
}

function evaluateIncome(
  { limits }: ResolvedAmount,
  { registration, income, members }: SubjectFacts,
): Evaluated {
  const limit = limits[registration ?? 'unknown']
  if (income) return compareAmount('income', limit, income.fact, income.hundredths, members)
  // Nothing stated: the limit is told in its own period, of the household where its people are counted.
  const period = limit.per === 'year' ? 'annual' : 'monthly'
  const fact = members === undefined ? (`${period}IncomePerCapita` as const) : (`${period}Income` as const)
  const { result, missing } = compareAmount('income', limit, fact, undefined, members)
  return { result, missing: [{ in: 'household', anyOf: incomeFacts }, ...missing] }
}

/** Housing difficulty as the office found, or a floor area against the local limit. */
function evaluateHousing({ limits }: ResolvedAmount, facts: SubjectFacts): Evaluated {
  const { registration, hasHousingDifficulty, floorArea, members } = facts
  const limit = limits[registration ?? 'unknown']
  if (floorArea) return compareAmount('floorArea', limit, floorArea.fact, floorArea.hundredths, members)
  const { clause } = limit
  const found = { kind: 'flag', fact: 'hasHousingDifficulty', comparator: 'is', limit: true, clause } as const
  return evaluatePlain(
    found,
    hasHousingDifficulty === undefined
      ? { missing: [{ in: 'household', anyOf: housingFacts }] }
      : { value: hasHousingDifficulty, missing: [] },
  )
}

function evaluateCheckupDate(
  { clause, readings, years }: ResolvedDate,
  last: string | undefined,
  policy: Policy,
): Evaluated {
  const base = { kind: 'date', fact: 'lastCheckup', comparator: 'dueFrom', clause, readings } as const
  if (last === undefined) {
    return { result: { outcome: 'unknown', ...base }, missing: [{ in: 'person', anyOf: ['lastCheckup'] }] }
  }
  if (last === 'never') return { result: { outcome: 'met', ...base, value: last }, missing: [] }
  const due = nextCheckup(last, years, policy.readings.checkupInterval)
  return {
    result: { outcome: due <= policy.asOf ? 'met' : 'unmet', ...base, value: last, limit: due },
    missing: [],
  }
}
