import type { BenefitId, Facts, PolicyOptions } from './case.js'

// From one policy to another, worked by hand: what each household gains and loses, and its allowance on either side.

export interface ScenarioCase {
  readonly title: string
  readonly because: string
  readonly before: PolicyOptions
  readonly after: PolicyOptions
  readonly households: readonly MovedHousehold[]
  /** Benefits that anybody has, loses, gains or may have: before, after, gained, lost, undetermined. The rest are none. */
  readonly benefits: Partial<Record<BenefitId, readonly [number, number, number, number, number]>>
  readonly allowances: {
    readonly households: number
    readonly before: string
    readonly after: string
    readonly change: string
    readonly raised: number
    readonly lowered: number
    readonly notKnown: number
  }
}

/** A household, and what it has before, after, and what is open; its allowance a month before and after. */
interface MovedHousehold {
  readonly facts: Facts
  readonly eligibleBefore?: readonly BenefitId[]
  readonly eligibleAfter?: readonly BenefitId[]
  readonly gained?: readonly BenefitId[]
  readonly lost?: readonly BenefitId[]
  readonly undetermined?: readonly BenefitId[]
  readonly allowance: readonly [before: string | undefined, after: string | undefined]
}

/** Nobody to work, no benefit yet, no hardship: then registration, income and housing decide. */
const quiet: Facts = {
  livesInHazardArea: false,
  membersAbleAndWillingToWork: 0,
  membersEmployed: 0,
  receivesSubsistenceAllowance: false,
  isInTemporaryHardship: false,
  isStruckByDisaster: false,
  isFamilyPlanningFamily: false,
  isRewardedRuralFamilyPlanningFamily: false,
  hasLostOrDisabledOnlyChild: false,
}
const urban: Facts = { ...quiet, registration: 'urban' }
const rural: Facts = { ...quiet, registration: 'rural' }
const nothing = ['0', '0'] as const

const wage: ScenarioCase = {
  title: 'the minimum wage moves from 980 to 1,160 on 2011-04-01',
  because: 'urban 392 to 464, rural 235.20 to 278.40, low rent 784 to 928, repair at 150% 352.80 to 417.60',
  before: { asOf: '2011-03-31' },
  after: { asOf: '2011-04-01' },
  households: [
    {
      // 392 - 391.99 = 0.01; 464 - 391.99 = 72.01. Affordable housing waits for a figure.
      facts: { ...urban, members: 1, monthlyIncome: '391.99', hasHousingDifficulty: true },
      eligibleBefore: ['subsistenceAllowance', 'lowRentHousing'],
      eligibleAfter: ['subsistenceAllowance', 'lowRentHousing'],
      undetermined: ['affordableHousing'],
      allowance: ['0.01', '72.01'],
    },
    {
      // 392 x 2 = 784 is not below 784; 464 x 2 = 928, less 784 is 144.
      facts: { ...urban, members: 2, monthlyIncome: '784', hasHousingDifficulty: false },
      eligibleAfter: ['subsistenceAllowance'],
      gained: ['subsistenceAllowance'],
      allowance: ['0', '144'],
    },
    {
      // 784 x 3 = 2,352, a fen short; 928 x 3 = 2,784. Below 464 x 3 = 1,392 it is not.
      facts: { ...urban, members: 3, monthlyIncome: '2352.01', hasHousingDifficulty: true },
      eligibleAfter: ['lowRentHousing'],
      gained: ['lowRentHousing'],
      undetermined: ['affordableHousing'],
      allowance: nothing,
    },
    {
      // 235.20 x 48 = 11,289.60 is not below itself; 278.40 x 48 = 13,363.20, less it 2,073.60, / 12 = 172.80.
      // Repair 352.80 x 48 = 16,934.40 and low income 4,000 x 4 = 16,000 hold on both days.
      facts: { ...rural, members: 4, annualIncome: '11289.60', livesInDilapidatedHouse: true },
      eligibleBefore: ['dilapidatedHousingRepair', 'lowIncomeFarmHousehold'],
      eligibleAfter: ['subsistenceAllowance', 'dilapidatedHousingRepair', 'lowIncomeFarmHousehold'],
      gained: ['subsistenceAllowance'],
      allowance: ['0', '172.8'],
    },
    {
      // Above 352.80, on 417.60; 417.60 x 12 = 5,011.20 is above 4,000.
      facts: { ...rural, members: 1, monthlyIncomePerCapita: '417.60', livesInDilapidatedHouse: true },
      eligibleAfter: ['dilapidatedHousingRepair'],
      gained: ['dilapidatedHousingRepair'],
      allowance: nothing,
    },
    {
      // Entitled on both days, and the sum not known: nobody counted the people.
      facts: { ...rural, monthlyIncomePerCapita: '100', livesInDilapidatedHouse: false },
      eligibleBefore: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      eligibleAfter: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      allowance: [undefined, undefined],
    },
    {
      // In town or in the country it would be entitled; elsewhere it would not.
      facts: {
        ...quiet,
        members: 1,
        monthlyIncome: '100',
        hasHousingDifficulty: false,
        livesInDilapidatedHouse: false,
      },
      undetermined: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      allowance: [undefined, undefined],
    },
    { facts: { ...quiet, registration: 'elsewhere', members: 2, monthlyIncome: '0' }, allowance: nothing },
  ],
  benefits: {
    subsistenceAllowance: [2, 4, 2, 0, 1],
    lowRentHousing: [1, 2, 1, 0, 0],
    affordableHousing: [0, 0, 0, 0, 2],
    dilapidatedHousingRepair: [1, 2, 1, 0, 0],
    lowIncomeFarmHousehold: [2, 2, 0, 0, 1],
  },
  // After: 72.01 + 144 + 172.80 = 388.81, of the six of whom both are known.
  allowances: {
    households: 6,
    before: '0.01',
    after: '388.81',
    change: '388.8',
    raised: 3,
    lowered: 0,
    notKnown: 2,
  },
}

