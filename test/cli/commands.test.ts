import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, createPolicy, explain, screen } from 'jiaxing-benefits'
import { describe, expect, test } from 'vitest'
import { emptyFolder, run, runWith } from './programs.js'

const fileOf = (name: string, content: unknown) => {
  const file = join(emptyFolder(), name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('compare', () => {
  // 980 x 40% = 392.00 before, 1160 x 40% = 464.00 after: the second gains, and both get 72.00 more.
  const register = 'id,户籍,人口,家庭月收入\na,城镇,1,391.99\nb,城镇,1,392.00\nc,城镇,1,x\n'
  const sides = ['--before', '2011-03-31', '--after', '2011-04-01', '--key', 'id']

  test('says who gains and what it costs', async () => {
    const { code, stdout } = await runWith({ stdin: register }, 'compare', '-', ...sides, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      households: 2,
      benefits: { subsistenceAllowance: { eligibleBefore: 1, eligibleAfter: 2, gained: 1, lost: 0 } },
      monthlyAllowances: { households: 2, before: '0.01', after: '144.01', change: '144', raised: 2 },
    })
    expect(code).toBe(1)
  })

  test('writes what moves for each household', async () => {
    const output = join(emptyFolder(), 'changes.ndjson')
    const { stdout, stderr } = await runWith(
      { stdin: register },
      'compare',
      '-',
      ...sides,
      '--output',
      output,
    )
    expect(stdout).toMatch(/^Subsistence allowance +1 +2 +1 +0 +0$/m)
    expect(stderr).toContain('3 rows read, 2 decided, 1 rejected')
    const text = await runWith({}, 'compare', '-', ...sides, '--output', join(emptyFolder(), 'x.csv'))
    expect(text.code).toBe(3)
    const rows = readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ key, gained, allowanceAfter }) => [key.id, gained, allowanceAfter])).toEqual([
      ['a', [], '72.01'],
      ['b', ['subsistenceAllowance'], '72'],
    ])
  })

  test('by a column, each county before and after', async () => {
    const policies = (one: string, other: string) => ({
      by: '县',
      policies: {
        甲: { asOf: '2011-04-01', urbanSubsistenceStandard: one },
        乙: { asOf: '2011-04-01', urbanSubsistenceStandard: other },
      },
    })
    const before = fileOf('before.json', policies('400', '500'))
    const after = fileOf('after.json', policies('300', '600'))
    const stdin = '县,户籍,人口,家庭月收入\n甲,城镇,1,350\n乙,城镇,1,550\n'
    const { stdout } = await runWith(
      { stdin },
      'compare',
      '-',
      '--before',
      before,
      '--after',
      after,
      '--json',
    )
    // 400 - 350 = 50 before and nothing after; nothing before and 600 - 550 = 50 after.
    expect(JSON.parse(stdout)).toMatchObject({
      benefits: { subsistenceAllowance: { eligibleBefore: 1, eligibleAfter: 1, gained: 1, lost: 1 } },
      monthlyAllowances: { before: '50', after: '50', change: '0', raised: 1, lowered: 1 },
    })
  })

  test('both sides are needed', async () => {
    const { code, stderr } = await runWith({ stdin: register }, 'compare', '-', '--before', '2011-03-31')
    expect(stderr).toContain('--after is missing')
    expect(code).toBe(2)
  })
})

