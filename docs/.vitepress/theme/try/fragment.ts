import { type FactName, facts, readings } from 'jiaxing-benefits'
import type { ReadingId } from '../../../../src/policy/readings.js'
import {
  type Answers,
  choicesOf,
  emptyFamily,
  type Family,
  type FigureName,
  figureNames,
  mostPeople,
  roundingSteps,
} from './family.js'

/**
 * A family as the fragment of an address, which a browser does not send anywhere:
 * `#asOf=2010-07-05&registration=urban&members=3&people=1&people.0.isRetired=true`. Sensitive facts are left out, and
 * are not read either. What is read is text for the form, and nothing that is not a field of it.
 */
const longest = 40

const isFactOf = (subject: 'household' | 'person', name: string): name is FactName =>
  Object.hasOwn(facts, name) &&
  facts[name as FactName].subject === subject &&
  !facts[name as FactName].sensitive

const kept = (answers: Answers): [FactName, string][] =>
  (Object.entries(answers) as [FactName, string][]).filter(
    ([fact, text]) => text !== '' && !facts[fact].sensitive,
  )

export function toFragment(family: Family): string {
  const { asOf, figures, roundStandardsUpTo, readings: choices, household, people } = family
  const entries = [
    ['asOf', asOf],
    ...Object.entries(figures),
    ['roundStandardsUpTo', roundStandardsUpTo],
    ...Object.entries(choices).map(([id, choice]) => [`readings.${id}`, choice]),
    ...kept(household),
    ['people', people.length > 0 ? String(people.length) : ''],
    ...people.flatMap((answers, index) =>
      kept(answers).map(([fact, text]) => [`people.${index}.${fact}`, text]),
    ),
  ] as [string, string][]
  const worthKeeping = entries.filter(
    ([name, text]) => text !== '' && !(name === 'asOf' && text === emptyFamily().asOf),
  )
  return new URLSearchParams(worthKeeping).toString()
}

/** What may be chosen from a list is one of the list; what is typed is whatever was typed. */
const isAcceptable = (fact: FactName, text: string): boolean => choicesOf(fact)?.includes(text) ?? true

export interface Read {
  readonly family: Family
  /** What was not taken, as it stands in the address: no field, no answer to it, or two of them. */
  readonly leftOut: readonly string[]
}

export function fromFragment(fragment: string): Read {
  const family = emptyFamily()
  const entries = [...new URLSearchParams(fragment.replace(/^#/, ''))].filter(([, text]) => text !== '')
  const times = new Map<string, number>()
  for (const [name] of entries) times.set(name, (times.get(name) ?? 0) + 1)
  const leftOut = new Set<string>()
  for (const [name, text] of entries) {
    const isTaken = times.get(name) === 1 && text.length <= longest && readInto(family, name, text)
    if (!isTaken) leftOut.add(asItStands(name, text))
  }
  return { family, leftOut: [...leftOut] }
}

/** A link to a place within the page is no family. */
export const isAnchor = (fragment: string): boolean => fragment.length > 1 && !fragment.includes('=')

function asItStands(name: string, text: string): string {
  const fact = name.replace(/^people\.\d+\./, '')
  const isSensitive = Object.hasOwn(facts, fact) && facts[fact as FactName].sensitive
  const whole = isSensitive ? name : `${name}=${text}`
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole
}

/** Whether it was taken. */
function readInto(family: Family, name: string, text: string): boolean {
  if (name === 'asOf') family.asOf = text
  else if ((figureNames as readonly string[]).includes(name)) family.figures[name as FigureName] = text
  else if (name === 'roundStandardsUpTo') return readRounding(family, text)
  else if (name === 'people') return addPeople(family, text)
  else if (name.startsWith('readings.')) return readChoice(family, name.slice('readings.'.length), text)
  else if (isFactOf('household', name)) return answer(family.household, name, text)
  else return readPerson(family, name, text)
  return true
}

function readRounding(family: Family, text: string): boolean {
  if (!(roundingSteps as readonly string[]).includes(text)) return false
  family.roundStandardsUpTo = text
  return true
}

function readPerson(family: Family, name: string, text: string): boolean {
  const [, index, fact = ''] = /^people\.(\d{1,2})\.(\w+)$/.exec(name) ?? []
  if (index === undefined || !isFactOf('person', fact) || !isAcceptable(fact, text)) return false
  if (!addPeople(family, String(Number(index) + 1))) return false
  return answer(family.people[Number(index)] as Answers, fact, text)
}

function answer(answers: Answers, fact: FactName, text: string): boolean {
  if (!isAcceptable(fact, text)) return false
  answers[fact] = text
  return true
}

function addPeople({ people }: Family, text: string): boolean {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  if (!(count <= mostPeople)) return false
  while (people.length < count) people.push({})
  return true
}

function readChoice(family: Family, id: string, choice: string): boolean {
  const entry = Object.hasOwn(readings, id) ? readings[id as ReadingId] : undefined
  if (!entry?.choices || !Object.hasOwn(entry.choices, choice)) return false
  family.readings[id as ReadingId] = choice
  return true
}
