import type { FieldName } from '../../policy/targets/row.js'
import { targets } from '../../scorecard/catalogue.js'
import { readBlocks } from '../register/blocks.js'
import { plainTrim } from '../register/columns.js'
import { CsvReader, type CsvRecord } from '../register/csv.js'
import type { Encoding } from '../register/encoding.js'
import type { Source } from '../register/source.js'
import { unreadable } from '../trouble.js'

type Field = 'target' | FieldName | 'place' | 'year'

/** The headers of a file of observations: those of our pages, and what offices write as well. */
const fields: ReadonlyMap<string, Field> = new Map(
  (
    [
      ['target', '指标'],
      ['value', '数值'],
      ['numerator', '分子'],
      ['denominator', '分母'],
      ['start', '期初'],
      ['end', '期末'],
      ['years', '年数'],
      ['place', '单位', '地区'],
      ['year', '年度', '年份'],
    ] as const
  ).flatMap(([field, ...headers]) => [field, ...headers].map((header): [string, Field] => [header, field])),
)

/** What was observed, and the line each observation stands on: `townTapWater`, or `ruralAverageRelief.2` in a list. */
export interface StatedObservations {
  readonly observations: Readonly<Record<string, unknown>>
  readonly lines: ReadonlyMap<string, number>
}

/** Reads observations from CSV: a row for each; rows of one target make a list where the target asks for one. */
export async function observationsFromCsv(
  source: Source,
  encoding: Encoding | undefined,
): Promise<StatedObservations> {
  const reader = new CsvReader()
  const records: CsvRecord[] = []
  const ignored = { onEncoding() {}, onBytes() {} }
  for await (const block of readBlocks(source.chunks(), { encoding, ...ignored }))
    records.push(...reader.records(block))
  records.push(...reader.rest())
  const [header, ...rows] = records.filter((record) => 'problem' in record || record.cells.join('') !== '')
  if (header === undefined)
    throw unreadable(
      `${source.name} is empty: its first line must be the header, such as target,numerator,denominator`,
      `${source.name}是空文件：第一行须为表头，如指标,分子,分母`,
    )
  const columns = cellsOf(header).map(fieldNamed)
  if (new Set(columns).size < columns.length || !columns.includes('target'))
    throw unreadable(
      'the header must have the column target (指标), and no column twice',
      '表头须有“指标”一列，且各列不得重复',
    )
  return gathered(rows.map((row) => [row.line, rowOf(row, columns)] as const))
}

function cellsOf(record: CsvRecord): readonly string[] {
  if ('cells' in record) return record.cells.map(plainTrim)
  throw unreadable(
    `line ${record.line}: ${record.problem.en}`,
    `第${record.line}行：${record.problem['zh-CN']}`,
  )
}

function fieldNamed(header: string): Field {
  const field = fields.get(header)
  if (field) return field
  throw unreadable(
    `the column ${JSON.stringify(header)} is not known; accepted: ${[...fields.keys()].join(', ')}`,
    `不认识的列“${header}”；可用的列：${[...fields.keys()].join('、')}`,
  )
}

function rowOf(record: CsvRecord, columns: readonly Field[]): ReadonlyMap<Field, string> {
  const cells = cellsOf(record)
  if (cells.length !== columns.length)
    throw unreadable(
      `line ${record.line}: the row has ${cells.length} cells and the header ${columns.length}`,
      `第${record.line}行：这一行有${cells.length}个单元格，表头有${columns.length}列`,
    )
  return new Map(columns.map((column, at) => [column, cells[at] as string]))
}

const whole = /^(?:0|[1-9][0-9]{0,3})$/

/** Years are numbers to the library, amounts may be text. */
const statedValue = (field: Field, cell: string): unknown =>
  (field === 'year' || field === 'years') && whole.test(cell) ? Number(cell) : cell

function gathered(rows: readonly (readonly [number, ReadonlyMap<Field, string>])[]): StatedObservations {
  const stated = new Map<string, { line: number; observation: unknown }[]>()
  for (const [line, row] of rows) {
    const target = row.get('target') ?? ''
    const given = [...row].filter(([field, cell]) => field !== 'target' && cell !== '')
    const observation = Object.fromEntries(given.map(([field, cell]) => [field, statedValue(field, cell)]))
    stated.set(target, [...(stated.get(target) ?? []), { line, observation }])
  }
  const lines = new Map<string, number>()
  const observations = [...stated].map(([target, list]) => {
    const [first] = list
    const entry = Object.hasOwn(targets, target) ? targets[target as keyof typeof targets] : undefined
    const asksForList = entry?.asksForPlaces === true || entry?.asksForYears === true
    if (entry && !asksForList && list.length > 1)
      throw statedTwice(
        target,
        list.map(({ line }) => line),
      )
    const isList = list.length > 1 || asksForList
    lines.set(target, first?.line ?? 0)
    for (const [index, { line }] of list.entries()) lines.set(`${target}.${index}`, line)
    return [target, isList ? list.map(({ observation }) => observation) : first?.observation] as const
  })
  return { observations: Object.fromEntries(observations), lines }
}

const statedTwice = (target: string, lines: readonly number[]) =>
  unreadable(
    `lines ${lines.join(', ')} name the same target, ${target}, which takes one observation: leave one of them`,
    `第${lines.join('、')}行填的是同一指标（${target}），该指标只填一个观测值：请只留其中一行`,
  )
