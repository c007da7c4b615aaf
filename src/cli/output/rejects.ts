import type { Language } from '../../policy/text.js'
import type { RefusedRow } from '../register/row.js'
import { printable } from '../terminal.js'
import { byteOrderMark, csvText } from './csv-text.js'

const headers: Readonly<Record<Language, readonly [line: string, field: string, reason: string]>> = {
  en: ['line', 'field', 'reason'],
  'zh-CN': ['行号', '栏目', '原因'],
}

/** The header of the file of rejects: where each stands, its keys, what is wrong and why. */
export const rejectsHeader = (keys: readonly string[], language: Language): string => {
  const [line, field, reason] = headers[language]
  return byteOrderMark + csvText([[line, ...keys, field, reason]])
}

/** One line for each rejected row, whatever is wrong with it. */
export const rejectsText = (
  rows: readonly RefusedRow[],
  keys: readonly string[],
  language: Language,
): string =>
  csvText(
    rows.map(({ line, record, keys: values, problems }) => [
      line,
      ...keys.map((_, at) => values[at]),
      problems.map(({ field }) => field).join('; '),
      recordText(record, language) + reasonIn(problems, language),
    ]),
  )

const between: Readonly<Record<Language, readonly [colon: string, semicolon: string]>> = {
  en: [': ', '; '],
  'zh-CN': ['：', '；'],
}

const recordText = (record: number | undefined, language: Language): string => {
  if (record === undefined) return ''
  return language === 'en' ? `record ${record} of the list: ` : `列表中第${record}条记录：`
}

const namedReasons = (problems: RefusedRow['problems'], language: Language): string => {
  const [colon, semicolon] = between[language]
  return problems
    .map(({ field, reason }) => (field === '' ? '' : field + colon) + reason[language])
    .join(semicolon)
}

const reasonIn = (problems: RefusedRow['problems'], language: Language): string =>
  problems.length === 1 && problems[0] ? problems[0].reason[language] : namedReasons(problems, language)

/** A rejected row as one line of text. */
export function rejectLine({ line, record, problems }: RefusedRow, language: Language): string {
  const what = recordText(record, language) + namedReasons(problems, language)
  return printable(language === 'en' ? `line ${line}: ${what}` : `第${line}行：${what}`)
}
