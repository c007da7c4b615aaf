// Imports what is named, and prints how long that took.
import { timed } from './timing.mjs'

const { cpu, wall } = await timed(async () => {
  for (const name of process.argv.slice(2)) await import(name)
})
console.log(JSON.stringify({ cpu, wall }))
