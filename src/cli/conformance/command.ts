import { appendFileSync, writeFileSync } from 'node:fs'
import { conformanceCases, type LevelledCase, manifest } from '../../conformance/index.js'
import { readings } from '../../determine/catalogue.js'
import { type Streams, UsageError } from '../streams.js'
import { usage } from '../trouble.js'
import { type Exchange, exchange } from './exchange.js'
import { exportSuite } from './export.js'
import { reportJunit } from './junit.js'
import { type Outcome, outcomesOf } from './outcome.js'
import { reportJson, reportText } from './report.js'

/** The options as the argument parser gives them: one value or a list, text or number. */
export interface ConformanceOptions {
  readonly level?: unknown
  readonly skipReading?: unknown
  readonly timeout?: unknown
  readonly failures?: unknown
  readonly junit?: unknown
  readonly json?: unknown
  readonly export?: unknown
  readonly allowSkipped?: unknown
  readonly '--'?: readonly string[]
}

const listed = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

const once = (value: unknown, name: string): string => {
  if (!Array.isArray(value)) return String(value)
  throw new UsageError(`--${name} is given more than once`)
}

const number = (value: unknown, name: string, isAccepted: (given: number) => boolean, accepted: string) => {
  const text = once(value, name)
  const given = Number(text)
  if (text.trim() !== '' && isAccepted(given)) return given
  throw new UsageError(`--${name} takes ${accepted}, not ${text}`)
}

// A day: a timer of more than some 24 days would fire at once.
const longestTimeout = 86_400

const among = (given: readonly string[], known: readonly string[], name: string): readonly string[] => {
  const wrong = given.find((value) => !known.includes(value))
  if (wrong === undefined) return given
  throw new UsageError(`--${name}: ${wrong} is none of ${known.join(', ')}`)
}

const chosen = (options: ConformanceOptions): readonly LevelledCase[] => {
  const known = manifest.levels.map(({ level }) => level)
  const levels = among(listed(options.level), known, 'level')
  const selectable = Object.entries(readings).flatMap(([id, { choices }]) => (choices ? [id] : []))
  const skipped = among(listed(options.skipReading), selectable, 'skip-reading')
  const cases = conformanceCases()
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .filter((asked) => !asked.readings.some((reading) => skipped.includes(reading)))
  // Where nothing is asked, all of it would pass.
  if (cases.length === 0) throw new UsageError('--level and --skip-reading leave nothing to ask')
  return cases
}

/** What the file system refuses is told in one line, as a wrong option is. */
const writing = <T>(option: string, path: string, write: () => T): T => {
  try {
    return write()
  } catch (error) {
    throw new UsageError(`--${option}: ${path} cannot be written: ${(error as Error).message}`)
  }
}

interface ReportFile {
  readonly option: 'junit' | 'json'
  readonly file: string
  readonly report: (outcomes: readonly Outcome[], exchanged: Exchange) => string
}

/** The files to be written, each tried before anything is asked: no run is spent on a report that cannot be kept. */
const reportFiles = (options: ConformanceOptions): readonly ReportFile[] => {
  const wanted = (
    [
      { option: 'junit', report: reportJunit },
      { option: 'json', report: reportJson },
    ] as const
  ).flatMap((each) => {
    const value = options[each.option]
    return value === undefined || value === true ? [] : [{ ...each, file: once(value, each.option) }]
  })
  for (const { option, file } of wanted) writing(option, file, () => appendFileSync(file, ''))
  return wanted
}

/** Exit code 0: all that was asked passed. 1: something did not. What could not be asked is a UsageError, for 2. */
export async function conformance(options: ConformanceOptions, { stdout, stderr }: Streams): Promise<number> {
  const [program, ...programArguments] = options['--'] ?? []
  if (options.export !== undefined) {
    const folder = once(options.export, 'export')
    const files = writing('export', folder, () => exportSuite(folder))
    stdout.write(`${files.join('\n')}\n`)
    if (program === undefined) return 0
  }
  if (program === undefined) throw new UsageError('no program: jiaxing-benefits conformance -- <command>')
  const timeoutSeconds = number(
    options.timeout,
    'timeout',
    (given) => given > 0 && given <= longestTimeout,
    `seconds above 0, at most ${longestTimeout}`,
  )
  const mostFailures = number(
    options.failures,
    'failures',
    (given) => Number.isSafeInteger(given) && given >= 0,
    'a whole number from 0',
  )
  const cases = chosen(options)
  const files = reportFiles(options)

  const onAnswer = (answered: number) => {
    if (stderr.isTTY) stderr.write(`\r${answered} of ${cases.length} answered`)
  }
  const exchanged = await exchange([program, ...programArguments], cases, { timeoutSeconds, onAnswer })
  if (stderr.isTTY) stderr.write('\n')

  const outcomes = outcomesOf(cases, exchanged)
  const isStarted = exchanged.troubles.every(({ kind }) => kind !== 'notStarted')
  // Printed first: a file that can no longer be written takes no report with it.
  if (isStarted)
    stdout.write(
      options.json === true ? reportJson(outcomes, exchanged) : reportText(outcomes, exchanged, mostFailures),
    )
  for (const { option, file, report } of files)
    writing(option, file, () => writeFileSync(file, report(outcomes, exchanged)))

  if (!isStarted) throw usage(exchanged.ending, `被测程序无法启动：${exchanged.ending}`)
  const isPassed = outcomes.every(
    ({ status }) => status === 'passed' || (status === 'skipped' && options.allowSkipped === true),
  )
  return isPassed && exchanged.troubles.length === 0 ? 0 : 1
}
