import { extname } from 'node:path'
import { unreadable, usage } from '../trouble.js'
import { type BlockOptions, linesIn, readBlocks } from './blocks.js'
import { CsvReader } from './csv.js'
import { CsvRows } from './csv-rows.js'
import { JsonElements } from './json-elements.js'
import { jsonRow } from './json-rows.js'
import type { RegisterRow, Wanted } from './row.js'
import type { Source } from './source.js'

const formats = ['csv', 'ndjson', 'json'] as const
export type Format = (typeof formats)[number]

const byExtension: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
}

const comma = 0x2c

/** The format an option names. */
export function formatNamed(given: string, option: string): Format {
  const format = formats.find((known) => known === given.toLowerCase())
  if (format) return format
  throw usage(
    `--${option} takes ${formats.join(', ')}, not ${given}`,
    `--${option}只接受${formats.join('、')}，不接受${given}`,
  )
}

/** The format by the ending of a file's name; standard input is CSV unless told otherwise. */
export const formatOf = (file: string): Format | undefined => byExtension[extname(file).toLowerCase()]

/** The rows of a register, a block of lines at a time. */
export function readRegister(
  source: Source,
  format: Format,
  wanted: Wanted,
  options: BlockOptions,
): AsyncGenerator<readonly RegisterRow[]> {
  if (format === 'csv') return csvRows(source, wanted, options)
  return format === 'ndjson' ? ndjsonRows(source, wanted, options) : jsonRows(source, wanted, options)
}

async function* csvRows(
  source: Source,
  wanted: Wanted,
  options: BlockOptions,
): AsyncGenerator<readonly RegisterRow[]> {
  const reader = new CsvReader()
  const rows = new CsvRows(wanted)
  for await (const block of readBlocks(source.chunks(), options)) yield rows.rows(reader.records(block))
  yield rows.rows(reader.rest())
  if (!rows.hasHeader)
    throw unreadable(
      `${source.name} is empty: its first line must be the header, such as 户号,户籍,家庭人口,家庭月收入`,
      `${source.name}是空文件：第一行须为表头，如户号,户籍,家庭人口,家庭月收入`,
    )
}

async function* ndjsonRows(
  source: Source,
  wanted: Wanted,
  options: BlockOptions,
): AsyncGenerator<readonly RegisterRow[]> {
  for await (const block of readBlocks(source.chunks(), options)) {
    const rows: RegisterRow[] = []
    for (const { number, text, problem } of linesIn(block)) {
      if (problem) rows.push({ line: number, keys: [], problems: [{ field: '', reason: problem }] })
      else if (text?.trim()) rows.push(jsonRow(text, number, wanted))
    }
    yield rows
  }
}

async function* jsonRows(
  source: Source,
  wanted: Wanted,
  options: BlockOptions,
): AsyncGenerator<readonly RegisterRow[]> {
  const elements = new JsonElements()
  // A list is often one line from end to end.
  for await (const block of readBlocks(source.chunks(), { ...options, cutAlsoAt: comma }))
    yield elements
      .elements(block)
      .map(({ line, record, text }) => ({ ...jsonRow(text, line, wanted), record }))
  elements.end(source.name)
}
