import { type Language, type Scorecard, targets } from 'jiaxing-benefits'
import {
  columnsByHeader,
  observationColumns,
  remarkColumns,
} from '../../../../src/cli/targets/observation-columns.js'
import { comparatorWords, statusWords, unitWords } from '../../../../src/scorecard/markdown-words.js'
import { fields, isStated, isTarget, type Row, type Rows } from './observed.js'
import { headersIn } from './words.js'

/** Why a file of observations could not be read: nothing of it is then taken. */
export type FileFault = 'shape' | 'columns' | 'twice' | 'encoding' | 'quotes' | 'cells'

export class FileProblem extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault, what = '') {
    super(what)
    this.fault = fault
  }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const emptyRows = (id: string): Row[] =>
  isTarget(id) && targets[id].asksForYears ? ['2010', '2011', '2012'].map((year) => ({ year })) : [{}]

/** Every target with what is stated of it and how it stands; empty, a form to be filled in elsewhere. */
export function toCsv(rows: Rows, scorecard: Scorecard, language: Language): string {
  const results = new Map(
    scorecard.groups.flatMap((group) => group.results.map((result) => [result.target as string, result])),
  )
  const lines = Object.entries(targets).flatMap(([id, target]) => {
    const result = results.get(id)
    const stated = (rows.get(id) ?? []).filter(isStated)
    const required = comparatorWords[target.comparator][language].required(
      `${target.required}${unitWords[target.unit][language]}`,
    )
    return (stated.length > 0 ? stated : emptyRows(id)).map((row, index) => {
      const judged = result?.entries?.[index] ?? result
      const status = judged ? statusWords[judged.status][language] : ''
      return [
        id,
        ...fields.map((field) => row[field] ?? ''),
        target.measure[language],
        required,
        status,
        judged?.gap ?? '',
        judged?.needed ?? '',
      ]
    })
  })
  // The mark tells a spreadsheet that this is UTF-8.
  return `\uFEFF${[headersIn(language, { ...observationColumns, ...remarkColumns }), ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

interface Line {
  readonly number: number
  readonly cells: readonly string[]
}

/** Cells by line: commas, semicolons or tabs, cells in quotes, any line ending. */
function linesOf(text: string): Line[] {
  const body = `\n${text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')}`
  const [, heading = ''] = body.split('\n', 2)
  const separator = [',', ';', '\t'].find((mark) => heading.includes(mark)) ?? ','
  // A match is a cell with the mark before it and, where it is in quotes, what follows the closing one.
  const cell = new RegExp(
    `(${separator}|\\n)(?:"([^"]*(?:""[^"]*)*)("?)([^${separator}\\n]*)|([^${separator}\\n]*))`,
    'g',
  )
  const lines: { number: number; cells: string[] }[] = []
  let number = 0
  for (const [, mark, inQuotes, closing, after = '', bare = ''] of body.matchAll(cell)) {
    if (mark === '\n') number += 1
    if (inQuotes !== undefined && (closing === '' || after.trim() !== ''))
      throw new FileProblem('quotes', String(number))
    if (mark === '\n') lines.push({ number, cells: [] })
    lines.at(-1)?.cells.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"'))
    number += (inQuotes ?? '').split('\n').length - 1
  }
  return lines.filter(({ cells }) => cells.some((one) => one.trim() !== ''))
}

function fromCsv(text: string): Read {
  const [heading, ...lines] = linesOf(text)
  const headers = (heading?.cells ?? []).map((header) => header.trim())
  const unknown = headers.filter((header) => header !== '' && !columnsByHeader.has(header))
  if (unknown.length > 0) throw new FileProblem('columns', unknown.join(', '))
  const names: readonly string[] = headers.map((header) => columnsByHeader.get(header) ?? '')
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice.length > 0) throw new FileProblem('twice', twice.join(', '))
  if (!names.includes('target')) throw new FileProblem('shape')
  const rows: Rows = new Map()
  for (const { number, cells } of lines) {
    const row: Row = {}
    let target = ''
    for (const [index, cell] of cells.entries()) {
      const [name = '', given] = [names[index], cell.trim()]
      if (given === '') continue
      if (name === '') throw new FileProblem('cells', String(number))
      if (name === 'target') target = given
      else if ((fields as readonly string[]).includes(name)) row[name] = given
    }
    if (isStated(row)) rows.set(target, [...(rows.get(target) ?? []), row])
  }
  return { rows }
}

const rowOfObservation = (given: unknown): Row => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new FileProblem('shape')
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) => (value === null ? [] : [[field, textFrom(value)]])),
  )
}

export interface Read {
  readonly rows: Rows
  /** Undefined where the file is not of the kind that says one: what stands on the page is then left as it is. */
  readonly tolerance?: string
}

const textFrom = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

/** As `evaluateScorecard` takes them, or as this page writes them with the tolerance and the scorecard beside. */
export function fromJson(text: string): Read {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new FileProblem('shape')
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new FileProblem('shape')
  const { observations: own, tolerance = '' } = given as { observations?: unknown; tolerance?: unknown }
  const observations = own ?? given
  if (typeof observations !== 'object' || observations === null) throw new FileProblem('shape')
  const rows = new Map(
    Object.entries(observations).flatMap(([target, observed]) =>
      observed === null ? [] : [[target, [observed].flat().map(rowOfObservation)] as const],
    ),
  )
  return own === undefined ? { rows } : { rows, tolerance: textFrom(tolerance) }
}

function textOf(bytes: BufferSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileProblem('encoding')
  }
}

export function fromFile(name: string, bytes: BufferSource): Read {
  const text = textOf(bytes)
  return name.toLowerCase().endsWith('.json') || text.trimStart().startsWith('{')
    ? fromJson(text)
    : fromCsv(text)
}
