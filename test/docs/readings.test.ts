import { type Language, type ReadingEntry, readings } from 'jiaxing-benefits'
import { test } from 'vitest'
import { expectGenerated } from './generated.js'

const words = {
  en: {
    title: 'Readings',
    intro: [
      'Where the words of the plan allow more than one meaning, this page says which one the library takes, why, and whom it affects.',
      'The selectable ones are chosen on the policy, `createPolicy({ asOf, readings: { limitInclusive: "excluded" } })`; every determination lists those it rests on. The others are recorded because they are often asked.',
      'This page is made from `src/policy/readings.ts` and `src/policy/reading-texts.ts`.',
    ],
    selectable: 'Selectable',
    recorded: 'Recorded with one reading',
    name: 'Name',
    clause: 'Clause',
    choice: 'Choice',
    meaning: 'Meaning',
    isDefault: ' (default)',
    why: 'Why',
    turnsOn: 'What turns on it',
    reading: 'Reading',
  },
  'zh-CN': {
    title: '条文理解口径',
    intro: [
      '文件用语可作不同理解之处，本页写明本库采用哪一种、理由以及影响哪些人。',
      '可选口径在政策参数中选定：`createPolicy({ asOf, readings: { limitInclusive: "excluded" } })`；每份核算结果都列出所依据的口径。其余为常被问到、只采用一种理解的事项。',
      '本页由 `src/policy/readings.ts` 和 `src/policy/reading-texts.ts` 生成。',
    ],
    selectable: '可选口径',
    recorded: '只采用一种理解的事项',
    name: '名称',
    clause: '条款',
    choice: '取值',
    meaning: '含义',
    isDefault: '（默认）',
    why: '理由',
    turnsOn: '影响范围',
    reading: '理解',
  },
} as const

function section(id: string, entry: ReadingEntry, language: Language): string[] {
  const say = words[language]
  const colon = language === 'en' ? ': ' : '：'
  const line = (label: string, text: string) => [`**${label}**${colon}${text}`, '']
  const choices = Object.entries(entry.choices ?? {}).map(([choice, meaning]) => {
    const mark = choice === entry.default ? say.isDefault : ''
    return `| \`${choice}\`${mark} | ${meaning[language]} |`
  })
  return [
    `<a id="${id.toLowerCase()}"></a>`,
    '',
    `### ${entry.question[language]}`,
    '',
    ...line(say.name, `\`${id}\``),
    ...line(say.clause, entry.clause),
    ...(choices.length > 0 ? [`| ${say.choice} | ${say.meaning} |`, '| --- | --- |', ...choices, ''] : []),
    ...(entry.reading ? line(say.reading, entry.reading[language]) : []),
    ...line(say.why, entry.why[language]),
    ...(entry.turnsOn ? line(say.turnsOn, entry.turnsOn[language]) : []),
  ]
}

function page(language: Language): string {
  const say = words[language]
  const entries = Object.entries(readings)
  const sections = (selectable: boolean) =>
    entries
      .filter(([, entry]) => (entry.choices !== undefined) === selectable)
      .flatMap(([id, entry]) => section(id, entry, language))
  return [
    `# ${say.title}`,
    '',
    ...say.intro.flatMap((paragraph) => [paragraph, '']),
    `## ${say.selectable}`,
    '',
    ...sections(true),
    `## ${say.recorded}`,
    '',
    ...sections(false),
  ].join('\n')
}

test.each([
  ['en', 'docs/readings.md'],
  ['zh-CN', 'docs/zh/readings.md'],
] as const)('the register of readings in %s is what %s says', (language, file) => {
  expectGenerated(file, page(language))
})
