import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli/main.js'

/** A command in a page, and what the page says it prints. */
export interface Shown {
  readonly file: string
  readonly line: number
  readonly command: string
  readonly printed: readonly string[]
}

/** The commands behind `$` in the ```console fences of a page, with the lines that follow each. */
export function shownIn(file: string): readonly (readonly Shown[])[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(({ index, 1: body = '' }) => {
    const first = text.slice(0, index).split('\n').length + 1
    const shown: Shown[] = []
    for (const [at, line] of body.trimEnd().split('\n').entries()) {
      const last = shown.at(-1)
      if (line.startsWith('$ ')) shown.push({ file, line: first + at, command: line.slice(2), printed: [] })
      else if (last) shown.splice(-1, 1, { ...last, printed: [...last.printed, line] })
    }
    return shown
  })
}

/** What the pages take for granted: the sample files beside the reader. */
export function copySamples(folder: string): void {
  for (const name of readdirSync('docs/examples'))
    if (/\.(csv|json)$/.test(name)) copyFileSync(join('docs/examples', name), join(folder, name))
}

/** A session in the folder that the process is in: the command itself, `cat` and `echo $?`. */
export class Session {
  private code = 0

  async run(command: string): Promise<readonly string[]> {
    const [words = '', input] = command.split(' < ')
    const [program, ...given] = words.split(' ')
    if (command === 'echo $?') return [String(this.code)]
    if (program === 'cat') return linesOf(readFileSync(given[0] ?? '', 'utf8').replace(/^\uFEFF/, ''))
    if (program !== 'jiaxing-benefits') throw new Error(`a command that is not known here: ${command}`)
    let printed = ''
    const out = {
      write(text: string) {
        printed += text
      },
    }
    const stdin = (async function* () {
      if (input) yield readFileSync(input)
    })()
    this.code = await main(given, { stdin, stdout: out, stderr: out, env: {} })
    return linesOf(printed)
  }
}

const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n', '\n').trimEnd().split('\n')

/** Whether the lines are those shown, where a line of `…` alone stands for any number of them. */
export function isAsShown(lines: readonly string[], shown: readonly string[]): boolean {
  const pattern = shown.map((line) =>
    line === '…' ? '(?:.*\\n)*?' : `${line.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} *\\n`,
  )
  return new RegExp(`^${pattern.join('')}$`).test(lines.map((line) => `${line}\n`).join(''))
}
