import { limits } from '../../src/policy/limits.js'
import { categoryFacts } from '../naive/entitlements.js'

// biome-ignore lint/suspicious/noExplicitAny: a copy of any row, to be spoiled at any place
export type Copy = any
export type Change = (copy: Copy) => void

const forces = ['required', 'basic', 'strive', 'phased']
const otherRegistration: Readonly<Record<string, string>> = { urban: 'rural', rural: 'urban' }

/** Every way in which the row of a benefit is made wrong, one thing at a time. */
export const benefitChanges = (id: string, row: Copy): readonly (readonly [string, Change])[] => [
  ...row.criteria.flatMap((criterion: Copy, index: number) => [
    [`${criterion.fact} dropped`, (copy: Copy) => copy.criteria.splice(index, 1)] as const,
    ...[...criterionChanges(criterion)].map(
      ([title, change]) =>
        [`${criterion.fact} ${title}`, (copy: Copy) => change(copy.criteria[index])] as const,
    ),
  ]),
  ...rowChanges(row),
  ...(isEntitlement(row) ? entitlementChanges(id, row) : []),
]

const isCategory = (fact: string) =>
  [...categoryFacts.household, ...categoryFacts.person].some((name) => name === fact)
const isEntitlement = ({ criteria }: Copy) => criteria.length === 1 && isCategory(criteria[0].fact)

function* criterionChanges({ fact, comparator, value, limit, under }: Copy): Generator<[string, Change]> {
  if (fact === 'registration' && comparator === 'is') {
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
  if (limit !== undefined) yield* limitChanges(fact, comparator, limit)
  if (under !== undefined) {
    yield ['under no reading', (copy) => delete copy.under]
    yield ['never', (copy) => (copy.under = { ...under, choice: 'none' })]
  }
}

function* limitChanges(fact: string, comparator: Copy, limit: string): Generator<[string, Change]> {
  yield ['always below', (copy) => (copy.comparator = 'below')]
  yield ['always at most', (copy) => (copy.comparator = 'atMost')]
  const other = comparator.atMostOrBelowBy === 'limitInclusive' ? 'floorAreaLimit' : 'limitInclusive'
  yield [`by ${other}`, (copy) => (copy.comparator = { atMostOrBelowBy: other })]
  if (fact !== 'income') return
  for (const wrong of Object.keys(limits)) {
    if (wrong === limit || wrong === 'housingDifficulty') continue
    yield [`limit ${wrong}`, (copy) => (copy.limit = wrong)]
  }
}

function* rowChanges(row: Copy): Generator<[string, Change]> {
  for (const force of forces) {
    yield [
      `force ${force}`,
      (copy) => {
        copy.force = force
        delete copy.forceByPhaseOf
      },
    ]
  }
  if (row.forceByPhaseOf) yield ['the force of no phase', (copy) => delete copy.forceByPhaseOf]
  if (row.paysDifference) yield ['nothing paid', (copy) => delete copy.paysDifference]
  yield ['another kind', (copy) => (copy.kind = row.kind === 'benefit' ? 'classification' : 'benefit')]
  for (const [index, clause] of row.clauses.entries()) {
    yield [`${clause} for another`, (copy) => (copy.clauses[index] = '4.1')]
    if (row.clauses.length > 1) yield [`${clause} left out`, (copy) => copy.clauses.splice(index, 1)]
  }
  yield ['one clause more', (copy) => copy.clauses.push('4.1')]
}

/** Of a category: another fact for its own, the list opened or closed, what the document leaves open. */
function* entitlementChanges(id: string, { criteria, notStated = [] }: Copy): Generator<[string, Change]> {
  const [{ fact, openList }] = criteria
  const facts: readonly string[] = categoryFacts.household.includes(fact)
    ? categoryFacts.household
    : categoryFacts.person
  for (const other of facts) {
    if (other !== fact) yield [`${other} for ${fact}`, (copy) => (copy.criteria[0].fact = other)]
  }
  if (openList) yield ['list closed', (copy) => delete copy.criteria[0].openList]
  else yield [`${id}'s list opened`, (copy) => (copy.criteria[0].openList = true)]
  for (const what of ['criteria', 'amount']) {
    const others = notStated.filter((one: string) => one !== what)
    if (notStated.includes(what)) yield [`${what} stated`, (copy) => (copy.notStated = others)]
    else yield [`${what} not stated`, (copy) => (copy.notStated = [...notStated, what])]
  }
}
