import { evaluateScorecard, type Scorecard } from '../../src/index.js'
import { county } from '../targets/county.js'

// The county's scorecard, and copies of it in which one thing is changed: of a group, or of the first target in it.

export const made = evaluateScorecard(county)
export const at = made.groups.findIndex(({ group }) => group === '2.3.12')
export const water = made.groups[at] as Scorecard['groups'][number]
export const [first, second] = water.results
export const withGroup = (change: object) => ({
  ...made,
  groups: made.groups.map((group, index) => (index === at ? { ...group, ...change } : group)),
})
export const withFirst = (change: object) => withGroup({ results: [{ ...first, ...change }, second] })
