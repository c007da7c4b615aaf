import type { Decimal } from 'decimal.js'
import { Exact } from '../facts/money.js'
import { assess } from './assess.js'
import type { FactsFor } from './facts-for.js'
import type { Policy } from './policy.js'
import { decided, missingFacts } from './strict.js'

/**
 * The subsistence allowance of a household for a month: standard x people less income, rounded **up** to the whole fen
 * once, at the end; 0 when the household is not eligible.
 *
 * Where the policy has a minimum payment, an eligible household gets at least that. Allowances in bands are not offered.
 *
 * @returns yuan a month
 * @throws PolicyInputError as `isEligibleForSubsistenceAllowance` does; also `missing_facts` where the household is
 * eligible and `members` is not known
 *
 * Source: clause 2.1.4 with State Council order 271 art. 8.
 *
 * @example
 * ```ts
 * import { createPolicy, subsistenceAllowance } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'urban', members: 3 } as const
 * subsistenceAllowance({ ...family, monthlyIncome: '1000.00' }, policy).toFixed(2) // => '176.00'
 * subsistenceAllowance({ ...family, monthlyIncome: '1176.00' }, policy).toFixed(2) // => '0.00'
 * ```
 */
export function subsistenceAllowance(
  household: FactsFor<'subsistenceAllowance'> & { readonly members: number },
  policy: Policy,
): Decimal {
  const determination = decided(assess('subsistenceAllowance', household, policy), policy)
  const { verdict, monthlyAllowance, allowanceMissing = [] } = determination
  if (verdict !== 'eligible') return new Exact(0)
  if (monthlyAllowance === undefined) throw missingFacts('subsistenceAllowance', allowanceMissing)
  return new Exact(monthlyAllowance)
}
