import { inFreshProcess } from './children.mjs'
import { median } from './statistics.mjs'

const kinds = ['columns', 'screenAll']

/** For each kind and size the microseconds a household, and the bytes held beyond the input; medians of several processes. */
export function measureScaling({ sizes, rounds }) {
  const samples = kinds.flatMap((kind) => sizes.map((rows) => ({ kind, rows, each: [] })))
  for (let round = 0; round < rounds; round += 1) {
    for (const { kind, rows, each } of samples) each.push(inFreshProcess('scaling-process.mjs', kind, rows))
  }
  return samples.map(({ kind, rows, each }) => ({
    kind,
    rows,
    cpu: median(each.map(({ cpu }) => cpu)),
    memory: median(each.map(({ memory }) => memory)),
  }))
}
