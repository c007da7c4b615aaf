import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of goals 6 to 10 measure: the numerator / the denominator, or the amount itself. */
export const socialServicesMeasures = {
  gradedKindergartenCoverage: {
    en: 'graded kindergartens / kindergartens, or children in graded kindergartens / children in kindergartens: the document does not say which',
    'zh-CN': '等级幼儿园数 / 幼儿园总数，或者等级幼儿园在园幼儿数 / 在园幼儿总数（文件未写明按哪一种计算）',
  },
  compulsoryEducationRetention: {
    en: "pupils retained / pupils enrolled: the year's retention rate of compulsory education",
    'zh-CN': '义务教育巩固学生数 / 义务教育应巩固学生数（当年巩固率）',
  },
  schoolConstructionStandardRate: {
    en: 'schools at the construction standard / schools',
    'zh-CN': '达到建设标准的学校数 / 学校总数',
  },
  provincialGradeVocationalSchools: {
    en: 'secondary vocational schools at a provincial grade / secondary vocational schools',
    'zh-CN': '达到省等级标准的中等职业学校数 / 中等职业学校总数',
  },
  countyPublicHealthInstitutions: {
    en: 'counties with a disease-control centre, a maternal-and-child institution and a health-supervision body, all at standard / counties',
    'zh-CN': '疾病预防控制中心、妇幼保健机构、卫生监督机构均建成达标的县（市、区）数 / 县（市、区）总数',
  },
  townCommunityHealthCentres: {
    en: 'subdistricts and towns with a community health centre / subdistricts and towns',
    'zh-CN': '建有社区卫生服务中心的街道（镇）数 / 街道（镇）总数',
  },
  communityHealthStations: {
    en: 'urban communities, central villages and new integrated communities with a health station / all of them',
    'zh-CN':
      '建有社区卫生服务站的城市社区、农村中心村和城乡一体新社区数 / 城市社区、农村中心村和城乡一体新社区总数',
  },
  responsibleDoctorsPerThousand: {
    en: 'responsible doctors / residents of urban and rural communities',
    'zh-CN': '责任医生数 / 城乡社区居民人数',
  },
  communityOutpatientShare: {
    en: 'outpatient visits at community health institutions / all outpatient visits',
    'zh-CN': '社区卫生服务机构门诊人次 / 全部门诊人次',
  },
  residentHealthRecords: {
    en: 'residents with a health record / residents',
    'zh-CN': '已建立健康档案的城乡居民人数 / 城乡居民总人数',
  },
  publicHealthProjectCompliance: {
    en: 'public-health projects whose service meets the standard / public-health projects, county by county',
    'zh-CN': '本县（市、区）服务达标的公共卫生项目数 / 本县（市、区）公共卫生项目总数',
  },
  villageChainStoreCoverage: {
    en: 'administrative villages with a chain convenience store / administrative villages',
    'zh-CN': '设有连锁配送便利店的行政村数 / 行政村总数',
  },
  countyCulturalHallsAndLibraries: {
    en: 'counties with a cultural hall and a library / counties',
    'zh-CN': '建有文化馆和图书馆的县（市、区）数 / 县（市、区）总数',
  },
  townCulturalStations: {
    en: 'townships with a comprehensive cultural station / townships',
    'zh-CN': '建有综合文化站的乡镇数 / 乡镇总数',
  },
  villageCulturalVenues: {
    en: 'administrative villages with a cultural venue / administrative villages',
    'zh-CN': '建有文化活动场所的行政村数 / 行政村总数',
  },
  townLibraryBranches: {
    en: 'towns of the county or county-level city with a branch library / its towns',
    'zh-CN': '本县（市）建有图书馆分馆的乡镇数 / 本县（市）乡镇总数',
  },
  libraryCirculationStations: {
    en: 'village and community library circulation stations built in the city proper within the year',
    'zh-CN': '市本级年内建成的村（社区）图书流通站数',
  },
  wiredBroadcastingHouseholds: {
    en: 'farm households reached by wired broadcasting / farm households',
    'zh-CN': '通有线广播的农户数 / 农户总数',
  },
  villageCableTelevision: {
    en: 'administrative villages on the cable-television network / administrative villages',
    'zh-CN': '有线电视联网的行政村数 / 行政村总数',
  },
  hamletCableTelevision: {
    en: 'natural villages of 20 households or more on the cable-television network / natural villages of 20 households or more',
    'zh-CN': '有线电视联网的20户以上自然村数 / 20户以上自然村总数',
  },
  ruralBroadcastingPopulation: {
    en: 'rural people reached by radio and television / rural people',
    'zh-CN': '农村广播电视综合覆盖人口 / 农村总人口',
  },
  fitnessTrails: {
    en: 'urban communities and villages with a fitness trail / urban communities and villages',
    'zh-CN': '建有健身路径的城市社区和村数 / 城市社区和村总数',
  },
  newSportsVillages: {
    en: 'sports villages newly established',
    'zh-CN': '新创建的小康体育村数',
  },
  sportsAreaPerCapita: {
    en: 'square metres of sports ground / residents',
    'zh-CN': '体育场地面积（平方米） / 总人口',
  },
  sportsPopulationShare: {
    en: 'people taking regular exercise / residents',
    'zh-CN': '经常参加体育锻炼的人数 / 总人口',
  },
  physicalFitnessPassRate: {
    en: 'people who pass the national fitness standard / people tested',
    'zh-CN': '国民体质测定合格人数 / 参加测定人数',
  },
  familyPlanningStations: {
    en: 'family-planning stations, of counties and of towns and subdistricts, built to standard / all such stations',
    'zh-CN': '完成标准化建设的县级计生指导站和镇（街道）计生服务站数 / 两级站点总数',
  },
} as const satisfies Partial<Record<TargetId, Text>>
