import { lowRentMeasure, measure } from '../contestants/index.mjs'
import { median, quartiles } from '../measure/statistics.mjs'
import { contestantWords, targetWords, words } from './words.mjs'

const thousands = (number) => Math.round(number).toLocaleString('en')

/** Three digits are more than reruns agree on. */
function ratio(number) {
  if (number >= 100) return thousands(number)
  if (number >= 10) return number.toFixed(0)
  return number.toFixed(number >= 1 ? 1 : 2)
}

const row = (...cells) => `| ${cells.join(' | ')} |`
const table = (head, body) => [row(...head), row(...head.map(() => '---')), ...body].join('\n')

/** By round, how many times as fast as `other` an `id` was. */
const speedUps = (samples, id, other, clock) =>
  samples.get(other).map((theirs, round) => theirs[clock] / samples.get(id)[round][clock])

const timesOf = (samples, id) => median(samples.get(id).map(({ cpu }) => cpu))

const inOrderOfSpeed = (samples, ids) =>
  [...ids].sort((one, other) => timesOf(samples, one) - timesOf(samples, other))

export function comparisonTable({ samples, errors }, language) {
  const w = words[language]
  const lines = (ids, other) =>
    inOrderOfSpeed(samples, ids).map((id) => {
      const { lower, median: middle, upper } = quartiles(speedUps(samples, id, other, 'cpu'))
      const wall = median(speedUps(samples, id, other, 'wall'))
      const ofLimit = other === measure ? ratio(median(speedUps(samples, 'integerColumns', id, 'cpu'))) : ''
      const { rows, of } = errors.find((one) => one.id === id)
      return row(
        contestantWords[id][language],
        ratio(middle),
        `${ratio(lower)}–${ratio(upper)}`,
        ratio(wall),
        ofLimit,
        `${thousands(rows)} ${w.of} ${thousands(of)}`,
      )
    })
  const ids = [...samples.keys()]
  const isOne = (id) => id.startsWith('lowRent')
  const head = (title) => [title, w.speed, w.between, w.wall, w.ofLimit, w.wrong]
  return [
    table(
      head(w.all),
      lines(
        ids.filter((id) => !isOne(id)),
        measure,
      ),
    ),
    table(head(w.one), lines(ids.filter(isOne), lowRentMeasure)),
  ].join('\n\n')
}

const flatness = (scaling, kind) => {
  const times = scaling.filter((one) => one.kind === kind).map(({ cpu }) => cpu)
  return Math.max(...times) / Math.min(...times)
}

/** What was aimed at, and what came out. */
export function targetsReached({ samples, scaling, wrongRows }) {
  const speed = (id, other) => median(speedUps(samples, id, other, 'cpu'))
  const atLeast = (id, wanted, measured) => ({
    id,
    wanted,
    measured,
    isReached: measured >= wanted,
    bound: 'atLeast',
  })
  const atMost = (id, wanted, measured) => ({
    id,
    wanted,
    measured,
    isReached: measured <= wanted,
    bound: 'atMost',
  })
  return [
    atLeast('limit', 0.5, speed('columnsYuan', 'integerColumns')),
    atLeast('columns', 600, speed('columnsYuan', measure)),
    atLeast('verdicts', 100, speed('verdictRows', measure)),
    atLeast('assess', 25, speed('assess', measure)),
    atLeast('strict', 10, speed('lowRentLibrary', lowRentMeasure)),
    atLeast('jsonRulesEngine', 500, speed('verdictRows', 'jsonRulesEngine')),
    atLeast('zen', 500, speed('verdictRows', 'zenOneByOne')),
    atLeast('duckdb', 10, speed('columnsYuan', 'duckdb')),
    atMost('flatColumns', 1.5, flatness(scaling, 'columns')),
    atMost('flatRows', 1.5, flatness(scaling, 'screenAll')),
    atMost('wrong', 0, Math.max(...Object.values(wrongRows.wrong))),
  ]
}

export function targetsTable(results, language) {
  const w = words[language]
  const shown = (id, number) => {
    if (id === 'limit') return `${Math.round(number * 100)}%`
    return id === 'wrong' ? thousands(number) : `${ratio(number)}${w.fold}`
  }
  const of = `${w.of} ${thousands(results.wrongRows.of)}`
  const body = targetsReached(results).map(({ id, bound, wanted, measured, isReached }) =>
    row(
      targetWords[id][language],
      `${w[bound]}${shown(id, wanted)}`,
      id === 'wrong' ? `${thousands(measured)} ${of}` : shown(id, measured),
      isReached ? w.yes : w.no,
    ),
  )
  return table([w.target, w.asked, w.measured, w.reached], body)
}

export function scalingTable({ scaling }, language) {
  const w = words[language]
  const sizes = [...new Set(scaling.map(({ rows }) => rows))]
  const head = [w.households]
  for (const kind of ['screenColumns', 'screenAll']) head.push(`\`${kind}\`${w.colon}${w.time}`, w.memory)
  const body = sizes.map((size) => {
    const cells = ['columns', 'screenAll'].flatMap((kind) => {
      const ofKind = scaling.filter((one) => one.kind === kind)
      const quickest = Math.min(...ofKind.map(({ cpu }) => cpu))
      const { cpu, memory } = ofKind.find(({ rows }) => rows === size)
      return [(cpu / quickest).toFixed(2), (memory / 2 ** 20).toFixed(0)]
    })
    return row(thousands(size), ...cells)
  })
  return table(head, body)
}

export function sizesTable({ sizes }, language) {
  const w = words[language]
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
  const body = sizes.map(({ name, size, limit }) => row(`\`${name}\``, kilobytes(size), kilobytes(limit)))
  return table([w.sizes, w.kilobytes, w.limit], body)
}

export function startupTable({ startup }, language) {
  const { cpu, wall, dependencies } = startup
  const names = dependencies.map((name) => `\`${name}\``)
  const shown = ({ lower, median: middle, upper }) => {
    const between = `${lower.toFixed(2)}–${upper.toFixed(2)}`
    return language === 'en' ? `${middle.toFixed(2)} (${between})` : `${middle.toFixed(2)}（${between}）`
  }
  return language === 'en'
    ? `Importing the package takes ${shown(wall)} times as long as importing what it depends on (${names.join(', ')}) alone, and ${shown(cpu)} times the CPU: medians, with quartiles, of fresh processes in turn.`
    : `导入整个包的用时是单独导入其依赖（${names.join('、')}）的${shown(wall)}倍，CPU 时间是${shown(cpu)}倍；均为新进程交替运行的中位数，括号内为四分位。`
}
