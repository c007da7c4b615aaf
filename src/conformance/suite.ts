import { accept } from '../facts/errors.js'
import { oneOf } from '../facts/readers.js'
import { frozen } from '../policy/frozen.js'
import type { ConformanceCase, Level, LevelledCase, Manifest } from './case.js'
import boundary from './levels/boundary.json' with { type: 'json' }
import core from './levels/core.json' with { type: 'json' }
import dated from './levels/dated.json' with { type: 'json' }
import entitlements from './levels/entitlements.json' with { type: 'json' }
import errors from './levels/errors.json' with { type: 'json' }
import exactness from './levels/exactness.json' with { type: 'json' }
import formulas from './levels/formulas.json' with { type: 'json' }
import readings from './levels/readings.json' with { type: 'json' }
import targets from './levels/targets.json' with { type: 'json' }
import unknown from './levels/unknown.json' with { type: 'json' }
import suite from './manifest.json' with { type: 'json' }

const levels = {
  core,
  boundary,
  exactness,
  unknown,
  dated,
  formulas,
  errors,
  readings,
  entitlements,
  targets,
} as unknown as Readonly<Record<Level, { readonly cases: readonly ConformanceCase[] }>>

/** The suite's own version, how it is to be read, and its levels. */
export const manifest = /* @__PURE__ */ (() => frozen(suite))() as Manifest

const all: readonly LevelledCase[] = /* @__PURE__ */ (() =>
  frozen(manifest.levels.flatMap(({ level }) => levels[level].cases.map((found) => ({ level, ...found })))))()

/**
 * The cases of the suite, or of one level, in its order and frozen.
 *
 * @throws PolicyInputError that names the levels, where it is given another name
 *
 * @example
 * ```ts
 * import { conformanceCases } from 'jiaxing-benefits/conformance'
 * conformanceCases('boundary').every(({ level }) => level === 'boundary') // => true
 * ```
 */
export function conformanceCases(level?: Level): readonly LevelledCase[] {
  if (level === undefined) return all
  const asked = accept('level', level, oneOf(manifest.levels.map((entry) => entry.level)))
  return all.filter((found) => found.level === asked)
}
