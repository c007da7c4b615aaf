import type { Language } from '../language.js'

/** What the calculator itself says. Facts, benefits, readings and conditions have their words from the library. */
interface Words {
  readonly policyHeading: string
  readonly asOf: string
  readonly figuresHeading: string
  readonly figuresHelp: string
  readonly figuresGiven: (count: number) => string
  readonly round: string
  readonly exact: string
  readonly roundTo: (step: number) => string
  readonly inForce: (amount: string, origin: string) => string
  readonly notKnown: string
  readonly origin: Readonly<Record<'given' | 'published' | 'derived' | 'document', string>>
  readonly readingsHeading: string
  readonly readingsChanged: (count: number) => string
  readonly byDefault: string
  readonly household: string
  readonly person: (number: number) => string
  readonly addPerson: string
  readonly removePerson: (number: number) => string
  readonly peopleHelp: string
  readonly stated: string
  readonly nothingStated: string
  readonly clear: (label: string) => string
  readonly next: string
  readonly whyAsked: (count: number) => string
  readonly skip: string
  readonly skipped: (count: number) => string
  readonly askAgain: string
  readonly answer: string
  readonly others: (count: number) => string
  readonly nothingNext: string
  readonly nothingButLater: string
  readonly restsOn: string
  readonly volunteer: string
  readonly volunteerHelp: string
  readonly choose: string
  readonly add: string
  readonly sensitive: string
  readonly way: string
  readonly yes: string
  readonly no: string
  readonly notInAddress: string
  readonly results: string
  readonly summary: (counts: { eligible: number; undetermined: number; ineligible: number }) => string
  readonly outside: string
  readonly allowance: string
  readonly allowanceSum: (amount: string) => string
  readonly allowanceOpen: string
  readonly noAllowance: string
  readonly verdicts: Readonly<Record<'benefit' | 'classification', Readonly<Record<Verdict, string>>>>
  readonly groups: Readonly<Record<Verdict, string>>
  readonly conditions: string
  readonly missing: string
  readonly restsOnReadings: string
  readonly leavesOpen: string
  readonly stopped: string
  readonly asFile: string
  readonly leftOut: (labels: string) => string
  readonly addressLeftOut: (parts: string) => string
  readonly spoken: (summary: string, allowance: string) => string
  readonly letter: string
  readonly letterOf: string
  readonly everything: string
  readonly letterLanguage: string
  readonly copyLetter: string
  readonly saveLetter: string
  readonly print: string
  readonly copyJson: string
  readonly saveJson: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly examples: string
  readonly startAgain: string
  readonly seeLines: string
  readonly clauses: string
  readonly listSeparator: string
  readonly colon: string
  readonly bracketed: (text: string) => string
}

export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'notInForce'

