import { all, forms, mostly, ofCity, share, type TargetRow } from './row.js'
import type { TargetId } from './target-ids.js'

/** Part two, group three: goals 11 to 14. */
export const publicUtilities = /* @__PURE__ */ (() =>
  ({
    villagePassengerTransport: { ...ofCity, ...mostly, clause: '2.3.11', words: '基本实现全覆盖' },
    townTapWater: { ...ofCity, ...share('atLeast', '95'), clause: '2.3.12', words: '达到95%以上' },
    villageTapWater: { ...ofCity, ...share('atLeast', '90'), clause: '2.3.12', words: '达到90%' },
    villagePostStations: { ...ofCity, ...all, clause: '2.3.13', words: '每个行政村' },
    householdLetterBoxes: { ...ofCity, ...all, clause: '2.3.13', words: '每户' },
    hamletTelephones: { ...ofCity, ...all, clause: '2.3.13', words: '达到100%' },
    villageBroadband: {
      ...ofCity,
      ...mostly,
      clause: '2.3.13',
      also: '3.9.3',
      words: '基本实现…“村村宽带上网”',
    },
    townSewageTreatment: {
      ...ofCity,
      ...share('atLeast', '80'),
      clause: '2.3.14',
      also: '3.9.4',
      words: '80%以上',
    },
    villageSewageTreatment: { ...ofCity, ...share('about', '80'), clause: '2.3.14', words: '80%左右' },
    sanitaryToilets: { ...ofCity, ...share('atLeast', '90'), clause: '2.3.14', words: '达到90%以上' },
    urbanWasteTreatment: {
      ...ofCity,
      ...share('atLeast', '90'),
      clause: '2.3.14',
      words: '达90%以上',
      forms: forms.amounts,
    },
    ruralWasteCollection: {
      ...ofCity,
      ...share('atLeast', '95'),
      clause: '2.3.14',
      words: '达到95%以上',
    },
    ruralWasteTreatment: {
      ...ofCity,
      ...share('atLeast', '40'),
      clause: '2.3.14',
      words: '达到40%以上',
      forms: forms.amounts,
    },
  }) as const satisfies Partial<Record<TargetId, TargetRow>>)()
