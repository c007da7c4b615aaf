import { readdirSync } from 'node:fs'
import {
  type BenefitId,
  benefits,
  type ClauseId,
  clauses,
  facts,
  type Language,
  readings,
  type Text,
} from 'jiaxing-benefits'
import { conformanceCases } from 'jiaxing-benefits/conformance'
import { expect, test } from 'vitest'
import { fileOf, groupOf } from '../../docs/.vitepress/theme/clause-page.js'
import { derivedFactTexts, valueWords } from '../../src/determine/explain-words.js'
import { householdBenefits, personBenefits } from '../../src/policy/benefits.js'
import type { Criterion } from '../../src/policy/criteria.js'
import { type ProjectId, projects } from '../../src/policy/projects.js'
import { documentWords } from './document-words.js'
import { formulas } from './formulas.js'
import { expectGenerated } from './generated.js'
import { computed, places } from './sources.js'

type GroupId = keyof (typeof documentWords)['en']['groups'] | ProjectId

const groups = [...new Set(places.map(groupOf))] as GroupId[]

const titleOf = (group: GroupId, language: Language): string =>
  group in projects
    ? `${group} ${projects[group as ProjectId].title[language]}`
    : documentWords[language].groups[group as keyof (typeof documentWords)['en']['groups']]

const linkTo = (name: string) => `[\`${name}\`](../api/index.md#${name.toLowerCase()})`

const labels: Readonly<Record<string, { readonly label: Text }>> = { ...facts, ...derivedFactTexts }

/** What a criterion asks, without its figures: those stand in the formulas. */
function conditionOf(criterion: Criterion, language: Language): string {
  const say = documentWords[language]
  const named = say.criteria
  const label =
    criterion.fact === 'income' ? say.income : (labels[criterion.fact]?.label[language] ?? named.housing)
  const only = criterion.under
    ? `${say.open}${say.only(criterion.under.reading, criterion.under.choice)}${say.close}`
    : ''
  const values = 'value' in criterion && criterion.value !== true ? [criterion.value].flat() : []
  const asked =
    criterion.comparator === 'atLeast'
      ? named.atLeast(criterion.value)
      : criterion.comparator === 'dueFrom'
        ? named.dueFrom(criterion.years.value)
        : values
            .map((value) =>
              typeof value === 'number' ? named.exactly(value) : (valueWords[value]?.[language] ?? value),
            )
            .join(named.or)
  return `${label}${asked === '' ? '' : `${say.colon}${asked}`}${only}`
}

const rows: Readonly<Record<string, { readonly criteria: readonly Criterion[] }>> = {
  ...householdBenefits,
  ...personBenefits,
}

/** A benefit that no function of its own decides is asked of `assess` by its name. */
function computedLines(place: ClauseId, language: Language): string[] {
  const say = documentWords[language]
  const own = computed.filter(({ clauses: cited }) => cited.includes(place))
  const named = own.filter(({ kind }) => kind === 'function').map(({ name }) => linkTo(name))
  const called = own.some(({ kind }) => kind === 'benefit') ? [...named, linkTo('assess')] : named
  const benefitLines = own
    .filter(({ kind }) => kind === 'benefit')
    .map(({ name }) => {
      const { name: title, given, note } = benefits[name as BenefitId]
      const text = [given[language], note?.[language]].filter(Boolean).join(language === 'en' ? ' ' : '')
      const asked = rows[name]?.criteria.map((criterion) => conditionOf(criterion, language)).join(say.and)
      return `- **${title[language]}**${say.open}\`${name}\`${say.close}${say.colon}${text}<br>${say.conditions}${say.colon}${asked}${say.stop}`
    })
  const targets = own.filter(({ kind }) => kind === 'target').map(({ name }) => `\`${name}\``)
  return [
    ...benefitLines,
    ...(called.length > 0 ? [`- ${say.functions}${say.colon}${called.join(say.comma)}`] : []),
    ...(targets.length > 0
      ? [`- [${say.targets}](../targets.md)${say.colon}${targets.join(say.comma)}`]
      : []),
  ]
}

function formulaLines(place: ClauseId, language: Language): string[] {
  const say = documentWords[language]
  const here = formulas(language)
    .filter(({ clauses: cited }) => cited.includes(place))
    .flatMap(({ name, when, math, included }, at, all) => [
      `\`${name}\`${when === '' ? '' : `${say.open}${when}${say.close}`}${say.colon}`.trim(),
      '',
      math,
      '',
      // Said once, below the last of the same name.
      ...(included && all[at + 1]?.name !== name ? [say.included[included], ''] : []),
    ])
  return [...here, ...elsewhere(place, language)]
}

/** Of a benefit that a clause names, the formula may stand in another. */
function elsewhere(place: ClauseId, language: Language): string[] {
  const say = documentWords[language]
  const named = computed.filter(({ kind, clauses: cited }) => kind === 'benefit' && cited.includes(place))
  return named.flatMap(({ name }) => {
    const stands = new Set(
      formulas(language).flatMap((formula) => (formula.name === name ? formula.clauses : [])),
    )
    if (stands.size === 0 || stands.has(place)) return []
    const links = [...stands].map((other) => `[${other}](${fileOf(groupOf(other))}.md#${other})`)
    return [`\`${name}\`${say.colon}${say.formulaUnder(links.join(say.comma))}`, '']
  })
}

