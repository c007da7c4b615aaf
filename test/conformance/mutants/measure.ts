import { conformanceCases } from '../../../src/conformance/index.js'
import { reasons } from './reasons.js'

const ids = conformanceCases().map(({ id }) => id)
const levelOf = (id: string): string => id.slice(0, id.indexOf('/'))

interface Questioned {
  readonly id: string
  /** Why it is kept all the same. */
  readonly because: string | undefined
  /** A case of its level that shows all that it shows. */
  readonly coveredBy?: string
}

/** Which wrong program is shown by which cases, and what that says of each case. */
export function measured(catching: ReadonlyMap<string, readonly string[]>) {
  const shownBy = new Map(ids.map((id): [string, Set<string>] => [id, new Set()]))
  for (const [mistake, by] of catching) for (const id of by) shownBy.get(id)?.add(mistake)
  const shows = (id: string): ReadonlySet<string> => shownBy.get(id) ?? new Set()

  const alone = new Set([...catching.values()].flatMap((by) => (by.length === 1 ? by : [])))
  const covering = (id: string): string | undefined =>
    ids.find((other) => {
      if (other === id || levelOf(other) !== levelOf(id)) return false
      return [...shows(id)].every((mistake) => shows(other).has(mistake))
    })
  const question = (id: string): Questioned => {
    const coveredBy = covering(id)
    if (coveredBy === undefined)
      return { id, because: 'no other single case of its level shows all that it shows' }
    return { id, because: reasons.find(([cases]) => cases.test(id))?.[1], coveredBy }
  }

  const twins = new Map<string, string[]>()
  for (const id of ids) {
    const key = [...shows(id)].join('; ')
    twins.set(key, [...(twins.get(key) ?? []), id])
  }
  return {
    caughtBy: Object.fromEntries(catching),
    indispensable: [...alone].sort(),
    questioned: ids.filter((id) => !alone.has(id)).map(question),
    alike: [...twins.values()].filter((alike) => alike.length > 1),
    catchesNothing: ids.filter((id) => shows(id).size === 0),
  }
}
