import { amounts } from './amounts.js'
import { branches } from './branches.js'
import type { Mutant } from './build.js'
import { checkups } from './checkups.js'
import { conditions } from './conditions.js'
import { decisions } from './decisions.js'
import { entitlements } from './entitlements.js'
import { ofFields } from './fields.js'
import { figures } from './figures.js'
import { income } from './income.js'
import { lenient } from './lenient.js'
import { limits } from './limits.js'
import { placesAndYears } from './places-and-years.js'
import { refusals } from './refusals.js'
import { targetJudging } from './target-judging.js'
import { targetLists } from './target-lists.js'
import { targetRefusals } from './target-refusals.js'
import { targetRows } from './target-rows.js'

/** Programs as people write them: each is the naive implementation with one mistake. */
export const mutants: readonly Mutant[] = [
  ...income,
  ...limits,
  ...figures,
  ...conditions,
  ...decisions,
  ...checkups,
  ...amounts,
  ...refusals,
  ...branches,
  ...entitlements,
  ...targetJudging,
  ...targetLists,
  ...targetRows,
  ...targetRefusals,
  ...placesAndYears,
  ...lenient,
  ...ofFields,
]
