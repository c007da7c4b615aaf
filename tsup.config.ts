import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { schemaFiles, schemaText } from './src/schemas/index.js'

// Bundled, so that an install brings three packages and no more. Their licences go with them.
const bundled = [
  { name: '@date-fns/utc', licence: 'node_modules/@date-fns/utc/LICENSE.md' },
  { name: 'cac', licence: 'node_modules/cac/LICENSE' },
  { name: 'csv-parse', licence: 'node_modules/csv-parse/LICENSE' },
  { name: 'csv-stringify', licence: 'node_modules/csv-stringify/LICENSE' },
  { name: 'cli-progress', licence: 'node_modules/cli-progress/LICENSE.md' },
  // What cli-progress brings with it.
  { name: 'string-width', licence: 'node_modules/string-width/license' },
  { name: 'strip-ansi', licence: 'node_modules/strip-ansi/license' },
  { name: 'ansi-regex', licence: 'node_modules/strip-ansi/node_modules/ansi-regex/license' },
  { name: 'is-fullwidth-code-point', licence: 'node_modules/is-fullwidth-code-point/license' },
  { name: 'emoji-regex', licence: 'node_modules/emoji-regex/LICENSE-MIT.txt' },
]

const addLicences = async () => {
  const texts = bundled.map(async ({ name, licence }) => {
    return `${name}, bundled into this package:\n\n${await readFile(licence, 'utf8')}`
  })
  await writeFile('dist/THIRD-PARTY-LICENSES', (await Promise.all(texts)).join('\n\n'))
}

/** The suite as plain files, for readers that are no JavaScript. */
const addSuite = async () => {
  await cp('src/conformance/manifest.json', 'dist/conformance/manifest.json')
  await cp('src/conformance/levels', 'dist/conformance', { recursive: true })
}

/** The JSON Schemas, made from the rows. */
const addSchemas = async () => {
  await mkdir('dist/schemas', { recursive: true })
  for (const [name, schema] of Object.entries(schemaFiles)) {
    await writeFile(`dist/schemas/${name}`, schemaText(schema))
  }
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      'conformance/index': 'src/conformance/index.ts',
      'testing/index': 'src/testing/index.ts',
      'sql/index': 'src/sql/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    noExternal: ['@date-fns/utc'],
    onSuccess: async () => {
      await addLicences()
      await addSuite()
      await addSchemas()
    },
  },
  {
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: ['cac', 'csv-parse', 'csv-stringify', 'cli-progress', '@date-fns/utc'],
    // cli-progress is CommonJS and requires modules of Node.
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url)",
    },
  },
])
