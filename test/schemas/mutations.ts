import fc from 'fast-check'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Values on the edges of what some field takes, and of other types altogether. */
const likely: readonly Json[] = [
  ...[null, true, false, {}, [], [null], [[]], { format: 1 }, { en: 'x' }],
  ...[0, 1, -1, 2, 5, 10, 12, 98, 99, 100, 1.5, -0.01, 0.01, 19.99, 2352.01, 1.005, 0.1 + 0.2, 1e-7],
  ...[999_999_999_999.99, 999_999_999_999, 1e12, 1e21, Number.MAX_SAFE_INTEGER],
  ...['', ' ', '0', '00', '-0', '+5', '.5', '5.', '007', '1e3', '1,000', '0.00', '5\n', '½', '0.5', '0.50'],
  ...['2352', '2352.0', '2352.00', '2352.000', '282.24', '-282.24', '0.001', '-1'],
  ...['999999999999.99', '1000000000000', '9'.repeat(30)],
  ...['urban', 'rural', 'elsewhere', 'never', 'Never', 'true', 'included', 'excluded', '120%', '150%'],
  ...['2010-07-05', '2011-03-31', '2012-02-29', '2011-02-29', '2100-02-29', '2010-04-31', '2010-7-5'],
  ...['1899-12-31', '1900-01-01', '2999-12-31', '3000-01-01', '2010-07-05T00:00', '２０１０-０７-０５'],
  ...['household', 'person', 'policy', 'income', 'floorArea', 'flag', 'count', 'date', 'given', 'derived'],
  ...['met', 'eligible', 'month', 'year', 'below', 'is', '2.1.3', '9.9', 'minimumWage', 'members'],
]

const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...likely) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.stringMatching(/^-?[0-9]{0,13}\.?[0-9]{0,4}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^(19|20|30)[0-9]{2}-[01][0-9]-[0-3][0-9]$/) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
)

type Place = readonly (string | number)[]

/** Every place in a value, the value itself first. */
const placesIn = (value: Json, at: Place = []): Place[] => {
  if (typeof value !== 'object' || value === null) return [at]
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...at, name]))
  return [at, ...inside]
}

type Change = (old: Json) => Json | undefined

/** The value with the part at a place changed; undefined takes it out. */
const changed = (value: Json, [name, ...rest]: Place, change: Change): Json | undefined => {
  if (name === undefined) return change(value)
  const entries = Object.entries(value as object).flatMap(([key, part]: [string, Json]) => {
    const now = key === name ? changed(part, rest, change) : part
    return now === undefined ? [] : [[key, now] as const]
  })
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strangeNames = ['__proto__', 'constructor', 'toString', '', 'Members', 'format', 'note', '0']

/** A value with some of its parts taken out, replaced or added to: mostly one, at times none or two. */
export const mutated = (value: fc.Arbitrary<Json>, names: readonly string[] = []): fc.Arbitrary<Json> => {
  const step = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'replace', 'take out', 'add', 'add'),
    name: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names, 'note') },
      { weight: 1, arbitrary: fc.constantFrom(...strangeNames) },
    ),
    junk: anyJson,
  })
  const steps = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.tuple(step) },
    { weight: 1, arbitrary: fc.tuple(step, step) },
  )
  return fc.tuple(value, steps).map(([first, changes]) =>
    changes.reduce<Json>((now, { at, how, name, junk }) => {
      const places = placesIn(now)
      const place = places[at % places.length] ?? []
      const change: Change = (old) => {
        if (how === 'take out' && place.length > 0) return undefined
        if (how !== 'add') return junk
        if (Array.isArray(old)) return [...old, junk]
        return isRecord(old) ? Object.fromEntries([...Object.entries(old), [name, junk]]) : junk
      }
      return changed(now, place, change) ?? null
    }, first),
  )
}
