import type { ClauseText } from './clause.js'

/** Part three, projects six to ten: social welfare, community services, housing, public utilities, new residents. */
export const partThreePlaces = {
  '3.6.1': {
    title: { en: 'Welfare of older people', 'zh-CN': '老年人福利' },
    summary: {
      en: 'Rural five-guarantees people and urban three-noes people go on being supported in institutions, and the beds of comprehensive welfare institutions grow by a yearly rate. Older people receive the preferential treatment provided for them; centres and stations for their care are built at every level.',
      'zh-CN':
        '农村五保对象、城镇“三无”人员继续集中供养；综合性福利机构的床位按规定的年均增幅增加。老年人的优待政策得到落实，各级养老服务中心和站点逐级建立。',
    },
    notComputed: {
      en: 'The preferential treatment is not listed, and encouraging others to run care homes carries no measure. Care centres and stations are measured under 2.1.5.',
      'zh-CN': '优待项目文件未列明；鼓励社会力量兴办养老没有衡量指标；养老服务中心和站点在2.1.5中衡量。',
    },
  },
  '3.6.2': {
    title: { en: 'Welfare institutions', 'zh-CN': '福利机构' },
    summary: {
      en: "Every county and county-level city, and each district where conditions allow, has a relief station. A children's welfare institution, a protection centre for homeless children and a rehabilitation hospital for people with mental illness are built.",
      'zh-CN':
        '各县（市）都设救助管理站，区有条件的也要设；精神病人康复医院、流浪儿童保护机构、儿童福利机构也列入建设。',
    },
    notComputed: {
      en: 'How many of the other institutions are to be built, and by when, is not stated; nor is which districts meet the conditions.',
      'zh-CN': '其他机构建多少、何时建成，哪些区算“有条件”，文件未写明。',
    },
  },
  '3.6.3': {
    title: { en: 'People with disabilities', 'zh-CN': '残疾人保障' },
    summary: {
      en: 'Minimum shares are set for enrolment in the cooperative medical insurance for residents: of urban people with disabilities who are not in work, and of rural people with disabilities. Basic living, rehabilitation and the care of severe disability are provided for, so that the gap to the average standard of living narrows.',
      'zh-CN':
        '城镇非从业残疾人、农村残疾人的城乡居民合作医疗参保率分别设有下限；保障残疾人的生活、康复和重度残疾人的托（安）养，缩小残疾人与社会平均生活水平的差距。',
    },
    notComputed: {
      en: 'Policies of support, rehabilitation services and a narrower gap carry no measure; the level of each kind of support is not stated.',
      'zh-CN': '扶助政策、康复服务和缩小差距没有衡量指标，各项保障的水平文件未写明。',
    },
  },
  '3.6.4': {
    title: { en: 'Charity', 'zh-CN': '慈善事业' },
    summary: {
      en: 'Charity organisations are set up in the counties, and service points in towns, subdistricts and communities.',
      'zh-CN': '推动各县（市、区）建立慈善机构，镇（街道）和社区设慈善服务点。',
    },
    notComputed: {
      en: 'Verbs of promotion: no figure, no date, and nobody is entitled to anything by them.',
      'zh-CN': '属于推进性要求，没有数量和期限，也不产生个人待遇。',
    },
  },
  '3.7.1': {
    title: { en: 'Urban and rural communities', 'zh-CN': '城乡社区' },
    summary: {
      en: 'Every subdistrict has a community service centre, every urban community a social-affairs station, and every village that is building a rural community a service centre. A minimum share of small towns and villages is under community management.',
      'zh-CN':
        '街道都有社区综合服务中心，社区都有社会事务服务站，建设农村社区的村也都有服务中心；实行社区化管理的小城镇和农村达到规定比例。',
    },
    notComputed: {
      en: 'Community service centres of townships are to be built, but no number is given.',
      'zh-CN': '乡镇社区服务中心只要求建设，没有数量要求。',
    },
  },
  '3.7.2': {
    title: { en: 'Community services', 'zh-CN': '社区服务' },
    summary: {
      en: 'Communities offer services of care, relief, health and employment, with volunteers and civil organisations; their information networks are improved.',
      'zh-CN': '社区开展养老、救助、助残、医疗和就业等服务，培育志愿者和民间组织，完善信息网络。',
    },
    notComputed: {
      en: 'Verbs of promotion: no figure, and nobody is entitled to anything by them.',
      'zh-CN': '属于推进性要求，没有数量，也不产生个人待遇。',
    },
  },
  '3.7.3': {
    title: { en: 'Shops in the countryside', 'zh-CN': '农村流通' },
    summary: {
      en: 'Chain supermarkets and trustworthy shops are opened in towns and villages, so that the countryside has a sound system of distribution.',
      'zh-CN': '在镇和村（社区）发展连锁超市、放心店，健全农村商品流通。',
    },
    notComputed: {
      en: 'The numbers in "a thousand towns" and "ten thousand villages" are parts of programme names. Chain shops in villages are measured under 2.2.7.',
      'zh-CN': '“千镇”“万村”出自工程名称，其中的数字不是指标；村级连锁便利店在2.2.7中衡量。',
    },
  },
  '3.7.4': {
    title: { en: 'Rural information services', 'zh-CN': '农村信息化' },
    summary: {
      en: 'Networks and a service platform bring information on farming and technology to the villages.',
      'zh-CN': '建设农村科技信息网和综合服务平台，把涉农信息送到农户。',
    },
    notComputed: {
      en: 'Describes a system, without a measure. Broadband in villages is measured under 2.3.13 and 3.9.3.',
      'zh-CN': '写的是体系建设，没有衡量指标；行政村宽带在2.3.13和3.9.3中衡量。',
    },
  },
  '3.7.5': {
    title: { en: 'Rural finance', 'zh-CN': '农村金融' },
    summary: {
      en: 'Financial outlets in towns and villages are better placed, and financial products suited to the countryside are offered.',
      'zh-CN': '优化乡镇和农村的金融网点，开发适合农村的金融产品。',
    },
    notComputed: {
      en: 'Verbs of promotion: no figure, and nobody is entitled to anything by them.',
      'zh-CN': '属于推进性要求，没有数量，也不产生个人待遇。',
    },
  },
  '3.8.1': {
    title: { en: 'Urban housing security', 'zh-CN': '城镇住房保障' },
    summary: {
      en: 'Low-rent housing reaches more households, with dynamic management. A floor area of affordable housing is set to be started; the need to buy or rent it is for the most part to be met for households in housing difficulty whose income is at most a share of urban disposable income per capita.',
      'zh-CN':
        '廉租住房惠及更多家庭，实行动态管理；开工建设一定面积的经济适用住房。收入在城镇居民人均可支配收入一定比例以内的住房困难家庭，买、租经济适用住房的需求基本得到满足。',
    },
    notComputed: {
      en: 'The document does not define housing difficulty. How far low-rent housing is widened is stated in 2.1.3 only. Dynamic management describes a system.',
      'zh-CN': '文件没有界定“住房困难”；廉租住房的保障范围以2.1.3为准；动态管理属于制度建设。',
    },
  },
  '3.8.2': {
    title: { en: 'Safe rural housing', 'zh-CN': '农村住房安全' },
    summary: {
      en: 'Dilapidated houses in coastal areas exposed to typhoons and in areas prone to geological disasters, and those of rural families in hardship, are for the most part to be repaired and reinforced. Repair for families whose income is at most a multiple of the rural subsistence standard runs in two phases; the second has the higher limit and is to be striven for. Rural disaster shelters are for the most part to be built.',
      'zh-CN':
        '沿海台风影响地区、地质灾害易发地区的危旧房，连同农村困难户的危旧房，加固改造基本完成。困难户的改造分两步实施，收入限额按农村低保标准的倍数确定，第二步限额更高，力争完成。农村避灾场所基本建成。',
    },
    notComputed: {
      en: 'The system of aid for farm housing, rural housing insurance, the moving of people out of danger, support for rebuilding and the planning of farm housing describe systems, not entitlements. That dilapidated houses cease to be unsafe is the aim of the repair and carries no measure of its own. Which houses are dilapidated and which areas are exposed is not defined by the document.',
      'zh-CN':
        '农房救助体系、农房保险、避灾转移、灾后重建扶助和农房规划管理写的是体系建设，不是个人待遇；消除既有危旧房的安全隐患是改造的目的，没有单独的衡量指标；哪些房屋算危旧房、哪些地方属于灾害区域，文件没有界定。',
    },
  },
  '3.9.1': {
    title: { en: 'Rural transport', 'zh-CN': '农村交通' },
    summary: {
      en: 'Rural roads and passenger stations are built, roads kept up, and bus services joined up between town and country.',
      'zh-CN': '建设农村公路和客运场站，健全公路养护，使公交连通城乡。',
    },
    notComputed: {
      en: 'Verbs of process, without a figure. Passenger transport to villages is measured under 2.3.11.',
      'zh-CN': '属于推进性要求，没有数量；客运通村在2.3.11中衡量。',
    },
  },
  '3.9.2': {
    title: { en: 'Rural water and electricity', 'zh-CN': '农村供水供电' },
    summary: {
      en: 'Drinking water for rural residents is made safe and better, town and country are supplied together, and the rural grid is built out and renewed.',
      'zh-CN': '让农村居民的饮水更安全、水质更好，推进城乡一体供水，建设和改造农村电网。',
    },
    notComputed: {
      en: '"35 kilovolts" is the class of a grid, not a target. The rest is verbs of process; tap water is measured under 2.3.12.',
      'zh-CN': '“35千伏”是电网的电压等级，不是指标；其余属于推进性要求，自来水普及在2.3.12中衡量。',
    },
  },
  '3.9.3': {
    title: { en: 'Rural broadcasting and communications', 'zh-CN': '农村广电通信' },
    summary: {
      en: 'Radio, television and communications reach further into the countryside, natural villages are given the telephone, and a number of administrative villages broadband.',
      'zh-CN': '扩大农村广播电视和通信覆盖，自然村通电话，一批行政村开通宽带。',
    },
    notComputed: {
      en: 'The named broadcasting programmes and the building of networks are verbs of process; their reach is measured under 2.2.8 and 2.3.13.',
      'zh-CN': '“村村通”“村村响”和网络设施建设属于推进性要求，覆盖情况在2.2.8和2.3.13中衡量。',
    },
  },
  '3.9.4': {
    title: { en: 'Rural sewage, waste and toilets', 'zh-CN': '农村污水、垃圾和改厕' },
    summary: {
      en: 'By the end of the plan a minimum share of designated towns has sewage works, and every village has a harmless sanitary toilet. Rural sewage and waste works are carried on.',
      'zh-CN':
        '到计划期末，建制镇污水处理设施达到规定比例，村村建有无害化卫生厕所；继续抓好农村垃圾和污水处理。',
    },
    notComputed: {
      en: 'The numbers in "a thousand villages, ten thousand villages" are part of a programme name. Model works for waste and more household toilets carry no figure.',
      'zh-CN': '“千村示范、万村整治”是工程名称，其中的数字不是指标；垃圾处理示范和农户改厕没有给出数字。',
    },
  },
  '3.10.1': {
    title: { en: 'Rights of new residents', 'zh-CN': '新居民权益' },
    summary: {
      en: 'New residents find work without obstacles and are employed on the same terms; their wages are secured, unpaid wages recovered, and more labour contracts signed.',
      'zh-CN': '推动新居民就业无障碍、用工无差别；保障工资支付，治理欠薪，提高劳动合同签订率。',
    },
    notComputed: {
      en: 'Wage security and the recovery of unpaid wages describe systems, not entitlements; how many more contracts are to be signed is not stated.',
      'zh-CN': '工资支付保障和欠薪治理写的是制度建设，不是个人待遇；劳动合同签订率提高到多少，文件未写明。',
    },
  },
  '3.10.2': {
    title: { en: 'Social insurance of new residents', 'zh-CN': '新居民社会保险' },
    summary: {
      en: 'Social insurance reaches more new residents in accordance with the law, and they stay enrolled without obstacles when they change jobs.',
      'zh-CN': '新居民参保依法扩面；流动就业的，参保不受阻碍。',
    },
    notComputed: {
      en: 'How many more are to be insured is not stated.',
      'zh-CN': '参保扩大到多少，文件未写明。',
    },
  },
  '3.10.3': {
    title: { en: "Schooling of new residents' children", 'zh-CN': '新居民子女教育' },
    summary: {
      en: 'Children of new residents who meet the conditions are covered by the compulsory-education budget, pay no temporary-schooling or similar fees and have the same chance of schooling as children registered locally. Secondary vocational schooling is open to them and encouraged.',
      'zh-CN':
        '新居民子女符合条件的，义务教育经费有保障，不收借读费等费用，与本地户籍儿童受教育机会相同；鼓励新居民子女就读中等职业学校。',
    },
    notComputed: {
      en: 'The conditions are not stated, nor the other fees meant; vocational schooling is encouraged, not guaranteed.',
      'zh-CN': '要符合哪些条件、还免除哪些费用，文件未写明；就读中等职业学校属于鼓励性规定。',
    },
  },
  '3.10.4': {
    title: { en: 'Housing of new residents', 'zh-CN': '新居民居住条件' },
    summary: {
      en: 'Enterprises are urged to set up housing provident funds as the law requires, and new residents are brought in step by step. Apartments for new residents are built.',
      'zh-CN': '推动企业依法实行住房公积金制度，逐步惠及新居民；建设新居民公寓，改善居住条件。',
    },
    notComputed: {
      en: 'The housing provident fund is phased in without a date, so there is no target; building apartments is promotion, not an entitlement.',
      'zh-CN': '住房公积金是逐步纳入，未定期限，不设指标；建设新居民公寓属于推进性要求，不产生个人待遇。',
    },
  },
} as const satisfies Record<string, ClauseText>
