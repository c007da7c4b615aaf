import { readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, run, runWith } from './programs.js'

/** Two of three people exactly on 392.00 x 2 x 3 = 2352.00 and one fen above; one alone a fen below 392.00. */
const register = `户号,姓名,户籍,人口,家庭月收入,住房困难
001,甲,城镇,3,2352.00,是
002,乙,非农业,3,2352.01,有
003,丙,城镇,1,391.99,否
`

const decided = `户号,subsistenceAllowance,lowRentHousing,monthlyAllowance
001,ineligible,eligible,0.00
002,ineligible,ineligible,0.00
003,eligible,ineligible,0.01
`

const day = ['--as-of', '2010-07-05']
const two = ['--benefits', 'subsistenceAllowance,lowRentHousing']

const screenText = (text: string, ...options: readonly string[]) =>
  runWith({ stdin: text }, 'screen', '-', ...day, ...two, '--key', '户号', ...options)

describe('a register of CSV', () => {
  const withoutNames = register.replace(/,[甲乙丙姓]名?/g, '')

  test('is decided row by row, on the standard output', async () => {
    const { code, stdout, stderr } = await screenText(withoutNames)
    expect(stdout).toBe(decided)
    expect(stderr).toBe('encoding: UTF-8\n3 rows read, 3 decided, 0 rejected\n')
    expect(code).toBe(0)
  })

  test('goes to a file with a mark for spreadsheets, and rejects beside it', async () => {
    const { at, file, read, folder } = folderWith(withoutNames.replace('391.99', '391,99'))
    const output = at('decided.csv')
    const { code, stdout, stderr } = await run(
      'screen',
      file,
      ...day,
      ...two,
      '--key',
      '户号',
      '--output',
      output,
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`3 rows read, 2 decided, 1 rejected: see ${at('decided.rejects.csv')}`)
    expect(read('decided.csv')).toBe(`\uFEFF${decided.split('\n').slice(0, 3).join('\n')}\n`)
    expect(read('decided.rejects.csv')).toMatch(
      /^\uFEFFline,户号,field,reason\n4,003,,"?the row has 6 cells and the header 5;/,
    )
    expect(readdirSync(folder).sort()).toEqual(['decided.csv', 'decided.rejects.csv', 'register.csv'])
  })

  test('columns that are not known are an error, unless they are keys', async () => {
    const unknown = await screenText(register)
    expect(unknown.code).toBe(3)
    expect(unknown.stderr).toMatch(
      /the column "姓名" is not known: .*--key passes a column through, [^\n]*\n$/,
    )
    const passed = await screenText(register, '--key', '姓名')
    expect(passed.stdout.split('\n')[1]).toBe('001,甲,ineligible,eligible,0.00')
  })

  test.each([
    ['是', 'eligible'],
    ['有', 'eligible'],
    ['true', 'eligible'],
    ['TRUE', 'eligible'],
    ['1', 'eligible'],
    ['否', 'ineligible'],
    ['无', 'ineligible'],
    ['false', 'ineligible'],
    ['0', 'ineligible'],
    ['', 'undetermined'],
    ['  ', 'undetermined'],
  ])('a cell of 住房困难 with %j', async (cell, verdict) => {
    const { stdout } = await screenText(`户号,户籍,人口,人均月收入,住房困难\n1,城镇,2,784.00,${cell}\n`)
    expect(stdout.split('\n')[1]).toBe(`1,ineligible,${verdict},0.00`)
  })

  test.each([
    ['户籍', '城市', '城镇 (urban)'],
    ['人口', '3.0', 'a whole number from 1 to 99'],
    ['人口', '３', 'a whole number from 1 to 99'],
    ['人口', '0', 'a whole number from 1 to 99'],
    ['家庭月收入', '1e3', 'yuan like 2352'],
    ['家庭月收入', '-5', 'yuan like 2352'],
    ['家庭月收入', '1.005', 'at most two decimals'],
    ['家庭月收入', '2352元', 'yuan like 2352'],
    ['家庭月收入', '1000000000000', 'below 1000000000000'],
    ['住房困难', '待查', '是 or 否'],
  ])('%s is not %s', async (header, cell, accepted) => {
    const { code, stdout, stderr } = await screenText(`户号,${header}\n7,${cell}\n`)
    expect(stdout.split('\n')).toHaveLength(2)
    // A number out of range is shown as the number it was read as.
    expect(stderr.replaceAll('got 0;', 'got "0";')).toContain(
      `line 2: ${header}: got ${JSON.stringify(cell)}; accepted: `,
    )
    expect(stderr).toContain(accepted)
    expect(code).toBe(1)
  })

  test('spaces around a header or a cell, half-width or full-width, do not count', async () => {
    const { code, stdout } = await screenText(
      '户号,　户籍　,人口 , 　家庭月收入\n　7,　城镇,1　,　391.99 　\n',
    )
    // A key is handed through as it is.
    expect(stdout.split('\n')[1]).toBe('　7,eligible,undetermined,0.01')
    expect(code).toBe(0)
  })

  test('a row of too many or too few cells is found by the keys in front, not by those further on', async () => {
    const { at, file, read } = folderWith('户号,户籍,家庭月收入,姓名\n1,城镇,1,200,甲\n2,城镇\n')
    await run('screen', file, ...day, '--key', '户号,姓名', '--output', at('decided.csv'))
    expect(read('decided.rejects.csv')).toMatch(
      /^\uFEFFline,户号,姓名,field,reason\n2,1,,,"?the row has 5 cells.*\n3,2,,,"?the row has 2 cells/,
    )
  })

  test('two incomes in one row are a conflict', async () => {
    const { stderr } = await screenText('户号,人口,家庭月收入,人均年收入\n1,2,100,600\n')
    expect(stderr).toMatch(/line 2: .*accepted: one of monthlyIncome, annualIncome/)
  })

  test('the other column is named, in either language', async () => {
    const text = '户号,人口,家庭月收入,人均年收入,住房困难,人均住房面积\n1,2,100,600,是,9\n'
    const english = await screenText(text)
    expect(english.stderr).toContain(
      '人均年收入: got "600", and 家庭月收入 is filled in too; accepted: one of',
    )
    const chinese = await screenText(text, '--lang', 'zh-CN')
    expect(chinese.stderr).toContain('人均年收入：所填为"600"，而“家庭月收入”也已填写；同类情况只能填一项，')
    expect(chinese.stderr).toContain('人均住房面积：所填为"9"，而“住房困难”也已填写；同类情况只能填一项，')
  })

  test('a cell that a spreadsheet would run is escaped', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1']
    const { stdout } = await screenText(`户号,户籍\n${cells.map((cell) => `"${cell}",elsewhere\n`).join('')}`)
    const lines = stdout.trimEnd().split('\n').slice(1)
    expect(lines.map((line) => line.split(',')[0])).toEqual(cells.map((cell) => `'${cell}`))
  })

  test('the day of the policy decides; outside the plan nothing is in force', async () => {
    const { stdout } = await runWith(
      { stdin: withoutNames },
      'screen',
      '-',
      '--as-of',
      '2013-01-01',
      '--minimum-wage',
      '980',
      ...two,
      '--key',
      '户号',
    )
    expect(stdout.split('\n')[1]).toBe('001,notInForce,notInForce,')
  })
})

