export {
  type ConformanceCase,
  type ConformanceRequest,
  conformanceCases,
  type Difference,
  differences,
  type Expected,
  type Level,
  type LevelledCase,
} from '../conformance/index.js'
export { type Arbitraries, type ArbitraryOptions, arbitraries } from './arbitraries.js'
export { type BoundaryHousehold, boundaryHouseholds } from './boundary-households.js'
