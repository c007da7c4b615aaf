import type { FactName } from '../../facts/definitions.js'
import type { Household } from '../../facts/household.js'
import type { Person } from '../../facts/person.js'
import type { Text } from '../../policy/text.js'
import { acceptedFor, type CellProblem, cellReader, definitions, refused } from './cells.js'
import { columnNamed, type FactColumn, plainTrim } from './columns.js'
import { hasRepeatedName } from './repeated-names.js'
import type { Facts, RegisterRow, Wanted } from './row.js'

type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (given: unknown): given is JsonRecord =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const notARecord: Text = {
  en: 'it is no JSON object; accepted: {"registration": "urban", "members": 3, …} or {"household": {…}, "people": [{…}]}',
  'zh-CN': '不是JSON对象；应为{"户籍": "城镇", "家庭人口": 3, …}或者{"household": {…}, "people": [{…}]}',
}

const nameTwice: Text = {
  en: 'a name stands twice in one object; accepted: each name once',
  'zh-CN': '同一对象中有重复的名称；每个名称只能出现一次',
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * One record: facts by name or Chinese header, flat or under `household`, with `people` beside it. Values may be JSON's
 * own or as a cell of a CSV file has them; null is unknown.
 */
export function jsonRow(text: string, line: number, { keys, by }: Wanted): RegisterRow {
  const refuse = (problems: readonly CellProblem[], found: readonly unknown[] = []): RegisterRow => ({
    line,
    keys: found,
    problems,
  })
  const record = parsed(text)
  if (!isRecord(record)) return refuse([{ field: '', reason: notARecord }])
  if (hasRepeatedName(text, record)) return refuse([{ field: '', reason: nameTwice }])

  const found = keys.map((key) => record[key])
  const missing = [...keys, ...(by === undefined ? [] : [by])].filter((key) => !Object.hasOwn(record, key))
  const { household, people, ...flat } = record
  const own = Object.entries(flat).filter(
    ([name]) => columnNamed(name) || !(keys.includes(name) || name === by),
  )
  const reading = new RecordReader('household')
  if (isRecord(household)) {
    for (const [name] of own) reading.refuse(name, unknownName(name, 'household'))
    reading.readAll(Object.entries(household), 'household.')
  } else if (household === undefined || household === null) reading.readAll(own, '')
  else reading.refuse('household', refused(household, notARecord))
  for (const name of missing) reading.refuse(name, keyMissing)
  for (const [at, key] of keys.entries())
    if (typeof found[at] === 'string' && loneSurrogate.test(found[at])) reading.refuse(key, notWritable)
    else if (typeof found[at] === 'number' && !Number.isSafeInteger(found[at])) reading.refuse(key, notExact)

  const read = people === undefined || people === null ? undefined : readPeople(people, reading.problems)
  if (reading.problems.length > 0) return refuse(reading.problems, found)
  return {
    line,
    keys: found,
    household: reading.facts as Household,
    people: read,
    by: by === undefined ? undefined : plainTrim(String(record[by])),
    headerOf: (fact) => reading.headers.get(fact) ?? fact,
  }
}

/** It has no bytes in any encoding, and would come out as another character. */
const loneSurrogate = /\p{Surrogate}/u

const notWritable: Text = {
  en: 'it has half a character (a lone surrogate); accepted: whole characters',
  'zh-CN': '含有不完整的字符（孤立的代理码元）；须为完整的字符',
}

/** An identity number of eighteen digits would come out as another one. */
const notExact: Text = {
  en: 'it is a number that JSON does not hold exactly; accepted: text in quotes, or a whole number of up to fifteen digits',
  'zh-CN': 'JSON无法准确保存这个数；须写成带引号的文本，或者不超过15位的整数',
}

const keyMissing: Text = {
  en: 'it is not given; accepted: every record has the columns that --key and the policy file name',
  'zh-CN': '没有填写；每条记录都须有--key和政策文件所指的列',
}

const unknownName = (name: string, subject: string): Text => ({
  en: `${JSON.stringify(name)} is not known here; accepted: the facts of a ${subject}, as jiaxing-benefits screen --columns lists them, and what --key names`,
  'zh-CN': `不认识“${name}”；应为${subject === 'person' ? '个人' : '家庭'}情况的名称（见jiaxing-benefits screen --columns），或者--key所指的列`,
})

const twice = (fact: string): Text => ({
  en: `the fact ${fact} is given twice, under two names; accepted: once`,
  'zh-CN': `同一项情况（${fact}）用两个名称填了两次；只能填一次`,
})

function readPeople(given: unknown, problems: CellProblem[]): Person[] {
  if (!Array.isArray(given)) {
    problems.push({ field: 'people', reason: refused(given, peopleAccepted) })
    return []
  }
  return given.map((person: unknown, index) => {
    const reading = new RecordReader('person')
    if (isRecord(person)) reading.readAll(Object.entries(person), `people.${index}.`)
    else reading.refuse(`people.${index}`, refused(person, peopleAccepted))
    problems.push(...reading.problems)
    return reading.facts as Person
  })
}

const peopleAccepted: Text = {
  en: 'a list with an object for each person: [{"isRetired": true, "lastCheckup": "never"}]',
  'zh-CN': '列表，每人一个对象：[{"退休人员": "是", "上次免费体检日期": "从未"}]',
}

const readers = new Map<FactName, (given: unknown) => unknown>()

/** A value of JSON as it is, and text as a cell of a CSV file is read. */
function valueReader(fact: FactName): (given: unknown) => unknown {
  const known = readers.get(fact)
  if (known) return known
  const readCell = cellReader(fact)
  const { kind } = definitions[fact]
  const acceptsNumber = kind === 'count' || kind === 'income' || kind === 'floorArea'
  const reader = (given: unknown): unknown => {
    if (given === null) return undefined
    if (typeof given === 'string') return readCell(given)
    if (typeof given === 'number' && acceptsNumber) return given
    return typeof given === 'boolean' && kind === 'flag' ? given : null
  }
  readers.set(fact, reader)
  return reader
}

/** Gathers the facts of one household or person, and what is wrong with them. */
class RecordReader {
  readonly facts: Facts = {}
  readonly headers = new Map<string, string>()
  readonly problems: CellProblem[] = []
  private readonly subject: 'household' | 'person'

  constructor(subject: 'household' | 'person') {
    this.subject = subject
  }

  refuse(field: string, reason: Text): void {
    this.problems.push({ field, reason })
  }

  readAll(entries: readonly (readonly [string, unknown])[], prefix: string): void {
    for (const [name, given] of entries) this.read(name, given, prefix)
  }

  private read(name: string, given: unknown, prefix: string): void {
    const column: FactColumn | undefined = columnNamed(name)
    if (column?.entry.subject !== this.subject) {
      this.refuse(prefix + name, unknownName(name, this.subject))
      return
    }
    const { fact } = column
    const value = valueReader(fact)(given)
    if (this.headers.has(fact)) this.refuse(prefix + name, twice(fact))
    else if (value === null) this.refuse(prefix + name, refused(given, acceptedFor(fact)))
    else this.facts[fact] = value
    this.headers.set(fact, prefix + name)
  }
}
