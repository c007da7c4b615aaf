import { readDate, yearsAfter } from '../facts/dates.js'
import { accept } from '../facts/errors.js'
import { oneOf } from '../facts/readers.js'
import { checkupPeriodsFrom } from '../policy/plan-period.js'
import { ratios } from '../policy/ratios.js'
import { type ReadingChoices, readings } from '../policy/readings.js'

/**
 * The first day on which the next free health check-up (健康体检) is due, given the last one arranged under the plan.
 *
 * Due from the second anniversary, that day included; 29 February falls back to the 28th. Under `calendarPeriod`, from
 * the first day of the next two calendar years, counted from 2010. Whether the person is one of those entitled is not
 * looked at: see `isDueForFreeCheckup`.
 *
 * @param lastCheckup - `YYYY-MM-DD`
 * @param checkupInterval - the choice of the reading of that name
 * @returns `YYYY-MM-DD`
 * @throws PolicyInputError where the date is no calendar date, or the choice is unknown
 *
 * Source: clause 3.2.1.
 *
 * @example
 * ```ts
 * import { nextFreeCheckup } from 'jiaxing-benefits'
 * nextFreeCheckup('2010-07-05') // => '2012-07-05'
 * nextFreeCheckup('2010-07-05', 'calendarPeriod') // => '2012-01-01'
 * ```
 */
export function nextFreeCheckup(
  lastCheckup: string,
  checkupInterval: ReadingChoices['checkupInterval'] = 'anniversary',
): string {
  const last = accept('lastCheckup', lastCheckup, readDate)
  const interval = accept('checkupInterval', checkupInterval, oneOf(readings.checkupInterval.choices))
  return nextCheckup(last, Number(ratios.yearsBetweenCheckups.value), interval)
}

/** The same for a date already read, and the interval of a row. */
export function nextCheckup(
  last: string,
  years: number,
  interval: ReadingChoices['checkupInterval'],
): string {
  if (interval === 'anniversary') return yearsAfter(last, years)
  const year = Number(last.slice(0, 4))
  return `${checkupPeriodsFrom + (Math.floor((year - checkupPeriodsFrom) / years) + 1) * years}-01-01`
}
