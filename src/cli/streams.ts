/** Where a command writes: standard output and standard error, or what stands in for them. */
export interface Streams {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean | undefined }
}

/** The command was called in a way it does not know. */
export class UsageError extends Error {}
