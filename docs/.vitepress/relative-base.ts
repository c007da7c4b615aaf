import type { Plugin } from 'vite'

/**
 * The site works from any folder. VitePress 1 knows only a fixed base, so it builds under a stand-in, which is replaced
 * here: in pages by the way up from the page, in scripts by what the page finds to be its own folder.
 */
export const standIn = '/__site_base__/'

const variable = '__siteBase'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

function stringsOf(tree: unknown, found: Node[] = []): Node[] {
  if (typeof tree !== 'object' || tree === null) return found
  const { type } = tree as Node
  if (type === 'Literal' || type === 'TemplateElement') found.push(tree as Node)
  for (const child of Object.values(tree)) stringsOf(child, found)
  return found
}

function replaceInStrings(code: string, strings: readonly Node[]): string {
  let result = ''
  let done = 0
  for (const { type, start, end } of [...strings].sort((a, b) => a.start - b.start)) {
    const text = code.slice(start, end)
    if (!text.includes(standIn)) continue
    const quote = text[0]
    const replaced =
      type === 'Literal'
        ? `(${text.replaceAll(standIn, `${quote}+${variable}+${quote}`)})`
        : text.replaceAll(standIn, `\${${variable}}`)
    result += code.slice(done, start) + replaced
    done = end
  }
  return result + code.slice(done)
}

/** Replaces the stand-in in the scripts of the browser. */
export function relativeBase(): Plugin {
  let isForBrowser = false
  return {
    name: 'relative-base',
    enforce: 'post',
    configResolved({ build }) {
      isForBrowser = !build.ssr
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!isForBrowser) return
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.code.includes(standIn)) {
            chunk.code = replaceInStrings(chunk.code, stringsOf(this.parse(chunk.code)))
          }
        }
      },
    },
  }
}

// Links are relative for a page opened as a file; on a server they are made absolute before the router takes over,
// since it changes the address and leaves links it has not drawn as they are.
const makeAbsolute = `if(location.protocol!=='file:')for(const a of document.querySelectorAll('a[href]:not([href^="#"])'))if(a.origin===location.origin)a.setAttribute('href',a.pathname+a.search+a.hash)`

// VitePress decodes the fragment while it draws, and draws nothing where that fails.
const mendFragment = `function m(){try{decodeURI(location.hash)}catch{history.replaceState(history.state,'',location.hash.replaceAll('%','%25'))}}m();addEventListener('hashchange',m,true)`

const findBase = (up: string) =>
  `var ${variable}=new URL(${JSON.stringify(up)},location.href).pathname;if(location.protocol==='file:')document.documentElement.classList.add('as-file');{${mendFragment}}`

/** A page with its links relative, whose scripts find the site's folder by themselves. */
export function relativePage(html: string, page: string): string {
  const up = '../'.repeat(page.split('/').length - 1) || './'
  return html
    .replaceAll(/(?<==)"\/__site_base__\/([^"]*)"/g, (_, path: string) => {
      const [, plain = '', rest = ''] = /^([^#?]*)(.*)$/.exec(path) ?? []
      return `"${up}${plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain}${rest}"`
    })
    .replaceAll(standIn, `"+${variable}+"`)
    .replace('<head>', `<head>\n    <script>${findBase(up)}</script>`)
    .replace('</body>', `<script>${makeAbsolute}</script></body>`)
}
