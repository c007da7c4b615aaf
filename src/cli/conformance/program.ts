import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'

/** A program that runs, and the means to end it with all that it started. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams
  readonly kill: () => void
  /** Ends what is left of it, and no longer listens for the end of this process. */
  readonly leave: () => void
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts a program. It ends with this process, whichever signal ends that; throws where it cannot even be tried. */
export function start([program, ...programArguments]: readonly [string, ...string[]]): Program {
  const isPosix = process.platform !== 'win32'
  const child = spawn(program, programArguments, { stdio: 'pipe', detached: isPosix, windowsHide: true })
  const kill = () => {
    if (child.pid === undefined) return
    if (isPosix) killGroup(child.pid)
    else if (child.exitCode === null && child.signalCode === null) killTree(child.pid)
  }
  const interrupted = (signal: (typeof signals)[number]) => {
    kill()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.once(signal, interrupted)
  const leave = () => {
    for (const signal of signals) process.off(signal, interrupted)
    kill()
  }
  return { child, kill, leave }
}

/** It has a process group of its own, so that what it started ends too. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of it has ended by itself.
  }
}

/** Windows has no process groups: the tree below a program can be followed only while that runs. */
function killTree(pid: number): void {
  spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
}
