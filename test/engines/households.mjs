// Households that stand on the limits of a policy, or beside them, with facts unknown and with cells that are wrong; the
// same ones for the same seed.
import { facts } from '../../dist/index.js'
import { boundaryHouseholds } from '../../dist/testing/index.js'
import { factNames } from './register.mjs'

/** Mulberry32: numbers from 0 to below 1, the same for a seed. */
function drawFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const incomes = factNames.filter((name) => facts[name].kind === 'income')
const flags = factNames.filter((name) => facts[name].kind === 'flag' && name !== 'hasHousingDifficulty')
const housing = ['hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita']

const yuan = (fen) => {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const fenOf = (text) => {
  const [units, decimals = ''] = text.split('.')
  return BigInt(units + decimals.padEnd(2, '0'))
}

export function householdsOf(policy, count, seed) {
  const draw = drawFrom(seed)
  const upTo = (most) => Math.floor(draw() * (most + 1))
  const oneOf = (values) => values[upTo(values.length - 1)]
  const edges = [1, 2, 3, 4, 7, 13, 99].flatMap((members) =>
    boundaryHouseholds(policy, members).map(({ household, income }) => ({ household, income, members })),
  )
  const floor = policy.housingDifficultyFloorArea
  const near = (limit) => {
    const fen = fenOf(limit) + BigInt(upTo(2) - 1)
    return yuan(fen < 0n ? 0n : fen)
  }

  const random = () => ({
    registration: oneOf(['urban', 'urban', 'rural', 'rural', 'elsewhere']),
    members: oneOf([1, 2, 3, 4, 5, 99]),
    [oneOf(incomes)]: oneOf([yuan(upTo(500_000)), yuan(upTo(3_000_000)), '0', '999999999999.99']),
    ...Object.fromEntries(flags.map((name) => [name, draw() < 0.7])),
    membersAbleAndWillingToWork: 1,
    membersEmployed: 0,
  })
  const onEdge = () => {
    const { household, income } = oneOf(edges)
    return { ...household, [income]: near(household[income]) }
  }

  const withHousing = (household) => {
    const { hasHousingDifficulty, ...others } = household
    const spelling = oneOf(housing)
    if (spelling === 'hasHousingDifficulty') return { ...others, [spelling]: draw() < 0.8 }
    const people = spelling === 'floorArea' ? (others.members ?? 1) : 1
    const limit = floor ? near(floor.times(people).toFixed(2)) : yuan(upTo(10_000))
    return { ...others, [spelling]: draw() < 0.7 ? limit : yuan(upTo(20_000)) }
  }
  const withWork = (household) => {
    const able = upTo(Math.min(3, household.members ?? 3))
    return { ...household, membersAbleAndWillingToWork: able, membersEmployed: upTo(able) }
  }
  const withGaps = (household) =>
    Object.fromEntries(Object.entries(household).map(([name, value]) => [name, draw() < 0.12 ? null : value]))
  const withFlagsTurned = (household) =>
    Object.fromEntries(
      Object.entries(household).map(([name, value]) => [
        name,
        value === true && draw() < 0.1 ? false : value,
      ]),
    )

  const wrong = [
    () => ({ registration: oneOf(['city', '', 'Urban', 'urban ']) || 'x' }),
    () => ({ members: oneOf([0, -1, 100, 2_147_483_647, -2_147_483_648]) }),
    () => ({
      [oneOf(incomes)]: oneOf(['-0.01', '-1', '0.001', '2352.005', '1000000000000', '1000000000000.01']),
    }),
    () => ({ [oneOf(['floorArea', 'floorAreaPerCapita'])]: oneOf(['-1', '0.0001', '1000000000000']) }),
    () => ({ [oneOf(incomes)]: '100', [oneOf(incomes)]: '100.00' }),
    () => ({
      hasHousingDifficulty: oneOf([true, false]),
      [oneOf(['floorArea', 'floorAreaPerCapita'])]: '45',
    }),
    () => ({ floorArea: '45', floorAreaPerCapita: '15' }),
    () => ({ membersAbleAndWillingToWork: oneOf([-1, 100, 2, 5]) }),
    () => ({ membersEmployed: oneOf([-1, 1, 4, 100, 2_147_483_647, -2_147_483_648]) }),
  ]

  return Array.from({ length: count }, () => {
    let household = edges.length > 0 && draw() < 0.7 ? onEdge() : random()
    if (draw() < 0.5) household = withHousing(household)
    if (draw() < 0.5) household = withWork(household)
    household = withFlagsTurned(withGaps(household))
    while (draw() < 0.08) household = { ...household, ...oneOf(wrong)() }
    return household
  })
}
