import type { BenefitId } from './benefit-ids.js'
import type { BenefitText } from './benefit-text.js'
import { entitlementTexts } from './entitlement-texts.js'

const otherTexts = {
  subsistenceAllowance: {
    name: { en: 'Subsistence allowance', 'zh-CN': '低保' },
    given: {
      en: 'A monthly allowance that makes up the difference between the income of the household and the local subsistence standard.',
      'zh-CN': '按月发给低保金，补足家庭收入与当地低保标准的差额。',
    },
    note: {
      en: 'The document says that everyone entitled is to be covered; the test and the difference are those of the national rules cited. What counts as income, who belongs to the household and what it may own are for the office to decide.',
      'zh-CN':
        '文件只写明应保尽保；收入条件和差额发放办法依照所引国家规定。哪些算收入、哪些人是家庭成员、财产是否符合规定，由办理部门认定。',
    },
  },
  lowRentHousing: {
    name: { en: 'Low-rent housing', 'zh-CN': '廉租住房' },
    given: {
      en: 'Low-rent housing security.',
      'zh-CN': '纳入廉租住房保障。',
    },
    note: {
      en: 'The document does not define housing difficulty. Whether a dwelling or a rent subsidy is given, of what size and at what rent, is not stated.',
      'zh-CN': '文件没有界定住房困难；是配租住房还是发放租金补贴、面积多大、租金多少，文件未写明。',
    },
  },
  affordableHousing: {
    name: { en: 'Affordable housing', 'zh-CN': '经济适用住房' },
    given: {
      en: 'The chance to buy or rent affordable housing.',
      'zh-CN': '可以申请购买或者承租经济适用住房。',
    },
    note: {
      en: 'The document does not define housing difficulty. Price, rent, size and the order of allocation are not stated.',
      'zh-CN': '文件没有界定住房困难；价格、租金、面积和轮候办法，文件未写明。',
    },
  },
  dilapidatedHousingRepair: {
    name: { en: 'Dilapidated-housing repair', 'zh-CN': '危旧房改造' },
    given: {
      en: 'Repair of the dilapidated house the household lives in.',
      'zh-CN': '对家庭所住的危旧房进行改造。',
    },
    note: {
      en: 'Which houses are dilapidated, and what part of the cost is borne for the household, is not stated. The second phase is to be striven for.',
      'zh-CN': '哪些房屋算危旧房、费用补助多少，文件未写明；第二步改造属于力争完成。',
    },
  },
  hazardAreaReinforcement: {
    name: { en: 'Hazard-area housing reinforcement', 'zh-CN': '灾害区域危旧房加固' },
    given: {
      en: 'Repair and reinforcement of the dilapidated house the household lives in.',
      'zh-CN': '对家庭所住的危旧房进行加固改造。',
    },
    note: {
      en: 'Which houses are dilapidated, where the areas begin and end, and what part of the cost is borne for the household is not stated.',
      'zh-CN': '哪些房屋算危旧房、区域如何划定、费用补助多少，文件未写明。',
    },
  },
  lowIncomeFarmHousehold: {
    name: { en: 'Low-income farm household', 'zh-CN': '低收入农户' },
    given: {
      en: 'A classification: the household is, or is not, a low-income farm household.',
      'zh-CN': '判断家庭是否属于低收入农户。',
    },
    note: {
      en: 'No payment follows from it. The aim of the plan is that basically no such household is left.',
      'zh-CN': '只是类别，不附带待遇。计划的目标是基本消除这类农户。',
    },
  },
  zeroEmploymentHousehold: {
    name: { en: 'Zero-employment household', 'zh-CN': '零就业家庭' },
    given: {
      en: 'A classification: the household is, or is not, a zero-employment household. One that is, is to be helped until it is resolved.',
      'zh-CN': '判断家庭是否属于零就业家庭；属于的，应予帮扶，直至解决。',
    },
    note: {
      en: 'The document does not define it: the meaning is taken from the Employment Promotion Law. It is resolved when at least one member works. What help is given is not stated.',
      'zh-CN': '文件没有界定，参照就业促进法理解；家庭中至少一人就业即为解决；如何帮扶，文件未写明。',
    },
  },
  ruralEmploymentAssistance: {
    name: { en: 'Rural employment assistance', 'zh-CN': '农村低保家庭就业援助' },
    given: {
      en: 'Help into work for members who are able and willing to work and have no job.',
      'zh-CN': '帮助家庭中能工作、愿工作而没有工作的成员就业。',
    },
    note: {
      en: 'What help is given is not stated; the aim is that such members, for the most part, have work.',
      'zh-CN': '如何援助，文件未写明；目标是这些成员基本就业。',
    },
  },
  freeHealthCheckup: {
    name: { en: 'Free health check-up', 'zh-CN': '免费健康体检' },
    given: {
      en: 'A free health check-up at the interval the clause sets.',
      'zh-CN': '按规定的间隔免费体检。',
    },
    note: {
      en: 'What is examined, and where, is not stated. Employees still at work are not named.',
      'zh-CN': '体检项目和地点文件未写明；在职职工不在所列人员之内。',
    },
  },
} as const

export const benefitTexts = /* @__PURE__ */ (() =>
  ({ ...otherTexts, ...entitlementTexts }) as const satisfies Record<BenefitId, BenefitText>)()
