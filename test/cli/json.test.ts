import { assess, createPolicy, type HouseholdBenefitId, householdBenefitIds } from 'jiaxing-benefits'
import { boundaryHouseholds } from 'jiaxing-benefits/testing'
import { describe, expect, test } from 'vitest'
import { gb18030 } from './gb18030.js'
import { folderWith, runWith } from './programs.js'

const day = ['--as-of', '2010-07-05']
const two = ['--benefits', 'subsistenceAllowance,lowRentHousing']

describe('NDJSON and JSON', () => {
  const records = [
    '{"id":7,"registration":"urban","members":3,"monthlyIncome":2352,"hasHousingDifficulty":true}',
    '{"id":8,"household":{"户籍":"农村","家庭人口":"1","家庭月收入":"235.19"},"people":[{"退休人员":"是","lastCheckup":"从未"}]}',
  ]
  const asked = ['--benefits', 'subsistenceAllowance,lowRentHousing,freeHealthCheckup', '--key', 'id']
  // 235.20 - 235.19 = 0.01
  const expected = [
    {
      key: { id: 7 },
      verdicts: { subsistenceAllowance: 'ineligible', lowRentHousing: 'eligible' },
      monthlyAllowance: '0',
    },
    {
      key: { id: 8 },
      verdicts: { subsistenceAllowance: 'eligible', lowRentHousing: 'ineligible' },
      monthlyAllowance: '0.01',
      people: [{ verdicts: { freeHealthCheckup: 'eligible' } }],
    },
  ].map((row) => (row.monthlyAllowance === '0' ? { ...row, monthlyAllowance: '0.00' } : row))

  test.each([
    ['ndjson', `${records.join('\n')}\n\n`],
    ['ndjson', records.join('\r\n')],
    ['json', `[${records.join(',\n')}]`],
  ])('as %s', async (format, stdin) => {
    const { code, stdout } = await runWith(
      { stdin },
      'screen',
      '-',
      ...day,
      '--input-format',
      format,
      ...asked,
    )
    const rows =
      format === 'json'
        ? JSON.parse(stdout)
        : stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
    expect(rows).toEqual(expected)
    expect(code).toBe(0)
  })

  test('people have no place in CSV', async () => {
    const stdin = `${records.join('\n')}\n`
    const { code, stdout, stderr } = await runWith(
      { stdin },
      'screen',
      '-',
      ...day,
      ...two,
      '--input-format',
      'ndjson',
      '--format',
      'csv',
      '--key',
      'id',
    )
    expect(stdout.split('\n').slice(1)).toEqual(['7,ineligible,eligible,0.00', ''])
    expect(stderr).toContain('line 2: people: CSV has no place')
    expect(code).toBe(1)
  })

  test.each([
    ['csv', 'csv'],
    ['csv', 'json'],
    ['ndjson', 'csv'],
  ])('a benefit of a person asked for from %s into %s is refused, not left out', async (input, format) => {
    const formats = ['--input-format', input, '--format', format]
    const stdin = input === 'csv' ? 'id,members\n7,3\n' : `${records.join('\n')}\n`
    const both = ['screen', '-', ...day, ...formats, '--key', 'id', '--benefits', '低保,免费健康体检']
    const english = await runWith({ stdin }, ...both)
    expect(english).toMatchObject({ code: 2, stdout: '' })
    expect(english.stderr).toMatch(/^jiaxing-benefits: .*freeHealthCheckup: benefits of people need NDJSON/)
    const chinese = await runWith({ stdin }, ...both, '--lang', 'zh-CN')
    expect(chinese.stderr).toMatch(/免费健康体检是个人事项，只能用填有people的NDJSON或JSON名册核算/)
  })

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['GB18030', gb18030],
  ])('a list on one line of many megabytes, in %s', async (_, encode) => {
    const count = 20_000
    const record = (at: number) =>
      `{"户号":"第${at}户，\\"甲}],[{","registration":"urban","members":1,"monthlyIncome":"391.99"}`
    const stdin = encode(`[${Array.from({ length: count }, (_, at) => record(at)).join(', ')}]`)
    expect(stdin.length).toBeGreaterThan(1_500_000)
    const json = ['--input-format', 'json', '--format', 'csv', '--key', '户号', '--benefits', '低保']
    const { code, stdout, stderr } = await runWith({ stdin }, 'screen', '-', ...day, ...json)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(count + 1)
    expect(lines.at(-1)).toBe(`"第${count - 1}户，""甲}],[{",eligible,0.01`)
    expect(stderr).toContain(`${count} rows read, ${count} decided, 0 rejected`)
    expect(code).toBe(0)
  })

  test.each([
    ['{"id":1,"members":2,"members":3}', 'a name stands twice in one object'],
    ['{"id":1,"income":2}', '"income" is not known here'],
    ['{"id":1,"members":"two"}', 'got "two"'],
    ['{"id":1,"members":2.5}', 'got 2.5'],
    ['{"id":1,"people":{}}', 'a list with an object for each person'],
    ['{"id":1,"people":[{"lastCheckup":"2010-02-30"}]}', 'people.0.lastCheckup: got "2010-02-30"'],
    ['{"id":1,"people":[{"lastCheckup":"2010-07-06"}]}', 'not after the day of the policy'],
    ['{"members":2}', 'id: it is not given'],
    ['{"id":330400199001011234,"members":2}', 'id: it is a number that JSON does not hold exactly'],
    ['{"id":0.1,"members":2}', 'id: it is a number'],
    ['[1]', 'it is no JSON object'],
    ['{"id":1', 'it is no JSON object'],
  ])('%s is rejected, and the next line is decided', async (record, reason) => {
    const stdin = `${record}\n${records[0]}\n`
    const { code, stdout, stderr } = await runWith(
      { stdin },
      'screen',
      '-',
      ...day,
      '--input-format',
      'ndjson',
      ...asked,
    )
    expect(stderr).toContain('line 1: ')
    expect(stderr).toContain(reason)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([expected[0]])
    expect(code).toBe(1)
  })
})

