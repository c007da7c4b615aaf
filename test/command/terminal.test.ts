import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, runCommand } from './processes.js'
import { Random } from './random.js'
import { header, options, sample } from './register.js'

interface Session {
  readonly code: number
  readonly sent: string
}

const inTerminal = (env: Readonly<Record<string, string>>, ...given: readonly string[]): Session =>
  JSON.parse(
    execFileSync(
      'python3',
      [resolve('test/command/terminal.py'), process.execPath, 'dist/cli.js', ...given],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, TERM: 'xterm-256color', ...env },
      },
    ),
  )

function register(): { readonly input: string; readonly output: string } {
  const folder = emptyFolder()
  const random = new Random(1)
  const rows = Array.from({ length: 200 }, (_, index) => sample(index, random).line).join('\n')
  const input = join(folder, 'register.csv')
  writeFileSync(input, `${header}\n${`${rows}\n`.repeat(300)}东栅,城镇,多,1,是\n`)
  return { input, output: join(folder, 'decided.csv') }
}

test('a bar on a terminal, drawn again and again, and ended before the summary', () => {
  const { input, output } = register()
  const { code, sent } = inTerminal({ NO_COLOR: '' }, 'screen', input, ...options, '--output', output)
  const drawn = [...sent.matchAll(/(\d+)% \| (\d+) rows \| /g)].map(([, percent, rows]) => [
    Number(percent),
    Number(rows),
  ])
  expect(drawn.length).toBeGreaterThan(2)
  expect(drawn).toEqual([...drawn].sort(([one = 0], [other = 0]) => one - other))
  expect(drawn.at(-1)).toEqual([100, 60_001])
  expect(sent).toMatch(/100% \| 60001 rows[\s\S]*\n60001 rows read, 60000 decided, /)
  expect(sent).toContain('\u001B[33m1 rejected')
  expect(code).toBe(1)
})

test('in Chinese, and without colour where none is wanted', () => {
  const { input, output } = register()
  const { sent } = inTerminal(
    { NO_COLOR: '1' },
    'screen',
    input,
    ...options,
    '--output',
    output,
    '--lang',
    'zh-CN',
  )
  expect(sent).toMatch(/100% \| 已处理60001行/)
  expect(sent).not.toContain('\u001B[33m')
})

test('silent in a pipe, with the same output', async () => {
  const { input, output } = register()
  const { stdout, stderr } = await runCommand(['screen', input, ...options, '--output', output])
  expect(stdout).toBe('')
  expect(stderr).toBe(
    `encoding: UTF-8\n60001 rows read, 60000 decided, 1 rejected: see ${output.replace('.csv', '.rejects.csv')}\n`,
  )
  const whole = readFileSync(output, 'utf8')
  const { code } = inTerminal({}, 'screen', input, ...options, '--output', output)
  expect(readFileSync(output, 'utf8')).toBe(whole)
  expect(code).toBe(1)
})
