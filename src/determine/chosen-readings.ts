import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import { remembered } from './remembered.js'

/** What some lists of readings come to, of the choices made; and what with one list more. */
interface Chosen {
  readonly readings: Partial<ReadingChoices>
  with(list: readonly ReadingId[]): Chosen
}

/** The choices on the readings of a row, to which those of its conditions are added list by list. */
export const chosenFor = /* @__PURE__ */ (() =>
  remembered((choices: ReadingChoices, ofRow: readonly ReadingId[]) => chosen(choices, ofRow)))()

function chosen(choices: ReadingChoices, ids: readonly ReadingId[]): Chosen {
  const known = new Map<readonly ReadingId[], Chosen>()
  const looked = Object.entries(choices).filter(([id]) => ids.includes(id as ReadingId))
  return {
    readings: Object.freeze(Object.fromEntries(looked)),
    with: (list) => {
      let more = known.get(list)
      if (!more) {
        more = chosen(choices, [...ids, ...list])
        known.set(list, more)
      }
      return more
    },
  }
}
