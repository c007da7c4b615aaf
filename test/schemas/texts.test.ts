import { expect, test } from 'vitest'
import { facts, readings, targets } from '../../src/index.js'
import { type FileName, published } from './validators.js'

// What an editor shows of a file to somebody who fills it in or reads it.

type Named = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const propertiesOf = (name: FileName) => published(name)['properties'] as Named
const definitionsOf = (name: FileName) => published(name)['$defs'] as Named

/** A sentence, of more than a word. */
const sentence = /^\S.* .*\S\.$/s

test.each([
  ['household.json', 'Household'],
  ['person.json', 'Person'],
  ['policy-options.json', 'Policy options'],
  ['determination.json', 'Determination'],
  ['screening.json', 'Screening'],
  ['observations.json', 'Observations'],
  ['scorecard.json', 'Scorecard'],
] as const)('%s says what it is', (name, title) => {
  expect(published(name)['title']).toBe(title)
  expect(published(name)['description']).toMatch(sentence)
})

test('a fact has its label, question and unit in both languages, and says that it is sensitive', () => {
  expect(propertiesOf('household.json')['monthlyIncome']).toMatchObject({
    title: 'Household income per month (家庭月收入)',
    description:
      'How much income does your whole household have in a month?\n您全家一个月的收入合计多少钱？\nUnit: yuan per month (元/月).',
  })
  expect(propertiesOf('household.json')['registration']).toMatchObject({
    title: 'Household registration (户籍)',
    description:
      'Where is your household registered: urban Jiaxing, rural Jiaxing, or elsewhere?\n您家的户口是嘉兴城镇的、嘉兴农村的，还是市外的？',
  })
  for (const name of ['household.json', 'person.json'] as const)
    for (const [fact, { description }] of Object.entries(propertiesOf(name))) {
      const { sensitive } = facts[fact as keyof typeof facts]
      const last = String(description).split('\n').at(-1)
      expect(last === 'Sensitive: taken when volunteered, never asked for.', fact).toBe(sensitive)
    }
})

test('of incomes and housing facts each way is named', () => {
  const waysOf = (part: number) =>
    (published('household.json')['allOf'] as { oneOf: { title: string }[] }[])[part]?.oneOf.map(
      ({ title }) => title,
    )
  expect(waysOf(0)).toEqual([
    'none of them',
    'monthlyIncome alone',
    'annualIncome alone',
    'monthlyIncomePerCapita alone',
    'annualIncomePerCapita alone',
  ])
  expect(waysOf(1)).toEqual([
    'none of them',
    'hasHousingDifficulty alone',
    'floorArea alone',
    'floorAreaPerCapita alone',
  ])
})

test('an option of a policy is named in both languages, with its unit; a reading has its question, clause and choices', () => {
  const options = propertiesOf('policy-options.json')
  expect(options['minimumWage']).toEqual({
    title: 'Minimum wage (最低工资标准)',
    description: 'Unit: yuan per month (元/月).',
    $ref: '#/$defs/sum',
  })
  expect(options['housingDifficultyFloorArea']).toEqual({
    title: 'Floor area of housing difficulty (住房困难面积标准)',
    description: 'Unit: square metres per person (平方米/人).',
    $ref: '#/$defs/floorArea',
  })
  for (const option of ['asOf', 'roundStandardsUpTo', 'readings'])
    expect(options[option]?.['description']).toMatch(/\S \S.*\./)
  expect(options['readings']).toHaveProperty('properties.limitInclusive', {
    title: 'Clause 2.1.3',
    description: `${readings.limitInclusive.question.en}\n${readings.limitInclusive.question['zh-CN']}`,
    oneOf: [
      {
        const: 'included',
        description:
          'Included: an income exactly at the limit qualifies.\n包括本数：收入恰好等于限额的，符合条件。',
      },
      {
        const: 'excluded',
        description:
          'Excluded: an income exactly at the limit does not qualify.\n不包括本数：收入恰好等于限额的，不符合条件。',
      },
    ],
    default: 'included',
  })
})

