import * as benefits from '../../src/policy/benefits.js'
import * as figures from '../../src/policy/figures.js'
import * as limits from '../../src/policy/limits.js'
import * as minimumWage from '../../src/policy/minimum-wage.js'
import * as planPeriod from '../../src/policy/plan-period.js'
import * as ratios from '../../src/policy/ratios.js'
import * as readings from '../../src/policy/readings.js'

/** One wrong row: the module it stands in, and what that module exports with it. */
export interface Perturbation {
  readonly title: string
  readonly module: string
  readonly exports: Readonly<Record<string, unknown>>
}

// biome-ignore lint/suspicious/noExplicitAny: a copy of any table, to be spoiled at any place
type Copy = any

const modules = {
  benefits,
  figures,
  limits,
  'minimum-wage': minimumWage,
  'plan-period': planPeriod,
  ratios,
  readings,
}

/** A module with one of its tables copied and spoiled. */
function spoil(module: keyof typeof modules, table: string, title: string, change: (copy: Copy) => void) {
  const all: Readonly<Record<string, unknown>> = { ...modules[module] }
  const copy: Copy = structuredClone(all[table])
  change(copy)
  return { title: `${module}: ${title}`, module, exports: { ...all, [table]: copy } }
}

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const otherRegistration: Readonly<Record<string, string>> = { urban: 'rural', rural: 'urban' }

function* criterionChanges(criterion: Copy): Generator<[string, (copy: Copy) => void]> {
  const { fact, comparator, value, limit } = criterion
  if (value !== undefined && fact === 'registration' && comparator === 'is') {
    yield ['registration swapped', (copy) => (copy.value = otherRegistration[value])]
  }
  if (comparator === 'isOneOf') {
    for (const one of value) {
      yield [`${one} left out`, (copy) => (copy.value = value.filter((other: string) => other !== one))]
    }
    yield ['elsewhere let in', (copy) => (copy.value = [...value, 'elsewhere'])]
  }
  if (value === true) yield ['turned round', (copy) => (copy.value = false)]
  if (typeof value === 'number') {
    yield ['one more', (copy) => (copy.value = value + 1)]
    yield ['comparator swapped', (copy) => (copy.comparator = comparator === 'is' ? 'atLeast' : 'is')]
  }
  if (typeof value === 'number' && value > 0) yield ['one less', (copy) => (copy.value = value - 1)]
  if (limit !== undefined) {
    yield ['always below', (copy) => (copy.comparator = 'below')]
    yield ['always at most', (copy) => (copy.comparator = 'atMost')]
    const other = comparator.atMostOrBelowBy === 'limitInclusive' ? 'floorAreaLimit' : 'limitInclusive'
    yield [`by ${other}`, (copy) => (copy.comparator = { atMostOrBelowBy: other })]
    const others = Object.keys(limits.limits).filter((id) => id !== limit && id !== 'housingDifficulty')
    for (const wrong of fact === 'income' ? others : [])
      yield [`limit ${wrong}`, (copy) => (copy.limit = wrong)]
  }
  if (criterion.under !== undefined) yield ['under no reading', (copy) => delete copy.under]
}

/** Changes that leave the row as it was are no perturbations. */
const differs = (perturbation: Perturbation, module: keyof typeof modules) =>
  JSON.stringify(perturbation.exports) !== JSON.stringify({ ...modules[module] })

function* benefitRows(table: 'householdBenefits' | 'personBenefits'): Generator<Perturbation> {
  for (const [id, row] of Object.entries<Copy>(benefits[table])) {
    const change = (title: string, alter: (copy: Copy) => void) =>
      spoil('benefits', table, `${id}, ${title}`, (copy) => alter(copy[id]))
    for (const [index, criterion] of row.criteria.entries()) {
      const name = `${criterion.fact}`
      yield change(`${name} dropped`, (copy) => copy.criteria.splice(index, 1))
      for (const [title, alter] of criterionChanges(criterion)) {
        yield change(`${name} ${title}`, (copy) => alter(copy.criteria[index]))
      }
    }
    yield change('another force', (copy) => {
      copy.force = row.force === 'phased' ? 'strive' : 'phased'
      delete copy.forceByPhaseOf
    })
    if (row.forceByPhaseOf) yield change('the force of no phase', (copy) => delete copy.forceByPhaseOf)
    if (row.paysDifference) yield change('nothing paid', (copy) => delete copy.paysDifference)
    yield change(
      'another kind',
      (copy) => (copy.kind = row.kind === 'benefit' ? 'classification' : 'benefit'),
    )
    yield change('another clause', (copy) => (copy.clauses = ['4.1']))
  }
}

