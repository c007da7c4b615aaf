import { createReadStream, statSync } from 'node:fs'
import type { Streams } from '../streams.js'
import { cannotRead, usage } from '../trouble.js'

/** What is read: a file, or standard input. */
export interface Source {
  readonly name: string
  /** Bytes in all, where that is known. */
  readonly size: number | undefined
  /** Its bytes in pieces of moderate length. */
  chunks(): AsyncIterable<Uint8Array>
}

/** Rows of one piece are soon done with: with larger ones the collector of garbage has twice the work. */
const chunkBytes = 16 * 1024

export function openSource(file: string, streams: Streams): Source {
  if (file !== '-') return openFile(file)
  const { stdin } = streams
  if (stdin === undefined) throw usage('no standard input to read', '没有可供读取的标准输入')
  return { name: '-', size: undefined, chunks: () => inPieces(stdin, file) }
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks)
      for (let from = 0; from < chunk.length; from += chunkBytes)
        yield chunk.subarray(from, from + chunkBytes)
  } catch (error) {
    // Only what the stream itself throws comes here: whoever takes the pieces throws in its own place.
    throw cannotRead(file, error)
  }
}

function openFile(file: string): Source {
  try {
    const found = statSync(file)
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return {
      name: file,
      size: found.isFile() ? found.size : undefined,
      chunks: () => inPieces(createReadStream(file, { highWaterMark: chunkBytes }), file),
    }
  } catch (error) {
    throw cannotRead(file, error)
  }
}
