// One size of register, in a process of its own: `columns <rows>` or `screenAll <rows>`.
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { createScreener, screenColumns } from '../../dist/index.js'
import { policy } from '../contestants/library.mjs'
import { generateRegister, libraryColumns, registerColumns } from '../register.mjs'
import { timed } from './timing.mjs'

const enough = 300_000
const [kind, size] = process.argv.slice(2)
const rows = Number(size)

/** Used, so that no compiler leaves the work out. */
const sumOf = ({ monthlyAllowanceFen }) => monthlyAllowanceFen[0] + monthlyAllowanceFen[rows - 1]

const columnsWork = () => {
  const small = libraryColumns(registerColumns(10_000, 7), 'yuan')
  for (let pass = 0; pass < 100; pass += 1) screenColumns(small, policy)
  const columns = libraryColumns(registerColumns(rows, 8), 'yuan')
  return () => sumOf(screenColumns(columns, policy))
}

/** Households over and over from ten thousand, so that what is measured is not their making. */
const screenAllWork = () => {
  const { households } = generateRegister(10_000, 7)
  function* register(length) {
    for (let row = 0; row < length; row += 1) yield households[row % households.length]
  }
  const screener = createScreener(policy)
  const work = (length) => {
    let sum = 0
    for (const { monthlyAllowanceFen } of screener.screenAll(register(length))) sum += monthlyAllowanceFen
    return sum
  }
  for (let pass = 0; pass < 50; pass += 1) work(10_000)
  return () => work(rows)
}

const work = { columns: columnsWork, screenAll: screenAllWork }[kind]()
/**
 * The most that the process has held, in bytes. On Linux this is asked of the process alone and can be begun anew;
 * `resourceUsage` elsewhere counts the warm-up too, and would here count the process that started this one.
 */
function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // No such thing here: see `peakMemory`.
  }
}

globalThis.gc()
// The memory of dropped arrays is given back later than they are dropped.
await setTimeout(100)
globalThis.gc()
forgetPeak()
const baseline = process.memoryUsage.rss()
let { cpu, wall } = await timed(work)
const peak = peakMemory()
let passes = 1
for (; cpu < enough; passes += 1) {
  const again = await timed(work)
  cpu += again.cpu
  wall += again.wall
}
console.log(
  JSON.stringify({
    cpu: cpu / (passes * rows),
    wall: wall / (passes * rows),
    memory: Math.max(0, peak - baseline),
  }),
)
