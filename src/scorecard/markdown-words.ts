import type { Force } from '../policy/ratios.js'
import type { TargetGroup } from '../policy/targets/groups.js'
import type { TargetComparator, TargetUnit } from '../policy/targets/row.js'
import type { Language, Text } from '../policy/text.js'
import type { TargetStatus } from './target-result.js'

/** The words of a scorecard. Names of goals, projects and measures stand in their own tables. */

export const statusWords: Readonly<Record<TargetStatus, Text>> = {
  met: { en: 'met', 'zh-CN': '达标' },
  unmet: { en: 'unmet', 'zh-CN': '未达标' },
  notMeasurable: { en: 'not measurable', 'zh-CN': '无从衡量' },
  undetermined: { en: 'undetermined', 'zh-CN': '暂不能认定' },
}

export const groupWords: Readonly<Record<TargetGroup['kind'], Text>> = {
  goal: { en: 'Goal', 'zh-CN': '目标' },
  project: { en: 'Project', 'zh-CN': '工程' },
  safeguard: { en: 'Safeguard', 'zh-CN': '保障措施' },
}

/** Written after an amount; and after the gap between two percentages. */
interface UnitWords extends Text {
  readonly ofGap?: Text
}

const points = { en: ' (percentage points)', 'zh-CN': '个百分点' } as const

export const unitWords: Readonly<Record<TargetUnit, UnitWords>> = {
  percent: { en: '%', 'zh-CN': '%', ofGap: points },
  perThousand: { en: ' per thousand', 'zh-CN': '名/千人' },
  perTenThousand: { en: ' per ten thousand', 'zh-CN': '名/万人' },
  count: { en: '', 'zh-CN': '个' },
  squareMetres: { en: ' m²', 'zh-CN': '平方米' },
  squareMetresPerCapita: { en: ' m² per person', 'zh-CN': '平方米/人' },
  yuanPerCapita: { en: ' yuan per person', 'zh-CN': '元/人' },
  pupilsPerTeacher: { en: ' children per teacher', 'zh-CN': '名幼儿/名教师' },
  percentPerYear: { en: '% a year', 'zh-CN': '%（年均）', ofGap: points },
  share: { en: ' of new revenue', 'zh-CN': '（占新增财力）' },
}

/** What is asked for, how what misses it is off, and what is needed. */
export const comparatorWords: Readonly<
  Record<
    TargetComparator,
    Readonly<Record<Language, Readonly<Record<'required' | 'gap' | 'needed', (amount: string) => string>>>>
  >
> = /* @__PURE__ */ (() => {
  const short = {
    en: { gap: (gap: string) => `short by ${gap}`, needed: (needed: string) => `${needed} more needed` },
    'zh-CN': { gap: (gap: string) => `差${gap}`, needed: (needed: string) => `还需增加${needed}` },
  }
  const floor = (en: (figure: string) => string, zh: (figure: string) => string) => ({
    en: { ...short.en, required: en },
    'zh-CN': { ...short['zh-CN'], required: zh },
  })
  return {
    atLeast: floor(
      (figure) => `at least ${figure}`,
      (figure) => `不低于${figure}`,
    ),
    exactly: floor(
      (figure) => `all: ${figure}`,
      (figure) => `全部，${figure}`,
    ),
    about: floor(
      (figure) => `about ${figure}`,
      (figure) => `${figure}左右`,
    ),
    atMost: {
      en: {
        required: (figure) => `at most ${figure}`,
        gap: (gap) => `over by ${gap}`,
        needed: (needed) => `${needed} fewer needed`,
      },
      'zh-CN': {
        required: (figure) => `不超过${figure}`,
        gap: (gap) => `超出${gap}`,
        needed: (needed) => `需减少${needed}`,
      },
    },
  }
})()

/** How firmly the plan speaks, where it speaks less than firmly. */
export const forceMarks: Readonly<Record<Force, Text>> = {
  required: { en: '', 'zh-CN': '' },
  basic: { en: ' (for the most part)', 'zh-CN': '（基本）' },
  strive: { en: ' (to be striven for)', 'zh-CN': '（力争）' },
  phased: { en: ' (phased in)', 'zh-CN': '（逐步）' },
}

interface ScorecardWords {
  readonly title: string
  readonly scope: string
  readonly status: string
  readonly number: string
  readonly notStated: string
  readonly notStatedHeading: string
  readonly needsTolerance: string
  readonly columns: readonly string[]
  readonly tolerance: (tolerance: string) => string
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
}

export const scorecardWords: Readonly<Record<Language, ScorecardWords>> = {
  en: {
    title: 'Scorecard of the plan',
    scope:
      'Computed from the figures stated, which are not checked here. A target is met where what was observed reaches its figure, the figure itself included.',
    status: 'Status',
    number: 'Targets',
    notStated: 'not stated',
    notStatedHeading: 'Not stated',
    needsTolerance: 'needs a tolerance',
    columns: ['Target', 'Required', 'Observed', 'Status', 'Remarks'],
    tolerance: (tolerance) => `tolerance ${tolerance}${points.en}`,
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
  'zh-CN': {
    title: '行动计划指标完成情况',
    scope: '根据填报数据核算，数据本身未经核实。完成数达到指标数（含本数）即为达标。',
    status: '结论',
    number: '指标数',
    notStated: '未填报',
    notStatedHeading: '未填报的指标',
    needsTolerance: '需先确定容差',
    columns: ['指标口径', '要求', '完成', '结论', '说明'],
    tolerance: (tolerance) => `容差${tolerance}${points['zh-CN']}`,
    colon: '：',
    comma: '，',
    semicolon: '；',
  },
}
