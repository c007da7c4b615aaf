import { type ConformanceOptions, conformance } from '../conformance/command.js'
import type { Subcommand } from '../subcommand.js'
import { usage } from '../trouble.js'

export const conformanceCommand: Subcommand = {
  name: 'conformance',
  // A program without -- before it: taken, so that it can be told where it belongs.
  usage: '[...program]',
  text: {
    en: 'Ask a program the cases of the reference suite: conformance [options] -- <command>',
    'zh-CN': '用参考用例集检验其他程序：conformance [选项] -- <程序>',
  },
  options: [
    {
      flags: '--level <level>',
      text: { en: 'Only this level; may be given more than once', 'zh-CN': '只用这一级的用例，可多次使用' },
    },
    {
      flags: '--skip-reading <id>',
      text: {
        en: 'Leave out the cases that turn on this reading; may be given more than once',
        'zh-CN': '略去取决于这一口径的用例，可多次使用',
      },
    },
    {
      flags: '--timeout <seconds>',
      text: {
        en: 'End a program that gives no answer for so long',
        'zh-CN': '程序超过这么多秒没有回答即结束',
      },
      default: 10,
    },
    {
      flags: '--failures <count>',
      text: { en: 'Print so many failures with their arithmetic', 'zh-CN': '列出多少个不符的用例及其算式' },
      default: 10,
    },
    {
      flags: '--allow-skipped',
      text: { en: 'Pass although the program skips cases', 'zh-CN': '程序略去用例也算通过' },
    },
    { flags: '--junit <file>', text: { en: 'Write a JUnit report', 'zh-CN': '写出JUnit报告' } },
    {
      flags: '--json [file]',
      text: {
        en: 'Write a JSON report to a file, or print it in place of the table',
        'zh-CN': '写出JSON报告；不给文件名时代替表格打印',
      },
    },
    {
      flags: '--export <folder>',
      text: { en: 'Write the files of the suite', 'zh-CN': '把用例集写成文件' },
    },
  ],
  examples: ['jiaxing-benefits conformance --level boundary -- python3 adapter.py'],
  run: async ({ arguments: undashed, options, streams }) => {
    if (undashed.some((given) => given !== ''))
      throw usage(
        'put -- before the program and its own options: jiaxing-benefits conformance [options] -- <command>',
        '程序及其选项须写在--之后：jiaxing-benefits conformance [选项] -- <程序>',
      )
    return conformance(options as ConformanceOptions, streams)
  },
}
