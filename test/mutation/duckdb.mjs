import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { conformance } from '../engines/conformance.mjs'
import { differential } from '../engines/differential.mjs'
import { startDuckdb } from '../engines/duckdb.mjs'
import { hostileNames } from '../engines/hostile-names.mjs'
import { installEngines } from '../engines/install.mjs'
import { columnTypes } from '../engines/types.mjs'

const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
const engine = await startDuckdb(await installEngines()('@duckdb/node-api'), folder)

afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.each([conformance, columnTypes, hostileNames])(
  '%o',
  async (check) => {
    await check(engine)
  },
  60_000,
)

test('households drawn at random', async () => {
  const { disagreements } = await differential([engine], 400)
  expect(disagreements).toEqual([])
})
