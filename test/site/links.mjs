import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { it } from 'node:test'
import { built } from './serve.mjs'

const pages = readdirSync(built, { recursive: true }).filter(
  (name) => name.endsWith('.html') && !name.startsWith('examples/'),
)
const texts = new Map()
function textOf(file) {
  if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'))
  return texts.get(file)
}

/** Why a link of a page leads nowhere; undefined where it does not. */
function faultOf(page, link) {
  const [, path, fragment] = /^([^#?]*)[^#]*(?:#(.*))?$/.exec(link)
  const found = path === '' ? join(built, page) : join(built, dirname(page), decodeURIComponent(path))
  if (!existsSync(found)) return 'no such file'
  const file = statSync(found).isDirectory() ? join(found, 'index.html') : found
  // A fragment with an equals sign is a family.
  if (!fragment || fragment.includes('=') || !file.endsWith('.html')) return undefined
  return textOf(file).includes(`id="${decodeURIComponent(fragment)}"`) ? undefined : 'no such place'
}

export function links() {
  it('leads somewhere with every link of every page, to the place it names', () => {
    const faults = pages.flatMap((page) =>
      [...textOf(join(built, page)).matchAll(/<a [^>]*href="([^"]+)"/g)]
        .map(([, link]) => link.replaceAll('&amp;', '&'))
        .filter((link) => !/^[a-z]+:/.test(link))
        .flatMap((link) => {
          const fault = faultOf(page, link)
          return fault ? [`${page}: ${link}: ${fault}`] : []
        }),
    )
    assert.deepEqual(faults, [])
    assert.ok(texts.size > 50)
  })
}
