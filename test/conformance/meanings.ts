import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { LevelledCase } from '../../src/conformance/index.js'

// What each version of the suite added, a file a version: `meaning id`, and from the second on, first of all, the digest
// of the file before, so that a file that is followed by another cannot be changed in passing.

const folder = 'test/conformance/meanings'
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
const fileOf = (version: string): string => `${version}.txt`

/** Versions as numbers: [2, 0, 0] is after [1, 10, 0]. */
export const numbersOf = (version: string): readonly number[] => version.split('.').map(Number)
const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const differing = a.findIndex((part, index) => part !== b[index])
  return differing >= 0 && Number(a[differing]) < Number(b[differing])
}

export interface VersionRecord {
  readonly version: string
  /** The digest of the file before, as this one states it and as that file is. */
  readonly follows: { readonly stated: string; readonly found: string } | undefined
  readonly meanings: readonly string[]
}

export const records = (): readonly VersionRecord[] => {
  const versions = readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .map((name) => name.replace('.txt', ''))
    .sort((a, b) => (isBefore(numbersOf(a), numbersOf(b)) ? -1 : 1))
  return versions.map((version, index) => {
    const lines = linesOf(read(fileOf(version)))
    const before = versions[index - 1]
    if (before === undefined) return { version, follows: undefined, meanings: lines }
    const [first = '', ...meanings] = lines
    return { version, follows: { stated: first, found: followsLine(before) }, meanings }
  })
}

const followsLine = (before: string): string => `follows ${before} ${digest(read(fileOf(before)))}`

export interface Withdrawal {
  readonly version: string
  readonly id: string
  readonly reason: string
}

export const withdrawals = (): readonly Withdrawal[] =>
  linesOf(read('withdrawn.txt')).map((line) => {
    const [version = '', id = '', ...reason] = line.split(' ')
    return { version, id, reason: reason.join(' ') }
  })

/** What is asked and what is expected: what else a case says may be worded better. */
export const meaningOf = ({ id, request, expected }: LevelledCase): string =>
  `${digest(JSON.stringify([request, expected])).slice(0, 12)} ${id}`

export const idOf = (meaning: string): string => meaning.slice(13)

/** Adds what is new to the file of the version. Lines that are there stay as they are. */
export function record(version: string, meanings: readonly string[]): void {
  const earlier = records().filter((known) => known.version !== version)
  const known = new Set(records().flatMap((each) => each.meanings.map(idOf)))
  const added = meanings.filter((meaning) => !known.has(idOf(meaning)))
  const before = earlier.at(-1)
  const begun = existsSync(`${folder}/${fileOf(version)}`)
    ? linesOf(read(fileOf(version)))
    : before === undefined
      ? []
      : [followsLine(before.version)]
  if (added.length > 0) writeFileSync(`${folder}/${fileOf(version)}`, `${[...begun, ...added].join('\n')}\n`)
}

/** The same file as each release of the package recorded it, by the tags of the repository. */
export function released(): readonly {
  readonly tag: string
  readonly name: string
  readonly text: string
}[] {
  const git = (...given: readonly string[]): readonly string[] =>
    linesOf(execFileSync('git', given, { encoding: 'utf8' }))
  return git('tag', '--list', 'v*').flatMap((tag) =>
    git('ls-tree', '--name-only', tag, `${folder}/`).map((path) => ({
      tag,
      name: path.slice(folder.length + 1),
      text: execFileSync('git', ['show', `${tag}:${path}`], { encoding: 'utf8' }),
    })),
  )
}
