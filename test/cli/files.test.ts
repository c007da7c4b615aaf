import { existsSync, linkSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './programs.js'

const register = `户号,姓名,户籍,人口,家庭月收入,住房困难
001,甲,城镇,3,2352.00,是
`

const day = ['--as-of', '2010-07-05']

describe('files are never put at risk', () => {
  test('input, output and rejects are files of their own', async () => {
    const { at, file, read } = folderWith(register)
    linkSync(file, at('same.csv'))
    for (const output of [file, at('same.csv')]) {
      const { code, stderr } = await run('screen', file, ...day, '--key', '户号,姓名', '--output', output)
      expect(stderr).toContain('are one file')
      expect(code).toBe(2)
    }
    expect(read('register.csv')).toBe(register)
  })

  test('what was there stays when the run fails', async () => {
    const { at, file, read, folder } = folderWith('户号,谁\n1,2\n')
    writeFileSync(at('decided.csv'), 'of yesterday')
    const { code } = await run('screen', file, ...day, '--output', at('decided.csv'))
    expect(code).toBe(3)
    expect(read('decided.csv')).toBe('of yesterday')
    expect(readdirSync(folder).sort()).toEqual(['decided.csv', 'register.csv'])
  })

  test('a full disk and a folder that is not there', async () => {
    const { at, file } = folderWith(register)
    const places = [at('none/decided.csv'), at('.'), ...(existsSync('/dev/full') ? ['/dev/full'] : [])]
    for (const output of places) {
      const rejects = ['--rejects', at('rejects.csv')]
      const { code, stderr } = await run(
        'screen',
        file,
        ...day,
        '--key',
        '户号,姓名',
        '--output',
        output,
        ...rejects,
      )
      expect(stderr).toMatch(/cannot be written \(E[A-Z]+\); nothing of it was kept\./)
      expect(code).toBe(4)
      expect(existsSync(at('rejects.csv'))).toBe(false)
    }
  })

  test('what is not there is said not to be there: the folder of the output, a policy file', async () => {
    const { at, file } = folderWith(register)
    const asked = ['screen', file, '--key', '户号,姓名']
    const english = await run(...asked, ...day, '--output', at('none/decided.csv'))
    expect(english.stderr).toContain('Its folder does not exist: make it, or choose another place')
    const chinese = await run(...asked, '--policy', at('none.json'), '--lang', 'zh-CN')
    expect(chinese.stderr).toContain('none.json（ENOENT）：没有这个文件，请核对文件名和位置')
    expect([english.code, chinese.code]).toEqual([4, 3])
  })
})

describe('the name of the output says what is in it', () => {
  const asked = ['--key', '户号,姓名']

  test.each(['o.xlsx', 'o.XLS', 'o.et', 'o.ods'])('%s would not open: it is refused', async (name) => {
    const { at, file, folder } = folderWith(register)
    const output = ['--output', at(name)]
    const screened = await run('screen', file, ...day, ...asked, ...output)
    expect(screened.stderr).toMatch(/^jiaxing-benefits: .*: workbooks are not written: end the name in \.csv/)
    const sides = ['--before', '2011-03-31', '--after', '2011-04-01', '--lang', 'zh-CN']
    const compared = await run('compare', file, ...sides, ...asked, ...output)
    expect(compared.stderr).toContain('不能写成工作簿')
    expect([screened.code, compared.code]).toEqual([2, 2])
    expect(readdirSync(folder)).toEqual(['register.csv'])
  })

  test.each([
    [['--json'], 'o.csv', 'is to be json, and its name says csv'],
    [['--format', 'csv'], 'o.json', 'is to be csv, and its name says json'],
    [['--format', 'json'], 'o.ndjson', 'is to be json, and its name says ndjson'],
  ])('%j into %s is a contradiction', async (format, name, says) => {
    const { at, file, folder } = folderWith(register)
    const { code, stderr } = await run('screen', file, ...day, ...asked, ...format, '--output', at(name))
    expect(stderr).toContain(says)
    expect(code).toBe(2)
    expect(readdirSync(folder)).toEqual(['register.csv'])
  })

  test('a name that does not say it: what is written is told, unless it was asked for', async () => {
    const { at, file, read } = folderWith(register)
    const guessed = await run('screen', file, ...day, ...asked, '--output', at('decided'))
    expect(guessed.stderr).toContain(
      'decided: its name does not say what it is to be; it is written as csv\n',
    )
    expect(read('decided')).toMatch(/^\uFEFF户号,姓名,/)
    const named = await run('screen', file, ...day, ...asked, '--output', at('decided'), '--format', 'json')
    expect(named.stderr).not.toContain('its name')
    expect(JSON.parse(read('decided'))).toHaveLength(1)
  })
})
