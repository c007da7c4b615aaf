// A register over three PostgreSQL servers, decided where it lies: `npm run test:cluster`. A number after it makes so many
// households instead of a million. All is on this machine's loopback, and is stopped and taken away at the end.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chownSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPolicy } from '../../dist/index.js'
import { columnTypes, csvOf } from '../engines/register.mjs'
import { compareRows, registerOf } from './compare.mjs'
import { checkIndex, checkPlans } from './plans.mjs'
import { Cluster, ended, findPostgresql, serverUser, writePassword } from './postgresql.mjs'
import { countsOf, distribute, joinShards, totalsOf } from './shards.mjs'

const total = Number(process.argv[2] ?? 1_000_000)
// The local figures are made up.
const policy = createPolicy({
  asOf: '2011-04-01',
  urbanDisposableIncomePerCapita: '20000',
  housingDifficultyFloorArea: '15',
  minimumPaymentPerPerson: '50',
})

const bin = findPostgresql()
const user = serverUser()
const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
const shards = ['shard_1', 'shard_2', 'shard_3'].map((name) => new Cluster(bin, user, folder, name))
const [first, second] = shards

const stopAll = () => {
  for (const shard of shards) {
    try {
      shard.stop()
    } catch (error) {
      console.error(String(error))
      process.exitCode = 1
    }
  }
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    stopAll()
    process.exit(1)
  })

/** The coordinator is a database of the first server; any other server would do. */
const coordinator = {
  cluster: first,
  database: 'province',
  run: (sql) => first.run('province', sql),
  client: (...given) => first.client('province', ...given),
}

async function stage() {
  await coordinator.run(`CREATE TABLE staged (${columnTypes('NUMERIC').join(', ')});`)
  const file = join(folder, 'register.csv')
  const csv = createWriteStream(file)
  for (const { from, households } of registerOf(policy, total)) {
    if (!csv.write(csvOf(households, from))) await once(csv, 'drain')
  }
  csv.end()
  await once(csv, 'finish')
  const psql = coordinator.client('-c', `\\copy staged FROM '${file}' WITH (FORMAT csv)`)
  psql.stderr.pipe(process.stderr)
  psql.stdin.end()
  assert.equal(await ended(psql), 0, 'the register could not be loaded')
  rmSync(file)
}

/** A shard that is down is an error that names it, and never a count of the others. */
async function shardDown() {
  const counts = countsOf('of_3', shards, 'low_rent_housing')
  const before = await coordinator.run(`${counts};`)
  second.stop()
  const { message, answered } = await coordinator
    .run(`${counts};`)
    .then((text) => ({ message: '', answered: text }))
    .catch((error) => ({ message: error.message, answered: '' }))
  assert.equal(answered, '')
  assert.match(message, /could not connect to server "shard_2"/)
  second.start()
  assert.equal(await coordinator.run(`${counts};`), before)
  return message.split('\n')[0]
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Everything decided, counted on one, two or three shards: seconds, the rounds interleaved. */
async function scaling() {
  const layouts = [1, 2, 3].map((count) => ({ count, shards: shards.slice(0, count), seconds: [] }))
  const answers = new Set()
  for (let round = 0; round < 5; round += 1) {
    for (const layout of layouts) {
      const started = performance.now()
      answers.add(await coordinator.run(`${totalsOf(`of_${layout.count}`, layout.shards)};`))
      layout.seconds.push((performance.now() - started) / 1000)
    }
  }
  assert.equal(answers.size, 1, 'the layouts do not agree')
  return layouts.map(({ count, seconds }) => ({ count, seconds: median(seconds) }))
}

const step = async (title, work) => {
  const started = performance.now()
  const found = await work()
  console.log(`${title} (${((performance.now() - started) / 1000).toFixed(1)} s)${found ? `: ${found}` : ''}`)
}

try {
  chownSync(folder, user.uid, user.gid)
  const passwordFile = join(folder, 'password')
  writePassword(passwordFile, user)
  await step('three clusters started', async () => {
    for (const shard of shards) {
      await shard.create(passwordFile)
      shard.start()
      await shard.run('postgres', 'CREATE DATABASE register;')
    }
    await first.run('postgres', 'CREATE DATABASE province;')
    await joinShards(coordinator, shards)
    return first.run('postgres', 'SHOW server_version;')
  })
  await step(`${total} households made and loaded`, stage)
  await step('divided over one, two and three shards', async () => {
    for (const count of [1, 2, 3])
      await distribute(coordinator, shards.slice(0, count), `of_${count}`, policy)
    const sizes = shards.map((shard) => shard.run('register', 'SELECT count(*) FROM of_3.households;'))
    return `${(await Promise.all(sizes)).join(' + ')} on three`
  })
  await step('plans', async () => {
    const { counts } = await checkPlans(coordinator, 'of_3', shards)
    await checkIndex(first, 'of_3')
    return `decisions and counts run on the shards\n${counts}`
  })
  await step('every row compared with the library', async () => {
    const { compared, differing } = await compareRows(coordinator, 'of_3', policy, total)
    for (const found of differing.slice(0, 5)) console.log(found)
    assert.equal(differing.length, 0, 'the cluster disagrees with the library')
    return `${compared} rows, ${differing.length} differ`
  })
  await step('a shard down', shardDown)
  await step('scaling', async () => {
    const measured = await scaling()
    const [one] = measured
    return measured
      .map(
        ({ count, seconds }) => `${count}: ${seconds.toFixed(2)} s, ${(one.seconds / seconds).toFixed(2)} x`,
      )
      .join('; ')
  })
} finally {
  stopAll()
}
