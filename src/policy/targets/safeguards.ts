import { forms, type TargetRow } from './row.js'
import type { TargetId } from './target-ids.js'

/** Part four. */
export const safeguards = /* @__PURE__ */ (() =>
  ({
    newRevenueSpentOnLivelihood: {
      clause: '4.3',
      words: '三分之二以上',
      comparator: 'atLeast',
      figure: { value: '2', of: '3' },
      unit: 'share',
      share: false,
      scope: 'everyLevel',
      due: 'everyYear',
      force: 'required',
      forms: forms.shareOfIncrease,
    },
  }) as const satisfies Partial<Record<TargetId, TargetRow>>)()
