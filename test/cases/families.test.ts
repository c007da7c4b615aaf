import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  facts,
  type HouseholdBenefitId,
  type PersonBenefitId,
  type Screening,
  screen,
} from '../../src/index.js'
import type { BenefitId } from './case.js'
import { clausesOf } from './citations.js'
import { householdRows, personRows } from './entitlement-rows.js'
import { type FamilyCase, families, type Verdicts } from './families.js'

const ofHouseholds: readonly BenefitId[] = [
  'subsistenceAllowance',
  'lowRentHousing',
  'affordableHousing',
  'dilapidatedHousingRepair',
  'hazardAreaReinforcement',
  'lowIncomeFarmHousehold',
  'zeroEmploymentHousehold',
  'ruralEmploymentAssistance',
  ...householdRows.map(([id]) => id),
]
const ofPeople: readonly BenefitId[] = ['freeHealthCheckup', ...personRows.map(([id]) => id)]

const expectedVerdicts = (benefits: readonly BenefitId[], { otherwise, ...listed }: Verdicts) => {
  const [eligible, ineligible, undetermined] = [listed.eligible, listed.ineligible, listed.undetermined]
  const of = (benefit: BenefitId) => {
    if (eligible?.includes(benefit)) return 'eligible'
    if (ineligible?.includes(benefit)) return 'ineligible'
    return undetermined?.includes(benefit) ? 'undetermined' : otherwise
  }
  return Object.fromEntries(benefits.map((benefit) => [benefit, of(benefit)]))
}

const verdicts = (determinations: Screening['household']) =>
  Object.fromEntries(determinations.map(({ benefit, verdict }) => [benefit, verdict]))

/** Why something is asked: the clauses of what it decides, each once. */
const clausesBehind = (decides: readonly BenefitId[]): readonly string[] => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    ...clausesOf,
    ...Object.fromEntries([...householdRows, ...personRows].map(([id, , clauses]) => [id, clauses])),
  }
  return [...new Set(decides.flatMap((benefit) => rows[benefit]))] as readonly string[]
}

const about = (of: 'household' | number) =>
  of === 'household' ? { in: 'household' } : { in: 'person', person: of }

const screened = ({ policy, household, people }: FamilyCase) =>
  screen({ household, people } as Parameters<typeof screen>[0], createPolicy(policy))

describe.each(families.map((family) => [family.title, family] as const))('%s', (_, family) => {
  const screening = screened(family)

  test('every verdict of the household, and of each of its people', () => {
    expect(screening.household).toHaveLength(14)
    expect(verdicts(screening.household), family.because).toEqual(
      expectedVerdicts(ofHouseholds, family.ofHousehold),
    )
    expect(screening.people).toHaveLength(family.people.length)
    for (const [index, determinations] of screening.people.entries()) {
      expect(determinations).toHaveLength(30)
      expect(verdicts(determinations), `person ${index}`).toEqual(
        expectedVerdicts(ofPeople, family.ofPeople[index] as Verdicts),
      )
    }
  })

  test('the allowance', () => {
    expect(screening.monthlyAllowance, family.because).toBe(family.monthlyAllowance)
    expect('monthlyAllowance' in screening).toBe(family.monthlyAllowance !== undefined)
  })

  test('what to ask next, in this order, and why', () => {
    expect(screening.nextFacts).toEqual(
      family.nextFacts.map(([of, fact, decides, others = []]) => ({
        ...about(of),
        fact,
        anyOf: [fact, ...others],
        question: facts[fact as 'members'].question,
        decides,
        clauses: clausesBehind(decides),
      })),
    )
  })

  test('the figures that are missing', () => {
    expect(screening.missingFigures).toEqual(
      (family.missingFigures ?? []).map(([anyOf, decides]) => ({ anyOf, decides })),
    )
  })

  test('what is not asked', () => {
    expect(screening.notAsked).toEqual(
      family.notAsked.map(([of, fact, decides]) => ({ ...about(of), fact, decides })),
    )
  })

  test('each determination is that of assess', () => {
    const policy = createPolicy(family.policy)
    for (const determination of screening.household) {
      const benefit = determination.benefit as HouseholdBenefitId
      expect(determination).toEqual(assess(benefit, family.household as never, policy))
    }
    for (const [index, determinations] of screening.people.entries()) {
      for (const determination of determinations) {
        const benefit = determination.benefit as PersonBenefitId
        expect(determination).toEqual(assess(benefit, family.people[index] as never, policy))
      }
    }
  })
})

test('the questions are in both languages', () => {
  const { nextFacts } = screen({ household: {} }, createPolicy({ asOf: '2010-07-05' }))
  expect(nextFacts[0]?.question).toEqual({
    en: 'Where is your household registered: urban Jiaxing, rural Jiaxing, or elsewhere?',
    'zh-CN': '您家的户口是嘉兴城镇的、嘉兴农村的，还是市外的？',
  })
})

test('with a local limit the floor areas are worth asking for too', () => {
  const policy = createPolicy({ asOf: '2010-07-05', housingDifficultyFloorArea: 15 })
  const { nextFacts } = screen({ household: { registration: 'urban', members: 3 } }, policy)
  expect(nextFacts.find(({ fact }) => fact === 'hasHousingDifficulty')?.anyOf).toEqual([
    'hasHousingDifficulty',
    'floorArea',
    'floorAreaPerCapita',
  ])
})

test('two people of whom the same is unknown are asked one after the other', () => {
  const { nextFacts } = screen({ household: {}, people: [{}, {}] }, createPolicy({ asOf: '2010-07-05' }))
  const ofPeopleOnly = nextFacts.flatMap((next) =>
    next.in === 'person' ? [`${next.fact} ${next.person}`] : [],
  )
  expect(ofPeopleOnly.slice(0, 6)).toEqual([
    'isLongTermMigrant 0',
    'isLongTermMigrant 1',
    'isLandExpropriatedFarmer 0',
    'isLandExpropriatedFarmer 1',
    'isInsuredInResidentScheme 0',
    'isInsuredInResidentScheme 1',
  ])
})

test.each([undefined, null, []])('without people there are none: %j', (people) => {
  const screening = screen({ household: {}, people }, createPolicy({ asOf: '2010-07-05' }))
  expect(screening.people).toEqual([])
  expect(screening.nextFacts.every((next) => next.in === 'household')).toBe(true)
})
