import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conformanceCases, differences } from '../../src/testing/index.js'
import { answer } from '../naive/answer.js'

// The pages tell how the suite is run in two lines of code: they are run here, with the naive implementation as the system.

type Run = (id: string, body: () => void) => void

/** The first js fence of a page that imports from a module, without its imports. */
const fenceWith = (page: string, module: string): string => {
  const fences = [...readFileSync(page, 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm)]
  const [code = ''] = fences.flatMap(([, code = '']) => (code.includes(`from '${module}'`) ? [code] : []))
  return code.replace(/^import .*\n/gm, '')
}

const inNodeTest = (page: string, mySystem: typeof answer): readonly (readonly [string, () => void])[] => {
  const registered: [string, () => void][] = []
  const run: Run = (id, body) => registered.push([id, body])
  const names = ['test', 'assert', 'conformanceCases', 'differences', 'mySystem']
  new Function(...names, fenceWith(page, 'node:test'))(run, assert, conformanceCases, differences, mySystem)
  return registered
}

describe.each(['docs/testing.md', 'docs/zh/testing.md'])('%s', (page) => {
  const names = ['test', 'expect', 'conformanceCases', 'differences', 'mySystem']
  const code = fenceWith(page, 'vitest')
  new Function(...names, code)(test, expect, conformanceCases, differences, answer)

  test('in node:test, every case is a test, and passes', () => {
    const registered = inNodeTest(page, answer)
    expect(registered.map(([id]) => id)).toEqual(conformanceCases().map(({ id }) => id))
    for (const [, body] of registered) body()
  })

  test('in node:test, a wrong system fails', () => {
    const [[, body] = ['', () => {}]] = inNodeTest(page, () => ({ result: { verdict: 'perhaps' } }) as never)
    expect(body).toThrow(assert.AssertionError)
  })
})
