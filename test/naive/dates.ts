/** Plain dates as text: they sort as they stand, so `<` and `<=` on the text are the calendar's. */
export const isPlainDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

export const plainDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

export const nextDay = (date: string): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < daysIn(year, month)) return plainDate(year, month, day + 1)
  return month < 12 ? plainDate(year, month + 1, 1) : plainDate(year + 1, 1, 1)
}

export const dayBefore = (date: string): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day > 1) return plainDate(year, month, day - 1)
  return month > 1 ? plainDate(year, month - 1, daysIn(year, month - 1)) : plainDate(year - 1, 12, 31)
}

/** Every day from the first to the last, both included. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const days: string[] = []
  for (let day = first; day <= last; day = nextDay(day)) days.push(day)
  return days
}

/** Once every two years, by the second anniversary; two years after a 29 February there is none, so 28 February. */
export const secondAnniversary = (date: string): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (month === 2 && day === 29) return plainDate(year + 2, 2, 28)
  return plainDate(year + 2, month, day)
}

/** Once in each of 2010-2011, 2012-2013 and so on: due again with the period after the last one. */
export const nextCalendarPeriod = (date: string): string => {
  const year = Number(date.slice(0, 4))
  return plainDate(year % 2 === 0 ? year + 2 : year + 1, 1, 1)
}
