import { stringify } from 'csv-stringify/sync'

/** A spreadsheet takes a file for UTF-8 by this mark. */
export const byteOrderMark = '\uFEFF'

/**
 * Rows as CSV. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return)
 * gets an apostrophe in front.
 */
export const csvText = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => row.map(cellText)),
        // Some readers take a lone carriage return for the end of a line.
        { escape_formulas: true, quoted_match: /\r/ },
      )

/** Digits, Latin letters, Chinese characters: nothing that needs quotes or an apostrophe, as most cells are. */
const plain = /^[0-9A-Za-z\u4E00-\u9FFF]*$/

/** One cell of a row that has several. */
export const csvCell = (value: unknown): string => {
  const text = cellText(value)
  return plain.test(text) ? text : csvText([[text]]).slice(0, -1)
}

const cellText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
