import { benefits } from '../../determine/catalogue.js'
import type { BenefitId } from '../../policy/benefit-ids.js'
import type { ClauseId } from '../../policy/clause-ids.js'
import { clauses } from '../../policy/clauses.js'
import type { TargetId } from '../../policy/targets/target-ids.js'
import type { Language } from '../../policy/text.js'
import { targets } from '../../scorecard/catalogue.js'
import { isSet } from '../arguments.js'
import { type Computed, computed, places } from '../clauses/computed.js'
import type { Subcommand } from '../subcommand.js'
import { textTable } from '../terminal.js'
import { exitCodes, usage } from '../trouble.js'

const words = {
  en: {
    columns: ['clause', 'about', 'computed from it'],
    kinds: { benefit: 'benefits', function: 'functions', target: 'targets' },
    nothing: 'nothing',
    computed: 'Computed from it',
    notComputed: 'Not computed',
    department: 'Chiefly responsible',
    colon: ': ',
    comma: ', ',
  },
  'zh-CN': {
    columns: ['条款', '内容', '核算内容'],
    kinds: { benefit: '待遇', function: '函数', target: '指标' },
    nothing: '无',
    computed: '核算内容',
    notComputed: '不作核算',
    department: '主要责任单位',
    colon: '：',
    comma: '、',
  },
} as const

const kinds = ['benefit', 'function', 'target'] as const
const from = (place: ClauseId): readonly Computed[] => computed.filter((one) => one.clauses.includes(place))

export const clausesCommand: Subcommand = {
  name: 'clauses',
  usage: '[clause]',
  text: {
    en: 'Print every clause of the document with where it is computed; or one, like 2.1.3, in full',
    'zh-CN': '列出文件各条及其核算内容；也可只看一条，如2.1.3',
  },
  options: [{ flags: '--json', text: { en: 'As JSON', 'zh-CN': '以JSON输出' } }],
  examples: ['jiaxing-benefits clauses', 'jiaxing-benefits clauses 2.1.3 --lang zh-CN'],
  run({ arguments: [asked], options, streams, language }) {
    const wanted = asked === undefined ? places : [placeNamed(asked)]
    if (isSet(options, 'json')) streams.stdout.write(`${JSON.stringify(wanted.map(record), null, 2)}\n`)
    else if (asked === undefined) streams.stdout.write(table(language))
    else streams.stdout.write(wanted.map((place) => inFull(place, language)).join('\n'))
    return exitCodes.done
  },
}

function placeNamed(asked: string): ClauseId {
  const place = places.find((known) => known === asked)
  if (place) return place
  throw usage(
    `there is no clause ${asked}: jiaxing-benefits clauses lists them`,
    `没有条款${asked}：用jiaxing-benefits clauses查看全部条款`,
  )
}

const record = (place: ClauseId) => ({
  clause: place,
  ...clauses[place],
  computed: from(place).map(({ kind, name, file }) => ({ kind, name, file })),
})

function table(language: Language): string {
  const say = words[language]
  const rows = places.map((place) => {
    const counts = kinds.flatMap((kind) => {
      const names = from(place).filter((one) => one.kind === kind)
      return names.length > 0 ? [`${names.length} ${say.kinds[kind]}`] : []
    })
    const files = [...new Set(from(place).map(({ file }) => file))]
    // Where it stands in the source is of use to who reads the source, and that is in English.
    const where = files.length > 0 && language === 'en' ? ` (${files.join(', ')})` : ''
    return [place, clauses[place].title[language], (counts.join(say.comma) || say.nothing) + where]
  })
  return textTable([say.columns, ...rows])
}

/** The name of a benefit or what a target measures, with the id behind it. */
function chineseName({ kind, name }: Computed): string {
  if (kind === 'function') return name
  const text = kind === 'benefit' ? benefits[name as BenefitId].name : targets[name as TargetId].measure
  return `${text['zh-CN']}（${name}）`
}

function inFull(place: ClauseId, language: Language): string {
  const say = words[language]
  const { title, summary, notComputed, department } = clauses[place]
  const lines = from(place).map(
    (one) =>
      `  ${say.kinds[one.kind]}${say.colon}${language === 'en' ? `${one.name}  ${one.file}` : chineseName(one)}`,
  )
  return [
    `${place}  ${title[language]}`,
    summary[language],
    ...(department ? [`${say.department}${say.colon}${department[language]}`] : []),
    `${say.computed}${say.colon.trimEnd()}`,
    ...(lines.length > 0 ? lines : [`  ${say.nothing}`]),
    ...(notComputed ? [`${say.notComputed}${say.colon}${notComputed[language]}`] : []),
    '',
  ].join('\n')
}
