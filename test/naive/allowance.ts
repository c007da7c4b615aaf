import type { Figures } from './figures.js'
import { isAnnual, isPerCapita } from './income.js'
import { ceiling, decimal, dividedBy, larger, minus, type Ratio, times, whole } from './ratio.js'
import type { Household, IncomeFact } from './types.js'

/** reading.md, section 3: one formula for each spelling of income; rounded up to the fen once, at the end. */
export const allowanceInFen = (
  standard: Ratio,
  members: number,
  fact: IncomeFact,
  income: NonNullable<Household[IncomeFact]>,
  minimumPayment: Figures['minimumPaymentPerPerson'],
): bigint => {
  const S = standard
  const n = whole(members)
  const fen = times(decimal(income), whole(100))
  const due = unrounded(S, n, fact, fen)
  const least = minimumPayment ? times(times(minimumPayment, n), whole(100)) : whole(0)
  return ceiling(larger(due, least))
}

const unrounded = (S: Ratio, n: Ratio, fact: IncomeFact, fen: Ratio): Ratio => {
  const month = times(S, whole(100))
  const year = times(S, whole(1200))
  if (isPerCapita(fact) && isAnnual(fact)) return dividedBy(times(n, minus(year, fen)), 12)
  if (isPerCapita(fact)) return times(n, minus(month, fen))
  if (isAnnual(fact)) return dividedBy(minus(times(year, n), fen), 12)
  return minus(times(month, n), fen)
}