const namesAlone = [
  'benefit',
  'figure',
  'householdFact',
  'incomeFact',
  'personFact',
  'reading',
  'registration',
]
test.each([
  ['household.json', []],
  ['person.json', []],
  ['policy-options.json', []],
  ['determination.json', namesAlone],
  ['screening.json', namesAlone],
  ['scorecard.json', []],
] as const)('every definition of %s is explained, but for lists of names', (name, unexplained) => {
  const found = []
  for (const [id, { title, description }] of Object.entries(definitionsOf(name))) {
    if (title === undefined && description === undefined) found.push(id)
    if (title !== undefined) expect(title, id).toMatch(/\S \S/)
    if (description !== undefined) expect(description, id).toMatch(sentence)
  }
  expect(found.sort()).toEqual(unexplained)
})

test('what a field of an observation holds is explained', () => {
  for (const id of ['amount', 'change', 'count', 'years', 'shareOfAll', 'place'])
    expect(definitionsOf('observations.json')[id]?.['title'], id).toMatch(/\S \S/)
  for (const id of ['amount', 'change'])
    expect(definitionsOf('observations.json')[id]?.['description'], id).toMatch(sentence)
})

test('what a record is made of stands in definitions by name', () => {
  const shared = [
    'allowance',
    'amount',
    'anyFigure',
    'arithmetic',
    'benefit',
    'categoryCriterion',
    'clause',
    'countCriterion',
    'date',
    'dateCriterion',
    'figure',
    'firstSource',
    'flagCriterion',
    'floorAreaCriterion',
    'householdFact',
    'incomeCriterion',
    'incomeFact',
    'missing',
    'personFact',
    'reading',
    'registration',
    'signedAmount',
    'source',
  ]
  const namesIn = (name: FileName) => Object.keys(definitionsOf(name)).sort()
  expect(namesIn('determination.json')).toEqual(shared)
  expect(namesIn('screening.json')).toEqual(
    [...shared, 'determination', 'figureValue', 'missingFigure', 'nextFact', 'notAsked', 'receipt'].sort(),
  )
  expect(namesIn('scorecard.json')).toEqual([
    'amount',
    'clause',
    'counts',
    'entry',
    'given',
    'group',
    'placeAndYear',
    'result',
    'signedAmount',
    'target',
  ])
})

test('a target has its clause, what is measured, and the figure with its unit', () => {
  const stated = propertiesOf('observations.json')
  expect(stated['registeredUrbanUnemploymentRate']).toEqual({
    title: 'Clause 2.1.1',
    description:
      'registered urban unemployed / registered urban unemployed and urban employed together\n城镇登记失业人数 / 城镇登记失业人数与城镇就业人数之和\nFigure: 4 (percent).',
    anyOf: [{ $ref: '#/$defs/share-of-things-2012' }, { type: 'null' }],
  })
  for (const [target, { title }] of Object.entries(stated))
    expect(title).toBe(`Clause ${targets[target as keyof typeof targets].clause}`)
})

test.each([
  // One value, or a list by place or year; targets that are stated alike share a definition, which says how.
  ['ruralRepairTo120Percent', { $ref: '#/$defs/share-of-things-2010' }],
  ['welfareBedsGrowth', { $ref: '#/$defs/growth-2012' }],
  ['medicalAssistanceBudgetPerCapita', { items: { $ref: '#/$defs/amountPerHead-by-place-2012' } }],
  ['urbanStandardToMinimumWage', { items: { $ref: '#/$defs/amounts-by-place-2010-2011-2012' } }],
  ['dualCertificateTraining', { items: { $ref: '#/$defs/things-by-year' } }],
  ['newRevenueSpentOnLivelihood', { items: { $ref: '#/$defs/shareOfIncrease-by-place-by-year' } }],
])('%s is stated by %j', (target, one) => {
  const { anyOf } = propertiesOf('observations.json')[target] as { anyOf: unknown[] }
  expect(anyOf).toEqual(['items' in one ? { type: 'array', ...one } : one, { type: 'null' }])
})
