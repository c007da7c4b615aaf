import { issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import type { BenefitId } from '../policy/benefit-ids.js'
import { planPeriods } from '../policy/plan-period.js'
import type { Determination, Missing } from './determination.js'
import type { Policy } from './policy.js'

/** A strict function never guesses: a day outside the plan comes first, since it depends on the policy alone. */
export function decided(determination: Determination, policy: Policy): Determination {
  const { benefit, asOf, verdict, missing } = determination
  if (verdict === 'notInForce') {
    const { from, to } = planPeriods[policy.readings.planPeriod]
    const problem = new Problem('out_of_range', `a day on which the plan binds, from ${from} to ${to}`)
    throw new PolicyInputError('not_in_force', [issueAt('asOf', asOf, problem)])
  }
  if (verdict === 'undetermined') throw missingFacts(benefit, missing)
  return determination
}

export const missingFacts = (benefit: BenefitId, missing: readonly Missing[]) =>
  new PolicyInputError(
    'missing_facts',
    missing.map((gap) => {
      const path = gap.in === 'policy' ? `policy.${gap.anyOf[0]}` : `${gap.anyOf[0]}`
      const message = `${path}: not known, and ${benefit} turns on it; to be stated: ${gap.anyOf.join(', or ')}`
      return { path, code: 'required', message }
    }),
  )
