import { createReadStream, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { emptyFolder, runCommand } from './processes.js'
import { Random } from './random.js'
import { header, options, sample } from './register.js'

const households = 1_000_000
const distinct = 10_000

/** Says at the end how much memory the process had at most. */
const watch = "process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS + ' kB'))"

test('a million households in one process, in less than 250 MB', async () => {
  const folder = emptyFolder()
  const [input, output] = [join(folder, 'register.csv'), join(folder, 'decided.csv')]
  const random = new Random(20100705)
  const some = Array.from({ length: distinct }, (_, index) => sample(index, random))
  const out = createWriteStream(input)
  out.write(`${header}\n`)
  const lines = some.map(({ line }) => `${line}\n`).join('')
  for (let written = 0; written < households; written += distinct)
    if (!out.write(lines)) await new Promise<void>((done) => out.once('drain', () => done()))
  await new Promise<void>((done) => out.end(done))

  mkdirSync(join(folder, 'watch'))
  const script = join(folder, 'watch', 'watch.mjs')
  writeFileSync(script, watch)
  const start = performance.now()
  const { code, stderr } = await runCommand(['screen', input, ...options, '--output', output], {
    node: ['--import', script],
    longest: 300_000,
  })
  const seconds = (performance.now() - start) / 1000
  expect(code, stderr).toBe(0)
  expect(stderr).toContain(`${households} rows read, ${households} decided, 0 rejected`)
  const megabytes = Number(/^peak (\d+) kB$/m.exec(stderr)?.[1]) / 1024
  const rate = Math.round(households / seconds)
  process.stdout.write(
    `${households} households: ${seconds.toFixed(1)} s, ${rate} a second, peak memory ${megabytes.toFixed(0)} MB\n`,
  )
  expect(megabytes).toBeLessThan(250)

  let count = -1
  let wrong = 0
  for await (const line of createInterface({ input: createReadStream(output) })) {
    if (count >= 0 && line !== some[count % distinct]?.decided) wrong += 1
    count += 1
  }
  expect({ count, wrong }).toEqual({ count: households, wrong: 0 })
})
