import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  write,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { reasonOf, unwritable } from '../trouble.js'

const writeBytes = promisify(write)

/**
 * A file that is there as a whole or not at all: written under another name in the same folder and renamed when it is
 * complete. What is no plain file (a pipe, a device) is written directly.
 */
export class TargetFile {
  readonly name: string
  private readonly path: string
  private readonly temporary: string | undefined
  private descriptor: number | undefined

  constructor(name: string) {
    this.name = name
    try {
      const existing = statSync(name, { throwIfNoEntry: false })
      if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
      // Through a symbolic link, the file it points to is the one to replace.
      this.path = existing ? realpathSync(name) : name
      this.temporary =
        existing && !existing.isFile()
          ? undefined
          : join(dirname(this.path), `.${basename(this.path)}.${randomBytes(6).toString('hex')}.tmp`)
      this.descriptor = openSync(this.temporary ?? this.path, this.temporary ? 'wx' : 'w')
    } catch (error) {
      throw unwritable(name, reasonOf(error))
    }
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    try {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await writeBytes(this.descriptor as number, bytes, at)
        at += bytesWritten
      }
    } catch (error) {
      throw unwritable(this.name, reasonOf(error))
    }
  }

  /** Everything is written: make sure of it, so that nothing is left to fail but the rename. */
  complete(): void {
    try {
      if (this.temporary && this.descriptor !== undefined) fsyncSync(this.descriptor)
      this.close()
    } catch (error) {
      throw unwritable(this.name, reasonOf(error))
    }
  }

  /** Puts the complete file in its place. */
  commit(): void {
    try {
      if (this.temporary) renameSync(this.temporary, this.path)
    } catch (error) {
      throw unwritable(this.name, reasonOf(error))
    }
  }

  /** Leaves nothing behind; may be called at any time, also from a signal handler. */
  discard(): void {
    try {
      this.close()
    } catch {
      // What it held is given up anyway.
    }
    try {
      if (this.temporary) unlinkSync(this.temporary)
    } catch {
      // It is in its place already, or was never there.
    }
  }

  private close(): void {
    const { descriptor } = this
    this.descriptor = undefined
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
