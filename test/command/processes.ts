import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const command = resolve('dist/cli.js')

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Settings {
  /** Options of Node, before the command. */
  readonly node?: readonly string[]
  /** Called when it has started. */
  readonly onStart?: (child: ChildProcess) => void
  /** Milliseconds; what takes longer hangs. */
  readonly longest?: number
}

/** The built command; one that hangs is ended by SIGKILL, which no test expects of it. */
export function runCommand(
  given: readonly string[],
  { node = [], onStart, longest = 60_000 }: Settings = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...node, command, ...given], { stdio: ['ignore', 'pipe', 'pipe'] })
  onStart?.(child)
  const hung = setTimeout(() => child.kill('SIGKILL'), longest)
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString()
  })
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearTimeout(hung)
      done({ code, signal, stdout, stderr })
    })
  })
}

/** Taken away when the test has finished. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
