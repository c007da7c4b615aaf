import type { OptionRow } from '../subcommand.js'

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
]
