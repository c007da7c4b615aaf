import type { Text } from './text.js'

export interface BenefitText {
  readonly name: Text
  /** What the household or person is given, or is classed as; never more than the document says. */
  readonly given: Text
  /** What the document does not state. */
  readonly note?: Text
}
