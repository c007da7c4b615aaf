import { isSet, listOption, textOption } from '../arguments.js'
import { encodingNamed } from '../register/encoding.js'
import { type Format, formatNamed, formatOf } from '../register/read-register.js'
import { openSource } from '../register/source.js'
import type { Call, OptionRow, Options } from '../subcommand.js'
import { usage } from '../trouble.js'
import type { RegisterRun } from './register-run.js'

/** The options of every command that reads a register. */
export const registerOptionRows: readonly OptionRow[] = [
  {
    flags: '--key <columns>',
    text: {
      en: 'Columns to pass through untouched, parted by commas: 户号,姓名',
      'zh-CN': '原样带出的列，逗号分隔：户号,姓名',
    },
  },
  {
    flags: '--input-format <format>',
    text: {
      en: 'Of the input: csv, ndjson or json; otherwise by the name of the file, and csv for -',
      'zh-CN': '输入格式：csv、ndjson或json；不填时按文件名，标准输入为csv',
    },
  },
  {
    flags: '--encoding <name>',
    text: {
      en: 'Of the input: utf-8 or gb18030; otherwise decided by its first bytes beyond ASCII',
      'zh-CN': '输入编码：utf-8或gb18030；不填时按第一个非ASCII字符判断',
    },
  },
  {
    flags: '--output <file>',
    text: { en: 'Write to this file, whole or not at all', 'zh-CN': '写入此文件；中断时不留下不完整的文件' },
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
]

/** The file that `--output` names; `-` is the standard output, as where none is named. */
export function outputOption(options: Options): string | undefined {
  const output = textOption(options, 'output')
  return output === '-' ? undefined : output
}

/** How the options say that a register is to be read, and where it is to go. */
export function registerRun(
  file: string,
  output: string | undefined,
  by: string | undefined,
  { options, streams, language }: Pick<Call, 'options' | 'streams' | 'language'>,
): RegisterRun {
  const encoding = textOption(options, 'encoding')
  return {
    keys: listOption(options, 'key'),
    by,
    encoding: encoding === undefined ? undefined : encodingNamed(encoding),
    inputFormat: inputFormatOf(file, textOption(options, 'input-format')),
    output,
    rejects: textOption(options, 'rejects'),
    isStrict: isSet(options, 'strict'),
    language,
    source: openSource(file, streams),
  }
}

function inputFormatOf(file: string, given: string | undefined): Format {
  if (given !== undefined) return formatNamed(given, 'input-format')
  if (file === '-') return 'csv'
  const format = formatOf(file)
  if (format) return format
  throw usage(
    `${file}: its name does not end in .csv, .ndjson or .json: save a workbook as CSV, or say what it is with --input-format`,
    `${file}的扩展名不是.csv、.ndjson或.json：工作簿请先另存为CSV，其他文件请用--input-format说明格式`,
  )
}
