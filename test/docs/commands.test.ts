import { describe, expect, test } from 'vitest'
import { emptyFolder } from '../cli/programs.js'
import { copySamples, isAsShown, Session, shownIn } from './console.js'

const pages = [
  'README.md',
  'docs/command-line.md',
  'docs/zh/command-line.md',
  'docs/office-guide.md',
  'docs/zh/office-guide.md',
]

const fences = pages.flatMap((page) => shownIn(page))
const home = process.cwd()

describe('the commands shown in the pages print what is shown', () => {
  test.each(fences.map((shown) => [`${shown[0]?.file}:${shown[0]?.line}`, shown] as const))(
    '%s',
    async (_, shown) => {
      const folder = emptyFolder()
      copySamples(folder)
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
  expect(count('docs/zh/office-guide.md')).toBe(count('docs/office-guide.md'))
})
