import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readings } from '../../src/index.js'
import { asking, emptyFolder, program, run } from './programs.js'

describe('the example adapters', () => {
  const example = (name: string) => `docs/examples/conformance-adapter.${name}`

  test('Python passes the whole suite', async () => {
    const { code, stdout } = await run('conformance', '--', 'python3', example('py'))
    expect(stdout).toMatch(/^total +\d+ +0 +0$/m)
    expect(code).toBe(0)
  })

  test('shell answers what it knows and skips the rest', async () => {
    const options = ['--level', 'formulas', '--allow-skipped']
    const { code, stdout } = await run('conformance', ...options, '--', 'bash', example('sh'))
    expect(stdout).toMatch(/^formulas +9 +0 +\d+$/m)
    expect(code).toBe(0)
  })
})

describe('the report', () => {
  const wrong = "questions.forEach(({ id }) => say({ id, result: { amount: '1' } }))"

  test('prints the first failures with their arithmetic, and a table', async () => {
    const { code, stdout } = await asking(wrong, '--failures', '1')
    expect(code).toBe(1)
    expect(stdout).toMatch(/FAILED formulas\/\S+\n.*\n {2}asked: \{"operation"/)
    expect(stdout).toMatch(/amount: expected "\d+[^"]*", given "1"/)
    expect(stdout).toMatch(/because: .+\n {2}catches: .+/)
    expect(stdout).toMatch(/and \d+ more failures/)
    expect(stdout).toMatch(/^level +passed +failed +skipped$/m)
  })

  test('skipping is no passing unless it is allowed', async () => {
    expect((await asking('questions.forEach(skip)')).code).toBe(1)
    expect((await asking('questions.forEach(skip)', '--allow-skipped')).code).toBe(0)
  })

  test('as JSON and JUnit', async () => {
    const folder = emptyFolder()
    const [json, junit] = [join(folder, 'report.json'), join(folder, 'report.xml')]
    await asking(`console.error('<&\\u0001>'); ${wrong}; skip({ id: 'x' })`, '--json', json, '--junit', junit)
    const report = JSON.parse(readFileSync(json, 'utf8'))
    expect(report.levels[0]).toMatchObject({ level: 'formulas', skipped: 0 })
    expect(report.levels.at(-1)).toMatchObject({ level: 'total', skipped: 0 })
    const parts = [report, report.cases[0], report.cases[0].differences[0], report.troubles[0]]
    for (const page of ['docs/conformance.md', 'docs/zh/conformance.md']) {
      const text = readFileSync(page, 'utf8')
      for (const name of parts.flatMap((part) => Object.keys(part))) expect(text).toContain(`"${name}": `)
    }
    expect(report.cases[0]).toMatchObject({ level: 'formulas', status: 'failed' })
    expect(report.troubles).toEqual([{ kind: 'unknownId', text: 'an answer to x, which was not asked' }])
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toMatch(/<testsuite name="formulas" tests="\d+" failures="\d+" errors="0" skipped="0">/)
    expect(xml).toMatch(/<failure message="[^"]*expected &quot;/)
    expect(xml).toMatch(/<error message="an answer to x[^"]*">&lt;&amp;\uFFFD&gt;/)
    const printed = await asking(wrong, '--json')
    expect(JSON.parse(printed.stdout).suite.format).toBe(1)
  })
})

