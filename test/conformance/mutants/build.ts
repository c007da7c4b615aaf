import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import type { ConformanceRequest } from '../../../src/conformance/index.js'

interface Place {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** A wrong implementation: the naive one with one place written otherwise, and another where the first needs it. */
export interface Mutant extends Place {
  readonly mistake: string
  readonly also?: Place
}

type Row = readonly [mistake: string, find: string, replace: string]

export const inFile = (file: string, rows: readonly Row[]): readonly Mutant[] =>
  rows.map(([mistake, find, replace]) => ({ mistake, file, find, replace }))

type Answer = (request: ConformanceRequest) => unknown
type Exports = Record<string, unknown>

const folder = new URL('../../naive/', import.meta.url)
const sources = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name.replace(/\.ts$/, ''), readFileSync(new URL(name, folder), 'utf8')]),
)

const compile = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText
const compiled = new Map([...sources].map(([name, source]) => [name, compile(source)]))

const placesOf = (mutant: Mutant | undefined): readonly Place[] =>
  mutant === undefined ? [] : [mutant, ...(mutant.also ? [mutant.also] : [])]

/** How often each place to be changed is there: once, or the mutant is out of date. */
export const occurrences = (mutant: Mutant): readonly number[] =>
  placesOf(mutant).map(({ file, find }) => (sources.get(file) ?? '').split(find).length - 1)

/** The naive implementation, or a wrong one made from it, as modules of its own. */
export const build = (mutant?: Mutant): Answer => {
  const loaded = new Map<string, Exports>()
  const codeOf = (name: string): string => {
    const places = placesOf(mutant).filter(({ file }) => file === name)
    if (places.length === 0) return compiled.get(name) ?? ''
    const changed = (source: string, { find, replace }: Place) => source.replace(find, () => replace)
    return compile(places.reduce(changed, sources.get(name) ?? ''))
  }
  const load = (name: string): Exports => {
    const known = loaded.get(name)
    if (known) return known
    const exports: Exports = {}
    loaded.set(name, exports)
    const run = new Function('exports', 'require', codeOf(name))
    run(exports, (path: string) => load(path.replace(/^\.\//, '').replace(/\.js$/, '')))
    return exports
  }
  return load('answer')['answer'] as Answer
}
