import { cac } from 'cac'
import { type ConformanceOptions, conformance } from './conformance/command.js'
import { type Streams, UsageError } from './streams.js'

const name = 'jiaxing-benefits'

/** Runs the command; the exit code is the answer. Every subcommand is registered here. */
export async function main(given: readonly string[], streams: Streams): Promise<number> {
  const cli = cac(name)
  cli
    .command(
      'conformance',
      'Ask a program the cases of the reference suite: conformance [options] -- <command>',
    )
    .option('--level <level>', 'Only this level; may be given more than once')
    .option(
      '--skip-reading <id>',
      'Leave out the cases that turn on this reading; may be given more than once',
    )
    .option('--timeout <seconds>', 'End a program that gives no answer for so long', { default: 10 })
    .option('--failures <count>', 'Print so many failures with their arithmetic', { default: 10 })
    .option('--allow-skipped', 'Pass although the program skips cases')
    .option('--junit <file>', 'Write a JUnit report')
    .option('--json [file]', 'Write a JSON report to a file, or print it in place of the table')
    .option('--export <folder>', 'Write the files of the suite')
    .example(`${name} conformance --level boundary -- python3 adapter.py`)
    .action((options: ConformanceOptions) => conformance(options, streams))
  cli.help()

  try {
    cli.parse(['node', name, ...given], { run: false })
    if (cli.options['help'] === true) return 0
    if (cli.matchedCommand === undefined) {
      cli.outputHelp()
      return 2
    }
    return Number(await cli.runMatchedCommand())
  } catch (error) {
    if (!(error instanceof UsageError) && (error as Error).name !== 'CACError') throw error
    streams.stderr.write(`${name}: ${(error as Error).message}\n`)
    return 2
  }
}
