import { readdirSync, readFileSync } from 'node:fs'
import { benefits, type ClauseId, clauses, type TargetId, targets } from 'jiaxing-benefits'
import { householdEntitlements, personEntitlements } from '../../src/policy/entitlements.js'
import { projectsForPeople } from '../../src/policy/targets/projects-people.js'
import { projectsForPlaces } from '../../src/policy/targets/projects-places.js'
import { publicUtilities } from '../../src/policy/targets/public-utilities.js'
import { safeguards } from '../../src/policy/targets/safeguards.js'
import { socialSecurity } from '../../src/policy/targets/social-security.js'
import { socialServices } from '../../src/policy/targets/social-services.js'

/** What is computed from clauses: by name, with the file it stands in. */
export interface Computed {
  readonly kind: 'benefit' | 'function' | 'target'
  readonly name: string
  readonly file: string
  readonly clauses: readonly string[]
}

const targetFiles = {
  'social-security': socialSecurity,
  'social-services': socialServices,
  'public-utilities': publicUtilities,
  'projects-people': projectsForPeople,
  'projects-places': projectsForPlaces,
  safeguards,
} as const

const targetRows = Object.entries(targetFiles).flatMap(([file, rows]) =>
  Object.keys(rows).map((name): Computed => {
    const { clause, also } = targets[name as TargetId]
    const path = `src/policy/targets/${file}.ts`
    return { kind: 'target', name, file: path, clauses: also ? [clause, also] : [clause] }
  }),
)

const entitlements = { ...householdEntitlements, ...personEntitlements }

const benefitRows = Object.entries(benefits).map(
  ([name, { clauses: cited }]): Computed => ({
    kind: 'benefit',
    name,
    file: name in entitlements ? 'src/policy/entitlements.ts' : 'src/policy/benefits.ts',
    clauses: cited,
  }),
)

/** The functions whose comment cites clauses as their source. */
const functionsIn = (file: string): readonly Computed[] => {
  const documented = /\/\*\*(?<comment>(?:(?!\*\/).)*)\*\/\nexport (?:const|function) (?<name>\w+)/gs
  return [...readFileSync(file, 'utf8').matchAll(documented)].flatMap(({ groups }): readonly Computed[] => {
    const { comment = '', name = '' } = groups ?? {}
    const cited = /Source: clauses? ([\d.]+\d(?: and [\d.]+\d)*)/.exec(comment)?.[1]
    return cited ? [{ kind: 'function', name, file, clauses: cited.split(' and ') }] : []
  })
}

const files = [
  'src/determine/decisions.ts',
  'src/determine/policy.ts',
  'src/determine/subsistence-allowance.ts',
  ...readdirSync('src/formulas').map((name) => `src/formulas/${name}`),
]

export const computed: readonly Computed[] = [...benefitRows, ...files.flatMap(functionsIn), ...targetRows]

/** In the order of the document. */
export const places = (Object.keys(clauses) as ClauseId[]).sort((one, other) => {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
})
