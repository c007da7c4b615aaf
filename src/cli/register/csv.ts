import { parse } from 'csv-parse/sync'
import type { Text } from '../../policy/text.js'
import { type Block, type Line, linesIn, longestLine } from './blocks.js'

/** One row as it was cut into cells, or what is wrong with it; the line it begins on counts from 1. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: Text }

const quotesDoNotPair: Text = {
  en: 'the quotes (") of the line do not pair; accepted: a cell in quotes, and each quote inside it doubled',
  'zh-CN': '这一行的引号（"）不成对；带引号的单元格须前后都有引号，其中的引号写两个',
}

/** A cell may hold line breaks, but a row that goes on for longer has a quote that is not closed. */
const mostLines = 20

const options = {
  record_delimiter: ['\r\n', '\n'],
  relax_column_count: true,
  skip_empty_lines: false,
  bom: false,
}

const cut = (text: string | Buffer): string[][] | undefined => {
  try {
    return parse(text, options)
  } catch {
    return undefined
  }
}

const countOf = (text: string, quote: string): number => {
  let count = 0
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) count += 1
  return count
}

const isOpen = (text: string): boolean => countOf(text, '"') % 2 === 1

/** A line with nothing on it is no header. */
const columnsIn = (records: readonly CsvRecord[]): number | undefined => {
  const header = records.find((record) => 'problem' in record || record.cells.join('') !== '')
  return header && 'cells' in header ? header.cells.length : undefined
}

const countLineFeeds = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1
  return count
}

/**
 * Cuts blocks of lines into rows. A block in which each line is a row is cut at one go. Otherwise its lines are looked
 * at one by one: a quoted cell may go on over lines, and a quote that is never closed costs the line it stands on, and
 * no other.
 */
export class CsvReader {
  /** Lines of a row whose quoted cell has not ended yet. */
  private begun: Line[] = []
  /** Cells of the first row, the header: with another number, quotes of different rows were taken for a pair. */
  private width: number | undefined

  records(block: Block): CsvRecord[] {
    const records = this.recordsIn(block)
    this.width ??= columnsIn(records)
    return records
  }

  private recordsIn(block: Block): CsvRecord[] {
    const quick = this.begun.length === 0 && block.kind === 'clean' ? recordsOf(block) : undefined
    if (quick) return quick
    const records: CsvRecord[] = []
    for (const line of linesIn(block)) this.add(line, records)
    return records
  }

  /** Nothing follows: what has begun is not going to end. */
  rest(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (this.begun.length > 0) this.giveUpFirst(records)
    return records
  }

  private add(line: Line, records: CsvRecord[]): void {
    if (line.text === undefined) {
      // A line that cannot be read ends whatever had begun.
      while (this.begun.length > 0) this.giveUpFirst(records)
      records.push({ line: line.number, problem: line.problem ?? quotesDoNotPair })
      return
    }
    if (this.begun.length === 0 && !isOpen(line.text)) {
      records.push(single(line.number, line.text))
      return
    }
    const isEnd = this.begun.length > 0 && isOpen(line.text)
    this.begun.push(line)
    if (isEnd) {
      this.end(records)
      return
    }
    const length = this.begun.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
    if (this.begun.length >= mostLines || length > longestLine) this.giveUpFirst(records)
  }

  /** The quotes pair again: this is a row over several lines, or the first of them is at fault. */
  private end(records: CsvRecord[]): void {
    const [first, ...others] = this.begun
    const text = [first, ...others].map((line) => line?.text).join('\n')
    const rows = cut(text)
    const [cells = []] = rows ?? []
    if (rows?.length === 1 && first && cells.length === (this.width ?? columnsIn(records) ?? cells.length)) {
      records.push({ line: first.number, cells })
      this.begun = []
    } else this.giveUpFirst(records)
  }

  /** The first line has a quote that does not pair; the others are read anew. */
  private giveUpFirst(records: CsvRecord[]): void {
    const [first, ...others] = this.begun
    this.begun = []
    if (first) records.push({ line: first.number, problem: quotesDoNotPair })
    for (const line of others) this.add(line, records)
  }
}

function recordsOf({ firstLine, utf8 }: Extract<Block, { kind: 'clean' }>): CsvRecord[] | undefined {
  const rows = cut(utf8)
  // With a cell over several lines there are fewer rows than lines.
  if (rows === undefined || rows.length !== countLineFeeds(utf8)) return undefined
  return rows.map((cells, index) => ({ line: firstLine + index, cells }))
}

function single(line: number, text: string): CsvRecord {
  const cells = text.includes('"') ? cut(text)?.[0] : text.split(',')
  return cells ? { line, cells } : { line, problem: quotesDoNotPair }
}