function* limitRows(): Generator<Perturbation> {
  const bases = [
    'minimumWage',
    'urbanSubsistenceStandard',
    'ruralSubsistenceStandard',
    'urbanDisposableIncomePerCapita',
  ]
  for (const [id, row] of Object.entries<Copy>(limits.limits)) {
    const change = (title: string, alter: (copy: Copy) => void) =>
      spoil('limits', 'limits', `${id}, ${title}`, (copy) => alter(copy[id]))
    if (row.per) yield change('other period', (copy) => (copy.per = row.per === 'month' ? 'year' : 'month'))
    yield change('another clause', (copy) => (copy.clause = '4.1'))
    if (row.basis) {
      yield change(
        'bases swapped',
        (copy) => (copy.basis = { urban: row.basis.rural, rural: row.basis.urban }),
      )
    }
    if (typeof row.of === 'string') {
      for (const base of bases.filter((name) => name !== row.of))
        yield change(`of ${base}`, (copy) => (copy.of = base))
    } else {
      yield change('standards swapped', (copy) => (copy.of = { urban: row.of.rural, rural: row.of.urban }))
      yield change('urban for all', (copy) => (copy.of = row.of.urban))
    }
    for (const index of Array.isArray(row.times) ? row.times.keys() : []) {
      // Before the plan nothing is decided, so a first phase that begins earlier is no other rule.
      for (const days of index === 0 ? [] : [-1, 1]) {
        yield change(
          `phase ${index} ${days} day`,
          (copy) => (copy.times[index].from = day(copy.times[index].from, days)),
        )
      }
      const { reading, choices } = row.times[index].times
      if (reading) {
        yield change(`phase ${index}, choices swapped`, (copy) => {
          copy.times[index].times.choices = { '120%': choices['150%'], '150%': choices['120%'] }
        })
        const other = reading === 'repairLimitIn2010' ? 'repairLimitIn2011' : 'repairLimitIn2010'
        yield change(`phase ${index} by ${other}`, (copy) => (copy.times[index].times.reading = other))
      } else
        yield change(
          `phase ${index}, first ratio`,
          (copy) => (copy.times[index].times = ratios.ratios.repairFirstPhase),
        )
    }
  }
}

function* ratioRows(): Generator<Perturbation> {
  for (const [id, { value }] of Object.entries(ratios.ratios)) {
    const whole = !value.includes('.')
    for (const step of whole ? [-1, 1] : [-0.01, 0.01]) {
      const moved = (Number(value) + step).toFixed(whole ? 0 : 2)
      yield spoil('ratios', 'ratios', `${id} ${value} moved to ${moved}`, (copy) => (copy[id].value = moved))
    }
  }
  yield spoil('ratios', 'ratios', 'second phase, no force', (copy) => delete copy.repairSecondPhase.force)
}

function* datedRows(): Generator<Perturbation> {
  for (const index of minimumWage.minimumWages.keys()) {
    for (const end of ['from', 'to']) {
      for (const days of index > 0 && end === 'from' ? [1] : [-1, 1]) {
        // A day earlier it would only overlap the row before, which is found first.
        yield spoil('minimum-wage', 'minimumWages', `row ${index}, ${end} ${days} day`, (copy) => {
          copy[index][end] = day(copy[index][end], days)
        })
      }
    }
    for (const step of [-1, 1]) {
      yield spoil('minimum-wage', 'minimumWages', `row ${index}, ${step} yuan`, (copy) => {
        copy[index].value = String(Number(copy[index].value) + step)
      })
    }
  }
  for (const choice of Object.keys(planPeriod.planPeriods)) {
    for (const end of ['from', 'to']) {
      for (const days of [-1, 1]) {
        yield spoil('plan-period', 'planPeriods', `${choice}, ${end} ${days} day`, (copy) => {
          copy[choice][end] = day(copy[choice][end], days)
        })
      }
    }
  }
}

function* otherRows(): Generator<Perturbation> {
  for (const id of Object.keys(readings.readings)) {
    yield spoil('readings', 'readings', `${id}, the other default`, (copy) => copy[id].choices.reverse())
  }
  yield spoil('figures', 'derivations', 'rural standard of the wage', (copy) => {
    copy.ruralSubsistenceStandard.of = 'minimumWage'
  })
  yield spoil('figures', 'derivations', 'ratios swapped', (copy) => {
    const { times } = copy.urbanSubsistenceStandard
    copy.urbanSubsistenceStandard.times = copy.ruralSubsistenceStandard.times
    copy.ruralSubsistenceStandard.times = times
  })
}

export const perturbations: readonly Perturbation[] = [
  ...benefitRows('householdBenefits'),
  ...benefitRows('personBenefits'),
  ...limitRows(),
  ...ratioRows(),
  ...datedRows(),
  ...otherRows(),
].filter((perturbation) => differs(perturbation, perturbation.module as keyof typeof modules))
