import { openSource } from './register/source.js'
import type { Streams } from './streams.js'

/** All bytes of a small file, or of standard input. */
export async function readAll(file: string, streams: Streams): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of openSource(file, streams).chunks()) parts.push(part)
  return Buffer.concat(parts)
}
