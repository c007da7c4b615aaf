// The cases of the reference suite as pages, one for each level. They are made at every build and not kept: docs/cases,
// docs/zh/cases. Titles and arithmetic are those of the suite, which is in English.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { conformanceCases, manifest } from '../../dist/conformance/index.js'

const languages = {
  en: {
    folder: '../cases',
    title: (level) => `Cases: ${level}`,
    how: '[How the suite is asked](../conformance.md).',
    answer: 'Expected',
    because: 'Because',
    catches: 'Catches',
    clauses: 'Clauses',
    colon: ': ',
  },
  'zh-CN': {
    folder: '../zh/cases',
    title: (level) => `参考用例：${level}`,
    how: '用例的标题和算式为英文。[如何使用参考用例集](../conformance.md)。',
    answer: '应有的结果',
    because: '算式',
    catches: '能查出的错误',
    clauses: '条款',
    colon: '：',
  },
}

const json = (value) => ['```json', JSON.stringify(value), '```']
const plain = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const documentPages = fileURLToPath(new URL('../document', import.meta.url))
const pageOfClause = new Map(
  readdirSync(documentPages).flatMap((page) =>
    [...readFileSync(`${documentPages}/${page}`, 'utf8').matchAll(/<a id="([\d.]+)">/g)].map(([, clause]) => [
      clause,
      page,
    ]),
  ),
)
const clauseLink = (clause) => `[${clause}](../document/${pageOfClause.get(clause)}#${clause})`

for (const [language, say] of Object.entries(languages)) {
  const folder = fileURLToPath(new URL(say.folder, import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { level, about } of manifest.levels) {
    const sections = conformanceCases(level).flatMap(
      ({ id, title, clauses, request, expected, arithmetic, catches }) => [
        `## ${plain(title)} {#${id.replaceAll('/', '-')}}`,
        `\`${id}\``,
        json(request).join('\n'),
        `**${say.answer}**${say.colon}\`${JSON.stringify(expected.result ?? expected)}\``,
        `**${say.because}**${say.colon}${plain(arithmetic)}`,
        `**${say.catches}**${say.colon}${plain(catches)}`,
        `**${say.clauses}**${say.colon}${clauses.map(clauseLink).join(' ')}`,
      ],
    )
    const front = '---\nsearch: false\noutline: false\n---'
    const text = [front, `# ${say.title(level)}`, `${about[language]} ${say.how}`, ...sections].join('\n\n')
    writeFileSync(`${folder}/${level}.md`, `${text}\n`)
  }
}
