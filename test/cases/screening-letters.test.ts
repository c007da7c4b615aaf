import {
  benefits,
  createPolicy,
  explainScreening,
  householdBenefitIds,
  type Screening,
  screen,
} from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'

// The letter on a whole screening, written by hand; the long texts on a benefit are those of the catalogue.

const lines = (screening: Screening, language: 'en' | 'zh-CN') =>
  explainScreening(screening, language).split('\n')

const planPeriod = 'How long does the plan bind? From the day of issue, 5 July 2010, to the end of 2012.'

test('a household alone, in English, from the first line to the last', () => {
  // 392 x 3 - 1,000 = 176; 282.24 x 3 = 846.72, and 1,000 - 846.72 = 153.28; 1,000 x 12 is just 4,000 x 3
  const household = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '1000',
    hasHousingDifficulty: false,
    membersAbleAndWillingToWork: 2,
    membersEmployed: 1,
    receivesSubsistenceAllowance: true,
    isStruckByDisaster: false,
  } as const
  const screening = screen({ household }, createPolicy({ asOf: '2010-07-05' }))
  const { subsistenceAllowance, priceSubsidy } = benefits
  expect(lines(screening, 'en')).toEqual([
    'What the household and its people may have',
    "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010.",
    'Subsistence allowance a month: 176.00 yuan.',
    '',
    '== The household ==',
    '',
    'How this was worked out: Subsistence allowance',
    `What it is: ${subsistenceAllowance.given.en}`,
    "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clause 2.1.4.",
    'Result: the conditions are met.',
    'Allowance a month: 392.00 x 3 - 1,000.00 = 176.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)',
    '',
    'Conditions:',
    '1. Household registration: urban; required: urban, or rural. Met. (clause 2.1.4)',
    '2. Household income per month: 1,000.00 yuan; must be below 392.00 x 3 = 1,176.00 yuan a month, the limit itself not included; 176.00 yuan under the limit. Met. (clause 2.1.4; Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 2)',
    '   Urban subsistence standard 392.00: derived, 980.00 x 40%.',
    '   Minimum wage 980.00: published, 浙政发〔2010〕11号.',
    '',
    'Where the plan can be read in more than one way, this note reads it so:',
    `- ${planPeriod}`,
    '',
    'What the plan leaves open:',
    `- ${subsistenceAllowance.note?.en}`,
    '',
    'How this was worked out: Price subsidy',
    `What it is: ${priceSubsidy.given.en}`,
    "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clause 2.1.4.",
    'Result: the conditions are met.',
    '',
    'Conditions:',
    '1. Receives the subsistence allowance: yes. Met. (clause 2.1.4)',
    '',
    'Where the plan can be read in more than one way, this note reads it so:',
    `- ${planPeriod}`,
    '',
    'What the plan leaves open:',
    '- The plan states no amount.',
    `- ${priceSubsidy.note?.en}`,
    '',
    'Not decided by what is known:',
    '- Temporary relief',
    '- Preferential treatment of family-planning families',
    '- Reward for rural family-planning families',
    '- Special assistance for only-child families',
    '',
    'Conditions not met:',
    '- Low-rent housing',
    '  Housing difficulty: no. Not met. (clause 2.1.3)',
    '- Affordable housing',
    '  Housing difficulty: no. Not met. (clause 2.1.3)',
    '- Dilapidated-housing repair',
    '  Household registration: urban; required: rural. Not met. (clause 3.8.2)',
    '  Household income per month: 1,000.00 yuan; at most 235.20 x 120% x 3 = 846.72 yuan a month, the limit itself included; 153.28 yuan over the limit. Not met. (clause 3.8.2)',
    '- Hazard-area housing reinforcement',
    '  Household registration: urban; required: rural. Not met. (clause 3.8.2)',
    '- Low-income farm household',
    '  Household registration: urban; required: rural. Not met. (clause 2.1.4)',
    '- Zero-employment household',
    '  Members in work: 1; required: 0. Not met. (clause 2.1.1; Employment Promotion Law (2007), article 56)',
    '- Rural employment assistance',
    '  Household registration: urban; required: rural. Not met. (clause 2.1.1)',
    '- Disaster relief',
    '  Struck by a disaster: no. Not met. (clause 3.2.2)',
    '',
    'To ask next:',
    '- Is your household in temporary hardship? (clauses 2.1.4, 3.2.2)',
    '',
    'Not asked for, because it is sensitive; it counts when volunteered:',
    '- Family-planning family',
    '- Rural family to be rewarded for family planning',
    '- Only child died or disabled',
    '',
    `Worked out by jiaxing-benefits ${screening.receipt.version}.`,
    'This note explains a computation from the facts as they were stated. It is no administrative decision.',
  ])
})

