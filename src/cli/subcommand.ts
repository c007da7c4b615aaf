import type { Language, Text } from '../policy/text.js'
import type { Streams } from './streams.js'

/** The options as the argument parser gives them. */
export type Options = Readonly<Record<string, unknown>>

export interface OptionRow {
  /** As the argument parser reads it: `--key <columns>` takes a value, `--strict` none. */
  readonly flags: string
  readonly text: Text
  readonly default?: string | number
}

/** What a subcommand is called with. */
export interface Call {
  readonly arguments: readonly string[]
  readonly options: Options
  readonly streams: Streams
  /** Of messages and tables. */
  readonly language: Language
}

/** One subcommand: what `--help` prints, and what it does. Its answer is the exit code. */
export interface Subcommand {
  readonly name: string
  /** The arguments behind the name, as the argument parser reads them: `<file>`. */
  readonly usage: string
  readonly text: Text
  readonly options: readonly OptionRow[]
  readonly examples: readonly string[]
  run(call: Call): number | Promise<number>
}
