import type { Decimal } from 'decimal.js'
import {
  assess,
  type Determination,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isEligibleForLowRentHousing,
  isEligibleForRuralEmploymentAssistance,
  isEligibleForSubsistenceAllowance,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
  type Policy,
  PolicyInputError,
} from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import { decimal, isEqual, type Ratio } from '../naive/ratio.js'
import type { Household, StrictBenefitId } from '../naive/types.js'

type Decide = (household: Household, policy: Policy) => boolean

/** The strict functions ask for their facts in type; here it is the run time that is tried. */
export const strict = {
  subsistenceAllowance: isEligibleForSubsistenceAllowance,
  lowRentHousing: isEligibleForLowRentHousing,
  affordableHousing: isEligibleForAffordableHousing,
  dilapidatedHousingRepair: isEligibleForDilapidatedHousingRepair,
  hazardAreaReinforcement: isEligibleForHazardAreaReinforcement,
  lowIncomeFarmHousehold: isLowIncomeFarmHousehold,
  zeroEmploymentHousehold: isZeroEmploymentHousehold,
  ruralEmploymentAssistance: isEligibleForRuralEmploymentAssistance,
} as unknown as Readonly<Record<StrictBenefitId, Decide>>

/** Those where the income decides, under one reading at least. */
export const incomeTested = [
  'subsistenceAllowance',
  'lowRentHousing',
  'affordableHousing',
  'dilapidatedHousingRepair',
  'hazardAreaReinforcement',
  'lowIncomeFarmHousehold',
] as const satisfies readonly StrictBenefitId[]

export const assessAll = (household: Household, policy: Policy): readonly Determination[] =>
  strictBenefitIds.map((benefit) => assess(benefit, household, policy))

/** What came of a call: its value, or the PolicyInputError it threw. Any other error goes through. */
export const outcomeOf = <T>(call: () => T): T | PolicyInputError => {
  try {
    return call()
  } catch (error) {
    if (error instanceof PolicyInputError) return error
    throw error
  }
}

export const equals = (amount: string | undefined, expected: Ratio | undefined): boolean => {
  if (amount === undefined || expected === undefined) return amount === expected
  return isEqual(expected, signed(amount))
}

/** A slack may be below zero. */
const signed = (text: string): Ratio => {
  const { top, bottom } = decimal(text.replace(/^-/, ''))
  return { top: text.startsWith('-') ? -top : top, bottom }
}

export const sameAmount = (amount: Decimal | undefined, expected: Ratio | undefined): boolean =>
  equals(amount?.toFixed(), expected)
