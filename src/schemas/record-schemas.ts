import { determinationSchemas } from '../determine/determination-schema.js'
import { recordSchemas } from '../determine/record-schemas.js'
import { screeningSchemas } from '../determine/screening-schema.js'
import { heading } from './json-schema.js'
import { type Part, recordSchema } from './record-schema.js'

const { names, day, amount, signedAmount, firstSource, source, arithmetic, figureValue } = recordSchemas
const { determination, criteria, missing, allowance } = determinationSchemas
const { screening, nextFact, notAsked, missingFigure, receipt } = screeningSchemas

/** The parts that stand in `$defs`, so that each stands once in a file. */
const parts: readonly Part[] = [
  [names.benefit, 'benefit'],
  [names.clause, 'clause', 'A place in the document: 2.1.3 is part two, group one, goal 3.'],
  [names.figure, 'figure'],
  [names.anyFigure, 'anyFigure', 'A figure of the policy, or a line that the document itself states.'],
  [names.householdFact, 'householdFact'],
  [names.personFact, 'personFact'],
  [names.incomeFact, 'incomeFact'],
  [names.registration, 'registration'],
  [names.readingId, 'reading'],
  [day, 'date', 'A calendar date, YYYY-MM-DD.'],
  [amount, 'amount', 'Plain decimal text: no exponent, no trailing zeros.'],
  [signedAmount, 'signedAmount', 'Plain decimal text, below zero where the limit is exceeded.'],
  [
    firstSource,
    'firstSource',
    'A figure that is stated: by the caller, by a notice, or by the document itself.',
  ],
  [source, 'source', 'A figure that is stated, or derived from one that is.'],
  [
    arithmetic,
    'arithmetic',
    'amount x ratio x people x months = limit; a factor left out is 1. Where the figure is derived, `source` is the arithmetic that made it.',
  ],
  [figureValue, 'figureValue', 'A figure of the policy, and where it comes from.'],
  [criteria.category, 'categoryCriterion', 'Where the household is registered.'],
  [criteria.flag, 'flagCriterion', 'Something that must be so.'],
  [criteria.count, 'countCriterion', 'A number of people.'],
  [criteria.date, 'dateCriterion', 'A day from which something is due, that day included.'],
  [
    criteria.income,
    'incomeCriterion',
    'An income against a limit, both for the longer of the two periods; slack is limit - value.',
  ],
  [criteria.floorArea, 'floorAreaCriterion', 'A floor area against a limit; slack is limit - value.'],
  [missing, 'missing', 'One gap: any one of `anyOf` fills it.'],
  [allowance, 'allowance', 'How a monthly allowance was computed.'],
  [
    determination,
    'determination',
    'A verdict with all that it rests on.',
    { dependentRequired: { monthlyAllowance: ['allowance'], allowance: ['monthlyAllowance'] } },
  ],
  [nextFact, 'nextFact', 'A fact to ask for next; `person` is a place in the list of people, from 0.'],
  [notAsked, 'notAsked', 'A sensitive fact that would decide something, and is not asked for.'],
  [missingFigure, 'missingFigure', 'A figure that the policy lacks: any one of `anyOf` fills the gap.'],
  [receipt, 'receipt', 'What a screening was made with.'],
]

export const determinationSchema = recordSchema(
  determination,
  parts,
  heading('determination', 'Determination', 'One benefit decided, with all that the verdict rests on.'),
)

export const screeningSchema = recordSchema(
  screening,
  parts,
  heading(
    'screening',
    'Screening',
    'Everything a household and its people may have on a day, and what to ask next.',
  ),
)
