import { recordSchemas } from '../determine/record-schemas.js'
import { scorecardSchemas } from '../scorecard/scorecard-schema.js'
import { heading } from './json-schema.js'
import { recordSchema } from './record-schema.js'

const { scorecard, group, counts, result, entry, where, given, target, placeOfDocument } = scorecardSchemas

export const scorecardSchema = recordSchema(
  scorecard,
  [
    [placeOfDocument, 'clause', 'A place in the document: 2.1.3 is part two, group one, goal 3.'],
    [recordSchemas.amount, 'amount', 'Plain decimal text: no exponent, no trailing zeros.'],
    [
      recordSchemas.signedAmount,
      'signedAmount',
      'Plain decimal text; new revenue and a growth may be below zero.',
    ],
    [target, 'target', 'The id of a target.'],
    [given, 'given', 'An observation as it was stated.'],
    [where, 'placeAndYear', 'Where and when, where the target asks for it.'],
    [entry, 'entry', 'One entry of a list, judged by itself.'],
    [result, 'result', 'A target with its figure: judged by one observation, or by a list in `entries`.'],
    [counts, 'counts', 'How many of the targets observed have each status.'],
    [group, 'group', 'A goal, a project or the safeguards.'],
  ],
  heading('scorecard', 'Scorecard', 'Where the targets of the plan stand, by goal and project.'),
)
