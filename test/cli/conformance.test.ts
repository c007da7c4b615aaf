import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readings } from '../../src/index.js'
import { emptyFolder, program, run } from './programs.js'

const asking = (code: string, ...options: readonly string[]) =>
  run('conformance', '--level', 'formulas', ...options, '--', ...program(code))

/** A second for those that are to be ended, and long enough for a busy machine otherwise. */
const timeoutFor = (trouble: RegExp): string => (/hung|didNotEnd/.test(trouble.source) ? '1' : '30')

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

describe('a program that misbehaves is reported, and never waited for', () => {
  test.concurrent.each<[string, string, RegExp]>([
    ['it hangs', 'skip(questions[0]); setInterval(() => {}, 1000)', /TROUBLE hung: no answer for 1 s;/],
    [
      'it hangs with a child that holds its output',
      "require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' }); setInterval(() => {}, 1000)",
      /TROUBLE hung/,
    ],
    ['it does not end', 'questions.forEach(skip); setInterval(() => {}, 1000)', /TROUBLE didNotEnd/],
    [
      'it crashes',
      "skip(questions[0]); console.error('no such table'); process.exit(3)",
      /TROUBLE crashed: the program ended with exit code 3; the first question not answered is formulas\/\S+[\s\S]*no such table/,
    ],
    ['it is killed', "process.kill(process.pid, 'SIGKILL')", /TROUBLE crashed: the program ended by SIGKILL/],
    [
      'it ends early',
      'questions.slice(1).forEach(skip)',
      /TROUBLE endedEarly[\s\S]*questions not answered: 1;/,
    ],
    ['it never reads', 'process.stdin.destroy(); process.exit(0)', /TROUBLE endedEarly/],
    [
      'it prints garbage',
      "process.stdout.write('Connected.\\n[1]\\n{}\\n'); questions.forEach(skip)",
      /TROUBLE garbage: a line that is no answer: Connected\. \(and 2 more\)/,
    ],
    [
      'it prints garbage without end',
      "const go = () => process.stdout.write('x\\n'.repeat(1000), () => setImmediate(go)); go()",
      /TROUBLE hung/,
    ],
    [
      'it prints a line without end',
      "const go = () => process.stdout.write('x'.repeat(100000), () => setImmediate(go)); go()",
      /TROUBLE garbage: a line of more than a million characters/,
    ],
    [
      'its last line is cut off',
      'questions.forEach(skip); process.stdout.write(\'{"id":\')',
      /TROUBLE garbage/,
    ],
    [
      'it answers twice',
      'questions.forEach(skip); skip(questions[1])',
      /^TROUBLE answeredTwice[\s\S]*FAILED [\s\S]*answered twice/,
    ],
    [
      'it answers out of order',
      'questions.reverse().forEach(skip)',
      /TROUBLE outOfOrder: .* was answered after/,
    ],
    [
      'it answers what was not asked',
      "say({ id: 'core/nothing', result: {} }); questions.forEach(skip)",
      /TROUBLE unknownId: an answer to core\/nothing/,
    ],
  ])('%s', async (_, code, expected) => {
    const { code: exitCode, stdout } = await asking(
      code,
      '--allow-skipped',
      '--timeout',
      timeoutFor(expected),
    )
    expect(stdout).toMatch(expected)
    expect(exitCode).toBe(1)
  })

  test('what it started and left behind may hold its output', async () => {
    const leave =
      "require('node:child_process').spawn('sleep', ['5'], { stdio: 'inherit', detached: true }).unref()"
    const { code } = await asking(`${leave}; questions.forEach(skip); process.exit(0)`, '--allow-skipped')
    expect(code).toBe(0)
  })

  test('it may not be killed, as where it runs as another user: it is left behind', async () => {
    const folder = emptyFolder()
    const pid = join(folder, 'pid')
    const kill = process.kill
    const refused = vi.spyOn(process, 'kill').mockImplementation((id, signal) => {
      if (id < 0) throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' })
      return kill.call(process, id, signal)
    })
    onTestFinished(() => {
      refused.mockRestore()
      process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL')
    })
    const code = `require('node:fs').writeFileSync(${JSON.stringify(pid)}, String(process.pid)); setTimeout(() => {}, 20_000)`
    const { code: exitCode, stdout } = await asking(code, '--timeout', '3')
    expect(stdout).toContain('TROUBLE hung: no answer for 3 s')
    expect(exitCode).toBe(1)
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).not.toThrow()
  })

  test.each(['no-such-program-anywhere', '', 'package.json/adapter', 'a\0b'])(
    'it cannot be started: %j',
    async (name) => {
      const junit = join(emptyFolder(), 'report.xml')
      const { code, stdout, stderr } = await run('conformance', '--junit', junit, '--', name)
      expect(stdout).toBe('')
      const inOneLine = /^jiaxing-benefits: .* could not be started: .*\n$/
      expect(stderr).toMatch(inOneLine)
      expect(stderr).toContain(`jiaxing-benefits: ${name || 'an empty name'} could not be started`)
      expect(code).toBe(2)
      expect(readFileSync(junit, 'utf8')).toContain('<error message=')
    },
  )

  test('one answer that is left out makes no later one late', async () => {
    const { stdout } = await asking('questions.forEach((asked, at) => at === 3 || skip(asked))', '--json')
    const { troubles } = JSON.parse(stdout) as { troubles: readonly { kind: string }[] }
    expect(troubles.map(({ kind }) => kind)).toEqual(['endedEarly'])
  })

  test('of two that changed places, the earlier is late', async () => {
    const swapped = 'skip(questions[1]); skip(questions[0]); questions.slice(2).forEach(skip)'
    const { stdout } = await asking(swapped, '--json')
    const { troubles, cases } = JSON.parse(stdout)
    expect(troubles).toEqual([
      { kind: 'outOfOrder', text: `${cases[0].id} was answered after ${cases[1].id}` },
    ])
  })

  test('a byte order mark before the first line is no garbage; later it is', async () => {
    const marked = "process.stdout.write('\uFEFF'); questions.forEach(skip)"
    expect((await asking(marked, '--allow-skipped')).code).toBe(0)
    const later = "questions.forEach(skip); process.stdout.write('\uFEFF{}\\n')"
    expect((await asking(later, '--allow-skipped')).stdout).toContain('TROUBLE garbage')
  })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends the program too, with exit code %d', async (signal, expected) => {
  const folder = emptyFolder()
  const pid = join(folder, 'pid')
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never)
  onTestFinished(() => exit.mockRestore())
  const write = `require('node:fs').writeFileSync(${JSON.stringify(pid)}, String(process.pid))`
  const asked = asking(`${write}; setInterval(() => {}, 1000)`, '--timeout', '30')
  await vi.waitFor(() => expect(readFileSync(pid, 'utf8')).not.toBe(''), { timeout: 20_000 })
  process.emit(signal, signal)
  expect(exit).toHaveBeenCalledWith(expected)
  expect((await asked).stdout).toContain('the program ended by SIGKILL')
  expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH')
  expect(process.listenerCount(signal)).toBe(0)
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
