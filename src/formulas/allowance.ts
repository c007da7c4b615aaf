import type { Decimal } from 'decimal.js'
import { householdFacts, type IncomeFact } from '../facts/definitions.js'
import type { Stated } from '../facts/household.js'
import { Exact, fromHundredths } from '../facts/money.js'

/** The standard of all the people over the months, in whole fen, rounded up: what they receive is then taken off it. */
export const standardInFen = (standard: Decimal, people: number, months: number): Decimal =>
  standard.times(100 * months * people).ceil()

/**
 * What an eligible household lacks to its standard in a month: standard x people less income, rounded up to the whole
 * fen. Rounding down would leave the household below the standard. (The standard may be rounded up before a whole number
 * of fen is taken off it and the rest is spread over the months: that moves no result.)
 */
export function monthlyDifference(standard: Decimal, people: number, income: Stated<IncomeFact>): Decimal {
  const { months, heads } = spellingOf(income.fact, people)
  const received = new Exact(income.hundredths).times(heads)
  return fromHundredths(standardInFen(standard, people, months).minus(received).div(months).ceil())
}

/** Over how many months, and for how many people, a spelling of income is received. */
export function spellingOf(
  fact: IncomeFact,
  people: number,
): { readonly months: 1 | 12; readonly heads: number } {
  const { per, of } = householdFacts[fact]
  return { months: per === 'year' ? 12 : 1, heads: of === 'person' ? people : 1 }
}
