import { inFile, type Mutant } from './build.js'

// A program has a branch for each benefit and each spelling of income. A mistake in one of them is no mistake in another.

const spellings = ['monthlyIncome', 'annualIncome', 'monthlyIncomePerCapita', 'annualIncomePerCapita']

const benefits = [
  ['subsistence', 'subsistenceLimit(figures, household)', ')\n  const conclusion'],
  ['low-rent housing', 'lowRentLimit(figures)', ')'],
  ['affordable housing', 'affordableHousingLimit(figures)', ')'],
  ['repair', 'repairLimit(figures)', ')\n  const conditions'],
  ['hazard areas', 'repairLimit(figures)', ")\n  return { force: 'basic'"],
  ['low-income farm households', 'lowIncomeFarmLimit(figures)', ')'],
] as const

const ofEach = (benefit: string, limit: string, after: string, spelling: string): readonly Mutant[] => {
  const find = `compareIncome(household, ${limit}${after}`
  const isStated = `household.${spelling} !== undefined && household.${spelling} !== null`
  const shifted = (fen: number) =>
    `compareIncome(${isStated} ? { ...household, ${spelling}: Math.max(0, Number(household.${spelling}) + ${fen / 100}).toFixed(2) } : household, ${limit}${after}`
  const flipped = `compareIncome(household, ${isStated} ? { ...${limit}, comparator: ${limit}.comparator === 'below' ? 'atMost' : 'below' } : ${limit}${after}`
  // A twelfth of 4,000 is no whole fen: nobody's month stands on that limit.
  const hasWholeFen = limit !== 'lowIncomeFarmLimit(figures)' || spelling !== 'monthlyIncomePerCapita'
  const confused = [`${benefit}, ${spelling}: below and at most confused`, find, flipped] as const
  return inFile('decide', [
    ...(hasWholeFen ? [confused] : []),
    [`${benefit}, ${spelling}: a fen too generous`, find, shifted(-1)],
    [`${benefit}, ${spelling}: a fen too strict`, find, shifted(1)],
  ])
}

type Guess = readonly [
  fact: string,
  from: string | number | boolean | undefined,
  to: string | number | boolean,
]

const shown = (value: Guess[1]): string => (value === undefined ? 'not stated' : String(value))

/** In the branch of one benefit, one value of one fact taken for another. */
const guesses = (benefit: string, facts: readonly Guess[]): readonly Mutant[] =>
  facts.map(([fact, from, to]) => {
    const given = `household.${fact}`
    const isFrom =
      from === undefined ? `(${given} ?? undefined) === undefined` : `${given} === ${JSON.stringify(from)}`
    return {
      mistake: `${benefit}: ${fact} ${shown(from)} read as ${shown(to)}`,
      file: 'decide',
      find: 'benefits[benefit](figures, household)',
      replace: `benefits[benefit](figures, benefit === '${benefit}' && ${isFrom} ? { ...household, ${fact}: ${JSON.stringify(to)} } : household)`,
    }
  })

const registeredAs = (place: 'urban' | 'rural'): readonly Guess[] => [
  ['registration', undefined, 'elsewhere'],
  ['registration', undefined, place],
  ['registration', place === 'urban' ? 'rural' : 'urban', place],
  ['registration', 'elsewhere', place],
]
const flag = (fact: string): readonly Guess[] => [
  [fact, undefined, false],
  [fact, undefined, true],
  [fact, false, true],
]
const counts: readonly Guess[] = [
  ['membersAbleAndWillingToWork', undefined, 0],
  ['membersAbleAndWillingToWork', undefined, 1],
  ['membersEmployed', undefined, 0],
  ['membersEmployed', undefined, 1],
  ['membersAbleAndWillingToWork', 0, 1],
  ['membersAbleAndWillingToWork', 1, 0],
  ['membersEmployed', 1, 0],
]

const ofFacts: readonly Mutant[] = [
  ...guesses('subsistenceAllowance', [
    ['registration', undefined, 'elsewhere'],
    ['registration', undefined, 'urban'],
    ['registration', undefined, 'rural'],
    ['registration', 'elsewhere', 'rural'],
    ['members', undefined, 1],
  ]),
  ...guesses('lowRentHousing', [
    ...registeredAs('urban'),
    ...flag('hasHousingDifficulty'),
    ['members', undefined, 1],
  ]),
  ...guesses('affordableHousing', [
    ...registeredAs('urban'),
    ...flag('hasHousingDifficulty'),
    ['members', undefined, 1],
  ]),
  ...guesses('dilapidatedHousingRepair', [
    ...registeredAs('rural'),
    ...flag('livesInDilapidatedHouse'),
    ['members', undefined, 1],
  ]),
  ...guesses('hazardAreaReinforcement', [
    ...registeredAs('rural'),
    ...flag('livesInDilapidatedHouse'),
    ...flag('livesInHazardArea'),
  ]),
  ...guesses('lowIncomeFarmHousehold', [...registeredAs('rural'), ['members', undefined, 1]]),
  ...guesses('zeroEmploymentHousehold', [...registeredAs('urban'), ...counts]),
  ...guesses('ruralEmploymentAssistance', [
    ...registeredAs('rural'),
    ...flag('receivesSubsistenceAllowance'),
    ...counts,
  ]),
]

const ofIncome: readonly Mutant[] = benefits.flatMap(([benefit, limit, after]) =>
  spellings.flatMap((spelling) => ofEach(benefit, limit, after, spelling)),
)

export const branches: readonly Mutant[] = [...ofIncome, ...ofFacts]
