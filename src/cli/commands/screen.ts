import { isSet, listOption, textOption } from '../arguments.js'
import { policyChoice, policyOptionRows } from '../policy/options.js'
import { columnsJson, columnsText } from '../register/columns-table.js'
import { encodingNamed } from '../register/encoding.js'
import { registerOptionRows } from '../register/options.js'
import { type Format, formatNamed, formatOf } from '../register/read-register.js'
import { openSource } from '../register/source.js'
import { chosenBy } from '../screen/chosen.js'
import { type ScreenSummary, screenRegister } from '../screen/run.js'
import type { Call, Subcommand } from '../subcommand.js'
import { colour } from '../terminal.js'
import { exitCodes, usage } from '../trouble.js'

export const screenCommand: Subcommand = {
  name: 'screen',
  usage: '[file]',
  text: {
    en: 'Decide every household of a register: a CSV, NDJSON or JSON file, or - for standard input',
    'zh-CN': '对名册逐户核算：CSV、NDJSON或JSON文件，标准输入用-',
  },
  options: [
    ...policyOptionRows,
    ...registerOptionRows,
    {
      flags: '--benefits <names>',
      text: {
        en: 'Only these, parted by commas; all household benefits otherwise',
        'zh-CN': '只核算这些事项（逗号分隔）；不填时核算全部家庭事项',
      },
    },
    {
      flags: '--explain <language>',
      text: {
        en: 'Add the letter of each benefit, in en or zh-CN; the words of the table follow it',
        'zh-CN': '附核算说明，en或zh-CN；表头和结论用同一语言',
      },
    },
    {
      flags: '--format <format>',
      text: {
        en: 'Of the output: csv, ndjson or json; otherwise by the name of --output, or as the input',
        'zh-CN': '输出格式：csv、ndjson或json；不填时按--output的文件名，或者与输入相同',
      },
    },
    { flags: '--json', text: { en: 'The output and the summary as JSON', 'zh-CN': '输出和汇总都用JSON' } },
    {
      flags: '--output <file>',
      text: {
        en: 'Write to this file, whole or not at all',
        'zh-CN': '写入此文件；中断时不留下不完整的文件',
      },
    },
    {
      flags: '--rejects <file>',
      text: {
        en: 'Where rejected rows go; otherwise beside the output, as NAME.rejects.csv',
        'zh-CN': '退回行写入此文件；不填时写在输出文件旁，名为“输出文件名.rejects.csv”',
      },
    },
    {
      flags: '--strict',
      text: { en: 'Stop at the first row that is rejected', 'zh-CN': '遇到第一个退回行即停止' },
    },
    {
      flags: '--columns',
      text: { en: 'Print the columns that are known, and end', 'zh-CN': '列出可用的表头后结束' },
    },
  ],
  examples: [
    'jiaxing-benefits screen register.csv --as-of 2010-07-05 --key 户号 --output decided.csv',
    'jiaxing-benefits screen register.csv --policy policy.json --key 户号 --explain zh-CN --output decided.csv',
    'jiaxing-benefits screen - --as-of 2011-04-01 --benefits subsistenceAllowance,lowRentHousing < register.csv',
    'jiaxing-benefits screen --columns',
  ],
  async run({ arguments: [file], options, streams, language }: Call) {
    const isJson = isSet(options, 'json')
    if (isSet(options, 'columns')) {
      streams.stdout.write(isJson ? columnsJson() : columnsText(language))
      return exitCodes.done
    }
    if (file === undefined)
      throw usage(
        'which register? Give a file, or - for standard input',
        '缺少名册：请给出文件名，或者用-读取标准输入',
      )
    const output = textOption(options, 'output')
    const encoding = textOption(options, 'encoding')
    const inputFormat = inputFormatOf(file, textOption(options, 'input-format'))
    const summary = await screenRegister(
      {
        chosen: chosenBy(options),
        policies: policyChoice(options),
        keys: listOption(options, 'key'),
        encoding: encoding === undefined ? undefined : encodingNamed(encoding),
        inputFormat,
        format: outputFormat(textOption(options, 'format'), isJson, output, inputFormat),
        output: output === '-' ? undefined : output,
        rejects: textOption(options, 'rejects'),
        isStrict: isSet(options, 'strict'),
        language,
        source: openSource(file, streams),
      },
      streams,
    )
    streams.stderr.write(
      isJson ? `${JSON.stringify(summary)}\n` : summaryText(summary, { streams, language }),
    )
    return summary.rejected === 0 ? exitCodes.done : exitCodes.rejected
  },
}

export function inputFormatOf(file: string, given: string | undefined): Format {
  if (given !== undefined) return formatNamed(given, 'input-format')
  if (file === '-') return 'csv'
  const format = formatOf(file)
  if (format) return format
  throw usage(
    `${file}: its name does not end in .csv, .ndjson or .json: say what it is with --input-format`,
    `${file}的扩展名不是.csv、.ndjson或.json：请用--input-format说明格式`,
  )
}

function outputFormat(
  given: string | undefined,
  isJson: boolean,
  output: string | undefined,
  input: Format,
): Format {
  if (given !== undefined && isJson)
    throw usage('--format and --json cannot both be given', '--format和--json不能同时使用')
  if (given !== undefined) return formatNamed(given, 'format')
  return isJson ? 'json' : ((output === undefined ? undefined : formatOf(output)) ?? input)
}

function summaryText(
  { rows, decided, rejected, rejects }: ScreenSummary,
  { streams: { stderr, env }, language }: Pick<Call, 'streams' | 'language'>,
): string {
  const isEnglish = language === 'en'
  const where = rejects === undefined ? '' : isEnglish ? `: see ${rejects}` : `，见${rejects}`
  const refused = isEnglish ? `${rejected} rejected${where}` : `${rejected}行退回${where}`
  const marked = rejected === 0 ? refused : colour(stderr, env, 'yellow', refused)
  return isEnglish
    ? `${rows} rows read, ${decided} decided, ${marked}\n`
    : `共读入${rows}行：${decided}行已核算，${marked}\n`
}
