import { dividedBy, isAtMost, isEqual, minus, plus, type Ratio, times, whole } from './ratio.js'
import type { Issue } from './refusals.js'
import { amountOf, type Fields, isKnown, targetIssues } from './target-refusals.js'
import { type Target, targetRows } from './target-rows.js'

type Status = 'met' | 'unmet' | 'undetermined' | 'notMeasurable'
interface Where {
  readonly place?: string
  readonly year?: number
}

export interface TargetAnswer {
  readonly status: Status
  readonly failing: readonly Where[]
  readonly missing: readonly Where[]
}

/** reading.md, section 5: each observation held against the figure, and a list met only where each of it is. */
export const evaluateNaively = (id: unknown, facts: Fields): TargetAnswer | { issues: readonly Issue[] } => {
  const issues = targetIssues(id, facts)
  if (issues.length > 0) return { issues }
  const target = targetRows[String(id)] as Target
  const tolerance = isKnown(facts['tolerance']) ? amountOf(facts['tolerance']) : undefined
  const given = (isList(target) ? facts['observation'] : [facts['observation']]) as readonly Fields[]

  const judged = given.map((fields) => ({ fields, status: judge(target, fields, tolerance) }))
  const missing = missingYears(target, given)
  const statuses = [...judged.map(({ status }) => status), ...missing.map((): Status => 'undetermined')]
  const failing = judged
    .filter(({ status }) => status === 'unmet')
    .map(({ fields }) => whereOf(target, fields))
  return { status: together(statuses), failing: isList(target) ? failing : [], missing }
}

const isList = ({ byPlace, byYear }: Target): boolean => byPlace || byYear

/** One that fails decides, then one that is open; what cannot be measured is no failure. */
const together = (statuses: readonly Status[]): Status => {
  if (statuses.includes('unmet')) return 'unmet'
  if (statuses.includes('undetermined')) return 'undetermined'
  return statuses.includes('met') ? 'met' : 'notMeasurable'
}

const whereOf = ({ byPlace, byYear, bindsAtOnce }: Target, { place, year }: Fields): Where => ({
  ...(byPlace && { place: String(place) }),
  ...(byYear && { year: Number(year) }),
  ...(bindsAtOnce && isKnown(year) && { year: Number(year) }),
})

/** Each year of the plan, of each place that is named at all. */
const missingYears = (target: Target, given: readonly Fields[]): readonly Where[] => {
  if (target.bindsAtOnce) return withoutDueYear(target, given)
  if (!target.byYear) return []
  const places = target.byPlace ? [...new Set(given.map(({ place }) => place))] : [undefined]
  return places.flatMap((place) => {
    const stated = given.filter((fields) => fields['place'] === place).map(({ year }) => year)
    const open = [2010, 2011, 2012].filter((year) => !stated.includes(year))
    return open.map((year) => whereOf(target, { place, year }))
  })
}

/** An earlier year may be stated, but stands in for none: each place that is named needs the year it is due. */
const withoutDueYear = (target: Target, given: readonly Fields[]): readonly Where[] => {
  const isDue = ({ year }: Fields): boolean => !isKnown(year) || year === target.due
  const due = given.filter(isDue).map(({ place }) => place)
  const places = [...new Set(given.map(({ place }) => place))]
  const open = places.filter((place) => !due.includes(place))
  return open.map((place) => whereOf(target, { place, year: target.due }))
}

const judge = (target: Target, fields: Fields, tolerance: Ratio | undefined): Status => {
  const { over, under, figure } = sides(target, fields)
  if (isAtMost(under, whole(0))) return 'notMeasurable'
  // Multiplied across, so that nothing is divided.
  const asked = times(figure, under)
  switch (target.comparator) {
    case 'atMost':
      return isAtMost(over, asked) ? 'met' : 'unmet'
    case 'exactly':
      return isEqual(over, asked) ? 'met' : 'unmet'
    case 'atLeast':
      return isAtMost(asked, over) ? 'met' : 'unmet'
    default: {
      if (isAtMost(asked, over)) return 'met'
      if (tolerance === undefined) return 'undetermined'
      const lowered = times(minus(figure, dividedBy(tolerance, target.of)), under)
      return isAtMost(lowered, over) ? 'met' : 'unmet'
    }
  }
}

/** What is held against figure x what it is of; for the growth of several years the end against start x (1 + figure)^years. */
const sides = ({ of, way, figure }: Target, fields: Fields) => {
  const amount = (name: string): Ratio => amountOf(fields[name])
  if (isKnown(fields['value'])) return { over: amount('value'), under: whole(of), figure }
  if (way !== 'growth') return { over: amount('numerator'), under: amount('denominator'), figure }
  let grown = whole(1)
  for (let year = 0; year < Number(fields['years']); year += 1) grown = times(grown, plus(whole(1), figure))
  return { over: amount('end'), under: amount('start'), figure: grown }
}
