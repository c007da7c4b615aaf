import { describe, expect, test } from 'vitest'
import { evaluateScorecard, scorecardMarkdown, targets } from '../../src/index.js'
import { county } from './county.js'

const lines = (text: string, wanted: RegExp) => text.split('\n').filter((line) => wanted.test(line))
const stored = JSON.parse(
  JSON.stringify(evaluateScorecard(county, { tolerances: { villageSewageTreatment: 5 } })),
)

describe('a scorecard as Markdown', () => {
  const text = scorecardMarkdown(stored, 'en')

  test('counts', () => {
    expect(text.split('\n').slice(0, 12)).toEqual([
      '# Scorecard of the plan',
      '',
      'Computed from the figures stated, which are not checked here. A target is met where what was observed reaches its figure, the figure itself included.',
      '',
      '| Status | Targets |',
      '| --- | --- |',
      '| met | 3 |',
      '| unmet | 4 |',
      '| not measurable | 1 |',
      '| undetermined | 2 |',
      '| not stated | 93 |',
      '',
    ])
  })

  test('has a heading for each group with a result', () => {
    expect(lines(text, /^## /)).toEqual([
      '## Goal 2.2.6: Fairness in education',
      '## Goal 2.2.7: Public health and basic medical care',
      '## Goal 2.3.12: Water and electricity',
      '## Goal 2.3.13: Post and communications',
      '## Goal 2.3.14: Sewage and waste',
      '## Project 3.2: Social security',
      '## Project 3.3: Fairness in education',
      '## Project 3.6: Social welfare',
      '## Safeguard 4.3: Public finance',
      '## Not stated',
    ])
  })

  test.each([
    [
      'town residents',
      '| at least 95% | 94.99% | unmet | short by 0.01 (percentage points), 1 more needed |',
    ],
    ['residents of administrative villages', '| at least 90% | 90% | met |  |'],
    [
      'administrative villages that treat',
      '| about 80% | 75% | met | short by 5 (percentage points); tolerance 5 (percentage points) |',
    ],
    [
      'administrative villages with broadband',
      '| about 100% (for the most part) | 98.75% | undetermined | short by 1.25 (percentage points), 1 more needed; needs a tolerance |',
    ],
    ['pupils retained', '| at least 99% | 2010: 99.2%; 2012: 99.1% | undetermined | 2011: not stated |'],
    [
      'public-health projects',
      '| at least 90% | east: 90%; west: 80% | unmet | west: short by 10 (percentage points), 1 more needed |',
    ],
    ['relief paid to urban', '| at least 50% |  | not measurable |  |'],
    [
      'senior-secondary students',
      '| at most 1.5% | 2010: 1.5%; 2011: 1.5%; 2012: 1.6% | unmet | 2012: over by 0.1 (percentage points), 1 fewer needed |',
    ],
    ['beds in comprehensive', '| at least 10% a year | 10% a year | met |  |'],
    [
      'new fiscal revenue',
      '| at least 2/3 of new revenue | county 2010: 0.666667 of new revenue; county 2011: not measurable; county 2012: 0.6666 of new revenue | unmet | county 2012: short by 0.000067 of new revenue, 1 more needed |',
    ],
  ])('%s', (measure, cells) => {
    const [line, ...rest] = lines(text, new RegExp(`^\\| ${measure}`))
    expect(rest).toEqual([])
    expect(line).toContain(cells)
  })

  test('lists what is not stated', () => {
    const all = text.split('\n')
    const list = all.slice(all.indexOf('## Not stated') + 1)
    expect([list[0], list.at(-1)]).toEqual(['', ''])
    expect(list.slice(1, -1).filter((line) => line.startsWith('- `'))).toHaveLength(93)
    expect(list).toHaveLength(95)
    expect(text).toContain(
      '- `villagePostStations`: administrative villages with a post station / administrative villages',
    )
  })
})

describe('in Chinese', () => {
  const text = scorecardMarkdown(stored, 'zh-CN')

  test.each([
    ['| 达标 | 3 |'],
    ['| 未填报 | 93 |'],
    ['## 目标 2.3.12：供水供电'],
    ['## 工程 3.2：社会保障工程'],
    ['| 用上自来水的镇居民人数 / 镇居民总人数 | 不低于95% | 94.99% | 未达标 | 差0.01个百分点，还需增加1 |'],
    ['| 80%左右 | 75% | 达标 | 差5个百分点；容差5个百分点 |'],
    ['| 100%左右（基本） | 98.75% | 暂不能认定 | 差1.25个百分点，还需增加1；需先确定容差 |'],
    ['| 不超过1.5% | 2010：1.5%；2011：1.5%；2012：1.6% | 未达标 | 2012：超出0.1个百分点，需减少1 |'],
    ['- `villagePostStations`：建有村邮站的行政村数 / 行政村总数'],
  ])('%s', (line) => {
    expect(text).toContain(line)
  })
})

test('all: 100%', () => {
  const scorecard = evaluateScorecard({
    villagePostStations: { value: 100 },
    newSportsVillages: { value: 170 },
  })
  expect(scorecardMarkdown(scorecard, 'en')).toContain('| all: 100% | 100% | met |')
  expect(scorecardMarkdown(scorecard, 'zh-CN')).toContain('| 全部，100% | 100% | 达标 |')
  expect(scorecardMarkdown(scorecard, 'zh-CN')).toContain('| 不低于170个 | 170个 | 达标 |')
})

test('where everything is stated nothing is listed as missing', () => {
  const all = Object.entries(targets).map(([target, { asksForPlaces, asksForYears }]) => {
    const place = asksForPlaces ? { place: 'east' } : {}
    const years = [2010, 2011, 2012].map((year) => ({ ...place, value: 1, year }))
    return [target, asksForYears ? years : asksForPlaces ? [{ ...place, value: 1 }] : { value: 1 }]
  })
  const scorecard = evaluateScorecard(Object.fromEntries(all))
  expect(scorecard.missing).toEqual([])
  const text = scorecardMarkdown(scorecard, 'en')
  expect(text).not.toContain('Not stated')
  expect(text.split('\n').slice(-2)).toEqual([expect.stringMatching(/^\| .* \|$/), ''])
})

test('the name of a place is never read as Markdown', () => {
  const place = 'a|b\n<b>*c*</b> [d](e) `f` \\ &amp; ~~g~~'
  const text = scorecardMarkdown(
    evaluateScorecard({ publicHealthProjectCompliance: [{ place, value: 90 }] }),
    'en',
  )
  expect(text).toContain(
    '| a\\|b \\<b\\>\\*c\\*\\</b\\> \\[d\\](e) \\`f\\` \\\\ \\&amp; \\~\\~g\\~\\~: 90% |',
  )
})
