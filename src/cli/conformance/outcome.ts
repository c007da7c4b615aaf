import { type Difference, differences, type Level, type LevelledCase } from '../../conformance/index.js'
import type { Exchange } from './exchange.js'

/** How one case came out. */
export interface Outcome {
  readonly case: LevelledCase
  readonly status: 'passed' | 'failed' | 'skipped'
  /** Why it failed other than by its answer, or why the program skipped it. */
  readonly reason?: string
  /** Of one that failed: there was no answer to look at. */
  readonly isUnanswered?: true
  readonly differences: readonly Difference[]
}

export interface Tally {
  readonly level: Level | 'total'
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const skippedBy = (answer: unknown): string | undefined => {
  const { skipped } = answer as { readonly skipped?: unknown }
  return typeof skipped === 'string' || skipped === true ? String(skipped) : undefined
}

export const outcomesOf = (cases: readonly LevelledCase[], exchanged: Exchange): readonly Outcome[] =>
  cases.map((asked): Outcome => {
    const { answers, answeredTwice, ending } = exchanged
    const answer = answers.get(asked.id)
    const failed = (reason: string): Outcome => ({ case: asked, status: 'failed', reason, differences: [] })
    if (answer === undefined) return { ...failed(`not answered: ${ending}`), isUnanswered: true }
    if (answeredTwice.has(asked.id)) return failed('answered twice')
    const skipped = skippedBy(answer)
    if (skipped !== undefined) return { case: asked, status: 'skipped', reason: skipped, differences: [] }
    const found = differences(asked.expected, answer)
    return { case: asked, status: found.length === 0 ? 'passed' : 'failed', differences: found }
  })

const tally = (level: Tally['level'], outcomes: readonly Outcome[]): Tally => {
  const of = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length
  return { level, passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

/** One line a level, in the order of the suite, and the total. */
export const tallies = (outcomes: readonly Outcome[]): readonly Tally[] => {
  const levels = [...new Set(outcomes.map((outcome) => outcome.case.level))]
  return [
    ...levels.map((level) =>
      tally(
        level,
        outcomes.filter((outcome) => outcome.case.level === level),
      ),
    ),
    tally('total', outcomes),
  ]
}
