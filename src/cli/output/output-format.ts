import type { Language } from '../../policy/text.js'
import { type Format, formatOf } from '../register/read-register.js'
import type { Streams } from '../streams.js'
import { usage } from '../trouble.js'

/** Workbooks are neither read nor written: text under such a name would not open. */
const workbook = /\.(?:xls[xmb]?|et|ods|numbers)$/i

interface Asked {
  /** The file that `--output` names, if any. */
  readonly output: string | undefined
  readonly format: Format | undefined
  /** Where neither says. */
  readonly otherwise: Format
}

/** What is written: as asked, else by the ending of the file's name; no name of another kind is put on it. */
export function outputFormat(
  { output, format, otherwise }: Asked,
  { stderr }: Streams,
  language: Language,
): Format {
  if (output === undefined) return format ?? otherwise
  if (workbook.test(output))
    throw usage(
      `${output}: workbooks are not written: end the name in .csv, which Excel and WPS open, or in .ndjson or .json`,
      `${output}：不能写成工作簿：扩展名请用.csv（Excel和WPS可以直接打开），或者.ndjson、.json`,
    )
  const named = formatOf(output)
  if (format !== undefined && named !== undefined && format !== named)
    throw usage(
      `${output} is to be ${format}, and its name says ${named}: give it an ending that agrees, or leave the format out`,
      `${output}的扩展名表示${named}，所选输出格式却是${format}：请改扩展名，或者不指定格式`,
    )
  const written = format ?? named ?? otherwise
  if (format === undefined && named === undefined)
    stderr.write(
      language === 'en'
        ? `${output}: its name does not say what it is to be; it is written as ${written}\n`
        : `${output}的扩展名不表示格式，按${written}写出\n`,
    )
  return written
}
