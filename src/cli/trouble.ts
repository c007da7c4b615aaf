import type { Language, Text } from '../policy/text.js'

/** What the command ends with. */
export const exitCodes = {
  done: 0,
  /** Some of what was given was refused; the rest is done. */
  rejected: 1,
  usage: 2,
  unreadable: 3,
  unwritable: 4,
  /** A fault of the command's own. */
  fault: 70,
  interrupted: 130,
  terminated: 143,
  hungUp: 129,
  /** Whoever was to read the output has gone. */
  outputClosed: 141,
} as const

/** Why the command stops, in one line that says how to mend it. */
export class Trouble extends Error {
  readonly exitCode: number
  readonly says: Text

  constructor(exitCode: number, says: Text) {
    super(says.en)
    this.exitCode = exitCode
    this.says = says
  }

  in(language: Language): string {
    return this.says[language].replace(/\s*\n\s*/g, ' ')
  }
}

export const usage = (en: string, zh: string): Trouble => new Trouble(exitCodes.usage, { en, 'zh-CN': zh })

export const unreadable = (en: string, zh: string): Trouble =>
  new Trouble(exitCodes.unreadable, { en, 'zh-CN': zh })

export function unwritable(file: string, reason: string): Trouble {
  const isMissing = reason === 'ENOENT'
  const en = isMissing ? 'Its folder does not exist: make it, or choose' : 'Choose'
  const zh = isMissing ? '所在的文件夹不存在：请先新建，或者' : '请'
  return new Trouble(exitCodes.unwritable, {
    en: `${file} cannot be written (${reason}); nothing of it was kept. ${en} another place with --output${isMissing ? '' : ', or make room'}`,
    'zh-CN': `无法写入${file}（${reason}），未留下任何不完整的文件。${zh}用--output换一个位置${isMissing ? '' : '，或者腾出磁盘空间'}`,
  })
}

/** A file that is to be read and cannot be. */
export function cannotRead(file: string, error: unknown): Trouble {
  const reason = reasonOf(error)
  const [en, zh] =
    reason === 'ENOENT'
      ? ['there is no such file: check its name and place', '没有这个文件，请核对文件名和位置']
      : ['check its name and place', '请核对文件名和位置']
  return unreadable(`${file} cannot be read (${reason}): ${en}`, `无法读取${file}（${reason}）：${zh}`)
}

/** What the library or the system says in English only, behind a sentence in Chinese. */
export const inEnglish = (message: string): string => `。英文说明：${message}`

/** The system's word for what went wrong: ENOENT, ENOSPC. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  return code ?? message ?? String(error)
}
