import type { Figures } from './figures.js'
import { fromHousehold, fromPolicy } from './findings.js'
import { fraction, type Ratio, times, whole } from './ratio.js'
import type { Household, IncomeLimit } from './types.js'

const urbanNeeds = [fromPolicy('urbanSubsistenceStandard', 'minimumWage')]
const ruralNeeds = [fromPolicy('ruralSubsistenceStandard', 'minimumWage')]

const share = (percent: number, of: Ratio | undefined): Ratio | undefined =>
  of && times(of, fraction(percent, 100))

/** 以下 includes the number, unless the caller reads it otherwise. */
const asWrittenWithYixia = (figures: Figures): 'below' | 'atMost' =>
  figures.readings.limitInclusive === 'excluded' ? 'below' : 'atMost'

/** Order 271 article 2 and circular 19 of 2007: 低于 the standard of where the family is registered. */
export const subsistenceLimit = (figures: Figures, household: Household): IncomeLimit => {
  const limit = { period: 'month', comparator: 'below' } as const
  const { urbanSubsistenceStandard: urban, ruralSubsistenceStandard: rural } = figures
  if (household.registration === 'urban')
    return { ...limit, perPerson: urban, needs: urban ? [] : urbanNeeds }
  if (household.registration === 'rural')
    return { ...limit, perPerson: rural, needs: rural ? [] : ruralNeeds }
  if (household.registration === 'elsewhere') return { ...limit, perPerson: undefined, needs: [] }
  return { ...limit, perPerson: undefined, needs: [fromHousehold('registration')] }
}

/** 2.1.3: twice the urban standard (2倍以下). */
export const lowRentLimit = (figures: Figures): IncomeLimit => ({
  perPerson: share(200, figures.urbanSubsistenceStandard),
  period: 'month',
  comparator: asWrittenWithYixia(figures),
  needs: figures.urbanSubsistenceStandard ? [] : urbanNeeds,
})

/** 3.8.1: three fifths of the disposable income per head (60%以下), a figure of a year. */
export const affordableHousingLimit = (figures: Figures): IncomeLimit => ({
  perPerson: share(60, figures.urbanDisposableIncomePerCapita),
  period: 'year',
  comparator: asWrittenWithYixia(figures),
  needs: figures.urbanDisposableIncomePerCapita ? [] : [fromPolicy('urbanDisposableIncomePerCapita')],
})

/** 3.8.2: 120％以下 in 2010, 150％以下 by 2012; the year between is a matter of reading. */
export const repairPercent = ({ asOf, readings }: Figures): 120 | 150 => {
  if (asOf < '2011-01-01') return readings.repairLimitIn2010 === '150%' ? 150 : 120
  if (asOf < '2012-01-01') return readings.repairLimitIn2011 === '120%' ? 120 : 150
  return 150
}

export const repairLimit = (figures: Figures): IncomeLimit => ({
  perPerson: share(repairPercent(figures), figures.ruralSubsistenceStandard),
  period: 'month',
  comparator: asWrittenWithYixia(figures),
  needs: figures.ruralSubsistenceStandard ? [] : ruralNeeds,
})

/** 2.1.4: net income per person a year, 4000元以下. */
export const lowIncomeFarmLimit = (figures: Figures): IncomeLimit => ({
  perPerson: whole(4000),
  period: 'year',
  comparator: asWrittenWithYixia(figures),
  needs: [],
})
