import type { ClauseId } from '../clause-ids.js'
import type { ProjectId } from '../projects.js'

/** What a scorecard is grouped by: the 14 goals of part two, the ten projects of part three, the safeguards of part four. */
export const targetGroups = [
  { kind: 'goal', id: '2.1.1' },
  { kind: 'goal', id: '2.1.2' },
  { kind: 'goal', id: '2.1.3' },
  { kind: 'goal', id: '2.1.4' },
  { kind: 'goal', id: '2.1.5' },
  { kind: 'goal', id: '2.2.6' },
  { kind: 'goal', id: '2.2.7' },
  { kind: 'goal', id: '2.2.8' },
  { kind: 'goal', id: '2.2.9' },
  { kind: 'goal', id: '2.2.10' },
  { kind: 'goal', id: '2.3.11' },
  { kind: 'goal', id: '2.3.12' },
  { kind: 'goal', id: '2.3.13' },
  { kind: 'goal', id: '2.3.14' },
  { kind: 'project', id: '3.1' },
  { kind: 'project', id: '3.2' },
  { kind: 'project', id: '3.3' },
  { kind: 'project', id: '3.4' },
  { kind: 'project', id: '3.5' },
  { kind: 'project', id: '3.6' },
  { kind: 'project', id: '3.7' },
  { kind: 'project', id: '3.8' },
  { kind: 'project', id: '3.9' },
  { kind: 'project', id: '3.10' },
  { kind: 'safeguard', id: '4.3' },
] as const satisfies readonly TargetGroup[]

export type TargetGroup =
  | { readonly kind: 'goal' | 'safeguard'; readonly id: ClauseId }
  | { readonly kind: 'project'; readonly id: ProjectId }
/** The clause of a goal or safeguard, or the project, that a target belongs to. */
export type TargetGroupId = (typeof targetGroups)[number]['id']