export const words: Readonly<Record<Language, Words>> = {
  en: {
    policyHeading: 'Day, figures and readings',
    asOf: 'Decided as of',
    figuresHeading: 'Local figures',
    figuresHelp:
      'Left empty, a figure is the one published for the day, or follows from it by the plan. Two have no published value here and are yours to give.',
    round: 'Derived standards',
    exact: 'exact, not rounded',
    roundTo: (step) => `rounded up to ${step} yuan`,
    inForce: (amount, origin) => `In force: ${amount}, ${origin}`,
    notKnown: 'Not known',
    origin: { given: 'as given', published: 'published', derived: 'derived', document: 'stated by the plan' },
    figuresGiven: (count) => (count === 0 ? 'none given' : `${count} given`),
    readingsHeading: 'How the document is read',
    readingsChanged: (count) => (count === 0 ? 'all by default' : `${count} changed`),
    byDefault: 'default',
    household: 'Household',
    person: (number) => `Person ${number}`,
    addPerson: 'Add a person',
    removePerson: (number) => `Remove person ${number}`,
    peopleHelp:
      'People are screened for what a person is entitled to: the check-up, schooling, training and so on.',
    stated: 'Stated so far',
    nothingStated: 'Nothing yet.',
    clear: (label) => `Clear: ${label}`,
    next: 'Next question',
    whyAsked: (count) => `Decides or helps decide ${count === 1 ? 'one benefit' : `${count} benefits`}`,
    skip: 'Not known, skip',
    skipped: (count) => `${count} skipped`,
    askAgain: 'Ask them again',
    answer: 'Answer',
    others: (count) => (count === 1 ? 'One more question matters' : `${count} more questions matter`),
    nothingNext:
      'Nothing more to ask. What is still open rests on a local figure, on a fact that is never asked for, or on what the plan leaves open.',
    nothingButLater: 'Left to ask is only what was skipped, or stands below still empty or refused.',
    restsOn: 'Still needed from the policy',
    volunteer: 'State something else',
    volunteerHelp:
      'Any fact may be stated. Those on health, family planning and bereavement are never asked for; they count when volunteered, and are kept out of the address.',
    choose: 'Choose a fact',
    add: 'Add',
    sensitive: 'sensitive',
    way: 'Stated as',
    yes: 'Yes',
    no: 'No',
    notInAddress: 'Not kept in the address.',
    results: 'Verdicts',
    summary: ({ eligible, undetermined, ineligible }) =>
      `${eligible} met, ${undetermined} open, ${ineligible} not met`,
    outside: 'The plan does not bind on this day. That is no refusal.',
    allowance: 'Monthly allowance',
    allowanceSum: (amount) => `${amount} yuan`,
    allowanceOpen: 'open',
    noAllowance: 'none',
    verdicts: {
      benefit: { eligible: 'met', ineligible: 'not met', undetermined: 'open', notInForce: 'not in force' },
      classification: {
        eligible: 'it is one',
        ineligible: 'it is not one',
        undetermined: 'open',
        notInForce: 'not in force',
      },
    },
    groups: {
      eligible: 'Conditions met',
      undetermined: 'Open: what is known does not decide',
      ineligible: 'Conditions not met',
      notInForce: 'Not in force on this day',
    },
    conditions: 'Conditions',
    missing: 'Still to be known',
    restsOnReadings: 'Rests on these readings',
    leavesOpen: 'What the plan leaves open',
    stopped: 'Nothing is decided until the marked field above is mended.',
    asFile:
      'Opened as a file, this page cannot compute: browsers run its program only from a server. Any server of plain files will do.',
    leftOut: (labels) =>
      `Not acceptable, or contradicting one another, and so counted as not known: ${labels}.`,
    addressLeftOut: (parts) =>
      `Not taken from the address, being unknown, repeated or sensitive, with nothing put in its place: ${parts}`,
    spoken: (summary, allowance) => `${summary}. Monthly allowance: ${allowance}`,
    letter: 'The letter',
    letterOf: 'About',
    everything: 'everything',
    letterLanguage: 'Language',
    copyLetter: 'Copy the letter',
    saveLetter: 'Save as text',
    print: 'Print',
    copyJson: 'Copy JSON',
    saveJson: 'Download JSON',
    copyLink: 'Copy the address of this case',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    examples: 'Begin with an example',
    startAgain: 'Start again',
    seeLines: 'See this family among the lines',
    clauses: 'Clauses',
    listSeparator: ', ',
    colon: ': ',
    bracketed: (text) => ` (${text})`,
  },
  'zh-CN': {
    policyHeading: '核算日期、标准和口径',
    asOf: '核算日期',
    figuresHeading: '本地标准',
    figuresHelp: '留空的，按当日已公布的标准或者依照文件推算。其中两项没有可查的公布数，需要自行填写。',
    round: '推算的低保标准',
    exact: '不取整',
    roundTo: (step) => (step === 1 ? '向上取整到元' : `向上取整到${step}元的整数倍`),
    inForce: (amount, origin) => `现行：${amount}（${origin}）`,
    notKnown: '不详',
    origin: { given: '自行填写', published: '已公布', derived: '推算', document: '文件规定' },
    figuresGiven: (count) => (count === 0 ? '未填写' : `已填${count}项`),
    readingsHeading: '条文理解口径',
    readingsChanged: (count) => (count === 0 ? '均为默认' : `已改${count}项`),
    byDefault: '默认',
    household: '家庭',
    person: (number) => `成员${number}`,
    addPerson: '添加成员',
    removePerson: (number) => `移除成员${number}`,
    peopleHelp: '体检、就学、培训等按个人核算的事项，逐个成员核算。',
    stated: '已填情况',
    nothingStated: '还没有填写。',
    clear: (label) => `清除：${label}`,
    next: '接下来请填',
    whyAsked: (count) => `关系到${count}个事项`,
    skip: '不清楚，先跳过',
    skipped: (count) => `已跳过${count}项`,
    askAgain: '重新询问',
    answer: '确定',
    others: (count) => `另有${count}项也会影响结论`,
    nothingNext: '没有需要再问的了。仍未认定的，取决于本地标准、从不主动询问的情况，或者文件未写明的事项。',
    nothingButLater: '还可以填写的，只有已跳过的，以及下面留空或者填写有误的。',
    restsOn: '还需要填写的标准',
    volunteer: '补充其他情况',
    volunteerHelp:
      '任何情况都可以填写。涉及疾病、计划生育、丧亲的，程序从不主动询问；自愿填写的照样计入，但不写进网址。',
    choose: '选择一项',
    add: '添加',
    sensitive: '敏感',
    way: '填报方式',
    yes: '是',
    no: '否',
    notInAddress: '不写进网址。',
    results: '核算结论',
    summary: ({ eligible, undetermined, ineligible }) =>
      `符合${eligible}项，暂不能认定${undetermined}项，不符合${ineligible}项`,
    outside: '该日期不在计划期内，不适用本计划。这不等于不符合条件。',
    allowance: '每月低保金',
    allowanceSum: (amount) => `${amount}元`,
    allowanceOpen: '待定',
    noAllowance: '无',
    verdicts: {
      benefit: {
        eligible: '符合',
        ineligible: '不符合',
        undetermined: '暂不能认定',
        notInForce: '不在计划期',
      },
      classification: {
        eligible: '属于',
        ineligible: '不属于',
        undetermined: '暂不能认定',
        notInForce: '不在计划期',
      },
    },
    groups: {
      eligible: '符合条件',
      undetermined: '暂不能认定：现有情况不足',
      ineligible: '不符合条件',
      notInForce: '该日期不在计划期内',
    },
    conditions: '逐项核对',
    missing: '尚需补充',
    restsOnReadings: '所依据的理解口径',
    leavesOpen: '文件未写明的事项',
    stopped: '请先改正上面标出的一栏，改正前不作核算。',
    asFile: '直接打开文件时，浏览器不运行本页程序，无法核算；放到任何静态文件服务器上即可使用。',
    leftOut: (labels) => `填写有误或者相互矛盾，暂按不详处理：${labels}。`,
    addressLeftOut: (parts) =>
      `网址中的以下内容无法识别、重复或者涉及敏感情况，未予采用，也未作推断：${parts}`,
    spoken: (summary, allowance) => `${summary}。每月低保金：${allowance}`,
    letter: '核算说明',
    letterOf: '内容',
    everything: '全部事项',
    letterLanguage: '语言',
    copyLetter: '复制说明',
    saveLetter: '存为文本',
    print: '打印',
    copyJson: '复制 JSON',
    saveJson: '下载 JSON',
    copyLink: '复制本例网址',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。',
    examples: '从示例开始',
    startAgain: '清空重填',
    seeLines: '在标准线图中查看这个家庭',
    clauses: '条款',
    listSeparator: '、',
    colon: '：',
    bracketed: (text) => `（${text}）`,
  },
}
