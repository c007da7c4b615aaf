import {
  evaluateScorecard,
  type InputIssue,
  type Observations,
  PolicyInputError,
  type Scorecard,
  type TargetId,
  targets,
} from 'jiaxing-benefits'
import { figureText } from '../figure-text.js'

/** One observation as it was typed or read from a file: text by field. */
export type Row = Record<string, string> & { place?: string; year?: string }

/** By target; a target without rows is not stated. */
export type Rows = Map<string, Row[]>

export const figureFields = ['value', 'numerator', 'denominator', 'start', 'end', 'years'] as const
export const fields = ['place', 'year', ...figureFields] as const

export const isTarget = (id: string): id is TargetId => Object.hasOwn(targets, id)

const whole = /^[0-9]{1,4}$/

/** The library takes figures as text; years are numbers to it. */
function observationOf(row: Row): Record<string, unknown> {
  const stated = Object.entries(row).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(
    stated.map(([field, text]) => {
      if (field === 'place') return [field, text.trim()]
      const isNumber = (field === 'year' || field === 'years') && whole.test(figureText(text))
      return [field, isNumber ? Number(figureText(text)) : figureText(text)]
    }),
  )
}

/** A year or a place alone says nothing yet. */
export const isStated = (row: Row): boolean =>
  Object.entries(row).some(
    ([field, text]) => field !== 'year' && field !== 'place' && figureText(text) !== '',
  )

export function observationsOf(rows: Rows): Observations {
  const stated = [...rows].flatMap(([target, all]) => {
    const found = all.filter(isStated).map(observationOf)
    if (found.length === 0) return []
    const isList = isTarget(target) && (targets[target].asksForPlaces || targets[target].asksForYears)
    return [[target, isList || found.length > 1 ? found : found[0]] as const]
  })
  return Object.fromEntries(stated) as Observations
}

/** Where all stands; what was refused is left out, and said. */
export interface Standing {
  readonly observations: Observations
  /** As it was accepted. */
  readonly tolerance: string | undefined
  readonly scorecard: Scorecard
  readonly issues: readonly InputIssue[]
}

export function standingOf(rows: Rows, tolerance: string): Standing {
  let observations = observationsOf(rows)
  let options: { tolerance?: string } =
    figureText(tolerance) === '' ? {} : { tolerance: figureText(tolerance) }
  const issues: InputIssue[] = []
  // Each round takes a target or the tolerance away, so it ends.
  for (;;) {
    try {
      return {
        observations,
        tolerance: options.tolerance,
        scorecard: evaluateScorecard(observations, options),
        issues,
      }
    } catch (error) {
      if (!(error instanceof PolicyInputError)) throw error
      issues.push(...error.issues)
      const refused = new Set(error.issues.map(({ path }) => path.split('.')[0]))
      if (refused.has('tolerance')) options = {}
      observations = Object.fromEntries(
        Object.entries(observations).filter(([target]) => !refused.has(target)),
      ) as Observations
    }
  }
}

/** The place of an issue among the rows on the page: the library counts only those that state something. */
export function rowOf(path: string, all: readonly Row[]): number {
  const index = Number(path.split('.')[1])
  const stated = all.flatMap((row, at) => (isStated(row) ? [at] : []))
  return stated[Number.isInteger(index) ? index : 0] ?? 0
}
