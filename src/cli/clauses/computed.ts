import { benefits } from '../../determine/catalogue.js'
import type { ClauseId } from '../../policy/clause-ids.js'
import { clauses } from '../../policy/clauses.js'
import { householdEntitlements, personEntitlements } from '../../policy/entitlements.js'
import { projectsForPeople } from '../../policy/targets/projects-people.js'
import { projectsForPlaces } from '../../policy/targets/projects-places.js'
import { publicUtilities } from '../../policy/targets/public-utilities.js'
import type { TargetRow } from '../../policy/targets/row.js'
import { safeguards } from '../../policy/targets/safeguards.js'
import { socialSecurity } from '../../policy/targets/social-security.js'
import { socialServices } from '../../policy/targets/social-services.js'
import { citingFunctions } from './citing-functions.js'

/** What is computed from clauses: by name, with the file it stands in. */
export interface Computed {
  readonly kind: 'benefit' | 'function' | 'target'
  readonly name: string
  readonly file: string
  readonly clauses: readonly string[]
}

const targetFiles: Readonly<Record<string, Readonly<Record<string, TargetRow>>>> = {
  'social-security': socialSecurity,
  'social-services': socialServices,
  'public-utilities': publicUtilities,
  'projects-people': projectsForPeople,
  'projects-places': projectsForPlaces,
  safeguards,
}

const entitlements = { ...householdEntitlements, ...personEntitlements }

/** Everything that is computed, in the order of benefits, functions and targets. */
export const computed: readonly Computed[] = [
  ...Object.entries(benefits).map(([name, { clauses: cited }]): Computed => {
    const file = Object.hasOwn(entitlements, name) ? 'entitlements' : 'benefits'
    return { kind: 'benefit', name, file: `src/policy/${file}.ts`, clauses: cited }
  }),
  ...Object.entries(citingFunctions).flatMap(([file, functions]) =>
    Object.entries(functions).map(
      ([name, cited]): Computed => ({ kind: 'function', name, file, clauses: cited }),
    ),
  ),
  ...Object.entries(targetFiles).flatMap(([file, rows]) =>
    Object.entries(rows).map(([name, { clause, also }]): Computed => {
      const cited = also ? [clause, also] : [clause]
      return { kind: 'target', name, file: `src/policy/targets/${file}.ts`, clauses: cited }
    }),
  ),
]

/** The clauses in the order of the document. */
export const places = (Object.keys(clauses) as ClauseId[]).sort((one, other) => {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
})
