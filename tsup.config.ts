import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Bundled, so that an install brings three packages and no more. Its licence goes with it.
  noExternal: ['@date-fns/utc'],
  async onSuccess() {
    const licence = await readFile('node_modules/@date-fns/utc/LICENSE.md', 'utf8')
    await writeFile('dist/THIRD-PARTY-LICENSES', `@date-fns/utc, bundled into this package:\n\n${licence}`)
  },
})
