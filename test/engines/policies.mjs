// What the rules turn on: dates, readings, figures that are missing, limits that end within a fen. All figures are made up,
// but for the published wages.
const otherwise = {
  limitInclusive: 'excluded',
  repairLimitIn2010: '150%',
  repairLimitIn2011: '120%',
  repairHazardAreas: 'withIncomeTest',
  ruralStandardBase: 'unroundedWageShare',
  floorAreaLimit: 'included',
}
const local = { urbanDisposableIncomePerCapita: '20000', housingDifficultyFloorArea: '15' }

export const policies = [
  { asOf: '2010-07-05', ...local },
  { asOf: '2010-12-31' },
  { asOf: '2010-12-31', readings: otherwise, ...local },
  { asOf: '2011-01-01', readings: { repairHazardAreas: 'withIncomeTest' }, ...local },
  { asOf: '2011-04-01', roundStandardsUpTo: 10, minimumPaymentPerPerson: '50', ...local },
  { asOf: '2011-12-31', roundStandardsUpTo: 5, readings: otherwise, ...local },
  { asOf: '2012-12-31', minimumWage: '987.65', ...local, urbanDisposableIncomePerCapita: '20000.01' },
  { asOf: '2012-02-29', urbanSubsistenceStandard: '333.33', ruralSubsistenceStandard: '199.99', ...local },
  {
    asOf: '2014-10-31',
    ruralSubsistenceStandard: '300',
    readings: { planPeriod: 'untilReplaced' },
    housingDifficultyFloorArea: '12.34',
  },
  { asOf: '2013-01-01', minimumWage: '1470', ...local },
  {
    asOf: '2010-07-05',
    minimumWage: '999999999999.99',
    urbanDisposableIncomePerCapita: '999999999999.99',
    housingDifficultyFloorArea: '999999999999.99',
    minimumPaymentPerPerson: '999999999999.99',
  },
  { asOf: '2010-07-05', urbanSubsistenceStandard: '0.01', ...local },
]
