import { all, forms, mostly, ofCity, percent, share, type TargetRow } from './row.js'
import type { TargetId } from './target-ids.js'

/** Part three, projects six to nine: social welfare, community services, housing, public utilities. */
export const projectsForPlaces = /* @__PURE__ */ (() =>
  ({
    welfareBedsGrowth: {
      ...ofCity,
      clause: '3.6.1',
      words: '年均增长10%',
      comparator: 'atLeast',
      figure: percent('10'),
      unit: 'percentPerYear',
      share: false,
      forms: forms.growth,
    },
    countyReliefStations: { ...ofCity, ...all, clause: '3.6.2', words: '都建有1所' },
    urbanDisabledInsured: { ...ofCity, ...share('atLeast', '90'), clause: '3.6.3', words: '达90%以上' },
    ruralDisabledInsured: { ...ofCity, ...share('atLeast', '95'), clause: '3.6.3', words: '达95%以上' },
    subdistrictServiceCentres: { ...ofCity, ...all, clause: '3.7.1', words: '每个街道有1个' },
    communityAffairsStations: { ...ofCity, ...all, clause: '3.7.1', words: '每个社区有1个' },
    villageServiceCentres: { ...ofCity, ...all, clause: '3.7.1', words: '都有1个' },
    communityManagedTowns: { ...ofCity, ...share('atLeast', '50'), clause: '3.7.1', words: '50％以上' },
    affordableHousingStarted: {
      ...ofCity,
      clause: '3.8.1',
      words: '20万平方米',
      comparator: 'atLeast',
      figure: { value: '200000' },
      unit: 'squareMetres',
      share: false,
      forms: forms.amount,
    },
    hazardAreaHousesReinforced: { ...ofCity, ...mostly, clause: '3.8.2', words: '基本完成…加固改造' },
    disasterSheltersBuilt: {
      ...ofCity,
      ...mostly,
      clause: '3.8.2',
      words: '基本完成农村避灾安置场所建设',
    },
    ruralRepairTo120Percent: { ...ofCity, ...all, clause: '3.8.2', words: '2010年完成', due: 2010 },
    ruralRepairTo150Percent: {
      ...ofCity,
      ...all,
      clause: '3.8.2',
      words: '到2012年力争完成',
      force: 'strive',
    },
    villagesWithBroadband: {
      ...ofCity,
      clause: '3.9.3',
      also: '2.3.13',
      words: '100个',
      comparator: 'atLeast',
      figure: { value: '100' },
      unit: 'count',
      share: false,
      forms: forms.count,
    },
    villageSanitaryToilets: { ...ofCity, ...all, clause: '3.9.4', words: '每个村至少建1个' },
  }) as const satisfies Partial<Record<TargetId, TargetRow>>)()
