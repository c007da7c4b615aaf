var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// test/mutation/one-test.mjs
import { expect, test as theTest, vi } from "vitest";
var queue, last, argumentsOf, bodyOf, test, describe, failure, runAll;
var init_one_test = __esm({
  "test/mutation/one-test.mjs"() {
    "use strict";
    queue = [];
    last = [];
    argumentsOf = (rows4) => rows4.every(Array.isArray) ? rows4 : rows4.map((row) => [row]);
    bodyOf = (given3) => given3.find((argument) => typeof argument === "function");
    test = (title, ...given3) => queue.push({ title, body: bodyOf(given3) });
    test.each = (rows4) => (title, ...given3) => {
      for (const row of argumentsOf(rows4)) test(title, () => bodyOf(given3)(...row));
    };
    test.concurrent = test;
    describe = (_2, body) => body();
    describe.each = (rows4) => (_2, body) => {
      for (const row of argumentsOf(rows4)) body(...row);
    };
    failure = (title, { message }) => Object.assign(new Error(`${title}: ${String(message).slice(0, 200)}`), { stack: "" });
    runAll = (load) => theTest(
      "all tests",
      async () => {
        let title = "loading";
        try {
          await load();
          for (const each of queue) {
            title = each.title;
            await each.body();
          }
        } catch (error) {
          throw failure(title, error);
        } finally {
          for (const body of last) await body();
        }
      },
      6e5
    );
  }
});

// src/facts/definitions.ts
var registrations, householdFacts, personFacts, incomeFacts, housingFacts, areaFacts;
var init_definitions = __esm({
  "src/facts/definitions.ts"() {
    "use strict";
    registrations = ["urban", "rural", "elsewhere"];
    householdFacts = {
      registration: { kind: "registration" },
      members: { kind: "count", from: 1, to: 99 },
      monthlyIncome: { kind: "income", per: "month", of: "household" },
      annualIncome: { kind: "income", per: "year", of: "household" },
      monthlyIncomePerCapita: { kind: "income", per: "month", of: "person" },
      annualIncomePerCapita: { kind: "income", per: "year", of: "person" },
      hasHousingDifficulty: { kind: "flag" },
      floorArea: { kind: "floorArea", of: "household" },
      floorAreaPerCapita: { kind: "floorArea", of: "person" },
      livesInDilapidatedHouse: { kind: "flag" },
      livesInHazardArea: { kind: "flag" },
      membersAbleAndWillingToWork: { kind: "count", from: 0, to: 99 },
      membersEmployed: { kind: "count", from: 0, to: 99 },
      receivesSubsistenceAllowance: { kind: "flag" },
      isInTemporaryHardship: { kind: "flag" },
      isStruckByDisaster: { kind: "flag" },
      isFamilyPlanningFamily: { kind: "flag", sensitive: true },
      isRewardedRuralFamilyPlanningFamily: { kind: "flag", sensitive: true },
      hasLostOrDisabledOnlyChild: { kind: "flag", sensitive: true }
    };
    personFacts = {
      isInsuredInResidentScheme: { kind: "flag" },
      isRetired: { kind: "flag" },
      lastCheckup: { kind: "lastCheckup" },
      isWorker: { kind: "flag" },
      isInEmploymentHardship: { kind: "flag" },
      hasSevereDisability: { kind: "flag" },
      isOrphanOrDisabledOrHomelessMinor: { kind: "flag" },
      hasDisability: { kind: "flag" },
      isQualifyingMigrantWorkersChild: { kind: "flag" },
      isLongTermMigrant: { kind: "flag" },
      isLandExpropriatedFarmer: { kind: "flag" },
      isRuralWorkerOrFromOtherProvince: { kind: "flag" },
      isPartyToLabourDispute: { kind: "flag" },
      isSurplusRuralWorker: { kind: "flag" },
      isQualifyingRetrenchedEmployee: { kind: "flag" },
      isInLowIncomeGroup: { kind: "flag" },
      isInHardshipNeedingLegalAid: { kind: "flag" },
      isPupilFromHardshipFamily: { kind: "flag" },
      isRuralSchoolLeaverNotContinuing: { kind: "flag" },
      isVocationalStudent: { kind: "flag" },
      isDisabledStudentOrFromDisabledFamily: { kind: "flag" },
      isPatientWithInfectiousDisease: { kind: "flag", sensitive: true },
      isAboutToMarry: { kind: "flag" },
      isPlanningPregnancy: { kind: "flag", sensitive: true },
      isFiveGuaranteesOrThreeNoesPerson: { kind: "flag" },
      isOlderPerson: { kind: "flag" },
      isNewResident: { kind: "flag" },
      isQualifyingNewResidentsChild: { kind: "flag" },
      isNewResidentsChild: { kind: "flag" },
      isNewResidentEmployedByEnterprise: { kind: "flag" }
    };
    incomeFacts = /* @__PURE__ */ Object.freeze([
      "monthlyIncome",
      "annualIncome",
      "monthlyIncomePerCapita",
      "annualIncomePerCapita"
    ]);
    housingFacts = /* @__PURE__ */ Object.freeze([
      "hasHousingDifficulty",
      "floorArea",
      "floorAreaPerCapita"
    ]);
    areaFacts = /* @__PURE__ */ Object.freeze(["floorArea", "floorAreaPerCapita"]);
  }
});

// src/facts/errors.ts
import { Decimal } from "decimal.js";
function accept(path, given3, read) {
  const value = read(given3);
  if (value instanceof Problem) throw new PolicyInputError("invalid_input", [issueAt(path, given3, value)]);
  return value;
}
function describe2(given3) {
  if (typeof given3 === "string") {
    return JSON.stringify(shortened(given3));
  }
  if (typeof given3 === "bigint") return shortened(`${given3}n`);
  if (given3 === void 0 || given3 === null || typeof given3 === "number" || typeof given3 === "boolean") {
    return Object.is(given3, -0) ? "-0" : String(given3);
  }
  if (typeof given3 === "symbol" || typeof given3 === "function") return `a ${typeof given3}`;
  if (Array.isArray(given3)) return "an array";
  const kind = Decimal.isDecimal(given3) ? decimalKind(given3) : Object.prototype.toString.call(given3).slice(8, -1);
  return kind === "Object" ? "an object" : `an object (${kind})`;
}
function decimalKind(given3) {
  try {
    return shortened(`Decimal ${given3}`);
  } catch {
    return "no Decimal";
  }
}
var PolicyInputError, Problem, issueAt, longestShown, shortened;
var init_errors = __esm({
  "src/facts/errors.ts"() {
    "use strict";
    PolicyInputError = class extends Error {
      name = "PolicyInputError";
      code;
      issues;
      constructor(code, issues) {
        super(issues.map((issue) => issue.message).join("; "));
        this.code = code;
        this.issues = issues;
      }
    };
    Problem = class {
      code;
      accepted;
      constructor(code, accepted2) {
        this.code = code;
        this.accepted = accepted2;
      }
    };
    issueAt = (path, given3, { code, accepted: accepted2 }) => ({
      path,
      code,
      message: `${path}: ${code === "required" ? "is missing" : `got ${describe2(given3)}`}; accepted: ${accepted2}`
    });
    longestShown = 60;
    shortened = (text2) => text2.length > longestShown ? `${text2.slice(0, longestShown)}\u2026` : text2;
  }
});

// src/facts/money.ts
import { Decimal as Decimal2 } from "decimal.js";
function readHundredths(given3, accepted2) {
  if (typeof given3 === "number" || typeof given3 === "string") {
    const hundredths = plainHundredths(given3);
    if (hundredths >= 0) return hundredths;
    return typeof given3 === "number" ? whyNotNumber(given3, accepted2) : whyNotText(given3, accepted2);
  }
  return Decimal2.isDecimal(given3) ? hundredthsOfDecimal(given3, accepted2) : new Problem("wrong_type", accepted2);
}
function hundredthsOfNumber(given3) {
  if (!(given3 >= 0 && given3 < upperBound)) return -1;
  const hundredths = Math.round(given3 * 100) + 0;
  return hundredths / 100 === given3 ? hundredths : -1;
}
function whyNotNumber(given3, accepted2) {
  if (!Number.isFinite(given3)) return new Problem("not_a_sum", accepted2);
  return new Problem(given3 < 0 || given3 >= upperBound ? "out_of_range" : "too_many_decimals", accepted2);
}
function hundredthsOfText(given3) {
  const { length } = given3;
  let value = 0;
  let at = 0;
  for (; at < length; at += 1) {
    const code = given3.charCodeAt(at);
    if (code < zero || code > nine) break;
    value = value * 10 + (code - zero);
  }
  if (at === 0 || at > 12 || at > 1 && given3.charCodeAt(0) === zero) return -1;
  if (at === length) return value * 100;
  const decimals = length - at - 1;
  if (given3.charCodeAt(at) !== point || decimals < 1 || decimals > 2) return -1;
  const tenths = given3.charCodeAt(at + 1);
  const hundredths = decimals === 2 ? given3.charCodeAt(at + 2) : zero;
  if (tenths < zero || tenths > nine || hundredths < zero || hundredths > nine) return -1;
  return value * 100 + (tenths - zero) * 10 + (hundredths - zero);
}
function whyNotText(given3, accepted2) {
  const parts = decimalText.exec(given3);
  if (parts === null) return new Problem("not_a_sum", accepted2);
  const [, sign, whole2 = ""] = parts;
  return new Problem(sign === "-" || whole2.length > 12 ? "out_of_range" : "too_many_decimals", accepted2);
}
function hundredthsOfDecimal(given3, accepted2) {
  if (!Number.isInteger(given3.e)) return new Problem("not_a_sum", accepted2);
  if (given3.e > 20) return new Problem("out_of_range", accepted2);
  if (given3.e < -20) return new Problem("too_many_decimals", accepted2);
  try {
    return readHundredths(plainText.call(given3), accepted2);
  } catch {
    return new Problem("wrong_type", accepted2);
  }
}
function textOfHundredths(hundredths) {
  if (hundredths < 0) return `-${textOfHundredths(-hundredths)}`;
  const whole2 = Math.floor(hundredths / 100);
  const rest = hundredths - whole2 * 100;
  if (rest === 0) return `${whole2}`;
  if (rest < 10) return `${whole2}.0${rest}`;
  return rest % 10 === 0 ? `${whole2}.${rest / 10}` : `${whole2}.${rest}`;
}
var Exact, upperBound, acceptedSum, readSum, readFloorArea, acceptedFloorArea, plainHundredths, plainFen, zero, nine, point, decimalText, plainText, fromHundredths, toText;
var init_money = __esm({
  "src/facts/money.ts"() {
    "use strict";
    init_errors();
    Exact = /* @__PURE__ */ Decimal2.clone({ defaults: true, precision: 40 });
    upperBound = 1e12;
    acceptedSum = "a sum in yuan as text like 2352 or 2352.00, a number or a Decimal; not negative, at most two decimals, below 1000000000000";
    readSum = (given3) => readHundredths(given3, acceptedSum);
    readFloorArea = (given3) => Decimal2.isDecimal(given3) ? new Problem("wrong_type", acceptedFloorArea) : readHundredths(given3, acceptedFloorArea);
    acceptedFloorArea = "square metres as text like 45 or 45.50, or a number; not negative, at most two decimals, below 1000000000000";
    plainHundredths = (given3) => {
      if (typeof given3 === "number") return hundredthsOfNumber(given3);
      return typeof given3 === "string" ? hundredthsOfText(given3) : -1;
    };
    plainFen = (given3) => {
      if (typeof given3 !== "object") return plainHundredths(given3);
      const read = readSum(given3);
      return typeof read === "number" ? read : -1;
    };
    zero = 48;
    nine = 57;
    point = 46;
    decimalText = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
    plainText = Decimal2.prototype.toFixed;
    fromHundredths = (hundredths) => new Exact(hundredths).div(100);
    toText = (value) => value.toFixed();
  }
});

// src/facts/compact-household.ts
function readCompact(given3, into) {
  if (!isPlainRecord(given3) || !hasKnownNames(given3)) return false;
  const registration2 = registrationCode(given3.registration);
  const members2 = countCode(given3.members, householdFacts.members, 0);
  const able2 = countCode(
    given3.membersAbleAndWillingToWork,
    householdFacts.membersAbleAndWillingToWork,
    unknownCount
  );
  const employed2 = countCode(given3.membersEmployed, householdFacts.membersEmployed, unknownCount);
  const flags = flagCode(given3.livesInDilapidatedHouse) | flagCode(given3.livesInHazardArea) << 2 | flagCode(given3.receivesSubsistenceAllowance) << 4 | flagCode(given3.isInTemporaryHardship) << 6 | flagCode(given3.isStruckByDisaster) << 8 | flagCode(given3.isFamilyPlanningFamily) << 10 | flagCode(given3.isRewardedRuralFamilyPlanningFamily) << 12 | flagCode(given3.hasLostOrDisabledOnlyChild) << 14;
  let income3 = noIncome;
  let sum;
  let incomes = 0;
  const { monthlyIncome, annualIncome, monthlyIncomePerCapita, annualIncomePerCapita } = given3;
  if (isStated(monthlyIncome)) {
    income3 = 0;
    sum = monthlyIncome;
    incomes += 1;
  }
  if (isStated(annualIncome)) {
    income3 = 1;
    sum = annualIncome;
    incomes += 1;
  }
  if (isStated(monthlyIncomePerCapita)) {
    income3 = 2;
    sum = monthlyIncomePerCapita;
    incomes += 1;
  }
  if (isStated(annualIncomePerCapita)) {
    income3 = 3;
    sum = annualIncomePerCapita;
    incomes += 1;
  }
  const fen = incomes === 0 ? 0 : plainFen(sum);
  const { hasHousingDifficulty, floorArea: floorArea2, floorAreaPerCapita } = given3;
  let housing3 = flagCode(hasHousingDifficulty);
  let area2 = 0;
  let areaHundredths = 0;
  if (isStated(floorArea2) || isStated(floorAreaPerCapita)) {
    if (housing3 !== unknown || isStated(floorArea2) && isStated(floorAreaPerCapita)) return false;
    housing3 = byArea;
    area2 = isStated(floorArea2) ? 0 : 1;
    areaHundredths = plainHundredths(floorArea2 ?? floorAreaPerCapita);
  }
  if ((registration2 | members2 | able2 | employed2 | flags | housing3) < 0) return false;
  if (fen < 0 || areaHundredths < 0 || incomes > 1 || !areOrdered(members2, able2, employed2)) return false;
  into.registration = registration2;
  into.members = members2;
  into.income = income3;
  into.fen = fen;
  into.housing = housing3;
  into.area = area2;
  into.areaHundredths = areaHundredths;
  into.flags = flags;
  into.able = able2;
  into.employed = employed2;
  return true;
}
function isPlainRecord(given3) {
  if (typeof given3 !== "object" || given3 === null || given3.constructor !== Object) return false;
  return Object.prototype.toString.call(given3) === "[object Object]";
}
function hasKnownNames(given3) {
  let place = 0;
  for (const name in given3) {
    if (name !== namesByPlace[place]) {
      if (!knownNames.has(name)) return false;
      namesByPlace[place] = name;
    }
    place += 1;
  }
  return true;
}
function registrationCode(value) {
  if (value === registrations[0]) return 0;
  if (value === registrations[1]) return 1;
  return isStated(value) ? registrations.indexOf(value) : unknown;
}
function flagCode(value) {
  if (value === true) return 1;
  if (value === false) return 0;
  return isStated(value) ? refusal : unknown;
}
function countCode(value, { from, to }, ifUnknown) {
  if (typeof value !== "number") return isStated(value) ? refusal : ifUnknown;
  return value >= from && value <= to && Math.floor(value) === value ? value | 0 : refusal;
}
function areOrdered(members2, able2, employed2) {
  const people2 = members2 === 0 ? unknownCount : members2;
  if (able2 !== unknownCount && able2 > people2) return false;
  return employed2 === unknownCount || employed2 <= Math.min(able2, people2);
}
function factsOf(compact2) {
  const { registration: registration2, members: members2, income: income3, fen, housing: housing3, area: area2, areaHundredths, flags, able: able2, employed: employed2 } = compact2;
  return {
    subject: "household",
    registration: registrations[registration2],
    members: members2 === 0 ? void 0 : members2,
    livesInDilapidatedHouse: truth(flags),
    livesInHazardArea: truth(flags >> 2),
    receivesSubsistenceAllowance: truth(flags >> 4),
    isInTemporaryHardship: truth(flags >> 6),
    isStruckByDisaster: truth(flags >> 8),
    isFamilyPlanningFamily: truth(flags >> 10),
    isRewardedRuralFamilyPlanningFamily: truth(flags >> 12),
    hasLostOrDisabledOnlyChild: truth(flags >> 14),
    membersAbleAndWillingToWork: knownCount(able2),
    membersEmployed: knownCount(employed2),
    hasHousingDifficulty: housing3 === byArea ? void 0 : truth(housing3),
    income: stated(incomeFacts[income3], fen),
    area: stated(housing3 === byArea ? areaFacts[area2] : void 0, areaHundredths)
  };
}
var noIncome, byArea, unknownCount, unknown, plainFlags, CompactHousehold, refusal, isStated, knownNames, namesByPlace, truth, knownCount, stated;
var init_compact_household = __esm({
  "src/facts/compact-household.ts"() {
    "use strict";
    init_definitions();
    init_money();
    noIncome = 4;
    byArea = 2;
    unknownCount = 127;
    unknown = 3;
    plainFlags = [
      "livesInDilapidatedHouse",
      "livesInHazardArea",
      "receivesSubsistenceAllowance",
      "isInTemporaryHardship",
      "isStruckByDisaster",
      "isFamilyPlanningFamily",
      "isRewardedRuralFamilyPlanningFamily",
      "hasLostOrDisabledOnlyChild"
    ];
    CompactHousehold = class {
      /** The place in `registrations`; 3 where unknown. */
      registration = 3;
      /** 0 where unknown. */
      members = 0;
      /** The place of the spelling in `incomeFacts`; `noIncome` where none is stated. */
      income = noIncome;
      fen = 0;
      /** 0 no, 1 yes, 3 unknown; `byArea` where a floor area is stated instead. */
      housing = 3;
      /** The place of its spelling in `areaFacts`. */
      area = 0;
      areaHundredths = 0;
      /** Two bits for each of `plainFlags`: 0 no, 1 yes, 3 unknown. */
      flags = 65535;
      /** `unknownCount` where unknown. */
      able = unknownCount;
      employed = unknownCount;
    };
    refusal = -1;
    isStated = (value) => value !== void 0 && value !== null;
    knownNames = /* @__PURE__ */ (() => new Set(Object.keys(householdFacts)))();
    namesByPlace = [];
    truth = (bits) => (bits & 3) === unknown ? void 0 : (bits & 3) === 1;
    knownCount = (count) => count === unknownCount ? void 0 : count;
    stated = (fact2, hundredths) => fact2 && { fact: fact2, hundredths };
  }
});

// src/policy/criteria.ts
var is, isOneOf, atLeast, incomeBelow, incomeAtMost, inHousingDifficulty, dueFrom, under;
var init_criteria = __esm({
  "src/policy/criteria.ts"() {
    "use strict";
    is = (fact2, value) => ({ fact: fact2, comparator: "is", value });
    isOneOf = (fact2, value) => ({ fact: fact2, comparator: "isOneOf", value });
    atLeast = (fact2, value) => ({ fact: fact2, comparator: "atLeast", value });
    incomeBelow = (limit2) => ({ fact: "income", comparator: "below", limit: limit2 });
    incomeAtMost = (limit2) => ({ fact: "income", comparator: { atMostOrBelowBy: "limitInclusive" }, limit: limit2 });
    inHousingDifficulty = {
      fact: "housingDifficulty",
      comparator: { atMostOrBelowBy: "floorAreaLimit" },
      limit: "housingDifficulty"
    };
    dueFrom = (fact2, years) => ({ fact: fact2, comparator: "dueFrom", years, reading: "checkupInterval" });
    under = (reading, choice, criterion) => ({ ...criterion, under: { reading, choice } });
  }
});

// src/policy/entitlements.ts
var toThose, toThoseAndOthers, householdEntitlements, personEntitlements;
var init_entitlements = __esm({
  "src/policy/entitlements.ts"() {
    "use strict";
    toThose = (fact2, clauses, notStated = [], force = "required") => ({
      clauses,
      force,
      kind: "benefit",
      criteria: [{ fact: fact2, comparator: "is", value: true }],
      notStated
    });
    toThoseAndOthers = (...row) => {
      const { criteria, ...rest } = toThose(...row);
      return { ...rest, criteria: [{ ...criteria[0], openList: true }] };
    };
    householdEntitlements = {
      priceSubsidy: toThose("receivesSubsistenceAllowance", ["2.1.4"], ["amount"]),
      temporaryRelief: toThose("isInTemporaryHardship", ["2.1.4", "3.2.2"], ["criteria", "amount"]),
      familyPlanningFamilyTreatment: toThose("isFamilyPlanningFamily", ["2.2.10"], ["amount"]),
      disasterRelief: toThose("isStruckByDisaster", ["3.2.2"], ["amount"]),
      familyPlanningReward: toThose("isRewardedRuralFamilyPlanningFamily", ["3.4.4"], ["criteria", "amount"]),
      onlyChildLossAssistance: toThose("hasLostOrDisabledOnlyChild", ["3.4.4"], ["amount"])
    };
    personEntitlements = {
      freeEmploymentServices: toThose("isWorker", ["2.1.1"]),
      employmentAssistance: toThose("isInEmploymentHardship", ["2.1.1", "3.1.1"], ["criteria"]),
      severeDisabilityCare: toThose("hasSevereDisability", ["2.1.5", "3.6.3"], [], "phased"),
      childWelfareServices: toThose("isOrphanOrDisabledOrHomelessMinor", ["2.1.5", "3.6.2"], [], "basic"),
      disabilityCare: toThose("hasDisability", ["2.1.5", "3.6.3"], ["amount"]),
      localSchoolingForMigrantChildren: toThose("isQualifyingMigrantWorkersChild", ["2.2.6"], ["criteria"]),
      migrantPublicHealth: toThose("isLongTermMigrant", ["2.2.7"]),
      migrantFamilyPlanningServices: toThose("isLongTermMigrant", ["2.2.10"]),
      landExpropriatedFarmerTraining: toThose("isLandExpropriatedFarmer", ["3.1.1"]),
      skillTrainingSubsidy: toThose("isRuralWorkerOrFromOtherProvince", ["3.1.1"], ["amount"]),
      freeLabourArbitration: toThose("isPartyToLabourDispute", ["3.1.1"]),
      transferEmploymentTraining: toThose("isSurplusRuralWorker", ["3.1.1"]),
      landExpropriatedFarmerOldAgeSecurity: toThose("isLandExpropriatedFarmer", ["3.2.1"], ["amount"]),
      hardshipAllowanceForRetrenchedEmployees: toThose(
        "isQualifyingRetrenchedEmployee",
        ["3.2.2"],
        ["criteria", "amount"]
      ),
      medicalAssistance: toThose("isInLowIncomeGroup", ["3.2.2", "2.1.2"], ["criteria", "amount"]),
      legalAid: toThose("isInHardshipNeedingLegalAid", ["3.2.2"], ["criteria"]),
      hardshipPupilAid: toThose("isPupilFromHardshipFamily", ["3.3.1", "2.2.6"], ["amount"]),
      schoolLeaverVocationalTraining: toThose("isRuralSchoolLeaverNotContinuing", ["3.3.3"]),
      vocationalStudentAid: toThose("isVocationalStudent", ["3.3.3"], ["criteria", "amount"]),
      disabledStudentAid: toThose("isDisabledStudentOrFromDisabledFamily", ["3.3.5"], ["amount"]),
      infectiousDiseaseTreatment: toThoseAndOthers("isPatientWithInfectiousDisease", ["3.4.1"], ["amount"]),
      freePremaritalCheckup: toThose("isAboutToMarry", ["3.4.4"]),
      freePrePregnancyScreening: toThose("isPlanningPregnancy", ["3.4.4"]),
      centralisedCare: toThose("isFiveGuaranteesOrThreeNoesPerson", ["3.6.1"]),
      olderPeoplePreferences: toThose("isOlderPerson", ["3.6.1"], ["amount"]),
      newResidentSocialInsurance: toThose("isNewResident", ["3.10.2"]),
      newResidentSchooling: toThose("isQualifyingNewResidentsChild", ["3.10.3"], ["criteria"]),
      newResidentVocationalSchooling: toThose("isNewResidentsChild", ["3.10.3"]),
      newResidentHousingFund: toThose("isNewResidentEmployedByEnterprise", ["3.10.4"], [], "phased")
    };
  }
});

// src/policy/ratios.ts
var ratio, ratios;
var init_ratios = __esm({
  "src/policy/ratios.ts"() {
    "use strict";
    ratio = (clause, value) => ({ clause, value });
    ratios = {
      urbanStandardOfMinimumWage: ratio("3.2.2", "0.4"),
      ruralStandardOfUrbanStandard: ratio("3.2.2", "0.6"),
      averageReliefOfStandard: ratio("3.2.2", "0.5"),
      medicalCoCoverage: ratio("3.2.2", "0.5"),
      /** Yuan a resident a year. */
      medicalAssistanceBudget: ratio("3.2.2", "10"),
      lowRentHousing: ratio("2.1.3", "2"),
      affordableHousing: ratio("3.8.1", "0.6"),
      repairFirstPhase: ratio("3.8.2", "1.2"),
      repairSecondPhase: { ...ratio("3.8.2", "1.5"), force: "strive" },
      /** Yuan net a person a year, nominal, of the current year. */
      lowIncomeFarmHouseholdLine: ratio("2.1.4", "4000"),
      yearsBetweenCheckups: ratio("3.2.1", "2")
    };
  }
});

// src/policy/benefits.ts
var householdBenefits, personBenefits, householdBenefitIds, personBenefitIds;
var init_benefits = __esm({
  "src/policy/benefits.ts"() {
    "use strict";
    init_criteria();
    init_entitlements();
    init_ratios();
    householdBenefits = {
      subsistenceAllowance: {
        clauses: ["2.1.4"],
        force: "required",
        kind: "benefit",
        criteria: [isOneOf("registration", ["urban", "rural"]), incomeBelow("subsistence")],
        paysDifference: { basis: { urban: "order271Article8", rural: "stateCouncilCircular2007No19" } }
      },
      lowRentHousing: {
        clauses: ["2.1.3", "3.8.1"],
        force: "basic",
        kind: "benefit",
        criteria: [is("registration", "urban"), inHousingDifficulty, incomeAtMost("lowRentHousing")]
      },
      affordableHousing: {
        clauses: ["3.8.1", "2.1.3"],
        force: "basic",
        kind: "benefit",
        criteria: [is("registration", "urban"), inHousingDifficulty, incomeAtMost("affordableHousing")]
      },
      dilapidatedHousingRepair: {
        clauses: ["3.8.2", "2.1.3"],
        force: "required",
        forceByPhaseOf: "repair",
        kind: "benefit",
        criteria: [is("registration", "rural"), is("livesInDilapidatedHouse", true), incomeAtMost("repair")]
      },
      hazardAreaReinforcement: {
        clauses: ["3.8.2"],
        force: "basic",
        kind: "benefit",
        criteria: [
          is("registration", "rural"),
          is("livesInDilapidatedHouse", true),
          is("livesInHazardArea", true),
          under("repairHazardAreas", "withIncomeTest", incomeAtMost("repair"))
        ]
      },
      lowIncomeFarmHousehold: {
        clauses: ["2.1.4"],
        force: "basic",
        kind: "classification",
        criteria: [is("registration", "rural"), incomeAtMost("lowIncomeFarmHousehold")]
      },
      zeroEmploymentHousehold: {
        clauses: ["2.1.1", "3.1.1"],
        force: "required",
        kind: "classification",
        criteria: [
          is("registration", "urban"),
          atLeast("membersAbleAndWillingToWork", 1),
          is("membersEmployed", 0)
        ],
        basis: "employmentPromotionLawArticle56"
      },
      ruralEmploymentAssistance: {
        clauses: ["2.1.1", "3.1.1"],
        force: "basic",
        kind: "benefit",
        criteria: [
          is("registration", "rural"),
          is("receivesSubsistenceAllowance", true),
          atLeast("membersSeekingWork", 1)
        ]
      },
      ...householdEntitlements
    };
    personBenefits = {
      freeHealthCheckup: {
        clauses: ["3.2.1"],
        force: "required",
        kind: "benefit",
        criteria: [
          under("checkupRecipients", "retiredRegardless", is("checkupRecipient", true)),
          under("checkupRecipients", "retiredAndInsured", is("isInsuredInResidentScheme", true)),
          dueFrom("lastCheckup", ratios.yearsBetweenCheckups)
        ]
      },
      ...personEntitlements
    };
    householdBenefitIds = /* @__PURE__ */ Object.freeze(
      Object.keys(householdBenefits)
    );
    personBenefitIds = /* @__PURE__ */ Object.freeze(
      Object.keys(personBenefits)
    );
  }
});

// src/determine/verdict-word.ts
var verdictByBits, ineligibleBits, eligibleBits, bitsByOutcome, unopposed, outcomeWord, bitsAt, verdictAt, places, placeOf;
var init_verdict_word = __esm({
  "src/determine/verdict-word.ts"() {
    "use strict";
    init_benefits();
    verdictByBits = [
      "ineligible",
      "undetermined",
      "notInForce",
      "eligible"
    ];
    ineligibleBits = 0;
    eligibleBits = 3;
    bitsByOutcome = { unmet: ineligibleBits, unknown: 1, met: eligibleBits };
    unopposed = -1;
    outcomeWord = (place, outcome2) => ~((bitsByOutcome[outcome2] ^ 3) << 2 * place);
    bitsAt = (word, place) => word >>> 2 * place & 3;
    verdictAt = (word, place) => verdictByBits[bitsAt(word, place)];
    places = /* @__PURE__ */ (() => Object.fromEntries(householdBenefitIds.map((id, place) => [id, place])))();
    placeOf = (benefit) => places[benefit];
  }
});

// src/determine/amount-table.ts
var lineOf, registrationIn, spellingIn, membersIn, lineCount, comparedAtOnce, highestSmall, AmountTable;
var init_amount_table = __esm({
  "src/determine/amount-table.ts"() {
    "use strict";
    init_verdict_word();
    lineOf = (registration2, spelling, members2) => registration2 << 9 | spelling << 7 | members2;
    registrationIn = (line) => line >> 9;
    spellingIn = (line) => line >> 7 & 3;
    membersIn = (line) => line & 127;
    lineCount = 4 << 9;
    comparedAtOnce = 3;
    highestSmall = 2 ** 31 - 1;
    AmountTable = class {
      cuts;
      /** The same up to what 31 bits hold. */
      smallCuts;
      words;
      /** The cells of a line are two to this. */
      shift;
      stepsOf;
      constructor(mostSteps, stepsOf) {
        this.shift = 32 - Math.clz32(Math.max(mostSteps, comparedAtOnce));
        this.stepsOf = stepsOf;
        const cells = lineCount << this.shift;
        this.cuts = new Float64Array(cells);
        this.smallCuts = new Int32Array(cells);
        this.words = new Int32Array(cells);
      }
      wordOf(line, hundredths) {
        const start = line << this.shift;
        if (this.words[start] === 0) this.fill(start, this.stepsOf(line));
        let at = start;
        while (hundredths > this.cuts[at]) at += 1;
        return this.words[at];
      }
      /** Whether `placeOfSmall` does for a line that was asked for: it has few cut-offs. */
      isShort(line) {
        return this.cuts[(line << this.shift) + comparedAtOnce] === Number.POSITIVE_INFINITY;
      }
      fill(start, steps) {
        const cutOf = ({ highest: highest2 }) => highest2 === void 0 ? -1 : Math.max(-1, Math.min(highest2.toNumber(), Number.MAX_SAFE_INTEGER));
        const ascending = steps.map((step) => ({ cut: cutOf(step), above: step.above })).sort((a, b) => a.cut - b.cut);
        let word = unopposed;
        for (let place = 0; place < 1 << this.shift; place += 1) {
          const step = ascending[place];
          this.cuts[start + place] = step?.cut ?? Number.POSITIVE_INFINITY;
          this.smallCuts[start + place] = Math.min(step?.cut ?? highestSmall, highestSmall);
          this.words[start + place] = word;
          word &= step?.above ?? unopposed;
        }
      }
    };
  }
});

// src/policy/frozen.ts
function frozen(value) {
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
  if (!isPlain || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
var init_frozen = __esm({
  "src/policy/frozen.ts"() {
    "use strict";
  }
});

// src/determine/remembered.ts
function madeOnce(make) {
  const known = /* @__PURE__ */ new WeakMap();
  return (of) => {
    let made = known.get(of);
    if (made === void 0) {
      made = make(of);
      known.set(of, made);
    }
    return made;
  };
}
function remembered(make) {
  const madeOf = madeOnce((_2) => /* @__PURE__ */ new Map());
  return (of, key) => {
    const made = madeOf(of);
    let value = made.get(key);
    if (value === void 0) {
      value = make(of, key);
      made.set(key, value);
    }
    return value;
  };
}
var init_remembered = __esm({
  "src/determine/remembered.ts"() {
    "use strict";
  }
});

// src/determine/compare.ts
function cutOff(comparator, limit2, statedMonths) {
  const highest2 = limit2.times(100).div(statedMonths);
  return comparator === "atMost" ? highest2.floor() : highest2.ceil().minus(1);
}
function comparisonWith(limit2, fact2, members2) {
  const spelling = householdFacts[fact2];
  const people2 = spelling.of === "household" ? members2 : 1;
  const limitMonths = limit2.per === "month" && spelling.per === "year" ? 12 : 1;
  const statedMonths = limit2.per === "year" && spelling.per === "month" ? 12 : 1;
  const compared = people2 && limit2.amount?.times(limitMonths).times(people2);
  const highest2 = compared && cutOff(limit2.comparator, compared, statedMonths);
  return { people: people2, limitMonths, statedMonths, compared: compared || void 0, highest: highest2 || void 0 };
}
function compareAmount(limit2, fact2, stated5, members2) {
  const {
    open,
    stated: unfilled,
    statedMonths,
    compared,
    comparedHundredths,
    highest: highest2,
    missing
  } = laidOut(limit2, keyOf(fact2, members2));
  if (stated5 === void 0) return { result: open, missing };
  const result = { ...unfilled };
  const value = stated5 * statedMonths;
  if (highest2 !== void 0) result.outcome = stated5 <= highest2 ? "met" : "unmet";
  result.value = textOfHundredths(value);
  if (statedMonths === 12) result.stated = { amount: textOfHundredths(stated5), months: 12 };
  if (compared) {
    result.slack = comparedHundredths === void 0 ? toText(compared.minus(fromHundredths(value))) : textOfHundredths(comparedHundredths - value);
  }
  return { result, missing };
}
var spellings, keyOf, laidOut;
var init_compare = __esm({
  "src/determine/compare.ts"() {
    "use strict";
    init_definitions();
    init_money();
    init_frozen();
    init_remembered();
    spellings = /* @__PURE__ */ (() => [...incomeFacts, ...areaFacts])();
    keyOf = (fact2, members2 = 0) => spellings.indexOf(fact2) * 128 + members2;
    laidOut = /* @__PURE__ */ (() => remembered((limit2, key) => {
      const fact2 = spellings[key >> 7];
      const { people: people2, statedMonths, limitMonths, compared, highest: highest2 } = comparisonWith(
        limit2,
        fact2,
        key % 128 || void 0
      );
      const hundredths = compared?.times(100);
      const isExact = hundredths?.isInteger() && hundredths.lte(Number.MAX_SAFE_INTEGER);
      const missing = people2 === void 0 ? [{ in: "household", anyOf: ["members"] }] : [];
      if (limit2.missing) missing.push(limit2.missing);
      const result = (isStated3) => ({
        outcome: "unknown",
        kind: householdFacts[fact2].kind,
        fact: fact2,
        comparator: limit2.comparator,
        clause: limit2.clause,
        readings: limit2.readings,
        ...limit2.basis && { basis: limit2.basis },
        ...limit2.per && { per: limitMonths === 12 ? "year" : limit2.per },
        ...limit2.arithmetic && {
          arithmetic: {
            ...limit2.arithmetic,
            ...householdFacts[fact2].of === "household" && people2 && { people: people2 },
            ...limitMonths === 12 && { months: 12 }
          }
        },
        ...isStated3 && { value: "" },
        ...isStated3 && statedMonths === 12 && { stated: { amount: "", months: 12 } },
        ...isStated3 && compared && { slack: "" },
        ...compared && highest2 && { limit: toText(compared) },
        ...highest2 && !highest2.isNegative() && { highestQualifying: toText(fromHundredths(highest2)) }
      });
      return frozen({
        open: result(false),
        stated: result(true),
        statedMonths,
        compared,
        comparedHundredths: isExact ? hundredths?.toNumber() : void 0,
        highest: highest2 && Math.min(highest2.toNumber(), Number.MAX_SAFE_INTEGER),
        missing
      });
    }))();
  }
});

// src/facts/dates.ts
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addYears } from "date-fns/addYears";
import { regexes } from "zod/mini";
function readDate(given3) {
  if (typeof given3 !== "string") return new Problem("wrong_type", accepted);
  if (!regexes.date.test(given3)) return new Problem("not_a_date", accepted);
  return given3 >= earliestDate && given3 < "3000" ? given3 : new Problem("out_of_range", accepted);
}
var earliestDate, accepted, yearsAfter;
var init_dates = __esm({
  "src/facts/dates.ts"() {
    "use strict";
    init_errors();
    earliestDate = "1900-01-01";
    accepted = `a calendar date as text like 2010-07-05, from ${earliestDate} to 2999-12-31`;
    yearsAfter = (date, years) => addYears(new UTCDateMini(date), years).toISOString().slice(0, 10);
  }
});

// src/facts/readers.ts
var readFlag, wholeNumber, oneOf;
var init_readers = __esm({
  "src/facts/readers.ts"() {
    "use strict";
    init_errors();
    readFlag = (given3) => typeof given3 === "boolean" ? given3 : new Problem("wrong_type", "true or false");
    wholeNumber = (from, to) => (given3) => {
      const accepted2 = `a whole number from ${from} to ${to}`;
      if (typeof given3 !== "number") return new Problem("wrong_type", accepted2);
      return Number.isInteger(given3) && given3 >= from && given3 <= to ? given3 + 0 : new Problem("out_of_range", accepted2);
    };
    oneOf = (values) => (given3) => values.find((value) => value === given3) ?? new Problem(
      typeof given3 === typeof values[0] ? "unknown_name" : "wrong_type",
      values.map(describe2).join(", ")
    );
  }
});

// src/policy/plan-period.ts
var planPeriods, checkupPeriodsFrom;
var init_plan_period = __esm({
  "src/policy/plan-period.ts"() {
    "use strict";
    planPeriods = {
      toEndOf2012: { from: "2010-07-05", to: "2012-12-31" },
      untilReplaced: { from: "2010-07-05", to: "2014-10-31" }
    };
    checkupPeriodsFrom = 2010;
  }
});

// src/policy/readings.ts
var readings;
var init_readings = __esm({
  "src/policy/readings.ts"() {
    "use strict";
    readings = {
      limitInclusive: { clause: "2.1.3", choices: ["included", "excluded"] },
      repairLimitIn2010: { clause: "3.8.2", choices: ["120%", "150%"] },
      repairLimitIn2011: { clause: "3.8.2", choices: ["150%", "120%"] },
      repairHazardAreas: { clause: "3.8.2", choices: ["withoutIncomeTest", "withIncomeTest"] },
      ruralStandardBase: { clause: "3.2.2", choices: ["standardInForce", "unroundedWageShare"] },
      floorAreaLimit: { clause: "2.1.3", choices: ["excluded", "included"] },
      checkupInterval: { clause: "3.2.1", choices: ["anniversary", "calendarPeriod"] },
      checkupRecipients: { clause: "3.2.1", choices: ["retiredRegardless", "retiredAndInsured"] },
      planPeriod: { clause: "2", choices: ["toEndOf2012", "untilReplaced"] }
    };
  }
});

// src/formulas/checkup.ts
function nextFreeCheckup(lastCheckup2, checkupInterval = "anniversary") {
  const last3 = accept("lastCheckup", lastCheckup2, readDate);
  const interval2 = accept("checkupInterval", checkupInterval, oneOf(readings.checkupInterval.choices));
  return nextCheckup(last3, Number(ratios.yearsBetweenCheckups.value), interval2);
}
function nextCheckup(last3, years, interval2) {
  if (interval2 === "anniversary") return yearsAfter(last3, years);
  const year = Number(last3.slice(0, 4));
  return `${checkupPeriodsFrom + (Math.floor((year - checkupPeriodsFrom) / years) + 1) * years}-01-01`;
}
var init_checkup = __esm({
  "src/formulas/checkup.ts"() {
    "use strict";
    init_dates();
    init_errors();
    init_readers();
    init_plan_period();
    init_ratios();
    init_readings();
  }
});

// src/determine/derived-facts.ts
var rules, sources, factValue, gapsOf;
var init_derived_facts = __esm({
  "src/determine/derived-facts.ts"() {
    "use strict";
    init_definitions();
    rules = {
      /** Members able and willing to work who have no job. Where nobody is able, there is nobody to count. */
      membersSeekingWork: ({ membersAbleAndWillingToWork: able2, membersEmployed: employed2 }) => able2 === 0 ? 0 : able2 === void 0 || employed2 === void 0 ? void 0 : able2 - employed2,
      /** Insured in the residents' scheme, or retired: Kleene's or. */
      checkupRecipient: ({ isInsuredInResidentScheme: insured3, isRetired: retired2 }) => insured3 || retired2 ? true : insured3 === void 0 || retired2 === void 0 ? void 0 : false
    };
    sources = {
      membersSeekingWork: [["membersAbleAndWillingToWork"], ["membersEmployed"]],
      checkupRecipient: [["isInsuredInResidentScheme", "isRetired"]],
      hasHousingDifficulty: [housingFacts]
    };
    factValue = (fact2, facts7) => fact2 in rules ? rules[fact2](facts7) : facts7[fact2];
    gapsOf = (fact2, facts7) => (sources[fact2] ?? [[fact2]]).map((names) => names.filter((name) => facts7[name] === void 0)).filter((names) => names.length > 0).map((anyOf) => ({ in: facts7.subject, anyOf }));
  }
});

// src/determine/evaluate.ts
function evaluate(criterion, facts7, asOf) {
  switch (criterion.kind) {
    case "income":
      return evaluateIncome(criterion, facts7);
    case "housingDifficulty":
      return evaluateHousing(criterion, facts7);
    case "date":
      return evaluateDate(criterion, facts7, asOf);
    default:
      return evaluatePlain(criterion, facts7);
  }
}
function evaluatePlain(criterion, facts7) {
  const value = factValue(criterion.fact, facts7);
  if (value !== void 0) return withValue(criterion, value);
  return { result: { outcome: "unknown", ...criterion }, missing: gapsOf(criterion.fact, facts7) };
}
function holds({ comparator, limit: limit2 }, value) {
  if (comparator === "atLeast") return value >= limit2;
  return comparator === "is" ? value === limit2 : limit2.includes(value);
}
function evaluateIncome({ limits: limits2 }, facts7) {
  const { registration: registration2, income: income3, members: members2 } = facts7;
  const limit2 = limits2[registration2 ?? "unknown"];
  if (income3) return compareAmount(limit2, income3.fact, income3.hundredths, members2);
  const period = limit2.per === "year" ? "annual" : "monthly";
  const fact2 = members2 === void 0 ? `${period}IncomePerCapita` : `${period}Income`;
  const { result, missing } = compareAmount(limit2, fact2, void 0, members2);
  return { result, missing: [{ in: "household", anyOf: incomeFacts }, ...missing] };
}
function evaluateHousing({ limits: limits2 }, facts7) {
  const limit2 = limits2[facts7.registration ?? "unknown"];
  const { area: area2 } = facts7;
  if (area2) return compareAmount(limit2, area2.fact, area2.hundredths, facts7.members);
  return evaluatePlain(asFound(limit2, "hasHousingDifficulty"), facts7);
}
function evaluateDate({ base, years, interval: interval2 }, facts7, asOf) {
  const value = facts7.lastCheckup;
  if (value === void 0) {
    return { result: { outcome: "unknown", ...base }, missing: [{ in: "person", anyOf: [base.fact] }] };
  }
  if (value === "never") return { result: { outcome: "met", ...base, value }, missing: [] };
  const limit2 = nextCheckup(value, years, interval2);
  return { result: { outcome: limit2 <= asOf ? "met" : "unmet", ...base, value, limit: limit2 }, missing: [] };
}
var withValue, asFound;
var init_evaluate = __esm({
  "src/determine/evaluate.ts"() {
    "use strict";
    init_definitions();
    init_checkup();
    init_frozen();
    init_compare();
    init_derived_facts();
    init_remembered();
    withValue = /* @__PURE__ */ (() => remembered((criterion, value) => {
      const otherwise = criterion.openList ? "unknown" : "unmet";
      const outcome2 = holds(criterion, value) ? "met" : otherwise;
      return frozen({ result: { outcome: outcome2, ...criterion, value }, missing: [] });
    }))();
    asFound = /* @__PURE__ */ (() => remembered(
      ({ clause }, fact2) => frozen({ kind: "flag", fact: fact2, comparator: "is", limit: true, clause })
    ))();
  }
});

// src/facts/read-record.ts
import * as z from "zod/mini";
function readRecord(schema, given3, name, prefix = "") {
  if (Object.prototype.toString.call(given3) !== "[object Object]") {
    throw new PolicyInputError("invalid_input", [
      issueAt(name, given3, new Problem("wrong_type", "an object with named fields"))
    ]);
  }
  const result = z.safeParse(schema, given3);
  if (result.success) return result.data;
  throw new PolicyInputError(
    "invalid_input",
    result.error.issues.flatMap((issue) => toInputIssues(issue, given3, schema, prefix))
  );
}
function toInputIssues(issue, given3, schema, prefix) {
  const at = (name, problem2) => issueAt(prefix + name, given3[name], problem2);
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(schema._zod.def.shape).join(", ");
    return issue.keys.map((key) => at(key, new Problem("unknown_name", `the names ${known}`)));
  }
  const { problem } = issue.params;
  return [at(String(issue.path[0]), problem)];
}
var required, option, fact;
var init_read_record = __esm({
  "src/facts/read-record.ts"() {
    "use strict";
    init_errors();
    required = (read) => z.pipe(
      z.unknown(),
      z.transform((given3, context) => {
        const value = read(given3);
        if (!(value instanceof Problem)) return value;
        const problem = given3 === void 0 ? new Problem("required", value.accepted) : value;
        context.issues.push({ code: "custom", input: given3, params: { problem } });
        return z.NEVER;
      })
    );
    option = (read) => z.optional(required(read));
    fact = (read) => option((given3) => given3 === null ? void 0 : read(given3));
  }
});

// src/policy/figures.ts
var figureNames, derivations, documentFigures;
var init_figures = __esm({
  "src/policy/figures.ts"() {
    "use strict";
    init_ratios();
    figureNames = [
      "minimumWage",
      "urbanSubsistenceStandard",
      "ruralSubsistenceStandard",
      "urbanDisposableIncomePerCapita",
      "housingDifficultyFloorArea",
      "minimumPaymentPerPerson"
    ];
    derivations = {
      urbanSubsistenceStandard: { times: ratios.urbanStandardOfMinimumWage, of: "minimumWage" },
      ruralSubsistenceStandard: {
        times: ratios.ruralStandardOfUrbanStandard,
        of: "urbanSubsistenceStandard",
        unroundedUnder: { reading: "ruralStandardBase", choice: "unroundedWageShare" }
      }
    };
    documentFigures = {
      lowIncomeFarmHouseholdLine: ratios.lowIncomeFarmHouseholdLine
    };
  }
});

// src/policy/minimum-wage.ts
var minimumWages;
var init_minimum_wage = __esm({
  "src/policy/minimum-wage.ts"() {
    "use strict";
    minimumWages = [
      {
        from: "2010-04-01",
        to: "2011-03-31",
        value: "980",
        source: "\u6D59\u653F\u53D1\u30142010\u301511\u53F7"
      },
      {
        from: "2011-04-01",
        to: "2012-12-31",
        value: "1160",
        source: "\u6D59\u653F\u53D1\u30142011\u301516\u53F7"
      }
    ];
  }
});

// src/determine/figures.ts
function publishedWage(date) {
  const wage3 = minimumWages.find(({ from, to }) => from <= date && date <= to);
  return wage3 && {
    value: new Exact(wage3.value),
    origin: { origin: "published", source: wage3.source },
    readings: []
  };
}
function figuresOn(asOf, given3, readings4, roundUpTo) {
  const figures = { minimumWage: publishedWage(asOf) };
  for (const [name, { clause, value }] of Object.entries(documentFigures)) {
    const origin = { origin: "document", source: clause };
    figures[name] = { value: new Exact(value), origin, readings: [] };
  }
  for (const [name, value] of Object.entries(given3)) {
    if (value) figures[name] = { value, origin: { origin: "given", source: "caller" }, readings: [] };
  }
  for (const name of derivedNames) figures[name] ??= derive(name, figures, readings4, roundUpTo);
  return figures;
}
function waysToKnow(name) {
  let base = name;
  for (let row = derivationOf(name); row; row = derivationOf(base)) base = row.of;
  return base === name ? [name] : [name, base];
}
function derive(name, figures, choices, roundUpTo) {
  const { times: times2, of, unroundedUnder: by } = derivations[name];
  const unrounded5 = by !== void 0 && choices[by.reading] === by.choice;
  const base = unrounded5 ? derive(of, figures, choices, void 0) : figures[of];
  if (!base) return void 0;
  const exact = base.value.times(times2.value);
  return {
    value: roundUpTo === void 0 ? exact : exact.toNearest(roundUpTo, Exact.ROUND_CEIL),
    readings: by ? [by.reading] : [],
    origin: {
      origin: "derived",
      source: {
        ...base.origin,
        figure: of,
        amount: toText(base.value),
        ratio: times2.value,
        ...roundUpTo !== void 0 && { roundedUpTo: roundUpTo },
        ...unrounded5 && { unrounded: unrounded5 }
      }
    }
  };
}
var derivedNames, derivationOf;
var init_figures2 = __esm({
  "src/determine/figures.ts"() {
    "use strict";
    init_money();
    init_figures();
    init_minimum_wage();
    derivedNames = /* @__PURE__ */ (() => Object.keys(derivations))();
    derivationOf = (name) => derivations[name];
  }
});

// src/policy/limits.ts
var limits;
var init_limits = __esm({
  "src/policy/limits.ts"() {
    "use strict";
    init_ratios();
    limits = {
      subsistence: {
        clause: "2.1.4",
        of: { urban: "urbanSubsistenceStandard", rural: "ruralSubsistenceStandard" },
        per: "month",
        basis: { urban: "order271Article2", rural: "stateCouncilCircular2007No19" }
      },
      lowRentHousing: {
        clause: "2.1.3",
        times: ratios.lowRentHousing,
        of: "urbanSubsistenceStandard",
        per: "month"
      },
      affordableHousing: {
        clause: "3.8.1",
        times: ratios.affordableHousing,
        of: "urbanDisposableIncomePerCapita",
        per: "year"
      },
      repair: {
        clause: "3.8.2",
        times: [
          {
            from: "2010-07-05",
            times: {
              reading: "repairLimitIn2010",
              choices: { "120%": ratios.repairFirstPhase, "150%": ratios.repairSecondPhase }
            }
          },
          {
            from: "2011-01-01",
            times: {
              reading: "repairLimitIn2011",
              choices: { "120%": ratios.repairFirstPhase, "150%": ratios.repairSecondPhase }
            }
          },
          { from: "2012-01-01", times: ratios.repairSecondPhase }
        ],
        of: "ruralSubsistenceStandard",
        per: "month"
      },
      lowIncomeFarmHousehold: {
        clause: "2.1.4",
        of: "lowIncomeFarmHouseholdLine",
        per: "year"
      },
      housingDifficulty: { clause: "2.1.3", of: "housingDifficultyFloorArea" }
    };
  }
});

// src/determine/resolve-limit.ts
function resolveLimits({ limit: limit2, comparator }, situation) {
  const { of, basis, clause, per, times: times2 } = limits[limit2];
  const { ratio: ratio2, readings: readings4 } = ratioOn(times2, situation);
  const decidedBy = typeof comparator === "string" ? void 0 : comparator.atMostOrBelowBy;
  const included = decidedBy ? situation.readings[decidedBy] === "included" : comparator === "atMost";
  const open = {
    clause,
    comparator: included ? "atMost" : "below",
    readings: decidedBy ? [decidedBy, ...readings4] : readings4,
    ...per && { per }
  };
  if (typeof of === "string") {
    const one = withAmount(open, of, ratio2, situation);
    return { urban: one, rural: one, elsewhere: one, unknown: one };
  }
  const by = (registration2) => ({
    ...withAmount(open, of[registration2], ratio2, situation),
    ...basis && { basis: basis[registration2] }
  });
  const unknown10 = { ...open, missing: { in: "household", anyOf: ["registration"] } };
  return { urban: by("urban"), rural: by("rural"), elsewhere: open, unknown: unknown10 };
}
function withAmount(limit2, name, ratio2, { figures }) {
  const figure = figures[name];
  if (figure === void 0) return { ...limit2, missing: { in: "policy", anyOf: waysToKnow(name) } };
  const { value, origin, readings: readings4 } = figure;
  return {
    ...limit2,
    readings: [...limit2.readings, ...readings4],
    amount: value.times(ratio2?.value ?? 1),
    arithmetic: { ...origin, figure: name, amount: toText(value), ratio: ratio2?.value ?? "1" }
  };
}
function ratioOn(times2, { asOf, readings: readings4 }) {
  if (times2 === void 0 || "value" in times2) return { ratio: times2, readings: [] };
  const phase2 = times2.filter(({ from }) => from <= asOf).at(-1) ?? times2[0];
  if ("value" in phase2.times) return { ratio: phase2.times, readings: [] };
  const { reading, choices } = phase2.times;
  return {
    ratio: choices[readings4[reading]],
    readings: [reading]
  };
}
var init_resolve_limit = __esm({
  "src/determine/resolve-limit.ts"() {
    "use strict";
    init_money();
    init_limits();
    init_figures2();
  }
});

// src/determine/resolve.ts
function resolveRows(situation) {
  const resolved = /* @__PURE__ */ Object.create(null);
  for (const [subject, rows4] of tables) {
    for (const [id, row] of Object.entries(rows4)) {
      resolved[id] = resolveFixed(subject, row) ?? frozen(resolveRow(subject, row, situation));
    }
  }
  return Object.freeze(resolved);
}
function resolveFixed(subject, row) {
  const known = fixed.get(row.criteria);
  if (known) return known;
  const plain = row.criteria.filter(isFixed);
  if (plain.length < row.criteria.length) return void 0;
  const criteria = plain.map((criterion) => resolvePlain(criterion, row));
  const resolved = frozen({ ...row, subject, criteria, readings: ["planPeriod"] });
  fixed.set(row.criteria, resolved);
  return resolved;
}
function resolveRow(subject, row, situation) {
  const phase2 = row.forceByPhaseOf && ratioOn(limits[row.forceByPhaseOf].times, situation).ratio?.force;
  return {
    ...row,
    subject,
    force: phase2 ?? row.force,
    criteria: row.criteria.filter(({ under: under2 }) => !under2 || situation.readings[under2.reading] === under2.choice).map((criterion) => resolveCriterion(criterion, row, situation)),
    readings: ["planPeriod", ...row.criteria.flatMap(({ under: under2 }) => under2 ? [under2.reading] : [])]
  };
}
function resolveCriterion(criterion, row, situation) {
  if ("limit" in criterion) return { kind: criterion.fact, limits: resolveLimits(criterion, situation) };
  if ("years" in criterion) {
    const { fact: fact2, comparator, reading } = criterion;
    const base = { kind: "date", fact: fact2, comparator, clause: row.clauses[0], readings: [reading] };
    return { kind: "date", base, years: Number(criterion.years.value), interval: situation.readings[reading] };
  }
  return resolvePlain(criterion, row);
}
function isFixed(criterion) {
  return !("limit" in criterion || "years" in criterion || criterion.under);
}
function resolvePlain(criterion, row) {
  const { fact: fact2, comparator, value, under: under2 } = criterion;
  return {
    kind: fact2 === "registration" ? "category" : typeof value === "number" ? "count" : "flag",
    fact: fact2,
    comparator,
    limit: value,
    clause: row.clauses[0],
    ...row.basis && { basis: row.basis },
    ...under2 && { readings: [under2.reading] },
    ..."openList" in criterion && { openList: true }
  };
}
var tables, fixed;
var init_resolve = __esm({
  "src/determine/resolve.ts"() {
    "use strict";
    init_benefits();
    init_frozen();
    init_limits();
    init_resolve_limit();
    tables = [
      ["household", householdBenefits],
      ["person", personBenefits]
    ];
    fixed = /* @__PURE__ */ new WeakMap();
  }
});

// src/determine/policy.ts
import * as z2 from "zod/mini";
function readReadings(given3) {
  const chosen2 = given3 === void 0 ? {} : readRecord(readingsSchema, given3, "readings", "readings.");
  return Object.freeze(
    Object.fromEntries(readingIds.map((id) => [id, chosen2[id] ?? readings[id].choices[0]]))
  );
}
function createPolicy(options) {
  const {
    asOf,
    roundStandardsUpTo,
    readings: chosen2,
    ...given3
  } = readRecord(optionsSchema, options, "options");
  const choices = readReadings(chosen2);
  const figures = figuresOn(asOf, given3, choices, roundStandardsUpTo);
  if (!figures.minimumWage && !figures.urbanSubsistenceStandard && !figures.ruralSubsistenceStandard) {
    const problem = new Problem(
      "not_published",
      `a sum, or urbanSubsistenceStandard or ruralSubsistenceStandard instead, since none is published for ${asOf}`
    );
    throw new PolicyInputError("invalid_input", [issueAt("minimumWage", void 0, problem)]);
  }
  const { from, to } = planPeriods[choices.planPeriod];
  const inForce2 = from <= asOf && asOf <= to;
  const policy3 = {
    asOf,
    inForce: inForce2,
    ...Object.fromEntries(figureNames.map((name) => [name, figures[name]?.value])),
    roundStandardsUpTo,
    readings: choices,
    origins: frozen(
      Object.fromEntries(
        figureNames.flatMap((name) => figures[name] ? [[name, figures[name].origin]] : [])
      )
    )
  };
  const kept = { owner: policy3, rows: resolveRows({ asOf, figures, readings: choices }) };
  Object.defineProperty(policy3, rowsKey, { value: Object.freeze(kept) });
  return Object.freeze(policy3);
}
var rowsKey, rowsOf, readYuan, readArea, toDecimal, optionsSchema, readingIds, readingsSchema, minimumWageOn;
var init_policy = __esm({
  "src/determine/policy.ts"() {
    "use strict";
    init_dates();
    init_errors();
    init_money();
    init_read_record();
    init_readers();
    init_figures();
    init_frozen();
    init_minimum_wage();
    init_plan_period();
    init_readings();
    init_figures2();
    init_resolve();
    rowsKey = /* @__PURE__ */ Symbol.for("jiaxing-benefits/rows/1");
    rowsOf = (policy3, path = "policy") => accept(path, policy3, (given3) => {
      const isObject = typeof given3 === "object" && given3 !== null;
      const kept = isObject && Object.getOwnPropertyDescriptor(given3, rowsKey)?.value;
      return kept && kept.owner === given3 ? kept.rows : new Problem("not_a_policy", "a policy made by createPolicy");
    });
    readYuan = (given3) => toDecimal(readSum(given3));
    readArea = (given3) => toDecimal(readFloorArea(given3));
    toDecimal = (read) => read instanceof Problem ? read : fromHundredths(read);
    optionsSchema = /* @__PURE__ */ (() => z2.strictObject({
      asOf: required(readDate),
      minimumWage: option(readYuan),
      urbanSubsistenceStandard: option(readYuan),
      ruralSubsistenceStandard: option(readYuan),
      urbanDisposableIncomePerCapita: option(readYuan),
      housingDifficultyFloorArea: option(readArea),
      roundStandardsUpTo: option(oneOf([1, 5, 10])),
      minimumPaymentPerPerson: option(readYuan),
      readings: z2.optional(z2.unknown())
    }))();
    readingIds = /* @__PURE__ */ (() => Object.keys(readings))();
    readingsSchema = /* @__PURE__ */ (() => z2.strictObject(
      Object.fromEntries(readingIds.map((id) => [id, option(oneOf(readings[id].choices))]))
    ))();
    minimumWageOn = (date) => accept("date", date, (given3) => {
      const day = readDate(given3);
      if (day instanceof Problem) return day;
      const days2 = minimumWages.map(({ from, to }) => `from ${from} to ${to}`);
      return publishedWage(day)?.value ?? new Problem("not_published", `a day ${days2.join(", or ")}`);
    });
  }
});

// src/determine/decision-tables.ts
function keep(table, at, word) {
  table[at] = word;
  return word;
}
var DecisionTables, tablesOf;
var init_decision_tables = __esm({
  "src/determine/decision-tables.ts"() {
    "use strict";
    init_compact_household();
    init_definitions();
    init_benefits();
    init_amount_table();
    init_compare();
    init_evaluate();
    init_policy();
    init_remembered();
    init_verdict_word();
    DecisionTables = class {
      policy;
      /** The criteria of each household benefit, in the order of the rows. */
      criteria;
      /** By registration and housing difficulty. */
      places = new Int32Array(16);
      /** By four of the flags each, two bits a flag. */
      lowerFlags = new Int32Array(256);
      upperFlags = new Int32Array(256);
      /** By members able and willing to work, and those of them in work. */
      work = new Int32Array(128 * 128);
      incomes;
      areas;
      /** Where no income is stated. */
      noIncome;
      constructor(policy3) {
        const rows4 = rowsOf(policy3);
        this.policy = policy3;
        this.criteria = householdBenefitIds.map((id) => rows4[id].criteria);
        this.incomes = this.amountTable("income", incomeFacts);
        this.areas = this.amountTable("housingDifficulty", areaFacts);
        this.noIncome = this.outcomes(({ kind }) => kind === "income", {});
      }
      wordOf(household) {
        const { registration: registration2, members: members2, income: income3, housing: housing3, flags, able: able2, employed: employed2 } = household;
        const lower = flags & 255;
        const upper = flags >> 8;
        const word = this.wordOfPlace(registration2, housing3) & (this.lowerFlags[lower] || keep(this.lowerFlags, lower, this.flagWords(lower, 0))) & (this.upperFlags[upper] || keep(this.upperFlags, upper, this.flagWords(upper, 4))) & this.wordOfWork(able2, employed2) & (income3 === noIncome ? this.noIncome : this.incomes.wordOf(lineOf(registration2, income3, members2), household.fen));
        if (housing3 !== byArea) return word;
        return word & this.areas.wordOf(lineOf(registration2, household.area, members2), household.areaHundredths);
      }
      /** What the rows make of a registration and of housing difficulty, in the codes of `CompactHousehold`. */
      wordOfPlace(registration2, housing3) {
        return this.places[registration2 << 2 | housing3] || this.placeWord(registration2, housing3);
      }
      placeWord(registration2, housing3) {
        const facts7 = { registration: registrations[registration2], hasHousingDifficulty: truth(housing3) };
        const isRead = ({ kind }) => kind === "category" || kind === "housingDifficulty" && housing3 !== byArea;
        return keep(this.places, registration2 << 2 | housing3, this.outcomes(isRead, facts7));
      }
      /** What the rows make of one of `plainFlags`. */
      flagWord(flag, code) {
        const name = plainFlags[flag];
        const isRead = (criterion) => criterion.kind === "flag" && criterion.fact === name;
        return this.outcomes(isRead, { [name]: truth(code) });
      }
      flagWords(fourFlags, from) {
        const words2 = [0, 1, 2, 3].map((place) => this.flagWord(from + place, fourFlags >> 2 * place & 3));
        return words2.reduce((all, word) => all & word, unopposed);
      }
      /** What the rows make of the members able to work and of those employed. */
      wordOfWork(able2, employed2) {
        return this.work[able2 << 7 | employed2] || this.workWord(able2, employed2);
      }
      workWord(able2, employed2) {
        const facts7 = { membersAbleAndWillingToWork: knownCount(able2), membersEmployed: knownCount(employed2) };
        return keep(
          this.work,
          able2 << 7 | employed2,
          this.outcomes(({ kind }) => kind === "count", facts7)
        );
      }
      /** What the criteria chosen make of these facts, for every benefit at once. */
      outcomes(isRead, facts7) {
        let word = unopposed;
        for (const [place, criteria] of this.criteria.entries()) {
          for (const criterion of criteria.filter(isRead)) {
            const { result } = evaluate(criterion, { subject: "household", ...facts7 }, this.policy.asOf);
            word &= outcomeWord(place, result.outcome);
          }
        }
        return word;
      }
      amountTable(kind, spellings2) {
        const limits2 = this.criteria.flatMap(
          (criteria, place) => criteria.flatMap((criterion) => criterion.kind === kind ? [{ place, of: criterion.limits }] : [])
        );
        return new AmountTable(limits2.length, (line) => {
          const name = registrations[registrationIn(line)];
          const registered = this.outcomes((criterion) => criterion.kind === "category", { registration: name });
          return limits2.filter(({ place }) => verdictAt(registered, place) !== "ineligible").map(({ place, of }) => {
            const fact2 = spellings2[spellingIn(line)];
            const { highest: highest2 } = comparisonWith(of[name ?? "unknown"], fact2, membersIn(line) || void 0);
            return { highest: highest2, above: outcomeWord(place, highest2 ? "unmet" : "unknown") };
          });
        });
      }
    };
    tablesOf = /* @__PURE__ */ (() => madeOnce((policy3) => new DecisionTables(policy3)))();
  }
});

// src/facts/read-household.ts
import * as z3 from "zod/mini";
function readerOf(name) {
  const definition = householdFacts[name];
  switch (definition.kind) {
    case "registration":
      return oneOf(registrations);
    case "count":
      return wholeNumber(definition.from, definition.to);
    case "income":
      return readSum;
    case "floorArea":
      return readFloorArea;
    case "flag":
      return readFlag;
  }
}
function readHousehold(given3, name = "household", prefix = "") {
  const compact2 = new CompactHousehold();
  if (readCompact(given3, compact2)) return factsOf(compact2);
  const held = readRecord(householdSchema, given3, name, prefix);
  const issues = conflicts(held, given3, (fact2) => prefix + fact2);
  if (issues.length > 0) throw new PolicyInputError("invalid_input", issues);
  return {
    ...held,
    subject: "household",
    income: stated2(held, incomeFacts),
    area: stated2(held, areaFacts)
  };
}
function stated2(held, spellings2) {
  const name = spellings2.find((spelling) => held[spelling] !== void 0);
  return name && { fact: name, hundredths: held[name] };
}
function conflicts(held, given3, pathOf) {
  const issues = [];
  for (const spellings2 of [incomeFacts, housingFacts]) {
    const [first, ...others2] = spellings2.filter((spelling) => held[spelling] !== void 0);
    for (const other of others2) {
      issues.push(
        issueAt(
          pathOf(other),
          given3[other],
          new Problem("conflict", `one of ${spellings2.join(", ")}; ${first} is given too`)
        )
      );
    }
  }
  const order2 = ["members", "membersAbleAndWillingToWork", "membersEmployed"];
  const counts = order2.filter((name) => held[name] !== void 0);
  for (const [index, name] of counts.entries()) {
    const larger2 = counts[index - 1];
    if (larger2 && held[name] > held[larger2]) {
      issues.push(
        issueAt(
          pathOf(name),
          given3[name],
          new Problem("conflict", `at most ${larger2}, which is ${held[larger2]}`)
        )
      );
    }
  }
  return issues;
}
var householdSchema;
var init_read_household = __esm({
  "src/facts/read-household.ts"() {
    "use strict";
    init_compact_household();
    init_definitions();
    init_errors();
    init_money();
    init_read_record();
    init_readers();
    householdSchema = /* @__PURE__ */ (() => {
      const names = Object.keys(householdFacts);
      return z3.strictObject(Object.fromEntries(names.map((name) => [name, fact(readerOf(name))])));
    })();
  }
});

// src/formulas/allowance.ts
function monthlyDifference(standard, people2, income3) {
  const { months, heads } = spellingOf(income3.fact, people2);
  const received = new Exact(income3.hundredths).times(heads);
  return fromHundredths(standardInFen(standard, people2, months).minus(received).div(months).ceil());
}
function spellingOf(fact2, people2) {
  const { per, of } = householdFacts[fact2];
  return { months: per === "year" ? 12 : 1, heads: of === "person" ? people2 : 1 };
}
var standardInFen;
var init_allowance = __esm({
  "src/formulas/allowance.ts"() {
    "use strict";
    init_definitions();
    init_money();
    standardInFen = (standard, people2, months) => standard.times(100 * months * people2).ceil();
  }
});

// src/facts/person.ts
import * as z4 from "zod/mini";
function readPerson(given3, asOf, name = "person", prefix = "") {
  const person2 = readRecord(personSchema, given3, name, prefix);
  const { lastCheckup: lastCheckup2 } = person2;
  if (lastCheckup2 !== void 0 && lastCheckup2 !== "never" && lastCheckup2 > asOf) {
    const problem = new Problem("out_of_range", `a date not after asOf, ${asOf}; or never`);
    throw new PolicyInputError("invalid_input", [issueAt(`${prefix}lastCheckup`, lastCheckup2, problem)]);
  }
  return { ...person2, subject: "person" };
}
var readLastCheckup, personSchema;
var init_person = __esm({
  "src/facts/person.ts"() {
    "use strict";
    init_dates();
    init_definitions();
    init_errors();
    init_read_record();
    init_readers();
    readLastCheckup = (given3) => {
      if (given3 === "never") return given3;
      const date = readDate(given3);
      return date instanceof Problem ? new Problem(date.code, `${date.accepted}; or never`) : date;
    };
    personSchema = /* @__PURE__ */ (() => z4.strictObject(
      Object.fromEntries(
        Object.entries(personFacts).map(([name, { kind }]) => [
          name,
          fact(kind === "flag" ? readFlag : readLastCheckup)
        ])
      )
    ))();
  }
});

// src/determine/allowance.ts
function allowanceOf({ criteria, paysDifference }, { income: income3, members: members2, registration: registration2 }, { minimumPaymentPerPerson: minimum5 }) {
  const test2 = criteria.find((criterion) => criterion.kind === "income");
  const standard = test2.limits[registration2].amount;
  if (!paysDifference || !standard || !income3 || members2 === void 0) {
    return { allowanceMissing: [{ in: "household", anyOf: ["members"] }] };
  }
  const difference = monthlyDifference(standard, members2, income3);
  const least2 = minimum5?.times(members2);
  const raised = least2?.gt(difference) ? least2 : void 0;
  return {
    monthlyAllowance: toText(raised ?? difference),
    allowance: {
      basis: paysDifference.basis[registration2],
      standard: toText(standard),
      people: members2,
      income: { fact: income3.fact, amount: toText(fromHundredths(income3.hundredths)) },
      difference: toText(difference),
      ...raised && minimum5 && { minimumPaymentPerPerson: toText(minimum5) }
    }
  };
}
var init_allowance2 = __esm({
  "src/determine/allowance.ts"() {
    "use strict";
    init_money();
    init_allowance();
  }
});

// src/determine/chosen-readings.ts
function chosen(choices, ids) {
  const known = /* @__PURE__ */ new Map();
  const looked = Object.entries(choices).filter(([id]) => ids.includes(id));
  return {
    readings: Object.freeze(Object.fromEntries(looked)),
    with: (list) => {
      let more = known.get(list);
      if (!more) {
        more = chosen(choices, [...ids, ...list]);
        known.set(list, more);
      }
      return more;
    }
  };
}
var chosenFor;
var init_chosen_readings = __esm({
  "src/determine/chosen-readings.ts"() {
    "use strict";
    init_remembered();
    chosenFor = /* @__PURE__ */ (() => remembered((choices, ofRow) => chosen(choices, ofRow)))();
  }
});

// src/determine/assess.ts
function assess(benefit, facts7, policy3) {
  const row = rowOf(benefit, policy3);
  const read = row.subject === "household" ? readHousehold(facts7) : readPerson(facts7, policy3.asOf);
  return determine(benefit, row, read, policy3);
}
function rowOf(benefit, policy3) {
  const rows4 = rowsOf(policy3);
  return accept("benefit", benefit, (id) => {
    return (typeof id === "string" ? rows4[id] : void 0) ?? new Problem("unknown_name", Object.keys(rows4).join(", "));
  });
}
function determine(benefit, row, facts7, policy3) {
  const { asOf, inForce: inForce2 } = policy3;
  const criteria = [];
  const missing = [];
  let chosen2 = chosenFor(policy3.readings, row.readings);
  for (const criterion of inForce2 ? row.criteria : []) {
    const evaluated = evaluate(criterion, facts7, asOf);
    criteria.push(evaluated.result);
    missing.push(...evaluated.missing);
    if (evaluated.result.readings) chosen2 = chosen2.with(evaluated.result.readings);
  }
  const verdict = inForce2 ? conjunction(criteria) : "notInForce";
  const determination2 = {
    format: 1,
    benefit,
    asOf,
    verdict,
    kind: row.kind,
    force: row.force,
    clauses: row.clauses,
    criteria,
    missing: verdict === "undetermined" ? distinct(missing) : [],
    notStated: row.notStated ?? [],
    readings: chosen2.readings
  };
  if (verdict !== "eligible" || !row.paysDifference) return determination2;
  return { ...determination2, ...allowanceOf(row, facts7, policy3) };
}
function conjunction(criteria) {
  let verdict = "eligible";
  for (const { outcome: outcome2 } of criteria) {
    if (outcome2 === "unmet") return "ineligible";
    if (outcome2 === "unknown") verdict = "undetermined";
  }
  return verdict;
}
var distinct;
var init_assess = __esm({
  "src/determine/assess.ts"() {
    "use strict";
    init_errors();
    init_person();
    init_read_household();
    init_allowance2();
    init_chosen_readings();
    init_evaluate();
    init_policy();
    distinct = (missing) => [
      ...new Map(missing.map((gap) => [`${gap.in} ${gap.anyOf}`, gap])).values()
    ];
  }
});

// src/facts/category-fact-texts.ts
var officeDecides, categoryFactTexts;
var init_category_fact_texts = __esm({
  "src/facts/category-fact-texts.ts"() {
    "use strict";
    officeDecides = {
      en: "The document does not define it; the office decides.",
      "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
    };
    categoryFactTexts = {
      isInTemporaryHardship: {
        label: { en: "Temporary hardship", "zh-CN": "\u4E34\u65F6\u56F0\u96BE" },
        question: {
          en: "Is your household in temporary hardship?",
          "zh-CN": "\u60A8\u5BB6\u773C\u4E0B\u662F\u4E0D\u662F\u9047\u5230\u4E86\u4E34\u65F6\u6027\u7684\u56F0\u96BE\uFF1F"
        },
        help: {
          en: "The document does not say what counts as temporary hardship; the office decides.",
          "zh-CN": "\u54EA\u4E9B\u60C5\u51B5\u7B97\u4E34\u65F6\u56F0\u96BE\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isFamilyPlanningFamily: {
        label: { en: "Family-planning family", "zh-CN": "\u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD" },
        question: {
          en: "If you are willing to say: is yours a family-planning family?",
          "zh-CN": "\u5982\u679C\u60A8\u613F\u610F\u8BF4\u660E\uFF1A\u60A8\u5BB6\u662F\u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD\u5417\uFF1F"
        },
        help: {
          en: "Not asked for; stated only where the family volunteers it. The document does not define it; the office decides.",
          "zh-CN": "\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u5BB6\u5EAD\u81EA\u613F\u8BF4\u660E\u7684\u624D\u586B\u3002\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isStruckByDisaster: {
        label: { en: "Struck by a disaster", "zh-CN": "\u53D7\u707E\u5BB6\u5EAD" },
        question: { en: "Has your household been struck by a disaster?", "zh-CN": "\u60A8\u5BB6\u53D7\u707E\u4E86\u5417\uFF1F" },
        help: {
          en: "The document does not say which disasters count, or what damage; the office decides.",
          "zh-CN": "\u54EA\u4E9B\u707E\u5BB3\u3001\u635F\u5931\u591A\u5927\u7B97\u53D7\u707E\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isRewardedRuralFamilyPlanningFamily: {
        label: {
          en: "Rural family to be rewarded for family planning",
          "zh-CN": "\u519C\u6751\u8BA1\u5212\u751F\u80B2\u5956\u52B1\u6276\u52A9\u5BB6\u5EAD"
        },
        question: {
          en: "If you are willing to say: is yours a rural family that kept to family planning, and among those to be rewarded and supported for it?",
          "zh-CN": "\u5982\u679C\u60A8\u613F\u610F\u8BF4\u660E\uFF1A\u60A8\u5BB6\u662F\u5B9E\u884C\u8BA1\u5212\u751F\u80B2\u7684\u519C\u6751\u5BB6\u5EAD\uFF0C\u5E76\u4E14\u5C5E\u4E8E\u5956\u52B1\u6276\u52A9\u7684\u8303\u56F4\u5417\uFF1F"
        },
        help: {
          en: 'Not asked for; stated only where the family volunteers it. The document says "some" (\u90E8\u5206) families and does not state the conditions; the office decides.',
          "zh-CN": "\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u5BB6\u5EAD\u81EA\u613F\u8BF4\u660E\u7684\u624D\u586B\u3002\u6587\u4EF6\u5199\u7684\u662F\u201C\u90E8\u5206\u201D\u5BB6\u5EAD\uFF0C\u6761\u4EF6\u672A\u5199\u660E\uFF0C\u662F\u5426\u5C5E\u4E8E\u5956\u52B1\u6276\u52A9\u7684\u8303\u56F4\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      hasLostOrDisabledOnlyChild: {
        label: { en: "Only child died or disabled", "zh-CN": "\u72EC\u751F\u5B50\u5973\u79BB\u4E16\u6216\u8005\u4F24\u6B8B" },
        question: {
          en: "If you are willing to tell us: has your family lost its only child, or does your only child have a disability?",
          "zh-CN": "\u5982\u679C\u60A8\u613F\u610F\u544A\u8BC9\u6211\u4EEC\uFF1A\u60A8\u5BB6\u7684\u72EC\u751F\u5B50\u5973\u662F\u5426\u4E0D\u5E78\u79BB\u4E16\u6216\u8005\u4F24\u6B8B\uFF1F"
        },
        help: {
          en: "Not asked for; stated only where the family volunteers it. The document does not say from what degree a disability counts; the office decides.",
          "zh-CN": "\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u5BB6\u5EAD\u81EA\u613F\u8BF4\u660E\u7684\u624D\u586B\u3002\u4F24\u6B8B\u5230\u4EC0\u4E48\u7A0B\u5EA6\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isWorker: {
        label: { en: "Worker", "zh-CN": "\u52B3\u52A8\u8005" },
        question: { en: "Are you a worker, of town or country?", "zh-CN": "\u60A8\u662F\u52B3\u52A8\u8005\u5417\uFF08\u57CE\u9547\u3001\u519C\u6751\u90FD\u7B97\uFF09\uFF1F" },
        help: {
          en: "The document says all workers, urban and rural, and makes no difference between those in work and those without. It does not define the word.",
          "zh-CN": "\u6587\u4EF6\u5199\u7684\u662F\u201C\u6240\u6709\u52B3\u52A8\u8005\u201D\uFF0C\u57CE\u9547\u548C\u519C\u6751\u90FD\u5728\u5185\uFF0C\u6CA1\u6709\u533A\u5206\u6709\u5DE5\u4F5C\u548C\u6CA1\u6709\u5DE5\u4F5C\u7684\uFF1B\u52B3\u52A8\u8005\u7684\u542B\u4E49\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\u3002"
        }
      },
      isInEmploymentHardship: {
        label: { en: "In hardship, for employment assistance", "zh-CN": "\u5C31\u4E1A\u63F4\u52A9\u5BF9\u8C61" },
        question: {
          en: "Are you one of the people in hardship for whom employment assistance is meant?",
          "zh-CN": "\u60A8\u662F\u5C31\u4E1A\u63F4\u52A9\u6240\u9762\u5411\u7684\u56F0\u96BE\u7FA4\u4F17\u5417\uFF1F"
        },
        help: {
          en: "The document says all people in hardship and does not state who they are; the office decides.",
          "zh-CN": "\u6587\u4EF6\u5199\u7684\u662F\u6240\u6709\u56F0\u96BE\u7FA4\u4F17\uFF0C\u6CA1\u6709\u5199\u660E\u5305\u62EC\u54EA\u4E9B\u4EBA\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      hasSevereDisability: {
        label: { en: "Severe disability", "zh-CN": "\u91CD\u5EA6\u6B8B\u75BE" },
        question: {
          en: "Have you been found to have a severe disability?",
          "zh-CN": "\u60A8\u662F\u5426\u5DF2\u88AB\u8BA4\u5B9A\u4E3A\u91CD\u5EA6\u6B8B\u75BE\uFF1F"
        },
        help: {
          en: "The document does not say which disabilities are severe; the office decides. The fact of having a disability is stated separately.",
          "zh-CN": "\u54EA\u4E9B\u6B8B\u75BE\u5C5E\u4E8E\u91CD\u5EA6\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002\u201C\u6B8B\u75BE\u4EBA\u201D\u4E00\u9879\u987B\u53E6\u884C\u586B\u5199\u3002"
        }
      },
      isOrphanOrDisabledOrHomelessMinor: {
        label: { en: "Orphan, or minor who is disabled or homeless", "zh-CN": "\u5B64\u513F\u3001\u6B8B\u75BE\u6216\u8005\u6D41\u6D6A\u672A\u6210\u5E74\u4EBA" },
        question: {
          en: "Is this child an orphan, a minor with a disability or a homeless minor?",
          "zh-CN": "\u8FD9\u540D\u5B69\u5B50\u662F\u5B64\u513F\u3001\u6B8B\u75BE\u672A\u6210\u5E74\u4EBA\u6216\u8005\u6D41\u6D6A\u672A\u6210\u5E74\u4EBA\u5417\uFF1F"
        },
        help: {
          en: "One of the three is enough. The document does not define them; the office decides.",
          "zh-CN": "\u4E09\u79CD\u60C5\u51B5\u6709\u4E00\u79CD\u5373\u53EF\u3002\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      hasDisability: {
        label: { en: "Disability", "zh-CN": "\u6B8B\u75BE\u4EBA" },
        question: { en: "Do you have a disability?", "zh-CN": "\u60A8\u662F\u6B8B\u75BE\u4EBA\u5417\uFF1F" },
        help: {
          en: "Of any degree. The document does not define disability; the office decides.",
          "zh-CN": "\u4E0D\u5206\u6B8B\u75BE\u7A0B\u5EA6\u3002\u54EA\u4E9B\u60C5\u51B5\u7B97\u6B8B\u75BE\uFF0C\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isQualifyingMigrantWorkersChild: {
        label: {
          en: "Child of a worker who moved to the city, meeting the conditions",
          "zh-CN": "\u8FDB\u57CE\u52A1\u5DE5\u4EBA\u5458\u5B50\u5973\uFF08\u7B26\u5408\u5C31\u5730\u5165\u5B66\u6761\u4EF6\uFF09"
        },
        question: {
          en: "Is this the child of a worker who has moved to the city for work, and does the child meet the conditions for going to school here?",
          "zh-CN": "\u8FD9\u540D\u5B69\u5B50\u662F\u8FDB\u57CE\u52A1\u5DE5\u4EBA\u5458\u7684\u5B50\u5973\uFF0C\u5E76\u4E14\u7B26\u5408\u5C31\u5730\u5165\u5B66\u7684\u6761\u4EF6\u5417\uFF1F"
        },
        help: {
          en: "The document does not state the conditions; the office decides whether they are met.",
          "zh-CN": "\u5C31\u5730\u5165\u5B66\u7684\u6761\u4EF6\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u662F\u5426\u7B26\u5408\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isLongTermMigrant: {
        label: { en: "Migrant living in the city long-term", "zh-CN": "\u5E38\u4F4F\u6D41\u52A8\u4EBA\u53E3" },
        question: {
          en: "Are you a migrant who lives in the city long-term?",
          "zh-CN": "\u60A8\u662F\u5728\u672C\u5E02\u5E38\u4F4F\u7684\u6D41\u52A8\u4EBA\u53E3\u5417\uFF1F"
        },
        help: {
          en: "The document does not say how long is long-term; the office decides.",
          "zh-CN": "\u4F4F\u591A\u4E45\u7B97\u5E38\u4F4F\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isLandExpropriatedFarmer: {
        label: { en: "Land-expropriated farmer", "zh-CN": "\u88AB\u5F81\u5730\u519C\u6C11" },
        question: {
          en: "Are you a farmer whose land was expropriated?",
          "zh-CN": "\u60A8\u662F\u88AB\u5F81\u5730\u519C\u6C11\u5417\uFF1F"
        },
        help: {
          en: "The document does not say how much land, or since when; the office decides.",
          "zh-CN": "\u5F81\u4E86\u591A\u5C11\u5730\u3001\u4ECE\u4EC0\u4E48\u65F6\u5019\u8D77\u5F81\u7684\u7B97\u5728\u5185\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isRuralWorkerOrFromOtherProvince: {
        label: {
          en: "Rural worker, or worker from another province",
          "zh-CN": "\u519C\u6751\u52B3\u52A8\u529B\u6216\u8005\u5916\u7701\u6765\u5609\u5174\u52A1\u5DE5\u4EBA\u5458"
        },
        question: {
          en: "Are you a rural worker, or a worker who has come to Jiaxing from another province?",
          "zh-CN": "\u60A8\u662F\u519C\u6751\u52B3\u52A8\u529B\uFF0C\u6216\u8005\u662F\u4ECE\u5916\u7701\u6765\u5609\u5174\u52A1\u5DE5\u7684\u5417\uFF1F"
        },
        help: {
          en: "One of the two is enough. The document does not say whether rural workers from elsewhere in Zhejiang are included; the office decides.",
          "zh-CN": "\u4E24\u79CD\u60C5\u51B5\u6709\u4E00\u79CD\u5373\u53EF\u3002\u672C\u7701\u5176\u4ED6\u5E02\u7684\u519C\u6751\u52B3\u52A8\u529B\u662F\u5426\u5305\u62EC\u5728\u5185\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isPartyToLabourDispute: {
        label: { en: "Party to a labour dispute", "zh-CN": "\u52B3\u52A8\u4E89\u8BAE\u5F53\u4E8B\u4EBA" },
        question: {
          en: "Are you a party to a labour dispute?",
          "zh-CN": "\u60A8\u662F\u52B3\u52A8\u4E89\u8BAE\u7684\u4E00\u65B9\u5F53\u4E8B\u4EBA\u5417\uFF1F"
        },
        help: {
          en: "The document does not say which disputes are accepted; that is for the arbitration body to decide.",
          "zh-CN": "\u54EA\u4E9B\u4E89\u8BAE\u53EF\u4EE5\u53D7\u7406\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u4EF2\u88C1\u673A\u6784\u51B3\u5B9A\u3002"
        }
      },
      isSurplusRuralWorker: {
        label: { en: "Surplus rural worker", "zh-CN": "\u519C\u6751\u5BCC\u4F59\u52B3\u52A8\u529B" },
        question: { en: "Are you a surplus rural worker?", "zh-CN": "\u60A8\u662F\u519C\u6751\u5BCC\u4F59\u52B3\u52A8\u529B\u5417\uFF1F" },
        help: officeDecides
      },
      isQualifyingRetrenchedEmployee: {
        label: {
          en: "Retrenched former employee for whom the allowance is meant",
          "zh-CN": "\u5C5E\u4E8E\u8865\u52A9\u8303\u56F4\u7684\u7CBE\u7B80\u9000\u804C\u4EBA\u5458"
        },
        question: {
          en: "Are you a former employee released from your post when staff was cut, and one of those for whom the hardship allowance is meant?",
          "zh-CN": "\u60A8\u662F\u7CBE\u7B80\u9000\u804C\u4EBA\u5458\uFF0C\u5E76\u4E14\u5C5E\u4E8E\u751F\u6D3B\u56F0\u96BE\u8865\u52A9\u7684\u8303\u56F4\u5417\uFF1F"
        },
        help: {
          en: 'The document says "some" (\u90E8\u5206) of them, and states neither the conditions nor the years of the staff cuts, generally understood as the early 1960s; the office decides.',
          "zh-CN": "\u6587\u4EF6\u5199\u7684\u662F\u201C\u90E8\u5206\u201D\u4EBA\u5458\uFF0C\u6761\u4EF6\u672A\u5199\u660E\uFF1B\u7CBE\u7B80\u9000\u804C\u7684\u5E74\u4EE3\u6587\u4EF6\u4E2D\u4E5F\u6CA1\u6709\uFF0C\u901A\u5E38\u630720\u4E16\u7EAA60\u5E74\u4EE3\u521D\u7684\u7CBE\u7B80\u3002\u662F\u5426\u5C5E\u4E8E\u8865\u52A9\u8303\u56F4\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isInLowIncomeGroup: {
        label: { en: "Low-income group", "zh-CN": "\u4F4E\u6536\u5165\u7FA4\u4F53" },
        question: { en: "Do you belong to the low-income group?", "zh-CN": "\u60A8\u5C5E\u4E8E\u4F4E\u6536\u5165\u7FA4\u4F53\u5417\uFF1F" },
        help: {
          en: "The document does not define the group, and does not say whether it is the same as the low-income farm households; the office decides.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u4E5F\u6CA1\u6709\u5199\u660E\u4E0E\u4F4E\u6536\u5165\u519C\u6237\u662F\u5426\u4E00\u81F4\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isInHardshipNeedingLegalAid: {
        label: { en: "In hardship and in need of legal aid", "zh-CN": "\u9700\u8981\u6CD5\u5F8B\u63F4\u52A9\u7684\u56F0\u96BE\u7FA4\u4F17" },
        question: {
          en: "Are you in hardship, and do you need legal aid?",
          "zh-CN": "\u60A8\u751F\u6D3B\u6709\u56F0\u96BE\uFF0C\u5E76\u4E14\u9700\u8981\u6CD5\u5F8B\u63F4\u52A9\u5417\uFF1F"
        },
        help: {
          en: "The document does not say what hardship counts; the office decides.",
          "zh-CN": "\u56F0\u96BE\u5230\u4EC0\u4E48\u7A0B\u5EA6\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isPupilFromHardshipFamily: {
        label: { en: "Pupil from a family in economic hardship", "zh-CN": "\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE\u7684\u4E2D\u5C0F\u5B66\u751F" },
        question: {
          en: "Is this child a pupil at primary or secondary school, from a family in economic hardship?",
          "zh-CN": "\u8FD9\u540D\u5B69\u5B50\u662F\u4E2D\u5C0F\u5B66\u751F\uFF0C\u5E76\u4E14\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE\u5417\uFF1F"
        },
        help: {
          en: "The document does not say what counts as economic hardship; the office decides.",
          "zh-CN": "\u54EA\u4E9B\u60C5\u51B5\u7B97\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isRuralSchoolLeaverNotContinuing: {
        label: { en: "Rural school leaver without further study", "zh-CN": "\u672A\u5347\u5B66\u7684\u519C\u6751\u521D\u4E2D\u3001\u9AD8\u4E2D\u6BD5\u4E1A\u751F" },
        question: {
          en: "Are you a rural graduate of junior or senior secondary school who did not go on to further study?",
          "zh-CN": "\u60A8\u662F\u519C\u6751\u7684\u521D\u4E2D\u6216\u8005\u9AD8\u4E2D\u6BD5\u4E1A\u751F\uFF0C\u6BD5\u4E1A\u540E\u6CA1\u80FD\u7EE7\u7EED\u5347\u5B66\u5417\uFF1F"
        },
        help: {
          en: "The document does not say how long after leaving school; the office decides.",
          "zh-CN": "\u6BD5\u4E1A\u591A\u4E45\u4EE5\u5185\u7B97\u5728\u5185\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isVocationalStudent: {
        label: { en: "Secondary vocational student", "zh-CN": "\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\u5B66\u751F" },
        question: {
          en: "Are you a student in secondary vocational education?",
          "zh-CN": "\u60A8\u662F\u6B63\u5728\u63A5\u53D7\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\u7684\u5B66\u751F\u5417\uFF1F"
        },
        help: {
          en: "The document does not list the schools; the office decides.",
          "zh-CN": "\u5305\u62EC\u54EA\u4E9B\u5B66\u6821\uFF0C\u6587\u4EF6\u672A\u5217\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isDisabledStudentOrFromDisabledFamily: {
        label: {
          en: "Student with a disability, or child of a family with a disabled member",
          "zh-CN": "\u6B8B\u75BE\u5B66\u751F\u6216\u8005\u6B8B\u75BE\u4EBA\u5BB6\u5EAD\u5B50\u5973"
        },
        question: {
          en: "Are you a student with a disability, or a child of a family with a disabled member?",
          "zh-CN": "\u60A8\u662F\u6B8B\u75BE\u5B66\u751F\uFF0C\u6216\u8005\u662F\u6B8B\u75BE\u4EBA\u5BB6\u5EAD\u7684\u5B50\u5973\u5417\uFF1F"
        },
        help: {
          en: "One of the two is enough. The document does not say which member of the family must have the disability; the office decides.",
          "zh-CN": "\u4E24\u79CD\u60C5\u51B5\u6709\u4E00\u79CD\u5373\u53EF\u3002\u5BB6\u91CC\u54EA\u4E9B\u4EBA\u6709\u6B8B\u75BE\u7B97\u6B8B\u75BE\u4EBA\u5BB6\u5EAD\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isPatientWithInfectiousDisease: {
        label: { en: "Patient with a disease that the document names", "zh-CN": "\u6587\u4EF6\u6240\u5217\u75BE\u75C5\u7684\u60A3\u8005" },
        question: {
          en: "If you are willing to say: do you have AIDS, tuberculosis or schistosomiasis?",
          "zh-CN": "\u5982\u679C\u60A8\u613F\u610F\u8BF4\u660E\uFF1A\u60A8\u662F\u5426\u60A3\u6709\u827E\u6ECB\u75C5\u3001\u7ED3\u6838\u75C5\u6216\u8005\u8840\u5438\u866B\u75C5\uFF1F"
        },
        help: {
          en: 'Not asked for; stated only where the person volunteers it. The list of diseases is open (\u7B49): "no" does not decide, and where the office finds that another disease is included, the answer is yes.',
          "zh-CN": "\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u672C\u4EBA\u81EA\u613F\u8BF4\u660E\u7684\u624D\u586B\u3002\u75C5\u79CD\u6CA1\u6709\u5217\u5168\uFF08\u201C\u7B49\u201D\uFF09\uFF0C\u586B\u201C\u5426\u201D\u4E0D\u80FD\u636E\u4EE5\u8BA4\u5B9A\u4E0D\u7B26\u5408\u6761\u4EF6\uFF1B\u60A3\u5176\u4ED6\u75BE\u75C5\uFF0C\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u5305\u62EC\u5728\u5185\u7684\uFF0C\u586B\u201C\u662F\u201D\u3002"
        }
      },
      isAboutToMarry: {
        label: { en: "About to marry", "zh-CN": "\u51C6\u5907\u7ED3\u5A5A" },
        question: { en: "Are you about to marry?", "zh-CN": "\u60A8\u51C6\u5907\u7ED3\u5A5A\u5417\uFF1F" },
        help: {
          en: "The document does not say how long before the marriage; the office decides.",
          "zh-CN": "\u7ED3\u5A5A\u524D\u591A\u4E45\u53EF\u4EE5\u68C0\u67E5\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u51B3\u5B9A\u3002"
        }
      },
      isPlanningPregnancy: {
        label: { en: "Planning a pregnancy", "zh-CN": "\u8BA1\u5212\u6000\u5B55" },
        question: {
          en: "If you are willing to say: are you, as a couple, planning a pregnancy?",
          "zh-CN": "\u5982\u679C\u60A8\u613F\u610F\u8BF4\u660E\uFF1A\u60A8\u592B\u59BB\u4E8C\u4EBA\u662F\u5426\u8BA1\u5212\u6000\u5B55\uFF1F"
        },
        help: {
          en: "Not asked for; stated only where the couple volunteers it. The document sets no further condition.",
          "zh-CN": "\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u672C\u4EBA\u81EA\u613F\u8BF4\u660E\u7684\u624D\u586B\u3002\u6587\u4EF6\u6CA1\u6709\u53E6\u8BBE\u6761\u4EF6\u3002"
        }
      },
      isFiveGuaranteesOrThreeNoesPerson: {
        label: {
          en: "Rural five-guarantees or urban three-noes person",
          "zh-CN": "\u519C\u6751\u4E94\u4FDD\u5BF9\u8C61\u6216\u8005\u57CE\u9547\u201C\u4E09\u65E0\u201D\u4EBA\u5458"
        },
        question: {
          en: "Are you a rural five-guarantees person or an urban three-noes person?",
          "zh-CN": "\u60A8\u662F\u519C\u6751\u4E94\u4FDD\u5BF9\u8C61\uFF0C\u6216\u8005\u662F\u57CE\u9547\u201C\u4E09\u65E0\u201D\u4EBA\u5458\u5417\uFF1F"
        },
        help: {
          en: "One of the two is enough. The document does not define them; the office decides.",
          "zh-CN": "\u4E24\u79CD\u60C5\u51B5\u6709\u4E00\u79CD\u5373\u53EF\u3002\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isOlderPerson: {
        label: { en: "Older person", "zh-CN": "\u8001\u5E74\u4EBA" },
        question: { en: "Are you an older person?", "zh-CN": "\u60A8\u662F\u8001\u5E74\u4EBA\u5417\uFF1F" },
        help: {
          en: "The document does not state an age; the office decides.",
          "zh-CN": "\u591A\u5927\u5E74\u9F84\u7B97\u8001\u5E74\u4EBA\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isNewResident: {
        label: { en: "New resident", "zh-CN": "\u65B0\u5C45\u6C11" },
        question: { en: "Are you a new resident of Jiaxing?", "zh-CN": "\u60A8\u662F\u5609\u5174\u7684\u65B0\u5C45\u6C11\u5417\uFF1F" },
        help: officeDecides
      },
      isQualifyingNewResidentsChild: {
        label: {
          en: "New resident's child in compulsory education, meeting the conditions",
          "zh-CN": "\u65B0\u5C45\u6C11\u5B50\u5973\uFF08\u4E49\u52A1\u6559\u80B2\u9636\u6BB5\u3001\u7B26\u5408\u6761\u4EF6\uFF09"
        },
        question: {
          en: "Is this the child of a new resident, in compulsory education, and does the child meet the conditions?",
          "zh-CN": "\u8FD9\u540D\u5B69\u5B50\u662F\u65B0\u5C45\u6C11\u7684\u5B50\u5973\uFF0C\u6B63\u5904\u4E8E\u4E49\u52A1\u6559\u80B2\u9636\u6BB5\uFF0C\u5E76\u4E14\u7B26\u5408\u6761\u4EF6\u5417\uFF1F"
        },
        help: {
          en: "All three must hold. The document does not state the conditions; the office decides whether they are met.",
          "zh-CN": "\u4E09\u9879\u987B\u540C\u65F6\u5177\u5907\u3002\u6761\u4EF6\u6587\u4EF6\u672A\u5199\u660E\uFF0C\u662F\u5426\u7B26\u5408\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isNewResidentsChild: {
        label: { en: "New resident's child", "zh-CN": "\u65B0\u5C45\u6C11\u5B50\u5973" },
        question: { en: "Is this the child of a new resident?", "zh-CN": "\u8FD9\u540D\u5B69\u5B50\u662F\u65B0\u5C45\u6C11\u7684\u5B50\u5973\u5417\uFF1F" },
        help: {
          en: "The document does not define new residents; the office decides.",
          "zh-CN": "\u65B0\u5C45\u6C11\u7684\u8303\u56F4\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      isNewResidentEmployedByEnterprise: {
        label: { en: "New resident employed by an enterprise", "zh-CN": "\u5728\u4F01\u4E1A\u5C31\u4E1A\u7684\u65B0\u5C45\u6C11" },
        question: {
          en: "Are you a new resident, and employed by an enterprise?",
          "zh-CN": "\u60A8\u662F\u65B0\u5C45\u6C11\uFF0C\u5E76\u4E14\u5728\u4F01\u4E1A\u5C31\u4E1A\u5417\uFF1F"
        },
        help: {
          en: "Both must hold. The document does not define new residents; the office decides.",
          "zh-CN": "\u4E24\u9879\u987B\u540C\u65F6\u5177\u5907\u3002\u65B0\u5C45\u6C11\u7684\u8303\u56F4\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      }
    };
  }
});

// src/facts/fact-texts.ts
var people, income, housing, otherTexts, factTexts;
var init_fact_texts = __esm({
  "src/facts/fact-texts.ts"() {
    "use strict";
    init_category_fact_texts();
    people = { en: "people", "zh-CN": "\u4EBA" };
    income = {
      en: "For the urban subsistence allowance and low-rent housing: all money and income in kind of the members living together, with maintenance legally due, without preferential payments to veterans and their families. For affordable housing: disposable income. For rural benefits: net income. The office decides what counts. Give the income in one way only; a monthly sum is taken as lasting all year.",
      "zh-CN": "\u57CE\u9547\u4F4E\u4FDD\u3001\u5EC9\u79DF\u4F4F\u623F\uFF1A\u6309\u5171\u540C\u751F\u6D3B\u6210\u5458\u7684\u5168\u90E8\u8D27\u5E01\u6536\u5165\u548C\u5B9E\u7269\u6536\u5165\u8BA1\u7B97\uFF0C\u4F9D\u6CD5\u5E94\u5F97\u7684\u8D61\u517B\u3001\u6276\u517B\u3001\u629A\u517B\u8D39\u7B97\u5728\u5185\uFF0C\u4F18\u629A\u5BF9\u8C61\u7684\u629A\u6064\u3001\u8865\u52A9\u4E0D\u7B97\u3002\u7ECF\u6D4E\u9002\u7528\u4F4F\u623F\uFF1A\u6309\u53EF\u652F\u914D\u6536\u5165\u8BA1\u7B97\u3002\u519C\u6751\u5404\u9879\uFF1A\u6309\u7EAF\u6536\u5165\u8BA1\u7B97\u3002\u54EA\u4E9B\u7B97\u6536\u5165\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002\u56DB\u79CD\u586B\u6CD5\u53EA\u9009\u4E00\u79CD\uFF1B\u6309\u6708\u586B\u62A5\u7684\uFF0C\u89C6\u4E3A\u5168\u5E74\u6BCF\u6708\u76F8\u540C\u3002"
    };
    housing = {
      en: "The document does not define housing difficulty; municipalities set it as a floor area per person. Give the finding, the floor area of the household or the floor area per person: one of them only.",
      "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\u4F4F\u623F\u56F0\u96BE\uFF0C\u7531\u5404\u5730\u6309\u4EBA\u5747\u4F4F\u623F\u9762\u79EF\u89C4\u5B9A\u3002\u8BA4\u5B9A\u7ED3\u8BBA\u3001\u5BB6\u5EAD\u4F4F\u623F\u9762\u79EF\u3001\u4EBA\u5747\u4F4F\u623F\u9762\u79EF\u53EA\u586B\u4E00\u9879\u3002"
    };
    otherTexts = {
      registration: {
        label: { en: "Household registration", "zh-CN": "\u6237\u7C4D" },
        question: {
          en: "Where is your household registered: urban Jiaxing, rural Jiaxing, or elsewhere?",
          "zh-CN": "\u60A8\u5BB6\u7684\u6237\u53E3\u662F\u5609\u5174\u57CE\u9547\u7684\u3001\u5609\u5174\u519C\u6751\u7684\uFF0C\u8FD8\u662F\u5E02\u5916\u7684\uFF1F"
        },
        help: {
          en: "As stated by the office or the family; nothing is inferred. New residents are registered elsewhere.",
          "zh-CN": "\u4EE5\u586B\u62A5\u4E3A\u51C6\uFF0C\u7A0B\u5E8F\u4E0D\u4F5C\u63A8\u65AD\u3002\u65B0\u5C45\u6C11\u586B\u5E02\u5916\u3002"
        }
      },
      members: {
        label: { en: "People in the household", "zh-CN": "\u5BB6\u5EAD\u4EBA\u53E3" },
        question: { en: "How many of you live together as one household?", "zh-CN": "\u60A8\u5BB6\u5171\u540C\u751F\u6D3B\u7684\u6709\u51E0\u53E3\u4EBA\uFF1F" },
        unit: people,
        help: {
          en: "The office decides who belongs to the household.",
          "zh-CN": "\u54EA\u4E9B\u4EBA\u662F\u5BB6\u5EAD\u6210\u5458\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      monthlyIncome: {
        label: { en: "Household income per month", "zh-CN": "\u5BB6\u5EAD\u6708\u6536\u5165" },
        question: {
          en: "How much income does your whole household have in a month?",
          "zh-CN": "\u60A8\u5168\u5BB6\u4E00\u4E2A\u6708\u7684\u6536\u5165\u5408\u8BA1\u591A\u5C11\u94B1\uFF1F"
        },
        unit: { en: "yuan per month", "zh-CN": "\u5143/\u6708" },
        help: income
      },
      annualIncome: {
        label: { en: "Household income per year", "zh-CN": "\u5BB6\u5EAD\u5E74\u6536\u5165" },
        question: {
          en: "How much income does your whole household have in a year?",
          "zh-CN": "\u60A8\u5168\u5BB6\u4E00\u5E74\u7684\u6536\u5165\u5408\u8BA1\u591A\u5C11\u94B1\uFF1F"
        },
        unit: { en: "yuan per year", "zh-CN": "\u5143/\u5E74" },
        help: income
      },
      monthlyIncomePerCapita: {
        label: { en: "Income per person per month", "zh-CN": "\u4EBA\u5747\u6708\u6536\u5165" },
        question: {
          en: "How much income does your household have per person in a month?",
          "zh-CN": "\u60A8\u5BB6\u5E73\u5747\u6BCF\u4EBA\u6BCF\u6708\u6536\u5165\u591A\u5C11\u94B1\uFF1F"
        },
        unit: { en: "yuan per person per month", "zh-CN": "\u5143/\u4EBA\xB7\u6708" },
        help: income
      },
      annualIncomePerCapita: {
        label: { en: "Income per person per year", "zh-CN": "\u4EBA\u5747\u5E74\u6536\u5165" },
        question: {
          en: "How much income does your household have per person in a year?",
          "zh-CN": "\u60A8\u5BB6\u5E73\u5747\u6BCF\u4EBA\u6BCF\u5E74\u6536\u5165\u591A\u5C11\u94B1\uFF1F"
        },
        unit: { en: "yuan per person per year", "zh-CN": "\u5143/\u4EBA\xB7\u5E74" },
        help: income
      },
      hasHousingDifficulty: {
        label: { en: "Housing difficulty", "zh-CN": "\u4F4F\u623F\u56F0\u96BE" },
        question: {
          en: "Has your household been found to be in housing difficulty?",
          "zh-CN": "\u60A8\u5BB6\u662F\u5426\u5DF2\u8BA4\u5B9A\u4E3A\u4F4F\u623F\u56F0\u96BE\u5BB6\u5EAD\uFF1F"
        },
        help: housing
      },
      floorArea: {
        label: { en: "Floor area of the household", "zh-CN": "\u5BB6\u5EAD\u4F4F\u623F\u9762\u79EF" },
        question: {
          en: "How large, all together, is the housing of your household?",
          "zh-CN": "\u60A8\u5BB6\u7684\u4F4F\u623F\u9762\u79EF\u5408\u8BA1\u591A\u5C11\uFF1F"
        },
        unit: { en: "square metres", "zh-CN": "\u5E73\u65B9\u7C73" },
        help: housing
      },
      floorAreaPerCapita: {
        label: { en: "Floor area per person", "zh-CN": "\u4EBA\u5747\u4F4F\u623F\u9762\u79EF" },
        question: {
          en: "How much floor area does your household have per person?",
          "zh-CN": "\u60A8\u5BB6\u5E73\u5747\u6BCF\u4EBA\u7684\u4F4F\u623F\u9762\u79EF\u6709\u591A\u5C11\uFF1F"
        },
        unit: { en: "square metres per person", "zh-CN": "\u5E73\u65B9\u7C73/\u4EBA" },
        help: housing
      },
      livesInDilapidatedHouse: {
        label: { en: "Dilapidated house", "zh-CN": "\u5C45\u4F4F\u5371\u65E7\u623F" },
        question: { en: "Do you live in a dilapidated house?", "zh-CN": "\u60A8\u5BB6\u73B0\u5728\u4F4F\u7684\u662F\u5371\u65E7\u623F\u5417\uFF1F" },
        help: {
          en: "The document does not define it; the office decides.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      livesInHazardArea: {
        label: { en: "Hazard area", "zh-CN": "\u623F\u5C4B\u5728\u707E\u5BB3\u6613\u53D1\u533A\u57DF" },
        question: {
          en: "Is your house in a coastal area exposed to typhoons, or in an area prone to geological disasters?",
          "zh-CN": "\u60A8\u5BB6\u7684\u623F\u5B50\u662F\u5426\u5728\u6CBF\u6D77\u6613\u53D7\u53F0\u98CE\u5F71\u54CD\u7684\u5730\u65B9\uFF0C\u6216\u8005\u5728\u5730\u8D28\u707E\u5BB3\u6613\u53D1\u7684\u5730\u65B9\uFF1F"
        },
        help: {
          en: "The document does not draw the areas; the office decides.",
          "zh-CN": "\u533A\u57DF\u8303\u56F4\u6587\u4EF6\u6CA1\u6709\u5212\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      membersAbleAndWillingToWork: {
        label: { en: "Members able and willing to work", "zh-CN": "\u80FD\u5C31\u4E1A\u4E14\u613F\u5C31\u4E1A\u4EBA\u6570" },
        question: {
          en: "How many of you are of working age, able to work and willing to?",
          "zh-CN": "\u60A8\u5BB6\u52B3\u52A8\u5E74\u9F84\u5185\u3001\u80FD\u5DE5\u4F5C\u4E5F\u613F\u610F\u5DE5\u4F5C\u7684\u6709\u51E0\u4E2A\u4EBA\uFF1F"
        },
        unit: people,
        help: {
          en: "Count those who already work too.",
          "zh-CN": "\u5DF2\u7ECF\u6709\u5DE5\u4F5C\u7684\u4E5F\u7B97\u5728\u5185\u3002"
        }
      },
      membersEmployed: {
        label: { en: "Members in work", "zh-CN": "\u5DF2\u5C31\u4E1A\u4EBA\u6570" },
        question: { en: "How many of those are in work?", "zh-CN": "\u8FD9\u4E9B\u4EBA\u5F53\u4E2D\uFF0C\u73B0\u5728\u6709\u5DE5\u4F5C\u7684\u6709\u51E0\u4E2A\uFF1F" },
        unit: people,
        help: {
          en: "Only those counted as able and willing to work.",
          "zh-CN": "\u53EA\u5728\u80FD\u5C31\u4E1A\u4E14\u613F\u5C31\u4E1A\u7684\u4EBA\u5458\u4E2D\u8BA1\u7B97\u3002"
        }
      },
      receivesSubsistenceAllowance: {
        label: { en: "Receives the subsistence allowance", "zh-CN": "\u4EAB\u53D7\u4F4E\u4FDD" },
        question: {
          en: "Does your household receive the subsistence allowance?",
          "zh-CN": "\u60A8\u5BB6\u73B0\u5728\u4EAB\u53D7\u4F4E\u4FDD\u5417\uFF1F"
        },
        help: {
          en: "Whether it is received now; not whether the household would be entitled to it.",
          "zh-CN": "\u6309\u76EE\u524D\u662F\u5426\u5728\u4EAB\u53D7\u586B\u5199\uFF0C\u4E0D\u662F\u6309\u662F\u5426\u7B26\u5408\u6761\u4EF6\u586B\u5199\u3002"
        }
      },
      isInsuredInResidentScheme: {
        label: { en: "Insured in the residents' cooperative medical scheme", "zh-CN": "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597" },
        question: {
          en: "Are you insured in the cooperative medical insurance for residents?",
          "zh-CN": "\u60A8\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u4E86\u5417\uFF1F"
        },
        help: {
          en: "The scheme for residents. Employees still at work, insured through their employer, are not counted.",
          "zh-CN": "\u6307\u5C45\u6C11\u53C2\u52A0\u7684\u5408\u4F5C\u533B\u7597\uFF1B\u5728\u804C\u804C\u5DE5\u53C2\u52A0\u7684\u804C\u5DE5\u533B\u4FDD\u4E0D\u7B97\u3002"
        }
      },
      isRetired: {
        label: { en: "Retired", "zh-CN": "\u9000\u4F11\u4EBA\u5458" },
        question: { en: "Are you retired?", "zh-CN": "\u60A8\u662F\u9000\u4F11\u4EBA\u5458\u5417\uFF1F" }
      },
      lastCheckup: {
        label: { en: "Last free check-up", "zh-CN": "\u4E0A\u6B21\u514D\u8D39\u4F53\u68C0\u65E5\u671F" },
        question: {
          en: "On what day was your last free health check-up under this plan?",
          "zh-CN": "\u60A8\u4E0A\u4E00\u6B21\u53C2\u52A0\u653F\u5E9C\u5B89\u6392\u7684\u514D\u8D39\u4F53\u68C0\u662F\u54EA\u4E00\u5929\uFF1F"
        },
        help: {
          en: "Only check-ups arranged under this plan count, not those paid for privately or by an employer. If there was none, say so.",
          "zh-CN": "\u53EA\u7B97\u6309\u672C\u8BA1\u5212\u514D\u8D39\u5B89\u6392\u7684\u4F53\u68C0\uFF0C\u81EA\u8D39\u548C\u5355\u4F4D\u7EC4\u7EC7\u7684\u4E0D\u7B97\uFF1B\u6CA1\u6709\u505A\u8FC7\u7684\uFF0C\u6CE8\u660E\u201C\u4ECE\u672A\u201D\u3002"
        }
      }
    };
    factTexts = /* @__PURE__ */ (() => ({ ...otherTexts, ...categoryFactTexts }))();
  }
});

// src/policy/entitlement-texts.ts
var entitlementTexts;
var init_entitlement_texts = __esm({
  "src/policy/entitlement-texts.ts"() {
    "use strict";
    entitlementTexts = {
      priceSubsidy: {
        name: { en: "Price subsidy", "zh-CN": "\u7269\u4EF7\u8865\u8D34" },
        given: {
          en: "A price subsidy on top of the subsistence allowance.",
          "zh-CN": "\u5728\u4F4E\u4FDD\u4E4B\u5916\u7ED9\u4E88\u7269\u4EF7\u8865\u8D34\u3002"
        },
        note: {
          en: "That it goes to households on the subsistence allowance follows from its place in the clause and is not said outright. When it is paid is not stated.",
          "zh-CN": "\u53D1\u7ED9\u4F4E\u4FDD\u5BB6\u5EAD\uFF0C\u662F\u6309\u5176\u5728\u6761\u6B3E\u4E2D\u7684\u4F4D\u7F6E\u7406\u89E3\u7684\uFF0C\u6587\u4EF6\u6CA1\u6709\u76F4\u63A5\u5199\u660E\uFF1B\u4EC0\u4E48\u60C5\u51B5\u4E0B\u53D1\u653E\uFF0C\u6587\u4EF6\u4E5F\u672A\u5199\u660E\u3002"
        }
      },
      temporaryRelief: {
        name: { en: "Temporary relief", "zh-CN": "\u4E34\u65F6\u6551\u52A9" },
        given: {
          en: "Temporary relief, which is to reach every household that ought to have it.",
          "zh-CN": "\u7ED9\u4E88\u4E34\u65F6\u6551\u52A9\uFF1B\u5E94\u5F53\u6551\u52A9\u7684\uFF0C\u90FD\u8981\u6551\u52A9\u5230\u3002"
        }
      },
      familyPlanningFamilyTreatment: {
        name: { en: "Preferential treatment of family-planning families", "zh-CN": "\u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD\u4F18\u5F85\u6276\u52A9" },
        given: {
          en: "The preferential treatment due to family-planning families.",
          "zh-CN": "\u843D\u5B9E\u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD\u5E94\u4EAB\u53D7\u7684\u4F18\u5F85\u548C\u6276\u52A9\u3002"
        },
        note: {
          en: "What the treatment consists of is not listed.",
          "zh-CN": "\u4F18\u5F85\u548C\u6276\u52A9\u5305\u62EC\u54EA\u4E9B\u9879\u76EE\uFF0C\u6587\u4EF6\u672A\u5217\u660E\u3002"
        }
      },
      disasterRelief: {
        name: { en: "Disaster relief", "zh-CN": "\u707E\u5BB3\u6551\u52A9" },
        given: {
          en: "Relief after a disaster.",
          "zh-CN": "\u53D7\u707E\u540E\u7ED9\u4E88\u6551\u52A9\u3002"
        },
        note: {
          en: "The clause says only that disaster relief is improved; that it goes to households struck by a disaster follows from its name. What the relief consists of is not stated.",
          "zh-CN": "\u6761\u6B3E\u53EA\u8981\u6C42\u5B8C\u5584\u707E\u5BB3\u6551\u52A9\uFF0C\u6551\u52A9\u53D7\u707E\u5BB6\u5EAD\u662F\u6309\u5176\u540D\u79F0\u7406\u89E3\u7684\uFF1B\u6551\u52A9\u5305\u62EC\u54EA\u4E9B\u5185\u5BB9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      familyPlanningReward: {
        name: { en: "Reward for rural family-planning families", "zh-CN": "\u519C\u6751\u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD\u5956\u52B1\u6276\u52A9" },
        given: {
          en: "Reward and support, for some rural families that kept to family planning.",
          "zh-CN": "\u5BF9\u90E8\u5206\u5B9E\u884C\u8BA1\u5212\u751F\u80B2\u7684\u519C\u6751\u5BB6\u5EAD\u7ED9\u4E88\u5956\u52B1\u548C\u6276\u52A9\u3002"
        },
        note: {
          en: 'The document says "some" (\u90E8\u5206) of these families: to have kept to family planning does not by itself decide.',
          "zh-CN": "\u6587\u4EF6\u5199\u7684\u662F\u201C\u90E8\u5206\u201D\u5BB6\u5EAD\uFF0C\u5B9E\u884C\u8BA1\u5212\u751F\u80B2\u7684\u519C\u6751\u5BB6\u5EAD\u4E0D\u4E00\u5B9A\u90FD\u80FD\u4EAB\u53D7\u3002"
        }
      },
      onlyChildLossAssistance: {
        name: { en: "Special assistance for only-child families", "zh-CN": "\u72EC\u751F\u5B50\u5973\u5BB6\u5EAD\u7279\u522B\u6276\u52A9" },
        given: {
          en: "Special assistance for a family whose only child died or is disabled.",
          "zh-CN": "\u5BF9\u72EC\u751F\u5B50\u5973\u79BB\u4E16\u6216\u8005\u4F24\u6B8B\u7684\u5BB6\u5EAD\u7ED9\u4E88\u7279\u522B\u6276\u52A9\u3002"
        },
        note: {
          en: "What the assistance consists of, and from what degree of disability it is given, is not stated.",
          "zh-CN": "\u6276\u52A9\u5305\u62EC\u54EA\u4E9B\u5185\u5BB9\u3001\u4F24\u6B8B\u5230\u4EC0\u4E48\u7A0B\u5EA6\u53EF\u4EE5\u4EAB\u53D7\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      freeEmploymentServices: {
        name: { en: "Free employment services", "zh-CN": "\u514D\u8D39\u516C\u5171\u5C31\u4E1A\u670D\u52A1" },
        given: {
          en: "The services of public employment agencies, free of charge.",
          "zh-CN": "\u516C\u5171\u5C31\u4E1A\u670D\u52A1\u673A\u6784\u7684\u670D\u52A1\u4E0D\u6536\u8D39\u3002"
        },
        note: {
          en: "Which services these are is not listed.",
          "zh-CN": "\u5305\u62EC\u54EA\u4E9B\u670D\u52A1\uFF0C\u6587\u4EF6\u672A\u5217\u660E\u3002"
        }
      },
      employmentAssistance: {
        name: { en: "Employment assistance", "zh-CN": "\u5C31\u4E1A\u63F4\u52A9" },
        given: {
          en: "Assistance into work.",
          "zh-CN": "\u7ED9\u4E88\u5C31\u4E1A\u63F4\u52A9\u3002"
        },
        note: {
          en: "What the assistance consists of is not stated.",
          "zh-CN": "\u5982\u4F55\u63F4\u52A9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      severeDisabilityCare: {
        name: { en: "Care for people with severe disabilities", "zh-CN": "\u91CD\u5EA6\u6B8B\u75BE\u4EBA\u6258\uFF08\u5B89\uFF09\u517B" },
        given: {
          en: "Day or residential care.",
          "zh-CN": "\u7EB3\u5165\u6258\u517B\u3001\u5B89\u517B\u670D\u52A1\u3002"
        },
        note: {
          en: "As it is being phased in, meeting the condition does not mean that a place is given at once. What care is given, and what is to be paid for it, is not stated.",
          "zh-CN": "\u56E0\u4E3A\u662F\u9010\u6B65\u7EB3\u5165\uFF0C\u7B26\u5408\u6761\u4EF6\u4E0D\u7B49\u4E8E\u9A6C\u4E0A\u5B89\u6392\uFF1B\u63D0\u4F9B\u54EA\u4E9B\u670D\u52A1\u3001\u662F\u5426\u6536\u8D39\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      childWelfareServices: {
        name: { en: "Welfare services for minors", "zh-CN": "\u672A\u6210\u5E74\u4EBA\u798F\u5229\u670D\u52A1" },
        given: {
          en: "Care, rehabilitation and medical treatment, education and relief, in one system of services.",
          "zh-CN": "\u7531\u672A\u6210\u5E74\u4EBA\u798F\u5229\u670D\u52A1\u4F53\u7CFB\u63D0\u4F9B\u629A\u517B\u3001\u5EB7\u590D\u3001\u533B\u7597\u3001\u6559\u80B2\u548C\u6551\u52A9\u3002"
        },
        note: {
          en: "It is the system that is for the most part to be set up; which of its services each child receives is not stated.",
          "zh-CN": "\u6587\u4EF6\u8981\u6C42\u57FA\u672C\u5EFA\u7ACB\u7684\u662F\u670D\u52A1\u4F53\u7CFB\uFF0C\u6BCF\u540D\u672A\u6210\u5E74\u4EBA\u5177\u4F53\u4EAB\u53D7\u54EA\u4E9B\u670D\u52A1\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      disabilityCare: {
        name: { en: "Basic security for people with disabilities", "zh-CN": "\u6B8B\u75BE\u4EBA\u57FA\u672C\u4FDD\u969C" },
        given: {
          en: "Basic living, basic rehabilitation and basic care are secured.",
          "zh-CN": "\u57FA\u672C\u751F\u6D3B\u6709\u4FDD\u969C\uFF0C\u5E76\u80FD\u5F97\u5230\u57FA\u672C\u7684\u5EB7\u590D\u548C\u7167\u6599\u3002"
        },
        note: {
          en: "What each of the three consists of is not stated.",
          "zh-CN": "\u4E09\u9879\u4FDD\u969C\u5404\u5305\u62EC\u54EA\u4E9B\u5185\u5BB9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      localSchoolingForMigrantChildren: {
        name: {
          en: "Local schooling for the children of workers who moved to the city",
          "zh-CN": "\u8FDB\u57CE\u52A1\u5DE5\u4EBA\u5458\u5B50\u5973\u5C31\u5730\u5165\u5B66"
        },
        given: {
          en: "Compulsory schooling in the place where the child lives.",
          "zh-CN": "\u5728\u5C45\u4F4F\u5730\u5165\u5B66\uFF0C\u63A5\u53D7\u4E49\u52A1\u6559\u80B2\u3002"
        },
        note: {
          en: "That compulsory schooling is meant follows from its place in the clause and is not said outright.",
          "zh-CN": "\u6307\u4E49\u52A1\u6559\u80B2\u9636\u6BB5\u5165\u5B66\uFF0C\u662F\u6309\u5176\u5728\u6761\u6B3E\u4E2D\u7684\u4F4D\u7F6E\u7406\u89E3\u7684\uFF0C\u6587\u4EF6\u6CA1\u6709\u76F4\u63A5\u5199\u660E\u3002"
        }
      },
      migrantPublicHealth: {
        name: { en: "Community public health for migrants", "zh-CN": "\u6D41\u52A8\u4EBA\u53E3\u793E\u533A\u516C\u5171\u536B\u751F\u670D\u52A1" },
        given: {
          en: "A share in the public-health services of the community.",
          "zh-CN": "\u4EAB\u53D7\u793E\u533A\u516C\u5171\u536B\u751F\u670D\u52A1\u3002"
        },
        note: {
          en: "Which services these are is not listed here.",
          "zh-CN": "\u5305\u62EC\u54EA\u4E9B\u670D\u52A1\uFF0C\u6761\u6B3E\u672A\u5217\u660E\u3002"
        }
      },
      migrantFamilyPlanningServices: {
        name: { en: "Family-planning services for migrants", "zh-CN": "\u6D41\u52A8\u4EBA\u53E3\u8BA1\u5212\u751F\u80B2\u670D\u52A1" },
        given: {
          en: "Basic family-planning and reproductive-health services.",
          "zh-CN": "\u4EAB\u53D7\u57FA\u672C\u7684\u8BA1\u5212\u751F\u80B2\u670D\u52A1\u548C\u751F\u6B96\u5065\u5EB7\u670D\u52A1\u3002"
        },
        note: {
          en: "Which services these are, and whether they are free, is not stated.",
          "zh-CN": "\u5305\u62EC\u54EA\u4E9B\u670D\u52A1\u3001\u662F\u5426\u514D\u8D39\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      landExpropriatedFarmerTraining: {
        name: { en: "Free training for land-expropriated farmers", "zh-CN": "\u88AB\u5F81\u5730\u519C\u6C11\u514D\u8D39\u57F9\u8BAD" },
        given: {
          en: "Training, free of charge.",
          "zh-CN": "\u514D\u8D39\u53C2\u52A0\u57F9\u8BAD\u3002"
        },
        note: {
          en: "What is taught, and how often one may take part, is not stated.",
          "zh-CN": "\u57F9\u8BAD\u4EC0\u4E48\u3001\u53EF\u4EE5\u53C2\u52A0\u51E0\u6B21\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      skillTrainingSubsidy: {
        name: { en: "Subsidy for skill training", "zh-CN": "\u6280\u80FD\u57F9\u8BAD\u8865\u8D34" },
        given: {
          en: "Skill training is subsidised.",
          "zh-CN": "\u53C2\u52A0\u6280\u80FD\u57F9\u8BAD\u6709\u8865\u8D34\u3002"
        },
        note: {
          en: "Whether the subsidy is paid to the worker or to those who train is not stated.",
          "zh-CN": "\u8865\u8D34\u53D1\u7ED9\u672C\u4EBA\u8FD8\u662F\u57F9\u8BAD\u673A\u6784\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      freeLabourArbitration: {
        name: { en: "Free labour arbitration", "zh-CN": "\u52B3\u52A8\u4EF2\u88C1\u514D\u8D39" },
        given: {
          en: "Arbitration of the labour dispute without fees.",
          "zh-CN": "\u52B3\u52A8\u4E89\u8BAE\u4EF2\u88C1\u4E0D\u6536\u53D6\u8D39\u7528\u3002"
        },
        note: {
          en: "The clause names nobody in particular; it is read as holding for either party to a dispute.",
          "zh-CN": "\u6761\u6B3E\u6CA1\u6709\u5199\u660E\u5BF9\u8C01\u514D\u8D39\uFF0C\u8FD9\u91CC\u7406\u89E3\u4E3A\u4E89\u8BAE\u53CC\u65B9\u5F53\u4E8B\u4EBA\u90FD\u514D\u8D39\u3002"
        }
      },
      transferEmploymentTraining: {
        name: { en: "Training for a move to other work", "zh-CN": "\u8F6C\u79FB\u5C31\u4E1A\u57F9\u8BAD" },
        given: {
          en: "Training for a move to other work.",
          "zh-CN": "\u53C2\u52A0\u8F6C\u79FB\u5C31\u4E1A\u57F9\u8BAD\u3002"
        },
        note: {
          en: "Whether this training is free is not stated.",
          "zh-CN": "\u8FD9\u9879\u57F9\u8BAD\u662F\u5426\u514D\u8D39\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      landExpropriatedFarmerOldAgeSecurity: {
        name: { en: "Old-age security for land-expropriated farmers", "zh-CN": "\u88AB\u5F81\u5730\u519C\u6C11\u517B\u8001\u4FDD\u969C" },
        given: {
          en: "Basic living security in old age.",
          "zh-CN": "\u5E74\u8001\u540E\u4EAB\u53D7\u57FA\u672C\u751F\u6D3B\u4FDD\u969C\u3002"
        },
        note: {
          en: "From what age it is given, and whether contributions are due, is not stated.",
          "zh-CN": "\u4ECE\u591A\u5927\u5E74\u9F84\u8D77\u4EAB\u53D7\u3001\u662F\u5426\u9700\u8981\u7F34\u8D39\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      hardshipAllowanceForRetrenchedEmployees: {
        name: {
          en: "Hardship allowance for retrenched former employees",
          "zh-CN": "\u7CBE\u7B80\u9000\u804C\u4EBA\u5458\u751F\u6D3B\u56F0\u96BE\u8865\u52A9"
        },
        given: {
          en: "An allowance for hardship in living.",
          "zh-CN": "\u53D1\u7ED9\u751F\u6D3B\u56F0\u96BE\u8865\u52A9\u3002"
        },
        note: {
          en: "It is for some (\u90E8\u5206) of them only. The document does not say which staff cuts are meant; those of the early 1960s are generally understood.",
          "zh-CN": "\u6587\u4EF6\u5199\u7684\u662F\u201C\u90E8\u5206\u201D\u4EBA\u5458\uFF1B\u7CBE\u7B80\u9000\u804C\u7684\u5E74\u4EE3\u6587\u4EF6\u4E2D\u6CA1\u6709\uFF0C\u901A\u5E38\u630720\u4E16\u7EAA60\u5E74\u4EE3\u521D\u7684\u7CBE\u7B80\u3002"
        }
      },
      medicalAssistance: {
        name: { en: "Medical assistance", "zh-CN": "\u533B\u7597\u6551\u52A9" },
        given: {
          en: "Assistance with medical costs.",
          "zh-CN": "\u5BF9\u533B\u7597\u8D39\u7528\u7ED9\u4E88\u6551\u52A9\u3002"
        },
        note: {
          en: "The floor that the clause sets for the share of costs borne by insurance and assistance is read for the group as a whole; it is not a sum due to one person.",
          "zh-CN": "\u6761\u6B3E\u5BF9\u533B\u4FDD\u548C\u533B\u7597\u6551\u52A9\u627F\u62C5\u7684\u8D39\u7528\u6BD4\u4F8B\u8BBE\u6709\u4E0B\u9650\uFF0C\u6309\u7FA4\u4F53\u6574\u4F53\u7406\u89E3\uFF0C\u4E0D\u662F\u5BF9\u4E2A\u4EBA\u7684\u6551\u52A9\u6807\u51C6\u3002"
        }
      },
      legalAid: {
        name: { en: "Legal aid", "zh-CN": "\u6CD5\u5F8B\u63F4\u52A9" },
        given: {
          en: "Legal aid.",
          "zh-CN": "\u63D0\u4F9B\u6CD5\u5F8B\u63F4\u52A9\u3002"
        },
        note: {
          en: "The clause names legal aid among the kinds of special relief (\u4E13\u9879\u6551\u52A9); that it is for people in hardship follows from this and is not said outright. In which matters it is given is not stated.",
          "zh-CN": "\u6761\u6B3E\u628A\u6CD5\u5F8B\u63F4\u52A9\u5217\u4E3A\u4E13\u9879\u6551\u52A9\u7684\u4E00\u79CD\uFF0C\u636E\u6B64\u7406\u89E3\u4E3A\u9762\u5411\u56F0\u96BE\u7FA4\u4F17\uFF0C\u6587\u4EF6\u6CA1\u6709\u76F4\u63A5\u5199\u660E\uFF1B\u54EA\u4E9B\u4E8B\u9879\u53EF\u4EE5\u63F4\u52A9\uFF0C\u6587\u4EF6\u4E5F\u672A\u5199\u660E\u3002"
        }
      },
      hardshipPupilAid: {
        name: { en: "Aid for pupils from families in economic hardship", "zh-CN": "\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE\u4E2D\u5C0F\u5B66\u751F\u8D44\u52A9" },
        given: {
          en: "Financial aid for a pupil at primary or secondary school.",
          "zh-CN": "\u5BF9\u4E2D\u5C0F\u5B66\u5728\u6821\u5B66\u751F\u7ED9\u4E88\u8D44\u52A9\u3002"
        },
        note: {
          en: "Which families are in economic hardship is not stated. The paragraph is about compulsory education; whether pupils of senior secondary schools are included is not said.",
          "zh-CN": "\u54EA\u4E9B\u5BB6\u5EAD\u7B97\u7ECF\u6D4E\u56F0\u96BE\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF1B\u8BE5\u6BB5\u8BB2\u7684\u662F\u4E49\u52A1\u6559\u80B2\uFF0C\u9AD8\u4E2D\u5B66\u751F\u662F\u5426\u5305\u62EC\u5728\u5185\uFF0C\u6587\u4EF6\u4E5F\u672A\u5199\u660E\u3002"
        }
      },
      schoolLeaverVocationalTraining: {
        name: { en: "Vocational training for rural school leavers", "zh-CN": "\u519C\u6751\u672A\u5347\u5B66\u6BD5\u4E1A\u751F\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD" },
        given: {
          en: "Training in vocational skills.",
          "zh-CN": "\u5B89\u6392\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u3002"
        },
        note: {
          en: "What is taught, how long it takes and whether it is free is not stated.",
          "zh-CN": "\u57F9\u8BAD\u4EC0\u4E48\u3001\u57F9\u8BAD\u591A\u4E45\u3001\u662F\u5426\u514D\u8D39\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      vocationalStudentAid: {
        name: { en: "Aid for secondary vocational students", "zh-CN": "\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\u8D44\u52A9" },
        given: {
          en: "Aid by grants and scholarships, student loans, work-study, special-hardship allowances, lower or waived fees, and the like.",
          "zh-CN": "\u901A\u8FC7\u53D1\u653E\u5956\u5B66\u91D1\u548C\u52A9\u5B66\u91D1\u3001\u63D0\u4F9B\u52A9\u5B66\u8D37\u6B3E\u3001\u5B89\u6392\u52E4\u5DE5\u4FED\u5B66\u3001\u7ED9\u4E88\u7279\u56F0\u8865\u52A9\u3001\u51CF\u514D\u5B66\u8D39\u7B49\u65B9\u5F0F\u8D44\u52A9\u3002"
        },
        note: {
          en: "The list of kinds of aid is open (\u7B49). Which of them a student receives is not stated.",
          "zh-CN": "\u8D44\u52A9\u65B9\u5F0F\u6CA1\u6709\u5217\u5168\uFF08\u201C\u7B49\u201D\uFF09\uFF1B\u6BCF\u540D\u5B66\u751F\u53EF\u4EE5\u4EAB\u53D7\u54EA\u51E0\u79CD\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      disabledStudentAid: {
        name: {
          en: "Aid for students with disabilities and children of families with a disabled member",
          "zh-CN": "\u6B8B\u75BE\u5B66\u751F\u53CA\u6B8B\u75BE\u4EBA\u5BB6\u5EAD\u5B50\u5973\u52A9\u5B66"
        },
        given: {
          en: "Aid for study.",
          "zh-CN": "\u7ED9\u4E88\u52A9\u5B66\u6276\u6301\u3002"
        },
        note: {
          en: "In what form, and for which years of study, is not stated.",
          "zh-CN": "\u4EE5\u4EC0\u4E48\u65B9\u5F0F\u52A9\u5B66\u3001\u9002\u7528\u4E8E\u54EA\u4E9B\u5B66\u4E60\u9636\u6BB5\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      infectiousDiseaseTreatment: {
        name: { en: "Free treatment of infectious diseases", "zh-CN": "\u4F20\u67D3\u75C5\u514D\u8D39\u6CBB\u7597" },
        given: {
          en: "Free treatment, which is to be provided on a wider scale.",
          "zh-CN": "\u7ED9\u4E88\u514D\u8D39\u6CBB\u7597\uFF0C\u5E76\u52A0\u5927\u514D\u8D39\u6CBB\u7597\u7684\u529B\u5EA6\u3002"
        },
        note: {
          en: 'The list of diseases is open (\u7B49): whoever has a disease that is not named may still be meant, so "no" does not decide. How far treatment is free is not stated.',
          "zh-CN": "\u75C5\u79CD\u6CA1\u6709\u5217\u5168\uFF08\u201C\u7B49\u201D\uFF09\uFF0C\u672A\u5217\u51FA\u7684\u75BE\u75C5\u4E5F\u53EF\u80FD\u5305\u62EC\u5728\u5185\uFF0C\u6240\u4EE5\u586B\u201C\u5426\u201D\u4E0D\u80FD\u636E\u4EE5\u8BA4\u5B9A\u4E0D\u7B26\u5408\u6761\u4EF6\uFF1B\u514D\u8D39\u6CBB\u7597\u5230\u4EC0\u4E48\u7A0B\u5EA6\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      freePremaritalCheckup: {
        name: { en: "Free premarital check-up", "zh-CN": "\u514D\u8D39\u5A5A\u68C0" },
        given: {
          en: "A medical check-up before marriage, free of charge.",
          "zh-CN": "\u5A5A\u524D\u68C0\u67E5\u4E0D\u6536\u8D39\u3002"
        },
        note: {
          en: "What is examined, and where, is not stated.",
          "zh-CN": "\u68C0\u67E5\u9879\u76EE\u548C\u5730\u70B9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      freePrePregnancyScreening: {
        name: { en: "Free pre-pregnancy screening", "zh-CN": "\u514D\u8D39\u5B55\u524D\u4F18\u751F\u68C0\u6D4B" },
        given: {
          en: "Screening before pregnancy, free of charge.",
          "zh-CN": "\u6000\u5B55\u524D\u514D\u8D39\u505A\u4F18\u751F\u68C0\u6D4B\u3002"
        },
        note: {
          en: "What is examined, and where, is not stated.",
          "zh-CN": "\u68C0\u6D4B\u9879\u76EE\u548C\u5730\u70B9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      centralisedCare: {
        name: { en: "Support in an institution", "zh-CN": "\u96C6\u4E2D\u4F9B\u517B" },
        given: {
          en: "Support in an institution.",
          "zh-CN": "\u7531\u4F9B\u517B\u673A\u6784\u96C6\u4E2D\u4F9B\u517B\u3002"
        },
        note: {
          en: "The clause keeps up what has been reached; that everyone is to be taken in is not said outright.",
          "zh-CN": "\u6761\u6B3E\u8981\u6C42\u5DE9\u56FA\u5DF2\u6709\u6210\u679C\uFF0C\u662F\u5426\u5168\u90E8\u96C6\u4E2D\u4F9B\u517B\uFF0C\u6587\u4EF6\u6CA1\u6709\u76F4\u63A5\u5199\u660E\u3002"
        }
      },
      olderPeoplePreferences: {
        name: { en: "Preferential treatment of older people", "zh-CN": "\u8001\u5E74\u4EBA\u4F18\u5F85" },
        given: {
          en: "The preferential treatment provided for older people.",
          "zh-CN": "\u4EAB\u53D7\u8001\u5E74\u4EBA\u7684\u5404\u9879\u4F18\u5F85\u3002"
        },
        note: {
          en: "What the treatment consists of is not listed, and from what age it is given is not stated.",
          "zh-CN": "\u4F18\u5F85\u5305\u62EC\u54EA\u4E9B\u9879\u76EE\u3001\u4ECE\u591A\u5927\u5E74\u9F84\u8D77\u4EAB\u53D7\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      newResidentSocialInsurance: {
        name: { en: "Social-insurance enrolment for new residents", "zh-CN": "\u65B0\u5C45\u6C11\u53C2\u4FDD\u670D\u52A1" },
        given: {
          en: "Enrolment in social insurance without obstacles on moving from job to job.",
          "zh-CN": "\u6D41\u52A8\u5C31\u4E1A\u65F6\uFF0C\u529E\u7406\u793E\u4F1A\u4FDD\u9669\u53C2\u4FDD\u4E0D\u53D7\u963B\u788D\u3002"
        },
        note: {
          en: "It is a service of enrolment: contributions are not mentioned, nor which insurances are meant.",
          "zh-CN": "\u8FD9\u662F\u53C2\u4FDD\u65B9\u9762\u7684\u670D\u52A1\uFF1B\u53C2\u52A0\u54EA\u4E9B\u9669\u79CD\u3001\u8D39\u7528\u5982\u4F55\u7F34\u7EB3\uFF0C\u6761\u6B3E\u6CA1\u6709\u5199\u5230\u3002"
        }
      },
      newResidentSchooling: {
        name: { en: "Compulsory education of new residents' children", "zh-CN": "\u65B0\u5C45\u6C11\u5B50\u5973\u4E49\u52A1\u6559\u80B2" },
        given: {
          en: "Cover by the compulsory-education budget, no temporary-schooling or similar fees, and the same chance of schooling as children registered locally.",
          "zh-CN": "\u5C31\u8BFB\u7ECF\u8D39\u5217\u5165\u4E49\u52A1\u6559\u80B2\u7ECF\u8D39\u4FDD\u969C\uFF0C\u4E0D\u6536\u501F\u8BFB\u8D39\u4E00\u7C7B\u7684\u8D39\u7528\uFF0C\u53D7\u6559\u80B2\u673A\u4F1A\u4E0E\u672C\u5730\u6237\u7C4D\u7684\u5B69\u5B50\u76F8\u540C\u3002"
        },
        note: {
          en: "The list of fees is open (\u7B49): which fees are waived besides the temporary-schooling fee is not stated.",
          "zh-CN": "\u514D\u6536\u7684\u8D39\u7528\u6CA1\u6709\u5217\u5168\uFF08\u201C\u7B49\u201D\uFF09\uFF0C\u9664\u501F\u8BFB\u8D39\u5916\u8FD8\u514D\u54EA\u4E9B\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      newResidentVocationalSchooling: {
        name: {
          en: "Secondary vocational education of new residents' children",
          "zh-CN": "\u65B0\u5C45\u6C11\u5B50\u5973\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2"
        },
        given: {
          en: "Admission to secondary vocational education, which is encouraged.",
          "zh-CN": "\u9F13\u52B1\u5176\u63A5\u53D7\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\uFF0C\u5E76\u4E88\u4EE5\u63A5\u7EB3\u3002"
        },
        note: {
          en: "The clause encourages and admits; how places are given is not stated.",
          "zh-CN": "\u6761\u6B3E\u5199\u7684\u662F\u9F13\u52B1\u548C\u63A5\u7EB3\uFF0C\u5982\u4F55\u5F55\u53D6\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      newResidentHousingFund: {
        name: { en: "Housing provident fund for new residents", "zh-CN": "\u65B0\u5C45\u6C11\u4F4F\u623F\u516C\u79EF\u91D1" },
        given: {
          en: "Cover by the housing provident fund.",
          "zh-CN": "\u7EB3\u5165\u4F4F\u623F\u516C\u79EF\u91D1\u5236\u5EA6\u3002"
        },
        note: {
          en: "As it is being phased in, meeting the condition does not mean cover at once. That new residents employed by enterprises are meant follows from its place in the clause and is not said outright. Contributions are not mentioned.",
          "zh-CN": "\u56E0\u4E3A\u662F\u9010\u6B65\u7EB3\u5165\uFF0C\u7B26\u5408\u6761\u4EF6\u4E0D\u7B49\u4E8E\u9A6C\u4E0A\u4EAB\u53D7\uFF1B\u6307\u5728\u4F01\u4E1A\u5C31\u4E1A\u7684\u65B0\u5C45\u6C11\uFF0C\u662F\u6309\u5176\u5728\u6761\u6B3E\u4E2D\u7684\u4F4D\u7F6E\u7406\u89E3\u7684\uFF0C\u6587\u4EF6\u6CA1\u6709\u76F4\u63A5\u5199\u660E\uFF1B\u5982\u4F55\u7F34\u5B58\uFF0C\u6761\u6B3E\u6CA1\u6709\u5199\u5230\u3002"
        }
      }
    };
  }
});

// src/policy/benefit-texts.ts
var otherTexts2, benefitTexts;
var init_benefit_texts = __esm({
  "src/policy/benefit-texts.ts"() {
    "use strict";
    init_entitlement_texts();
    otherTexts2 = {
      subsistenceAllowance: {
        name: { en: "Subsistence allowance", "zh-CN": "\u4F4E\u4FDD" },
        given: {
          en: "A monthly allowance that makes up the difference between the income of the household and the local subsistence standard.",
          "zh-CN": "\u6309\u6708\u53D1\u7ED9\u4F4E\u4FDD\u91D1\uFF0C\u8865\u8DB3\u5BB6\u5EAD\u6536\u5165\u4E0E\u5F53\u5730\u4F4E\u4FDD\u6807\u51C6\u7684\u5DEE\u989D\u3002"
        },
        note: {
          en: "The document says that everyone entitled is to be covered; the test and the difference are those of the national rules cited. What counts as income, who belongs to the household and what it may own are for the office to decide.",
          "zh-CN": "\u6587\u4EF6\u53EA\u5199\u660E\u5E94\u4FDD\u5C3D\u4FDD\uFF1B\u6536\u5165\u6761\u4EF6\u548C\u5DEE\u989D\u53D1\u653E\u529E\u6CD5\u4F9D\u7167\u6240\u5F15\u56FD\u5BB6\u89C4\u5B9A\u3002\u54EA\u4E9B\u7B97\u6536\u5165\u3001\u54EA\u4E9B\u4EBA\u662F\u5BB6\u5EAD\u6210\u5458\u3001\u8D22\u4EA7\u662F\u5426\u7B26\u5408\u89C4\u5B9A\uFF0C\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\u3002"
        }
      },
      lowRentHousing: {
        name: { en: "Low-rent housing", "zh-CN": "\u5EC9\u79DF\u4F4F\u623F" },
        given: {
          en: "Low-rent housing security.",
          "zh-CN": "\u7EB3\u5165\u5EC9\u79DF\u4F4F\u623F\u4FDD\u969C\u3002"
        },
        note: {
          en: "The document does not define housing difficulty. Whether a dwelling or a rent subsidy is given, of what size and at what rent, is not stated.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\u4F4F\u623F\u56F0\u96BE\uFF1B\u662F\u914D\u79DF\u4F4F\u623F\u8FD8\u662F\u53D1\u653E\u79DF\u91D1\u8865\u8D34\u3001\u9762\u79EF\u591A\u5927\u3001\u79DF\u91D1\u591A\u5C11\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      affordableHousing: {
        name: { en: "Affordable housing", "zh-CN": "\u7ECF\u6D4E\u9002\u7528\u4F4F\u623F" },
        given: {
          en: "The chance to buy or rent affordable housing.",
          "zh-CN": "\u53EF\u4EE5\u7533\u8BF7\u8D2D\u4E70\u6216\u8005\u627F\u79DF\u7ECF\u6D4E\u9002\u7528\u4F4F\u623F\u3002"
        },
        note: {
          en: "The document does not define housing difficulty. Price, rent, size and the order of allocation are not stated.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\u4F4F\u623F\u56F0\u96BE\uFF1B\u4EF7\u683C\u3001\u79DF\u91D1\u3001\u9762\u79EF\u548C\u8F6E\u5019\u529E\u6CD5\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      dilapidatedHousingRepair: {
        name: { en: "Dilapidated-housing repair", "zh-CN": "\u5371\u65E7\u623F\u6539\u9020" },
        given: {
          en: "Repair of the dilapidated house the household lives in.",
          "zh-CN": "\u5BF9\u5BB6\u5EAD\u6240\u4F4F\u7684\u5371\u65E7\u623F\u8FDB\u884C\u6539\u9020\u3002"
        },
        note: {
          en: "Which houses are dilapidated, and what part of the cost is borne for the household, is not stated. The second phase is to be striven for.",
          "zh-CN": "\u54EA\u4E9B\u623F\u5C4B\u7B97\u5371\u65E7\u623F\u3001\u8D39\u7528\u8865\u52A9\u591A\u5C11\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF1B\u7B2C\u4E8C\u6B65\u6539\u9020\u5C5E\u4E8E\u529B\u4E89\u5B8C\u6210\u3002"
        }
      },
      hazardAreaReinforcement: {
        name: { en: "Hazard-area housing reinforcement", "zh-CN": "\u707E\u5BB3\u533A\u57DF\u5371\u65E7\u623F\u52A0\u56FA" },
        given: {
          en: "Repair and reinforcement of the dilapidated house the household lives in.",
          "zh-CN": "\u5BF9\u5BB6\u5EAD\u6240\u4F4F\u7684\u5371\u65E7\u623F\u8FDB\u884C\u52A0\u56FA\u6539\u9020\u3002"
        },
        note: {
          en: "Which houses are dilapidated, where the areas begin and end, and what part of the cost is borne for the household is not stated.",
          "zh-CN": "\u54EA\u4E9B\u623F\u5C4B\u7B97\u5371\u65E7\u623F\u3001\u533A\u57DF\u5982\u4F55\u5212\u5B9A\u3001\u8D39\u7528\u8865\u52A9\u591A\u5C11\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      lowIncomeFarmHousehold: {
        name: { en: "Low-income farm household", "zh-CN": "\u4F4E\u6536\u5165\u519C\u6237" },
        given: {
          en: "A classification: the household is, or is not, a low-income farm household.",
          "zh-CN": "\u6838\u7B97\u5BB6\u5EAD\u7C7B\u522B\uFF0C\u7ED3\u679C\u4E3A\u5C5E\u4E8E\u6216\u8005\u4E0D\u5C5E\u4E8E\u4F4E\u6536\u5165\u519C\u6237\u3002"
        },
        note: {
          en: "No payment follows from it. The aim of the plan is that basically no such household is left.",
          "zh-CN": "\u53EA\u662F\u7C7B\u522B\uFF0C\u4E0D\u9644\u5E26\u5F85\u9047\u3002\u8BA1\u5212\u7684\u76EE\u6807\u662F\u57FA\u672C\u6D88\u9664\u8FD9\u7C7B\u519C\u6237\u3002"
        }
      },
      zeroEmploymentHousehold: {
        name: { en: "Zero-employment household", "zh-CN": "\u96F6\u5C31\u4E1A\u5BB6\u5EAD" },
        given: {
          en: "A classification: the household is, or is not, a zero-employment household. One that is, is to be helped until it is resolved.",
          "zh-CN": "\u6838\u7B97\u5BB6\u5EAD\u7C7B\u522B\uFF0C\u7ED3\u679C\u4E3A\u5C5E\u4E8E\u6216\u8005\u4E0D\u5C5E\u4E8E\u96F6\u5C31\u4E1A\u5BB6\u5EAD\uFF1B\u5C5E\u4E8E\u7684\uFF0C\u5E94\u4E88\u5E2E\u6276\uFF0C\u76F4\u81F3\u89E3\u51B3\u3002"
        },
        note: {
          en: "The document does not define it: the meaning is taken from the Employment Promotion Law. It is resolved when at least one member works. What help is given is not stated.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\uFF0C\u53C2\u7167\u5C31\u4E1A\u4FC3\u8FDB\u6CD5\u7406\u89E3\uFF1B\u5BB6\u5EAD\u4E2D\u81F3\u5C11\u4E00\u4EBA\u5C31\u4E1A\u5373\u4E3A\u89E3\u51B3\uFF1B\u5982\u4F55\u5E2E\u6276\uFF0C\u6587\u4EF6\u672A\u5199\u660E\u3002"
        }
      },
      ruralEmploymentAssistance: {
        name: { en: "Rural employment assistance", "zh-CN": "\u519C\u6751\u4F4E\u4FDD\u5BB6\u5EAD\u5C31\u4E1A\u63F4\u52A9" },
        given: {
          en: "Help into work for members who are able and willing to work and have no job.",
          "zh-CN": "\u5E2E\u52A9\u5BB6\u5EAD\u4E2D\u80FD\u5DE5\u4F5C\u3001\u613F\u5DE5\u4F5C\u800C\u6CA1\u6709\u5DE5\u4F5C\u7684\u6210\u5458\u5C31\u4E1A\u3002"
        },
        note: {
          en: "What help is given is not stated; the aim is that such members, for the most part, have work.",
          "zh-CN": "\u5982\u4F55\u63F4\u52A9\uFF0C\u6587\u4EF6\u672A\u5199\u660E\uFF1B\u76EE\u6807\u662F\u8FD9\u4E9B\u6210\u5458\u57FA\u672C\u5C31\u4E1A\u3002"
        }
      },
      freeHealthCheckup: {
        name: { en: "Free health check-up", "zh-CN": "\u514D\u8D39\u5065\u5EB7\u4F53\u68C0" },
        given: {
          en: "A free health check-up at the interval the clause sets.",
          "zh-CN": "\u6309\u89C4\u5B9A\u7684\u95F4\u9694\u514D\u8D39\u4F53\u68C0\u3002"
        },
        note: {
          en: "What is examined, and where, is not stated. Employees still at work are not named.",
          "zh-CN": "\u4F53\u68C0\u9879\u76EE\u548C\u5730\u70B9\u6587\u4EF6\u672A\u5199\u660E\uFF1B\u5728\u804C\u804C\u5DE5\u4E0D\u5728\u6240\u5217\u4EBA\u5458\u4E4B\u5185\u3002"
        }
      }
    };
    benefitTexts = /* @__PURE__ */ (() => ({ ...otherTexts2, ...entitlementTexts }))();
  }
});

// src/policy/reading-texts.ts
var readingTexts;
var init_reading_texts = __esm({
  "src/policy/reading-texts.ts"() {
    "use strict";
    readingTexts = {
      limitInclusive: {
        question: {
          en: 'Does \u4EE5\u4E0B ("at or below") include the number itself?',
          "zh-CN": "\u201C\u4EE5\u4E0B\u201D\u662F\u5426\u5305\u62EC\u672C\u6570\uFF1F"
        },
        choices: {
          included: {
            en: "Included: an income exactly at the limit qualifies.",
            "zh-CN": "\u5305\u62EC\u672C\u6570\uFF1A\u6536\u5165\u6070\u597D\u7B49\u4E8E\u9650\u989D\u7684\uFF0C\u7B26\u5408\u6761\u4EF6\u3002"
          },
          excluded: {
            en: "Excluded: an income exactly at the limit does not qualify.",
            "zh-CN": "\u4E0D\u5305\u62EC\u672C\u6570\uFF1A\u6536\u5165\u6070\u597D\u7B49\u4E8E\u9650\u989D\u7684\uFF0C\u4E0D\u7B26\u5408\u6761\u4EF6\u3002"
          }
        },
        why: {
          en: "Article 155 of the General Principles of the Civil Law (1986), in force in 2010, counts the number in, and so does article 1259 of the Civil Code (2020). They are an aid to reading: neither binds a policy opinion directly.",
          "zh-CN": "2010\u5E74\u65F6\u65BD\u884C\u7684\u300A\u6C11\u6CD5\u901A\u5219\u300B\uFF081986\u5E74\uFF09\u7B2C\u4E00\u767E\u4E94\u5341\u4E94\u6761\u89C4\u5B9A\u201C\u4EE5\u4E0B\u201D\u5305\u62EC\u672C\u6570\uFF0C\u300A\u6C11\u6CD5\u5178\u300B\uFF082020\u5E74\uFF09\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761\u89C4\u5B9A\u76F8\u540C\u3002\u4E24\u8005\u53EA\u4F5C\u7406\u89E3\u6587\u610F\u7684\u53C2\u7167\uFF0C\u5BF9\u653F\u7B56\u6027\u610F\u89C1\u6CA1\u6709\u76F4\u63A5\u7EA6\u675F\u529B\u3002"
        },
        turnsOn: {
          en: 'Only households whose income is exactly at a limit that the document writes with \u4EE5\u4E0B: one each in clauses 2.1.3, 2.1.4 and 3.8.1, two in 3.8.2. The subsistence allowance is not touched: its limit is written \u4F4E\u4E8E ("below") and is never included.',
          "zh-CN": "\u53EA\u5F71\u54CD\u6536\u5165\u6070\u597D\u7B49\u4E8E\u9650\u989D\u7684\u5BB6\u5EAD\uFF0C\u9650\u989D\u6307\u6587\u4EF6\u7528\u201C\u4EE5\u4E0B\u201D\u8868\u8FF0\u7684\u4E94\u5904\uFF1A2.1.3\u30012.1.4\u30013.8.1\u5404\u4E00\u5904\uFF0C3.8.2\u4E24\u5904\u3002\u4F4E\u4FDD\u4E0D\u53D7\u5F71\u54CD\uFF1A\u5176\u4F9D\u636E\u7684\u7528\u8BED\u662F\u201C\u4F4E\u4E8E\u201D\uFF0C\u4E00\u5F8B\u4E0D\u5305\u62EC\u672C\u6570\u3002"
        }
      },
      repairLimitIn2010: {
        question: {
          en: "While the first phase of dilapidated-housing repair runs, in 2010, may a family between the limits of the two phases be helped?",
          "zh-CN": "2010\u5E74\u7B2C\u4E00\u6B65\u6539\u9020\u671F\u95F4\uFF0C\u6536\u5165\u5728\u524D\u540E\u4E24\u6B65\u9650\u989D\u4E4B\u95F4\u7684\u5BB6\u5EAD\u80FD\u5426\u7EB3\u5165\u5371\u65E7\u623F\u6539\u9020\uFF1F"
        },
        choices: {
          "120%": {
            en: "No: in 2010 only the limit of the first phase holds, 120% of the rural subsistence standard.",
            "zh-CN": "\u4E0D\u80FD\uFF1A2010\u5E74\u53EA\u9002\u7528\u7B2C\u4E00\u6B65\u9650\u989D\uFF0C\u5373\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u7684120%\u3002"
          },
          "150%": {
            en: 'Yes: the second phase, "by 2012", runs from the day of issue, and its limit of 150% holds.',
            "zh-CN": "\u80FD\uFF1A\u7B2C\u4E8C\u6B65\u201C\u52302012\u5E74\u201D\u81EA\u6587\u4EF6\u5370\u53D1\u4E4B\u65E5\u8D77\u7B97\uFF0C\u9002\u7528\u519C\u6751\u4F4E\u4FDD\u6807\u51C6150%\u7684\u9650\u989D\u3002"
          }
        },
        why: {
          en: "The clause names 2010 for the lower limit only; the higher one belongs to a later task, and one to be striven for.",
          "zh-CN": "\u6761\u6587\u5199\u660E2010\u5E74\u7684\u53EA\u6709\u8F83\u4F4E\u7684\u9650\u989D\uFF1B\u8F83\u9AD8\u7684\u9650\u989D\u5C5E\u4E8E\u540E\u4E00\u6B65\u4EFB\u52A1\uFF0C\u5E76\u4E14\u662F\u201C\u529B\u4E89\u201D\u5B8C\u6210\u3002"
        },
        turnsOn: {
          en: "Rural families in a dilapidated house whose income, in 2010, is above the first limit and within the second; and whether the repair is required or to be striven for in that year.",
          "zh-CN": "2010\u5E74\u6536\u5165\u9AD8\u4E8E\u7B2C\u4E00\u6B65\u9650\u989D\u3001\u672A\u8D85\u8FC7\u7B2C\u4E8C\u6B65\u9650\u989D\uFF0C\u4E14\u4F4F\u5371\u65E7\u623F\u7684\u519C\u6751\u5BB6\u5EAD\uFF1B\u540C\u65F6\u5173\u7CFB\u5230\u5F53\u5E74\u7684\u6539\u9020\u662F\u5E94\u5F53\u5B8C\u6210\u8FD8\u662F\u529B\u4E89\u5B8C\u6210\u3002"
        }
      },
      repairLimitIn2011: {
        question: {
          en: "Which limit of dilapidated-housing repair holds in 2011, a year that neither phase names?",
          "zh-CN": "\u4E24\u6B65\u6539\u9020\u90FD\u6CA1\u6709\u5199\u52302011\u5E74\uFF0C\u8FD9\u4E00\u5E74\u5371\u65E7\u623F\u6539\u9020\u9002\u7528\u54EA\u4E2A\u9650\u989D\uFF1F"
        },
        choices: {
          "150%": {
            en: "The limit of the second phase, 150% of the rural subsistence standard: the first phase ended with 2010.",
            "zh-CN": "\u9002\u7528\u7B2C\u4E8C\u6B65\u9650\u989D\uFF0C\u5373\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u7684150%\uFF1A\u7B2C\u4E00\u6B65\u52302010\u5E74\u5DF2\u7ECF\u7ED3\u675F\u3002"
          },
          "120%": {
            en: "The limit of the first phase, 120% of the rural subsistence standard, until the phase of 2012.",
            "zh-CN": "\u4ECD\u9002\u7528\u7B2C\u4E00\u6B65\u9650\u989D\uFF0C\u5373\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u7684120%\uFF0C\u52302012\u5E74\u518D\u9002\u7528\u7B2C\u4E8C\u6B65\u9650\u989D\u3002"
          }
        },
        why: {
          en: "The first phase was to be completed in 2010; what is left to do in 2011 is the second.",
          "zh-CN": "\u7B2C\u4E00\u6B65\u4EFB\u52A1\u5E94\u57282010\u5E74\u5B8C\u6210\uFF0C2011\u5E74\u8981\u505A\u7684\u662F\u7B2C\u4E8C\u6B65\u4EFB\u52A1\u3002"
        },
        turnsOn: {
          en: "Rural families in a dilapidated house whose income, in 2011, is above the first limit and within the second; and whether the repair is required or to be striven for in that year.",
          "zh-CN": "2011\u5E74\u6536\u5165\u9AD8\u4E8E\u7B2C\u4E00\u6B65\u9650\u989D\u3001\u672A\u8D85\u8FC7\u7B2C\u4E8C\u6B65\u9650\u989D\uFF0C\u4E14\u4F4F\u5371\u65E7\u623F\u7684\u519C\u6751\u5BB6\u5EAD\uFF1B\u540C\u65F6\u5173\u7CFB\u5230\u5F53\u5E74\u7684\u6539\u9020\u662F\u5E94\u5F53\u5B8C\u6210\u8FD8\u662F\u529B\u4E89\u5B8C\u6210\u3002"
        }
      },
      repairHazardAreas: {
        question: {
          en: "Does the reinforcement of dilapidated houses in hazard areas need an income test?",
          "zh-CN": "\u707E\u5BB3\u6613\u53D1\u533A\u57DF\u7684\u5371\u65E7\u623F\u52A0\u56FA\u662F\u5426\u8981\u770B\u6536\u5165\uFF1F"
        },
        choices: {
          withoutIncomeTest: {
            en: "No: it is enough that the family lives in a dilapidated house in such an area.",
            "zh-CN": "\u4E0D\u770B\u6536\u5165\uFF1A\u4F4F\u5371\u65E7\u623F\u4E14\u623F\u5C4B\u5728\u4E0A\u8FF0\u533A\u57DF\u5373\u53EF\u3002"
          },
          withIncomeTest: {
            en: "Yes: the same limit on income holds as for dilapidated-housing repair on that day.",
            "zh-CN": "\u8981\u770B\u6536\u5165\uFF1A\u9002\u7528\u5F53\u65E5\u5371\u65E7\u623F\u6539\u9020\u7684\u6536\u5165\u9650\u989D\u3002"
          }
        },
        why: {
          en: "The clause names these areas without any income; it sets its limits where it speaks of families in hardship.",
          "zh-CN": "\u6761\u6587\u5199\u5230\u4E0A\u8FF0\u533A\u57DF\u65F6\u6CA1\u6709\u63D0\u6536\u5165\uFF0C\u6536\u5165\u9650\u989D\u662F\u9488\u5BF9\u56F0\u96BE\u5BB6\u5EAD\u7684\u5371\u65E7\u623F\u6539\u9020\u89C4\u5B9A\u7684\u3002"
        },
        turnsOn: {
          en: "Rural families in hazard areas whose income is above the limit or not known.",
          "zh-CN": "\u707E\u5BB3\u6613\u53D1\u533A\u57DF\u5185\u6536\u5165\u8D85\u8FC7\u9650\u989D\u6216\u8005\u6536\u5165\u60C5\u51B5\u4E0D\u660E\u7684\u519C\u6751\u5BB6\u5EAD\u3002"
        }
      },
      ruralStandardBase: {
        question: {
          en: "Of which urban standard is the rural subsistence standard a share?",
          "zh-CN": "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u6309\u57CE\u9547\u4F4E\u4FDD\u6807\u51C6\u7684\u6BD4\u4F8B\u786E\u5B9A\uFF0C\u8FD9\u91CC\u7684\u57CE\u9547\u6807\u51C6\u6307\u54EA\u4E00\u4E2A\uFF1F"
        },
        choices: {
          standardInForce: {
            en: "The urban standard in force: the published one where there is one.",
            "zh-CN": "\u6267\u884C\u4E2D\u7684\u57CE\u9547\u4F4E\u4FDD\u6807\u51C6\uFF0C\u5DF2\u516C\u5E03\u7684\u4EE5\u516C\u5E03\u6570\u4E3A\u51C6\u3002"
          },
          unroundedWageShare: {
            en: "The share of the minimum wage that the clause sets, before any rounding.",
            "zh-CN": "\u6309\u6761\u6587\u6BD4\u4F8B\u7531\u6700\u4F4E\u5DE5\u8D44\u76F4\u63A5\u7B97\u51FA\u3001\u672A\u7ECF\u53D6\u6574\u7684\u6570\u989D\u3002"
          }
        },
        why: {
          en: "The clause takes the share of the urban standard, not of the wage; standards are published in whole yuan, nearly always rounded up, and with a lag behind the wage.",
          "zh-CN": "\u6761\u6587\u89C4\u5B9A\u7684\u662F\u5360\u57CE\u9547\u4F4E\u4FDD\u6807\u51C6\u7684\u6BD4\u4F8B\uFF0C\u4E0D\u662F\u5360\u6700\u4F4E\u5DE5\u8D44\u7684\u6BD4\u4F8B\uFF1B\u5404\u5730\u516C\u5E03\u7684\u6807\u51C6\u4E00\u822C\u53D6\u6574\u5230\u5143\uFF0C\u591A\u4E3A\u5411\u4E0A\u53D6\u6574\uFF0C\u4E14\u8C03\u6574\u6EDE\u540E\u4E8E\u6700\u4F4E\u5DE5\u8D44\u3002"
        },
        turnsOn: {
          en: "The rural standard where none is given and the urban standard in force is not exactly its share of the wage; and with it the rural subsistence allowance and the limit of housing repair.",
          "zh-CN": "\u6CA1\u6709\u7ED9\u51FA\u519C\u6751\u6807\u51C6\u3001\u800C\u6267\u884C\u4E2D\u7684\u57CE\u9547\u6807\u51C6\u53C8\u4E0D\u7B49\u4E8E\u6700\u4F4E\u5DE5\u8D44\u7684\u76F8\u5E94\u6BD4\u4F8B\u65F6\uFF0C\u5F71\u54CD\u519C\u6751\u6807\u51C6\u7684\u7B97\u6CD5\uFF0C\u8FDB\u800C\u5F71\u54CD\u519C\u6751\u4F4E\u4FDD\u548C\u5371\u65E7\u623F\u6539\u9020\u7684\u9650\u989D\u3002"
        }
      },
      floorAreaLimit: {
        question: {
          en: "Is a household whose floor area is exactly at the local limit in housing difficulty?",
          "zh-CN": "\u4F4F\u623F\u9762\u79EF\u6070\u597D\u7B49\u4E8E\u5F53\u5730\u4F4F\u623F\u56F0\u96BE\u6807\u51C6\u7684\uFF0C\u7B97\u4E0D\u7B97\u4F4F\u623F\u56F0\u96BE\uFF1F"
        },
        choices: {
          excluded: {
            en: "No: only a floor area below the limit counts.",
            "zh-CN": "\u4E0D\u7B97\uFF1A\u4F4E\u4E8E\u6807\u51C6\u624D\u7B97\u4F4F\u623F\u56F0\u96BE\u3002"
          },
          included: {
            en: "Yes: a floor area at the limit counts too.",
            "zh-CN": "\u7B97\uFF1A\u542B\u672C\u6570\u3002"
          }
        },
        why: {
          en: 'The document does not define housing difficulty. Article 25 of the affordable-housing rules of 2007 says \u4F4E\u4E8E ("below"); Hangzhou, by contrast, wrote \u542B ("including").',
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u754C\u5B9A\u4F4F\u623F\u56F0\u96BE\u30022007\u5E74\u300A\u7ECF\u6D4E\u9002\u7528\u4F4F\u623F\u7BA1\u7406\u529E\u6CD5\u300B\u7B2C\u4E8C\u5341\u4E94\u6761\u7528\u7684\u662F\u201C\u4F4E\u4E8E\u201D\uFF1B\u4E5F\u6709\u5199\u660E\u201C\u542B\u201D\u672C\u6570\u7684\uFF0C\u5982\u676D\u5DDE\u3002"
        },
        turnsOn: {
          en: "Only households whose floor area is exactly at the local limit, and only where an area is given rather than the finding itself.",
          "zh-CN": "\u53EA\u5F71\u54CD\u4F4F\u623F\u9762\u79EF\u6070\u597D\u7B49\u4E8E\u5F53\u5730\u6807\u51C6\u7684\u5BB6\u5EAD\uFF0C\u4E14\u4EE5\u586B\u62A5\u9762\u79EF\u4E3A\u9650\uFF1B\u76F4\u63A5\u586B\u62A5\u8BA4\u5B9A\u7ED3\u8BBA\u7684\u4E0D\u53D7\u5F71\u54CD\u3002"
        }
      },
      checkupInterval: {
        question: {
          en: 'How is "once in two years" (\u4E24\u5E74\u4E00\u6B21) counted for the free health check-up?',
          "zh-CN": "\u514D\u8D39\u5065\u5EB7\u4F53\u68C0\u201C\u4E24\u5E74\u4E00\u6B21\u201D\u600E\u4E48\u7B97\uFF1F"
        },
        choices: {
          anniversary: {
            en: "From the person: due again on the second anniversary of the last check-up arranged under this clause; for 29 February, on 28 February.",
            "zh-CN": "\u6309\u672C\u4EBA\u7B97\uFF1A\u81EA\u4E0A\u6B21\u6309\u672C\u6761\u5B89\u6392\u7684\u4F53\u68C0\u4E4B\u65E5\u8D77\u6EE1\u4E24\u5E74\u53EF\u518D\u6B21\u4F53\u68C0\uFF1B\u4E0A\u6B21\u57282\u670829\u65E5\u7684\uFF0C\u5230\u671F\u65E5\u4E3A2\u670828\u65E5\u3002"
          },
          calendarPeriod: {
            en: "By calendar periods, 2010 to 2011 and 2012 to 2013: one check-up in each.",
            "zh-CN": "\u6309\u56FA\u5B9A\u5468\u671F\u7B97\uFF1A2010\u81F32011\u5E74\u30012012\u81F32013\u5E74\u5404\u4E00\u6B21\u3002"
          }
        },
        why: {
          en: "The document ties the interval to no period, so it is counted from the last check-up.",
          "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u89C4\u5B9A\u5468\u671F\u7684\u8D77\u6B62\uFF0C\u56E0\u6B64\u4ECE\u4E0A\u6B21\u4F53\u68C0\u4E4B\u65E5\u8D77\u7B97\u3002"
        },
        turnsOn: {
          en: "The day on which someone who has had a check-up is next due. Someone who has had none is due at once either way.",
          "zh-CN": "\u505A\u8FC7\u4F53\u68C0\u7684\u4EBA\u4E0B\u6B21\u4F55\u65F6\u5230\u671F\u3002\u6CA1\u6709\u505A\u8FC7\u7684\uFF0C\u65E0\u8BBA\u600E\u4E48\u7B97\u90FD\u53EF\u7ACB\u5373\u5B89\u6392\u3002"
        }
      },
      checkupRecipients: {
        question: {
          en: 'Does \u53C2\u4FDD ("insured"), in the clause on the free health check-up, also qualify the retired?',
          "zh-CN": "\u514D\u8D39\u5065\u5EB7\u4F53\u68C0\u6761\u6B3E\u4E2D\u7684\u201C\u53C2\u4FDD\u201D\u662F\u5426\u4E5F\u9650\u5B9A\u9000\u4F11\u4EBA\u5458\uFF1F"
        },
        choices: {
          retiredRegardless: {
            en: "No: retired people are covered whether or not they are insured in the residents' scheme.",
            "zh-CN": "\u4E0D\u9650\u5B9A\uFF1A\u9000\u4F11\u4EBA\u5458\u4E0D\u8BBA\u662F\u5426\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\uFF0C\u90FD\u5728\u8303\u56F4\u5185\u3002"
          },
          retiredAndInsured: {
            en: "Yes: retired people are covered only if they are insured in the residents' scheme.",
            "zh-CN": "\u9650\u5B9A\uFF1A\u9000\u4F11\u4EBA\u5458\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u7684\uFF0C\u624D\u5728\u8303\u56F4\u5185\u3002"
          }
        },
        why: {
          en: "The word stands before the residents, and the retired are named beside them as a group of their own.",
          "zh-CN": "\u201C\u53C2\u4FDD\u201D\u5199\u5728\u57CE\u4E61\u5C45\u6C11\u4E4B\u524D\uFF0C\u9000\u4F11\u4EBA\u5458\u662F\u4E0E\u5176\u5E76\u5217\u7684\u53E6\u4E00\u7C7B\u4EBA\u5458\u3002"
        },
        turnsOn: {
          en: "Retired people who are not insured in the residents' cooperative scheme.",
          "zh-CN": "\u6CA1\u6709\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u7684\u9000\u4F11\u4EBA\u5458\u3002"
        }
      },
      planPeriod: {
        question: {
          en: "How long does the plan bind?",
          "zh-CN": "\u8BA1\u5212\u6267\u884C\u5230\u4EC0\u4E48\u65F6\u5019\uFF1F"
        },
        choices: {
          toEndOf2012: {
            en: "From the day of issue, 5 July 2010, to the end of 2012.",
            "zh-CN": "\u81EA2010\u5E747\u67085\u65E5\u5370\u53D1\u4E4B\u65E5\u8D77\uFF0C\u81F32012\u5E7412\u670831\u65E5\u6B62\u3002"
          },
          untilReplaced: {
            en: "From the day of issue, 5 July 2010, to 31 October 2014, the day before Zhejiang's ordinance on social relief replaced the rules that tie standards to the minimum wage and to each other.",
            "zh-CN": "\u81EA2010\u5E747\u67085\u65E5\u5370\u53D1\u4E4B\u65E5\u8D77\uFF0C\u81F32014\u5E7410\u670831\u65E5\u6B62\uFF1B\u6B21\u65E5\u8D77\uFF0C\u300A\u6D59\u6C5F\u7701\u793E\u4F1A\u6551\u52A9\u6761\u4F8B\u300B\u53D6\u4EE3\u4E86\u4F4E\u4FDD\u6807\u51C6\u4E0E\u6700\u4F4E\u5DE5\u8D44\u3001\u57CE\u4E61\u6807\u51C6\u4E4B\u95F4\u7684\u6BD4\u4F8B\u89C4\u5B9A\u3002"
          }
        },
        why: {
          en: "Part two sets its goals for 2012 and names no later year.",
          "zh-CN": "\u7B2C\u4E8C\u90E8\u5206\u7684\u76EE\u6807\u4EE52012\u5E74\u4E3A\u671F\uFF0C\u6CA1\u6709\u5199\u5230\u4EE5\u540E\u7684\u5E74\u4EFD\u3002"
        },
        turnsOn: {
          en: 'Every determination for a day after 2012: outside the period the answer is "not in force", which is no refusal.',
          "zh-CN": "2012\u5E74\u4EE5\u540E\u5404\u65E5\u7684\u5168\u90E8\u6838\u7B97\uFF1A\u4E0D\u5728\u671F\u9650\u5185\u7684\uFF0C\u7ED3\u679C\u4E3A\u201C\u672A\u5728\u6267\u884C\u671F\u5185\u201D\uFF0C\u4E0D\u7B49\u4E8E\u4E0D\u7B26\u5408\u6761\u4EF6\u3002"
        }
      }
    };
  }
});

// src/determine/catalogue.ts
var entriesOf, benefitEntries, benefits, factEntries, facts;
var init_catalogue = __esm({
  "src/determine/catalogue.ts"() {
    "use strict";
    init_definitions();
    init_fact_texts();
    init_benefit_texts();
    init_benefits();
    init_frozen();
    entriesOf = (rows4, make) => Object.entries(rows4).map(([id, row]) => [id, make(row, id)]);
    benefitEntries = (subject, rows4) => entriesOf(rows4, ({ kind, force, clauses, notStated = [] }, id) => {
      return { subject, kind, force, clauses, notStated, ...benefitTexts[id] };
    });
    benefits = /* @__PURE__ */ (() => frozen(
      Object.fromEntries([
        ...benefitEntries("household", householdBenefits),
        ...benefitEntries("person", personBenefits)
      ])
    ))();
    factEntries = (subject, rows4) => entriesOf(rows4, ({ kind, sensitive: sensitive2 = false }, name) => {
      return { subject, kind, ...factTexts[name], sensitive: sensitive2 };
    });
    facts = /* @__PURE__ */ (() => frozen(
      Object.fromEntries([...factEntries("household", householdFacts), ...factEntries("person", personFacts)])
    ))();
  }
});

// src/determine/quick-verdict.ts
function quickVerdict(benefit, household, policy3) {
  const tables2 = tablesOf(policy3);
  if (!policy3.inForce || !readCompact(household, compact)) return void 0;
  return verdictAt(tables2.wordOf(compact), placeOf(benefit));
}
var compact;
var init_quick_verdict = __esm({
  "src/determine/quick-verdict.ts"() {
    "use strict";
    init_compact_household();
    init_decision_tables();
    init_verdict_word();
    compact = /* @__PURE__ */ new CompactHousehold();
  }
});

// src/determine/strict.ts
function decided(determination2, policy3) {
  const { benefit, asOf, verdict, missing } = determination2;
  if (verdict === "notInForce") {
    const { from, to } = planPeriods[policy3.readings.planPeriod];
    const problem = new Problem("out_of_range", `a day on which the plan binds, from ${from} to ${to}`);
    throw new PolicyInputError("not_in_force", [issueAt("asOf", asOf, problem)]);
  }
  if (verdict === "undetermined") throw missingFacts(benefit, missing);
  return determination2;
}
var missingFacts;
var init_strict = __esm({
  "src/determine/strict.ts"() {
    "use strict";
    init_errors();
    init_plan_period();
    missingFacts = (benefit, missing) => new PolicyInputError(
      "missing_facts",
      missing.map((gap) => {
        const path = gap.in === "policy" ? `policy.${gap.anyOf[0]}` : `${gap.anyOf[0]}`;
        const message = `${path}: not known, and ${benefit} turns on it; to be stated: ${gap.anyOf.join(", or ")}`;
        return { path, code: "required", message };
      })
    );
  }
});

// src/determine/decisions.ts
var holds2, holdsFor, isEligibleForSubsistenceAllowance, isEligibleForLowRentHousing, isEligibleForAffordableHousing, isEligibleForDilapidatedHousingRepair, isEligibleForHazardAreaReinforcement, isEligibleForRuralEmploymentAssistance, isLowIncomeFarmHousehold, isZeroEmploymentHousehold, isDueForFreeCheckup;
var init_decisions = __esm({
  "src/determine/decisions.ts"() {
    "use strict";
    init_assess();
    init_quick_verdict();
    init_strict();
    holds2 = (benefit, household, policy3) => {
      const verdict = quickVerdict(benefit, household, policy3);
      if (verdict === "eligible") return true;
      if (verdict === "ineligible") return false;
      return decided(assess(benefit, household, policy3), policy3).verdict === "eligible";
    };
    holdsFor = (benefit, person2, policy3) => decided(assess(benefit, person2, policy3), policy3).verdict === "eligible";
    isEligibleForSubsistenceAllowance = (household, policy3) => holds2("subsistenceAllowance", household, policy3);
    isEligibleForLowRentHousing = (household, policy3) => holds2("lowRentHousing", household, policy3);
    isEligibleForAffordableHousing = (household, policy3) => holds2("affordableHousing", household, policy3);
    isEligibleForDilapidatedHousingRepair = (household, policy3) => holds2("dilapidatedHousingRepair", household, policy3);
    isEligibleForHazardAreaReinforcement = (household, policy3) => holds2("hazardAreaReinforcement", household, policy3);
    isEligibleForRuralEmploymentAssistance = (household, policy3) => holds2("ruralEmploymentAssistance", household, policy3);
    isLowIncomeFarmHousehold = (household, policy3) => holds2("lowIncomeFarmHousehold", household, policy3);
    isZeroEmploymentHousehold = (household, policy3) => holds2("zeroEmploymentHousehold", household, policy3);
    isDueForFreeCheckup = (person2, policy3) => holdsFor("freeHealthCheckup", person2, policy3);
  }
});

// src/policy/figure-texts.ts
var yuanPerPersonPerMonth, yuanPerPersonPerYear, figureTexts;
var init_figure_texts = __esm({
  "src/policy/figure-texts.ts"() {
    "use strict";
    yuanPerPersonPerMonth = { en: "yuan per person per month", "zh-CN": "\u5143/\u4EBA\xB7\u6708" };
    yuanPerPersonPerYear = { en: "yuan per person per year", "zh-CN": "\u5143/\u4EBA\xB7\u5E74" };
    figureTexts = {
      minimumWage: {
        label: { en: "Minimum wage", "zh-CN": "\u6700\u4F4E\u5DE5\u8D44\u6807\u51C6" },
        unit: { en: "yuan per month", "zh-CN": "\u5143/\u6708" }
      },
      urbanSubsistenceStandard: {
        label: { en: "Urban subsistence standard", "zh-CN": "\u57CE\u9547\u4F4E\u4FDD\u6807\u51C6" },
        unit: yuanPerPersonPerMonth
      },
      ruralSubsistenceStandard: {
        label: { en: "Rural subsistence standard", "zh-CN": "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6" },
        unit: yuanPerPersonPerMonth
      },
      urbanDisposableIncomePerCapita: {
        label: { en: "Urban disposable income per capita", "zh-CN": "\u57CE\u9547\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165" },
        unit: yuanPerPersonPerYear
      },
      housingDifficultyFloorArea: {
        label: { en: "Floor area of housing difficulty", "zh-CN": "\u4F4F\u623F\u56F0\u96BE\u9762\u79EF\u6807\u51C6" },
        unit: { en: "square metres per person", "zh-CN": "\u5E73\u65B9\u7C73/\u4EBA" }
      },
      minimumPaymentPerPerson: {
        label: { en: "Minimum payment per person", "zh-CN": "\u4F4E\u4FDD\u91D1\u4EBA\u5747\u6700\u4F4E\u53D1\u653E\u989D" },
        unit: yuanPerPersonPerMonth
      },
      lowIncomeFarmHouseholdLine: {
        label: { en: "Income line of low-income farm households", "zh-CN": "\u4F4E\u6536\u5165\u519C\u6237\u6536\u5165\u7EBF" },
        unit: yuanPerPersonPerYear
      }
    };
  }
});

// src/policy/legal-bases.ts
var legalBases;
var init_legal_bases = __esm({
  "src/policy/legal-bases.ts"() {
    "use strict";
    legalBases = {
      order271Article2: {
        citation: {
          en: "Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 2",
          "zh-CN": "\u300A\u57CE\u5E02\u5C45\u6C11\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u6761\u4F8B\u300B\uFF081999\u5E74\u56FD\u52A1\u9662\u4EE4\u7B2C271\u53F7\uFF09\u7B2C\u4E8C\u6761"
        },
        says: {
          en: "Urban residents with a non-agricultural registration whose household income per person is below the local standard are entitled to the allowance. Income is all money and income in kind of the members living together, with maintenance legally due, without preferential payments to veterans and their families.",
          "zh-CN": "\u6301\u6709\u975E\u519C\u4E1A\u6237\u53E3\u7684\u57CE\u5E02\u5C45\u6C11\uFF0C\u5BB6\u5EAD\u4EBA\u5747\u6536\u5165\u4F4E\u4E8E\u5F53\u5730\u6807\u51C6\u7684\uFF0C\u53EF\u4EE5\u4EAB\u53D7\u4F4E\u4FDD\u3002\u6536\u5165\u6307\u5171\u540C\u751F\u6D3B\u6210\u5458\u7684\u5168\u90E8\u8D27\u5E01\u548C\u5B9E\u7269\u6536\u5165\uFF0C\u4F9D\u6CD5\u5E94\u5F97\u7684\u8D61\u517B\u3001\u6276\u517B\u3001\u629A\u517B\u8D39\u8BA1\u7B97\u5728\u5185\uFF0C\u4F18\u629A\u5BF9\u8C61\u6309\u89C4\u5B9A\u9886\u53D6\u7684\u629A\u6064\u3001\u8865\u52A9\u4E0D\u8BA1\u3002"
        }
      },
      order271Article8: {
        citation: {
          en: "Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8",
          "zh-CN": "\u300A\u57CE\u5E02\u5C45\u6C11\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u6761\u4F8B\u300B\uFF081999\u5E74\u56FD\u52A1\u9662\u4EE4\u7B2C271\u53F7\uFF09\u7B2C\u516B\u6761"
        },
        says: {
          en: "Those with some income receive the difference between household income per person and the local standard; those without means, unable to work and with nobody bound by law to support them receive the full standard.",
          "zh-CN": "\u5C1A\u6709\u6536\u5165\u7684\uFF0C\u6309\u5BB6\u5EAD\u4EBA\u5747\u6536\u5165\u4E0E\u5F53\u5730\u6807\u51C6\u7684\u5DEE\u989D\u53D1\u7ED9\uFF1B\u6CA1\u6709\u751F\u6D3B\u6765\u6E90\u548C\u52B3\u52A8\u80FD\u529B\uFF0C\u53C8\u6CA1\u6709\u6CD5\u5B9A\u4F9B\u517B\u4EBA\u7684\uFF0C\u6309\u6807\u51C6\u5168\u989D\u53D1\u7ED9\u3002"
        }
      },
      stateCouncilCircular2007No19: {
        citation: {
          en: "State Council circular on establishing the rural subsistence allowance nationwide (\u56FD\u53D1\u30142007\u301519\u53F7)",
          "zh-CN": "\u300A\u56FD\u52A1\u9662\u5173\u4E8E\u5728\u5168\u56FD\u5EFA\u7ACB\u519C\u6751\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u5236\u5EA6\u7684\u901A\u77E5\u300B\uFF08\u56FD\u53D1\u30142007\u301519\u53F7\uFF09"
        },
        says: {
          en: "The rural allowance is for rural residents whose household net income per person is below the local standard.",
          "zh-CN": "\u519C\u6751\u4F4E\u4FDD\u7684\u5BF9\u8C61\u662F\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u4F4E\u4E8E\u5F53\u5730\u6807\u51C6\u7684\u519C\u6751\u5C45\u6C11\u3002"
        }
      },
      employmentPromotionLawArticle56: {
        citation: {
          en: "Employment Promotion Law (2007), article 56",
          "zh-CN": "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u5C31\u4E1A\u4FC3\u8FDB\u6CD5\u300B\uFF082007\u5E74\uFF09\u7B2C\u4E94\u5341\u516D\u6761"
        },
        says: {
          en: "Urban households none of whose members of working age is in work may apply for employment assistance, and at least one of them is to be offered a suitable job.",
          "zh-CN": "\u6CD5\u5B9A\u52B3\u52A8\u5E74\u9F84\u5185\u6210\u5458\u90FD\u6CA1\u6709\u5DE5\u4F5C\u7684\u57CE\u5E02\u5BB6\u5EAD\uFF0C\u53EF\u4EE5\u7533\u8BF7\u5C31\u4E1A\u63F4\u52A9\uFF0C\u5E94\u4E3A\u5176\u4E2D\u81F3\u5C11\u4E00\u4EBA\u63D0\u4F9B\u5408\u9002\u7684\u5C97\u4F4D\u3002"
        }
      },
      civilLawPrinciples1986Article155: {
        citation: {
          en: "General Principles of the Civil Law (1986), article 155",
          "zh-CN": "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6C11\u6CD5\u901A\u5219\u300B\uFF081986\u5E74\uFF09\u7B2C\u4E00\u767E\u4E94\u5341\u4E94\u6761"
        },
        says: {
          en: '\u4EE5\u4E0A ("at or above"), \u4EE5\u4E0B ("at or below") and \u4EE5\u5185 ("within") include the number; \u4E0D\u6EE1 ("less than") and \u4EE5\u5916 ("beyond") do not. In force in 2010. An aid to reading: it does not bind a policy opinion directly.',
          "zh-CN": "\u201C\u4EE5\u4E0A\u201D\u201C\u4EE5\u4E0B\u201D\u201C\u4EE5\u5185\u201D\u5305\u62EC\u672C\u6570\uFF0C\u201C\u4E0D\u6EE1\u201D\u201C\u4EE5\u5916\u201D\u4E0D\u5305\u62EC\u672C\u6570\u30022010\u5E74\u65F6\u6709\u6548\u3002\u53EA\u4F5C\u7406\u89E3\u6587\u610F\u7684\u53C2\u7167\uFF0C\u5BF9\u653F\u7B56\u6027\u610F\u89C1\u6CA1\u6709\u76F4\u63A5\u7EA6\u675F\u529B\u3002"
        }
      },
      civilCode2020Article1259: {
        citation: {
          en: "Civil Code (2020), article 1259",
          "zh-CN": "\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6C11\u6CD5\u5178\u300B\uFF082020\u5E74\uFF09\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761"
        },
        says: {
          en: 'As article 155 of the General Principles of 1986, and adds that \u8D85\u8FC7 ("above") does not include the number. Later than the document. An aid to reading: it does not bind a policy opinion directly.',
          "zh-CN": "\u4E0E\u300A\u6C11\u6CD5\u901A\u5219\u300B\u7B2C\u4E00\u767E\u4E94\u5341\u4E94\u6761\u76F8\u540C\uFF0C\u53E6\u89C4\u5B9A\u201C\u8D85\u8FC7\u201D\u4E0D\u5305\u62EC\u672C\u6570\u3002\u665A\u4E8E\u672C\u6587\u4EF6\u3002\u53EA\u4F5C\u7406\u89E3\u6587\u610F\u7684\u53C2\u7167\uFF0C\u5BF9\u653F\u7B56\u6027\u610F\u89C1\u6CA1\u6709\u76F4\u63A5\u7EA6\u675F\u529B\u3002"
        }
      },
      affordableHousingRules2007Article25: {
        citation: {
          en: "Rules on Affordable Housing (2007), article 25",
          "zh-CN": "\u300A\u7ECF\u6D4E\u9002\u7528\u4F4F\u623F\u7BA1\u7406\u529E\u6CD5\u300B\uFF082007\u5E74\uFF09\u7B2C\u4E8C\u5341\u4E94\u6761"
        },
        says: {
          en: "Applicants have no housing, or a floor area below (\u4F4E\u4E8E) the standard of housing difficulty the municipality or county has set.",
          "zh-CN": "\u7533\u8BF7\u4EBA\u987B\u6CA1\u6709\u4F4F\u623F\uFF0C\u6216\u8005\u73B0\u6709\u4F4F\u623F\u9762\u79EF\u4F4E\u4E8E\u5E02\u3001\u53BF\u89C4\u5B9A\u7684\u4F4F\u623F\u56F0\u96BE\u6807\u51C6\u3002"
        }
      }
    };
  }
});

// src/policy/clause-ids.ts
var clauseIds;
var init_clause_ids = __esm({
  "src/policy/clause-ids.ts"() {
    "use strict";
    clauseIds = [
      "1",
      "2",
      "2.1.1",
      "2.1.2",
      "2.1.3",
      "2.1.4",
      "2.1.5",
      "2.2.6",
      "2.2.7",
      "2.2.8",
      "2.2.9",
      "2.2.10",
      "2.3.11",
      "2.3.12",
      "2.3.13",
      "2.3.14",
      "3",
      "3.1.1",
      "3.2.1",
      "3.2.2",
      "3.3.1",
      "3.3.2",
      "3.3.3",
      "3.3.4",
      "3.3.5",
      "3.3.6",
      "3.4.1",
      "3.4.2",
      "3.4.3",
      "3.4.4",
      "3.4.5",
      "3.5.1",
      "3.5.2",
      "3.5.3",
      "3.5.4",
      "3.6.1",
      "3.6.2",
      "3.6.3",
      "3.6.4",
      "3.7.1",
      "3.7.2",
      "3.7.3",
      "3.7.4",
      "3.7.5",
      "3.8.1",
      "3.8.2",
      "3.9.1",
      "3.9.2",
      "3.9.3",
      "3.9.4",
      "3.10.1",
      "3.10.2",
      "3.10.3",
      "3.10.4",
      "4.1",
      "4.2",
      "4.3",
      "4.4",
      "4.5"
    ];
  }
});

// src/determine/record-schemas.ts
import * as z5 from "zod/mini";
var namesOf, someOf, recordSchemas, storedRecord;
var init_record_schemas = __esm({
  "src/determine/record-schemas.ts"() {
    "use strict";
    init_definitions();
    init_errors();
    init_benefit_texts();
    init_clause_ids();
    init_figures();
    init_readings();
    namesOf = (table) => Object.keys(table);
    someOf = (one) => z5.array(one).check(z5.minLength(1));
    recordSchemas = /* @__PURE__ */ (() => {
      const text2 = (...patterns) => z5.string().check(...patterns.map((pattern) => z5.regex(pattern)));
      const names = {
        benefit: z5.enum(namesOf(benefitTexts)),
        clause: z5.enum(clauseIds),
        figure: z5.enum(figureNames),
        anyFigure: z5.enum([...figureNames, ...namesOf(documentFigures)]),
        householdFact: z5.enum(namesOf(householdFacts)),
        personFact: z5.enum(namesOf(personFacts)),
        incomeFact: z5.enum(incomeFacts),
        registration: z5.enum(registrations),
        readingId: z5.enum(namesOf(readings))
      };
      const choices = Object.fromEntries(
        names.readingId.options.map((id) => [id, z5.enum(readings[id].choices)])
      );
      const day = text2(new RegExp(z5.regexes.date.source.replaceAll("\\d", "[0-9]")), /^(?:19|2)/);
      const amount = text2(/^(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/);
      const signedAmount = text2(/^(?:0|-?(?:[1-9][0-9]*(?:\.[0-9]*[1-9])?|0\.[0-9]*[1-9]))$/);
      const people2 = z5.int().check(z5.minimum(1), z5.maximum(99));
      const step = z5.literal([1, 5, 10]);
      const factors = {
        figure: names.anyFigure,
        amount,
        ratio: amount,
        people: z5.exactOptional(people2),
        months: z5.exactOptional(z5.literal(12)),
        roundedUpTo: z5.exactOptional(step),
        unrounded: z5.exactOptional(z5.literal(true))
      };
      const stated5 = (shape) => [
        z5.strictObject({ origin: z5.literal("given"), source: z5.literal("caller"), ...shape }),
        z5.strictObject({ origin: z5.literal("published"), source: z5.string().check(z5.minLength(1)), ...shape }),
        z5.strictObject({ origin: z5.literal("document"), source: names.clause, ...shape })
      ];
      const statedOrDerived = (shape, source2) => z5.discriminatedUnion("origin", [
        ...stated5(shape),
        z5.strictObject({ origin: z5.literal("derived"), source: source2, ...shape })
      ]);
      const firstSource = z5.discriminatedUnion("origin", stated5(factors));
      const source = statedOrDerived(factors, firstSource);
      return {
        names,
        choices,
        day,
        amount,
        signedAmount,
        people: people2,
        step,
        firstSource,
        source,
        arithmetic: statedOrDerived(factors, source),
        figureValue: statedOrDerived({ value: amount }, source)
      };
    })();
    storedRecord = (schema, accepted2) => (given3) => {
      const { data, error } = z5.safeParse(schema, given3);
      const [issue] = error?.issues ?? [];
      if (!issue) return data;
      const path = [...issue.path, ...issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : []];
      return new Problem("wrong_type", path.length > 0 ? `${accepted2}: look at ${path.join(".")}` : accepted2);
    };
  }
});

// src/determine/determination-schema.ts
import * as z6 from "zod/mini";
var determinationSchemas, readDetermination;
var init_determination_schema = __esm({
  "src/determine/determination-schema.ts"() {
    "use strict";
    init_definitions();
    init_legal_bases();
    init_record_schemas();
    determinationSchemas = /* @__PURE__ */ (() => {
      const { names, choices, day, amount, signedAmount, people: people2, arithmetic } = recordSchemas;
      const count = z6.int().check(z6.minimum(0), z6.maximum(99));
      const criterion = {
        outcome: z6.enum(["met", "unmet", "unknown"]),
        clause: names.clause,
        basis: z6.exactOptional(z6.enum(namesOf(legalBases))),
        readings: z6.exactOptional(z6.array(names.readingId))
      };
      const category = z6.strictObject({
        ...criterion,
        kind: z6.literal("category"),
        fact: z6.literal("registration"),
        comparator: z6.enum(["is", "isOneOf"]),
        value: z6.exactOptional(names.registration),
        limit: z6.union([names.registration, someOf(names.registration)])
      });
      const flag = z6.strictObject({
        ...criterion,
        kind: z6.literal("flag"),
        fact: z6.enum([
          ...namesOf(householdFacts).filter(
            (name) => householdFacts[name].kind === "flag"
          ),
          ...namesOf(personFacts).filter((name) => personFacts[name].kind === "flag"),
          "checkupRecipient"
        ]),
        comparator: z6.literal("is"),
        value: z6.exactOptional(z6.boolean()),
        limit: z6.literal(true),
        openList: z6.exactOptional(z6.literal(true))
      });
      const countOf = z6.strictObject({
        ...criterion,
        kind: z6.literal("count"),
        fact: z6.enum(["membersAbleAndWillingToWork", "membersEmployed", "membersSeekingWork"]),
        comparator: z6.enum(["is", "atLeast"]),
        value: z6.exactOptional(count),
        limit: count
      });
      const date = z6.strictObject({
        ...criterion,
        kind: z6.literal("date"),
        fact: z6.literal("lastCheckup"),
        comparator: z6.literal("dueFrom"),
        value: z6.exactOptional(z6.union([day, z6.literal("never")])),
        limit: z6.exactOptional(day)
      });
      const compared = {
        ...criterion,
        comparator: z6.enum(["below", "atMost"]),
        value: z6.exactOptional(amount),
        limit: z6.exactOptional(amount),
        slack: z6.exactOptional(signedAmount),
        highestQualifying: z6.exactOptional(amount),
        arithmetic: z6.exactOptional(arithmetic)
      };
      const income3 = z6.strictObject({
        ...compared,
        kind: z6.literal("income"),
        fact: names.incomeFact,
        per: z6.enum(["month", "year"]),
        stated: z6.exactOptional(z6.strictObject({ amount, months: z6.literal(12) }))
      });
      const floorArea2 = z6.strictObject({
        ...compared,
        kind: z6.literal("floorArea"),
        fact: z6.enum(["floorArea", "floorAreaPerCapita"])
      });
      const missing = z6.discriminatedUnion("in", [
        z6.strictObject({ in: z6.literal("household"), anyOf: someOf(names.householdFact) }),
        z6.strictObject({ in: z6.literal("person"), anyOf: someOf(names.personFact) }),
        z6.strictObject({ in: z6.literal("policy"), anyOf: someOf(names.figure) })
      ]);
      const readings4 = z6.strictObject(
        Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, z6.exactOptional(choice)]))
      );
      const allowance = z6.strictObject({
        basis: z6.enum(namesOf(legalBases)),
        standard: amount,
        people: people2,
        income: z6.strictObject({ fact: names.incomeFact, amount }),
        difference: amount,
        minimumPaymentPerPerson: z6.exactOptional(amount)
      });
      const determination2 = z6.strictObject({
        format: z6.literal(1),
        benefit: names.benefit,
        asOf: day,
        verdict: z6.enum(["eligible", "ineligible", "undetermined", "notInForce"]),
        kind: z6.enum(["benefit", "classification"]),
        force: z6.enum(["required", "basic", "strive", "phased"]),
        clauses: someOf(names.clause),
        criteria: z6.array(z6.discriminatedUnion("kind", [category, flag, countOf, date, income3, floorArea2])),
        missing: z6.array(missing),
        notStated: z6.array(z6.enum(["criteria", "amount"])),
        readings: readings4,
        monthlyAllowance: z6.exactOptional(amount),
        allowance: z6.exactOptional(allowance),
        allowanceMissing: z6.exactOptional(z6.array(missing))
      });
      return {
        determination: determination2,
        criteria: { category, flag, count: countOf, date, income: income3, floorArea: floorArea2 },
        missing,
        allowance
      };
    })();
    readDetermination = /* @__PURE__ */ (() => storedRecord(determinationSchemas.determination, "a determination of format 1, as assess returns it"))();
  }
});

// src/determine/explain-words.ts
function chinesePlace(clause) {
  const [part, group, number] = clause.split(".").map(Number);
  const unit = part === 2 ? "\u9879" : "\u6BB5";
  return [
    `\u7B2C${numerals[part]}\u90E8\u5206`,
    group === void 0 ? "" : `\uFF08${numerals[group]}\uFF09`,
    number === void 0 ? "" : `\u7B2C${number}${unit}`
  ].join("");
}
var verdictWords, outcomeWords, forceWords, notStatedWords, valueWords, derivedFactTexts, ratioText, atLeastTwoDecimals, numerals, words;
var init_explain_words = __esm({
  "src/determine/explain-words.ts"() {
    "use strict";
    init_money();
    verdictWords = {
      benefit: {
        eligible: { en: "the conditions are met", "zh-CN": "\u7B26\u5408\u6761\u4EF6" },
        ineligible: { en: "the conditions are not met", "zh-CN": "\u4E0D\u7B26\u5408\u6761\u4EF6" },
        undetermined: {
          en: "not decided: what is known leaves it open",
          "zh-CN": "\u6682\u65E0\u6CD5\u5F97\u51FA\u7ED3\u8BBA\uFF0C\u73B0\u6709\u60C5\u51B5\u5C1A\u4E0D\u80FD\u636E\u4EE5\u8BA4\u5B9A"
        },
        notInForce: {
          en: "not in force: the plan does not bind on this day",
          "zh-CN": "\u4E0D\u5728\u8BA1\u5212\u6709\u6548\u671F\u5185\uFF1A\u8BE5\u65E5\u671F\u4E0D\u9002\u7528\u672C\u8BA1\u5212"
        }
      },
      classification: {
        eligible: { en: "it is one", "zh-CN": "\u5C5E\u4E8E{name}" },
        ineligible: { en: "it is not one", "zh-CN": "\u4E0D\u5C5E\u4E8E{name}" },
        undetermined: {
          en: "not decided: what is known leaves it open",
          "zh-CN": "\u6682\u65E0\u6CD5\u5F97\u51FA\u7ED3\u8BBA\uFF0C\u73B0\u6709\u60C5\u51B5\u5C1A\u4E0D\u80FD\u636E\u4EE5\u8BA4\u5B9A"
        },
        notInForce: {
          en: "not in force: the plan does not bind on this day",
          "zh-CN": "\u4E0D\u5728\u8BA1\u5212\u6709\u6548\u671F\u5185\uFF1A\u8BE5\u65E5\u671F\u4E0D\u9002\u7528\u672C\u8BA1\u5212"
        }
      }
    };
    outcomeWords = {
      met: { en: "Met.", "zh-CN": "\u7B26\u5408\u3002" },
      unmet: { en: "Not met.", "zh-CN": "\u4E0D\u7B26\u5408\u3002" }
    };
    forceWords = {
      required: void 0,
      basic: {
        en: 'The plan sets this "for the most part" (\u57FA\u672C).',
        "zh-CN": "\u6587\u4EF6\u5BF9\u672C\u4E8B\u9879\u7684\u8981\u6C42\u4E3A\u201C\u57FA\u672C\u201D\u5B9E\u73B0\u3002"
      },
      strive: {
        en: "The plan only strives for this (\u529B\u4E89).",
        "zh-CN": "\u6587\u4EF6\u5BF9\u672C\u4E8B\u9879\u7684\u8981\u6C42\u4E3A\u201C\u529B\u4E89\u201D\u5B9E\u73B0\u3002"
      },
      phased: {
        en: "The plan phases this in, without a date (\u9010\u6B65).",
        "zh-CN": "\u6587\u4EF6\u5BF9\u672C\u4E8B\u9879\u7684\u8981\u6C42\u4E3A\u201C\u9010\u6B65\u201D\u63A8\u8FDB\uFF0C\u672A\u5B9A\u65F6\u9650\u3002"
      }
    };
    notStatedWords = {
      criteria: {
        en: "The plan does not state the criteria: whether they are met is for the office to say, and taken as stated.",
        "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u5199\u660E\u5177\u4F53\u6761\u4EF6\uFF0C\u662F\u5426\u7B26\u5408\u7531\u529E\u7406\u90E8\u95E8\u8BA4\u5B9A\uFF0C\u672C\u8BF4\u660E\u4EE5\u586B\u62A5\u4E3A\u51C6\u3002"
      },
      amount: {
        en: "The plan states no amount.",
        "zh-CN": "\u6587\u4EF6\u6CA1\u6709\u5199\u660E\u91D1\u989D\u6216\u8005\u5177\u4F53\u5185\u5BB9\u3002"
      }
    };
    valueWords = {
      urban: { en: "urban", "zh-CN": "\u57CE\u9547" },
      rural: { en: "rural", "zh-CN": "\u519C\u6751" },
      elsewhere: { en: "outside Jiaxing", "zh-CN": "\u5E02\u5916" },
      true: { en: "yes", "zh-CN": "\u662F" },
      false: { en: "no", "zh-CN": "\u5426" },
      never: { en: "never", "zh-CN": "\u4ECE\u672A\u5B89\u6392" }
    };
    derivedFactTexts = {
      membersSeekingWork: {
        label: {
          en: "Members able and willing to work who have no job",
          "zh-CN": "\u80FD\u5C31\u4E1A\u4E14\u613F\u5C31\u4E1A\u800C\u672A\u5C31\u4E1A\u4EBA\u6570"
        }
      },
      checkupRecipient: {
        label: {
          en: "Insured in the residents' cooperative scheme, or retired",
          "zh-CN": "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u6216\u8005\u5DF2\u9000\u4F11"
        }
      }
    };
    ratioText = (ratio2) => {
      const value = new Exact(ratio2);
      return value.isInteger() ? value.toFixed() : `${value.times(100).toFixed()}%`;
    };
    atLeastTwoDecimals = (text2) => {
      const value = new Exact(text2);
      return value.toFixed(Math.max(2, value.decimalPlaces()));
    };
    numerals = ["", "\u4E00", "\u4E8C", "\u4E09", "\u56DB", "\u4E94", "\u516D", "\u4E03", "\u516B", "\u4E5D", "\u5341"];
    words = {
      en: {
        language: "en",
        heading: "How this was worked out",
        matter: "What it is",
        result: "Result",
        conditionsHeading: "Conditions",
        missingHeading: "Still to be known",
        readingsHeading: "Where the plan can be read in more than one way, this note reads it so",
        notesHeading: "What the plan leaves open",
        closing: "This note explains a computation from the facts as they were stated. It is no administrative decision.",
        colon: ": ",
        comma: "; ",
        stop: ".",
        space: " ",
        or: ", or ",
        notKnown: "not known",
        notComparable: "Cannot be compared: what is known gives no limit for this household.",
        openList: "The plan's list is open, so this does not decide.",
        anyOne: " (any one of these)",
        unrounded: " before rounding",
        yuan: " yuan",
        squareMetres: " m\xB2",
        day: (date) => date,
        amount: (text2) => atLeastTwoDecimals(text2).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ","),
        times: (ratio2) => ` x ${ratioText(ratio2)}`,
        timesMonths: (months) => ` x ${months}`,
        timesPeople: (people2) => ` x ${people2}`,
        equals: " = ",
        minus: " - ",
        overTwelve: " / 12",
        perPeriod: { month: (amount) => `${amount} a month`, year: (amount) => `${amount} a year` },
        dayAndClauses: (date, clauses) => `As of ${date}, by Jiaxing's plan for equal basic public services of 5 July 2010, ${clauses.length > 1 ? "clauses" : "clause"} ${clauses.join(" and ")}.`,
        source: (clause, basis) => `(clause ${clause}${basis ? `; ${basis}` : ""})`,
        basis: (citation) => `(${citation})`,
        required: (what) => `required: ${what}`,
        atLeast: (count) => `at least ${count}`,
        below: (limit2) => `must be below ${limit2}, the limit itself not included`,
        atMost: (limit2) => `at most ${limit2}, the limit itself included`,
        atLimit: "exactly at the limit",
        under: (amount) => `${amount} under the limit`,
        over: (amount) => `${amount} over the limit`,
        highest: (amount) => `the highest that would do is ${amount}`,
        dueFrom: (date) => `due from ${date}, that day included`,
        converted: (_2, product2) => `${product2} a year`,
        perPerson: (limit2) => `for each person ${limit2}`,
        origin: {
          given: (figure) => `${figure}: as given`,
          published: (figure, notice) => `${figure}: published, ${notice}`,
          document: (figure) => `${figure}: stated by the plan itself`,
          derived: (figure, arithmetic) => `${figure}: derived, ${arithmetic}`
        },
        roundedUpTo: (step) => `, rounded up to a multiple of ${step}`,
        allowance: (arithmetic) => `Allowance a month: ${arithmetic}`,
        allowanceNeeds: (facts7) => `Working out the allowance still needs: ${facts7}`,
        roundedUpToFen: ", rounded up to the fen",
        minimum: (arithmetic) => `Raised to the minimum payment, as given: ${arithmetic}`
      },
      "zh-CN": {
        language: "zh-CN",
        heading: "\u6838\u7B97\u8BF4\u660E",
        matter: "\u4E8B\u9879\u5185\u5BB9",
        result: "\u6838\u7B97\u7ED3\u8BBA",
        conditionsHeading: "\u9010\u9879\u6838\u5BF9",
        missingHeading: "\u5C1A\u9700\u8865\u5145\u7684\u60C5\u51B5",
        readingsHeading: "\u6587\u4EF6\u53EF\u4F5C\u4E0D\u540C\u7406\u89E3\u4E4B\u5904\uFF0C\u672C\u8BF4\u660E\u6309\u4EE5\u4E0B\u53E3\u5F84\u6838\u7B97",
        notesHeading: "\u6587\u4EF6\u672A\u5199\u660E\u7684\u4E8B\u9879",
        closing: "\u672C\u8BF4\u660E\u4EC5\u53CD\u6620\u4F9D\u636E\u6240\u586B\u60C5\u51B5\u8FDB\u884C\u6838\u7B97\u7684\u8FC7\u7A0B\u548C\u7ED3\u679C\uFF0C\u4E0D\u4F5C\u4E3A\u884C\u653F\u51B3\u5B9A\u3002",
        colon: "\uFF1A",
        comma: "\uFF1B",
        stop: "\u3002",
        space: "",
        or: "\u6216",
        notKnown: "\u4E0D\u8BE6",
        notComparable: "\u73B0\u6709\u60C5\u51B5\u65E0\u6CD5\u5F97\u51FA\u9002\u7528\u7684\u9650\u989D\uFF0C\u4E0D\u80FD\u6BD4\u5BF9\u3002",
        openList: "\u6587\u4EF6\u6240\u5217\u8303\u56F4\u672A\u5C3D\uFF0C\u4E0D\u80FD\u636E\u6B64\u8BA4\u5B9A\u3002",
        anyOne: "\uFF08\u4EFB\u586B\u4E00\u9879\uFF09",
        unrounded: "\uFF08\u672A\u53D6\u6574\uFF09",
        yuan: "\u5143",
        squareMetres: "\u5E73\u65B9\u7C73",
        day: (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1\u5E74$2\u6708$3\u65E5"),
        amount: atLeastTwoDecimals,
        times: (ratio2) => `\xD7${ratioText(ratio2)}`,
        timesMonths: (months) => `\xD7${months}\u4E2A\u6708`,
        timesPeople: (people2) => `\xD7${people2}\u4EBA`,
        equals: "=",
        minus: "\uFF0D",
        overTwelve: "\xF712",
        perPeriod: { month: (amount) => `\u6BCF\u6708${amount}`, year: (amount) => `\u6BCF\u5E74${amount}` },
        dayAndClauses: (date, clauses) => `\u6838\u7B97\u65E5\u671F\uFF1A${date}\u3002\u4F9D\u636E\uFF1A\u300A\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\u300B\uFF082010\u5E747\u67085\u65E5\uFF09${clauses.map(chinesePlace).join("\u3001")}\uFF08\u6761\u6B3E${clauses.join("\u3001")}\uFF09\u3002`,
        source: (clause, basis) => `\uFF08\u6761\u6B3E${clause}${basis ? `\uFF1B${basis}` : ""}\uFF09`,
        basis: (citation) => `\uFF08${citation}\uFF09`,
        required: (what) => `\u8981\u6C42\u4E3A${what}`,
        atLeast: (count) => `\u4E0D\u5C11\u4E8E${count}\u4EBA`,
        below: (limit2) => `\u987B\u4F4E\u4E8E${limit2}\uFF08\u4E0D\u542B\u672C\u6570\uFF09`,
        atMost: (limit2) => `\u4E0D\u5F97\u8D85\u8FC7${limit2}\uFF08\u542B\u672C\u6570\uFF09`,
        atLimit: "\u6070\u597D\u7B49\u4E8E\u9650\u989D",
        under: (amount) => `\u6BD4\u9650\u989D\u4F4E${amount}`,
        over: (amount) => `\u6BD4\u9650\u989D\u9AD8${amount}`,
        highest: (amount) => `\u7B26\u5408\u6761\u4EF6\u7684\u6700\u9AD8\u6570\u989D\u4E3A${amount}`,
        dueFrom: (date) => `\u81EA${date}\u8D77\u53EF\u518D\u6B21\u5B89\u6392\uFF08\u542B\u5F53\u65E5\uFF09`,
        converted: (amount, product2) => `${amount}\uFF0C\u6298\u5408\u5168\u5E74${product2}`,
        perPerson: (limit2) => `\u6BCF\u4EBA${limit2}`,
        origin: {
          given: (figure) => `${figure}\uFF1A\u6309\u6240\u63D0\u4F9B\u6570\u636E`,
          published: (figure, notice) => `${figure}\uFF1A\u5DF2\u516C\u5E03\uFF0C\u89C1${notice}`,
          document: (figure) => `${figure}\uFF1A\u6587\u4EF6\u76F4\u63A5\u89C4\u5B9A`,
          derived: (figure, arithmetic) => `${figure}\uFF1A\u63A8\u7B97\u5F97\u51FA\uFF0C${arithmetic}`
        },
        roundedUpTo: (step) => step === 1 ? "\uFF0C\u5411\u4E0A\u53D6\u6574\u5230\u5143" : `\uFF0C\u5411\u4E0A\u53D6\u6574\u5230${step}\u5143\u7684\u6574\u6570\u500D`,
        allowance: (arithmetic) => `\u6BCF\u6708\u4F4E\u4FDD\u91D1\uFF1A${arithmetic}`,
        allowanceNeeds: (facts7) => `\u4F4E\u4FDD\u91D1\u5F85\u4EE5\u4E0B\u60C5\u51B5\u660E\u786E\u540E\u6838\u7B97\uFF1A${facts7}`,
        roundedUpToFen: "\uFF08\u4E0D\u8DB3\u4E00\u5206\u7684\u8FDB\u4E3A\u4E00\u5206\uFF09",
        minimum: (arithmetic) => `\u4F4E\u4E8E\u6240\u7ED9\u7684\u4EBA\u5747\u6700\u4F4E\u53D1\u653E\u989D\uFF0C\u6309\u6700\u4F4E\u53D1\u653E\u989D\u8BA1\uFF1A${arithmetic}`
      }
    };
  }
});

// src/determine/explain.ts
function explain(determination2, language) {
  const say = words[accept("language", language, oneOf(["en", "zh-CN"]))];
  const read = accept("determination", determination2, readDetermination);
  return [...determinationLines(read, say), "", say.closing].join("\n");
}
function determinationLines(determination2, say) {
  const { benefit, asOf, clauses, verdict, kind, force, criteria, missing, notStated, readings: readings4 } = determination2;
  const { name, given: given3, note } = benefitTexts[benefit];
  const { language, colon } = say;
  const section = (heading, lines3) => lines3.length > 0 ? ["", `${heading}${colon}`.trim(), ...lines3] : [];
  return [
    `${say.heading}${colon}${name[language]}`,
    `${say.matter}${colon}${given3[language]}`,
    say.dayAndClauses(say.day(asOf), clauses),
    `${say.result}${colon}${verdictWords[kind][verdict][language].replace("{name}", name[language])}${say.stop}`,
    ...forceWords[force] ? [forceWords[force][language]] : [],
    ...allowanceLines(determination2, say),
    ...section(
      say.conditionsHeading,
      criteria.flatMap((criterion, index) => criterionLines(`${index + 1}. `, criterion, say))
    ),
    ...section(
      say.missingHeading,
      missing.map(({ anyOf }) => `- ${labels(anyOf, say)}`)
    ),
    ...section(
      say.readingsHeading,
      Object.entries(readings4).map(([id, choice]) => `- ${readingText(id, choice, say)}`)
    ),
    ...section(say.notesHeading, [
      ...notStated.map((what) => `- ${notStatedWords[what][language]}`),
      ...note ? [`- ${note[language]}`] : []
    ])
  ];
}
function readingText(id, choice, { language, space }) {
  const { question, choices } = readingTexts[id];
  return `${question[language]}${space}${choices[choice][language]}`;
}
function criterionLines(mark, criterion, say) {
  const { fact: fact2, clause, basis } = criterion;
  const parts = [stated3(criterion, say) ?? say.notKnown, ...asked(criterion, say)].join(say.comma);
  const source = say.source(clause, basis && legalBases[basis].citation[say.language]);
  const ending = [outcome(criterion, say), source].filter(Boolean).join(say.space);
  return [
    `${mark}${label(fact2, say)}${say.colon}${parts}${say.stop}${say.space}${ending}`,
    ..."arithmetic" in criterion && criterion.arithmetic ? originLines(criterion.arithmetic, say) : []
  ];
}
function outcome(criterion, say) {
  if (criterion.outcome !== "unknown") return outcomeWords[criterion.outcome][say.language];
  if (criterion.value === void 0) return void 0;
  return "openList" in criterion ? say.openList : say.notComparable;
}
function stated3(criterion, say) {
  const { kind, value } = criterion;
  if (value === void 0) return void 0;
  if (kind === "date") return value === "never" ? valueText(value, say) : say.day(value);
  if (kind !== "income" && kind !== "floorArea") return valueText(value, say);
  const amount = quantity(kind, say);
  if (criterion.stated === void 0) return amount(value);
  const { amount: month, months } = criterion.stated;
  return say.converted(
    amount(month),
    `${say.amount(month)}${say.timesMonths(months)}${say.equals}${amount(value)}`
  );
}
function asked(criterion, say) {
  const { kind, comparator, limit: limit2 } = criterion;
  if (kind === "income" || kind === "floorArea") return askedAmount(criterion, say);
  if (limit2 === void 0 || limit2 === true) return [];
  if (kind === "date") return [say.dueFrom(say.day(limit2))];
  const what = [limit2].flat().map((one) => valueText(one, say));
  return [comparator === "atLeast" ? say.atLeast(what.join(say.or)) : say.required(what.join(say.or))];
}
function askedAmount(criterion, say) {
  const { kind, comparator, per, value, limit: limit2, slack, highestQualifying, arithmetic } = criterion;
  const amount = quantity(kind, say);
  if (arithmetic === void 0) return [];
  const compared = say[comparator](product(arithmetic, amount, per, say));
  if (limit2 === void 0) return [say.perPerson(compared)];
  return [
    compared,
    ...slack === void 0 ? [] : [distance(new Exact(slack), amount, say)],
    ...value === void 0 && highestQualifying ? [say.highest(amount(highestQualifying))] : []
  ];
}
function distance(slack, amount, say) {
  if (slack.isZero()) return say.atLimit;
  return slack.isNegative() ? say.over(amount(toText(slack.abs()))) : say.under(amount(toText(slack)));
}
function product({ amount, ratio: ratio2, people: people2, months }, quantityOf, per, say) {
  const factors = [
    ratio2 === "1" ? "" : say.times(ratio2),
    months ? say.timesMonths(months) : "",
    people2 ? say.timesPeople(people2) : ""
  ].join("");
  const result = quantityOf(
    toText(
      new Exact(amount).times(ratio2).times(months ?? 1).times(people2 ?? 1)
    )
  );
  const text2 = factors === "" ? result : `${say.amount(amount)}${factors}${say.equals}${result}`;
  return per === void 0 ? text2 : say.perPeriod[per](text2);
}
function originLines(arithmetic, say) {
  const { figure: name, amount, unrounded: unrounded5 } = arithmetic;
  const figure = `${label(name, say)}${unrounded5 ? say.unrounded : ""} ${say.amount(amount)}`;
  const line = (text2) => `   ${text2}${say.stop}`;
  if (arithmetic.origin !== "derived") return [line(say.origin[arithmetic.origin](figure, arithmetic.source))];
  const { source } = arithmetic;
  const rounded2 = source.roundedUpTo ? say.roundedUpTo(source.roundedUpTo) : "";
  const derivation = `${say.amount(source.amount)}${say.times(source.ratio)}${rounded2}`;
  return [line(say.origin.derived(figure, derivation)), ...originLines(source, say)];
}
function allowanceLines(determination2, say) {
  const { monthlyAllowance, allowance, allowanceMissing = [] } = determination2;
  if (monthlyAllowance === void 0 || allowance === void 0) {
    return allowanceMissing.map(({ anyOf }) => `${say.allowanceNeeds(labels(anyOf, say))}${say.stop}`);
  }
  const { basis, standard, people: people2, income: income3, difference, minimumPaymentPerPerson: minimum5 } = allowance;
  const { per, of } = householdFacts[income3.fact];
  const months = per === "year" ? say.timesMonths(12) : "";
  const times2 = say.timesPeople(people2);
  const received = `${say.amount(income3.amount)}${of === "person" ? times2 : ""}`;
  const lacking = `${say.amount(standard)}${months}${times2}${say.minus}${received}`;
  const monthly = per === "year" ? `(${lacking})${say.overTwelve}` : lacking;
  const result = (text2) => `${say.equals}${say.amount(text2)}${say.yuan}`;
  return [
    `${say.allowance(`${monthly}${result(difference)}`)}${say.roundedUpToFen}${say.stop}${say.space}${say.basis(legalBases[basis].citation[say.language])}`,
    ...minimum5 ? [`${say.minimum(`${say.amount(minimum5)}${times2}${result(monthlyAllowance)}`)}${say.stop}`] : []
  ];
}
var quantity, texts, label, labels, valueText;
var init_explain = __esm({
  "src/determine/explain.ts"() {
    "use strict";
    init_definitions();
    init_errors();
    init_fact_texts();
    init_money();
    init_readers();
    init_benefit_texts();
    init_figure_texts();
    init_legal_bases();
    init_reading_texts();
    init_determination_schema();
    init_explain_words();
    quantity = (kind, say) => (text2) => `${say.amount(text2)}${kind === "income" ? say.yuan : say.squareMetres}`;
    texts = /* @__PURE__ */ (() => ({ ...factTexts, ...figureTexts, ...derivedFactTexts }))();
    label = (name, { language }) => texts[name].label[language];
    labels = (names, say) => `${names.map((name) => label(name, say)).join(say.or)}${names.length > 1 ? say.anyOne : ""}`;
    valueText = (value, { language }) => valueWords[String(value)]?.[language] ?? String(value);
  }
});

// src/determine/explain-screening-words.ts
var screeningWords;
var init_explain_screening_words = __esm({
  "src/determine/explain-screening-words.ts"() {
    "use strict";
    screeningWords = {
      en: {
        heading: "What the household and its people may have",
        household: "The household",
        openHeading: "Not decided by what is known:",
        refusedHeading: "Conditions not met:",
        notInForceHeading: "Not in force on this day:",
        nextHeading: "To ask next",
        figuresHeading: "Local figures still to be known",
        notAskedHeading: "Not asked for, because it is sensitive; it counts when volunteered",
        person: (number) => `Person ${number}`,
        day: (date) => `As of ${date}, by Jiaxing's plan for equal basic public services of 5 July 2010.`,
        allowance: (amount) => `Subsistence allowance a month: ${amount}.`,
        because: (clauses) => `(${clauses.length > 1 ? "clauses" : "clause"} ${clauses.join(", ")})`,
        receipt: (version3) => `Worked out by jiaxing-benefits ${version3}.`
      },
      "zh-CN": {
        heading: "\u6838\u7B97\u8BF4\u660E\uFF1A\u5BB6\u5EAD\u53CA\u6210\u5458\u5404\u4E8B\u9879\u6C47\u603B",
        household: "\u5BB6\u5EAD",
        openHeading: "\u6682\u4E0D\u80FD\u8BA4\u5B9A\u7684\u4E8B\u9879\uFF1A",
        refusedHeading: "\u4E0D\u7B26\u5408\u6761\u4EF6\u7684\u4E8B\u9879\uFF1A",
        notInForceHeading: "\u8BE5\u65E5\u671F\u4E0D\u9002\u7528\u672C\u8BA1\u5212\u7684\u4E8B\u9879\uFF1A",
        nextHeading: "\u63A5\u4E0B\u6765\u9700\u8981\u4E86\u89E3\u7684\u60C5\u51B5",
        figuresHeading: "\u5C1A\u7F3A\u7684\u5F53\u5730\u6807\u51C6",
        notAskedHeading: "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1\uFF0C\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u672C\u4EBA\u613F\u610F\u8BF4\u660E\u7684\u53EF\u636E\u4EE5\u6838\u7B97",
        person: (number) => `\u7B2C${number}\u4EBA`,
        day: (date) => `\u6838\u7B97\u65E5\u671F\uFF1A${date}\u3002\u4F9D\u636E\uFF1A\u300A\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\u300B\uFF082010\u5E747\u67085\u65E5\uFF09\u3002`,
        allowance: (amount) => `\u6BCF\u6708\u4F4E\u4FDD\u91D1\uFF1A${amount}\u3002`,
        because: (clauses) => `\uFF08\u6761\u6B3E${clauses.join("\u3001")}\uFF09`,
        receipt: (version3) => `\u6838\u7B97\u5DE5\u5177\uFF1Ajiaxing-benefits ${version3}\u3002`
      }
    };
  }
});

// src/determine/screening-schema.ts
import * as z7 from "zod/mini";
var screeningSchemas, readScreening;
var init_screening_schema = __esm({
  "src/determine/screening-schema.ts"() {
    "use strict";
    init_determination_schema();
    init_record_schemas();
    screeningSchemas = /* @__PURE__ */ (() => {
      const { names, choices, day, amount, step, figureValue } = recordSchemas;
      const { determination: determination2 } = determinationSchemas;
      const decides = someOf(names.benefit);
      const household = { in: z7.literal("household") };
      const person2 = { in: z7.literal("person"), person: z7.int().check(z7.minimum(0)) };
      const asked2 = (fact2) => ({
        fact: fact2,
        anyOf: someOf(fact2),
        question: z7.strictObject({ en: z7.string(), "zh-CN": z7.string() }),
        decides,
        clauses: someOf(names.clause)
      });
      const nextFact = z7.discriminatedUnion("in", [
        z7.strictObject({ ...household, ...asked2(names.householdFact) }),
        z7.strictObject({ ...person2, ...asked2(names.personFact) })
      ]);
      const notAsked = z7.discriminatedUnion("in", [
        z7.strictObject({ ...household, fact: names.householdFact, decides }),
        z7.strictObject({ ...person2, fact: names.personFact, decides })
      ]);
      const missingFigure = z7.strictObject({ anyOf: someOf(names.figure), decides });
      const figures = Object.fromEntries(names.figure.options.map((name) => [name, z7.exactOptional(figureValue)]));
      const receipt = z7.strictObject({
        version: z7.string().check(z7.minLength(1)),
        asOf: day,
        figures: z7.strictObject(figures),
        roundStandardsUpTo: z7.exactOptional(step),
        readings: z7.strictObject(choices)
      });
      const screening = z7.strictObject({
        format: z7.literal(1),
        asOf: day,
        household: z7.array(determination2),
        people: z7.array(z7.array(determination2)),
        monthlyAllowance: z7.exactOptional(amount),
        nextFacts: z7.array(nextFact),
        missingFigures: z7.array(missingFigure),
        notAsked: z7.array(notAsked),
        receipt
      });
      return { screening, nextFact, notAsked, missingFigure, receipt };
    })();
    readScreening = /* @__PURE__ */ (() => storedRecord(screeningSchemas.screening, "a screening of format 1, as screen returns it"))();
  }
});

// src/determine/explain-screening.ts
function explainScreening(screening, language) {
  const spoken = accept("language", language, oneOf(["en", "zh-CN"]));
  const voice = { say: words[spoken], tell: screeningWords[spoken] };
  return screeningLines(accept("screening", screening, readScreening), voice).join("\n");
}
function screeningLines(screening, voice) {
  const { say, tell } = voice;
  const { asOf, household, people: people2, monthlyAllowance, nextFacts, notAsked, missingFigures, receipt } = screening;
  const about2 = (subject) => subject.in === "household" ? "" : `${tell.person(subject.person + 1)}${say.colon}`;
  const list = (heading, lines3) => lines3.length > 0 ? ["", `${heading}${say.colon}`.trimEnd(), ...lines3.map((line) => `- ${line}`)] : [];
  return [
    tell.heading,
    tell.day(say.day(asOf)),
    ...monthlyAllowance === void 0 ? [] : [tell.allowance(`${say.amount(monthlyAllowance)}${say.yuan}`)],
    ...subjectLines(tell.household, household, voice),
    ...people2.flatMap((determinations, index) => subjectLines(tell.person(index + 1), determinations, voice)),
    ...list(
      tell.nextHeading,
      nextFacts.map(
        (next) => `${about2(next)}${next.question[say.language]}${say.space}${tell.because(next.clauses)}`
      )
    ),
    ...list(
      tell.figuresHeading,
      missingFigures.map(({ anyOf }) => labels(anyOf, say))
    ),
    ...list(
      tell.notAskedHeading,
      notAsked.map((fact2) => `${about2(fact2)}${labels([fact2.fact], say)}`)
    ),
    "",
    tell.receipt(receipt.version),
    say.closing
  ];
}
function subjectLines(heading, determinations, voice) {
  const { say, tell } = voice;
  const of = (verdict) => determinations.filter((determination2) => determination2.verdict === verdict);
  const name = ({ benefit }) => benefitTexts[benefit].name[say.language];
  const list = (title, lines3) => lines3.length > 0 ? ["", title, ...lines3] : [];
  return [
    "",
    `== ${heading} ==`,
    ...of("eligible").flatMap((determination2) => ["", ...determinationLines(determination2, say)]),
    ...list(
      tell.openHeading,
      of("undetermined").flatMap((determination2) => [
        `- ${name(determination2)}`,
        ...determination2.missing.length > 0 ? [] : conditions(determination2, "unknown", voice)
      ])
    ),
    ...list(
      tell.refusedHeading,
      of("ineligible").flatMap((determination2) => [
        `- ${name(determination2)}`,
        ...conditions(determination2, "unmet", voice)
      ])
    ),
    ...list(
      tell.notInForceHeading,
      of("notInForce").map((determination2) => `- ${name(determination2)}`)
    )
  ];
}
var conditions;
var init_explain_screening = __esm({
  "src/determine/explain-screening.ts"() {
    "use strict";
    init_errors();
    init_readers();
    init_benefit_texts();
    init_explain();
    init_explain_screening_words();
    init_explain_words();
    init_screening_schema();
    conditions = ({ criteria }, outcome2, { say }) => criteria.flatMap(
      (criterion) => criterion.outcome === outcome2 ? criterionLines("  ", criterion, say).slice(0, 1) : []
    );
  }
});

// src/determine/facts-for.ts
function hasFactsFor(benefit, household) {
  const id = accept("benefit", benefit, oneOf(householdBenefitIds));
  const facts7 = readHousehold(household);
  const criteria = householdBenefits[id].criteria;
  return criteria.filter(({ under: under2 }) => !under2 || readings[under2.reading].choices[0] === under2.choice).every(({ fact: fact2 }) => isStated2(fact2, facts7));
}
function isStated2(fact2, facts7) {
  switch (fact2) {
    case "income":
      return covers(facts7.income, facts7);
    case "housingDifficulty":
      return facts7.hasHousingDifficulty !== void 0 || covers(facts7.area, facts7);
    case "membersSeekingWork":
      return facts7.membersAbleAndWillingToWork !== void 0 && facts7.membersEmployed !== void 0;
    default:
      return facts7[fact2] !== void 0;
  }
}
var covers;
var init_facts_for = __esm({
  "src/determine/facts-for.ts"() {
    "use strict";
    init_definitions();
    init_errors();
    init_read_household();
    init_readers();
    init_benefits();
    init_readings();
    covers = (stated5, { members: members2 }) => stated5 !== void 0 && (householdFacts[stated5.fact].of === "person" || members2 !== void 0);
  }
});

// src/determine/income-limits.ts
function incomeLimits(policy3) {
  const rows4 = rowsOf(policy3);
  if (!policy3.inForce) return [];
  return householdBenefitIds.flatMap((benefit) => {
    const { criteria } = rows4[benefit];
    const registrations2 = criteria.flatMap(
      (criterion) => criterion.kind === "category" ? [criterion.limit].flat() : []
    );
    const limits2 = criteria.flatMap((criterion) => criterion.kind === "income" ? [criterion.limits] : []);
    return limits2.flatMap(
      (limit2) => registrations2.map((registration2) => toIncomeLimit(benefit, registration2, limit2[registration2]))
    );
  });
}
function toIncomeLimit(benefit, registration2, { clause, comparator, readings: readings4, per, amount, arithmetic, missing }) {
  const highest2 = (limitMonths, statedMonths) => {
    const cut = amount && cutOff(comparator, amount.times(limitMonths), statedMonths);
    return cut === void 0 || cut.isNegative() ? void 0 : fromHundredths(cut);
  };
  return {
    benefit,
    registration: registration2,
    comparator,
    clause,
    readings: readings4,
    per,
    limit: amount,
    highestQualifying: per === "month" ? { perMonth: highest2(1, 1), perYear: highest2(12, 1) } : { perMonth: highest2(1, 12), perYear: highest2(1, 1) },
    ...arithmetic && { arithmetic },
    ...missing && { missing }
  };
}
var init_income_limits = __esm({
  "src/determine/income-limits.ts"() {
    "use strict";
    init_money();
    init_benefits();
    init_compare();
    init_policy();
  }
});

// src/determine/scenarios.ts
function scenarioChanges(households, before2, after3) {
  const list = accept("households", households, readIterable);
  const [was, will] = [decider(before2, "before"), decider(after3, "after")];
  return changes(list, was, will);
}
function* changes(households, was, will) {
  let index = 0;
  for (const household of households) {
    const name = `households.${index}`;
    const facts7 = readHousehold(household, name, `${name}.`);
    yield changeOf(index, was(facts7), will(facts7));
    index += 1;
  }
}
function decider(policy3, path) {
  const rows4 = rowsOf(policy3, path);
  const paying = householdBenefitIds.findIndex((benefit) => rows4[benefit].paysDifference);
  return (facts7) => {
    const determined = householdBenefitIds.map((benefit) => determine(benefit, rows4[benefit], facts7, policy3));
    return {
      verdicts: determined.map(({ verdict }) => verdict),
      allowance: allowanceIn(determined[paying])
    };
  };
}
function changeOf(index, before2, after3) {
  const where = (holds3) => householdBenefitIds.filter(
    (_2, at) => holds3(before2.verdicts[at], after3.verdicts[at])
  );
  const isOpen = (verdict) => verdict === "undetermined";
  return {
    index,
    eligibleBefore: where((was) => was === "eligible"),
    eligibleAfter: where((_2, is2) => is2 === "eligible"),
    gained: where((was, is2) => is2 === "eligible" && was !== "eligible" && !isOpen(was)),
    lost: where((was, is2) => was === "eligible" && is2 !== "eligible" && !isOpen(is2)),
    undetermined: where((was, is2) => isOpen(was) || isOpen(is2)),
    ...before2.allowance !== void 0 && { allowanceBefore: before2.allowance },
    ...after3.allowance !== void 0 && { allowanceAfter: after3.allowance }
  };
}
function compareScenarios(households, before2, after3) {
  const counts = Object.fromEntries(householdBenefitIds.map((id) => [id, { ...none }]));
  const sums = {
    households: 0,
    before: new Exact(0),
    after: new Exact(0),
    raised: 0,
    lowered: 0,
    notKnown: 0
  };
  let seen = 0;
  for (const change of scenarioChanges(households, before2, after3)) {
    seen += 1;
    for (const kind of counted) for (const id of change[kind]) counts[id][kind] += 1;
    addAllowances(sums, change);
  }
  return {
    format: 1,
    asOf: { before: before2.asOf, after: after3.asOf },
    households: seen,
    benefits: counts,
    monthlyAllowances: {
      ...sums,
      before: toText(sums.before),
      after: toText(sums.after),
      change: toText(sums.after.minus(sums.before))
    }
  };
}
function addAllowances(sums, { allowanceBefore, allowanceAfter }) {
  if (allowanceBefore === void 0 || allowanceAfter === void 0) {
    sums.notKnown += 1;
    return;
  }
  sums.households += 1;
  sums.before = sums.before.plus(allowanceBefore);
  sums.after = sums.after.plus(allowanceAfter);
  const moved = new Exact(allowanceAfter).comparedTo(allowanceBefore);
  if (moved > 0) sums.raised += 1;
  if (moved < 0) sums.lowered += 1;
}
var readIterable, allowanceIn, none, counted;
var init_scenarios = __esm({
  "src/determine/scenarios.ts"() {
    "use strict";
    init_errors();
    init_money();
    init_read_household();
    init_benefits();
    init_assess();
    init_policy();
    readIterable = (given3) => typeof given3 === "object" && given3 !== null && Symbol.iterator in given3 ? given3 : new Problem("wrong_type", "households one by one: an array, a generator or another iterable");
    allowanceIn = ({ verdict, monthlyAllowance }) => verdict === "ineligible" || verdict === "notInForce" ? "0" : monthlyAllowance;
    none = { eligibleBefore: 0, eligibleAfter: 0, gained: 0, lost: 0, undetermined: 0 };
    counted = ["eligibleBefore", "eligibleAfter", "gained", "lost", "undetermined"];
  }
});

// src/determine/next-facts.ts
function gapsOf2(open, policy3) {
  const gaps = collect(open);
  const asked2 = gaps.flatMap(
    (gap) => gap.missing.in === "policy" ? [] : [toNextFact(gap, gap.missing.anyOf, policy3)]
  );
  return {
    nextFacts: asked2.filter(({ fact: fact2 }) => !facts[fact2].sensitive).sort(byWhatItDecides),
    missingFigures: gaps.flatMap(
      ({ missing, decides }) => missing.in === "policy" ? [{ anyOf: missing.anyOf, decides }] : []
    ),
    notAsked: asked2.flatMap(
      ({ anyOf, question, clauses, ...notAsked }) => facts[notAsked.fact].sensitive ? [notAsked] : []
    )
  };
}
function collect(open) {
  const gaps = /* @__PURE__ */ new Map();
  for (const { subject, determination: determination2 } of open) {
    for (const missing of [...determination2.missing, ...determination2.allowanceMissing ?? []]) {
      const key = JSON.stringify([missing.in === "policy" ? void 0 : subject, missing.anyOf]);
      const gap = gaps.get(key) ?? { subject, missing, decides: [], clauses: [] };
      gaps.set(key, gap);
      addTo(gap.decides, [determination2.benefit]);
      addTo(gap.clauses, determination2.clauses);
    }
  }
  return [...gaps.values()];
}
function toNextFact({ subject, decides, clauses }, missing, policy3) {
  const limitKnown = policy3.housingDifficultyFloorArea !== void 0;
  const anyOf = missing.filter((name) => limitKnown || facts[name].kind !== "floorArea");
  const fact2 = anyOf[0];
  return { ...subject, fact: fact2, anyOf, question: facts[fact2].question, decides, clauses };
}
var order, addTo, byWhatItDecides;
var init_next_facts = __esm({
  "src/determine/next-facts.ts"() {
    "use strict";
    init_definitions();
    init_catalogue();
    order = /* @__PURE__ */ (() => [...Object.keys(householdFacts), ...Object.keys(personFacts)])();
    addTo = (list, items) => list.push(...items.filter((item) => !list.includes(item)));
    byWhatItDecides = (a, b) => b.decides.length - a.decides.length || order.indexOf(a.fact) - order.indexOf(b.fact);
  }
});

// src/determine/version.ts
var version;
var init_version = __esm({
  "src/determine/version.ts"() {
    "use strict";
    version = "0.1.0";
  }
});

// src/determine/screen.ts
import * as z8 from "zod/mini";
function screen(input, policy3) {
  const rows4 = Object.entries(rowsOf(policy3));
  const { household, people: people2 = [] } = readRecord(inputSchema, input, "input");
  const open = [];
  const screened2 = (facts7, subject) => rows4.filter(([, row]) => row.subject === facts7.subject).map(([benefit, row]) => {
    const determination2 = determine(benefit, row, facts7, policy3);
    open.push({ subject, determination: determination2 });
    return determination2;
  });
  const ofHousehold = screened2(readHousehold(household.given, "household", "household."), { in: "household" });
  const ofPeople2 = Array.from(people2, (person2, index) => {
    const name = `people.${index}`;
    const facts7 = readPerson(person2, policy3.asOf, name, `${name}.`);
    return screened2(facts7, { in: "person", person: index });
  });
  const [monthlyAllowance] = ofHousehold.flatMap((determination2) => determination2.monthlyAllowance ?? []);
  return {
    format: 1,
    asOf: policy3.asOf,
    household: ofHousehold,
    people: ofPeople2,
    ...monthlyAllowance !== void 0 && { monthlyAllowance },
    ...gapsOf2(open, policy3),
    receipt: receiptOf(policy3)
  };
}
function receiptOf(policy3) {
  const { asOf, roundStandardsUpTo, readings: readings4, origins: origins2 } = policy3;
  const figures = figureNames.flatMap((name) => {
    const [value, origin] = [policy3[name], origins2[name]];
    return value && origin ? [[name, { value: toText(value), ...origin }]] : [];
  });
  return {
    version,
    asOf,
    figures: Object.fromEntries(figures),
    ...roundStandardsUpTo !== void 0 && { roundStandardsUpTo },
    readings: readings4
  };
}
var inputSchema;
var init_screen = __esm({
  "src/determine/screen.ts"() {
    "use strict";
    init_errors();
    init_money();
    init_person();
    init_read_household();
    init_read_record();
    init_figures();
    init_assess();
    init_next_facts();
    init_policy();
    init_version();
    inputSchema = /* @__PURE__ */ (() => z8.strictObject({
      // Boxed: zod would wait for a value that is a promise; readHousehold refuses it.
      household: required(
        (given3) => given3 === void 0 || given3 === null ? new Problem("wrong_type", "the facts of a household") : { given: given3 }
      ),
      people: fact((given3) => {
        return Array.isArray(given3) ? given3 : new Problem("wrong_type", "a list of people");
      })
    }))();
  }
});

// src/determine/subsistence-allowance.ts
function subsistenceAllowance(household, policy3) {
  const determination2 = decided(assess("subsistenceAllowance", household, policy3), policy3);
  const { verdict, monthlyAllowance, allowanceMissing = [] } = determination2;
  if (verdict !== "eligible") return new Exact(0);
  if (monthlyAllowance === void 0) throw missingFacts("subsistenceAllowance", allowanceMissing);
  return new Exact(monthlyAllowance);
}
var init_subsistence_allowance = __esm({
  "src/determine/subsistence-allowance.ts"() {
    "use strict";
    init_money();
    init_assess();
    init_strict();
  }
});

// src/formulas/medical.ts
import * as z9 from "zod/mini";
function medicalCoCoverage(costs) {
  const { medicalCost, insurancePaid, assistancePaid } = readRecord(costsSchema, costs, "costs");
  const paid2 = insurancePaid + assistancePaid;
  if (paid2 > medicalCost) {
    const problem = new Problem(
      "conflict",
      `at least insurancePaid and assistancePaid together, ${toText(fromHundredths(paid2))}`
    );
    throw new PolicyInputError("invalid_input", [issueAt("medicalCost", costs.medicalCost, problem)]);
  }
  const floor2 = fromHundredths(medicalCost).times(ratios.medicalCoCoverage.value);
  const shortfall = Exact.max(0, floor2.minus(fromHundredths(paid2)));
  return {
    share: medicalCost === 0 ? void 0 : new Exact(paid2).div(medicalCost),
    floor: floor2,
    shortfall,
    meetsFloor: shortfall.isZero()
  };
}
var costsSchema, medicalAssistanceBudget;
var init_medical = __esm({
  "src/formulas/medical.ts"() {
    "use strict";
    init_errors();
    init_money();
    init_read_record();
    init_readers();
    init_ratios();
    costsSchema = /* @__PURE__ */ (() => z9.strictObject({
      medicalCost: required(readSum),
      insurancePaid: required(readSum),
      assistancePaid: required(readSum)
    }))();
    medicalAssistanceBudget = (residents) => new Exact(accept("residents", residents, wholeNumber(0, Number.MAX_SAFE_INTEGER))).times(
      ratios.medicalAssistanceBudget.value
    );
  }
});

// src/formulas/relief.ts
import * as z10 from "zod/mini";
function meetsAverageReliefFloor(relief2) {
  const { reliefPaid, recipients: recipients3, standard } = readRecord(reliefSchema, relief2, "relief");
  if (recipients3 === 0) return "notMeasurable";
  const floor2 = fromHundredths(standard).times(ratios.averageReliefOfStandard.value).times(recipients3);
  return fromHundredths(reliefPaid).gte(floor2) ? "met" : "unmet";
}
var averageReliefFloor, reliefSchema;
var init_relief = __esm({
  "src/formulas/relief.ts"() {
    "use strict";
    init_errors();
    init_money();
    init_read_record();
    init_readers();
    init_ratios();
    averageReliefFloor = (standard) => fromHundredths(accept("standard", standard, readSum)).times(ratios.averageReliefOfStandard.value);
    reliefSchema = /* @__PURE__ */ (() => z10.strictObject({
      reliefPaid: required(readSum),
      recipients: required(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
      standard: required(readSum)
    }))();
  }
});

// src/formulas/standards.ts
var urbanSubsistenceStandard, ruralSubsistenceStandard;
var init_standards = __esm({
  "src/formulas/standards.ts"() {
    "use strict";
    init_errors();
    init_money();
    init_ratios();
    urbanSubsistenceStandard = (minimumWage) => fromHundredths(accept("minimumWage", minimumWage, readSum)).times(ratios.urbanStandardOfMinimumWage.value);
    ruralSubsistenceStandard = (urbanStandard2) => fromHundredths(accept("urbanStandard", urbanStandard2, readSum)).times(
      ratios.ruralStandardOfUrbanStandard.value
    );
  }
});

// src/index.ts
var init_src = __esm({
  "src/index.ts"() {
    "use strict";
    init_assess();
    init_catalogue();
    init_decisions();
    init_explain();
    init_explain_screening();
    init_facts_for();
    init_income_limits();
    init_policy();
    init_scenarios();
    init_screen();
    init_subsistence_allowance();
    init_errors();
    init_checkup();
    init_medical();
    init_relief();
    init_standards();
    init_benefits();
  }
});

// test/cases/case.ts
var eligible, ineligible, notInForce, needs, inHousehold, inPerson, inPolicy, edges, factRows, policyRows;
var init_case = __esm({
  "test/cases/case.ts"() {
    "use strict";
    eligible = { verdict: "eligible" };
    ineligible = { verdict: "ineligible" };
    notInForce = { verdict: "notInForce" };
    needs = (...missing) => ({ verdict: "undetermined", missing });
    inHousehold = (...anyOf) => ({ in: "household", anyOf });
    inPerson = (...anyOf) => ({ in: "person", anyOf });
    inPolicy = (...anyOf) => ({ in: "policy", anyOf });
    edges = (shared11, rows4) => rows4.flatMap(([people2, income3, last3, slackOfLast, first, slackOfFirst, because, catches]) => {
      const of = { ...shared11, because, highestQualifying: last3, ...catches === void 0 ? {} : { catches } };
      const title = `${shared11.title}: ${people2 ?? "unstated"} people, ${income3}`;
      const facts7 = { ...shared11.facts, members: people2 };
      return [
        {
          ...of,
          ...eligible,
          title: `${title} ${last3}`,
          facts: { ...facts7, [income3]: last3 },
          slack: slackOfLast
        },
        {
          ...of,
          ...ineligible,
          title: `${title} ${first}`,
          facts: { ...facts7, [income3]: first },
          slack: slackOfFirst
        }
      ];
    });
    factRows = (shared11, rows4) => rows4.map(([title, facts7, expected, because, catches]) => ({
      ...shared11,
      ...expected,
      title: `${shared11.title}: ${title}`,
      facts: { ...shared11.facts, ...facts7 },
      because,
      ...catches === void 0 ? {} : { catches }
    }));
    policyRows = (shared11, rows4) => rows4.map(([title, policy3, expected, because, catches]) => ({
      ...shared11,
      ...expected,
      title: `${shared11.title}: ${title}`,
      policy: { ...shared11.policy, ...policy3 },
      because,
      ...catches === void 0 ? {} : { catches }
    }));
  }
});

// test/cases/policies.ts
var in2010, in2012, given333, wage99999, in2013, income2, housing2, members, registration, dilapidated, hazardArea, able, employed, receiving, floorAreaLimit, disposableIncome, urbanStandard, ruralStandard;
var init_policies = __esm({
  "test/cases/policies.ts"() {
    "use strict";
    init_case();
    in2010 = { asOf: "2010-07-05" };
    in2012 = { asOf: "2012-06-30" };
    given333 = { asOf: "2010-07-05", urbanSubsistenceStandard: "333.33" };
    wage99999 = { asOf: "2010-07-05", minimumWage: "999.99" };
    in2013 = { asOf: "2013-06-30", readings: { planPeriod: "untilReplaced" } };
    income2 = inHousehold(
      "monthlyIncome",
      "annualIncome",
      "monthlyIncomePerCapita",
      "annualIncomePerCapita"
    );
    housing2 = inHousehold("hasHousingDifficulty", "floorArea", "floorAreaPerCapita");
    members = inHousehold("members");
    registration = inHousehold("registration");
    dilapidated = inHousehold("livesInDilapidatedHouse");
    hazardArea = inHousehold("livesInHazardArea");
    able = inHousehold("membersAbleAndWillingToWork");
    employed = inHousehold("membersEmployed");
    receiving = inHousehold("receivesSubsistenceAllowance");
    floorAreaLimit = inPolicy("housingDifficultyFloorArea");
    disposableIncome = inPolicy("urbanDisposableIncomePerCapita");
    urbanStandard = inPolicy("urbanSubsistenceStandard", "minimumWage");
    ruralStandard = inPolicy("ruralSubsistenceStandard", "minimumWage");
  }
});

// test/cases/affordable-housing.ts
var shared, facts2, limit12000, limit14074068, limit15000006, conditions2, affordableHousing;
var init_affordable_housing = __esm({
  "test/cases/affordable-housing.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared = { clause: "3.8.1", benefit: "affordableHousing", force: "basic" };
    facts2 = { registration: "urban", hasHousingDifficulty: true };
    limit12000 = edges(
      {
        ...shared,
        title: "affordable, at most 12,000 a year",
        policy: { ...in2010, urbanDisposableIncomePerCapita: "20000" },
        facts: facts2
      },
      [
        [
          1,
          "annualIncome",
          "12000",
          "0",
          "12000.01",
          "-0.01",
          "20,000 x 60% = 12,000",
          "< for <=; month for year"
        ],
        [3, "annualIncome", "36000", "0", "36000.01", "-0.01", "12,000 x 3 = 36,000", "36,000.01 / 3 rounded"],
        [1, "monthlyIncome", "1000", "0", "1000.01", "-0.12", "1,000 x 12 = 12,000; 1,000.01 x 12 = 12,000.12"],
        [
          3,
          "monthlyIncome",
          "3000",
          "0",
          "3000.01",
          "-0.12",
          "3,000 x 12 = 12,000 x 3; 3,000.01 x 12 = 36,000.12"
        ],
        [void 0, "annualIncomePerCapita", "12000", "0", "12000.01", "-0.01", "per person: 12,000"],
        [
          5,
          "annualIncomePerCapita",
          "12000",
          "0",
          "12000.01",
          "-0.01",
          "per person: 12,000",
          "limit x 5 per person"
        ],
        [void 0, "monthlyIncomePerCapita", "1000", "0", "1000.01", "-0.12", "1,000.01 x 12 = 12,000.12"],
        [4, "monthlyIncomePerCapita", "1000", "0", "1000.01", "-0.12", "per person: 12 x 1,000 = 12,000"]
      ]
    );
    limit14074068 = edges(
      {
        ...shared,
        title: "affordable, at most 14,074.068 a year",
        policy: { ...in2012, urbanDisposableIncomePerCapita: "23456.78" },
        facts: facts2
      },
      [
        [
          1,
          "annualIncome",
          "14074.06",
          "0.008",
          "14074.07",
          "-0.002",
          "23,456.78 x 60% = 14,074.068",
          "rounding"
        ],
        [3, "annualIncome", "42222.2", "0.004", "42222.21", "-0.006", "14,074.068 x 3 = 42,222.204", ".07 x 3"],
        [
          3,
          "monthlyIncome",
          "3518.51",
          "0.084",
          "3518.52",
          "-0.036",
          "x 12 = 42,222.12, 42,222.24; to 42,222.204"
        ],
        [
          7,
          "monthlyIncome",
          "8209.87",
          "0.036",
          "8209.88",
          "-0.084",
          "x 12 = 98,518.44, 98,518.56; to 98,518.476"
        ],
        [void 0, "annualIncomePerCapita", "14074.06", "0.008", "14074.07", "-0.002", "limit 14,074.068"],
        [
          void 0,
          "monthlyIncomePerCapita",
          "1172.83",
          "0.108",
          "1172.84",
          "-0.012",
          "x 12 = 14,073.96, 14,074.08"
        ]
      ]
    );
    limit15000006 = edges(
      {
        ...shared,
        title: "affordable, at most 15,000.006 a year",
        policy: { ...in2010, urbanDisposableIncomePerCapita: "25000.01" },
        facts: facts2
      },
      [
        [
          2,
          "annualIncome",
          "30000.01",
          "0.002",
          "30000.02",
          "-0.008",
          "15,000.006 x 2 = 30,000.012",
          "15,000 x 2"
        ],
        [5, "monthlyIncome", "6250", "0.03", "6250.01", "-0.09", "x 12 = 75,000, 75,000.12; to 75,000.03"]
      ]
    );
    conditions2 = factRows(
      {
        ...shared,
        title: "affordable, conditions",
        policy: { ...in2010, urbanDisposableIncomePerCapita: "20000", urbanSubsistenceStandard: "400" },
        facts: { ...facts2, members: 3, annualIncome: "36000" }
      },
      [
        [
          "all of them",
          {},
          { ...eligible, slack: "0", highestQualifying: "36000", allowance: null },
          "urban, 36,000 <= 20,000 x 60% x 3 = 36,000, in housing difficulty",
          "a subsistence standard for the base: 400 x 60% x 3"
        ],
        ["no income", { annualIncome: "0" }, { ...eligible, slack: "36000" }, "0 <= 36,000", "0 read as missing"],
        ["a number", { annualIncome: 36e3 }, { ...eligible, slack: "0" }, "36,000 as a number is 3,600,000 fen"],
        ["rural", { registration: "rural" }, ineligible, "clause 3.8.1 speaks of urban residents"],
        ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not urban"],
        [
          "no housing difficulty",
          { hasHousingDifficulty: false },
          { ...ineligible, slack: "0" },
          "the income would do, 36,000 <= 36,000; the housing does not"
        ],
        [
          "within twice the subsistence standard and above 60% of the disposable income",
          { annualIncome: null, monthlyIncomePerCapita: "1000.01" },
          { ...ineligible, slack: "-0.12" },
          "12,000 - 1,000.01 x 12 = 12,000 - 12,000.12 = -0.12"
        ]
      ]
    );
    affordableHousing = [
      ...limit12000,
      ...limit14074068,
      ...limit15000006,
      ...conditions2
    ];
  }
});

// test/cases/outside-plan.ts
var noOne, outside, urbanOutside, outsidePlan;
var init_outside_plan = __esm({
  "test/cases/outside-plan.ts"() {
    "use strict";
    init_case();
    noOne = { registration: "rural", members: 1, monthlyIncome: "0" };
    outside = { asOf: "2013-01-01", minimumWage: "1000" };
    urbanOutside = { registration: "urban", members: 3, hasHousingDifficulty: true };
    outsidePlan = [
      ...factRows(
        {
          title: "not in force, low rent",
          clause: "2.1.3",
          benefit: "lowRentHousing",
          policy: outside,
          facts: {}
        },
        [
          ["all conditions hold", { ...urbanOutside, monthlyIncome: "0" }, notInForce, "1 January 2013"],
          ["a condition fails", { registration: "rural" }, notInForce, "no refusal either", "ineligible"],
          ["nothing known", {}, notInForce, "nothing to ask either", "undetermined"]
        ]
      ),
      ...factRows(
        {
          title: "not in force, affordable",
          clause: "3.8.1",
          benefit: "affordableHousing",
          policy: outside,
          facts: {}
        },
        [
          [
            "figure unknown",
            { ...urbanOutside, annualIncome: "0" },
            notInForce,
            "nothing is missing outside the plan"
          ]
        ]
      ),
      ...factRows(
        {
          title: "not in force, repair",
          clause: "3.8.2",
          benefit: "dilapidatedHousingRepair",
          policy: { ...outside, asOf: "2010-07-04" },
          facts: {}
        },
        [["no such house", { ...noOne, livesInDilapidatedHouse: false }, notInForce, "4 July 2010"]]
      ),
      ...factRows(
        {
          title: "not in force, hazard area",
          clause: "3.8.2",
          benefit: "hazardAreaReinforcement",
          policy: outside,
          facts: {}
        },
        [
          [
            "all",
            { ...noOne, livesInDilapidatedHouse: true, livesInHazardArea: true },
            notInForce,
            "1 January 2013"
          ]
        ]
      ),
      ...factRows(
        {
          title: "not in force, low income",
          clause: "2.1.4",
          benefit: "lowIncomeFarmHousehold",
          policy: outside,
          facts: {}
        },
        [["all conditions hold", noOne, notInForce, "1 January 2013"]]
      ),
      ...factRows(
        {
          title: "not in force, zero employment",
          clause: "2.1.1",
          benefit: "zeroEmploymentHousehold",
          policy: outside,
          facts: {}
        },
        [["one in work", { membersAbleAndWillingToWork: 1, membersEmployed: 1 }, notInForce, "1 January 2013"]]
      ),
      ...factRows(
        {
          title: "not in force, rural employment",
          clause: "2.1.1",
          benefit: "ruralEmploymentAssistance",
          policy: outside,
          facts: {}
        },
        [["nothing known", {}, notInForce, "1 January 2013"]]
      ),
      ...factRows(
        {
          title: "not in force, check-up",
          clause: "3.2.1",
          benefit: "freeHealthCheckup",
          policy: outside,
          facts: {}
        },
        [
          ["due", { isInsuredInResidentScheme: true, lastCheckup: "never" }, notInForce, "1 January 2013"],
          [
            "not due",
            { isInsuredInResidentScheme: true, lastCheckup: "2012-06-01" },
            notInForce,
            "1 January 2013"
          ],
          ["nothing known", {}, notInForce, "1 January 2013"]
        ]
      )
    ];
  }
});

// test/cases/dates.ts
var noOne2, untilReplaced, subsistence, plan, planUntilReplaced, urban, rural, on, wage, repair, phase, to120In2011, phases, laterRepair, dates;
var init_dates2 = __esm({
  "test/cases/dates.ts"() {
    "use strict";
    init_case();
    init_outside_plan();
    noOne2 = { registration: "rural", members: 1, monthlyIncome: "0" };
    untilReplaced = { planPeriod: "untilReplaced" };
    subsistence = { clause: "2.1.4", benefit: "subsistenceAllowance" };
    plan = policyRows(
      {
        ...subsistence,
        title: "plan to the end of 2012",
        policy: { asOf: "2010-07-05", minimumWage: "1000" },
        facts: noOne2
      },
      [
        [
          "2010-07-04",
          { asOf: "2010-07-04" },
          { ...notInForce, allowance: null },
          "the day before the day of issue"
        ],
        ["2010-07-05", {}, { ...eligible, allowance: "240" }, "the day of issue; 1,000 x 40% x 60% = 240"],
        [
          "2012-12-31",
          { asOf: "2012-12-31" },
          { ...eligible, allowance: "240" },
          "the last day of 2012, by which the plan is to be done",
          "< for <="
        ],
        ["2013-01-01", { asOf: "2013-01-01" }, notInForce, "the day after the last"],
        ["2014-10-31", { asOf: "2014-10-31" }, notInForce, "after the last day under this reading"],
        ["2009-12-31", { asOf: "2009-12-31" }, notInForce, "before the day of issue"],
        ["2030-01-01", { asOf: "2030-01-01" }, notInForce, "long after"]
      ]
    );
    planUntilReplaced = policyRows(
      {
        ...subsistence,
        title: "plan until replaced",
        policy: { asOf: "2010-07-05", minimumWage: "1000", readings: untilReplaced },
        facts: noOne2
      },
      [
        ["2010-07-04", { asOf: "2010-07-04" }, notInForce, "the day before the day of issue", "no first day"],
        ["2010-07-05", {}, eligible, "the day of issue"],
        [
          "2013-01-01",
          { asOf: "2013-01-01" },
          { ...eligible, allowance: "240" },
          "binds on, with the wage given"
        ],
        ["2014-10-31", { asOf: "2014-10-31" }, { ...eligible, allowance: "240" }, "the day before the ordinance"],
        ["2014-11-01", { asOf: "2014-11-01" }, notInForce, "the ordinance replaced the 40% and 60% rules"]
      ]
    );
    urban = { registration: "urban" };
    rural = { registration: "rural" };
    on = (asOf) => ({ title: `wage on ${asOf}`, policy: { asOf } });
    wage = [
      ...edges({ ...subsistence, ...on("2011-03-31"), facts: urban }, [
        [1, "monthlyIncome", "391.99", "0.01", "392", "0", "980 x 40% = 392, the last day of 980"]
      ]),
      ...edges({ ...subsistence, ...on("2011-04-01"), facts: urban }, [
        [1, "monthlyIncome", "463.99", "0.01", "464", "0", "1,160 x 40% = 464, the first day of 1,160"]
      ]),
      ...edges({ ...subsistence, ...on("2011-03-31, rural"), policy: { asOf: "2011-03-31" }, facts: rural }, [
        [2, "annualIncome", "5644.79", "0.01", "5644.8", "0", "235.20 x 2 x 12 = 5,644.80"]
      ]),
      ...edges({ ...subsistence, ...on("2011-04-01, rural"), policy: { asOf: "2011-04-01" }, facts: rural }, [
        [2, "annualIncome", "6681.59", "0.01", "6681.6", "0", "278.40 x 2 x 12 = 6,681.60"]
      ]),
      ...edges({ ...subsistence, ...on("2012-12-31"), facts: urban }, [
        [1, "monthlyIncome", "463.99", "0.01", "464", "0", "1,160 x 40% = 464, the last day of the plan"]
      ])
    ];
    repair = {
      clause: "3.8.2",
      benefit: "dilapidatedHousingRepair",
      facts: { ...rural, livesInDilapidatedHouse: true }
    };
    phase = (asOf, force, readings4 = {}) => ({
      ...repair,
      title: `repair on ${asOf} ${JSON.stringify(readings4)}`,
      policy: { asOf, readings: readings4 },
      force
    });
    to120In2011 = { repairLimitIn2011: "120%" };
    phases = [
      ...edges(phase("2010-12-31", "required"), [
        [
          1,
          "monthlyIncome",
          "282.24",
          "0",
          "282.25",
          "-0.01",
          "235.20 x 120% = 282.24, the last day of the first phase"
        ]
      ]),
      ...edges(phase("2011-01-01", "strive"), [
        [1, "monthlyIncome", "352.8", "0", "352.81", "-0.01", "235.20 x 150% = 352.80, wage still 980"]
      ]),
      ...edges(phase("2011-03-31", "strive"), [
        [1, "monthlyIncome", "352.8", "0", "352.81", "-0.01", "235.20 x 150% = 352.80, wage still 980"]
      ]),
      ...edges(phase("2011-04-01", "strive"), [
        [1, "monthlyIncome", "417.6", "0", "417.61", "-0.01", "278.40 x 150% = 417.60, wage 1,160"]
      ]),
      ...edges(phase("2011-12-31", "strive"), [
        [1, "monthlyIncome", "417.6", "0", "417.61", "-0.01", "278.40 x 150% = 417.60"]
      ]),
      ...edges(phase("2012-01-01", "strive"), [
        [1, "monthlyIncome", "417.6", "0", "417.61", "-0.01", "278.40 x 150% = 417.60"]
      ]),
      ...edges(phase("2011-01-01", "required", to120In2011), [
        [1, "monthlyIncome", "282.24", "0", "282.25", "-0.01", "235.20 x 120% = 282.24"]
      ]),
      ...edges(phase("2011-12-31", "required", to120In2011), [
        [1, "monthlyIncome", "334.08", "0", "334.09", "-0.01", "278.40 x 120% = 334.08, the last day of 2011"]
      ]),
      ...edges(phase("2012-01-01", "strive", to120In2011), [
        [
          1,
          "monthlyIncome",
          "417.6",
          "0",
          "417.61",
          "-0.01",
          "278.40 x 150% = 417.60, the first day of 2012",
          "120% on"
        ]
      ]),
      ...edges(phase("2012-12-31", "strive"), [
        [
          3,
          "annualIncome",
          "15033.6",
          "0",
          "15033.61",
          "-0.01",
          "417.60 x 36 = 15,033.60, the last day of the plan"
        ]
      ])
    ];
    laterRepair = policyRows(
      {
        ...repair,
        title: "repair after 2012",
        policy: { asOf: "2014-10-31", ruralSubsistenceStandard: "300", readings: untilReplaced },
        facts: { ...repair.facts, members: 1, monthlyIncome: "450" },
        force: "strive"
      },
      [
        ["2013-01-01", { asOf: "2013-01-01" }, { ...eligible, slack: "0" }, "300 x 150% = 450; 450 <= 450"],
        ["2014-10-31", {}, { ...eligible, slack: "0" }, "300 x 150% = 450, the last day"],
        ["2014-11-01", { asOf: "2014-11-01" }, notInForce, "the day after"],
        [
          "a fen less standard",
          { ruralSubsistenceStandard: "299.99" },
          { ...ineligible, slack: "-0.015" },
          "449.985 - 450"
        ]
      ]
    );
    dates = [
      ...plan,
      ...planUntilReplaced,
      ...outsidePlan,
      ...wage,
      ...phases,
      ...laterRepair
    ];
  }
});

// test/cases/dilapidated-housing-repair.ts
var shared2, facts3, limit28224, limit4176, limit2399976, limit299997, limit288012, conditions3, dilapidatedHousingRepair;
var init_dilapidated_housing_repair = __esm({
  "test/cases/dilapidated-housing-repair.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared2 = { clause: "3.8.2", benefit: "dilapidatedHousingRepair" };
    facts3 = { registration: "rural", livesInDilapidatedHouse: true };
    limit28224 = edges(
      { ...shared2, title: "repair, 120%, at most 282.24", policy: in2010, facts: facts3, force: "required" },
      [
        [1, "monthlyIncome", "282.24", "0", "282.25", "-0.01", "235.20 x 120% = 282.24", "floats: 282.2399..."],
        [3, "monthlyIncome", "846.72", "0", "846.73", "-0.01", "282.24 x 3 = 846.72", "846.73 / 3 rounded"],
        [7, "monthlyIncome", "1975.68", "0", "1975.69", "-0.01", "282.24 x 7 = 1,975.68"],
        [
          1,
          "annualIncome",
          "3386.88",
          "0",
          "3386.89",
          "-0.01",
          "282.24 x 12 = 3,386.88",
          "3,386.89 / 12 rounded"
        ],
        [3, "annualIncome", "10160.64", "0", "10160.65", "-0.01", "282.24 x 36 = 10,160.64"],
        [void 0, "monthlyIncomePerCapita", "282.24", "0", "282.25", "-0.01", "per person: 282.24"],
        [6, "monthlyIncomePerCapita", "282.24", "0", "282.25", "-0.01", "per person: 282.24", "limit x 6"],
        [void 0, "annualIncomePerCapita", "3386.88", "0", "3386.89", "-0.01", "282.24 x 12 = 3,386.88"]
      ]
    );
    limit4176 = edges(
      { ...shared2, title: "repair, 150%, at most 417.60", policy: in2012, facts: facts3, force: "strive" },
      [
        [1, "monthlyIncome", "417.6", "0", "417.61", "-0.01", "278.40 x 150% = 417.60", "120%: 334.08"],
        [4, "monthlyIncome", "1670.4", "0", "1670.41", "-0.01", "417.60 x 4 = 1,670.40"],
        [4, "annualIncome", "20044.8", "0", "20044.81", "-0.01", "417.60 x 48 = 20,044.80"],
        [void 0, "monthlyIncomePerCapita", "417.6", "0", "417.61", "-0.01", "per person: 417.60"],
        [void 0, "annualIncomePerCapita", "5011.2", "0", "5011.21", "-0.01", "417.60 x 12 = 5,011.20"]
      ]
    );
    limit2399976 = edges(
      { ...shared2, title: "repair, 120%, at most 239.9976", policy: given333, facts: facts3, force: "required" },
      [
        [1, "monthlyIncome", "239.99", "0.0076", "240", "-0.0024", "199.998 x 120% = 239.9976", "200 x 120%"],
        [3, "monthlyIncome", "719.99", "0.0028", "720", "-0.0072", "239.9976 x 3 = 719.9928", "240 x 3"],
        [5, "monthlyIncome", "1199.98", "0.008", "1199.99", "-0.002", "239.9976 x 5 = 1,199.988", "239.99 x 5"],
        [3, "annualIncome", "8639.91", "0.0036", "8639.92", "-0.0064", "239.9976 x 36 = 8,639.9136"],
        [void 0, "annualIncomePerCapita", "2879.97", "0.0012", "2879.98", "-0.0088", "x 12 = 2,879.9712"]
      ]
    );
    limit299997 = edges(
      {
        ...shared2,
        title: "repair, 150%, at most 299.997",
        policy: { ...given333, asOf: "2012-06-30" },
        facts: facts3,
        force: "strive"
      },
      [
        [1, "monthlyIncome", "299.99", "0.007", "300", "-0.003", "199.998 x 150% = 299.997"],
        [3, "monthlyIncome", "899.99", "0.001", "900", "-0.009", "299.997 x 3 = 899.991", "299.99 x 3"],
        [3, "annualIncome", "10799.89", "0.002", "10799.9", "-0.008", "299.997 x 36 = 10,799.892", "300 x 36"],
        [void 0, "monthlyIncomePerCapita", "299.99", "0.007", "300", "-0.003", "per person: 299.997"]
      ]
    );
    limit288012 = edges(
      {
        ...shared2,
        title: "repair, 120% of a rural standard given, at most 288.012",
        policy: { ...in2010, ruralSubsistenceStandard: "240.01", urbanSubsistenceStandard: "500" },
        facts: facts3,
        force: "required"
      },
      [
        [
          7,
          "monthlyIncome",
          "2016.08",
          "0.004",
          "2016.09",
          "-0.006",
          "240.01 x 120% x 7 = 2,016.084",
          "288.01 x 7"
        ],
        [
          void 0,
          "monthlyIncomePerCapita",
          "288.01",
          "0.002",
          "288.02",
          "-0.008",
          "500 x 60% x 120% is no limit"
        ]
      ]
    );
    conditions3 = factRows(
      {
        ...shared2,
        title: "repair, conditions",
        policy: in2010,
        facts: { ...facts3, members: 3, monthlyIncome: "846.72" },
        force: "required"
      },
      [
        [
          "all of them",
          {},
          { ...eligible, slack: "0", highestQualifying: "846.72", allowance: null },
          "rural, a dilapidated house, 846.72 <= 282.24 x 3 = 846.72"
        ],
        [
          "no income",
          { monthlyIncome: "0" },
          { ...eligible, slack: "846.72" },
          "0 <= 846.72",
          "0 read as missing"
        ],
        ["a number", { monthlyIncome: 846.72 }, { ...eligible, slack: "0" }, "846.72 as a number is 84,672 fen"],
        ["urban", { registration: "urban" }, ineligible, "clause 3.8.2 speaks of rural families"],
        ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not rural"],
        [
          "no dilapidated house",
          { livesInDilapidatedHouse: false },
          { ...ineligible, slack: "0" },
          "the income would do, 846.72 <= 846.72; the house does not",
          "or for and"
        ],
        [
          "outside the hazard areas",
          { livesInHazardArea: false },
          { ...eligible, slack: "0" },
          "the hazard area is the other half of the clause, no condition of this one",
          "the two halves of 3.8.2 run together"
        ],
        [
          "below the subsistence standard",
          { monthlyIncome: "705.59" },
          { ...eligible, slack: "141.13" },
          "846.72 - 705.59 = 141.13: at most 120% takes in the families on subsistence allowance",
          "120% read as a band above the standard"
        ],
        [
          "a hazard area in place of a dilapidated house",
          { livesInDilapidatedHouse: false, livesInHazardArea: true },
          ineligible,
          "what is repaired is a dilapidated house"
        ]
      ]
    );
    dilapidatedHousingRepair = [
      ...limit28224,
      ...limit4176,
      ...limit2399976,
      ...limit299997,
      ...limit288012,
      ...conditions3
    ];
  }
});

// test/cases/entitlement-rows.ts
var householdRows, personRows;
var init_entitlement_rows = __esm({
  "test/cases/entitlement-rows.ts"() {
    "use strict";
    householdRows = [
      ["priceSubsidy", "receivesSubsistenceAllowance", ["2.1.4"], "required", ["amount"], "on the allowance"],
      [
        "temporaryRelief",
        "isInTemporaryHardship",
        ["2.1.4", "3.2.2"],
        "required",
        ["criteria", "amount"],
        "whoever ought to have it is to have it; 3.2.2 strengthens it"
      ],
      [
        "familyPlanningFamilyTreatment",
        "isFamilyPlanningFamily",
        ["2.2.10"],
        "required",
        ["amount"],
        "the treatment due to these families is not listed"
      ],
      ["disasterRelief", "isStruckByDisaster", ["3.2.2"], "required", ["amount"], "relief after a disaster"],
      [
        "familyPlanningReward",
        "isRewardedRuralFamilyPlanningFamily",
        ["3.4.4"],
        "required",
        ["criteria", "amount"],
        "some rural families that kept to family planning; which ones is not said"
      ],
      [
        "onlyChildLossAssistance",
        "hasLostOrDisabledOnlyChild",
        ["3.4.4"],
        "required",
        ["amount"],
        "the only child died or is disabled"
      ]
    ];
    personRows = [
      ["freeEmploymentServices", "isWorker", ["2.1.1"], "required", [], "free for every worker"],
      [
        "employmentAssistance",
        "isInEmploymentHardship",
        ["2.1.1", "3.1.1"],
        "required",
        ["criteria"],
        "people in hardship; 3.1.1 says it again"
      ],
      [
        "severeDisabilityCare",
        "hasSevereDisability",
        ["2.1.5", "3.6.3"],
        "phased",
        [],
        "taken into care step by step (\u9010\u6B65); 3.6.3 makes it a project"
      ],
      [
        "childWelfareServices",
        "isOrphanOrDisabledOrHomelessMinor",
        ["2.1.5", "3.6.2"],
        "basic",
        [],
        "the system is for the most part to be there (\u57FA\u672C); 3.6.2 builds its houses"
      ],
      [
        "disabilityCare",
        "hasDisability",
        ["2.1.5", "3.6.3"],
        "required",
        ["amount"],
        "the basic needs of three kinds, in which \u57FA\u672C is part of the name and softens nothing"
      ],
      [
        "localSchoolingForMigrantChildren",
        "isQualifyingMigrantWorkersChild",
        ["2.2.6"],
        "required",
        ["criteria"],
        "children who meet conditions that are not stated"
      ],
      ["migrantPublicHealth", "isLongTermMigrant", ["2.2.7"], "required", [], "taken into community health"],
      [
        "migrantFamilyPlanningServices",
        "isLongTermMigrant",
        ["2.2.10"],
        "required",
        [],
        "the same people as in 2.2.7, another service"
      ],
      ["landExpropriatedFarmerTraining", "isLandExpropriatedFarmer", ["3.1.1"], "required", [], "free training"],
      [
        "skillTrainingSubsidy",
        "isRuralWorkerOrFromOtherProvince",
        ["3.1.1"],
        "required",
        ["amount"],
        "rural workers, and those who came from another province"
      ],
      ["freeLabourArbitration", "isPartyToLabourDispute", ["3.1.1"], "required", [], "no fees are charged"],
      ["transferEmploymentTraining", "isSurplusRuralWorker", ["3.1.1"], "required", [], "to move to other work"],
      [
        "landExpropriatedFarmerOldAgeSecurity",
        "isLandExpropriatedFarmer",
        ["3.2.1"],
        "required",
        ["amount"],
        "the same people as in 3.1.1, for their old age"
      ],
      [
        "hardshipAllowanceForRetrenchedEmployees",
        "isQualifyingRetrenchedEmployee",
        ["3.2.2"],
        "required",
        ["criteria", "amount"],
        "some of the employees released; which ones is not said"
      ],
      [
        "medicalAssistance",
        "isInLowIncomeGroup",
        ["3.2.2", "2.1.2"],
        "required",
        ["criteria", "amount"],
        "the group is not defined; 2.1.2 counts it among the three layers of medical security"
      ],
      [
        "legalAid",
        "isInHardshipNeedingLegalAid",
        ["3.2.2"],
        "required",
        ["criteria"],
        "one of the kinds of special relief"
      ],
      [
        "hardshipPupilAid",
        "isPupilFromHardshipFamily",
        ["3.3.1", "2.2.6"],
        "required",
        ["amount"],
        "pupils from families in hardship; 2.2.6 improves the aid"
      ],
      [
        "schoolLeaverVocationalTraining",
        "isRuralSchoolLeaverNotContinuing",
        ["3.3.3"],
        "required",
        [],
        "rural school leavers who did not go on"
      ],
      [
        "vocationalStudentAid",
        "isVocationalStudent",
        ["3.3.3"],
        "required",
        ["criteria", "amount"],
        "five kinds of aid, without conditions or sums"
      ],
      [
        "disabledStudentAid",
        "isDisabledStudentOrFromDisabledFamily",
        ["3.3.5"],
        "required",
        ["amount"],
        "the student, or the child of a family with a disabled member"
      ],
      [
        "infectiousDiseaseTreatment",
        "isPatientWithInfectiousDisease",
        ["3.4.1"],
        "required",
        ["amount"],
        "three diseases and others (\u7B49): the list is open"
      ],
      ["freePremaritalCheckup", "isAboutToMarry", ["3.4.4"], "required", [], "free before marriage"],
      ["freePrePregnancyScreening", "isPlanningPregnancy", ["3.4.4"], "required", [], "free before pregnancy"],
      [
        "centralisedCare",
        "isFiveGuaranteesOrThreeNoesPerson",
        ["3.6.1"],
        "required",
        [],
        "what has been reached for these two groups is kept up"
      ],
      [
        "olderPeoplePreferences",
        "isOlderPerson",
        ["3.6.1"],
        "required",
        ["amount"],
        "the treatment provided for older people is not listed"
      ],
      [
        "newResidentSocialInsurance",
        "isNewResident",
        ["3.10.2"],
        "required",
        [],
        "no obstacles on the way from job to job"
      ],
      [
        "newResidentSchooling",
        "isQualifyingNewResidentsChild",
        ["3.10.3"],
        "required",
        ["criteria"],
        "children who meet conditions that are not stated"
      ],
      [
        "newResidentVocationalSchooling",
        "isNewResidentsChild",
        ["3.10.3"],
        "required",
        [],
        "any child of a new resident: no condition here"
      ],
      [
        "newResidentHousingFund",
        "isNewResidentEmployedByEnterprise",
        ["3.10.4"],
        "phased",
        [],
        "new residents who work for an enterprise are taken in step by step (\u9010\u6B65)"
      ]
    ];
  }
});

// test/cases/entitlements.ts
var openLists, casesOf, entitlements;
var init_entitlements2 = __esm({
  "test/cases/entitlements.ts"() {
    "use strict";
    init_case();
    init_entitlement_rows();
    init_policies();
    openLists = ["infectiousDiseaseTreatment"];
    casesOf = ([id, fact2, clauses, force, notStated, because], missing) => {
      const shared11 = {
        title: id,
        benefit: id,
        clause: clauses[0],
        clauses,
        force,
        kind: "benefit",
        notStated,
        policy: in2010,
        facts: {}
      };
      const otherwise = openLists.includes(id) ? needs() : ineligible;
      return [
        ...factRows(shared11, [
          [`${fact2} is so`, { [fact2]: true }, { ...eligible, allowance: null }, because],
          [`${fact2} is not so`, { [fact2]: false }, otherwise, `${clauses[0]} names nobody else`, "another fact"],
          ["nothing known", {}, needs(missing(fact2)), "not stated", "unknown taken for no"],
          [`${fact2} null`, { [fact2]: null }, needs(missing(fact2)), "null is unknown too"]
        ]),
        ...policyRows({ ...shared11, facts: { [fact2]: true } }, [
          ["the day before", { asOf: "2010-07-04" }, notInForce, "the plan is of 5 July 2010"]
        ])
      ];
    };
    entitlements = [
      ...householdRows.flatMap((row) => casesOf(row, inHousehold)),
      ...personRows.flatMap((row) => casesOf(row, inPerson))
    ];
  }
});

// test/cases/floor-area.ts
var shared3, facts4, limit, including, below, atMost, odd, stated4, noPeople, noLimit, affordable, incomeFigure, affordableAreas, floorArea;
var init_floor_area = __esm({
  "test/cases/floor-area.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared3 = { clause: "2.1.3", benefit: "lowRentHousing", force: "basic" };
    facts4 = { registration: "urban", members: 3, monthlyIncomePerCapita: "784" };
    limit = (housingDifficultyFloorArea) => ({ ...in2010, housingDifficultyFloorArea });
    including = (area2) => ({ ...limit(area2), readings: { floorAreaLimit: "included" } });
    below = factRows(
      { ...shared3, title: "floor area below 12.50 a person", policy: limit("12.5"), facts: facts4 },
      [
        ["per person 12.49", { floorAreaPerCapita: "12.49" }, eligible, "12.49 < 12.50"],
        ["per person 12.50", { floorAreaPerCapita: "12.50" }, ineligible, "12.50 is not below 12.50", "<= for <"],
        ["per person 12.51", { floorAreaPerCapita: "12.51" }, ineligible, "12.51 > 12.50"],
        [
          "in all 37.49, three people",
          { floorArea: "37.49" },
          eligible,
          "12.50 x 3 = 37.50",
          "37.49 / 3 rounded is 12.50"
        ],
        ["in all 37.50, three people", { floorArea: "37.5" }, ineligible, "12.50 x 3 = 37.50 is not below 37.50"],
        ["in all 37.51, three people", { floorArea: "37.51" }, ineligible, "37.51 > 37.50"],
        ["in all 37.50, four people", { floorArea: "37.5", members: 4 }, eligible, "12.50 x 4 = 50; 37.50 < 50"],
        ["in all 12.50, one person", { floorArea: "12.5", members: 1 }, ineligible, "12.50 x 1 = 12.50"],
        ["in all 12.49, one person", { floorArea: "12.49", members: 1 }, eligible, "12.49 < 12.50"],
        [
          "per person 12.50, three people",
          { floorAreaPerCapita: 12.5 },
          ineligible,
          "not 12.50 x 3",
          "limit x people"
        ],
        ["none", { floorArea: "0" }, eligible, "0 < 37.50: a family with no home", "0 read as missing"],
        ["a number", { floorArea: 37.49 }, eligible, "37.49 < 37.50"]
      ]
    );
    atMost = factRows(
      { ...shared3, title: "floor area at most 12.50 a person", policy: including("12.5"), facts: facts4 },
      [
        ["per person 12.50", { floorAreaPerCapita: "12.5" }, eligible, "12.50 <= 12.50"],
        ["per person 12.51", { floorAreaPerCapita: "12.51" }, ineligible, "12.51 > 12.50"],
        ["in all 37.50, three people", { floorArea: "37.5" }, eligible, "12.50 x 3 = 37.50; 37.50 <= 37.50"],
        [
          "in all 37.51, three people",
          { floorArea: "37.51" },
          ineligible,
          "37.51 > 37.50",
          "37.51 / 3 rounded is 12.50"
        ]
      ]
    );
    odd = [
      ...factRows({ ...shared3, title: "floor area below 13.34", policy: limit("13.34"), facts: facts4 }, [
        [
          "in all 40.01, three people",
          { floorArea: "40.01" },
          eligible,
          "13.34 x 3 = 40.02",
          "40.01 / 3 rounded is 13.34"
        ],
        ["in all 40.02, three people", { floorArea: "40.02" }, ineligible, "13.34 x 3 = 40.02"]
      ]),
      ...factRows({ ...shared3, title: "floor area at most 13.33", policy: including("13.33"), facts: facts4 }, [
        ["in all 39.99, three people", { floorArea: "39.99" }, eligible, "13.33 x 3 = 39.99"],
        ["in all 40.00, three people", { floorArea: "40" }, ineligible, "40 > 39.99", "40 / 3 rounded is 13.33"]
      ]),
      ...factRows({ ...shared3, title: "floor area below 15.30", policy: limit("15.3"), facts: facts4 }, [
        [
          "in all 45.90, three people",
          { floorArea: "45.9" },
          ineligible,
          "15.30 x 3 = 45.90",
          "floats: 45.900000000000006"
        ]
      ]),
      ...factRows({ ...shared3, title: "floor area at most 8.70", policy: including("8.7"), facts: facts4 }, [
        [
          "in all 26.10, three people",
          { floorArea: "26.1" },
          eligible,
          "8.70 x 3 = 26.10",
          "floats: 26.099999999999998"
        ]
      ])
    ];
    stated4 = factRows(
      { ...shared3, title: "housing difficulty stated, local limit 12.50", policy: limit("12.5"), facts: facts4 },
      [
        ["in difficulty", { hasHousingDifficulty: true }, eligible, "the caller states it; no area is needed"],
        [
          "not in difficulty",
          { hasHousingDifficulty: false },
          ineligible,
          "the caller states it",
          "false as unknown"
        ],
        ["nothing", {}, needs(housing2), "any of the three facts would do", "unknown read as false"],
        ["nothing, income 784.01", { monthlyIncomePerCapita: "784.01" }, ineligible, "784.01 > 784 decides"]
      ]
    );
    noPeople = factRows(
      {
        ...shared3,
        title: "floor area below 12.50, people unstated",
        policy: limit("12.5"),
        facts: { ...facts4, members: null }
      },
      [
        [
          "in all 37.49",
          { floorArea: "37.49" },
          needs(members),
          "37.49 of how many people is open",
          "read as 1 person"
        ],
        ["in all 12.49", { floorArea: "12.49" }, needs(members), "a total needs the number of people"],
        ["per person 12.49", { floorAreaPerCapita: "12.49" }, eligible, "12.49 < 12.50; no people needed"],
        [
          "total income and total area",
          { floorArea: "37.49", monthlyIncomePerCapita: null, monthlyIncome: "2352" },
          needs(members),
          "both totals need the same number of people: one entry"
        ],
        ["in all 37.49, rural", { floorArea: "37.49", registration: "rural" }, ineligible, "rural decides"]
      ]
    );
    noLimit = factRows({ ...shared3, title: "no local floor area", policy: in2010, facts: facts4 }, [
      [
        "per person 5",
        { floorAreaPerCapita: "5" },
        needs(floorAreaLimit),
        "no figure to compare with",
        "one guessed"
      ],
      ["in all 15", { floorArea: "15" }, needs(floorAreaLimit), "no figure to compare with"],
      [
        "in all 15, people unstated",
        { floorArea: "15", members: null },
        needs(members, floorAreaLimit),
        "needs both"
      ],
      ["in all 15, rural", { floorArea: "15", registration: "rural" }, ineligible, "rural decides"],
      [
        "in all 15, income 784.01",
        { floorArea: "15", monthlyIncomePerCapita: "784.01" },
        ineligible,
        "> 784 decides"
      ],
      ["difficulty stated", { hasHousingDifficulty: true }, eligible, "no area is compared"],
      ["nothing stated", {}, needs(housing2), "what the caller knows comes first; the plain fact needs no figure"]
    ]);
    affordable = {
      ...shared3,
      clause: "3.8.1",
      benefit: "affordableHousing",
      facts: { registration: "urban", members: 3, annualIncome: "36000" }
    };
    incomeFigure = { urbanDisposableIncomePerCapita: "20000" };
    affordableAreas = [
      ...factRows(
        {
          ...affordable,
          title: "affordable, floor area below 12.50",
          policy: { ...limit("12.5"), ...incomeFigure }
        },
        [
          ["in all 37.49", { floorArea: "37.49" }, eligible, "12.50 x 3 = 37.50; 37.49 < 37.50"],
          ["in all 37.50", { floorArea: "37.5" }, ineligible, "37.50 is not below 37.50"],
          ["per person 12.49", { floorAreaPerCapita: "12.49" }, eligible, "12.49 < 12.50"],
          ["per person 12.50", { floorAreaPerCapita: "12.5" }, ineligible, "12.50 is not below 12.50"]
        ]
      ),
      ...factRows(
        {
          ...affordable,
          title: "affordable, floor area at most 12.50",
          policy: { ...including("12.5"), ...incomeFigure }
        },
        [["in all 37.50", { floorArea: "37.5" }, eligible, "37.50 <= 37.50"]]
      ),
      ...factRows(
        { ...affordable, title: "affordable, no local floor area", policy: { ...in2010, ...incomeFigure } },
        [["in all 15", { floorArea: "15" }, needs(floorAreaLimit), "no figure to compare with"]]
      )
    ];
    floorArea = [
      ...below,
      ...atMost,
      ...odd,
      ...stated4,
      ...noPeople,
      ...noLimit,
      ...affordableAreas
    ];
  }
});

// test/cases/free-health-checkup.ts
var shared4, insured, retired, either, lastCheckup, recipients, due, days, skippedDay, skippedDayAfter, twoYearsOfDays, beforeLeapDay, afterLeapDay, leapDay, unknown4, freeHealthCheckup;
var init_free_health_checkup = __esm({
  "test/cases/free-health-checkup.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared4 = {
      clause: "3.2.1",
      benefit: "freeHealthCheckup",
      policy: in2010,
      facts: { isInsuredInResidentScheme: true, isRetired: false, lastCheckup: "never" },
      force: "required"
    };
    insured = inPerson("isInsuredInResidentScheme");
    retired = inPerson("isRetired");
    either = inPerson("isInsuredInResidentScheme", "isRetired");
    lastCheckup = inPerson("lastCheckup");
    recipients = factRows({ ...shared4, title: "check-up, who" }, [
      ["insured resident", {}, { ...eligible, allowance: null }, "insured, and there was no check-up yet"],
      ["retired", { isInsuredInResidentScheme: false, isRetired: true }, eligible, "retired", "and for or"],
      ["insured and retired", { isRetired: true }, eligible, "either is enough"],
      ["neither", { isInsuredInResidentScheme: false }, ineligible, "an employee still at work is not named"]
    ]);
    due = factRows({ ...shared4, title: "check-up, due on 2010-07-05" }, [
      ["never", {}, eligible, "there was none: due at once", "never read as unknown"],
      ["2008-07-04", { lastCheckup: "2008-07-04" }, eligible, "second anniversary 4 July 2010, the day before"],
      [
        "2008-07-05",
        { lastCheckup: "2008-07-05" },
        eligible,
        "second anniversary 5 July 2010, the day",
        "> for >="
      ],
      ["2008-07-06", { lastCheckup: "2008-07-06" }, ineligible, "second anniversary 6 July 2010, the day after"],
      ["2009-07-05", { lastCheckup: "2009-07-05" }, ineligible, "due 5 July 2011", "once a year"],
      [
        "2008-12-31",
        { lastCheckup: "2008-12-31" },
        ineligible,
        "due 31 December 2010",
        "years subtracted: 2010 - 2008"
      ],
      ["the same day", { lastCheckup: "2010-07-05" }, ineligible, "had today; due 5 July 2012"],
      ["long ago", { lastCheckup: "1999-05-01" }, eligible, "due since 1 May 2001"],
      [
        "retired, 2008-07-06",
        { isInsuredInResidentScheme: false, isRetired: true, lastCheckup: "2008-07-06" },
        ineligible,
        "due 6 July 2010, the day after",
        "the interval for the insured only"
      ],
      [
        "neither insured nor retired, never",
        { isInsuredInResidentScheme: false, lastCheckup: "never" },
        ineligible,
        "due, but not among those named"
      ]
    ]);
    days = (title, last3) => ({
      ...shared4,
      title: `check-up, ${title}`,
      facts: { ...shared4.facts, lastCheckup: last3 }
    });
    skippedDay = policyRows(days("last on 2009-12-30", "2009-12-30"), [
      ["2011-12-29", { asOf: "2011-12-29" }, ineligible, "second anniversary 30 December 2011, the day after"],
      [
        "2011-12-30",
        { asOf: "2011-12-30" },
        eligible,
        "second anniversary, the day itself",
        "days made of instants"
      ],
      ["2011-12-31", { asOf: "2011-12-31" }, eligible, "the day after the second anniversary"]
    ]);
    skippedDayAfter = policyRows(days("last on 2009-12-31", "2009-12-31"), [
      [
        "2011-12-30",
        { asOf: "2011-12-30" },
        ineligible,
        "due 31 December 2011, the day after",
        "read as the 31st"
      ],
      ["2011-12-31", { asOf: "2011-12-31" }, eligible, "due 31 December 2011, the day itself"]
    ]);
    twoYearsOfDays = policyRows(days("last on 2010-07-05", "2010-07-05"), [
      ["2012-07-04", { asOf: "2012-07-04" }, ineligible, "730 days have passed, 2012 is a leap year", "730 days"],
      ["2012-07-05", { asOf: "2012-07-05" }, eligible, "second anniversary 5 July 2012, the day itself"]
    ]);
    beforeLeapDay = policyRows(days("last on 2010-02-28", "2010-02-28"), [
      ["2012-02-27", { asOf: "2012-02-27" }, ineligible, "due 28 February 2012, the day after"],
      ["2012-02-28", { asOf: "2012-02-28" }, eligible, "due 28 February 2012", "end of month kept as the 29th"]
    ]);
    afterLeapDay = policyRows(days("last on 2010-03-01", "2010-03-01"), [
      ["2012-02-29", { asOf: "2012-02-29" }, ineligible, "due 1 March 2012, the day after"],
      ["2012-03-01", { asOf: "2012-03-01" }, eligible, "due 1 March 2012"]
    ]);
    leapDay = policyRows(
      {
        ...days("last on 2012-02-29", "2012-02-29"),
        policy: { asOf: "2014-02-28", minimumWage: "1200", readings: { planPeriod: "untilReplaced" } }
      },
      [
        ["2014-02-27", { asOf: "2014-02-27" }, ineligible, "2014 has no 29 February; due 28 February"],
        [
          "2014-02-28",
          { asOf: "2014-02-28" },
          eligible,
          "29 February falls back to 28 February",
          "on to 1 March"
        ]
      ]
    );
    unknown4 = factRows({ ...shared4, title: "check-up, unknown" }, [
      ["insured", { isInsuredInResidentScheme: null }, needs(insured), "not retired; insured is open"],
      [
        "retired",
        { isInsuredInResidentScheme: false, isRetired: null },
        needs(retired),
        "not insured; retired is open"
      ],
      [
        "retired, insured",
        { isRetired: null },
        eligible,
        "insured is enough",
        "or unknown as soon as one part is"
      ],
      ["insured, retired", { isInsuredInResidentScheme: null, isRetired: true }, eligible, "retired is enough"],
      [
        "insured and retired",
        { isInsuredInResidentScheme: null, isRetired: null },
        needs(either),
        "either would do"
      ],
      [
        "last check-up",
        { lastCheckup: null },
        needs(lastCheckup),
        "insured; whether due is open",
        "read as never"
      ],
      [
        "last check-up, neither insured nor retired",
        { isInsuredInResidentScheme: false, lastCheckup: void 0 },
        ineligible,
        "not among those named, whenever the last one was"
      ],
      [
        "insured and retired, not due",
        { isInsuredInResidentScheme: null, isRetired: null, lastCheckup: "2008-07-06" },
        ineligible,
        "due 6 July 2010, whoever it is"
      ],
      [
        "insured, not due",
        { isInsuredInResidentScheme: null, lastCheckup: "2008-07-06" },
        ineligible,
        "due 6 July 2010 decides"
      ],
      [
        "everything",
        { isInsuredInResidentScheme: null, isRetired: null, lastCheckup: null },
        needs(either, lastCheckup),
        "who and when are both open"
      ]
    ]);
    freeHealthCheckup = [
      ...recipients,
      ...due,
      ...skippedDay,
      ...skippedDayAfter,
      ...twoYearsOfDays,
      ...beforeLeapDay,
      ...afterLeapDay,
      ...leapDay,
      ...unknown4
    ];
  }
});

// test/cases/hazard-area-reinforcement.ts
var shared5, facts5, withIncomeTest, conditions4, unknown5, limit282242, limit41762, tested, hazardAreaReinforcement;
var init_hazard_area_reinforcement = __esm({
  "test/cases/hazard-area-reinforcement.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared5 = { clause: "3.8.2", benefit: "hazardAreaReinforcement", force: "basic" };
    facts5 = { registration: "rural", livesInDilapidatedHouse: true, livesInHazardArea: true };
    withIncomeTest = { repairHazardAreas: "withIncomeTest" };
    conditions4 = factRows({ ...shared5, title: "hazard area, conditions", policy: in2010, facts: facts5 }, [
      [
        "all of them, nothing said of income",
        {},
        { ...eligible, allowance: null },
        "rural, a dilapidated house, in a hazard area; the clause names no income",
        "income asked for"
      ],
      [
        "a high income",
        { members: 1, monthlyIncome: "99999.99" },
        eligible,
        "the clause names no income for this half",
        "the income test of the other half"
      ],
      [
        "a total income without the number of people",
        { monthlyIncome: "282.25" },
        eligible,
        "no income is read, so no number of people is needed"
      ],
      ["urban", { registration: "urban" }, ineligible, "the paragraph 3.8.2 is about rural housing"],
      ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not rural"],
      ["no dilapidated house", { livesInDilapidatedHouse: false }, ineligible, "no dilapidated house"],
      ["no hazard area", { livesInHazardArea: false }, ineligible, "neither typhoon coast nor geological hazard"],
      [
        "neither house nor area",
        { livesInDilapidatedHouse: false, livesInHazardArea: false },
        ineligible,
        "both conditions fail"
      ]
    ]);
    unknown5 = factRows({ ...shared5, title: "hazard area, unknown", policy: in2010, facts: facts5 }, [
      ["registration", { registration: null }, needs(registration), "the others hold; rural is open"],
      [
        "house",
        { livesInDilapidatedHouse: null },
        needs(dilapidated),
        "the others hold",
        "unknown read as false"
      ],
      ["area", { livesInHazardArea: void 0 }, needs(hazardArea), "the others hold", "unknown read as false"],
      [
        "everything",
        { registration: null, livesInDilapidatedHouse: null, livesInHazardArea: null },
        needs(registration, dilapidated, hazardArea),
        "all three are open; income is not read"
      ],
      [
        "registration, and no hazard area",
        { registration: null, livesInHazardArea: false },
        ineligible,
        "one failed condition decides"
      ],
      ["house, and urban", { registration: "urban", livesInDilapidatedHouse: null }, ineligible, "urban decides"],
      [
        "area, and no dilapidated house",
        { livesInDilapidatedHouse: false, livesInHazardArea: null },
        ineligible,
        "the house decides"
      ]
    ]);
    limit282242 = edges(
      {
        ...shared5,
        title: "hazard area with income test, at most 282.24",
        policy: { ...in2010, readings: withIncomeTest },
        facts: facts5
      },
      [
        [1, "monthlyIncome", "282.24", "0", "282.25", "-0.01", "235.20 x 120% = 282.24"],
        [3, "annualIncome", "10160.64", "0", "10160.65", "-0.01", "282.24 x 36 = 10,160.64"],
        [void 0, "monthlyIncomePerCapita", "282.24", "0", "282.25", "-0.01", "per person: 282.24"],
        [void 0, "annualIncomePerCapita", "3386.88", "0", "3386.89", "-0.01", "282.24 x 12 = 3,386.88"]
      ]
    );
    limit41762 = edges(
      {
        ...shared5,
        title: "hazard area with income test, at most 417.60",
        policy: { ...in2012, readings: withIncomeTest },
        facts: facts5
      },
      [[2, "monthlyIncome", "835.2", "0", "835.21", "-0.01", "278.40 x 150% x 2 = 835.20", "the phase ignored"]]
    );
    tested = factRows(
      {
        ...shared5,
        title: "hazard area with income test",
        policy: { ...in2010, readings: withIncomeTest },
        facts: { ...facts5, members: 2, monthlyIncome: "564.48" }
      },
      [
        ["all conditions", {}, { ...eligible, slack: "0" }, "282.24 x 2 = 564.48; 564.48 <= 564.48"],
        ["no hazard area", { livesInHazardArea: false }, { ...ineligible, slack: "0" }, "the area decides"],
        [
          "income unknown",
          { monthlyIncome: null },
          { ...needs(income2), highestQualifying: "564.48" },
          "under this reading the income is needed; 282.24 x 2 = 564.48"
        ],
        ["people unknown", { members: null }, needs(members), "a total needs the number of people"],
        [
          "income unknown, no dilapidated house",
          { monthlyIncome: null, livesInDilapidatedHouse: false },
          ineligible,
          "the house decides"
        ],
        [
          "house unknown, income a fen too high",
          { livesInDilapidatedHouse: null, monthlyIncome: "564.49" },
          { ...ineligible, slack: "-0.01" },
          "564.48 - 564.49 = -0.01 decides"
        ]
      ]
    );
    hazardAreaReinforcement = [
      ...conditions4,
      ...unknown5,
      ...limit282242,
      ...limit41762,
      ...tested
    ];
  }
});

// test/cases/low-income-farm-household.ts
var shared6, rural2, limit4000, nominal, whose, noStandard, lowIncomeFarmHousehold;
var init_low_income_farm_household = __esm({
  "test/cases/low-income-farm-household.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared6 = { clause: "2.1.4", benefit: "lowIncomeFarmHousehold", force: "basic" };
    rural2 = { registration: "rural" };
    limit4000 = edges({ ...shared6, title: "low income, at most 4,000", policy: in2010, facts: rural2 }, [
      [1, "annualIncome", "4000", "0", "4000.01", "-0.01", "the number itself is included", "< for <="],
      [
        3,
        "annualIncome",
        "12000",
        "0",
        "12000.01",
        "-0.01",
        "4,000 x 3 = 12,000",
        "12,000.01 / 3 rounded is 4,000"
      ],
      [7, "annualIncome", "28000", "0", "28000.01", "-0.01", "4,000 x 7 = 28,000"],
      [1, "monthlyIncome", "333.33", "0.04", "333.34", "-0.08", "x 12 = 3,999.96, 4,000.08", "4,000 a month"],
      [2, "monthlyIncome", "666.66", "0.08", "666.67", "-0.04", "x 12 = 7,999.92, 8,000.04; to 8,000"],
      [3, "monthlyIncome", "1000", "0", "1000.01", "-0.12", "x 12 = 12,000, 12,000.12; to 12,000", "333.33 x 3"],
      [7, "monthlyIncome", "2333.33", "0.04", "2333.34", "-0.08", "x 12 = 27,999.96, 28,000.08; to 28,000"],
      [void 0, "annualIncomePerCapita", "4000", "0", "4000.01", "-0.01", "per person: 4,000"],
      [4, "annualIncomePerCapita", "4000", "0", "4000.01", "-0.01", "per person: 4,000", "limit x 4 per person"],
      [void 0, "monthlyIncomePerCapita", "333.33", "0.04", "333.34", "-0.08", "x 12 = 3,999.96, 4,000.08"],
      [3, "monthlyIncomePerCapita", "333.33", "0.04", "333.34", "-0.08", "per person: 4,000", "limit x 3"]
    ]);
    nominal = edges(
      {
        ...shared6,
        title: "low income, nominal, whatever the standards",
        policy: { ...in2012, ruralSubsistenceStandard: "500", roundStandardsUpTo: 10 },
        facts: rural2
      },
      [[2, "annualIncome", "8000", "0", "8000.01", "-0.01", "4,000 x 2 = 8,000 in 2012 as in 2010", "indexed"]]
    );
    whose = factRows(
      {
        ...shared6,
        title: "low income, whose",
        policy: in2010,
        facts: { ...rural2, annualIncomePerCapita: "4000" }
      },
      [
        ["rural", {}, { ...eligible, slack: "0", highestQualifying: "4000", allowance: null }, "4,000 <= 4,000"],
        ["urban", { registration: "urban" }, ineligible, "a farm household is rural"],
        ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not rural"],
        [
          "no income",
          { annualIncomePerCapita: "0" },
          { ...eligible, slack: "4000" },
          "0 <= 4,000",
          "0 as missing"
        ],
        [
          "a number",
          { annualIncomePerCapita: 4000.01 },
          { ...ineligible, slack: "-0.01" },
          "400,001 fen > 400,000"
        ],
        [
          "on subsistence allowance or not",
          { receivesSubsistenceAllowance: false },
          eligible,
          "the allowance is no condition of the classification"
        ]
      ]
    );
    noStandard = policyRows(
      {
        ...shared6,
        title: "low income, without any published wage",
        policy: in2010,
        facts: { ...rural2, annualIncomePerCapita: "4000" }
      },
      [
        [
          "only a rural standard given",
          { asOf: "2013-06-30", ruralSubsistenceStandard: "300", readings: { planPeriod: "untilReplaced" } },
          { ...eligible, slack: "0" },
          "4,000 is a sum of the document itself and rests on no standard"
        ],
        [
          "only an urban standard given",
          { asOf: "2013-06-30", urbanSubsistenceStandard: "500", readings: { planPeriod: "untilReplaced" } },
          { ...eligible, slack: "0" },
          "4,000 is a sum of the document itself and rests on no standard"
        ]
      ]
    );
    lowIncomeFarmHousehold = [
      ...limit4000,
      ...nominal,
      ...whose,
      ...noStandard
    ];
  }
});

// test/cases/low-rent-housing.ts
var shared7, facts6, limit784, limit928, limit66666, limit799992, rounded, given, family, conditions5, lowRentHousing;
var init_low_rent_housing = __esm({
  "test/cases/low-rent-housing.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared7 = { clause: "2.1.3", benefit: "lowRentHousing", force: "basic" };
    facts6 = { registration: "urban", hasHousingDifficulty: true };
    limit784 = edges({ ...shared7, title: "low rent, at most 784", policy: in2010, facts: facts6 }, [
      [1, "monthlyIncome", "784", "0", "784.01", "-0.01", "392 x 2 = 784", "< for <=; the rural standard"],
      [2, "monthlyIncome", "1568", "0", "1568.01", "-0.01", "392 x 2 x 2 = 1,568", "ratio or people left out"],
      [3, "monthlyIncome", "2352", "0", "2352.01", "-0.01", "392 x 2 x 3 = 2,352", "2,352.01 / 3 rounded is 784"],
      [7, "monthlyIncome", "5488", "0", "5488.01", "-0.01", "392 x 2 x 7 = 5,488"],
      [1, "annualIncome", "9408", "0", "9408.01", "-0.01", "784 x 12 = 9,408", "9,408.01 / 12 rounded is 784"],
      [3, "annualIncome", "28224", "0", "28224.01", "-0.01", "784 x 3 x 12 = 28,224"],
      [void 0, "monthlyIncomePerCapita", "784", "0", "784.01", "-0.01", "per person: 392 x 2 = 784"],
      [3, "monthlyIncomePerCapita", "784", "0", "784.01", "-0.01", "per person: 784", "limit x 3 per person"],
      [void 0, "annualIncomePerCapita", "9408", "0", "9408.01", "-0.01", "784 x 12 = 9,408"],
      [4, "annualIncomePerCapita", "9408", "0", "9408.01", "-0.01", "784 x 12 = 9,408", "limit x 4 per person"]
    ]);
    limit928 = edges({ ...shared7, title: "low rent, at most 928", policy: in2012, facts: facts6 }, [
      [2, "monthlyIncome", "1856", "0", "1856.01", "-0.01", "464 x 2 x 2 = 1,856"],
      [4, "annualIncome", "44544", "0", "44544.01", "-0.01", "928 x 4 x 12 = 44,544"],
      [void 0, "monthlyIncomePerCapita", "928", "0", "928.01", "-0.01", "464 x 2 = 928"],
      [void 0, "annualIncomePerCapita", "11136", "0", "11136.01", "-0.01", "928 x 12 = 11,136"]
    ]);
    limit66666 = edges({ ...shared7, title: "low rent, at most 666.66", policy: given333, facts: facts6 }, [
      [3, "monthlyIncome", "1999.98", "0", "1999.99", "-0.01", "333.33 x 2 x 3 = 1,999.98", "floats"],
      [7, "annualIncome", "55999.44", "0", "55999.45", "-0.01", "666.66 x 7 x 12 = 55,999.44"]
    ]);
    limit799992 = edges({ ...shared7, title: "low rent, at most 799.992", policy: wage99999, facts: facts6 }, [
      [1, "monthlyIncome", "799.99", "0.002", "800", "-0.008", "999.99 x 40% x 2 = 799.992", "ceil(100 L)"],
      [3, "monthlyIncome", "2399.97", "0.006", "2399.98", "-0.004", "799.992 x 3 = 2,399.976", "800 x 3"],
      [3, "annualIncome", "28799.71", "0.002", "28799.72", "-0.008", "799.992 x 36 = 28,799.712"],
      [void 0, "monthlyIncomePerCapita", "799.99", "0.002", "800", "-0.008", "per person: 799.992"],
      [void 0, "annualIncomePerCapita", "9599.9", "0.004", "9599.91", "-0.006", "x 12 = 9,599.904"]
    ]);
    rounded = edges(
      { ...shared7, title: "low rent, standard up to 10", policy: { ...in2010, roundStandardsUpTo: 10 }, facts: facts6 },
      [
        [
          3,
          "monthlyIncome",
          "2400",
          "0",
          "2400.01",
          "-0.01",
          "392 up to 10 is 400; 400 x 2 x 3 = 2,400",
          "784 up"
        ]
      ]
    );
    given = edges(
      {
        ...shared7,
        title: "low rent, standard given, rural one beside it",
        policy: { ...in2010, urbanSubsistenceStandard: "410", ruralSubsistenceStandard: "300" },
        facts: facts6
      },
      [[2, "monthlyIncome", "1640", "0", "1640.01", "-0.01", "410 x 2 x 2 = 1,640", "the rural: 300 x 2 x 2"]]
    );
    family = { ...facts6, members: 3, monthlyIncome: "2352" };
    conditions5 = factRows({ ...shared7, title: "low rent, conditions", policy: in2010, facts: family }, [
      [
        "all of them",
        {},
        { ...eligible, slack: "0", highestQualifying: "2352", allowance: null },
        "urban, 2,352 <= 392 x 2 x 3 = 2,352, in housing difficulty"
      ],
      [
        "two decimals written out",
        { monthlyIncome: "2352.00" },
        { ...eligible, slack: "0", highestQualifying: "2352" },
        "2,352.00 is 2,352"
      ],
      ["a number", { monthlyIncome: 2352 }, { ...eligible, slack: "0" }, "2,352 as a number is 235,200 fen"],
      ["no income", { monthlyIncome: "0" }, { ...eligible, slack: "2352" }, "0 <= 2,352", "0 read as missing"],
      ["rural", { registration: "rural" }, ineligible, "clause 2.1.3 speaks of urban families only"],
      ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not urban"],
      [
        "no housing difficulty",
        { hasHousingDifficulty: false },
        { ...ineligible, slack: "0" },
        "the income would do, 2,352 <= 2,352; the housing does not",
        "or for and"
      ],
      [
        "none of the conditions",
        { registration: "rural", monthlyIncome: "2352.01", hasHousingDifficulty: false },
        { ...ineligible, slack: "-0.01" },
        "rural; 2,352 - 2,352.01 = -0.01; no difficulty"
      ],
      [
        "flags of other benefits turned off",
        { livesInDilapidatedHouse: false, livesInHazardArea: false, receivesSubsistenceAllowance: false },
        eligible,
        "none of the three is a condition of this benefit"
      ]
    ]);
    lowRentHousing = [
      ...limit784,
      ...limit928,
      ...limit66666,
      ...limit799992,
      ...rounded,
      ...given,
      ...conditions5
    ];
  }
});

// test/cases/reading-checkup.ts
var checkup, calendar, insured2, last2, interval, both, recipients2, checkupReadings;
var init_reading_checkup = __esm({
  "test/cases/reading-checkup.ts"() {
    "use strict";
    init_case();
    init_policies();
    checkup = { clause: "3.2.1", benefit: "freeHealthCheckup" };
    calendar = { checkupInterval: "calendarPeriod" };
    insured2 = { isInsuredInResidentScheme: true };
    last2 = (lastCheckup2) => ({
      ...checkup,
      title: `checkupInterval, last on ${lastCheckup2}`,
      policy: in2010,
      facts: { ...insured2, lastCheckup: lastCheckup2 }
    });
    interval = [
      ...policyRows(last2("2010-08-01"), [
        [
          "anniversary, 2012-01-01",
          { asOf: "2012-01-01" },
          { ...ineligible, restsOn: { checkupInterval: "anniversary" } },
          "due 1 August 2012"
        ],
        [
          "period, 2012-01-01",
          { asOf: "2012-01-01", readings: calendar },
          { ...eligible, restsOn: calendar },
          "the period 2012-2013 has begun"
        ],
        ["period, 2011-12-31", { asOf: "2011-12-31", readings: calendar }, ineligible, "had in 2010-2011"],
        ["anniversary, 2012-07-31", { asOf: "2012-07-31" }, ineligible, "due 1 August 2012"],
        ["anniversary, 2012-08-01", { asOf: "2012-08-01" }, eligible, "due 1 August 2012"]
      ]),
      ...policyRows(last2("2011-12-31"), [
        ["anniversary, 2012-01-01", { asOf: "2012-01-01" }, ineligible, "due 31 December 2013"],
        [
          "period, 2012-01-01",
          { asOf: "2012-01-01", readings: calendar },
          eligible,
          "had in 2010-2011",
          "a full year"
        ]
      ]),
      ...policyRows(last2("2012-01-01"), [
        ["period, 2012-12-31", { asOf: "2012-12-31", readings: calendar }, ineligible, "had in 2012-2013"]
      ]),
      ...policyRows(last2("2009-12-31"), [
        ["anniversary, 2010-07-05", {}, ineligible, "due 31 December 2011"],
        ["period, 2010-07-05", { readings: calendar }, eligible, "had in 2008-2009; 2010-2011 has begun"]
      ]),
      ...policyRows(last2("2010-01-01"), [
        ["period, 2010-07-05", { readings: calendar }, ineligible, "had in 2010-2011", "periods from 2009"]
      ]),
      ...policyRows(last2("never"), [["period", { readings: calendar }, eligible, "there was none: due at once"]])
    ];
    both = { checkupRecipients: "retiredAndInsured" };
    recipients2 = [
      ...policyRows(
        {
          ...checkup,
          title: "checkupRecipients, retired and not insured",
          policy: in2010,
          facts: { isInsuredInResidentScheme: false, isRetired: true, lastCheckup: "never" }
        },
        [
          [
            "default",
            {},
            { ...eligible, restsOn: { checkupRecipients: "retiredRegardless" } },
            "retired is enough"
          ],
          ["retired and insured", { readings: both }, { ...ineligible, restsOn: both }, "not insured"]
        ]
      ),
      ...factRows(
        {
          ...checkup,
          title: "checkupRecipients retiredAndInsured",
          policy: { ...in2010, readings: both },
          facts: { isInsuredInResidentScheme: true, isRetired: true, lastCheckup: "never" }
        },
        [
          ["retired and insured", {}, eligible, "insured"],
          [
            "insured, not retired",
            { isRetired: false },
            eligible,
            "insured residents stay recipients",
            "and for or"
          ],
          ["insured, retired unknown", { isRetired: null }, eligible, "insured is enough"],
          [
            "retired unknown, not insured",
            { isInsuredInResidentScheme: false, isRetired: null },
            ineligible,
            "not insured"
          ],
          [
            "insured unknown, retired",
            { isInsuredInResidentScheme: null },
            needs({ in: "person", anyOf: ["isInsuredInResidentScheme"] }),
            "retired alone is not enough here"
          ],
          [
            "both unknown",
            { isInsuredInResidentScheme: null, isRetired: null },
            needs({ in: "person", anyOf: ["isInsuredInResidentScheme"] }),
            "being retired would settle nothing here, being insured settles it"
          ]
        ]
      )
    ];
    checkupReadings = [...interval, ...recipients2];
  }
});

// test/cases/reading-limit-inclusive.ts
var rural3, urban2, house, lowRent, affordable2, repair2, hazard, lowIncome, subsistence2, excluded, excludedLimits, family2, bothChoices, limitInclusive;
var init_reading_limit_inclusive = __esm({
  "test/cases/reading-limit-inclusive.ts"() {
    "use strict";
    init_case();
    init_policies();
    rural3 = { registration: "rural" };
    urban2 = { registration: "urban", hasHousingDifficulty: true };
    house = { ...rural3, livesInDilapidatedHouse: true };
    lowRent = { clause: "2.1.3", benefit: "lowRentHousing" };
    affordable2 = { clause: "3.8.1", benefit: "affordableHousing" };
    repair2 = { clause: "3.8.2", benefit: "dilapidatedHousingRepair" };
    hazard = { clause: "3.8.2", benefit: "hazardAreaReinforcement" };
    lowIncome = { clause: "2.1.4", benefit: "lowIncomeFarmHousehold" };
    subsistence2 = { clause: "2.1.4", benefit: "subsistenceAllowance" };
    excluded = { limitInclusive: "excluded" };
    excludedLimits = [
      ...edges(
        {
          ...lowRent,
          title: "excluded, low rent below 784",
          policy: { ...in2010, readings: excluded },
          facts: urban2
        },
        [
          [3, "monthlyIncome", "2351.99", "0.01", "2352", "0", "392 x 2 x 3 = 2,352 is not below 2,352"],
          [3, "annualIncome", "28223.99", "0.01", "28224", "0", "784 x 36 = 28,224"],
          [void 0, "monthlyIncomePerCapita", "783.99", "0.01", "784", "0", "per person: 784"],
          [void 0, "annualIncomePerCapita", "9407.99", "0.01", "9408", "0", "784 x 12 = 9,408"]
        ]
      ),
      ...edges(
        {
          ...lowRent,
          title: "excluded, low rent below 799.992",
          policy: { ...wage99999, readings: excluded },
          facts: urban2
        },
        [[1, "monthlyIncome", "799.99", "0.002", "800", "-0.008", "799.99 is below 799.992", "floor(100 L) - 1"]]
      ),
      ...edges(
        {
          ...affordable2,
          title: "excluded, affordable below 12,000",
          policy: { ...in2010, urbanDisposableIncomePerCapita: "20000", readings: excluded },
          facts: urban2
        },
        [
          [2, "annualIncome", "23999.99", "0.01", "24000", "0", "20,000 x 60% x 2 = 24,000"],
          [2, "monthlyIncome", "1999.99", "0.12", "2000", "0", "x 12 = 23,999.88, 24,000"]
        ]
      ),
      ...edges(
        {
          ...repair2,
          title: "excluded, repair below 282.24",
          policy: { ...in2010, readings: excluded },
          facts: house
        },
        [[3, "monthlyIncome", "846.71", "0.01", "846.72", "0", "282.24 x 3 = 846.72"]]
      ),
      ...edges(
        {
          ...repair2,
          title: "excluded, repair below 417.60",
          policy: { ...in2012, readings: excluded },
          facts: house
        },
        [[1, "annualIncome", "5011.19", "0.01", "5011.2", "0", "417.60 x 12 = 5,011.20"]]
      ),
      ...edges(
        {
          ...lowIncome,
          title: "excluded, low income below 4,000",
          policy: { ...in2010, readings: excluded },
          facts: rural3
        },
        [
          [1, "annualIncome", "3999.99", "0.01", "4000", "0", "4,000 is not below 4,000"],
          [3, "monthlyIncome", "999.99", "0.12", "1000", "0", "x 12 = 11,999.88, 12,000"],
          [1, "monthlyIncome", "333.33", "0.04", "333.34", "-0.08", "x 12 = 3,999.96, 4,000.08", "333.32"]
        ]
      ),
      ...edges(
        {
          ...hazard,
          title: "excluded, hazard area with income test below 282.24",
          policy: { ...in2010, readings: { ...excluded, repairHazardAreas: "withIncomeTest" } },
          facts: { ...house, livesInHazardArea: true }
        },
        [[1, "monthlyIncome", "282.23", "0.01", "282.24", "0", "235.20 x 120% = 282.24"]]
      ),
      ...edges(
        {
          ...subsistence2,
          title: "excluded, subsistence below 235.20 as ever",
          policy: { ...in2010, readings: excluded },
          facts: rural3
        },
        [[1, "monthlyIncome", "235.19", "0.01", "235.2", "0", "below the standard under either choice"]]
      )
    ];
    family2 = { ...urban2, members: 3, monthlyIncome: "2352" };
    bothChoices = [
      ...policyRows({ ...lowRent, title: "limitInclusive", policy: in2010, facts: family2 }, [
        ["default", {}, { ...eligible, restsOn: { limitInclusive: "included" } }, "2,352 <= 392 x 2 x 3 = 2,352"],
        ["included", { readings: { limitInclusive: "included" } }, eligible, "2,352 <= 2,352"],
        ["excluded", { readings: excluded }, { ...ineligible, restsOn: excluded }, "2,352 is not below 2,352"]
      ]),
      ...policyRows(
        {
          ...subsistence2,
          title: "limitInclusive, subsistence",
          policy: in2010,
          facts: { ...rural3, monthlyIncomePerCapita: "235.2" }
        },
        [
          [
            "included",
            { readings: { limitInclusive: "included" } },
            ineligible,
            "subsistence stays below",
            "at most 235.20"
          ]
        ]
      ),
      ...policyRows(
        {
          ...lowRent,
          title: "limitInclusive and the floor area",
          policy: { ...in2010, housingDifficultyFloorArea: "12.5", readings: excluded },
          facts: { registration: "urban", monthlyIncomePerCapita: "100", floorAreaPerCapita: "12.5" }
        },
        [
          [
            "area included, income excluded",
            { readings: { ...excluded, floorAreaLimit: "included" } },
            eligible,
            "12.50 <= 12.50; 100 < 784",
            "one reading for both"
          ]
        ]
      )
    ];
    limitInclusive = [...excludedLimits, ...bothChoices];
  }
});

// test/cases/reading-repair.ts
var rural4, house2, repair3, hazard2, to150, to120, poorHouse, repairLimits, withIncomeTest2, coast, hazardAreas, repairReadings;
var init_reading_repair = __esm({
  "test/cases/reading-repair.ts"() {
    "use strict";
    init_case();
    init_policies();
    rural4 = { registration: "rural" };
    house2 = { ...rural4, livesInDilapidatedHouse: true };
    repair3 = { clause: "3.8.2", benefit: "dilapidatedHousingRepair" };
    hazard2 = { clause: "3.8.2", benefit: "hazardAreaReinforcement" };
    to150 = { repairLimitIn2010: "150%" };
    to120 = { repairLimitIn2011: "120%" };
    poorHouse = { ...house2, members: 1, monthlyIncome: "300" };
    repairLimits = [
      ...policyRows({ ...repair3, title: "repairLimitIn2010, 300 a month", policy: in2010, facts: poorHouse }, [
        [
          "default",
          {},
          { ...ineligible, force: "required", slack: "-17.76", restsOn: { repairLimitIn2010: "120%" } },
          "282.24 - 300 = -17.76"
        ],
        [
          "120%",
          { readings: { repairLimitIn2010: "120%" } },
          { ...ineligible, force: "required" },
          "300 > 282.24"
        ],
        [
          "150%",
          { readings: to150 },
          { ...eligible, force: "strive", slack: "52.8", restsOn: to150 },
          "235.20 x 150% = 352.80; 352.80 - 300 = 52.80"
        ],
        [
          "the choice for 2011 in 2010",
          { readings: { repairLimitIn2011: "150%" } },
          { ...ineligible, force: "required" },
          "300 > 282.24: 2011 has its own reading",
          "one reading for both years"
        ]
      ]),
      ...edges(
        {
          ...repair3,
          title: "repairLimitIn2010 150%",
          policy: { asOf: "2010-12-31", readings: to150 },
          facts: house2
        },
        [[2, "monthlyIncome", "705.6", "0", "705.61", "-0.01", "352.80 x 2 = 705.60"]]
      ),
      ...policyRows(
        { ...repair3, title: "repairLimitIn2011, 300 a month", policy: { asOf: "2011-02-01" }, facts: poorHouse },
        [
          [
            "default",
            {},
            { ...eligible, force: "strive", slack: "52.8", restsOn: { repairLimitIn2011: "150%" } },
            "235.20 x 150% = 352.80; 352.80 - 300 = 52.80"
          ],
          [
            "150%",
            { readings: { repairLimitIn2011: "150%" } },
            { ...eligible, force: "strive" },
            "300 <= 352.80"
          ],
          [
            "120%",
            { readings: to120 },
            { ...ineligible, force: "required", slack: "-17.76", restsOn: to120 },
            "282.24 - 300 = -17.76"
          ],
          [
            "the choice for 2010 in 2011",
            { readings: { ...to150, ...to120 } },
            { ...ineligible, force: "required" },
            "300 > 282.24: the choice for 2010 does not reach 2011"
          ]
        ]
      )
    ];
    withIncomeTest2 = { repairHazardAreas: "withIncomeTest" };
    coast = { ...house2, livesInHazardArea: true, members: 1, monthlyIncome: "282.25" };
    hazardAreas = [
      ...policyRows(
        { ...hazard2, title: "repairHazardAreas, 282.25", policy: in2010, facts: coast, force: "basic" },
        [
          ["default", {}, { ...eligible, restsOn: { repairHazardAreas: "withoutIncomeTest" } }, "no income test"],
          ["without", { readings: { repairHazardAreas: "withoutIncomeTest" } }, eligible, "no income test"],
          ["with", { readings: withIncomeTest2 }, { ...ineligible, restsOn: withIncomeTest2 }, "282.25 > 282.24"],
          [
            "with, 150% in 2010",
            { readings: { ...withIncomeTest2, ...to150 } },
            { ...eligible, slack: "70.55" },
            "as the low-income half: 352.80 - 282.25 = 70.55"
          ],
          [
            "with, 120% in 2011",
            { asOf: "2011-02-01", readings: { ...withIncomeTest2, ...to120 } },
            ineligible,
            "as the low-income half: 282.25 > 282.24"
          ],
          ["with, 2011", { asOf: "2011-02-01", readings: withIncomeTest2 }, eligible, "282.25 <= 352.80"]
        ]
      ),
      ...policyRows(
        {
          ...hazard2,
          title: "repairHazardAreas, no income stated",
          policy: in2010,
          facts: { ...coast, monthlyIncome: null }
        },
        [["without", {}, eligible, "no income test, nothing to ask"]]
      )
    ];
    repairReadings = [...repairLimits, ...hazardAreas];
  }
});

// test/cases/readings.ts
var rural5, house3, lowRent2, repair4, lowIncome2, subsistence3, unrounded, ruralBase, area, planPeriod, readings3;
var init_readings2 = __esm({
  "test/cases/readings.ts"() {
    "use strict";
    init_case();
    init_policies();
    init_reading_checkup();
    init_reading_limit_inclusive();
    init_reading_repair();
    rural5 = { registration: "rural" };
    house3 = { ...rural5, livesInDilapidatedHouse: true };
    lowRent2 = { clause: "2.1.3", benefit: "lowRentHousing" };
    repair4 = { clause: "3.8.2", benefit: "dilapidatedHousingRepair" };
    lowIncome2 = { clause: "2.1.4", benefit: "lowIncomeFarmHousehold" };
    subsistence3 = { clause: "2.1.4", benefit: "subsistenceAllowance" };
    unrounded = { ruralStandardBase: "unroundedWageShare" };
    ruralBase = [
      ...policyRows(
        {
          ...subsistence3,
          title: "ruralStandardBase, urban 500 given, 235.20 a month",
          policy: { ...in2010, urbanSubsistenceStandard: "500" },
          facts: { ...rural5, members: 1, monthlyIncome: "235.2" }
        },
        [
          [
            "default",
            {},
            { ...eligible, slack: "64.8", allowance: "64.8", restsOn: { ruralStandardBase: "standardInForce" } },
            "500 x 60% = 300; 300 - 235.20 = 64.80"
          ],
          [
            "unrounded wage share",
            { readings: unrounded },
            { ...ineligible, slack: "0", restsOn: unrounded },
            "980 x 40% x 60% = 235.20; 235.20 is not below 235.20"
          ]
        ]
      ),
      ...policyRows(
        {
          ...subsistence3,
          title: "ruralStandardBase, rounded up to 10 from 1,160, 280 a month",
          policy: { ...in2012, roundStandardsUpTo: 10 },
          facts: { ...rural5, members: 1, monthlyIncome: "280" }
        },
        [
          [
            "standard in force",
            {},
            { ...eligible, slack: "10" },
            "464 up to 470; 470 x 60% = 282, up to 290; 290 - 280"
          ],
          [
            "unrounded wage share",
            { readings: unrounded },
            { ...ineligible, slack: "0" },
            "464 x 60% = 278.40, up to 280"
          ]
        ]
      ),
      ...policyRows(
        {
          ...repair4,
          title: "ruralStandardBase, repair, 282.25",
          policy: { ...in2010, urbanSubsistenceStandard: "400" },
          facts: { ...house3, members: 1, monthlyIncome: "282.25" }
        },
        [
          [
            "standard in force",
            {},
            { ...eligible, slack: "5.75" },
            "400 x 60% x 120% = 288; 288 - 282.25 = 5.75"
          ],
          ["unrounded wage share", { readings: unrounded }, { ...ineligible, slack: "-0.01" }, "282.24 - 282.25"]
        ]
      )
    ];
    area = policyRows(
      {
        ...lowRent2,
        title: "floorAreaLimit, 12.50 at a limit of 12.50",
        policy: { ...in2010, housingDifficultyFloorArea: "12.5" },
        facts: { registration: "urban", monthlyIncomePerCapita: "784", floorAreaPerCapita: "12.5" }
      },
      [
        ["default", {}, { ...ineligible, restsOn: { floorAreaLimit: "excluded" } }, "12.50 is not below 12.50"],
        ["excluded", { readings: { floorAreaLimit: "excluded" } }, ineligible, "12.50 is not below 12.50"],
        [
          "included",
          { readings: { floorAreaLimit: "included" } },
          { ...eligible, restsOn: { floorAreaLimit: "included" } },
          "12.50 <= 12.50"
        ]
      ]
    );
    planPeriod = policyRows(
      {
        ...lowIncome2,
        title: "planPeriod, 2013",
        policy: { asOf: "2013-06-30", minimumWage: "1000" },
        facts: { ...rural5, annualIncomePerCapita: "4000" }
      },
      [
        [
          "default",
          {},
          { verdict: "notInForce", restsOn: { planPeriod: "toEndOf2012" } },
          "the plan ended with 2012"
        ],
        [
          "until replaced",
          { readings: { planPeriod: "untilReplaced" } },
          { ...eligible, restsOn: { planPeriod: "untilReplaced" } },
          "4,000 <= 4,000, and the plan binds to 31 October 2014"
        ]
      ]
    );
    readings3 = [
      ...limitInclusive,
      ...repairReadings,
      ...ruralBase,
      ...area,
      ...checkupReadings,
      ...planPeriod
    ];
  }
});

// test/cases/rural-employment-assistance.ts
var shared8, conditions6, unknown6, ruralEmploymentAssistance;
var init_rural_employment_assistance = __esm({
  "test/cases/rural-employment-assistance.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared8 = {
      clause: "2.1.1",
      benefit: "ruralEmploymentAssistance",
      policy: in2010,
      facts: {
        registration: "rural",
        members: 4,
        receivesSubsistenceAllowance: true,
        membersAbleAndWillingToWork: 2,
        membersEmployed: 1
      },
      force: "basic"
    };
    conditions6 = factRows({ ...shared8, title: "rural employment, conditions" }, [
      [
        "two able, one in work",
        {},
        { ...eligible, allowance: null },
        "2 - 1 = 1 without work; 1 >= 1",
        "a family with one in work turned away, as for zero employment"
      ],
      ["one able, none in work", { membersAbleAndWillingToWork: 1, membersEmployed: 0 }, eligible, "1 - 0 = 1"],
      ["two able, none in work", { membersEmployed: 0 }, eligible, "2 - 0 = 2; 2 >= 1", "is 1 for at least 1"],
      ["two able, both in work", { membersEmployed: 2 }, ineligible, "2 - 2 = 0; 0 is not at least 1"],
      ["one able, in work", { membersAbleAndWillingToWork: 1 }, ineligible, "1 - 1 = 0", "able read for seeking"],
      ["none able", { membersAbleAndWillingToWork: 0, membersEmployed: 0 }, ineligible, "0 - 0 = 0"],
      [
        "all four able, three in work",
        { membersAbleAndWillingToWork: 4, membersEmployed: 3 },
        eligible,
        "4 - 3 = 1"
      ],
      [
        "one person alone",
        { members: 1, membersAbleAndWillingToWork: 1, membersEmployed: 0 },
        eligible,
        "1 - 0 = 1; 1 >= 1"
      ],
      ["urban", { registration: "urban" }, ineligible, "clause 2.1.1 speaks of rural families here"],
      ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not rural"],
      [
        "not on subsistence allowance",
        { receivesSubsistenceAllowance: false },
        ineligible,
        "clause 2.1.1 speaks of families on the allowance"
      ],
      [
        "not on subsistence allowance though its income is below the standard",
        { receivesSubsistenceAllowance: false, monthlyIncome: "0" },
        ineligible,
        "the clause asks whether the allowance is received, not whether it could be",
        "receipt worked out from the income"
      ],
      [
        "on subsistence allowance though its income is above the standard",
        { monthlyIncome: "9999" },
        eligible,
        "the caller says that the allowance is received; no income is read"
      ]
    ]);
    unknown6 = factRows({ ...shared8, title: "rural employment, unknown" }, [
      [
        "registration",
        { registration: null },
        needs(registration),
        "1 without work, on allowance; rural is open"
      ],
      ["people", { members: null }, eligible, "the number of people is not read: 2 - 1 = 1"],
      ["allowance", { receivesSubsistenceAllowance: null }, needs(receiving), "open", "unknown read as false"],
      ["able", { membersAbleAndWillingToWork: null }, needs(able), "1 in work, but of how many is open"],
      [
        "in work",
        { membersEmployed: null },
        needs(employed),
        "up to 2 without work, perhaps 0",
        "unknown read as 0"
      ],
      [
        "in work, one able",
        { membersAbleAndWillingToWork: 1, membersEmployed: null },
        needs(employed),
        "1 or 0 without work"
      ],
      [
        "in work, none able",
        { membersAbleAndWillingToWork: 0, membersEmployed: null },
        ineligible,
        "0 able leaves 0 without work, however many are in work",
        "a derived count unknown as soon as one part is"
      ],
      [
        "able, none in work",
        { membersAbleAndWillingToWork: null, membersEmployed: 0 },
        needs(able),
        "as many without work as are able: open"
      ],
      [
        "able and in work",
        { membersAbleAndWillingToWork: null, membersEmployed: null },
        needs(able, employed),
        "both counts are open and both are needed"
      ],
      [
        "everything",
        {
          registration: null,
          members: null,
          receivesSubsistenceAllowance: null,
          membersAbleAndWillingToWork: null,
          membersEmployed: null
        },
        needs(registration, receiving, able, employed),
        "all conditions are open"
      ],
      ["registration, all in work", { registration: null, membersEmployed: 2 }, ineligible, "2 - 2 = 0 decides"],
      [
        "registration, no allowance",
        { registration: null, receivesSubsistenceAllowance: false },
        ineligible,
        "decides"
      ],
      [
        "allowance, urban",
        { registration: "urban", receivesSubsistenceAllowance: null },
        ineligible,
        "urban decides"
      ],
      [
        "allowance, all in work",
        { receivesSubsistenceAllowance: null, membersEmployed: 2 },
        ineligible,
        "2 - 2 = 0"
      ],
      [
        "able, no allowance",
        { membersAbleAndWillingToWork: null, receivesSubsistenceAllowance: false },
        ineligible,
        "the allowance decides"
      ],
      ["in work, urban", { registration: "urban", membersEmployed: null }, ineligible, "urban decides"]
    ]);
    ruralEmploymentAssistance = [...conditions6, ...unknown6];
  }
});

// test/cases/subsistence-allowance.ts
var shared9, urban3, rural6, urban392, urban464, rural2352, rural2784, urban33333, rural199998, urban399996, rural2399976, whose2, standards, subsistenceAllowance2;
var init_subsistence_allowance2 = __esm({
  "test/cases/subsistence-allowance.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared9 = { clause: "2.1.4", benefit: "subsistenceAllowance", force: "required" };
    urban3 = { registration: "urban" };
    rural6 = { registration: "rural" };
    urban392 = edges({ ...shared9, title: "subsistence, urban, below 392", policy: in2010, facts: urban3 }, [
      [1, "monthlyIncome", "391.99", "0.01", "392", "0", "980 x 40% = 392; 392 is not below 392", "<= for <"],
      [3, "monthlyIncome", "1175.99", "0.01", "1176", "0", "392 x 3 = 1,176", "1,175.99 / 3 rounded is 392"],
      [7, "monthlyIncome", "2743.99", "0.01", "2744", "0", "392 x 7 = 2,744", "2,743.99 / 7 rounded is 392"],
      [99, "monthlyIncome", "38807.99", "0.01", "38808", "0", "392 x 99 = 38,808", "people capped"],
      [1, "annualIncome", "4703.99", "0.01", "4704", "0", "392 x 12 = 4,704", "4,703.99 / 12 rounded is 392"],
      [3, "annualIncome", "14111.99", "0.01", "14112", "0", "392 x 3 x 12 = 14,112"],
      [5, "annualIncome", "23519.99", "0.01", "23520", "0", "392 x 5 x 12 = 23,520"],
      [void 0, "monthlyIncomePerCapita", "391.99", "0.01", "392", "0", "per person: 392"],
      [3, "monthlyIncomePerCapita", "391.99", "0.01", "392", "0", "per person: 392", "limit x 3 per person"],
      [void 0, "annualIncomePerCapita", "4703.99", "0.01", "4704", "0", "392 x 12 = 4,704"],
      [4, "annualIncomePerCapita", "4703.99", "0.01", "4704", "0", "392 x 12 = 4,704", "limit x 4 per person"]
    ]);
    urban464 = edges({ ...shared9, title: "subsistence, urban, below 464", policy: in2012, facts: urban3 }, [
      [1, "monthlyIncome", "463.99", "0.01", "464", "0", "1,160 x 40% = 464"],
      [6, "monthlyIncome", "2783.99", "0.01", "2784", "0", "464 x 6 = 2,784"],
      [4, "annualIncome", "22271.99", "0.01", "22272", "0", "464 x 4 x 12 = 22,272"],
      [void 0, "monthlyIncomePerCapita", "463.99", "0.01", "464", "0", "per person: 464"],
      [void 0, "annualIncomePerCapita", "5567.99", "0.01", "5568", "0", "464 x 12 = 5,568"]
    ]);
    rural2352 = edges(
      { ...shared9, title: "subsistence, rural, below 235.20", policy: in2010, facts: rural6 },
      [
        [1, "monthlyIncome", "235.19", "0.01", "235.2", "0", "980 x 40% x 60% = 235.20", "the urban standard"],
        [3, "monthlyIncome", "705.59", "0.01", "705.6", "0", "235.20 x 3 = 705.60; in floats 705.5999..."],
        [4, "monthlyIncome", "940.79", "0.01", "940.8", "0", "235.20 x 4 = 940.80", "60% of the wage: 588"],
        [1, "annualIncome", "2822.39", "0.01", "2822.4", "0", "235.20 x 12 = 2,822.40"],
        [3, "annualIncome", "8467.19", "0.01", "8467.2", "0", "235.20 x 3 x 12 = 8,467.20"],
        [void 0, "monthlyIncomePerCapita", "235.19", "0.01", "235.2", "0", "per person: 235.20"],
        [void 0, "annualIncomePerCapita", "2822.39", "0.01", "2822.4", "0", "235.20 x 12 = 2,822.40"]
      ]
    );
    rural2784 = edges(
      { ...shared9, title: "subsistence, rural, below 278.40", policy: in2012, facts: rural6 },
      [
        [1, "monthlyIncome", "278.39", "0.01", "278.4", "0", "1,160 x 40% x 60% = 278.40"],
        [5, "monthlyIncome", "1391.99", "0.01", "1392", "0", "278.40 x 5 = 1,392"],
        [2, "annualIncome", "6681.59", "0.01", "6681.6", "0", "278.40 x 2 x 12 = 6,681.60"],
        [void 0, "monthlyIncomePerCapita", "278.39", "0.01", "278.4", "0", "per person: 278.40"],
        [void 0, "annualIncomePerCapita", "3340.79", "0.01", "3340.8", "0", "278.40 x 12 = 3,340.80"]
      ]
    );
    urban33333 = edges(
      { ...shared9, title: "subsistence, urban, below 333.33 given", policy: given333, facts: urban3 },
      [
        [
          3,
          "monthlyIncome",
          "999.98",
          "0.01",
          "999.99",
          "0",
          "333.33 x 3 = 999.99",
          "published wage before given"
        ],
        [1, "annualIncome", "3999.95", "0.01", "3999.96", "0", "333.33 x 12 = 3,999.96"]
      ]
    );
    rural199998 = edges(
      { ...shared9, title: "subsistence, rural, below 199.998", policy: given333, facts: rural6 },
      [
        [1, "monthlyIncome", "199.99", "0.008", "200", "-0.002", "333.33 x 60% = 199.998", "floor(100 L) - 1"],
        [3, "monthlyIncome", "599.99", "0.004", "600", "-0.006", "199.998 x 3 = 599.994", "floor(100 L) - 1"],
        [5, "monthlyIncome", "999.98", "0.01", "999.99", "0", "199.998 x 5 = 999.99", "200.00 x 5 = 1,000"],
        [1, "annualIncome", "2399.97", "0.006", "2399.98", "-0.004", "199.998 x 12 = 2,399.976", "200 x 12"],
        [3, "annualIncome", "7199.92", "0.008", "7199.93", "-0.002", "199.998 x 36 = 7,199.928", "200 x 36"],
        [5, "annualIncome", "11999.87", "0.01", "11999.88", "0", "199.998 x 60 = 11,999.88", "200 x 60"],
        [void 0, "monthlyIncomePerCapita", "199.99", "0.008", "200", "-0.002", "per person: 199.998"],
        [void 0, "annualIncomePerCapita", "2399.97", "0.006", "2399.98", "-0.004", "x 12 = 2,399.976"]
      ]
    );
    urban399996 = edges(
      { ...shared9, title: "subsistence, urban, below 399.996", policy: wage99999, facts: urban3 },
      [
        [1, "monthlyIncome", "399.99", "0.006", "400", "-0.004", "999.99 x 40% = 399.996"],
        [3, "monthlyIncome", "1199.98", "0.008", "1199.99", "-0.002", "399.996 x 3 = 1,199.988", "400 x 3"],
        [3, "annualIncome", "14399.85", "0.006", "14399.86", "-0.004", "399.996 x 36 = 14,399.856"],
        [void 0, "annualIncomePerCapita", "4799.95", "0.002", "4799.96", "-0.008", "x 12 = 4,799.952"]
      ]
    );
    rural2399976 = edges(
      { ...shared9, title: "subsistence, rural, below 239.9976", policy: wage99999, facts: rural6 },
      [
        [3, "monthlyIncome", "719.99", "0.0028", "720", "-0.0072", "239.9976 x 3 = 719.9928"],
        [4, "annualIncome", "11519.88", "0.0048", "11519.89", "-0.0052", "239.9976 x 48 = 11,519.8848"],
        [void 0, "monthlyIncomePerCapita", "239.99", "0.0076", "240", "-0.0024", "399.996 x 60% = 239.9976"],
        [void 0, "annualIncomePerCapita", "2879.97", "0.0012", "2879.98", "-0.0088", "x 12 = 2,879.9712"]
      ]
    );
    whose2 = factRows(
      {
        ...shared9,
        title: "subsistence, whose",
        policy: in2010,
        facts: { members: 2, monthlyIncome: "500" }
      },
      [
        [
          "urban, two people on 500",
          { registration: "urban" },
          { ...eligible, slack: "284", highestQualifying: "783.99", allowance: "284" },
          "urban: 392 x 2 = 784; 500 is below; 784 - 500 = 284"
        ],
        [
          "rural, two people on 500",
          { registration: "rural" },
          { ...ineligible, slack: "-29.6", highestQualifying: "470.39", allowance: null },
          "rural: 235.20 x 2 = 470.40; 500 is not below",
          "the urban standard for a rural household"
        ],
        [
          "rural, two people on 470.39",
          { registration: "rural", monthlyIncome: "470.39" },
          { ...eligible, slack: "0.01", highestQualifying: "470.39", allowance: "0.01" },
          "rural: 235.20 x 2 = 470.40; 470.40 - 470.39 = 0.01"
        ],
        [
          "from elsewhere, no income",
          { registration: "elsewhere", monthlyIncome: "0" },
          { ...ineligible, allowance: null },
          "registered neither as urban nor as rural in Jiaxing: the condition on registration fails",
          "everyone who is not urban read as rural"
        ],
        [
          "urban, no income at all",
          { registration: "urban", monthlyIncome: "0" },
          { ...eligible, slack: "784", allowance: "784" },
          "0 is below 784; an income of 0 is known, not unknown",
          "0 read as missing"
        ],
        [
          "a number for the sum",
          { registration: "rural", monthlyIncome: 1.15 },
          { ...eligible, slack: "469.25", allowance: "469.25" },
          "470.40 - 1.15 = 469.25",
          "1.15 x 100 in floats is 114.99999..., cut to 114 fen"
        ],
        [
          "per person without the number of people",
          { registration: "urban", members: null, monthlyIncome: null, monthlyIncomePerCapita: "391.99" },
          { ...eligible, slack: "0.01", allowance: null },
          "391.99 is below 392; the allowance, 0.01 a person, needs the number of people",
          "members unknown read as 1"
        ],
        [
          "per person with the number of people",
          { registration: "urban", members: 2, monthlyIncome: null, monthlyIncomePerCapita: "391.99" },
          { ...eligible, slack: "0.01", allowance: "0.02" },
          "392 - 391.99 = 0.01 a person; 0.01 x 2 = 0.02"
        ],
        [
          "facts it does not read",
          { registration: "urban", livesInHazardArea: false, hasHousingDifficulty: false, membersEmployed: 0 },
          { ...eligible, slack: "284", allowance: "284" },
          "500 is below 784; housing and work are no conditions of this benefit"
        ]
      ]
    );
    standards = policyRows(
      {
        ...shared9,
        title: "subsistence, standard",
        policy: in2010,
        facts: { registration: "urban", members: 1, monthlyIncome: "392" }
      },
      [
        ["derived", {}, { ...ineligible, slack: "0" }, "980 x 40% = 392; 392 is not below 392"],
        [
          "rounded up to 1, already round",
          { roundStandardsUpTo: 1 },
          { ...ineligible, slack: "0" },
          "392 is a whole yuan already and stays 392",
          "one added where nothing is to be rounded"
        ],
        [
          "rounded up to 5",
          { roundStandardsUpTo: 5 },
          { ...eligible, slack: "3", highestQualifying: "394.99" },
          "392 rounded up to 5 is 395"
        ],
        [
          "given as 400",
          { urbanSubsistenceStandard: "400" },
          { ...eligible, slack: "8", highestQualifying: "399.99" },
          "the given 400 wins over the derived 392"
        ],
        [
          "given as 391.99",
          { urbanSubsistenceStandard: "391.99" },
          { ...ineligible, slack: "-0.01", highestQualifying: "391.98" },
          "the given 391.99 wins although the derived 392 is higher; 391.99 - 392 = -0.01",
          "the higher of given and derived"
        ],
        [
          "a given standard is not rounded",
          { urbanSubsistenceStandard: "391.99", roundStandardsUpTo: 10 },
          { ...ineligible, slack: "-0.01", highestQualifying: "391.98" },
          "rounding is of derived standards; the given 391.99 stays"
        ],
        [
          "no income is below 0",
          { urbanSubsistenceStandard: "0" },
          { ...ineligible, slack: "-392", highestQualifying: null },
          "below 0 there is no income; 0 - 392 = -392"
        ]
      ]
    );
    subsistenceAllowance2 = [
      ...urban392,
      ...urban464,
      ...rural2352,
      ...rural2784,
      ...urban33333,
      ...rural199998,
      ...urban399996,
      ...rural2399976,
      ...whose2,
      ...standards
    ];
  }
});

// test/cases/unknown-figures.ts
var affordableFamily, affordable3, noDisposableIncome, rural250, ruralOnly, noRuralStandard, unknownFigures;
var init_unknown_figures = __esm({
  "test/cases/unknown-figures.ts"() {
    "use strict";
    init_case();
    init_policies();
    affordableFamily = {
      title: "unknown, affordable",
      clause: "3.8.1",
      benefit: "affordableHousing",
      force: "basic",
      policy: { ...in2010, urbanDisposableIncomePerCapita: "20000" },
      facts: { registration: "urban", members: 3, annualIncome: "36000", hasHousingDifficulty: true }
    };
    affordable3 = factRows(affordableFamily, [
      ["registration", { registration: null }, needs(registration), "36,000 <= 12,000 x 3; urban is open"],
      [
        "income",
        { annualIncome: null },
        { ...needs(income2), highestQualifying: "36000" },
        "20,000 x 60% x 3 = 36,000 a year, the period of the limit"
      ],
      [
        "income and people",
        { annualIncome: null, members: null },
        { ...needs(income2), highestQualifying: "12000" },
        "20,000 x 60% = 12,000 a person a year"
      ],
      ["people", { members: null }, needs(members), "36,000 for how many is open"],
      ["housing", { hasHousingDifficulty: null }, needs(housing2), "any of the three facts"],
      [
        "registration, a fen too high",
        { registration: null, annualIncome: "36000.01" },
        ineligible,
        "36,000 decides"
      ],
      ["income, no difficulty", { annualIncome: null, hasHousingDifficulty: false }, ineligible, "decides"],
      ["people, rural", { registration: "rural", members: null }, ineligible, "rural decides"],
      [
        "housing, a fen too high",
        { hasHousingDifficulty: null, annualIncome: "36000.01" },
        ineligible,
        "decides"
      ]
    ]);
    noDisposableIncome = factRows(
      { ...affordableFamily, title: "unknown disposable income", policy: in2010 },
      [
        ["all facts", {}, needs(disposableIncome), "no figure to compare 36,000 with", "a standard in its place"],
        ["no income at all", { annualIncome: "0" }, needs(disposableIncome), "the figure is needed all the same"],
        ["income", { annualIncome: null }, needs(income2, disposableIncome), "needs both"],
        ["people", { members: null }, needs(members, disposableIncome), "needs both"],
        ["rural", { registration: "rural" }, ineligible, "rural decides"],
        ["no difficulty", { hasHousingDifficulty: false }, ineligible, "no difficulty decides"]
      ]
    );
    rural250 = { ...in2013, ruralSubsistenceStandard: "250" };
    ruralOnly = [
      ...factRows(
        {
          title: "unknown urban standard, low rent",
          clause: "2.1.3",
          benefit: "lowRentHousing",
          policy: rural250,
          facts: { registration: "urban", members: 1, monthlyIncome: "0", hasHousingDifficulty: true }
        },
        [
          ["all facts", {}, needs(urbanStandard), "no urban standard and no wage to derive it from", "250 / 60%"],
          ["no difficulty", { hasHousingDifficulty: false }, ineligible, "no difficulty decides"]
        ]
      ),
      ...factRows(
        {
          title: "unknown urban standard, subsistence",
          clause: "2.1.4",
          benefit: "subsistenceAllowance",
          policy: rural250,
          facts: { members: 1, monthlyIncome: "249.99" }
        },
        [
          [
            "urban",
            { registration: "urban" },
            needs(urbanStandard),
            "no urban standard",
            "the rural in its place"
          ],
          ["rural", { registration: "rural" }, { ...eligible, slack: "0.01", allowance: "0.01" }, "249.99 < 250"],
          [
            "rural, 250",
            { registration: "rural", monthlyIncome: "250" },
            { ...ineligible, slack: "0" },
            "not below 250"
          ]
        ]
      )
    ];
    noRuralStandard = policyRows(
      {
        title: "unknown rural standard, repair",
        clause: "3.8.2",
        benefit: "dilapidatedHousingRepair",
        force: "strive",
        policy: { asOf: "2013-06-30", urbanSubsistenceStandard: "500" },
        facts: { registration: "rural", members: 1, monthlyIncome: "450", livesInDilapidatedHouse: true }
      },
      [
        [
          "60% of the standard in force",
          { readings: { planPeriod: "untilReplaced" } },
          { ...eligible, slack: "0", highestQualifying: "450" },
          "500 x 60% x 150% = 450; 450 <= 450"
        ],
        [
          "60% of the unrounded wage share, no wage",
          { readings: { planPeriod: "untilReplaced", ruralStandardBase: "unroundedWageShare" } },
          needs(ruralStandard),
          "40% of an unknown wage is unknown",
          "falling back to the urban standard"
        ]
      ]
    );
    unknownFigures = [
      ...affordable3,
      ...noDisposableIncome,
      ...ruralOnly,
      ...noRuralStandard
    ];
  }
});

// test/cases/unknown.ts
var subsistence4, lowRent3, repair5, lowIncome3, unknown7;
var init_unknown = __esm({
  "test/cases/unknown.ts"() {
    "use strict";
    init_case();
    init_policies();
    init_unknown_figures();
    subsistence4 = factRows(
      {
        title: "unknown, subsistence",
        clause: "2.1.4",
        benefit: "subsistenceAllowance",
        force: "required",
        policy: in2010,
        facts: { registration: "rural", members: 3, monthlyIncome: "705.59" }
      },
      [
        [
          "registration",
          { registration: null },
          needs(registration),
          "urban 1,176 or rural 705.60: which is open"
        ],
        [
          "registration, income above both limits",
          { registration: null, monthlyIncome: "1176" },
          needs(registration),
          "the limit depends on the registration, so it is unknown",
          "the limit of one registration taken by default"
        ],
        [
          "registration, no income",
          { registration: null, monthlyIncome: "0" },
          needs(registration),
          "still open: registered elsewhere, no income is low enough"
        ],
        [
          "income",
          { monthlyIncome: null },
          { ...needs(income2), highestQualifying: "705.59", allowance: null },
          "any of the four spellings; below 235.20 x 3 = 705.60 the highest is 705.59",
          "unknown read as 0"
        ],
        [
          "income and people",
          { monthlyIncome: null, members: null },
          { ...needs(income2), highestQualifying: "235.19" },
          "a sum per person would do, so the people are not needed yet; below 235.20 the highest is 235.19"
        ],
        ["people, monthly total", { members: null }, needs(members), "705.59 for how many is open", "read as 1"],
        [
          "people, yearly total",
          { members: null, monthlyIncome: null, annualIncome: "0" },
          needs(members),
          "a total needs the number of people"
        ],
        [
          "people, sum per person",
          { members: null, monthlyIncome: null, monthlyIncomePerCapita: "235.19" },
          { ...eligible, slack: "0.01" },
          "235.19 < 235.20 per person: the people are not needed"
        ],
        [
          "registration and people",
          { registration: void 0, members: void 0 },
          needs(registration, members),
          "a total needs the people, a limit the registration"
        ],
        [
          "everything",
          { registration: null, members: null, monthlyIncome: null },
          needs(registration, income2),
          "open"
        ],
        [
          "income, from elsewhere",
          { registration: "elsewhere", monthlyIncome: null },
          ineligible,
          "elsewhere decides"
        ],
        ["people, from elsewhere", { registration: "elsewhere", members: null }, ineligible, "elsewhere decides"]
      ]
    );
    lowRent3 = factRows(
      {
        title: "unknown, low rent",
        clause: "2.1.3",
        benefit: "lowRentHousing",
        force: "basic",
        policy: in2010,
        facts: { registration: "urban", members: 3, monthlyIncome: "2352", hasHousingDifficulty: true }
      },
      [
        [
          "registration",
          { registration: null },
          { ...needs(registration), slack: "0" },
          "2,352 <= 2,352; urban is open"
        ],
        [
          "income",
          { monthlyIncome: null },
          { ...needs(income2), highestQualifying: "2352" },
          "any of the four spellings; the highest that would do is 392 x 2 x 3 = 2,352"
        ],
        [
          "income and people",
          { monthlyIncome: null, members: null },
          { ...needs(income2), highestQualifying: "784" },
          "a sum per person would do; the highest is 392 x 2 = 784"
        ],
        ["people", { members: null }, needs(members), "2,352 for how many is open"],
        [
          "housing",
          { hasHousingDifficulty: null },
          needs(housing2),
          "any of the three facts",
          "unknown read as false"
        ],
        [
          "everything",
          { registration: null, members: null, monthlyIncome: null, hasHousingDifficulty: null },
          needs(registration, income2, housing2),
          "all three conditions are open"
        ],
        [
          "registration and people",
          { registration: null, members: null },
          needs(registration, members),
          "both conditions are open"
        ],
        [
          "registration, no difficulty",
          { registration: null, hasHousingDifficulty: false },
          ineligible,
          "decides"
        ],
        [
          "registration, income a fen too high",
          { registration: null, monthlyIncome: "2352.01" },
          { ...ineligible, slack: "-0.01" },
          "the limit is twice the urban standard whoever asks: 2,352 - 2,352.01 = -0.01",
          "every limit unknown without registration"
        ],
        ["income, rural", { registration: "rural", monthlyIncome: null }, ineligible, "rural decides"],
        ["income, no difficulty", { monthlyIncome: null, hasHousingDifficulty: false }, ineligible, "decides"],
        ["people, from elsewhere", { registration: "elsewhere", members: null }, ineligible, "elsewhere decides"],
        [
          "people, no difficulty",
          { members: null, hasHousingDifficulty: false },
          ineligible,
          "no difficulty decides"
        ],
        [
          "housing, income a fen too high",
          { hasHousingDifficulty: null, monthlyIncome: "2352.01" },
          ineligible,
          "-0.01"
        ],
        ["housing, rural", { registration: "rural", hasHousingDifficulty: null }, ineligible, "rural decides"],
        [
          "all but one failed condition",
          { registration: null, members: null, monthlyIncome: null, hasHousingDifficulty: false },
          ineligible,
          "no difficulty decides, whatever the rest"
        ]
      ]
    );
    repair5 = factRows(
      {
        title: "unknown, repair",
        clause: "3.8.2",
        benefit: "dilapidatedHousingRepair",
        force: "required",
        policy: in2010,
        facts: { registration: "rural", members: 3, monthlyIncome: "846.72", livesInDilapidatedHouse: true }
      },
      [
        [
          "registration",
          { registration: null },
          { ...needs(registration), slack: "0" },
          "846.72 <= 846.72; rural is open"
        ],
        [
          "house",
          { livesInDilapidatedHouse: null },
          needs(dilapidated),
          "the others hold",
          "unknown read as false"
        ],
        [
          "income",
          { monthlyIncome: null },
          { ...needs(income2), highestQualifying: "846.72" },
          "282.24 x 3 = 846.72"
        ],
        ["people", { members: null }, needs(members), "846.72 for how many is open"],
        [
          "registration, no such house",
          { registration: null, livesInDilapidatedHouse: false },
          ineligible,
          "decides"
        ],
        [
          "registration, a fen too high",
          { registration: null, monthlyIncome: "846.73" },
          ineligible,
          "-0.01 decides"
        ],
        ["house, urban", { registration: "urban", livesInDilapidatedHouse: null }, ineligible, "urban decides"],
        [
          "house, a fen too high",
          { livesInDilapidatedHouse: null, monthlyIncome: "846.73" },
          ineligible,
          "-0.01"
        ],
        ["income, no such house", { monthlyIncome: null, livesInDilapidatedHouse: false }, ineligible, "decides"],
        ["people, urban", { registration: "urban", members: null }, ineligible, "urban decides"],
        [
          "everything",
          { registration: null, members: null, monthlyIncome: null, livesInDilapidatedHouse: null },
          needs(registration, dilapidated, income2),
          "all three conditions are open"
        ]
      ]
    );
    lowIncome3 = factRows(
      {
        title: "unknown, low income",
        clause: "2.1.4",
        benefit: "lowIncomeFarmHousehold",
        force: "basic",
        policy: in2010,
        facts: { registration: "rural", members: 2, annualIncome: "8000" }
      },
      [
        [
          "registration",
          { registration: null },
          { ...needs(registration), slack: "0" },
          "8,000 <= 4,000 x 2; rural open"
        ],
        [
          "income",
          { annualIncome: null },
          { ...needs(income2), highestQualifying: "8000" },
          "4,000 x 2 = 8,000 a year"
        ],
        ["people", { members: null }, needs(members), "8,000 for how many is open"],
        [
          "registration, a fen too high",
          { registration: null, annualIncome: "8000.01" },
          ineligible,
          "-0.01 decides"
        ],
        ["income, urban", { registration: "urban", annualIncome: null }, ineligible, "urban decides"],
        ["people, urban", { registration: "urban", members: null }, ineligible, "urban decides"],
        [
          "everything",
          { registration: null, members: null, annualIncome: null },
          needs(registration, income2),
          "open"
        ]
      ]
    );
    unknown7 = [
      ...subsistence4,
      ...lowRent3,
      ...repair5,
      ...lowIncome3,
      ...unknownFigures
    ];
  }
});

// test/cases/zero-employment-household.ts
var shared10, conditions7, unknown8, zeroEmploymentHousehold;
var init_zero_employment_household = __esm({
  "test/cases/zero-employment-household.ts"() {
    "use strict";
    init_case();
    init_policies();
    shared10 = {
      clause: "2.1.1",
      benefit: "zeroEmploymentHousehold",
      policy: in2010,
      facts: { registration: "urban", members: 3, membersAbleAndWillingToWork: 2, membersEmployed: 0 },
      force: "required"
    };
    conditions7 = factRows({ ...shared10, title: "zero employment, conditions" }, [
      ["two able, none in work", {}, { ...eligible, allowance: null }, "2 >= 1 and 0 in work"],
      [
        "one able, none in work",
        { membersAbleAndWillingToWork: 1 },
        eligible,
        "1 >= 1 and 0 in work",
        "> for >="
      ],
      [
        "none able, none in work",
        { membersAbleAndWillingToWork: 0 },
        ineligible,
        "0 is not at least 1: no member could work (a family of pensioners, say)",
        "none in work taken to be enough"
      ],
      [
        "two able, one in work",
        { membersEmployed: 1 },
        ineligible,
        "1 in work is not none",
        "one still without work"
      ],
      ["two able, both in work", { membersEmployed: 2 }, ineligible, "2 in work is not none"],
      [
        "one able, one in work",
        { membersAbleAndWillingToWork: 1, membersEmployed: 1 },
        ineligible,
        "1 in work is not none: resolved"
      ],
      ["one person alone", { members: 1, membersAbleAndWillingToWork: 1 }, eligible, "1 >= 1 and 0 in work"],
      ["every member able", { membersAbleAndWillingToWork: 3 }, eligible, "3 of 3 able, 0 in work"],
      ["rural", { registration: "rural" }, ineligible, "clause 2.1.1 speaks of urban families here"],
      ["from elsewhere", { registration: "elsewhere" }, ineligible, "registered elsewhere is not urban"],
      [
        "a high income",
        { annualIncome: "999999.99" },
        eligible,
        "the clause names no income",
        "an income test that is not in the document"
      ],
      [
        "not on subsistence allowance",
        { receivesSubsistenceAllowance: false },
        eligible,
        "the allowance is a condition in the country only"
      ]
    ]);
    unknown8 = factRows({ ...shared10, title: "zero employment, unknown" }, [
      ["registration", { registration: null }, needs(registration), "2 >= 1 and 0 in work; urban is open"],
      ["people", { members: null }, eligible, "the number of people is not read: 2 >= 1 and 0 in work"],
      ["able", { membersAbleAndWillingToWork: null }, needs(able), "none in work; whether any is able is open"],
      [
        "in work",
        { membersEmployed: null },
        needs(employed),
        "2 >= 1; whether any works is open",
        "unknown as 0"
      ],
      [
        "able and in work",
        { membersAbleAndWillingToWork: void 0, membersEmployed: void 0 },
        needs(able, employed),
        "both counts are open"
      ],
      [
        "everything",
        { registration: null, members: null, membersAbleAndWillingToWork: null, membersEmployed: null },
        needs(registration, able, employed),
        "all three conditions are open"
      ],
      ["registration, one in work", { registration: null, membersEmployed: 1 }, ineligible, "1 in work decides"],
      [
        "registration, none able",
        { registration: null, membersAbleAndWillingToWork: 0 },
        ineligible,
        "0 able decides"
      ],
      ["able, one in work", { membersAbleAndWillingToWork: null, membersEmployed: 1 }, ineligible, "1 decides"],
      [
        "in work, none able",
        { membersAbleAndWillingToWork: 0, membersEmployed: null },
        ineligible,
        "0 able decides"
      ],
      ["in work, rural", { registration: "rural", membersEmployed: null }, ineligible, "rural decides"],
      ["able, rural", { registration: "rural", membersAbleAndWillingToWork: null }, ineligible, "rural decides"]
    ]);
    zeroEmploymentHousehold = [...conditions7, ...unknown8];
  }
});

// test/cases/allowance.ts
var rows, urban4, rural7, urban3922, rural23522, rural1999982, others, least, minimum4, allowanceCases;
var init_allowance3 = __esm({
  "test/cases/allowance.ts"() {
    "use strict";
    init_policies();
    rows = (title, policy3, facts7, all) => all.map(([people2, income3, allowance, because, catches]) => ({
      title: `${title}, ${people2} people, ${JSON.stringify(income3)}`,
      clause: "2.1.4",
      policy: policy3,
      facts: { ...facts7, ...income3, members: people2 },
      allowance,
      because,
      ...catches === void 0 ? {} : { catches }
    }));
    urban4 = { registration: "urban" };
    rural7 = { registration: "rural" };
    urban3922 = rows("urban 392", in2010, urban4, [
      [1, { monthlyIncome: "0" }, "392", "392 - 0 = 392", "0 read as missing"],
      [3, { monthlyIncome: "1000" }, "176", "392 x 3 - 1,000 = 176"],
      [3, { monthlyIncome: "1175.99" }, "0.01", "1,176 - 1,175.99 = 0.01"],
      [3, { monthlyIncome: "1176" }, "0", "1,176 is not below 1,176: not eligible"],
      [3, { monthlyIncome: "1176.01" }, "0", "not eligible", "a negative allowance"],
      [3, { monthlyIncome: "0.01" }, "1175.99", "1,176 - 0.01 = 1,175.99"],
      [99, { monthlyIncome: "0" }, "38808", "392 x 99 = 38,808"],
      [3, { annualIncome: "1200" }, "1076", "(1,411,200 - 120,000) / 12 = 107,600", "a year taken from a month"],
      [3, { annualIncome: "1000" }, "1092.67", "(1,411,200 - 100,000) / 12 = 109,266.67, up", "rounded down"],
      [
        3,
        { annualIncome: "1000.07" },
        "1092.67",
        "(1,411,200 - 100,007) / 12 = 109,266.08, up",
        "to the nearest fen"
      ],
      [
        3,
        { annualIncome: "1000.08" },
        "1092.66",
        "(1,411,200 - 100,008) / 12 = 109,266 exactly",
        "one fen added"
      ],
      [2, { annualIncome: "0.01" }, "784", "(940,800 - 1) / 12 = 78,399.92, up to 78,400"],
      [1, { annualIncome: "4703.99" }, "0.01", "(470,400 - 470,399) / 12 = 0.08, up to 1 fen", "nothing paid"],
      [3, { annualIncome: "14111.99" }, "0.01", "(1,411,200 - 1,411,199) / 12 = 0.08, up to 1 fen"],
      [3, { annualIncome: "14112" }, "0", "14,112 is not below 392 x 36 = 14,112"],
      [3, { monthlyIncomePerCapita: "100" }, "876", "(392 - 100) x 3 = 876", "for one person: 292"],
      [3, { monthlyIncomePerCapita: "391.99" }, "0.03", "(392 - 391.99) x 3 = 0.03"],
      [3, { monthlyIncomePerCapita: "392" }, "0", "392 is not below 392"],
      [
        4,
        { annualIncomePerCapita: "1000" },
        "1234.67",
        "4 x 370,400 / 12 = 123,466.67, up",
        "308.67 x 4 = 1,234.68"
      ],
      [
        5,
        { annualIncomePerCapita: "1000.07" },
        "1543.31",
        "5 x 370,393 / 12 = 154,330.42, up",
        "308.67 x 5 = 1,543.35"
      ],
      [3, { annualIncomePerCapita: "4703.99" }, "0.01", "3 x 1 / 12 = 0.25, up to 1 fen", "0.01 x 3 = 0.03"],
      [12, { annualIncomePerCapita: "4703.99" }, "0.01", "12 x 1 / 12 = 1 fen exactly", "0.01 x 12 = 0.12"],
      [13, { annualIncomePerCapita: "4703.99" }, "0.02", "13 x 1 / 12 = 1.08, up to 2 fen"],
      [3, { annualIncomePerCapita: "4704" }, "0", "4,704 is not below 392 x 12 = 4,704"]
    ]);
    rural23522 = rows("rural 235.20", in2010, rural7, [
      [1, { monthlyIncome: "235.19" }, "0.01", "235.20 - 235.19 = 0.01"],
      [4, { monthlyIncome: "500" }, "440.8", "235.20 x 4 - 500 = 440.80", "the urban standard: 1,068"],
      [3, { annualIncome: "2000" }, "538.94", "(846,720 - 200,000) / 12 = 53,893.33, up", "to the nearest fen"],
      [3, { monthlyIncomePerCapita: "200" }, "105.6", "(235.20 - 200) x 3 = 105.60"],
      [7, { annualIncomePerCapita: "2822.39" }, "0.01", "7 x 1 / 12 = 0.58, up to 1 fen", "0.01 x 7 = 0.07"],
      [2, { monthlyIncome: "470.4" }, "0", "470.40 is not below 235.20 x 2 = 470.40"],
      [2, { monthlyIncome: 1.15 }, "469.25", "470.40 - 1.15 = 469.25", "floats: 114.99999... fen"]
    ]);
    rural1999982 = rows("rural 199.998", given333, rural7, [
      [1, { monthlyIncome: "0" }, "200", "19,999.8 fen, up to 20,000", "to the fen below: 199.99"],
      [3, { monthlyIncome: "0" }, "600", "199.998 x 3 = 599.994, up to 600"],
      [5, { monthlyIncome: "0" }, "999.99", "199.998 x 5 = 999.99 exactly", "per person: 200 x 5 = 1,000"],
      [3, { monthlyIncome: "100" }, "500", "599.994 - 100 = 499.994, up to 500"],
      [1, { monthlyIncome: "199.99" }, "0.01", "199.998 - 199.99 = 0.008, up to 0.01"],
      [1, { monthlyIncome: "200" }, "0", "200 is not below 199.998"],
      [5, { monthlyIncomePerCapita: "100" }, "499.99", "99.998 x 5 = 499.99", "100 x 5 = 500"],
      [
        3,
        { annualIncome: "1000" },
        "516.67",
        "(719,992.8 - 100,000) / 12 = 51,666.07, up",
        "516.66; 600 - 83.33"
      ],
      [3, { annualIncomePerCapita: "1000" }, "350", "3 x 139,997.6 / 12 = 34,999.4, up", "116.67 x 3 = 350.01"],
      [1, { annualIncome: "2399.97" }, "0.01", "(239,997.6 - 239,997) / 12 = 0.05, up to 1 fen"]
    ]);
    others = [
      ...rows("urban 464", in2012, urban4, [[2, { monthlyIncome: "500" }, "428", "464 x 2 - 500 = 428"]]),
      ...rows("rural 278.40", in2012, rural7, [
        [2, { annualIncome: "3000" }, "306.8", "(668,160 - 300,000) / 12 = 30,680 exactly"]
      ]),
      ...rows("urban up to 10", { ...in2010, roundStandardsUpTo: 10 }, urban4, [
        [3, { monthlyIncome: "1000" }, "200", "392 up to 400; 400 x 3 - 1,000 = 200"]
      ]),
      ...rows("urban given 410", { ...in2010, urbanSubsistenceStandard: "410" }, urban4, [
        [3, { monthlyIncome: "1000" }, "230", "410 x 3 - 1,000 = 230"]
      ]),
      ...rows("from elsewhere", in2010, { registration: "elsewhere" }, [
        [1, { monthlyIncome: "0" }, "0", "not eligible: registered neither as urban nor as rural"]
      ])
    ];
    least = (minimumPaymentPerPerson) => ({ ...in2010, minimumPaymentPerPerson });
    minimum4 = [
      ...rows("minimum 50, urban", least("50"), urban4, [
        [3, { monthlyIncome: "1025.99" }, "150.01", "1,176 - 1,025.99 = 150.01, above 150", "added on top"],
        [3, { monthlyIncome: "1026" }, "150", "1,176 - 1,026 = 150"],
        [3, { monthlyIncome: "1026.01" }, "150", "149.99 is under 150"],
        [3, { monthlyIncome: "1175.99" }, "150", "0.01 is under 150", "50 for the household"],
        [3, { monthlyIncome: "1176" }, "0", "not eligible: no minimum either", "150 for everyone"],
        [3, { annualIncome: "14111.99" }, "150", "0.01 is under 150"],
        [3, { annualIncome: "12311.99" }, "150.01", "(1,411,200 - 1,231,199) / 12 = 15,000.08, up"],
        [3, { annualIncome: "12312" }, "150", "(1,411,200 - 1,231,200) / 12 = 15,000 exactly"],
        [3, { monthlyIncomePerCapita: "341.99" }, "150.03", "50.01 x 3 = 150.03"],
        [3, { monthlyIncomePerCapita: "342.01" }, "150", "49.99 x 3 = 149.97, under 150"],
        [3, { monthlyIncome: "0" }, "1176", "1,176 is above 150"],
        [1, { monthlyIncome: "391.99" }, "50", "0.01 is under 50"]
      ]),
      ...rows("minimum 30, rural", least("30"), rural7, [
        [2, { monthlyIncome: "410.4" }, "60", "470.40 - 410.40 = 60; 30 x 2 = 60"],
        [2, { monthlyIncome: "410.41" }, "60", "59.99 is under 60"],
        [2, { monthlyIncome: "410.39" }, "60.01", "470.40 - 410.39 = 60.01"]
      ]),
      ...rows("minimum 10.01", least("10.01"), urban4, [
        [3, { monthlyIncome: "1175" }, "30.03", "1 is under 10.01 x 3 = 30.03"]
      ]),
      ...rows("minimum 0", least("0"), urban4, [
        [3, { monthlyIncome: "1175.99" }, "0.01", "as without a minimum"]
      ]),
      ...rows("minimum 30, from elsewhere", least("30"), { registration: "elsewhere" }, [
        [1, { monthlyIncome: "0" }, "0", "not eligible: no minimum either"]
      ])
    ];
    allowanceCases = [
      ...urban3922,
      ...rural23522,
      ...rural1999982,
      ...others,
      ...minimum4
    ];
  }
});

// test/cases/citations.ts
var clausesOf, person, rows2, citationCases;
var init_citations = __esm({
  "test/cases/citations.ts"() {
    "use strict";
    init_policies();
    clausesOf = {
      subsistenceAllowance: ["2.1.4"],
      lowRentHousing: ["2.1.3", "3.8.1"],
      affordableHousing: ["3.8.1", "2.1.3"],
      dilapidatedHousingRepair: ["3.8.2", "2.1.3"],
      hazardAreaReinforcement: ["3.8.2"],
      lowIncomeFarmHousehold: ["2.1.4"],
      zeroEmploymentHousehold: ["2.1.1", "3.1.1"],
      ruralEmploymentAssistance: ["2.1.1", "3.1.1"],
      freeHealthCheckup: ["3.2.1"]
    };
    person = { monthlyIncomePerCapita: "1" };
    rows2 = [
      [
        "subsistenceAllowance",
        { registration: "urban", ...person },
        "monthlyIncomePerCapita",
        "2.1.4",
        "order271Article2"
      ],
      [
        "subsistenceAllowance",
        { registration: "rural", ...person },
        "monthlyIncomePerCapita",
        "2.1.4",
        "stateCouncilCircular2007No19"
      ],
      ["subsistenceAllowance", { registration: "elsewhere" }, "registration", "2.1.4"],
      ["lowRentHousing", { registration: "urban" }, "registration", "2.1.3"],
      ["lowRentHousing", { hasHousingDifficulty: true }, "hasHousingDifficulty", "2.1.3"],
      ["lowRentHousing", { floorAreaPerCapita: "9" }, "floorAreaPerCapita", "2.1.3"],
      ["lowRentHousing", person, "monthlyIncomePerCapita", "2.1.3"],
      ["affordableHousing", { registration: "urban" }, "registration", "3.8.1"],
      ["affordableHousing", person, "monthlyIncomePerCapita", "3.8.1"],
      ["dilapidatedHousingRepair", { livesInDilapidatedHouse: true }, "livesInDilapidatedHouse", "3.8.2"],
      ["dilapidatedHousingRepair", person, "monthlyIncomePerCapita", "3.8.2"],
      ["hazardAreaReinforcement", { livesInHazardArea: true }, "livesInHazardArea", "3.8.2"],
      ["lowIncomeFarmHousehold", person, "monthlyIncomePerCapita", "2.1.4"],
      [
        "zeroEmploymentHousehold",
        { membersEmployed: 0 },
        "membersEmployed",
        "2.1.1",
        "employmentPromotionLawArticle56"
      ],
      [
        "ruralEmploymentAssistance",
        { receivesSubsistenceAllowance: true },
        "receivesSubsistenceAllowance",
        "2.1.1"
      ],
      ["freeHealthCheckup", { isRetired: true }, "checkupRecipient", "3.2.1"],
      ["freeHealthCheckup", { lastCheckup: "never" }, "lastCheckup", "3.2.1"]
    ];
    citationCases = rows2.map(
      ([benefit, facts7, of, clause, basis = null]) => ({
        title: `${benefit}, ${of} of ${facts7.registration ?? "any registration"}, cites ${clause}`,
        benefit,
        policy: in2010,
        facts: facts7,
        of,
        clause,
        basis
      })
    );
  }
});

// test/cases/formulas.ts
var rows3, wages, standards2, paid, relief, bill, medical, budget, checkups, formulaCases;
var init_formulas = __esm({
  "test/cases/formulas.ts"() {
    "use strict";
    rows3 = (clause, formula, all) => all.map(([given3, result, because, catches]) => ({
      title: `${formula}(${given3.map((argument) => JSON.stringify(argument)).join(", ")})`,
      clause,
      formula,
      arguments: given3,
      result,
      because,
      ...catches === void 0 ? {} : { catches }
    }));
    wages = rows3("3.2.2", "minimumWageOn", [
      [["2010-04-01"], "980", "the first day of 980"],
      [["2010-07-05"], "980", "the day of issue"],
      [["2011-03-31"], "980", "the last day of 980", "< for <="],
      [["2011-04-01"], "1160", "the first day of 1,160"],
      [["2012-12-31"], "1160", "the last day of 1,160"]
    ]);
    standards2 = [
      ...rows3("3.2.2", "urbanSubsistenceStandard", [
        [["980"], "392", "980 x 40% = 392"],
        [["1160"], "464", "1,160 x 40% = 464"],
        [[980], "392", "980 as a number"],
        [["999.99"], "399.996", "999.99 x 40% = 399.996", "rounded to the fen"],
        [["0.01"], "0.004", "0.01 x 40% = 0.004"],
        [["0"], "0", "0 x 40% = 0"]
      ]),
      ...rows3("3.2.2", "ruralSubsistenceStandard", [
        [["392"], "235.2", "392 x 60% = 235.20"],
        [["464"], "278.4", "464 x 60% = 278.40"],
        [["333.33"], "199.998", "333.33 x 60% = 199.998", "rounded to the fen"],
        [["400"], "240", "400 x 60% = 240", "the wage taken for the standard: 96"]
      ])
    ];
    paid = (reliefPaid, recipients3, standard) => [
      { reliefPaid, recipients: recipients3, standard }
    ];
    relief = [
      ...rows3("3.2.2", "averageReliefFloor", [
        [["392"], "196", "392 x 50% = 196"],
        [["235.2"], "117.6", "235.20 x 50% = 117.60"],
        [["199.99"], "99.995", "199.99 x 50% = 99.995", "rounded to the fen"]
      ]),
      ...rows3("3.2.2", "meetsAverageReliefFloor", [
        [paid("19600", 100, "392"), "met", "392 x 50% x 100 = 19,600", "> for >="],
        [paid("19599.99", 100, "392"), "unmet", "19,599.99 < 19,600", "195.9999 a head rounded is 196"],
        [paid("823.2", 7, "235.2"), "met", "235.20 x 50% x 7 = 823.20"],
        [paid("823.19", 7, "235.2"), "unmet", "823.19 < 823.20", "117.5986 a head rounded is 117.60"],
        [
          paid("299.98", 3, "199.99"),
          "unmet",
          "99.995 x 3 = 299.985; 299.98 is under",
          "floor to the fen: 99.99"
        ],
        [paid("299.99", 3, "199.99"), "met", "99.995 x 3 = 299.985; 299.99 is over", "up to the fen: 100 x 3"],
        [paid("100", 1, "199.99"), "met", "100 >= 99.995"],
        [paid("99.99", 1, "199.99"), "unmet", "99.99 < 99.995"],
        [paid("0", 1, "392"), "unmet", "0 < 196"],
        [paid("0", 0, "392"), "notMeasurable", "no recipients: no average", "0 >= 0 taken for met"],
        [paid("500", 0, "392"), "notMeasurable", "no recipients: no average"]
      ])
    ];
    bill = (medicalCost, insurancePaid, assistancePaid) => [
      { medicalCost, insurancePaid, assistancePaid }
    ];
    medical = rows3("3.2.2", "medicalCoCoverage", [
      [
        bill("1000", "300", "200"),
        { share: "0.5", floor: "500", shortfall: "0", meetsFloor: true },
        "(300 + 200) / 1,000 = 50% exactly; 1,000 x 50% = 500",
        "> for >="
      ],
      [
        bill("1000", "300", "199.99"),
        { share: "0.49999", floor: "500", shortfall: "0.01", meetsFloor: false },
        "499.99 / 1,000 = 0.49999; 500 - 499.99 = 0.01",
        "a share rounded to 50%"
      ],
      [
        bill("1000", "300", "200.01"),
        { share: "0.50001", floor: "500", shortfall: "0", meetsFloor: true },
        "500.01 / 1,000 = 0.50001; no shortfall",
        "a negative shortfall"
      ],
      [
        bill("1000", "500", "0"),
        { share: "0.5", floor: "500", shortfall: "0", meetsFloor: true },
        "the insurance alone bears 500"
      ],
      [
        bill("1000", "0", "500"),
        { share: "0.5", floor: "500", shortfall: "0", meetsFloor: true },
        "the assistance alone bears 500"
      ],
      [
        bill("1000", "0", "0"),
        { share: "0", floor: "500", shortfall: "500", meetsFloor: false },
        "nothing is borne; 500 - 0 = 500"
      ],
      [
        bill("1000", "600", "400"),
        { share: "1", floor: "500", shortfall: "0", meetsFloor: true },
        "all is borne: 1,000 / 1,000",
        "paid equal to cost refused"
      ],
      [
        bill("0", "0", "0"),
        { share: null, floor: "0", shortfall: "0", meetsFloor: true },
        "no costs: 0 >= 0 is met, and 0 / 0 is no share",
        "division by zero"
      ],
      [
        bill("0.01", "0", "0"),
        { share: "0", floor: "0.005", shortfall: "0.005", meetsFloor: false },
        "0.01 x 50% = 0.005; 0.005 - 0 = 0.005",
        "the floor rounded down to 0"
      ],
      [
        bill("0.01", "0.01", "0"),
        { share: "1", floor: "0.005", shortfall: "0", meetsFloor: true },
        "0.01 >= 0.005"
      ],
      [
        bill("100.01", "50", "0"),
        { floor: "50.005", shortfall: "0.005", meetsFloor: false },
        "100.01 x 50% = 50.005; 50.005 - 50 = 0.005",
        "the floor cut to 50.00"
      ],
      [
        bill("100.01", "50", "0.01"),
        { floor: "50.005", shortfall: "0", meetsFloor: true },
        "50.01 >= 50.005",
        "the floor or the payment rounded the wrong way"
      ]
    ]);
    budget = rows3("3.2.2", "medicalAssistanceBudget", [
      [[0], "0", "10 x 0 = 0"],
      [[1], "10", "10 x 1 = 10", "the 6 yuan from before"],
      [[1e6], "10000000", "10 x 1,000,000 = 10,000,000"]
    ]);
    checkups = rows3("3.2.1", "nextFreeCheckup", [
      [["2010-07-05"], "2012-07-05", "the second anniversary"],
      [["2010-07-05", "anniversary"], "2012-07-05", "the second anniversary"],
      [
        ["2009-12-30"],
        "2011-12-30",
        "the second anniversary, a day Pacific/Apia skipped",
        "days made of instants"
      ],
      [["2009-12-31"], "2011-12-31", "the second anniversary"],
      [["2008-02-29"], "2010-02-28", "2010 has no 29 February: back to the 28th", "on to 1 March"],
      [["2012-02-29"], "2014-02-28", "2014 has no 29 February: back to the 28th"],
      [["2010-02-28"], "2012-02-28", "28 February stays the 28th in a leap year", "end of month kept"],
      [["2010-03-01"], "2012-03-01", "the second anniversary"],
      [["2011-01-01"], "2013-01-01", "the second anniversary"],
      [["2010-12-31"], "2012-12-31", "the second anniversary", "730 days: 30 December 2012"],
      [["2010-01-01", "calendarPeriod"], "2012-01-01", "had in 2010-2011; next 2012-2013"],
      [["2010-08-01", "calendarPeriod"], "2012-01-01", "had in 2010-2011; next 2012-2013"],
      [["2011-12-31", "calendarPeriod"], "2012-01-01", "had in 2010-2011; the next begins the day after"],
      [["2012-01-01", "calendarPeriod"], "2014-01-01", "had in 2012-2013; next 2014-2015", "the same period"],
      [["2013-12-31", "calendarPeriod"], "2014-01-01", "had in 2012-2013; the next begins the day after"],
      [
        ["2009-12-31", "calendarPeriod"],
        "2010-01-01",
        "had in 2008-2009; next 2010-2011",
        "periods from odd years"
      ],
      [["2008-01-01", "calendarPeriod"], "2010-01-01", "had in 2008-2009; next 2010-2011"],
      [["2012-02-29", "calendarPeriod"], "2014-01-01", "had in 2012-2013; next 2014-2015"]
    ]);
    formulaCases = [
      ...wages,
      ...standards2,
      ...relief,
      ...medical,
      ...budget,
      ...checkups
    ];
  }
});

// test/cases/figure-case.ts
var standards3;
var init_figure_case = __esm({
  "test/cases/figure-case.ts"() {
    "use strict";
    standards3 = (asOf, rows4) => rows4.map(([title, policy3, wage3, urban6, rural9, because, catches]) => ({
      title: `standards, ${asOf}, ${title}`,
      clause: "3.2.2",
      policy: { asOf, ...policy3 },
      figures: { minimumWage: wage3, urbanSubsistenceStandard: urban6, ruralSubsistenceStandard: rural9 },
      because,
      ...catches === void 0 ? {} : { catches }
    }));
  }
});

// test/cases/derived-standards.ts
var unrounded2, from980, from1160, publishedDays, derivedStandards;
var init_derived_standards = __esm({
  "test/cases/derived-standards.ts"() {
    "use strict";
    init_figure_case();
    unrounded2 = { ruralStandardBase: "unroundedWageShare" };
    from980 = standards3("2010-07-05", [
      ["exact", {}, "980", "392", "235.2", "980 x 40% = 392; 392 x 60% = 235.20", "floats: 0.4 x 0.6 x 980"],
      [
        "up to 1",
        { roundStandardsUpTo: 1 },
        "980",
        "392",
        "236",
        "392 stays; 235.20 up to 236",
        "to the nearest: 235"
      ],
      ["up to 5", { roundStandardsUpTo: 5 }, "980", "395", "240", "392 up to 395; 395 x 60% = 237, up to 240"],
      [
        "up to 10",
        { roundStandardsUpTo: 10 },
        "980",
        "400",
        "240",
        "392 up to 400; 400 x 60% = 240 stays",
        "250"
      ],
      [
        "up to 5, unrounded base",
        { roundStandardsUpTo: 5, readings: unrounded2 },
        "980",
        "395",
        "240",
        "392 up to 395; 392 x 60% = 235.20, up to 240"
      ],
      ["wage 1,000", { minimumWage: "1000" }, "1000", "400", "240", "1,000 x 40% = 400; 400 x 60% = 240"],
      [
        "wage 1,000 up to 1",
        { minimumWage: "1000", roundStandardsUpTo: 1 },
        "1000",
        "400",
        "240",
        "both round already"
      ],
      [
        "wage 1,000 up to 5",
        { minimumWage: "1000", roundStandardsUpTo: 5 },
        "1000",
        "400",
        "240",
        "both round already"
      ],
      [
        "wage 1,000 up to 10",
        { minimumWage: 1e3, roundStandardsUpTo: 10 },
        "1000",
        "400",
        "240",
        "both round already"
      ],
      ["wage 1,001", { minimumWage: "1001" }, "1001", "400.4", "240.24", "400.40; 400.40 x 60% = 240.24"],
      [
        "wage 1,001 up to 1",
        { minimumWage: "1001", roundStandardsUpTo: 1 },
        "1001",
        "401",
        "241",
        "400.40 up to 401; 401 x 60% = 240.60, up to 241"
      ],
      [
        "wage 1,001 up to 5",
        { minimumWage: "1001", roundStandardsUpTo: 5 },
        "1001",
        "405",
        "245",
        "400.40 up to 405; 405 x 60% = 243, up to 245"
      ],
      [
        "wage 1,001 up to 10",
        { minimumWage: "1001", roundStandardsUpTo: 10 },
        "1001",
        "410",
        "250",
        "400.40 up to 410; 410 x 60% = 246, up to 250"
      ],
      [
        "wage 1,001 up to 10, unrounded base",
        { minimumWage: "1001", roundStandardsUpTo: 10, readings: unrounded2 },
        "1001",
        "410",
        "250",
        "400.40 up to 410; 400.40 x 60% = 240.24, up to 250"
      ],
      [
        "wage 999.99",
        { minimumWage: "999.99" },
        "999.99",
        "399.996",
        "239.9976",
        "40%: 399.996; 60% of it: 239.9976"
      ],
      ["wage 0.01", { minimumWage: "0.01" }, "0.01", "0.004", "0.0024", "0.01 x 40% = 0.004; x 60% = 0.0024"]
    ]);
    from1160 = standards3("2011-04-01", [
      ["exact", {}, "1160", "464", "278.4", "1,160 x 40% = 464; 464 x 60% = 278.40"],
      ["up to 1", { roundStandardsUpTo: 1 }, "1160", "464", "279", "464 stays; 278.40 up to 279"],
      ["up to 5", { roundStandardsUpTo: 5 }, "1160", "465", "280", "464 up to 465; 465 x 60% = 279, up to 280"],
      [
        "up to 10",
        { roundStandardsUpTo: 10 },
        "1160",
        "470",
        "290",
        "464 up to 470; 470 x 60% = 282, up to 290",
        "280"
      ],
      [
        "up to 10, unrounded base",
        { roundStandardsUpTo: 10, readings: unrounded2 },
        "1160",
        "470",
        "280",
        "464 up to 470; 464 x 60% = 278.40, up to 280"
      ]
    ]);
    publishedDays = [
      ...standards3("2011-03-31", [["last day of 980", {}, "980", "392", "235.2", "980 holds to 31 March 2011"]]),
      ...standards3("2012-12-31", [
        ["last day of 1,160", {}, "1160", "464", "278.4", "1,160 holds to 31 December 2012"]
      ]),
      ...standards3("2010-04-01", [
        ["first day of 980", {}, "980", "392", "235.2", "980 holds from 1 April 2010"]
      ])
    ];
    derivedStandards = [...from980, ...from1160, ...publishedDays];
  }
});

// test/cases/policy-figures.ts
var unrounded3, given2, laterDays, noWage, refusals, origins, inForce, figureCases;
var init_policy_figures = __esm({
  "test/cases/policy-figures.ts"() {
    "use strict";
    init_derived_standards();
    init_figure_case();
    unrounded3 = { ruralStandardBase: "unroundedWageShare" };
    given2 = standards3("2010-07-05", [
      [
        "urban 410",
        { urbanSubsistenceStandard: "410" },
        "980",
        "410",
        "246",
        "410 given; 410 x 60% = 246",
        "235.20"
      ],
      [
        "urban 333.33",
        { urbanSubsistenceStandard: "333.33" },
        "980",
        "333.33",
        "199.998",
        "333.33 x 60% = 199.998"
      ],
      [
        "urban 410, unrounded base",
        { urbanSubsistenceStandard: "410", readings: unrounded3 },
        "980",
        "410",
        "235.2",
        "410 given; 60% of 980 x 40% = 392 is 235.20"
      ],
      [
        "urban 410 and wage 1,000, unrounded base",
        { urbanSubsistenceStandard: "410", minimumWage: "1000", readings: unrounded3 },
        "1000",
        "410",
        "240",
        "410 given; 60% of 1,000 x 40% = 400 is 240"
      ],
      ["rural 250", { ruralSubsistenceStandard: "250" }, "980", "392", "250", "980 x 40% = 392; 250 given"],
      [
        "rural 250, unrounded base",
        { ruralSubsistenceStandard: "250", readings: unrounded3 },
        "980",
        "392",
        "250",
        "given wins under either reading"
      ],
      [
        "both, and up to 10",
        { urbanSubsistenceStandard: "391.99", ruralSubsistenceStandard: "235.19", roundStandardsUpTo: 10 },
        "980",
        "391.99",
        "235.19",
        "given standards are not rounded"
      ],
      [
        "urban 333.33, and up to 10",
        { urbanSubsistenceStandard: "333.33", roundStandardsUpTo: 10 },
        "980",
        "333.33",
        "200",
        "333.33 given and not rounded; 199.998 is derived and goes up to 200"
      ],
      [
        "urban 404, and up to 5",
        { urbanSubsistenceStandard: "404", roundStandardsUpTo: 5 },
        "980",
        "404",
        "245",
        "404 x 60% = 242.40, up to 245"
      ]
    ]);
    laterDays = standards3("2013-06-30", [
      ["wage 1,200", { minimumWage: "1200" }, "1200", "480", "288", "1,200 x 40% = 480; 480 x 60% = 288"],
      [
        "both standards",
        { urbanSubsistenceStandard: "500", ruralSubsistenceStandard: "350" },
        null,
        "500",
        "350",
        "both given: no wage is needed",
        "1,160 carried on"
      ],
      ["urban only", { urbanSubsistenceStandard: "500" }, null, "500", "300", "500 x 60% = 300; no wage needed"],
      [
        "rural only",
        { ruralSubsistenceStandard: "300" },
        null,
        null,
        "300",
        "no wage, so no urban",
        "300 / 60% = 500"
      ],
      [
        "urban only, unrounded base",
        { urbanSubsistenceStandard: "500", readings: unrounded3 },
        null,
        "500",
        null,
        "40% of an unknown wage is unknown"
      ]
    ]);
    noWage = { path: "minimumWage", code: "not_published" };
    refusals = [
      ["2013-01-01", "the day after the last published wage"],
      ["2010-03-31", "the day before the first published wage"],
      ["2014-10-31", "no wage is published for 2014"]
    ].map(([asOf, because]) => ({
      title: `no wage and no standard on ${asOf}`,
      clause: "3.2.2",
      policy: { asOf: `${asOf}` },
      refused: noWage,
      because: `${because}`,
      catches: "the last wage carried on"
    }));
    origins = [
      {
        title: "origins, nothing given",
        clause: "3.2.2",
        policy: { asOf: "2010-07-05" },
        origins: {
          minimumWage: "published",
          urbanSubsistenceStandard: "derived",
          ruralSubsistenceStandard: "derived"
        },
        figures: {
          urbanDisposableIncomePerCapita: null,
          housingDifficultyFloorArea: null,
          minimumPaymentPerPerson: null
        },
        because: "980 is published, 392 and 235.20 derived; the other figures are the caller\u2019s and unknown"
      },
      {
        title: "origins, all given",
        clause: "3.2.2",
        policy: {
          asOf: "2010-07-05",
          minimumWage: "980",
          urbanSubsistenceStandard: "400.00",
          ruralSubsistenceStandard: "250.50",
          urbanDisposableIncomePerCapita: "23456.78",
          housingDifficultyFloorArea: "12.50",
          minimumPaymentPerPerson: "50"
        },
        figures: {
          minimumWage: "980",
          urbanSubsistenceStandard: "400",
          ruralSubsistenceStandard: "250.5",
          urbanDisposableIncomePerCapita: "23456.78",
          housingDifficultyFloorArea: "12.5",
          minimumPaymentPerPerson: "50"
        },
        origins: {
          minimumWage: "given",
          urbanSubsistenceStandard: "given",
          ruralSubsistenceStandard: "given",
          urbanDisposableIncomePerCapita: "given",
          housingDifficultyFloorArea: "given",
          minimumPaymentPerPerson: "given"
        },
        because: "each as given, the wage too although the same sum is published"
      },
      {
        title: "origins, urban given",
        clause: "3.2.2",
        policy: { asOf: "2012-06-30", urbanSubsistenceStandard: "470" },
        origins: {
          minimumWage: "published",
          urbanSubsistenceStandard: "given",
          ruralSubsistenceStandard: "derived"
        },
        because: "1,160 published, 470 given, 470 x 60% = 282 derived"
      }
    ];
    inForce = [
      ["2010-07-04", false, void 0],
      ["2010-07-05", true, void 0],
      ["2012-12-31", true, void 0],
      ["2013-01-01", false, void 0],
      ["2010-07-04", false, "untilReplaced"],
      ["2013-01-01", true, "untilReplaced"],
      ["2014-10-31", true, "untilReplaced"],
      ["2014-11-01", false, "untilReplaced"]
    ].map(([asOf, expected, period]) => ({
      title: `in force on ${asOf}, ${period ?? "default"}`,
      clause: "2",
      policy: {
        asOf: `${asOf}`,
        minimumWage: "1000",
        ...period === void 0 ? {} : { readings: { planPeriod: "untilReplaced" } }
      },
      inForce: expected === true,
      because: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included"
    }));
    figureCases = [
      ...derivedStandards,
      ...given2,
      ...laterDays,
      ...refusals,
      ...origins,
      ...inForce
    ];
  }
});

// test/cases/index.ts
var cases;
var init_cases = __esm({
  "test/cases/index.ts"() {
    "use strict";
    init_affordable_housing();
    init_dates2();
    init_dilapidated_housing_repair();
    init_entitlements2();
    init_floor_area();
    init_free_health_checkup();
    init_hazard_area_reinforcement();
    init_low_income_farm_household();
    init_low_rent_housing();
    init_readings2();
    init_rural_employment_assistance();
    init_subsistence_allowance2();
    init_unknown();
    init_zero_employment_household();
    init_allowance3();
    init_citations();
    init_formulas();
    init_policy_figures();
    cases = [
      ...subsistenceAllowance2,
      ...lowRentHousing,
      ...affordableHousing,
      ...dilapidatedHousingRepair,
      ...hazardAreaReinforcement,
      ...lowIncomeFarmHousehold,
      ...zeroEmploymentHousehold,
      ...ruralEmploymentAssistance,
      ...freeHealthCheckup,
      ...entitlements,
      ...floorArea,
      ...unknown7,
      ...readings3,
      ...dates
    ];
  }
});

// test/cases/cases.test.ts
var cases_test_exports = {};
import { Decimal as Decimal3 } from "decimal.js";
var strictly, determine2, inOrder, sorted, titled, answer;
var init_cases_test = __esm({
  "test/cases/cases.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_cases();
    strictly = {
      subsistenceAllowance: isEligibleForSubsistenceAllowance,
      lowRentHousing: isEligibleForLowRentHousing,
      affordableHousing: isEligibleForAffordableHousing,
      dilapidatedHousingRepair: isEligibleForDilapidatedHousingRepair,
      hazardAreaReinforcement: isEligibleForHazardAreaReinforcement,
      lowIncomeFarmHousehold: isLowIncomeFarmHousehold,
      zeroEmploymentHousehold: isZeroEmploymentHousehold,
      ruralEmploymentAssistance: isEligibleForRuralEmploymentAssistance,
      freeHealthCheckup: isDueForFreeCheckup
    };
    determine2 = (benefit, facts7, policy3) => assess(benefit, facts7, policy3);
    inOrder = (texts2) => [...texts2].sort((a, b) => a < b ? -1 : 1);
    sorted = (missing) => inOrder(missing.map((entry) => `${entry.in}: ${inOrder(entry.anyOf).join(" | ")}`));
    titled = (all) => all.map((worked) => [worked.title, worked]);
    test("every case has a title of its own", () => {
      for (const all of [cases, citationCases, allowanceCases, figureCases, formulaCases]) {
        expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
      }
    });
    describe("determinations", () => {
      test.each(titled(cases))("%s", (_2, worked) => {
        const determination2 = determine2(worked.benefit, worked.facts, createPolicy(worked.policy));
        const why = worked.because;
        expect(determination2.verdict, why).toBe(worked.verdict);
        expect(sorted(determination2.missing), why).toEqual(sorted(worked.missing ?? []));
        expect(determination2.asOf).toBe(worked.policy.asOf);
        if (worked.verdict === "notInForce") {
          expect(determination2.criteria).toEqual([]);
        }
        if (worked.force !== void 0) {
          expect(determination2.force, why).toBe(worked.force);
        }
        if (worked.kind !== void 0) {
          expect(determination2.kind, why).toBe(worked.kind);
        }
        if (worked.clauses !== void 0) {
          expect(determination2.clauses, why).toEqual(worked.clauses);
        }
        if (worked.notStated !== void 0) {
          expect(inOrder(determination2.notStated), why).toEqual(inOrder(worked.notStated));
        }
        if (worked.restsOn !== void 0) {
          expect(determination2.readings, why).toMatchObject(worked.restsOn);
        }
        const income3 = determination2.criteria.find(({ kind }) => kind === "income");
        if (worked.slack !== void 0) {
          expect(income3?.slack, why).toBe(worked.slack);
        }
        if (worked.highestQualifying !== void 0) {
          expect(income3?.highestQualifying, why).toBe(worked.highestQualifying ?? void 0);
        }
        if (worked.benefit !== "subsistenceAllowance" || worked.verdict !== "eligible") {
          expect(determination2.monthlyAllowance).toBeUndefined();
        }
        if (worked.allowance !== void 0) {
          expect(determination2.monthlyAllowance, why).toBe(worked.allowance ?? void 0);
        }
      });
    });
    answer = (ask) => {
      try {
        return ask();
      } catch (error) {
        if (error instanceof PolicyInputError) {
          return { code: error.code, issues: inOrder(error.issues.map(({ path, code }) => `${path} ${code}`)) };
        }
        throw error;
      }
    };
    describe("the strict answer to the same", () => {
      const expected = ({ verdict, missing = [] }) => {
        if (verdict === "notInForce") {
          return { code: "not_in_force" };
        }
        if (verdict === "undetermined") {
          const issues = missing.map(
            (entry) => `${entry.in === "policy" ? "policy." : ""}${entry.anyOf[0]} required`
          );
          return { code: "missing_facts", issues: inOrder(issues) };
        }
        return verdict === "eligible";
      };
      const answered = cases.filter(({ benefit }) => benefit in strictly);
      test.each(titled(answered))("%s", (_2, worked) => {
        const policy3 = createPolicy(worked.policy);
        const given3 = answer(() => strictly[worked.benefit]?.(worked.facts, policy3));
        const wanted = expected(worked);
        if (typeof wanted === "boolean") {
          expect(given3, worked.because).toBe(wanted);
        } else {
          expect(given3, worked.because).toMatchObject(wanted);
        }
      });
    });
    describe("citations", () => {
      test.each(titled(citationCases))("%s", (_2, { benefit, facts: facts7, policy: policy3, of, clause, basis }) => {
        const { criteria } = determine2(benefit, facts7, createPolicy(policy3));
        const found = criteria.find(({ fact: fact2 }) => fact2 === of);
        expect(found?.clause).toBe(clause);
        expect(found?.basis ?? null).toBe(basis);
      });
    });
    describe("allowances", () => {
      test.each(titled(allowanceCases))("%s", (_2, { policy: options, facts: facts7, allowance, because }) => {
        const policy3 = createPolicy(options);
        expect(subsistenceAllowance(facts7, policy3).toFixed(), because).toBe(
          allowance
        );
        const { monthlyAllowance } = determine2("subsistenceAllowance", facts7, policy3);
        expect(monthlyAllowance, because).toBe(allowance === "0" ? void 0 : allowance);
      });
    });
    describe("figures", () => {
      test.each(titled(figureCases))(
        "%s",
        (_2, { policy: options, figures, origins: origins2, inForce: inForce2, refused, because }) => {
          if (refused !== void 0) {
            const issues = [`${refused.path} ${refused.code}`];
            expect(
              answer(() => createPolicy(options)),
              because
            ).toEqual({ code: "invalid_input", issues });
            return;
          }
          const policy3 = createPolicy(options);
          const plain = Object.entries(figures ?? {}).map(([name]) => [
            name,
            policy3[name]?.toFixed() ?? null
          ]);
          expect(Object.fromEntries(plain), because).toEqual(figures ?? {});
          for (const [name, origin] of Object.entries(origins2 ?? {})) {
            expect(policy3.origins[name]?.origin, because).toBe(origin);
          }
          if (inForce2 !== void 0) {
            expect(policy3.inForce, because).toBe(inForce2);
          }
        }
      );
    });
    describe("formulas", () => {
      const formulas = {
        minimumWageOn,
        urbanSubsistenceStandard,
        ruralSubsistenceStandard,
        averageReliefFloor,
        meetsAverageReliefFloor,
        medicalCoCoverage,
        medicalAssistanceBudget,
        nextFreeCheckup
      };
      const plain = (value) => Decimal3.isDecimal(value) ? value.toFixed() : value ?? null;
      test.each(titled(formulaCases))("%s", (_2, { formula, arguments: given3, result, because }) => {
        const computed = formulas[formula]?.(...given3);
        if (typeof result === "string") {
          expect(plain(computed), because).toBe(result);
        } else {
          const fields = Object.entries(computed).map(([name, value]) => [name, plain(value)]);
          expect({ share: null, ...Object.fromEntries(fields) }, because).toMatchObject(result);
        }
      });
    });
  }
});

// test/cases/letters.test.ts
var letters_test_exports = {};
var onTheDayOfIssue, lines;
var init_letters_test = __esm({
  "test/cases/letters.test.ts"() {
    "use strict";
    init_src();
    init_one_test();
    onTheDayOfIssue = createPolicy({ asOf: "2010-07-05" });
    lines = (letter) => letter.split("\n");
    test("a whole letter, in English", () => {
      const family3 = {
        registration: "urban",
        members: 3,
        monthlyIncome: "2352",
        hasHousingDifficulty: true
      };
      expect(lines(explain(assess("lowRentHousing", family3, onTheDayOfIssue), "en"))).toEqual([
        "How this was worked out: Low-rent housing",
        "What it is: Low-rent housing security.",
        "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clauses 2.1.3 and 3.8.1.",
        "Result: the conditions are met.",
        'The plan sets this "for the most part" (\u57FA\u672C).',
        "",
        "Conditions:",
        "1. Household registration: urban; required: urban. Met. (clause 2.1.3)",
        "2. Housing difficulty: yes. Met. (clause 2.1.3)",
        "3. Household income per month: 2,352.00 yuan; at most 392.00 x 2 x 3 = 2,352.00 yuan a month, the limit itself included; exactly at the limit. Met. (clause 2.1.3)",
        "   Urban subsistence standard 392.00: derived, 980.00 x 40%.",
        "   Minimum wage 980.00: published, \u6D59\u653F\u53D1\u30142010\u301511\u53F7.",
        "",
        "Where the plan can be read in more than one way, this note reads it so:",
        '- Does \u4EE5\u4E0B ("at or below") include the number itself? Included: an income exactly at the limit qualifies.',
        "- How long does the plan bind? From the day of issue, 5 July 2010, to the end of 2012.",
        "",
        "What the plan leaves open:",
        "- The document does not define housing difficulty. Whether a dwelling or a rent subsidy is given, of what size and at what rent, is not stated.",
        "",
        "This note explains a computation from the facts as they were stated. It is no administrative decision."
      ]);
    });
    test("the same letter, in Chinese, one fen over", () => {
      const family3 = {
        registration: "urban",
        members: 3,
        monthlyIncome: "2352.01",
        hasHousingDifficulty: true
      };
      const letter = lines(explain(assess("lowRentHousing", family3, onTheDayOfIssue), "zh-CN"));
      expect(letter.slice(0, 11)).toEqual([
        "\u6838\u7B97\u8BF4\u660E\uFF1A\u5EC9\u79DF\u4F4F\u623F",
        "\u4E8B\u9879\u5185\u5BB9\uFF1A\u7EB3\u5165\u5EC9\u79DF\u4F4F\u623F\u4FDD\u969C\u3002",
        "\u6838\u7B97\u65E5\u671F\uFF1A2010\u5E747\u67085\u65E5\u3002\u4F9D\u636E\uFF1A\u300A\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\u300B\uFF082010\u5E747\u67085\u65E5\uFF09\u7B2C\u4E8C\u90E8\u5206\uFF08\u4E00\uFF09\u7B2C3\u9879\u3001\u7B2C\u4E09\u90E8\u5206\uFF08\u516B\uFF09\u7B2C1\u6BB5\uFF08\u6761\u6B3E2.1.3\u30013.8.1\uFF09\u3002",
        "\u6838\u7B97\u7ED3\u8BBA\uFF1A\u4E0D\u7B26\u5408\u6761\u4EF6\u3002",
        "\u6587\u4EF6\u5BF9\u672C\u4E8B\u9879\u7684\u8981\u6C42\u4E3A\u201C\u57FA\u672C\u201D\u5B9E\u73B0\u3002",
        "",
        "\u9010\u9879\u6838\u5BF9\uFF1A",
        "1. \u6237\u7C4D\uFF1A\u57CE\u9547\uFF1B\u8981\u6C42\u4E3A\u57CE\u9547\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E2.1.3\uFF09",
        "2. \u4F4F\u623F\u56F0\u96BE\uFF1A\u662F\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E2.1.3\uFF09",
        "3. \u5BB6\u5EAD\u6708\u6536\u5165\uFF1A2352.01\u5143\uFF1B\u4E0D\u5F97\u8D85\u8FC7\u6BCF\u6708392.00\xD72\xD73\u4EBA=2352.00\u5143\uFF08\u542B\u672C\u6570\uFF09\uFF1B\u6BD4\u9650\u989D\u9AD80.01\u5143\u3002\u4E0D\u7B26\u5408\u3002\uFF08\u6761\u6B3E2.1.3\uFF09",
        "   \u57CE\u9547\u4F4E\u4FDD\u6807\u51C6 392.00\uFF1A\u63A8\u7B97\u5F97\u51FA\uFF0C980.00\xD740%\u3002"
      ]);
      expect(letter.at(-1)).toBe("\u672C\u8BF4\u660E\u4EC5\u53CD\u6620\u4F9D\u636E\u6240\u586B\u60C5\u51B5\u8FDB\u884C\u6838\u7B97\u7684\u8FC7\u7A0B\u548C\u7ED3\u679C\uFF0C\u4E0D\u4F5C\u4E3A\u884C\u653F\u51B3\u5B9A\u3002");
    });
    describe("the allowance", () => {
      const allowanceLine = (household, options, language) => {
        const policy3 = createPolicy({ asOf: "2010-07-05", ...options });
        return lines(explain(assess("subsistenceAllowance", household, policy3), language)).slice(4, 6);
      };
      test("from a monthly total", () => {
        const household = { registration: "urban", members: 3, monthlyIncome: 1e3 };
        expect(allowanceLine(household, {}, "en")[0]).toBe(
          "Allowance a month: 392.00 x 3 - 1,000.00 = 176.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)"
        );
      });
      test("from a yearly sum per person", () => {
        const household = { registration: "urban", members: 2, annualIncomePerCapita: "1000.01" };
        expect(allowanceLine(household, {}, "zh-CN")[0]).toBe(
          "\u6BCF\u6708\u4F4E\u4FDD\u91D1\uFF1A(392.00\xD712\u4E2A\u6708\xD72\u4EBA\uFF0D1000.01\xD72\u4EBA)\xF712=617.34\u5143\uFF08\u4E0D\u8DB3\u4E00\u5206\u7684\u8FDB\u4E3A\u4E00\u5206\uFF09\u3002\uFF08\u300A\u57CE\u5E02\u5C45\u6C11\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u6761\u4F8B\u300B\uFF081999\u5E74\u56FD\u52A1\u9662\u4EE4\u7B2C271\u53F7\uFF09\u7B2C\u516B\u6761\uFF09"
        );
      });
      test("raised to the minimum payment", () => {
        const household = { registration: "urban", members: 1, monthlyIncome: 390 };
        expect(allowanceLine(household, { minimumPaymentPerPerson: 50 }, "en")).toEqual([
          "Allowance a month: 392.00 x 1 - 390.00 = 2.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)",
          "Raised to the minimum payment, as given: 50.00 x 1 = 50.00 yuan."
        ]);
        expect(allowanceLine(household, { minimumPaymentPerPerson: 50 }, "zh-CN")[1]).toBe(
          "\u4F4E\u4E8E\u6240\u7ED9\u7684\u4EBA\u5747\u6700\u4F4E\u53D1\u653E\u989D\uFF0C\u6309\u6700\u4F4E\u53D1\u653E\u989D\u8BA1\uFF1A50.00\xD71\u4EBA=50.00\u5143\u3002"
        );
      });
      test("people not counted", () => {
        const household = { registration: "urban", monthlyIncomePerCapita: 390 };
        expect(allowanceLine(household, {}, "en")[0]).toBe(
          "Working out the allowance still needs: People in the household."
        );
        expect(allowanceLine(household, {}, "zh-CN")[0]).toBe("\u4F4E\u4FDD\u91D1\u5F85\u4EE5\u4E0B\u60C5\u51B5\u660E\u786E\u540E\u6838\u7B97\uFF1A\u5BB6\u5EAD\u4EBA\u53E3\u3002");
      });
    });
    test("a clause is told by its place: a part, a group of it, a goal or a paragraph", () => {
      const determination2 = assess("lowRentHousing", {}, onTheDayOfIssue);
      const clauses = ["2", "4.3", "2.2.10", "3.10.4"];
      expect(lines(explain({ ...determination2, clauses }, "zh-CN"))[2]).toBe(
        "\u6838\u7B97\u65E5\u671F\uFF1A2010\u5E747\u67085\u65E5\u3002\u4F9D\u636E\uFF1A\u300A\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\u300B\uFF082010\u5E747\u67085\u65E5\uFF09\u7B2C\u4E8C\u90E8\u5206\u3001\u7B2C\u56DB\u90E8\u5206\uFF08\u4E09\uFF09\u3001\u7B2C\u4E8C\u90E8\u5206\uFF08\u4E8C\uFF09\u7B2C10\u9879\u3001\u7B2C\u4E09\u90E8\u5206\uFF08\u5341\uFF09\u7B2C4\u6BB5\uFF08\u6761\u6B3E2\u30014.3\u30012.2.10\u30013.10.4\uFF09\u3002"
      );
    });
    describe("a condition", () => {
      const conditions8 = (letter) => lines(letter).filter((line) => /^(\d\.| {3})/.test(line));
      test("a monthly income against a yearly limit, a figure given", () => {
        const policy3 = createPolicy({ asOf: "2011-04-01", urbanDisposableIncomePerCapita: "27111.23" });
        const household = { registration: "urban", members: 3, monthlyIncome: "1000.55" };
        expect(conditions8(explain(assess("affordableHousing", household, policy3), "en")).slice(2)).toEqual([
          "3. Household income per month: 1,000.55 x 12 = 12,006.60 yuan a year; at most 27,111.23 x 60% x 3 = 48,800.214 yuan a year, the limit itself included; 36,793.614 yuan under the limit. Met. (clause 3.8.1)",
          "   Urban disposable income per capita 27,111.23: as given."
        ]);
      });
      test("an income not known, standards rounded up, the national rule cited", () => {
        const policy3 = createPolicy({ asOf: "2011-04-01", roundStandardsUpTo: 10 });
        const household = { registration: "rural", members: 2 };
        expect(conditions8(explain(assess("subsistenceAllowance", household, policy3), "zh-CN")).slice(1)).toEqual([
          "2. \u5BB6\u5EAD\u6708\u6536\u5165\uFF1A\u4E0D\u8BE6\uFF1B\u987B\u4F4E\u4E8E\u6BCF\u6708290.00\xD72\u4EBA=580.00\u5143\uFF08\u4E0D\u542B\u672C\u6570\uFF09\uFF1B\u7B26\u5408\u6761\u4EF6\u7684\u6700\u9AD8\u6570\u989D\u4E3A579.99\u5143\u3002\uFF08\u6761\u6B3E2.1.4\uFF1B\u300A\u56FD\u52A1\u9662\u5173\u4E8E\u5728\u5168\u56FD\u5EFA\u7ACB\u519C\u6751\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u5236\u5EA6\u7684\u901A\u77E5\u300B\uFF08\u56FD\u53D1\u30142007\u301519\u53F7\uFF09\uFF09",
          "   \u519C\u6751\u4F4E\u4FDD\u6807\u51C6 290.00\uFF1A\u63A8\u7B97\u5F97\u51FA\uFF0C470.00\xD760%\uFF0C\u5411\u4E0A\u53D6\u6574\u523010\u5143\u7684\u6574\u6570\u500D\u3002",
          "   \u57CE\u9547\u4F4E\u4FDD\u6807\u51C6 470.00\uFF1A\u63A8\u7B97\u5F97\u51FA\uFF0C1160.00\xD740%\uFF0C\u5411\u4E0A\u53D6\u6574\u523010\u5143\u7684\u6574\u6570\u500D\u3002",
          "   \u6700\u4F4E\u5DE5\u8D44\u6807\u51C6 1160.00\uFF1A\u5DF2\u516C\u5E03\uFF0C\u89C1\u6D59\u653F\u53D1\u30142011\u301516\u53F7\u3002"
        ]);
      });
      test("the nominal line of the document", () => {
        const household = { registration: "rural", annualIncomePerCapita: "4000.01" };
        expect(
          conditions8(explain(assess("lowIncomeFarmHousehold", household, onTheDayOfIssue), "en")).slice(1)
        ).toEqual([
          "2. Income per person per year: 4,000.01 yuan; at most 4,000.00 yuan a year, the limit itself included; 0.01 yuan over the limit. Not met. (clause 2.1.4)",
          "   Income line of low-income farm households 4,000.00: stated by the plan itself."
        ]);
      });
      test("a floor area", () => {
        const policy3 = createPolicy({ asOf: "2010-07-05", housingDifficultyFloorArea: 15 });
        const household = { members: 3, floorArea: "44.99" };
        expect(conditions8(explain(assess("lowRentHousing", household, policy3), "en"))[1]).toBe(
          "2. Floor area of the household: 44.99 m\xB2; must be below 15.00 x 3 = 45.00 m\xB2, the limit itself not included; 0.01 m\xB2 under the limit. Met. (clause 2.1.3)"
        );
      });
      test("a day, and somebody who never went", () => {
        const person2 = { isRetired: true, lastCheckup: "2010-07-05" };
        expect(conditions8(explain(assess("freeHealthCheckup", person2, onTheDayOfIssue), "zh-CN"))).toEqual([
          "1. \u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u6216\u8005\u5DF2\u9000\u4F11\uFF1A\u662F\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E3.2.1\uFF09",
          "2. \u4E0A\u6B21\u514D\u8D39\u4F53\u68C0\u65E5\u671F\uFF1A2010\u5E747\u67085\u65E5\uFF1B\u81EA2012\u5E747\u67085\u65E5\u8D77\u53EF\u518D\u6B21\u5B89\u6392\uFF08\u542B\u5F53\u65E5\uFF09\u3002\u4E0D\u7B26\u5408\u3002\uFF08\u6761\u6B3E3.2.1\uFF09"
        ]);
        const never = assess("freeHealthCheckup", { ...person2, lastCheckup: "never" }, onTheDayOfIssue);
        expect(conditions8(explain(never, "en"))[1]).toBe("2. Last free check-up: never. Met. (clause 3.2.1)");
      });
      test("counts", () => {
        const household = { registration: "urban", membersAbleAndWillingToWork: 1, membersEmployed: 1 };
        expect(
          conditions8(explain(assess("zeroEmploymentHousehold", household, onTheDayOfIssue), "en")).slice(1)
        ).toEqual([
          "2. Members able and willing to work: 1; at least 1. Met. (clause 2.1.1; Employment Promotion Law (2007), article 56)",
          "3. Members in work: 1; required: 0. Not met. (clause 2.1.1; Employment Promotion Law (2007), article 56)"
        ]);
      });
    });
    test("what is missing, facts and figures", () => {
      const letter = lines(
        explain(assess("affordableHousing", { registration: "urban" }, onTheDayOfIssue), "zh-CN")
      );
      const at = letter.indexOf("\u5C1A\u9700\u8865\u5145\u7684\u60C5\u51B5\uFF1A");
      expect(letter.slice(at + 1, at + 4)).toEqual([
        "- \u4F4F\u623F\u56F0\u96BE\u6216\u5BB6\u5EAD\u4F4F\u623F\u9762\u79EF\u6216\u4EBA\u5747\u4F4F\u623F\u9762\u79EF\uFF08\u4EFB\u586B\u4E00\u9879\uFF09",
        "- \u5BB6\u5EAD\u6708\u6536\u5165\u6216\u5BB6\u5EAD\u5E74\u6536\u5165\u6216\u4EBA\u5747\u6708\u6536\u5165\u6216\u4EBA\u5747\u5E74\u6536\u5165\uFF08\u4EFB\u586B\u4E00\u9879\uFF09",
        "- \u57CE\u9547\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165"
      ]);
    });
    test("a day outside the plan is no refusal", () => {
      const letter = lines(explain(assess("lowRentHousing", {}, createPolicy({ asOf: "2010-07-04" })), "en"));
      expect(letter[3]).toBe("Result: not in force: the plan does not bind on this day.");
    });
    test("a classification is one or is not", () => {
      const household = { registration: "urban" };
      const letter = lines(explain(assess("lowIncomeFarmHousehold", household, onTheDayOfIssue), "zh-CN"));
      expect(letter[3]).toBe("\u6838\u7B97\u7ED3\u8BBA\uFF1A\u4E0D\u5C5E\u4E8E\u4F4E\u6536\u5165\u519C\u6237\u3002");
    });
    describe("what is known and cannot be compared is not called unknown", () => {
      const second = (letter) => lines(letter).find((line) => line.startsWith("2. "));
      test("no standard applies to somebody registered elsewhere", () => {
        const household = { registration: "elsewhere", members: 3, monthlyIncome: "0" };
        expect(second(explain(assess("subsistenceAllowance", household, onTheDayOfIssue), "en"))).toBe(
          "2. Household income per month: 0.00 yuan. Cannot be compared: what is known gives no limit for this household. (clause 2.1.4)"
        );
      });
      test("the people are not counted: the limit is told per person", () => {
        const household = { registration: "rural", monthlyIncome: "1000" };
        expect(second(explain(assess("subsistenceAllowance", household, onTheDayOfIssue), "zh-CN"))).toBe(
          "2. \u5BB6\u5EAD\u6708\u6536\u5165\uFF1A1000.00\u5143\uFF1B\u6BCF\u4EBA\u987B\u4F4E\u4E8E\u6BCF\u6708235.20\u5143\uFF08\u4E0D\u542B\u672C\u6570\uFF09\u3002\u73B0\u6709\u60C5\u51B5\u65E0\u6CD5\u5F97\u51FA\u9002\u7528\u7684\u9650\u989D\uFF0C\u4E0D\u80FD\u6BD4\u5BF9\u3002\uFF08\u6761\u6B3E2.1.4\uFF1B\u300A\u56FD\u52A1\u9662\u5173\u4E8E\u5728\u5168\u56FD\u5EFA\u7ACB\u519C\u6751\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u5236\u5EA6\u7684\u901A\u77E5\u300B\uFF08\u56FD\u53D1\u30142007\u301519\u53F7\uFF09\uFF09"
        );
      });
      test("nothing stated is said once", () => {
        expect(second(explain(assess("zeroEmploymentHousehold", {}, onTheDayOfIssue), "zh-CN"))).toBe(
          "2. \u80FD\u5C31\u4E1A\u4E14\u613F\u5C31\u4E1A\u4EBA\u6570\uFF1A\u4E0D\u8BE6\uFF1B\u4E0D\u5C11\u4E8E1\u4EBA\u3002\uFF08\u6761\u6B3E2.1.1\uFF1B\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u5C31\u4E1A\u4FC3\u8FDB\u6CD5\u300B\uFF082007\u5E74\uFF09\u7B2C\u4E94\u5341\u516D\u6761\uFF09"
        );
      });
    });
    test("an eligible family whose people are not counted: what the allowance still needs", () => {
      const household = { registration: "urban", monthlyIncomePerCapita: "100" };
      const letter = lines(explain(assess("subsistenceAllowance", household, onTheDayOfIssue), "zh-CN"));
      expect(letter[4]).toBe("\u4F4E\u4FDD\u91D1\u5F85\u4EE5\u4E0B\u60C5\u51B5\u660E\u786E\u540E\u6838\u7B97\uFF1A\u5BB6\u5EAD\u4EBA\u53E3\u3002");
    });
    test("a share of the wage that is not the standard in force is called so", () => {
      const policy3 = createPolicy({
        asOf: "2011-04-01",
        roundStandardsUpTo: 10,
        readings: { ruralStandardBase: "unroundedWageShare" }
      });
      const letter = lines(
        explain(assess("subsistenceAllowance", { registration: "rural", members: 1 }, policy3), "en")
      );
      expect(letter.filter((line) => line.startsWith("   "))).toEqual([
        "   Rural subsistence standard 280.00: derived, 464.00 x 60%, rounded up to a multiple of 10.",
        "   Urban subsistence standard before rounding 464.00: derived, 1,160.00 x 40%.",
        "   Minimum wage 1,160.00: published, \u6D59\u653F\u53D1\u30142011\u301516\u53F7."
      ]);
    });
  }
});

// test/cases/families.ts
var noToAll, sensitiveOfHousehold, sensitiveOf, sensitive, ruralFamily, zeroEmployment, newResidents, retiredCouple, nothingKnown, withoutFigures, outsideThePlan, families;
var init_families = __esm({
  "test/cases/families.ts"() {
    "use strict";
    noToAll = {
      isInsuredInResidentScheme: false,
      isRetired: false,
      isWorker: false,
      isInEmploymentHardship: false,
      hasSevereDisability: false,
      isOrphanOrDisabledOrHomelessMinor: false,
      hasDisability: false,
      isQualifyingMigrantWorkersChild: false,
      isLongTermMigrant: false,
      isLandExpropriatedFarmer: false,
      isRuralWorkerOrFromOtherProvince: false,
      isPartyToLabourDispute: false,
      isSurplusRuralWorker: false,
      isQualifyingRetrenchedEmployee: false,
      isInLowIncomeGroup: false,
      isInHardshipNeedingLegalAid: false,
      isPupilFromHardshipFamily: false,
      isRuralSchoolLeaverNotContinuing: false,
      isVocationalStudent: false,
      isDisabledStudentOrFromDisabledFamily: false,
      isAboutToMarry: false,
      isFiveGuaranteesOrThreeNoesPerson: false,
      isOlderPerson: false,
      isNewResident: false,
      isQualifyingNewResidentsChild: false,
      isNewResidentsChild: false,
      isNewResidentEmployedByEnterprise: false
    };
    sensitiveOfHousehold = [
      ["household", "isFamilyPlanningFamily", ["familyPlanningFamilyTreatment"]],
      ["household", "isRewardedRuralFamilyPlanningFamily", ["familyPlanningReward"]],
      ["household", "hasLostOrDisabledOnlyChild", ["onlyChildLossAssistance"]]
    ];
    sensitiveOf = (person2) => [
      [person2, "isPatientWithInfectiousDisease", ["infectiousDiseaseTreatment"]],
      [person2, "isPlanningPregnancy", ["freePrePregnancyScreening"]]
    ];
    sensitive = ["infectiousDiseaseTreatment", "freePrePregnancyScreening"];
    ruralFamily = {
      title: "two generations in the country: an old mother and her son",
      because: "rural standard 980 x 40% x 60% = 235.20, for two a year 5,644.80; less 4,800 is 844.80, / 12 = 70.40; repair up to 235.20 x 120% x 24 = 6,773.76; low income up to 4,000 x 2 = 8,000; the second anniversary of the check-up is today",
      policy: { asOf: "2010-07-05" },
      household: {
        registration: "rural",
        members: 2,
        annualIncome: "4800",
        livesInDilapidatedHouse: true,
        livesInHazardArea: false,
        membersAbleAndWillingToWork: 1,
        membersEmployed: 0,
        receivesSubsistenceAllowance: false,
        isStruckByDisaster: false,
        isFamilyPlanningFamily: true
      },
      people: [
        { ...noToAll, isOlderPerson: true, isInsuredInResidentScheme: true, lastCheckup: "2008-07-05" },
        {
          ...noToAll,
          isInsuredInResidentScheme: true,
          lastCheckup: "2009-03-01",
          isWorker: true,
          isLandExpropriatedFarmer: true,
          isRuralWorkerOrFromOtherProvince: true,
          isSurplusRuralWorker: null,
          isPatientWithInfectiousDisease: false,
          isPlanningPregnancy: false
        }
      ],
      ofHousehold: {
        eligible: [
          "subsistenceAllowance",
          "dilapidatedHousingRepair",
          "lowIncomeFarmHousehold",
          "familyPlanningFamilyTreatment"
        ],
        undetermined: ["temporaryRelief", "familyPlanningReward", "onlyChildLossAssistance"],
        otherwise: "ineligible"
      },
      ofPeople: [
        {
          eligible: ["freeHealthCheckup", "olderPeoplePreferences"],
          undetermined: sensitive,
          otherwise: "ineligible"
        },
        {
          eligible: [
            "freeEmploymentServices",
            "landExpropriatedFarmerTraining",
            "skillTrainingSubsidy",
            "landExpropriatedFarmerOldAgeSecurity"
          ],
          // The list of diseases is open: his "no" decides nothing, and there is nothing more to ask.
          undetermined: ["transferEmploymentTraining", "infectiousDiseaseTreatment"],
          otherwise: "ineligible"
        }
      ],
      monthlyAllowance: "70.4",
      nextFacts: [
        ["household", "isInTemporaryHardship", ["temporaryRelief"]],
        [1, "isSurplusRuralWorker", ["transferEmploymentTraining"]]
      ],
      notAsked: [
        ["household", "isRewardedRuralFamilyPlanningFamily", ["familyPlanningReward"]],
        ["household", "hasLostOrDisabledOnlyChild", ["onlyChildLossAssistance"]],
        ...sensitiveOf(0)
      ]
    };
    zeroEmployment = {
      title: "a family in town where nobody has work",
      because: "urban standard 1,160 x 40% = 464, for three 1,392; less 1,391.99 is 0.01; 2 x 1,392 = 2,784; 24,815 x 60% x 3 = 44,667 a year, and 1,391.99 x 12 = 16,703.88; 44.99 is below 15 x 3 = 45; the check-up is due tomorrow",
      policy: { asOf: "2011-04-01", urbanDisposableIncomePerCapita: "24815", housingDifficultyFloorArea: 15 },
      household: {
        registration: "urban",
        members: 3,
        monthlyIncome: "1391.99",
        floorArea: "44.99",
        membersAbleAndWillingToWork: 2,
        membersEmployed: 0,
        receivesSubsistenceAllowance: true,
        isStruckByDisaster: false
      },
      people: [
        {
          ...noToAll,
          isRetired: null,
          lastCheckup: "never",
          isWorker: true,
          isInEmploymentHardship: true,
          isPartyToLabourDispute: true,
          isInLowIncomeGroup: true,
          isInHardshipNeedingLegalAid: null
        },
        {
          ...noToAll,
          isInsuredInResidentScheme: true,
          lastCheckup: "2009-04-02",
          isWorker: true,
          isAboutToMarry: true,
          isPlanningPregnancy: true,
          isPatientWithInfectiousDisease: true
        }
      ],
      ofHousehold: {
        eligible: [
          "subsistenceAllowance",
          "lowRentHousing",
          "affordableHousing",
          "zeroEmploymentHousehold",
          "priceSubsidy"
        ],
        undetermined: [
          "temporaryRelief",
          "familyPlanningFamilyTreatment",
          "familyPlanningReward",
          "onlyChildLossAssistance"
        ],
        otherwise: "ineligible"
      },
      ofPeople: [
        {
          eligible: [
            "freeEmploymentServices",
            "employmentAssistance",
            "freeLabourArbitration",
            "medicalAssistance"
          ],
          undetermined: ["freeHealthCheckup", "legalAid", ...sensitive],
          otherwise: "ineligible"
        },
        {
          eligible: [
            "freeEmploymentServices",
            "infectiousDiseaseTreatment",
            "freePremaritalCheckup",
            "freePrePregnancyScreening"
          ],
          otherwise: "ineligible"
        }
      ],
      monthlyAllowance: "0.01",
      // Whether the house is dilapidated is not asked: the family is registered in town.
      nextFacts: [
        ["household", "isInTemporaryHardship", ["temporaryRelief"]],
        [0, "isRetired", ["freeHealthCheckup"]],
        [0, "isInHardshipNeedingLegalAid", ["legalAid"]]
      ],
      notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)]
    };
    newResidents = {
      title: "a new resident's family with a child at school",
      because: "registered elsewhere, so neither town nor country benefits reach them; the child may have the schooling",
      policy: { asOf: "2011-09-01" },
      household: { registration: "elsewhere", members: 3, monthlyIncome: "1000", hasHousingDifficulty: true },
      people: [
        {
          ...noToAll,
          isWorker: true,
          isLongTermMigrant: true,
          isRuralWorkerOrFromOtherProvince: true,
          isNewResident: true,
          isNewResidentEmployedByEnterprise: true,
          isPartyToLabourDispute: null
        },
        {
          ...noToAll,
          isInsuredInResidentScheme: null,
          lastCheckup: "never",
          isQualifyingMigrantWorkersChild: null,
          isLongTermMigrant: null,
          isNewResident: null,
          isQualifyingNewResidentsChild: true,
          isNewResidentsChild: true,
          isPatientWithInfectiousDisease: false,
          isPlanningPregnancy: false
        }
      ],
      ofHousehold: {
        undetermined: [
          "priceSubsidy",
          "temporaryRelief",
          "disasterRelief",
          "familyPlanningFamilyTreatment",
          "familyPlanningReward",
          "onlyChildLossAssistance"
        ],
        otherwise: "ineligible"
      },
      ofPeople: [
        {
          // Neither insured in the residents' scheme nor retired: no check-up, whenever the last one was.
          eligible: [
            "freeEmploymentServices",
            "migrantPublicHealth",
            "migrantFamilyPlanningServices",
            "skillTrainingSubsidy",
            "newResidentSocialInsurance",
            "newResidentHousingFund"
          ],
          undetermined: ["freeLabourArbitration", ...sensitive],
          otherwise: "ineligible"
        },
        {
          eligible: ["newResidentSchooling", "newResidentVocationalSchooling"],
          undetermined: [
            "freeHealthCheckup",
            "localSchoolingForMigrantChildren",
            "migrantPublicHealth",
            "migrantFamilyPlanningServices",
            "infectiousDiseaseTreatment",
            "newResidentSocialInsurance"
          ],
          otherwise: "ineligible"
        }
      ],
      nextFacts: [
        [1, "isLongTermMigrant", ["migrantPublicHealth", "migrantFamilyPlanningServices"]],
        ["household", "receivesSubsistenceAllowance", ["priceSubsidy"]],
        ["household", "isInTemporaryHardship", ["temporaryRelief"]],
        ["household", "isStruckByDisaster", ["disasterRelief"]],
        [1, "isInsuredInResidentScheme", ["freeHealthCheckup"]],
        [1, "isQualifyingMigrantWorkersChild", ["localSchoolingForMigrantChildren"]],
        [0, "isPartyToLabourDispute", ["freeLabourArbitration"]],
        [1, "isNewResident", ["newResidentSocialInsurance"]]
      ],
      notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)]
    };
    retiredCouple = {
      title: "a retired couple",
      because: "urban standard 464; 463.99 a person is below, but the sum cannot be told without the people; nobody of them is to work, so it is no zero-employment household; the last check-up was two years ago to the day",
      policy: { asOf: "2012-06-30" },
      household: {
        registration: "urban",
        monthlyIncomePerCapita: "463.99",
        hasHousingDifficulty: false,
        membersAbleAndWillingToWork: 0,
        isInTemporaryHardship: false,
        isStruckByDisaster: false,
        isFamilyPlanningFamily: false,
        isRewardedRuralFamilyPlanningFamily: false,
        hasLostOrDisabledOnlyChild: true
      },
      people: [
        {
          ...noToAll,
          isRetired: true,
          lastCheckup: "2010-06-30",
          isOlderPerson: true,
          isPatientWithInfectiousDisease: false,
          isPlanningPregnancy: false
        },
        {
          ...noToAll,
          isRetired: true,
          hasSevereDisability: true,
          hasDisability: true,
          isFiveGuaranteesOrThreeNoesPerson: null,
          isOlderPerson: null
        }
      ],
      ofHousehold: {
        eligible: ["subsistenceAllowance", "onlyChildLossAssistance"],
        undetermined: ["priceSubsidy"],
        otherwise: "ineligible"
      },
      ofPeople: [
        {
          eligible: ["freeHealthCheckup", "olderPeoplePreferences"],
          undetermined: ["infectiousDiseaseTreatment"],
          otherwise: "ineligible"
        },
        {
          eligible: ["severeDisabilityCare", "disabilityCare"],
          undetermined: ["freeHealthCheckup", "centralisedCare", "olderPeoplePreferences", ...sensitive],
          otherwise: "ineligible"
        }
      ],
      nextFacts: [
        ["household", "members", ["subsistenceAllowance"]],
        ["household", "receivesSubsistenceAllowance", ["priceSubsidy"]],
        [1, "lastCheckup", ["freeHealthCheckup"]],
        [1, "isFiveGuaranteesOrThreeNoesPerson", ["centralisedCare"]],
        [1, "isOlderPerson", ["olderPeoplePreferences"]]
      ],
      notAsked: sensitiveOf(1)
    };
    nothingKnown = {
      title: "a family of which nothing is known, and one person",
      because: "registration turns on most, then the income; a floor area says nothing without a local limit, so only the finding is asked for; without the disposable income affordable housing stays open",
      policy: { asOf: "2010-07-05" },
      household: {},
      people: [{}],
      ofHousehold: { otherwise: "undetermined" },
      ofPeople: [{ otherwise: "undetermined" }],
      nextFacts: [
        [
          "household",
          "registration",
          [
            "subsistenceAllowance",
            "lowRentHousing",
            "affordableHousing",
            "dilapidatedHousingRepair",
            "hazardAreaReinforcement",
            "lowIncomeFarmHousehold",
            "zeroEmploymentHousehold",
            "ruralEmploymentAssistance"
          ]
        ],
        [
          "household",
          "monthlyIncome",
          [
            "subsistenceAllowance",
            "lowRentHousing",
            "affordableHousing",
            "dilapidatedHousingRepair",
            "lowIncomeFarmHousehold"
          ],
          ["annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
        ],
        ["household", "hasHousingDifficulty", ["lowRentHousing", "affordableHousing"]],
        ["household", "livesInDilapidatedHouse", ["dilapidatedHousingRepair", "hazardAreaReinforcement"]],
        ["household", "membersAbleAndWillingToWork", ["zeroEmploymentHousehold", "ruralEmploymentAssistance"]],
        ["household", "membersEmployed", ["zeroEmploymentHousehold", "ruralEmploymentAssistance"]],
        ["household", "receivesSubsistenceAllowance", ["ruralEmploymentAssistance", "priceSubsidy"]],
        [0, "isLongTermMigrant", ["migrantPublicHealth", "migrantFamilyPlanningServices"]],
        [
          0,
          "isLandExpropriatedFarmer",
          ["landExpropriatedFarmerTraining", "landExpropriatedFarmerOldAgeSecurity"]
        ],
        ["household", "livesInHazardArea", ["hazardAreaReinforcement"]],
        ["household", "isInTemporaryHardship", ["temporaryRelief"]],
        ["household", "isStruckByDisaster", ["disasterRelief"]],
        [0, "isInsuredInResidentScheme", ["freeHealthCheckup"], ["isRetired"]],
        [0, "lastCheckup", ["freeHealthCheckup"]],
        [0, "isWorker", ["freeEmploymentServices"]],
        [0, "isInEmploymentHardship", ["employmentAssistance"]],
        [0, "hasSevereDisability", ["severeDisabilityCare"]],
        [0, "isOrphanOrDisabledOrHomelessMinor", ["childWelfareServices"]],
        [0, "hasDisability", ["disabilityCare"]],
        [0, "isQualifyingMigrantWorkersChild", ["localSchoolingForMigrantChildren"]],
        [0, "isRuralWorkerOrFromOtherProvince", ["skillTrainingSubsidy"]],
        [0, "isPartyToLabourDispute", ["freeLabourArbitration"]],
        [0, "isSurplusRuralWorker", ["transferEmploymentTraining"]],
        [0, "isQualifyingRetrenchedEmployee", ["hardshipAllowanceForRetrenchedEmployees"]],
        [0, "isInLowIncomeGroup", ["medicalAssistance"]],
        [0, "isInHardshipNeedingLegalAid", ["legalAid"]],
        [0, "isPupilFromHardshipFamily", ["hardshipPupilAid"]],
        [0, "isRuralSchoolLeaverNotContinuing", ["schoolLeaverVocationalTraining"]],
        [0, "isVocationalStudent", ["vocationalStudentAid"]],
        [0, "isDisabledStudentOrFromDisabledFamily", ["disabledStudentAid"]],
        [0, "isAboutToMarry", ["freePremaritalCheckup"]],
        [0, "isFiveGuaranteesOrThreeNoesPerson", ["centralisedCare"]],
        [0, "isOlderPerson", ["olderPeoplePreferences"]],
        [0, "isNewResident", ["newResidentSocialInsurance"]],
        [0, "isQualifyingNewResidentsChild", ["newResidentSchooling"]],
        [0, "isNewResidentsChild", ["newResidentVocationalSchooling"]],
        [0, "isNewResidentEmployedByEnterprise", ["newResidentHousingFund"]]
      ],
      missingFigures: [[["urbanDisposableIncomePerCapita"], ["affordableHousing"]]],
      notAsked: [...sensitiveOfHousehold, ...sensitiveOf(0)]
    };
    withoutFigures = {
      title: "a family in town in 2013, where only the rural standard is known",
      because: "no wage is published for the day and none given, so there is no urban standard; the floor area and the affordable housing wait for their figures too; no fact would help with these",
      policy: {
        asOf: "2013-06-30",
        ruralSubsistenceStandard: "300",
        readings: { planPeriod: "untilReplaced" }
      },
      household: { registration: "urban", members: 2, annualIncome: "9000", floorArea: "20" },
      people: [],
      ofHousehold: {
        ineligible: [
          "dilapidatedHousingRepair",
          "hazardAreaReinforcement",
          "lowIncomeFarmHousehold",
          "ruralEmploymentAssistance"
        ],
        otherwise: "undetermined"
      },
      ofPeople: [],
      nextFacts: [
        ["household", "membersAbleAndWillingToWork", ["zeroEmploymentHousehold"]],
        ["household", "membersEmployed", ["zeroEmploymentHousehold"]],
        ["household", "receivesSubsistenceAllowance", ["priceSubsidy"]],
        ["household", "isInTemporaryHardship", ["temporaryRelief"]],
        ["household", "isStruckByDisaster", ["disasterRelief"]]
      ],
      missingFigures: [
        [
          ["urbanSubsistenceStandard", "minimumWage"],
          ["subsistenceAllowance", "lowRentHousing"]
        ],
        [["housingDifficultyFloorArea"], ["lowRentHousing", "affordableHousing"]],
        [["urbanDisposableIncomePerCapita"], ["affordableHousing"]]
      ],
      notAsked: sensitiveOfHousehold
    };
    outsideThePlan = {
      title: "a family on the day after the plan",
      because: "the plan binds to 31 December 2012; outside it nothing is decided, refused, paid or asked",
      policy: { asOf: "2013-01-01", minimumWage: 1160 },
      household: { registration: "urban", members: 1, monthlyIncome: "0", isStruckByDisaster: true },
      people: [{ isRetired: true, lastCheckup: "never" }, {}],
      ofHousehold: { otherwise: "notInForce" },
      ofPeople: [{ otherwise: "notInForce" }, { otherwise: "notInForce" }],
      nextFacts: [],
      notAsked: []
    };
    families = [
      ruralFamily,
      zeroEmployment,
      newResidents,
      retiredCouple,
      nothingKnown,
      withoutFigures,
      outsideThePlan
    ];
  }
});

// test/cases/families.test.ts
var families_test_exports = {};
var ofHouseholds, ofPeople, expectedVerdicts, verdicts, clausesBehind, about, screened;
var init_families_test = __esm({
  "test/cases/families.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_citations();
    init_entitlement_rows();
    init_families();
    ofHouseholds = [
      "subsistenceAllowance",
      "lowRentHousing",
      "affordableHousing",
      "dilapidatedHousingRepair",
      "hazardAreaReinforcement",
      "lowIncomeFarmHousehold",
      "zeroEmploymentHousehold",
      "ruralEmploymentAssistance",
      ...householdRows.map(([id]) => id)
    ];
    ofPeople = ["freeHealthCheckup", ...personRows.map(([id]) => id)];
    expectedVerdicts = (benefits3, { otherwise, ...listed }) => {
      const [eligible2, ineligible2, undetermined] = [listed.eligible, listed.ineligible, listed.undetermined];
      const of = (benefit) => {
        if (eligible2?.includes(benefit)) return "eligible";
        if (ineligible2?.includes(benefit)) return "ineligible";
        return undetermined?.includes(benefit) ? "undetermined" : otherwise;
      };
      return Object.fromEntries(benefits3.map((benefit) => [benefit, of(benefit)]));
    };
    verdicts = (determinations) => Object.fromEntries(determinations.map(({ benefit, verdict }) => [benefit, verdict]));
    clausesBehind = (decides) => {
      const rows4 = {
        ...clausesOf,
        ...Object.fromEntries([...householdRows, ...personRows].map(([id, , clauses]) => [id, clauses]))
      };
      return [...new Set(decides.flatMap((benefit) => rows4[benefit]))];
    };
    about = (of) => of === "household" ? { in: "household" } : { in: "person", person: of };
    screened = ({ policy: policy3, household, people: people2 }) => screen({ household, people: people2 }, createPolicy(policy3));
    describe.each(families.map((family3) => [family3.title, family3]))("%s", (_2, family3) => {
      const screening = screened(family3);
      test("every verdict of the household, and of each of its people", () => {
        expect(screening.household).toHaveLength(14);
        expect(verdicts(screening.household), family3.because).toEqual(
          expectedVerdicts(ofHouseholds, family3.ofHousehold)
        );
        expect(screening.people).toHaveLength(family3.people.length);
        for (const [index, determinations] of screening.people.entries()) {
          expect(determinations).toHaveLength(30);
          expect(verdicts(determinations), `person ${index}`).toEqual(
            expectedVerdicts(ofPeople, family3.ofPeople[index])
          );
        }
      });
      test("the allowance", () => {
        expect(screening.monthlyAllowance, family3.because).toBe(family3.monthlyAllowance);
        expect("monthlyAllowance" in screening).toBe(family3.monthlyAllowance !== void 0);
      });
      test("what to ask next, in this order, and why", () => {
        expect(screening.nextFacts).toEqual(
          family3.nextFacts.map(([of, fact2, decides, others2 = []]) => ({
            ...about(of),
            fact: fact2,
            anyOf: [fact2, ...others2],
            question: facts[fact2].question,
            decides,
            clauses: clausesBehind(decides)
          }))
        );
      });
      test("the figures that are missing", () => {
        expect(screening.missingFigures).toEqual(
          (family3.missingFigures ?? []).map(([anyOf, decides]) => ({ anyOf, decides }))
        );
      });
      test("what is not asked", () => {
        expect(screening.notAsked).toEqual(
          family3.notAsked.map(([of, fact2, decides]) => ({ ...about(of), fact: fact2, decides }))
        );
      });
      test("each determination is that of assess", () => {
        const policy3 = createPolicy(family3.policy);
        for (const determination2 of screening.household) {
          const benefit = determination2.benefit;
          expect(determination2).toEqual(assess(benefit, family3.household, policy3));
        }
        for (const [index, determinations] of screening.people.entries()) {
          for (const determination2 of determinations) {
            const benefit = determination2.benefit;
            expect(determination2).toEqual(assess(benefit, family3.people[index], policy3));
          }
        }
      });
    });
    test("the questions are in both languages", () => {
      const { nextFacts } = screen({ household: {} }, createPolicy({ asOf: "2010-07-05" }));
      expect(nextFacts[0]?.question).toEqual({
        en: "Where is your household registered: urban Jiaxing, rural Jiaxing, or elsewhere?",
        "zh-CN": "\u60A8\u5BB6\u7684\u6237\u53E3\u662F\u5609\u5174\u57CE\u9547\u7684\u3001\u5609\u5174\u519C\u6751\u7684\uFF0C\u8FD8\u662F\u5E02\u5916\u7684\uFF1F"
      });
    });
    test("with a local limit the floor areas are worth asking for too", () => {
      const policy3 = createPolicy({ asOf: "2010-07-05", housingDifficultyFloorArea: 15 });
      const { nextFacts } = screen({ household: { registration: "urban", members: 3 } }, policy3);
      expect(nextFacts.find(({ fact: fact2 }) => fact2 === "hasHousingDifficulty")?.anyOf).toEqual([
        "hasHousingDifficulty",
        "floorArea",
        "floorAreaPerCapita"
      ]);
    });
    test("two people of whom the same is unknown are asked one after the other", () => {
      const { nextFacts } = screen({ household: {}, people: [{}, {}] }, createPolicy({ asOf: "2010-07-05" }));
      const ofPeopleOnly = nextFacts.flatMap(
        (next) => next.in === "person" ? [`${next.fact} ${next.person}`] : []
      );
      expect(ofPeopleOnly.slice(0, 6)).toEqual([
        "isLongTermMigrant 0",
        "isLongTermMigrant 1",
        "isLandExpropriatedFarmer 0",
        "isLandExpropriatedFarmer 1",
        "isInsuredInResidentScheme 0",
        "isInsuredInResidentScheme 1"
      ]);
    });
    test.each([void 0, null, []])("without people there are none: %j", (people2) => {
      const screening = screen({ household: {}, people: people2 }, createPolicy({ asOf: "2010-07-05" }));
      expect(screening.people).toEqual([]);
      expect(screening.nextFacts.every((next) => next.in === "household")).toBe(true);
    });
  }
});

// test/cases/entitlements.test.ts
var entitlements_test_exports = {};
var policy;
var init_entitlements_test = __esm({
  "test/cases/entitlements.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_entitlement_rows();
    policy = createPolicy({ asOf: "2010-07-05" });
    describe("the one condition", () => {
      test("the fact, what must be so, and the clause that gives it", () => {
        const { criteria, readings: readings4 } = assess("temporaryRelief", { isInTemporaryHardship: true }, policy);
        expect(criteria).toEqual([
          {
            outcome: "met",
            kind: "flag",
            fact: "isInTemporaryHardship",
            comparator: "is",
            limit: true,
            clause: "2.1.4",
            value: true
          }
        ]);
        expect(readings4).toEqual({ planPeriod: "toEndOf2012" });
      });
      test('of an open list it says so, and "no" leaves it unknown with nothing to ask', () => {
        const person2 = { isPatientWithInfectiousDisease: false };
        const determination2 = assess("infectiousDiseaseTreatment", person2, policy);
        expect(determination2.criteria).toEqual([
          {
            outcome: "unknown",
            kind: "flag",
            fact: "isPatientWithInfectiousDisease",
            comparator: "is",
            limit: true,
            clause: "3.4.1",
            openList: true,
            value: false
          }
        ]);
        expect(explain(determination2, "en").split("\n")).toContain(
          "1. Patient with a disease that the document names: no. The plan's list is open, so this does not decide. (clause 3.4.1)"
        );
        expect(explain(determination2, "zh-CN").split("\n")).toContain(
          "1. \u6587\u4EF6\u6240\u5217\u75BE\u75C5\u7684\u60A3\u8005\uFF1A\u5426\u3002\u6587\u4EF6\u6240\u5217\u8303\u56F4\u672A\u5C3D\uFF0C\u4E0D\u80FD\u636E\u6B64\u8BA4\u5B9A\u3002\uFF08\u6761\u6B3E3.4.1\uFF09"
        );
      });
    });
    describe("the letter says what the document leaves open", () => {
      const letter = (id, language) => explain(assess(id, { isInTemporaryHardship: true }, policy), language).split("\n");
      test("criteria and amount", () => {
        const at = letter("temporaryRelief", "en").indexOf("What the plan leaves open:");
        expect(letter("temporaryRelief", "en").slice(at + 1, at + 3)).toEqual([
          "- The plan does not state the criteria: whether they are met is for the office to say, and taken as stated.",
          "- The plan states no amount."
        ]);
        expect(letter("temporaryRelief", "zh-CN")).toContain("- \u6587\u4EF6\u6CA1\u6709\u5199\u660E\u91D1\u989D\u6216\u8005\u5177\u4F53\u5185\u5BB9\u3002");
      });
      test("and nothing of the kind where it leaves nothing open", () => {
        const training = assess("landExpropriatedFarmerTraining", { isLandExpropriatedFarmer: true }, policy);
        expect(explain(training, "en")).not.toMatch(/states no amount|does not state the criteria/);
      });
    });
    describe("the catalogues", () => {
      const rows4 = [...householdRows, ...personRows];
      test.each(rows4.map((row) => [row[0], row]))("%s", (id, [, fact2, clauses, force, notStated]) => {
        const subject = householdRows.some(([other]) => other === id) ? "household" : "person";
        expect(benefits[id]).toMatchObject({ subject, kind: "benefit", force, clauses, notStated });
        expect(facts[fact2]).toMatchObject({ subject, kind: "flag" });
      });
      test("disease, family planning and bereavement are sensitive, and nothing else", () => {
        const sensitive2 = Object.entries(facts).flatMap(([name, fact2]) => fact2.sensitive ? [name] : []);
        expect(sensitive2.sort()).toEqual([
          "hasLostOrDisabledOnlyChild",
          "isFamilyPlanningFamily",
          "isPatientWithInfectiousDisease",
          "isPlanningPregnancy",
          "isRewardedRuralFamilyPlanningFamily"
        ]);
      });
    });
  }
});

// test/cases/receipts.test.ts
var receipts_test_exports = {};
import { readFileSync } from "node:fs";
var version2, defaults, receiptOf2;
var init_receipts_test = __esm({
  "test/cases/receipts.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    ({ version: version2 } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")));
    defaults = {
      limitInclusive: "included",
      repairLimitIn2010: "120%",
      repairLimitIn2011: "150%",
      repairHazardAreas: "withoutIncomeTest",
      ruralStandardBase: "standardInForce",
      floorAreaLimit: "excluded",
      checkupInterval: "anniversary",
      checkupRecipients: "retiredRegardless",
      planPeriod: "toEndOf2012"
    };
    receiptOf2 = (options) => screen({ household: {} }, createPolicy(options)).receipt;
    test("the published wage, the standards that follow from it, and what was given", () => {
      const wage3 = { origin: "published", source: "\u6D59\u653F\u53D1\u30142011\u301516\u53F7" };
      const urban6 = {
        origin: "derived",
        source: { ...wage3, figure: "minimumWage", amount: "1160", ratio: "0.4" }
      };
      const given3 = { origin: "given", source: "caller" };
      const options = {
        asOf: "2011-04-01",
        urbanDisposableIncomePerCapita: "24815.00",
        housingDifficultyFloorArea: 15
      };
      expect(receiptOf2(options)).toEqual({
        version: version2,
        asOf: "2011-04-01",
        figures: {
          minimumWage: { value: "1160", ...wage3 },
          urbanSubsistenceStandard: { value: "464", ...urban6 },
          ruralSubsistenceStandard: {
            value: "278.4",
            origin: "derived",
            source: { ...urban6, figure: "urbanSubsistenceStandard", amount: "464", ratio: "0.6" }
          },
          urbanDisposableIncomePerCapita: { value: "24815", ...given3 },
          housingDifficultyFloorArea: { value: "15", ...given3 }
        },
        readings: defaults
      });
    });
    test("the rounding, a minimum payment, and the readings that were chosen", () => {
      const readings4 = { limitInclusive: "excluded", floorAreaLimit: "included" };
      const options = { roundStandardsUpTo: 10, minimumPaymentPerPerson: "30.50", readings: readings4 };
      const receipt = receiptOf2({ asOf: "2010-07-05", ...options });
      expect(receipt.roundStandardsUpTo).toBe(10);
      expect(receipt.readings).toEqual({ ...defaults, ...readings4 });
      expect(receipt.figures.urbanSubsistenceStandard).toMatchObject({
        value: "400",
        source: { figure: "minimumWage", amount: "980", ratio: "0.4", roundedUpTo: 10 }
      });
      expect(receipt.figures.ruralSubsistenceStandard).toMatchObject({
        value: "240",
        source: { figure: "urbanSubsistenceStandard", amount: "400", ratio: "0.6", roundedUpTo: 10 }
      });
      expect(receipt.figures.minimumPaymentPerPerson).toMatchObject({ value: "30.5", origin: "given" });
    });
    test("outside the plan too, without a figure that nobody knows", () => {
      const receipt = receiptOf2({ asOf: "2013-01-01", ruralSubsistenceStandard: "300" });
      expect(receipt).toEqual({
        version: version2,
        asOf: "2013-01-01",
        figures: { ruralSubsistenceStandard: { value: "300", origin: "given", source: "caller" } },
        readings: defaults
      });
    });
  }
});

// test/cases/scenarios.ts
var quiet, urban5, rural8, nothing, wage2, readingChanged, roundingDropped, planBegins, planEnds, figureLost, scenarios;
var init_scenarios2 = __esm({
  "test/cases/scenarios.ts"() {
    "use strict";
    quiet = {
      livesInHazardArea: false,
      membersAbleAndWillingToWork: 0,
      membersEmployed: 0,
      receivesSubsistenceAllowance: false,
      isInTemporaryHardship: false,
      isStruckByDisaster: false,
      isFamilyPlanningFamily: false,
      isRewardedRuralFamilyPlanningFamily: false,
      hasLostOrDisabledOnlyChild: false
    };
    urban5 = { ...quiet, registration: "urban" };
    rural8 = { ...quiet, registration: "rural" };
    nothing = ["0", "0"];
    wage2 = {
      title: "the minimum wage moves from 980 to 1,160 on 2011-04-01",
      because: "urban 392 to 464, rural 235.20 to 278.40, low rent 784 to 928, repair at 150% 352.80 to 417.60",
      before: { asOf: "2011-03-31" },
      after: { asOf: "2011-04-01" },
      households: [
        {
          // 392 - 391.99 = 0.01; 464 - 391.99 = 72.01. Affordable housing waits for a figure.
          facts: { ...urban5, members: 1, monthlyIncome: "391.99", hasHousingDifficulty: true },
          eligibleBefore: ["subsistenceAllowance", "lowRentHousing"],
          eligibleAfter: ["subsistenceAllowance", "lowRentHousing"],
          undetermined: ["affordableHousing"],
          allowance: ["0.01", "72.01"]
        },
        {
          // 392 x 2 = 784 is not below 784; 464 x 2 = 928, less 784 is 144.
          facts: { ...urban5, members: 2, monthlyIncome: "784", hasHousingDifficulty: false },
          eligibleAfter: ["subsistenceAllowance"],
          gained: ["subsistenceAllowance"],
          allowance: ["0", "144"]
        },
        {
          // 784 x 3 = 2,352, a fen short; 928 x 3 = 2,784. Below 464 x 3 = 1,392 it is not.
          facts: { ...urban5, members: 3, monthlyIncome: "2352.01", hasHousingDifficulty: true },
          eligibleAfter: ["lowRentHousing"],
          gained: ["lowRentHousing"],
          undetermined: ["affordableHousing"],
          allowance: nothing
        },
        {
          // 235.20 x 48 = 11,289.60 is not below itself; 278.40 x 48 = 13,363.20, less it 2,073.60, / 12 = 172.80.
          // Repair 352.80 x 48 = 16,934.40 and low income 4,000 x 4 = 16,000 hold on both days.
          facts: { ...rural8, members: 4, annualIncome: "11289.60", livesInDilapidatedHouse: true },
          eligibleBefore: ["dilapidatedHousingRepair", "lowIncomeFarmHousehold"],
          eligibleAfter: ["subsistenceAllowance", "dilapidatedHousingRepair", "lowIncomeFarmHousehold"],
          gained: ["subsistenceAllowance"],
          allowance: ["0", "172.8"]
        },
        {
          // Above 352.80, on 417.60; 417.60 x 12 = 5,011.20 is above 4,000.
          facts: { ...rural8, members: 1, monthlyIncomePerCapita: "417.60", livesInDilapidatedHouse: true },
          eligibleAfter: ["dilapidatedHousingRepair"],
          gained: ["dilapidatedHousingRepair"],
          allowance: nothing
        },
        {
          // Entitled on both days, and the sum not known: nobody counted the people.
          facts: { ...rural8, monthlyIncomePerCapita: "100", livesInDilapidatedHouse: false },
          eligibleBefore: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          eligibleAfter: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          allowance: [void 0, void 0]
        },
        {
          // In town or in the country it would be entitled; elsewhere it would not.
          facts: {
            ...quiet,
            members: 1,
            monthlyIncome: "100",
            hasHousingDifficulty: false,
            livesInDilapidatedHouse: false
          },
          undetermined: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          allowance: [void 0, void 0]
        },
        { facts: { ...quiet, registration: "elsewhere", members: 2, monthlyIncome: "0" }, allowance: nothing }
      ],
      benefits: {
        subsistenceAllowance: [2, 4, 2, 0, 1],
        lowRentHousing: [1, 2, 1, 0, 0],
        affordableHousing: [0, 0, 0, 0, 2],
        dilapidatedHousingRepair: [1, 2, 1, 0, 0],
        lowIncomeFarmHousehold: [2, 2, 0, 0, 1]
      },
      // After: 72.01 + 144 + 172.80 = 388.81, of the six of whom both are known.
      allowances: {
        households: 6,
        before: "0.01",
        after: "388.81",
        change: "388.8",
        raised: 3,
        lowered: 0,
        notKnown: 2
      }
    };
    readingChanged = {
      title: "a limit that is read as excluded",
      because: "who stands on a limit loses; the allowance was never for those on the standard itself",
      before: { asOf: "2011-04-01" },
      after: { asOf: "2011-04-01", readings: { limitInclusive: "excluded" } },
      households: [
        {
          facts: { ...urban5, members: 3, monthlyIncome: "2784", hasHousingDifficulty: true },
          eligibleBefore: ["lowRentHousing"],
          lost: ["lowRentHousing"],
          undetermined: ["affordableHousing"],
          allowance: nothing
        },
        {
          // 278.40 x 150% = 417.60 to the fen; 4,000 is not what it has.
          facts: { ...rural8, members: 1, monthlyIncome: "417.60", livesInDilapidatedHouse: true },
          eligibleBefore: ["dilapidatedHousingRepair"],
          lost: ["dilapidatedHousingRepair"],
          allowance: nothing
        },
        {
          // A fen under; 4,000 x 1 = 4,000 to the fen. Below 278.40 a month, 3,340.80 a year, it is not.
          facts: { ...rural8, members: 1, annualIncome: "4000", livesInDilapidatedHouse: true },
          eligibleBefore: ["dilapidatedHousingRepair", "lowIncomeFarmHousehold"],
          eligibleAfter: ["dilapidatedHousingRepair"],
          lost: ["lowIncomeFarmHousehold"],
          allowance: nothing
        }
      ],
      benefits: {
        lowRentHousing: [1, 0, 0, 1, 0],
        affordableHousing: [0, 0, 0, 0, 1],
        dilapidatedHousingRepair: [2, 1, 0, 1, 0],
        lowIncomeFarmHousehold: [1, 0, 0, 1, 0]
      },
      allowances: {
        households: 3,
        before: "0",
        after: "0",
        change: "0",
        raised: 0,
        lowered: 0,
        notKnown: 0
      }
    };
    roundingDropped = {
      title: "standards up to ten yuan, and then exact",
      because: "464 up to 470, and 470 x 60% = 282 up to 290; exact they are 464 and 278.40",
      before: { asOf: "2011-04-01", roundStandardsUpTo: 10 },
      after: { asOf: "2011-04-01" },
      households: [
        {
          // 470 - 463.90 = 6.10; 464 - 463.90 = 0.10
          facts: { ...urban5, members: 1, monthlyIncome: "463.90", hasHousingDifficulty: false },
          eligibleBefore: ["subsistenceAllowance"],
          eligibleAfter: ["subsistenceAllowance"],
          allowance: ["6.1", "0.1"]
        },
        {
          // 470 x 2 - 927.80 = 12.20; 464 x 2 - 927.80 = 0.20
          facts: { ...urban5, members: 2, monthlyIncome: "927.80", hasHousingDifficulty: false },
          eligibleBefore: ["subsistenceAllowance"],
          eligibleAfter: ["subsistenceAllowance"],
          allowance: ["12.2", "0.2"]
        },
        {
          // 290 - 280 = 10; 280 is above 278.40. A year it has 3,360, within 4,000.
          facts: { ...rural8, members: 1, monthlyIncome: "280", livesInDilapidatedHouse: false },
          eligibleBefore: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          eligibleAfter: ["lowIncomeFarmHousehold"],
          lost: ["subsistenceAllowance"],
          allowance: ["10", "0"]
        }
      ],
      benefits: { subsistenceAllowance: [3, 2, 0, 1, 0], lowIncomeFarmHousehold: [1, 1, 0, 0, 0] },
      // 6.10 + 12.20 + 10 = 28.30; 0.10 + 0.20 = 0.30 and not 0.30000000000000004; 0.30 - 28.30 = -28
      allowances: {
        households: 3,
        before: "28.3",
        after: "0.3",
        change: "-28",
        raised: 0,
        lowered: 3,
        notKnown: 0
      }
    };
    planBegins = {
      title: "the plan comes into force",
      because: "the day before nobody has anything by it: that is neither a refusal nor open",
      before: { asOf: "2010-07-04" },
      after: { asOf: "2010-07-05" },
      households: [
        {
          // 392 - 0 = 392
          facts: {
            ...urban5,
            members: 1,
            monthlyIncome: "0",
            hasHousingDifficulty: false,
            isStruckByDisaster: true
          },
          eligibleAfter: ["subsistenceAllowance", "disasterRelief"],
          gained: ["subsistenceAllowance", "disasterRelief"],
          allowance: ["0", "392"]
        },
        {
          // A fen at 392 nobody is below.
          facts: { ...urban5, members: 1, monthlyIncome: null, hasHousingDifficulty: false },
          undetermined: ["subsistenceAllowance"],
          allowance: ["0", void 0]
        }
      ],
      benefits: { subsistenceAllowance: [0, 1, 1, 0, 1], disasterRelief: [0, 1, 1, 0, 0] },
      allowances: {
        households: 1,
        before: "0",
        after: "392",
        change: "392",
        raised: 1,
        lowered: 0,
        notKnown: 1
      }
    };
    planEnds = {
      title: "the plan ends",
      because: "what was had by the plan is had no more by it",
      before: { asOf: "2012-12-31" },
      after: { asOf: "2013-01-01", minimumWage: 1160 },
      households: [
        {
          // 464 - 400 = 64
          facts: { ...urban5, members: 1, monthlyIncome: "400", hasHousingDifficulty: false },
          eligibleBefore: ["subsistenceAllowance"],
          lost: ["subsistenceAllowance"],
          allowance: ["64", "0"]
        }
      ],
      benefits: { subsistenceAllowance: [1, 0, 0, 1, 0] },
      allowances: {
        households: 1,
        before: "64",
        after: "0",
        change: "-64",
        raised: 0,
        lowered: 1,
        notKnown: 0
      }
    };
    figureLost = {
      title: "from known figures to unknown ones",
      because: "what cannot be told any more is open, and neither lost nor gained",
      before: {
        asOf: "2012-12-31",
        urbanDisposableIncomePerCapita: 24815,
        readings: { planPeriod: "untilReplaced" }
      },
      after: {
        asOf: "2013-06-30",
        ruralSubsistenceStandard: "278.40",
        readings: { planPeriod: "untilReplaced" }
      },
      households: [
        {
          // 464 - 400 = 64; 928 and 14,889 a year are above; then there is no urban standard and no disposable income.
          facts: { ...urban5, members: 1, monthlyIncome: "400", hasHousingDifficulty: true },
          eligibleBefore: ["subsistenceAllowance", "lowRentHousing", "affordableHousing"],
          undetermined: ["subsistenceAllowance", "lowRentHousing", "affordableHousing"],
          allowance: ["64", void 0]
        },
        {
          // 278.40 x 2 - 300 = 256.80 on both days
          facts: { ...rural8, members: 2, monthlyIncome: "300", livesInDilapidatedHouse: false },
          eligibleBefore: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          eligibleAfter: ["subsistenceAllowance", "lowIncomeFarmHousehold"],
          allowance: ["256.8", "256.8"]
        }
      ],
      benefits: {
        subsistenceAllowance: [2, 1, 0, 0, 1],
        lowRentHousing: [1, 0, 0, 0, 1],
        affordableHousing: [1, 0, 0, 0, 1],
        lowIncomeFarmHousehold: [1, 1, 0, 0, 0]
      },
      allowances: {
        households: 1,
        before: "256.8",
        after: "256.8",
        change: "0",
        raised: 0,
        lowered: 0,
        notKnown: 1
      }
    };
    scenarios = [
      wage2,
      readingChanged,
      roundingDropped,
      planBegins,
      planEnds,
      figureLost
    ];
  }
});

// test/cases/scenarios.test.ts
var scenarios_test_exports = {};
var _, ofHouseholds2, householdBenefits2, none2, policiesOf, factsOf2, before, after, alone;
var init_scenarios_test = __esm({
  "test/cases/scenarios.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_citations();
    init_entitlement_rows();
    init_scenarios2();
    ({ freeHealthCheckup: _, ...ofHouseholds2 } = clausesOf);
    householdBenefits2 = [...Object.keys(ofHouseholds2), ...householdRows.map(([id]) => id)];
    none2 = [0, 0, 0, 0, 0];
    policiesOf = ({ before: before2, after: after3 }) => [createPolicy(before2), createPolicy(after3)];
    factsOf2 = ({ households }) => households.map(({ facts: facts7 }) => facts7);
    describe.each(scenarios.map((scenario) => [scenario.title, scenario]))("%s", (_title, scenario) => {
      test("household by household", () => {
        const found = [...scenarioChanges(factsOf2(scenario), ...policiesOf(scenario))];
        const expected = scenario.households.map((household, index) => {
          const { eligibleBefore = [], eligibleAfter = [], gained = [], lost = [], undetermined = [] } = household;
          const [allowanceBefore, allowanceAfter] = household.allowance;
          return {
            ...{ index, eligibleBefore, eligibleAfter, gained, lost, undetermined },
            ...allowanceBefore !== void 0 && { allowanceBefore },
            ...allowanceAfter !== void 0 && { allowanceAfter }
          };
        });
        expect(found, scenario.because).toEqual(expected);
      });
      test("all together", () => {
        const { before: before2, after: after3 } = scenario;
        const comparison = compareScenarios(factsOf2(scenario), ...policiesOf(scenario));
        expect(comparison, scenario.because).toEqual({
          format: 1,
          asOf: { before: before2.asOf, after: after3.asOf },
          households: scenario.households.length,
          benefits: Object.fromEntries(
            householdBenefits2.map((benefit) => {
              const [eligibleBefore, eligibleAfter, gained, lost, undetermined] = scenario.benefits[benefit] ?? none2;
              return [benefit, { eligibleBefore, eligibleAfter, gained, lost, undetermined }];
            })
          ),
          monthlyAllowances: scenario.allowances
        });
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      });
      test("and the other way round", () => {
        const [before2, after3] = policiesOf(scenario);
        const there = compareScenarios(factsOf2(scenario), before2, after3);
        const back = compareScenarios(factsOf2(scenario), after3, before2);
        for (const benefit of householdBenefits2) {
          const { eligibleBefore, eligibleAfter, gained, lost, undetermined } = there.benefits[benefit];
          expect(back.benefits[benefit]).toEqual({
            eligibleBefore: eligibleAfter,
            eligibleAfter: eligibleBefore,
            gained: lost,
            lost: gained,
            undetermined
          });
        }
        const { raised, lowered } = there.monthlyAllowances;
        expect(back.monthlyAllowances).toMatchObject({ raised: lowered, lowered: raised });
      });
    });
    [before, after] = policiesOf({ before: { asOf: "2011-03-31" }, after: { asOf: "2011-04-01" } });
    alone = { registration: "urban", members: 1, monthlyIncome: "391.99" };
    test("no household at all", () => {
      const { households, monthlyAllowances } = compareScenarios([], before, after);
      expect(households).toBe(0);
      expect(monthlyAllowances).toMatchObject({ households: 0, before: "0", after: "0", change: "0" });
    });
    test("one policy twice moves nothing", () => {
      const { benefits: benefits3, monthlyAllowances } = compareScenarios([alone, alone], before, before);
      expect(benefits3.subsistenceAllowance).toMatchObject({ eligibleBefore: 2, gained: 0, lost: 0 });
      expect(monthlyAllowances).toMatchObject({ before: "0.02", after: "0.02", raised: 0, lowered: 0 });
    });
    describe("any number of households", () => {
      function* register(size) {
        let read = 0;
        for (let taken = 0; taken < size; taken += 1) {
          if (read !== taken) throw new Error(`${taken} were taken when ${read} had been read`);
          const monthlyIncome = {
            enumerable: true,
            get: () => {
              read = taken + 1;
              return "391.99";
            }
          };
          yield Object.defineProperty(
            { registration: "urban", members: 1 },
            "monthlyIncome",
            monthlyIncome
          );
        }
      }
      test("a register of 50,000: each is read before the next is taken, and all are counted", () => {
        const [june, july] = [createPolicy({ asOf: "2010-06-30" }), createPolicy({ asOf: "2010-07-04" })];
        const { households, monthlyAllowances } = compareScenarios(register(5e4), june, july);
        expect(households).toBe(5e4);
        expect(monthlyAllowances).toMatchObject({ households: 5e4, before: "0", after: "0" });
      });
      test("their sums are exact", () => {
        const { benefits: benefits3, monthlyAllowances } = compareScenarios(register(2e3), before, after);
        expect(benefits3.subsistenceAllowance.eligibleBefore).toBe(2e3);
        expect(monthlyAllowances).toMatchObject({
          before: "20",
          after: "144020",
          change: "144000",
          raised: 2e3
        });
      });
      test("an endless one, of which the first three are looked at, and which is then closed", () => {
        let taken = 0;
        let closed = false;
        function* endless() {
          try {
            for (; ; ) {
              taken += 1;
              yield alone;
            }
          } finally {
            closed = true;
          }
        }
        const seen = [];
        for (const { index } of scenarioChanges(endless(), before, after)) {
          seen.push(index);
          expect(taken).toBe(seen.length);
          if (seen.length === 3) break;
        }
        expect(seen).toEqual([0, 1, 2]);
        expect(closed).toBe(true);
      });
      test("a set, or the values of a map", () => {
        const { households } = compareScenarios(/* @__PURE__ */ new Set([alone]), before, after);
        expect(households).toBe(1);
        const changes2 = [...scenarioChanges((/* @__PURE__ */ new Map([["one", alone]])).values(), before, after)];
        expect(changes2[0]?.gained).toEqual([]);
      });
    });
  }
});

// test/cases/screening-letters.test.ts
var screening_letters_test_exports = {};
var lines2, planPeriod2;
var init_screening_letters_test = __esm({
  "test/cases/screening-letters.test.ts"() {
    "use strict";
    init_src();
    init_one_test();
    lines2 = (screening, language) => explainScreening(screening, language).split("\n");
    planPeriod2 = "How long does the plan bind? From the day of issue, 5 July 2010, to the end of 2012.";
    test("a household alone, in English, from the first line to the last", () => {
      const household = {
        registration: "urban",
        members: 3,
        monthlyIncome: "1000",
        hasHousingDifficulty: false,
        membersAbleAndWillingToWork: 2,
        membersEmployed: 1,
        receivesSubsistenceAllowance: true,
        isStruckByDisaster: false
      };
      const screening = screen({ household }, createPolicy({ asOf: "2010-07-05" }));
      const { subsistenceAllowance: subsistenceAllowance4, priceSubsidy } = benefits;
      expect(lines2(screening, "en")).toEqual([
        "What the household and its people may have",
        "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010.",
        "Subsistence allowance a month: 176.00 yuan.",
        "",
        "== The household ==",
        "",
        "How this was worked out: Subsistence allowance",
        `What it is: ${subsistenceAllowance4.given.en}`,
        "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clause 2.1.4.",
        "Result: the conditions are met.",
        "Allowance a month: 392.00 x 3 - 1,000.00 = 176.00 yuan, rounded up to the fen. (Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 8)",
        "",
        "Conditions:",
        "1. Household registration: urban; required: urban, or rural. Met. (clause 2.1.4)",
        "2. Household income per month: 1,000.00 yuan; must be below 392.00 x 3 = 1,176.00 yuan a month, the limit itself not included; 176.00 yuan under the limit. Met. (clause 2.1.4; Regulations on the Subsistence Allowance for Urban Residents (State Council order 271, 1999), article 2)",
        "   Urban subsistence standard 392.00: derived, 980.00 x 40%.",
        "   Minimum wage 980.00: published, \u6D59\u653F\u53D1\u30142010\u301511\u53F7.",
        "",
        "Where the plan can be read in more than one way, this note reads it so:",
        `- ${planPeriod2}`,
        "",
        "What the plan leaves open:",
        `- ${subsistenceAllowance4.note?.en}`,
        "",
        "How this was worked out: Price subsidy",
        `What it is: ${priceSubsidy.given.en}`,
        "As of 2010-07-05, by Jiaxing's plan for equal basic public services of 5 July 2010, clause 2.1.4.",
        "Result: the conditions are met.",
        "",
        "Conditions:",
        "1. Receives the subsistence allowance: yes. Met. (clause 2.1.4)",
        "",
        "Where the plan can be read in more than one way, this note reads it so:",
        `- ${planPeriod2}`,
        "",
        "What the plan leaves open:",
        "- The plan states no amount.",
        `- ${priceSubsidy.note?.en}`,
        "",
        "Not decided by what is known:",
        "- Temporary relief",
        "- Preferential treatment of family-planning families",
        "- Reward for rural family-planning families",
        "- Special assistance for only-child families",
        "",
        "Conditions not met:",
        "- Low-rent housing",
        "  Housing difficulty: no. Not met. (clause 2.1.3)",
        "- Affordable housing",
        "  Housing difficulty: no. Not met. (clause 2.1.3)",
        "- Dilapidated-housing repair",
        "  Household registration: urban; required: rural. Not met. (clause 3.8.2)",
        "  Household income per month: 1,000.00 yuan; at most 235.20 x 120% x 3 = 846.72 yuan a month, the limit itself included; 153.28 yuan over the limit. Not met. (clause 3.8.2)",
        "- Hazard-area housing reinforcement",
        "  Household registration: urban; required: rural. Not met. (clause 3.8.2)",
        "- Low-income farm household",
        "  Household registration: urban; required: rural. Not met. (clause 2.1.4)",
        "- Zero-employment household",
        "  Members in work: 1; required: 0. Not met. (clause 2.1.1; Employment Promotion Law (2007), article 56)",
        "- Rural employment assistance",
        "  Household registration: urban; required: rural. Not met. (clause 2.1.1)",
        "- Disaster relief",
        "  Struck by a disaster: no. Not met. (clause 3.2.2)",
        "",
        "To ask next:",
        "- Is your household in temporary hardship? (clauses 2.1.4, 3.2.2)",
        "",
        "Not asked for, because it is sensitive; it counts when volunteered:",
        "- Family-planning family",
        "- Rural family to be rewarded for family planning",
        "- Only child died or disabled",
        "",
        `Worked out by jiaxing-benefits ${screening.receipt.version}.`,
        "This note explains a computation from the facts as they were stated. It is no administrative decision."
      ]);
    });
    describe("a family with its people", () => {
      const household = {
        registration: "urban",
        monthlyIncomePerCapita: "464",
        hasHousingDifficulty: true,
        membersAbleAndWillingToWork: 0,
        receivesSubsistenceAllowance: false,
        isInTemporaryHardship: false,
        isStruckByDisaster: false
      };
      const people2 = [
        { isRetired: true, lastCheckup: "2010-06-30", isPatientWithInfectiousDisease: false },
        { hasSevereDisability: true, isInsuredInResidentScheme: false }
      ];
      const screening = screen({ household, people: people2 }, createPolicy({ asOf: "2012-06-30" }));
      const expectInOrder = (letter, expected) => {
        const wanted = new Set(expected);
        expect(
          letter.filter((line) => wanted.has(line)).filter((line, at, all) => all.indexOf(line) === at)
        ).toEqual(expected);
      };
      test("in Chinese", () => {
        expectInOrder(lines2(screening, "zh-CN"), [
          "\u6838\u7B97\u8BF4\u660E\uFF1A\u5BB6\u5EAD\u53CA\u6210\u5458\u5404\u4E8B\u9879\u6C47\u603B",
          "\u6838\u7B97\u65E5\u671F\uFF1A2012\u5E746\u670830\u65E5\u3002\u4F9D\u636E\uFF1A\u300A\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\u300B\uFF082010\u5E747\u67085\u65E5\uFF09\u3002",
          "== \u5BB6\u5EAD ==",
          "\u6838\u7B97\u8BF4\u660E\uFF1A\u5EC9\u79DF\u4F4F\u623F",
          "3. \u4EBA\u5747\u6708\u6536\u5165\uFF1A464.00\u5143\uFF1B\u4E0D\u5F97\u8D85\u8FC7\u6BCF\u6708464.00\xD72=928.00\u5143\uFF08\u542B\u672C\u6570\uFF09\uFF1B\u6BD4\u9650\u989D\u4F4E464.00\u5143\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E2.1.3\uFF09",
          "\u6682\u4E0D\u80FD\u8BA4\u5B9A\u7684\u4E8B\u9879\uFF1A",
          "- \u7ECF\u6D4E\u9002\u7528\u4F4F\u623F",
          "\u4E0D\u7B26\u5408\u6761\u4EF6\u7684\u4E8B\u9879\uFF1A",
          "- \u4F4E\u4FDD",
          "  \u4EBA\u5747\u6708\u6536\u5165\uFF1A464.00\u5143\uFF1B\u987B\u4F4E\u4E8E\u6BCF\u6708464.00\u5143\uFF08\u4E0D\u542B\u672C\u6570\uFF09\uFF1B\u6070\u597D\u7B49\u4E8E\u9650\u989D\u3002\u4E0D\u7B26\u5408\u3002\uFF08\u6761\u6B3E2.1.4\uFF1B\u300A\u57CE\u5E02\u5C45\u6C11\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u6761\u4F8B\u300B\uFF081999\u5E74\u56FD\u52A1\u9662\u4EE4\u7B2C271\u53F7\uFF09\u7B2C\u4E8C\u6761\uFF09",
          "== \u7B2C1\u4EBA ==",
          "\u6838\u7B97\u8BF4\u660E\uFF1A\u514D\u8D39\u5065\u5EB7\u4F53\u68C0",
          "1. \u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u5408\u4F5C\u533B\u7597\u6216\u8005\u5DF2\u9000\u4F11\uFF1A\u662F\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E3.2.1\uFF09",
          "2. \u4E0A\u6B21\u514D\u8D39\u4F53\u68C0\u65E5\u671F\uFF1A2010\u5E746\u670830\u65E5\uFF1B\u81EA2012\u5E746\u670830\u65E5\u8D77\u53EF\u518D\u6B21\u5B89\u6392\uFF08\u542B\u5F53\u65E5\uFF09\u3002\u7B26\u5408\u3002\uFF08\u6761\u6B3E3.2.1\uFF09",
          "- \u4F20\u67D3\u75C5\u514D\u8D39\u6CBB\u7597",
          "== \u7B2C2\u4EBA ==",
          "\u6838\u7B97\u8BF4\u660E\uFF1A\u91CD\u5EA6\u6B8B\u75BE\u4EBA\u6258\uFF08\u5B89\uFF09\u517B",
          "\u6587\u4EF6\u5BF9\u672C\u4E8B\u9879\u7684\u8981\u6C42\u4E3A\u201C\u9010\u6B65\u201D\u63A8\u8FDB\uFF0C\u672A\u5B9A\u65F6\u9650\u3002",
          "\u63A5\u4E0B\u6765\u9700\u8981\u4E86\u89E3\u7684\u60C5\u51B5\uFF1A",
          "- \u7B2C1\u4EBA\uFF1A\u60A8\u662F\u88AB\u5F81\u5730\u519C\u6C11\u5417\uFF1F\uFF08\u6761\u6B3E3.1.1\u30013.2.1\uFF09",
          "- \u7B2C2\u4EBA\uFF1A\u60A8\u662F\u88AB\u5F81\u5730\u519C\u6C11\u5417\uFF1F\uFF08\u6761\u6B3E3.1.1\u30013.2.1\uFF09",
          "- \u7B2C2\u4EBA\uFF1A\u60A8\u662F\u9000\u4F11\u4EBA\u5458\u5417\uFF1F\uFF08\u6761\u6B3E3.2.1\uFF09",
          "\u5C1A\u7F3A\u7684\u5F53\u5730\u6807\u51C6\uFF1A",
          "- \u57CE\u9547\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
          "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1\uFF0C\u4E0D\u4E3B\u52A8\u8BE2\u95EE\uFF0C\u672C\u4EBA\u613F\u610F\u8BF4\u660E\u7684\u53EF\u636E\u4EE5\u6838\u7B97\uFF1A",
          "- \u8BA1\u5212\u751F\u80B2\u5BB6\u5EAD",
          "- \u7B2C1\u4EBA\uFF1A\u8BA1\u5212\u6000\u5B55",
          "- \u7B2C2\u4EBA\uFF1A\u6587\u4EF6\u6240\u5217\u75BE\u75C5\u7684\u60A3\u8005",
          "- \u7B2C2\u4EBA\uFF1A\u8BA1\u5212\u6000\u5B55",
          `\u6838\u7B97\u5DE5\u5177\uFF1Ajiaxing-benefits ${screening.receipt.version}\u3002`,
          "\u672C\u8BF4\u660E\u4EC5\u53CD\u6620\u4F9D\u636E\u6240\u586B\u60C5\u51B5\u8FDB\u884C\u6838\u7B97\u7684\u8FC7\u7A0B\u548C\u7ED3\u679C\uFF0C\u4E0D\u4F5C\u4E3A\u884C\u653F\u51B3\u5B9A\u3002"
        ]);
      });
      test("in English", () => {
        expectInOrder(lines2(screening, "en"), [
          "== The household ==",
          "How this was worked out: Low-rent housing",
          "Not decided by what is known:",
          "- Affordable housing",
          "Conditions not met:",
          "- Subsistence allowance",
          "== Person 1 ==",
          "How this was worked out: Free health check-up",
          "== Person 2 ==",
          "The plan phases this in, without a date (\u9010\u6B65).",
          "To ask next:",
          "- Person 1: Are you a farmer whose land was expropriated? (clauses 3.1.1, 3.2.1)",
          "Local figures still to be known:",
          "- Urban disposable income per capita",
          "Not asked for, because it is sensitive; it counts when volunteered:",
          "- Person 1: Planning a pregnancy"
        ]);
      });
      test("no allowance is told where none is due", () => {
        expect(lines2(screening, "en").some((line) => line.startsWith("Subsistence allowance a month"))).toBe(
          false
        );
      });
      test("a disease stated as no is not listed as one not asked for", () => {
        expect(lines2(screening, "zh-CN")).not.toContain("- \u7B2C1\u4EBA\uFF1A\u6587\u4EF6\u6240\u5217\u75BE\u75C5\u7684\u60A3\u8005");
      });
    });
    test("outside the plan every matter is listed as not in force, and nothing is asked", () => {
      const screening = screen({ household: {} }, createPolicy({ asOf: "2010-07-04" }));
      const names = (language) => householdBenefitIds.map((id) => `- ${benefits[id].name[language]}`);
      expect(lines2(screening, "en").slice(3)).toEqual([
        "== The household ==",
        "",
        "Not in force on this day:",
        ...names("en"),
        "",
        `Worked out by jiaxing-benefits ${screening.receipt.version}.`,
        "This note explains a computation from the facts as they were stated. It is no administrative decision."
      ]);
      expect(lines2(screening, "zh-CN").slice(5, -3)).toEqual(["\u8BE5\u65E5\u671F\u4E0D\u9002\u7528\u672C\u8BA1\u5212\u7684\u4E8B\u9879\uFF1A", ...names("zh-CN")]);
    });
  }
});

// test/errors/refusals.ts
var policy2, thrownBy, expectRefusal, quoted, shown;
var init_refusals = __esm({
  "test/errors/refusals.ts"() {
    "use strict";
    init_one_test();
    init_src();
    policy2 = createPolicy({ asOf: "2010-07-05" });
    thrownBy = (call) => {
      try {
        call();
      } catch (error) {
        expect(error).toBeInstanceOf(PolicyInputError);
        return error;
      }
      throw new Error("nothing was thrown");
    };
    expectRefusal = (call, refusal2) => {
      const error = thrownBy(call);
      expect(error.name).toBe("PolicyInputError");
      expect(error.code).toBe(refusal2.error ?? "invalid_input");
      expect(error.issues.map(({ path, code }) => ({ path, code }))).toEqual([
        { path: refusal2.path, code: refusal2.code }
      ]);
      for (const message of [error.message, error.issues[0]?.message]) {
        expect(message).toContain(refusal2.path);
        for (const part of refusal2.says ?? []) expect(message).toMatch(part);
      }
    };
    quoted = (given3) => {
      if (typeof given3 === "string") return JSON.stringify(given3);
      if (typeof given3 === "number" || typeof given3 === "boolean" || given3 === null) return String(given3);
      if (typeof given3 === "bigint") return String(given3);
      if (Array.isArray(given3)) return /array/i;
      if (given3 instanceof Date) return /date/i;
      return new RegExp(typeof given3, "i");
    };
    shown = (given3) => {
      if (typeof given3 === "string") return JSON.stringify(given3);
      if (typeof given3 === "object" && given3 !== null) return given3.constructor?.name ?? "null prototype";
      return String(given3);
    };
  }
});

// test/errors/values.ts
import { Decimal as Decimal4 } from "decimal.js";
var throws, neverAValue, notNumbers, badDecimals, flat, badAreas, badSums, notWhole, notANumber, badCounts, badMembers, badFlags, badDates, notRecords, strangeNames;
var init_values = __esm({
  "test/errors/values.ts"() {
    "use strict";
    throws = {
      toString: () => {
        throw new Error("no text");
      }
    };
    neverAValue = [
      {},
      [],
      ["1"],
      /* @__PURE__ */ new Date("2010-07-05"),
      /* @__PURE__ */ new Map(),
      /* @__PURE__ */ new Set([1]),
      /1/,
      () => 1,
      /* @__PURE__ */ Symbol("1"),
      1n,
      throws,
      /* @__PURE__ */ Object.create(null),
      new class Sum {
        value = 1;
      }(),
      { valueOf: () => 1 },
      Promise.resolve(1),
      new Number(1),
      new String("1")
    ];
    notNumbers = [
      ["wrong_type", true, false, ...neverAValue],
      [
        "not_a_sum",
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        "",
        " ",
        " 5",
        "5 ",
        "5\n",
        "+5",
        ".5",
        "5.",
        "007",
        "00",
        "1e3",
        "1E3",
        "2e-2",
        "1,000",
        "1,000.00",
        "1 000",
        "1_000",
        "\uFF12\uFF13\uFF15\uFF12",
        "\u0663",
        "0x10",
        "0b1",
        "100\u5143",
        "\xA5100",
        "$5",
        "\u4E00\u767E",
        "abc",
        "1.2.3",
        "1..2",
        "--1",
        "NaN",
        "Infinity",
        "null",
        "undefined",
        "\uD800",
        "1\0",
        "\xBD",
        "\u066B5",
        `${"1".repeat(5e4)}x`
      ],
      [
        "out_of_range",
        -1,
        -0.01,
        "-1",
        "-0.01",
        1e12,
        1e12 + 0.5,
        1e21,
        Number.MAX_VALUE,
        "1000000000000",
        "1000000000000.00",
        "9".repeat(5e4)
      ],
      [
        "too_many_decimals",
        0.1 + 0.2,
        1.001,
        2352.005,
        1.005,
        1e-3,
        1e-7,
        Number.MIN_VALUE,
        123456789123e-3,
        "1.000",
        "0.001",
        "2352.010",
        "1.005",
        `0.${"0".repeat(5e4)}`
      ]
    ];
    badDecimals = [
      [
        "not_a_sum",
        new Decimal4(Number.NaN),
        new Decimal4(Number.POSITIVE_INFINITY),
        new Decimal4(Number.NEGATIVE_INFINITY)
      ],
      ["out_of_range", new Decimal4(-1), new Decimal4("1e12"), new Decimal4("1e9000000000000000")],
      ["too_many_decimals", new Decimal4("0.001"), new Decimal4(1).div(3), new Decimal4("1e-9000000000000000")]
    ];
    flat = (bad) => bad.flatMap(([code, ...given3]) => given3.map((value) => ({ given: value, code })));
    badAreas = flat(notNumbers);
    badSums = flat([...notNumbers, ...badDecimals]);
    notWhole = [1.5, 0.5, -1, 100, 1e9, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    notANumber = ["3", "", "\u4E09", "many", true, new Decimal4(3), ...neverAValue];
    badCounts = flat([
      ["out_of_range", ...notWhole],
      ["wrong_type", ...notANumber]
    ]);
    badMembers = flat([
      ["out_of_range", 0, -0, ...notWhole],
      ["wrong_type", ...notANumber]
    ]);
    badFlags = flat([
      ["wrong_type", "true", "false", "yes", "", "\u662F", 0, 1, Number.NaN, ...neverAValue]
    ]);
    badDates = flat([
      [
        "not_a_date",
        "2010-02-30",
        "2011-02-29",
        "2100-02-29",
        "1900-02-29",
        "2010-04-31",
        "2010-13-01",
        "2010-00-10",
        "2010-01-00",
        "2010-01-32",
        "2010-1-1",
        "10-07-05",
        "20100705",
        "2010/07/05",
        "2010.07.05",
        "05-07-2010",
        "7/5/2010",
        "2010-07",
        "2010",
        "2010-07-05T00:00:00",
        "2010-07-05T00:00:00Z",
        "2010-07-05 00:00",
        "2010-07-05Z",
        "2010-07-05 ",
        " 2010-07-05",
        "2010-07-05\n",
        "2010-W27-1",
        "2010-186",
        "+002010-07-05",
        "-2010-07-05",
        "12010-07-05",
        "\uFF12\uFF10\uFF11\uFF10-\uFF10\uFF17-\uFF10\uFF15",
        "2010\u5E747\u67085\u65E5",
        "2010\u201307\u201305",
        "",
        "today",
        "Never",
        "NEVER",
        "Invalid Date",
        "\uDFFF",
        "2".repeat(5e4)
      ],
      ["wrong_type", 20100705, 1278288e6, Number.NaN, true, ...neverAValue]
    ]);
    notRecords = [
      null,
      void 0,
      [],
      [{}],
      "text",
      "",
      1,
      Number.NaN,
      true,
      1n,
      /* @__PURE__ */ Symbol("1"),
      () => ({}),
      /* @__PURE__ */ new Date(),
      /* @__PURE__ */ new Map([["members", 3]]),
      /* @__PURE__ */ new Set(),
      /1/
    ];
    strangeNames = [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "valueOf",
      "prototype",
      "",
      " ",
      "\uD800"
    ];
  }
});

// test/errors/explain.test.ts
var explain_test_exports = {};
var determination;
var init_explain_test = __esm({
  "test/errors/explain.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_refusals();
    init_values();
    determination = assess("lowRentHousing", {}, policy2);
    describe("languages that there are not", () => {
      test.each(["zh", "zh-cn", "EN", "english", ...strangeNames])("%j", (language) => {
        const says = [JSON.stringify(language), /en/, /zh-CN/];
        const call = () => explain(determination, language);
        expectRefusal(call, { path: "language", code: "unknown_name", says });
      });
      test.each([void 0, null, 1, ["en"], { en: true }])("of another type: %j", (language) => {
        const call = () => explain(determination, language);
        expectRefusal(call, { path: "language", code: "wrong_type", says: [quoted(language), /en/, /zh-CN/] });
      });
    });
    describe("what is no determination", () => {
      const others2 = [{}, { format: 2 }, { format: 1 }, { ...determination, format: 2 }];
      const strange = [...strangeNames, "lowRentHouse"].map((benefit) => ({ ...determination, benefit }));
      const given3 = [...notRecords, ...others2, ...strange].map((value) => [shown(value), value]);
      test.each(given3)("%s", (_2, value) => {
        const call = () => explain(value, "en");
        expectRefusal(call, { path: "determination", code: "wrong_type", says: [/assess/] });
      });
    });
    test("a stored determination is one", () => {
      expect(explain(JSON.parse(JSON.stringify(determination)), "en")).toBe(explain(determination, "en"));
    });
  }
});

// test/errors/names-and-shapes.test.ts
var names_and_shapes_test_exports = {};
var withKey, misspelt;
var init_names_and_shapes_test = __esm({
  "test/errors/names-and-shapes.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_refusals();
    init_values();
    withKey = (record, name) => Object.defineProperty({ ...record }, name, { value: true, enumerable: true });
    misspelt = {
      household: [
        "hasHousingDificulty",
        "Members",
        "members ",
        "income",
        "monthly_income",
        "monthlyincome",
        "\u6237\u7C4D",
        ...strangeNames
      ],
      person: ["isRetried", "age", "members", "registration", ...strangeNames],
      options: ["minimunWage", "minimumwage", "date", "asof", "urbanStandard", ...strangeNames]
    };
    describe("a name that is not known is refused, and those that are known are listed", () => {
      test.each(misspelt.household)("household: %j", (name) => {
        const family3 = withKey({ registration: "urban" }, name);
        const refusal2 = {
          path: name,
          code: "unknown_name",
          says: [/monthlyIncome/, /hasHousingDifficulty/]
        };
        expectRefusal(() => assess("lowRentHousing", family3, policy2), refusal2);
        expectRefusal(() => isEligibleForLowRentHousing(family3, policy2), refusal2);
        expectRefusal(() => hasFactsFor("lowRentHousing", family3), refusal2);
        expectRefusal(() => subsistenceAllowance(family3, policy2), refusal2);
      });
      test.each(misspelt.person)("person: %j", (name) => {
        const person2 = withKey({ isRetired: true }, name);
        const refusal2 = {
          path: name,
          code: "unknown_name",
          says: [/lastCheckup/, /isInsuredInResidentScheme/]
        };
        expectRefusal(() => assess("freeHealthCheckup", person2, policy2), refusal2);
        expectRefusal(() => isDueForFreeCheckup(person2, policy2), refusal2);
      });
      test.each(misspelt.options)("policy option: %j", (name) => {
        const options = withKey({ asOf: "2010-07-05" }, name);
        expectRefusal(() => createPolicy(options), {
          path: name,
          code: "unknown_name",
          says: [/minimumWage/, /readings/]
        });
      });
      test.each(["limitInclusiv", "repairlimitin2010", "4.3", ...strangeNames])("reading: %j", (name) => {
        const readings4 = withKey({ limitInclusive: "included" }, name);
        const refusal2 = {
          path: `readings.${name}`,
          code: "unknown_name",
          says: [/limitInclusive/, /planPeriod/]
        };
        expectRefusal(() => createPolicy({ asOf: "2010-07-05", readings: readings4 }), refusal2);
      });
      test.each(["cost", ...strangeNames])("argument of a formula: %j", (name) => {
        const costs = withKey({ medicalCost: 1, insurancePaid: 1, assistancePaid: 0 }, name);
        expectRefusal(() => medicalCoCoverage(costs), { path: name, code: "unknown_name", says: [/medicalCost/] });
        const relief2 = withKey({ reliefPaid: 1, recipients: 1, standard: 1 }, name);
        expectRefusal(() => meetsAverageReliefFloor(relief2), {
          path: name,
          code: "unknown_name",
          says: [/recipients/]
        });
      });
    });
    test("unknown even where its value is undefined or null", () => {
      for (const value of [void 0, null]) {
        const call = () => assess("lowRentHousing", { hasHousingDificulty: value }, policy2);
        expectRefusal(call, { path: "hasHousingDificulty", code: "unknown_name" });
      }
    });
    test("every field that is wrong is named, not the first alone", () => {
      const call = () => assess(
        "lowRentHousing",
        { members: 0, monthlyIncome: "x", registration: "city", area: 1 },
        policy2
      );
      const issues = thrownBy(call).issues.map(({ path, code }) => `${path} ${code}`);
      expect(issues.sort()).toEqual([
        "area unknown_name",
        "members out_of_range",
        "monthlyIncome not_a_sum",
        "registration unknown_name"
      ]);
    });
    describe("choices of a reading", () => {
      const choose = (name, value) => () => createPolicy({ asOf: "2010-07-05", readings: { [name]: value } });
      test.each([
        ["limitInclusive", "Included", ["included", "excluded"]],
        ["repairLimitIn2010", "1.2", ["120%", "150%"]],
        ["repairLimitIn2011", "120\uFF05", ["150%", "120%"]],
        ["floorAreaLimit", "constructor", ["excluded", "included"]],
        ["planPeriod", "__proto__", ["toEndOf2012", "untilReplaced"]],
        ["checkupRecipients", "", ["retiredRegardless", "retiredAndInsured"]]
      ])("%s: %j", (name, value, says) => {
        const refusal2 = {
          path: `readings.${name}`,
          code: "unknown_name",
          says: [JSON.stringify(value), ...says]
        };
        expectRefusal(choose(name, value), refusal2);
      });
      test.each([null, true, 1, ["included"], {}])("of another type: %j", (value) => {
        expectRefusal(choose("limitInclusive", value), {
          path: "readings.limitInclusive",
          code: "wrong_type",
          says: [quoted(value)]
        });
      });
      test.each(notRecords.filter((value) => value !== void 0).map((value) => [shown(value), value]))(
        "readings: %s",
        (_2, readings4) => {
          const call = () => createPolicy({ asOf: "2010-07-05", readings: readings4 });
          expectRefusal(call, { path: "readings", code: "wrong_type" });
        }
      );
    });
    describe.each(notRecords.map((given3) => ({ given: given3, title: shown(given3) })))(
      "$title as a whole",
      ({ given: given3 }) => {
        const household = {
          path: "household",
          code: "wrong_type",
          says: given3 === void 0 ? [] : [quoted(given3)]
        };
        test("as household", () => {
          expectRefusal(() => assess("lowRentHousing", given3, policy2), household);
          expectRefusal(() => isEligibleForLowRentHousing(given3, policy2), household);
          expectRefusal(() => hasFactsFor("lowRentHousing", given3), household);
          expectRefusal(() => subsistenceAllowance(given3, policy2), household);
        });
        test("as person", () => {
          expectRefusal(() => assess("freeHealthCheckup", given3, policy2), { ...household, path: "person" });
          expectRefusal(() => isDueForFreeCheckup(given3, policy2), { ...household, path: "person" });
        });
        test("as options or arguments", () => {
          for (const call of [
            () => createPolicy(given3),
            () => medicalCoCoverage(given3),
            () => meetsAverageReliefFloor(given3)
          ]) {
            const error = thrownBy(call);
            expect([error.code, error.issues.map(({ code }) => code)]).toEqual(["invalid_input", ["wrong_type"]]);
          }
        });
      }
    );
    test("an object without a prototype, or frozen, is as plain as any", () => {
      const family3 = {
        registration: "urban",
        members: 3,
        monthlyIncome: "2352.00",
        hasHousingDifficulty: true
      };
      const bare = Object.assign(/* @__PURE__ */ Object.create(null), family3);
      expect(isEligibleForLowRentHousing(bare, policy2)).toBe(true);
      expect(isEligibleForLowRentHousing(Object.freeze({ ...family3 }), policy2)).toBe(true);
      expect(createPolicy(Object.assign(/* @__PURE__ */ Object.create(null), { asOf: "2010-07-05" })).inForce).toBe(true);
    });
  }
});

// test/errors/scenarios.test.ts
var scenarios_test_exports2 = {};
var after2, ways, seven;
var init_scenarios_test2 = __esm({
  "test/errors/scenarios.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_refusals();
    init_values();
    after2 = createPolicy({ asOf: "2011-04-01" });
    ways = [
      [
        "compareScenarios",
        (households, before2, then) => () => compareScenarios(households, before2, then)
      ],
      [
        "scenarioChanges",
        (households, before2, then) => () => [
          ...scenarioChanges(households, before2, then)
        ]
      ]
    ];
    seven = Array.from({ length: 7 }, () => ({ registration: "urban", members: 1, monthlyIncome: "1" }));
    describe.each(ways)("%s", (_way, ask) => {
      const table = [
        [{ members: 0 }, "households.7.members", "out_of_range"],
        [{ monthlyIncome: "x" }, "households.7.monthlyIncome", "not_a_sum"],
        [{ income: 1 }, "households.7.income", "unknown_name"],
        [{ monthlyIncome: 1, annualIncome: 12 }, "households.7.annualIncome", "conflict"],
        [{ isStruckByDisaster: "no" }, "households.7.isStruckByDisaster", "wrong_type"]
      ];
      test.each(table)("%j in the eighth place", (household, path, code) => {
        expectRefusal(ask([...seven, household], policy2, after2), { path, code });
      });
      test.each(notRecords.map((given3) => [shown(given3), given3]))("%s in the eighth place", (_2, given3) => {
        const refusal2 = { path: "households.7", code: "wrong_type" };
        expectRefusal(ask([...seven, given3, {}], policy2, after2), refusal2);
      });
      test.each([void 0, null, 3, true, {}, /* @__PURE__ */ Symbol("1"), () => []])(
        "no households at all: %s",
        (households) => {
          expectRefusal(ask(households, policy2, after2), { path: "households", code: "wrong_type" });
        }
      );
      const noPolicies = [...notRecords, {}, { ...policy2 }, { asOf: "2010-07-05" }];
      test.each(noPolicies.map((given3) => [shown(given3), given3]))(
        "%s for a policy, however many households there are",
        (_2, given3) => {
          for (const households of [[], seven]) {
            expectRefusal(ask(households, given3, after2), { path: "before", code: "not_a_policy" });
            expectRefusal(ask(households, policy2, given3), { path: "after", code: "not_a_policy" });
          }
        }
      );
    });
    test("what comes before the mistake has been told", () => {
      const told = [];
      const call = () => {
        for (const { index } of scenarioChanges([...seven, { members: 0 }], policy2, after2)) {
          told.push(index);
        }
      };
      expectRefusal(call, { path: "households.7.members", code: "out_of_range" });
      expect(told).toEqual([0, 1, 2, 3, 4, 5, 6]);
    });
  }
});

// test/errors/screening.test.ts
var screening_test_exports = {};
var screenOf;
var init_screening_test = __esm({
  "test/errors/screening.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_refusals();
    init_values();
    screenOf = (input) => () => screen(input, policy2);
    describe("what is no screening input", () => {
      test.each(notRecords.map((given3) => [shown(given3), given3]))("%s", (_2, given3) => {
        expectRefusal(screenOf(given3), { path: "input", code: "wrong_type", says: [/named fields/] });
      });
      test.each(["persons", "family", "Household", "policy", ...strangeNames])("a field %j", (name) => {
        const input = Object.defineProperty({ household: {} }, name, { value: {}, enumerable: true });
        expectRefusal(screenOf(input), { path: name, code: "unknown_name", says: [/household/, /people/] });
      });
    });
    describe("the household", () => {
      test("is required", () => {
        expectRefusal(screenOf({}), { path: "household", code: "required" });
        expectRefusal(screenOf({ people: [] }), { path: "household", code: "required" });
        expectRefusal(screenOf({ household: void 0 }), { path: "household", code: "required" });
      });
      const given3 = notRecords.filter((value) => value !== void 0);
      test.each(given3.map((value) => [shown(value), value]))("is not %s", (_2, household) => {
        expectRefusal(screenOf({ household }), {
          path: "household",
          code: "wrong_type",
          says: [quoted(household)]
        });
      });
      test("is not the promise of one", () => {
        const household = Promise.resolve({ registration: "urban" });
        expectRefusal(screenOf({ household }), { path: "household", code: "wrong_type", says: [/Promise/] });
      });
      const table = [
        [{ members: 0 }, "household.members", "out_of_range"],
        [{ members: "3" }, "household.members", "wrong_type"],
        [{ monthlyIncome: "a lot" }, "household.monthlyIncome", "not_a_sum"],
        [{ annualIncome: -1 }, "household.annualIncome", "out_of_range"],
        [{ monthlyIncomePerCapita: "391.999" }, "household.monthlyIncomePerCapita", "too_many_decimals"],
        [{ floorArea: true }, "household.floorArea", "wrong_type"],
        [{ registration: "city" }, "household.registration", "unknown_name"],
        [{ isInTemporaryHardship: "yes" }, "household.isInTemporaryHardship", "wrong_type"],
        [{ hasLostOrDisabledOnlyChild: 0 }, "household.hasLostOrDisabledOnlyChild", "wrong_type"],
        [{ income: 1 }, "household.income", "unknown_name"],
        [{ isRetired: true }, "household.isRetired", "unknown_name"],
        [{ monthlyIncome: 1, annualIncome: 12 }, "household.annualIncome", "conflict"],
        [{ hasHousingDifficulty: true, floorAreaPerCapita: 9 }, "household.floorAreaPerCapita", "conflict"],
        [{ members: 2, membersAbleAndWillingToWork: 3 }, "household.membersAbleAndWillingToWork", "conflict"]
      ];
      test.each(table)("%j", (household, path, code) => {
        expectRefusal(screenOf({ household }), { path, code });
      });
      test("every field of it that is wrong is named", () => {
        const { issues } = thrownBy(screenOf({ household: { members: 0, area: 1, monthlyIncome: "x" } }));
        expect(issues.map(({ path }) => path).sort()).toEqual([
          "household.area",
          "household.members",
          "household.monthlyIncome"
        ]);
      });
    });
    describe("the people", () => {
      const lists = [{}, { 0: {}, length: 1 }, "people", 3, true, /* @__PURE__ */ new Set([{}]), () => []];
      test.each(lists.map((people2) => [shown(people2), people2]))("are a list, and not %s", (_2, people2) => {
        expectRefusal(screenOf({ household: {}, people: people2 }), { path: "people", code: "wrong_type", says: [/list/] });
      });
      test.each(notRecords.map((person2) => [shown(person2), person2]))(
        "are persons, and none is %s",
        (_2, person2) => {
          expectRefusal(screenOf({ household: {}, people: [{}, person2, {}] }), {
            path: "people.1",
            code: "wrong_type"
          });
        }
      );
      test("are as many as the list is long", () => {
        const people2 = Object.assign([], { 0: {}, 2: {} });
        expectRefusal(screenOf({ household: {}, people: people2 }), { path: "people.1", code: "wrong_type" });
      });
      const table = [
        [{ isRetired: "yes" }, "people.1.isRetired", "wrong_type"],
        [{ isPatientWithInfectiousDisease: 1 }, "people.1.isPatientWithInfectiousDisease", "wrong_type"],
        [{ lastCheckup: "2010-02-30" }, "people.1.lastCheckup", "not_a_date"],
        [{ lastCheckup: "2010-07-06" }, "people.1.lastCheckup", "out_of_range"],
        [{ lastCheckup: 2010 }, "people.1.lastCheckup", "wrong_type"],
        [{ registration: "urban" }, "people.1.registration", "unknown_name"],
        [{ isWorkers: true }, "people.1.isWorkers", "unknown_name"]
      ];
      test.each(table)("%j", (person2, path, code) => {
        expectRefusal(screenOf({ household: {}, people: [{}, person2] }), { path, code });
      });
    });
    describe("what is no policy", () => {
      const given3 = [...notRecords, {}, { ...policy2 }, { ...policy2, asOf: "2012-01-01" }, { asOf: "2010-07-05" }];
      test.each(given3.map((value) => [shown(value), value]))("%s", (_2, value) => {
        const call = () => screen({ household: {} }, value);
        expectRefusal(call, { path: "policy", code: "not_a_policy", says: [/createPolicy/] });
      });
    });
    describe("explainScreening", () => {
      const screening = screen({ household: {}, people: [{}] }, policy2);
      test.each(["zh", "zh-cn", "EN", ...strangeNames])("there is no language %j", (language) => {
        const says = [JSON.stringify(language), /en/, /zh-CN/];
        const call = () => explainScreening(screening, language);
        expectRefusal(call, { path: "language", code: "unknown_name", says });
      });
      test.each([void 0, null, 1, ["en"]])("nor one of another type: %j", (language) => {
        const call = () => explainScreening(screening, language);
        expectRefusal(call, { path: "language", code: "wrong_type", says: [quoted(language)] });
      });
      const { nextFacts: _2, ...without2 } = screening;
      const others2 = [
        ["nothing in it", {}],
        ["another format", { ...screening, format: 2 }],
        ["the format alone", { format: 1 }],
        ["the lists alone", { format: 1, household: [], people: [] }],
        ["no next facts", without2],
        ["no list of people", { ...screening, people: null }],
        ["a household that is none", { ...screening, household: [null] }],
        ["a determination", assess("lowRentHousing", {}, policy2)]
      ];
      test.each([...notRecords.map((value) => [shown(value), value]), ...others2])(
        "what is no screening: %s",
        (_title, value) => {
          const call = () => explainScreening(value, "en");
          expectRefusal(call, { path: "screening", code: "wrong_type", says: [/screen/] });
        }
      );
      test("a stored one is one, and so is one of a day outside the plan", () => {
        const outside2 = screen({ household: {} }, createPolicy({ asOf: "2010-07-04" }));
        for (const made of [screening, outside2]) {
          expect(explainScreening(JSON.parse(JSON.stringify(made)), "en")).toBe(explainScreening(made, "en"));
        }
      });
    });
  }
});

// test/naive/findings.ts
var met, unmet, unknown9, when, fromHousehold, fromPolicy, conclude, withoutRepeats;
var init_findings = __esm({
  "test/naive/findings.ts"() {
    "use strict";
    met = { outcome: "met", needs: [] };
    unmet = { outcome: "unmet", needs: [] };
    unknown9 = (...needs2) => ({ outcome: "unknown", needs: needs2 });
    when = (holds3) => holds3 ? met : unmet;
    fromHousehold = (...anyOf) => ({ in: "household", anyOf });
    fromPolicy = (...anyOf) => ({ in: "policy", anyOf });
    conclude = (findings) => {
      const has = (outcome2) => findings.some((finding) => finding.outcome === outcome2);
      if (has("unmet")) return { verdict: "ineligible", missing: [] };
      if (has("unknown"))
        return { verdict: "undetermined", missing: withoutRepeats(findings.flatMap((f) => f.needs)) };
      return { verdict: "eligible", missing: [] };
    };
    withoutRepeats = (missing) => {
      const seen = new Map(missing.map((entry) => [JSON.stringify(entry), entry]));
      return [...seen.values()];
    };
  }
});

// test/naive/ratio.ts
var whole, fraction, decimal, plus, minus, times, dividedBy, isBelow, isAtMost, larger, floor, ceiling;
var init_ratio = __esm({
  "test/naive/ratio.ts"() {
    "use strict";
    whole = (value) => ({ top: BigInt(value), bottom: 1n });
    fraction = (top, bottom) => ({
      top: BigInt(top),
      bottom: BigInt(bottom)
    });
    decimal = (given3) => {
      const text2 = given3.toString();
      if (!/^\d+(\.\d+)?$/.test(text2)) throw new Error(`the oracle reads plain decimals only: ${text2}`);
      const [units = "", decimals = ""] = text2.split(".");
      return { top: BigInt(units + decimals), bottom: 10n ** BigInt(decimals.length) };
    };
    plus = (a, b) => ({
      top: a.top * b.bottom + b.top * a.bottom,
      bottom: a.bottom * b.bottom
    });
    minus = (a, b) => plus(a, { top: -b.top, bottom: b.bottom });
    times = (a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
    dividedBy = (a, b) => ({
      top: a.top,
      bottom: a.bottom * BigInt(b)
    });
    isBelow = (a, b) => a.top * b.bottom < b.top * a.bottom;
    isAtMost = (a, b) => a.top * b.bottom <= b.top * a.bottom;
    larger = (a, b) => isBelow(a, b) ? b : a;
    floor = ({ top, bottom }) => {
      const quotient = top / bottom;
      return top % bottom < 0n ? quotient - 1n : quotient;
    };
    ceiling = ({ top, bottom }) => -floor({ top: -top, bottom });
  }
});

// test/naive/income.ts
var incomeFacts2, isPerCapita, isAnnual, spellingUsed, spellingExpected, compareIncome, outcomeOf, highest;
var init_income = __esm({
  "test/naive/income.ts"() {
    "use strict";
    init_findings();
    init_ratio();
    incomeFacts2 = [
      "monthlyIncome",
      "annualIncome",
      "monthlyIncomePerCapita",
      "annualIncomePerCapita"
    ];
    isPerCapita = (fact2) => fact2.endsWith("PerCapita");
    isAnnual = (fact2) => fact2.startsWith("annual");
    spellingUsed = (household) => incomeFacts2.find((fact2) => household[fact2] !== void 0 && household[fact2] !== null);
    spellingExpected = (household, limit2) => {
      if (household.members) return limit2.period === "month" ? "monthlyIncome" : "annualIncome";
      return limit2.period === "month" ? "monthlyIncomePerCapita" : "annualIncomePerCapita";
    };
    compareIncome = (household, limit2) => {
      const used = spellingUsed(household);
      const fact2 = used ?? spellingExpected(household, limit2);
      const incomeMonths = !isAnnual(fact2) && limit2.period === "year" ? 12 : 1;
      const limitMonths = isAnnual(fact2) && limit2.period === "month" ? 12 : 1;
      const people2 = isPerCapita(fact2) ? 1 : household.members;
      const amount = used && household[used];
      const value = amount !== void 0 && amount !== null ? times(decimal(amount), whole(incomeMonths)) : void 0;
      const total = limit2.perPerson && people2 ? times(limit2.perPerson, whole(limitMonths * people2)) : void 0;
      return {
        ...outcomeOf(value, total, limit2),
        needs: [
          ...used === void 0 ? [fromHousehold(...incomeFacts2)] : [],
          ...used !== void 0 && !people2 ? [fromHousehold("members")] : [],
          ...limit2.needs
        ],
        fact: fact2,
        value,
        limit: total,
        highestQualifying: total && highest(dividedBy(total, incomeMonths), limit2.comparator)
      };
    };
    outcomeOf = (value, limit2, { comparator }) => {
      if (value === void 0 || limit2 === void 0) return { outcome: "unknown" };
      const holds3 = comparator === "below" ? isBelow(value, limit2) : isAtMost(value, limit2);
      return { outcome: holds3 ? "met" : "unmet" };
    };
    highest = (limit2, comparator) => {
      const fen = times(limit2, whole(100));
      const cutOff2 = comparator === "below" ? ceiling(fen) - 1n : floor(fen);
      return cutOff2 < 0n ? void 0 : cutOff2;
    };
  }
});

// test/naive/allowance.ts
var allowanceInFen, unrounded4;
var init_allowance4 = __esm({
  "test/naive/allowance.ts"() {
    "use strict";
    init_income();
    init_ratio();
    allowanceInFen = (standard, members2, fact2, income3, minimumPayment) => {
      const S = standard;
      const n = whole(members2);
      const fen = times(decimal(income3), whole(100));
      const due2 = unrounded4(S, n, fact2, fen);
      const least2 = minimumPayment ? times(times(minimumPayment, n), whole(100)) : whole(0);
      return ceiling(larger(due2, least2));
    };
    unrounded4 = (S, n, fact2, fen) => {
      const month = times(S, whole(100));
      const year = times(S, whole(1200));
      if (isPerCapita(fact2) && isAnnual(fact2)) return dividedBy(times(n, minus(year, fen)), 12);
      if (isPerCapita(fact2)) return times(n, minus(month, fen));
      if (isAnnual(fact2)) return dividedBy(minus(times(year, n), fen), 12);
      return minus(times(month, n), fen);
    };
  }
});

// test/naive/household.ts
var isKnown, isRegistered, isTrue, hasMemberAbleToWork, hasNobodyEmployed, hasMemberSeekingWork, isInHousingDifficulty, areaFalls;
var init_household = __esm({
  "test/naive/household.ts"() {
    "use strict";
    init_findings();
    init_ratio();
    isKnown = (value) => value !== void 0 && value !== null;
    isRegistered = (household, ...places2) => {
      if (!isKnown(household.registration)) return unknown9(fromHousehold("registration"));
      return when(places2.includes(household.registration));
    };
    isTrue = (household, flag) => {
      const value = household[flag];
      return isKnown(value) ? when(value) : unknown9(fromHousehold(flag));
    };
    hasMemberAbleToWork = ({ membersAbleAndWillingToWork: able2 }) => isKnown(able2) ? when(able2 >= 1) : unknown9(fromHousehold("membersAbleAndWillingToWork"));
    hasNobodyEmployed = ({ membersEmployed: employed2 }) => isKnown(employed2) ? when(employed2 === 0) : unknown9(fromHousehold("membersEmployed"));
    hasMemberSeekingWork = (household) => {
      const { membersAbleAndWillingToWork: able2, membersEmployed: employed2 } = household;
      if (able2 === 0) return unmet;
      if (isKnown(able2) && isKnown(employed2)) return when(able2 - employed2 >= 1);
      const needs2 = [];
      if (!isKnown(able2)) needs2.push(fromHousehold("membersAbleAndWillingToWork"));
      if (!isKnown(employed2)) needs2.push(fromHousehold("membersEmployed"));
      return unknown9(...needs2);
    };
    isInHousingDifficulty = (household, figures) => {
      if (isKnown(household.hasHousingDifficulty)) return when(household.hasHousingDifficulty);
      const local2 = figures.housingDifficultyFloorArea;
      const needsLocal = local2 ? [] : [fromPolicy("housingDifficultyFloorArea")];
      if (isKnown(household.floorAreaPerCapita)) {
        if (!local2) return unknown9(...needsLocal);
        return areaFalls(decimal(household.floorAreaPerCapita), local2, figures);
      }
      if (isKnown(household.floorArea)) {
        const people2 = household.members;
        const needsMembers = isKnown(people2) ? [] : [fromHousehold("members")];
        if (!local2 || !isKnown(people2)) return unknown9(...needsMembers, ...needsLocal);
        return areaFalls(decimal(household.floorArea), times(local2, whole(people2)), figures);
      }
      return unknown9(fromHousehold("hasHousingDifficulty", "floorArea", "floorAreaPerCapita"));
    };
    areaFalls = (area2, limit2, figures) => when(figures.readings.floorAreaLimit === "included" ? isAtMost(area2, limit2) : isBelow(area2, limit2));
  }
});

// test/naive/limits.ts
var urbanNeeds, ruralNeeds, share, asWrittenWithYixia, subsistenceLimit, lowRentLimit, affordableHousingLimit, repairPercent, repairLimit, lowIncomeFarmLimit;
var init_limits2 = __esm({
  "test/naive/limits.ts"() {
    "use strict";
    init_findings();
    init_ratio();
    urbanNeeds = [fromPolicy("urbanSubsistenceStandard", "minimumWage")];
    ruralNeeds = [fromPolicy("ruralSubsistenceStandard", "minimumWage")];
    share = (percent, of) => of && times(of, fraction(percent, 100));
    asWrittenWithYixia = (figures) => figures.readings.limitInclusive === "excluded" ? "below" : "atMost";
    subsistenceLimit = (figures, household) => {
      const limit2 = { period: "month", comparator: "below" };
      const { urbanSubsistenceStandard: urban6, ruralSubsistenceStandard: rural9 } = figures;
      if (household.registration === "urban")
        return { ...limit2, perPerson: urban6, needs: urban6 ? [] : urbanNeeds };
      if (household.registration === "rural")
        return { ...limit2, perPerson: rural9, needs: rural9 ? [] : ruralNeeds };
      if (household.registration === "elsewhere") return { ...limit2, perPerson: void 0, needs: [] };
      return { ...limit2, perPerson: void 0, needs: [fromHousehold("registration")] };
    };
    lowRentLimit = (figures) => ({
      perPerson: share(200, figures.urbanSubsistenceStandard),
      period: "month",
      comparator: asWrittenWithYixia(figures),
      needs: figures.urbanSubsistenceStandard ? [] : urbanNeeds
    });
    affordableHousingLimit = (figures) => ({
      perPerson: share(60, figures.urbanDisposableIncomePerCapita),
      period: "year",
      comparator: asWrittenWithYixia(figures),
      needs: figures.urbanDisposableIncomePerCapita ? [] : [fromPolicy("urbanDisposableIncomePerCapita")]
    });
    repairPercent = ({ asOf, readings: readings4 }) => {
      if (asOf < "2011-01-01") return readings4.repairLimitIn2010 === "150%" ? 150 : 120;
      if (asOf < "2012-01-01") return readings4.repairLimitIn2011 === "120%" ? 120 : 150;
      return 150;
    };
    repairLimit = (figures) => ({
      perPerson: share(repairPercent(figures), figures.ruralSubsistenceStandard),
      period: "month",
      comparator: asWrittenWithYixia(figures),
      needs: figures.ruralSubsistenceStandard ? [] : ruralNeeds
    });
    lowIncomeFarmLimit = (figures) => ({
      perPerson: whole(4e3),
      period: "year",
      comparator: asWrittenWithYixia(figures),
      needs: []
    });
  }
});

// test/naive/decide.ts
var subsistenceAllowance3, allowanceOf2, lowRentHousing2, affordableHousing2, dilapidatedHousingRepair2, hazardAreaReinforcement2, lowIncomeFarmHousehold2, zeroEmploymentHousehold2, ruralEmploymentAssistance2, benefits2, strictBenefitIds;
var init_decide = __esm({
  "test/naive/decide.ts"() {
    "use strict";
    init_allowance4();
    init_findings();
    init_household();
    init_income();
    init_limits2();
    subsistenceAllowance3 = (figures, household) => {
      const income3 = compareIncome(household, subsistenceLimit(figures, household));
      const conclusion = conclude([isRegistered(household, "urban", "rural"), income3]);
      const allowance = conclusion.verdict === "eligible" ? allowanceOf2(figures, household, income3) : void 0;
      return { force: "required", ...conclusion, income: income3, ...allowance !== void 0 && { allowance } };
    };
    allowanceOf2 = (figures, household, { fact: fact2 }) => {
      const standard = subsistenceLimit(figures, household).perPerson;
      const income3 = household[fact2];
      if (!household.members || !standard || income3 === void 0 || income3 === null) return void 0;
      return allowanceInFen(standard, household.members, fact2, income3, figures.minimumPaymentPerPerson);
    };
    lowRentHousing2 = (figures, household) => {
      const income3 = compareIncome(household, lowRentLimit(figures));
      const conditions8 = [isRegistered(household, "urban"), income3, isInHousingDifficulty(household, figures)];
      return { force: "basic", ...conclude(conditions8), income: income3 };
    };
    affordableHousing2 = (figures, household) => {
      const income3 = compareIncome(household, affordableHousingLimit(figures));
      const conditions8 = [isRegistered(household, "urban"), income3, isInHousingDifficulty(household, figures)];
      return { force: "basic", ...conclude(conditions8), income: income3 };
    };
    dilapidatedHousingRepair2 = (figures, household) => {
      const income3 = compareIncome(household, repairLimit(figures));
      const conditions8 = [isRegistered(household, "rural"), isTrue(household, "livesInDilapidatedHouse"), income3];
      return { force: repairPercent(figures) === 120 ? "required" : "strive", ...conclude(conditions8), income: income3 };
    };
    hazardAreaReinforcement2 = (figures, household) => {
      const place = [
        isRegistered(household, "rural"),
        isTrue(household, "livesInDilapidatedHouse"),
        isTrue(household, "livesInHazardArea")
      ];
      if (figures.readings.repairHazardAreas !== "withIncomeTest") return { force: "basic", ...conclude(place) };
      const income3 = compareIncome(household, repairLimit(figures));
      return { force: "basic", ...conclude([...place, income3]), income: income3 };
    };
    lowIncomeFarmHousehold2 = (figures, household) => {
      const income3 = compareIncome(household, lowIncomeFarmLimit(figures));
      return { force: "basic", ...conclude([isRegistered(household, "rural"), income3]), income: income3 };
    };
    zeroEmploymentHousehold2 = (_figures, household) => {
      const urban6 = isRegistered(household, "urban");
      const conditions8 = [urban6, hasMemberAbleToWork(household), hasNobodyEmployed(household)];
      return { force: "required", ...conclude(conditions8) };
    };
    ruralEmploymentAssistance2 = (_figures, household) => {
      const receives = isTrue(household, "receivesSubsistenceAllowance");
      const conditions8 = [isRegistered(household, "rural"), receives, hasMemberSeekingWork(household)];
      return { force: "basic", ...conclude(conditions8) };
    };
    benefits2 = {
      subsistenceAllowance: subsistenceAllowance3,
      lowRentHousing: lowRentHousing2,
      affordableHousing: affordableHousing2,
      dilapidatedHousingRepair: dilapidatedHousingRepair2,
      hazardAreaReinforcement: hazardAreaReinforcement2,
      lowIncomeFarmHousehold: lowIncomeFarmHousehold2,
      zeroEmploymentHousehold: zeroEmploymentHousehold2,
      ruralEmploymentAssistance: ruralEmploymentAssistance2
    };
    strictBenefitIds = Object.keys(benefits2);
  }
});

// test/properties/library.ts
var strict;
var init_library = __esm({
  "test/properties/library.ts"() {
    "use strict";
    init_src();
    strict = {
      subsistenceAllowance: isEligibleForSubsistenceAllowance,
      lowRentHousing: isEligibleForLowRentHousing,
      affordableHousing: isEligibleForAffordableHousing,
      dilapidatedHousingRepair: isEligibleForDilapidatedHousingRepair,
      hazardAreaReinforcement: isEligibleForHazardAreaReinforcement,
      lowIncomeFarmHousehold: isLowIncomeFarmHousehold,
      zeroEmploymentHousehold: isZeroEmploymentHousehold,
      ruralEmploymentAssistance: isEligibleForRuralEmploymentAssistance
    };
  }
});

// test/errors/strict.test.ts
var strict_test_exports = {};
var anyIncome, anyHousing, families2, local, without;
var init_strict_test = __esm({
  "test/errors/strict.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_decide();
    init_library();
    init_refusals();
    anyIncome = ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"];
    anyHousing = ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"];
    families2 = {
      subsistenceAllowance: {
        family: { registration: "rural", members: 3, monthlyIncome: "705.59" },
        missing: { registration: ["registration"], members: ["members"], monthlyIncome: anyIncome }
      },
      lowRentHousing: {
        family: { registration: "urban", members: 3, annualIncome: "28224.00", floorArea: 44.99 },
        missing: {
          registration: ["registration"],
          annualIncome: anyIncome,
          floorArea: anyHousing,
          members: ["members"]
        }
      },
      affordableHousing: {
        family: { registration: "urban", annualIncomePerCapita: 14889, hasHousingDifficulty: true },
        missing: {
          registration: ["registration"],
          annualIncomePerCapita: anyIncome,
          hasHousingDifficulty: anyHousing
        }
      },
      dilapidatedHousingRepair: {
        family: { registration: "rural", monthlyIncomePerCapita: "282.24", livesInDilapidatedHouse: true },
        missing: {
          registration: ["registration"],
          monthlyIncomePerCapita: anyIncome,
          livesInDilapidatedHouse: ["livesInDilapidatedHouse"]
        }
      },
      hazardAreaReinforcement: {
        family: { registration: "rural", livesInDilapidatedHouse: true, livesInHazardArea: true },
        missing: {
          registration: ["registration"],
          livesInDilapidatedHouse: ["livesInDilapidatedHouse"],
          livesInHazardArea: ["livesInHazardArea"]
        }
      },
      lowIncomeFarmHousehold: {
        family: { registration: "rural", members: 2, annualIncome: "8000.00" },
        missing: { registration: ["registration"], members: ["members"], annualIncome: anyIncome }
      },
      zeroEmploymentHousehold: {
        family: { registration: "urban", membersAbleAndWillingToWork: 1, membersEmployed: 0 },
        missing: {
          registration: ["registration"],
          membersAbleAndWillingToWork: ["membersAbleAndWillingToWork"],
          membersEmployed: ["membersEmployed"]
        }
      },
      ruralEmploymentAssistance: {
        family: {
          registration: "rural",
          receivesSubsistenceAllowance: true,
          membersAbleAndWillingToWork: 2,
          membersEmployed: 1
        },
        missing: {
          registration: ["registration"],
          receivesSubsistenceAllowance: ["receivesSubsistenceAllowance"],
          membersAbleAndWillingToWork: ["membersAbleAndWillingToWork"],
          membersEmployed: ["membersEmployed"]
        }
      }
    };
    local = createPolicy({
      asOf: "2010-07-05",
      urbanDisposableIncomePerCapita: 24815,
      housingDifficultyFloorArea: 15
    });
    without = (family3, name) => Object.fromEntries(Object.entries(family3).filter(([other]) => other !== name));
    describe.each(strictBenefitIds)("%s", (benefit) => {
      const { family: family3, missing } = families2[benefit];
      test("is decided for a household that knows what it takes", () => {
        expect(strict[benefit](family3, local)).toBe(true);
      });
      test.each(Object.entries(missing))("without %s it is not", (name, anyOf) => {
        const nothing2 = [without(family3, name), { ...family3, [name]: null }, { ...family3, [name]: void 0 }];
        for (const partly of nothing2) {
          const error = thrownBy(() => strict[benefit](partly, local));
          expect(error.code).toBe("missing_facts");
          expect(error.issues.map(({ path, code }) => [path, code])).toEqual(
            name === "members" && benefit === "lowRentHousing" ? [["members", "required"]] : [[anyOf[0], "required"]]
          );
          for (const fact2 of anyOf) expect(error.message).toContain(fact2);
        }
      });
      test("nothing known: every fact is named", () => {
        const error = thrownBy(() => strict[benefit]({}, local));
        const facts7 = Object.entries(missing).filter(([name]) => name !== "members");
        expect(error.issues.map(({ path }) => path).sort()).toEqual(facts7.map(([, [first]]) => first).sort());
      });
      test.each(["2010-07-04", "2013-01-01", "1999-12-31"])("on %s it is not in force, facts or none", (asOf) => {
        const outside2 = createPolicy({ asOf, minimumWage: 980 });
        for (const household of [family3, {}, { registration: "elsewhere" }]) {
          const error = thrownBy(() => strict[benefit](household, outside2));
          expect(error.code).toBe("not_in_force");
          expect(error.message).toContain(asOf);
          expect(error.message).toMatch(/2010-07-05/);
        }
      });
      test("what cannot be read is refused first, in force or not", () => {
        const refusal2 = { path: "members", code: "out_of_range" };
        expectRefusal(() => strict[benefit]({ members: 0 }, createPolicy({ asOf: "2010-07-04" })), refusal2);
        expectRefusal(() => strict[benefit]({ members: 0 }, local), refusal2);
      });
      test("one failed condition decides, whatever is missing", () => {
        expect(strict[benefit]({ registration: "elsewhere" }, local)).toBe(false);
      });
    });
    describe("figures of the policy that are missing", () => {
      const family3 = { registration: "urban", members: 1, monthlyIncome: 1 };
      test("no disposable income", () => {
        const call = () => strict.affordableHousing({ ...family3, hasHousingDifficulty: true }, policy2);
        const path = "policy.urbanDisposableIncomePerCapita";
        expectRefusal(call, { error: "missing_facts", path, code: "required" });
      });
      test("no local floor area", () => {
        const call = () => strict.lowRentHousing({ ...family3, floorArea: 1 }, policy2);
        expectRefusal(call, {
          error: "missing_facts",
          path: "policy.housingDifficultyFloorArea",
          code: "required"
        });
      });
      test("no urban standard, nor a rural one", () => {
        const readings4 = { planPeriod: "untilReplaced", ruralStandardBase: "unroundedWageShare" };
        const rural9 = createPolicy({ asOf: "2013-01-01", ruralSubsistenceStandard: 300, readings: readings4 });
        const urban6 = createPolicy({ asOf: "2013-01-01", urbanSubsistenceStandard: 500, readings: readings4 });
        const missing = { error: "missing_facts", code: "required" };
        const says = [/minimumWage/];
        const inTown = () => strict.subsistenceAllowance(family3, rural9);
        const inCountry = () => strict.subsistenceAllowance({ ...family3, registration: "rural" }, urban6);
        expectRefusal(inTown, { ...missing, path: "policy.urbanSubsistenceStandard", says });
        expectRefusal(inCountry, { ...missing, path: "policy.ruralSubsistenceStandard", says });
      });
    });
    describe("subsistenceAllowance", () => {
      const due2 = { registration: "urban", monthlyIncomePerCapita: "100" };
      test("needs the number of people where something is due", () => {
        const call = () => subsistenceAllowance(due2, policy2);
        expectRefusal(call, { error: "missing_facts", path: "members", code: "required" });
      });
      test("and not where nothing is", () => {
        const sum = subsistenceAllowance({ ...due2, monthlyIncomePerCapita: "392" }, policy2);
        expect(sum.toString()).toBe("0");
      });
      test("is not in force outside the plan", () => {
        const outside2 = createPolicy({ asOf: "2013-01-01", minimumWage: 980 });
        expect(thrownBy(() => subsistenceAllowance({ ...due2, members: 1 }, outside2)).code).toBe("not_in_force");
      });
    });
    describe("isDueForFreeCheckup", () => {
      const missing = { error: "missing_facts", code: "required" };
      test("names what is missing", () => {
        const lastCheckup2 = { lastCheckup: "never" };
        const says = [/isInsuredInResidentScheme/, /isRetired/];
        expectRefusal(() => isDueForFreeCheckup(lastCheckup2, policy2), {
          ...missing,
          path: "isInsuredInResidentScheme",
          says
        });
        expectRefusal(() => isDueForFreeCheckup({ isRetired: true }, policy2), {
          ...missing,
          path: "lastCheckup"
        });
      });
      test("is not in force outside the plan", () => {
        const outside2 = createPolicy({ asOf: "2010-07-04" });
        const person2 = { isInsuredInResidentScheme: true, isRetired: true, lastCheckup: "never" };
        expect(thrownBy(() => isDueForFreeCheckup(person2, outside2)).code).toBe("not_in_force");
      });
    });
  }
});

// test/errors/benefits-and-policies.test.ts
var benefits_and_policies_test_exports = {};
var text, copies;
var init_benefits_and_policies_test = __esm({
  "test/errors/benefits-and-policies.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_decide();
    init_library();
    init_refusals();
    init_values();
    text = [
      "lowRentHouse",
      "LowRentHousing",
      "lowRentHousing ",
      "isEligibleForLowRentHousing",
      "\u5EC9\u79DF\u4F4F\u623F",
      ...strangeNames
    ];
    describe("benefits that there are not", () => {
      test.each(text)("%j", (benefit) => {
        const refusal2 = {
          path: "benefit",
          code: "unknown_name",
          says: [JSON.stringify(benefit), /lowRentHousing/]
        };
        expectRefusal(() => assess(benefit, {}, policy2), refusal2);
        expectRefusal(() => hasFactsFor(benefit, {}), refusal2);
      });
      const coerced = { toString: () => "lowRentHousing" };
      const others2 = [void 0, null, 0, true, ["lowRentHousing"], coerced, ...neverAValue];
      test.each(others2.map((given3) => [shown(given3), given3]))("%s", (_2, benefit) => {
        for (const call of [
          () => assess(benefit, {}, policy2),
          () => hasFactsFor(benefit, {})
        ]) {
          const error = thrownBy(call);
          expect(error.issues.map(({ path }) => path)).toEqual(["benefit"]);
          expect(error.message).toMatch(/lowRentHousing/);
        }
      });
    });
    copies = [
      ["by spread", { ...policy2 }],
      ["by assign", Object.assign({}, policy2)],
      ["with a figure changed", { ...policy2, urbanSubsistenceStandard: 1 }],
      ["with itself as the prototype", Object.create(policy2)],
      ["through JSON", JSON.parse(JSON.stringify(policy2))],
      [
        "by structuredClone",
        structuredClone({ asOf: policy2.asOf, inForce: policy2.inForce, readings: policy2.readings })
      ],
      ["by hand", { asOf: "2010-07-05", inForce: true }],
      ["options in its place", { asOf: "2010-07-05" }],
      ...[null, void 0, "policy", "2010-07-05", 1, true, [], [policy2], ...neverAValue].map(
        (given3) => [shown(given3), given3]
      )
    ];
    describe.each(copies)("a policy copied or made up %s", (_2, given3) => {
      const made = given3;
      const refusal2 = { path: "policy", code: "not_a_policy", says: [/createPolicy/] };
      test("is refused by every function", () => {
        for (const benefit of strictBenefitIds) {
          expectRefusal(() => assess(benefit, {}, made), refusal2);
          expectRefusal(() => strict[benefit]({}, made), refusal2);
        }
        expectRefusal(() => assess("freeHealthCheckup", {}, made), refusal2);
        expectRefusal(() => isDueForFreeCheckup({}, made), refusal2);
        expectRefusal(() => subsistenceAllowance({}, made), refusal2);
        expectRefusal(() => incomeLimits(made), refusal2);
      });
    });
    test("what was given in place of a policy is named", () => {
      for (const given3 of [null, "policy", 1, [policy2]]) {
        expectRefusal(() => assess("lowRentHousing", {}, given3), {
          path: "policy",
          code: "not_a_policy",
          says: [quoted(given3)]
        });
      }
    });
    test("a policy and what is in it cannot be changed", () => {
      for (const change of [
        () => Object.assign(policy2, { asOf: "2012-01-01" }),
        () => Object.assign(policy2.readings, { limitInclusive: "excluded" }),
        () => Object.assign(policy2.origins, { minimumWage: void 0 }),
        () => Object.assign(policy2, { extra: true })
      ]) {
        expect(change).toThrow(TypeError);
      }
    });
    describe("days without a published wage", () => {
      const days2 = ["2010-03-31", "2009-12-31", "2013-01-01", "2014-10-31", "1999-01-01"];
      test.each(days2)("%s: none given, none published", (asOf) => {
        const says = [asOf, /minimumWage/];
        expectRefusal(() => createPolicy({ asOf }), { path: "minimumWage", code: "not_published", says });
        const local2 = {
          urbanDisposableIncomePerCapita: 24815,
          housingDifficultyFloorArea: 15,
          minimumPaymentPerPerson: 30
        };
        expectRefusal(() => createPolicy({ asOf, ...local2 }), {
          path: "minimumWage",
          code: "not_published",
          says
        });
        expectRefusal(() => minimumWageOn(asOf), { path: "date", code: "not_published", says: [asOf] });
      });
      test.each(days2)("%s: with a wage or a standard given there is a policy", (asOf) => {
        const figures = ["minimumWage", "urbanSubsistenceStandard", "ruralSubsistenceStandard"];
        for (const figure of figures) expect(createPolicy({ asOf, [figure]: "500" }).asOf).toBe(asOf);
      });
    });
  }
});

// test/errors/dates.test.ts
var dates_test_exports = {};
var takesDate;
var init_dates_test = __esm({
  "test/errors/dates.test.ts"() {
    "use strict";
    init_one_test();
    init_src();
    init_refusals();
    init_values();
    takesDate = [
      ["asOf", (value) => createPolicy({ asOf: value })],
      ["lastCheckup", (value) => assess("freeHealthCheckup", { lastCheckup: value }, policy2)],
      [
        "lastCheckup",
        (value) => isDueForFreeCheckup({ isInsuredInResidentScheme: true, isRetired: true, lastCheckup: value }, policy2)
      ],
      ["lastCheckup", (value) => nextFreeCheckup(value)],
      ["date", (value) => minimumWageOn(value)]
    ];
    describe.each(badDates.map((bad) => ({ ...bad, title: shown(bad.given).slice(0, 30) })))(
      "a date that is $title: $code",
      ({ given: given3, code }) => {
        test.each(takesDate)("%s", (path, give) => {
          const isLong = typeof given3 === "string" && given3.length > 40;
          const says = [/calendar date/, /2010-07-05|YYYY-MM-DD/, ...isLong ? [] : [quoted(given3)]];
          expectRefusal(() => give(given3), { path, code, says });
        });
      }
    );
    describe("never is a last check-up, and no date", () => {
      test.each(takesDate.filter(([path]) => path !== "lastCheckup"))("%s", (path, give) => {
        expectRefusal(() => give("never"), { path, code: "not_a_date", says: ['"never"'] });
      });
      test("nor a day to count from", () => {
        expectRefusal(() => nextFreeCheckup("never"), {
          path: "lastCheckup",
          code: "not_a_date",
          says: ['"never"']
        });
      });
    });
    test("asOf is required", () => {
      for (const options of [{}, { asOf: void 0 }]) {
        expectRefusal(() => createPolicy(options), {
          path: "asOf",
          code: "required",
          says: [/calendar date/]
        });
      }
      expectRefusal(() => createPolicy({ asOf: null }), {
        path: "asOf",
        code: "wrong_type",
        says: ["null"]
      });
    });
    test("a check-up after asOf, by a day or by years", () => {
      for (const lastCheckup2 of ["2010-07-06", "2011-01-01", "2099-12-31"]) {
        const says = [`"${lastCheckup2}"`, /asOf/, /2010-07-05/];
        const refusal2 = { path: "lastCheckup", code: "out_of_range", says };
        expectRefusal(() => assess("freeHealthCheckup", { lastCheckup: lastCheckup2 }, policy2), refusal2);
      }
      expect(assess("freeHealthCheckup", { lastCheckup: "2010-07-05", isRetired: true }, policy2).verdict).toBe(
        "ineligible"
      );
    });
    test("a check-up after asOf is refused outside the plan too", () => {
      const later = createPolicy({ asOf: "2013-01-01", minimumWage: 1160 });
      const refusal2 = { path: "lastCheckup", code: "out_of_range" };
      expectRefusal(() => assess("freeHealthCheckup", { lastCheckup: "2013-01-02" }, later), refusal2);
    });
    test.each([...strangeNames, "Anniversary", "biennial"])("checkupInterval %j", (given3) => {
      const says = [JSON.stringify(given3), /anniversary/, /calendarPeriod/];
      const call = () => nextFreeCheckup("2010-07-05", given3);
      expectRefusal(call, { path: "checkupInterval", code: "unknown_name", says });
    });
    test.each([null, 1, true, {}, ["anniversary"]])("checkupInterval of another type: %j", (given3) => {
      const call = () => nextFreeCheckup("2010-07-05", given3);
      expectRefusal(call, { path: "checkupInterval", code: "wrong_type", says: [quoted(given3)] });
    });
  }
});

// <stdin>
init_one_test();
import fc from "fast-check";
fc.configureGlobal({ seed: 20100705, endOnFailure: true });
runAll(async () => {
  await Promise.resolve().then(() => (init_cases_test(), cases_test_exports));
  await Promise.resolve().then(() => (init_letters_test(), letters_test_exports));
  await Promise.resolve().then(() => (init_families_test(), families_test_exports));
  await Promise.resolve().then(() => (init_entitlements_test(), entitlements_test_exports));
  await Promise.resolve().then(() => (init_receipts_test(), receipts_test_exports));
  await Promise.resolve().then(() => (init_scenarios_test(), scenarios_test_exports));
  await Promise.resolve().then(() => (init_screening_letters_test(), screening_letters_test_exports));
  await Promise.resolve().then(() => (init_explain_test(), explain_test_exports));
  await Promise.resolve().then(() => (init_names_and_shapes_test(), names_and_shapes_test_exports));
  await Promise.resolve().then(() => (init_scenarios_test2(), scenarios_test_exports2));
  await Promise.resolve().then(() => (init_screening_test(), screening_test_exports));
  await Promise.resolve().then(() => (init_strict_test(), strict_test_exports));
  await Promise.resolve().then(() => (init_benefits_and_policies_test(), benefits_and_policies_test_exports));
  await Promise.resolve().then(() => (init_dates_test(), dates_test_exports));
});
