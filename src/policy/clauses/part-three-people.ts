import type { ClauseText } from './clause.js'

/** Part three, its opening and projects one to five: employment, social security, education, health, culture and sport. */
export const partThreePeople = {
  '3': {
    title: { en: 'Main tasks', 'zh-CN': '主要任务' },
    summary: {
      en: 'Names the ten projects through which the goals of part two are to be reached, each under a department chiefly responsible.',
      'zh-CN': '列出实现各项目标的十大工程，每项工程明确主要责任单位。',
    },
    notComputed: {
      en: 'An introduction: what can be measured stands in the clauses of each project.',
      'zh-CN': '属于总述，可以衡量的内容见各工程的条款。',
    },
  },
  '3.1.1': {
    title: { en: 'Employment', 'zh-CN': '促进就业' },
    summary: {
      en: 'Employment services are present in central urban areas, main towns, subdistricts and communities. Training is free for land-expropriated farmers and subsidised for rural workers and workers from other provinces, and surplus rural workers are trained for a move to other work. People in hardship receive employment assistance, zero-employment households are resolved, and labour arbitration is free.',
      'zh-CN':
        '中心城区、主要乡镇、街道社区都设有就业服务场所。被征地农民免费参加培训，农村劳动力和外省来嘉兴务工人员的技能培训有补贴，富余劳动力可参加转移就业培训。困难群众享受就业援助，零就业家庭的就业得到解决，劳动仲裁免费。',
    },
    notComputed: {
      en: 'The wage-arrears fund and the employment-information network describe systems, not entitlements. More jobs and better conditions for starting a business carry no measure. The sums of the training subsidies are not stated.',
      'zh-CN':
        '欠薪应急周转金、就业信息网络写的是制度和体系，不是个人待遇；增加岗位、改善创业环境没有衡量指标；培训补贴的金额文件未写明。',
    },
  },
  '3.2.1': {
    title: { en: 'Social insurance', 'zh-CN': '社会保险' },
    summary: {
      en: 'The social insurances of enterprise employees are for the most part to cover all of them; the cooperative medical insurance for residents is joined up with that of employees, and enrolment is kept at a set share or more. Residents insured in the cooperative scheme and retired people are given a free health check-up at a set interval. Land-expropriated farmers have their basic living in old age secured.',
      'zh-CN':
        '企业职工的各项社会保险基本覆盖全员；城乡居民合作医疗与职工医保相衔接，参保率保持在规定水平以上。参加城乡居民合作医疗的人员和退休人员定期享受免费健康体检，被征地农民年老后基本生活有保障。',
    },
    notComputed: {
      en: 'How contributions are levied, the pension reform of public institutions and the funding of medical insurance describe systems. Higher medical benefits are phased in without a date or figure. What land-expropriated farmers receive in old age is not stated.',
      'zh-CN':
        '保险费征缴、事业单位养老保险改革和医保筹资属于制度建设；医疗保障水平逐步提高，没有期限和数额；被征地农民养老保障的金额文件未写明。',
    },
  },
  '3.2.2': {
    title: { en: 'The system of social assistance', 'zh-CN': '社会救助体系' },
    summary: {
      en: "Subsistence standards move with the minimum wage: the urban standard is a share of the wage, the rural standard a share of the urban one, and average relief, county by county, has a floor. So has the share of the low-income group's medical costs that insurance and assistance bear; the medical-assistance budget rises to a set sum a head. Some retrenched former employees receive a hardship allowance, and temporary, special and disaster relief is improved.",
      'zh-CN':
        '低保标准与最低工资联动：城镇标准按最低工资的一定比例确定，农村标准按城镇标准的一定比例确定，各县（市、区）人均救助额设有下限。低收入群体医疗费用中由医保和医疗救助承担的比例设有下限，医疗救助预算的人均标准提高到规定数额。部分精简退职人员可领生活困难补助，临时救助、专项救助和灾害救助得到完善。',
    },
    notComputed: {
      en: 'Which retrenched former employees receive the allowance, how much it is, and who belongs to the low-income group are not stated. Joining up special relief for town and country, disaster prevention and shelters describe systems, without a measure.',
      'zh-CN':
        '补助哪些精简退职人员、补多少，低收入群体包括哪些人，文件未写明；专项救助城乡统筹、防灾减灾和避灾工程写的是体系建设，没有衡量指标。',
    },
  },
  '3.3.1': {
    title: { en: 'Compulsory education', 'zh-CN': '义务教育' },
    summary: {
      en: 'The county guarantees the funds of compulsory education, and the debts of its schools are cleared in full. Primary and secondary pupils from families in economic hardship receive financial aid.',
      'zh-CN': '义务教育经费以县为主予以保障，学校债务全部化解；家庭经济困难的中小学生可得到资助。',
    },
    notComputed: {
      en: 'Running funds per pupil rise step by step, without a date or figure. Distance education, standard schools and safe school buildings are verbs of process. The sum of the aid is not stated.',
      'zh-CN':
        '生均公用经费逐步提高，没有期限和数额；远程教育、学校标准化和校舍安全属于推进性要求；资助金额文件未写明。',
    },
  },
  '3.3.2': {
    title: { en: 'Preschool education', 'zh-CN': '学前教育' },
    summary: {
      en: 'Every town runs a good central kindergarten. A minimum share of preschool teachers holds the certificate, and the number of children per teacher has a ceiling.',
      'zh-CN': '各镇都要办好中心幼儿园；幼儿教师持证的比例设有下限，每名教师对应的幼儿人数设有上限。',
    },
    notComputed: {
      en: 'A stronger body of teachers and support for rural preschools carry no measure.',
      'zh-CN': '加强教师队伍、扶持农村学前教育没有衡量指标。',
    },
  },
  '3.3.3': {
    title: { en: 'Vocational education and training', 'zh-CN': '职业教育与培训' },
    summary: {
      en: "Students of secondary vocational schools are supported by grants and scholarships, loans, work-study, special-hardship allowances and lower fees. Rural school leavers who do not go on to further study are given vocational training, and each year's task of dual-certificate training is fulfilled.",
      'zh-CN':
        '中等职业学校学生可通过奖学金、助学金、助学贷款、勤工俭学、特困补助和减免学费得到资助。农村初中、高中毕业后未升学的，都接受职业技能培训；“双证制”培训任务年年完成。',
    },
    notComputed: {
      en: 'The conditions and sums of student aid are not stated.',
      'zh-CN': '学生资助的条件和金额文件未写明。',
    },
  },
  '3.3.4': {
    title: { en: 'Senior secondary education', 'zh-CN': '高中段教育' },
    summary: {
      en: 'The share of senior-secondary students who drop out has a ceiling, every year. Senior secondary education is to be general and of a high standard.',
      'zh-CN': '高中段学生辍学率设有上限，每年都要守住；普及高中教育，提高办学质量。',
    },
    notComputed: {
      en: 'What a high standard is, is not stated; making education general and raising its quality are verbs of promotion.',
      'zh-CN': '“高标准”的尺度文件未写明；普及高中教育、提高办学水平属于推进性要求。',
    },
  },
  '3.3.5': {
    title: { en: 'Special education', 'zh-CN': '特殊教育' },
    summary: {
      en: 'Schools for blind, deaf and intellectually disabled pupils are run chiefly by province, city and county respectively, under one plan. Students with disabilities, and children of families with a disabled member, receive aid for study.',
      'zh-CN':
        '盲、聋、弱智教育分别主要由省、市、县举办，统筹特殊学校的布局；残疾学生以及残疾人家庭的子女享受助学政策。',
    },
    notComputed: {
      en: 'The sum of the aid is not stated; more children with disabilities are to go to school, but no figure is set.',
      'zh-CN': '助学金额文件未写明；残疾儿童入学率只要求提高，没有给出数字。',
    },
  },
  '3.3.6': {
    title: { en: 'Rural teachers', 'zh-CN': '农村教师' },
    summary: {
      en: 'Rural teachers are given a higher post allowance and better conditions, and training programmes raise their skills.',
      'zh-CN': '提高农村教师津贴和待遇，通过培训和送教下乡培养骨干教师。',
    },
    notComputed: {
      en: 'How much higher the allowance is to be is not stated. The numbers in "a hundred teachers, a thousand sessions" are part of a name. Training programmes are promotion.',
      'zh-CN': '津贴提高多少文件未写明；“百人千场”是活动名称，其中的数字不是指标；教师培训属于推进性要求。',
    },
  },
  '3.4.1': {
    title: { en: 'Public health services', 'zh-CN': '公共卫生服务' },
    summary: {
      en: 'Patients with AIDS, tuberculosis, schistosomiasis or another such disease are treated free of charge on a wider scale. County health supervisors are provided in proportion to the people served, and the grass-roots branches of health supervision are all set up.',
      'zh-CN':
        '血吸虫病、结核病、艾滋病等患者得到更大力度的免费治疗。县级卫生监督人员按服务人口配备，卫生监督的基层派出机构全部设置到位。',
    },
    notComputed: {
      en: 'The list of diseases is open and the extent of free treatment is not stated. The numbers in "one standard, three sets" are part of a name. Strengthening the disease-control network is a verb of process.',
      'zh-CN':
        '病种没有列全，免费治疗的范围文件未写明；“一达标三配套”是名称，其中的数字不是指标；疾控网络建设属于推进性要求。',
    },
  },
  '3.4.2': {
    title: { en: 'Community health facilities', 'zh-CN': '社区卫生设施' },
    summary: {
      en: 'New health resources go mainly to community health. Every town and subdistrict runs a standardised community health centre, with stations laid out by the time residents need to reach one or by central village; all centres and a set share of stations can offer Chinese medicine.',
      'zh-CN':
        '新增卫生资源主要投向城乡社区。镇（街道）都办好规范化的社区卫生服务中心，服务站按居民到达时间或者按中心村（居民区）布点；所有中心都能提供中医药服务，能提供的服务站达到规定比例。',
    },
    notComputed: {
      en: '"Mainly" (主要用于) sets no share. The health campaign and bringing Chinese medicine to communities are promotion; health records are measured under 2.2.7.',
      'zh-CN':
        '“主要用于”没有给出比例；健康面对面行动和名中医下基层属于推进性要求；居民健康档案在2.2.7中衡量。',
    },
  },
  '3.4.3': {
    title: { en: 'Grass-roots health workers', 'zh-CN': '基层卫生人员' },
    summary: {
      en: 'Health workers are trained, above all in general practice, and highly qualified people are encouraged to serve at the grass roots.',
      'zh-CN': '加强卫技人员全科培训，鼓励高素质人才下基层。',
    },
    notComputed: {
      en: 'Training and encouragement are verbs of promotion, without a figure; nobody is entitled to anything by them.',
      'zh-CN': '培训和鼓励属于推进性要求，没有数字，也不产生个人待遇。',
    },
  },
  '3.4.4': {
    title: { en: 'Family planning at the grass roots', 'zh-CN': '基层计生服务' },
    summary: {
      en: 'Some rural families that kept to family planning receive reward and support; families whose only child died or is disabled receive special assistance. Check-ups before marriage and screening before pregnancy are free, and family-planning stations are built to standard.',
      'zh-CN':
        '农村部分计生家庭享受奖励扶助，独生子女死亡或者伤残的家庭享受特别扶助；婚检、孕前优生检测免费；计生服务站点按标准建设。',
    },
    notComputed: {
      en: 'The conditions of the reward and the sums are not stated. Publicity and the management of family planning among migrants are verbs of process.',
      'zh-CN': '奖励扶助的条件和各项金额文件未写明；优生优育宣传和流动人口计生管理属于推进性要求。',
    },
  },
  '3.4.5': {
    title: { en: 'Food and drug safety', 'zh-CN': '食品药品安全' },
    summary: {
      en: 'A minimum share of drug units is covered by sampling inspection. Supervision and supply of drugs in the countryside, the monitoring of adverse reactions and the control of food safety are improved.',
      'zh-CN': '药品抽验的覆盖比例设有下限；完善农村药品监管和供应，监测药品不良反应，加强食品安全监管。',
    },
    notComputed: {
      en: 'Networks, monitoring and the certification of produce describe systems, without a measure.',
      'zh-CN': '监管网络、不良反应监测和农产品认证写的是体系建设，没有衡量指标。',
    },
  },
  '3.5.1': {
    title: { en: 'Cultural facilities', 'zh-CN': '文化设施' },
    summary: {
      en: 'A minimum floor area is set for every county cultural hall and library and for every town cultural station. Venues for young people are improved, and public cultural venues opened free of charge.',
      'zh-CN':
        '县级文化馆、图书馆和镇综合文化站的面积都有下限；加强青少年活动场所，推动公益文化场馆免费开放。',
    },
    notComputed: {
      en: 'Opening the venues is a verb of promotion without a date; venues for young people carry no figure.',
      'zh-CN': '场馆免费开放属于推进性要求，未定期限；青少年活动场所没有数量要求。',
    },
  },
  '3.5.2': {
    title: { en: 'Culture for the countryside', 'zh-CN': '文化下乡' },
    summary: {
      en: "Performances, books and films are brought to the villages, farmers' own cultural activities are supported and their organisers trained.",
      'zh-CN': '送戏、送书、送电影下乡，支持农民自办文化活动，培训文艺骨干。',
    },
    notComputed: {
      en: 'The clause names programmes; the numbers in the "three ten-thousands" programme are part of a name. It sets no measure and gives nobody an entitlement.',
      'zh-CN': '所列都是工程名称，“三万工程”中的数字不是指标；没有衡量标准，也不产生个人待遇。',
    },
  },
  '3.5.3': {
    title: { en: 'Digital culture', 'zh-CN': '数字文化' },
    summary: {
      en: 'A digital cultural service for the most part reaches town and country, and the cultural service network covers all counties, towns and subdistricts, and villages and communities.',
      'zh-CN': '数字文化服务基本通达城乡；县、镇、村各级的文化服务网络全部覆盖，街道、社区同样在内。',
    },
    notComputed: {
      en: 'Broadcasting and distance-education networks are the means and are not measured by themselves.',
      'zh-CN': '借助广播电视、远程教育等网络只是手段，不单独衡量。',
    },
  },
  '3.5.4': {
    title: { en: 'Sport for all', 'zh-CN': '群众体育' },
    summary: {
      en: 'Rural sports facilities and sports villages are built, public facilities opened to all and more people drawn into regular exercise.',
      'zh-CN': '建设农村体育设施和小康体育村，公共体育设施面向公众，吸引更多的人参加锻炼。',
    },
    notComputed: {
      en: 'The clause sets no figure: sports villages and the people who exercise regularly are measured under 2.2.9, and the rest is promotion.',
      'zh-CN': '本条没有数字，小康体育村和体育人口在2.2.9中衡量，其余属于推进性要求。',
    },
  },
} as const satisfies Record<string, ClauseText>
