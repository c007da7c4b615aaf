import type { Decision, Finding, Missing, Outcome } from './types.js'

export const met: Finding = { outcome: 'met', needs: [] }
export const unmet: Finding = { outcome: 'unmet', needs: [] }
export const unknown = (...needs: readonly Missing[]): Finding => ({ outcome: 'unknown', needs })

export const when = (holds: boolean): Finding => (holds ? met : unmet)

export const fromHousehold = (...anyOf: string[]): Missing =>
  ({ in: 'household', anyOf }) as unknown as Missing
export const fromPerson = (...anyOf: string[]): Missing => ({ in: 'person', anyOf }) as unknown as Missing
export const fromPolicy = (...anyOf: string[]): Missing => ({ in: 'policy', anyOf }) as unknown as Missing

/** One condition that fails decides, whatever is unknown; otherwise one that is unknown leaves the whole open. */
export const conclude = (findings: readonly Finding[]): Pick<Decision, 'verdict' | 'missing'> => {
  const has = (outcome: Outcome) => findings.some((finding) => finding.outcome === outcome)
  if (has('unmet')) return { verdict: 'ineligible', missing: [] }
  if (has('unknown'))
    return { verdict: 'undetermined', missing: withoutRepeats(findings.flatMap((f) => f.needs)) }
  return { verdict: 'eligible', missing: [] }
}

const withoutRepeats = (missing: readonly Missing[]): readonly Missing[] => {
  const seen = new Map(missing.map((entry) => [JSON.stringify(entry), entry]))
  return [...seen.values()]
}