const readingChanged: ScenarioCase = {
  title: 'a limit that is read as excluded',
  because: 'who stands on a limit loses; the allowance was never for those on the standard itself',
  before: { asOf: '2011-04-01' },
  after: { asOf: '2011-04-01', readings: { limitInclusive: 'excluded' } },
  households: [
    {
      facts: { ...urban, members: 3, monthlyIncome: '2784', hasHousingDifficulty: true },
      eligibleBefore: ['lowRentHousing'],
      lost: ['lowRentHousing'],
      undetermined: ['affordableHousing'],
      allowance: nothing,
    },
    {
      // 278.40 x 150% = 417.60 to the fen; 4,000 is not what it has.
      facts: { ...rural, members: 1, monthlyIncome: '417.60', livesInDilapidatedHouse: true },
      eligibleBefore: ['dilapidatedHousingRepair'],
      lost: ['dilapidatedHousingRepair'],
      allowance: nothing,
    },
    {
      // A fen under; 4,000 x 1 = 4,000 to the fen. Below 278.40 a month, 3,340.80 a year, it is not.
      facts: { ...rural, members: 1, annualIncome: '4000', livesInDilapidatedHouse: true },
      eligibleBefore: ['dilapidatedHousingRepair', 'lowIncomeFarmHousehold'],
      eligibleAfter: ['dilapidatedHousingRepair'],
      lost: ['lowIncomeFarmHousehold'],
      allowance: nothing,
    },
  ],
  benefits: {
    lowRentHousing: [1, 0, 0, 1, 0],
    affordableHousing: [0, 0, 0, 0, 1],
    dilapidatedHousingRepair: [2, 1, 0, 1, 0],
    lowIncomeFarmHousehold: [1, 0, 0, 1, 0],
  },
  allowances: {
    households: 3,
    before: '0',
    after: '0',
    change: '0',
    raised: 0,
    lowered: 0,
    notKnown: 0,
  },
}

const roundingDropped: ScenarioCase = {
  title: 'standards up to ten yuan, and then exact',
  because: '464 up to 470, and 470 x 60% = 282 up to 290; exact they are 464 and 278.40',
  before: { asOf: '2011-04-01', roundStandardsUpTo: 10 },
  after: { asOf: '2011-04-01' },
  households: [
    {
      // 470 - 463.90 = 6.10; 464 - 463.90 = 0.10
      facts: { ...urban, members: 1, monthlyIncome: '463.90', hasHousingDifficulty: false },
      eligibleBefore: ['subsistenceAllowance'],
      eligibleAfter: ['subsistenceAllowance'],
      allowance: ['6.1', '0.1'],
    },
    {
      // 470 x 2 - 927.80 = 12.20; 464 x 2 - 927.80 = 0.20
      facts: { ...urban, members: 2, monthlyIncome: '927.80', hasHousingDifficulty: false },
      eligibleBefore: ['subsistenceAllowance'],
      eligibleAfter: ['subsistenceAllowance'],
      allowance: ['12.2', '0.2'],
    },
    {
      // 290 - 280 = 10; 280 is above 278.40. A year it has 3,360, within 4,000.
      facts: { ...rural, members: 1, monthlyIncome: '280', livesInDilapidatedHouse: false },
      eligibleBefore: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      eligibleAfter: ['lowIncomeFarmHousehold'],
      lost: ['subsistenceAllowance'],
      allowance: ['10', '0'],
    },
  ],
  benefits: { subsistenceAllowance: [3, 2, 0, 1, 0], lowIncomeFarmHousehold: [1, 1, 0, 0, 0] },
  // 6.10 + 12.20 + 10 = 28.30; 0.10 + 0.20 = 0.30 and not 0.30000000000000004; 0.30 - 28.30 = -28
  allowances: {
    households: 3,
    before: '28.3',
    after: '0.3',
    change: '-28',
    raised: 0,
    lowered: 3,
    notKnown: 0,
  },
}