describe('explain', () => {
  const policy = createPolicy({ asOf: '2010-07-05' })
  const household = {
    registration: 'urban',
    members: 3,
    monthlyIncome: '2352.00',
    hasHousingDifficulty: true,
  } as const

  test('prints the letter of a stored determination, in either language', async () => {
    const determination = assess('lowRentHousing', household, policy)
    const file = fileOf('one.json', determination)
    expect((await run('explain', file)).stdout).toBe(`${explain(determination, 'en')}\n`)
    expect((await run('explain', file, '--lang', 'zh-CN')).stdout).toContain('392.00×2×3人=2352.00元')
    const { stdout } = await runWith({ stdin: JSON.stringify([determination]) }, 'explain', '-', '--json')
    expect(JSON.parse(stdout)).toEqual([{ letter: explain(determination, 'en') }])
  })

  test('and of a screening', async () => {
    const { stdout } = await run('explain', fileOf('all.json', screen({ household }, policy)))
    expect(stdout).toContain('Low-rent housing')
  })

  test.each(['json', 'ndjson'])('what the command screen wrote as %s has no arithmetic', async (format) => {
    const stdin = '户籍,人口\n城镇,1\n农村,2\n'
    const written = await runWith({ stdin }, 'screen', '-', '--as-of', '2010-07-05', '--format', format)
    const file = fileOf(`d.${format}`, written.stdout)
    const english = await run('explain', file)
    expect(english.stderr).toContain('for the letters of a register, give screen --explain en')
    const chinese = await run('explain', file, '--lang', 'zh-CN')
    expect(chinese.stderr).toMatch(/^jiaxing-benefits: .*要名册的核算说明，请用screen并加--explain zh-CN\n$/)
    expect([english.code, chinese.code]).toEqual([3, 3])
  })

  test.each([
    ['explain', '{"benefit":"lowRentHousing"}', '不是程序库中assess或screen返回的结果。英文说明：'],
    ['explain', '{', '不是UTF-8编码的JSON，请核对引号、逗号和括号。英文说明：'],
    ['targets', '{"none":{"value":1}}', '观测值填报有误，请核对指标的名称和数值。英文说明：'],
    ['limits --policy', '{"asOf":"2010-02-30"}', '有误，请核对各项的名称和取值。英文说明：asOf'],
  ])('%s: English stands behind a Chinese sentence, not inside one', async (command, text, says) => {
    const { stderr } = await run(...command.split(' '), fileOf('x.json', text), '--lang', 'zh-CN')
    expect(stderr).toContain(says)
  })

  test.each([
    ['{"benefit":"lowRentHousing"}', 3],
    ['{', 3],
    ['{"a":1,"a":2}', 3],
  ])('%s is refused', async (text, expected) => {
    const { code, stderr } = await run('explain', fileOf('x.json', text))
    expect(stderr).toMatch(/^jiaxing-benefits: [^\n]+\n$/)
    expect(code).toBe(expected)
  })
})

describe('limits and standards of a day', () => {
  test('in a table', async () => {
    const { stdout } = await run('limits', '--as-of', '2010-07-05')
    expect(stdout).toMatch(/^Low-rent housing +urban +at most 784\.00 +month +784\.00 +\S+ +2\.1\.3$/m)
    const standards = await run('standards', '--as-of', '2010-07-05', '--lang', 'zh-CN')
    expect(standards.stdout).toMatch(/^农村低保标准 +235\.20 +元\/人·月 +推算：392×0\.6（城镇低保标准）$/m)
  })

  test('as JSON', async () => {
    const limits = JSON.parse((await run('limits', '--as-of', '2010-07-05', '--json')).stdout)
    expect(limits).toContainEqual(
      expect.objectContaining({
        benefit: 'lowRentHousing',
        limit: '784',
        per: 'month',
        comparator: 'atMost',
      }),
    )
    const { figures } = JSON.parse(
      (await run('standards', '--as-of', '2011-04-01', '--round-up-to', '10', '--json')).stdout,
    )
    // 1160 x 40% = 464, up to 470; 470 x 60% = 282, up to 290.
    expect(figures.urbanSubsistenceStandard).toMatchObject({ value: '470', origin: 'derived' })
    expect(figures.ruralSubsistenceStandard).toMatchObject({ value: '290', origin: 'derived' })
  })

  test('a day outside the plan has no limits', async () => {
    const { stdout } = await run('limits', '--as-of', '2013-01-01', '--minimum-wage', '1160')
    expect(stdout).toBe('The plan is not in force on this day: there are no limits.\n')
  })

  test.each([
    [['--as-of', '2010-02-30'], /--as-of: /],
    [['--as-of', '2009-01-01'], /give|minimum/],
    [['--as-of', '2010-07-05', '--minimum-wage', '980.005'], /--minimum-wage: /],
    [['--as-of', '2010-07-05', '--round-up-to', '3'], /--round-up-to: /],
    [[], /the day is missing/],
    [['--as-of'], /--as-of|value/],
    [['--as-of', '2010-07-05', '--wage', '980'], /wage/],
  ])('%j is refused', async (options, says) => {
    const { code, stderr } = await run('limits', ...options)
    expect(stderr).toMatch(/^jiaxing-benefits: [^\n]+\n$/)
    expect(stderr).toMatch(says)
    expect(code).toBe(2)
  })
})

