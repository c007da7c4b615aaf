// Mutation testing: `npm run mutation`, or of some parts only: `npm run mutation -- sql scorecard`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parts } from './parts.mjs'
import { explained, fileOf, nameOf, numbered } from './survivors.mjs'

const leastScore = 95
const reports = 'coverage/mutation'
const wanted = process.argv.slice(2)
const unknown = wanted.find((part) => !(part in parts))
if (unknown) throw new Error(`no part of that name: ${unknown}; there are ${Object.keys(parts).join(', ')}`)

/** The mutants of a part, each with its place, its name and whether the tests noticed it. */
function stryker(part, tests, only = []) {
  const env = { ...process.env, MUTATION_PART: part, MUTATION_TESTS: tests, MUTATION_ONLY: only.join() }
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
    env,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${part}`)
  const { files } = JSON.parse(readFileSync(`${reports}/${part}-${tests}.json`, 'utf8'))
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map((mutant) => {
      const { start, end } = mutant.location
      return {
        file,
        place: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        name: nameOf(file, lines, mutant),
        isNoticed: mutant.status === 'Killed' || mutant.status === 'Timeout',
      }
    })
  })
}

const placeAndName = ({ place, name }) => `${place} ${name}`

// Left behind by a run that was ended.
rmSync(`${reports}/sandbox`, { recursive: true, force: true })

const mutants = []
for (const part of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const near = stryker(part, 'near')
  const left = near.filter(({ isNoticed }) => !isNoticed)
  const far = left.length > 0 ? stryker(part, 'far', [...new Set(left.map(({ place }) => place))]) : []
  const noticed = new Set([...near, ...far].filter(({ isNoticed }) => isNoticed).map(placeAndName))
  for (const mutant of near) mutants.push({ ...mutant, part, isNoticed: noticed.has(placeAndName(mutant)) })
}

const survivors = numbered(mutants).filter(({ isNoticed }) => !isNoticed)
mkdirSync(reports, { recursive: true })
writeFileSync(`${reports}/survivors.txt`, survivors.map(({ place, name }) => `${place} ${name}\n`).join(''))

const scoreOf = (of) =>
  of.length === 0 ? 100 : (of.filter(({ isNoticed }) => isNoticed).length / of.length) * 100
for (const part of new Set(mutants.map((mutant) => mutant.part))) {
  const own = mutants.filter((mutant) => mutant.part === part)
  console.log(
    `${part.padEnd(10)} ${String(own.length).padStart(5)} mutants, ${scoreOf(own).toFixed(2)}% noticed`,
  )
}
console.log(
  `${'all'.padEnd(10)} ${String(mutants.length).padStart(5)} mutants, ${scoreOf(mutants).toFixed(2)}% noticed`,
)

const listed = explained()
const unexplained = survivors.filter(({ name }) => !listed.includes(name))
for (const { place, name } of unexplained)
  console.log(`survives, and no reason is given: ${place}\n  ${name}`)
const surviving = new Set(survivors.map(({ name }) => name))
const files = new Set(mutants.map(({ file }) => file))
const isAsked = (name) => wanted.length === 0 || files.has(fileOf(name))
const stale = listed.filter((name) => isAsked(name) && !surviving.has(name))
for (const name of stale) console.log(`does not survive, and a reason is given:\n  ${name}`)
console.log(`${survivors.length} survive, ${survivors.length - unexplained.length} of them with a reason`)
process.exitCode = unexplained.length > 0 || stale.length > 0 || scoreOf(mutants) < leastScore ? 1 : 0
