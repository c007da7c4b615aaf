import { Readable } from 'node:stream'
import type { LevelledCase } from '../../conformance/index.js'
import { type Program, start } from './program.js'

/** What went wrong with the program as such, whatever it answered. */
interface Trouble {
  readonly kind:
    | 'notStarted'
    | 'crashed'
    | 'hung'
    | 'endedEarly'
    | 'didNotEnd'
    | 'garbage'
    | 'unknownId'
    | 'answeredTwice'
    | 'outOfOrder'
  readonly text: string
}

export interface Exchange {
  /** The first answer to each case, by id. */
  readonly answers: ReadonlyMap<string, unknown>
  readonly answeredTwice: ReadonlySet<string>
  readonly troubles: readonly Trouble[]
  /** Why cases were left without an answer. */
  readonly ending: string
  /** The last of what the program wrote to its standard error. */
  readonly stderr: string
}

export interface ExchangeOptions {
  readonly timeoutSeconds: number
  readonly onAnswer?: (answered: number) => void
}

const longestLine = 1_000_000
const keptStderr = 20_000
const mostOfAKind = 100
const patience = 1_000

const shortened = (line: string): string => (line.length > 200 ? `${line.slice(0, 200)}…` : line)

const parsed = (line: string): { readonly id?: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Starts a program, writes one question a line to its standard input and reads one answer a line from its standard
 * output. Whatever the program does, this ends: after so many seconds without an expected answer it is killed, with
 * all that it started; what may not be killed is left behind.
 */
export function exchange(
  command: readonly [string, ...string[]],
  cases: readonly LevelledCase[],
  { timeoutSeconds, onAnswer }: ExchangeOptions,
): Promise<Exchange> {
  const waiting = new Set(cases.map(({ id }) => id))
  const places = new Map(cases.map(({ id }, place) => [id, place]))
  const answers = new Map<string, unknown>()
  const answeredTwice = new Set<string>()
  const troubles: Trouble[] = []
  let stderr = ''
  let ending = ''
  let latest = ''

  const placeOf = (id: string): number => places.get(id) ?? -1
  const trouble = (kind: Trouble['kind'], text: string) => {
    const ofAKind = troubles.filter((known) => known.kind === kind).length
    if (ofAKind < mostOfAKind) troubles.push({ kind, text })
  }
  /** Which question it was at, so that the one to be looked into is known. */
  const withFirstOpen = (text: string): string => {
    const [first] = waiting
    return first === undefined ? text : `${text}; the first question not answered is ${first}`
  }

  const read = (line: string) => {
    const answer = parsed(line)
    if (typeof answer?.id !== 'string') {
      trouble('garbage', `a line that is no answer: ${shortened(line)}`)
      return false
    }
    const { id } = answer
    if (answers.has(id)) {
      answeredTwice.add(id)
      trouble('answeredTwice', `${id} was answered twice`)
      return false
    }
    if (!waiting.has(id)) {
      trouble('unknownId', `an answer to ${shortened(id)}, which was not asked`)
      return false
    }
    // One that was left out makes none of the later ones late: only what follows a later one is out of order.
    if (placeOf(id) < placeOf(latest)) trouble('outOfOrder', `${id} was answered after ${latest}`)
    else latest = id
    waiting.delete(id)
    answers.set(id, answer)
    onAnswer?.(answers.size)
    return true
  }

  const result = (): Exchange => ({ answers, answeredTwice, troubles, ending, stderr })
  const notStarted = (error: unknown): void => {
    ending = `${command[0] || 'an empty name'} could not be started: ${(error as Error).message}`
    trouble('notStarted', ending)
  }

  let running: Program
  try {
    running = start(command)
  } catch (error) {
    notStarted(error)
    return Promise.resolve(result())
  }
  const { child, kill } = running

  return new Promise((resolve) => {
    const onTimeout = () => {
      if (waiting.size > 0) endFor('hung', `no answer for ${timeoutSeconds} s`)
      else endFor('didNotEnd', `still running ${timeoutSeconds} s after the last answer`)
    }
    let timer = setTimeout(onTimeout, timeoutSeconds * 1000)

    let endedWell = false
    let hasCrashed = false
    let isDone = false
    const done = () => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      running.leave()
      child.unref()
      child.stdin.destroy()
      child.stdout.destroy()
      child.stderr.destroy()
      if (rest.trim() !== '') read(rest)
      if (hasCrashed) trouble('crashed', withFirstOpen(ending))
      if (endedWell && waiting.size > 0)
        trouble('endedEarly', withFirstOpen(`${ending} with questions not answered: ${waiting.size}`))
      resolve(result())
    }

    const endFor = (kind: Trouble['kind'], text: string) => {
      if (ending !== '') return
      ending = text
      trouble(kind, withFirstOpen(text))
      kill()
      // One that runs as another user may not be killed, and its end never come.
      clearTimeout(timer)
      timer = setTimeout(done, patience)
    }

    let rest = ''
    let isBegun = false
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text: string) => {
      // Some languages write a byte order mark before the first line, whatever the program does.
      const lines = (rest + (isBegun ? text : text.replace(/^\uFEFF/, ''))).split('\n')
      isBegun = true
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line.trim() === '' || !read(line) || ending !== '') continue
        clearTimeout(timer)
        timer = setTimeout(onTimeout, timeoutSeconds * 1000)
      }
      if (rest.length > longestLine) {
        endFor('garbage', 'a line of more than a million characters')
        rest = ''
      }
    })
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      stderr = (stderr + text).slice(-keptStderr)
    })

    child.on('error', (error) => {
      notStarted(error)
      done()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (ending === '') {
        // What it had written may still be on its way: whether answers are left out shows at the end.
        ending = `the program ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}`
        endedWell = code === 0
        hasCrashed = code !== 0
      }
      // Its output is closed once all that it started has closed it too; that may be never.
      timer = setTimeout(done, patience)
    })
    child.on('close', done)

    child.stdin.on('error', () => {
      // It stopped reading; whether that matters shows in its answers.
    })
    const questions = cases.map(({ id, request }) => `${JSON.stringify({ id, ...request })}\n`)
    Readable.from(questions).pipe(child.stdin)
  })
}
