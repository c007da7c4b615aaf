import { type FactEntry, facts } from '../../determine/catalogue.js'
import type { FactName } from '../../facts/definitions.js'

/**
 * What offices also write above a column; the label of each fact is a header already. None that could mean something
 * else: 月收入 may be one person's.
 */
const otherHeaders: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  registration: ['户籍性质', '户口性质', '户籍类别', '户口类别'],
  members: ['人口', '人口数', '家庭人口数', '家庭人数', '家庭成员数'],
  monthlyIncome: ['家庭月总收入'],
  annualIncome: ['家庭年总收入'],
  monthlyIncomePerCapita: ['家庭人均月收入', '月人均收入'],
  annualIncomePerCapita: ['家庭人均年收入', '年人均收入'],
  hasHousingDifficulty: ['是否住房困难', '住房困难户'],
  floorArea: ['家庭住房总面积'],
  floorAreaPerCapita: ['家庭人均住房面积'],
  livesInDilapidatedHouse: ['危旧房', '住危旧房', '是否危旧房'],
  livesInHazardArea: ['灾害易发区域', '住灾害易发区域'],
  membersAbleAndWillingToWork: ['能就业且愿就业人口'],
  membersEmployed: ['其中已就业人数'],
  receivesSubsistenceAllowance: ['是否享受低保', '正在享受低保', '低保户'],
  isInTemporaryHardship: ['是否临时困难'],
  isStruckByDisaster: ['是否受灾', '受灾'],
}

/** The unit may stand after a header, in brackets: 家庭月收入（元）. No other unit is known, so that 万元 is refused. */
const unitsOf = ({ kind, unit }: FactEntry): readonly string[] => {
  const own = unit ? [unit['zh-CN']] : []
  if (kind === 'income') return [...own, '元']
  return kind === 'floorArea' ? [...own, '平方米', '㎡'] : own
}

export interface FactColumn {
  readonly fact: FactName
  readonly entry: FactEntry
  /** The header in Chinese that is printed beside the fact. */
  readonly header: string
  readonly others: readonly string[]
}

/** Every fact that may stand in a column or a record, with the headers it goes by. */
export const factColumns: readonly FactColumn[] = (Object.entries(facts) as [FactName, FactEntry][]).map(
  ([fact, entry]) => ({ fact, entry, header: entry.label['zh-CN'], others: otherHeaders[fact] ?? [] }),
)

const byHeader: ReadonlyMap<string, FactColumn> = new Map(
  factColumns.flatMap((column): [string, FactColumn][] => {
    const chinese = [column.header, ...column.others]
    const withUnits = chinese.flatMap((header) =>
      unitsOf(column.entry).flatMap((unit) => [`${header}（${unit}）`, `${header}(${unit})`]),
    )
    return [column.fact, ...chinese, ...withUnits].map((header) => [header, column])
  }),
)

/** The fact that a header names, if it names one. Spaces around it do not count. */
export const columnNamed = (header: string): FactColumn | undefined => byHeader.get(plainTrim(header))

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u3000'

/** Without the spaces around it, half-width or full-width: no other character is ever dropped. */
export const plainTrim = (text: string): string =>
  isSpace(text[0]) || isSpace(text.at(-1)) ? text.replace(/^[ \u3000]+|[ \u3000]+$/g, '') : text
