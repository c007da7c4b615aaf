import type { Text } from './text.js'

/** A text outside the document on which a rule or a reading rests. */
export interface LegalBasis {
  readonly citation: Text
  /** What it says, in our own words, so far as it is used. */
  readonly says: Text
}

/** A text outside the document that a rule or a reading rests on, by name and article. */
export type LegalBasisId =
  | 'order271Article2'
  | 'order271Article8'
  | 'stateCouncilCircular2007No19'
  | 'employmentPromotionLawArticle56'
  | 'civilLawPrinciples1986Article155'
  | 'civilCode2020Article1259'
  | 'affordableHousingRules2007Article25'

/** The texts outside the document that rules and readings rest on: the citation, and what it says in our own words. */
export const legalBases = {
  order271Article2: {
    citation: {
      en: 'Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 2',
      'zh-CN': '《城市居民最低生活保障条例》（1999年国务院令第271号）第二条',
    },
    says: {
      en: 'Urban residents with a non-agricultural registration whose household income per person is below the local standard are entitled to the allowance. Income is all money and income in kind of the members living together, with maintenance legally due, without preferential payments to veterans and their families.',
      'zh-CN':
        '持有非农业户口的城市居民，家庭人均收入低于当地标准的，可以享受低保。收入指共同生活成员的全部货币和实物收入，依法应得的赡养、扶养、抚养费计算在内，优抚对象按规定领取的抚恤、补助不计。',
    },
  },
  order271Article8: {
    citation: {
      en: 'Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8',
      'zh-CN': '《城市居民最低生活保障条例》（1999年国务院令第271号）第八条',
    },
    says: {
      en: 'Those with some income receive the difference between household income per person and the local standard; those without means, unable to work and with nobody bound by law to support them receive the full standard.',
      'zh-CN':
        '尚有收入的，按家庭人均收入与当地标准的差额发给；没有生活来源和劳动能力，又没有法定供养人的，按标准全额发给。',
    },
  },
  stateCouncilCircular2007No19: {
    citation: {
      en: 'State Council circular on establishing the rural subsistence allowance nationwide (国发〔2007〕19号)',
      'zh-CN': '《国务院关于在全国建立农村最低生活保障制度的通知》（国发〔2007〕19号）',
    },
    says: {
      en: 'The rural allowance is for rural residents whose household net income per person is below the local standard.',
      'zh-CN': '农村低保的对象是家庭人均纯收入低于当地标准的农村居民。',
    },
  },
  employmentPromotionLawArticle56: {
    citation: {
      en: 'Employment Promotion Law (2007), article 56',
      'zh-CN': '《中华人民共和国就业促进法》（2007年）第五十六条',
    },
    says: {
      en: 'Urban households none of whose members of working age is in work may apply for employment assistance, and at least one of them is to be offered a suitable job.',
      'zh-CN': '法定劳动年龄内成员都没有工作的城市家庭，可以申请就业援助，应为其中至少一人提供合适的岗位。',
    },
  },
  civilLawPrinciples1986Article155: {
    citation: {
      en: 'General Principles of the Civil Law (1986), article 155',
      'zh-CN': '《中华人民共和国民法通则》（1986年）第一百五十五条',
    },
    says: {
      en: '以上 ("at or above"), 以下 ("at or below") and 以内 ("within") include the number; 不满 ("less than") and 以外 ("beyond") do not. In force in 2010. An aid to reading: it does not bind a policy opinion directly.',
      'zh-CN':
        '“以上”“以下”“以内”包括本数，“不满”“以外”不包括本数。2010年时有效。只作理解文意的参照，对政策性意见没有直接约束力。',
    },
  },
  civilCode2020Article1259: {
    citation: {
      en: 'Civil Code (2020), article 1259',
      'zh-CN': '《中华人民共和国民法典》（2020年）第一千二百五十九条',
    },
    says: {
      en: 'As article 155 of the General Principles of 1986, and adds that 超过 ("above") does not include the number. Later than the document. An aid to reading: it does not bind a policy opinion directly.',
      'zh-CN':
        '与《民法通则》第一百五十五条相同，另规定“超过”不包括本数。晚于本文件。只作理解文意的参照，对政策性意见没有直接约束力。',
    },
  },
  affordableHousingRules2007Article25: {
    citation: {
      en: 'Rules on Affordable Housing (2007), article 25',
      'zh-CN': '《经济适用住房管理办法》（2007年）第二十五条',
    },
    says: {
      en: 'Applicants have no housing, or a floor area below (低于) the standard of housing difficulty the municipality or county has set.',
      'zh-CN': '申请人须没有住房，或者现有住房面积低于市、县规定的住房困难标准。',
    },
  },
} as const satisfies Record<LegalBasisId, LegalBasis>
