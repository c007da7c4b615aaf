import { isUtf8 } from 'node:buffer'
import { unreadable, usage } from '../trouble.js'

export type Encoding = 'UTF-8' | 'GB18030'

const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'UTF-8',
  utf8: 'UTF-8',
  gb18030: 'GB18030',
  // Both are contained in GB18030.
  gbk: 'GB18030',
  gb2312: 'GB18030',
}

/** The encoding that `--encoding` names. */
export function encodingNamed(given: string): Encoding {
  const encoding = names[given.toLowerCase()]
  if (encoding) return encoding
  throw usage(
    `--encoding takes utf-8 or gb18030 (gbk and gb2312 are read as gb18030), not ${given}`,
    `--encoding只接受utf-8或gb18030（gbk、gb2312按gb18030读取），不接受${given}`,
  )
}

const firstNonAscii = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1) if ((bytes[at] as number) > 0x7f) return at
  return -1
}

const endOfRun = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at < bytes.length && (bytes[at] as number) > 0x7f) at += 1
  return at
}

/** Sequences of three or four bytes begin so; with two, GB18030 would have a character of the same bytes. */
const hasLongSequence = (run: Uint8Array): boolean => run.some((byte) => byte >= 0xe0)

/**
 * What the first bytes beyond ASCII say. A run of such bytes that is no UTF-8 is GB18030; one that is, with a character
 * of three bytes or more, as every Chinese one is, is UTF-8; one of two-byte characters alone could be either, and the
 * next decides. `undecided`: there was none that decides; `ascii`: none at all.
 */
export function decideEncoding(bytes: Uint8Array): Encoding | 'undecided' | 'ascii' {
  let at = firstNonAscii(bytes, 0)
  if (at === -1) return 'ascii'
  while (at !== -1) {
    const end = endOfRun(bytes, at)
    const run = bytes.subarray(at, end)
    if (!isUtf8(run)) return 'GB18030'
    if (hasLongSequence(run)) return 'UTF-8'
    at = firstNonAscii(bytes, end)
  }
  return 'undecided'
}

/** Whether a line of a GB18030 file is UTF-8 through and through: two encodings in one file. */
export const looksLikeUtf8 = (line: Uint8Array): boolean => isUtf8(line) && hasLongSequence(line)

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** The byte-order mark a file begins with, if any: how long it is, and what it says. UTF-16 and workbooks are refused. */
export function byteOrderMark(bytes: Uint8Array): { readonly length: number; readonly encoding?: Encoding } {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw unreadable(
      'the file is UTF-16 (its first bytes say so): save it as UTF-8 or GB18030, in Excel as "CSV UTF-8"',
      '文件是UTF-16编码（由开头的字节顺序标记可知）：请另存为UTF-8或GB18030，在Excel中选“CSV UTF-8”',
    )
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw workbook()
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { length: 3, encoding: 'UTF-8' }
  if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) return { length: 4, encoding: 'GB18030' }
  return { length: 0 }
}

/** By its first bytes: a zip archive as of .xlsx, or what .xls and .et are. */
const workbook = () =>
  unreadable(
    'the file is a workbook of Excel or WPS: save the sheet as CSV there',
    '文件是Excel或WPS工作簿：请在其中另存为CSV',
  )

const gb18030 = () => new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
const utf8 = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of the bytes, or undefined where they are not of the encoding: no character ever stands in for another. */
export function textDecoder(encoding: Encoding): (bytes: Uint8Array) => string | undefined {
  const decoder = encoding === 'UTF-8' ? utf8() : gb18030()
  return (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}
