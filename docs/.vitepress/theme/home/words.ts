import type { Language } from '../language.js'
import type { HomeData } from './home.data.js'

interface Words {
  readonly headline: string
  readonly lead: string
  readonly try: string
  readonly lines: string
  readonly caption: (people: number, day: string) => string
  readonly standard: string
  readonly limit: string
  readonly met: string
  readonly unmet: string
  readonly moral: string
  readonly parts: readonly {
    readonly title: string
    readonly link: string
    readonly text: (data: HomeData) => string
  }[]
  readonly scope: string
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    headline: 'Who is entitled to what, to the fen, with the clause',
    lead: "Jiaxing's 2010 plan for equal basic public services as a library of pure functions: it decides each benefit, shows the sums it compared, and says what it does not know.",
    try: 'Try a family',
    lines: 'See the lines',
    caption: (people, day) => `Low-rent housing for a household of ${people}, on ${day}`,
    standard: 'Standard: ',
    limit: 'Limit: ',
    met: 'conditions met',
    unmet: 'not met',
    moral:
      'The limit itself is included; one fen more is not. Income is never divided, so a family on the line gets the right answer.',
    parts: [
      {
        title: 'What is decided',
        link: './clauses.html',
        text: ({ benefits }) =>
          `${benefits} benefits and classifications, each from its clause, with what the document leaves open.`,
      },
      {
        title: 'How it is read',
        link: './readings.html',
        text: ({ readings }) =>
          `${readings} questions that the words allow two answers to: the default, why, and who is affected. Choose otherwise and see.`,
      },
      {
        title: 'What is reached',
        link: './scorecard.html',
        text: ({ targets }) =>
          `${targets} measurable targets of the plan, judged from your observations: met or not, and how much is missing.`,
      },
      {
        title: 'Hold another system to it',
        link: './conformance.html',
        text: ({ conformanceCases }) =>
          `${conformanceCases} cases with expected results and their arithmetic, for software in any language.`,
      },
    ],
    scope:
      'The output explains a computation and is no administrative decision. Registration, assets, who belongs to a household and what counts as income are as stated by the caller, and for the office to decide.',
  },
  'zh-CN': {
    headline: '谁可以享受什么，精确到分，逐条有据',
    lead: '把嘉兴市2010年基本公共服务均等化行动计划整理成一个纯函数库：逐项核算，列出比对的数额和条款；情况不详的如实说明，不作推断。',
    try: '打开计算器',
    lines: '查看标准线图',
    caption: (people, day) => `${people}口之家申请廉租住房，核算日期${day}`,
    standard: '低保标准：',
    limit: '收入限额：',
    met: '符合条件',
    unmet: '不符合条件',
    moral: '限额含本数，多一分钱即不符合。收入从不做除法，恰好压线的家庭不会判错。',
    parts: [
      {
        title: '核算哪些事项',
        link: './clauses.html',
        text: ({ benefits }) => `${benefits}项待遇和家庭类别，各有所依据的条款，文件未写明的也一并列出。`,
      },
      {
        title: '条文怎样理解',
        link: './readings.html',
        text: ({ readings }) =>
          `${readings}处文字可作两种理解，各有默认口径、理由和影响范围，可以改选再看结果。`,
      },
      {
        title: '指标完成得怎样',
        link: './scorecard.html',
        text: ({ targets }) => `${targets}项可以衡量的指标，按填报数判断是否达标、还差多少。`,
      },
      {
        title: '检验其他系统',
        link: './conformance.html',
        text: ({ conformanceCases }) =>
          `${conformanceCases}个用例，附应有的结果和算式，任何语言写的软件都可以用来检验。`,
      },
    ],
    scope:
      '核算结果仅供说明，不作为行政决定。户籍、财产、家庭成员范围和收入口径，核算时以填报为准，最终由办理部门认定。',
  },
}
