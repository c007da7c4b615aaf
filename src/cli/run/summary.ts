import type { Call } from '../subcommand.js'
import { colour } from '../terminal.js'
import type { RunSummary } from './run-register.js'

/** How many rows came, were decided and were rejected, in one line. */
export function summaryText(
  { rows, decided, rejected, rejects }: RunSummary,
  { streams: { stderr, env }, language }: Pick<Call, 'streams' | 'language'>,
): string {
  const isEnglish = language === 'en'
  const where =
    rejects === undefined || rejected === 0 ? '' : isEnglish ? `: see ${rejects}` : `，见${rejects}`
  const refused = isEnglish ? `${rejected} rejected${where}` : `${rejected}行退回${where}`
  const marked = rejected === 0 ? refused : colour(stderr, env, 'yellow', refused)
  const none = rows > 0 ? '' : isEnglish ? ' (the register has no households)' : '（名册中没有家庭）'
  return isEnglish
    ? `${rows} rows read, ${decided} decided, ${marked}${none}\n`
    : `共读入${rows}行：${decided}行已核算，${marked}${none}\n`
}
