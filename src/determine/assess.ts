import { accept, Problem } from '../facts/errors.js'
import type { Household } from '../facts/household.js'
import { type Person, readPerson } from '../facts/person.js'
import { readHousehold } from '../facts/read-household.js'
import type { BenefitId, HouseholdBenefitId, PersonBenefitId } from '../policy/benefit-ids.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import { allowanceOf } from './allowance.js'
import type { SubjectFacts } from './derived-facts.js'
import type { Determination, Missing, Verdict } from './determination.js'
import { type Evaluated, evaluate } from './evaluate.js'
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
  const { subject } = row
  const read = subject === 'household' ? readHousehold(facts) : readPerson(facts, policy.asOf)
  return determine(benefit, row, { subject, ...read }, policy)
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
  const evaluated = policy.inForce
    ? row.criteria.map((criterion) => evaluate(criterion, facts, policy.asOf))
    : []
  const verdict = policy.inForce ? conjunction(evaluated) : 'notInForce'
  const restsOn = new Set([...row.readings, ...evaluated.flatMap(({ result }) => result.readings ?? [])])
  return {
    format: 1,
    benefit,
    asOf: policy.asOf,
    verdict,
    kind: row.kind,
    force: row.force,
    clauses: row.clauses,
    criteria: evaluated.map(({ result }) => result),
    missing: verdict === 'undetermined' ? distinct(evaluated.flatMap(({ missing }) => missing)) : [],
    notStated: row.notStated ?? [],
    readings: chosen(policy.readings, restsOn),
    ...(verdict === 'eligible' && row.paysDifference && allowanceOf(row, facts, policy)),
  }
}

/** Kleene's and: one condition that fails decides, whatever else is unknown. */
function conjunction(evaluated: readonly Evaluated[]): Verdict {
  if (evaluated.some(({ result }) => result.outcome === 'unmet')) return 'ineligible'
  return evaluated.some(({ result }) => result.outcome === 'unknown') ? 'undetermined' : 'eligible'
}

const distinct = (missing: readonly Missing[]): Missing[] => [
  ...new Map(missing.map((gap) => [`${gap.in} ${gap.anyOf}`, gap])).values(),
]

const chosen = (choices: ReadingChoices, ids: ReadonlySet<ReadingId>): Partial<ReadingChoices> =>
  Object.fromEntries(Object.entries(choices).filter(([id]) => ids.has(id as ReadingId)))
