import type { Text } from '../text.js'

/** What a place in the document says, in our own words, and what in it cannot be computed and why. */
export interface ClauseText {
  readonly title: Text
  readonly summary: Text
  readonly notComputed?: Text
}
