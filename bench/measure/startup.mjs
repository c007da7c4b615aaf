import { inFreshProcess } from './children.mjs'
import { quartiles } from './statistics.mjs'

const entry = new URL('../../dist/index.js', import.meta.url).href
/** As the package imports them. */
const dependencies = ['decimal.js', 'zod/mini', 'date-fns/addDays', 'date-fns/addYears']

/** How many times as long the package takes to import as its dependencies alone, each in fresh processes, in turn. */
export function measureStartup({ rounds }) {
  const ratios = { cpu: [], wall: [] }
  for (let round = 0; round < rounds; round += 1) {
    const whole = inFreshProcess('startup-process.mjs', entry)
    const alone = inFreshProcess('startup-process.mjs', ...dependencies)
    ratios.cpu.push(whole.cpu / alone.cpu)
    ratios.wall.push(whole.wall / alone.wall)
  }
  return { dependencies, cpu: quartiles(ratios.cpu), wall: quartiles(ratios.wall) }
}
