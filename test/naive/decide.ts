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
import type { Decision, Household, IncomeFinding, PolicyOptions, StrictBenefitId } from './types.js'

type Decide = (figures: Figures, household: Household) => Decision

/** 2.1.4: everybody below the standard of town or country is covered. */
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

/** 2.1.3: urban families in housing difficulty, income 2倍以下 of the urban standard; for the most part. */
const lowRentHousing: Decide = (figures, household) => {
  const income = compareIncome(household, lowRentLimit(figures))
  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]
  return { force: 'basic', ...conclude(conditions), income }
}

/** 3.8.1: urban families in housing difficulty, income 60%以下 of the disposable income; for the most part. */
const affordableHousing: Decide = (figures, household) => {
  const income = compareIncome(household, affordableHousingLimit(figures))
  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]
  return { force: 'basic', ...conclude(conditions), income }
}

/** 3.8.2: rural families in a dilapidated house; 120％以下 to be done in 2010, 150％以下 striven for by 2012. */
const dilapidatedHousingRepair: Decide = (figures, household) => {
  const income = compareIncome(household, repairLimit(figures))
  const conditions = [isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]
  return { force: repairPercent(figures) === 120 ? 'required' : 'strive', ...conclude(conditions), income }
}

/** 3.8.2: dilapidated houses where typhoons strike or the ground gives way; for the most part. */
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

/** 2.1.4: farm households with a net income of 4000元以下 a person a year; for the most part to be none left. */
const lowIncomeFarmHousehold: Decide = (figures, household) => {
  const income = compareIncome(household, lowIncomeFarmLimit(figures))
  return { force: 'basic', ...conclude([isRegistered(household, 'rural'), income]), income }
}

/** 2.1.1 with the Employment Promotion Law, article 56: an urban family where nobody who could work does. */
const zeroEmploymentHousehold: Decide = (_figures, household) => {
  const urban = isRegistered(household, 'urban')
  const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]
  return { force: 'required', ...conclude(conditions) }
}

/** 2.1.1: rural families on the allowance, for members who can and want to work; for the most part. */
const ruralEmploymentAssistance: Decide = (_figures, household) => {
  const receives = isTrue(household, 'receivesSubsistenceAllowance')
  const conditions = [isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]
  return { force: 'basic', ...conclude(conditions) }
}

const benefits: Readonly<Record<StrictBenefitId, Decide>> = {
  subsistenceAllowance,
  lowRentHousing,
  affordableHousing,
  dilapidatedHousingRepair,
  hazardAreaReinforcement,
  lowIncomeFarmHousehold,
  zeroEmploymentHousehold,
  ruralEmploymentAssistance,
}

export const strictBenefitIds = Object.keys(benefits) as readonly StrictBenefitId[]

export const decideOn = (benefit: StrictBenefitId, figures: Figures, household: Household): Decision => {
  const decision = benefits[benefit](figures, household)
  if (figures.inForce) return decision
  return { force: decision.force, verdict: 'notInForce', missing: [] }
}

export const decide = (benefit: StrictBenefitId, options: PolicyOptions, household: Household): Decision => {
  const figures = figuresOf(options)
  if (!figures) throw new Error('no policy can be made of these options')
  return decideOn(benefit, figures, household)
}
