import type { Language } from '../../policy/text.js'
import type { Encoding } from '../register/encoding.js'
import type { Format } from '../register/read-register.js'
import type { Wanted } from '../register/row.js'
import type { Source } from '../register/source.js'

/** How a register is read, and where it goes. */
export interface RegisterRun extends Wanted {
  readonly source: Source
  readonly inputFormat: Format
  readonly encoding: Encoding | undefined
  readonly output: string | undefined
  readonly rejects: string | undefined
  readonly isStrict: boolean
  readonly language: Language
}
