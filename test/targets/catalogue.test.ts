import { describe, expect, test } from 'vitest'
import { clauses, targets } from '../../src/index.js'
import { ratios } from '../../src/policy/ratios.js'
import { targetRows } from '../../src/policy/targets/rows.js'

const entries = Object.entries(targets)

describe('the catalogue of targets', () => {
  test('has the 103 of the document', () => {
    expect(entries.length).toBe(103)
    expect(Object.keys(targets)).toEqual(Object.keys(targetRows))
  })

  test.each(entries)(
    '%s can be changed in no part, since scorecards are printed with its words',
    (_, entry) => {
      const { measure, forms } = entry
      expect(() => Object.assign(targets, { another: entry })).toThrow(TypeError)
      expect(() => Object.assign(entry, { required: '1' })).toThrow(TypeError)
      expect(() => Object.assign(measure, { en: 'another' })).toThrow(TypeError)
      expect(() => Object.assign(forms, { 0: [] })).toThrow(TypeError)
      expect(() => Object.assign(forms[0] ?? {}, { 0: 'another' })).toThrow(TypeError)
    },
  )

  test.each(entries)('%s', (_, { clause, also, measure, words, group, forms }) => {
    expect(clauses).toHaveProperty([clause])
    if (also) expect(clauses).toHaveProperty([also])
    expect(`${clause}.`.startsWith(`${group}.`)).toBe(true)
    expect(measure.en).not.toBe('')
    expect(measure['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
    expect(measure['zh-CN']).not.toMatch(/[,;:]/)
    expect(words).toMatch(/^.{2,25}$/u)
    expect(forms[0]).toEqual(['value'])
  })

  test('says what to observe', () => {
    expect(targets.townTapWater).toEqual({
      group: '2.3.12',
      clause: '2.3.12',
      words: '达到95%以上',
      comparator: 'atLeast',
      required: '95',
      unit: 'percent',
      share: true,
      scope: 'city',
      due: 2012,
      force: 'required',
      asksForPlaces: false,
      asksForYears: false,
      forms: [['value'], ['numerator', 'denominator']],
      measure: {
        en: 'town residents with tap water / town residents',
        'zh-CN': '用上自来水的镇居民人数 / 镇居民总人数',
      },
    })
    expect(targets.newRevenueSpentOnLivelihood).toMatchObject({
      required: '2/3',
      asksForPlaces: true,
      asksForYears: true,
    })
    expect(targets.welfareBedsGrowth.forms).toEqual([['value'], ['start', 'end', 'years']])
  })

  // The words of a comparison, as the reading of the document has them; the first that is found decides.
  const meanings = [
    [/左右|基本|普遍/, 'about'],
    [/以内|不超过/, 'atMost'],
    [/以上|不低于|各年度|至少(?!建)/, 'atLeast'],
    [/每个|每户|全部|所有|都[建有]|全覆盖|全面|应保尽保|应助尽助|县县|乡乡|100%/, 'exactly'],
    [/解决一户|有市场|有网点|有窗口|两年一次|完成…|完成$/, 'exactly'],
    [/./, 'atLeast'],
  ] as const
  const forceOf = (words: string) =>
    words.includes('力争') ? 'strive' : /基本|普遍/.test(words) ? 'basic' : 'required'

  test.each(entries)('%s says what its words say', (_, { words, comparator, force, required }) => {
    expect(comparator).toBe(meanings.find(([pattern]) => pattern.test(words))?.[1])
    expect(force).toBe(forceOf(words))
    const inFull = words.replace(/([0-9]+)万/, (_match, tenThousands) => `${tenThousands}0000`)
    const figures = inFull.match(/[0-9]+(?:\.[0-9]+)?(?=[%％个名平元∶])/g) ?? []
    // All is said in words, and so are two thirds and the task of a year.
    const isSaidInWords = comparator === 'exactly' || required === '100' || required === '2/3'
    if (!isSaidInWords) expect(figures.map(Number)).toEqual([Number(required)])
  })

  test('binds from the first day where the document speaks of a linkage, and nowhere else', () => {
    const atOnce = entries.filter(([, { bindsAtOnce }]) => bindsAtOnce).map(([target]) => target)
    expect(atOnce).toEqual(['urbanStandardToMinimumWage', 'ruralStandardToUrbanStandard'])
  })

  test('takes from the ratios what the formulas use too', () => {
    expect(targetRows.urbanStandardToMinimumWage.figure).toBe(ratios.urbanStandardOfMinimumWage)
    expect(targetRows.ruralStandardToUrbanStandard.figure).toBe(ratios.ruralStandardOfUrbanStandard)
    expect(targetRows.urbanAverageRelief.figure).toBe(ratios.averageReliefOfStandard)
    expect(targetRows.ruralAverageRelief.figure).toBe(ratios.averageReliefOfStandard)
    expect(targetRows.medicalCoCoverage.figure).toBe(ratios.medicalCoCoverage)
    expect(targetRows.medicalAssistanceBudgetPerCapita.figure).toBe(ratios.medicalAssistanceBudget)
  })
})