const readingLines = (place: ClauseId, language: Language): string[] => {
  const say = documentWords[language]
  return Object.entries(readings)
    .filter(([, { clause }]) => clause === place)
    .map(([id, { question, choices, default: taken = '', reading, turnsOn }]) => {
      const answer = (choices?.[taken] ?? reading)?.[language]
      const affects = turnsOn ? ` **${say.turnsOn}**${say.colon}${turnsOn[language]}` : ''
      return `- [\`${id}\`](../readings.md#${id.toLowerCase()})${say.colon}${question[language]} **${say.taken}**${say.colon}${answer}${affects}`
    })
}

function caseLines(place: ClauseId, language: Language): string[] {
  const say = documentWords[language]
  const cases = conformanceCases().filter(({ clauses: cited }) => cited.includes(place))
  if (cases.length === 0) return []
  const ids = cases.map(({ id, level }) => `- [\`${id}\`](../cases/${level}.md#${id.replaceAll('/', '-')})`)
  return [
    `<details><summary>${say.cases(cases.length)}</summary>`,
    '',
    ...ids,
    '',
    `[${say.conformance}](../conformance.md)`,
    '',
    '</details>',
    '',
  ]
}

function section(place: ClauseId, language: Language): string[] {
  const say = documentWords[language]
  const { title, summary, department, notComputed } = clauses[place]
  const lines = computedLines(place, language)
  const math = formulaLines(place, language)
  const own = readingLines(place, language)
  return [
    `<a id="${place}"></a>`,
    '',
    `## ${place} ${title[language]}`,
    '',
    summary[language],
    '',
    ...(department ? [`**${say.department}**${say.colon}${department[language]}${say.stop}`, ''] : []),
    ...(lines.length > 0 ? [`**${say.computed}**`, '', ...lines, ''] : [say.nothing, '']),
    ...(math.length > 0 ? [`**${say.formulas}**`, '', ...math] : []),
    ...(own.length > 0 ? [`**${say.readings}**`, '', ...own, ''] : []),
    ...(notComputed ? [`**${say.notComputed}**${say.colon}${notComputed[language]}`, ''] : []),
    ...caseLines(place, language),
  ]
}

const page = (group: GroupId, language: Language): string =>
  [
    `# ${titleOf(group, language)}`,
    '',
    ...places.filter((place) => groupOf(place) === group).flatMap((place) => section(place, language)),
  ].join('\n')

const index = (language: Language): string => {
  const { title, index: intro } = documentWords[language]
  const list = groups.map((group) => `- [${titleOf(group, language)}](${fileOf(group)}.md)`)
  return [`# ${title}`, '', ...intro.flatMap((text) => [text, '']), ...list, ''].join('\n')
}

const languages = [
  ['en', 'docs/document'],
  ['zh-CN', 'docs/zh/document'],
] as const

test.each(languages)(
  'the pages of the document in %s, in %s, are what the tables say',
  (language, folder) => {
    expectGenerated(`${folder}/index.md`, index(language))
    for (const group of groups) expectGenerated(`${folder}/${fileOf(group)}.md`, page(group, language))
    expect(readdirSync(folder).sort()).toEqual(
      ['index.md', ...groups.map((group) => `${fileOf(group)}.md`)].sort(),
    )
  },
)

test.each(languages)('every formula in %s stands on one page of %s', (language) => {
  const placed = places.flatMap((place) =>
    formulas(language).filter(({ clauses: cited }) => cited.includes(place)),
  )
  expect(placed.length).toBe(formulas(language).length)
})

test('the formulas are those of the document, worked out by hand', () => {
  const said = (name: string) =>
    formulas('en').flatMap((one) =>
      one.name === name
        ? [
            one.math
              .replaceAll(/<[^>]+>/g, ' ')
              .replaceAll(/\s+/g, ' ')
              .trim(),
          ]
        : [],
    )
  expect(said('subsistenceAllowance').slice(0, 2)).toEqual([
    'income per person a month &lt; Urban subsistence standard',
    'income per person a month &lt; Rural subsistence standard',
  ])
  expect(said('lowRentHousing')).toEqual(['income per person a month ≤ 2 × Urban subsistence standard'])
  expect(said('affordableHousing')).toEqual([
    'income per person a year ≤ 60% × Urban disposable income per capita',
  ])
  expect(said('lowIncomeFarmHousehold')).toEqual(['income per person a year ≤ 4000'])
  const shares = said('dilapidatedHousingRepair').map((math) => /[\d.]+%/.exec(math)?.[0])
  // 2010, 2011 by choice of reading, in the order 120%, 150%; then 2012
  expect(shares).toEqual(['120%', '150%', '120%', '150%', '150%'])
  expect(said('urbanSubsistenceStandard')).toEqual(['Urban subsistence standard = 40% × Minimum wage'])
  expect(said('ruralSubsistenceStandard')).toEqual([
    'Rural subsistence standard = 60% × Urban subsistence standard',
  ])
  expect(said('medicalCoCoverage')).toEqual(['Insurance + assistance ≥ 50% × medical costs'])
  expect(said('medicalAssistanceBudget')).toEqual(['Budget a year = 10 × residents'])
})
