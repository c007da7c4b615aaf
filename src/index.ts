export type { CellProblem } from './batch/cell-problems.js'
export { screenColumns } from './batch/columns.js'
export type { HouseholdColumns } from './batch/read-columns.js'
export { type ScreenedColumns, verdictCodes } from './batch/screened-columns.js'
export { createScreener, type HouseholdVerdicts, type Screener } from './batch/screener.js'
export type { ColumnOptions, SumUnit } from './batch/sum-cells.js'
export { assess } from './determine/assess.js'
export {
  type BenefitEntry,
  benefits,
  type FactEntry,
  facts,
  type ReadingEntry,
  readings,
} from './determine/catalogue.js'
export {
  isDueForFreeCheckup,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isEligibleForLowRentHousing,
  isEligibleForRuralEmploymentAssistance,
  isEligibleForSubsistenceAllowance,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
} from './determine/decisions.js'
export type {
  AllowanceArithmetic,
  AmountCriterionResult,
  Arithmetic,
  CriterionResult,
  DateCriterionResult,
  Determination,
  FigureOrigin,
  Missing,
  PlainCriterionResult,
  Verdict,
} from './determine/determination.js'
export { explain } from './determine/explain.js'
export { explainScreening } from './determine/explain-screening.js'
export { type CheckupFacts, type FactsFor, hasFactsFor } from './determine/facts-for.js'
export { type IncomeLimit, incomeLimits } from './determine/income-limits.js'
export type { Gaps, MissingFigure, NextFact, NotAsked, Subject } from './determine/next-facts.js'
export { createPolicy, minimumWageOn, type Policy, type PolicyOptions } from './determine/policy.js'
export {
  type BenefitChange,
  compareScenarios,
  type HouseholdChange,
  type ScenarioComparison,
  scenarioChanges,
} from './determine/scenarios.js'
export { type Receipt, type Screening, type ScreeningInput, screen } from './determine/screen.js'
export { subsistenceAllowance } from './determine/subsistence-allowance.js'
export type { FactName, IncomeFact, Registration } from './facts/definitions.js'
export { type InputIssue, type IssueCode, PolicyInputError } from './facts/errors.js'
export type { Household, HousingFacts, IncomeFacts, PlainHouseholdFacts } from './facts/household.js'
export type { Money } from './facts/money.js'
export type { Person } from './facts/person.js'
export { nextFreeCheckup } from './formulas/checkup.js'
export {
  type MedicalCoCoverage,
  type MedicalCosts,
  medicalAssistanceBudget,
  medicalCoCoverage,
} from './formulas/medical.js'
export { type AverageRelief, averageReliefFloor, meetsAverageReliefFloor } from './formulas/relief.js'
export { ruralSubsistenceStandard, urbanSubsistenceStandard } from './formulas/standards.js'
export type { BenefitId, HouseholdBenefitId, PersonBenefitId } from './policy/benefit-ids.js'
export { householdBenefitIds, personBenefitIds } from './policy/benefits.js'
export type { ClauseId } from './policy/clause-ids.js'
export { type Clause, clauses } from './policy/clauses.js'
export type { DocumentFigureName, FigureName } from './policy/figures.js'
export { type LegalBasis, type LegalBasisId, legalBases } from './policy/legal-bases.js'
export type { Period } from './policy/limits.js'
export type { Force } from './policy/ratios.js'
export type { ReadingChoices, ReadingId } from './policy/readings.js'
export type { TargetGroupId } from './policy/targets/groups.js'
export type { FieldName, PlanYear, TargetComparator, TargetScope, TargetUnit } from './policy/targets/row.js'
export type { TargetId } from './policy/targets/target-ids.js'
export type { Language, Text } from './policy/text.js'
export type { Amount } from './scorecard/amount.js'
export { type TargetEntry, targets } from './scorecard/catalogue.js'
export {
  evaluateScorecard,
  type Observations,
  type Scorecard,
  type ScorecardGroup,
  type ScorecardOptions,
  type TargetCounts,
} from './scorecard/evaluate-scorecard.js'
export { evaluateTarget, type TargetOptions } from './scorecard/evaluate-target.js'
export { scorecardMarkdown } from './scorecard/markdown.js'
export type { Measured, Observation, Observed } from './scorecard/observation.js'
export type { PlaceAndYear } from './scorecard/read-observation.js'
export type { Judgement, TargetEntryResult, TargetResult, TargetStatus } from './scorecard/target-result.js'
