import * as z from 'zod/mini'
import { namesOf, recordSchemas, someOf, storedRecord } from '../determine/record-schemas.js'
import { Problem } from '../facts/errors.js'
import type { Reader } from '../facts/read-record.js'
import { targetGroups } from '../policy/targets/groups.js'
import { comparators, planYears, scopes, units } from '../policy/targets/row.js'
import { targetRows } from '../policy/targets/rows.js'
import { contradictionIn } from './contradictions.js'
import type { Scorecard, ScorecardGroup } from './evaluate-scorecard.js'

/** The shape of a scorecard of format 1, and of its parts. */
export const scorecardSchemas = /* @__PURE__ */ (() => {
  const { names, amount, signedAmount } = recordSchemas
  const target = z.enum(namesOf(targetRows))
  const year = z.literal(planYears)
  const placeAndYear = {
    place: z.exactOptional(z.string().check(z.minLength(1))),
    year: z.exactOptional(year),
  }

  const stated = z.exactOptional(signedAmount)
  const given = z.strictObject({
    value: stated,
    numerator: stated,
    denominator: stated,
    start: stated,
    end: stated,
    years: stated,
  })
  /** What cannot be measured has no distance; what is met needs nothing more. */
  const judged = <F extends z.core.$ZodShape>(shape: F) => {
    const measured = { ...shape, given, observed: signedAmount, gap: amount }
    return z.discriminatedUnion('status', [
      z.strictObject({ ...shape, status: z.literal('notMeasurable'), given }),
      z.strictObject({ ...measured, status: z.literal('met') }),
      z.strictObject({
        ...measured,
        status: z.enum(['unmet', 'undetermined']),
        needed: z.exactOptional(amount),
      }),
    ])
  }
  const entry = judged(placeAndYear)
  const where = z.strictObject(placeAndYear)
  const head = {
    format: z.literal(1),
    target,
    clauses: someOf(names.clause),
    force: z.enum(['required', 'basic', 'strive', 'phased']),
    scope: z.enum(namesOf(scopes)),
    due: z.union([year, z.literal('everyYear')]),
    comparator: z.enum(namesOf(comparators)),
    required: z.string().check(z.regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9]|\/[1-9][0-9]*)?$/)),
    unit: z.enum(namesOf(units)),
    tolerance: z.exactOptional(amount),
    failing: z.array(where),
    missing: z.array(where),
  }
  const single = judged(head)
  const list = z.strictObject({
    ...head,
    status: z.enum(['met', 'unmet', 'notMeasurable', 'undetermined']),
    entries: z.array(entry),
  })
  const result = z.union([single, list])

  const count = z.int().check(z.minimum(0), z.maximum(Object.keys(targetRows).length))
  const counts = z.strictObject({ met: count, unmet: count, notMeasurable: count, undetermined: count })
  const groupOf = (kind: ScorecardGroup['kind']) =>
    z.strictObject({
      kind: z.literal(kind),
      group: z.enum(targetGroups.filter((one) => one.kind === kind).map(({ id }) => id)),
      counts,
      results: z.array(result),
      missing: z.array(target),
    })
  const group = z.discriminatedUnion('kind', [groupOf('goal'), groupOf('project'), groupOf('safeguard')])
  const scorecard = z.strictObject({
    format: z.literal(1),
    counts,
    groups: z.array(group).check(z.length(targetGroups.length)),
    missing: z.array(target),
  })
  return { scorecard, group, counts, result, entry, where, given, target, placeOfDocument: names.clause }
})()

const accepted = 'a scorecard of format 1, as evaluateScorecard returns it'

/**
 * A stored scorecard whose parts agree with one another: each target once, in its group, and counted there; each result
 * as its observation gives it.
 */
export const readScorecard: Reader<Scorecard> = (given) => {
  const read = readShape(given)
  if (read instanceof Problem) return read
  const at = contradictionIn(read)
  return at === undefined ? read : new Problem('conflict', `${accepted}: look at ${at}`)
}

const readShape = /* @__PURE__ */ (() =>
  storedRecord(scorecardSchemas.scorecard as unknown as z.ZodMiniType<Scorecard>, accepted))()
