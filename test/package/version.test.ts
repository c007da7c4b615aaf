import { readFileSync } from 'node:fs'
import { createPolicy, screen } from 'jiaxing-benefits'
import { expect, test } from 'vitest'

test('a receipt names the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const { receipt } = screen({ household: {} }, createPolicy({ asOf: '2010-07-05' }))
  expect(receipt.version).toBe(version)
})
