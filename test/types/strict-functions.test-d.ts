import { expectTypeOf, test } from 'vitest'
import {
  assess,
  type Determination,
  type FactsFor,
  type Household,
  hasFactsFor,
  householdBenefitIds,
  isDueForFreeCheckup,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isEligibleForLowRentHousing,
  isEligibleForRuralEmploymentAssistance,
  isEligibleForSubsistenceAllowance,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
  type Policy,
  subsistenceAllowance,
} from '../../src/index.js'

declare const policy: Policy
const family = {
  registration: 'urban',
  members: 3,
  monthlyIncome: '2352.00',
  hasHousingDifficulty: true,
} as const

test('a family with the facts, written in place, as a constant, or checked against Household', () => {
  expectTypeOf(
    isEligibleForLowRentHousing(
      { registration: 'urban', members: 3, monthlyIncome: '2352.00', hasHousingDifficulty: true },
      policy,
    ),
  ).toEqualTypeOf<boolean>()
  isEligibleForLowRentHousing(family, policy)
  const checked = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352.00',
    hasHousingDifficulty: true,
  } satisfies Household
  isEligibleForLowRentHousing(checked, policy)
})

test('exactly one income', () => {
  // @ts-expect-error no income
  isEligibleForLowRentHousing({ registration: 'urban', members: 3, hasHousingDifficulty: true }, policy)
  const two = { ...family, annualIncome: '12' } as const
  // @ts-expect-error two incomes
  isEligibleForLowRentHousing(two, policy)
  // @ts-expect-error an income that may be unknown
  isEligibleForLowRentHousing({ ...family, monthlyIncome: null }, policy)
  // the other spellings may be there and unknown, as in a database row
  isEligibleForLowRentHousing({ ...family, annualIncome: null, annualIncomePerCapita: undefined }, policy)
})

test('a sum per person needs no members, a total does', () => {
  const urban = { registration: 'urban' } as const
  const perPerson = { ...urban, monthlyIncomePerCapita: '784' } as const
  isEligibleForLowRentHousing({ ...perPerson, floorAreaPerCapita: '11.5' }, policy)
  isEligibleForLowRentHousing({ ...perPerson, members: 3, floorArea: '45' }, policy)
  // @ts-expect-error a household's floor area without members
  isEligibleForLowRentHousing({ ...perPerson, floorArea: '45' }, policy)
  // @ts-expect-error a total without members
  isEligibleForLowRentHousing({ ...urban, monthlyIncome: '784', hasHousingDifficulty: true }, policy)
})

test('one housing fact', () => {
  const { hasHousingDifficulty: _, ...unhoused } = family
  // @ts-expect-error no housing fact
  isEligibleForLowRentHousing(unhoused, policy)
  // @ts-expect-error two housing facts
  isEligibleForAffordableHousing({ ...family, floorAreaPerCapita: 12 }, policy)
})

test('a misspelt fact', () => {
  const { hasHousingDifficulty: _, ...unhoused } = family
  // @ts-expect-error misspelt, so that it is missing
  isEligibleForLowRentHousing({ ...unhoused, hasHousingDificulty: true }, policy)
  // @ts-expect-error misspelt where all that is needed is there
  isEligibleForLowRentHousing({ ...family, livesInHazzard: true }, policy)
})

test('each function asks for the facts of its row', () => {
  isEligibleForSubsistenceAllowance({ registration: 'rural', members: 1, annualIncome: 2000 }, policy)
  // @ts-expect-error the limit depends on the registration
  isEligibleForSubsistenceAllowance({ members: 1, annualIncome: 2000 }, policy)
  // @ts-expect-error no income
  isEligibleForSubsistenceAllowance({ registration: 'rural', members: 1 }, policy)

  const house = { registration: 'rural', livesInDilapidatedHouse: true } as const
  isEligibleForDilapidatedHousingRepair({ ...house, annualIncomePerCapita: 1 }, policy)
  // @ts-expect-error no income
  isEligibleForDilapidatedHousingRepair(house, policy)
  // @ts-expect-error no house
  isEligibleForDilapidatedHousingRepair({ registration: 'rural', annualIncomePerCapita: 1 }, policy)

  isEligibleForHazardAreaReinforcement({ ...house, livesInHazardArea: true }, policy)
  // income is read under one reading only, and may be given
  isEligibleForHazardAreaReinforcement(
    { ...house, livesInHazardArea: true, members: 2, monthlyIncome: 3 },
    policy,
  )
  // @ts-expect-error no area
  isEligibleForHazardAreaReinforcement(house, policy)

  isLowIncomeFarmHousehold({ registration: 'rural', annualIncomePerCapita: 4000 }, policy)
  // @ts-expect-error no income
  isLowIncomeFarmHousehold({ registration: 'rural' }, policy)
  // @ts-expect-error no registration
  isLowIncomeFarmHousehold({ annualIncomePerCapita: 4000 }, policy)

  const workers = { membersAbleAndWillingToWork: 1, membersEmployed: 0 }
  isZeroEmploymentHousehold({ registration: 'urban', ...workers }, policy)
  // @ts-expect-error nobody employed is not said
  isZeroEmploymentHousehold({ registration: 'urban', membersAbleAndWillingToWork: 1 }, policy)
  // @ts-expect-error nobody able is not said
  isZeroEmploymentHousehold({ registration: 'urban', membersEmployed: 0 }, policy)

  const onAllowance = { registration: 'rural', receivesSubsistenceAllowance: true } as const
  isEligibleForRuralEmploymentAssistance({ ...onAllowance, ...workers }, policy)
  // @ts-expect-error no counts
  isEligibleForRuralEmploymentAssistance(onAllowance, policy)
  // @ts-expect-error no allowance
  isEligibleForRuralEmploymentAssistance({ registration: 'rural', ...workers }, policy)
})

