import type { InputIssue } from 'jiaxing-benefits'
import { observationColumns } from '../../../../src/cli/targets/observation-columns.js'
import type { Language } from '../language.js'
import type { FileFault } from './files.js'

type Field = 'place' | 'year' | 'value' | 'numerator' | 'denominator' | 'start' | 'end' | 'years'

interface Words {
  readonly tally: string
  readonly notStated: string
  readonly of: (met: number, stated: number, all: number) => string
  readonly nothing: (all: number) => string
  readonly fields: Readonly<Record<Field, string>>
  readonly or: string
  readonly addPlace: string
  readonly remove: (number: number) => string
  readonly tolerance: string
  readonly toleranceHelp: string
  readonly points: string
  readonly open: string
  readonly openHelp: string
  readonly saveCsv: string
  readonly saveJson: string
  readonly saveMarkdown: string
  readonly clear: string
  readonly example: string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly badFile: Readonly<Record<FileFault, (what: string) => string>>
  readonly read: (count: number) => string
  readonly unknownTargets: (ids: string) => string
  readonly everyYear: string
  readonly everyPlace: string
  readonly by: (year: number | string) => string
  readonly clause: string
  readonly refusals: Readonly<Record<InputIssue['code'], string>>
  readonly colon: string
  readonly comma: string
}

/** What columns are headed by: their names, or in Chinese. */
export const headersIn = (
  language: Language,
  columns: Readonly<Record<string, readonly [string, ...string[]]>>,
): readonly string[] =>
  Object.entries(columns).map(([name, [chinese]]) => (language === 'en' ? name : chinese))

export const words: Readonly<Record<Language, Words>> = {
  en: {
    tally: 'Where the targets stand',
    notStated: 'not stated',
    of: (met, stated, all) => `${met} met of ${stated} stated, ${all} in all`,
    nothing: (all) => (all === 0 ? 'no measurable target' : `${all}, none stated`),
    fields: {
      place: 'Place',
      year: 'Year',
      value: 'Value',
      numerator: 'Numerator',
      denominator: 'Denominator',
      start: 'At the start',
      end: 'At the end',
      years: 'Years between',
    },
    or: 'or',
    addPlace: 'Add a place',
    remove: (number) => `Remove line ${number}`,
    tolerance: 'Tolerance for approximate figures',
    toleranceHelp:
      'Where the document says 左右, 基本 or 普遍: how far below the figure is still met, itself included. Left empty, such a target stays undetermined below its figure.',
    points: 'percentage points',
    open: 'Open a file of observations',
    openHelp:
      'CSV or JSON, as saved here or as the command reads it; it is read in this page and sent nowhere. A CSV saved now lists every target, as a form to fill in: one row for each observation, with value, or numerator and denominator, or start, end and years; and place and year where the target asks for them.',
    saveCsv: 'Save CSV',
    saveJson: 'Save JSON',
    saveMarkdown: 'Save Markdown',
    clear: 'Clear all',
    example: 'Fill in made-up figures',
    unfoldAll: 'Open all',
    foldAll: 'Close all',
    badFile: {
      shape: () =>
        'This file could not be read: it needs a column "target", or JSON with observations by target.',
      columns: (what) =>
        `This file could not be read: columns not known: ${what}. Columns that are read: ${headersIn('en', observationColumns).join(', ')}.`,
      twice: (what) => `This file could not be read: columns there twice: ${what}.`,
      encoding: () =>
        'This file could not be read: it is not UTF-8. A spreadsheet can save it as CSV in UTF-8.',
      quotes: (what) =>
        `This file could not be read: in line ${what} quotation marks do not close, or something follows them.`,
      cells: (what) =>
        `This file could not be read: line ${what} has more cells than there are columns. A cell with a comma in it stands in quotation marks.`,
    },
    read: (count) => `Read: ${count} ${count === 1 ? 'target' : 'targets'} stated.`,
    unknownTargets: (ids) => `Left out, as there are no such targets: ${ids}.`,
    everyYear: 'every year: 2010, 2011 and 2012',
    everyPlace: 'each place by itself',
    by: (year) => `by ${year}`,
    clause: 'clause',
    refusals: {
      required: 'still needed',
      wrong_type: 'not of the kind accepted',
      not_a_sum: 'not a number like 94.5',
      too_many_decimals: 'too many decimals',
      out_of_range: 'out of range',
      not_a_date: 'not a date',
      unknown_name: 'not a field of this target',
      conflict: 'contradicts what else is stated',
      not_a_policy: 'not accepted',
      not_published: 'not known',
    },
    colon: ': ',
    comma: ', ',
  },
  'zh-CN': {
    tally: '指标完成情况',
    notStated: '未填报',
    of: (met, stated, all) => `共${all}项，已填${stated}项，达标${met}项`,
    nothing: (all) => (all === 0 ? '没有可以衡量的指标' : `共${all}项，均未填报`),
    fields: {
      place: '单位',
      year: '年度',
      value: '数值',
      numerator: '分子',
      denominator: '分母',
      start: '期初数',
      end: '期末数',
      years: '相隔年数',
    },
    or: '或',
    addPlace: '增加单位',
    remove: (number) => `删除第${number}行`,
    tolerance: '约数的容差',
    toleranceHelp:
      '文件用“左右”“基本”“普遍”表述的指标，低于指标数多少以内（含本数）仍算达标。不填的，低于指标数即暂不能认定。',
    points: '个百分点',
    open: '打开填报文件',
    openHelp:
      '可用本页保存的 CSV 或 JSON 文件，也可用命令行所用的文件，只在本页面内读取，不向外发送。现在保存的 CSV 列有全部指标，可作填报表：每行填一项，填“数值”，或者“分子”“分母”，或者“期初”“期末”“年数”；指标要求分单位、分年度的，再填“单位”“年度”。',
    saveCsv: '保存 CSV',
    saveJson: '保存 JSON',
    saveMarkdown: '保存 Markdown',
    clear: '全部清空',
    example: '填入虚构的示例数',
    unfoldAll: '全部展开',
    foldAll: '全部收起',
    badFile: {
      shape: () => '文件无法读取：CSV 须有“指标”一列，JSON 须按指标列出填报数。',
      columns: (what) =>
        `文件无法读取：不认识的列：${what}。可用的列：${headersIn('zh-CN', observationColumns).join('、')}。`,
      twice: (what) => `文件无法读取：列名重复：${what}。`,
      encoding: () => '文件无法读取：不是 UTF-8 编码。请在表格软件中另存为“CSV UTF-8”。',
      quotes: (what) => `文件无法读取：第${what}行的引号没有配对，或者引号之后还有内容。`,
      cells: (what) => `文件无法读取：第${what}行的单元格多于列数。单元格内有逗号的，须加引号。`,
    },
    read: (count) => `已读取${count}项指标。`,
    unknownTargets: (ids) => `没有以下指标，未计入：${ids}。`,
    everyYear: '每年均须达到（2010、2011、2012年）',
    everyPlace: '各单位逐个核算',
    by: (year) => `到${year}年`,
    clause: '条款',
    refusals: {
      required: '还需填写',
      wrong_type: '格式不对',
      not_a_sum: '应为数字，如94.5',
      too_many_decimals: '小数位数过多',
      out_of_range: '超出范围',
      not_a_date: '日期无效',
      unknown_name: '本指标没有这一项',
      conflict: '与其他填写内容矛盾',
      not_a_policy: '不能接受',
      not_published: '不详',
    },
    colon: '：',
    comma: '，',
  },
}