const planBegins: ScenarioCase = {
  title: 'the plan comes into force',
  because: 'the day before nobody has anything by it: that is neither a refusal nor open',
  before: { asOf: '2010-07-04' },
  after: { asOf: '2010-07-05' },
  households: [
    {
      // 392 - 0 = 392
      facts: {
        ...urban,
        members: 1,
        monthlyIncome: '0',
        hasHousingDifficulty: false,
        isStruckByDisaster: true,
      },
      eligibleAfter: ['subsistenceAllowance', 'disasterRelief'],
      gained: ['subsistenceAllowance', 'disasterRelief'],
      allowance: ['0', '392'],
    },
    {
      // A fen at 392 nobody is below.
      facts: { ...urban, members: 1, monthlyIncome: null, hasHousingDifficulty: false },
      undetermined: ['subsistenceAllowance'],
      allowance: ['0', undefined],
    },
  ],
  benefits: { subsistenceAllowance: [0, 1, 1, 0, 1], disasterRelief: [0, 1, 1, 0, 0] },
  allowances: {
    households: 1,
    before: '0',
    after: '392',
    change: '392',
    raised: 1,
    lowered: 0,
    notKnown: 1,
  },
}

const planEnds: ScenarioCase = {
  title: 'the plan ends',
  because: 'what was had by the plan is had no more by it',
  before: { asOf: '2012-12-31' },
  after: { asOf: '2013-01-01', minimumWage: 1160 },
  households: [
    {
      // 464 - 400 = 64
      facts: { ...urban, members: 1, monthlyIncome: '400', hasHousingDifficulty: false },
      eligibleBefore: ['subsistenceAllowance'],
      lost: ['subsistenceAllowance'],
      allowance: ['64', '0'],
    },
  ],
  benefits: { subsistenceAllowance: [1, 0, 0, 1, 0] },
  allowances: {
    households: 1,
    before: '64',
    after: '0',
    change: '-64',
    raised: 0,
    lowered: 1,
    notKnown: 0,
  },
}

const figureLost: ScenarioCase = {
  title: 'from known figures to unknown ones',
  because: 'what cannot be told any more is open, and neither lost nor gained',
  before: {
    asOf: '2012-12-31',
    urbanDisposableIncomePerCapita: 24815,
    readings: { planPeriod: 'untilReplaced' },
  },
  after: {
    asOf: '2013-06-30',
    ruralSubsistenceStandard: '278.40',
    readings: { planPeriod: 'untilReplaced' },
  },
  households: [
    {
      // 464 - 400 = 64; 928 and 14,889 a year are above; then there is no urban standard and no disposable income.
      facts: { ...urban, members: 1, monthlyIncome: '400', hasHousingDifficulty: true },
      eligibleBefore: ['subsistenceAllowance', 'lowRentHousing', 'affordableHousing'],
      undetermined: ['subsistenceAllowance', 'lowRentHousing', 'affordableHousing'],
      allowance: ['64', undefined],
    },
    {
      // 278.40 x 2 - 300 = 256.80 on both days
      facts: { ...rural, members: 2, monthlyIncome: '300', livesInDilapidatedHouse: false },
      eligibleBefore: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      eligibleAfter: ['subsistenceAllowance', 'lowIncomeFarmHousehold'],
      allowance: ['256.8', '256.8'],
    },
  ],
  benefits: {
    subsistenceAllowance: [2, 1, 0, 0, 1],
    lowRentHousing: [1, 0, 0, 0, 1],
    affordableHousing: [1, 0, 0, 0, 1],
    lowIncomeFarmHousehold: [1, 1, 0, 0, 0],
  },
  allowances: {
    households: 1,
    before: '256.8',
    after: '256.8',
    change: '0',
    raised: 0,
    lowered: 0,
    notKnown: 1,
  },
}

export const scenarios: readonly ScenarioCase[] = [
  wage,
  readingChanged,
  roundingDropped,
  planBegins,
  planEnds,
  figureLost,
]
