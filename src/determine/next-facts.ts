import { type FactName, householdFacts, personFacts } from '../facts/definitions.js'
import type { BenefitId } from '../policy/benefit-ids.js'
import type { ClauseId } from '../policy/clause-ids.js'
import type { FigureName } from '../policy/figures.js'
import type { Text } from '../policy/text.js'
import { facts } from './catalogue.js'
import type { Determination, Missing } from './determination.js'
import type { Policy } from './policy.js'

/** Somebody a fact is about: the household, or one of the people by their place in the list, from 0. */
export type Subject = { readonly in: 'household' } | { readonly in: 'person'; readonly person: number }

/** A fact to ask for next. */
export type NextFact = Subject & {
  readonly fact: FactName
  /** The spellings that would do; `fact` is the first. */
  readonly anyOf: readonly FactName[]
  readonly question: Text
  /** The undetermined benefits that it could decide, or whose allowance it settles. */
  readonly decides: readonly BenefitId[]
  /** Why it is asked: the clauses of those benefits. */
  readonly clauses: readonly ClauseId[]
}

/** A sensitive fact that would decide something, and is not asked for. */
export type NotAsked = Subject & { readonly fact: FactName; readonly decides: readonly BenefitId[] }

/** A figure that the policy lacks: any one of `anyOf` fills the gap. */
export interface MissingFigure {
  readonly anyOf: readonly FigureName[]
  readonly decides: readonly BenefitId[]
}

/** What a screening leaves open, and what could close it: `nextFacts` in the order to ask them. */
export interface Gaps {
  readonly nextFacts: readonly NextFact[]
  readonly missingFigures: readonly MissingFigure[]
  readonly notAsked: readonly NotAsked[]
}

/** A determination and whom it is about. */
export interface About {
  readonly subject: Subject
  readonly determination: Determination
}

interface Gap {
  readonly subject: Subject
  readonly missing: Missing
  readonly decides: BenefitId[]
  readonly clauses: ClauseId[]
}

const order = /* @__PURE__ */ (() => [...Object.keys(householdFacts), ...Object.keys(personFacts)])()

/**
 * What is missing over all determinations, each gap once, the one that could decide most first. Ties stand in the order
 * of the facts, so that the same input is always asked in the same order.
 */
export function gapsOf(open: readonly About[], policy: Policy): Gaps {
  const gaps = collect(open)
  const asked = gaps.flatMap((gap) =>
    gap.missing.in === 'policy' ? [] : [toNextFact(gap, gap.missing.anyOf, policy)],
  )
  return {
    nextFacts: asked.filter(({ fact }) => !facts[fact].sensitive).sort(byWhatItDecides),
    missingFigures: gaps.flatMap(({ missing, decides }) =>
      missing.in === 'policy' ? [{ anyOf: missing.anyOf, decides }] : [],
    ),
    notAsked: asked.flatMap(({ anyOf, question, clauses, ...notAsked }) =>
      facts[notAsked.fact].sensitive ? [notAsked] : [],
    ),
  }
}

function collect(open: readonly About[]): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  for (const { subject, determination } of open) {
    for (const missing of [...determination.missing, ...(determination.allowanceMissing ?? [])]) {
      const key = JSON.stringify([missing.in === 'policy' ? undefined : subject, missing.anyOf])
      const gap = gaps.get(key) ?? { subject, missing, decides: [], clauses: [] }
      gaps.set(key, gap)
      addTo(gap.decides, [determination.benefit])
      addTo(gap.clauses, determination.clauses)
    }
  }
  return [...gaps.values()]
}

const addTo = <T>(list: T[], items: readonly T[]) =>
  list.push(...items.filter((item) => !list.includes(item)))

function toNextFact(
  { subject, decides, clauses }: Gap,
  missing: readonly FactName[],
  policy: Policy,
): NextFact {
  // A floor area says nothing while the local limit is not known: then only the office's finding is worth asking for.
  const limitKnown = policy.housingDifficultyFloorArea !== undefined
  const anyOf = missing.filter((name) => limitKnown || facts[name].kind !== 'floorArea')
  const fact = anyOf[0] as FactName
  return { ...subject, fact, anyOf, question: facts[fact].question, decides, clauses }
}

const byWhatItDecides = (a: NextFact, b: NextFact): number =>
  b.decides.length - a.decides.length || order.indexOf(a.fact) - order.indexOf(b.fact)
