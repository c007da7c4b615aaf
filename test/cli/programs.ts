import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'

/** What the command wrote, and its exit code. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export const run = (...given: readonly string[]): Promise<Run> => runWith({}, ...given)

/** What stands in for the streams of the process. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array
  /** Whether the outputs are a terminal. */
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export const runWith = async (
  { stdin = '', isTTY = false, env = {} }: Surroundings,
  ...given: readonly string[]
): Promise<Run> => {
  let stdout = ''
  let stderr = ''
  const streams = {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdout: {
      isTTY,
      write(text: string) {
        stdout += text
      },
    },
    stderr: {
      isTTY,
      write(text: string) {
        stderr += text
      },
    },
    env,
  }
  const code = await main(given, streams)
  return { code, stdout, stderr }
}

/** Screens the bytes of a register for the subsistence allowance, on the day of the plan, its rows known by `key`. */
export const screeningBy =
  (key: string) =>
  (stdin: string | Uint8Array, ...options: readonly string[]): Promise<Run> => {
    const asked = ['--as-of', '2010-07-05', '--key', key, '--benefits', 'subsistenceAllowance']
    return runWith({ stdin }, 'screen', '-', ...asked, ...options)
  }

/** Taken away when the test has finished. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with a register in it; files are named by their place in it. */
export const folderWith = (text: string | Uint8Array, name = 'register.csv') => {
  const folder = emptyFolder()
  writeFileSync(join(folder, name), text)
  const at = (file: string) => join(folder, file)
  return { at, file: at(name), read: (file: string) => readFileSync(at(file), 'utf8'), folder }
}

/** A program of Node that reads all questions, then runs the code with them in `questions` and `say` at hand. */
export const program = (code: string): readonly string[] => [
  process.execPath,
  '-e',
  `const questions = require('node:fs').readFileSync(0, 'utf8').trim().split('\\n').map((line) => JSON.parse(line))
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n')
const skip = ({ id }) => say({ id, skipped: 'not known' })
${code}`,
]

/** Asks a program of Node, given as its code, the questions of one level. */
export const asking = (code: string, ...options: readonly string[]): Promise<Run> =>
  run('conformance', '--level', 'formulas', ...options, '--', ...program(code))
