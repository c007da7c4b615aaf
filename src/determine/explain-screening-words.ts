import type { ClauseId } from '../policy/clause-ids.js'
import type { Language } from '../policy/text.js'

/** The sentences of the letter on a whole screening. */
export interface ScreeningWords {
  readonly heading: string
  readonly household: string
  readonly openHeading: string
  readonly refusedHeading: string
  readonly notInForceHeading: string
  readonly nextHeading: string
  readonly figuresHeading: string
  readonly notAskedHeading: string
  person(number: number): string
  day(date: string): string
  allowance(amount: string): string
  because(clauses: readonly ClauseId[]): string
  receipt(version: string): string
}

export const screeningWords: Readonly<Record<Language, ScreeningWords>> = {
  en: {
    heading: 'What the household and its people may have',
    household: 'The household',
    openHeading: 'Not decided by what is known:',
    refusedHeading: 'Conditions not met:',
    notInForceHeading: 'Not in force on this day:',
    nextHeading: 'To ask next',
    figuresHeading: 'Local figures still to be known',
    notAskedHeading: 'Not asked for, because it is sensitive; it counts when volunteered',
    person: (number) => `Person ${number}`,
    day: (date) => `As of ${date}, by Jiaxing's plan for equal basic public services of 5 July 2010.`,
    allowance: (amount) => `Subsistence allowance a month: ${amount}.`,
    because: (clauses) => `(${clauses.length > 1 ? 'clauses' : 'clause'} ${clauses.join(', ')})`,
    receipt: (version) => `Worked out by jiaxing-benefits ${version}.`,
  },
  'zh-CN': {
    heading: '核算说明：家庭及成员各事项汇总',
    household: '家庭',
    openHeading: '暂不能认定的事项：',
    refusedHeading: '不符合条件的事项：',
    notInForceHeading: '该日期不适用本计划的事项：',
    nextHeading: '接下来需要了解的情况',
    figuresHeading: '尚缺的当地标准',
    notAskedHeading: '涉及个人隐私，不主动询问，本人愿意说明的可据以核算',
    person: (number) => `第${number}人`,
    day: (date) =>
      `核算日期：${date}。依据：《嘉兴市加快实施基本公共服务均等化行动计划工作意见》（2010年7月5日）。`,
    allowance: (amount) => `每月低保金：${amount}。`,
    because: (clauses) => `（条款${clauses.join('、')}）`,
    receipt: (version) => `核算工具：jiaxing-benefits ${version}。`,
  },
}
