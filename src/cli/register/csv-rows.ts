import type { FactName } from '../../facts/definitions.js'
import type { Household } from '../../facts/household.js'
import { unreadable, usage } from '../trouble.js'
import { acceptedFor, type CellProblem, type CellReader, cellReader, refused } from './cells.js'
import { columnNamed, plainTrim } from './columns.js'
import type { CsvRecord } from './csv.js'
import type { Facts, RegisterRow, Wanted } from './row.js'

interface FactAt {
  readonly at: number
  readonly fact: FactName
  readonly header: string
  readonly read: CellReader
}

/** Where each thing stands in a row. */
interface Layout {
  readonly width: number
  /** Columns that have a header: spreadsheets write more than they have. */
  readonly named: number
  readonly headers: readonly string[]
  readonly facts: readonly FactAt[]
  readonly keys: readonly number[]
  /** How many columns from the left are keys. */
  readonly keysInFront: number
  readonly by: number | undefined
  headerOf(fact: string): string
}

/** Reads the rows of one CSV file: the first record is the header. */
export class CsvRows {
  private readonly wanted: Wanted
  private layout: Layout | undefined

  constructor(wanted: Wanted) {
    this.wanted = wanted
  }

  get hasHeader(): boolean {
    return this.layout !== undefined
  }

  rows(records: readonly CsvRecord[]): RegisterRow[] {
    const rows: RegisterRow[] = []
    for (const record of records) {
      // A line with nothing on it is no row, nor one of empty cells, as spreadsheets leave them.
      if ('cells' in record && record.cells.every(isEmpty)) continue
      if (this.layout) rows.push(readRow(record, this.layout))
      else this.layout = readHeader(record, this.wanted)
    }
    return rows
  }
}

function readRow(record: CsvRecord, layout: Layout): RegisterRow {
  const { line } = record
  if ('problem' in record) return { line, keys: [], problems: [{ field: '', reason: record.problem }] }
  const { cells } = record
  if (cells.length !== layout.width) {
    // Before the first column of facts no cell can have been moved by a comma in a sum.
    const keys = layout.keys.map((at) => (at < layout.keysInFront ? cells[at] : undefined))
    return { line, keys, problems: [wrongWidth(cells.length, layout.width)] }
  }
  const keys = layout.keys.map((at) => cells[at])
  for (let at = layout.named; at < layout.width; at += 1)
    if (cells[at] !== '') return { line, keys, problems: [underNoHeader(at + 1)] }
  const total = totalIn(cells, layout)
  if (total) return { line, keys, problems: [total] }
  const household: Facts = {}
  let problems: CellProblem[] | undefined
  for (const { at, fact, header, read } of layout.facts) {
    const cell = cells[at] as string
    const value = read(cell)
    if (value === null) {
      problems ??= []
      problems.push({ field: header, reason: refused(cell, acceptedFor(fact)) })
    } else household[fact] = value
  }
  if (problems) return { line, keys, problems }
  return {
    line,
    keys,
    household: household as Household,
    people: undefined,
    by: layout.by === undefined ? undefined : plainTrim(cells[layout.by] as string),
    headerOf: layout.headerOf,
  }
}

const isEmpty = (cell: string): boolean => plainTrim(cell) === ''

/** As sheets write it below the rows, also with spaces in between. */
const totalWord = /^\s*(?:[合总小共]\s*计|(?:sub|grand\s)?total)\s*[:：]?\s*$/i

/** A sum over the rows would be decided as a household of which nothing, or far too much, is known. */
function totalIn(cells: readonly string[], { keys, headers }: Layout): CellProblem | undefined {
  const first = cells.findIndex((cell) => !isEmpty(cell))
  const at = [first, ...keys].find((place) => totalWord.test(cells[place] as string))
  if (at === undefined) return undefined
  const word = (cells[at] as string).trim()
  return {
    field: headers[at] as string,
    reason: {
      en: `got ${JSON.stringify(word)}, a sum over rows and no household; accepted: rows of households (take it out)`,
      'zh-CN': `所填为“${word}”，是合计行，不是一户；名册中只填各户，合计行请删去`,
    },
  }
}

const wrongWidth = (cells: number, columns: number): CellProblem => ({
  field: '',
  reason: {
    en: `the row has ${cells} cells and the header ${columns}; accepted: as many cells as columns (a comma inside a cell needs quotes)`,
    'zh-CN': `这一行有${cells}个单元格，表头有${columns}列；两者须相同（单元格内有逗号的须加引号）`,
  },
})

