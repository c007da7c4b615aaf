import { type InputIssue, PolicyInputError, type TargetResult } from '../../src/index.js'
import type { Judged, TargetCase } from '../cases/targets-case.js'

type Ask = (worked: TargetCase) => TargetResult

/** What of a hand-worked case the library gets wrong: empty where it agrees. */
export function disagreement(worked: TargetCase, ask: Ask): readonly string[] {
  const { expected } = worked
  const result = outcome(worked, ask)
  if (Array.isArray(result)) {
    const paths = result.map(({ path }: InputIssue) => path)
    return 'refused' in expected && paths.length === 1 && paths[0] === expected.refused ? [] : paths
  }
  const found = result as TargetResult
  if ('refused' in expected) return [`${expected.refused} is not refused`]
  const { clauses, scope, due, force, required, unit } = worked
  return [
    ...differences({ clauses, scope, due, force, required, unit }, found),
    ...judgedDifferently(expected, found),
    ...differences({ failing: expected.failing ?? [], missing: expected.missing ?? [] }, found),
    ...(expected.entries ?? []).flatMap((entry, index) => judgedDifferently(entry, found.entries?.[index])),
    ...(expected.entries && expected.entries.length !== found.entries?.length ? ['entries'] : []),
  ]
}

function outcome(worked: TargetCase, ask: Ask): TargetResult | readonly InputIssue[] {
  try {
    return ask(worked)
  } catch (error) {
    if (error instanceof PolicyInputError) return error.issues
    throw error
  }
}

function judgedDifferently(
  { status, observed, gap, needed }: Judged,
  found: Partial<Judged> | undefined,
): readonly string[] {
  const stated = Object.entries({ status, observed, gap, needed }).filter(([, value]) => value !== undefined)
  const unstated = status === 'met' && found?.needed !== undefined ? ['needed, though met'] : []
  return [...differences(Object.fromEntries(stated), found), ...unstated]
}

const differences = (expected: object, found: object | undefined): readonly string[] =>
  Object.entries(expected).flatMap(([name, value]) => {
    const other = (found as Readonly<Record<string, unknown>> | undefined)?.[name]
    return JSON.stringify(other) === JSON.stringify(value)
      ? []
      : [`${name}: ${JSON.stringify(other)}, by hand ${JSON.stringify(value)}`]
  })
