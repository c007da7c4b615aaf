import type { Text } from '../text.js'

/** One place in the document: what it says, in our own words, and what in it cannot be computed and why. */
export interface Clause {
  readonly title: Text
  readonly summary: Text
  readonly notComputed?: Text
}