const underNoHeader = (column: number): CellProblem => ({
  field: '',
  reason: {
    en: `column ${column} has no header, and something in this row; accepted: nothing without a header`,
    'zh-CN': `第${column}列没有表头，而这一行填有内容；没有表头的列须为空`,
  },
})

function readHeader(record: CsvRecord, { keys, by }: Wanted): Layout {
  if ('problem' in record)
    throw unreadable(
      `line ${record.line}, the header: ${record.problem.en}`,
      `第${record.line}行（表头）：${record.problem['zh-CN']}`,
    )
  const all = record.cells.map(plainTrim)
  const last = all.reduce((found, header, at) => (header === '' ? found : at), 0)
  const headers = all.slice(0, last + 1)
  checkHeaders(headers, record.line)
  const columns = headers.map(columnNamed)
  for (const [at, header] of headers.entries()) {
    if (keys.includes(header) || header === by) continue
    const column = columns[at]
    if (column === undefined) throw unknownColumn(header, all.length)
    if (column.entry.subject === 'person') throw personColumn(header)
  }
  const facts = columns.flatMap((column, at): FactAt[] =>
    column?.entry.subject === 'household'
      ? [{ at, fact: column.fact, header: headers[at] as string, read: cellReader(column.fact) }]
      : [],
  )
  checkFacts(facts)
  const headerByFact = new Map<string, string>(facts.map(({ fact, header }) => [fact, header]))
  return {
    width: all.length,
    named: headers.length,
    headers,
    facts,
    keys: keys.map((key) => placeOf(headers, key, '--key')),
    keysInFront: [...headers, undefined].findIndex(
      (header) => header === undefined || !keys.includes(header),
    ),
    by: by === undefined ? undefined : placeOf(headers, by, '"by" in the policy file'),
    headerOf: (fact) => headerByFact.get(fact) ?? fact,
  }
}

function checkHeaders(headers: readonly string[], line: number): void {
  for (const [at, header] of headers.entries()) {
    const nth = at + 1
    if (header === '')
      throw unreadable(
        `line ${line}: column ${nth} has no header: name it, or take the column out`,
        `第${line}行：第${nth}列没有表头，请补上列名或者删去这一列`,
      )
    if (header.includes('\0'))
      throw unreadable(
        'the header has NUL characters: the file is UTF-16 or damaged; save it as UTF-8 or GB18030',
        '表头含有NUL字符：文件是UTF-16编码或者已损坏，请另存为UTF-8或GB18030',
      )
    if (headers.indexOf(header) !== at)
      throw unreadable(
        `the header ${JSON.stringify(header)} stands over two columns: rename one or take it out`,
        `表头“${header}”出现在两列，请改名或者删去一列`,
      )
  }
}

function checkFacts(facts: readonly FactAt[]): void {
  for (const [index, { fact, header }] of facts.entries()) {
    const first = facts.findIndex((other) => other.fact === fact)
    if (first !== index)
      throw unreadable(
        `the columns ${JSON.stringify(facts[first]?.header)} and ${JSON.stringify(header)} are the same fact, ${fact}: take one out`,
        `“${facts[first]?.header}”和“${header}”两列填的是同一项情况（${fact}），请删去一列`,
      )
  }
}

function unknownColumn(header: string, columns: number) {
  const looksUncut = header.includes('\r') || (columns === 1 && /[;\t，；|]/.test(header))
  const hint = looksUncut
    ? [
        'cells must be parted by commas, and lines end in LF or CRLF',
        '单元格须用半角逗号分隔，换行须为LF或CRLF',
      ]
    : [
        'jiaxing-benefits screen --columns lists the headers that are known, --key passes a column through, and a title above the header is to be taken out',
        '用jiaxing-benefits screen --columns查看可用的表头；只需原样带出的列用--key指定；表头上方的标题请删去',
      ]
  const shown = JSON.stringify(header.length > 60 ? `${header.slice(0, 60)}…` : header)
  return unreadable(`the column ${shown} is not known: ${hint[0]}`, `不认识的列${shown}：${hint[1]}`)
}

const personColumn = (header: string) =>
  unreadable(
    `the column ${JSON.stringify(header)} is about a person: people can be given in NDJSON and JSON only`,
    `“${header}”是个人情况：个人情况只能用NDJSON或JSON填报`,
  )

function placeOf(headers: readonly string[], name: string, from: string): number {
  const at = headers.indexOf(name)
  if (at !== -1) return at
  throw usage(
    `there is no column ${JSON.stringify(name)}, which ${from} names; the columns are ${headers.join(', ')}`,
    `没有${from}所指的列“${name}”；现有的列为：${headers.join('、')}`,
  )
}
