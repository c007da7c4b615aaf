import type { Text } from './text.js'

/** One of the ten projects of part three, with the departments its heading names. */
export interface Project {
  readonly title: Text
  /** 主要责任单位: the department chiefly responsible. */
  readonly lead: Text
  /** 责任单位: the others, in the order of the heading. */
  readonly others: readonly Text[]
}

const agricultureOffice = {
  en: 'Agriculture Office (Agricultural Economy Bureau)',
  'zh-CN': '市农办（农业经济局）',
}
const civilAffairs = { en: 'Civil Affairs Bureau', 'zh-CN': '市民政局' }
const constructionCommission = { en: 'Construction Commission', 'zh-CN': '市建委' }
const culture = { en: 'Culture Bureau', 'zh-CN': '市文化局' }
const disabledPersonsFederation = { en: "Disabled Persons' Federation", 'zh-CN': '市残联' }
const economyAndTrade = { en: 'Economy and Trade Commission', 'zh-CN': '市经贸委' }
const education = { en: 'Education Bureau', 'zh-CN': '市教育局' }
const health = { en: 'Health Bureau', 'zh-CN': '市卫生局' }
const informationIndustry = { en: 'Information Industry Bureau', 'zh-CN': '市信息产业局' }
const labour = { en: 'Labour and Social Security Bureau', 'zh-CN': '市劳动保障局' }
const socialSecurityAffairs = { en: 'Social Security Affairs Bureau', 'zh-CN': '市社会保障事务局' }
const tradeUnions = { en: 'Federation of Trade Unions', 'zh-CN': '市总工会' }

export const projects = {
  '3.1': {
    title: { en: 'Employment promotion', 'zh-CN': '就业促进工程' },
    lead: labour,
    others: [agricultureOffice, tradeUnions],
  },
  '3.2': {
    title: { en: 'Social security', 'zh-CN': '社会保障工程' },
    lead: labour,
    others: [
      { en: 'Justice Bureau', 'zh-CN': '市司法局' },
      civilAffairs,
      education,
      health,
      socialSecurityAffairs,
    ],
  },
  '3.3': {
    title: { en: 'Fairness in education', 'zh-CN': '教育公平工程' },
    lead: education,
    others: [agricultureOffice, labour, economyAndTrade, constructionCommission, disabledPersonsFederation],
  },
  '3.4': {
    title: { en: 'Health for all', 'zh-CN': '全民健康工程' },
    lead: health,
    others: [
      { en: 'Food and Drug Administration', 'zh-CN': '市食品药品监管局' },
      { en: 'Quality and Technical Supervision Bureau', 'zh-CN': '市质量技监局' },
      { en: 'Population and Family Planning Commission', 'zh-CN': '市人口计生委' },
      labour,
    ],
  },
  '3.5': {
    title: { en: 'Culture and sport for all', 'zh-CN': '文体普及工程' },
    lead: culture,
    others: [
      { en: 'Sports Bureau', 'zh-CN': '市体育局' },
      { en: 'Municipal Committee of the Communist Youth League', 'zh-CN': '团市委' },
      education,
      disabledPersonsFederation,
    ],
  },
  '3.6': {
    title: { en: 'Social welfare', 'zh-CN': '社会福利工程' },
    lead: civilAffairs,
    others: [disabledPersonsFederation, labour, health],
  },
  '3.7': {
    title: { en: 'Community services', 'zh-CN': '社区服务工程' },
    lead: civilAffairs,
    others: [
      labour,
      economyAndTrade,
      informationIndustry,
      disabledPersonsFederation,
      { en: "People's Bank of China, Jiaxing Central Sub-branch", 'zh-CN': '人行嘉兴市中心支行' },
    ],
  },
  '3.8': {
    title: { en: 'Housing for the people', 'zh-CN': '惠民安居工程' },
    lead: constructionCommission,
    others: [
      { en: 'Development and Reform Commission', 'zh-CN': '市发展改革委' },
      civilAffairs,
      { en: 'Land and Resources Bureau', 'zh-CN': '市国土资源局' },
      agricultureOffice,
    ],
  },
  '3.9': {
    title: { en: 'Public utilities', 'zh-CN': '公用设施工程' },
    lead: { en: 'Transport Bureau', 'zh-CN': '市交通局' },
    others: [
      constructionCommission,
      { en: 'Water Resources Bureau', 'zh-CN': '市水利局' },
      agricultureOffice,
      culture,
      health,
      { en: 'Environmental Protection Bureau', 'zh-CN': '市环保局' },
      { en: 'Post Bureau', 'zh-CN': '市邮政局' },
      { en: 'Office of the Leading Group for Informatisation', 'zh-CN': '市信息化工作领导小组办公室' },
      informationIndustry,
      { en: 'China Telecom, Jiaxing Branch', 'zh-CN': '电信嘉兴市分公司' },
      { en: 'China Mobile, Jiaxing Branch', 'zh-CN': '移动嘉兴分公司' },
      { en: 'China Unicom, Jiaxing Branch', 'zh-CN': '联通嘉兴分公司' },
      { en: 'Jiaxing Electric Power Bureau', 'zh-CN': '嘉兴电力局' },
    ],
  },
  '3.10': {
    title: { en: 'Care for new residents', 'zh-CN': '新居民关爱工程' },
    lead: { en: "New Residents' Affairs Bureau", 'zh-CN': '市新居民事务局' },
    others: [education, labour, constructionCommission, socialSecurityAffairs, tradeUnions],
  },
} as const satisfies Record<string, Project>

export type ProjectId = keyof typeof projects
