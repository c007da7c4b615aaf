import {
  assess,
  createPolicy,
  type Determination,
  explain,
  explainScreening,
  type Household,
  type PolicyOptions,
  screen,
} from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'

// Sentences of the letters that the whole letters do not have, each as a case worker would write it. The sums are on
// paper: 980 x 40% = 392; x 60% = 235.20. From 2011-04-01: 1160 x 40% = 464; x 60% = 278.40.

const policy = (options: Partial<PolicyOptions> = {}) => createPolicy({ asOf: '2010-07-05', ...options })
const after = policy({ asOf: '2013-01-01', minimumWage: '980' })
const farm = (household: Household, on = policy()) => assess('lowIncomeFarmHousehold', household, on)
const repair = (household: Household, on = policy()) =>
  assess('dilapidatedHousingRepair', { livesInDilapidatedHouse: true, ...household }, on)

const letters: readonly (readonly [string, Determination, readonly string[], readonly string[]])[] = [
  [
    'a benefit that is met, and only striven for',
    repair({ registration: 'rural', members: 2, annualIncome: '10022.40' }, policy({ asOf: '2011-07-05' })),
    [
      'Result: the conditions are met.',
      'The plan only strives for this (力争).',
      // 278.40 x 150% = 417.60; x 12 = 5,011.20; x 2 = 10,022.40
      '3. Household income per year: 10,022.40 yuan; at most 278.40 x 150% x 12 x 2 = 10,022.40 yuan a year, the limit itself included; exactly at the limit. Met. (clause 3.8.2)',
    ],
    [
      '核算结论：符合条件。',
      '文件对本事项的要求为“力争”实现。',
      '不得超过每年278.40×150%×12个月×2人=10022.40元（含本数）；恰好等于限额。符合。',
    ],
  ],
  [
    'a benefit that is not met',
    repair({ registration: 'elsewhere', members: 2, monthlyIncome: '0' }),
    [
      'Result: the conditions are not met.',
      '1. Household registration: outside Jiaxing; required: rural. Not met. (clause 3.8.2)',
    ],
    ['核算结论：不符合条件。', '1. 户籍：市外；要求为农村。不符合。（条款3.8.2）'],
  ],
  [
    'a benefit that is not decided',
    repair({ registration: 'rural' }),
    [
      'Result: not decided: what is known leaves it open.',
      '- Household income per month, or Household income per year, or Income per person per month, or Income per person per year (any one of these)',
    ],
    [
      '核算结论：暂无法得出结论，现有情况尚不能据以认定。',
      '- 家庭月收入或家庭年收入或人均月收入或人均年收入（任填一项）',
    ],
  ],
  [
    'a benefit outside the plan',
    repair({}, after),
    ['Result: not in force: the plan does not bind on this day.'],
    ['核算日期：2013年1月1日。', '核算结论：不在计划期内：该日期不适用本计划。'],
  ],
  [
    'a classification: it is one',
    farm({ registration: 'rural', monthlyIncomePerCapita: '333.33' }),
    [
      'Result: it is one.',
      '2. Income per person per month: 333.33 x 12 = 3,999.96 yuan a year; at most 4,000.00 yuan a year, the limit itself included; 0.04 yuan under the limit. Met. (clause 2.1.4)',
      '   Income line of low-income farm households 4,000.00: stated by the plan itself.',
    ],
    [
      '核算结论：属于低收入农户。',
      '2. 人均月收入：333.33元，折合全年333.33×12个月=3999.96元；不得超过每年4000.00元（含本数）；比限额低0.04元。符合。（条款2.1.4）',
      '   低收入农户收入线 4000.00：文件直接规定。',
    ],
  ],
  [
    'a classification: it is not one',
    farm({ registration: 'rural', annualIncomePerCapita: '4000.01' }),
    ['Result: it is not one.', '0.01 yuan over the limit. Not met.'],
    ['核算结论：不属于低收入农户。', '比限额高0.01元。不符合。'],
  ],
  [
    'a classification that is not decided',
    farm({}),
    [
      'Result: not decided: what is known leaves it open.',
      'Still to be known:',
      '1. Household registration: not known; required: rural. (clause 2.1.4)',
      '2. Income per person per year: not known; at most 4,000.00 yuan a year, the limit itself included; the highest that would do is 4,000.00 yuan. (clause 2.1.4)',
    ],
    [
      '核算结论：暂无法得出结论，现有情况尚不能据以认定。',
      '尚需补充的情况：',
      '1. 户籍：不详；要求为农村。（条款2.1.4）',
      '2. 人均年收入：不详；不得超过每年4000.00元（含本数）；符合条件的最高数额为4000.00元。（条款2.1.4）',
    ],
  ],
  [
    'a classification outside the plan',
    farm({}, after),
    ['Result: not in force: the plan does not bind on this day.'],
    ['核算结论：不在计划期内：该日期不适用本计划。'],
  ],
  [
    'a sum with as many decimals as it has, and commas before the point only',
    // 999,999,999,999.99 x 40% = 399,999,999,999.996; x 60% = 239,999,999,999.9976; x 120% = 287,999,999,999.99712
    repair(
      { registration: 'rural', monthlyIncomePerCapita: '287999999999.99' },
      policy({ minimumWage: '999999999999.99' }),
    ),
    [
      'at most 239,999,999,999.9976 x 120% = 287,999,999,999.99712 yuan a month',
      'Minimum wage 999,999,999,999.99: as given.',
    ],
    [
      '不得超过每月239999999999.9976×120%=287999999999.99712元（含本数）',
      '最低工资标准 999999999999.99：按所提供数据。',
    ],
  ],
  [
    'a standard rounded up to the yuan',
    // 235.20 up to 236
    repair({ registration: 'rural', monthlyIncomePerCapita: '0' }, policy({ roundStandardsUpTo: 1 })),
    ['Rural subsistence standard 236.00: derived, 392.00 x 60%, rounded up to a multiple of 1.'],
    ['农村低保标准 236.00：推算得出，392.00×60%，向上取整到元。'],
  ],
  [
    'a check-up never had, and one had too lately',
    assess('freeHealthCheckup', { isRetired: true, lastCheckup: 'never' }, policy()),
    ['never'],
    ['从未安排'],
  ],
  [
    'a check-up that is due on a day to come',
    // two years after 2009-10-01
    assess('freeHealthCheckup', { isRetired: true, lastCheckup: '2009-10-01' }, policy()),
    ['due from 2011-10-01, that day included'],
    ['上次', '2009年10月1日', '自2011年10月1日起可再次安排（含当日）'],
  ],
  [
    'a floor area',
    assess(
      'lowRentHousing',
      { registration: 'urban', members: 3, monthlyIncome: '0', floorArea: '37.49' },
      policy({ housingDifficultyFloorArea: '12.5' }),
    ),
    ['37.49 m²'],
    ['37.49平方米'],
  ],
]

