import { allowanceInFen } from './allowance.js'
import { type Figures, figuresOf } from './figures.js'
import { conclude } from './findings.js'
import {
  hasMemberAbleToWork,
  hasMemberSeekingWork,
  hasNobodyEmployed,
  isInHousingDifficulty,
  isRegistered,
  isTrue,
} from './household.js'
import { compareIncome } from './income.js'
import {
  affordableHousingLimit,
  lowIncomeFarmLimit,
  lowRentLimit,
  repairLimit,
  repairPercent,
  subsistenceLimit,
} from './limits.js'
import type { Decision, Household, HouseholdBenefitId, IncomeFinding, PolicyOptions } from './types.js'

type Decide = (figures: Figures, household: Household) => Decision

/** 2.1.4: 城乡最低生活保障应保尽保. */
const subsistenceAllowance: Decide = (figures, household) => {
  const income = compareIncome(household, subsistenceLimit(figures, household))
  const conclusion = conclude([isRegistered(household, 'urban', 'rural'), income])
  const allowance = conclusion.verdict === 'eligible' ? allowanceOf(figures, household, income) : undefined
  return { force: 'required', ...conclusion, income, ...(allowance !== undefined && { allowance }) }
}

const allowanceOf = (figures: Figures, household: Household, { fact }: IncomeFinding): bigint | undefined => {
  const standard = subsistenceLimit(figures, household).perPerson
  const income = household[fact]
  if (!household.members || !standard || income === undefined || income === null) return undefined
  return allowanceInFen(standard, household.members, fact, income, figures.minimumPaymentPerPerson)
}

/** 2.1.3: 基本实现城镇低保标准2倍以下的城市低收入住房困难家庭廉租住房应保尽保. */
const lowRentHousing: Decide = (figures, household) => {
  const income = compareIncome(household, lowRentLimit(figures))
  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]
  return { force: 'basic', ...conclude(conditions), income }
}

/** 3.8.1: 基本满足……60%以下低收入住房困难家庭购买或租赁经济适用房的需求. */
const affordableHousing: Decide = (figures, household) => {
  const income = compareIncome(household, affordableHousingLimit(figures))
  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]
  return { force: 'basic', ...conclude(conditions), income }
}

/** 3.8.2: 2010年完成……120％以下, 到2012年力争完成……150％以下困难家庭危旧房改造. */
const dilapidatedHousingRepair: Decide = (figures, household) => {
  const income = compareIncome(household, repairLimit(figures))
  const conditions = [isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]
  return { force: repairPercent(figures) === 120 ? 'required' : 'strive', ...conclude(conditions), income }
}

/** 3.8.2: 基本完成沿海易受台风灾害影响区域、地质灾害易发区域危旧房……加固改造. */
const hazardAreaReinforcement: Decide = (figures, household) => {
  const place = [
    isRegistered(household, 'rural'),
    isTrue(household, 'livesInDilapidatedHouse'),
    isTrue(household, 'livesInHazardArea'),
  ]
  if (figures.readings.repairHazardAreas !== 'withIncomeTest') return { force: 'basic', ...conclude(place) }
  const income = compareIncome(household, repairLimit(figures))
  return { force: 'basic', ...conclude([...place, income]), income }
}

/** 2.1.4: 基本消除年人均纯收入4000元以下的低收入农户. */
const lowIncomeFarmHousehold: Decide = (figures, household) => {
  const income = compareIncome(household, lowIncomeFarmLimit(figures))
  return { force: 'basic', ...conclude([isRegistered(household, 'rural'), income]), income }
}

/** 2.1.1 with the Employment Promotion Law, article 56: 城镇零就业家庭. */
const zeroEmploymentHousehold: Decide = (_figures, household) => {
  const urban = isRegistered(household, 'urban')
  const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]
  return { force: 'required', ...conclude(conditions) }
}

/** 2.1.1: 农村低保家庭有劳动能力和就业愿望的人员基本实现就业. */
const ruralEmploymentAssistance: Decide = (_figures, household) => {
  const receives = isTrue(household, 'receivesSubsistenceAllowance')
  const conditions = [isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]
  return { force: 'basic', ...conclude(conditions) }
}

const benefits: Readonly<Record<HouseholdBenefitId, Decide>> = {
  subsistenceAllowance,
  lowRentHousing,
  affordableHousing,
  dilapidatedHousingRepair,
  hazardAreaReinforcement,
  lowIncomeFarmHousehold,
  zeroEmploymentHousehold,
  ruralEmploymentAssistance,
}

export const householdBenefitIds = Object.keys(benefits) as readonly HouseholdBenefitId[]

export const decideOn = (benefit: HouseholdBenefitId, figures: Figures, household: Household): Decision => {
  const decision = benefits[benefit](figures, household)
  if (figures.inForce) return decision
  return { force: decision.force, verdict: 'notInForce', missing: [] }
}

export const decide = (
  benefit: HouseholdBenefitId,
  options: PolicyOptions,
  household: Household,
): Decision => {
  const figures = figuresOf(options)
  if (!figures) throw new Error('no policy can be made of these options')
  return decideOn(benefit, figures, household)
}
