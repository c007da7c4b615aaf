import type { Language, Text } from '../policy/text.js'
import type { OptionRow, Subcommand } from './subcommand.js'
import { widthOf } from './terminal.js'

const name = 'jiaxing-benefits'

const words = {
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    codes: 'Exit codes',
    more: `For more: ${name} COMMAND --help. In Chinese: --lang zh-CN.`,
    defaults: (value: string | number) => ` (default: ${value})`,
  },
  'zh-CN': {
    usage: '用法',
    commands: '子命令',
    options: '选项',
    examples: '示例',
    codes: '退出码',
    more: `各子命令的说明：${name} 子命令 --help --lang zh-CN。英文说明：--lang en。`,
    defaults: (value: string | number) => `（默认${value}）`,
  },
} as const

/** The options of every command. */
export const globalOptions: readonly OptionRow[] = [
  {
    flags: '--lang <language>',
    text: { en: 'Of help, tables and messages: en or zh-CN', 'zh-CN': '说明、表格和提示的语言：en或zh-CN' },
  },
  { flags: '-h, --help', text: { en: 'Print this', 'zh-CN': '显示说明' } },
  { flags: '-v, --version', text: { en: 'Print the version', 'zh-CN': '显示版本' } },
]

const codes: readonly (readonly [code: string, text: Text])[] = [
  ['0', { en: 'done', 'zh-CN': '完成' }],
  [
    '1',
    {
      en: 'done, with rows rejected; or, of a check, not passed',
      'zh-CN': '已完成，但有退回行；或者检验未通过',
    },
  ],
  ['2', { en: 'called in a way that is not known', 'zh-CN': '用法有误' }],
  ['3', { en: 'the input cannot be read', 'zh-CN': '输入无法读取' }],
  ['4', { en: 'the output cannot be written', 'zh-CN': '输出无法写入' }],
  ['70', { en: 'a fault of the command itself', 'zh-CN': '程序自身出错' }],
  [
    '129, 130, 143',
    { en: 'ended by SIGHUP, SIGINT (Ctrl-C) or SIGTERM', 'zh-CN': '被SIGHUP、SIGINT（Ctrl-C）或SIGTERM中止' },
  ],
  ['141', { en: 'whoever read the output stopped', 'zh-CN': '读取输出的程序已停止' }],
]

const aligned = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => widthOf(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - widthOf(left))}  ${right}`).join('\n')
}

const optionLines = (options: readonly OptionRow[], language: Language): string =>
  aligned(
    options.map(({ flags, text, default: value }) => [
      flags,
      text[language] + (value === undefined ? '' : words[language].defaults(value)),
    ]),
  )

/** What `--help` prints of one subcommand. */
export function commandHelp(command: Subcommand, language: Language): string {
  const say = words[language]
  return [
    command.text[language],
    `${say.usage}:\n  ${[name, command.name, command.usage].filter(Boolean).join(' ')} [options]`,
    `${say.options}:\n${optionLines([...command.options, ...globalOptions], language)}`,
    ...(command.examples.length > 0
      ? [`${say.examples}:\n${command.examples.map((example) => `  ${example}`).join('\n')}`]
      : []),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

/** What `--help` prints without a subcommand. */
export function generalHelp(commands: readonly Subcommand[], language: Language): string {
  const say = words[language]
  const listed = aligned(commands.map((command) => [command.name, command.text[language]]))
  return `${[
    `${say.usage}:\n  ${name} <command> [options]`,
    `${say.commands}:\n${listed}`,
    `${say.options}:\n${optionLines(globalOptions, language)}`,
    `${say.codes}:\n${aligned(codes.map(([code, text]) => [code, text[language]]))}`,
    say.more,
  ].join('\n\n')}\n`
}
