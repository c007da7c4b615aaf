import { Exact } from '../facts/money.js'
import type { NotStated } from '../policy/benefit-row.js'
import type { Period } from '../policy/limits.js'
import type { Language, Text } from '../policy/text.js'
import type { Determination, FigureOrigin, Verdict } from './determination.js'

/** The sentences of the letters. Names of facts, figures, benefits and readings stand in their own tables. */

/** Verdicts by kind: a classification says what a household is, a benefit what it is entitled to. */
export const verdictWords: Readonly<Record<Determination['kind'], Readonly<Record<Verdict, Text>>>> = {
  benefit: {
    eligible: { en: 'the conditions are met', 'zh-CN': '符合条件' },
    ineligible: { en: 'the conditions are not met', 'zh-CN': '不符合条件' },
    undetermined: {
      en: 'not decided: what is known leaves it open',
      'zh-CN': '暂无法得出结论，现有情况尚不能据以认定',
    },
    notInForce: {
      en: 'not in force: the plan does not bind on this day',
      'zh-CN': '不在计划期内：该日期不适用本计划',
    },
  },
  classification: {
    eligible: { en: 'it is one', 'zh-CN': '属于{name}' },
    ineligible: { en: 'it is not one', 'zh-CN': '不属于{name}' },
    undetermined: {
      en: 'not decided: what is known leaves it open',
      'zh-CN': '暂无法得出结论，现有情况尚不能据以认定',
    },
    notInForce: {
      en: 'not in force: the plan does not bind on this day',
      'zh-CN': '不在计划期内：该日期不适用本计划',
    },
  },
}

export const outcomeWords: Readonly<Record<'met' | 'unmet', Text>> = {
  met: { en: 'Met.', 'zh-CN': '符合。' },
  unmet: { en: 'Not met.', 'zh-CN': '不符合。' },
}

/** How firmly the plan speaks, where it speaks less than firmly. */
export const forceWords: Readonly<Record<Determination['force'], Text | undefined>> = {
  required: undefined,
  basic: {
    en: 'The plan sets this "for the most part" (基本).',
    'zh-CN': '文件对本事项的要求为“基本”实现。',
  },
  strive: {
    en: 'The plan only strives for this (力争).',
    'zh-CN': '文件对本事项的要求为“力争”实现。',
  },
  phased: {
    en: 'The plan phases this in, without a date (逐步).',
    'zh-CN': '文件对本事项的要求为“逐步”推进，未定时限。',
  },
}

/** What the document leaves open. */
export const notStatedWords: Readonly<Record<NotStated, Text>> = {
  criteria: {
    en: 'The plan does not state the criteria: whether they are met is for the office to say, and taken as stated.',
    'zh-CN': '文件没有写明具体条件，是否符合由办理部门认定，本说明以填报为准。',
  },
  amount: {
    en: 'The plan states no amount.',
    'zh-CN': '文件没有写明金额或者具体内容。',
  },
}

/** Values that are names. */
export const valueWords: Readonly<Record<string, Text>> = {
  urban: { en: 'urban', 'zh-CN': '城镇' },
  rural: { en: 'rural', 'zh-CN': '农村' },
  elsewhere: { en: 'outside Jiaxing', 'zh-CN': '市外' },
  true: { en: 'yes', 'zh-CN': '是' },
  false: { en: 'no', 'zh-CN': '否' },
  never: { en: 'never', 'zh-CN': '从未安排' },
}

/** Facts that follow from others. */
export const derivedFactTexts = {
  membersSeekingWork: {
    label: {
      en: 'Members able and willing to work who have no job',
      'zh-CN': '能就业且愿就业而未就业人数',
    },
  },
  checkupRecipient: {
    label: {
      en: "Insured in the residents' cooperative scheme, or retired",
      'zh-CN': '参加城乡居民合作医疗或者已退休',
    },
  },
} as const satisfies Record<string, { readonly label: Text }>

