import { exitCodes } from './trouble.js'

const signals = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
} as const

/** Cleans up and ends the process when it is told to end. Answers with what takes the listeners away again. */
export function onInterrupt(cleanUp: () => void): () => void {
  const names = Object.keys(signals) as (keyof typeof signals)[]
  const listeners = names.map((name) => {
    const listener = () => {
      cleanUp()
      process.exit(signals[name])
    }
    process.once(name, listener)
    return () => process.off(name, listener)
  })
  return () => {
    for (const remove of listeners) remove()
  }
}
