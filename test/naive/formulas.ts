import { decimal, fraction, isAtMost, larger, minus, plus, type Ratio, times, whole } from './ratio.js'

type Sum = { toString(): string }

/** 3.2.2: 城镇……达到城镇职工最低工资标准的40%. */
export const urbanStandard = (minimumWage: Sum): Ratio => times(decimal(minimumWage), fraction(40, 100))

/** 3.2.2: 农村……达到城镇居民最低生活保障标准的60%. */
export const ruralStandard = (urban: Sum): Ratio => times(decimal(urban), fraction(60, 100))

/** 3.2.2: 人均救助额不低于当地城乡最低生活保障标准的50%. */
export const reliefFloor = (standard: Sum): Ratio => times(decimal(standard), fraction(50, 100))

export const meetsReliefFloor = (paid: Sum, recipients: number, standard: Sum) => {
  if (recipients === 0) return 'notMeasurable'
  return isAtMost(times(reliefFloor(standard), whole(recipients)), decimal(paid)) ? 'met' : 'unmet'
}

/** 3.2.2: 由医疗保险和医疗救助负担的比例不低于50%. */
export const coCoverage = (cost: Sum, insurance: Sum, assistance: Sum) => {
  const floor = times(decimal(cost), fraction(50, 100))
  const paid = plus(decimal(insurance), decimal(assistance))
  const shortfall = larger(minus(floor, paid), whole(0))
  const spent = decimal(cost)
  const share =
    spent.top === 0n ? undefined : { top: paid.top * spent.bottom, bottom: paid.bottom * spent.top }
  return { share, floor, shortfall, meetsFloor: isAtMost(floor, paid) }
}

/** 3.2.2: 从人均6元提高到人均10元. */
export const assistanceBudget = (residents: number): Ratio => times(whole(10), whole(residents))