test('a required fact is not null, nor undefined, nor of another type', () => {
  // @ts-expect-error null
  isEligibleForLowRentHousing({ ...family, registration: null }, policy)
  // @ts-expect-error undefined
  isEligibleForLowRentHousing({ ...family, members: undefined }, policy)
  // @ts-expect-error text for a count
  isEligibleForLowRentHousing({ ...family, members: '3' }, policy)
  // @ts-expect-error no such registration
  isEligibleForLowRentHousing({ ...family, registration: 'city' }, policy)
  // @ts-expect-error bigint for a sum
  isEligibleForLowRentHousing({ ...family, monthlyIncome: 2352n }, policy)
})

test('the allowance takes the people, and the check-up its person', () => {
  subsistenceAllowance({ registration: 'urban', members: 3, monthlyIncome: '1' }, policy)
  // @ts-expect-error no income
  subsistenceAllowance({ registration: 'urban', members: 3 }, policy)
  // @ts-expect-error no registration
  subsistenceAllowance({ members: 3, monthlyIncome: '1' }, policy)

  isDueForFreeCheckup({ isInsuredInResidentScheme: true, isRetired: false, lastCheckup: 'never' }, policy)
  // @ts-expect-error nothing known
  isDueForFreeCheckup({}, policy)
  // @ts-expect-error the last one is not known
  isDueForFreeCheckup({ isInsuredInResidentScheme: true, isRetired: false }, policy)
})

test('facts a row does not read may be there, and a wider record is taken by spreading', () => {
  isEligibleForLowRentHousing({ ...family, livesInHazardArea: false }, policy)
  const facts: FactsFor<'lowRentHousing'> = { ...family, livesInHazardArea: false }
  expectTypeOf(facts).toExtend<Household>()
})

test('hasFactsFor narrows to what the strict function takes', () => {
  const known = family as Household
  // @ts-expect-error not narrowed yet
  isEligibleForLowRentHousing(known, policy)
  if (hasFactsFor('lowRentHousing', known)) {
    expectTypeOf(isEligibleForLowRentHousing(known, policy)).toEqualTypeOf<boolean>()
    expectTypeOf(known).toExtend<FactsFor<'lowRentHousing'>>()
    // @ts-expect-error narrowed to another benefit
    isZeroEmploymentHousehold(known, policy)
  }
  if (hasFactsFor('zeroEmploymentHousehold', known)) isZeroEmploymentHousehold(known, policy)
  if (hasFactsFor('subsistenceAllowance', known)) isEligibleForSubsistenceAllowance(known, policy)
})

test('assess takes whatever is known', () => {
  interface Row {
    registration: 'urban' | 'rural'
    members: number
    monthlyIncome?: string
    annualIncome?: string
    hasHousingDifficulty?: boolean
  }
  const row = family as Row
  expectTypeOf(assess('lowRentHousing', row, policy)).toEqualTypeOf<Determination>()
  const facts: Household = row
  for (const id of householdBenefitIds) assess(id, facts, policy)
  assess('freeHealthCheckup', { lastCheckup: 'never' }, policy)
  // @ts-expect-error no such benefit
  assess('lowRentHouse', facts, policy)
  // @ts-expect-error a household for a person
  assess('freeHealthCheckup', family, policy)
  // @ts-expect-error a person for a household
  assess('lowRentHousing', { lastCheckup: 'never' }, policy)
})
