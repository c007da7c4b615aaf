// The engines are large and of use to these tests alone: they go into an ignored folder, by their own lock.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const source = resolve('test/engines')
const folder = resolve('node_modules/.cache/engines')
const files = ['package.json', 'package-lock.json']
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Installs what is not there yet, and answers with the packages by name. */
export function installEngines() {
  const isThere = files.every((file) => textOf(join(source, file)) === textOf(join(folder, file)))
  if (!isThere || !existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    for (const file of files) copyFileSync(join(source, file), join(folder, file))
    try {
      const quietly = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], quietly)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }
  const { resolve: find } = createRequire(join(folder, 'package.json'))
  return (name) => import(pathToFileURL(find(name)).href)
}
