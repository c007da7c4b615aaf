import { unreadable } from '../trouble.js'
import { type Block, longestLine } from './blocks.js'

/** One element of a JSON list as text, with the line it begins on. */
export interface JsonElement {
  readonly line: number
  /** Its place in the list, from 1. */
  readonly record: number
  readonly text: string
}

const notAList = (line: number, found: string) =>
  unreadable(
    `line ${line}: not a JSON list of records, at ${JSON.stringify(found)}: give [ {…}, {…} ], or one record a line with --input-format ndjson`,
    `第${line}行：不是JSON记录列表，问题在${JSON.stringify(found)}处：应为[ {…}, {…} ]，或者每行一条记录并加--input-format ndjson`,
  )

const tooLong = (line: number) =>
  unreadable(
    `line ${line}: the record that begins here is not closed within ${longestLine} characters`,
    `第${line}行：从这里开始的记录在${longestLine}个字符内没有结束`,
  )

/** The bytes of one line are not of the encoding: where the record ends cannot be told. */
function unreadableLine({ lines }: Extract<Block, { kind: 'lines' }>) {
  const line = lines.find(({ problem }) => problem !== undefined)
  return unreadable(
    `line ${line?.number}: ${line?.problem?.en}`,
    `第${line?.number}行：${line?.problem?.['zh-CN']}`,
  )
}

type Within = 'structure' | 'string' | 'escape'

type State = 'before' | 'inList' | 'afterElement' | 'afterComma' | 'ended'

/** What may stand between elements, and what follows it. */
const between: Readonly<Record<State, Readonly<Record<string, State>>>> = {
  before: { '[': 'inList' },
  inList: { ']': 'ended' },
  afterElement: { ',': 'afterComma', ']': 'ended' },
  afterComma: {},
  ended: {},
}

/**
 * Finds the elements of a top-level JSON list without reading it whole: brackets and strings are followed, and nothing
 * else. Whether an element is well formed is seen when it is read. A single object is taken for a list of one.
 */
export class JsonElements {
  private state: State = 'before'
  /** What follows an element: the rest of the list, or nothing where it is no list. */
  private next: State = 'afterElement'
  private depth = 0
  private within: Within = 'structure'
  private parts: string[] = []
  private length = 0
  private startLine = 0
  private lastLine = 0
  private found = 0

  elements(block: Block): JsonElement[] {
    const found: JsonElement[] = []
    if (block.kind === 'lines') throw unreadableLine(block)
    const texts = block.utf8.toString('utf8').split('\n')
    for (const [index, text] of texts.entries()) {
      // Behind the last line feed.
      if (text === '') continue
      this.lastLine = block.firstLine + index
      this.readPiece(this.lastLine, index < texts.length - 1 ? `${text}\n` : text, found)
    }
    return found
  }

  end(name: string): void {
    if (this.state === 'before' && this.depth === 0)
      throw unreadable(
        `${name} is empty: give a JSON list of records, [ {…}, {…} ]`,
        `${name}是空文件：应为JSON记录列表，即[ {…}, {…} ]`,
      )
    if (this.state !== 'ended')
      throw unreadable(
        `line ${this.lastLine}: the JSON ends too early: the list or a record in it is not closed`,
        `第${this.lastLine}行：JSON不完整，列表或者其中的记录没有结束`,
      )
  }

  /** A line, or a part of one. */
  private readPiece(line: number, text: string, found: JsonElement[]): void {
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] as string
      if (this.depth > 0) {
        this.follow(char)
        if (this.depth === 0) {
          this.parts.push(text.slice(from, at + 1))
          this.found += 1
          found.push({ line: this.startLine, record: this.found, text: this.parts.join('') })
          this.parts = []
          this.length = 0
          this.state = this.next
        }
      } else if (char === '{' && this.state !== 'afterElement' && this.state !== 'ended') {
        if (this.state === 'before') this.next = 'ended'
        this.depth = 1
        this.startLine = line
        from = at
      } else if (!this.accepts(char)) throw notAList(line, text.slice(at, at + 20).trimEnd())
    }
    if (this.depth > 0) {
      this.parts.push(text.slice(from))
      this.length += text.length
      if (this.length > longestLine) throw tooLong(this.startLine)
    }
  }

  /** Inside an element. */
  private follow(char: string): void {
    if (this.within === 'escape') this.within = 'string'
    else if (this.within === 'string') {
      if (char === '\\') this.within = 'escape'
      else if (char === '"') this.within = 'structure'
    } else if (char === '"') this.within = 'string'
    else if (char === '{' || char === '[') this.depth += 1
    else if (char === '}' || char === ']') this.depth -= 1
  }

  /** Between elements. */
  private accepts(char: string): boolean {
    if (char === ' ' || char === '\t' || char === '\r' || char === '\n') return true
    const next = between[this.state][char]
    if (next) this.state = next
    return next !== undefined
  }
}
