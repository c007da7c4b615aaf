import { type Language, type Scorecard, targets } from 'jiaxing-benefits'
import { comparatorWords, statusWords, unitWords } from '../../../../src/scorecard/markdown-words.js'
import { fields, isStated, isTarget, type Row, type Rows } from './observed.js'

/** What a file of observations could not be read for. */
export class FileProblem extends Error {}

const columns = ['target', ...fields] as const
/** For the eye: written to a file, and passed over when one is read. */
const remarks = ['measure', 'required', 'status', 'gap', 'needed'] as const

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const emptyRows = (id: string): Row[] =>
  isTarget(id) && targets[id].asksForYears ? ['2010', '2011', '2012'].map((year) => ({ year })) : [{}]

/** Every target with what is stated of it and how it stands; empty, a form to be filled in elsewhere. */
export function toCsv(rows: Rows, scorecard: Scorecard, language: Language): string {
  const results = new Map(scorecard.groups.flatMap((group) => group.results.map((result) => [result.target as string, result])))
  const lines = Object.entries(targets).flatMap(([id, target]) => {
    const result = results.get(id)
    const stated = (rows.get(id) ?? []).filter(isStated)
    const required = comparatorWords[target.comparator][language].required(`${target.required}${unitWords[target.unit][language]}`)
    return (stated.length > 0 ? stated : emptyRows(id)).map((row, index) => {
      const judged = result?.entries?.[index] ?? result
      const status = judged ? statusWords[judged.status][language] : ''
      return [id, ...fields.map((field) => row[field] ?? ''), target.measure[language], required, status, judged?.gap ?? '', judged?.needed ?? '']
    })
  })
  // The mark tells a spreadsheet that this is UTF-8.
  return `\uFEFF${[[...columns, ...remarks], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** Cells by line: commas, semicolons or tabs, cells in quotes, any line ending. */
export function cellsOf(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '')
  const [heading = ''] = body.split(/\r?\n/, 1)
  const separator = [',', ';', '\t'].find((mark) => heading.includes(mark)) ?? ','
  const lines: string[][] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at] as string
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === separator) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      lines.push([...cells, cell.replace(/\r$/, '')])
      cells = []
      cell = ''
    } else cell += letter
  }
  lines.push([...cells, cell])
  return lines.filter((line) => line.some((one) => one.trim() !== ''))
}

export function fromCsv(text: string): Rows {
  const [heading = [], ...lines] = cellsOf(text)
  const names = heading.map((name) => name.trim())
  const known: readonly string[] = [...columns, ...remarks]
  const unknown = names.filter((name) => name !== '' && !known.includes(name))
  if (!names.includes('target') || unknown.length > 0) throw new FileProblem(unknown.join(', '))
  const rows: Rows = new Map()
  for (const cells of lines) {
    const row: Row = {}
    let target = ''
    for (const [index, name] of names.entries()) {
      const given = cells[index]?.trim() ?? ''
      if (name === 'target') target = given
      else if ((fields as readonly string[]).includes(name) && given !== '') row[name] = given
    }
    if (isStated(row)) rows.set(target, [...(rows.get(target) ?? []), row])
  }
  return rows
}

const rowOfObservation = (given: unknown): Row => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new FileProblem()
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) => (value === null ? [] : [[field, typeof value === 'object' ? JSON.stringify(value) : String(value)]])),
  )
}

/** As `evaluateScorecard` takes them, or as this page writes them with the scorecard beside. */
export function fromJson(text: string): Rows {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new FileProblem()
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new FileProblem()
  const observations = (given as { observations?: unknown }).observations ?? given
  if (typeof observations !== 'object' || observations === null) throw new FileProblem()
  return new Map(
    Object.entries(observations).flatMap(([target, observed]) =>
      observed === null ? [] : [[target, [observed].flat().map(rowOfObservation)] as const],
    ),
  )
}

export const fromFile = (name: string, text: string): Rows =>
  name.toLowerCase().endsWith('.json') || text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text)
