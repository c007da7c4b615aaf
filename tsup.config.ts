import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { schemaFiles, schemaText } from './src/schemas/index.js'

// Bundled, so that an install brings three packages and no more. Their licences go with them.
const bundled = [
  { name: '@date-fns/utc', licence: 'node_modules/@date-fns/utc/LICENSE.md' },
  { name: 'cac', licence: 'node_modules/cac/LICENSE' },
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
    noExternal: ['cac', '@date-fns/utc'],
  },
])
