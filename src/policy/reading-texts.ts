import type { ClauseId } from './clause-ids.js'
import type { ReadingChoices, ReadingId } from './readings.js'
import type { Text } from './text.js'

/** A reading that a policy may choose. */
export interface ReadingText<Choice extends string = string> {
  readonly question: Text
  readonly choices: Readonly<Record<Choice, Text>>
  /** Why the default is the default. */
  readonly why: Text
  /** Whom or what the choice affects. */
  readonly turnsOn: Text
}

/** A question that the library answers in one way only. */
export interface RecordedReading {
  readonly clause: ClauseId
  readonly question: Text
  readonly reading: Text
  readonly why: Text
}

export const readingTexts = {
  limitInclusive: {
    question: {
      en: 'Does 以下 ("at or below") include the number itself?',
      'zh-CN': '“以下”是否包括本数？',
    },
    choices: {
      included: {
        en: 'Included: an income exactly at the limit qualifies.',
        'zh-CN': '包括本数：收入恰好等于限额的，符合条件。',
      },
      excluded: {
        en: 'Excluded: an income exactly at the limit does not qualify.',
        'zh-CN': '不包括本数：收入恰好等于限额的，不符合条件。',
      },
    },
    why: {
      en: 'Article 155 of the General Principles of the Civil Law (1986), in force in 2010, counts the number in, and so does article 1259 of the Civil Code (2020). They are an aid to reading: neither binds a policy opinion directly.',
      'zh-CN':
        '2010年时施行的《民法通则》（1986年）第一百五十五条规定“以下”包括本数，《民法典》（2020年）第一千二百五十九条规定相同。两者只作理解文意的参照，对政策性意见没有直接约束力。',
    },
    turnsOn: {
      en: 'Only households whose income is exactly at a limit that the document writes with 以下: one each in clauses 2.1.3, 2.1.4 and 3.8.1, two in 3.8.2. The subsistence allowance is not touched: its limit is written 低于 ("below") and is never included.',
      'zh-CN':
        '只影响收入恰好等于限额的家庭，限额指文件用“以下”表述的五处：2.1.3、2.1.4、3.8.1各一处，3.8.2两处。低保不受影响：其依据的用语是“低于”，一律不包括本数。',
    },
  },
  repairLimitIn2010: {
    question: {
      en: 'While the first phase of dilapidated-housing repair runs, in 2010, may a family between the limits of the two phases be helped?',
      'zh-CN': '2010年第一步改造期间，收入在前后两步限额之间的家庭能否纳入危旧房改造？',
    },
    choices: {
      '120%': {
        en: 'No: in 2010 only the limit of the first phase holds, 120% of the rural subsistence standard.',
        'zh-CN': '不能：2010年只适用第一步限额，即农村低保标准的120%。',
      },
      '150%': {
        en: 'Yes: the second phase, "by 2012", runs from the day of issue, and its limit of 150% holds.',
        'zh-CN': '能：第二步“到2012年”自文件印发之日起算，适用农村低保标准150%的限额。',
      },
    },
    why: {
      en: 'The clause names 2010 for the lower limit only; the higher one belongs to a later task, and one to be striven for.',
      'zh-CN': '条文写明2010年的只有较低的限额；较高的限额属于后一步任务，并且是“力争”完成。',
    },
    turnsOn: {
      en: 'Rural families in a dilapidated house whose income, in 2010, is above the first limit and within the second; and whether the repair is required or to be striven for in that year.',
      'zh-CN':
        '2010年收入高于第一步限额、未超过第二步限额，且住危旧房的农村家庭；同时关系到当年的改造是应当完成还是力争完成。',
    },
  },
  repairLimitIn2011: {
    question: {
      en: 'Which limit of dilapidated-housing repair holds in 2011, a year that neither phase names?',
      'zh-CN': '两步改造都没有写到2011年，这一年危旧房改造适用哪个限额？',
    },
    choices: {
      '150%': {
        en: 'The limit of the second phase, 150% of the rural subsistence standard: the first phase ended with 2010.',
        'zh-CN': '适用第二步限额，即农村低保标准的150%：第一步到2010年已经结束。',
      },
      '120%': {
        en: 'The limit of the first phase, 120% of the rural subsistence standard, until the phase of 2012.',
        'zh-CN': '仍适用第一步限额，即农村低保标准的120%，到2012年再适用第二步限额。',
      },
    },
    why: {
      en: 'The first phase was to be completed in 2010; what is left to do in 2011 is the second.',
      'zh-CN': '第一步任务应在2010年完成，2011年要做的是第二步任务。',
    },
    turnsOn: {
      en: 'Rural families in a dilapidated house whose income, in 2011, is above the first limit and within the second; and whether the repair is required or to be striven for in that year.',
      'zh-CN':
        '2011年收入高于第一步限额、未超过第二步限额，且住危旧房的农村家庭；同时关系到当年的改造是应当完成还是力争完成。',
    },
  },
  repairHazardAreas: {
    question: {
      en: 'Does the reinforcement of dilapidated houses in hazard areas need an income test?',
      'zh-CN': '灾害易发区域的危旧房加固是否要看收入？',
    },
    choices: {
      withoutIncomeTest: {
        en: 'No: it is enough that the family lives in a dilapidated house in such an area.',
        'zh-CN': '不看收入：住危旧房且房屋在上述区域即可。',
      },
      withIncomeTest: {
        en: 'Yes: the same limit on income holds as for dilapidated-housing repair on that day.',
        'zh-CN': '要看收入：适用当日危旧房改造的收入限额。',
      },
    },
    why: {
      en: 'The clause names these areas without any income; it sets its limits where it speaks of families in hardship.',
      'zh-CN': '条文写到上述区域时没有提收入，收入限额是针对困难家庭的危旧房改造规定的。',
    },
    turnsOn: {
      en: 'Rural families in hazard areas whose income is above the limit or not known.',
      'zh-CN': '灾害易发区域内收入超过限额或者收入情况不明的农村家庭。',
    },
  },
  ruralStandardBase: {
    question: {
      en: 'Of which urban standard is the rural subsistence standard a share?',
      'zh-CN': '农村低保标准按城镇低保标准的比例确定，这里的城镇标准指哪一个？',
    },
    choices: {
      standardInForce: {
        en: 'The urban standard in force: the published one where there is one.',
        'zh-CN': '执行中的城镇低保标准，已公布的以公布数为准。',
      },
      unroundedWageShare: {
        en: 'The share of the minimum wage that the clause sets, before any rounding.',
        'zh-CN': '按条文比例由最低工资直接算出、未经取整的数额。',
      },
    },
    why: {
      en: 'The clause takes the share of the urban standard, not of the wage; standards are published in whole yuan, nearly always rounded up, and with a lag behind the wage.',
      'zh-CN':
        '条文规定的是占城镇低保标准的比例，不是占最低工资的比例；各地公布的标准一般取整到元，多为向上取整，且调整滞后于最低工资。',
    },
    turnsOn: {
      en: 'The rural standard where none is given and the urban standard in force is not exactly its share of the wage; and with it the rural subsistence allowance and the limit of housing repair.',
      'zh-CN':
        '没有给出农村标准、而执行中的城镇标准又不等于最低工资的相应比例时，影响农村标准的算法，进而影响农村低保和危旧房改造的限额。',
    },
  },
  floorAreaLimit: {
    question: {
      en: 'Is a household whose floor area is exactly at the local limit in housing difficulty?',
      'zh-CN': '住房面积恰好等于当地住房困难标准的，算不算住房困难？',
    },
    choices: {
      excluded: {
        en: 'No: only a floor area below the limit counts.',
        'zh-CN': '不算：低于标准才算住房困难。',
      },
      included: {
        en: 'Yes: a floor area at the limit counts too.',
        'zh-CN': '算：含本数。',
      },
    },
    why: {
      en: 'The document does not define housing difficulty. Article 25 of the affordable-housing rules of 2007 says 低于 ("below"); Hangzhou, by contrast, wrote 含 ("including").',
      'zh-CN':
        '文件没有界定住房困难。2007年《经济适用住房管理办法》第二十五条用的是“低于”；也有写明“含”本数的，如杭州。',
    },
    turnsOn: {
      en: 'Only households whose floor area is exactly at the local limit, and only where an area is given rather than the finding itself.',
      'zh-CN': '只影响住房面积恰好等于当地标准的家庭，且以填报面积为限；直接填报认定结论的不受影响。',
    },
  },
  checkupInterval: {
    question: {
      en: 'How is "once in two years" (两年一次) counted for the free health check-up?',
      'zh-CN': '免费健康体检“两年一次”怎么算？',
    },
    choices: {
      anniversary: {
        en: 'From the person: due again on the second anniversary of the last check-up arranged under this clause; for 29 February, on 28 February.',
        'zh-CN': '按本人算：自上次按本条安排的体检之日起满两年可再次体检；上次在2月29日的，到期日为2月28日。',
      },
      calendarPeriod: {
        en: 'By calendar periods, 2010 to 2011 and 2012 to 2013: one check-up in each.',
        'zh-CN': '按固定周期算：2010至2011年、2012至2013年各一次。',
      },
    },
    why: {
      en: 'The document ties the interval to no period, so it is counted from the last check-up.',
      'zh-CN': '文件没有规定周期的起止，因此从上次体检之日起算。',
    },
    turnsOn: {
      en: 'The day on which someone who has had a check-up is next due. Someone who has had none is due at once either way.',
      'zh-CN': '做过体检的人下次何时到期。没有做过的，无论怎么算都可立即安排。',
    },
  },
  checkupRecipients: {
    question: {
      en: 'Does 参保 ("insured"), in the clause on the free health check-up, also qualify the retired?',
      'zh-CN': '免费健康体检条款中的“参保”是否也限定退休人员？',
    },
    choices: {
      retiredRegardless: {
        en: "No: retired people are covered whether or not they are insured in the residents' scheme.",
        'zh-CN': '不限定：退休人员不论是否参加城乡居民合作医疗，都在范围内。',
      },
      retiredAndInsured: {
        en: "Yes: retired people are covered only if they are insured in the residents' scheme.",
        'zh-CN': '限定：退休人员参加城乡居民合作医疗的，才在范围内。',
      },
    },
    why: {
      en: 'The word stands before the residents, and the retired are named beside them as a group of their own.',
      'zh-CN': '“参保”写在城乡居民之前，退休人员是与其并列的另一类人员。',
    },
    turnsOn: {
      en: "Retired people who are not insured in the residents' cooperative scheme.",
      'zh-CN': '没有参加城乡居民合作医疗的退休人员。',
    },
  },
  planPeriod: {
    question: {
      en: 'How long does the plan bind?',
      'zh-CN': '计划执行到什么时候？',
    },
    choices: {
      toEndOf2012: {
        en: 'From the day of issue, 5 July 2010, to the end of 2012.',
        'zh-CN': '自2010年7月5日印发之日起，至2012年12月31日止。',
      },
      untilReplaced: {
        en: "From the day of issue, 5 July 2010, to 31 October 2014, the day before Zhejiang's ordinance on social relief replaced the rules that tie standards to the minimum wage and to each other.",
        'zh-CN':
          '自2010年7月5日印发之日起，至2014年10月31日止；次日起，《浙江省社会救助条例》取代了低保标准与最低工资、城乡标准之间的比例规定。',
      },
    },
    why: {
      en: 'Part two sets its goals for 2012 and names no later year.',
      'zh-CN': '第二部分的目标以2012年为期，没有写到以后的年份。',
    },
    turnsOn: {
      en: 'Every determination for a day after 2012: outside the period the answer is "not in force", which is no refusal.',
      'zh-CN': '2012年以后各日的全部核算：不在期限内的，结果为“不在计划期内”，不等于不符合条件。',
    },
  },
} as const satisfies { readonly [K in ReadingId]: ReadingText<ReadingChoices[K]> }

