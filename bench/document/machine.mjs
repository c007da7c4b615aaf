import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const versionOf = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version

const versions = () => ({
  'decimal.js': versionOf('../../node_modules/decimal.js/package.json'),
  zod: versionOf('../../node_modules/zod/package.json'),
  'date-fns': versionOf('../../node_modules/date-fns/package.json'),
  'json-rules-engine': versionOf('../node_modules/json-rules-engine/package.json'),
  '@gorules/zen-engine': versionOf('../node_modules/@gorules/zen-engine/package.json'),
  '@electric-sql/pglite': versionOf('../node_modules/@electric-sql/pglite/package.json'),
  '@duckdb/node-api': versionOf('../node_modules/@duckdb/node-api/package.json'),
})

export function machineLine({ rounds, isQuick }, language) {
  const [{ model }, ...others] = cpus()
  const cores = others.length + 1
  const named = Object.entries({ 'jiaxing-benefits': versionOf('../../package.json'), ...versions() }).map(
    ([name, version]) => `${name} ${version}`,
  )
  const node = `Node ${process.version.slice(1)} (${process.platform}, ${process.arch})`
  return language === 'en'
    ? `${model}, ${cores} cores; ${node}; ${named.join(', ')}. ${rounds} rounds${isQuick ? ', a quick run' : ''}.`
    : `${model}，${cores}核；${node}；${named.join('、')}。共${rounds}轮${isQuick ? '（快速运行）' : ''}。`
}
