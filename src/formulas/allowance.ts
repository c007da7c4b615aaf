import type { Decimal } from 'decimal.js'
import { householdFacts, type IncomeFact } from '../facts/definitions.js'
import type { Stated } from '../facts/household.js'
import { Exact, fromHundredths } from '../facts/money.js'

/**
 * What an eligible household lacks to its standard in a month: standard x people less income, rounded up to the whole
 * fen once, at the end. Rounding down would leave the household below the standard.
 */
export function monthlyDifference(standard: Decimal, people: number, income: Stated<IncomeFact>): Decimal {
  const { per, of } = householdFacts[income.fact]
  const months = per === 'year' ? 12 : 1
  const received = new Exact(income.hundredths).times(of === 'person' ? people : 1)
  return fromHundredths(
    standard
      .times(100 * months * people)
      .minus(received)
      .div(months)
      .ceil(),
  )
}
