import type { HouseholdEntitlementId, PersonEntitlementId } from './benefit-ids.js'
import type { BenefitText } from './benefit-text.js'

/** Names and words of the entitlements that depend on a category only. Amounts and criteria left open are said by the rows. */
export const entitlementTexts = {
  priceSubsidy: {
    name: { en: 'Price subsidy', 'zh-CN': '物价补贴' },
    given: {
      en: 'A price subsidy on top of the subsistence allowance.',
      'zh-CN': '在低保之外给予物价补贴。',
    },
    note: {
      en: 'That it goes to households on the subsistence allowance follows from its place in the clause and is not said outright. When it is paid is not stated.',
      'zh-CN': '发给低保家庭，是按其在条款中的位置理解的，文件没有直接写明；什么情况下发放，文件也未写明。',
    },
  },
  temporaryRelief: {
    name: { en: 'Temporary relief', 'zh-CN': '临时救助' },
    given: {
      en: 'Temporary relief, which is to reach every household that ought to have it.',
      'zh-CN': '给予临时救助；应当救助的，都要救助到。',
    },
  },
  familyPlanningFamilyTreatment: {
    name: { en: 'Preferential treatment of family-planning families', 'zh-CN': '计划生育家庭优待扶助' },
    given: {
      en: 'The preferential treatment due to family-planning families.',
      'zh-CN': '落实计划生育家庭应享受的优待和扶助。',
    },
    note: {
      en: 'What the treatment consists of is not listed.',
      'zh-CN': '优待和扶助包括哪些项目，文件未列明。',
    },
  },
  disasterRelief: {
    name: { en: 'Disaster relief', 'zh-CN': '灾害救助' },
    given: {
      en: 'Relief after a disaster.',
      'zh-CN': '受灾后给予救助。',
    },
    note: {
      en: 'The clause says only that disaster relief is improved; that it goes to households struck by a disaster follows from its name. What the relief consists of is not stated.',
      'zh-CN': '条款只要求完善灾害救助，救助受灾家庭是按其名称理解的；救助包括哪些内容，文件未写明。',
    },
  },
  familyPlanningReward: {
    name: { en: 'Reward for rural family-planning families', 'zh-CN': '农村计划生育家庭奖励扶助' },
    given: {
      en: 'Reward and support, for some rural families that kept to family planning.',
      'zh-CN': '对部分实行计划生育的农村家庭给予奖励和扶助。',
    },
    note: {
      en: 'The document says "some" (部分) of these families: to have kept to family planning does not by itself decide.',
      'zh-CN': '文件写的是“部分”家庭，实行计划生育的农村家庭不一定都能享受。',
    },
  },
  onlyChildLossAssistance: {
    name: { en: 'Special assistance for only-child families', 'zh-CN': '独生子女家庭特别扶助' },
    given: {
      en: 'Special assistance for a family whose only child died or is disabled.',
      'zh-CN': '对独生子女离世或者伤残的家庭给予特别扶助。',
    },
    note: {
      en: 'What the assistance consists of, and from what degree of disability it is given, is not stated.',
      'zh-CN': '扶助包括哪些内容、伤残到什么程度可以享受，文件未写明。',
    },
  },
  freeEmploymentServices: {
    name: { en: 'Free employment services', 'zh-CN': '免费公共就业服务' },
    given: {
      en: 'The services of public employment agencies, free of charge.',
      'zh-CN': '公共就业服务机构的服务不收费。',
    },
    note: {
      en: 'Which services these are is not listed.',
      'zh-CN': '包括哪些服务，文件未列明。',
    },
  },
  employmentAssistance: {
    name: { en: 'Employment assistance', 'zh-CN': '就业援助' },
    given: {
      en: 'Assistance into work.',
      'zh-CN': '给予就业援助。',
    },
    note: {
      en: 'What the assistance consists of is not stated.',
      'zh-CN': '如何援助，文件未写明。',
    },
  },
  severeDisabilityCare: {
    name: { en: 'Care for people with severe disabilities', 'zh-CN': '重度残疾人托（安）养' },
    given: {
      en: 'Day or residential care.',
      'zh-CN': '纳入托养、安养服务。',
    },
    note: {
      en: 'As it is being phased in, meeting the condition does not mean that a place is given at once. What care is given, and what is to be paid for it, is not stated.',
      'zh-CN': '因为是逐步纳入，符合条件不等于马上安排；提供哪些服务、是否收费，文件未写明。',
    },
  },
  childWelfareServices: {
    name: { en: 'Welfare services for minors', 'zh-CN': '未成年人福利服务' },
    given: {
      en: 'Care, rehabilitation and medical treatment, education and relief, in one system of services.',
      'zh-CN': '由未成年人福利服务体系提供抚养、康复、医疗、教育和救助。',
    },
    note: {
      en: 'It is the system that is for the most part to be set up; which of its services each child receives is not stated.',
      'zh-CN': '文件要求基本建立的是服务体系，每名未成年人具体享受哪些服务，文件未写明。',
    },
  },
  disabilityCare: {
    name: { en: 'Basic security for people with disabilities', 'zh-CN': '残疾人基本保障' },
    given: {
      en: 'Basic living, basic rehabilitation and basic care are secured.',
      'zh-CN': '基本生活有保障，并能得到基本的康复和照料。',
    },
    note: {
      en: 'What each of the three consists of is not stated.',
      'zh-CN': '三项保障各包括哪些内容，文件未写明。',
    },
  },
  localSchoolingForMigrantChildren: {
    name: {
      en: 'Local schooling for the children of workers who moved to the city',
      'zh-CN': '进城务工人员子女就地入学',
    },
    given: {
      en: 'Compulsory schooling in the place where the child lives.',
      'zh-CN': '在居住地入学，接受义务教育。',
    },
    note: {
      en: 'That compulsory schooling is meant follows from its place in the clause and is not said outright.',
      'zh-CN': '指义务教育阶段入学，是按其在条款中的位置理解的，文件没有直接写明。',
    },
  },
  migrantPublicHealth: {
    name: { en: 'Community public health for migrants', 'zh-CN': '流动人口社区公共卫生服务' },
    given: {
      en: 'A share in the public-health services of the community.',
      'zh-CN': '享受社区公共卫生服务。',
    },
    note: {
      en: 'Which services these are is not listed here.',
      'zh-CN': '包括哪些服务，条款未列明。',
    },
  },
  migrantFamilyPlanningServices: {
    name: { en: 'Family-planning services for migrants', 'zh-CN': '流动人口计划生育服务' },
    given: {
      en: 'Basic family-planning and reproductive-health services.',
      'zh-CN': '享受基本的计划生育服务和生殖健康服务。',
    },
    note: {
      en: 'Which services these are, and whether they are free, is not stated.',
      'zh-CN': '包括哪些服务、是否免费，文件未写明。',
    },
  },
  landExpropriatedFarmerTraining: {
    name: { en: 'Free training for land-expropriated farmers', 'zh-CN': '被征地农民免费培训' },
    given: {
      en: 'Training, free of charge.',
      'zh-CN': '免费参加培训。',
    },
    note: {
      en: 'What is taught, and how often one may take part, is not stated.',
      'zh-CN': '培训什么、可以参加几次，文件未写明。',
    },
  },
  skillTrainingSubsidy: {
    name: { en: 'Subsidy for skill training', 'zh-CN': '技能培训补贴' },
    given: {
      en: 'Skill training is subsidised.',
      'zh-CN': '参加技能培训有补贴。',
    },
    note: {
      en: 'Whether the subsidy is paid to the worker or to those who train is not stated.',
      'zh-CN': '补贴发给本人还是培训机构，文件未写明。',
    },
  },
  freeLabourArbitration: {
    name: { en: 'Free labour arbitration', 'zh-CN': '劳动仲裁免费' },
    given: {
      en: 'Arbitration of the labour dispute without fees.',
      'zh-CN': '劳动争议仲裁不收取费用。',
    },
    note: {
      en: 'The clause names nobody in particular; it is read as holding for either party to a dispute.',
      'zh-CN': '条款没有写明对谁免费，这里理解为争议双方当事人都免费。',
    },
  },
  transferEmploymentTraining: {
    name: { en: 'Training for a move to other work', 'zh-CN': '转移就业培训' },
    given: {
      en: 'Training for a move to other work.',
      'zh-CN': '参加转移就业培训。',
    },
    note: {
      en: 'Whether this training is free is not stated.',
      'zh-CN': '这项培训是否免费，文件未写明。',
    },
  },
  landExpropriatedFarmerOldAgeSecurity: {
    name: { en: 'Old-age security for land-expropriated farmers', 'zh-CN': '被征地农民养老保障' },
    given: {
      en: 'Basic living security in old age.',
      'zh-CN': '年老后享受基本生活保障。',
    },
    note: {
      en: 'From what age it is given, and whether contributions are due, is not stated.',
      'zh-CN': '从多大年龄起享受、是否需要缴费，文件未写明。',
    },
  },
  hardshipAllowanceForRetrenchedEmployees: {
    name: {
      en: 'Hardship allowance for retrenched former employees',
      'zh-CN': '精简退职人员生活困难补助',
    },
    given: {
      en: 'An allowance for hardship in living.',
      'zh-CN': '发给生活困难补助。',
    },
    note: {
      en: 'It is for some (部分) of them only. The document does not say which staff cuts are meant; those of the early 1960s are generally understood.',
      'zh-CN': '文件写的是“部分”人员；指哪一年代的精简退职，文件未写明，通常理解为20世纪60年代初。',
    },
  },
  medicalAssistance: {
    name: { en: 'Medical assistance', 'zh-CN': '医疗救助' },
    given: {
      en: 'Assistance with medical costs.',
      'zh-CN': '对医疗费用给予救助。',
    },
    note: {
      en: 'The floor that the clause sets for the share of costs borne by insurance and assistance is read for the group as a whole; it is not a sum due to one person.',
      'zh-CN': '条款对医保和医疗救助承担的费用比例设有下限，按群体整体理解，不是对个人的救助标准。',
    },
  },
  legalAid: {
    name: { en: 'Legal aid', 'zh-CN': '法律援助' },
    given: {
      en: 'Legal aid.',
      'zh-CN': '提供法律援助。',
    },
    note: {
      en: 'The clause names legal aid among the kinds of special relief (专项救助); that it is for people in hardship follows from this and is not said outright. In which matters it is given is not stated.',
      'zh-CN':
        '条款把法律援助列为专项救助的一种，据此理解为面向困难群众，文件没有直接写明；哪些事项可以援助，文件也未写明。',
    },
  },
  hardshipPupilAid: {
    name: { en: 'Aid for pupils from families in economic hardship', 'zh-CN': '家庭经济困难中小学生资助' },
    given: {
      en: 'Financial aid for a pupil at primary or secondary school.',
      'zh-CN': '对中小学在校学生给予资助。',
    },
    note: {
      en: 'Which families are in economic hardship is not stated. The paragraph is about compulsory education; whether pupils of senior secondary schools are included is not said.',
      'zh-CN': '哪些家庭算经济困难，文件未写明；该段讲的是义务教育，高中学生是否包括在内，文件也未写明。',
    },
  },
  schoolLeaverVocationalTraining: {
    name: { en: 'Vocational training for rural school leavers', 'zh-CN': '农村未升学毕业生职业技能培训' },
    given: {
      en: 'Training in vocational skills.',
      'zh-CN': '安排职业技能培训。',
    },
    note: {
      en: 'What is taught, how long it takes and whether it is free is not stated.',
      'zh-CN': '培训什么、培训多久、是否免费，文件未写明。',
    },
  },
  vocationalStudentAid: {
    name: { en: 'Aid for secondary vocational students', 'zh-CN': '中等职业教育资助' },
    given: {
      en: 'Aid by grants and scholarships, student loans, work-study, special-hardship allowances, lower or waived fees, and the like.',
      'zh-CN': '通过发放奖学金和助学金、提供助学贷款、安排勤工俭学、给予特困补助、减免学费等方式资助。',
    },
    note: {
      en: 'The list of kinds of aid is open (等). Which of them a student receives is not stated.',
      'zh-CN': '资助方式没有列全（“等”）；每名学生可以享受哪几种，文件未写明。',
    },
  },
  disabledStudentAid: {
    name: {
      en: 'Aid for students with disabilities and children of families with a disabled member',
      'zh-CN': '残疾学生及残疾人家庭子女助学',
    },
    given: {
      en: 'Aid for study.',
      'zh-CN': '给予助学扶持。',
    },
    note: {
      en: 'In what form, and for which years of study, is not stated.',
      'zh-CN': '以什么方式助学、适用于哪些学习阶段，文件未写明。',
    },
  },
  infectiousDiseaseTreatment: {
    name: { en: 'Free treatment of infectious diseases', 'zh-CN': '传染病免费治疗' },
    given: {
      en: 'Free treatment, which is to be provided on a wider scale.',
      'zh-CN': '给予免费治疗，并加大免费治疗的力度。',
    },
    note: {
      en: 'The list of diseases is open (等): whoever has a disease that is not named may still be meant, so "no" does not decide. How far treatment is free is not stated.',
      'zh-CN':
        '病种没有列全（“等”），未列出的疾病也可能包括在内，所以填“否”不能据以认定不符合条件；免费治疗到什么程度，文件未写明。',
    },
  },
  freePremaritalCheckup: {
    name: { en: 'Free premarital check-up', 'zh-CN': '免费婚检' },
    given: {
      en: 'A medical check-up before marriage, free of charge.',
      'zh-CN': '婚前检查不收费。',
    },
    note: {
      en: 'What is examined, and where, is not stated.',
      'zh-CN': '检查项目和地点，文件未写明。',
    },
  },
  freePrePregnancyScreening: {
    name: { en: 'Free pre-pregnancy screening', 'zh-CN': '免费孕前优生检测' },
    given: {
      en: 'Screening before pregnancy, free of charge.',
      'zh-CN': '怀孕前免费做优生检测。',
    },
    note: {
      en: 'What is examined, and where, is not stated.',
      'zh-CN': '检测项目和地点，文件未写明。',
    },
  },
  centralisedCare: {
    name: { en: 'Support in an institution', 'zh-CN': '集中供养' },
    given: {
      en: 'Support in an institution.',
      'zh-CN': '由供养机构集中供养。',
    },
    note: {
      en: 'The clause keeps up what has been reached; that everyone is to be taken in is not said outright.',
      'zh-CN': '条款要求巩固已有成果，是否全部集中供养，文件没有直接写明。',
    },
  },
  olderPeoplePreferences: {
    name: { en: 'Preferential treatment of older people', 'zh-CN': '老年人优待' },
    given: {
      en: 'The preferential treatment provided for older people.',
      'zh-CN': '享受老年人的各项优待。',
    },
    note: {
      en: 'What the treatment consists of is not listed, and from what age it is given is not stated.',
      'zh-CN': '优待包括哪些项目、从多大年龄起享受，文件未写明。',
    },
  },
  newResidentSocialInsurance: {
    name: { en: 'Social-insurance enrolment for new residents', 'zh-CN': '新居民参保服务' },
    given: {
      en: 'Enrolment in social insurance without obstacles on moving from job to job.',
      'zh-CN': '流动就业时，办理社会保险参保不受阻碍。',
    },
    note: {
      en: 'It is a service of enrolment: contributions are not mentioned, nor which insurances are meant.',
      'zh-CN': '这是参保方面的服务；参加哪些险种、费用如何缴纳，条款没有写到。',
    },
  },
  newResidentSchooling: {
    name: { en: "Compulsory education of new residents' children", 'zh-CN': '新居民子女义务教育' },
    given: {
      en: 'Cover by the compulsory-education budget, no temporary-schooling or similar fees, and the same chance of schooling as children registered locally.',
      'zh-CN': '就读经费列入义务教育经费保障，不收借读费一类的费用，受教育机会与本地户籍的孩子相同。',
    },
    note: {
      en: 'The list of fees is open (等): which fees are waived besides the temporary-schooling fee is not stated.',
      'zh-CN': '免收的费用没有列全（“等”），除借读费外还免哪些，文件未写明。',
    },
  },
  newResidentVocationalSchooling: {
    name: {
      en: "Secondary vocational education of new residents' children",
      'zh-CN': '新居民子女中等职业教育',
    },
    given: {
      en: 'Admission to secondary vocational education, which is encouraged.',
      'zh-CN': '鼓励其接受中等职业教育，并予以接纳。',
    },
    note: {
      en: 'The clause encourages and admits; how places are given is not stated.',
      'zh-CN': '条款写的是鼓励和接纳，如何录取，文件未写明。',
    },
  },
  newResidentHousingFund: {
    name: { en: 'Housing provident fund for new residents', 'zh-CN': '新居民住房公积金' },
    given: {
      en: 'Cover by the housing provident fund.',
      'zh-CN': '纳入住房公积金制度。',
    },
    note: {
      en: 'As it is being phased in, meeting the condition does not mean cover at once. That new residents employed by enterprises are meant follows from its place in the clause and is not said outright. Contributions are not mentioned.',
      'zh-CN':
        '因为是逐步纳入，符合条件不等于马上享受；指在企业就业的新居民，是按其在条款中的位置理解的，文件没有直接写明；如何缴存，条款没有写到。',
    },
  },
} as const satisfies Record<HouseholdEntitlementId | PersonEntitlementId, BenefitText>
