import { byteOrderMark, csvCell, csvText } from '../output/csv-text.js'
import { recordList } from '../output/record-list.js'
import type { Format } from '../register/read-register.js'
import type { Chosen, DecidedPerson, DecidedRow } from './decide.js'
import { tableWords, yuanText } from './words.js'

/** Writes decided rows in one format. */
export interface RowWriter {
  /** Whether it has a place for people. */
  readonly takesPeople: boolean
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
  return { takesPeople: true, begin, rows: (rows) => records(rows.map(record)), end }
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
  // Households of the same verdicts share them: there are few, and each is put into words once.
  const known = new WeakMap<DecidedRow['verdicts'], string>()
  const verdictCells = (verdicts: DecidedRow['verdicts']): string => {
    const found = known.get(verdicts)
    if (found !== undefined) return found
    const cells = chosen.household.map((id) => `${csvCell(words.verdict(id, verdicts[id]))},`).join('')
    known.set(verdicts, cells)
    return cells
  }
  const line = (row: DecidedRow): string => {
    let text = ''
    for (const key of row.keys) text += `${csvCell(key)},`
    text += verdictCells(row.verdicts) + (allowanceText(row) ?? '')
    return row.letters ? `${text},${csvCell(Object.values(row.letters).join('\n\n'))}\n` : `${text}\n`
  }
  return {
    takesPeople: false,
    begin: () => (withMark ? byteOrderMark : '') + csvText([header]),
    rows: (rows) => rows.map(line).join(''),
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
