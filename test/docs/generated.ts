import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * A page made from the policy tables. The test holds the file to what the tables say now; `npm run docs:update` writes
 * the file instead.
 */
export function expectGenerated(file: string, content: string): void {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, content)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(content)
}
