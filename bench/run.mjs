// `npm run bench`: everything that docs/performance.md says, measured anew and written into it, in both languages.
// `npm run bench -- --quick` measures less of it, in under two minutes; what it writes says so.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const changed = (path) => (existsSync(`${folder}${path}`) ? statSync(`${folder}${path}`).mtimeMs : 0)
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', { cwd: folder, stdio: 'inherit' })
}
const { measureAll } = await import('./measure/all.mjs')
await measureAll({ isQuick: process.argv.includes('--quick') })
