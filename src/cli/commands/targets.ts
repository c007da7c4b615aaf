import { PolicyInputError } from '../../facts/errors.js'
import type { Language } from '../../policy/text.js'
import { evaluateScorecard, type Observations, type Scorecard } from '../../scorecard/evaluate-scorecard.js'
import { scorecardMarkdown } from '../../scorecard/markdown.js'
import { formatOption, textOption } from '../arguments.js'
import { readAll } from '../read-all.js'
import { isJsonObject, parseJson } from '../read-json.js'
import { encodingNamed } from '../register/encoding.js'
import { formatOf } from '../register/read-register.js'
import { openSource } from '../register/source.js'
import type { Call, Options, Subcommand } from '../subcommand.js'
import { observationsFromCsv, type StatedObservations } from '../targets/read-csv.js'
import { scorecardText, targetList, targetListJson } from '../targets/tables.js'
import { exitCodes, inEnglish, Trouble, unreadable, usage } from '../trouble.js'

export const targetsCommand: Subcommand = {
  name: 'targets',
  usage: '[file]',
  text: {
    en: "Say which of the plan's targets are met: a CSV or JSON file of observations; without one, list the targets",
    'zh-CN': '核算各项指标是否达标：观测值的CSV或JSON文件；不给文件时列出全部指标',
  },
  options: [
    {
      flags: '--tolerance <points>',
      text: {
        en: 'How far below an approximate figure is near enough, in percentage points',
        'zh-CN': '约数指标允许低于要求的幅度（百分点）',
      },
    },
    {
      flags: '--format <format>',
      text: { en: 'table (as it is), markdown or json', 'zh-CN': '输出格式：table（默认）、markdown或json' },
    },
    { flags: '--json', text: { en: 'As JSON', 'zh-CN': '以JSON输出' } },
    {
      flags: '--input-format <format>',
      text: {
        en: 'Of the input: csv or json; otherwise by the name of the file, and csv for -',
        'zh-CN': '输入格式：csv或json；不填时按文件名，标准输入为csv',
      },
    },
    {
      flags: '--encoding <name>',
      text: { en: 'Of a CSV file: utf-8 or gb18030', 'zh-CN': 'CSV文件的编码：utf-8或gb18030' },
    },
  ],
  examples: [
    'jiaxing-benefits targets',
    'jiaxing-benefits targets observations.csv --format markdown --lang zh-CN',
    'jiaxing-benefits targets observations.json --tolerance 1.25 --json',
  ],
  async run(call) {
    const { arguments: given, options, streams, language } = call
    const [file] = given
    const format = formatIn(options)
    if (file === undefined) {
      refuseForList(options, format)
      streams.stdout.write(format === 'json' ? targetListJson() : targetList(language))
      return exitCodes.done
    }
    const stated = await statedIn(file, call)
    const scorecard = evaluated(stated, textOption(options, 'tolerance'))
    streams.stdout.write(printed(scorecard, format, language))
    return exitCodes.done
  },
}

const printed = (scorecard: Scorecard, format: string, language: Language): string => {
  if (format === 'json') return `${JSON.stringify(scorecard, null, 2)}\n`
  return format === 'markdown' ? scorecardMarkdown(scorecard, language) : scorecardText(scorecard, language)
}

/** What is said of observations has no meaning without them. */
function refuseForList(options: Options, format: string): void {
  const flag =
    format === 'markdown'
      ? 'format markdown'
      : ['tolerance', 'input-format', 'encoding'].find((name) => textOption(options, name) !== undefined)
  if (flag !== undefined)
    throw usage(
      `--${flag} needs a file of observations: the list of targets has none`,
      `--${flag}须与观测值文件一起使用，列出全部指标时不适用`,
    )
}

function formatIn(options: Options): string {
  const format = formatOption(options) ?? 'table'
  if (['table', 'markdown', 'json'].includes(format)) return format
  throw usage(
    `--format takes table, markdown or json, not ${format}`,
    `--format只接受table、markdown或json，不接受${format}`,
  )
}

async function statedIn(file: string, { options, streams }: Call): Promise<StatedObservations> {
  const format = textOption(options, 'input-format') ?? (file === '-' ? 'csv' : formatOf(file))
  const encoding = textOption(options, 'encoding')
  if (format === 'csv')
    return observationsFromCsv(
      openSource(file, streams),
      encoding === undefined ? undefined : encodingNamed(encoding),
    )
  if (format !== 'json')
    throw usage(
      `${file}: say whether it is CSV or JSON with --input-format`,
      `${file}：请用--input-format说明是csv还是json`,
    )
  const observations = parseJson(await readAll(file, streams), file)
  if (isJsonObject(observations)) return { observations, lines: new Map() }
  throw unreadable(
    `${file} holds no observations: give {"townTapWater": {"numerator": 950, "denominator": 1000}, …}`,
    `${file}不是观测值：应为{"townTapWater": {"numerator": 950, "denominator": 1000}, …}`,
  )
}

function evaluated({ observations, lines }: StatedObservations, tolerance: string | undefined): Scorecard {
  try {
    return evaluateScorecard(observations as Observations, tolerance === undefined ? {} : { tolerance })
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    const issues = error.issues.map(({ path, message }) => {
      const [target = '', index = ''] = path.split('.')
      return { line: lines.get(`${target}.${index}`) ?? lines.get(target), message }
    })
    const says = (where: (line: number) => string) =>
      issues.map(({ line, message }) => (line === undefined ? message : where(line) + message)).join('; ')
    throw new Trouble(exitCodes.unreadable, {
      en: says((line) => `line ${line}: `),
      'zh-CN': `观测值填报有误，请核对指标的名称和数值${inEnglish(says((line) => `第${line}行：`))}`,
    })
  }
}
