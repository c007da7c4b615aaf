import { expectTypeOf, test } from 'vitest'
import {
  compareScenarios,
  createPolicy,
  explainScreening,
  type Household,
  type HouseholdBenefitId,
  type HouseholdChange,
  type Person,
  type ScenarioComparison,
  type Screening,
  scenarioChanges,
  screen,
} from '../../src/index.js'
import type { JsonRecord, Stored } from './json.js'

const policy = createPolicy({ asOf: '2010-07-05' })
const screening = screen({ household: { registration: 'urban' }, people: [{ isRetired: true }] }, policy)

test('a screening is plain JSON, and a stored one is explained', () => {
  expectTypeOf(screening).toEqualTypeOf<Screening>()
  expectTypeOf<Stored<Required<Screening>>>().toExtend<JsonRecord>()
  expectTypeOf<Stored<Screening>>().toExtend<Screening>()
  const stored: Screening = JSON.parse(JSON.stringify(screening))
  expectTypeOf(explainScreening(stored, 'zh-CN')).toEqualTypeOf<string>()
  // @ts-expect-error a screening is no determination's language
  explainScreening(screening, 'zh')
  // @ts-expect-error read only
  screening.monthlyAllowance = '1'
})

test('what goes in', () => {
  screen({ household: {}, people: null }, policy)
  screen({ household: {}, people: undefined }, policy)
  // @ts-expect-error the household is required
  screen({ people: [] }, policy)
  // @ts-expect-error a misspelt fact
  screen({ household: { hasHousingDificulty: true } }, policy)
  // @ts-expect-error a fact of a household for a person
  screen({ household: {}, people: [{ registration: 'urban' }] }, policy)
  // @ts-expect-error a copy of a policy
  screen({ household: {} }, { ...policy })
})

test('whom a next fact is about is told apart', () => {
  for (const next of screening.nextFacts) {
    if (next.in === 'person') expectTypeOf(next.person).toEqualTypeOf<number>()
    // @ts-expect-error of the household there is one
    else next.person
    expectTypeOf(next.question['zh-CN']).toEqualTypeOf<string>()
  }
})

test('scenarios take whatever can be iterated', () => {
  const households: Household[] = []
  expectTypeOf(compareScenarios(new Set(households), policy, policy)).toEqualTypeOf<ScenarioComparison>()
  expectTypeOf(scenarioChanges(households.values(), policy, policy)).toExtend<Iterable<HouseholdChange>>()
  expectTypeOf<Stored<ScenarioComparison>>().toExtend<JsonRecord>()
  expectTypeOf<keyof ScenarioComparison['benefits']>().toEqualTypeOf<HouseholdBenefitId>()
  // @ts-expect-error one household
  compareScenarios({ registration: 'urban' }, policy, policy)
  // @ts-expect-error people
  compareScenarios([{ isRetired: true } satisfies Person], policy, policy)
})