export type RecordedReadingId =
  | 'urbanOrRural'
  | 'averageReliefSubject'
  | 'disposableIncomeYearAndPlace'
  | 'medicalCostsMeasured'
  | 'allowanceRounding'
  | 'medicalBudgetHeads'
  | 'undatedTasksDue'
  | 'standardsBindAtOnce'
  | 'welfareBedGrowth'
  | 'lowIncomeLineNominal'

export const recordedReadings = {
  urbanOrRural: {
    clause: '2.1.3',
    question: {
      en: 'Who is urban and who is rural?',
      'zh-CN': '哪些人算城镇、哪些人算农村？',
    },
    reading: {
      en: 'Registration is as the caller states it; the library infers nothing. New residents are stated as registered elsewhere: the urban and rural benefits do not reach them.',
      'zh-CN': '以填报的户籍为准，程序不作推断。新居民按市外户籍填报，不适用按城镇、农村划分的待遇。',
    },
    why: {
      en: 'The document uses the words without defining them, and this clause names new residents as another group.',
      'zh-CN': '文件使用了城镇、农村的说法但没有界定，本条又把新居民列为另一类群体。',
    },
  },
  averageReliefSubject: {
    clause: '3.2.2',
    question: {
      en: 'Whom does the floor of average relief protect?',
      'zh-CN': '人均救助额的下限保障的是谁？',
    },
    reading: {
      en: "The average of a county, urban and rural apart, against the standard of the same month. It is no household's floor, though often applied to one by mistake.",
      'zh-CN':
        '保障的是一个县（市、区）的平均水平，城乡分开，与同月标准比较；不是每户的保底数，实践中常误用于单个家庭。',
    },
    why: {
      en: 'The clause takes the county as the unit and speaks of an average.',
      'zh-CN': '条文按县（市、区）计，说的是人均数。',
    },
  },
  disposableIncomeYearAndPlace: {
    clause: '3.8.1',
    question: {
      en: "Which year's urban disposable income per capita is meant, and of which place?",
      'zh-CN': '城镇居民人均可支配收入用哪一年、哪个地方的数？',
    },
    reading: {
      en: 'That of the last full year published, for the place the caller names.',
      'zh-CN': '用最近一个已公布的完整年度的数，地方由使用者指定。',
    },
    why: {
      en: "The clause names neither year nor place, and the year's own figure is not yet known when a family applies.",
      'zh-CN': '条文没有写明年度和地方；家庭申请时，当年的数据尚未公布。',
    },
  },
  medicalCostsMeasured: {
    clause: '3.2.2',
    question: {
      en: 'Which medical costs, and whose, does the floor on the share borne by insurance and assistance measure?',
      'zh-CN': '医保和医疗救助负担比例的下限，按哪些费用、哪些人计算？',
    },
    reading: {
      en: 'All the costs the caller passes: the totals of a group, or one bill. Where a place counts only costs within scope, pass those.',
      'zh-CN':
        '按填报的全部费用计算，可以是某一群体的合计，也可以是一张单据；当地只计政策范围内费用的，就填政策范围内的费用。',
    },
    why: {
      en: 'The clause speaks of the costs of the low-income group without naming a scope. A group is measured by its sums, not by a mean of ratios.',
      'zh-CN': '条文说的是低收入群体支出的费用，没有限定范围；群体按合计数计算，不取各人比例的平均。',
    },
  },
  allowanceRounding: {
    clause: '2.1.4',
    question: {
      en: 'How is the subsistence allowance rounded?',
      'zh-CN': '低保金如何取整？',
    },
    reading: {
      en: 'Up to the whole fen, once, at the end.',
      'zh-CN': '最后一步向上取到分，中间不取整。',
    },
    why: {
      en: 'Rounding down would leave the family below the standard.',
      'zh-CN': '向下取会使家庭收入达不到低保标准。',
    },
  },
  medicalBudgetHeads: {
    clause: '3.2.2',
    question: {
      en: 'Whose heads does the medical-assistance budget count?',
      'zh-CN': '医疗救助预算的“人均”按哪些人计算？',
    },
    reading: {
      en: 'The residents the caller counts.',
      'zh-CN': '按使用者给出的人口数计算。',
    },
    why: {
      en: 'The clause gives a sum per head and does not say of which population.',
      'zh-CN': '条文只给出人均数额，没有写明人口口径。',
    },
  },
  undatedTasksDue: {
    clause: '3',
    question: {
      en: 'When are the tasks of part three due that carry no date?',
      'zh-CN': '第三部分没有写明期限的任务，何时应当完成？',
    },
    reading: {
      en: "At the plan's end.",
      'zh-CN': '到计划期末完成。',
    },
    why: {
      en: 'The projects serve the goals of part two, which are set for the end of the plan.',
      'zh-CN': '各项工程服务于第二部分的目标，而目标以计划期末为期限。',
    },
  },
  standardsBindAtOnce: {
    clause: '3.2.2',
    question: {
      en: 'Do the shares that tie the urban standard to the minimum wage and the rural standard to the urban one bind at once?',
      'zh-CN': '城镇标准占最低工资、农村标准占城镇标准的比例，是否自印发起即应执行？',
    },
    reading: {
      en: 'Yes. The shares are what the standards must reach, from the first day: a county that states its standards of 2010 or 2011 is held to them in those years too. At the latest they must be reached at the end of the plan, as every task of part three.',
      'zh-CN':
        '是。两项比例是标准自印发之日起就应当达到的水平：填报2010年、2011年标准的，当年也按此衡量；最迟与第三部分其他任务一样，到计划期末必须达到。',
    },
    why: {
      en: 'The clause speaks of a linkage: a standard moves when the wage does. It names no later date.',
      'zh-CN': '条文写的是联动调整，最低工资一调，低保标准随之调整，且没有另定期限。',
    },
  },
  welfareBedGrowth: {
    clause: '3.6.1',
    question: {
      en: 'How is the yearly growth of welfare beds counted, and from when?',
      'zh-CN': '福利机构床位的年均增长如何计算，从哪一年算起？',
    },
    reading: {
      en: 'Compound, from the year before the plan unless told otherwise.',
      'zh-CN': '按复合增长计算，未另行指定的，以计划开始前一年为基期。',
    },
    why: {
      en: 'A yearly average of growth is a compound rate; the clause names no base year.',
      'zh-CN': '年均增长即复合增长率；条文没有写明基期。',
    },
  },
  lowIncomeLineNominal: {
    clause: '2.1.4',
    question: {
      en: 'What is the sum that marks out a low-income farm household: nominal, or at the prices of some year?',
      'zh-CN': '低收入农户的收入线是名义数额，还是按某一年的价格折算？',
    },
    reading: {
      en: 'Nominal, compared with the income of the current year.',
      'zh-CN': '名义数额，与当年收入直接比较。',
    },
    why: {
      en: 'The clause names no price base.',
      'zh-CN': '条文没有写明价格基期。',
    },
  },
} as const satisfies Record<RecordedReadingId, RecordedReading>
