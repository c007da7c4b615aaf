import { type FactName, facts, readings } from 'jiaxing-benefits'
import type { ReadingId } from '../../../../src/policy/readings.js'
import { type Answers, emptyFamily, type Family, type FigureName, figureNames } from './family.js'

/**
 * A family as the fragment of an address, which a browser does not send anywhere:
 * `#asOf=2010-07-05&registration=urban&members=3&people=1&people.0.isRetired=true`. Sensitive facts are left out, and
 * are not read either. What is read is text for the form, and nothing that is not a field of it.
 */
const mostPeople = 20
const longest = 40

const isFactOf = (subject: 'household' | 'person', name: string): name is FactName =>
  Object.hasOwn(facts, name) && facts[name as FactName].subject === subject && !facts[name as FactName].sensitive

export const kept = (answers: Answers): [FactName, string][] =>
  (Object.entries(answers) as [FactName, string][]).filter(([fact, text]) => text !== '' && !facts[fact].sensitive)

export function toFragment(family: Family): string {
  const { asOf, figures, roundStandardsUpTo, readings: choices, household, people } = family
  const entries = [
    ['asOf', asOf],
    ...Object.entries(figures),
    ['roundStandardsUpTo', roundStandardsUpTo],
    ...Object.entries(choices).map(([id, choice]) => [`readings.${id}`, choice]),
    ...kept(household),
    ['people', people.length > 0 ? String(people.length) : ''],
    ...people.flatMap((answers, index) => kept(answers).map(([fact, text]) => [`people.${index}.${fact}`, text])),
  ] as [string, string][]
  const worthKeeping = entries.filter(([name, text]) => text !== '' && !(name === 'asOf' && text === emptyFamily().asOf))
  return new URLSearchParams(worthKeeping).toString()
}

/** What may be chosen from a list is one of the list; what is typed is whatever was typed. */
function isAcceptable(fact: FactName, text: string): boolean {
  const { kind } = facts[fact]
  if (kind === 'flag') return text === 'true' || text === 'false'
  return kind !== 'registration' || ['urban', 'rural', 'elsewhere'].includes(text)
}

export function fromFragment(fragment: string): Family {
  const family = emptyFamily()
  for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (text !== '' && text.length <= longest) readInto(family, name, text)
  }
  return family
}

function readInto(family: Family, name: string, text: string): void {
  if (name === 'asOf') family.asOf = text
  else if ((figureNames as readonly string[]).includes(name)) family.figures[name as FigureName] = text
  else if (name === 'roundStandardsUpTo') family.roundStandardsUpTo = ['1', '5', '10'].includes(text) ? text : ''
  else if (name === 'people') addPeople(family, Number(text))
  else if (name.startsWith('readings.')) readChoice(family, name.slice('readings.'.length), text)
  else if (isFactOf('household', name)) answer(family.household, name, text)
  else readPerson(family, name, text)
}

function readPerson(family: Family, name: string, text: string): void {
  const [, index, fact = ''] = /^people\.(\d{1,2})\.(\w+)$/.exec(name) ?? []
  if (index === undefined || !isFactOf('person', fact)) return
  addPeople(family, Number(index) + 1)
  const person = family.people[Number(index)]
  if (person) answer(person, fact, text)
}

function answer(answers: Answers, fact: FactName, text: string): void {
  if (isAcceptable(fact, text)) answers[fact] = text
}

function addPeople({ people }: Family, count: number): void {
  while (people.length < Math.min(count, mostPeople)) people.push({})
}

function readChoice(family: Family, id: string, choice: string): void {
  const entry = Object.hasOwn(readings, id) ? readings[id as ReadingId] : undefined
  if (entry?.choices && Object.hasOwn(entry.choices, choice)) family.readings[id as ReadingId] = choice
}
