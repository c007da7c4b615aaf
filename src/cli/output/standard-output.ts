import type { Out } from '../streams.js'
import { exitCodes, reasonOf, Trouble } from '../trouble.js'

/** What the streams of a process have beside `write`. */
interface Eventful {
  write(text: string, done: () => void): unknown
  once(event: 'drain' | 'error' | 'close', listener: (error?: unknown) => void): unknown
  off(event: 'drain' | 'error' | 'close', listener: (error?: unknown) => void): unknown
}

const isEventful = (out: unknown): out is Eventful => typeof (out as Partial<Eventful>).once === 'function'

/** Whoever read our output has stopped: `head` has its lines, and there is nothing to say. */
const closed = () => new Trouble(exitCodes.outputClosed, { en: '', 'zh-CN': '' })

const troubleOf = (error: unknown) =>
  reasonOf(error) === 'EPIPE'
    ? closed()
    : new Trouble(exitCodes.unwritable, {
        en: `the standard output cannot be written (${reasonOf(error)}): what came out is not complete. Make room, or write to another place`,
        'zh-CN': `无法写入标准输出（${reasonOf(error)}），已输出的内容不完整。请腾出空间，或者换一个位置`,
      })

/** Standard output, written no faster than it is read. */
export class StandardOutput {
  private readonly out: Out
  private failure: unknown

  constructor(out: Out) {
    this.out = out
    // Without a listener, an error would end the process with a stack trace.
    if (isEventful(out)) out.once('error', this.onError)
  }

  private readonly onError = (error?: unknown): void => {
    this.failure = error ?? new Error('closed')
    if (isEventful(this.out)) this.out.once('error', this.onError)
  }

  async write(text: string): Promise<void> {
    if (this.failure) throw troubleOf(this.failure)
    const isTaken = this.out.write(text)
    if (isTaken === false && isEventful(this.out)) await this.drained(this.out)
    if (this.failure) throw troubleOf(this.failure)
  }

  /** Waits until everything is written: what fails at the very end is told behind the write that it is about. */
  async finish(): Promise<void> {
    const { out } = this
    if (isEventful(out)) await new Promise<void>((done) => out.write('', () => setImmediate(done)))
    if (this.failure) throw troubleOf(this.failure)
  }

  private drained(out: Eventful): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        for (const event of ['drain', 'error', 'close'] as const) out.off(event, done)
        resolve()
      }
      for (const event of ['drain', 'error', 'close'] as const) out.once(event, done)
    })
  }
}
