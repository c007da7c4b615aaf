import { assess, createPolicy, explain, type Household } from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'

// Letters written by hand: the sums on paper, then the sentence a case worker would send.

const onTheDayOfIssue = createPolicy({ asOf: '2010-07-05' })

const lines = (letter: string) => letter.split('\n')

test('a whole letter, in English', () => {
  // 980 x 40% = 392; 392 x 2 x 3 = 2,352; 2,352 - 2,352 = 0
  const family = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352',
    hasHousingDifficulty: true,
  } as const
  expect(lines(explain(assess('lowRentHousing', family, onTheDayOfIssue), 'en'))).toEqual([
    'How this was worked out: Low-rent housing',
    'What it is: Low-rent housing security.',
    "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clauses 2.1.3 and 3.8.1.",
    'Result: the conditions are met.',
    'The plan sets this "for the most part" (基本).',
    '',
    'Conditions:',
    '1. Household registration: urban; required: urban. Met. (clause 2.1.3)',
    '2. Housing difficulty: yes. Met. (clause 2.1.3)',
    '3. Household income per month: 2,352.00 yuan; at most 392.00 x 2 x 3 = 2,352.00 yuan a month, the limit itself included; exactly at the limit. Met. (clause 2.1.3)',
    '   Urban subsistence standard 392.00: derived, 980.00 x 40%.',
    '   Minimum wage 980.00: published, 浙政发〔2010〕11号.',
    '',
    'Where the plan can be read in more than one way, this note reads it so:',
    '- Does 以下 ("at or below") include the number itself? Included: an income exactly at the limit qualifies.',
    '- How long does the plan bind? From the day of issue, 5 July 2010, to the end of 2012.',
    '',
    'What the plan leaves open:',
    '- The document does not define housing difficulty. Whether a dwelling or a rent subsidy is given, of what size and at what rent, is not stated.',
    '',
    'This note explains a computation from the facts as they were stated. It is no administrative decision.',
  ])
})

test('the same letter, in Chinese, one fen over', () => {
  // 2,352.01 - 2,352.00 = 0.01
  const family = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352.01',
    hasHousingDifficulty: true,
  } as const
  const letter = lines(explain(assess('lowRentHousing', family, onTheDayOfIssue), 'zh-CN'))
  expect(letter.slice(0, 11)).toEqual([
    '核算说明：廉租住房',
    '事项内容：纳入廉租住房保障。',
    '核算日期：2010年7月5日。依据：《嘉兴市加快实施基本公共服务均等化行动计划工作意见》（2010年7月5日）第二部分（一）第3项、第三部分（八）第1段（条款2.1.3、3.8.1）。',
    '核算结论：不符合条件。',
    '文件对本事项的要求为“基本”实现。',
    '',
    '逐项核对：',
    '1. 户籍：城镇；要求为城镇。符合。（条款2.1.3）',
    '2. 住房困难：是。符合。（条款2.1.3）',
    '3. 家庭月收入：2352.01元；不得超过每月392.00×2×3人=2352.00元（含本数）；比限额高0.01元。不符合。（条款2.1.3）',
    '   城镇低保标准 392.00：推算得出，980.00×40%。',
  ])
  expect(letter.at(-1)).toBe('本说明仅反映依据所填情况进行核算的过程和结果，不作为行政决定。')
})