describe('a family with its people', () => {
  // 464 a person is not below 464, and not above 928; the check-up of 30 June 2010 is due again today
  const household = {
    registration: 'urban',
    monthlyIncomePerCapita: '464',
    hasHousingDifficulty: true,
    membersAbleAndWillingToWork: 0,
    receivesSubsistenceAllowance: false,
    isInTemporaryHardship: false,
    isStruckByDisaster: false,
  } as const
  const people = [
    { isRetired: true, lastCheckup: '2010-06-30', isPatientWithInfectiousDisease: false },
    { hasSevereDisability: true, isInsuredInResidentScheme: false },
  ]
  const screening = screen({ household, people }, createPolicy({ asOf: '2012-06-30' }))

  /** These lines, one after the other, with others between them. */
  const expectInOrder = (letter: readonly string[], expected: readonly string[]) => {
    const wanted = new Set(expected)
    expect(
      letter.filter((line) => wanted.has(line)).filter((line, at, all) => all.indexOf(line) === at),
    ).toEqual(expected)
  }

  test('in Chinese', () => {
    expectInOrder(lines(screening, 'zh-CN'), [
      '核算说明：家庭及成员各事项汇总',
      '核算日期：2012年6月30日。依据：《嘉兴市加快实施基本公共服务均等化行动计划工作意见》（2010年7月5日）。',
      '== 家庭 ==',
      '核算说明：廉租住房',
      '3. 人均月收入：464.00元；不得超过每月464.00×2=928.00元（含本数）；比限额低464.00元。符合。（条款2.1.3）',
      '暂不能认定的事项：',
      '- 经济适用住房',
      '不符合条件的事项：',
      '- 低保',
      '  人均月收入：464.00元；须低于每月464.00元（不含本数）；恰好等于限额。不符合。（条款2.1.4；《城市居民最低生活保障条例》（1999年国务院令第271号）第二条）',
      '== 第1人 ==',
      '核算说明：免费健康体检',
      '1. 参加城乡居民合作医疗或者已退休：是。符合。（条款3.2.1）',
      '2. 上次免费体检日期：2010年6月30日；自2012年6月30日起可再次安排（含当日）。符合。（条款3.2.1）',
      '- 传染病免费治疗',
      '== 第2人 ==',
      '核算说明：重度残疾人托（安）养',
      '文件对本事项的要求为“逐步”推进，未定时限。',
      '接下来需要了解的情况：',
      '- 第1人：您是被征地农民吗？（条款3.1.1、3.2.1）',
      '- 第2人：您是被征地农民吗？（条款3.1.1、3.2.1）',
      '- 第2人：您是退休人员吗？（条款3.2.1）',
      '尚缺的当地标准：',
      '- 城镇居民人均可支配收入',
      '涉及个人隐私，不主动询问，本人愿意说明的可据以核算：',
      '- 计划生育家庭',
      '- 第1人：计划怀孕',
      '- 第2人：文件所列疾病的患者',
      '- 第2人：计划怀孕',
      `核算工具：jiaxing-benefits ${screening.receipt.version}。`,
      '本说明仅反映依据所填情况进行核算的过程和结果，不作为行政决定。',
    ])
  })

  test('in English', () => {
    expectInOrder(lines(screening, 'en'), [
      '== The household ==',
      'How this was worked out: Low-rent housing',
      'Not decided by what is known:',
      '- Affordable housing',
      'Conditions not met:',
      '- Subsistence allowance',
      '== Person 1 ==',
      'How this was worked out: Free health check-up',
      '== Person 2 ==',
      'The plan phases this in, without a date (逐步).',
      'To ask next:',
      '- Person 1: Are you a farmer whose land was expropriated? (clauses 3.1.1, 3.2.1)',
      'Local figures still to be known:',
      '- Urban disposable income per capita',
      'Not asked for, because it is sensitive; it counts when volunteered:',
      '- Person 1: Planning a pregnancy',
    ])
  })

  test('no allowance is told where none is due', () => {
    expect(lines(screening, 'en').some((line) => line.startsWith('Subsistence allowance a month'))).toBe(
      false,
    )
  })

  test('a condition on an open list is told with what the list leaves undecided', () => {
    const letter = lines(screening, 'en')
    const at = letter.indexOf('- Free treatment of infectious diseases')
    expect(letter[at + 1]).toBe(
      "  Patient with a disease that the document names: no. The plan's list is open, so this does not decide. (clause 3.4.1)",
    )
  })

  test('one clause is a clause', () => {
    // Being a worker entitles to the free employment services of 2.1.1 alone.
    expect(lines(screening, 'en')).toContain(
      '- Person 1: Are you a worker, of town or country? (clause 2.1.1)',
    )
  })

  test('a disease stated as no is not listed as one not asked for', () => {
    expect(lines(screening, 'zh-CN')).not.toContain('- 第1人：文件所列疾病的患者')
  })
})

test('outside the plan every matter is listed as not in force, and nothing is asked', () => {
  const screening = screen({ household: {} }, createPolicy({ asOf: '2010-07-04' }))
  const names = (language: 'en' | 'zh-CN') =>
    householdBenefitIds.map((id) => `- ${benefits[id].name[language]}`)
  expect(lines(screening, 'en').slice(3)).toEqual([
    '== The household ==',
    '',
    'Not in force on this day:',
    ...names('en'),
    '',
    `Worked out by jiaxing-benefits ${screening.receipt.version}.`,
    'This note explains a computation from the facts as they were stated. It is no administrative decision.',
  ])
  expect(lines(screening, 'zh-CN').slice(5, -3)).toEqual(['该日期不适用本计划的事项：', ...names('zh-CN')])
})
