import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder } from '../cli/programs.js'
import { copySamples, isAsShown, Session, shownIn } from './console.js'

const pages = [
  'README.md',
  'docs/command-line.md',
  'docs/zh/command-line.md',
  'docs/guides/register.md',
  'docs/zh/guides/register.md',
  'docs/guides/test-your-system.md',
  'docs/zh/guides/test-your-system.md',
]

/** The adapter of a guide as it stands above a line: a later block is a function that takes the place of the first. */
function adapterAbove(page: string, line: number): string {
  const above = readFileSync(page, 'utf8').split('\n').slice(0, line).join('\n')
  const [adapter = '', ...mended] = [...above.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(
    ([, code]) => code,
  )
  const loop = 'for line in sys.stdin'
  return adapter.replace(loop, [...mended, loop].join('\n\n'))
}

const fences = pages.flatMap((page) => shownIn(page))
const home = process.cwd()

describe('the commands shown in the pages print what is shown', () => {
  test.each(fences.map((shown) => [`${shown[0]?.file}:${shown[0]?.line}`, shown] as const))(
    '%s',
    async (_, shown) => {
      const folder = emptyFolder()
      copySamples(folder)
      const [{ file, line } = { file: '', line: 0 }] = shown
      writeFileSync(join(folder, 'adapter.py'), adapterAbove(join(home, file), line))
      process.chdir(folder)
      try {
        const session = new Session()
        for (const { command, printed } of shown) {
          const lines = await session.run(command)
          expect(isAsShown(lines, printed) ? printed : lines, command).toEqual(printed)
        }
      } finally {
        process.chdir(home)
      }
    },
  )
})

test('both languages show the same commands, but for their words', () => {
  const count = (page: string) => shownIn(page).flat().length
  expect(count('docs/command-line.md')).toBeGreaterThan(10)
  expect(count('docs/zh/command-line.md')).toBe(count('docs/command-line.md'))
  for (const guide of ['register', 'test-your-system']) {
    expect(count(`docs/guides/${guide}.md`)).toBeGreaterThan(3)
    expect(count(`docs/zh/guides/${guide}.md`)).toBe(count(`docs/guides/${guide}.md`))
  }
})
