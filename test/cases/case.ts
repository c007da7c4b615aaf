import type { CategoryFact, EntitlementId } from './entitlement-rows.js'

/**
 * Cases worked by hand from the document: data, and constructors that only spread rows into cases. Every expected
 * value was worked out on paper; `because` writes the arithmetic out. Where the document leaves a figure to the
 * municipality (disposable income, floor area, a published standard) the figure here is made up for the arithmetic.
 */
type Sum = string | number

export interface Readings {
  readonly limitInclusive?: 'included' | 'excluded'
  readonly repairLimitIn2010?: '120%' | '150%'
  readonly repairLimitIn2011?: '150%' | '120%'
  readonly repairHazardAreas?: 'withoutIncomeTest' | 'withIncomeTest'
  readonly ruralStandardBase?: 'standardInForce' | 'unroundedWageShare'
  readonly floorAreaLimit?: 'excluded' | 'included'
  readonly checkupInterval?: 'anniversary' | 'calendarPeriod'
  readonly checkupRecipients?: 'retiredRegardless' | 'retiredAndInsured'
  readonly planPeriod?: 'toEndOf2012' | 'untilReplaced'
}

export interface PolicyOptions {
  readonly asOf: string
  readonly minimumWage?: Sum
  readonly urbanSubsistenceStandard?: Sum
  readonly ruralSubsistenceStandard?: Sum
  readonly urbanDisposableIncomePerCapita?: Sum
  readonly housingDifficultyFloorArea?: Sum
  readonly roundStandardsUpTo?: 1 | 5 | 10
  readonly minimumPaymentPerPerson?: Sum
  readonly readings?: Readings
}

type IncomeSpelling = 'monthlyIncome' | 'annualIncome' | 'monthlyIncomePerCapita' | 'annualIncomePerCapita'
type Maybe<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

/** What is known of a household or of a person. */
export type Facts = Maybe<
  Record<CategoryFact, boolean> &
    Record<IncomeSpelling | 'floorArea' | 'floorAreaPerCapita', Sum> & {
      registration: 'urban' | 'rural' | 'elsewhere'
      members: number
      hasHousingDifficulty: boolean
      livesInDilapidatedHouse: boolean
      livesInHazardArea: boolean
      membersAbleAndWillingToWork: number
      membersEmployed: number
      isInsuredInResidentScheme: boolean
      isRetired: boolean
      lastCheckup: string
    }
>

export type BenefitId =
  | 'subsistenceAllowance'
  | 'lowRentHousing'
  | 'affordableHousing'
  | 'dilapidatedHousingRepair'
  | 'hazardAreaReinforcement'
  | 'lowIncomeFarmHousehold'
  | 'zeroEmploymentHousehold'
  | 'ruralEmploymentAssistance'
  | 'freeHealthCheckup'
  | EntitlementId

type Force = 'required' | 'basic' | 'strive' | 'phased'

export interface Missing {
  readonly in: 'household' | 'person' | 'policy'
  readonly anyOf: readonly string[]
}

export interface Expected {
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined' | 'notInForce'
  readonly missing?: readonly Missing[]
  readonly force?: Force
  /** Of the income criterion: limit less income, in the longer of the two periods. */
  readonly slack?: string
  /** Of the income criterion: the highest income, in the spelling used, that would do; null where none would. */
  readonly highestQualifying?: string | null
  /** The month's allowance; null where the determination must not name one. */
  readonly allowance?: string | null
  /** Readings the determination must say it rests on, among others. */
  readonly restsOn?: Readings
}

/** What the rows of one table have in common. */
export interface Shared {
  readonly title: string
  readonly clause: string
  readonly benefit: BenefitId
  readonly policy: PolicyOptions
  readonly facts: Facts
  readonly force?: Force
  readonly kind?: 'benefit' | 'classification'
  /** All that the determination names, in their order. */
  readonly clauses?: readonly string[]
  /** What the document leaves open. */
  readonly notStated?: readonly string[]
}

export interface DeterminationCase extends Shared, Expected {
  readonly because: string
  /** The mistake in a program that this case would show. */
  readonly catches?: string
}

export const eligible = { verdict: 'eligible' } as const
export const ineligible = { verdict: 'ineligible' } as const
export const notInForce = { verdict: 'notInForce' } as const
export const needs = (...missing: readonly Missing[]): Expected => ({ verdict: 'undetermined', missing })
export const inHousehold = (...anyOf: readonly string[]): Missing => ({ in: 'household', anyOf })
export const inPerson = (...anyOf: readonly string[]): Missing => ({ in: 'person', anyOf })
export const inPolicy = (...anyOf: readonly string[]): Missing => ({ in: 'policy', anyOf })

/** One limit seen from one fen on either side: the last income that qualifies and the first that does not. */
export type Edge = readonly [
  people: number | undefined,
  income: IncomeSpelling,
  last: string,
  slackOfLast: string,
  first: string,
  slackOfFirst: string,
  because: string,
  catches?: string,
]

/** Two cases for each edge. A sum per person is stated without the number of people where `people` is undefined. */
export const edges = (shared: Shared, rows: readonly Edge[]): readonly DeterminationCase[] =>
  rows.flatMap(([people, income, last, slackOfLast, first, slackOfFirst, because, catches]) => {
    const of = { ...shared, because, highestQualifying: last, ...(catches === undefined ? {} : { catches }) }
    const title = `${shared.title}: ${people ?? 'unstated'} people, ${income}`
    const facts = { ...shared.facts, members: people }
    return [
      {
        ...of,
        ...eligible,
        title: `${title} ${last}`,
        facts: { ...facts, [income]: last },
        slack: slackOfLast,
      },
      {
        ...of,
        ...ineligible,
        title: `${title} ${first}`,
        facts: { ...facts, [income]: first },
        slack: slackOfFirst,
      },
    ]
  })

type Row<Change> = readonly [
  title: string,
  change: Change,
  expected: Expected,
  because: string,
  catches?: string,
]

/** One case for each row, the row's facts laid over the shared ones; null takes a fact away. */
export const factRows = (shared: Shared, rows: readonly Row<Facts>[]): readonly DeterminationCase[] =>
  rows.map(([title, facts, expected, because, catches]) => ({
    ...shared,
    ...expected,
    title: `${shared.title}: ${title}`,
    facts: { ...shared.facts, ...facts },
    because,
    ...(catches === undefined ? {} : { catches }),
  }))

/** One case for each row, the row's policy options laid over the shared ones. */
export const policyRows = (
  shared: Shared,
  rows: readonly Row<Partial<PolicyOptions>>[],
): readonly DeterminationCase[] =>
  rows.map(([title, policy, expected, because, catches]) => ({
    ...shared,
    ...expected,
    title: `${shared.title}: ${title}`,
    policy: { ...shared.policy, ...policy },
    because,
    ...(catches === undefined ? {} : { catches }),
  }))
