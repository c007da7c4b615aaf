import { all, mostly, ofCity, share, type TargetRow } from './row.js'
import type { TargetId } from './target-ids.js'

/** Part two, group one: goals 1 to 5. */
export const socialSecurity = /* @__PURE__ */ (() =>
  ({
    zeroEmploymentHouseholdsResolved: {
      ...ofCity,
      ...all,
      clause: '2.1.1',
      also: '3.1.1',
      words: '出现一户、帮扶一户、解决一户',
      due: 'everyYear',
    },
    ruralAllowanceMembersEmployed: { ...ofCity, ...mostly, clause: '2.1.1', words: '基本实现就业' },
    registeredUrbanUnemploymentRate: {
      ...ofCity,
      ...share('atMost', '4.0'),
      clause: '2.1.1',
      words: '4.0%以内',
    },
    medicalSecurityCoverage: { ...ofCity, ...all, clause: '2.1.2', words: '医疗保障全覆盖' },
    lowRentHousingCoverage: { ...ofCity, ...mostly, clause: '2.1.3', words: '基本实现…应保尽保' },
    oldResidentialAreasRenewed: { ...ofCity, ...mostly, clause: '2.1.3', words: '基本完成城市旧住宅区改造' },
    affordableHousingNeedMet: { ...ofCity, ...mostly, clause: '2.1.3', also: '3.8.1', words: '基本满足' },
    ruralHardshipHousesRepaired: {
      ...ofCity,
      ...mostly,
      clause: '2.1.3',
      also: '3.8.2',
      words: '基本完成…危旧房改造',
    },
    farmHouseholdsAboveLowIncomeLine: { ...ofCity, ...mostly, clause: '2.1.4', words: '基本消除' },
    subsistenceAllowanceCoverage: { ...ofCity, ...all, clause: '2.1.4', words: '应保尽保' },
    specialAndTemporaryReliefCoverage: {
      ...ofCity,
      ...all,
      clause: '2.1.4',
      also: '3.2.2',
      words: '应助尽助',
    },
    countyElderlyServiceGuidanceCentres: {
      ...ofCity,
      ...all,
      clause: '2.1.5',
      also: '3.6.1',
      words: '每个县（市、区）',
    },
    townElderlyServiceCentres: {
      ...ofCity,
      ...share('atLeast', '80'),
      clause: '2.1.5',
      also: '3.6.1',
      words: '80%以上',
    },
    urbanHomeCareStations: {
      ...ofCity,
      ...mostly,
      clause: '2.1.5',
      also: '3.6.1',
      words: '普遍建立居家养老服务站',
    },
    ruralStarlightHomes: {
      ...ofCity,
      ...mostly,
      clause: '2.1.5',
      also: '3.6.1',
      words: '普遍建立…“星光老年之家”',
    },
    institutionalElderlyCareShare: {
      ...ofCity,
      ...share('atLeast', '3'),
      clause: '2.1.5',
      words: '3%以上',
    },
    childWelfareCoverage: { ...ofCity, ...mostly, clause: '2.1.5', words: '基本建立…福利服务体系' },
  }) as const satisfies Partial<Record<TargetId, TargetRow>>)()