describe('the options', () => {
  test.each(['低保,廉租住房', '低保，廉租住房', '低保、廉租住房', ' 低保 、 廉租住房 '])(
    '--benefits %s',
    async (named) => {
      const stdin = '户籍\n市外\n'
      const { stdout } = await runWith({ stdin }, 'screen', '-', ...day, '--benefits', named)
      expect(stdout.split('\n')[0]).toBe('subsistenceAllowance,lowRentHousing,monthlyAllowance')
    },
  )

  const household = '户号,户籍,人口,家庭年收入,住房困难\n1,城镇,2,40000,是\n'

  test('figures decide what needs them', async () => {
    // 60% of 20000 is 12000 a person, so 24000 for two.
    const decide = async (income: string, ...options: readonly string[]) => {
      const stdin = household.replace('40000', income)
      const { stdout } = await runWith(
        { stdin },
        'screen',
        '-',
        ...day,
        '--benefits',
        '经济适用住房',
        ...options,
      )
      return stdout.split('\n')[1]
    }
    const key = ['--key', '户号']
    expect(await decide('24000', ...key)).toBe('1,undetermined,0.00')
    expect(await decide('24000', ...key, '--disposable-income', '20000')).toBe('1,eligible,0.00')
    expect(await decide('24000.01', ...key, '--disposable-income', '20000')).toBe('1,ineligible,0.00')
  })

  test('a policy file may choose by a column', async () => {
    const { at, file } = folderWith(
      '县,户籍,人口,家庭月收入\n甲县,urban,1,399.99\n乙县,urban,1,399.99\n丙县,urban,1,1\n',
    )
    const county = (urbanSubsistenceStandard: string) => ({ asOf: '2010-07-05', urbanSubsistenceStandard })
    writeFileSync(
      at('policy.json'),
      JSON.stringify({ by: '县', policies: { 甲县: county('400'), 乙县: county('399') } }),
    )
    const { code, stdout, stderr } = await run(
      'screen',
      file,
      '--policy',
      at('policy.json'),
      '--key',
      '县',
      '--benefits',
      '低保',
    )
    expect(stdout.split('\n').slice(1)).toEqual(['甲县,eligible,0.01', '乙县,ineligible,0.00', ''])
    expect(stderr).toContain(
      'line 4: 县: got "丙县"; accepted: a value for which the policy file has a policy',
    )
    expect(code).toBe(1)
  })

  test('--strict stops at the first, and leaves nothing', async () => {
    const { at, file, folder } = folderWith(`${register}004,丁,城镇,多,1,是\n005,戊,城镇,多,1,是\n`)
    const output = ['--output', at('decided.csv'), '--strict']
    const { code, stderr } = await run('screen', file, ...day, '--key', '户号,姓名', ...output)
    expect(stderr).toMatch(/line 5: 人口: got "多".*--strict stops here/)
    expect(stderr).not.toContain('line 6')
    expect(code).toBe(1)
    expect(readdirSync(folder)).toEqual(['register.csv'])
  })

  test('an option without a value counts when it is given twice', async () => {
    const bad = register.replace('城镇', '城里')
    const twice = await screenText(bad, '--key', '姓名', '--strict', '--strict')
    expect(twice.stderr).toContain('--strict stops here')
    expect(twice.code).toBe(1)
    expect(twice.stdout).toBe('')
  })

  test('--explain adds the letters, in the words of a table', async () => {
    const { stdout } = await runWith(
      { stdin: register },
      'screen',
      '-',
      ...day,
      '--key',
      '户号,姓名',
      '--benefits',
      'lowRentHousing',
      '--explain',
      'zh-CN',
    )
    expect(stdout).toMatch(
      /^户号,姓名,廉租住房,每月低保金（元）,核算说明\n001,甲,符合条件,0.00,"核算说明：廉租住房\n/,
    )
    expect(stdout).toContain('392.00×2×3人=2352.00元（含本数）')
  })

  test('--json prints rows and summary as JSON', async () => {
    const { stdout, stderr } = await screenText(
      '户号,户籍,人口,家庭月收入\n1,城镇,1,391.99\n2,x,,\n',
      '--json',
    )
    expect(JSON.parse(stdout)).toEqual([
      {
        key: { 户号: '1' },
        verdicts: { subsistenceAllowance: 'eligible', lowRentHousing: 'undetermined' },
        monthlyAllowance: '0.01',
      },
    ])
    expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({
      rows: 2,
      decided: 1,
      rejected: 1,
    })
  })

  test('--columns prints what is known, without a file', async () => {
    const { code, stdout } = await run('screen', '--columns', '--lang', 'zh-CN')
    expect(stdout).toMatch(/^monthlyIncome +家庭月收入 +家庭月总收入/m)
    expect(code).toBe(0)
    const listed = JSON.parse((await run('screen', '--columns', '--json')).stdout)
    expect(listed).toContainEqual(expect.objectContaining({ fact: 'lastCheckup', subject: 'person' }))
  })
})
