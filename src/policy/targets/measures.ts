import type { Text } from '../text.js'
import { projectsForPeopleMeasures } from './measures/projects-people.js'
import { projectsForPlacesMeasures } from './measures/projects-places.js'
import { publicUtilitiesMeasures } from './measures/public-utilities.js'
import { safeguardsMeasures } from './measures/safeguards.js'
import { socialSecurityMeasures } from './measures/social-security.js'
import { socialServicesMeasures } from './measures/social-services.js'
import type { TargetId } from './target-ids.js'

/** What each target measures, in both languages. An evaluation does not need it. */
export const targetMeasures: Readonly<Record<TargetId, Text>> = /* @__PURE__ */ (() => ({
  ...socialSecurityMeasures,
  ...socialServicesMeasures,
  ...publicUtilitiesMeasures,
  ...projectsForPeopleMeasures,
  ...projectsForPlacesMeasures,
  ...safeguardsMeasures,
}))()
