import { describe, expect, test } from 'vitest'
import { evaluateScorecard, type Observations, scorecardMarkdown, type TargetId } from '../../src/index.js'

/** One target for each unit, as stated exactly on its figure, and how both are written. Figures as in the document. */
const onTheFigure: readonly {
  readonly target: TargetId
  readonly observed: object
  readonly en: string
  readonly zh: string
}[] = [
  {
    target: 'responsibleDoctorsPerThousand',
    observed: { value: '0.75' },
    en: '| at least 0.75 per thousand | 0.75 per thousand | met |  |',
    zh: '| 不低于0.75名/千人 | 0.75名/千人 | 达标 |  |',
  },
  {
    target: 'healthSupervisorsPerTenThousand',
    observed: [{ place: 'A', value: '1' }],
    en: '| at least 1 per ten thousand | A: 1 per ten thousand | met |  |',
    zh: '| 不低于1名/万人 | A：1名/万人 | 达标 |  |',
  },
  {
    target: 'libraryCirculationStations',
    observed: { value: '20' },
    en: '| at least 20 (to be striven for) | 20 | met |  |',
    zh: '| 不低于20个（力争） | 20个 | 达标 |  |',
  },
  {
    target: 'culturalHallAndLibraryArea',
    observed: [{ place: 'A', value: '1500' }],
    en: '| at least 1500 m² | A: 1500 m² | met |  |',
    zh: '| 不低于1500平方米 | A：1500平方米 | 达标 |  |',
  },
  {
    target: 'sportsAreaPerCapita',
    observed: { value: '1.6' },
    en: '| at least 1.6 m² per person | 1.6 m² per person | met |  |',
    zh: '| 不低于1.6平方米/人 | 1.6平方米/人 | 达标 |  |',
  },
  {
    target: 'medicalAssistanceBudgetPerCapita',
    observed: [{ place: 'A', value: '10' }],
    en: '| at least 10 yuan per person | A: 10 yuan per person | met |  |',
    zh: '| 不低于10元/人 | A：10元/人 | 达标 |  |',
  },
  {
    target: 'preschoolPupilsPerTeacher',
    observed: { value: '15' },
    en: '| at most 15 children per teacher | 15 children per teacher | met |  |',
    zh: '| 不超过15名幼儿/名教师 | 15名幼儿/名教师 | 达标 |  |',
  },
  {
    target: 'welfareBedsGrowth',
    observed: { value: '10' },
    en: '| at least 10% a year | 10% a year | met |  |',
    zh: '| 不低于10%（年均） | 10%（年均） | 达标 |  |',
  },
  {
    target: 'newRevenueSpentOnLivelihood',
    observed: [2010, 2011, 2012].map((year) => ({ place: 'A', year, numerator: 2, denominator: 3 })),
    en: '| at least 2/3 of new revenue | A 2010: 0.666667 of new revenue; A 2011: 0.666667 of new revenue; A 2012: 0.666667 of new revenue | met |  |',
    zh: '| 不低于2/3（占新增财力） | A 2010：0.666667（占新增财力）；A 2011：0.666667（占新增财力）；A 2012：0.666667（占新增财力） | 达标 |  |',
  },
]

const stated = Object.fromEntries(
  onTheFigure.map(({ target, observed }) => [target, observed]),
) as Observations
const scorecard = evaluateScorecard(stated)

describe.each([
  ['en', '| Target | Required | Observed | Status | Remarks |'],
  ['zh-CN', '| 指标口径 | 要求 | 完成 | 结论 | 说明 |'],
] as const)('in %s', (language, header) => {
  const lines = scorecardMarkdown(scorecard, language).split('\n')

  test.each(onTheFigure)('$target on its figure', (one) => {
    const row = language === 'en' ? one.en : one.zh
    expect(lines.filter((line) => line.endsWith(row)).length, row).toBe(1)
  })

  test('each table has its header, the line below it and an empty line after it', () => {
    const headers = lines.flatMap((line, at) => (line === header ? [at] : []))
    const groups = lines.filter((line) => /^## .*\d/.test(line))
    expect(headers.length).toBe(groups.length)
    for (const at of headers) {
      expect(lines[at - 1]).toBe('')
      expect(lines[at + 1]).toBe('| --- | --- | --- | --- | --- |')
      const rows = lines.slice(at + 2)
      expect(rows[rows.findIndex((line) => !line.startsWith('|'))]).toBe('')
    }
  })

  test('ends with an empty line', () => {
    expect(lines.at(-1)).toBe('')
    expect(lines.at(-2)).not.toBe('')
  })
})

test('the head of a scorecard in Chinese', () => {
  const lines = scorecardMarkdown(evaluateScorecard({ newRevenueSpentOnLivelihood: [] }), 'zh-CN').split('\n')
  expect(lines.slice(0, 16)).toEqual([
    '# 行动计划指标完成情况',
    '',
    '根据填报数据核算，数据本身未经核实。完成数达到指标数（含本数）即为达标。',
    '',
    '| 结论 | 指标数 |',
    '| --- | --- |',
    '| 达标 | 0 |',
    '| 未达标 | 0 |',
    '| 无从衡量 | 1 |',
    '| 暂不能认定 | 0 |',
    '| 未填报 | 102 |',
    '',
    '## 保障措施 4.3：财政保障',
    '',
    '| 指标口径 | 要求 | 完成 | 结论 | 说明 |',
    '| --- | --- | --- | --- | --- |',
  ])
  expect(lines).toContain('## 未填报的指标')
})

test('the space within the name of a place is one space, whatever it was', () => {
  const text = scorecardMarkdown(
    evaluateScorecard({ healthSupervisorsPerTenThousand: [{ place: 'A \t\n  B', value: '1' }] }),
    'en',
  )
  expect(text).toContain('| A B: 1 per ten thousand |')
})