/** The sentences around them: what differs between the languages is more than words. */
export interface Words {
  readonly language: Language
  readonly heading: string
  readonly matter: string
  readonly result: string
  readonly conditionsHeading: string
  readonly missingHeading: string
  readonly readingsHeading: string
  readonly notesHeading: string
  readonly closing: string
  /** Between a label and what it is followed by; between two parts of a line. */
  readonly colon: string
  readonly comma: string
  readonly stop: string
  readonly space: string
  readonly or: string
  readonly notKnown: string
  readonly notComparable: string
  readonly openList: string
  readonly anyOne: string
  readonly unrounded: string
  readonly yuan: string
  readonly squareMetres: string
  day(date: string): string
  amount(text: string): string
  times(ratio: string): string
  timesMonths(months: number): string
  timesPeople(people: number): string
  readonly equals: string
  readonly minus: string
  readonly overTwelve: string
  readonly perPeriod: Readonly<Record<Period, (amount: string) => string>>
  dayAndClauses(date: string, clauses: readonly string[]): string
  source(clause: string, basis: string | undefined): string
  basis(citation: string): string
  required(what: string): string
  atLeast(count: string): string
  below(limit: string): string
  atMost(limit: string): string
  readonly atLimit: string
  under(amount: string): string
  over(amount: string): string
  highest(amount: string): string
  dueFrom(date: string): string
  converted(amount: string, product: string): string
  perPerson(limit: string): string
  readonly origin: Readonly<Record<FigureOrigin['origin'], (figure: string, source: string) => string>>
  roundedUpTo(step: number): string
  allowance(arithmetic: string): string
  allowanceNeeds(facts: string): string
  roundedUpToFen: string
  minimum(arithmetic: string): string
}

/** 0.4 is shown as 40%, 2 as 2: as the document writes them. */
const ratioText = (ratio: string): string => {
  const value = new Exact(ratio)
  return value.isInteger() ? value.toFixed() : `${value.times(100).toFixed()}%`
}

