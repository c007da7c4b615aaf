import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { conformanceCases, manifest } from '../../conformance/index.js'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Writes the suite as it is in the package, for teams without npm: the manifest and a file a level. */
export function exportSuite(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const files = manifest.levels.map(({ level, file }) => {
    const cases = conformanceCases(level).map(({ level: _, ...plain }) => plain)
    return [file, json({ level, cases })] as const
  })
  const all = [['manifest.json', json(manifest)] as const, ...files]
  for (const [file, text] of all) writeFileSync(join(folder, file), text)
  return all.map(([file]) => join(folder, file))
}
