import type { HouseholdChange } from '../../determine/scenarios.js'
import type { Language } from '../../policy/text.js'
import { byteOrderMark, csvText } from '../output/csv-text.js'
import { recordList } from '../output/record-list.js'
import type { Format } from '../register/read-register.js'
import type { HouseholdRow } from '../register/row.js'
import { tableWords } from '../screen/words.js'

/** Writes what moves for each household. */
export interface ChangeWriter {
  begin(): string
  rows(rows: readonly (readonly [HouseholdRow, HouseholdChange])[]): string
  end(): string
}

const lists = ['gained', 'lost', 'undetermined'] as const

export function changeWriter(format: Format, keys: readonly string[], language: Language): ChangeWriter {
  if (format === 'csv') return csvWriter(keys, language)
  const record = ([{ keys: values }, { index, ...change }]: readonly [HouseholdRow, HouseholdChange]) =>
    JSON.stringify({
      ...(keys.length > 0 && { key: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])) }),
      ...change,
    })
  const { begin, records, end } = recordList(format)
  return { begin, rows: (rows) => records(rows.map(record)), end }
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: [...lists, 'allowanceBefore', 'allowanceAfter'],
  'zh-CN': ['新增', '减少', '暂不能认定', '调整前每月低保金（元）', '调整后每月低保金（元）'],
}

const csvWriter = (keys: readonly string[], language: Language): ChangeWriter => ({
  begin: () => byteOrderMark + csvText([[...keys, ...headers[language]]]),
  rows: (rows) =>
    csvText(
      rows.map(([row, change]) => [
        ...row.keys,
        ...lists.map((list) => change[list].map(tableWords(language).benefit).join(' ')),
        change.allowanceBefore,
        change.allowanceAfter,
      ]),
    ),
  end: () => '',
})
