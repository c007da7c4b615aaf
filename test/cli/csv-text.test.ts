import { expect, test } from 'vitest'
import { csvCell, csvText } from '../../src/cli/output/csv-text.js'

test.each([
  ['', ''],
  ['001', '001'],
  ['东栅01', '东栅01'],
  ['a b', 'a b'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['=1,2', '"\'=1,2"'],
  [undefined, ''],
  [null, ''],
  [1.5, '1.5'],
  [{ a: 1 }, '"{""a"":1}"'],
])('%j is written as %j, alone and in a row', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
  expect(csvText([['x', value, 'y']])).toBe(`x,${cell},y\n`)
})
