import { benefits } from '../../determine/catalogue.js'
import type { Verdict } from '../../determine/determination.js'
import type { BenefitId } from '../../policy/benefit-ids.js'
import type { Language } from '../../policy/text.js'

/** How a table says things: verdicts and headers as the library names them, or in Chinese. */
export interface TableWords {
  benefit(id: BenefitId): string
  verdict(id: BenefitId, verdict: Verdict): string
  readonly allowance: string
  readonly explanation: string
}

const benefitVerdicts: Readonly<Record<Verdict, string>> = {
  eligible: '符合条件',
  ineligible: '不符合条件',
  undetermined: '暂不能认定',
  notInForce: '不在计划期内',
}

const classificationVerdicts: typeof benefitVerdicts = {
  ...benefitVerdicts,
  eligible: '属于',
  ineligible: '不属于',
}

const plain: TableWords = {
  benefit: (id) => id,
  verdict: (_, verdict) => verdict,
  allowance: 'monthlyAllowance',
  explanation: 'explanation',
}

const chinese: TableWords = {
  benefit: (id) => benefits[id].name['zh-CN'],
  verdict: (id, verdict) =>
    (benefits[id].kind === 'classification' ? classificationVerdicts : benefitVerdicts)[verdict],
  allowance: '每月低保金（元）',
  explanation: '核算说明',
}

/** In Chinese as offices read them; in English the names that programs read. */
export const tableWords = (language: Language): TableWords => (language === 'zh-CN' ? chinese : plain)

/** Yuan with two decimals, from whole fen. */
export function yuanText(fen: number): string {
  const rest = fen % 100
  return `${(fen - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}
