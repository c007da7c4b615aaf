import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of goals 1 to 5 measure: the numerator / the denominator. */
export const socialSecurityMeasures = {
  zeroEmploymentHouseholdsResolved: {
    en: 'urban zero-employment households with at least one member placed in work / urban zero-employment households found in the year',
    'zh-CN': '至少一人实现就业的城镇零就业家庭户数 / 当年认定的城镇零就业家庭户数',
  },
  ruralAllowanceMembersEmployed: {
    en: 'members of rural allowance households able and willing to work who have work / all such members able and willing to work',
    'zh-CN': '农村低保家庭中有劳动能力和就业愿望且已就业的人数 / 农村低保家庭中有劳动能力和就业愿望的人数',
  },
  registeredUrbanUnemploymentRate: {
    en: 'registered urban unemployed / registered urban unemployed and urban employed together',
    'zh-CN': '城镇登记失业人数 / 城镇登记失业人数与城镇就业人数之和',
  },
  medicalSecurityCoverage: {
    en: "residents covered by employee insurance, the residents' cooperative scheme or medical assistance / residents",
    'zh-CN': '参加职工医保、城乡居民合作医疗或者纳入医疗救助的居民人数 / 居民总人数',
  },
  lowRentHousingCoverage: {
    en: 'urban households in housing difficulty, within the income limit of low-rent housing, that are given it / all such households',
    'zh-CN': '收入在廉租住房限额以内、已享受廉租住房保障的城市住房困难家庭户数 / 同类家庭总户数',
  },
  oldResidentialAreasRenewed: {
    en: 'old urban residential areas renewed / old urban residential areas',
    'zh-CN': '已完成改造的城市旧住宅区个数 / 城市旧住宅区总个数',
  },
  affordableHousingNeedMet: {
    en: 'low-income urban households in housing difficulty whose need to buy or rent affordable housing is met / all such households with the need',
    'zh-CN':
      '购买或租赁经济适用住房需求得到满足的城市低收入住房困难家庭户数 / 有此需求的城市低收入住房困难家庭户数',
  },
  ruralHardshipHousesRepaired: {
    en: 'dilapidated houses of rural people in hardship that are repaired / dilapidated houses of rural people in hardship',
    'zh-CN': '已完成改造的农村困难群众危旧房户数 / 农村困难群众危旧房总户数',
  },
  farmHouseholdsAboveLowIncomeLine: {
    en: 'farm households whose net income a person is above the line of low-income farm households / farm households',
    'zh-CN': '年人均纯收入高于低收入农户线的农户数 / 农户总数',
  },
  subsistenceAllowanceCoverage: {
    en: 'households given the subsistence allowance / households entitled to it',
    'zh-CN': '已享受低保的家庭户数 / 符合低保条件的家庭户数',
  },
  specialAndTemporaryReliefCoverage: {
    en: 'people given special or temporary relief / people entitled to it',
    'zh-CN': '已得到专项救助、临时救助的人数 / 符合专项救助、临时救助条件的人数',
  },
  countyElderlyServiceGuidanceCentres: {
    en: 'counties with a guidance centre for elderly care / counties',
    'zh-CN': '建有社会养老服务指导中心的县（市、区）数 / 县（市、区）总数',
  },
  townElderlyServiceCentres: {
    en: 'subdistricts and towns with an elderly-care service centre / subdistricts and towns',
    'zh-CN': '建有养老服务中心的街道（镇）数 / 街道（镇）总数',
  },
  urbanHomeCareStations: {
    en: 'urban communities with a home-care station for older people / urban communities',
    'zh-CN': '建有居家养老服务站的城市社区数 / 城市社区总数',
  },
  ruralStarlightHomes: {
    en: 'rural communities with a Starlight home for older people / rural communities',
    'zh-CN': '建有“星光老年之家”的农村社区数 / 农村社区总数',
  },
  institutionalElderlyCareShare: {
    en: 'older people cared for in institutions / older people (the age is not in the document; by law from 60)',
    'zh-CN': '养老机构服务的老年人数 / 老年人总数（文件未写明年龄，依法为60周岁以上）',
  },
  childWelfareCoverage: {
    en: 'orphans, minors with disabilities and homeless minors covered by the child-welfare service system / all of them',
    'zh-CN':
      '纳入未成年人福利服务体系的孤儿、未成年残疾人和流浪未成年人数 / 孤儿、未成年残疾人和流浪未成年人总数',
  },
} as const satisfies Partial<Record<TargetId, Text>>
