import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import {
  assess,
  createPolicy,
  type Determination,
  facts,
  householdBenefitIds,
  type NextFact,
  type Policy,
  personBenefitIds,
  type Screening,
  screen,
} from '../../src/index.js'
import type { FactName, Household, Person } from '../naive/types.js'
import { answerTo, type Family, factsOf, families, familiesWithFigures, filled, isFree } from './families.js'
import { holds } from './runs.js'

type Known = Readonly<Record<string, unknown>>
type Told = Pick<Family, 'household' | 'people'>

const numbers = fc.infiniteStream(fc.nat())
const drawFrom = (stream: Iterator<number>) => () => stream.next().value as number

const screened = ({ household, people }: Told, policy: Policy) => screen({ household, people }, policy)

/** The household first, then the people; all that was decided of them, in one list. */
const all = ({ household, people }: Screening): readonly Determination[] => [...household, ...people.flat()]
const verdicts = (screening: Screening) => all(screening).map(({ verdict }) => verdict)

const knownOf = ({ household, people }: Told, next: Pick<NextFact, 'in'> & { person?: number }): Known =>
  (next.in === 'household' ? household : people[next.person as number]) as Known

const withFact = ({ household, people }: Told, next: NextFact, fact: FactName, value: unknown): Told =>
  next.in === 'household'
    ? { household: { ...household, [fact]: value }, people }
    : {
        household,
        people: people.map((one, index) => (index === next.person ? { ...one, [fact]: value } : one)),
      }

/** What rests on facts that are not asked for, or on a list that is left open. */
const mayStayOpen = ({ verdict, missing, criteria }: Determination): boolean =>
  verdict !== 'undetermined' ||
  (missing.length === 0
    ? criteria.some((criterion) => 'openList' in criterion && criterion.value === false)
    : missing.every(({ in: place, anyOf }) => place !== 'policy' && facts[anyOf[0] as FactName].sensitive))

test('with every figure, answering in the order of nextFacts ends with all decided that may be asked', () => {
  holds(
    fc.tuple(familiesWithFigures, numbers),
    ([{ options, ...family }, stream]) => {
      const [policy, draw] = [createPolicy(options), drawFrom(stream)]
      // Eleven things of a household, the four spellings of income and the three of housing counted once; of a person
      // all but the two that are sensitive.
      const most = 11 + 28 * family.people.length
      const asked = new Set<string>()
      let told: Told = family
      let screening = screened(told, policy)
      for (let [next] = screening.nextFacts; next; [next] = screening.nextFacts) {
        const fact = next.anyOf[draw() % next.anyOf.length] as FactName
        const question = JSON.stringify([next.in === 'person' && next.person, fact])
        assert(!asked.has(question), `asked twice: ${question}`)
        asked.add(question)
        assert(asked.size <= most, 'too many questions')
        told = withFact(told, next, fact, answerTo(fact, knownOf(told, next), options.asOf, draw))
        screening = screened(told, policy)
      }
      assert.deepEqual(screening.missingFigures, [])
      assert(all(screening).every(mayStayOpen))
      const [subsistence] = screening.household
      assert.equal(screening.monthlyAllowance !== undefined, subsistence?.verdict === 'eligible')
    },
    { numRuns: 250 },
  )
})

/** The facts that somebody may still be asked for, or that would count if they were volunteered. */
const wanted = ({ nextFacts, notAsked }: Screening, person: number | undefined): readonly string[] =>
  [...nextFacts, ...notAsked.map((fact) => ({ ...fact, anyOf: [fact.fact] }))]
    .filter((next) => (next.in === 'person' ? next.person : undefined) === person)
    .flatMap(({ anyOf }) => anyOf)

test('a fact that is not asked for changes no verdict and no allowance, nor do all of them together', () => {
  holds(
    fc.tuple(families, numbers),
    ([{ options, household, people }, stream]) => {
      const [policy, draw] = [createPolicy(options), drawFrom(stream)]
      const before = screened({ household, people }, policy)
      const unasked = (subject: 'household' | 'person', known: Known, person?: number) =>
        factsOf(subject).filter((name) => isFree(name, known) && !wanted(before, person).includes(name))
      const same = (told: Told) => {
        const after = screened(told, policy)
        assert.deepEqual(verdicts(after), verdicts(before))
        assert.equal(after.monthlyAllowance, before.monthlyAllowance)
      }
      const { asOf } = options
      const ofHousehold = unasked('household', household as Known)
      for (const fact of ofHousehold) {
        same({ household: { ...household, [fact]: answerTo(fact, household as Known, asOf, draw) }, people })
      }
      same({
        household: filled(ofHousehold, household as Known, asOf, draw) as Household,
        people: people.map((one, index) => {
          const names = unasked('person', one as Known, index)
          return filled(names, one as Known, asOf, draw) as Person
        }),
      })
    },
    { numRuns: 500 },
  )
})

test('whatever becomes known, no decided verdict is contradicted and no known allowance moves', () => {
  holds(
    fc.tuple(families, numbers),
    ([{ options, household, people }, stream]) => {
      const [policy, draw] = [createPolicy(options), drawFrom(stream)]
      const before = screened({ household, people }, policy)
      const fill = (subject: 'household' | 'person', known: unknown) =>
        filled(factsOf(subject), known as Known, options.asOf, draw)
      const after = screened(
        { household: fill('household', household), people: people.map((one) => fill('person', one)) },
        policy,
      )
      for (const [index, { verdict }] of all(before).entries()) {
        if (verdict !== 'undetermined') assert.equal(all(after)[index]?.verdict, verdict)
      }
      if (before.monthlyAllowance !== undefined) {
        assert.equal(after.monthlyAllowance, before.monthlyAllowance)
      }
      assert.deepEqual(after.nextFacts, [])
      assert.deepEqual(after.notAsked, [])
    },
    { numRuns: 1_000 },
  )
})

test('what is asked is unknown, decides what is open, and the fact that could decide most comes first', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const screening = screened({ household, people }, createPolicy(options))
      const open = (next: NextFact) =>
        (next.in === 'household' ? screening.household : (screening.people[next.person] ?? []))
          .filter(({ missing, allowanceMissing = [] }) =>
            [...missing, ...allowanceMissing].some(({ anyOf }) => anyOf.includes(next.fact as never)),
          )
          .map(({ benefit }) => benefit)
      for (const [index, next] of screening.nextFacts.entries()) {
        assert(isFree(next.fact, knownOf({ household, people }, next)))
        assert(!facts[next.fact].sensitive)
        assert.deepEqual(next.question, facts[next.fact].question)
        assert.deepEqual(next.decides, open(next))
        const before = screening.nextFacts[index - 1]
        assert(!before || before.decides.length >= next.decides.length)
      }
      assert(screening.notAsked.every(({ fact }) => facts[fact].sensitive))
    },
    { numRuns: 500 },
  )
})

test('each determination is that of assess', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const policy = createPolicy(options)
      const screening = screened({ household, people }, policy)
      assert.deepEqual(
        screening.household,
        householdBenefitIds.map((benefit) => assess(benefit, household, policy)),
      )
      assert.deepEqual(
        screening.people,
        people.map((one) => personBenefitIds.map((benefit) => assess(benefit, one, policy))),
      )
      const [subsistence] = screening.household
      assert.equal(screening.monthlyAllowance, subsistence?.monthlyAllowance)
    },
    { numRuns: 500 },
  )
})
