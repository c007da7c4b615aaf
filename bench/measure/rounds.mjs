// Every contestant once a round, so that what disturbs the machine disturbs all of them; a ratio is formed within a round.
import { errorsIn } from '../exact.mjs'
import { firstOf } from '../register.mjs'
import { timed } from './timing.mjs'

/** Microseconds of processor that one measurement should take at least. */
const enough = 100_000

/** Checks a contestant's answers on as many rows as it can take in a few seconds. */
async function check({ id, prepare, rows, checkedRows = rows, isExact = true, bits }, register, exact) {
  const { run, answersOf } = await prepare(firstOf(register, checkedRows))
  const { masks, allowances } = await answersOf(await run())
  const errors = errorsIn({ masks, allowances: bits ? undefined : allowances }, exact, bits)
  const { of, decisions, sums } = errors
  console.log(`  ${id}: of ${of} rows, ${decisions} with a wrong decision, ${sums} with a wrong sum`)
  return { id, isExact, ...errors }
}

/** Warms a contestant up and finds how often it has to run for one measurement. */
async function warmUp({ id, prepare, rows }, register) {
  const { run } = await prepare(firstOf(register, rows))
  let fastest = Number.POSITIVE_INFINITY
  let spent = 0
  for (let pass = 0; pass < 4 || (spent < 3 * enough && pass < 200); pass += 1) {
    const { cpu } = await timed(run)
    fastest = Math.min(fastest, Math.max(cpu, 1))
    spent += cpu
  }
  return { id, rows, run, passes: Math.max(1, Math.ceil(enough / fastest)) }
}

async function sample({ rows, run, passes }) {
  // Not measured: takes up what the one before left to be done. No collection is forced, since that throws away compiled code.
  await run()
  const { cpu, wall } = await timed(async () => {
    for (let pass = 0; pass < passes; pass += 1) await run()
  })
  return { cpu: cpu / (rows * passes), wall: wall / (rows * passes) }
}

/** For each contestant its errors, and for each round the microseconds a household. */
export async function compare(contestants, { register, exact, rounds }) {
  const errors = []
  for (const contestant of contestants) errors.push(await check(contestant, register, exact))
  const warm = []
  for (const contestant of contestants) warm.push(await warmUp(contestant, register))
  const samples = new Map(warm.map(({ id }) => [id, []]))
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % warm.length
    for (const contestant of [...warm.slice(turn), ...warm.slice(0, turn)]) {
      samples.get(contestant.id).push(await sample(contestant))
    }
    console.log(`  round ${round + 1} of ${rounds}`)
  }
  return { errors, samples }
}
