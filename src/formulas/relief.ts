import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { accept } from '../facts/errors.js'
import { fromHundredths, type Money, readSum } from '../facts/money.js'
import { readRecord, required } from '../facts/read-record.js'
import { wholeNumber } from '../facts/readers.js'
import { ratios } from '../policy/ratios.js'

/** What a county paid its recipients, urban or rural, in a month. */
export interface AverageRelief {
  /** Yuan paid to all of them together in the month. */
  readonly reliefPaid: Money
  /** People who received it: a whole number, 0 allowed. */
  readonly recipients: number
  /** The subsistence standard of the same month and the same group, yuan per person. */
  readonly standard: Money
}

/**
 * The floor under a county's average relief (人均救助额): 50% of the local subsistence standard, exact.
 *
 * It is a floor under the average of a county, urban and rural apart. It promises no household that sum.
 *
 * @param standard - the local subsistence standard, yuan per person a month
 * @returns yuan per person a month
 * @throws PolicyInputError where the standard is no sum
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { averageReliefFloor } from 'jiaxing-benefits'
 * averageReliefFloor('392').toFixed(2) // => '196.00'
 * ```
 */
export const averageReliefFloor = (standard: Money): Decimal =>
  fromHundredths(accept('standard', standard, readSum)).times(ratios.averageReliefOfStandard.value)

const reliefSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    reliefPaid: required(readSum),
    recipients: required(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    standard: required(readSum),
  }))()

/**
 * Whether a county's average relief reaches its floor: relief paid >= 50% x standard x recipients. Nothing is divided;
 * the floor itself is enough.
 *
 * @returns `notMeasurable` where there are no recipients: that is no failure
 * @throws PolicyInputError where a sum is no sum or `recipients` is no whole number from 0
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { meetsAverageReliefFloor } from 'jiaxing-benefits'
 * meetsAverageReliefFloor({ reliefPaid: '588.00', recipients: 3, standard: '392' }) // => 'met'
 * meetsAverageReliefFloor({ reliefPaid: '587.99', recipients: 3, standard: '392' }) // => 'unmet'
 * ```
 */
export function meetsAverageReliefFloor(relief: AverageRelief): 'met' | 'unmet' | 'notMeasurable' {
  const { reliefPaid, recipients, standard } = readRecord(reliefSchema, relief, 'relief')
  if (recipients === 0) return 'notMeasurable'
  const floor = fromHundredths(standard).times(ratios.averageReliefOfStandard.value).times(recipients)
  return fromHundredths(reliefPaid).gte(floor) ? 'met' : 'unmet'
}
