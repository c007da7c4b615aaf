import { contestants } from '../contestants/index.mjs'
import { targetsReached } from '../document/tables.mjs'
import { writePages } from '../document/write.mjs'
import { exactAnswers } from '../exact.mjs'
import { generateRegister } from '../register.mjs'
import { compare } from './rounds.mjs'
import { measureScaling } from './scaling.mjs'
import { measureSizes } from './sizes.mjs'
import { measureStartup } from './startup.mjs'
import { countWrongRows } from './wrong-rows.mjs'

const full = {
  rounds: 31,
  scaling: { sizes: [1e4, 1e5, 1e6, 1e7], rounds: 5 },
  wrongRows: { parts: 10, rowsInPart: 1e6 },
  startup: { rounds: 21 },
}
const quick = {
  rounds: 3,
  scaling: { sizes: [1e4, 1e5, 1e6], rounds: 1 },
  wrongRows: { parts: 1, rowsInPart: 1e6 },
  startup: { rounds: 5 },
}

const register = { rows: 100_000, seed: 20100705 }

export async function measureAll({ isQuick }) {
  const plan = isQuick ? quick : full
  const started = performance.now()
  console.log(`A register of ${register.rows} households, seed ${register.seed}.`)
  const generated = generateRegister(register.rows, register.seed)
  const exact = exactAnswers(generated.columns)
  const { errors, samples } = await compare(contestants, { register: generated, exact, rounds: plan.rounds })
  console.log('Rows wrong in a large register')
  const wrongRows = countWrongRows(plan.wrongRows)
  console.log(`  of ${wrongRows.of}:`, wrongRows.wrong)
  console.log('Scaling, start-up, sizes')
  const scaling = measureScaling(plan.scaling)
  const startup = measureStartup(plan.startup)
  const sizes = measureSizes()
  const results = { isQuick, rounds: plan.rounds, errors, samples, wrongRows, scaling, startup, sizes }
  for (const { id, wanted, measured, isReached } of targetsReached(results)) {
    console.log(`  ${id}: ${measured.toPrecision(3)} for ${wanted}: ${isReached ? 'reached' : 'not reached'}`)
  }
  failOnErrors(results)
  writePages(results)
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
}

/** Who claims to be exact has to be; and a comparison with the inexact shows nothing if they make no mistake. */
function failOnErrors({ errors, wrongRows }) {
  const failures = errors
    .filter(({ isExact, rows }) => isExact !== (rows === 0))
    .map(
      ({ id, isExact, rows }) =>
        `${id}: ${isExact ? `${rows} rows wrong` : 'said to be inexact, and no row wrong'}`,
    )
  for (const [name, wrong] of Object.entries(wrongRows.wrong))
    if (wrong > 0) failures.push(`${name}: ${wrong} wrong`)
  if (failures.length > 0) throw new Error(failures.join('\n'))
}
