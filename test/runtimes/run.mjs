// The suite on the built package in Node 20, 22 and 24, Bun, Deno and a Chromium page. What it needs is installed into an
// ignored folder; Chromium is the system's (CHROMIUM names another), and is installed from Debian's packages where the
// machine has none and can. Runs with `npm run test:runtimes`; names after it choose: `-- bun deno`.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve('node_modules/.cache/runtimes')
const packages = {
  'node-20': 'npm:node@20',
  'node-22': 'npm:node@22',
  'node-24': 'npm:node@24',
  bun: '^1.2.0',
  deno: '^2.2.0',
  'playwright-core': '^1.50.0',
}

const install = () => {
  mkdirSync(folder, { recursive: true })
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2)
  const file = join(folder, 'package.json')
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  writeFileSync(file, wanted)
  // Some of these find their program for the platform in an install script.
  const scripts = ['--ignore-scripts=false', '--dangerously-allow-all-scripts']
  const options = ['--no-audit', '--no-fund', '--no-package-lock', ...scripts]
  try {
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  } catch (error) {
    rmSync(file)
    throw error
  }
}

const program = (name) => {
  const places = [`${name}/bin/node`, `${name}/bin/${name}.exe`, `${name}/bin/${name}`, `.bin/${name}`]
  const found = places.map((place) => join(folder, 'node_modules', place)).find((place) => existsSync(place))
  if (found === undefined) throw new Error(`no program for ${name} in ${folder}`)
  return found
}

const entry = pathToFileURL(resolve('dist/conformance/index.js')).href
const commonJs = pathToFileURL(resolve('dist/conformance/index.cjs')).href
const suite = resolve('test/runtimes/suite.mjs')

const inProcess = (command, ...given) => {
  const { status, stdout, stderr, error } = spawnSync(command, given, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}`)
  return stdout.trim()
}

const node = (version) => () => {
  const path = program(`node-${version}`)
  const answers = [entry, commonJs].map((file) => inProcess(path, suite, file))
  return `${inProcess(path, '--version')}: ${answers.join(', and from CommonJS ')}`
}
const bun = () => `${inProcess(program('bun'), '--version')}: ${inProcess(program('bun'), suite, entry)}`
const deno = () => {
  const version = inProcess(program('deno'), 'eval', 'console.log(Deno.version.deno)')
  // No permission is given but to read: the library has no need of any.
  return `${version}: ${inProcess(program('deno'), 'run', '--no-prompt', '--allow-read', suite, entry)}`
}

const chromiumPath = () => {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  const find = () => places.find((place) => place && existsSync(place))
  if (find() === undefined && existsSync('/usr/bin/apt-get')) {
    const quietly = { stdio: ['ignore', 'ignore', 'inherit'] }
    execFileSync('apt-get', ['update', '-qq'], quietly)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly)
  }
  const found = find()
  if (found === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM')
  return found
}

/** Serves the package and its three dependencies to the page, as a plain file server would. */
const serve = async () => {
  const imports = {
    'decimal.js': '/node_modules/decimal.js/decimal.mjs',
    'zod/mini': '/node_modules/zod/mini/index.js',
    'date-fns/addDays': '/node_modules/date-fns/addDays.js',
    'date-fns/addYears': '/node_modules/date-fns/addYears.js',
  }
  const page = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
import { answer, conformanceCases, differences } from '/dist/conformance/index.js'
const cases = conformanceCases()
window.wrong = cases.filter(({ request, expected }) => differences(expected, answer(request)).length > 0).map(({ id }) => id)
window.cases = cases.length
</script>`
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page)
    const file = resolve(`.${pathname}`)
    if (!/\.m?js$/.test(file) || !existsSync(file)) return response.writeHead(404).end()
    return response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

const chromium = async () => {
  const { chromium: browserType } = createRequire(join(folder, 'package.json'))('playwright-core')
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  const browser = await browserType.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--no-first-run', '--disable-sync', ...quiet],
  })
  const server = await serve()
  try {
    const page = await browser.newPage()
    const problems = []
    page.on('pageerror', (error) => problems.push(String(error)))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction('window.cases > 0', undefined, { timeout: 30_000 }).catch((error) => {
      throw new Error([...problems, error].join('\n'))
    })
    const { cases, wrong } = await page.evaluate('({ cases: window.cases, wrong: window.wrong })')
    if (wrong.length > 0) throw new Error(`wrong: ${wrong.join(', ')}`)
    return `${browser.version()}: ${cases} of ${cases} cases`
  } finally {
    server.close()
    await browser.close()
  }
}

const runtimes = {
  'node-20': node(20),
  'node-22': node(22),
  'node-24': node(24),
  bun,
  deno,
  chromium,
}
const asked = process.argv.slice(2)
const chosen = Object.entries(runtimes).filter(([name]) => asked.length === 0 || asked.includes(name))

install()
for (const [name, run] of chosen) {
  try {
    console.log(`${name} ${await run()}`)
  } catch (error) {
    console.log(`${name} failed: ${error.message}`)
    process.exitCode = 1
  }
}
