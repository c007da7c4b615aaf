import { explain } from '../../determine/explain.js'
import { explainScreening } from '../../determine/explain-screening.js'
import { PolicyInputError } from '../../facts/errors.js'
import type { Language } from '../../policy/text.js'
import { isSet } from '../arguments.js'
import { readAll } from '../read-all.js'
import { isJsonObject, parseJson } from '../read-json.js'
import type { Subcommand } from '../subcommand.js'
import { exitCodes, inEnglish, unreadable, usage } from '../trouble.js'

export const explainCommand: Subcommand = {
  name: 'explain',
  usage: '[file]',
  text: {
    en: 'Print the letter of a stored determination or screening: a JSON file, or - for standard input',
    'zh-CN': '打印已存档结果的核算说明：JSON文件，标准输入用-',
  },
  options: [{ flags: '--json', text: { en: 'The letters as JSON', 'zh-CN': '以JSON输出核算说明' } }],
  examples: [
    'jiaxing-benefits explain determination.json --lang zh-CN',
    'jiaxing-benefits explain - < screening.json',
  ],
  async run({ arguments: [file], options, streams, language }) {
    if (file === undefined)
      throw usage(
        'what is to be explained? Give a JSON file, or -',
        '缺少要说明的结果：请给出JSON文件，或者用-',
      )
    const bytes = await readAll(file, streams)
    if (isScreened(firstLineOf(bytes))) throw screened(file)
    const given = parseJson(bytes, file)
    const letters = (Array.isArray(given) ? given : [given]).map((record) => letterOf(record, file, language))
    streams.stdout.write(
      isSet(options, 'json')
        ? `${JSON.stringify(
            letters.map((letter) => ({ letter })),
            null,
            2,
          )}\n`
        : `${letters.join('\n\n')}\n`,
    )
    return exitCodes.done
  },
}

/** NDJSON has a record on its first line. */
function firstLineOf(bytes: Uint8Array): unknown {
  const [line = ''] = Buffer.from(bytes).toString('utf8').split('\n', 1)
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** A row that the command `screen` wrote: it holds verdicts, and nothing to explain them by. */
const isScreened = (record: unknown): boolean =>
  isJsonObject(record) && 'verdicts' in record && !('receipt' in record)

const screened = (file: string) =>
  unreadable(
    `${file} is what jiaxing-benefits screen wrote, verdicts without their arithmetic: explain reads what assess and screen of the library return; for the letters of a register, give screen --explain en or --explain zh-CN`,
    `${file}是screen子命令写出的结果，只有结论，没有算式：explain读取的是程序库中assess、screen返回的结果；要名册的核算说明，请用screen并加--explain zh-CN`,
  )

function letterOf(record: unknown, file: string, language: Language): string {
  if (isScreened(record)) throw screened(file)
  try {
    return isJsonObject(record) && 'receipt' in record
      ? explainScreening(record as never, language)
      : explain(record as never, language)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    throw unreadable(
      `${file} holds no determination or screening as assess and screen return them: ${error.message}`,
      `${file}不是程序库中assess或screen返回的结果${inEnglish(error.message)}`,
    )
  }
}
