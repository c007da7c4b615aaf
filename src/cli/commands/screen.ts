import { formatOption, isSet } from '../arguments.js'
import { outputFormat } from '../output/output-format.js'
import { policyChoice, policyOptionRows } from '../policy/options.js'
import { columnsJson, columnsText } from '../register/columns-table.js'
import { type Format, formatNamed } from '../register/read-register.js'
import { outputOption, registerOptionRows, registerRun } from '../run/options.js'
import { runRegister } from '../run/run-register.js'
import { summaryText } from '../run/summary.js'
import { chosenBy, refusePeopleInCsv } from '../screen/chosen.js'
import { screeningHandler } from '../screen/handler.js'
import { rowWriter } from '../screen/row-writers.js'
import type { Call, Options, Subcommand } from '../subcommand.js'
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
        en: 'Add the letter of each benefit, in en or zh-CN; the words of a CSV table follow it, else --lang',
        'zh-CN': '附核算说明，en或zh-CN；CSV表头和结论用同一语言，不填时随--lang',
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
    const output = outputOption(options)
    const chosen = chosenBy(options)
    const policies = policyChoice(options)
    const run = registerRun(file, output, policies.by, { options, streams, language })
    const asked = { output, format: formatIn(options), otherwise: run.inputFormat }
    const format = outputFormat(asked, streams, language)
    refusePeopleInCsv(options, [run.inputFormat, format])
    const writer = rowWriter(format, { chosen, keys: run.keys, withMark: output !== undefined })
    const summary = await runRegister(run, screeningHandler(policies, chosen, writer), streams)
    streams.stderr.write(
      isJson ? `${JSON.stringify(summary)}\n` : summaryText(summary, { streams, language }),
    )
    return summary.rejected === 0 ? exitCodes.done : exitCodes.rejected
  },
}

function formatIn(options: Options): Format | undefined {
  const given = formatOption(options)
  return given === undefined ? undefined : formatNamed(given, 'format')
}
