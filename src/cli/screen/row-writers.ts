import { byteOrderMark, csvText } from '../output/csv-text.js'
import { recordList } from '../output/record-list.js'
import type { Format } from '../register/read-register.js'
import type { Chosen, DecidedPerson, DecidedRow } from './decide.js'
import { tableWords, yuanText } from './words.js'

/** Writes decided rows in one format. */
export interface RowWriter {
  begin(): string
  rows(rows: readonly DecidedRow[]): string
  end(): string
}

export interface WriterOptions {
  readonly chosen: Chosen
  readonly keys: readonly string[]
  /** Whether a spreadsheet will open it. */
  readonly withMark: boolean
}

export function rowWriter(format: Format, options: WriterOptions): RowWriter {
  if (format === 'csv') return csvWriter(options)
  const record = recordWriter(options)
  const { begin, records, end } = recordList(format)
  return { begin, rows: (rows) => records(rows.map(record)), end }
}

const allowanceText = ({ monthlyAllowanceFen: fen }: DecidedRow): string | undefined =>
  fen === undefined ? undefined : yuanText(fen)

function csvWriter({ chosen, keys, withMark }: WriterOptions): RowWriter {
  const words = tableWords(chosen.words)
  const header = [
    ...keys,
    ...chosen.household.map(words.benefit),
    words.allowance,
    ...(chosen.explain ? [words.explanation] : []),
  ]
  const cells = (row: DecidedRow): readonly unknown[] => {
    const line = [...row.keys]
    for (const id of chosen.household) line.push(words.verdict(id, row.verdicts[id]))
    line.push(allowanceText(row))
    if (row.letters) line.push(Object.values(row.letters).join('\n\n'))
    return line
  }
  return {
    begin: () => (withMark ? byteOrderMark : '') + csvText([header]),
    rows: (rows) => csvText(rows.map(cells)),
    end: () => '',
  }
}

/** One row as a JSON object, for programs: names and verdicts are always those of the library. */
function recordWriter({ chosen, keys }: WriterOptions): (row: DecidedRow) => string {
  const words = tableWords('en')
  return (row) => {
    const allowance = allowanceText(row)
    return JSON.stringify({
      ...(keys.length > 0 && { key: Object.fromEntries(keys.map((key, at) => [key, row.keys[at] ?? null])) }),
      verdicts: Object.fromEntries(chosen.household.map((id) => [id, row.verdicts[id]])),
      ...(allowance !== undefined && { [words.allowance]: allowance }),
      ...(row.letters && { [words.explanation]: row.letters }),
      ...(row.people && { people: row.people.map((person) => personRecord(person, chosen)) }),
    })
  }
}

const personRecord = ({ verdicts, letters }: DecidedPerson, { person }: Chosen) => ({
  verdicts: Object.fromEntries(
    person.flatMap((id) => {
      const verdict = verdicts[id]
      return verdict ? [[id, verdict]] : []
    }),
  ),
  ...(letters && { explanation: letters }),
})
