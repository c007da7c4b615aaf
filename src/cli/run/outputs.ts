import { statSync } from 'node:fs'
import { rejectLine, rejectsHeader, rejectsText } from '../output/rejects.js'
import { StandardOutput } from '../output/standard-output.js'
import { TargetFile } from '../output/target-file.js'
import type { RefusedRow } from '../register/row.js'
import type { Streams } from '../streams.js'
import { usage } from '../trouble.js'
import type { RegisterRun } from './register-run.js'

const eraseLine = '\r\u001B[K'

/** Beside the output: `decided.csv` has `decided.rejects.csv`. */
const besides = (output: string): string => `${output.replace(/\.[^./\\]*$/, '')}.rejects.csv`

/** Whether two names are one file. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const [left, right] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }))
  return (
    left !== undefined &&
    right !== undefined &&
    left.isFile() &&
    left.ino === right.ino &&
    left.dev === right.dev
  )
}

/** Where the rows go, and where those go that were refused: both in place when all is done, or neither. */
export class Outputs {
  readonly output: string | undefined
  readonly rejects: string | undefined
  /** Rows that were handed over in full. */
  rowsWritten = 0
  rejectsWritten = 0
  private readonly files: TargetFile[] = []
  private readonly out: StandardOutput | TargetFile
  private readonly rejectsFile: TargetFile | undefined
  private readonly streams: Streams
  private readonly options: RegisterRun

  constructor(options: RegisterRun, streams: Streams) {
    const { source, output, rejects = output === undefined ? undefined : besides(output) } = options
    const named = [source.name, output, rejects].filter(
      (name) => name !== undefined && name !== '-',
    ) as string[]
    for (const [at, name] of named.entries())
      for (const other of named.slice(at + 1))
        if (isSame(name, other))
          throw usage(
            `${name} and ${other} are one file: input, output and rejects need names of their own`,
            `${name}和${other}是同一个文件：输入、输出和退回行须用不同的文件名`,
          )
    this.options = options
    this.streams = streams
    this.output = output
    this.rejects = rejects
    try {
      this.out = output === undefined ? new StandardOutput(streams.stdout) : this.open(output)
      this.rejectsFile = rejects === undefined ? undefined : this.open(rejects)
    } catch (error) {
      this.discard()
      throw error
    }
    this.pendingRejects = this.rejectsFile ? rejectsHeader(options.keys, options.language) : ''
  }

  private pendingRejects: string

  private open(name: string): TargetFile {
    const file = new TargetFile(name)
    this.files.push(file)
    return file
  }

  async write(text: string, rows = 0): Promise<void> {
    if (text !== '') await this.out.write(text)
    this.rowsWritten += rows
  }

  async reject(rows: readonly RefusedRow[]): Promise<void> {
    const { keys, language } = this.options
    if (this.rejectsFile) {
      const text = this.pendingRejects + rejectsText(rows, keys, language)
      this.pendingRejects = ''
      if (text !== '') await this.rejectsFile.write(text)
    } else for (const row of rows) this.say(rejectLine(row, language))
    this.rejectsWritten += rows.length
  }

  private say(line: string): void {
    const { stderr } = this.streams
    // In place of the progress bar, which is drawn anew below.
    stderr.write(`${stderr.isTTY === true ? eraseLine : ''}${line}\n`)
  }

  /** Everything is there: put it in place. Nothing can come between the two, not even a signal. */
  async commit(): Promise<void> {
    await this.reject([])
    for (const file of this.files) file.complete()
    // The rejects first: an output without them would look as if there were none.
    for (const file of [...this.files].reverse()) file.commit()
  }

  discard(): void {
    for (const file of this.files) file.discard()
  }
}
