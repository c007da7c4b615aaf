import type { Language } from '../../policy/text.js'
import { textTable } from '../terminal.js'
import { acceptedFor } from './cells.js'
import { factColumns } from './columns.js'

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['fact', 'header', 'also', 'cells'],
  'zh-CN': ['英文名', '表头', '也可写作', '单元格'],
}

/** The columns that are known, those of households first. */
export function columnsText(language: Language): string {
  const notes = {
    en: 'Facts of a person stand under "people" in NDJSON and JSON. A unit may follow a header in brackets: 家庭月收入（元）. An empty cell is unknown.\n',
    'zh-CN':
      '个人情况只能在NDJSON和JSON的“people”中填报。表头后可以用括号注明单位，如家庭月收入（元）。空单元格表示不详。\n',
  }
  const subjects = { en: ['of a household', 'of a person'], 'zh-CN': ['家庭情况', '个人情况'] }[language]
  const tables = (['household', 'person'] as const).map((subject, index) => {
    const rows = factColumns
      .filter(({ entry }) => entry.subject === subject)
      .map(({ fact, header, others }) => [fact, header, others.join(' '), acceptedFor(fact)[language]])
    return `${subjects[index]}\n${textTable([headings[language], ...rows])}`
  })
  return `${tables.join('\n')}\n${notes[language]}`
}

export const columnsJson = (): string =>
  `${JSON.stringify(
    factColumns.map(({ fact, entry, header, others }) => ({
      fact,
      subject: entry.subject,
      header,
      others,
      accepted: acceptedFor(fact),
    })),
    null,
    2,
  )}\n`
