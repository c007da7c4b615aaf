import type { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { accept, issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { Exact, fromHundredths, type Money, readSum, toText } from '../facts/money.js'
import { readRecord, required } from '../facts/read-record.js'
import { wholeNumber } from '../facts/readers.js'
import { ratios } from '../policy/ratios.js'

/** Medical costs and who bore them: of the low-income group as a whole, or of one bill. */
export interface MedicalCosts {
  /** Yuan. */
  readonly medicalCost: Money
  /** Yuan borne by medical insurance. */
  readonly insurancePaid: Money
  /** Yuan borne by medical assistance. */
  readonly assistancePaid: Money
}

/** How the costs borne by insurance and assistance stand to the floor. Sums are exact and never rounded; `share` has 40 digits. */
export interface MedicalCoCoverage {
  /** The share of the costs borne, from 0 to 1; undefined where there were no costs. */
  readonly share: Decimal | undefined
  /** Yuan that insurance and assistance together are to bear at the least. */
  readonly floor: Decimal
  /** Yuan missing to the floor; 0 where it is met. */
  readonly shortfall: Decimal
  readonly meetsFloor: boolean
}

const costsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    medicalCost: required(readSum),
    insurancePaid: required(readSum),
    assistancePaid: required(readSum),
  }))()

/**
 * Whether insurance and assistance bear at least 50% of the medical costs, the 50% itself being enough.
 *
 * For a group pass the sums of the group: the floor is not a mean of ratios. Which costs are in scope is for the
 * caller to say. No costs: the floor is met and there is no share.
 *
 * @throws PolicyInputError where a sum is no sum, or more was paid than spent
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { medicalCoCoverage } from 'jiaxing-benefits'
 * const bill = medicalCoCoverage({ medicalCost: '1000.00', insurancePaid: '300.00', assistancePaid: '199.99' })
 * bill.meetsFloor // => false
 * bill.shortfall.toFixed(2) // => '0.01'
 * ```
 */
export function medicalCoCoverage(costs: MedicalCosts): MedicalCoCoverage {
  const { medicalCost, insurancePaid, assistancePaid } = readRecord(costsSchema, costs, 'costs')
  const paid = insurancePaid + assistancePaid
  if (paid > medicalCost) {
    const problem = new Problem(
      'conflict',
      `at least insurancePaid and assistancePaid together, ${toText(fromHundredths(paid))}`,
    )
    throw new PolicyInputError('invalid_input', [issueAt('medicalCost', costs.medicalCost, problem)])
  }
  const floor = fromHundredths(medicalCost).times(ratios.medicalCoCoverage.value)
  const shortfall = Exact.max(0, floor.minus(fromHundredths(paid)))
  return {
    share: medicalCost === 0 ? undefined : new Exact(paid).div(medicalCost),
    floor,
    shortfall,
    meetsFloor: shortfall.isZero(),
  }
}

/**
 * The medical-assistance budget (医疗救助财政预算) that the plan asks for: 10 yuan a resident a year.
 *
 * @param residents - a whole number; whose heads count is for the caller to say
 * @returns yuan a year
 * @throws PolicyInputError where `residents` is no whole number from 0
 *
 * Source: clause 3.2.2.
 *
 * @example
 * ```ts
 * import { medicalAssistanceBudget } from 'jiaxing-benefits'
 * medicalAssistanceBudget(100).toFixed(2) // => '1000.00'
 * ```
 */
export const medicalAssistanceBudget = (residents: number): Decimal =>
  new Exact(accept('residents', residents, wholeNumber(0, Number.MAX_SAFE_INTEGER))).times(
    ratios.medicalAssistanceBudget.value,
  )