/** At least two decimals, and as many more as the amount has. */
const atLeastTwoDecimals = (text: string): string => {
  const value = new Exact(text)
  return value.toFixed(Math.max(2, value.decimalPlaces()))
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Where a clause stands in the document: 2.1.3 is 第二部分（一）第3项, 3.8.2 is 第三部分（八）第2段. */
function chinesePlace(clause: string): string {
  const [part, group, number] = clause.split('.').map(Number) as [number, number?, number?]
  const unit = part === 2 ? '项' : '段'
  return [
    `第${numerals[part]}部分`,
    group === undefined ? '' : `（${numerals[group]}）`,
    number === undefined ? '' : `第${number}${unit}`,
  ].join('')
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    language: 'en',
    heading: 'How this was worked out',
    matter: 'What it is',
    result: 'Result',
    conditionsHeading: 'Conditions',
    missingHeading: 'Still to be known',
    readingsHeading: 'Where the plan can be read in more than one way, this note reads it so',
    notesHeading: 'What the plan leaves open',
    closing:
      'This note explains a computation from the facts as they were stated. It is no administrative decision.',
    colon: ': ',
    comma: '; ',
    stop: '.',
    space: ' ',
    or: ', or ',
    notKnown: 'not known',
    notComparable: 'Cannot be compared: what is known gives no limit for this household.',
    openList: "The plan's list is open, so this does not decide.",
    anyOne: ' (any one of these)',
    unrounded: ' before rounding',
    yuan: ' yuan',
    squareMetres: ' m²',
    day: (date) => date,
    amount: (text) => atLeastTwoDecimals(text).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ','),
    times: (ratio) => ` x ${ratioText(ratio)}`,
    timesMonths: (months) => ` x ${months}`,
    timesPeople: (people) => ` x ${people}`,
    equals: ' = ',
    minus: ' - ',
    overTwelve: ' / 12',
    perPeriod: { month: (amount) => `${amount} a month`, year: (amount) => `${amount} a year` },
    dayAndClauses: (date, clauses) =>
      `As of ${date}, by Jiaxing's plan for equal basic public services of 5 July 2010, ${clauses.length > 1 ? 'clauses' : 'clause'} ${clauses.join(' and ')}.`,
    source: (clause, basis) => `(clause ${clause}${basis ? `; ${basis}` : ''})`,
    basis: (citation) => `(${citation})`,
    required: (what) => `required: ${what}`,
    atLeast: (count) => `at least ${count}`,
    below: (limit) => `must be below ${limit}, the limit itself not included`,
    atMost: (limit) => `at most ${limit}, the limit itself included`,
    atLimit: 'exactly at the limit',
    under: (amount) => `${amount} under the limit`,
    over: (amount) => `${amount} over the limit`,
    highest: (amount) => `the highest that would do is ${amount}`,
    dueFrom: (date) => `due from ${date}, that day included`,
    converted: (_, product) => `${product} a year`,
    perPerson: (limit) => `for each person ${limit}`,
    origin: {
      given: (figure) => `${figure}: as given`,
      published: (figure, notice) => `${figure}: published, ${notice}`,
      document: (figure) => `${figure}: stated by the plan itself`,
      derived: (figure, arithmetic) => `${figure}: derived, ${arithmetic}`,
    },
    roundedUpTo: (step) => `, rounded up to a multiple of ${step}`,
    allowance: (arithmetic) => `Allowance a month: ${arithmetic}`,
    allowanceNeeds: (facts) => `Working out the allowance still needs: ${facts}`,
    roundedUpToFen: ', rounded up to the fen',
    minimum: (arithmetic) => `Raised to the minimum payment, as given: ${arithmetic}`,
  },
  'zh-CN': {
    language: 'zh-CN',
    heading: '核算说明',
    matter: '事项内容',
    result: '核算结论',
    conditionsHeading: '逐项核对',
    missingHeading: '尚需补充的情况',
    readingsHeading: '文件可作不同理解之处，本说明按以下口径核算',
    notesHeading: '文件未写明的事项',
    closing: '本说明仅反映依据所填情况进行核算的过程和结果，不作为行政决定。',
    colon: '：',
    comma: '；',
    stop: '。',
    space: '',
    or: '或',
    notKnown: '不详',
    notComparable: '现有情况无法得出适用的限额，不能比对。',
    openList: '文件所列范围未尽，不能据此认定。',
    anyOne: '（任填一项）',
    unrounded: '（未取整）',
    yuan: '元',
    squareMetres: '平方米',
    day: (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
    amount: atLeastTwoDecimals,
    times: (ratio) => `×${ratioText(ratio)}`,
    timesMonths: (months) => `×${months}个月`,
    timesPeople: (people) => `×${people}人`,
    equals: '=',
    minus: '－',
    overTwelve: '÷12',
    perPeriod: { month: (amount) => `每月${amount}`, year: (amount) => `每年${amount}` },
    dayAndClauses: (date, clauses) =>
      `核算日期：${date}。依据：《嘉兴市加快实施基本公共服务均等化行动计划工作意见》（2010年7月5日）${clauses.map(chinesePlace).join('、')}（条款${clauses.join('、')}）。`,
    source: (clause, basis) => `（条款${clause}${basis ? `；${basis}` : ''}）`,
    basis: (citation) => `（${citation}）`,
    required: (what) => `要求为${what}`,
    atLeast: (count) => `不少于${count}人`,
    below: (limit) => `须低于${limit}（不含本数）`,
    atMost: (limit) => `不得超过${limit}（含本数）`,
    atLimit: '恰好等于限额',
    under: (amount) => `比限额低${amount}`,
    over: (amount) => `比限额高${amount}`,
    highest: (amount) => `符合条件的最高数额为${amount}`,
    dueFrom: (date) => `自${date}起可再次安排（含当日）`,
    converted: (amount, product) => `${amount}，折合全年${product}`,
    perPerson: (limit) => `每人${limit}`,
    origin: {
      given: (figure) => `${figure}：按所提供数据`,
      published: (figure, notice) => `${figure}：已公布，见${notice}`,
      document: (figure) => `${figure}：文件直接规定`,
      derived: (figure, arithmetic) => `${figure}：推算得出，${arithmetic}`,
    },
    roundedUpTo: (step) => (step === 1 ? '，向上取整到元' : `，向上取整到${step}元的整数倍`),
    allowance: (arithmetic) => `每月低保金：${arithmetic}`,
    allowanceNeeds: (facts) => `低保金待以下情况明确后核算：${facts}`,
    roundedUpToFen: '（不足一分的进为一分）',
    minimum: (arithmetic) => `低于所给的人均最低发放额，按最低发放额计：${arithmetic}`,
  },
}
