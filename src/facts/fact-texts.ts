import { categoryFactTexts } from './category-fact-texts.js'
import type { FactName } from './definitions.js'
import type { FactText } from './fact-text.js'

const people = { en: 'people', 'zh-CN': '人' }

const income = {
  en: 'For the urban subsistence allowance and low-rent housing: all money and income in kind of the members living together, with maintenance legally due, without preferential payments to veterans and their families. For affordable housing: disposable income. For rural benefits: net income. The office decides what counts. Give the income in one way only; a monthly sum is taken as lasting all year.',
  'zh-CN':
    '城镇低保、廉租住房：按共同生活成员的全部货币收入和实物收入计算，依法应得的赡养、扶养、抚养费算在内，优抚对象的抚恤、补助不算。经济适用住房：按可支配收入计算。农村各项：按纯收入计算。哪些算收入由办理部门认定。四种填法只选一种；按月填报的，视为全年每月相同。',
}

const housing = {
  en: 'The document does not define housing difficulty; municipalities set it as a floor area per person. Give the finding, the floor area of the household or the floor area per person: one of them only.',
  'zh-CN': '文件没有界定住房困难，由各地按人均住房面积规定。认定结论、家庭住房面积、人均住房面积只填一项。',
}

const otherTexts = {
  registration: {
    label: { en: 'Household registration', 'zh-CN': '户籍' },
    question: {
      en: 'Where is your household registered: urban Jiaxing, rural Jiaxing, or elsewhere?',
      'zh-CN': '您家的户口是嘉兴城镇的、嘉兴农村的，还是市外的？',
    },
    help: {
      en: 'As stated by the office or the family; nothing is inferred. New residents are registered elsewhere.',
      'zh-CN': '以填报为准，程序不作推断。新居民填市外。',
    },
  },
  members: {
    label: { en: 'People in the household', 'zh-CN': '家庭人口' },
    question: { en: 'How many of you live together as one household?', 'zh-CN': '您家共同生活的有几口人？' },
    unit: people,
    help: {
      en: 'The office decides who belongs to the household.',
      'zh-CN': '哪些人是家庭成员，由办理部门认定。',
    },
  },
  monthlyIncome: {
    label: { en: 'Household income per month', 'zh-CN': '家庭月收入' },
    question: {
      en: 'How much income does your whole household have in a month?',
      'zh-CN': '您全家一个月的收入合计多少钱？',
    },
    unit: { en: 'yuan per month', 'zh-CN': '元/月' },
    help: income,
  },
  annualIncome: {
    label: { en: 'Household income per year', 'zh-CN': '家庭年收入' },
    question: {
      en: 'How much income does your whole household have in a year?',
      'zh-CN': '您全家一年的收入合计多少钱？',
    },
    unit: { en: 'yuan per year', 'zh-CN': '元/年' },
    help: income,
  },
  monthlyIncomePerCapita: {
    label: { en: 'Income per person per month', 'zh-CN': '人均月收入' },
    question: {
      en: 'How much income does your household have per person in a month?',
      'zh-CN': '您家平均每人每月收入多少钱？',
    },
    unit: { en: 'yuan per person per month', 'zh-CN': '元/人·月' },
    help: income,
  },
  annualIncomePerCapita: {
    label: { en: 'Income per person per year', 'zh-CN': '人均年收入' },
    question: {
      en: 'How much income does your household have per person in a year?',
      'zh-CN': '您家平均每人每年收入多少钱？',
    },
    unit: { en: 'yuan per person per year', 'zh-CN': '元/人·年' },
    help: income,
  },
  hasHousingDifficulty: {
    label: { en: 'Housing difficulty', 'zh-CN': '住房困难' },
    question: {
      en: 'Has your household been found to be in housing difficulty?',
      'zh-CN': '您家是否已认定为住房困难家庭？',
    },
    help: housing,
  },
  floorArea: {
    label: { en: 'Floor area of the household', 'zh-CN': '家庭住房面积' },
    question: {
      en: 'How large, all together, is the housing of your household?',
      'zh-CN': '您家的住房面积合计多少？',
    },
    unit: { en: 'square metres', 'zh-CN': '平方米' },
    help: housing,
  },
  floorAreaPerCapita: {
    label: { en: 'Floor area per person', 'zh-CN': '人均住房面积' },
    question: {
      en: 'How much floor area does your household have per person?',
      'zh-CN': '您家平均每人的住房面积有多少？',
    },
    unit: { en: 'square metres per person', 'zh-CN': '平方米/人' },
    help: housing,
  },
  livesInDilapidatedHouse: {
    label: { en: 'Dilapidated house', 'zh-CN': '居住危旧房' },
    question: { en: 'Do you live in a dilapidated house?', 'zh-CN': '您家现在住的是危旧房吗？' },
    help: {
      en: 'The document does not define it; the office decides.',
      'zh-CN': '文件没有界定，由办理部门认定。',
    },
  },
  livesInHazardArea: {
    label: { en: 'Hazard area', 'zh-CN': '房屋在灾害易发区域' },
    question: {
      en: 'Is your house in a coastal area exposed to typhoons, or in an area prone to geological disasters?',
      'zh-CN': '您家的房子是否在沿海易受台风影响的地方，或者在地质灾害易发的地方？',
    },
    help: {
      en: 'The document does not draw the areas; the office decides.',
      'zh-CN': '区域范围文件没有划定，由办理部门认定。',
    },
  },
  membersAbleAndWillingToWork: {
    label: { en: 'Members able and willing to work', 'zh-CN': '能就业且愿就业人数' },
    question: {
      en: 'How many of you are of working age, able to work and willing to?',
      'zh-CN': '您家劳动年龄内、能工作也愿意工作的有几个人？',
    },
    unit: people,
    help: {
      en: 'Count those who already work too.',
      'zh-CN': '已经有工作的也算在内。',
    },
  },
  membersEmployed: {
    label: { en: 'Members in work', 'zh-CN': '已就业人数' },
    question: { en: 'How many of those are in work?', 'zh-CN': '这些人当中，现在有工作的有几个？' },
    unit: people,
    help: {
      en: 'Only those counted as able and willing to work.',
      'zh-CN': '只在能就业且愿就业的人员中计算。',
    },
  },
  receivesSubsistenceAllowance: {
    label: { en: 'Receives the subsistence allowance', 'zh-CN': '享受低保' },
    question: {
      en: 'Does your household receive the subsistence allowance?',
      'zh-CN': '您家现在享受低保吗？',
    },
    help: {
      en: 'Whether it is received now; not whether the household would be entitled to it.',
      'zh-CN': '按目前是否在享受填写，不是按是否符合条件填写。',
    },
  },
  isInsuredInResidentScheme: {
    label: { en: "Insured in the residents' cooperative medical scheme", 'zh-CN': '参加城乡居民合作医疗' },
    question: {
      en: 'Are you insured in the cooperative medical insurance for residents?',
      'zh-CN': '您参加城乡居民合作医疗了吗？',
    },
    help: {
      en: 'The scheme for residents. Employees still at work, insured through their employer, are not counted.',
      'zh-CN': '指居民参加的合作医疗；在职职工参加的职工医保不算。',
    },
  },
  isRetired: {
    label: { en: 'Retired', 'zh-CN': '退休人员' },
    question: { en: 'Are you retired?', 'zh-CN': '您是退休人员吗？' },
  },
  lastCheckup: {
    label: { en: 'Last free check-up', 'zh-CN': '上次免费体检日期' },
    question: {
      en: 'On what day was your last free health check-up under this plan?',
      'zh-CN': '您上一次参加政府安排的免费体检是哪一天？',
    },
    help: {
      en: 'Only check-ups arranged under this plan count, not those paid for privately or by an employer. If there was none, say so.',
      'zh-CN': '只算按本计划免费安排的体检，自费和单位组织的不算；没有做过的，注明“从未”。',
    },
  },
} as const

export const factTexts = /* @__PURE__ */ (() =>
  ({ ...otherTexts, ...categoryFactTexts }) as const satisfies Record<FactName, FactText>)()
