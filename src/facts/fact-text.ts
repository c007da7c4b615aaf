import type { Text } from '../policy/text.js'

export interface FactText {
  readonly label: Text
  /** As a case worker would ask it of the family. */
  readonly question: Text
  readonly unit?: Text
  /** What counts, and who decides. */
  readonly help?: Text
}
