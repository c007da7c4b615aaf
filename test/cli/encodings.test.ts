import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gb18030 } from './gb18030.js'
import { runWith, screeningBy } from './programs.js'

const text = '户号,户籍,人口,家庭月收入\n东栅01,城镇,1,391.99\n东栅02,农村,1,235.20\n'
// 392.00 - 391.99 = 0.01; 235.20 is not below 235.20.
const decided = '户号,subsistenceAllowance,monthlyAllowance\n东栅01,eligible,0.01\n东栅02,ineligible,0.00\n'

const screenBytes = screeningBy('户号')

const bytes = (...parts: readonly (string | Uint8Array | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const mark = [0xef, 0xbb, 0xbf]

describe('the encoding is told by the bytes, and printed', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes(text), 'UTF-8'],
    ['UTF-8 with a mark', bytes(mark, text), 'UTF-8'],
    ['UTF-8 with CRLF', bytes(mark, text.replaceAll('\n', '\r\n')), 'UTF-8'],
    ['GB18030', gb18030(text), 'GB18030'],
    ['GB18030 with a mark', bytes([0x84, 0x31, 0x95, 0x33], gb18030(text)), 'GB18030'],
    ['the last line not ended', bytes(text.trimEnd()), 'UTF-8'],
  ])('%s', async (_, stdin, encoding) => {
    const { code, stdout, stderr } = await screenBytes(stdin)
    expect(stdout).toBe(decided)
    expect(stderr).toContain(`encoding: ${encoding}\n`)
    expect(code).toBe(0)
  })

  test('ASCII is the same in both', async () => {
    const { stderr } = await runWith(
      { stdin: 'registration,members\nurban,1\n' },
      'screen',
      '-',
      '--as-of',
      '2010-07-05',
    )
    expect(stderr).toContain('encoding: ASCII\n')
  })

  test('Chinese may come late in a file of Latin headers', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `${at},urban,1,391.99\n`).join('')
    const late = `id,registration,members,monthlyIncome\n${rows}最后,urban,1,391.99\n`
    for (const [stdin, encoding] of [
      [bytes(late), 'UTF-8'],
      [gb18030(late), 'GB18030'],
    ] as const) {
      const { stdout, stderr } = await runWith(
        { stdin },
        'screen',
        '-',
        '--as-of',
        '2010-07-05',
        '--key',
        'id',
      )
      expect(stdout).toContain('\n最后,eligible,')
      expect(stderr).toContain(`encoding: ${encoding}\n3001 rows read, 3001 decided`)
    }
  })

  test('--encoding overrides, and what is not of it is rejected', async () => {
    const { code, stdout, stderr } = await screenBytes(
      bytes('户号,户籍,人口,家庭月收入\n', gb18030('东栅01,城镇,1,1\n'), '东栅02,农村,1,235.20\n'),
      '--encoding',
      'utf-8',
    )
    expect(stdout.split('\n').slice(1)).toEqual(['东栅02,ineligible,0.00', ''])
    expect(stderr).toContain('line 2: the line has bytes that are not UTF-8')
    expect(code).toBe(1)
    const gbk = await screenBytes(gb18030(text), '--encoding', 'GBK')
    expect(gbk.stdout).toBe(decided)
    const unknown = await screenBytes(bytes(text), '--encoding', 'big5')
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
  })

  test('a line of UTF-8 in a GB18030 file is rejected, not turned into other characters', async () => {
    const { code, stdout, stderr } = await screenBytes(
      bytes(gb18030(text), '东栅03,城镇,1,1\n', gb18030('东栅04,市外,1,1\n')),
    )
    expect(stdout).toBe(`${decided}东栅04,ineligible,0.00\n`)
    expect(stderr).toContain('line 4: the line is UTF-8 in a GB18030 file')
    expect(code).toBe(1)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-16, little-endian', bytes([0xff, 0xfe], Buffer.from(text, 'utf16le'))],
    ['UTF-16, big-endian', bytes([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16())],
    ['UTF-16 without a mark', Buffer.from('registration,members\nurban,1\n', 'utf16le')],
  ])('%s is refused with the way to mend it', async (_, stdin) => {
    const { code, stderr } = await screenBytes(stdin)
    expect(stderr).toMatch(/UTF-16.*save it as UTF-8 or GB18030/)
    expect(code).toBe(3)
  })

  test('a mark and --encoding that contradict each other', async () => {
    const { code, stderr } = await screenBytes(bytes(mark, text), '--encoding', 'gb18030')
    expect(stderr).toContain('it is UTF-8: leave --encoding out')
    expect(code).toBe(3)
  })
})

test('the sample registers of the guide are the same text in both encodings', () => {
  const utf8 = readFileSync('docs/examples/register.csv')
  expect(readFileSync('docs/examples/register-gb18030.csv')).toEqual(gb18030(utf8.toString()))
  expect(utf8.equals(gb18030(utf8.toString()))).toBe(false)
})
