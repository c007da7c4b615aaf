import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bytes of each entry of `size-limit` in package.json: bundled with its dependencies, minified and compressed. */
export function measureSizes() {
  const command = ['node_modules/size-limit/bin.js', '--json']
  // It ends with an error where a limit is passed, and has printed the sizes all the same: here they are only shown.
  const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  return JSON.parse(stdout).map(({ name, size, sizeLimit }) => ({ name, size, limit: sizeLimit }))
}
