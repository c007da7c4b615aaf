import { Decimal } from 'decimal.js'
import { Exact, toText } from '../facts/money.js'
import { comparators, type TargetRow, units } from '../policy/targets/row.js'
import type { Fraction, ReadObservation } from './read-observation.js'
import type { Judgement } from './target-result.js'

/** How one observation stands to the figure of its target. */
export function judge(
  row: TargetRow,
  observation: ReadObservation,
  tolerance: Decimal | undefined,
): Judgement {
  const { given, measured, isValue } = observation
  if (measured.denominator.lte(0)) return { status: 'notMeasurable', given }
  const { reached, tolerates } = comparators[row.comparator]
  const figure = figureOf(row, observation)
  const lowered = tolerates && tolerance ? figureOf(row, observation, tolerance) : figure
  const reaches = (goal: Fraction) => (reached as readonly number[]).includes(side(measured, goal))
  const status = reaches(lowered) ? 'met' : tolerates && !tolerance ? 'undetermined' : 'unmet'
  const { observed, gap } = distance(row, observation, figure)
  return {
    status,
    given,
    observed,
    gap: reaches(figure) ? '0' : gap,
    ...(status === 'met' || isValue ? {} : { needed: needed(row, measured, lowered) }),
  }
}

/** -1 below, 0 at, 1 above: by cross-multiplication. */
const side = ({ numerator, denominator }: Fraction, figure: Fraction): number =>
  numerator.times(figure.denominator).cmp(figure.numerator.times(denominator))

/** The figure, less the tolerance; for the growth of several years, what the end is to be of the start. */
function figureOf(
  { figure, unit }: TargetRow,
  { years }: ReadObservation,
  tolerance = new Exact(0),
): Fraction {
  const denominator = new Exact(figure.of ?? 1)
  const numerator = new Exact(figure.value).minus(tolerance.times(denominator).div(units[unit]))
  return years
    ? { numerator: numerator.plus(denominator).pow(years), denominator: denominator.pow(years) }
    : { numerator, denominator }
}

const decimalsShown = 6
/** Enough to hide the error of a root, too many to hide a difference. */
const decimalsOfRoot = 30

const figureInUnit = ({ figure, unit }: TargetRow): Decimal =>
  new Exact(figure.value).times(units[unit]).div(figure.of ?? 1)

/** The figure as the document puts it: `95`, or `2/3` where it is no decimal. */
export function figureText(row: TargetRow): string {
  const figure = figureInUnit(row)
  return figure.decimalPlaces() > decimalsShown ? `${row.figure.value}/${row.figure.of}` : toText(figure)
}

/** For the record only: nothing is decided by these. */
function distance(row: TargetRow, { measured, years }: ReadObservation, figure: Fraction) {
  const { numerator, denominator } = measured
  const rate = years
    ? numerator.div(denominator).pow(new Exact(1).div(years)).toDecimalPlaces(decimalsOfRoot).minus(1)
    : undefined
  const whole = units[row.unit]
  const observed = rate ? rate.times(whole) : numerator.times(whole).div(denominator)
  // At the figure it is rounded up: two thirds are shown as 0.666667, which would reach it too.
  const away = side(measured, figure) >= 0 ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR
  const shown = (value: Decimal, rounding: Decimal.Rounding) =>
    toText(value.toDecimalPlaces(decimalsShown, rounding))
  return {
    observed: shown(observed, away),
    gap: shown(figureInUnit(row).minus(observed).abs(), Decimal.ROUND_UP),
  }
}

/** How many more of the numerator, or fewer, bring it to the goal: whole ones, though never beyond all. */
function needed({ share }: TargetRow, { numerator, denominator }: Fraction, goal: Fraction): string {
  const lacking = goal.numerator.times(denominator).div(goal.denominator).minus(numerator)
  const whole = lacking.abs().ceil()
  return toText(share && lacking.isPositive() ? Exact.min(whole, denominator.minus(numerator)) : whole)
}
