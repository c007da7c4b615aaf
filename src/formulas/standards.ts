import type { Decimal } from 'decimal.js'
import { accept } from '../facts/errors.js'
import { fromHundredths, type Money, readSum } from '../facts/money.js'
import { ratios } from '../policy/ratios.js'

/**
 * The urban subsistence standard (城镇低保标准) that follows from the minimum wage: 40% of it, exact, not rounded.
 *
 * It does not look up a published standard, nor round up as municipalities do: `createPolicy` does both.
 *
 * @param minimumWage - yuan a month
 * @returns yuan per person a month
 * @throws PolicyInputError where the wage is no sum
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { urbanSubsistenceStandard } from 'jiaxing-benefits'
 * urbanSubsistenceStandard('980').toFixed(2) // => '392.00'
 * ```
 */
export const urbanSubsistenceStandard = (minimumWage: Money): Decimal =>
  fromHundredths(accept('minimumWage', minimumWage, readSum)).times(ratios.urbanStandardOfMinimumWage.value)

/**
 * The rural subsistence standard (农村低保标准) that follows from the urban one: 60% of it, exact, not rounded.
 *
 * @param urbanStandard - the urban standard in force, yuan per person a month
 * @returns yuan per person a month
 * @throws PolicyInputError where the standard is no sum
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { ruralSubsistenceStandard } from 'jiaxing-benefits'
 * ruralSubsistenceStandard('392').toFixed(2) // => '235.20'
 * ```
 */
export const ruralSubsistenceStandard = (urbanStandard: Money): Decimal =>
  fromHundredths(accept('urbanStandard', urbanStandard, readSum)).times(
    ratios.ruralStandardOfUrbanStandard.value,
  )
