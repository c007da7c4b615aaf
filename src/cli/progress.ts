import { SingleBar } from 'cli-progress'
import type { Language } from '../policy/text.js'
import type { Out } from './streams.js'

/** Shows how far a run has come. */
export interface Progress {
  update(bytes: number, rows: number): void
  stop(): void
}

const silent: Progress = {
  update() {},
  stop() {},
}

const formats: Readonly<Record<Language, { readonly known: string; readonly unknown: string }>> = {
  en: {
    known: '{bar} {percentage}% | {rows} rows | {duration_formatted} | {eta_formatted} left',
    unknown: '{rows} rows | {duration_formatted}',
  },
  'zh-CN': {
    known: '{bar} {percentage}% | 已处理{rows}行 | 用时{duration_formatted} | 约剩{eta_formatted}',
    unknown: '已处理{rows}行 | 用时{duration_formatted}',
  },
}

/** A bar on a terminal; in a pipe or a file, nothing. */
export function startProgress(out: Out, bytes: number | undefined, language: Language): Progress {
  if (out.isTTY !== true) return silent
  const bar = new SingleBar({
    format: formats[language][bytes === undefined ? 'unknown' : 'known'],
    stream: out as NodeJS.WriteStream,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    // Signals are ours: temporary files are to be taken away too.
    gracefulExit: false,
  })
  bar.start(bytes ?? 1, 0, { rows: 0 })
  return {
    update: (read, rows) => bar.update(Math.min(read, bytes ?? 1), { rows }),
    stop: () => bar.stop(),
  }
}
