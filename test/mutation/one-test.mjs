// In place of vitest while mutants run: the tests of all files become one, which ends with the first that fails.
// Thousands of tests told one by one would take longer than running them.
import { expect, test as theTest, vi } from 'vitest'

const queue = []
const last = []

// As vitest does: rows are spread where all of them are lists.
const argumentsOf = (rows) => (rows.every(Array.isArray) ? rows : rows.map((row) => [row]))
const bodyOf = (given) => given.find((argument) => typeof argument === 'function')

export const test = (title, ...given) => queue.push({ title, body: bodyOf(given) })
test.each =
  (rows) =>
  (title, ...given) => {
    for (const row of argumentsOf(rows)) test(title, () => bodyOf(given)(...row))
  }
test.concurrent = test

export const describe = (_, body) => body()
describe.each = (rows) => (_, body) => {
  for (const row of argumentsOf(rows)) body(...row)
}

export const afterAll = (body) => last.push(body)

/** A failure without its stack: to look through that of a file so large takes longer than the tests. */
const failure = (title, { message }) =>
  Object.assign(new Error(`${title}: ${String(message).slice(0, 200)}`), { stack: '' })

/** Loads the files with their tests, and runs them; a library that cannot be loaded fails as well. */
export const runAll = (load) =>
  theTest(
    'all tests',
    async () => {
      let title = 'loading'
      try {
        await load()
        for (const each of queue) {
          title = each.title
          await each.body()
        }
      } catch (error) {
        throw failure(title, error)
      } finally {
        for (const body of last) await body()
      }
    },
    600_000,
  )

export { expect, vi }
