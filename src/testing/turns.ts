import { daysAfter } from '../facts/dates.js'
import { limits } from '../policy/limits.js'
import { minimumWages } from '../policy/minimum-wage.js'
import { planPeriods } from '../policy/plan-period.js'

const phases = (): readonly { readonly from: string }[] =>
  Object.values(limits).flatMap((limit) =>
    'times' in limit && Array.isArray(limit.times) ? (limit.times as readonly { from: string }[]) : [],
  )

/** The days on which something turns, those beside them, and a leap day: read from the rows, so that none is left behind. */
export const turns = /* @__PURE__ */ (() => {
  const periods = [...Object.values(planPeriods), ...minimumWages]
  const begins = [...periods, ...phases()].flatMap(({ from }) => [daysAfter(from, -1), from])
  const ends = periods.flatMap(({ to }) => [to, daysAfter(to, 1)])
  return [...new Set([...begins, ...ends, '2012-02-29'])]
})()
