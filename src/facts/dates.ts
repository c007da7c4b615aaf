import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'
import { regexes } from 'zod/mini'
import { Problem } from './errors.js'

export const earliestDate = '1900-01-01'

const accepted = `a calendar date as text like 2010-07-05, from ${earliestDate} to 2999-12-31`

/** A plain calendar date. Dates are compared as text, so the machine's time zone has no part in any result. */
export function readDate(given: unknown): string | Problem {
  if (typeof given !== 'string') return new Problem('wrong_type', accepted)
  if (!regexes.date.test(given)) return new Problem('not_a_date', accepted)
  return given >= earliestDate && given < '3000' ? given : new Problem('out_of_range', accepted)
}

/** The same day so many years later; 29 February falls back to the 28th. Counted in UTC: some zones have skipped days. */
export const yearsAfter = (date: string, years: number): string =>
  addYears(new UTCDateMini(date), years).toISOString().slice(0, 10)

/** So many days later, or before. Counted in UTC likewise. */
export const daysAfter = (date: string, days: number): string =>
  addDays(new UTCDateMini(date), days).toISOString().slice(0, 10)
