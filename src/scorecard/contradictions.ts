import type { PolicyInputError } from '../facts/errors.js'
import { targetGroups } from '../policy/targets/groups.js'
import { countsOf, type Scorecard, type ScorecardGroup } from './evaluate-scorecard.js'
import { evaluateTarget } from './evaluate-target.js'
import { targetsOf } from './groups.js'
import type { Observed } from './observation.js'
import type { Judgement, TargetEntryResult, TargetResult } from './target-result.js'

/**
 * Where a stored scorecard contradicts itself: a target twice, in another group or counted otherwise; or a result that
 * is not what the library makes of the observation it states. Undefined where it does not.
 */
export function contradictionIn({ counts, groups, missing }: Scorecard): string | undefined {
  const inGroups = targetGroups.flatMap(({ id }, index) => {
    const { group, counts, results, missing } = groups[index] as ScorecardGroup
    const stated = results.map(({ target }) => target)
    const all = targetsOf(id)
    const parts: readonly (string | undefined)[] = [
      difference(group, id, 'group'),
      difference(
        stated,
        all.filter((target) => stated.includes(target)),
        'results',
      ),
      difference(
        missing,
        all.filter((target) => !stated.includes(target)),
        'missing',
      ),
      ...results.map((result, at) => differenceFromGiven(result, `results.${at}`)),
      difference(counts, countsOf(results), 'counts'),
    ]
    return parts.map((path) => path && `groups.${index}.${path}`)
  })
  const overall = [
    difference(counts, countsOf(groups.flatMap(({ results }) => results)), 'counts'),
    difference(
      missing,
      groups.flatMap((group) => group.missing),
      'missing',
    ),
  ]
  return [...inGroups, ...overall].find((path) => path !== undefined)
}

/** The catalogue's figures and the amounts stated give the result once more. */
function differenceFromGiven(result: TargetResult, path: string): string | undefined {
  const { target, entries, tolerance } = result
  try {
    const observed = entries ? entries.map(observationOf) : observationOf(result as Judgement)
    return difference(result, evaluateTarget(target, observed as Observed, { tolerance }), path)
  } catch (error) {
    const isTolerance = (error as PolicyInputError).issues.some((issue) => issue.path === 'tolerance')
    return `${path}.${isTolerance ? 'tolerance' : entries ? 'entries' : 'given'}`
  }
}

const observationOf = ({ given, place, year }: Judgement & Partial<TargetEntryResult>) => ({
  ...given,
  ...(given.years && { years: Number(given.years) }),
  ...(place && { place }),
  ...(year && { year }),
})

type Parts = Readonly<Record<string, unknown>>

/** The path at which two pieces of plain JSON are not the same, whatever the order of their keys. */
function difference(stands: unknown, ought: unknown, path: string): string | undefined {
  if (typeof stands !== 'object' || typeof ought !== 'object') return stands === ought ? undefined : path
  const [own, other] = [stands as Parts, ought as Parts]
  return [...new Set([...Object.keys(other), ...Object.keys(own)])]
    .map((name) => difference(own[name], other[name], `${path}.${name}`))
    .find((found) => found !== undefined)
}
