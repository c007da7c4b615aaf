import type { Language } from '../language.js'

interface Words {
  readonly familyHeading: string
  readonly familyHelp: string
  readonly registration: string
  readonly incomeWay: string
  readonly income: string
  readonly backToForm: string
  readonly limitsHeading: string
  readonly limitsLead: string
  readonly people: string
  readonly peopleNumber: (people: number) => string
  readonly householdPerMonth: string
  readonly thisFamily: string
  readonly line: string
  readonly perPerson: string
  readonly month: string
  readonly year: string
  readonly byTheYear: string
  readonly forPeople: string
  readonly below: string
  readonly atMost: string
  readonly notKnown: string
  readonly notCompared: string
  readonly noRegistration: string
  readonly notStated: string
  readonly at: string
  readonly under: (sum: string) => string
  readonly over: (sum: string) => string
  readonly met: string
  readonly unmet: string
  readonly none: string
  readonly limitsDescribed: (lines: number) => string
  readonly allowanceHeading: string
  readonly allowanceLead: (registration: string, people: number) => string
  readonly allowance: string
  readonly allowanceDescribed: string
  readonly noCurve: string
  readonly noAllowance: string
  readonly lastThatDoes: string
  readonly firstThatDoesNot: string
  readonly planHeading: string
  readonly planLead: string
  readonly planDescribed: string
  readonly day: string
  readonly from: string
  readonly perPersonPerMonth: string
  readonly inYear: (sum: string) => string
  readonly wage: string
  readonly noWage: string
  readonly registrationNote: Readonly<Record<'urban' | 'rural', string>>
  readonly source: string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    familyHeading: 'The family',
    familyHelp: 'Its point stands among the lines below. The address keeps it.',
    registration: 'Registration',
    incomeWay: 'Income stated as',
    income: 'Income',
    backToForm: 'All verdicts of this family',
    limitsHeading: 'Every limit on income, by the size of the household',
    limitsLead:
      'A household is compared with the limit per person times its people. What lies under a line is within it; whether a sum exactly on the line is, stands in the table.',
    people: 'People in the household',
    peopleNumber: (people) => `${people}`,
    householdPerMonth: 'Household income, yuan a month',
    thisFamily: 'This family',
    line: 'Line',
    perPerson: 'Per person',
    month: 'a month',
    year: 'a year',
    byTheYear: 'sums by the year; drawn as a twelfth',
    forPeople: 'Limit for a household of',
    below: 'below: the limit itself does not qualify',
    atMost: 'at most: the limit itself qualifies',
    notKnown: 'needs a local figure',
    notCompared: 'another registration',
    noRegistration: 'needs the registration',
    notStated: 'not stated',
    at: 'exactly at the limit',
    under: (sum) => `${sum} under`,
    over: (sum) => `${sum} over`,
    met: 'within',
    unmet: 'not within',
    none: 'The plan does not bind on this day: no line is in force.',
    limitsDescribed: (lines) =>
      `${lines} straight lines rise with the number of people, one for each limit; the table gives every sum.`,
    allowanceHeading: 'The allowance as income rises',
    allowanceLead: (registration, people) =>
      `The subsistence allowance makes up the difference to the standard. Here for a household of ${people}, ${registration} registration.`,
    allowance: 'Allowance, yuan a month',
    allowanceDescribed:
      'The allowance falls as income rises, to nothing at the limit; the table gives the sums.',
    noCurve: 'No curve can be drawn: the standard is not known, or no income is below it or above it.',
    noAllowance: 'none',
    lastThatDoes: 'the highest that qualifies',
    firstThatDoesNot: 'the lowest that does not',
    planHeading: 'How the limits moved through the plan',
    planLead:
      'The standards follow the minimum wage, so most limits move when it does; that of dilapidated-housing repair also with its phase.',
    planDescribed:
      'Limits per person a month in steps over the days of the plan; the table gives each stretch of days.',
    day: 'Day',
    from: 'Days',
    perPersonPerMonth: 'Limit per person, yuan a month',
    inYear: (sum) => `${sum} a year`,
    wage: 'Minimum wage',
    noWage: 'No minimum wage is published here for these days: give one, and the limits can be worked out.',
    registrationNote: { urban: 'urban', rural: 'rural' },
    source: 'Clause',
  },
  'zh-CN': {
    familyHeading: '家庭情况',
    familyHelp: '下图中标出这个家庭的位置，填写内容保留在网址中。',
    registration: '户籍',
    incomeWay: '收入填法',
    income: '收入',
    backToForm: '查看这个家庭的全部结论',
    limitsHeading: '各项收入限额与家庭人口',
    limitsLead:
      '家庭收入与人均限额乘以人口相比。在线以下的，收入在限额以内；恰好在线上的是否符合，见表中说明。',
    people: '家庭人口',
    peopleNumber: (people) => `${people}人`,
    householdPerMonth: '家庭收入（元/月）',
    thisFamily: '这个家庭',
    line: '限额',
    perPerson: '人均',
    month: '每月',
    year: '每年',
    byTheYear: '表中为全年金额，图中按月折算（除以12）',
    forPeople: '按家庭人口计的限额',
    below: '低于，不含本数',
    atMost: '不超过，含本数',
    notKnown: '缺少本地标准',
    notCompared: '户籍不同',
    noRegistration: '户籍未填',
    notStated: '未填',
    at: '恰好等于限额',
    under: (sum) => `低${sum}`,
    over: (sum) => `高${sum}`,
    met: '限额以内',
    unmet: '超出限额',
    none: '该日期不在计划期内，没有适用的限额。',
    limitsDescribed: (lines) => `共${lines}条直线，随家庭人口上升，每条对应一项限额；各数额见表。`,
    allowanceHeading: '低保金随收入的变化',
    allowanceLead: (registration, people) =>
      `低保金按收入与标准的差额发给。此处为${registration}户籍、${people}口人的家庭。`,
    allowance: '低保金（元/月）',
    allowanceDescribed: '收入越高，低保金越少，到限额处不再发给；各数额见表。',
    noCurve: '无法作图：低保标准不详，或者没有低于或高于该标准的收入。',
    noAllowance: '无',
    lastThatDoes: '符合条件的最高收入',
    firstThatDoesNot: '不符合条件的最低收入',
    planHeading: '计划期内限额的变化',
    planLead:
      '低保标准与最低工资标准挂钩，最低工资标准调整，多数限额随之变化；危旧房改造的限额还随改造步骤变化。',
    planDescribed: '计划期内各项人均月限额的阶梯图；各时段数额见表。',
    day: '日期',
    from: '时段',
    perPersonPerMonth: '人均限额（元/月）',
    inYear: (sum) => `每年${sum}`,
    wage: '最低工资标准',
    noWage: '该时段没有已公布的最低工资标准，自行填写后即可核算。',
    registrationNote: { urban: '城镇', rural: '农村' },
    source: '条款',
  },
}