describe('a report that cannot be written', () => {
  const passing = 'questions.forEach(skip)'

  test.each([['--junit'], ['--json']])(
    '%s into a folder that is not there: nothing is asked',
    async (option) => {
      const folder = emptyFolder()
      const asked = join(folder, 'asked')
      const file = join(folder, 'missing', 'report')
      const code = `require('node:fs').writeFileSync(${JSON.stringify(asked)}, ''); ${passing}`
      const { code: exitCode, stdout, stderr } = await asking(code, option, file)
      expect(exitCode).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^jiaxing-benefits: --(junit|json): \S+ cannot be written: ENOENT.*\n$/)
      expect(existsSync(asked)).toBe(false)
    },
  )

  test('taken away while the program ran: the report was printed, and one line says so', async () => {
    const folder = join(emptyFolder(), 'reports')
    mkdirSync(folder)
    const code = `require('node:fs').rmSync(${JSON.stringify(folder)}, { recursive: true }); ${passing}`
    const { code: exitCode, stdout, stderr } = await asking(code, '--junit', join(folder, 'report.xml'))
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/^total +0 +0 +\d+$/m)
    expect(stderr).toMatch(/^jiaxing-benefits: --junit: .*\n$/)
  })

  test('an earlier report stands until there is another', async () => {
    const file = join(emptyFolder(), 'report.json')
    writeFileSync(file, 'earlier')
    const { code } = await run('conformance', '--json', file, '--level', 'easy', '--', 'true')
    expect(code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('earlier')
    await asking(passing, '--json', file)
    expect(JSON.parse(readFileSync(file, 'utf8')).suite.format).toBe(1)
  })

  test('--export where a file is in the way', async () => {
    const file = join(emptyFolder(), 'file')
    writeFileSync(file, '')
    const { code, stderr } = await run('conformance', '--export', join(file, 'suite'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^jiaxing-benefits: --export: .*ENOTDIR.*\n$/)
  })
})

describe('what is asked', () => {
  const count = async (...options: readonly string[]) => {
    const { stdout } = await run(
      'conformance',
      '--json',
      ...options,
      '--',
      ...program('questions.forEach(skip)'),
    )
    return JSON.parse(stdout).cases.map(({ id }: { id: string }) => id) as readonly string[]
  }

  test('levels, and not what turns on a reading that is not shared', async () => {
    const boundary = await count('--level', 'boundary')
    const without = await count('--level', 'boundary', '--skip-reading', 'limitInclusive')
    expect(boundary.filter((id) => !without.includes(id))).toContain(
      'boundary/low-rent-housing/monthly-income-of-3/at',
    )
    const two = await count('--level', 'core', '--level', 'errors')
    expect(new Set(two.map((id) => id.split('/')[0]))).toEqual(new Set(['core', 'errors']))
  })

  test('the files of the suite, as they are in the package', async () => {
    const folder = emptyFolder()
    const { code } = await run('conformance', '--export', folder)
    expect(code).toBe(0)
    const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
    const manifest = read(join(folder, 'manifest.json')) as { levels: readonly { file: string }[] }
    expect(manifest).toEqual(read('src/conformance/manifest.json'))
    for (const { file } of manifest.levels)
      expect(read(join(folder, file))).toEqual(read(join('src/conformance/levels', file)))
  })
})

const selectable = Object.entries(readings).flatMap(([id, { choices }]) => (choices ? [id] : []))

test.each([
  ['no subcommand', []],
  ['no program', ['conformance']],
  ['a level that is none', ['conformance', '--level', 'easy', '--', 'true']],
  ['a reading that is none', ['conformance', '--skip-reading', 'easy', '--', 'true']],
  ['a time limit that is none', ['conformance', '--timeout', 'soon', '--', 'true']],
  ['a time limit that a timer cannot hold', ['conformance', '--timeout', '2147484', '--', 'true']],
  ['no time at all', ['conformance', '--timeout', '0', '--', 'true']],
  ['half a failure', ['conformance', '--failures', '0.5', '--', 'true']],
  [
    'nothing left to ask',
    [
      'conformance',
      '--level',
      'readings',
      ...selectable.flatMap((id) => ['--skip-reading', id]),
      '--',
      'true',
    ],
  ],
  ['two reports of one kind', ['conformance', '--json', 'a.json', '--json', 'b.json', '--', 'true']],
  ['an option that is none', ['conformance', '--fast', '--', 'true']],
])('misuse is exit code 2: %s', async (_, given) => {
  expect((await run(...given)).code).toBe(2)
})
