export { type Answer, answer } from './answer.js'
export type {
  ConformanceCase,
  ConformanceRequest,
  Expected,
  Level,
  LevelEntry,
  LevelledCase,
  Manifest,
  Operation,
  Refusal,
} from './case.js'
export { type Difference, differences } from './judge.js'
export { conformanceCases, manifest } from './suite.js'
