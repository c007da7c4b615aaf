import type { Mutant } from './build.js'
export const branches: readonly Mutant[] = []
