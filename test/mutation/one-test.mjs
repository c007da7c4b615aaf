// In place of vitest while mutants run: the tests of all files become one, which ends with the first that fails.
// Thousands of tests told one by one would take longer than running them.
import { expect, test as theTest, vi } from 'vitest'

const queue = []
const last = []

// As vitest does: rows are spread where all of them are lists.
const argumentsOf = (rows) => (rows.every(Array.isArray) ? rows : rows.map((row) => [row]))
const bodyOf = (given) => given.find((argument) => typeof argument === 'function')

export const test = (title, ...given) => queue.push({ title, body: bodyOf(given) })
test.each = (rows) => (title, ...given) => {
  for (const row of argumentsOf(rows)) test(title, () => bodyOf(given)(...row))
}
test.concurrent = test

export const describe = (_, body) => body()
describe.each = (rows) => (_, body) => {
  for (const row of argumentsOf(rows)) body(...row)
}

export const afterAll = (body) => last.push(body)

/** To be called when all files are loaded. */
export const runAll = () =>
  theTest(
    'all tests',
    async () => {
      try {
        for (const { title, body } of queue) {
          try {
            await body()
          } catch (error) {
            throw new Error(`${title}: ${error.message}`, { cause: error })
          }
        }
      } finally {
        for (const body of last) await body()
      }
    },
    600_000,
  )

export { expect, vi }
