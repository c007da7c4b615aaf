import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Damaged, damages } from './damages.js'
import { type Ended, emptyFolder, runCommand } from './processes.js'
import { Random } from './random.js'
import { options } from './register.js'

/** Another seed makes other files; more rounds make more of them. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20100705)
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 7)

const summaryOf = (stderr: string) => {
  const found = /^(\d+) rows read, (\d+) decided, (\d+) rejected/m.exec(stderr)
  expect(found, stderr).not.toBeNull()
  return (found ?? []).slice(1).map(Number) as [rows: number, decided: number, rejected: number]
}

const rowsIn = (file: string): string[][] => parse(readFileSync(file), { bom: true })

/** Every row is in the one file or the other, and the rows that nobody touched are right. */
function checkRows(
  { intact, rows: expected, rejected: expectedRejected }: Damaged,
  { stderr }: Ended,
  output: string,
  rejects: string,
) {
  const [rows, decided, rejected] = summaryOf(stderr)
  const [out, refused] = [rowsIn(output).slice(1), rowsIn(rejects).slice(1)]
  expect({ decided: out.length, rejected: refused.length }).toEqual({ decided, rejected })
  expect(decided + rejected).toBe(rows)
  if (expected !== undefined) expect(rows).toBe(expected)
  if (expectedRejected !== undefined) expect(rejected).toBe(expectedRejected)
  const lines = new Set(out.map((cells) => cells.join(',')))
  for (const { decided: line } of intact) expect(lines).toContain(line)
  expect(refused.every(([line, , , reason]) => Number(line) > 0 && reason !== '')).toBe(true)
}

test.each(Object.keys(damages))('%s', async (name) => {
  const damage = damages[name] as (typeof damages)[string]
  for (let round = 0; round < rounds; round += 1) {
    const damaged = damage(new Random(seed + round * 1000 + Object.keys(damages).indexOf(name)))
    const folder = emptyFolder()
    const at = (file: string) => join(folder, file)
    const [input, output, rejects] = [at(`in.${damaged.format}`), at('out.csv'), at('out.rejects.csv')]
    writeFileSync(input, damaged.bytes)
    const ended = await runCommand(['screen', input, ...options, '--output', output])
    const { code, signal, stderr } = ended
    expect({ signal, stack: /\n\s+at /.test(stderr), round }).toEqual({ signal: null, stack: false, round })
    if (code === 2 || code === 3) {
      expect(damaged.refusal, stderr).not.toBe('never')
      expect(stderr.replace(/^encoding: .*\n/, '')).toMatch(/^jiaxing-benefits: [^\n]{20,1000}\n$/)
      expect(readdirSync(folder)).toEqual([`in.${damaged.format}`])
    } else {
      expect([0, 1], stderr).toContain(code)
      expect(damaged.refusal, stderr).not.toBe('must')
      expect(code === 1).toBe(summaryOf(stderr)[2] > 0)
      checkRows(damaged, ended, output, rejects)
    }
    expect(existsSync(input)).toBe(true)
  }
})

test('these are two hundred files and more', () => {
  expect(Object.keys(damages).length * rounds).toBeGreaterThanOrEqual(200)
})
