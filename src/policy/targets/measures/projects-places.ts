import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of projects six to nine measure: the numerator / the denominator, or the amount itself. */
export const projectsForPlacesMeasures = {
  welfareBedsGrowth: {
    en: 'beds in comprehensive social-welfare institutions at the end and at the start, and the years between: compound growth a year',
    'zh-CN': '综合社会福利机构期末床位数、期初床位数及相隔年数（按复合增长率计算年均增长）',
  },
  countyReliefStations: {
    en: 'counties and county-level cities, and districts where conditions allow, with a relief station / all of them',
    'zh-CN': '建有救助管理站的县（市）和有条件的区数 / 县（市）和有条件的区总数',
  },
  urbanDisabledInsured: {
    en: "urban people with disabilities not in work enrolled in the residents' cooperative scheme / urban people with disabilities not in work",
    'zh-CN': '参加城乡居民合作医疗保险的城镇非从业残疾人数 / 城镇非从业残疾人总数',
  },
  ruralDisabledInsured: {
    en: "rural people with disabilities enrolled in the residents' cooperative scheme / rural people with disabilities",
    'zh-CN': '参加城乡居民合作医疗保险的农村残疾人数 / 农村残疾人总数',
  },
  subdistrictServiceCentres: {
    en: 'subdistricts with a community service centre / subdistricts',
    'zh-CN': '建有社区综合服务中心的街道数 / 街道总数',
  },
  communityAffairsStations: {
    en: 'urban communities with a social-affairs station / urban communities',
    'zh-CN': '建有社会事务服务站的社区数 / 城市社区总数',
  },
  villageServiceCentres: {
    en: 'villages building a rural community that have a service centre / villages building a rural community',
    'zh-CN': '建有社区服务中心的开展农村社区建设的村数 / 开展农村社区建设的村总数',
  },
  communityManagedTowns: {
    en: 'small towns and villages under community management / small towns and villages',
    'zh-CN': '实行社区化管理服务的小城镇和村数 / 小城镇和村总数',
  },
  affordableHousingStarted: {
    en: 'square metres of affordable housing started',
    'zh-CN': '开工建设的经济适用房面积（平方米）',
  },
  hazardAreaHousesReinforced: {
    en: 'dilapidated houses in coastal typhoon-exposed or geological-hazard areas repaired and reinforced / all such houses',
    'zh-CN': '已完成加固改造的沿海易受台风灾害影响区域、地质灾害易发区域危旧房户数 / 上述区域危旧房总户数',
  },
  disasterSheltersBuilt: {
    en: 'rural disaster shelters built / rural disaster shelters to be built',
    'zh-CN': '已建成的农村避灾安置场所数 / 应建的农村避灾安置场所数',
  },
  ruralRepairTo120Percent: {
    en: 'rural households within the income limit of the first phase, in dilapidated houses, whose house is repaired / all such households',
    'zh-CN': '收入在第一步改造限额以内、危旧房已完成改造的农村困难家庭户数 / 同类家庭总户数',
  },
  ruralRepairTo150Percent: {
    en: 'rural households within the income limit of the second phase, in dilapidated houses, whose house is repaired / all such households',
    'zh-CN': '收入在第二步改造限额以内、危旧房已完成改造的农村困难家庭户数 / 同类家庭总户数',
  },
  villagesWithBroadband: {
    en: 'administrative villages given broadband under the project',
    'zh-CN': '本工程实施中开通宽带的行政村数',
  },
  villageSanitaryToilets: {
    en: 'villages with at least one harmless sanitary toilet built / villages',
    'zh-CN': '建有无害化卫生厕所的村数 / 村总数',
  },
} as const satisfies Partial<Record<TargetId, Text>>
