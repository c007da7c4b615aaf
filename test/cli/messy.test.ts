import { describe, expect, test } from 'vitest'
import { runWith, screeningBy } from './programs.js'

const header = 'id,registration,members,monthlyIncome'
// 392.00 - 391.99 = 0.01
const good = (id: string) => `${id},urban,1,391.99`
const goodDecided = (id: string) => `${id},eligible,0.01`

const screenBytes = screeningBy('id')

const lines = (...some: readonly string[]) => some.map((line) => `${line}\n`).join('')

/** The rows that came out, and the lines that were rejected. */
const outcome = async (stdin: string | Uint8Array) => {
  const { code, stdout, stderr } = await screenBytes(stdin)
  const rejected = [...stderr.matchAll(/^line (\d+): (.*)$/gm)].map(([, line]) => Number(line))
  return { code, rows: stdout.trimEnd().split('\n').slice(1), rejected, stderr }
}

const million = 'x'.repeat(1_000_001)

describe('a damaged row costs itself and no other', () => {
  test.each<[string, string, number[]]>([
    ['NUL bytes', lines(header, good('a'), '\0\0', 'b,urban,\0,1', good('c')), [3, 4]],
    ['a line of more than a million bytes', lines(header, good('a'), million, good('c')), [3]],
    ['the same with Chinese', lines(header, good('a'), '户'.repeat(400_000), good('c')), [3]],
    ['a quote that is not closed', lines(header, good('a'), '"b,urban,1,391.99', good('c')), [3]],
    ['a quote in the middle of a cell', lines(header, good('a'), 'b"b,urban,1,1', good('c')), [3]],
    ['a quote that closes too early', lines(header, good('a'), '"b"b,urban,1,1', good('c')), [3]],
    [
      'a cell too many and one too few',
      lines(header, good('a'), 'b,urban,1', 'b,urban,1,1,', good('c')),
      [3, 4],
    ],
    ['lines end in CR LF and LF', lines(header, `${good('a')}\r`, 'b,urban,x,1\r', good('c')), [3]],
    [
      'columns without a header',
      lines(`${header},,`, `${good('a')},,`, 'b,urban,1,1,,x', `${good('c')},,`),
      [3],
    ],
    ['blank lines', lines(header, '', good('a'), '\r', '', 'b', good('c')), [6]],
  ])('%s', async (_, text, rejected) => {
    const found = await outcome(text)
    expect(found.rows).toEqual([goodDecided('a'), goodDecided('c')])
    expect(found.rejected).toEqual(rejected)
    expect(found.code).toBe(1)
  })

  test('a quote that is never closed, far from the end', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `r${at}`)
    const found = await outcome(lines(header, good('a'), '"b,urban,1,1', ...ids.map(good)))
    expect(found.rows).toEqual(['a', ...ids].map(goodDecided))
    expect(found.rejected).toEqual([3])
  })

  test('quotes of different rows are no pair', async () => {
    const { rows, rejected } = await outcome(
      lines(header, '"b,urban,1,1', good('a'), 'c,urban,1,"', good('d')),
    )
    expect(rows).toEqual([goodDecided('a'), goodDecided('d')])
    expect(rejected).toEqual([2, 4])
  })

  test('half a character in a key cannot be handed through', async () => {
    const stdin = '{"id":"\\ud800","members":1}\n{"id":"\\ud83d\\ude00","members":1}\n'
    const { stdout, stderr } = await screenBytes(stdin, '--input-format', 'ndjson', '--format', 'csv')
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual(['\u{1F600},undetermined,'])
    expect(stderr).toContain('line 1: id: it has half a character')
  })

  test('lone surrogates written as UTF-8', async () => {
    const bad = Buffer.from([0xed, 0xa0, 0x80, 0x2c, 0x0a])
    const text = Buffer.concat([Buffer.from(lines(header, good('户'))), bad, Buffer.from(lines(good('c')))])
    expect(await outcome(text)).toMatchObject({ rows: [goodDecided('户'), goodDecided('c')], rejected: [3] })
  })

  test('cells over several lines are one row', async () => {
    const { rows, rejected } = await outcome(lines(header, '"a\nb",urban,1,391.99', good('c'), 'd,x,1,1'))
    expect(rows).toEqual(['"a', 'b",eligible,0.01', goodDecided('c')])
    expect(rejected).toEqual([5])
  })
})

