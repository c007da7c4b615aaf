import { type FactName, householdFacts, personFacts } from '../../facts/definitions.js'
import { describe } from '../../facts/errors.js'
import type { Text } from '../../policy/text.js'
import { plainTrim } from './columns.js'

/** A cell or a row that was refused. */
export interface CellProblem {
  /** The header or name it stands under, as it was given; empty where it is the row as such. */
  readonly field: string
  readonly reason: Text
}

const yes = ['是', '有', 'true', '1']
const no = ['否', '无', 'false', '0']

const flagValues: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
])

const registrationValues: ReadonlyMap<string, string> = new Map([
  ...['urban', '城镇', '非农业', '非农', '城镇户口', '非农业户口'].map((word) => [word, 'urban'] as const),
  ...['rural', '农村', '农业', '农村户口', '农业户口'].map((word) => [word, 'rural'] as const),
  ...['elsewhere', '市外'].map((word) => [word, 'elsewhere'] as const),
])

const wholeNumber = /^(?:0|[1-9][0-9]?)$/

export const definitions = { ...householdFacts, ...personFacts }

/** What a cell of a fact may hold, in words. */
export function acceptedFor(fact: FactName): Text {
  const definition = definitions[fact]
  switch (definition.kind) {
    case 'registration':
      return {
        en: '城镇 (urban), 农村 (rural), 非农业, 农业, 市外 (elsewhere)',
        'zh-CN': '城镇、农村、市外，或者非农业、农业',
      }
    case 'flag':
      return { en: '是 or 否, 有 or 无, true or false, 1 or 0', 'zh-CN': '是/否、有/无、true/false、1/0' }
    case 'count':
      return {
        en: `a whole number from ${definition.from} to ${definition.to}, in plain digits`,
        'zh-CN': `${definition.from}到${definition.to}的整数，用半角数字`,
      }
    case 'income':
      return {
        en: 'yuan like 2352 or 2352.00: plain digits, not negative, at most two decimals, no thousands separator, below 1000000000000',
        'zh-CN':
          '以元为单位的金额，如2352或2352.00：半角数字，不为负，至多两位小数，不加千位分隔符，小于1000000000000',
      }
    case 'floorArea':
      return {
        en: 'square metres like 45 or 45.50: plain digits, not negative, at most two decimals, below 1000000000000',
        'zh-CN': '以平方米为单位的面积，如45或45.50：半角数字，不为负，至多两位小数，小于1000000000000',
      }
    case 'lastCheckup':
      return {
        en: 'a day like 2010-07-05, not after the day of the policy; or 从未 or never',
        'zh-CN': '日期，如2010-07-05，不晚于核算日期；从未安排的填“从未”或never',
      }
  }
}

/** Why a value was refused: what came, and what is accepted. */
export const refused = (given: unknown, accepted: Text): Text => ({
  en: `got ${describe(given)}; accepted: ${accepted.en}`,
  'zh-CN': `所填为${describe(given)}；应填${accepted['zh-CN']}`,
})

/** Reads a cell of one fact: the value to state, undefined where it is empty, or null where it is not understood. */
export type CellReader = (cell: string) => unknown

/**
 * A reader for the cells of a fact. It turns words into values and guesses nothing; sums, areas and days are passed on
 * as text, since the library reads those strictly.
 */
export function cellReader(fact: FactName): CellReader {
  const known = new Map<string, unknown>()
  const read = valueReader(definitions[fact].kind)
  return (cell) => {
    if (cell === '') return undefined
    const found = known.get(cell)
    if (found !== undefined) return found
    const text = plainTrim(cell)
    const value = text === '' ? undefined : read(text)
    // Words and counts come again and again; sums would only fill the map.
    if (value !== undefined && value !== null && typeof value !== 'string' && known.size < 1000)
      known.set(cell, value)
    return value
  }
}

function valueReader(kind: (typeof definitions)[FactName]['kind']): (text: string) => unknown {
  switch (kind) {
    case 'registration':
      return (text) => registrationValues.get(text) ?? null
    case 'flag':
      // A spreadsheet writes TRUE and FALSE.
      return (text) => flagValues.get(text.toLowerCase()) ?? null
    case 'count':
      return (text) => (wholeNumber.test(text) ? Number(text) : null)
    case 'lastCheckup':
      return (text) => (text === '从未' ? 'never' : text)
    case 'income':
    case 'floorArea':
      return (text) => text
  }
}
