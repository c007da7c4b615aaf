import { type FactName, householdFacts, personFacts } from '../facts/definitions.js'

/** The facts of one kind, so that one added to the definitions is drawn too. The housing flag is drawn by itself. */
export const factsOf = (subject: 'household' | 'person', kind: string): readonly FactName[] =>
  Object.entries(subject === 'household' ? householdFacts : personFacts)
    .filter(([name, definition]) => definition.kind === kind && name !== 'hasHousingDifficulty')
    .map(([name]) => name as FactName)
