import type { Decimal } from 'decimal.js'
import { expectTypeOf, test } from 'vitest'
import { assess, createPolicy, type Household, type Money, type Person } from '../../src/index.js'

const policy = createPolicy({ asOf: '2010-07-05' })

test('every fact may be left out, undefined or null', () => {
  expectTypeOf<Record<string, never>>().toExtend<Household>()
  type Unknown<T> = { readonly [K in keyof T]: null | undefined }
  expectTypeOf<Unknown<Required<Household>>>().toExtend<Household>()
  expectTypeOf<Unknown<Required<Person>>>().toExtend<Person>()
})

test('a form sets one fact after the other, to a value or to unknown', () => {
  let facts: Household = {}
  const set = <K extends keyof Household>(name: K, value: Household[K]) => {
    facts = { ...facts, [name]: value }
  }
  set('monthlyIncome', '1')
  set('monthlyIncome', undefined)
  set('members', null)
  // @ts-expect-error text for a count
  set('members', '3')
  // @ts-expect-error no such fact
  set('income', '1')
  assess('lowRentHousing', facts, policy)
})

test('facts are read only', () => {
  const facts: Household = { members: 3 }
  // @ts-expect-error read only
  facts.members = 4
})

test('money is text, a number or a Decimal', () => {
  expectTypeOf<Money>().toEqualTypeOf<string | number | Decimal>()
  // @ts-expect-error bigint
  assess('lowRentHousing', { members: 1, monthlyIncome: 1n }, policy)
  // @ts-expect-error two decimals as a pair
  assess('lowRentHousing', { members: 1, monthlyIncome: [1, 50] }, policy)
})

test('the facts of a household', () => {
  expectTypeOf<keyof Household>().toEqualTypeOf<
    | 'registration'
    | 'members'
    | 'monthlyIncome'
    | 'annualIncome'
    | 'monthlyIncomePerCapita'
    | 'annualIncomePerCapita'
    | 'hasHousingDifficulty'
    | 'floorArea'
    | 'floorAreaPerCapita'
    | 'livesInDilapidatedHouse'
    | 'livesInHazardArea'
    | 'membersAbleAndWillingToWork'
    | 'membersEmployed'
    | 'receivesSubsistenceAllowance'
    | 'isInTemporaryHardship'
    | 'isStruckByDisaster'
    | 'isFamilyPlanningFamily'
    | 'isRewardedRuralFamilyPlanningFamily'
    | 'hasLostOrDisabledOnlyChild'
  >()
})

test('the facts of a person: the last check-up, and yes or no to each category', () => {
  expectTypeOf<Person['lastCheckup']>().toEqualTypeOf<string | null | undefined>()
  type Category = Exclude<keyof Person, 'lastCheckup'>
  expectTypeOf<Person[Category]>().toEqualTypeOf<boolean | null | undefined>()
  expectTypeOf<'isInsuredInResidentScheme' | 'isRetired'>().toExtend<Category>()
  expectTypeOf<
    | 'isWorker'
    | 'isInEmploymentHardship'
    | 'hasSevereDisability'
    | 'isOrphanOrDisabledOrHomelessMinor'
    | 'hasDisability'
    | 'isQualifyingMigrantWorkersChild'
    | 'isLongTermMigrant'
    | 'isLandExpropriatedFarmer'
    | 'isRuralWorkerOrFromOtherProvince'
    | 'isPartyToLabourDispute'
    | 'isSurplusRuralWorker'
    | 'isQualifyingRetrenchedEmployee'
    | 'isInLowIncomeGroup'
    | 'isInHardshipNeedingLegalAid'
    | 'isPupilFromHardshipFamily'
    | 'isRuralSchoolLeaverNotContinuing'
    | 'isVocationalStudent'
    | 'isDisabledStudentOrFromDisabledFamily'
    | 'isPatientWithInfectiousDisease'
    | 'isAboutToMarry'
    | 'isPlanningPregnancy'
    | 'isFiveGuaranteesOrThreeNoesPerson'
    | 'isOlderPerson'
    | 'isNewResident'
    | 'isQualifyingNewResidentsChild'
    | 'isNewResidentsChild'
    | 'isNewResidentEmployedByEnterprise'
  >().toEqualTypeOf<Exclude<Category, 'isInsuredInResidentScheme' | 'isRetired'>>()
})
