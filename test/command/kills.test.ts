import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { emptyFolder, runCommand } from './processes.js'
import { Random } from './random.js'
import { header, options, sample } from './register.js'

const households = 100_000

async function writeRegister(file: string): Promise<void> {
  const random = new Random(20101231)
  const lines = Array.from({ length: 5000 }, (_, index) => `${sample(index, random).line}\n`).join('')
  const out = createWriteStream(file)
  out.write(`${header}\n`)
  for (let written = 0; written < households; written += 5000) out.write(lines)
  await new Promise<void>((done) => out.end(done))
}

const folderWithRegister = async () => {
  const folder = emptyFolder()
  const input = join(folder, 'register.csv')
  await writeRegister(input)
  const places = join(folder, 'out')
  mkdirSync(places)
  return { input, places, output: join(places, 'decided.csv'), rejects: join(places, 'decided.rejects.csv') }
}

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

test('a run that is told to end leaves nothing, or is done', async () => {
  const { input, places, output, rejects } = await folderWithRegister()
  const run = ['screen', input, ...options, '--output', output]
  const start = Date.now()
  expect((await runCommand(run)).code).toBe(0)
  const took = Date.now() - start
  const whole = readFileSync(output)
  const random = new Random(took)
  const ends = { ended: 0, done: 0 }
  for (let kill = 0; kill < 24; kill += 1) {
    const isOld = kill % 2 === 0
    for (const file of [output, rejects]) if (isOld) writeFileSync(file, 'of yesterday')
    const signal = random.pick(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    const { code, stderr } = await runCommand(run, {
      onStart: (child) => {
        void after(200 + random.below(took)).then(() => child.kill(signal))
      },
    })
    const found = readFileSync(output)
    const isWhole = found.equals(whole)
    expect(isWhole || found.toString() === 'of yesterday').toBe(true)
    expect(readdirSync(places).sort()).toEqual(['decided.csv', 'decided.rejects.csv'])
    if (stderr.includes(' rows read, ')) {
      ends.done += 1
      expect(isWhole).toBe(true)
    } else {
      ends.ended += 1
      // Before it listens and after it has put everything in place, the signal itself ends it.
      expect([codes[signal], null], `${signal}: ${stderr}`).toContain(code)
      if (code === null) continue
      expect(stderr).toContain(`stopped: nothing was written to ${output}`)
      if (isOld) expect(isWhole).toBe(false)
    }
  }
  expect(ends.ended).toBeGreaterThan(5)
})

test('a run that is killed outright leaves no half output', async () => {
  const { input, places, output, rejects } = await folderWithRegister()
  const run = ['screen', input, ...options, '--output', output]
  const start = Date.now()
  expect((await runCommand(run)).code).toBe(0)
  const took = Date.now() - start
  const whole = readFileSync(output)
  const random = new Random(took)
  let killed = 0
  for (let kill = 0; kill < 12; kill += 1) {
    for (const file of readdirSync(places)) rmSync(join(places, file))
    const { signal } = await runCommand(run, {
      onStart: (child) => void after(100 + random.below(took)).then(() => child.kill('SIGKILL')),
    })
    if (signal === 'SIGKILL') killed += 1
    if (existsSync(output)) {
      expect(readFileSync(output).equals(whole)).toBe(true)
      expect(existsSync(rejects)).toBe(true)
    }
    // What it could not take away is hidden, and says what it is.
    for (const left of readdirSync(places))
      expect(left).toMatch(/^(decided\.csv|decided\.rejects\.csv|\.decided\..+\.tmp)$/)
  }
  expect(killed).toBeGreaterThan(3)
})

test('a disk that fills up leaves nothing', async () => {
  const { input, places, output } = await folderWithRegister()
  const limited = spawnSync(
    'bash',
    [
      '-c',
      // What a process may write to one file, in blocks: less than the output.
      'ulimit -f 64; trap "" XFSZ; exec "$@"',
      'bash',
      process.execPath,
      'dist/cli.js',
      ...['screen', input, ...options, '--output', output],
    ],
    { encoding: 'utf8' },
  )
  expect(limited.stderr).toMatch(/cannot be written \(EFBIG\); nothing of it was kept\. .*or make room\n$/)
  expect(limited.status).toBe(4)
  expect(readdirSync(places)).toEqual([])
})

test('whoever reads the output may stop', async () => {
  const { input } = await folderWithRegister()
  const { code, stderr } = await runCommand(['screen', input, ...options], {
    onStart: (child) => void child.stdout?.once('data', () => child.stdout?.destroy()),
  })
  expect(code).toBe(141)
  expect(stderr).not.toMatch(/Error|\n\s+at /)
})

test('a result that nobody reads, or that has no room, ends in one line and the code for it', () => {
  const shell = (line: string) =>
    spawnSync('bash', ['-c', line, 'bash', process.execPath, 'dist/cli.js'], { encoding: 'utf8' })
  // The reader has gone before the command begins to write.
  const closed = shell('(sleep 0.2; "$@" clauses; echo "$?" >&2) | true')
  expect(closed.stderr).toBe('141\n')
  if (!existsSync('/dev/full')) return
  const full = shell('"$@" clauses > /dev/full')
  expect(full.stderr).toMatch(/^jiaxing-benefits: the standard output cannot be written \(ENOSPC\).*\n$/)
  expect(full.status).toBe(4)
})
