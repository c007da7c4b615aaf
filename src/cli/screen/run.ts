import type { Language } from '../../policy/text.js'
import { onInterrupt } from '../interrupts.js'
import { rejectLine } from '../output/rejects.js'
import type { PolicyChoice } from '../policy/file.js'
import { type Progress, startProgress } from '../progress.js'
import type { Encoding } from '../register/encoding.js'
import { type Format, readRegister } from '../register/read-register.js'
import type { RefusedRow } from '../register/row.js'
import type { Source } from '../register/source.js'
import type { Streams } from '../streams.js'
import { exitCodes, Trouble } from '../trouble.js'
import { type Chosen, type DecidedRow, RowDecider } from './decide.js'
import { Outputs } from './outputs.js'
import { rowWriter } from './row-writers.js'

export interface ScreenRun {
  readonly source: Source
  readonly inputFormat: Format
  readonly format: Format
  readonly encoding: Encoding | undefined
  readonly policies: PolicyChoice
  readonly chosen: Chosen
  readonly keys: readonly string[]
  readonly output: string | undefined
  readonly rejects: string | undefined
  readonly isStrict: boolean
  readonly language: Language
}

/** What came of a run. */
export interface ScreenSummary {
  readonly rows: number
  readonly decided: number
  readonly rejected: number
  readonly encoding: Encoding | 'ASCII'
  readonly output: string | undefined
  readonly rejects: string | undefined
}

/** Reads, decides and writes row after row, no more than a block of them at a time. */
export async function screenRegister(run: ScreenRun, streams: Streams): Promise<ScreenSummary> {
  const { source, keys, language, policies, chosen } = run
  const { stdout, stderr } = streams
  const outputs = new Outputs(
    { input: source.name, output: run.output, rejects: run.rejects, keys, language },
    streams,
  )
  // A bar in the middle of the rows would help nobody.
  const hasBar = run.output !== undefined || stdout.isTTY !== true
  // Begun with the first rows, when the encoding has been told.
  let progress: Progress | undefined
  const stopped = () => {
    progress?.stop()
    outputs.discard()
    stderr.write(`${leftBehind(outputs, language)}\n`)
  }
  const stopListening = onInterrupt(stopped)

  let encoding: Encoding | 'ASCII' = 'ASCII'
  let bytes = 0
  let rows = 0
  const decider = new RowDecider(policies, chosen)
  const writer = rowWriter(run.format, { chosen, keys, withMark: run.output !== undefined })
  try {
    const register = readRegister(
      source,
      run.inputFormat,
      { keys, by: policies.by },
      {
        encoding: run.encoding,
        onEncoding: (decided) => {
          encoding = decided
          stderr.write(language === 'en' ? `encoding: ${decided}\n` : `编码：${decided}\n`)
        },
        onBytes: (read) => {
          bytes = read
        },
      },
    )
    await outputs.write(writer.begin())
    for await (const batch of register) {
      const decided: DecidedRow[] = []
      const rejected: RefusedRow[] = []
      for (const row of batch) {
        const result = decider.decide(row)
        if ('problems' in result) rejected.push(result)
        else decided.push(result)
      }
      rows += batch.length
      const [first] = rejected
      if (run.isStrict && first) throw strictStop(first)
      await outputs.write(writer.rows(decided), decided.length)
      if (rejected.length > 0) await outputs.reject(rejected)
      if (hasBar) progress ??= startProgress(stderr, source.size, language)
      progress?.update(bytes, rows)
    }
    await outputs.write(writer.end())
    if (rows !== outputs.rowsWritten + outputs.rejectsWritten)
      throw new Error(
        `${rows} rows read, ${outputs.rowsWritten} written and ${outputs.rejectsWritten} rejected`,
      )
    await outputs.commit()
    progress?.stop()
  } catch (error) {
    progress?.stop()
    outputs.discard()
    if (run.output === undefined && outputs.rowsWritten > 0 && !isClosed(error))
      stderr.write(`${leftBehind(outputs, language)}\n`)
    throw error
  } finally {
    stopListening()
  }
  return {
    rows,
    decided: outputs.rowsWritten,
    rejected: outputs.rejectsWritten,
    encoding,
    output: outputs.output,
    rejects: outputs.rejects,
  }
}

const isClosed = (error: unknown) => error instanceof Trouble && error.exitCode === exitCodes.outputClosed

const strictStop = (row: RefusedRow) =>
  new Trouble(exitCodes.rejected, {
    en: `${rejectLine(row, 'en')}; --strict stops here, and nothing was written to a file`,
    'zh-CN': `${rejectLine(row, 'zh-CN')}；因--strict在此停止，没有写出文件`,
  })

/** What a run that was stopped leaves behind. */
function leftBehind({ output, rowsWritten }: Outputs, language: Language): string {
  if (output !== undefined)
    return language === 'en' ? `stopped: nothing was written to ${output}` : `已停止：没有写出${output}`
  return language === 'en'
    ? `stopped: ${rowsWritten} rows on the standard output are complete`
    : `已停止：标准输出中已有${rowsWritten}行完整结果`
}
