import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of projects one to five measure: the numerator / the denominator, or the amount itself. */
export const projectsForPeopleMeasures = {
  centralUrbanLabourMarkets: {
    en: 'central urban areas with a labour market / central urban areas',
    'zh-CN': '设有劳动力市场的中心城区数 / 中心城区总数',
  },
  mainTownEmploymentOutlets: {
    en: 'main towns and townships with an employment-service outlet / main towns and townships, as named by whoever states it',
    'zh-CN': '设有就业服务网点的主要乡镇数 / 主要乡镇总数（主要乡镇由填报单位确定）',
  },
  employmentServiceWindows: {
    en: 'subdistricts and communities with an employment-service window / subdistricts and communities',
    'zh-CN': '设有就业服务窗口的街道、社区数 / 街道、社区总数',
  },
  employeeSocialInsuranceCoverage: {
    en: 'enterprise employees insured / enterprise employees: one observation for each of old-age, medical, unemployment, work-injury and maternity insurance',
    'zh-CN': '参保的企业职工人数 / 企业职工总人数（基本养老、基本医疗、失业、工伤、生育保险各填一项）',
  },
  residentMedicalInsurance: {
    en: "residents enrolled in the residents' cooperative or the employees' basic medical insurance / residents who may enrol",
    'zh-CN': '参加城乡居民合作医疗或职工基本医疗保险的人数 / 应参保人数',
  },
  freeHealthCheckupCoverage: {
    en: "people insured in the residents' scheme and retired people offered a free check-up within the interval / all of them",
    'zh-CN': '按规定间隔安排免费健康体检的参保城乡居民和退休人员数 / 参保城乡居民和退休人员总数',
  },
  urbanStandardToMinimumWage: {
    en: 'urban subsistence standard / monthly minimum wage, county by county',
    'zh-CN': '本县（市、区）城镇居民最低生活保障标准 / 职工月最低工资标准',
  },
  ruralStandardToUrbanStandard: {
    en: 'rural subsistence standard / urban subsistence standard, county by county',
    'zh-CN': '本县（市、区）农村居民最低生活保障标准 / 城镇居民最低生活保障标准',
  },
  urbanAverageRelief: {
    en: 'relief paid to urban recipients in a month / urban subsistence standard x urban recipients, county by county',
    'zh-CN': '本县（市、区）当月城镇低保救助总额 / 城镇低保标准×救助人数',
  },
  ruralAverageRelief: {
    en: 'relief paid to rural recipients in a month / rural subsistence standard x rural recipients, county by county',
    'zh-CN': '本县（市、区）当月农村低保救助总额 / 农村低保标准×救助人数',
  },
  medicalAssistanceBudgetPerCapita: {
    en: 'yuan budgeted for medical assistance in the year / residents, county by county',
    'zh-CN': '本县（市、区）当年医疗救助财政预算（元） / 人口数',
  },
  medicalCoCoverage: {
    en: 'medical costs of the low-income group borne by medical insurance and medical assistance / its medical costs',
    'zh-CN': '低收入群体医疗费用中由医疗保险和医疗救助负担的金额 / 低收入群体支出的医疗费用总额',
  },
  compulsorySchoolDebtCleared: {
    en: 'debt of compulsory-education schools cleared / debt to be cleared',
    'zh-CN': '已化解的义务教育学校债务额 / 应化解的义务教育学校债务额',
  },
  townCentralKindergartens: {
    en: 'towns with a central kindergarten / towns',
    'zh-CN': '建好中心幼儿园的镇数 / 镇总数',
  },
  certifiedPreschoolTeachers: {
    en: 'preschool teachers who hold the certificate / preschool teachers',
    'zh-CN': '持证上岗的幼儿教师人数 / 幼儿教师总人数',
  },
  preschoolPupilsPerTeacher: {
    en: 'preschool children / preschool teachers',
    'zh-CN': '在园幼儿数 / 幼儿教师数',
  },
  ruralGraduatesTrained: {
    en: 'rural leavers of junior and senior secondary school, not going on to further study, who were given vocational training / all of them',
    'zh-CN': '接受职业技能培训的农村未升学初、高中毕业生数 / 农村未升学初、高中毕业生总数',
  },
  dualCertificateTraining: {
    en: "people given dual-certificate training in the year / the year's task",
    'zh-CN': '当年完成“双证制”培训人数 / 当年培训任务数',
  },
  seniorSecondaryDropout: {
    en: 'senior-secondary students who dropped out in the year / students enrolled',
    'zh-CN': '当年高中段辍学学生数 / 高中段在校学生数',
  },
  healthSupervisorsPerTenThousand: {
    en: 'county health supervisors / people served, county by county',
    'zh-CN': '本县（市、区）卫生监督机构人员数 / 服务人口数',
  },
  healthSupervisionBranches: {
    en: 'grass-roots branches of health supervision set up to the norm / branches to be set up',
    'zh-CN': '已规范设置的基层卫生监督派出机构数 / 应设置的基层卫生监督派出机构数',
  },
  standardCommunityHealthCentres: {
    en: 'towns and subdistricts with a standardised community health centre / towns and subdistricts',
    'zh-CN': '办好规范化社区卫生服务中心的镇（街道）数 / 镇（街道）总数',
  },
  communityHealthStationSiting: {
    en: 'community health centres whose stations are laid out so that residents reach one in at most 20 minutes, or else by central village (residential area) / community health centres',
    'zh-CN':
      '下设服务站符合居民出行20分钟可到达要求或者以中心村（居民区）为基础设置的社区卫生服务中心数 / 社区卫生服务中心总数',
  },
  centresOfferingChineseMedicine: {
    en: 'community health centres that can offer Chinese medicine / community health centres',
    'zh-CN': '能提供中医药服务的社区卫生服务中心数 / 社区卫生服务中心总数',
  },
  stationsOfferingChineseMedicine: {
    en: 'community health stations that can offer Chinese medicine / community health stations',
    'zh-CN': '能提供中医药服务的社区卫生服务站数 / 社区卫生服务站总数',
  },
  drugInspectionCoverage: {
    en: 'drug units sampled in supervision / drug units',
    'zh-CN': '接受药品监督抽验的涉药单位数 / 涉药单位总数',
  },
  culturalHallAndLibraryArea: {
    en: 'square metres of each county cultural hall and of each county library: one observation for each',
    'zh-CN': '各县（市、区）文化馆、图书馆面积（平方米，每馆各填一项）',
  },
  townCulturalStationArea: {
    en: "square metres of each town's comprehensive cultural station: one observation for each",
    'zh-CN': '各镇综合文化站面积（平方米，每站各填一项）',
  },
  digitalCulturalService: {
    en: 'villages and communities reached by the digital cultural service / villages and communities',
    'zh-CN': '数字文化服务覆盖的村（社区）数 / 村（社区）总数',
  },
  culturalServiceNetwork: {
    en: 'counties, towns and subdistricts, or villages and communities with the cultural service network / all of that level: one observation for each of the three levels',
    'zh-CN': '建有基层文化服务网络的单位数 / 本级单位总数（县、镇（街道）、村（社区）三级各填一项）',
  },
} as const satisfies Partial<Record<TargetId, Text>>
