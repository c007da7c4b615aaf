import { cac } from 'cac'
import { version } from '../determine/version.js'
import type { Language } from '../policy/text.js'
import { markValues, unmarked, unmarkedMessage } from './arguments.js'
import { clausesCommand } from './commands/clauses.js'
import { compareCommand } from './commands/compare.js'
import { conformanceCommand } from './commands/conformance.js'
import { explainCommand } from './commands/explain.js'
import { limitsCommand } from './commands/limits.js'
import { screenCommand } from './commands/screen.js'
import { sqlCommand } from './commands/sql.js'
import { standardsCommand } from './commands/standards.js'
import { targetsCommand } from './commands/targets.js'
import { commandHelp, generalHelp, globalOptions } from './help.js'
import { StandardOutput } from './output/standard-output.js'
import { languageOption } from './screen/chosen.js'
import { type Streams, UsageError } from './streams.js'
import type { Options, Subcommand } from './subcommand.js'
import { colour } from './terminal.js'
import { exitCodes, inEnglish, Trouble } from './trouble.js'

const name = 'jiaxing-benefits'

/** Every subcommand: one file each in commands/. */
const subcommands: readonly Subcommand[] = [
  screenCommand,
  compareCommand,
  explainCommand,
  limitsCommand,
  standardsCommand,
  targetsCommand,
  clausesCommand,
  sqlCommand,
  conformanceCommand,
]

/** Runs the command; the exit code is the answer. */
export async function main(given: readonly string[], streams: Streams): Promise<number> {
  // Until the options are read, so that a mistake in them is answered in the right language too.
  let language: Language =
    given.join(' ').includes('--lang zh') || given.includes('--lang=zh-CN') ? 'zh-CN' : 'en'
  const output = new StandardOutput(streams.stdout)
  try {
    const { command, options, values } = parsed(given)
    language = languageOption(options, 'lang') ?? 'en'
    if (options['version'] === true) {
      streams.stdout.write(`${name} ${version}\n`)
      return exitCodes.done
    }
    if (options['help'] === true || command === undefined) {
      streams.stdout.write(command ? commandHelp(command, language) : generalHelp(subcommands, language))
      return options['help'] === true ? exitCodes.done : exitCodes.usage
    }
    const exitCode = await command.run({ arguments: values, options, streams, language })
    await output.finish()
    return exitCode
  } catch (error) {
    const { exitCode, message } = answered(error, language)
    if (message !== '')
      streams.stderr.write(`${colour(streams.stderr, streams.env, 'red', `${name}:`)} ${message}\n`)
    return exitCode
  }
}

/** What went wrong, for whoever called. */
function answered(error: unknown, language: Language): { exitCode: number; message: string } {
  if (error instanceof Trouble) return { exitCode: error.exitCode, message: error.in(language) }
  if (error instanceof UsageError || (error as Error).name === 'CACError') {
    const message = unmarkedMessage((error as Error).message)
    const says =
      language === 'en'
        ? `${message}; see ${name} --help`
        : `${chineseOf(message)}；用法见${name} --help --lang zh-CN`
    return { exitCode: exitCodes.usage, message: says.replace(/\s*\n\s*/g, ' ') }
  }
  const { message = String(error) } = error as Partial<Error>
  const says =
    language === 'en'
      ? `a fault of its own, nothing was written to a file; please report it: ${message}`
      : `程序自身出错，没有写出文件，请反馈：${message}`
  return { exitCode: exitCodes.fault, message: says.replace(/\s*\n\s*/g, ' ') }
}

/** The complaints of the argument parser and the command's own about its arguments. */
const complaints: readonly (readonly [RegExp, string])[] = [
  [/^Unknown option `(.*)`$/s, '没有选项$1'],
  [/^option `(.*)` value is missing$/s, '选项$1缺少取值'],
  [/^Unused args: (.*)$/s, '多余的参数：$1'],
  [/^no command (.*)$/s, '没有子命令$1'],
]

function chineseOf(message: string): string {
  const known = complaints.find(([pattern]) => pattern.test(message))
  return known ? message.replace(...known).replaceAll('`', '') : `用法有误${inEnglish(message)}`
}

interface Parsed {
  readonly command: Subcommand | undefined
  readonly options: Options
  readonly values: readonly string[]
}

function parsed(given: readonly string[]): Parsed {
  const cli = cac(name)
  let asked: Parsed | undefined
  for (const { flags, text } of globalOptions) cli.option(flags, text.en)
  for (const command of subcommands) {
    const registered = cli.command(`${command.name} ${command.usage}`.trim(), command.text.en)
    for (const { flags, text, default: value } of command.options)
      registered.option(flags, text.en, value === undefined ? {} : { default: value })
    registered.action((...passed: readonly unknown[]) => {
      asked = {
        command,
        options: cleanOptions(cli.options),
        values: passed
          .slice(0, -1)
          .filter((one) => one !== undefined)
          .map((one) => String(unmarked(one))),
      }
    })
  }
  cli.parse(
    [
      'node',
      name,
      ...markValues(
        given,
        subcommands.map((command) => command.name),
      ),
    ],
    { run: false },
  )
  const command = subcommands.find((one) => one.name === cli.matchedCommandName)
  if (cli.options['help'] === true || cli.options['version'] === true)
    return { command, options: cleanOptions(cli.options), values: [] }
  if (command === undefined && cli.args.length > 0) {
    throw new UsageError(`no command ${JSON.stringify(unmarked(cli.args[0]))}`)
  }
  cli.runMatchedCommand()
  return asked ?? { command, options: cleanOptions(cli.options), values: [] }
}

const cleanOptions = (options: Options): Options =>
  Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key, key === '--' ? value : unmarked(value)]),
  )
