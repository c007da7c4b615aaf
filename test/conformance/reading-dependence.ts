import { type ConformanceRequest, differences, type Expected } from '../../src/conformance/index.js'
import { readings } from '../../src/index.js'
import { answer } from '../naive/answer.js'

const choices = Object.entries(readings).flatMap(([id, { choices: all }]) =>
  all === undefined ? [] : [[id, Object.keys(all)] as const],
)

const withChoice = (request: ConformanceRequest, id: string, choice: string): ConformanceRequest => {
  if (request.operation === 'nextFreeCheckup')
    return id === 'checkupInterval' ? { ...request, facts: { ...request.facts, [id]: choice } } : request
  if (request.policy === undefined) return request
  const chosen = request.policy['readings'] as object | undefined
  return { ...request, policy: { ...request.policy, readings: { ...chosen, [id]: choice } } }
}

/** A case turns on a reading where another choice of it, all else equal, gives another result. */
export const readingsThatMatter = (request: ConformanceRequest, expected: Expected): readonly string[] => {
  const isAboutReadings =
    'error' in expected && expected.error.issues.some(({ path }) => path.startsWith('readings'))
  if (isAboutReadings) return []
  const turns = ([id, all]: readonly [string, readonly string[]]) =>
    all.some((choice) => differences(expected, answer(withChoice(request, id, choice))).length > 0)
  return choices.filter(turns).map(([id]) => id)
}
