import type { IssueCode, PolicyInputError } from '../facts/errors.js'
import type { Text } from '../policy/text.js'

/** What a level of the suite is about. */
export type Level =
  | 'core'
  | 'boundary'
  | 'exactness'
  | 'unknown'
  | 'dated'
  | 'formulas'
  | 'errors'
  | 'readings'
  | 'entitlements'
  | 'targets'

/** What a system may be asked. */
export type Operation =
  | 'assess'
  | 'subsistenceAllowance'
  | 'createPolicy'
  | 'minimumWageOn'
  | 'urbanSubsistenceStandard'
  | 'ruralSubsistenceStandard'
  | 'averageReliefFloor'
  | 'meetsAverageReliefFloor'
  | 'medicalCoCoverage'
  | 'medicalAssistanceBudget'
  | 'nextFreeCheckup'
  | 'evaluateTarget'

type Fields = Readonly<Record<string, unknown>>

/** One question: plain JSON, sums as text. Some are not acceptable on purpose. */
export interface ConformanceRequest {
  readonly operation: Operation
  /** Of `assess`: the benefit asked about. */
  readonly benefit?: string
  /** Of `evaluateTarget`: the target asked about. */
  readonly target?: string
  /** What `createPolicy` takes. */
  readonly policy?: Fields
  /** What is known of the household or person, what a formula takes, or what was observed. */
  readonly facts?: Fields
}

/** A refusal: which kind, and which fields. */
export interface Refusal {
  readonly code: PolicyInputError['code']
  readonly issues: readonly { readonly path: string; readonly code: IssueCode }[]
}

/** What a case expects: every field of `result`, or a refusal. Fields left out are not looked at. */
export type Expected = { readonly result: Fields } | { readonly error: Refusal }

/** One case of the suite. */
export interface ConformanceCase {
  /** Never changes its meaning: a case whose expected result changes gets another id. */
  readonly id: string
  readonly title: string
  readonly clauses: readonly string[]
  /** The readings on whose choice the expected result turns, in any level. */
  readonly readings: readonly string[]
  readonly request: ConformanceRequest
  readonly expected: Expected
  /** How the expected result comes about, in words. */
  readonly arithmetic: string
  /** The mistake in a program that this case shows. */
  readonly catches: string
}

/** A case and the level it belongs to. */
export interface LevelledCase extends ConformanceCase {
  readonly level: Level
}

/** One level of the manifest. */
export interface LevelEntry {
  readonly level: Level
  readonly file: string
  readonly cases: number
  readonly about: Text
}

/** What `manifest.json` says of the suite. */
export interface Manifest {
  /** How the files and the protocol are to be read. */
  readonly format: 1
  /** Of the suite itself, apart from the package. */
  readonly version: string
  readonly document: Text
  readonly levels: readonly LevelEntry[]
}
