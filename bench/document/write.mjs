import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machineLine } from './machine.mjs'
import { comparisonTable, scalingTable, sizesTable, startupTable, targetsTable } from './tables.mjs'

const pages = { en: '../../docs/performance.md', 'zh-CN': '../../docs/zh/performance.md' }
const parts = {
  machine: machineLine,
  comparison: comparisonTable,
  targets: targetsTable,
  scaling: scalingTable,
  startup: startupTable,
  sizes: sizesTable,
}

/** Puts what was measured between the markers `<!-- bench:part -->` and `<!-- /bench:part -->` of both pages. */
export function writePages(results) {
  for (const [language, path] of Object.entries(pages)) {
    const file = fileURLToPath(new URL(path, import.meta.url))
    let page = readFileSync(file, 'utf8')
    for (const [name, make] of Object.entries(parts)) {
      const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
      const from = page.indexOf(open)
      const to = page.indexOf(close)
      if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}: ${open} ... ${close}`)
      page = `${page.slice(0, from + open.length)}\n\n${make(results, language)}\n\n${page.slice(to)}`
    }
    writeFileSync(file, page)
    console.log(`wrote ${path.replace('../../', '')}`)
  }
}
