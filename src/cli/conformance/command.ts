import { writeFileSync } from 'node:fs'
import { conformanceCases, type LevelledCase, manifest } from '../../conformance/index.js'
import { readings } from '../../determine/catalogue.js'
import { type Streams, UsageError } from '../streams.js'
import { exchange } from './exchange.js'
import { exportSuite } from './export.js'
import { reportJunit } from './junit.js'
import { outcomesOf } from './outcome.js'
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

const positive = (value: unknown, name: string): number => {
  const number = Number(value)
  if (Number.isFinite(number) && number > 0) return number
  throw new UsageError(`--${name} takes a number above 0, not ${value}`)
}

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
  return conformanceCases()
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .filter((asked) => !asked.readings.some((reading) => skipped.includes(reading)))
}

/** Exit code 0: all that was asked passed. 1: something did not. 2: it could not be asked (also a UsageError). */
export async function conformance(options: ConformanceOptions, { stdout, stderr }: Streams): Promise<number> {
  const [program, ...programArguments] = options['--'] ?? []
  if (options.export !== undefined) {
    stdout.write(`${exportSuite(String(options.export)).join('\n')}\n`)
    if (program === undefined) return 0
  }
  if (program === undefined) throw new UsageError('no program: jiaxing-benefits conformance -- <command>')
  const timeoutSeconds = positive(options.timeout, 'timeout')
  const mostFailures = positive(options.failures, 'failures')
  const cases = chosen(options)

  const onAnswer = (answered: number) => {
    if (stderr.isTTY) stderr.write(`\r${answered} of ${cases.length} answered`)
  }
  const exchanged = await exchange([program, ...programArguments], cases, { timeoutSeconds, onAnswer })
  if (stderr.isTTY) stderr.write('\n')

  const outcomes = outcomesOf(cases, exchanged)
  const json = options.json === undefined ? undefined : reportJson(outcomes, exchanged)
  if (options.junit !== undefined) writeFileSync(String(options.junit), reportJunit(outcomes, exchanged))
  if (json !== undefined && typeof options.json === 'string') writeFileSync(options.json, json)
  stdout.write(options.json === true && json ? json : reportText(outcomes, exchanged, mostFailures))

  if (exchanged.troubles.some(({ kind }) => kind === 'notStarted')) return 2
  const isPassed = outcomes.every(
    ({ status }) => status === 'passed' || (status === 'skipped' && options.allowSkipped === true),
  )
  return isPassed && exchanged.troubles.length === 0 ? 0 : 1
}
