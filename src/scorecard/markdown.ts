import { accept } from '../facts/errors.js'
import { oneOf } from '../facts/readers.js'
import { clauses } from '../policy/clauses.js'
import { projects } from '../policy/projects.js'
import { targetMeasures } from '../policy/targets/measures.js'
import type { Language, Text } from '../policy/text.js'
import type { Scorecard, ScorecardGroup } from './evaluate-scorecard.js'
import {
  comparatorWords,
  forceMarks,
  groupWords,
  scorecardWords,
  statusWords,
  unitWords,
} from './markdown-words.js'
import type { PlaceAndYear } from './read-observation.js'
import { readScorecard } from './scorecard-schema.js'
import type { Judgement, TargetEntryResult, TargetResult, TargetStatus } from './target-result.js'

/**
 * A scorecard as Markdown: how many targets have each status, a table for each goal and project, and what is not
 * stated. Made from the scorecard alone, so one that was stored can be printed years later.
 *
 * It adds nothing to the scorecard: no mark, and no ranking.
 *
 * @param scorecard - as `evaluateScorecard` returns it
 * @param language - `en` or `zh-CN`
 * @throws PolicyInputError where it is given no scorecard, or one whose parts do not agree with one another or with the
 *   observations and figures it states, or no such language
 *
 * Source: the clauses named in the scorecard.
 *
 * @example
 * ```ts
 * import { evaluateScorecard, scorecardMarkdown } from 'jiaxing-benefits'
 * const stored = JSON.stringify(evaluateScorecard({ townTapWater: { numerator: 949, denominator: 1000 } }))
 * scorecardMarkdown(JSON.parse(stored), 'en').includes('| at least 95% | 94.9% | unmet | short by 0.1 (percentage points), 1 more needed |') // => true
 * ```
 */
export function scorecardMarkdown(scorecard: Scorecard, language: Language): string {
  const { counts, groups, missing } = accept('scorecard', scorecard, readScorecard)
  const inLanguage = accept('language', language, oneOf(['en', 'zh-CN']))
  const say = scorecardWords[inLanguage]
  const statuses = Object.keys(statusWords) as TargetStatus[]
  return [
    `# ${say.title}`,
    '',
    say.scope,
    '',
    ...table(
      [say.status, say.number],
      [
        ...statuses.map((status) => [statusWords[status][inLanguage], String(counts[status])]),
        [say.notStated, String(missing.length)],
      ],
    ),
    ...groups.flatMap((group) => section(group, inLanguage)),
    ...(missing.length > 0
      ? [
          `## ${say.notStatedHeading}`,
          '',
          ...missing.map((target) => `- \`${target}\`${say.colon}${targetMeasures[target][inLanguage]}`),
          '',
        ]
      : []),
  ].join('\n')
}

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).concat('')

const titles: Readonly<Record<string, { readonly title: Text }>> = /* @__PURE__ */ (() => ({
  ...clauses,
  ...projects,
}))()

function section({ kind, group, results }: ScorecardGroup, language: Language): string[] {
  const say = scorecardWords[language]
  const title = (titles[group] as { readonly title: Text }).title[language]
  return results.length === 0
    ? []
    : [
        `## ${groupWords[kind][language]} ${group}${say.colon}${title}`,
        '',
        ...table(
          say.columns,
          results.map((result) => cells(result, language)),
        ),
      ]
}

function cells(result: TargetResult, language: Language): string[] {
  const { target, comparator, required, unit, force, status, tolerance, missing } = result
  const say = scorecardWords[language]
  const { ofGap, ...ofAmount } = unitWords[unit]
  const amount = (text: string) => `${text}${ofAmount[language]}`
  const difference = (text: string) => `${text}${(ofGap ?? ofAmount)[language]}`
  const asked = comparatorWords[comparator][language]
  const judged: readonly TargetEntryResult[] = result.entries ?? [result as TargetEntryResult]
  const line = (at: PlaceAndYear, text: string) =>
    text ? [[whereAndWhen(at), text].filter(Boolean).join(say.colon)] : []
  const remark = ({ gap, needed }: Judgement) =>
    [gap && gap !== '0' && asked.gap(difference(gap)), needed && asked.needed(needed)]
      .filter(Boolean)
      .join(say.comma)
  return [
    targetMeasures[target][language],
    asked.required(amount(required)) + forceMarks[force][language],
    judged
      .flatMap((one) => line(one, one.observed ? amount(one.observed) : statusWords[one.status][language]))
      .join(say.semicolon),
    statusWords[status][language],
    [
      ...judged.flatMap((one) => line(one, remark(one))),
      ...missing.flatMap((at) => line(at, say.notStated)),
      ...(tolerance ? [say.tolerance(tolerance)] : []),
      ...(judged.some((one) => one.status === 'undetermined') ? [say.needsTolerance] : []),
    ].join(say.semicolon),
  ]
}

/** A place is the caller's text: nothing in it is to be read as Markdown. */
const whereAndWhen = ({ place, year }: PlaceAndYear): string =>
  [place?.replace(/\s+/g, ' ').replace(/[\\|`*_~<>[\]&]/g, '\\$&'), year].filter(Boolean).join(' ')
