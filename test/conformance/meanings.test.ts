import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conformanceCases, manifest } from '../../src/conformance/index.js'
import { idOf, meaningOf, numbersOf, record, records, released, withdrawals } from './meanings.js'

// An id keeps its meaning for ever: the records are added to, and never changed.

const present = conformanceCases().map(meaningOf)

if (process.env['UPDATE_MEANINGS'] === 'added') record(manifest.version, present)

describe('an id keeps its meaning', () => {
  test('every case is recorded, as it was when it was added', () => {
    const gone = new Set(withdrawals().map(({ id }) => id))
    const recorded = records().flatMap(({ meanings }) => meanings)
    expect(new Set(recorded.map(idOf)).size).toBe(recorded.length)
    expect([...present].sort()).toEqual(recorded.filter((meaning) => !gone.has(idOf(meaning))).sort())
  })

  test('a version that is followed by another is closed', () => {
    for (const { version, follows } of records()) expect(follows?.stated, version).toBe(follows?.found)
  })

  test('the version rises: the first number where cases are taken away, the middle one where some are added', () => {
    const versions = records().map(({ version }) => numbersOf(version))
    const [latest = []] = versions.slice(-1)
    const now = numbersOf(manifest.version)
    expect([now[0], now[1]]).toEqual([latest[0], latest[1]])
    for (const { version, id, reason } of withdrawals()) {
      const added = records().find(({ meanings }) => meanings.some((meaning) => idOf(meaning) === id))
      expect(added, id).toBeDefined()
      expect(numbersOf(version)[0], id).toBeGreaterThan(Number(numbersOf(added?.version ?? '')[0]))
      expect(reason.length, id).toBeGreaterThan(9)
    }
  })

  test('what a release of the package recorded stands as it was, lines being added at its end only', () => {
    for (const { tag, name, text } of released()) {
      const path = `test/conformance/meanings/${name}`
      expect(existsSync(path), `${tag}: ${name}`).toBe(true)
      const growsOn = name === 'withdrawn.txt'
      const now = readFileSync(path, 'utf8')
      if (growsOn) expect(now.startsWith(text), `${tag}: ${name}`).toBe(true)
      else expect(now, `${tag}: ${name}`).toBe(text)
    }
  })
})
