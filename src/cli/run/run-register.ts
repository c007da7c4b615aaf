import type { Language } from '../../policy/text.js'
import { onInterrupt } from '../interrupts.js'
import { rejectLine } from '../output/rejects.js'
import { type Progress, startProgress } from '../progress.js'
import type { Encoding } from '../register/encoding.js'
import { readRegister } from '../register/read-register.js'
import type { RefusedRow, RegisterRow } from '../register/row.js'
import type { Streams } from '../streams.js'
import { exitCodes, Trouble } from '../trouble.js'
import { Outputs } from './outputs.js'
import type { RegisterRun } from './register-run.js'

/** What becomes of the rows of one block. */
interface Handled {
  readonly text: string
  /** The rows that are in the text, or in the totals. */
  readonly done: number
  readonly rejected: readonly RefusedRow[]
}

/** What is done with the rows, block by block. */
export interface RowHandler {
  begin(): string
  handle(rows: readonly RegisterRow[]): Handled
  end(): string
  /** Whether its rows go to the standard output where no file is named. */
  readonly writesRows: boolean
}

/** What came of a run. */
export interface RunSummary {
  readonly rows: number
  readonly decided: number
  readonly rejected: number
  readonly encoding: Encoding | 'ASCII'
  readonly output: string | undefined
  readonly rejects: string | undefined
}

/** Reads, handles and writes row after row, no more than a block of them at a time. */
export async function runRegister(
  run: RegisterRun,
  handler: RowHandler,
  streams: Streams,
): Promise<RunSummary> {
  const { source, language } = run
  const { stderr } = streams
  const outputs = new Outputs(run, streams)
  // Begun with the first rows, when the encoding has been told. A bar in the middle of the rows would help nobody.
  const hasBar = run.output !== undefined || streams.stdout.isTTY !== true
  let progress: Progress | undefined
  const leaveNothing = () => {
    progress?.stop()
    outputs.discard()
  }
  const stopListening = onInterrupt(() => {
    leaveNothing()
    stderr.write(`${leftBehind(outputs, handler, language)}\n`)
  })

  let encoding: Encoding | 'ASCII' = 'ASCII'
  let bytes = 0
  let rows = 0
  // Written with the first row, so that nothing comes out of an input that cannot be read.
  let isBegun = false
  const head = () => {
    const text = isBegun ? '' : handler.begin()
    isBegun = true
    return text
  }
  const reading = {
    encoding: run.encoding,
    onEncoding: (decided: Encoding | 'ASCII') => {
      encoding = decided
      stderr.write(language === 'en' ? `encoding: ${decided}\n` : `编码：${decided}\n`)
    },
    onBytes: (read: number) => {
      bytes = read
    },
  }
  try {
    for await (const batch of readRegister(source, run.inputFormat, run, reading)) {
      const { text, done, rejected } = handler.handle(batch)
      rows += batch.length
      const [first] = rejected
      if (run.isStrict && first) throw strictStop(first)
      await outputs.write(done > 0 ? head() + text : '', done)
      if (rejected.length > 0) await outputs.reject(rejected)
      if (hasBar) progress ??= startProgress(stderr, source.size, language)
      progress?.update(bytes, rows)
    }
    await outputs.write(head() + handler.end())
    if (rows !== outputs.rowsWritten + outputs.rejectsWritten) throw rowsLost(rows, outputs)
    await outputs.commit()
    progress?.stop()
  } catch (error) {
    leaveNothing()
    const isClosed = error instanceof Trouble && error.exitCode === exitCodes.outputClosed
    if (run.output === undefined && outputs.rowsWritten > 0 && !isClosed)
      stderr.write(`${leftBehind(outputs, handler, language)}\n`)
    throw error
  } finally {
    stopListening()
  }
  const { rowsWritten: decided, rejectsWritten: rejected, output, rejects } = outputs
  return { rows, decided, rejected, encoding, output, rejects }
}

const strictStop = (row: RefusedRow) =>
  new Trouble(exitCodes.rejected, {
    en: `${rejectLine(row, 'en')}; --strict stops here, and nothing was written to a file`,
    'zh-CN': `${rejectLine(row, 'zh-CN')}；因--strict在此停止，没有写出文件`,
  })

/** Nothing is put in place when the sum does not come out. */
const rowsLost = (rows: number, { rowsWritten, rejectsWritten }: Outputs) =>
  new Error(`${rows} rows were read, ${rowsWritten} decided and ${rejectsWritten} rejected`)

/** What a run that was stopped leaves behind. */
function leftBehind(
  { output, rowsWritten }: Outputs,
  { writesRows }: RowHandler,
  language: Language,
): string {
  if (output === undefined && writesRows)
    return language === 'en'
      ? `stopped: ${rowsWritten} rows on the standard output are complete`
      : `已停止：标准输出中已有${rowsWritten}行完整结果`
  const where = output ?? (language === 'en' ? 'the standard output' : '标准输出')
  return language === 'en' ? `stopped: nothing was written to ${where}` : `已停止：没有写出${where}`
}