describe('targets', () => {
  // 950 of 1000 is 95%, which is asked; 949 is not.
  const csv = (numerator: number) => `指标,分子,分母\ntownTapWater,${numerator},1000\n`

  test('are listed without a file', async () => {
    expect((await run('targets')).stdout).toMatch(/^townTapWater +2\.3\.12 +at least 95% /m)
    expect(Object.keys(JSON.parse((await run('targets', '--json')).stdout))).toHaveLength(103)
  })

  test.each([
    ['--json', '--format', 'markdown'],
    ['--format', 'table', '--json'],
  ])('%s %s %s: one format is asked for, not two', async (...options) => {
    const { code, stdout, stderr } = await run('targets', fileOf('o.csv', csv(950)), ...options)
    expect(stdout).toBe('')
    expect(stderr).toContain('--format and --json cannot both be given')
    expect(code).toBe(2)
  })

  test.each([
    ['--format', 'markdown'],
    ['--tolerance', '1'],
    ['--input-format', 'json'],
    ['--encoding', 'gb18030'],
  ])('%s %s says nothing about the list: it asks for a file', async (flag, value) => {
    const { code, stdout, stderr } = await run('targets', flag, value)
    expect(stdout).toBe('')
    expect(stderr).toContain(flag)
    expect(stderr).toContain('observations')
    expect(code).toBe(2)
  })

  test.each([
    [950, 'met'],
    [949, 'unmet'],
  ])('%i of 1000 households is %s', async (numerator, status) => {
    const file = fileOf('observations.csv', csv(numerator))
    const card = JSON.parse((await run('targets', file, '--json')).stdout)
    expect(card.counts).toMatchObject({ [status]: 1 })
    const json = fileOf('o.json', { townTapWater: { numerator, denominator: 1000 } })
    expect((await run('targets', json, '--json')).stdout).toBe((await run('targets', file, '--json')).stdout)
    expect((await run('targets', file, '--format', 'markdown')).stdout).toMatch(/^# |^\|/m)
  })

  test('the table in Chinese says in Chinese what each target is', async () => {
    const { stdout } = await run('targets', fileOf('o.csv', csv(950)), '--lang', 'zh-CN')
    expect(stdout).toMatch(/^townTapWater +用上自来水的镇居民人数 \/ 镇居民总人数 +不低于95% +95% +达标$/m)
  })

  test.each(['单位,年度', '地区,年份', 'place,year'])(
    '%s: where and when it was observed',
    async (headers) => {
      const rows = [2010, 2011, 2012].map((year) => `newRevenueSpentOnLivelihood,2,3,A,${year}\n`).join('')
      const file = fileOf('places.csv', `指标,分子,分母,${headers}\n${rows}`)
      const { stdout } = await run('targets', file, '--format', 'markdown')
      expect(stdout).toContain('| A 2010: 0.666667 of new revenue; A 2011: ')
    },
  )

  test.each([
    'target,place,year,value,numerator,denominator,start,end,years,measure,required,status,gap,needed',
    '指标,单位,年度,数值,分子,分母,期初,期末,年数,指标口径,要求,结论,差距,还需增减',
  ])('what the site writes is read, remarks and all: %s', async (header) => {
    const row = 'townTapWater,,,,950,1000,,,,"a, b",at least 95%,met,0,'
    const { stdout } = await run('targets', fileOf('site.csv', `\uFEFF${header}\r\n${row}\r\n`), '--json')
    expect(JSON.parse(stdout).counts).toMatchObject({ met: 1 })
  })

  test('a target of which nothing is stated is not stated', async () => {
    const file = fileOf(
      'form.csv',
      '指标,数值,年度\ntownTapWater,,\nseniorSecondaryDropout,,2010\nvillageTapWater,90,\n',
    )
    const card = JSON.parse((await run('targets', file, '--json')).stdout)
    expect(card.counts).toMatchObject({ met: 1 })
    expect(card.missing).toContain('townTapWater')
  })

  test.each([
    ['指标,分子,分母\ntownTapWater,1001,1000\n', 3, /line 2: /],
    ['指标,分子,分母\nnone,1,1\n', 3, /line 2: /],
    ['指标,个数\na,1\n', 3, /"个数" is not known/],
    [
      '指标,分子,分母\ntownTapWater,1,1\n\ntownTapWater,1,1\n',
      3,
      /lines 2, 4 name the same target, townTapWater/,
    ],
    ['', 3, /is empty/],
    ['指标,分子\na\n', 3, /line 2: the row has 1 cells/],
  ])('%j is refused', async (text, expected, says) => {
    const { code, stderr } = await run('targets', fileOf('x.csv', text))
    expect(stderr).toMatch(says)
    expect(code).toBe(expected)
  })
})

describe('clauses', () => {
  test('each with where it is computed', async () => {
    expect((await run('clauses')).stdout).toMatch(/^2\.1\.4 .*src\/determine\/subsistence-allowance\.ts/m)
    const one = await run('clauses', '2.1.3', '--lang', 'zh-CN')
    expect(one.stdout).toContain('  待遇：廉租住房（lowRentHousing）\n')
    expect(one.stdout).toContain('  函数：isEligibleForLowRentHousing\n')
    expect((await run('clauses', '2.3.12', '--lang', 'zh-CN')).stdout).toMatch(
      /^ {2}指标：\p{Script=Han}.*（townTapWater）$/mu,
    )
    for (const asked of [[], ['2.1.3']])
      expect((await run('clauses', ...asked, '--lang', 'zh-CN')).stdout).not.toContain('src/')
    expect((await run('clauses', '2.1.3')).stdout).toContain('isEligibleForLowRentHousing  src/determine/')
    const all = JSON.parse((await run('clauses', '--json')).stdout)
    expect(all.map(({ clause }: { clause: string }) => clause).slice(0, 4)).toEqual([
      '1',
      '2',
      '2.1.1',
      '2.1.2',
    ])
    expect((await run('clauses', '9.9')).code).toBe(2)
  })
})

describe('help, language, colour', () => {
  test('of the whole and of each command, in both languages', async () => {
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name as string)
    expect(names).toEqual(
      expect.arrayContaining(['screen', 'compare', 'explain', 'limits', 'standards', 'clauses']),
    )
    for (const name of ['screen', 'compare', 'explain', 'limits', 'standards', 'targets', 'clauses']) {
      expect((await run(name, '--help')).stdout).toMatch(/^Examples:\n {2}jiaxing-benefits /m)
      expect((await run(name, '--help', '--lang', 'zh-CN')).stdout).toMatch(/^示例:\n {2}jiaxing-benefits /m)
    }
  })

  test('the example of every help is accepted as it stands, but for its files', async () => {
    for (const name of ['screen', 'compare', 'explain', 'limits', 'standards', 'targets', 'clauses']) {
      const { stdout } = await run(name, '--help')
      const examples = stdout.split('Examples:\n')[1]?.trim().split('\n') ?? []
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        const [words = ''] = example.trim().split(' < ')
        const { code, stderr } = await run(
          ...words
            .split(' ')
            .slice(1)
            .filter((word) => !/--output|decided|changes/.test(word)),
        )
        if (code !== 0)
          expect(stderr, example).toMatch(/cannot be read|is no JSON|is empty|accepts|no column|无法读取/)
      }
    }
  })

  test('nothing and something unknown', async () => {
    expect((await run()).code).toBe(2)
    expect((await run()).stdout).toContain('Usage:')
    for (const given of [
      ['scren'],
      ['screen', 'x.csv', '--stric'],
      ['screen', 'x.csv', '--as-of', '2010-07-05'],
    ]) {
      const { code, stdout, stderr } = await run(...given)
      expect(stderr).toMatch(/^jiaxing-benefits: [^\n]+\n$/)
      expect(stdout).toBe('')
      expect([2, 3]).toContain(code)
    }
    const chinese = await run('screen', 'none.csv', '--as-of', '2010-07-05', '--lang', 'zh-CN')
    expect(chinese.stderr).toContain('无法读取none.csv（ENOENT）')
    expect((await run('limits', '--lang', 'fr')).code).toBe(2)
  })

  test.each([
    [['limits', '--wage', '980'], '没有选项--wage'],
    [['limits', '--as-of'], '选项--as-of <day>缺少取值'],
    [['limits', 'x', 'y'], '多余的参数：x, y'],
    [['limts'], '没有子命令"limts"'],
  ])('%j: the complaint about it is in Chinese too', async (given, says) => {
    const { code, stderr } = await run(...given, '--lang', 'zh-CN')
    expect(stderr).toBe(`jiaxing-benefits: ${says}；用法见jiaxing-benefits --help --lang zh-CN\n`)
    expect(code).toBe(2)
  })

  test('the version is that of the package', async () => {
    expect((await run('--version')).stdout).toMatch(/^jiaxing-benefits \d+\.\d+\.\d+\n$/)
  })

  test('colour on a terminal alone, and not with NO_COLOR', async () => {
    const red = '\u001B[31mjiaxing-benefits:'
    expect((await runWith({ isTTY: true }, 'limits')).stderr).toContain(red)
    expect((await runWith({ isTTY: true, env: { NO_COLOR: '1' } }, 'limits')).stderr).not.toContain('\u001B')
    expect((await runWith({}, 'limits')).stderr).not.toContain('\u001B')
  })
})
