import { householdBenefits, personBenefits } from '../../src/policy/benefits.js'
import { derivations } from '../../src/policy/figures.js'
import { limits } from '../../src/policy/limits.js'
import { minimumWages } from '../../src/policy/minimum-wage.js'
import { planPeriods } from '../../src/policy/plan-period.js'
import { ratios } from '../../src/policy/ratios.js'
import { readings } from '../../src/policy/readings.js'
import { benefitChanges, type Change, type Copy } from './benefit-changes.js'

/** One wrong row. */
export interface Perturbation {
  readonly title: string
  /** The benefit whose own row it is: its cases are the likeliest to notice. */
  readonly benefit?: string
  /** Makes the row wrong in memory; what it returns makes it right again. */
  readonly spoil: () => () => void
}

/** The row's fields give way to others: in place, as other tables hold on to the row itself. */
const fill = (row: Copy, fields: object): void => {
  for (const name of Object.keys(row)) delete row[name]
  Object.assign(row, fields)
}

const perturb = (row: Copy, title: string, change: Change, benefit?: string): Perturbation[] => {
  const wrong = structuredClone(row)
  change(wrong)
  // A change that leaves the row as it was is none.
  if (JSON.stringify(wrong) === JSON.stringify(row)) return []
  const spoil = () => {
    const right = { ...row }
    fill(row, wrong)
    return () => fill(row, right)
  }
  return [{ title, spoil, ...(benefit !== undefined && { benefit }) }]
}

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const benefitRows = Object.entries<Copy>({ ...householdBenefits, ...personBenefits }).flatMap(([id, row]) =>
  benefitChanges(id, row).flatMap(([title, change]) => perturb(row, `${id}, ${title}`, change, id)),
)

const bases = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
]

function* limitChanges(row: Copy): Generator<[string, Change]> {
  if (row.per) yield ['other period', (copy) => (copy.per = row.per === 'month' ? 'year' : 'month')]
  yield ['another clause', (copy) => (copy.clause = '4.1')]
  if (row.basis) {
    yield ['bases swapped', (copy) => (copy.basis = { urban: row.basis.rural, rural: row.basis.urban })]
  }
  if (typeof row.of === 'string') {
    for (const base of bases) yield [`of ${base}`, (copy) => (copy.of = base)]
  } else {
    yield ['standards swapped', (copy) => (copy.of = { urban: row.of.rural, rural: row.of.urban })]
    yield ['urban for all', (copy) => (copy.of = row.of.urban)]
  }
  if (!row.times) {
    for (const value of ['0.99', '2'])
      yield [`times ${value}`, (copy) => (copy.times = { clause: '2', value })]
  }
  for (const index of Array.isArray(row.times) ? row.times.keys() : []) yield* phaseChanges(row, index)
}

function* phaseChanges(row: Copy, index: number): Generator<[string, Change]> {
  // Before the plan nothing is decided, so a first phase that begins earlier is no other rule.
  for (const days of index === 0 ? [] : [-1, 1]) {
    const from = day(row.times[index].from, days)
    yield [`phase ${index} ${days} day`, (copy) => (copy.times[index].from = from)]
  }
  const { reading, choices } = row.times[index].times
  if (!reading) {
    yield [`phase ${index}, first ratio`, (copy) => (copy.times[index].times = ratios.repairFirstPhase)]
    return
  }
  const swapped = { '120%': choices?.['150%'], '150%': choices?.['120%'] }
  yield [`phase ${index}, choices swapped`, (copy) => (copy.times[index].times.choices = swapped)]
  const other = reading === 'repairLimitIn2010' ? 'repairLimitIn2011' : 'repairLimitIn2010'
  yield [`phase ${index} by ${other}`, (copy) => (copy.times[index].times.reading = other)]
}

const limitRows = Object.entries<Copy>(limits).flatMap(([id, row]) =>
  [...limitChanges(row)].flatMap(([title, change]) => perturb(row, `limit ${id}, ${title}`, change)),
)

const ratioRows = Object.entries<Copy>(ratios).flatMap(([id, row]) => {
  const whole = !row.value.includes('.')
  const steps = whole ? [-1, 1] : [-0.01, 0.01]
  return [
    ...steps.flatMap((step) => {
      const moved = (Number(row.value) + step).toFixed(whole ? 0 : 2)
      return perturb(row, `ratio ${id} ${row.value} moved to ${moved}`, (copy) => (copy.value = moved))
    }),
    ...perturb(row, `ratio ${id} without a force`, (copy) => delete copy.force),
  ]
})

function* wageChanges(row: Copy, index: number): Generator<[string, Change]> {
  for (const end of ['from', 'to']) {
    // A day earlier a later row would only overlap the one before, which is found first.
    for (const days of index > 0 && end === 'from' ? [1] : [-1, 1]) {
      yield [`${end} ${days} day`, (copy) => (copy[end] = day(row[end], days))]
    }
  }
  for (const step of [-1, 1])
    yield [`${step} yuan`, (copy) => (copy.value = String(Number(row.value) + step))]
}

const wageRows = (minimumWages as readonly Copy[]).flatMap((row, index) =>
  [...wageChanges(row, index)].flatMap(([title, change]) => perturb(row, `wage ${index}, ${title}`, change)),
)

const planRows = Object.entries<Copy>(planPeriods).flatMap(([choice, row]) =>
  ['from', 'to'].flatMap((end) =>
    [-1, 1].flatMap((days) =>
      perturb(row, `plan ${choice}, ${end} ${days} day`, (copy) => (copy[end] = day(row[end], days))),
    ),
  ),
)

const readingRows = Object.entries<Copy>(readings).flatMap(([id, row]) =>
  perturb(row, `reading ${id}, the other default`, (copy) => copy.choices.reverse()),
)

const { urbanSubsistenceStandard: urban, ruralSubsistenceStandard: rural } = derivations
const derivationRows = [
  ...perturb(rural, 'rural standard of the wage', (copy) => (copy.of = 'minimumWage')),
  ...perturb(rural, 'rural standard by the urban ratio', (copy) => (copy.times = urban.times)),
  ...perturb(urban, 'urban standard by the rural ratio', (copy) => (copy.times = rural.times)),
  ...perturb(rural, 'rural standard by no reading', (copy) => delete copy.unroundedUnder),
]

export const perturbations: readonly Perturbation[] = [
  ...benefitRows,
  ...limitRows,
  ...ratioRows,
  ...wageRows,
  ...planRows,
  ...readingRows,
  ...derivationRows,
]
