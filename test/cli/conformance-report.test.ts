import { expect, test } from 'vitest'
import { conformanceCases } from '../../src/conformance/index.js'
import { asking, run } from './programs.js'

test('the trouble comes first, and the questions it left unanswered are one line', async () => {
  const wrong = "say({ id: questions[0].id, result: { amount: '-1' } })"
  const { stdout } = await asking(`${wrong}; skip(questions[1]); process.exit(3)`, '--failures', '1')
  const [first, second] = conformanceCases('formulas').map(({ id }) => id)
  const third = conformanceCases('formulas')[2]
  const left = conformanceCases('formulas').length - 2
  expect(stdout).toMatch(/^TROUBLE crashed: the program ended with exit code 3/)
  expect(stdout.match(/^FAILED .*$/gm)).toEqual([`FAILED ${first}`])
  expect(stdout).not.toContain(`FAILED ${second}`)
  expect(stdout).toContain(
    `NOT ANSWERED ${left} of ${left + 2}, the first ${third?.id}\n  asked: ${JSON.stringify(third?.request)}\n`,
  )
  expect(stdout).not.toContain('more failures')
  expect(stdout).toMatch(new RegExp(`^formulas +0 +${left + 1} +1$`, 'm'))
})

test('a program without the dashes before it is told to put them there', async () => {
  const { code, stdout, stderr } = await run('conformance', '--level', 'core', 'python3', 'adapter.py')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(
    /^jiaxing-benefits: put -- before the program .*conformance \[options\] -- <command>\n$/,
  )
  expect((await run('conformance')).stderr).toContain('conformance -- <command>')
})
