import { decimal, fraction, isAtMost, larger, minus, plus, type Ratio, times, whole } from './ratio.js'

type Sum = { toString(): string }

/** 3.2.2: the urban standard reaches 40% of the minimum wage. */
export const urbanStandard = (minimumWage: Sum): Ratio => times(decimal(minimumWage), fraction(40, 100))

/** 3.2.2: the rural standard reaches 60% of the urban one. */
export const ruralStandard = (urban: Sum): Ratio => times(decimal(urban), fraction(60, 100))

/** 3.2.2: relief per head, on average, is not below 50% of the local standard. */
export const reliefFloor = (standard: Sum): Ratio => times(decimal(standard), fraction(50, 100))

export const meetsReliefFloor = (paid: Sum, recipients: number, standard: Sum) => {
  if (recipients === 0) return 'notMeasurable'
  return isAtMost(times(reliefFloor(standard), whole(recipients)), decimal(paid)) ? 'met' : 'unmet'
}

/** 3.2.2: of the medical costs, insurance and assistance together bear not less than 50%. */
export const coCoverage = (cost: Sum, insurance: Sum, assistance: Sum) => {
  const floor = times(decimal(cost), fraction(50, 100))
  const paid = plus(decimal(insurance), decimal(assistance))
  const shortfall = larger(minus(floor, paid), whole(0))
  const spent = decimal(cost)
  const share =
    spent.top === 0n ? undefined : { top: paid.top * spent.bottom, bottom: paid.bottom * spent.top }
  return { share, floor, shortfall, meetsFloor: isAtMost(floor, paid) }
}

/** 3.2.2: from 6 yuan a head up to 10. */
export const assistanceBudget = (residents: number): Ratio => times(whole(10), whole(residents))
