import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of goals 11 to 14 measure: the numerator / the denominator. */
export const publicUtilitiesMeasures = {
  villagePassengerTransport: {
    en: 'administrative villages with passenger transport / administrative villages',
    'zh-CN': '通客运班车的行政村数 / 行政村总数',
  },
  townTapWater: {
    en: 'town residents with tap water / town residents',
    'zh-CN': '用上自来水的镇居民人数 / 镇居民总人数',
  },
  villageTapWater: {
    en: 'residents of administrative villages with tap water / residents of administrative villages',
    'zh-CN': '用上自来水的行政村居民人数 / 行政村居民总人数',
  },
  villagePostStations: {
    en: 'administrative villages with a post station / administrative villages',
    'zh-CN': '建有村邮站的行政村数 / 行政村总数',
  },
  householdLetterBoxes: {
    en: 'households with a letter box / households, both of the cities and of the villages that seat a town government',
    'zh-CN': '城市和镇政府驻地村建有信报箱的户数 / 城市和镇政府驻地村总户数',
  },
  hamletTelephones: {
    en: 'natural villages of 20 households or more with the telephone / natural villages of 20 households or more',
    'zh-CN': '通电话的20户以上自然村数 / 20户以上自然村总数',
  },
  villageBroadband: {
    en: 'administrative villages with broadband / administrative villages',
    'zh-CN': '通宽带的行政村数 / 行政村总数',
  },
  townSewageTreatment: {
    en: 'designated towns with sewage works / designated towns',
    'zh-CN': '建成污水处理设施的建制镇数 / 建制镇总数',
  },
  villageSewageTreatment: {
    en: 'administrative villages that treat household sewage / administrative villages',
    'zh-CN': '开展生活污水处理的行政村数 / 行政村总数',
  },
  sanitaryToilets: {
    en: 'urban and rural households with a sanitary toilet / households',
    'zh-CN': '使用卫生厕所的城乡户数 / 城乡总户数',
  },
  urbanWasteTreatment: {
    en: 'urban household waste treated harmlessly / urban household waste collected and moved',
    'zh-CN': '城市生活垃圾无害化处理量 / 城市生活垃圾清运量',
  },
  ruralWasteCollection: {
    en: 'administrative villages with central collection of household waste / administrative villages',
    'zh-CN': '实行生活垃圾集中收集的行政村数 / 行政村总数',
  },
  ruralWasteTreatment: {
    en: 'rural household waste treated harmlessly / rural household waste',
    'zh-CN': '农村生活垃圾无害化处理量 / 农村生活垃圾产生量',
  },
} as const satisfies Partial<Record<TargetId, Text>>
