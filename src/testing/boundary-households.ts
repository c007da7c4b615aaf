import { assess } from '../determine/assess.js'
import type { AmountCriterionResult } from '../determine/determination.js'
import { incomeLimits } from '../determine/income-limits.js'
import type { Policy } from '../determine/policy.js'
import { householdFacts, type IncomeFact, incomeFacts } from '../facts/definitions.js'
import type { Household } from '../facts/household.js'
import { Exact, toText } from '../facts/money.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'

/** A household that stands on a limit on income, and nothing but its income decides. */
export interface BoundaryHousehold {
  readonly benefit: HouseholdBenefitId
  readonly household: Household
  readonly income: IncomeFact
  /** The highest whole-fen income that does, and the next fen, which does not. */
  readonly place: 'highest' | 'next'
  readonly verdict: 'eligible' | 'ineligible'
}

const allTrue = (members: number): Household => {
  const flags = Object.entries(householdFacts).filter(([, { kind }]) => kind === 'flag')
  return {
    ...Object.fromEntries(flags.map(([name]) => [name, true])),
    members,
    membersAbleAndWillingToWork: 1,
    membersEmployed: 0,
  }
}

/**
 * Households on either side of every limit on income that a policy holds, one fen apart, in every spelling of income,
 * everything else being true: the inputs a system most likely gets wrong. None outside the plan, and none for a limit
 * that rests on a figure the policy lacks.
 *
 * @param members - people in each household
 * @throws PolicyInputError where the policy was not made by `createPolicy`, or the members are no whole number
 *
 * @example
 * ```ts
 * import { createPolicy } from 'jiaxing-benefits'
 * import { boundaryHouseholds } from 'jiaxing-benefits/testing'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const [first] = boundaryHouseholds(policy).filter(({ benefit }) => benefit === 'lowRentHousing')
 * first?.household.monthlyIncome // => '2352'
 * first?.verdict // => 'eligible'
 * ```
 */
export function boundaryHouseholds(policy: Policy, members = 3): readonly BoundaryHousehold[] {
  return incomeLimits(policy).flatMap(({ benefit, registration }) =>
    incomeFacts.flatMap((income) => {
      const others: Household = { ...allTrue(members), registration }
      const { criteria } = assess(benefit, { ...others, [income]: '0' }, policy)
      const { highestQualifying } = criteria.find(({ kind }) => kind === 'income') as AmountCriterionResult
      if (highestQualifying === undefined) return []
      const next = toText(new Exact(highestQualifying).plus('0.01'))
      const at = (
        place: BoundaryHousehold['place'],
        sum: string,
        verdict: BoundaryHousehold['verdict'],
      ): BoundaryHousehold => ({ benefit, income, place, verdict, household: { ...others, [income]: sum } })
      return [at('highest', highestQualifying, 'eligible'), at('next', next, 'ineligible')]
    }),
  )
}
