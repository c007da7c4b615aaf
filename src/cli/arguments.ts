import type { Options } from './subcommand.js'
import { usage } from './trouble.js'

/**
 * The argument parser turns what looks like a number into one, and 001 would come back as 1. Values are marked before
 * it sees them, so that they stay text, and a lone `-` is not taken for an option.
 */
const mark = '\u0001'

/** The arguments with every value marked; the name of the subcommand and what follows `--` stay as they are. */
export function markValues(given: readonly string[], commands: readonly string[]): string[] {
  const end = given.indexOf('--')
  const own = end === -1 ? given : given.slice(0, end)
  const command = own.findIndex((argument) => commands.includes(argument))
  const marked = own.map((argument, index) => {
    if (index === command) return argument
    if (!argument.startsWith('-') || argument === '-') return mark + argument
    const equals = argument.indexOf('=')
    return equals === -1 ? argument : `${argument.slice(0, equals + 1)}${mark}${argument.slice(equals + 1)}`
  })
  return end === -1 ? marked : [...marked, ...given.slice(end)]
}

/** What the parser made of it, with the values as they were given. */
export function unmarked(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? value.slice(mark.length) : value
  return Array.isArray(value) ? value.map(unmarked) : value
}

const camelCased = (flag: string): string =>
  flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A message of the parser's, without the marks. */
export const unmarkedMessage = (message: string): string => message.replaceAll(mark, '')

/** The text of an option that may be given once. */
export function textOption(options: Options, flag: string): string | undefined {
  const value = options[camelCased(flag)]
  if (value === undefined) return undefined
  if (Array.isArray(value)) throw usage(`--${flag} is given twice: give it once`, `--${flag}重复，只能给一次`)
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw usage(`--${flag} needs a value`, `--${flag}后面缺少取值`)
}

/** What `--format` names; `--json` chooses json, and is refused beside it. */
export function formatOption(options: Options): string | undefined {
  const given = textOption(options, 'format')
  if (!isSet(options, 'json')) return given
  if (given === undefined) return 'json'
  throw usage('--format and --json cannot both be given', '--format和--json不能同时使用')
}

const commas = /[,，]/

/** Names that hold no enumeration comma themselves, as columns might, are also parted by it. */
export const withEnumerationCommas = /[,，、]/

/** A list parted by commas; the option may be given several times. */
export function listOption(options: Options, flag: string, parting = commas): readonly string[] {
  const value = options[camelCased(flag)]
  if (value === undefined) return []
  const texts = Array.isArray(value) ? value : [value]
  const listed = texts.flatMap((text) => (typeof text === 'string' ? text.split(parting) : ['']))
  const items = listed.map((item) => item.trim())
  if (items.includes(''))
    throw usage(`--${flag} needs names parted by commas`, `--${flag}后面须为逗号分隔的名称`)
  return [...new Set(items)]
}

/** Whether an option without a value is given; given twice, it comes as a list. */
export const isSet = (options: Options, flag: string): boolean =>
  [options[camelCased(flag)]].flat().includes(true)