describe('the allowance', () => {
  const allowanceLine = (household: Household, options: object, language: 'en' | 'zh-CN') => {
    const policy = createPolicy({ asOf: '2010-07-05', ...options })
    return lines(explain(assess('subsistenceAllowance', household, policy), language)).slice(4, 6)
  }
  test('from a monthly total', () => {
    // 392 x 3 = 1,176; 1,176 - 1,000 = 176
    const household = { registration: 'urban', members: 3, monthlyIncome: 1000 } as const
    expect(allowanceLine(household, {}, 'en')[0]).toBe(
      'Allowance a month: 392.00 x 3 - 1,000.00 = 176.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)',
    )
  })
  test('from a yearly sum per person', () => {
    // 392 x 12 x 2 - 1,000.01 x 2 = 9,408 - 2,000.02 = 7,407.98; / 12 = 617.331..., up to 617.34
    const household = { registration: 'urban', members: 2, annualIncomePerCapita: '1000.01' } as const
    expect(allowanceLine(household, {}, 'zh-CN')[0]).toBe(
      '每月低保金：(392.00×12个月×2人－1000.01×2人)÷12=617.34元（不足一分的进为一分）。（《城市居民最低生活保障条例》（1999年国务院令第271号）第八条）',
    )
  })
  test('the same in English', () => {
    const household = { registration: 'urban', members: 2, annualIncomePerCapita: '1000.01' } as const
    expect(allowanceLine(household, {}, 'en')[0]).toMatch(
      /^Allowance a month: \(392\.00 x 12 x 2 - 1,000\.01 x 2\) \/ 12 = 617\.34 yuan, rounded up to the fen\./,
    )
  })
  test('above the minimum payment nothing is raised', () => {
    // 392 - 340 = 52, above 50
    const household = { registration: 'urban', members: 1, monthlyIncome: 340 } as const
    const policy = createPolicy({ asOf: '2010-07-05', minimumPaymentPerPerson: 50 })
    expect(assess('subsistenceAllowance', household, policy).allowance).not.toHaveProperty(
      'minimumPaymentPerPerson',
    )
    expect(allowanceLine(household, { minimumPaymentPerPerson: 50 }, 'en')[1]).toBe('')
  })
  test('raised to the minimum payment', () => {
    // 392 - 390 = 2, below 50
    const household = { registration: 'urban', members: 1, monthlyIncome: 390 } as const
    expect(allowanceLine(household, { minimumPaymentPerPerson: 50 }, 'en')).toEqual([
      'Allowance a month: 392.00 x 1 - 390.00 = 2.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)',
      'Raised to the minimum payment, as given: 50.00 x 1 = 50.00 yuan.',
    ])
    expect(allowanceLine(household, { minimumPaymentPerPerson: 50 }, 'zh-CN')[1]).toBe(
      '低于所给的人均最低发放额，按最低发放额计：50.00×1人=50.00元。',
    )
  })
  test('people not counted', () => {
    const household = { registration: 'urban', monthlyIncomePerCapita: 390 } as const
    expect(allowanceLine(household, {}, 'en')[0]).toBe(
      'Working out the allowance still needs: People in the household.',
    )
    expect(allowanceLine(household, {}, 'zh-CN')[0]).toBe('低保金待以下情况明确后核算：家庭人口。')
  })
})

test('a clause is told by its place: a part, a group of it, a goal or a paragraph', () => {
  const determination = assess('lowRentHousing', {}, onTheDayOfIssue)
  const cited = (...clauses: typeof determination.clauses) =>
    lines(explain({ ...determination, clauses }, 'zh-CN'))[2]
  const plan =
    '核算日期：2010年7月5日。依据：《嘉兴市加快实施基本公共服务均等化行动计划工作意见》（2010年7月5日）'
  expect(cited('2', '4.3', '2.2.10', '3.10.4')).toBe(
    `${plan}第二部分、第四部分（三）、第二部分（二）第10项、第三部分（十）第4段（条款2、4.3、2.2.10、3.10.4）。`,
  )
  expect(cited('1', '4.5', '3.6.1', '3.7.1', '3.9.1')).toBe(
    `${plan}第一部分、第四部分（五）、第三部分（六）第1段、第三部分（七）第1段、第三部分（九）第1段（条款1、4.5、3.6.1、3.7.1、3.9.1）。`,
  )
})

