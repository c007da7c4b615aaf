import { expect, test } from 'vitest'
import { noneInForce, outcomeWord, unopposed, verdictsOf } from '../../src/determine/verdict-word.js'
import { householdBenefitIds } from '../../src/index.js'

const wordWith = (outcome: 'unmet' | 'unknown' | 'met') =>
  householdBenefitIds.reduce((word, _, place) => word & outcomeWord(place, outcome), unopposed)

// Two bits a benefit and the sign: a sixteenth benefit would need wider words, and a household that gets nothing would be
// read as a cell not filled yet, or as a row refused.
test.each([
  ['unmet', 'ineligible'],
  ['unknown', 'undetermined'],
  ['met', 'eligible'],
] as const)('every condition %s: every benefit is %s, and the word is still below 0', (outcome, verdict) => {
  const word = wordWith(outcome)
  expect(word).toBeLessThan(0)
  expect(Object.values(verdictsOf(word))).toEqual(householdBenefitIds.map(() => verdict))
})

test('one benefit has no part in the verdict on another', () => {
  for (const [place, id] of householdBenefitIds.entries()) {
    const others = Object.fromEntries(householdBenefitIds.map((other) => [other, 'eligible']))
    expect(verdictsOf(outcomeWord(place, 'unmet'))).toEqual({ ...others, [id]: 'ineligible' })
  }
})

test('outside the plan is below 0 too', () => {
  expect(noneInForce).toBeLessThan(0)
  expect(new Set(Object.values(verdictsOf(noneInForce)))).toEqual(new Set(['notInForce']))
})

test('more kinds of households than are remembered at once: each is answered in full, the first again too', () => {
  const outcomes = ['unmet', 'unknown', 'met'] as const
  const verdicts = ['ineligible', 'undetermined', 'eligible'] as const
  const kinds = 3 ** 9
  const digit = (kind: number, place: number) => (place < 9 ? Math.floor(kind / 3 ** place) % 3 : 2)
  for (const kind of [...Array(kinds).keys(), 0]) {
    const word = householdBenefitIds.reduce(
      (all, _, place) => all & outcomeWord(place, outcomes[digit(kind, place)] ?? 'met'),
      unopposed,
    )
    const expected = householdBenefitIds.map((_, place) => verdicts[digit(kind, place)])
    expect(Object.values(verdictsOf(word)).join()).toBe(expected.join())
  }
})
