import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { asking, emptyFolder, run } from './programs.js'

/** A second for those that are to be ended, and long enough for a busy machine otherwise. */
const timeoutFor = (trouble: RegExp): string => (/hung|didNotEnd/.test(trouble.source) ? '1' : '30')

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
