import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Runs a script of this folder in a process of its own; it prints one line of JSON. */
export const inFreshProcess = (script, ...given) =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', here(script), ...given.map(String)], { encoding: 'utf8' }),
  )