describe.each(letters)('%s', (_, determination, english, chinese) => {
  test.each(english)('en: %s', (sentence) => {
    expect(explain(determination, 'en')).toContain(sentence)
  })
  test.each(chinese)('zh-CN: %s', (sentence) => {
    expect(explain(determination, 'zh-CN')).toContain(sentence)
  })
})

test.each([
  ['2.1.1', 'zeroEmploymentHousehold', '第二部分（一）第1项'],
  ['3.2.2', 'temporaryRelief', '第三部分（二）第2段'],
  ['3.4.4', 'familyPlanningReward', '第三部分（四）第4段'],
  ['2.2.10', 'familyPlanningFamilyTreatment', '第二部分（二）第10项'],
] as const)('%s is cited in Chinese by its place in the document', (clause, benefit, place) => {
  const letter = explain(assess(benefit, {}, policy()), 'zh-CN')
  const [, dayAndClauses = ''] = letter.match(/^(核算日期：.*)$/m) ?? []
  expect(dayAndClauses).toContain(place)
  expect(dayAndClauses).toMatch(new RegExp(`（条款.*${clause.replaceAll('.', '\\.')}.*）。$`))
})

test('the allowance of a whole screening, in both languages', () => {
  // 235.20 x 2 = 470.40, one fen more than the income
  const screening = screen(
    { household: { registration: 'rural', members: 2, monthlyIncome: '470.39' } },
    policy(),
  )
  expect(explainScreening(screening, 'en')).toContain('0.01 yuan')
  expect(explainScreening(screening, 'zh-CN')).toContain('每月低保金：0.01元。')
})