describe('a condition', () => {
  const conditions = (letter: string) => lines(letter).filter((line) => /^(\d\.| {3})/.test(line))

  test('a monthly income against a yearly limit, a figure given', () => {
    // 1,000.55 x 12 = 12,006.60; 27,111.23 x 60% x 3 = 48,800.214; less 12,006.60 = 36,793.614
    const policy = createPolicy({ asOf: '2011-04-01', urbanDisposableIncomePerCapita: '27111.23' })
    const household = { registration: 'urban', members: 3, monthlyIncome: '1000.55' } as const
    expect(conditions(explain(assess('affordableHousing', household, policy), 'en')).slice(2)).toEqual([
      '3. Household income per month: 1,000.55 x 12 = 12,006.60 yuan a year; at most 27,111.23 x 60% x 3 = 48,800.214 yuan a year, the limit itself included; 36,793.614 yuan under the limit. Met. (clause 3.8.1)',
      '   Urban disposable income per capita 27,111.23: as given.',
    ])
  })
  test('an income not known, standards rounded up, the national rule cited', () => {
    // 1,160 x 40% = 464, up to 470; 470 x 60% = 282, up to 290; below 290 x 2 = 580: 579.99 is the highest
    const policy = createPolicy({ asOf: '2011-04-01', roundStandardsUpTo: 10 })
    const household = { registration: 'rural', members: 2 } as const
    expect(conditions(explain(assess('subsistenceAllowance', household, policy), 'zh-CN')).slice(1)).toEqual([
      '2. 家庭月收入：不详；须低于每月290.00×2人=580.00元（不含本数）；符合条件的最高数额为579.99元。（条款2.1.4；《国务院关于在全国建立农村最低生活保障制度的通知》（国发〔2007〕19号））',
      '   农村低保标准 290.00：推算得出，470.00×60%，向上取整到10元的整数倍。',
      '   城镇低保标准 470.00：推算得出，1160.00×40%，向上取整到10元的整数倍。',
      '   最低工资标准 1160.00：已公布，见浙政发〔2011〕16号。',
    ])
  })
  test('the nominal line of the document', () => {
    // 4,000 - 4,000.01 = -0.01
    const household = { registration: 'rural', annualIncomePerCapita: '4000.01' } as const
    expect(
      conditions(explain(assess('lowIncomeFarmHousehold', household, onTheDayOfIssue), 'en')).slice(1),
    ).toEqual([
      '2. Income per person per year: 4,000.01 yuan; at most 4,000.00 yuan a year, the limit itself included; 0.01 yuan over the limit. Not met. (clause 2.1.4)',
      '   Income line of low-income farm households 4,000.00: stated by the plan itself.',
    ])
  })
  test('a floor area', () => {
    // 15 x 3 = 45
    const policy = createPolicy({ asOf: '2010-07-05', housingDifficultyFloorArea: 15 })
    const household = { members: 3, floorArea: '44.99' } as const
    expect(conditions(explain(assess('lowRentHousing', household, policy), 'en'))[1]).toBe(
      '2. Floor area of the household: 44.99 m²; must be below 15.00 x 3 = 45.00 m², the limit itself not included; 0.01 m² under the limit. Met. (clause 2.1.3)',
    )
  })
  test('a day, and somebody who never went', () => {
    const person = { isRetired: true, lastCheckup: '2010-07-05' }
    expect(conditions(explain(assess('freeHealthCheckup', person, onTheDayOfIssue), 'zh-CN'))).toEqual([
      '1. 参加城乡居民合作医疗或者已退休：是。符合。（条款3.2.1）',
      '2. 上次免费体检日期：2010年7月5日；自2012年7月5日起可再次安排（含当日）。不符合。（条款3.2.1）',
    ])
    const never = assess('freeHealthCheckup', { ...person, lastCheckup: 'never' }, onTheDayOfIssue)
    expect(conditions(explain(never, 'en'))[1]).toBe('2. Last free check-up: never. Met. (clause 3.2.1)')
  })
  test('counts', () => {
    const household = { registration: 'urban', membersAbleAndWillingToWork: 1, membersEmployed: 1 } as const
    expect(
      conditions(explain(assess('zeroEmploymentHousehold', household, onTheDayOfIssue), 'en')).slice(1),
    ).toEqual([
      '2. Members able and willing to work: 1; at least 1. Met. (clause 2.1.1; Employment Promotion Law (2007), article 56)',
      '3. Members in work: 1; required: 0. Not met. (clause 2.1.1; Employment Promotion Law (2007), article 56)',
    ])
  })
})

test('what is missing, facts and figures', () => {
  const letter = lines(
    explain(assess('affordableHousing', { registration: 'urban' }, onTheDayOfIssue), 'zh-CN'),
  )
  const at = letter.indexOf('尚需补充的情况：')
  expect(letter.slice(at + 1, at + 4)).toEqual([
    '- 住房困难或家庭住房面积或人均住房面积（任填一项）',
    '- 家庭月收入或家庭年收入或人均月收入或人均年收入（任填一项）',
    '- 城镇居民人均可支配收入',
  ])
})

test('a day outside the plan is no refusal', () => {
  const letter = lines(explain(assess('lowRentHousing', {}, createPolicy({ asOf: '2010-07-04' })), 'en'))
  expect(letter[3]).toBe('Result: not in force: the plan does not bind on this day.')
})

test('a classification is one or is not', () => {
  const household = { registration: 'urban' } as const
  const letter = lines(explain(assess('lowIncomeFarmHousehold', household, onTheDayOfIssue), 'zh-CN'))
  expect(letter[3]).toBe('核算结论：不属于低收入农户。')
})

