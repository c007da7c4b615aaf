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
})
