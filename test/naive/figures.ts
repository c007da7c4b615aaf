import { ceiling, decimal, fraction, type Ratio, times, whole } from './ratio.js'
import type { PolicyOptions } from './types.js'

type Origin = 'given' | 'published' | 'derived'

export interface Figures {
  readonly asOf: string
  readonly inForce: boolean
  readonly readings: Readings
  readonly minimumWage: Ratio | undefined
  readonly urbanSubsistenceStandard: Ratio | undefined
  readonly ruralSubsistenceStandard: Ratio | undefined
  readonly urbanDisposableIncomePerCapita: Ratio | undefined
  readonly housingDifficultyFloorArea: Ratio | undefined
  readonly minimumPaymentPerPerson: Ratio | undefined
  readonly origins: { readonly wage?: Origin; readonly urban?: Origin; readonly rural?: Origin }
}

/** reading.md, section 4: the first value of each is the default. */
const defaults = {
  limitInclusive: 'included',
  repairLimitIn2010: '120%',
  repairLimitIn2011: '150%',
  repairHazardAreas: 'withoutIncomeTest',
  ruralStandardBase: 'standardInForce',
  floorAreaLimit: 'excluded',
  checkupInterval: 'anniversary',
  checkupRecipients: 'retiredRegardless',
  planPeriod: 'toEndOf2012',
}
export type Readings = Readonly<Record<keyof typeof defaults, string>>

export const readingsOf = (options: PolicyOptions): Readings => {
  const chosen = Object.entries(options.readings ?? {}).filter(([, choice]) => choice !== undefined)
  return { ...defaults, ...(Object.fromEntries(chosen) as Partial<Readings>) }
}

/** figures.tsv: the two wages published outside the document. */
export const publishedWage = (date: string): Ratio | undefined => {
  if (date >= '2010-04-01' && date <= '2011-03-31') return whole(980)
  if (date >= '2011-04-01' && date <= '2012-12-31') return whole(1160)
  return undefined
}

const isInForce = (asOf: string, planPeriod: string): boolean => {
  const lastDay = planPeriod === 'untilReplaced' ? '2014-10-31' : '2012-12-31'
  return asOf >= '2010-07-05' && asOf <= lastDay
}

/** Up to the next multiple of 1, 5 or 10 whole yuan. */
const roundedUp = (amount: Ratio, step: number | undefined): Ratio =>
  step === undefined ? amount : whole(ceiling(times(amount, fraction(1, step))) * BigInt(step))

const givenSum = (sum: { toString(): string } | undefined): Ratio | undefined =>
  sum === undefined ? undefined : decimal(sum)
const forty = fraction(40, 100)
const sixty = fraction(60, 100)

/** Undefined where no policy can be made: nothing given, nothing published for the day. */
export const figuresOf = (options: PolicyOptions): Figures | undefined => {
  const readings = readingsOf(options)
  const wageGiven = givenSum(options.minimumWage)
  const urbanGiven = givenSum(options.urbanSubsistenceStandard)
  const ruralGiven = givenSum(options.ruralSubsistenceStandard)
  const wage = wageGiven ?? publishedWage(options.asOf)
  if (wage === undefined && urbanGiven === undefined && ruralGiven === undefined) return undefined

  const urban = urbanGiven ?? (wage && roundedUp(times(wage, forty), options.roundStandardsUpTo))
  const ruralBase = readings.ruralStandardBase === 'unroundedWageShare' ? wage && times(wage, forty) : urban
  const rural = ruralGiven ?? (ruralBase && roundedUp(times(ruralBase, sixty), options.roundStandardsUpTo))

  return {
    asOf: options.asOf,
    inForce: isInForce(options.asOf, readings.planPeriod),
    readings,
    minimumWage: wage,
    urbanSubsistenceStandard: urban,
    ruralSubsistenceStandard: rural,
    urbanDisposableIncomePerCapita: givenSum(options.urbanDisposableIncomePerCapita),
    housingDifficultyFloorArea: givenSum(options.housingDifficultyFloorArea),
    minimumPaymentPerPerson: givenSum(options.minimumPaymentPerPerson),
    origins: {
      ...(wage && { wage: wageGiven ? 'given' : 'published' }),
      ...(urban && { urban: urbanGiven ? 'given' : 'derived' }),
      ...(rural && { rural: ruralGiven ? 'given' : 'derived' }),
    },
  }
}
