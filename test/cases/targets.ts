import { allCases } from './targets-all.js'
import { amountCases } from './targets-amounts.js'
import type { TargetCase } from './targets-case.js'
import { countyCases } from './targets-counties.js'
import { mostlyCases } from './targets-mostly.js'
import { placeCases } from './targets-places.js'
import { shareCases } from './targets-shares.js'
import { yearCases } from './targets-years.js'

/** Every hand-worked case of a target. */
export const targetCases: readonly TargetCase[] = [
  ...allCases,
  ...mostlyCases,
  ...shareCases,
  ...amountCases,
  ...yearCases,
  ...placeCases,
  ...countyCases,
]
