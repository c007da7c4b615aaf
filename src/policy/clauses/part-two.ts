import type { ClauseText } from './clause.js'

export const partTwo = {
  '2': {
    title: { en: 'Overall aims', 'zh-CN': '总体目标' },
    summary: {
      en: 'Narrows the gaps in basic public services between town and country, between places and between groups of people, by goals in three fields: social security, social services and public utilities. The goals are to be worked for by 2012, the end of the plan.',
      'zh-CN':
        '从社会保障、社会事业、公用设施三个方面提出基本目标，缩小城乡、区域和不同人群享受基本公共服务的差距。各项目标以2012年为期，努力实现。',
    },
    notComputed: {
      en: 'Only its date is used, as the end of the plan; the goals themselves stand in the clauses that follow.',
      'zh-CN': '只取其中的期限，作为计划的终点；各项目标见以下各条。',
    },
  },
  '2.1.1': {
    title: { en: 'Employment services and help into work', 'zh-CN': '就业服务与就业援助' },
    summary: {
      en: 'Public employment services are free for every worker, and people in hardship are given employment assistance. Each urban zero-employment household is helped as soon as it appears, until it is resolved; members of rural households on the subsistence allowance who can and want to work are, for the most part, to have work. Registered urban unemployment has a ceiling.',
      'zh-CN':
        '公共就业服务对劳动者一律免费，困难群体可得到就业援助。城镇零就业家庭随出现、随帮扶，直至解决；农村低保家庭中能工作、愿工作的成员基本就业。城镇登记失业率设有上限。',
    },
    notComputed: {
      en: 'Equal employment and the unhindered move of surplus rural labour into other work are named as aims, without a measure. Who counts as a person in hardship is not stated.',
      'zh-CN': '平等就业、农村劳动力顺畅转移只提方向，没有衡量指标；困难群体包括哪些人，文件未写明。',
    },
  },
  '2.1.2': {
    title: { en: 'Social insurance and medical security', 'zh-CN': '社会保险与医疗保障' },
    summary: {
      en: "Employees' social insurance is widened in accordance with the law until, for the most part, it covers all employees. Medical security, made up of employee insurance, the cooperative medical insurance for residents and medical assistance, is to cover all.",
      'zh-CN':
        '职工各项社会保险依法扩面，基本覆盖全体职工。医疗保障由职工医保、城乡居民合作医疗、医疗救助三项制度构成，覆盖全民。',
    },
    notComputed: {
      en: 'The number in "2+1" is part of the name of the medical system, not a figure. How far employees are insured is measured under 3.2.1.',
      'zh-CN': '“2+1”是医疗保障制度的名称，其中的数字不是指标；职工参保情况在3.2.1中衡量。',
    },
  },
  '2.1.3': {
    title: { en: 'Housing for low-income households', 'zh-CN': '低收入家庭住房' },
    summary: {
      en: 'Low-rent housing is, for the most part, to reach every urban household in housing difficulty whose income is at most a multiple of the urban subsistence standard; the need of low-income households in housing difficulty to buy or rent affordable housing is for the most part to be met. Old urban residential areas and the dilapidated houses of rural people in hardship are for the most part to be renewed. The housing of new residents and other groups is to be improved.',
      'zh-CN':
        '收入在城镇低保标准一定倍数以内的城市住房困难家庭，廉租住房基本应保尽保；住房困难的低收入家庭，买、租经济适用住房的需求基本得到满足。城市旧住宅区和农村困难群众的危旧房基本改造到位，新居民等群体的居住条件得到改善。',
    },
    notComputed: {
      en: 'The document does not define housing difficulty. For affordable housing the limit on income stands in 3.8.1. Improving the housing of new residents and others is promotion, not an entitlement.',
      'zh-CN':
        '文件没有界定“住房困难”；经济适用住房的收入限额见3.8.1；改善新居民等群体的居住条件属于推进性要求，不产生个人待遇。',
    },
  },
  '2.1.4': {
    title: { en: 'Social assistance', 'zh-CN': '社会救助' },
    summary: {
      en: 'Everyone entitled to the subsistence allowance, urban or rural, is to receive it; its standard grows by a set mechanism, with a price subsidy beside it. Low-income farm households, marked out by a ceiling on net income per person per year, are for the most part to disappear. Special and temporary relief is to reach all who ought to have it.',
      'zh-CN':
        '城乡低保应保尽保；低保标准有增长机制，另有物价补贴。年人均纯收入在规定数额以下的低收入农户基本消除。临时救助、专项救助该救的都救到。',
    },
    notComputed: {
      en: 'How the standard grows, what sets off the price subsidy and how much it is, and the conditions and sums of special and temporary relief are not stated.',
      'zh-CN': '低保标准如何增长，物价补贴何时启动、补多少，专项救助和临时救助的条件、金额，文件均未写明。',
    },
  },
  '2.1.5': {
    title: {
      en: 'Welfare of older people, minors and people with disabilities',
      'zh-CN': '老年人、未成年人和残疾人福利',
    },
    summary: {
      en: 'Every county has a guidance centre for the care of older people, a set share of subdistricts and towns a service centre, communities in general a home-care station or a Starlight home, and institutions care for a set share of older people. Services for orphans, minors with disabilities and homeless minors are for the most part to be in place. People with disabilities have basic living, rehabilitation and care secured; those with severe disabilities are taken into day or residential care step by step.',
      'zh-CN':
        '县（市、区）都有养老服务指导中心，街道（镇）养老服务中心达到规定比例，社区居家养老服务站、农村“星光老年之家”普遍建立，机构养老人数占老年人的比例达到要求。孤儿和残疾、流浪未成年人的福利服务体系基本建立。残疾人的生活、康复、照料有保障，重度残疾人逐步享有托（安）养服务。',
    },
    notComputed: {
      en: 'Care for people with severe disabilities is phased in without a date, so there is no target. What is secured for people with disabilities, and at what level, is not stated.',
      'zh-CN':
        '重度残疾人托（安）养是逐步纳入，未定期限，不设指标；残疾人生活、康复、照料的保障水平文件未写明。',
    },
  },
  '2.2.6': {
    title: { en: 'Fairness in education', 'zh-CN': '教育公平' },
    summary: {
      en: 'Shares are set for graded kindergartens, for retention in compulsory education (every year), for schools built to standard and for secondary vocational schools of provincial grade. Children of families in economic hardship receive compulsory education on equal terms; children of workers who have moved to the city for work, where they meet the conditions, go to school where they live.',
      'zh-CN':
        '等级幼儿园、学校建设、中等职业学校达标各有比例要求，义务教育巩固率须年年达标。经济困难家庭的孩子平等接受义务教育；进城务工人员的子女，符合条件的在居住地上学。',
    },
    notComputed: {
      en: 'The number in "15 years of education" is part of a name. Better student aid and more funds for rural schools carry no measure. The conditions for schooling where a family lives are not stated.',
      'zh-CN':
        '“15年教育”是名称，其中的数字不是指标；完善学生资助、经费向农村倾斜没有衡量标准；就地入学的条件文件未写明。',
    },
  },
  '2.2.7': {
    title: { en: 'Public health and basic medical care', 'zh-CN': '公共卫生与基本医疗' },
    summary: {
      en: 'Every county has its disease-control, maternal-and-child and health-supervision bodies at standard; every subdistrict or town a community health centre; every urban community, central village and new integrated community a health station. Figures are set for responsible doctors, for the outpatient visits handled in communities, for public-health projects county by county and for chain shops in villages. Health records are for the most part to be set up for residents; migrants living in the city long-term share in community public health.',
      'zh-CN':
        '县级疾控、妇幼保健、卫生监督机构都达标，街道（镇）都有社区卫生服务中心，城市社区、中心村、一体化新社区都有卫生服务站。责任医生、社区门诊占比、各县（市、区）公共卫生项目和村级连锁便利店各有数量要求。居民健康档案基本建立，常住流动人口同样享有社区公共卫生服务。',
    },
    notComputed: {
      en: 'The supervision network for food and drugs, the direct delivery of drugs and the management of public-health projects describe systems, without a measure.',
      'zh-CN': '食品药品监管网络、药品直接配送和公共卫生项目管理写的是体系建设，没有衡量指标。',
    },
  },
  '2.2.8': {
    title: { en: 'Public culture', 'zh-CN': '公共文化' },
    summary: {
      en: 'Every county has a cultural hall and a library, every township a comprehensive cultural station, and a set share of administrative villages a cultural venue. Branch libraries for all towns of a county, and a number of library circulation stations in the city proper within the year, are to be striven for. Shares are set for wired broadcasting, cable television and rural radio and television.',
      'zh-CN':
        '各县（市、区）设文化馆和图书馆，各乡镇设综合文化站，行政村文化活动场所达到规定比例。县（市）力争图书馆分馆基本覆盖乡镇，市本级力争当年建成一批图书流通站。农村有线广播、有线电视和广播电视覆盖各有比例要求。',
    },
    notComputed: {
      en: 'The numbers in the "three ten-thousands" programme and in the activities it is made of are parts of names. Reform of cultural stations, planning for new communities and better branch services are verbs of promotion.',
      'zh-CN':
        '“三万工程”及其各项活动的名称带有数字，不是指标；文化站改革、新社区的文化设施规划和提升分馆服务属于推进性要求。',
    },
  },
  '2.2.9': {
    title: { en: 'Fitness for all', 'zh-CN': '全民健身' },
    summary: {
      en: 'Urban communities and villages in general have a fitness trail, and a number of sports villages is newly established. Figures are set for sports ground per person, for people who exercise regularly and for people who pass the fitness standard. Public sports venues are opened free of charge, and those of other bodies opened to the public, step by step.',
      'zh-CN':
        '健身路径在城乡普遍设置，新建一批小康体育村。人均体育场地面积、体育人口比例和国民体质合格率各有要求。公共体育场馆逐步向公众免费开放，其他单位的体育场馆逐步对外开放。',
    },
    notComputed: {
      en: 'The opening of sports venues is phased in without a date, so there is no target.',
      'zh-CN': '体育场馆开放是逐步实现，未定期限，不设指标。',
    },
  },
  '2.2.10': {
    title: { en: 'Family-planning services', 'zh-CN': '计划生育服务' },
    summary: {
      en: 'Family-planning families receive the preferential treatment due to them. All family-planning stations of counties, and of towns and subdistricts, are built to standard. Migrants living in the city long-term receive basic family-planning and reproductive-health services.',
      'zh-CN':
        '计生家庭应享受的优待和扶助要兑现；县、镇（街道）两级计生服务站点全部达标；常住流动人口享有基本的计生和生殖健康服务。',
    },
    notComputed: {
      en: 'What the preferential treatment consists of is not listed. Protecting rights and reproductive health carries no measure.',
      'zh-CN': '优待和扶助包括哪些项目，文件未列明；保障计生权益和生殖健康没有衡量指标。',
    },
  },
  '2.3.11': {
    title: { en: 'Public transport', 'zh-CN': '公共交通' },
    summary: {
      en: 'Passenger transport is, for the most part, to reach every administrative village and to form one network for town and country.',
      'zh-CN': '客运基本通到各行政村，城乡客运基本连成一体。',
    },
    notComputed: {
      en: 'Only whether transport reaches the villages is measured; how far town and country form one network is given no measure.',
      'zh-CN': '只衡量客运是否通村；城乡客运一体化到什么程度，文件没有给出衡量办法。',
    },
  },
  '2.3.12': {
    title: { en: 'Water and electricity', 'zh-CN': '供水供电' },
    summary: {
      en: 'Shares of residents with tap water are set for towns and for administrative villages. Drinking water in the countryside is to be safe and the rural grid stronger.',
      'zh-CN': '镇和行政村的自来水普及各有比例要求；农村饮水要安全，农村电网要加强。',
    },
    notComputed: {
      en: 'Safe drinking water and a stronger grid carry no measure of their own.',
      'zh-CN': '饮水安全和农村电网没有单独的衡量指标。',
    },
  },
  '2.3.13': {
    title: { en: 'Post and communications', 'zh-CN': '邮政通信' },
    summary: {
      en: 'Every administrative village has a post station; every household of the cities, and of the villages that seat a town government, a letter box; every natural village above a certain size the telephone. Administrative villages for the most part have broadband. An information platform serves the countryside, and farmers are trained in information technology.',
      'zh-CN':
        '各行政村设村邮站；城市住户和镇政府所在村的住户都有信报箱，达到一定户数的自然村都通电话。行政村基本通宽带。建立农村信息服务平台，组织农民学习信息技术。',
    },
    notComputed: {
      en: 'The platform and the training carry no measure: who is to be trained, and how many, is not stated.',
      'zh-CN': '信息平台和农民培训没有衡量指标，培训谁、培训多少文件未写明。',
    },
  },
  '2.3.14': {
    title: { en: 'Sewage and waste', 'zh-CN': '污水和垃圾处理' },
    summary: {
      en: 'Minimum shares are set for designated towns with sewage works, for sanitary toilets, for the harmless treatment of urban waste, and for the collection and harmless treatment of rural waste. The share of administrative villages that treat their sewage is an approximate one.',
      'zh-CN':
        '建制镇污水处理设施、城乡卫生厕所、城市垃圾无害化处理、农村垃圾收集和无害化处理各有最低比例；行政村生活污水处理的比例是约数。',
    },
  },
} as const satisfies Record<string, ClauseText>