test('a list on one line: a reject says which record of the list it was', async () => {
  const list = ['{"户籍":"城镇"}', '{"人口":0}', '{"people":[{}]}', '{"人口":3}']
  const { file, at, read } = folderWith(`[${list.join(',')}]`, 'register.json')
  const asked = ['screen', file, ...day, ...two, '--format', 'csv', '--lang', 'zh-CN']
  const { stderr } = await runWith({}, ...asked)
  expect(stderr).toMatch(/^第1行：列表中第2条记录：人口：所填为0；/m)
  expect(stderr).toMatch(/^第1行：列表中第3条记录：people：CSV无法写出/m)
  await runWith({}, 'screen', file, ...day, ...two, '--output', at('decided.csv'))
  expect(read('decided.rejects.csv')).toMatch(/^1,人口,"?record 2 of the list: got 0;/m)
  const compared = await runWith({}, 'compare', file, '--before', '2010-07-05', '--after', '2011-04-01')
  expect(compared.stderr).toContain('line 1: record 2 of the list: 人口: got 0;')
})

test('every household on a limit is decided as assess decides it, byte for byte', async () => {
  const policy = createPolicy({ asOf: '2011-04-01', urbanDisposableIncomePerCapita: '20000' })
  const households = boundaryHouseholds(policy).flatMap(({ household }) => [
    household,
    ...Object.keys(household).map((fact) => ({ ...household, [fact]: null })),
  ])
  const stdin = households.map((household) => `${JSON.stringify(household)}\n`).join('')
  const options = ['--as-of', '2011-04-01', '--disposable-income', '20000', '--input-format', 'ndjson']
  const { stdout } = await runWith({ stdin }, 'screen', '-', ...options)
  const slow = households.map((household) => {
    const all = householdBenefitIds.map((id: HouseholdBenefitId) => assess(id, household, policy))
    const verdicts = Object.fromEntries(all.map(({ benefit, verdict }) => [benefit, verdict]))
    const allowance = assess('subsistenceAllowance', household, policy)
    const yuan = allowance.verdict === 'ineligible' ? '0' : allowance.monthlyAllowance
    const [whole, part = ''] = (yuan ?? '').split('.')
    const monthlyAllowance = `${whole}.${part.padEnd(2, '0')}`
    return `${JSON.stringify({ verdicts, ...(yuan !== undefined && { monthlyAllowance }) })}\n`
  })
  expect(slow.length).toBeGreaterThan(150)
  expect(stdout).toBe(slow.join(''))
})
