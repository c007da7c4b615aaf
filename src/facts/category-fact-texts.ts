import type { CategoryFactName } from './definitions.js'
import type { FactText } from './fact-text.js'

const officeDecides = {
  en: 'The document does not define it; the office decides.',
  'zh-CN': '文件没有界定，由办理部门认定。',
}

/** The facts that put a household or person in a category: one question each, the alternatives inside it. */
export const categoryFactTexts = {
  isInTemporaryHardship: {
    label: { en: 'Temporary hardship', 'zh-CN': '临时困难' },
    question: {
      en: 'Is your household in temporary hardship?',
      'zh-CN': '您家眼下是不是遇到了临时性的困难？',
    },
    help: {
      en: 'The document does not say what counts as temporary hardship; the office decides.',
      'zh-CN': '哪些情况算临时困难，文件未写明，由办理部门认定。',
    },
  },
  isFamilyPlanningFamily: {
    label: { en: 'Family-planning family', 'zh-CN': '计划生育家庭' },
    question: {
      en: 'If you are willing to say: is yours a family-planning family?',
      'zh-CN': '如果您愿意说明：您家是计划生育家庭吗？',
    },
    help: {
      en: 'Not asked for; stated only where the family volunteers it. The document does not define it; the office decides.',
      'zh-CN': '不主动询问，家庭自愿说明的才填。文件没有界定，由办理部门认定。',
    },
  },
  isStruckByDisaster: {
    label: { en: 'Struck by a disaster', 'zh-CN': '受灾家庭' },
    question: { en: 'Has your household been struck by a disaster?', 'zh-CN': '您家受灾了吗？' },
    help: {
      en: 'The document does not say which disasters count, or what damage; the office decides.',
      'zh-CN': '哪些灾害、损失多大算受灾，文件未写明，由办理部门认定。',
    },
  },
  isRewardedRuralFamilyPlanningFamily: {
    label: {
      en: 'Rural family to be rewarded for family planning',
      'zh-CN': '农村计划生育奖励扶助家庭',
    },
    question: {
      en: 'If you are willing to say: is yours a rural family that kept to family planning, and among those to be rewarded and supported for it?',
      'zh-CN': '如果您愿意说明：您家是实行计划生育的农村家庭，并且属于奖励扶助的范围吗？',
    },
    help: {
      en: 'Not asked for; stated only where the family volunteers it. The document says "some" (部分) families and does not state the conditions; the office decides.',
      'zh-CN':
        '不主动询问，家庭自愿说明的才填。文件写的是“部分”家庭，条件未写明，是否属于奖励扶助的范围由办理部门认定。',
    },
  },
  hasLostOrDisabledOnlyChild: {
    label: { en: 'Only child died or disabled', 'zh-CN': '独生子女离世或者伤残' },
    question: {
      en: 'If you are willing to tell us: has your family lost its only child, or does your only child have a disability?',
      'zh-CN': '如果您愿意告诉我们：您家的独生子女是否不幸离世或者伤残？',
    },
    help: {
      en: 'Not asked for; stated only where the family volunteers it. The document does not say from what degree a disability counts; the office decides.',
      'zh-CN': '不主动询问，家庭自愿说明的才填。伤残到什么程度，文件未写明，由办理部门认定。',
    },
  },
  isWorker: {
    label: { en: 'Worker', 'zh-CN': '劳动者' },
    question: { en: 'Are you a worker, of town or country?', 'zh-CN': '您是劳动者吗（城镇、农村都算）？' },
    help: {
      en: 'The document says all workers, urban and rural, and makes no difference between those in work and those without. It does not define the word.',
      'zh-CN':
        '文件写的是“所有劳动者”，城镇和农村都在内，没有区分有工作和没有工作的；劳动者的含义文件没有界定。',
    },
  },
  isInEmploymentHardship: {
    label: { en: 'In hardship, for employment assistance', 'zh-CN': '就业援助对象' },
    question: {
      en: 'Are you one of the people in hardship for whom employment assistance is meant?',
      'zh-CN': '您是就业援助所面向的困难群众吗？',
    },
    help: {
      en: 'The document says all people in hardship and does not state who they are; the office decides.',
      'zh-CN': '文件写的是所有困难群众，没有写明包括哪些人，由办理部门认定。',
    },
  },
  hasSevereDisability: {
    label: { en: 'Severe disability', 'zh-CN': '重度残疾' },
    question: {
      en: 'Have you been found to have a severe disability?',
      'zh-CN': '您是否已被认定为重度残疾？',
    },
    help: {
      en: 'The document does not say which disabilities are severe; the office decides. The fact of having a disability is stated separately.',
      'zh-CN': '哪些残疾属于重度，文件未写明，由办理部门认定。“残疾人”一项须另行填写。',
    },
  },
  isOrphanOrDisabledOrHomelessMinor: {
    label: { en: 'Orphan, or minor who is disabled or homeless', 'zh-CN': '孤儿、残疾或者流浪未成年人' },
    question: {
      en: 'Is this child an orphan, a minor with a disability or a homeless minor?',
      'zh-CN': '这名孩子是孤儿、残疾未成年人或者流浪未成年人吗？',
    },
    help: {
      en: 'One of the three is enough. The document does not define them; the office decides.',
      'zh-CN': '三种情况有一种即可。文件没有界定，由办理部门认定。',
    },
  },
  hasDisability: {
    label: { en: 'Disability', 'zh-CN': '残疾人' },
    question: { en: 'Do you have a disability?', 'zh-CN': '您是残疾人吗？' },
    help: {
      en: 'Of any degree. The document does not define disability; the office decides.',
      'zh-CN': '不分残疾程度。哪些情况算残疾，文件没有界定，由办理部门认定。',
    },
  },
  isQualifyingMigrantWorkersChild: {
    label: {
      en: 'Child of a worker who moved to the city, meeting the conditions',
      'zh-CN': '进城务工人员子女（符合就地入学条件）',
    },
    question: {
      en: 'Is this the child of a worker who has moved to the city for work, and does the child meet the conditions for going to school here?',
      'zh-CN': '这名孩子是进城务工人员的子女，并且符合就地入学的条件吗？',
    },
    help: {
      en: 'The document does not state the conditions; the office decides whether they are met.',
      'zh-CN': '就地入学的条件文件未写明，是否符合由办理部门认定。',
    },
  },
  isLongTermMigrant: {
    label: { en: 'Migrant living in the city long-term', 'zh-CN': '常住流动人口' },
    question: {
      en: 'Are you a migrant who lives in the city long-term?',
      'zh-CN': '您是在本市常住的流动人口吗？',
    },
    help: {
      en: 'The document does not say how long is long-term; the office decides.',
      'zh-CN': '住多久算常住，文件未写明，由办理部门认定。',
    },
  },
  isLandExpropriatedFarmer: {
    label: { en: 'Land-expropriated farmer', 'zh-CN': '被征地农民' },
    question: {
      en: 'Are you a farmer whose land was expropriated?',
      'zh-CN': '您是被征地农民吗？',
    },
    help: {
      en: 'The document does not say how much land, or since when; the office decides.',
      'zh-CN': '征了多少地、从什么时候起征的算在内，文件未写明，由办理部门认定。',
    },
  },
  isRuralWorkerOrFromOtherProvince: {
    label: {
      en: 'Rural worker, or worker from another province',
      'zh-CN': '农村劳动力或者外省来嘉兴务工人员',
    },
    question: {
      en: 'Are you a rural worker, or a worker who has come to Jiaxing from another province?',
      'zh-CN': '您是农村劳动力，或者是从外省来嘉兴务工的吗？',
    },
    help: {
      en: 'One of the two is enough. The document does not say whether rural workers from elsewhere in Zhejiang are included; the office decides.',
      'zh-CN': '两种情况有一种即可。本省其他市的农村劳动力是否包括在内，文件未写明，由办理部门认定。',
    },
  },
  isPartyToLabourDispute: {
    label: { en: 'Party to a labour dispute', 'zh-CN': '劳动争议当事人' },
    question: {
      en: 'Are you a party to a labour dispute?',
      'zh-CN': '您是劳动争议的一方当事人吗？',
    },
    help: {
      en: 'The document does not say which disputes are accepted; that is for the arbitration body to decide.',
      'zh-CN': '哪些争议可以受理，文件未写明，由仲裁机构决定。',
    },
  },
  isSurplusRuralWorker: {
    label: { en: 'Surplus rural worker', 'zh-CN': '农村富余劳动力' },
    question: { en: 'Are you a surplus rural worker?', 'zh-CN': '您是农村富余劳动力吗？' },
    help: officeDecides,
  },
  isQualifyingRetrenchedEmployee: {
    label: {
      en: 'Retrenched former employee for whom the allowance is meant',
      'zh-CN': '属于补助范围的精简退职人员',
    },
    question: {
      en: 'Are you a former employee released from your post when staff was cut, and one of those for whom the hardship allowance is meant?',
      'zh-CN': '您是精简退职人员，并且属于生活困难补助的范围吗？',
    },
    help: {
      en: 'The document says "some" (部分) of them, and states neither the conditions nor the years of the staff cuts, generally understood as the early 1960s; the office decides.',
      'zh-CN':
        '文件写的是“部分”人员，条件未写明；指哪一年代的精简退职也未写明，通常理解为20世纪60年代初。是否属于补助范围由办理部门认定。',
    },
  },
  isInLowIncomeGroup: {
    label: { en: 'Low-income group', 'zh-CN': '低收入群体' },
    question: { en: 'Do you belong to the low-income group?', 'zh-CN': '您属于低收入群体吗？' },
    help: {
      en: 'The document does not define the group, and does not say whether it is the same as the low-income farm households; the office decides.',
      'zh-CN': '文件没有界定，也没有写明与低收入农户是否一致，由办理部门认定。',
    },
  },
  isInHardshipNeedingLegalAid: {
    label: { en: 'In hardship and in need of legal aid', 'zh-CN': '需要法律援助的困难群众' },
    question: {
      en: 'Are you in hardship, and do you need legal aid?',
      'zh-CN': '您生活有困难，并且需要法律援助吗？',
    },
    help: {
      en: 'The document does not say what hardship counts; the office decides.',
      'zh-CN': '困难到什么程度，文件未写明，由办理部门认定。',
    },
  },
  isPupilFromHardshipFamily: {
    label: { en: 'Pupil from a family in economic hardship', 'zh-CN': '家庭经济困难的中小学生' },
    question: {
      en: 'Is this child a pupil at primary or secondary school, from a family in economic hardship?',
      'zh-CN': '这名孩子是中小学生，并且家庭经济困难吗？',
    },
    help: {
      en: 'The document does not say what counts as economic hardship; the office decides.',
      'zh-CN': '哪些情况算家庭经济困难，文件未写明，由办理部门认定。',
    },
  },
  isRuralSchoolLeaverNotContinuing: {
    label: { en: 'Rural school leaver without further study', 'zh-CN': '未升学的农村初中、高中毕业生' },
    question: {
      en: 'Are you a rural graduate of junior or senior secondary school who did not go on to further study?',
      'zh-CN': '您是农村的初中或者高中毕业生，毕业后没能继续升学吗？',
    },
    help: {
      en: 'The document does not say how long after leaving school; the office decides.',
      'zh-CN': '毕业多久以内算在内，文件未写明，由办理部门认定。',
    },
  },
  isVocationalStudent: {
    label: { en: 'Secondary vocational student', 'zh-CN': '中等职业教育学生' },
    question: {
      en: 'Are you a student in secondary vocational education?',
      'zh-CN': '您是正在接受中等职业教育的学生吗？',
    },
    help: {
      en: 'The document does not list the schools; the office decides.',
      'zh-CN': '包括哪些学校，文件未列明，由办理部门认定。',
    },
  },
  isDisabledStudentOrFromDisabledFamily: {
    label: {
      en: 'Student with a disability, or child of a family with a disabled member',
      'zh-CN': '残疾学生或者残疾人家庭子女',
    },
    question: {
      en: 'Are you a student with a disability, or a child of a family with a disabled member?',
      'zh-CN': '您是残疾学生，或者是残疾人家庭的子女吗？',
    },
    help: {
      en: 'One of the two is enough. The document does not say which member of the family must have the disability; the office decides.',
      'zh-CN': '两种情况有一种即可。家里哪些人有残疾算残疾人家庭，文件未写明，由办理部门认定。',
    },
  },
  isPatientWithInfectiousDisease: {
    label: { en: 'Patient with a disease that the document names', 'zh-CN': '文件所列疾病的患者' },
    question: {
      en: 'If you are willing to say: do you have AIDS, tuberculosis or schistosomiasis?',
      'zh-CN': '如果您愿意说明：您是否患有艾滋病、结核病或者血吸虫病？',
    },
    help: {
      en: 'Not asked for; stated only where the person volunteers it. The list of diseases is open (等): "no" does not decide, and where the office finds that another disease is included, the answer is yes.',
      'zh-CN':
        '不主动询问，本人自愿说明的才填。病种没有列全（“等”），填“否”不能据以认定不符合条件；患其他疾病，办理部门认定包括在内的，填“是”。',
    },
  },
  isAboutToMarry: {
    label: { en: 'About to marry', 'zh-CN': '准备结婚' },
    question: { en: 'Are you about to marry?', 'zh-CN': '您准备结婚吗？' },
    help: {
      en: 'The document does not say how long before the marriage; the office decides.',
      'zh-CN': '结婚前多久可以检查，文件未写明，由办理部门决定。',
    },
  },
  isPlanningPregnancy: {
    label: { en: 'Planning a pregnancy', 'zh-CN': '计划怀孕' },
    question: {
      en: 'If you are willing to say: are you, as a couple, planning a pregnancy?',
      'zh-CN': '如果您愿意说明：您夫妻二人是否计划怀孕？',
    },
    help: {
      en: 'Not asked for; stated only where the couple volunteers it. The document sets no further condition.',
      'zh-CN': '不主动询问，本人自愿说明的才填。文件没有另设条件。',
    },
  },
  isFiveGuaranteesOrThreeNoesPerson: {
    label: {
      en: 'Rural five-guarantees or urban three-noes person',
      'zh-CN': '农村五保对象或者城镇“三无”人员',
    },
    question: {
      en: 'Are you a rural five-guarantees person or an urban three-noes person?',
      'zh-CN': '您是农村五保对象，或者是城镇“三无”人员吗？',
    },
    help: {
      en: 'One of the two is enough. The document does not define them; the office decides.',
      'zh-CN': '两种情况有一种即可。文件没有界定，由办理部门认定。',
    },
  },
  isOlderPerson: {
    label: { en: 'Older person', 'zh-CN': '老年人' },
    question: { en: 'Are you an older person?', 'zh-CN': '您是老年人吗？' },
    help: {
      en: 'The document does not state an age; the office decides.',
      'zh-CN': '多大年龄算老年人，文件未写明，由办理部门认定。',
    },
  },
  isNewResident: {
    label: { en: 'New resident', 'zh-CN': '新居民' },
    question: { en: 'Are you a new resident of Jiaxing?', 'zh-CN': '您是嘉兴的新居民吗？' },
    help: officeDecides,
  },
  isQualifyingNewResidentsChild: {
    label: {
      en: "New resident's child in compulsory education, meeting the conditions",
      'zh-CN': '新居民子女（义务教育阶段、符合条件）',
    },
    question: {
      en: 'Is this the child of a new resident, in compulsory education, and does the child meet the conditions?',
      'zh-CN': '这名孩子是新居民的子女，正处于义务教育阶段，并且符合条件吗？',
    },
    help: {
      en: 'All three must hold. The document does not state the conditions; the office decides whether they are met.',
      'zh-CN': '三项须同时具备。条件文件未写明，是否符合由办理部门认定。',
    },
  },
  isNewResidentsChild: {
    label: { en: "New resident's child", 'zh-CN': '新居民子女' },
    question: { en: 'Is this the child of a new resident?', 'zh-CN': '这名孩子是新居民的子女吗？' },
    help: {
      en: 'The document does not define new residents; the office decides.',
      'zh-CN': '新居民的范围文件没有界定，由办理部门认定。',
    },
  },
  isNewResidentEmployedByEnterprise: {
    label: { en: 'New resident employed by an enterprise', 'zh-CN': '在企业就业的新居民' },
    question: {
      en: 'Are you a new resident, and employed by an enterprise?',
      'zh-CN': '您是新居民，并且在企业就业吗？',
    },
    help: {
      en: 'Both must hold. The document does not define new residents; the office decides.',
      'zh-CN': '两项须同时具备。新居民的范围文件没有界定，由办理部门认定。',
    },
  },
} as const satisfies Record<CategoryFactName, FactText>
