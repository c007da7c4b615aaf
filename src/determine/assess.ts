import { accept, Problem } from '../facts/errors.js'
import type { Household } from '../facts/household.js'
import { type Person, readPerson } from '../facts/person.js'
import { readHousehold } from '../facts/read-household.js'
import type { BenefitId, HouseholdBenefitId, PersonBenefitId } from '../policy/benefit-ids.js'
import { allowanceOf } from './allowance.js'
import { chosenFor } from './chosen-readings.js'
import type { SubjectFacts } from './derived-facts.js'
import type { CriterionResult, Determination, Missing, Verdict } from './determination.js'
import { evaluate } from './evaluate.js'
import { type Policy, rowsOf } from './policy.js'
import type { ResolvedRow } from './resolve.js'

/**
 * Decides one benefit and says why: the verdict, every condition with what was compared, what is missing, the clauses
 * and the readings it rests on. Plain JSON, to be stored and explained later.
 *
 * One condition that fails decides. Otherwise a fact or figure that is not known leaves the verdict `undetermined`, with
 * what is missing in `missing`; it is never read as 0 or as no. Outside the plan the verdict is `notInForce`.
 *
 * @param benefit - see `householdBenefitIds` and `personBenefitIds`
 * @throws PolicyInputError where the benefit is unknown, a fact is not acceptable, or the policy was not made by
 * `createPolicy`
 *
 * Source: the clauses named in the result.
 *
 * @example
 * ```ts
 * import { assess, createPolicy } from 'jiaxing-benefits'
 * const policy = createPolicy({ asOf: '2010-07-05' })
 * const family = { registration: 'urban', members: 3, monthlyIncome: '2352.00', hasHousingDifficulty: true } as const
 * assess('lowRentHousing', family, policy).verdict // => 'eligible'
 * assess('lowRentHousing', { ...family, monthlyIncome: '2352.01' }, policy).verdict // => 'ineligible'
 * assess('lowRentHousing', { ...family, monthlyIncome: null }, policy).verdict // => 'undetermined'
 * ```
 */
export function assess(benefit: HouseholdBenefitId, household: Household, policy: Policy): Determination
export function assess(benefit: PersonBenefitId, person: Person, policy: Policy): Determination
export function assess(benefit: BenefitId, facts: Household | Person, policy: Policy): Determination {
  const row = rowOf(benefit, policy)
  const read = row.subject === 'household' ? readHousehold(facts) : readPerson(facts, policy.asOf)
  return determine(benefit, row, read, policy)
}

function rowOf(benefit: BenefitId, policy: Policy): ResolvedRow {
  const rows = rowsOf(policy)
  return accept('benefit', benefit, (id) => {
    return (
      (typeof id === 'string' ? rows[id as BenefitId] : undefined) ??
      new Problem('unknown_name', Object.keys(rows).join(', '))
    )
  })
}

/** Decides one row on facts already read. */
export function determine(
  benefit: BenefitId,
  row: ResolvedRow,
  facts: SubjectFacts,
  policy: Policy,
): Determination {
  const { asOf, inForce } = policy
  const criteria: CriterionResult[] = []
  const missing: Missing[] = []
  let chosen = chosenFor(policy.readings, row.readings)
  for (const criterion of inForce ? row.criteria : []) {
    const evaluated = evaluate(criterion, facts, asOf)
    criteria.push(evaluated.result)
    missing.push(...evaluated.missing)
    if (evaluated.result.readings) chosen = chosen.with(evaluated.result.readings)
  }
  const verdict = inForce ? conjunction(criteria) : 'notInForce'
  const determination: Determination = {
    format: 1,
    benefit,
    asOf,
    verdict,
    kind: row.kind,
    force: row.force,
    clauses: row.clauses,
    criteria,
    missing: verdict === 'undetermined' ? distinct(missing) : [],
    notStated: row.notStated ?? [],
    readings: chosen.readings,
  }
  if (verdict !== 'eligible' || !row.paysDifference) return determination
  return { ...determination, ...allowanceOf(row, facts, policy) }
}

/** Kleene's and: one condition that fails decides, whatever else is unknown. */
function conjunction(criteria: readonly CriterionResult[]): Verdict {
  let verdict: Verdict = 'eligible'
  for (const { outcome } of criteria) {
    if (outcome === 'unmet') return 'ineligible'
    if (outcome === 'unknown') verdict = 'undetermined'
  }
  return verdict
}

const distinct = (missing: readonly Missing[]): Missing[] => [
  ...new Map(missing.map((gap) => [`${gap.in} ${gap.anyOf}`, gap])).values(),
]
