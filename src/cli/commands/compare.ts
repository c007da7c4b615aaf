import { isSet } from '../arguments.js'
import { changeWriter } from '../compare/change-writers.js'
import { Comparison } from '../compare/handler.js'
import { sidePolicies } from '../compare/policies.js'
import { comparisonText } from '../compare/table.js'
import { outputFormat } from '../output/output-format.js'
import { outputOption, registerOptionRows, registerRun } from '../run/options.js'
import { runRegister } from '../run/run-register.js'
import { summaryText } from '../run/summary.js'
import type { Call, Subcommand } from '../subcommand.js'
import { exitCodes, usage } from '../trouble.js'

export const compareCommand: Subcommand = {
  name: 'compare',
  usage: '[file]',
  text: {
    en: 'Compare two policies over a register: who gains, who loses, and the totals',
    'zh-CN': '对同一名册比较两种政策：哪些户新增、哪些户减少、合计变化',
  },
  options: [
    {
      flags: '--before <policy>',
      text: {
        en: 'A day like 2011-03-31, or a policy file',
        'zh-CN': '调整前：日期（如2011-03-31）或者政策文件',
      },
    },
    {
      flags: '--after <policy>',
      text: {
        en: 'A day like 2011-04-01, or a policy file',
        'zh-CN': '调整后：日期（如2011-04-01）或者政策文件',
      },
    },
    ...registerOptionRows.map((row) =>
      row.flags.startsWith('--output')
        ? {
            ...row,
            text: {
              en: 'Write what moves for each household to this file: .csv, .ndjson or .json',
              'zh-CN': '把逐户变化写入此文件：.csv、.ndjson或.json',
            },
          }
        : row,
    ),
    { flags: '--json', text: { en: 'The totals as JSON', 'zh-CN': '以JSON输出合计' } },
  ],
  examples: [
    'jiaxing-benefits compare register.csv --before 2011-03-31 --after 2011-04-01 --key 户号',
    'jiaxing-benefits compare register.csv --before now.json --after next.json --key 户号 --output changes.csv',
  ],
  async run({ arguments: [file], options, streams, language }: Call) {
    if (file === undefined)
      throw usage(
        'which register? Give a file, or - for standard input',
        '缺少名册：请给出文件名，或者用-读取标准输入',
      )
    const [before, after] = [sidePolicies(options, 'before'), sidePolicies(options, 'after')]
    if (before.by && after.by && before.by !== after.by)
      throw usage(
        `--before and --after choose by different columns, ${before.by} and ${after.by}: use one`,
        `--before和--after按不同的列（${before.by}、${after.by}）选择政策，须用同一列`,
      )
    const by = before.by ?? after.by
    const output = outputOption(options)
    const run = registerRun(file, output, by, { options, streams, language })
    const changes =
      output === undefined
        ? undefined
        : changeWriter(
            outputFormat({ output, format: undefined, otherwise: 'csv' }, streams, language),
            run.keys,
            language,
          )
    const comparison = new Comparison({ before, after, by }, changes)
    const summary = await runRegister(run, comparison, streams)
    const isJson = isSet(options, 'json')
    streams.stderr.write(
      isJson ? `${JSON.stringify(summary)}\n` : summaryText(summary, { streams, language }),
    )
    streams.stdout.write(
      isJson
        ? `${JSON.stringify(comparison.totals, null, 2)}\n`
        : comparisonText(comparison.totals, language),
    )
    return summary.rejected === 0 ? exitCodes.done : exitCodes.rejected
  },
}
