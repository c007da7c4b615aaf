import { expect, test } from 'vitest'
import { computed as listed, places as listedPlaces } from '../../src/cli/clauses/computed.js'
import { computed, places } from '../docs/sources.js'

const inOrder = (all: typeof computed) =>
  all.map((one) => JSON.stringify(one, ['kind', 'name', 'file', 'clauses'])).sort()

test('the command lists what the tables hold and what the comments of functions cite', () => {
  expect(inOrder(listed)).toEqual(inOrder(computed))
  expect(listedPlaces).toEqual(places)
})