describe('what spreadsheets leave below the rows', () => {
  test('rows of empty cells are passed over and counted nowhere; a key alone is a household', async () => {
    const text = lines(',,,', header, good('a'), ',,,', ' ,, ,', ',,,,', '""', 'b,,,', ',urban,1,391.99')
    const { code, rows, rejected, stderr } = await outcome(text)
    expect(rows).toEqual([goodDecided('a'), 'b,undetermined,', goodDecided('')])
    expect({ code, rejected }).toEqual({ code: 0, rejected: [] })
    expect(stderr).toContain('3 rows read, 3 decided, 0 rejected')
  })

  test.each(['合计', '总计', '小计', '共计', '合 计', '　合　计：', 'Total'])(
    'a row of %j is no household',
    async (word) => {
      const text = lines(header, good('a'), `${word},,12,100000`, good('c'))
      const { code, rows, rejected, stderr } = await outcome(text)
      expect(rows).toEqual([goodDecided('a'), goodDecided('c')])
      expect({ code, rejected }).toEqual({ code: 1, rejected: [3] })
      expect(stderr).toContain(`line 3: id: got "${word.trim()}", a sum over rows and no household`)
    },
  )

  test('the word may stand in any key, or in the first cell that is filled', async () => {
    const stdin = lines('姓名,人口,备注,户籍', '甲合计,1,小计,', ',,,合计', '李总计,1,,城镇')
    const asked = ['screen', '-', '--as-of', '2010-07-05', '--key', '姓名,备注', '--benefits', '低保']
    const { stdout, stderr } = await runWith({ stdin }, ...asked, '--lang', 'zh-CN')
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual(['李总计,,暂不能认定,'])
    expect(stderr).toContain('第2行：备注：所填为“小计”，是合计行，不是一户')
    expect(stderr).toContain('第3行：户籍：所填为“合计”，是合计行')
  })
})

describe('a file that is no register ends in one line that says how to mend it', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /- is empty: its first line must be the header/],
    ['only a mark', Buffer.from([0xef, 0xbb, 0xbf]), /- is empty/],
    ['only line ends', '\n\n\r\n', /- is empty/],
    ['a header twice', lines('id,id,members', 'a,b,1'), /the header "id" stands over two columns/],
    ['a fact twice', lines('id,members,人口', 'a,1,1'), /"members" and "人口" are the same fact/],
    [
      'a title above the header',
      lines('名册,,', 'id,members,'),
      /a title above the header is to be taken out/,
    ],
    [
      'a workbook',
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
      /a workbook of Excel or WPS: save the sheet as CSV/,
    ],
    ['a column without a header', lines('id,,members', 'a,b,1'), /column 2 has no header/],
    ['semicolons', lines('id;members', 'a;1'), /cells must be parted by commas/],
    ['lines that end in CR', 'id,members\ra,1\rb,2\r', /lines end in LF or CRLF/],
    ['tabs', lines('id\tmembers', 'a\t1'), /cells must be parted by commas/],
    ['facts of a person', lines('id,isRetired', 'a,是'), /people can be given in NDJSON and JSON only/],
    ['a header that is not closed', lines('"id,members', 'a,1'), /line 1, the header: the quotes/],
    ['万元', lines('id,家庭月收入（万元）', 'a,1'), /"家庭月收入（万元）" is not known/],
    ['an unknown column', lines('id,收入', 'a,1'), /"收入" is not known/],
  ])('%s', async (_, text, says) => {
    const { code, stdout, stderr } = await screenBytes(text)
    const said = stderr.replace(/^encoding: .*\n/, '')
    expect(said).toMatch(/^jiaxing-benefits: [^\n]+\n$/)
    expect(said).toMatch(says)
    expect(stdout).toBe('')
    expect([2, 3]).toContain(code)
  })

  test('a header alone is a register of no households', async () => {
    const { code, stdout, stderr } = await screenBytes(lines(header))
    expect(stdout).toBe('id,subsistenceAllowance,monthlyAllowance\n')
    expect(stderr).toContain('0 rows read, 0 decided, 0 rejected (the register has no households)\n')
    expect(code).toBe(0)
  })

  test.each<[string, RegExp]>([
    ['{"id":1', /the JSON ends too early/],
    ['[{"id":1},', /the JSON ends too early/],
    ['[{"id":1} {"id":2}]', /not a JSON list of records, at "\{\\"id\\":2\}\]"/],
    ['[{"id":1},]', /not a JSON list of records/],
    ['hello', /not a JSON list of records, at "hello"/],
    ['', /- is empty: give a JSON list of records/],
    [' \n', /- is empty: give a JSON list of records/],
    ['[', /the JSON ends too early/],
    ['[]]', /line 1: not a JSON list of records/],
    ['[\n{"id":1},\n{"id":\n', /line 3: the JSON ends too early/],
    [`[{"id":"${'x,'.repeat(600_000)}"}]`, /line 1: the record that begins here is not closed within/],
  ])('%s is no JSON list', async (text, says) => {
    const { code, stderr } = await screenBytes(text, '--input-format', 'json')
    expect(stderr).toMatch(says)
    expect(code).toBe(3)
  })

  test('a record that is nested without end is refused', async () => {
    const text = `[{"id":1,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}},{"id":2,"members":1}]`
    const { code, stdout, stderr } = await screenBytes(text, '--input-format', 'json')
    expect(stderr).toContain('line 1: ')
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(code).toBe(1)
  })
})
