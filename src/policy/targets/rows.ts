import { projectsForPeople } from './projects-people.js'
import { projectsForPlaces } from './projects-places.js'
import { publicUtilities } from './public-utilities.js'
import type { TargetRow } from './row.js'
import { safeguards } from './safeguards.js'
import { socialSecurity } from './social-security.js'
import { socialServices } from './social-services.js'
import type { TargetId } from './target-ids.js'

/** Every target of the document, in its order. */
export const targetRows: Readonly<Record<TargetId, TargetRow>> = /* @__PURE__ */ (() => ({
  ...socialSecurity,
  ...socialServices,
  ...publicUtilities,
  ...projectsForPeople,
  ...projectsForPlaces,
  ...safeguards,
}))()
