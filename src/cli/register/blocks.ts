import { isAscii, isUtf8 } from 'node:buffer'
import type { Text } from '../../policy/text.js'
import { unreadable } from '../trouble.js'
import { byteOrderMark, decideEncoding, type Encoding, looksLikeUtf8, textDecoder } from './encoding.js'

/** One line of the input, or what is wrong with it. Lines count from 1. */
export interface Line {
  readonly number: number
  readonly text: string | undefined
  readonly problem?: Text
}

/**
 * Whole lines: as UTF-8 bytes, each line ended by a line feed, or one by one where some could not be read. Where lines
 * may be cut, the last may be a part of one.
 */
export type Block =
  | { readonly kind: 'clean'; readonly firstLine: number; readonly utf8: Buffer }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }

export interface BlockOptions {
  readonly encoding: Encoding | undefined
  /** Told once, when it is decided; `ASCII` is the same in both. */
  readonly onEncoding: (encoding: Encoding | 'ASCII') => void
  readonly onBytes: (read: number) => void
  /** Where the input may be cut beside line feeds: a byte that is no part of another character in either encoding. */
  readonly cutAlsoAt?: number
}

/** The longest line, and the most that is held back while the encoding is open. */
export const longestLine = 1_000_000
const lineFeed = 0x0a

const tooLong: Text = {
  en: `the line is longer than ${longestLine} bytes; accepted: one household a line`,
  'zh-CN': `这一行超过${longestLine}字节；应为一行一户`,
}

const notOf = (encoding: Encoding): Text => ({
  en: `the line has bytes that are not ${encoding}; accepted: one encoding in the whole file (--encoding chooses it)`,
  'zh-CN': `这一行含有不属于${encoding}的字节；整个文件须用同一种编码（可用--encoding指定）`,
})

const mixed: Text = {
  en: 'the line is UTF-8 in a GB18030 file; accepted: one encoding in the whole file (--encoding chooses it)',
  'zh-CN': '这一行是UTF-8编码，而文件是GB18030编码；整个文件须用同一种编码（可用--encoding指定）',
}

const cannotTell = () =>
  unreadable(
    'the file could be UTF-8 or GB18030: say which with --encoding utf-8 or --encoding gb18030',
    '无法判断文件是UTF-8还是GB18030编码：请用--encoding utf-8或--encoding gb18030指定',
  )

/** Reads lines in blocks, in constant memory: at most one chunk and one line are held. */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  options: BlockOptions,
): AsyncGenerator<Block> {
  const decoder = new BlockDecoder(options)
  const { cutAlsoAt = lineFeed } = options
  let held: Buffer = Buffer.alloc(0)
  let atStart = true
  /** Inside a line that is too long: the rest of it is passed over. */
  let passingOver = false
  let read = 0

  for await (const chunk of chunks) {
    read += chunk.length
    options.onBytes(read)
    let bytes =
      held.length > 0
        ? Buffer.concat([held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    held = bytes
    if (atStart) {
      if (bytes.length < 4) continue
      bytes = decoder.begin(bytes)
      atStart = false
    }
    if (passingOver) {
      const end = bytes.indexOf(lineFeed)
      bytes = end === -1 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1)
      passingOver = end === -1
    }
    const last = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(cutAlsoAt))
    if (last !== -1) yield* decoder.blocks(bytes.subarray(0, last + 1))
    held = Buffer.from(bytes.subarray(last + 1))
    if (held.length > longestLine) {
      decoder.noneOpen()
      yield decoder.problemLine(tooLong)
      held = Buffer.alloc(0)
      passingOver = true
    }
  }

  const bytes = atStart ? decoder.begin(held) : held
  if (bytes.length > 0) yield* decoder.blocks(Buffer.concat([bytes, Buffer.from([lineFeed])]))
  decoder.noneOpen()
  decoder.end()
}

