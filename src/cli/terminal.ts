import type { Out, Streams } from './streams.js'

const codes = { bold: 1, red: 31, green: 32, yellow: 33 } as const

/** Colours text for a terminal; anywhere else, and with NO_COLOR set, the text stays as it is. */
export function colour(out: Out, env: Streams['env'], name: keyof typeof codes, text: string): string {
  const isWanted = out.isTTY === true && !env?.['NO_COLOR'] && env?.['TERM'] !== 'dumb'
  return isWanted ? `\u001B[${codes[name]}m${text}\u001B[0m` : text
}

/** What came from a file, without the characters that would steer a terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')

/** How many columns a terminal takes for it: Chinese characters and full-width signs take two. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
        char,
      )
        ? 2
        : 1
  return width
}

/** Rows in aligned columns, the first row being the header. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))))
  const padded = (row: readonly string[]) =>
    row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell))).join('  ')
  return rows.map((row) => `${padded(row).trimEnd()}\n`).join('')
}
