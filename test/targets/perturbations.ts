import { comparators, forms, scopes, type TargetRow, units } from '../../src/policy/targets/row.js'
import { targetRows } from '../../src/policy/targets/rows.js'

/** A row made wrong in one place. */
export interface Perturbation {
  readonly title: string
  readonly target: string
  readonly row: TargetRow
  /** It must show in what is judged, not only in how the result is labelled. */
  readonly inJudgement: boolean
}

type Change = readonly [what: string, change: Partial<TargetRow>]

const others = <T>(all: readonly T[], own: T): readonly T[] => all.filter((one) => one !== own)
const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[]

/** Where there cannot be more than all, being all and being at least all are one. */
const isEquivalent = (row: TargetRow, comparator: string): boolean =>
  row.share &&
  row.figure.value === row.figure.of &&
  ['exactly', 'atLeast'].includes(row.comparator) &&
  ['exactly', 'atLeast'].includes(comparator)

/** A hundredth of the unit, up and down. */
const moved = ({ figure, unit }: TargetRow): readonly Change[] =>
  [1, -1].map((sign) => {
    const step = (sign * 0.01 * Number(figure.of ?? 1)) / Number(units[unit])
    return [
      `figure ${sign * 0.01}`,
      { figure: { ...figure, value: (Number(figure.value) + step).toFixed(6) } },
    ]
  })

/** Other kinds of the same fields: whole people for amounts, and the like. */
const otherForms = (row: TargetRow): readonly Change[] => {
  const fields = (form: TargetRow['forms']) => form.map((one) => Object.keys(one).join()).join('|')
  return keys(forms)
    .filter((name) => forms[name] !== row.forms && fields(forms[name]) === fields(row.forms))
    .map((name) => [`forms ${name}`, { forms: forms[name] }])
}

const changes = (row: TargetRow): readonly Change[] => [
  ...others(keys(comparators), row.comparator)
    .filter((comparator) => !isEquivalent(row, comparator))
    .map((comparator): Change => [`comparator ${comparator}`, { comparator }]),
  ...moved(row),
  ...others(keys(units), row.unit).map((unit): Change => [`unit ${unit}`, { unit }]),
  ...others(keys(scopes), row.scope).map((scope): Change => [`scope ${scope}`, { scope }]),
  ...others([2010, 2011, 2012, 'everyYear'] as const, row.due).map((due): Change => [`due ${due}`, { due }]),
  ...others(['required', 'basic', 'strive', 'phased'] as const, row.force).map(
    (force): Change => [`force ${force}`, { force }],
  ),
  ...otherForms(row),
  ...(row.bindsAtOnce ? [['by the end alone', { bindsAtOnce: false }] as const] : []),
  ['share', { share: !row.share }],
  ['clause', { clause: row.clause === '2.1.1' ? '2.1.2' : '2.1.1' }],
  ['also', { also: row.also === '3.1.1' ? '3.2.1' : '3.1.1' }],
]

export const perturbations: readonly Perturbation[] = Object.entries(targetRows).flatMap(([target, row]) =>
  changes(row).map(([what, change]) => ({
    title: `${target}: ${what}`,
    target,
    row: { ...row, ...change },
    inJudgement: 'comparator' in change || 'figure' in change,
  })),
)