/** Decides the encoding once, and turns bytes of whole lines into blocks. */
class BlockDecoder {
  private readonly options: BlockOptions
  private encoding: Encoding | undefined
  private decode: ((bytes: Uint8Array) => string | undefined) | undefined
  private line = 1
  /** Lines held back because what they have beyond ASCII does not tell the encoding. */
  private open: Buffer = Buffer.alloc(0)

  constructor(options: BlockOptions) {
    this.options = options
  }

  /** What follows a byte-order mark. */
  begin(bytes: Buffer): Buffer {
    const { length, encoding } = byteOrderMark(bytes)
    const { encoding: asked } = this.options
    if (encoding && asked && encoding !== asked) {
      throw unreadable(
        `the file says by its first bytes that it is ${encoding}: leave --encoding out`,
        `文件开头的标记表明它是${encoding}编码：请去掉--encoding`,
      )
    }
    const known = asked ?? encoding
    if (known) this.decideFor(known)
    return bytes.subarray(length)
  }

  *blocks(bytes: Buffer): Generator<Block> {
    const all = this.open.length > 0 ? Buffer.concat([this.open, bytes]) : bytes
    this.open = Buffer.alloc(0)
    if (this.encoding === undefined && !isAscii(all)) {
      const decided = decideEncoding(all)
      if (decided === 'undecided' || decided === 'ascii') {
        if (all.length > longestLine) throw cannotTell()
        this.open = Buffer.from(all)
        return
      }
      this.decideFor(decided)
    }
    yield this.blockOf(all)
  }

  /** Whatever is held back, nothing follows that could tell its encoding. */
  noneOpen(): void {
    if (this.open.length > 0) throw cannotTell()
  }

  end(): void {
    if (this.encoding === undefined) this.options.onEncoding('ASCII')
  }

  problemLine(problem: Text): Block {
    this.line += 1
    return { kind: 'lines', lines: [{ number: this.line - 1, text: undefined, problem }] }
  }

  private decideFor(encoding: Encoding): void {
    this.encoding = encoding
    this.decode = textDecoder(encoding)
    this.options.onEncoding(encoding)
  }

  private blockOf(bytes: Buffer): Block {
    const firstLine = this.line
    const clean = this.cleanOf(bytes)
    if (clean) {
      this.line += countLines(bytes)
      return { kind: 'clean', firstLine, utf8: clean }
    }
    const lines: Line[] = []
    for (const line of linesOf(bytes)) {
      lines.push({ number: this.line, ...this.readLine(line) })
      this.line += 1
    }
    return { kind: 'lines', lines }
  }

  private cleanOf(bytes: Buffer): Buffer | undefined {
    if (isAscii(bytes)) return bytes
    if (this.encoding === 'UTF-8') return isUtf8(bytes) ? bytes : undefined
    for (const line of linesOf(bytes)) if (looksLikeUtf8(line)) return undefined
    const text = this.decode?.(bytes)
    return text === undefined ? undefined : Buffer.from(text)
  }

  private readLine(bytes: Buffer): Pick<Line, 'text' | 'problem'> {
    const encoding = this.encoding as Encoding
    if (encoding === 'GB18030' && looksLikeUtf8(bytes)) return { text: undefined, problem: mixed }
    const text = this.decode?.(bytes)
    return text === undefined ? { text, problem: notOf(encoding) } : { text: withoutReturn(text) }
  }
}

const countLines = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1
  return count
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let from = 0
  for (let to = bytes.indexOf(lineFeed); to !== -1; to = bytes.indexOf(lineFeed, from)) {
    yield bytes.subarray(from, to)
    from = to + 1
  }
  if (from < bytes.length) yield bytes.subarray(from)
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)

/** The lines of a block, one by one. */
export function* linesIn(block: Block): Generator<Line> {
  if (block.kind === 'lines') {
    yield* block.lines
    return
  }
  const texts = block.utf8.toString('utf8').split('\n')
  texts.pop()
  for (const [index, text] of texts.entries()) {
    yield { number: block.firstLine + index, text: withoutReturn(text) }
  }
}
