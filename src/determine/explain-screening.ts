import { accept } from '../facts/errors.js'
import { oneOf } from '../facts/readers.js'
import { benefitTexts } from '../policy/benefit-texts.js'
import type { Language } from '../policy/text.js'
import type { Determination, Verdict } from './determination.js'
import { criterionLines, determinationLines, labels } from './explain.js'
import { type ScreeningWords, screeningWords } from './explain-screening-words.js'
import { type Words, words } from './explain-words.js'
import type { Subject } from './next-facts.js'
import type { Screening } from './screen.js'
import { readScreening } from './screening-schema.js'

interface Voice {
  readonly say: Words
  readonly tell: ScreeningWords
}

/**
 * A whole screening as one letter: what the household and each of its people may have, what is still open and what to
 * ask next, what they may not have and by which condition. Made from the screening alone, so a stored one can be
 * explained years later. It is no administrative decision.
 *
 * @param language - `en` or `zh-CN`
 * @throws PolicyInputError where it is given no screening, or no such language
 *
 * Source: the clauses named in the screening.
 *
 * @example
 * ```ts
 * import { createPolicy, explainScreening, screen } from 'jiaxing-benefits'
 * const screening = screen({ household: { registration: 'urban' } }, createPolicy({ asOf: '2010-07-05' }))
 * explainScreening(screening, 'en').includes('To ask next') // => true
 * ```
 */
export function explainScreening(screening: Screening, language: Language): string {
  const spoken = accept('language', language, oneOf(['en', 'zh-CN']))
  const voice: Voice = { say: words[spoken], tell: screeningWords[spoken] }
  return screeningLines(accept('screening', screening, readScreening), voice).join('\n')
}

function screeningLines(screening: Screening, voice: Voice): string[] {
  const { say, tell } = voice
  const { asOf, household, people, monthlyAllowance, nextFacts, notAsked, missingFigures, receipt } =
    screening
  const about = (subject: Subject) =>
    subject.in === 'household' ? '' : `${tell.person(subject.person + 1)}${say.colon}`
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${heading}${say.colon}`.trimEnd(), ...lines.map((line) => `- ${line}`)] : []
  return [
    tell.heading,
    tell.day(say.day(asOf)),
    ...(monthlyAllowance === undefined ? [] : [tell.allowance(`${say.amount(monthlyAllowance)}${say.yuan}`)]),
    ...subjectLines(tell.household, household, voice),
    ...people.flatMap((determinations, index) => subjectLines(tell.person(index + 1), determinations, voice)),
    ...list(
      tell.nextHeading,
      nextFacts.map(
        (next) => `${about(next)}${next.question[say.language]}${say.space}${tell.because(next.clauses)}`,
      ),
    ),
    ...list(
      tell.figuresHeading,
      missingFigures.map(({ anyOf }) => labels(anyOf, say)),
    ),
    ...list(
      tell.notAskedHeading,
      notAsked.map((fact) => `${about(fact)}${labels([fact.fact], say)}`),
    ),
    '',
    tell.receipt(receipt.version),
    say.closing,
  ]
}

/** What one of them may have in full; the rest in a line each. */
function subjectLines(heading: string, determinations: readonly Determination[], voice: Voice): string[] {
  const { say, tell } = voice
  const of = (verdict: Verdict) => determinations.filter((determination) => determination.verdict === verdict)
  const name = ({ benefit }: Determination) => benefitTexts[benefit].name[say.language]
  const list = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : [])
  return [
    '',
    `== ${heading} ==`,
    ...of('eligible').flatMap((determination) => ['', ...determinationLines(determination, say)]),
    ...list(
      tell.openHeading,
      of('undetermined').flatMap((determination) => [
        `- ${name(determination)}`,
        ...(determination.missing.length > 0 ? [] : conditions(determination, 'unknown', voice)),
      ]),
    ),
    ...list(
      tell.refusedHeading,
      of('ineligible').flatMap((determination) => [
        `- ${name(determination)}`,
        ...conditions(determination, 'unmet', voice),
      ]),
    ),
    ...list(
      tell.notInForceHeading,
      of('notInForce').map((determination) => `- ${name(determination)}`),
    ),
  ]
}

/** The conditions that came out so. */
const conditions = ({ criteria }: Determination, outcome: 'unmet' | 'unknown', { say }: Voice): string[] =>
  criteria.flatMap((criterion) =>
    criterion.outcome === outcome ? criterionLines('  ', criterion, say).slice(0, 1) : [],
  )
