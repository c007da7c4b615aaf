/** A stream that a command writes to: a process's own, or what stands in for it. */
export interface Out {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly stdout: Out
  readonly stderr: Out
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The command was called in a way it does not know. */
export class UsageError extends Error {}
