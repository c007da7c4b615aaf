/** The columns of a file of observations: the name, the header in Chinese, and what else stands for it. */
export const observationColumns = {
  target: ['指标'],
  place: ['单位', '地区'],
  year: ['年度', '年份'],
  value: ['数值'],
  numerator: ['分子'],
  denominator: ['分母'],
  start: ['期初'],
  end: ['期末'],
  years: ['年数'],
} as const

/**
 * For the eye: the site writes them beside what was observed, and nothing is read from them.
 *
 * @public
 */
export const remarkColumns = {
  measure: ['指标口径'],
  required: ['要求'],
  status: ['结论'],
  gap: ['差距'],
  needed: ['还需增减'],
} as const

export type ObservationColumn = keyof typeof observationColumns
export type RemarkColumn = keyof typeof remarkColumns

const named = <Column extends string>(columns: Readonly<Record<Column, readonly string[]>>) =>
  Object.entries(columns).flatMap(([column, headers]) =>
    [column, ...(headers as readonly string[])].map((header) => [header, column as Column] as const),
  )

/** A column by its header, in either language. */
export const columnsByHeader: ReadonlyMap<string, ObservationColumn | RemarkColumn> = new Map([
  ...named<ObservationColumn>(observationColumns),
  ...named<RemarkColumn>(remarkColumns),
])

export const isRemark = (column: string): column is RemarkColumn => Object.hasOwn(remarkColumns, column)