describe('what is known and cannot be compared is not called unknown', () => {
  const second = (letter: string) => lines(letter).find((line) => line.startsWith('2. '))

  test('no standard applies to somebody registered elsewhere', () => {
    const household = { registration: 'elsewhere', members: 3, monthlyIncome: '0' } as const
    expect(second(explain(assess('subsistenceAllowance', household, onTheDayOfIssue), 'en'))).toBe(
      '2. Household income per month: 0.00 yuan. Cannot be compared: what is known gives no limit for this household. (clause 2.1.4)',
    )
  })
  test('the people are not counted: the limit is told per person', () => {
    // 235.20 a person a month
    const household = { registration: 'rural', monthlyIncome: '1000' } as const
    expect(second(explain(assess('subsistenceAllowance', household, onTheDayOfIssue), 'zh-CN'))).toBe(
      '2. 家庭月收入：1000.00元；每人须低于每月235.20元（不含本数）。现有情况无法得出适用的限额，不能比对。（条款2.1.4；《国务院关于在全国建立农村最低生活保障制度的通知》（国发〔2007〕19号））',
    )
  })
  test('the same in English', () => {
    const household = { registration: 'rural', monthlyIncome: '1000' } as const
    expect(second(explain(assess('subsistenceAllowance', household, onTheDayOfIssue), 'en'))).toMatch(
      /^2\. Household income per month: 1,000\.00 yuan; for each person must be below 235\.20 yuan a month, the limit itself not included\. Cannot be compared: /,
    )
  })
  test('nothing stated is said once', () => {
    expect(second(explain(assess('zeroEmploymentHousehold', {}, onTheDayOfIssue), 'zh-CN'))).toBe(
      '2. 能就业且愿就业人数：不详；不少于1人。（条款2.1.1；《中华人民共和国就业促进法》（2007年）第五十六条）',
    )
  })
})

test('an eligible family whose people are not counted: what the allowance still needs', () => {
  const household = { registration: 'urban', monthlyIncomePerCapita: '100' } as const
  const letter = lines(explain(assess('subsistenceAllowance', household, onTheDayOfIssue), 'zh-CN'))
  expect(letter[4]).toBe('低保金待以下情况明确后核算：家庭人口。')
})

test('a share of the wage that is not the standard in force is called so', () => {
  // 1,160 x 40% = 464, in force 470; 464 x 60% = 278.4, up to 280
  const policy = createPolicy({
    asOf: '2011-04-01',
    roundStandardsUpTo: 10,
    readings: { ruralStandardBase: 'unroundedWageShare' },
  })
  const determination = assess('subsistenceAllowance', { registration: 'rural', members: 1 }, policy)
  const figures = (language: 'en' | 'zh-CN') =>
    lines(explain(determination, language)).filter((line) => line.startsWith('   '))
  expect(figures('en')).toEqual([
    '   Rural subsistence standard 280.00: derived, 464.00 x 60%, rounded up to a multiple of 10.',
    '   Urban subsistence standard before rounding 464.00: derived, 1,160.00 x 40%.',
    '   Minimum wage 1,160.00: published, 浙政发〔2011〕16号.',
  ])
  expect(figures('zh-CN')).toEqual([
    '   农村低保标准 280.00：推算得出，464.00×60%，向上取整到10元的整数倍。',
    '   城镇低保标准（未取整） 464.00：推算得出，1160.00×40%。',
    '   最低工资标准 1160.00：已公布，见浙政发〔2011〕16号。',
  ])
})

test('a letter in Chinese to its end: what is missing, how the plan is read, what it leaves open', () => {
  const letter = lines(explain(assess('temporaryRelief', {}, onTheDayOfIssue), 'zh-CN'))
  expect(letter.slice(3)).toEqual([
    '核算结论：暂无法得出结论，现有情况尚不能据以认定。',
    '',
    '逐项核对：',
    '1. 临时困难：不详。（条款2.1.4）',
    '',
    '尚需补充的情况：',
    '- 临时困难',
    '',
    '文件可作不同理解之处，本说明按以下口径核算：',
    '- 计划执行到什么时候？自2010年7月5日印发之日起，至2012年12月31日止。',
    '',
    '文件未写明的事项：',
    '- 文件没有写明具体条件，是否符合由办理部门认定，本说明以填报为准。',
    '- 文件没有写明金额或者具体内容。',
    '',
    '本说明仅反映依据所填情况进行核算的过程和结果，不作为行政决定。',
  ])
})
