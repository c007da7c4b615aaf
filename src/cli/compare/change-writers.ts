import type { HouseholdChange } from '../../determine/scenarios.js'
import { byteOrderMark, csvText } from '../output/csv-text.js'
import type { Format } from '../register/read-register.js'
import type { HouseholdRow } from '../register/row.js'

/** Writes what moves for each household. */
export interface ChangeWriter {
  begin(): string
  rows(rows: readonly (readonly [HouseholdRow, HouseholdChange])[]): string
  end(): string
}

const lists = ['gained', 'lost', 'undetermined'] as const

export function changeWriter(format: Format, keys: readonly string[]): ChangeWriter {
  if (format === 'csv') return csvWriter(keys)
  const record = ([{ keys: values }, { index, ...change }]: readonly [HouseholdRow, HouseholdChange]) =>
    JSON.stringify({
      ...(keys.length > 0 && { key: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])) }),
      ...change,
    })
  if (format === 'ndjson')
    return { begin: () => '', rows: (rows) => rows.map((row) => `${record(row)}\n`).join(''), end: () => '' }
  let separator = '\n'
  return {
    begin: () => '[',
    rows: (rows) =>
      rows
        .map((row) => {
          const text = separator + record(row)
          separator = ',\n'
          return text
        })
        .join(''),
    end: () => '\n]\n',
  }
}

const csvWriter = (keys: readonly string[]): ChangeWriter => ({
  begin: () => byteOrderMark + csvText([[...keys, ...lists, 'allowanceBefore', 'allowanceAfter']]),
  rows: (rows) =>
    csvText(
      rows.map(([row, change]) => [
        ...row.keys,
        ...lists.map((list) => change[list].join(' ')),
        change.allowanceBefore,
        change.allowanceAfter,
      ]),
    ),
  end: () => '',
})
