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
var queue, last, argumentsOf, bodyOf, test, describe, afterAll, runAll;
var init_one_test = __esm({
  "test/mutation/one-test.mjs"() {
    "use strict";
    queue = [];
    last = [];
    argumentsOf = (rows) => rows.every(Array.isArray) ? rows : rows.map((row) => [row]);
    bodyOf = (given) => given.find((argument) => typeof argument === "function");
    test = (title, ...given) => queue.push({ title, body: bodyOf(given) });
    test.each = (rows) => (title, ...given) => {
      for (const row of argumentsOf(rows)) test(title, () => bodyOf(given)(...row));
    };
    test.concurrent = test;
    describe = (_, body) => body();
    describe.each = (rows) => (_, body) => {
      for (const row of argumentsOf(rows)) body(...row);
    };
    afterAll = (body) => last.push(body);
    runAll = () => theTest(
      "all tests",
      async () => {
        try {
          for (const { title, body } of queue) {
            try {
              await body();
            } catch (error) {
              throw new Error(`${title}: ${error.message}`, { cause: error });
            }
          }
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
function accept(path, given, read) {
  const value2 = read(given);
  if (value2 instanceof Problem) throw new PolicyInputError("invalid_input", [issueAt(path, given, value2)]);
  return value2;
}
function describe2(given) {
  if (typeof given === "string") {
    return JSON.stringify(shortened(given));
  }
  if (typeof given === "bigint") return shortened(`${given}n`);
  if (given === void 0 || given === null || typeof given === "number" || typeof given === "boolean") {
    return Object.is(given, -0) ? "-0" : String(given);
  }
  if (typeof given === "symbol" || typeof given === "function") return `a ${typeof given}`;
  if (Array.isArray(given)) return "an array";
  const kind = Decimal.isDecimal(given) ? decimalKind(given) : Object.prototype.toString.call(given).slice(8, -1);
  return kind === "Object" ? "an object" : `an object (${kind})`;
}
function decimalKind(given) {
  try {
    return shortened(`Decimal ${given}`);
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
    issueAt = (path, given, { code, accepted: accepted2 }) => ({
      path,
      code,
      message: `${path}: ${code === "required" ? "is missing" : `got ${describe2(given)}`}; accepted: ${accepted2}`
    });
    longestShown = 60;
    shortened = (text) => text.length > longestShown ? `${text.slice(0, longestShown)}\u2026` : text;
  }
});

// src/sql/identifiers.ts
var mostBytes, acceptedName, bytesOf, readIdentifier, readIdentifiers, quoted, literal, columnName;
var init_identifiers = __esm({
  "src/sql/identifiers.ts"() {
    "use strict";
    init_errors();
    mostBytes = 63;
    acceptedName = `a name of 1 to ${mostBytes} bytes of UTF-8, without control characters`;
    bytesOf = (character) => {
      const point2 = character.codePointAt(0);
      return point2 < 128 ? 1 : point2 < 2048 ? 2 : point2 < 65536 ? 3 : 4;
    };
    readIdentifier = (given) => {
      if (typeof given !== "string") return new Problem("wrong_type", acceptedName);
      const bytes = [...given].reduce((sum, character) => sum + bytesOf(character), 0);
      const isName = bytes > 0 && bytes <= mostBytes && !/[\p{Control}\p{Surrogate}]/u.test(given);
      return isName ? given : new Problem("out_of_range", acceptedName);
    };
    readIdentifiers = (most2, accepted2) => (given) => {
      const names3 = Array.isArray(given) ? Array.from(given) : [given];
      if (names3.length === 0 || names3.length > most2) return new Problem("out_of_range", accepted2);
      for (const name of names3) {
        const read = readIdentifier(name);
        if (read instanceof Problem) return new Problem(read.code, `${accepted2}: each ${read.accepted}`);
      }
      return names3;
    };
    quoted = (name) => `"${name.replaceAll('"', '""')}"`;
    literal = (text) => `'${text.replaceAll("'", "''")}'`;
    columnName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
});

// src/sql/cells.ts
var factNames, factColumn, types, factCells;
var init_cells = __esm({
  "src/sql/cells.ts"() {
    "use strict";
    init_definitions();
    init_identifiers();
    factNames = /* @__PURE__ */ (() => Object.keys(householdFacts))();
    factColumn = (fact2) => quoted(columnName(fact2));
    types = {
      registration: "VARCHAR(9)",
      count: "INTEGER",
      income: "DECIMAL(16, 2)",
      flag: "BOOLEAN",
      floorArea: "DECIMAL(16, 2)"
    };
    factCells = (columns) => factNames.map((fact2) => {
      const column = columns[fact2];
      const name = columnName(fact2);
      if (column !== void 0) return { name, sql: quoted(column) };
      return { name, sql: `CAST(NULL AS ${types[householdFacts[fact2].kind]})`, note: "no column: unknown" };
    });
  }
});

// src/sql/notes.ts
function plainNote(criterion) {
  const { fact: fact2, comparator, limit, openList, readings: readings3 } = criterion;
  const list = openList ? ", of an open list" : "";
  return `${cited(criterion)}: ${fact2} ${comparators[comparator]} ${[limit].flat().join(" or ")}${list}${chosenBy(readings3)}`;
}
function amountNote(limits2, isIncome) {
  const { unknown: unknown5 } = limits2;
  const dependsOnRegistration = unknown5.missing?.in === "household";
  const each = dependsOnRegistration ? registrations.map((name) => limits2[name]) : [unknown5];
  const unit = isIncome ? `yuan a person a ${unknown5.per}` : "square metres a person";
  const comparator = unknown5.comparator === "atMost" ? "at most" : "below";
  const parts = each.flatMap((limit) => {
    const { arithmetic } = limit;
    if (arithmetic) return [`${product(arithmetic)}${limit.basis ? ` (${limit.basis})` : ""}`];
    return limit.missing ? [`unknown, the policy has no ${limit.missing.anyOf.join(" or ")}`] : [];
  });
  const readings3 = each.flatMap((limit) => limit.readings);
  return `${unknown5.clause}: ${isIncome ? "income" : "floor area"} ${comparator} ${parts.join(", or ")}; ${unit}${chosenBy(readings3)}`;
}
var cited, comparators, chosenBy, product;
var init_notes = __esm({
  "src/sql/notes.ts"() {
    "use strict";
    init_definitions();
    cited = ({ clause, basis }) => basis === void 0 ? clause : `${clause} with ${basis}`;
    comparators = { is: "is", isOneOf: "is one of", atLeast: "is at least" };
    chosenBy = (readings3 = []) => readings3.length === 0 ? "" : `; reading ${[...new Set(readings3)].join(", ")}`;
    product = ({ figure, amount, ratio: ratio2 }) => `${figure} ${amount}${ratio2 === "1" ? "" : ` x ${ratio2}`}`;
  }
});

// src/facts/money.ts
import { Decimal as Decimal2 } from "decimal.js";
function readHundredths(given, accepted2) {
  if (typeof given === "number" || typeof given === "string") {
    const hundredths = plainHundredths(given);
    if (hundredths >= 0) return hundredths;
    return typeof given === "number" ? whyNotNumber(given, accepted2) : whyNotText(given, accepted2);
  }
  return Decimal2.isDecimal(given) ? hundredthsOfDecimal(given, accepted2) : new Problem("wrong_type", accepted2);
}
function hundredthsOfNumber(given) {
  if (!(given >= 0 && given < upperBound)) return -1;
  const hundredths = Math.round(given * 100) + 0;
  return hundredths / 100 === given ? hundredths : -1;
}
function whyNotNumber(given, accepted2) {
  if (!Number.isFinite(given)) return new Problem("not_a_sum", accepted2);
  return new Problem(given < 0 || given >= upperBound ? "out_of_range" : "too_many_decimals", accepted2);
}
function hundredthsOfText(given) {
  const { length } = given;
  let value2 = 0;
  let at = 0;
  for (; at < length; at += 1) {
    const code = given.charCodeAt(at);
    if (code < zero || code > nine) break;
    value2 = value2 * 10 + (code - zero);
  }
  if (at === 0 || at > 12 || at > 1 && given.charCodeAt(0) === zero) return -1;
  if (at === length) return value2 * 100;
  const decimals = length - at - 1;
  if (given.charCodeAt(at) !== point || decimals < 1 || decimals > 2) return -1;
  const tenths = given.charCodeAt(at + 1);
  const hundredths = decimals === 2 ? given.charCodeAt(at + 2) : zero;
  if (tenths < zero || tenths > nine || hundredths < zero || hundredths > nine) return -1;
  return value2 * 100 + (tenths - zero) * 10 + (hundredths - zero);
}
function whyNotText(given, accepted2) {
  const parts = decimalText.exec(given);
  if (parts === null) return new Problem("not_a_sum", accepted2);
  const [, sign, whole = ""] = parts;
  return new Problem(sign === "-" || whole.length > 12 ? "out_of_range" : "too_many_decimals", accepted2);
}
function hundredthsOfDecimal(given, accepted2) {
  if (!Number.isInteger(given.e)) return new Problem("not_a_sum", accepted2);
  if (given.e > 20) return new Problem("out_of_range", accepted2);
  if (given.e < -20) return new Problem("too_many_decimals", accepted2);
  try {
    return readHundredths(plainText.call(given), accepted2);
  } catch {
    return new Problem("wrong_type", accepted2);
  }
}
function textOfHundredths(hundredths) {
  if (hundredths < 0) return `-${textOfHundredths(-hundredths)}`;
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  if (rest === 0) return `${whole}`;
  if (rest < 10) return `${whole}.0${rest}`;
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest}`;
}
var Exact, upperBound, acceptedSum, readSum, readFloorArea, acceptedFloorArea, plainHundredths, plainFen, zero, nine, point, decimalText, plainText, fromHundredths, toText;
var init_money = __esm({
  "src/facts/money.ts"() {
    "use strict";
    init_errors();
    Exact = /* @__PURE__ */ Decimal2.clone({ defaults: true, precision: 40 });
    upperBound = 1e12;
    acceptedSum = "a sum in yuan as text like 2352 or 2352.00, a number or a Decimal; not negative, at most two decimals, below 1000000000000";
    readSum = (given) => readHundredths(given, acceptedSum);
    readFloorArea = (given) => Decimal2.isDecimal(given) ? new Problem("wrong_type", acceptedFloorArea) : readHundredths(given, acceptedFloorArea);
    acceptedFloorArea = "square metres as text like 45 or 45.50, or a number; not negative, at most two decimals, below 1000000000000";
    plainHundredths = (given) => {
      if (typeof given === "number") return hundredthsOfNumber(given);
      return typeof given === "string" ? hundredthsOfText(given) : -1;
    };
    plainFen = (given) => {
      if (typeof given !== "object") return plainHundredths(given);
      const read = readSum(given);
      return typeof read === "number" ? read : -1;
    };
    zero = 48;
    nine = 57;
    point = 46;
    decimalText = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
    plainText = Decimal2.prototype.toFixed;
    fromHundredths = (hundredths) => new Exact(hundredths).div(100);
    toText = (value2) => value2.toFixed();
  }
});

// src/sql/whole.ts
var scaledTo, hundredthsOf, mostHundredths, mostMembers, mostBigint, fits, widened;
var init_whole = __esm({
  "src/sql/whole.ts"() {
    "use strict";
    init_definitions();
    init_money();
    scaledTo = (amounts) => {
      const decimals = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
      const scale = new Exact(10).pow(decimals);
      return { scale: scale.toFixed(), literalOf: (amount) => amount.times(scale) };
    };
    hundredthsOf = ({ per }) => per === "month" ? 1200 : 100;
    mostHundredths = /* @__PURE__ */ (() => new Exact(upperBound).times(100))();
    mostMembers = householdFacts.members.to;
    mostBigint = /* @__PURE__ */ (() => new Exact("9223372036854775807"))();
    fits = (...most2) => most2.every((value2) => value2.lte(mostBigint));
    widened = (column, isWide, { wideType }) => isWide ? `CAST(${column} AS ${wideType})` : column;
  }
});

// src/sql/conditions.ts
function plainCondition(criterion) {
  const { comparator, limit, openList } = criterion;
  const column = factColumn(criterion.fact);
  const holds3 = limit === true ? column : `${column} ${{ is: "=", isOneOf: "IN", atLeast: ">=" }[comparator]} ${value(limit)}`;
  return { sql: openList ? `NULLIF(${holds3}, FALSE)` : holds3, note: plainNote(criterion) };
}
function wholeLimits(limits2) {
  const { unknown: unknown5 } = limits2;
  const names3 = unknown5.amount ? ["unknown"] : registrations;
  const exact = names3.flatMap((name) => {
    const amount = limits2[name].amount?.times(hundredthsOf(unknown5));
    return amount ? [{ name, amount }] : [];
  });
  const { scale, literalOf } = scaledTo(exact.map(({ amount }) => amount));
  return { scale, whole: exact.map(({ name, amount }) => ({ name, amount: literalOf(amount) })) };
}
function limitSql({ whole }) {
  const [first] = whole;
  if (!first) return "CAST(NULL AS BIGINT)";
  if (first.name === "unknown") return first.amount.toFixed();
  const cases2 = whole.map(({ name, amount }) => `WHEN ${literal(name)} THEN ${amount.toFixed()}`);
  return `CASE ${factColumn("registration")} ${cases2.join(" ")} END`;
}
function amountCondition({ kind, limits: limits2 }, dialect) {
  const isIncome = kind === "income";
  const limit = wholeLimits(limits2);
  const { scale, whole } = limit;
  const stated3 = mostHundredths.times(isIncome ? 12 : 1).times(scale);
  const isWide = !fits(stated3, ...whole.map(({ amount: amount2 }) => amount2.times(mostMembers)));
  const wide = (column) => widened(column, isWide, dialect);
  const [amount, people2] = isIncome ? ['"income"', '"income_people"'] : ['"area"', '"area_people"'];
  const scaled = scale === "1" ? wide(amount) : `${wide(amount)} * ${scale}`;
  const operator = limits2.unknown.comparator === "atMost" ? "<=" : "<";
  const holds3 = `${scaled} ${operator} ${limitSql(limit)} * ${wide(people2)}`;
  const sql = isIncome ? holds3 : `CASE WHEN ${amount} IS NOT NULL THEN ${holds3} ELSE ${factColumn("hasHousingDifficulty")} END`;
  return { sql, note: amountNote(limits2, isIncome) };
}
var conditionOf, derivedColumns, value;
var init_conditions = __esm({
  "src/sql/conditions.ts"() {
    "use strict";
    init_definitions();
    init_cells();
    init_identifiers();
    init_notes();
    init_whole();
    conditionOf = (criterion, dialect) => "limits" in criterion ? amountCondition(criterion, dialect) : plainCondition(criterion);
    derivedColumns = [
      {
        name: "members_seeking_work",
        sql: [
          "CASE",
          '  WHEN "problem" IS NOT NULL THEN NULL',
          `  WHEN ${factColumn("membersAbleAndWillingToWork")} = 0 THEN 0`,
          `  ELSE ${factColumn("membersAbleAndWillingToWork")} - ${factColumn("membersEmployed")}`,
          "END"
        ].join("\n"),
        note: "nobody able means nobody seeking"
      }
    ];
    value = (limit) => {
      if (typeof limit === "object") return `(${limit.map(literal).join(", ")})`;
      return typeof limit === "string" ? literal(limit) : String(limit);
    };
  }
});

// src/sql/dialects.ts
var dialects, dialectNames;
var init_dialects = __esm({
  "src/sql/dialects.ts"() {
    "use strict";
    dialects = {
      duckdb: {
        wideType: "HUGEINT",
        // `/` would be a DOUBLE.
        quotient: (dividend, divisor) => `(${dividend}) // ${divisor}`,
        steps: "with"
      },
      postgresql: {
        wideType: "NUMERIC",
        quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
        steps: "lateral"
      },
      ansi: {
        wideType: "DECIMAL(38, 0)",
        // Of a multiple the decimal quotient is whole, whatever scale an engine gives it.
        quotient: (dividend, divisor) => `CAST(CAST(${dividend} - MOD(${dividend}, ${divisor}) AS DECIMAL(38, 0)) / ${divisor} AS DECIMAL(38, 0))`,
        steps: "with"
      }
    };
    dialectNames = /* @__PURE__ */ (() => Object.keys(dialects))();
  }
});

// src/facts/compact-household.ts
function readCompact(given, into) {
  if (!isPlainRecord(given) || !hasKnownNames(given)) return false;
  const registration = registrationCode(given.registration);
  const members2 = countCode(given.members, householdFacts.members, 0);
  const able = countCode(
    given.membersAbleAndWillingToWork,
    householdFacts.membersAbleAndWillingToWork,
    unknownCount
  );
  const employed = countCode(given.membersEmployed, householdFacts.membersEmployed, unknownCount);
  const flags2 = flagCode(given.livesInDilapidatedHouse) | flagCode(given.livesInHazardArea) << 2 | flagCode(given.receivesSubsistenceAllowance) << 4 | flagCode(given.isInTemporaryHardship) << 6 | flagCode(given.isStruckByDisaster) << 8 | flagCode(given.isFamilyPlanningFamily) << 10 | flagCode(given.isRewardedRuralFamilyPlanningFamily) << 12 | flagCode(given.hasLostOrDisabledOnlyChild) << 14;
  let income2 = noIncome;
  let sum;
  let incomes2 = 0;
  const { monthlyIncome, annualIncome, monthlyIncomePerCapita, annualIncomePerCapita } = given;
  if (isStated(monthlyIncome)) {
    income2 = 0;
    sum = monthlyIncome;
    incomes2 += 1;
  }
  if (isStated(annualIncome)) {
    income2 = 1;
    sum = annualIncome;
    incomes2 += 1;
  }
  if (isStated(monthlyIncomePerCapita)) {
    income2 = 2;
    sum = monthlyIncomePerCapita;
    incomes2 += 1;
  }
  if (isStated(annualIncomePerCapita)) {
    income2 = 3;
    sum = annualIncomePerCapita;
    incomes2 += 1;
  }
  const fen = incomes2 === 0 ? 0 : plainFen(sum);
  const { hasHousingDifficulty, floorArea, floorAreaPerCapita } = given;
  let housing3 = flagCode(hasHousingDifficulty);
  let area = 0;
  let areaHundredths = 0;
  if (isStated(floorArea) || isStated(floorAreaPerCapita)) {
    if (housing3 !== unknown || isStated(floorArea) && isStated(floorAreaPerCapita)) return false;
    housing3 = byArea;
    area = isStated(floorArea) ? 0 : 1;
    areaHundredths = plainHundredths(floorArea ?? floorAreaPerCapita);
  }
  if ((registration | members2 | able | employed | flags2 | housing3) < 0) return false;
  if (fen < 0 || areaHundredths < 0 || incomes2 > 1 || !areOrdered(members2, able, employed)) return false;
  into.registration = registration;
  into.members = members2;
  into.income = income2;
  into.fen = fen;
  into.housing = housing3;
  into.area = area;
  into.areaHundredths = areaHundredths;
  into.flags = flags2;
  into.able = able;
  into.employed = employed;
  return true;
}
function isPlainRecord(given) {
  if (typeof given !== "object" || given === null || given.constructor !== Object) return false;
  return Object.prototype.toString.call(given) === "[object Object]";
}
function hasKnownNames(given) {
  let place = 0;
  for (const name in given) {
    if (name !== namesByPlace[place]) {
      if (!knownNames.has(name)) return false;
      namesByPlace[place] = name;
    }
    place += 1;
  }
  return true;
}
function registrationCode(value2) {
  if (value2 === registrations[0]) return 0;
  if (value2 === registrations[1]) return 1;
  return isStated(value2) ? registrations.indexOf(value2) : unknown;
}
function flagCode(value2) {
  if (value2 === true) return 1;
  if (value2 === false) return 0;
  return isStated(value2) ? refusal : unknown;
}
function countCode(value2, { from, to }, ifUnknown) {
  if (typeof value2 !== "number") return isStated(value2) ? refusal : ifUnknown;
  return value2 >= from && value2 <= to && Math.floor(value2) === value2 ? value2 | 0 : refusal;
}
function areOrdered(members2, able, employed) {
  const people2 = members2 === 0 ? unknownCount : members2;
  if (able !== unknownCount && able > people2) return false;
  return employed === unknownCount || employed <= Math.min(able, people2);
}
function factsOf(compact) {
  const { registration, members: members2, income: income2, fen, housing: housing3, area, areaHundredths, flags: flags2, able, employed } = compact;
  return {
    subject: "household",
    registration: registrations[registration],
    members: members2 === 0 ? void 0 : members2,
    livesInDilapidatedHouse: truth(flags2),
    livesInHazardArea: truth(flags2 >> 2),
    receivesSubsistenceAllowance: truth(flags2 >> 4),
    isInTemporaryHardship: truth(flags2 >> 6),
    isStruckByDisaster: truth(flags2 >> 8),
    isFamilyPlanningFamily: truth(flags2 >> 10),
    isRewardedRuralFamilyPlanningFamily: truth(flags2 >> 12),
    hasLostOrDisabledOnlyChild: truth(flags2 >> 14),
    membersAbleAndWillingToWork: knownCount(able),
    membersEmployed: knownCount(employed),
    hasHousingDifficulty: housing3 === byArea ? void 0 : truth(housing3),
    income: stated(incomeFacts[income2], fen),
    area: stated(housing3 === byArea ? areaFacts[area] : void 0, areaHundredths)
  };
}
var noIncome, byArea, unknownCount, unknown, CompactHousehold, refusal, isStated, knownNames, namesByPlace, truth, knownCount, stated;
var init_compact_household = __esm({
  "src/facts/compact-household.ts"() {
    "use strict";
    init_definitions();
    init_money();
    noIncome = 4;
    byArea = 2;
    unknownCount = 127;
    unknown = 3;
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
    isStated = (value2) => value2 !== void 0 && value2 !== null;
    knownNames = /* @__PURE__ */ (() => new Set(Object.keys(householdFacts)))();
    namesByPlace = [];
    truth = (bits) => (bits & 3) === unknown ? void 0 : (bits & 3) === 1;
    knownCount = (count2) => count2 === unknownCount ? void 0 : count2;
    stated = (fact2, hundredths) => fact2 && { fact: fact2, hundredths };
  }
});

// src/policy/criteria.ts
var is, isOneOf, atLeast, incomeBelow, incomeAtMost, inHousingDifficulty, dueFrom, under;
var init_criteria = __esm({
  "src/policy/criteria.ts"() {
    "use strict";
    is = (fact2, value2) => ({ fact: fact2, comparator: "is", value: value2 });
    isOneOf = (fact2, value2) => ({ fact: fact2, comparator: "isOneOf", value: value2 });
    atLeast = (fact2, value2) => ({ fact: fact2, comparator: "atLeast", value: value2 });
    incomeBelow = (limit) => ({ fact: "income", comparator: "below", limit });
    incomeAtMost = (limit) => ({ fact: "income", comparator: { atMostOrBelowBy: "limitInclusive" }, limit });
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
    ratio = (clause, value2) => ({ clause, value: value2 });
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

// src/policy/frozen.ts
function frozen(value2) {
  const isPlain = Array.isArray(value2) || Object.prototype.toString.call(value2) === "[object Object]";
  if (!isPlain || Object.isFrozen(value2)) return value2;
  for (const part of Object.values(value2)) frozen(part);
  return Object.freeze(value2);
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
  const madeOf = madeOnce((_) => /* @__PURE__ */ new Map());
  return (of, key) => {
    const made = madeOf(of);
    let value2 = made.get(key);
    if (value2 === void 0) {
      value2 = make(of, key);
      made.set(key, value2);
    }
    return value2;
  };
}
var init_remembered = __esm({
  "src/determine/remembered.ts"() {
    "use strict";
  }
});

// src/determine/compare.ts
function cutOff(comparator, limit, statedMonths) {
  const highest = limit.times(100).div(statedMonths);
  return comparator === "atMost" ? highest.floor() : highest.ceil().minus(1);
}
function comparisonWith(limit, fact2, members2) {
  const spelling = householdFacts[fact2];
  const people2 = spelling.of === "household" ? members2 : 1;
  const limitMonths = limit.per === "month" && spelling.per === "year" ? 12 : 1;
  const statedMonths = limit.per === "year" && spelling.per === "month" ? 12 : 1;
  const compared = people2 && limit.amount?.times(limitMonths).times(people2);
  const highest = compared && cutOff(limit.comparator, compared, statedMonths);
  return { people: people2, limitMonths, statedMonths, compared: compared || void 0, highest: highest || void 0 };
}
function compareAmount(limit, fact2, stated3, members2) {
  const {
    open,
    stated: unfilled,
    statedMonths,
    compared,
    comparedHundredths,
    highest,
    missing
  } = laidOut(limit, keyOf(fact2, members2));
  if (stated3 === void 0) return { result: open, missing };
  const result = { ...unfilled };
  const value2 = stated3 * statedMonths;
  if (highest !== void 0) result.outcome = stated3 <= highest ? "met" : "unmet";
  result.value = textOfHundredths(value2);
  if (statedMonths === 12) result.stated = { amount: textOfHundredths(stated3), months: 12 };
  if (compared) {
    result.slack = comparedHundredths === void 0 ? toText(compared.minus(fromHundredths(value2))) : textOfHundredths(comparedHundredths - value2);
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
    laidOut = /* @__PURE__ */ (() => remembered((limit, key) => {
      const fact2 = spellings[key >> 7];
      const { people: people2, statedMonths, limitMonths, compared, highest } = comparisonWith(
        limit,
        fact2,
        key % 128 || void 0
      );
      const hundredths = compared?.times(100);
      const isExact = hundredths?.isInteger() && hundredths.lte(Number.MAX_SAFE_INTEGER);
      const missing = people2 === void 0 ? [{ in: "household", anyOf: ["members"] }] : [];
      if (limit.missing) missing.push(limit.missing);
      const result = (isStated2) => ({
        outcome: "unknown",
        kind: householdFacts[fact2].kind,
        fact: fact2,
        comparator: limit.comparator,
        clause: limit.clause,
        readings: limit.readings,
        ...limit.basis && { basis: limit.basis },
        ...limit.per && { per: limitMonths === 12 ? "year" : limit.per },
        ...limit.arithmetic && {
          arithmetic: {
            ...limit.arithmetic,
            ...householdFacts[fact2].of === "household" && people2 && { people: people2 },
            ...limitMonths === 12 && { months: 12 }
          }
        },
        ...isStated2 && { value: "" },
        ...isStated2 && statedMonths === 12 && { stated: { amount: "", months: 12 } },
        ...isStated2 && compared && { slack: "" },
        ...compared && highest && { limit: toText(compared) },
        ...highest && !highest.isNegative() && { highestQualifying: toText(fromHundredths(highest)) }
      });
      return frozen({
        open: result(false),
        stated: result(true),
        statedMonths,
        compared,
        comparedHundredths: isExact ? hundredths?.toNumber() : void 0,
        highest: highest && Math.min(highest.toNumber(), Number.MAX_SAFE_INTEGER),
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
function readDate(given) {
  if (typeof given !== "string") return new Problem("wrong_type", accepted);
  if (!regexes.date.test(given)) return new Problem("not_a_date", accepted);
  return given >= earliestDate && given < "3000" ? given : new Problem("out_of_range", accepted);
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
    readFlag = (given) => typeof given === "boolean" ? given : new Problem("wrong_type", "true or false");
    wholeNumber = (from, to) => (given) => {
      const accepted2 = `a whole number from ${from} to ${to}`;
      if (typeof given !== "number") return new Problem("wrong_type", accepted2);
      return Number.isInteger(given) && given >= from && given <= to ? given + 0 : new Problem("out_of_range", accepted2);
    };
    oneOf = (values) => (given) => values.find((value2) => value2 === given) ?? new Problem(
      typeof given === typeof values[0] ? "unknown_name" : "wrong_type",
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
function nextCheckup(last2, years, interval) {
  if (interval === "anniversary") return yearsAfter(last2, years);
  const year = Number(last2.slice(0, 4));
  return `${checkupPeriodsFrom + (Math.floor((year - checkupPeriodsFrom) / years) + 1) * years}-01-01`;
}
var init_checkup = __esm({
  "src/formulas/checkup.ts"() {
    "use strict";
    init_dates();
    init_plan_period();
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
      membersSeekingWork: ({ membersAbleAndWillingToWork: able, membersEmployed: employed }) => able === 0 ? 0 : able === void 0 || employed === void 0 ? void 0 : able - employed,
      /** Insured in the residents' scheme, or retired: Kleene's or. */
      checkupRecipient: ({ isInsuredInResidentScheme: insured, isRetired: retired }) => insured || retired ? true : insured === void 0 || retired === void 0 ? void 0 : false
    };
    sources = {
      membersSeekingWork: [["membersAbleAndWillingToWork"], ["membersEmployed"]],
      checkupRecipient: [["isInsuredInResidentScheme", "isRetired"]],
      hasHousingDifficulty: [housingFacts]
    };
    factValue = (fact2, facts2) => fact2 in rules ? rules[fact2](facts2) : facts2[fact2];
    gapsOf = (fact2, facts2) => (sources[fact2] ?? [[fact2]]).map((names3) => names3.filter((name) => facts2[name] === void 0)).filter((names3) => names3.length > 0).map((anyOf) => ({ in: facts2.subject, anyOf }));
  }
});

// src/determine/evaluate.ts
function evaluate(criterion, facts2, asOf) {
  switch (criterion.kind) {
    case "income":
      return evaluateIncome(criterion, facts2);
    case "housingDifficulty":
      return evaluateHousing(criterion, facts2);
    case "date":
      return evaluateDate(criterion, facts2, asOf);
    default:
      return evaluatePlain(criterion, facts2);
  }
}
function evaluatePlain(criterion, facts2) {
  const value2 = factValue(criterion.fact, facts2);
  if (value2 !== void 0) return withValue(criterion, value2);
  return { result: { outcome: "unknown", ...criterion }, missing: gapsOf(criterion.fact, facts2) };
}
function holds({ comparator, limit }, value2) {
  if (comparator === "atLeast") return value2 >= limit;
  return comparator === "is" ? value2 === limit : limit.includes(value2);
}
function evaluateIncome({ limits: limits2 }, facts2) {
  const { registration, income: income2, members: members2 } = facts2;
  const limit = limits2[registration ?? "unknown"];
  if (income2) return compareAmount(limit, income2.fact, income2.hundredths, members2);
  const period = limit.per === "year" ? "annual" : "monthly";
  const fact2 = members2 === void 0 ? `${period}IncomePerCapita` : `${period}Income`;
  const { result, missing } = compareAmount(limit, fact2, void 0, members2);
  return { result, missing: [{ in: "household", anyOf: incomeFacts }, ...missing] };
}
function evaluateHousing({ limits: limits2 }, facts2) {
  const limit = limits2[facts2.registration ?? "unknown"];
  const { area } = facts2;
  if (area) return compareAmount(limit, area.fact, area.hundredths, facts2.members);
  return evaluatePlain(asFound(limit, "hasHousingDifficulty"), facts2);
}
function evaluateDate({ base, years, interval }, facts2, asOf) {
  const value2 = facts2.lastCheckup;
  if (value2 === void 0) {
    return { result: { outcome: "unknown", ...base }, missing: [{ in: "person", anyOf: [base.fact] }] };
  }
  if (value2 === "never") return { result: { outcome: "met", ...base, value: value2 }, missing: [] };
  const limit = nextCheckup(value2, years, interval);
  return { result: { outcome: limit <= asOf ? "met" : "unmet", ...base, value: value2, limit }, missing: [] };
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
    withValue = /* @__PURE__ */ (() => remembered((criterion, value2) => {
      const otherwise2 = criterion.openList ? "unknown" : "unmet";
      const outcome = holds(criterion, value2) ? "met" : otherwise2;
      return frozen({ result: { outcome, ...criterion, value: value2 }, missing: [] });
    }))();
    asFound = /* @__PURE__ */ (() => remembered(
      ({ clause }, fact2) => frozen({ kind: "flag", fact: fact2, comparator: "is", limit: true, clause })
    ))();
  }
});

// src/facts/read-record.ts
import * as z from "zod/mini";
function readRecord(schema, given, name, prefix = "") {
  if (Object.prototype.toString.call(given) !== "[object Object]") {
    throw new PolicyInputError("invalid_input", [
      issueAt(name, given, new Problem("wrong_type", "an object with named fields"))
    ]);
  }
  const result = z.safeParse(schema, given);
  if (result.success) return result.data;
  throw new PolicyInputError(
    "invalid_input",
    result.error.issues.flatMap((issue) => toInputIssues(issue, given, schema, prefix))
  );
}
function toInputIssues(issue, given, schema, prefix) {
  const at = (name, problem2) => issueAt(prefix + name, given[name], problem2);
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
      z.transform((given, context) => {
        const value2 = read(given);
        if (!(value2 instanceof Problem)) return value2;
        const problem = given === void 0 ? new Problem("required", value2.accepted) : value2;
        context.issues.push({ code: "custom", input: given, params: { problem } });
        return z.NEVER;
      })
    );
    option = (read) => z.optional(required(read));
    fact = (read) => option((given) => given === null ? void 0 : read(given));
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
  const wage = minimumWages.find(({ from, to }) => from <= date && date <= to);
  return wage && {
    value: new Exact(wage.value),
    origin: { origin: "published", source: wage.source },
    readings: []
  };
}
function figuresOn(asOf, given, readings3, roundUpTo) {
  const figures = { minimumWage: publishedWage(asOf) };
  for (const [name, { clause, value: value2 }] of Object.entries(documentFigures)) {
    const origin = { origin: "document", source: clause };
    figures[name] = { value: new Exact(value2), origin, readings: [] };
  }
  for (const [name, value2] of Object.entries(given)) {
    if (value2) figures[name] = { value: value2, origin: { origin: "given", source: "caller" }, readings: [] };
  }
  for (const name of derivedNames) figures[name] ??= derive(name, figures, readings3, roundUpTo);
  return figures;
}
function waysToKnow(name) {
  let base = name;
  for (let row = derivationOf(name); row; row = derivationOf(base)) base = row.of;
  return base === name ? [name] : [name, base];
}
function derive(name, figures, choices, roundUpTo) {
  const { times, of, unroundedUnder: by } = derivations[name];
  const unrounded = by !== void 0 && choices[by.reading] === by.choice;
  const base = unrounded ? derive(of, figures, choices, void 0) : figures[of];
  if (!base) return void 0;
  const exact = base.value.times(times.value);
  return {
    value: roundUpTo === void 0 ? exact : exact.toNearest(roundUpTo, Exact.ROUND_CEIL),
    readings: by ? [by.reading] : [],
    origin: {
      origin: "derived",
      source: {
        ...base.origin,
        figure: of,
        amount: toText(base.value),
        ratio: times.value,
        ...roundUpTo !== void 0 && { roundedUpTo: roundUpTo },
        ...unrounded && { unrounded }
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
function resolveLimits({ limit, comparator }, situation) {
  const { of, basis, clause, per, times } = limits[limit];
  const { ratio: ratio2, readings: readings3 } = ratioOn(times, situation);
  const decidedBy = typeof comparator === "string" ? void 0 : comparator.atMostOrBelowBy;
  const included = decidedBy ? situation.readings[decidedBy] === "included" : comparator === "atMost";
  const open = {
    clause,
    comparator: included ? "atMost" : "below",
    readings: decidedBy ? [decidedBy, ...readings3] : readings3,
    ...per && { per }
  };
  if (typeof of === "string") {
    const one = withAmount(open, of, ratio2, situation);
    return { urban: one, rural: one, elsewhere: one, unknown: one };
  }
  const by = (registration) => ({
    ...withAmount(open, of[registration], ratio2, situation),
    ...basis && { basis: basis[registration] }
  });
  const unknown5 = { ...open, missing: { in: "household", anyOf: ["registration"] } };
  return { urban: by("urban"), rural: by("rural"), elsewhere: open, unknown: unknown5 };
}
function withAmount(limit, name, ratio2, { figures }) {
  const figure = figures[name];
  if (figure === void 0) return { ...limit, missing: { in: "policy", anyOf: waysToKnow(name) } };
  const { value: value2, origin, readings: readings3 } = figure;
  return {
    ...limit,
    readings: [...limit.readings, ...readings3],
    amount: value2.times(ratio2?.value ?? 1),
    arithmetic: { ...origin, figure: name, amount: toText(value2), ratio: ratio2?.value ?? "1" }
  };
}
function ratioOn(times, { asOf, readings: readings3 }) {
  if (times === void 0 || "value" in times) return { ratio: times, readings: [] };
  const phase = times.filter(({ from }) => from <= asOf).at(-1) ?? times[0];
  if ("value" in phase.times) return { ratio: phase.times, readings: [] };
  const { reading, choices } = phase.times;
  return {
    ratio: choices[readings3[reading]],
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
  for (const [subject, rows] of tables) {
    for (const [id, row] of Object.entries(rows)) {
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
  const phase = row.forceByPhaseOf && ratioOn(limits[row.forceByPhaseOf].times, situation).ratio?.force;
  return {
    ...row,
    subject,
    force: phase ?? row.force,
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
  const { fact: fact2, comparator, value: value2, under: under2 } = criterion;
  return {
    kind: fact2 === "registration" ? "category" : typeof value2 === "number" ? "count" : "flag",
    fact: fact2,
    comparator,
    limit: value2,
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
function readReadings(given) {
  const chosen2 = given === void 0 ? {} : readRecord(readingsSchema, given, "readings", "readings.");
  return Object.freeze(
    Object.fromEntries(readingIds.map((id) => [id, chosen2[id] ?? readings[id].choices[0]]))
  );
}
function createPolicy(options) {
  const {
    asOf,
    roundStandardsUpTo,
    readings: chosen2,
    ...given
  } = readRecord(optionsSchema, options, "options");
  const choices = readReadings(chosen2);
  const figures = figuresOn(asOf, given, choices, roundStandardsUpTo);
  if (!figures.minimumWage && !figures.urbanSubsistenceStandard && !figures.ruralSubsistenceStandard) {
    const problem = new Problem(
      "not_published",
      `a sum, or urbanSubsistenceStandard or ruralSubsistenceStandard instead, since none is published for ${asOf}`
    );
    throw new PolicyInputError("invalid_input", [issueAt("minimumWage", void 0, problem)]);
  }
  const { from, to } = planPeriods[choices.planPeriod];
  const inForce = from <= asOf && asOf <= to;
  const policy4 = {
    asOf,
    inForce,
    ...Object.fromEntries(figureNames.map((name) => [name, figures[name]?.value])),
    roundStandardsUpTo,
    readings: choices,
    origins: frozen(
      Object.fromEntries(
        figureNames.flatMap((name) => figures[name] ? [[name, figures[name].origin]] : [])
      )
    )
  };
  const kept = { owner: policy4, rows: resolveRows({ asOf, figures, readings: choices }) };
  Object.defineProperty(policy4, rowsKey, { value: Object.freeze(kept) });
  return Object.freeze(policy4);
}
var rowsKey, rowsOf, readYuan, readArea, toDecimal, optionsSchema, readingIds, readingsSchema;
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
    init_plan_period();
    init_readings();
    init_figures2();
    init_resolve();
    rowsKey = /* @__PURE__ */ Symbol.for("jiaxing-benefits/rows/1");
    rowsOf = (policy4, path = "policy") => accept(path, policy4, (given) => {
      const isObject = typeof given === "object" && given !== null;
      const kept = isObject && Object.getOwnPropertyDescriptor(given, rowsKey)?.value;
      return kept && kept.owner === given ? kept.rows : new Problem("not_a_policy", "a policy made by createPolicy");
    });
    readYuan = (given) => toDecimal(readSum(given));
    readArea = (given) => toDecimal(readFloorArea(given));
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
function readHousehold(given, name = "household", prefix = "") {
  const compact = new CompactHousehold();
  if (readCompact(given, compact)) return factsOf(compact);
  const held = readRecord(householdSchema, given, name, prefix);
  const issues = conflicts(held, given, (fact2) => prefix + fact2);
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
function conflicts(held, given, pathOf) {
  const issues = [];
  for (const spellings2 of [incomeFacts, housingFacts]) {
    const [first, ...others] = spellings2.filter((spelling) => held[spelling] !== void 0);
    for (const other of others) {
      issues.push(
        issueAt(
          pathOf(other),
          given[other],
          new Problem("conflict", `one of ${spellings2.join(", ")}; ${first} is given too`)
        )
      );
    }
  }
  const order = ["members", "membersAbleAndWillingToWork", "membersEmployed"];
  const counts = order.filter((name) => held[name] !== void 0);
  for (const [index, name] of counts.entries()) {
    const larger = counts[index - 1];
    if (larger && held[name] > held[larger]) {
      issues.push(
        issueAt(
          pathOf(name),
          given[name],
          new Problem("conflict", `at most ${larger}, which is ${held[larger]}`)
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
      const names3 = Object.keys(householdFacts);
      return z3.strictObject(Object.fromEntries(names3.map((name) => [name, fact(readerOf(name))])));
    })();
  }
});

// src/formulas/allowance.ts
function monthlyDifference(standard2, people2, income2) {
  const { months, heads } = spellingOf(income2.fact, people2);
  const received = new Exact(income2.hundredths).times(heads);
  return fromHundredths(standardInFen(standard2, people2, months).minus(received).div(months).ceil());
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
    standardInFen = (standard2, people2, months) => standard2.times(100 * months * people2).ceil();
  }
});

// src/facts/person.ts
import * as z4 from "zod/mini";
function readPerson(given, asOf, name = "person", prefix = "") {
  const person = readRecord(personSchema, given, name, prefix);
  const { lastCheckup } = person;
  if (lastCheckup !== void 0 && lastCheckup !== "never" && lastCheckup > asOf) {
    const problem = new Problem("out_of_range", `a date not after asOf, ${asOf}; or never`);
    throw new PolicyInputError("invalid_input", [issueAt(`${prefix}lastCheckup`, lastCheckup, problem)]);
  }
  return { ...person, subject: "person" };
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
    readLastCheckup = (given) => {
      if (given === "never") return given;
      const date = readDate(given);
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
function allowanceOf({ criteria, paysDifference }, { income: income2, members: members2, registration }, { minimumPaymentPerPerson: minimum }) {
  const test2 = criteria.find((criterion) => criterion.kind === "income");
  const standard2 = test2.limits[registration].amount;
  if (!paysDifference || !standard2 || !income2 || members2 === void 0) {
    return { allowanceMissing: [{ in: "household", anyOf: ["members"] }] };
  }
  const difference = monthlyDifference(standard2, members2, income2);
  const least = minimum?.times(members2);
  const raised = least?.gt(difference) ? least : void 0;
  return {
    monthlyAllowance: toText(raised ?? difference),
    allowance: {
      basis: paysDifference.basis[registration],
      standard: toText(standard2),
      people: members2,
      income: { fact: income2.fact, amount: toText(fromHundredths(income2.hundredths)) },
      difference: toText(difference),
      ...raised && minimum && { minimumPaymentPerPerson: toText(minimum) }
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
function assess(benefit, facts2, policy4) {
  const row = rowOf(benefit, policy4);
  const read = row.subject === "household" ? readHousehold(facts2) : readPerson(facts2, policy4.asOf);
  return determine(benefit, row, read, policy4);
}
function rowOf(benefit, policy4) {
  const rows = rowsOf(policy4);
  return accept("benefit", benefit, (id) => {
    return (typeof id === "string" ? rows[id] : void 0) ?? new Problem("unknown_name", Object.keys(rows).join(", "));
  });
}
function determine(benefit, row, facts2, policy4) {
  const { asOf, inForce } = policy4;
  const criteria = [];
  const missing = [];
  let chosen2 = chosenFor(policy4.readings, row.readings);
  for (const criterion of inForce ? row.criteria : []) {
    const evaluated = evaluate(criterion, facts2, asOf);
    criteria.push(evaluated.result);
    missing.push(...evaluated.missing);
    if (evaluated.result.readings) chosen2 = chosen2.with(evaluated.result.readings);
  }
  const verdict2 = inForce ? conjunction(criteria) : "notInForce";
  const determination = {
    format: 1,
    benefit,
    asOf,
    verdict: verdict2,
    kind: row.kind,
    force: row.force,
    clauses: row.clauses,
    criteria,
    missing: verdict2 === "undetermined" ? distinct(missing) : [],
    notStated: row.notStated ?? [],
    readings: chosen2.readings
  };
  if (verdict2 !== "eligible" || !row.paysDifference) return determination;
  return { ...determination, ...allowanceOf(row, facts2, policy4) };
}
function conjunction(criteria) {
  let verdict2 = "eligible";
  for (const { outcome } of criteria) {
    if (outcome === "unmet") return "ineligible";
    if (outcome === "unknown") verdict2 = "undetermined";
  }
  return verdict2;
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

// src/determine/catalogue.ts
var entriesOf, factEntries, facts;
var init_catalogue = __esm({
  "src/determine/catalogue.ts"() {
    "use strict";
    init_definitions();
    init_fact_texts();
    init_frozen();
    entriesOf = (rows, make) => Object.entries(rows).map(([id, row]) => [id, make(row, id)]);
    factEntries = (subject, rows) => entriesOf(rows, ({ kind, sensitive = false }, name) => {
      return { subject, kind, ...factTexts[name], sensitive };
    });
    facts = /* @__PURE__ */ (() => frozen(
      Object.fromEntries([...factEntries("household", householdFacts), ...factEntries("person", personFacts)])
    ))();
  }
});

// src/determine/strict.ts
function decided(determination, policy4) {
  const { benefit, asOf, verdict: verdict2, missing } = determination;
  if (verdict2 === "notInForce") {
    const { from, to } = planPeriods[policy4.readings.planPeriod];
    const problem = new Problem("out_of_range", `a day on which the plan binds, from ${from} to ${to}`);
    throw new PolicyInputError("not_in_force", [issueAt("asOf", asOf, problem)]);
  }
  if (verdict2 === "undetermined") throw missingFacts(benefit, missing);
  return determination;
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

// src/determine/income-limits.ts
function incomeLimits(policy4) {
  const rows = rowsOf(policy4);
  if (!policy4.inForce) return [];
  return householdBenefitIds.flatMap((benefit) => {
    const { criteria } = rows[benefit];
    const registrations2 = criteria.flatMap(
      (criterion) => criterion.kind === "category" ? [criterion.limit].flat() : []
    );
    const limits2 = criteria.flatMap((criterion) => criterion.kind === "income" ? [criterion.limits] : []);
    return limits2.flatMap(
      (limit) => registrations2.map((registration) => toIncomeLimit(benefit, registration, limit[registration]))
    );
  });
}
function toIncomeLimit(benefit, registration, { clause, comparator, readings: readings3, per, amount, arithmetic, missing }) {
  const highest = (limitMonths, statedMonths) => {
    const cut = amount && cutOff(comparator, amount.times(limitMonths), statedMonths);
    return cut === void 0 || cut.isNegative() ? void 0 : fromHundredths(cut);
  };
  return {
    benefit,
    registration,
    comparator,
    clause,
    readings: readings3,
    per,
    limit: amount,
    highestQualifying: per === "month" ? { perMonth: highest(1, 1), perYear: highest(12, 1) } : { perMonth: highest(1, 12), perYear: highest(1, 1) },
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

// src/determine/version.ts
var version;
var init_version = __esm({
  "src/determine/version.ts"() {
    "use strict";
    version = "0.1.0";
  }
});

// src/determine/subsistence-allowance.ts
function subsistenceAllowance(household, policy4) {
  const determination = decided(assess("subsistenceAllowance", household, policy4), policy4);
  const { verdict: verdict2, monthlyAllowance, allowanceMissing = [] } = determination;
  if (verdict2 !== "eligible") return new Exact(0);
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

// src/index.ts
var init_src = __esm({
  "src/index.ts"() {
    init_assess();
    init_catalogue();
    init_policy();
    init_subsistence_allowance();
    init_errors();
    init_benefits();
  }
});

// src/sql/allowance.ts
function allowanceColumns(benefit, { criteria }, { minimumPaymentPerPerson: minimum }, dialect) {
  const verdict2 = quoted(columnName(benefit));
  const { limits: limits2 } = criteria.find(({ kind }) => kind === "income");
  const made = wholeLimits(limits2);
  const { scale, whole } = made;
  const income2 = mostHundredths.times(12).times(scale).times(mostMembers);
  const isWide = !fits(income2, ...whole.map(({ amount }) => amount.times(mostMembers)));
  const [received, people2, portions] = ['"income"', '"income_people"', '"income_portions"'].map(
    (column) => widened(column, isWide, dialect)
  );
  const scaled = scale === "1" ? received : `${received} * ${scale}`;
  const lacking = `(${limitSql(made)} * ${people2} - ${scaled}) * ${portions}`;
  const divisor = new Exact(12).times(scale);
  const difference = dialect.quotient(`"shortfall" + ${divisor.minus(1).toFixed()}`, divisor.toFixed());
  const least = minimum && `${minimum.times(100).toFixed()} * CAST("members" AS BIGINT)`;
  const fen = least ? `GREATEST(${difference}, ${least})` : difference;
  return {
    shortfall: {
      name: "shortfall",
      sql: `CASE WHEN ${verdict2} THEN ${lacking} END`,
      note: "what the household lacks in a year"
    },
    allowance: {
      name: allowanceName,
      sql: [
        "CAST(CASE",
        '  WHEN "problem" IS NOT NULL THEN NULL',
        `  WHEN NOT ${verdict2} THEN 0`,
        `  WHEN ${verdict2} THEN (${fen}) * 0.01`,
        `END AS ${allowanceType})`
      ].join("\n"),
      note: "yuan: rounded up to the fen"
    }
  };
}
var allowanceName, allowanceType;
var init_allowance3 = __esm({
  "src/sql/allowance.ts"() {
    "use strict";
    init_money();
    init_conditions();
    init_identifiers();
    init_whole();
    allowanceName = "monthly_allowance";
    allowanceType = "DECIMAL(16, 2)";
  }
});

// src/sql/options.ts
import * as z5 from "zod/mini";
function readOptions(given, results) {
  const { policy: policy4, dialect, table, key, columns: named } = readRecord(optionsSchema2, given, "options");
  const rows = rowsOf(policy4);
  const columns = named === void 0 ? defaultColumns() : readRecord(columnsSchema, named, "columns", "columns.");
  const issues = [...sharedColumns(columns), ...keyConflicts(key, results)];
  if (issues.length > 0) throw new PolicyInputError("invalid_input", issues);
  return { policy: policy4, rows, dialect, table, key, columns };
}
function sharedColumns(columns) {
  const named = Object.entries(columns).filter(([, column]) => column !== void 0);
  return named.flatMap(([fact2, column], index) => {
    const other = named.slice(0, index).find(([, earlier]) => earlier === column);
    if (!other) return [];
    return [
      issueAt(`columns.${fact2}`, column, new Problem("conflict", `a column other than that of ${other[0]}`))
    ];
  });
}
function keyConflicts(key, results) {
  return key.flatMap((name, index) => {
    const taken = [...results, ...key.slice(0, index)];
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return [];
    const accepted2 = `each column once, and none named ${results.join(", ")}`;
    return [issueAt("key", name, new Problem("conflict", accepted2))];
  });
}
var acceptedTable, acceptedKey, optionsSchema2, columnsSchema, defaultColumns;
var init_options = __esm({
  "src/sql/options.ts"() {
    "use strict";
    init_policy();
    init_errors();
    init_read_record();
    init_readers();
    init_cells();
    init_dialects();
    init_identifiers();
    acceptedTable = "the name of a table, or a list of up to three names, such as schema and table";
    acceptedKey = "the name of a column, or a list of them";
    optionsSchema2 = /* @__PURE__ */ (() => z5.strictObject({
      policy: required((given) => given),
      dialect: required(oneOf(dialectNames)),
      table: required(readIdentifiers(3, acceptedTable)),
      key: required(readIdentifiers(Number.POSITIVE_INFINITY, acceptedKey)),
      columns: z5.optional(z5.unknown())
    }))();
    columnsSchema = /* @__PURE__ */ (() => z5.strictObject(Object.fromEntries(factNames.map((fact2) => [fact2, option(readIdentifier)]))))();
    defaultColumns = () => Object.fromEntries(factNames.map((fact2) => [fact2, columnName(fact2)]));
  }
});

// src/sql/problems.ts
function cellProblems(fact2) {
  const definition = householdFacts[fact2];
  const cell2 = factColumn(fact2);
  switch (definition.kind) {
    case "registration":
      return [when(`${cell2} NOT IN (${registrations.map(literal).join(", ")})`, fact2, "unknown_name")];
    case "count":
      return [
        when(`${cell2} NOT BETWEEN ${definition.from} AND ${definition.to}`, fact2, "out_of_range"),
        when(`${cell2} <> CAST(${cell2} AS SMALLINT)`, fact2, "out_of_range")
      ];
    case "income":
    case "floorArea":
      return [
        when(`${cell2} < 0 OR ${cell2} >= ${upperBound}`, fact2, "out_of_range"),
        when(`${cell2} <> ${asHundredths(cell2)}`, fact2, "too_many_decimals")
      ];
    case "flag":
      return [];
  }
}
function conflicts2(isRead) {
  const twice = [incomeFacts, housingFacts].flatMap(
    (spellings2) => pairs(spellings2.filter(isRead)).map(
      ({ fact: fact2, before }) => when(`${factColumn(before)} IS NOT NULL AND ${factColumn(fact2)} IS NOT NULL`, fact2, "conflict")
    )
  );
  const counts = factNames.filter((fact2) => householdFacts[fact2].kind === "count" && isRead(fact2));
  const larger = pairs(counts).map(
    ({ fact: fact2, before }) => when(`${factColumn(fact2)} > ${factColumn(before)}`, fact2, "conflict")
  );
  return [...twice, ...larger];
}
function problemOf(columns) {
  const isRead = (fact2) => columns[fact2] !== void 0;
  const lines = [...factNames.filter(isRead).flatMap(cellProblems), ...conflicts2(isRead)];
  if (lines.length === 0) return "CAST(NULL AS VARCHAR(60))";
  return ["CASE", ...lines.map((line) => `  ${line}`), "END"].join("\n");
}
var asHundredths, when, pairs;
var init_problems = __esm({
  "src/sql/problems.ts"() {
    "use strict";
    init_definitions();
    init_money();
    init_cells();
    init_identifiers();
    asHundredths = (cell2) => `CAST(${cell2} AS DECIMAL(16, 2))`;
    when = (condition, fact2, code) => `WHEN ${condition} THEN ${literal(`${fact2}: ${code}`)}`;
    pairs = (facts2) => facts2.flatMap((fact2, index) => facts2.slice(0, index).map((before) => ({ fact: fact2, before })));
  }
});

// src/sql/stated-amounts.ts
function amountColumns(facts2, columns, names3, notes) {
  const spellings2 = facts2.filter((fact2) => columns[fact2] !== void 0);
  const bigint = (value2) => spellings2.length === 0 ? "CAST(NULL AS BIGINT)" : overSpellings(spellings2, value2);
  const { amount, people: people2, portions } = names3;
  const made = [
    { name: amount, sql: bigint(yearly), note: notes.amount },
    { name: people2, sql: bigint((fact2) => ofHousehold(fact2) ? members : "1"), note: notes.people }
  ];
  if (portions === void 0) return made;
  const sql = bigint((fact2) => ofHousehold(fact2) ? "1" : members);
  return [...made, { name: portions, sql, note: "how many such sums the household has" }];
}
var yearly, members, overSpellings, ofHousehold, statedAmounts;
var init_stated_amounts = __esm({
  "src/sql/stated-amounts.ts"() {
    "use strict";
    init_definitions();
    init_cells();
    init_problems();
    init_whole();
    yearly = (fact2) => {
      const spelling = householdFacts[fact2];
      return `CAST(${asHundredths(factColumn(fact2))} * ${hundredthsOf(spelling)} AS BIGINT)`;
    };
    members = /* @__PURE__ */ (() => `CAST(${factColumn("members")} AS BIGINT)`)();
    overSpellings = (spellings2, value2) => [
      "CASE",
      '  WHEN "problem" IS NOT NULL THEN NULL',
      ...spellings2.map((fact2) => `  WHEN ${factColumn(fact2)} IS NOT NULL THEN ${value2(fact2)}`),
      "END"
    ].join("\n");
    ofHousehold = (fact2) => householdFacts[fact2].of === "household";
    statedAmounts = (columns) => [
      ...amountColumns(
        incomeFacts,
        columns,
        { amount: "income", people: "income_people", portions: "income_portions" },
        { amount: "fen in a year, as stated x 12 months or 1", people: "the people that sum is for" }
      ),
      ...amountColumns(
        areaFacts,
        columns,
        { amount: "area", people: "area_people" },
        { amount: "hundredths of a square metre", people: "the people it is for" }
      )
    ];
  }
});

// src/sql/steps.ts
function queryOf(table, steps, result, dialect) {
  const from = dialect.steps === "with" ? withSteps(table, steps) : lateralSteps(table, steps);
  return [...from.before, "SELECT", indented(columnLines(result)), ...from.after].join("\n");
}
function withSteps(table, steps) {
  const bodies = [];
  let source2 = table;
  for (const { name, columns } of steps) {
    const kept = bodies.length === 0 ? "" : `${source2}.*,
`;
    bodies.push(
      `${quoted(name)} AS (
  SELECT
${indented(kept + columnLines(columns), "    ")}
  FROM ${source2}
)`
    );
    source2 = quoted(name);
  }
  return { before: [`WITH ${bodies.join(",\n")}`], after: [`FROM ${source2}`] };
}
function lateralSteps(table, [first, ...others]) {
  const laterals = others.map(
    ({ name, columns }) => `CROSS JOIN LATERAL (
  SELECT
${indented(columnLines(columns), "    ")}
  OFFSET 0
) AS ${quoted(name)}`
  );
  const cells = `FROM (
  SELECT
${indented(columnLines(first.columns), "    ")}
  FROM ${table}
) AS ${quoted(first.name)}`;
  return { before: [], after: [cells, ...laterals] };
}
var indented, columnLines;
var init_steps = __esm({
  "src/sql/steps.ts"() {
    "use strict";
    init_identifiers();
    indented = (text, by = "  ") => text.split("\n").map((line) => by + line).join("\n");
    columnLines = (columns) => columns.map(({ name, sql, note }, index) => {
      const comma = index < columns.length - 1 ? "," : "";
      const comment = note === void 0 ? "" : ` -- ${note}`;
      return `${sql} AS ${quoted(name)}${comma}${comment}`;
    }).join("\n");
  }
});

// src/sql/screening-sql.ts
function screeningSql(options) {
  const { policy: policy4, rows, dialect: name, table, key, columns } = readOptions(options, resultNames);
  const dialect = dialects[name];
  const keys = key.map((column, index) => ({ held: `key_${index + 1}`, column }));
  const cells = {
    name: "cells",
    columns: [
      ...keys.map(({ held, column }) => ({ name: held, sql: quoted(column) })),
      ...factCells(columns)
    ]
  };
  const checked = { name: "checked", columns: [{ name: problemName, sql: problemOf(columns) }] };
  const kept = keys.map(({ held, column }) => ({ name: column, sql: quoted(held) }));
  const problem = {
    name: problemName,
    sql: quoted(problemName),
    note: "the first cell that is wrong"
  };
  const from = table.map(quoted).join(".");
  const heading = headingOf(policy4);
  if (!policy4.inForce) {
    const results2 = [...kept, ...resultsNotInForce(), problem];
    return `${heading}
${queryOf(from, [cells, checked], results2, dialect)}`;
  }
  const amounts = { name: "amounts", columns: [...statedAmounts(columns), ...derivedColumns] };
  const decided2 = {
    name: "decided",
    columns: householdBenefitIds.map((id) => decision(id, rows[id], dialect))
  };
  const paying2 = householdBenefitIds.find((id) => rows[id].paysDifference);
  const { shortfall, allowance } = allowanceColumns(paying2, rows[paying2], policy4, dialect);
  const owed = { name: "owed", columns: [shortfall] };
  const results = [...kept, ...householdBenefitIds.map(verdict), allowance, problem];
  return `${heading}
${queryOf(from, [cells, checked, amounts, decided2, owed], results, dialect)}`;
}
function headingOf(policy4) {
  const figures = figureNames.flatMap((name) => {
    const value2 = policy4[name];
    return value2 ? [`-- ${name} ${toText(value2)} (${policy4.origins[name]?.origin})`] : [];
  });
  return [
    `-- jiaxing-benefits ${version}: household benefits on ${policy4.asOf}`,
    "-- Sums are compared in fen of a year, areas in hundredths of a square metre; NULL is unknown.",
    ...figures
  ].join("\n");
}
function decision(id, { criteria }, dialect) {
  const lines = criteria.map((criterion, index) => {
    const { sql, note } = conditionOf(criterion, dialect);
    return `  ${index === 0 ? "" : "AND "}${sql} -- ${note}`;
  });
  return { name: columnName(id), sql: ["(", ...lines, ")"].join("\n") };
}
function verdict(id) {
  const name = columnName(id);
  const decided2 = quoted(name);
  const cases2 = [
    'WHEN "problem" IS NOT NULL THEN NULL',
    `WHEN ${decided2} THEN 'eligible'`,
    `WHEN NOT ${decided2} THEN 'ineligible'`,
    "ELSE 'undetermined'"
  ];
  return { name, sql: `CASE ${cases2.join(" ")} END` };
}
var problemName, resultNames, resultsNotInForce;
var init_screening_sql = __esm({
  "src/sql/screening-sql.ts"() {
    "use strict";
    init_version();
    init_money();
    init_benefits();
    init_figures();
    init_allowance3();
    init_cells();
    init_conditions();
    init_dialects();
    init_identifiers();
    init_options();
    init_problems();
    init_stated_amounts();
    init_steps();
    problemName = "problem";
    resultNames = /* @__PURE__ */ (() => [
      ...householdBenefitIds.map(columnName),
      allowanceName,
      problemName
    ])();
    resultsNotInForce = () => [
      ...householdBenefitIds.map((id) => ({
        name: columnName(id),
        sql: `CASE WHEN "problem" IS NULL THEN 'notInForce' END`
      })),
      { name: allowanceName, sql: `CAST(NULL AS ${allowanceType})` }
    ];
  }
});

// src/sql/index.ts
var init_sql = __esm({
  "src/sql/index.ts"() {
    init_identifiers();
    init_screening_sql();
  }
});

// test/sql/queries.ts
function linesOf(query2, benefit) {
  const lines = query2.split("\n").map((line) => line.trim());
  const end = lines.findIndex((line) => line.startsWith(`) AS "${columnName(benefit)}"`));
  const start = lines.lastIndexOf("(", end);
  return lines.slice(start + 1, end).map((line) => {
    const [condition = "", comment = ""] = line.replace(/^AND /, "").split(" -- ");
    return { condition, comment };
  });
}
var dialectNames2, policyOf, queryOf2, conditionsOf, commentsOf;
var init_queries = __esm({
  "test/sql/queries.ts"() {
    "use strict";
    init_src();
    init_sql();
    dialectNames2 = ["duckdb", "postgresql", "ansi"];
    policyOf = (options = {}) => createPolicy({ asOf: "2010-07-05", ...options });
    queryOf2 = (options = {}) => screeningSql({ policy: policyOf(), dialect: "postgresql", table: "households", key: "id", ...options });
    conditionsOf = (query2, benefit) => linesOf(query2, benefit).map(({ condition }) => condition);
    commentsOf = (query2, benefit) => linesOf(query2, benefit).map(({ comment }) => comment);
  }
});

// test/sql/tokens.ts
function tokensOf(query2) {
  const tokens2 = [];
  let rest = query2.trimStart();
  while (rest !== "") {
    const found = forms.flatMap(
      ([kind2, form]) => form.exec(rest)?.slice(0, 1).map((text2) => ({ kind: kind2, text: text2 })) ?? []
    );
    const [first] = found;
    if (!first) throw new Error(`not SQL: ${rest.slice(0, 40)}`);
    const { kind, text } = first;
    const value2 = kind === "name" ? undoubled('"', text) : kind === "text" ? undoubled("'", text) : text;
    tokens2.push({ kind, value: value2 });
    rest = rest.slice(text.length).trimStart();
  }
  return tokens2;
}
var forms, undoubled;
var init_tokens = __esm({
  "test/sql/tokens.ts"() {
    "use strict";
    forms = [
      ["comment", /^--[^\n]*/],
      ["name", /^"(?:[^"]|"")*"/],
      ["text", /^'(?:[^']|'')*'/],
      ["number", /^[0-9]+(?:\.[0-9]*)?/],
      ["word", /^[A-Za-z_][A-Za-z0-9_]*/],
      ["sign", /^(?:\/\/|<>|<=|>=|::|[-+*/<>=(),.;])/]
    ];
    undoubled = (quote, text) => text.slice(1, -1).replaceAll(quote + quote, quote);
  }
});

// test/sql/dialects.test.ts
var dialects_test_exports = {};
var policies, tokens, wordsOf, standard;
var init_dialects_test = __esm({
  "test/sql/dialects.test.ts"() {
    "use strict";
    init_one_test();
    init_conditions();
    init_dialects();
    init_queries();
    init_tokens();
    policies = [
      policyOf({ minimumWage: "987.65", minimumPaymentPerPerson: "10", housingDifficultyFloorArea: "15" }),
      policyOf({ minimumWage: "999999999999.99" }),
      policyOf({ asOf: "2013-01-01", minimumWage: "980" })
    ];
    tokens = (dialect) => policies.flatMap((policy4) => tokensOf(queryOf2({ policy: policy4, dialect })));
    wordsOf = (dialect) => new Set(tokens(dialect).flatMap(({ kind, value: value2 }) => kind === "word" ? [value2] : []));
    standard = new Set(
      `WITH AS SELECT FROM CASE WHEN THEN ELSE END IS NOT NULL AND OR IN BETWEEN CAST GREATEST MOD
  BIGINT SMALLINT INTEGER DECIMAL VARCHAR BOOLEAN`.split(/\s+/)
    );
    test("the dialect ansi has nothing of a vendor", () => {
      expect([...wordsOf("ansi")].filter((word) => !standard.has(word))).toEqual([]);
      const signs = new Set(tokens("ansi").flatMap(({ kind, value: value2 }) => kind === "sign" ? [value2] : []));
      expect([...signs].filter((sign) => sign === "//" || sign === "::")).toEqual([]);
    });
    test("each other dialect has what its engine needs, and no more", () => {
      const beside = (dialect) => [...wordsOf(dialect)].filter((word) => !standard.has(word)).sort();
      expect(beside("duckdb")).toEqual(["HUGEINT"]);
      expect(beside("postgresql")).toEqual(["CROSS", "DIV", "JOIN", "LATERAL", "NUMERIC", "OFFSET"]);
    });
    test.each(dialectNames2)(
      "%s: no floating point, and sums are divided nowhere but for the allowance",
      (dialect) => {
        for (const word of ["DOUBLE", "FLOAT", "FLOAT8", "REAL"]) expect(wordsOf(dialect)).not.toContain(word);
        const decimals = tokens(dialect).filter(({ kind, value: value2 }) => kind === "number" && value2.includes("."));
        expect(new Set(decimals.map(({ value: value2 }) => value2))).toEqual(/* @__PURE__ */ new Set(["0.01"]));
        for (const policy4 of policies) {
          const code = queryOf2({ policy: policy4, dialect }).replace(/ -- .*$/gm, "");
          const divided = code.split("\n").filter((line) => / \/\/? |DIV\(/.test(line));
          expect(divided.every((line) => line.includes('"shortfall"') && !line.includes('"income"'))).toBe(true);
          expect(divided).toHaveLength(policy4.inForce ? 1 : 0);
        }
      }
    );
    test.each([
      ["duckdb", '("shortfall" + 11) // 12'],
      ["postgresql", 'DIV("shortfall" + 11, 12)'],
      [
        "ansi",
        'CAST(CAST("shortfall" + 11 - MOD("shortfall" + 11, 12) AS DECIMAL(38, 0)) / 12 AS DECIMAL(38, 0))'
      ]
    ])("%s rounds the allowance up", (dialect, quotient) => {
      expect(queryOf2({ dialect })).toContain(`THEN (${quotient}) * 0.01`);
    });
    test.each([
      ["duckdb", '("shortfall" + 119) // 120'],
      ["postgresql", 'DIV("shortfall" + 119, 120)'],
      [
        "ansi",
        'CAST(CAST("shortfall" + 119 - MOD("shortfall" + 119, 120) AS DECIMAL(38, 0)) / 120 AS DECIMAL(38, 0))'
      ]
    ])("%s pays at least the minimum", (dialect, quotient) => {
      const [policy4] = policies;
      expect(queryOf2({ ...policy4 && { policy: policy4 }, dialect })).toContain(
        `GREATEST(${quotient}, 1000 * CAST("members" AS BIGINT))`
      );
    });
    test.each(dialectNames2)("%s: one query, without a semicolon, that does not end in a comment", (dialect) => {
      for (const policy4 of policies) {
        const made = tokensOf(queryOf2({ policy: policy4, dialect }));
        expect(made.some(({ value: value2, kind }) => kind === "sign" && value2 === ";")).toBe(false);
        expect(made.at(-1)?.kind).toBe("name");
      }
    });
    test.each(dialectNames2)("%s: outside the plan every sound row is not in force", (dialect) => {
      const made = queryOf2({ policy: policyOf({ asOf: "2013-01-01", minimumWage: "980" }), dialect });
      expect(made.match(/CASE WHEN "problem" IS NULL THEN 'notInForce' END AS/g)).toHaveLength(14);
      expect(made).toContain('CAST(NULL AS DECIMAL(16, 2)) AS "monthly_allowance"');
      expect(made).not.toContain("eligible");
      expect(made).not.toContain('"income"');
    });
    test("the head says by which figures, and where they come from", () => {
      const head = queryOf2({ policy: policyOf({ ruralSubsistenceStandard: "240" }) }).split("\n").slice(0, 6);
      expect(head[0]).toMatch(/^-- jiaxing-benefits \d+\.\d+\.\d+: household benefits on 2010-07-05$/);
      expect(head).toContain("-- minimumWage 980 (published)");
      expect(head).toContain("-- urbanSubsistenceStandard 392 (derived)");
      expect(head).toContain("-- ruralSubsistenceStandard 240 (given)");
    });
    test("that an open list does not name somebody is not decided", () => {
      const open = conditionOf(
        {
          kind: "flag",
          fact: "isStruckByDisaster",
          comparator: "is",
          limit: true,
          clause: "3.2.2",
          openList: true
        },
        dialects.ansi
      );
      expect(open.sql).toBe('NULLIF("is_struck_by_disaster", FALSE)');
      expect(open.note).toBe("3.2.2: isStruckByDisaster is true, of an open list");
    });
  }
});

// test/sql/limits.test.ts
var limits_test_exports = {};
var cases;
var init_limits_test = __esm({
  "test/sql/limits.test.ts"() {
    "use strict";
    init_one_test();
    init_queries();
    cases = [
      {
        about: "980 x 40% is 392.00: 470,400; 392.00 x 60% is 235.20: 282,240. Below: the limit itself does not qualify",
        benefit: "subsistenceAllowance",
        condition: `"income" < CASE "registration" WHEN 'urban' THEN 470400 WHEN 'rural' THEN 282240 END * "income_people"`
      },
      {
        about: "392.00 x 2 is 784.00: 940,800, the limit included",
        benefit: "lowRentHousing",
        condition: '"income" <= 940800 * "income_people"'
      },
      {
        about: "the same, the limit excluded by the reading",
        policy: { readings: { limitInclusive: "excluded" } },
        benefit: "lowRentHousing",
        condition: '"income" < 940800 * "income_people"'
      },
      {
        about: "20,000 a year x 60% is 12,000.00 a year: 1,200,000",
        policy: { urbanDisposableIncomePerCapita: "20000" },
        benefit: "affordableHousing",
        condition: '"income" <= 1200000 * "income_people"'
      },
      {
        about: "no disposable income in the policy: unknown, for any income",
        benefit: "affordableHousing",
        condition: '"income" <= CAST(NULL AS BIGINT) * "income_people"'
      },
      {
        about: "235.20 x 120% is 282.24: 338,688",
        benefit: "dilapidatedHousingRepair",
        condition: '"income" <= 338688 * "income_people"'
      },
      {
        about: "in April 2011 1,160 x 40% x 60% x 150% is 417.60: 501,120",
        policy: { asOf: "2011-04-01" },
        benefit: "dilapidatedHousingRepair",
        condition: '"income" <= 501120 * "income_people"'
      },
      {
        about: "987.65 x 40% x 60% x 120% is 284.4432, 341,331.84 fen a year: both sides in hundredths of a fen",
        policy: { minimumWage: "987.65" },
        benefit: "dilapidatedHousingRepair",
        condition: '"income" * 100 <= 34133184 * "income_people"'
      },
      {
        about: "987.65 x 40% is 395.06: 474,072; x 60% is 237.036, 284,443.2: both in tenths of a fen",
        policy: { minimumWage: "987.65" },
        benefit: "subsistenceAllowance",
        condition: `"income" * 10 < CASE "registration" WHEN 'urban' THEN 4740720 WHEN 'rural' THEN 2844432 END * "income_people"`
      },
      {
        about: "only the rural standard is known, on a day without a published wage",
        policy: {
          asOf: "2013-06-01",
          readings: { planPeriod: "untilReplaced" },
          ruralSubsistenceStandard: "300"
        },
        benefit: "subsistenceAllowance",
        condition: `"income" < CASE "registration" WHEN 'rural' THEN 360000 END * "income_people"`
      },
      {
        about: "4,000.00 a year",
        benefit: "lowIncomeFarmHousehold",
        condition: '"income" <= 400000 * "income_people"'
      },
      {
        about: "15 square metres are 1,500 hundredths: below, unless the reading includes it",
        policy: { housingDifficultyFloorArea: "15" },
        benefit: "lowRentHousing",
        condition: 'CASE WHEN "area" IS NOT NULL THEN "area" < 1500 * "area_people" ELSE "has_housing_difficulty" END'
      },
      {
        about: "the same, included by the reading",
        policy: { housingDifficultyFloorArea: "15", readings: { floorAreaLimit: "included" } },
        benefit: "lowRentHousing",
        condition: 'CASE WHEN "area" IS NOT NULL THEN "area" <= 1500 * "area_people" ELSE "has_housing_difficulty" END'
      },
      {
        about: "the income test in hazard areas, under its reading",
        policy: { readings: { repairHazardAreas: "withIncomeTest" } },
        benefit: "hazardAreaReinforcement",
        condition: '"income" <= 338688 * "income_people"'
      },
      { about: "an urban family", benefit: "lowRentHousing", condition: `"registration" = 'urban'` },
      {
        about: "urban or rural, not from elsewhere",
        benefit: "subsistenceAllowance",
        condition: `"registration" IN ('urban', 'rural')`
      },
      {
        about: "a count",
        benefit: "zeroEmploymentHousehold",
        condition: '"members_able_and_willing_to_work" >= 1'
      },
      { about: "a count of nobody", benefit: "zeroEmploymentHousehold", condition: '"members_employed" = 0' },
      { about: "a flag", benefit: "priceSubsidy", condition: '"receives_subsistence_allowance"' }
    ];
    test.each(cases)("$benefit: $about", ({ policy: policy4 = {}, benefit, condition }) => {
      for (const dialect of dialectNames2)
        expect(conditionsOf(queryOf2({ policy: policyOf(policy4), dialect }), benefit)).toContain(condition);
    });
    test("without the income test of hazard areas there is none", () => {
      expect(conditionsOf(queryOf2(), "hazardAreaReinforcement").join()).not.toContain("income");
    });
    test.each([
      ["lowRentHousing", ["2.1.3", "2.1.3", "2.1.3"]],
      ["subsistenceAllowance", ["2.1.4", "2.1.4"]],
      ["dilapidatedHousingRepair", ["3.8.2", "3.8.2", "3.8.2"]]
    ])("each condition of %s cites its clause", (benefit, clauses) => {
      expect(commentsOf(queryOf2(), benefit).map((comment) => comment.split(":")[0])).toEqual(clauses);
    });
    test.each([
      ["lowRentHousing", "urbanSubsistenceStandard 392 x 2; yuan a person a month; reading limitInclusive"],
      ["subsistenceAllowance", "ruralSubsistenceStandard 235.2 (stateCouncilCircular2007No19)"],
      ["affordableHousing", "unknown, the policy has no urbanDisposableIncomePerCapita"],
      ["zeroEmploymentHousehold", "2.1.1 with employmentPromotionLawArticle56: membersEmployed is 0"]
    ])("the comments of %s say where its limit comes from", (benefit, words) => {
      expect(commentsOf(queryOf2(), benefit).join("\n")).toContain(words);
    });
    test("a product that 64 bits might not hold is computed in wider numbers", () => {
      const absurd = policyOf({ minimumWage: "999999999999.99" });
      const plain = conditionsOf(queryOf2({ policy: absurd }), "lowIncomeFarmHousehold").at(-1);
      expect(plain).toBe('"income" <= 400000 * "income_people"');
      const literal2 = "345599999999996544";
      const types2 = { duckdb: "HUGEINT", postgresql: "NUMERIC", ansi: "DECIMAL(38, 0)" };
      for (const dialect of dialectNames2) {
        const wide = `CAST("income" AS ${types2[dialect]}) * 1000 <= ${literal2} * CAST("income_people" AS ${types2[dialect]})`;
        expect(conditionsOf(queryOf2({ policy: absurd, dialect }), "dilapidatedHousingRepair")).toContain(wide);
      }
    });
  }
});

// test/properties/runs.ts
import fc from "fast-check";
var most, thresholdRuns, runs, holds2;
var init_runs = __esm({
  "test/properties/runs.ts"() {
    "use strict";
    init_one_test();
    vi.setConfig({ testTimeout: 6e4 });
    most = Number(process.env["PROPERTY_RUNS"] ?? Number.POSITIVE_INFINITY);
    thresholdRuns = { numRuns: Math.min(1e4, most) };
    runs = { numRuns: Math.min(2e3, most) };
    holds2 = (arbitrary, check, parameters = thresholdRuns) => {
      fc.assert(
        fc.property(arbitrary, (value2) => {
          check(value2);
        }),
        parameters
      );
    };
  }
});

// test/sql/names.test.ts
var names_test_exports = {};
import fc2 from "fast-check";
var hostile, names, policy, query;
var init_names_test = __esm({
  "test/sql/names.test.ts"() {
    "use strict";
    init_one_test();
    init_runs();
    init_queries();
    init_tokens();
    hostile = [
      'x"; DROP TABLE households; --',
      '"',
      '""',
      "a'b",
      'a\\"b',
      "a -- b",
      "a\u2028-- b",
      "*/ b /*",
      "\u4EBA\u53E3",
      "SELECT",
      "cells",
      "checked",
      "owed",
      "a.b",
      " ",
      "$1",
      "{0}",
      "$&",
      "%s"
    ];
    names = fc2.oneof(fc2.constantFrom(...hostile), fc2.string({ unit: "grapheme", minLength: 1, maxLength: 12 })).filter((name) => !new RegExp("\\p{Control}", "u").test(name) && new TextEncoder().encode(name).length <= 63);
    policy = policyOf();
    query = (table, key, column, dialect) => queryOf2({ policy, dialect, table, key, columns: { monthlyIncome: column, members: "members" } });
    test("whatever a table or column is called, it is a name in the query, and nothing else of the query changes", () => {
      const drawn = fc2.record({
        schema: names,
        table: names,
        key: names,
        column: names,
        dialect: fc2.constantFrom(...dialectNames2)
      }).filter(({ key, column }) => !["problem", "members"].includes(key.toLowerCase()) && column !== "members");
      holds2(
        drawn,
        ({ schema, table, key, column, dialect }) => {
          const plain = tokensOf(query(["the schema", "the table"], "the key", "the column", dialect));
          const given = {
            "the schema": schema,
            "the table": table,
            "the key": key,
            "the column": column
          };
          const expected = plain.map(
            (token) => token.kind === "name" ? { ...token, value: given[token.value] ?? token.value } : token
          );
          expect(tokensOf(query([schema, table], key, column, dialect))).toEqual(expected);
        },
        { numRuns: 60 }
      );
    });
    test.each(dialectNames2)("%s: a quote in a name is doubled", (dialect) => {
      const made = queryOf2({ policy, dialect, table: 'x" CROSS JOIN "y', key: 'k"', columns: {} });
      expect(made).toContain('FROM "x"" CROSS JOIN ""y"');
      expect(made).toContain('"k""" AS "key_1"');
      expect(made).toContain('"key_1" AS "k"""');
    });
    test("a schema stands before the table; a dot in a name is a part of it", () => {
      expect(queryOf2({ table: ["register", "families"] })).toContain('FROM "register"."families"');
      expect(queryOf2({ table: ["city", "register", "families"] })).toContain('FROM "city"."register"."families"');
      expect(queryOf2({ table: "register.families" })).toContain('FROM "register.families"');
    });
    test("columns left out are those of the facts, in snake case; a fact without a column is unknown", () => {
      expect(queryOf2()).toContain('"monthly_income_per_capita" AS "monthly_income_per_capita"');
      const some = queryOf2({ columns: { members: "people", registration: void 0 } });
      expect(some).toContain('"people" AS "members"');
      expect(some).toContain('CAST(NULL AS VARCHAR(9)) AS "registration", -- no column: unknown');
      expect(some).toContain('CAST(NULL AS DECIMAL(16, 2)) AS "monthly_income"');
    });
    test("several key columns are handed through in their order, first of all", () => {
      const select = queryOf2({ policy, dialect: "ansi", key: ["county", "number"] }).split("\nSELECT\n")[1];
      expect(select?.split("\n").slice(0, 2)).toEqual(['  "key_1" AS "county",', '  "key_2" AS "number",']);
    });
    test("the result columns are the benefits, the allowance and the problem", () => {
      const select = queryOf2({ dialect: "ansi" }).split("\nSELECT\n")[1] ?? "";
      expect([...select.matchAll(/ AS "([a-z_]+)"/g)].map(([, name]) => name)).toEqual([
        "id",
        "subsistence_allowance",
        "low_rent_housing",
        "affordable_housing",
        "dilapidated_housing_repair",
        "hazard_area_reinforcement",
        "low_income_farm_household",
        "zero_employment_household",
        "rural_employment_assistance",
        "price_subsidy",
        "temporary_relief",
        "family_planning_family_treatment",
        "disaster_relief",
        "family_planning_reward",
        "only_child_loss_assistance",
        "monthly_allowance",
        "problem"
      ]);
    });
  }
});

// test/sql/problems.test.ts
var problems_test_exports = {};
var problemsOf;
var init_problems_test = __esm({
  "test/sql/problems.test.ts"() {
    "use strict";
    init_one_test();
    init_queries();
    problemsOf = (columns) => [...queryOf2(columns ? { columns } : {}).matchAll(/WHEN (?<condition>.*) THEN '(?<problem>\w+: \w+)'/g)].map(
      ({ groups }) => `${groups?.["condition"]} -> ${groups?.["problem"]}`
    );
    test("cells by themselves come first, in the order of the facts; then those that cannot stand together", () => {
      const columns = {
        membersEmployed: "a",
        members: "b",
        annualIncome: "c",
        monthlyIncome: "d",
        registration: "e"
      };
      expect(problemsOf(columns)).toEqual([
        `"registration" NOT IN ('urban', 'rural', 'elsewhere') -> registration: unknown_name`,
        '"members" NOT BETWEEN 1 AND 99 -> members: out_of_range',
        '"members" <> CAST("members" AS SMALLINT) -> members: out_of_range',
        '"monthly_income" < 0 OR "monthly_income" >= 1000000000000 -> monthlyIncome: out_of_range',
        '"monthly_income" <> CAST("monthly_income" AS DECIMAL(16, 2)) -> monthlyIncome: too_many_decimals',
        '"annual_income" < 0 OR "annual_income" >= 1000000000000 -> annualIncome: out_of_range',
        '"annual_income" <> CAST("annual_income" AS DECIMAL(16, 2)) -> annualIncome: too_many_decimals',
        '"members_employed" NOT BETWEEN 0 AND 99 -> membersEmployed: out_of_range',
        '"members_employed" <> CAST("members_employed" AS SMALLINT) -> membersEmployed: out_of_range',
        '"monthly_income" IS NOT NULL AND "annual_income" IS NOT NULL -> annualIncome: conflict',
        '"members_employed" > "members" -> membersEmployed: conflict'
      ]);
    });
    test("housing is told once, and a part is no larger than the whole", () => {
      const columns = {
        hasHousingDifficulty: "a",
        floorArea: "b",
        floorAreaPerCapita: "c",
        members: "d",
        membersAbleAndWillingToWork: "e",
        membersEmployed: "f"
      };
      expect(problemsOf(columns).filter((problem) => problem.endsWith("conflict"))).toEqual([
        '"has_housing_difficulty" IS NOT NULL AND "floor_area" IS NOT NULL -> floorArea: conflict',
        '"has_housing_difficulty" IS NOT NULL AND "floor_area_per_capita" IS NOT NULL -> floorAreaPerCapita: conflict',
        '"floor_area" IS NOT NULL AND "floor_area_per_capita" IS NOT NULL -> floorAreaPerCapita: conflict',
        '"members_able_and_willing_to_work" > "members" -> membersAbleAndWillingToWork: conflict',
        '"members_employed" > "members" -> membersEmployed: conflict',
        '"members_employed" > "members_able_and_willing_to_work" -> membersEmployed: conflict'
      ]);
    });
    test("flags have none, and a table without facts has none", () => {
      expect(problemsOf({ livesInHazardArea: "a" })).toEqual([]);
      expect(queryOf2({ columns: {} })).toContain('CAST(NULL AS VARCHAR(60)) AS "problem"');
      expect(queryOf2({ columns: {} })).toContain('CAST(NULL AS BIGINT) AS "income"');
    });
    test("nothing is computed from a row with a problem", () => {
      const made = queryOf2({ dialect: "ansi" });
      const computed = made.slice(made.indexOf('"amounts" AS'), made.indexOf('"decided" AS'));
      expect(computed.match(/CASE\n +WHEN "problem" IS NOT NULL THEN NULL\n/g)).toHaveLength(6);
      const results = made.slice(made.lastIndexOf("\nSELECT\n"));
      expect(results.match(/WHEN "problem" IS NOT NULL THEN NULL/g)).toHaveLength(15);
    });
  }
});

// test/sql/refusals.test.ts
var refusals_test_exports = {};
var sound, issuesOf, long, longChinese;
var init_refusals_test = __esm({
  "test/sql/refusals.test.ts"() {
    "use strict";
    init_src();
    init_sql();
    init_one_test();
    init_queries();
    sound = { policy: policyOf(), dialect: "duckdb", table: "households", key: "id" };
    issuesOf = (options) => {
      try {
        screeningSql(options);
      } catch (error) {
        if (!(error instanceof PolicyInputError)) throw error;
        expect(error.code).toBe("invalid_input");
        return error.issues;
      }
      return [];
    };
    long = "x".repeat(64);
    longChinese = "\u6237".repeat(22);
    test.each([
      ["no policy", { policy: void 0 }, "policy", "not_a_policy", /made by createPolicy/],
      ["a copy of a policy", { policy: { ...policyOf() } }, "policy", "not_a_policy", /made by createPolicy/],
      ["no dialect", { dialect: void 0 }, "dialect", "required", /"duckdb", "postgresql", "ansi"/],
      ["a dialect it does not know", { dialect: "mysql" }, "dialect", "unknown_name", /got "mysql"/],
      ["no table", { table: void 0 }, "table", "required", /name of a table/],
      ["an empty name", { table: "" }, "table", "out_of_range", /1 to 63 bytes/],
      ["a table in four parts", { table: ["a", "b", "c", "d"] }, "table", "out_of_range", /up to three/],
      ["a table in no part", { table: [] }, "table", "out_of_range", /up to three/],
      ["a part that is no text", { table: ["a", 1] }, "table", "wrong_type", /name/],
      ["NUL in a name", { table: "a\0b" }, "table", "out_of_range", /without control characters/],
      ["a line break in a name", { key: "a\nb" }, "key", "out_of_range", /without control characters/],
      ["half a character", { key: "\uD800" }, "key", "out_of_range", /UTF-8/],
      ["a name PostgreSQL would cut", { key: long }, "key", "out_of_range", /63 bytes/],
      ["the same in Chinese", { key: longChinese }, "key", "out_of_range", /63 bytes/],
      ["a key of no column", { key: [] }, "key", "out_of_range", /name of a column/],
      ["a key named as a result", { key: "Problem" }, "key", "conflict", /none named .*problem/],
      ["a key named as a benefit", { key: "low_rent_housing" }, "key", "conflict", /low_rent_housing/],
      ["a key given twice", { key: ["id", "ID"] }, "key", "conflict", /each column once/],
      ["columns that are no record", { columns: "members" }, "columns", "wrong_type", /named fields/],
      ["a fact it does not know", { columns: { member: "x" } }, "columns.member", "unknown_name", /members/],
      ["a fact of a person", { columns: { isRetired: "x" } }, "columns.isRetired", "unknown_name", /members/],
      ["a column that is no name", { columns: { members: 3 } }, "columns.members", "wrong_type", /got 3/],
      ["an empty column", { columns: { members: "" } }, "columns.members", "out_of_range", /got ""/],
      [
        "one column for two facts",
        { columns: { floorArea: "area", floorAreaPerCapita: "area" } },
        "columns.floorAreaPerCapita",
        "conflict",
        /other than that of floorArea/
      ],
      ["an option it does not know", { where: "1 = 1" }, "where", "unknown_name", /policy, dialect, table/]
    ])("%s is refused", (_, wrong, path, code, words) => {
      const issues = issuesOf({ ...sound, ...wrong });
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ path, code });
      expect(issues[0]?.message).toMatch(words);
    });
    test("no options at all are refused", () => {
      expect(issuesOf(void 0)).toMatchObject([{ path: "options", code: "wrong_type" }]);
    });
    test("a list is asked once for its names: those that were checked are those of the query", () => {
      const asked = [];
      const key = [];
      Object.defineProperty(key, 0, {
        get: () => {
          asked.push("asked");
          return asked.length === 1 ? "id" : "id\n";
        }
      });
      expect(screeningSql({ ...sound, key })).toContain('"key_1" AS "id",');
      expect(asked).toHaveLength(1);
    });
    test("the longest names are not", () => {
      const columns = { members: "x".repeat(63), registration: "\u6237".repeat(21), floorArea: `${"\xE9".repeat(31)}x` };
      expect(issuesOf({ ...sound, table: "\u{1F600}".repeat(15), columns })).toEqual([]);
    });
  }
});

// src/conformance/judge.ts
function jsonOf(value2) {
  const unwritable = "what JSON cannot hold";
  if (typeof value2 === "function") return unwritable;
  try {
    return JSON.stringify(value2);
  } catch {
    return unwritable;
  }
}
function canonical(value2) {
  if (typeof value2 !== "string" && typeof value2 !== "number") return value2 ?? null;
  const text = String(value2);
  const [, sign = "", units = "", decimals = ""] = decimal.exec(text) ?? [];
  if (units === "") return text;
  const rest = decimals.replace(/0+$/, "");
  return `${units === "0" && rest === "" ? "" : sign}${units}${rest === "" ? "" : `.${rest}`}`;
}
function entryText(entry) {
  if (!isFields(entry)) return shown(entry);
  const { in: where, anyOf, path, code, place, year } = entry;
  if (Array.isArray(anyOf)) return `${nameText(where)}: ${anyOf.map(nameText).sort(byText).join(" or ")}`;
  if (path !== void 0) return `${nameText(path)} ${nameText(code)}`;
  const named = [place, year].filter((name) => name !== void 0 && name !== null);
  return named.length === 0 ? shown(entry) : named.map(nameText).join(", ");
}
function compare(field, expected, given) {
  if (isEmptyOrNone(expected) && isEmptyOrNone(given)) return [];
  if (Array.isArray(expected)) {
    const wanted = expected.length === 0 ? "an empty list, or none" : entries(expected);
    const got = Array.isArray(given) ? entries(given) : shown(given);
    return wanted === got ? [] : [{ field, expected: wanted, given: got }];
  }
  if (isFields(expected)) {
    if (!isFields(given)) return [{ field, expected: shown(expected), given: shown(given) }];
    return Object.entries(expected).flatMap(
      ([name, value2]) => compare(field === "" ? name : `${field}.${name}`, value2, given[name])
    );
  }
  if (canonical(expected) === canonical(given)) return [];
  return [{ field, expected: shown(expected), given: shown(given) }];
}
function differences(expected, response) {
  const kind = "error" in expected ? "error" : "result";
  const given = isFields(response) ? response[kind] : void 0;
  const other = isFields(response) ? response[kind === "error" ? "result" : "error"] : void 0;
  if (given !== void 0 && isFields(other))
    return [{ field: kind, expected: `${kind} alone`, given: "result and error" }];
  if (isFields(given)) return compare("", expected[kind], given);
  return [{ field: kind, expected: shown(expected[kind]), given: shown(response) }];
}
var isFields, shown, isEmptyOrNone, decimal, byText, nameText, entries;
var init_judge = __esm({
  "src/conformance/judge.ts"() {
    "use strict";
    isFields = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
    shown = (value2) => value2 === void 0 ? "not in the answer" : jsonOf(value2);
    isEmptyOrNone = (value2) => value2 === void 0 || value2 === null || Array.isArray(value2) && value2.length === 0;
    decimal = /^(-?)0*(\d+)(?:\.(\d*))?$/;
    byText = (a, b) => a < b ? -1 : 1;
    nameText = (value2) => typeof value2 === "string" && /^[^\s,;:"]+$/.test(value2) ? value2 : shown(value2);
    entries = (list) => [...new Set(list.map(entryText))].sort(byText).join("; ") || "an empty list";
  }
});

// src/conformance/levels/boundary.json
var boundary_default;
var init_boundary = __esm({
  "src/conformance/levels/boundary.json"() {
    boundary_default = {
      level: "boundary",
      cases: [
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-of-3/below",
          title: "Subsistence allowance, urban: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1175.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people = 1,176.00 a month; 1,175.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-of-3/at",
          title: "Subsistence allowance, urban: monthlyIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1176.00"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people = 1,176.00 a month; 1,176.00 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-of-3/above",
          title: "Subsistence allowance, urban: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1176.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people = 1,176.00 a month; 1,176.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-of-3/below",
          title: "Subsistence allowance, urban: annualIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "14111.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people x 12 months = 14,112.00 a year; 14,111.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-of-3/at",
          title: "Subsistence allowance, urban: annualIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "14112.00"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people x 12 months = 14,112.00 a year; 14,112.00 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-of-3/above",
          title: "Subsistence allowance, urban: annualIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "14112.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person, x 3 people x 12 months = 14,112.00 a year; 14,112.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-per-capita/below",
          title: "Subsistence allowance, urban: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "391.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "980 x 40% = 392.00 a person = 392.00 a month; 391.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-per-capita/at",
          title: "Subsistence allowance, urban: monthlyIncomePerCapita, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "392.00"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person = 392.00 a month; 392.00 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-urban/monthly-income-per-capita/above",
          title: "Subsistence allowance, urban: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "392.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person = 392.00 a month; 392.01 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-per-capita-of-4/below",
          title: "Subsistence allowance, urban: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 4,
              annualIncomePerCapita: "4703.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person x 12 months = 4,704.00 a year; 4,703.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-per-capita-of-4/at",
          title: "Subsistence allowance, urban: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 4,
              annualIncomePerCapita: "4704.00"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person x 12 months = 4,704.00 a year; 4,704.00 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-urban/annual-income-per-capita-of-4/above",
          title: "Subsistence allowance, urban: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 4,
              annualIncomePerCapita: "4704.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392.00 a person x 12 months = 4,704.00 a year; 4,704.01 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-of-3/below",
          title: "Subsistence allowance, rural: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "705.59"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people = 705.60 a month; 705.59 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-of-3/at",
          title: "Subsistence allowance, rural: monthlyIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "705.60"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people = 705.60 a month; 705.60 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-of-3/above",
          title: "Subsistence allowance, rural: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "705.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people = 705.60 a month; 705.61 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-of-3/below",
          title: "Subsistence allowance, rural: annualIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "8467.19"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people x 12 months = 8,467.20 a year; 8,467.19 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-of-3/at",
          title: "Subsistence allowance, rural: annualIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "8467.20"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people x 12 months = 8,467.20 a year; 8,467.20 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-of-3/above",
          title: "Subsistence allowance, rural: annualIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "8467.21"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person, x 3 people x 12 months = 8,467.20 a year; 8,467.21 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-per-capita/below",
          title: "Subsistence allowance, rural: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "235.19"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person = 235.20 a month; 235.19 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-per-capita/at",
          title: "Subsistence allowance, rural: monthlyIncomePerCapita, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "235.20"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person = 235.20 a month; 235.20 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-rural/monthly-income-per-capita/above",
          title: "Subsistence allowance, rural: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "235.21"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person = 235.20 a month; 235.21 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-per-capita-of-4/below",
          title: "Subsistence allowance, rural: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "2822.39"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person x 12 months = 2,822.40 a year; 2,822.39 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-per-capita-of-4/at",
          title: "Subsistence allowance, rural: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "2822.40"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person x 12 months = 2,822.40 a year; 2,822.40 is exactly the limit and does not qualify",
          catches: "<= where the document says below"
        },
        {
          id: "boundary/subsistence-allowance-rural/annual-income-per-capita-of-4/above",
          title: "Subsistence allowance, rural: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "2822.41"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% = 235.20 a person x 12 months = 2,822.40 a year; 2,822.41 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-of-3/below",
          title: "Low-rent housing: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2351.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people = 2,352.00 a month; 2,351.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-of-3/at",
          title: "Low-rent housing: monthlyIncome of 3 people, at the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2352.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people = 2,352.00 a month; 2,352.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-of-3/above",
          title: "Low-rent housing: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2352.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people = 2,352.00 a month; 2,352.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/low-rent-housing/annual-income-of-3/below",
          title: "Low-rent housing: annualIncome of 3 people, one fen below the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28223.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people x 12 months = 28,224.00 a year; 28,223.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/low-rent-housing/annual-income-of-3/at",
          title: "Low-rent housing: annualIncome of 3 people, at the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28224.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people x 12 months = 28,224.00 a year; 28,224.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-rent-housing/annual-income-of-3/above",
          title: "Low-rent housing: annualIncome of 3 people, one fen above the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28224.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person, x 3 people x 12 months = 28,224.00 a year; 28,224.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-per-capita/below",
          title: "Low-rent housing: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "783.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person = 784.00 a month; 783.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-per-capita/at",
          title: "Low-rent housing: monthlyIncomePerCapita, at the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "784.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person = 784.00 a month; 784.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-rent-housing/monthly-income-per-capita/above",
          title: "Low-rent housing: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "784.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person = 784.00 a month; 784.01 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/low-rent-housing/annual-income-per-capita-of-4/below",
          title: "Low-rent housing: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "9407.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person x 12 months = 9,408.00 a year; 9,407.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/low-rent-housing/annual-income-per-capita-of-4/at",
          title: "Low-rent housing: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "9408.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person x 12 months = 9,408.00 a year; 9,408.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-rent-housing/annual-income-per-capita-of-4/above",
          title: "Low-rent housing: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "9408.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 2 = 784.00 a person x 12 months = 9,408.00 a year; 9,408.01 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/affordable-housing/monthly-income-of-3/below",
          title: "Affordable housing: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 2,999.99 x 12 = 35,999.88 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/affordable-housing/monthly-income-of-3/at",
          title: "Affordable housing: monthlyIncome of 3 people, at the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "3000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 3,000.00 x 12 = 36,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/affordable-housing/monthly-income-of-3/above",
          title: "Affordable housing: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "3000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 3,000.01 x 12 = 36,000.12 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/affordable-housing/annual-income-of-3/below",
          title: "Affordable housing: annualIncome of 3 people, one fen below the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "35999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 35,999.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/affordable-housing/annual-income-of-3/at",
          title: "Affordable housing: annualIncome of 3 people, at the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "36000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 36,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/affordable-housing/annual-income-of-3/above",
          title: "Affordable housing: annualIncome of 3 people, one fen above the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "36000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person, x 3 people = 36,000.00 a year; 36,000.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/affordable-housing/monthly-income-per-capita/below",
          title: "Affordable housing: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 999.99 x 12 = 11,999.88 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/affordable-housing/monthly-income-per-capita/at",
          title: "Affordable housing: monthlyIncomePerCapita, at the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "1000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 1,000.00 x 12 = 12,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/affordable-housing/monthly-income-per-capita/above",
          title: "Affordable housing: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              monthlyIncomePerCapita: "1000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 1,000.01 x 12 = 12,000.12 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/affordable-housing/annual-income-per-capita-of-4/below",
          title: "Affordable housing: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "11999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 11,999.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/affordable-housing/annual-income-per-capita-of-4/at",
          title: "Affordable housing: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "12000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 12,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/affordable-housing/annual-income-per-capita-of-4/above",
          title: "Affordable housing: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 4,
              annualIncomePerCapita: "12000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% = 12,000.00 a person = 12,000.00 a year; 12,000.01 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-of-3/below",
          title: "Dilapidated-housing repair, 2010: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.71"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.71 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-of-3/at",
          title: "Dilapidated-housing repair, 2010: monthlyIncome of 3 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.72 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-of-3/above",
          title: "Dilapidated-housing repair, 2010: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.73"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.73 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-of-3/below",
          title: "Dilapidated-housing repair, 2010: annualIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "10160.63"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.63 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-of-3/at",
          title: "Dilapidated-housing repair, 2010: annualIncome of 3 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "10160.64"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.64 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-of-3/above",
          title: "Dilapidated-housing repair, 2010: annualIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "10160.65"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.65 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-per-capita/below",
          title: "Dilapidated-housing repair, 2010: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "282.23"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.23 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-per-capita/at",
          title: "Dilapidated-housing repair, 2010: monthlyIncomePerCapita, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "282.24"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.24 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/monthly-income-per-capita/above",
          title: "Dilapidated-housing repair, 2010: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.25 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-per-capita-of-4/below",
          title: "Dilapidated-housing repair, 2010: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "3386.87"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.87 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-per-capita-of-4/at",
          title: "Dilapidated-housing repair, 2010: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "3386.88"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.88 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2010/annual-income-per-capita-of-4/above",
          title: "Dilapidated-housing repair, 2010: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "3386.89"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.89 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-of-3/below",
          title: "Dilapidated-housing repair, 2012: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "1252.79"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people = 1,252.80 a month; 1,252.79 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-of-3/at",
          title: "Dilapidated-housing repair, 2012: monthlyIncome of 3 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "1252.80"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people = 1,252.80 a month; 1,252.80 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-of-3/above",
          title: "Dilapidated-housing repair, 2012: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "1252.81"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people = 1,252.80 a month; 1,252.81 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-of-3/below",
          title: "Dilapidated-housing repair, 2012: annualIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "15033.59"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people x 12 months = 15,033.60 a year; 15,033.59 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-of-3/at",
          title: "Dilapidated-housing repair, 2012: annualIncome of 3 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "15033.60"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people x 12 months = 15,033.60 a year; 15,033.60 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-of-3/above",
          title: "Dilapidated-housing repair, 2012: annualIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "15033.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person, x 3 people x 12 months = 15,033.60 a year; 15,033.61 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-per-capita/below",
          title: "Dilapidated-housing repair, 2012: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "417.59"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person = 417.60 a month; 417.59 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-per-capita/at",
          title: "Dilapidated-housing repair, 2012: monthlyIncomePerCapita, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "417.60"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person = 417.60 a month; 417.60 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/monthly-income-per-capita/above",
          title: "Dilapidated-housing repair, 2012: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "417.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person = 417.60 a month; 417.61 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-per-capita-of-4/below",
          title: "Dilapidated-housing repair, 2012: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "5011.19"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person x 12 months = 5,011.20 a year; 5,011.19 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-per-capita-of-4/at",
          title: "Dilapidated-housing repair, 2012: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "5011.20"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person x 12 months = 5,011.20 a year; 5,011.20 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/dilapidated-housing-repair-2012/annual-income-per-capita-of-4/above",
          title: "Dilapidated-housing repair, 2012: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 4,
              annualIncomePerCapita: "5011.21"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 150% = 417.60 a person x 12 months = 5,011.20 a year; 5,011.21 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/low-income-farm-household/monthly-income-of-3/below",
          title: "Low-income farm household: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 999.99 x 12 = 11,999.88 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/low-income-farm-household/monthly-income-of-3/at",
          title: "Low-income farm household: monthlyIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "1000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 1,000.00 x 12 = 12,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-income-farm-household/monthly-income-of-3/above",
          title: "Low-income farm household: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "1000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 1,000.01 x 12 = 12,000.12 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-of-3/below",
          title: "Low-income farm household: annualIncome of 3 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "11999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 11,999.99 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-of-3/at",
          title: "Low-income farm household: annualIncome of 3 people, at the limit",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "12000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 12,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-of-3/above",
          title: "Low-income farm household: annualIncome of 3 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "12000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000.00 a person, x 3 people = 12,000.00 a year; 12,000.01 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/low-income-farm-household/monthly-income-per-capita/highest",
          title: "Low-income farm household: monthlyIncomePerCapita, the highest fen within the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "333.33"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person = 4,000.00 a year; 333.33 x 12 = 3,999.96 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/low-income-farm-household/monthly-income-per-capita/next",
          title: "Low-income farm household: monthlyIncomePerCapita, the next fen",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "333.34"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000.00 a person = 4,000.00 a year; 333.34 x 12 = 4,000.08 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-per-capita-of-4/below",
          title: "Low-income farm household: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "3999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person = 4,000.00 a year; 3,999.99 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-per-capita-of-4/at",
          title: "Low-income farm household: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "4000.00"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000.00 a person = 4,000.00 a year; 4,000.00 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/low-income-farm-household/annual-income-per-capita-of-4/above",
          title: "Low-income farm household: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncomePerCapita: "4000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000.00 a person = 4,000.00 a year; 4,000.01 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-of-3/below",
          title: "Hazard-area reinforcement with an income test: monthlyIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              monthlyIncome: "846.71"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.71 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-of-3/at",
          title: "Hazard-area reinforcement with an income test: monthlyIncome of 3 people, at the limit",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.72 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-of-3/above",
          title: "Hazard-area reinforcement with an income test: monthlyIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              monthlyIncome: "846.73"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people = 846.72 a month; 846.73 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-of-3/below",
          title: "Hazard-area reinforcement with an income test: annualIncome of 3 people, one fen below the limit",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              annualIncome: "10160.63"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.63 is below the limit and qualifies",
          catches: "a limit too low, or taken once for the whole household"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-of-3/at",
          title: "Hazard-area reinforcement with an income test: annualIncome of 3 people, at the limit",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              annualIncome: "10160.64"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.64 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-of-3/above",
          title: "Hazard-area reinforcement with an income test: annualIncome of 3 people, one fen above the limit",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 3,
              annualIncome: "10160.65"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person, x 3 people x 12 months = 10,160.64 a year; 10,160.65 is above the limit and does not qualify",
          catches: "income divided and rounded before it is compared; a tolerance around the limit"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-per-capita/below",
          title: "Hazard-area reinforcement with an income test: monthlyIncomePerCapita, one fen below the limit",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              monthlyIncomePerCapita: "282.23"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.23 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-per-capita/at",
          title: "Hazard-area reinforcement with an income test: monthlyIncomePerCapita, at the limit",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              monthlyIncomePerCapita: "282.24"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.24 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/monthly-income-per-capita/above",
          title: "Hazard-area reinforcement with an income test: monthlyIncomePerCapita, one fen above the limit",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              monthlyIncomePerCapita: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person = 282.24 a month; 282.25 is above the limit and does not qualify",
          catches: "a tolerance around the limit, or a limit too high"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-per-capita-of-4/below",
          title: "Hazard-area reinforcement with an income test: annualIncomePerCapita of 4 people, one fen below the limit",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 4,
              annualIncomePerCapita: "3386.87"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.87 is below the limit and qualifies",
          catches: "a limit too low, or of the other period"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-per-capita-of-4/at",
          title: "Hazard-area reinforcement with an income test: annualIncomePerCapita of 4 people, at the limit",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 4,
              annualIncomePerCapita: "3386.88"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.88 is exactly the limit and qualifies",
          catches: "< where the limit itself is included"
        },
        {
          id: "boundary/hazard-area-reinforcement-with-income-test/annual-income-per-capita-of-4/above",
          title: "Hazard-area reinforcement with an income test: annualIncomePerCapita of 4 people, one fen above the limit",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 4,
              annualIncomePerCapita: "3386.89"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 120% = 282.24 a person x 12 months = 3,386.88 a year; 3,386.89 is above the limit and does not qualify",
          catches: "the limit multiplied by the people although the income is per person; a tolerance"
        },
        {
          id: "boundary/housing-difficulty/floor-area-of-3/below",
          title: "Housing difficulty by floorArea of 3 people, a hundredth of a square metre below the local limit",
          clauses: ["2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorArea: "37.49"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "12.50 x 3 people = 37.50; 37.49 is below it",
          catches: "an area divided and rounded before it is compared"
        },
        {
          id: "boundary/housing-difficulty/floor-area-of-3/at",
          title: "Housing difficulty by floorArea of 3 people, at the local limit",
          clauses: ["2.1.3"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorArea: "37.50"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 x 3 people = 37.50; 37.50 is not below it",
          catches: "<= where difficulty is an area below the limit"
        },
        {
          id: "boundary/housing-difficulty/floor-area-of-3/above",
          title: "Housing difficulty by floorArea of 3 people, a hundredth of a square metre above the local limit",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorArea: "37.51"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 x 3 people = 37.50; 37.51 is not below it",
          catches: "a tolerance around the limit"
        },
        {
          id: "boundary/housing-difficulty/floor-area-per-capita-of-3/below",
          title: "Housing difficulty by floorAreaPerCapita of 3 people, a hundredth of a square metre below the local limit",
          clauses: ["2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorAreaPerCapita: "12.49"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "12.50 a person; 12.49 is below it",
          catches: "an area divided and rounded before it is compared"
        },
        {
          id: "boundary/housing-difficulty/floor-area-per-capita-of-3/at",
          title: "Housing difficulty by floorAreaPerCapita of 3 people, at the local limit",
          clauses: ["2.1.3"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorAreaPerCapita: "12.50"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 a person; 12.50 is not below it",
          catches: "<= where difficulty is an area below the limit"
        },
        {
          id: "boundary/housing-difficulty/floor-area-per-capita-of-3/above",
          title: "Housing difficulty by floorAreaPerCapita of 3 people, a hundredth of a square metre above the local limit",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.00",
              floorAreaPerCapita: "12.51"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 a person; 12.51 is not below it",
          catches: "the limit multiplied by the people although the area is per person"
        },
        {
          id: "boundary/low-rent-housing/floor-area-at-most-12-50-a-person/per-person-12-51",
          title: "Floor area at most 12.50 a person: per person 12.51",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorAreaPerCapita: "12.51"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "at most 12.50 a person; an area of 12.51 is not in difficulty",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/low-rent-housing/floor-area-at-most-12-50-a-person/in-all-37-51-three-people",
          title: "Floor area at most 12.50 a person: in all 37.51, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "37.51"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 x 3 = 37.50; an area of 37.51 is not in difficulty",
          catches: "a reading that is chosen and changes what it must not (37.51 / 3 rounded is 12.50)"
        },
        {
          id: "boundary/low-rent-housing/excluded-low-rent-below-784/annual-income-of-3/highest",
          title: "Excluded, low rent below 784: 3 people, annualIncome 28223.99",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28223.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "784 x 36 = 28,224; an income of 28,223.99 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/affordable-housing/excluded-affordable-below-12000/annual-income-of-2/highest",
          title: "Excluded, affordable below 12,000: 2 people, annualIncome 23999.99",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              annualIncome: "23999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% x 2 = 24,000; an income of 23,999.99 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/affordable-housing/excluded-affordable-below-12000/monthly-income-of-2/highest",
          title: "Excluded, affordable below 12,000: 2 people, monthlyIncome 1999.99",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              monthlyIncome: "1999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "20,000 x 60% x 2 / 12 = 2,000 a month (1,999.99 x 12 = 23,999.88, 2,000 x 12 = 24,000); an income of 1,999.99 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/dilapidated-housing-repair/excluded-repair-below-282-24/monthly-income-of-3/highest",
          title: "Excluded, repair below 282.24: 3 people, monthlyIncome 846.71",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.71"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "282.24 x 3 = 846.72; an income of 846.71 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/dilapidated-housing-repair/excluded-repair-below-417-60/annual-income-of-1/highest",
          title: "Excluded, repair below 417.60: 1 people, annualIncome 5011.19",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              annualIncome: "5011.19"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "417.60 x 12 = 5,011.20; an income of 5,011.19 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/low-income-farm-household/excluded-low-income-below-4000/monthly-income-of-3/highest",
          title: "Excluded, low income below 4,000: 3 people, monthlyIncome 999.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 x 3 = 12,000 a year (999.99 x 12 = 11,999.88, 1,000 x 12 = 12,000); an income of 999.99 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/hazard-area-reinforcement/excluded-hazard-area-with-income-test-below-282-24/monthly-income-of-1/highest",
          title: "Excluded, hazard area with income test below 282.24: 1 people, monthlyIncome 282.23",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded",
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "282.23"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "980 x 40% x 60% x 120% = 282.24; an income of 282.23 is below it",
          catches: "a reading that is chosen and changes what it must not"
        },
        {
          id: "boundary/subsistence-allowance/limit-inclusive-subsistence/included",
          title: "LimitInclusive, subsistence: included",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "included"
              }
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "235.2"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "\u4F4E\u4E8E: subsistence is below under either reading, and 235.20 is not below 235.20",
          catches: "a reading that is chosen and changes what it must not (at most 235.20)"
        },
        {
          id: "boundary/dilapidated-housing-repair/limit-in-2010-150-percent/monthly-income-of-2/next",
          title: "RepairLimitIn2010 150%: 2 people, monthlyIncome 705.61",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-12-31",
              readings: {
                repairLimitIn2010: "150%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 2,
              monthlyIncome: "705.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "352.80 x 2 = 705.60; an income of 705.61 is above it",
          catches: "a reading that is chosen and changes what it must not"
        }
      ]
    };
  }
});

// src/conformance/levels/core.json
var core_default;
var init_core = __esm({
  "src/conformance/levels/core.json"() {
    core_default = {
      level: "core",
      cases: [
        {
          id: "core/subsistence-allowance/urban-two-people-on-500",
          title: "Subsistence, whose: urban, two people on 500",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "500",
              registration: "urban"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "284"
            }
          },
          arithmetic: "urban: 392 x 2 = 784; 500 is below; 784 - 500 = 284",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/rural-two-people-on-500",
          title: "Subsistence, whose: rural, two people on 500",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "500",
              registration: "rural"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "rural: 235.20 x 2 = 470.40; 500 is not below",
          catches: "registration ignored (the urban standard for a rural household)"
        },
        {
          id: "core/subsistence-allowance/rural-two-people-on-470-39",
          title: "Subsistence, whose: rural, two people on 470.39",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "470.39",
              registration: "rural"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "rural: 235.20 x 2 = 470.40; 470.40 - 470.39 = 0.01",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/from-elsewhere-no-income",
          title: "Subsistence, whose: from elsewhere, no income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "0",
              registration: "elsewhere"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered neither as urban nor as rural in Jiaxing: the condition on registration fails",
          catches: "registration elsewhere taken for urban or rural (everyone who is not urban read as rural)"
        },
        {
          id: "core/subsistence-allowance/urban-no-income-at-all",
          title: "Subsistence, whose: urban, no income at all",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "0",
              registration: "urban"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "784"
            }
          },
          arithmetic: "0 is below 784; an income of 0 is known, not unknown",
          catches: "a condition that is not in the document (0 read as missing)"
        },
        {
          id: "core/subsistence-allowance/per-person-without-the-number-of-people",
          title: "Subsistence, whose: per person without the number of people",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: null,
              monthlyIncome: null,
              registration: "urban",
              monthlyIncomePerCapita: "391.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "391.99 is below 392; the allowance, 0.01 a person, needs the number of people",
          catches: "a condition that is not in the document (members unknown read as 1)"
        },
        {
          id: "core/subsistence-allowance/per-person-with-the-number-of-people",
          title: "Subsistence, whose: per person with the number of people",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: null,
              registration: "urban",
              monthlyIncomePerCapita: "391.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.02"
            }
          },
          arithmetic: "392 - 391.99 = 0.01 a person; 0.01 x 2 = 0.02",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/facts-it-does-not-read",
          title: "Subsistence, whose: facts it does not read",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 2,
              monthlyIncome: "500",
              registration: "urban",
              livesInHazardArea: false,
              hasHousingDifficulty: false,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "284"
            }
          },
          arithmetic: "500 is below 784; housing and work are no conditions of this benefit",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/derived",
          title: "Subsistence, standard: derived",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% = 392; 392 is not below 392",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/subsistence-allowance/rounded-up-to-1-already-round",
          title: "Subsistence, standard: rounded up to 1, already round",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 1
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "392 is a whole yuan already and stays 392",
          catches: "a condition left out, or one failed condition outvoted (one added where nothing is to be rounded)"
        },
        {
          id: "core/subsistence-allowance/rounded-up-to-5",
          title: "Subsistence, standard: rounded up to 5",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 5
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "3"
            }
          },
          arithmetic: "392 rounded up to 5 is 395: eligible",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/given-as-400",
          title: "Subsistence, standard: given as 400",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "8"
            }
          },
          arithmetic: "the given 400 wins over the derived 392",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/subsistence-allowance/given-as-391-99",
          title: "Subsistence, standard: given as 391.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "391.99"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the given 391.99 wins although the derived 392 is higher; 391.99 - 392 = -0.01",
          catches: "a condition left out, or one failed condition outvoted (the higher of given and derived)"
        },
        {
          id: "core/subsistence-allowance/a-given-standard-is-not-rounded",
          title: "Subsistence, standard: a given standard is not rounded",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "391.99",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "rounding is of derived standards; the given 391.99 stays",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/subsistence-allowance/no-income-is-below-0",
          title: "Subsistence, standard: no income is below 0",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "0"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "392"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "below 0 there is no income; 0 - 392 = -392",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/low-rent-housing/no-income",
          title: "Low rent, conditions: no income",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "0 <= 392 x 2 x 3 = 2,352: eligible",
          catches: "a condition that is not in the document (0 read as missing)"
        },
        {
          id: "core/low-rent-housing/rural",
          title: "Low rent, conditions: rural",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2352"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause speaks of urban families (\u57CE\u5E02\u4F4E\u6536\u5165\u4F4F\u623F\u56F0\u96BE\u5BB6\u5EAD)",
          catches: "registration ignored"
        },
        {
          id: "core/low-rent-housing/from-elsewhere",
          title: "Low rent, conditions: from elsewhere",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2352"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not urban",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/low-rent-housing/no-housing-difficulty",
          title: "Low rent, conditions: no housing difficulty",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: false,
              members: 3,
              monthlyIncome: "2352"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income would do, 2,352 <= 2,352; the housing does not",
          catches: "a condition left out, or one failed condition outvoted (or for and)"
        },
        {
          id: "core/low-rent-housing/none-of-the-conditions",
          title: "Low rent, conditions: none of the conditions",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              hasHousingDifficulty: false,
              members: 3,
              monthlyIncome: "2352.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "rural; 2,352 - 2,352.01 = -0.01; no difficulty",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/low-rent-housing/flags-of-other-benefits-turned-off",
          title: "Low rent, conditions: flags of other benefits turned off",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2352",
              livesInDilapidatedHouse: false,
              livesInHazardArea: false,
              receivesSubsistenceAllowance: false
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "none of the three is a condition of this benefit",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/affordable-housing/all-of-them",
          title: "Affordable, conditions: all of them",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "36000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "urban, 36,000 <= 20,000 x 60% x 3 = 36,000, in housing difficulty",
          catches: "a condition that is not in the document (a subsistence standard for the base: 400 x 60% x 3)"
        },
        {
          id: "core/affordable-housing/no-income",
          title: "Affordable, conditions: no income",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "0 <= 20,000 x 60% x 3 = 36,000: eligible",
          catches: "a condition that is not in the document (0 read as missing)"
        },
        {
          id: "core/affordable-housing/rural",
          title: "Affordable, conditions: rural",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "rural",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "36000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause speaks of urban residents (\u57CE\u9547\u5C45\u6C11)",
          catches: "registration ignored"
        },
        {
          id: "core/affordable-housing/from-elsewhere",
          title: "Affordable, conditions: from elsewhere",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "elsewhere",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "36000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not urban",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/affordable-housing/no-housing-difficulty",
          title: "Affordable, conditions: no housing difficulty",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: false,
              members: 3,
              annualIncome: "36000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income would do, 36,000 <= 36,000; the housing does not",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/affordable-housing/within-twice-the-subsistence-standard-and-above-60-percent-of-the-disposable-income",
          title: "Affordable, conditions: within twice the subsistence standard and above 60% of the disposable income",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: null,
              monthlyIncomePerCapita: "1000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12,000 - 1,000.01 x 12 = 12,000 - 12,000.12 = -0.12",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/dilapidated-housing-repair/no-income",
          title: "Repair, conditions: no income",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "0 <= 235.20 x 120% x 3 = 846.72: eligible",
          catches: "a condition that is not in the document (0 read as missing)"
        },
        {
          id: "core/dilapidated-housing-repair/urban",
          title: "Repair, conditions: urban",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause speaks of rural families (\u519C\u6751\u4F4E\u4FDD\u6807\u51C6)",
          catches: "registration ignored"
        },
        {
          id: "core/dilapidated-housing-repair/from-elsewhere",
          title: "Repair, conditions: from elsewhere",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not rural",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/dilapidated-housing-repair/no-dilapidated-house",
          title: "Repair, conditions: no dilapidated house",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: false,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income would do, 846.72 <= 846.72; the house does not",
          catches: "a condition left out, or one failed condition outvoted (or for and)"
        },
        {
          id: "core/dilapidated-housing-repair/outside-the-hazard-areas",
          title: "Repair, conditions: outside the hazard areas",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.72",
              livesInHazardArea: false
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the hazard area is the other half of the clause, no condition of this one",
          catches: "a condition that is not in the document (the two halves of 3.8.2 run together)"
        },
        {
          id: "core/dilapidated-housing-repair/below-the-subsistence-standard",
          title: "Repair, conditions: below the subsistence standard",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "705.59"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "846.72 - 705.59 = 141.13: at most 120% takes in the families on subsistence allowance",
          catches: "a condition that is not in the document (120% read as a band above the standard)"
        },
        {
          id: "core/dilapidated-housing-repair/a-hazard-area-in-place-of-a-dilapidated-house",
          title: "Repair, conditions: a hazard area in place of a dilapidated house",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: false,
              members: 3,
              monthlyIncome: "846.72",
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "what is repaired is a dilapidated house (\u5371\u65E7\u623F)",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/hazard-area-reinforcement/all-of-them-nothing-said-of-income",
          title: "Hazard area, conditions: all of them, nothing said of income",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "rural, a dilapidated house, in a hazard area; the clause names no income",
          catches: "a condition that is not in the document (income asked for)"
        },
        {
          id: "core/hazard-area-reinforcement/a-high-income",
          title: "Hazard area, conditions: a high income",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "99999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the clause names no income for this half",
          catches: "a condition that is not in the document (the income test of the other half)"
        },
        {
          id: "core/hazard-area-reinforcement/a-total-income-without-the-number-of-people",
          title: "Hazard area, conditions: a total income without the number of people",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "no income is read, so no number of people is needed",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/hazard-area-reinforcement/urban",
          title: "Hazard area, conditions: urban",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the project improves rural housing (\u6539\u5584\u519C\u6751\u4F4F\u623F\u6761\u4EF6)",
          catches: "registration ignored"
        },
        {
          id: "core/hazard-area-reinforcement/from-elsewhere",
          title: "Hazard area, conditions: from elsewhere",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not rural",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/hazard-area-reinforcement/no-dilapidated-house",
          title: "Hazard area, conditions: no dilapidated house",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: false,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "no dilapidated house (\u5371\u65E7\u623F): ineligible",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/hazard-area-reinforcement/no-hazard-area",
          title: "Hazard area, conditions: no hazard area",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "neither typhoon coast nor geological hazard",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/hazard-area-reinforcement/neither-house-nor-area",
          title: "Hazard area, conditions: neither house nor area",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: false,
              livesInHazardArea: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "neither a dilapidated house nor a hazard area",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/low-income-farm-household/rural",
          title: "Low income, whose: rural",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000\u5143\u4EE5\u4E0B includes the number: 4,000 <= 4,000",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/low-income-farm-household/urban",
          title: "Low income, whose: urban",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "a farm household (\u519C\u6237) is rural: ineligible",
          catches: "registration ignored"
        },
        {
          id: "core/low-income-farm-household/from-elsewhere",
          title: "Low income, whose: from elsewhere",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not rural",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/low-income-farm-household/no-income",
          title: "Low income, whose: no income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "an income of 0 is known, and 0 <= 4,000",
          catches: "a condition that is not in the document (0 as missing)"
        },
        {
          id: "core/low-income-farm-household/on-subsistence-allowance-or-not",
          title: "Low income, whose: on subsistence allowance or not",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000",
              receivesSubsistenceAllowance: false
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the allowance is no condition of the classification",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/low-income-farm-household/only-a-rural-standard-given",
          title: "Low income, without any published wage: only a rural standard given",
          clauses: ["2.1.4"],
          readings: ["limitInclusive", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2013-06-30",
              ruralSubsistenceStandard: "300",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 is a sum of the document itself and rests on no standard",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/low-income-farm-household/only-an-urban-standard-given",
          title: "Low income, without any published wage: only an urban standard given",
          clauses: ["2.1.4"],
          readings: ["limitInclusive", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2013-06-30",
              urbanSubsistenceStandard: "500",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 is a sum of the document itself and rests on no standard",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/zero-employment-household/two-able-none-in-work",
          title: "Zero employment, conditions: two able, none in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "2 >= 1 and 0 in work: eligible",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/zero-employment-household/one-able-none-in-work",
          title: "Zero employment, conditions: one able, none in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "1 >= 1 and 0 in work: eligible",
          catches: "a condition that is not in the document (> for >=)"
        },
        {
          id: "core/zero-employment-household/none-able-none-in-work",
          title: "Zero employment, conditions: none able, none in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 0,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "0 is not at least 1: no member could work (a family of pensioners, say)",
          catches: "a condition left out, or one failed condition outvoted (none in work taken to be enough)"
        },
        {
          id: "core/zero-employment-household/two-able-one-in-work",
          title: "Zero employment, conditions: two able, one in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "1 in work is not none: ineligible",
          catches: "a condition left out, or one failed condition outvoted (one still without work)"
        },
        {
          id: "core/zero-employment-household/two-able-both-in-work",
          title: "Zero employment, conditions: two able, both in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 2
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "2 in work is not none: ineligible",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/zero-employment-household/one-able-one-in-work",
          title: "Zero employment, conditions: one able, one in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "1 in work is not none: resolved (\u89E3\u51B3\u4E00\u6237)",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/zero-employment-household/one-person-alone",
          title: "Zero employment, conditions: one person alone",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 1,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "1 >= 1 and 0 in work: eligible",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/zero-employment-household/every-member-able",
          title: "Zero employment, conditions: every member able",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 3,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "3 of 3 able, 0 in work: eligible",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/zero-employment-household/rural",
          title: "Zero employment, conditions: rural",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause speaks of urban families (\u57CE\u9547\u96F6\u5C31\u4E1A\u5BB6\u5EAD)",
          catches: "registration ignored"
        },
        {
          id: "core/zero-employment-household/from-elsewhere",
          title: "Zero employment, conditions: from elsewhere",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not urban",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/zero-employment-household/a-high-income",
          title: "Zero employment, conditions: a high income",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0,
              annualIncome: "999999.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the clause names no income: eligible",
          catches: "a condition that is not in the document (an income test that is not in the document)"
        },
        {
          id: "core/zero-employment-household/not-on-subsistence-allowance",
          title: "Zero employment, conditions: not on subsistence allowance",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0,
              receivesSubsistenceAllowance: false
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the allowance is a condition in the country only (\u519C\u6751\u4F4E\u4FDD\u5BB6\u5EAD)",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/rural-employment-assistance/two-able-one-in-work",
          title: "Rural employment, conditions: two able, one in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "2 - 1 = 1 without work; 1 >= 1: eligible",
          catches: "a condition that is not in the document (a family with one in work turned away, as for zero employment)"
        },
        {
          id: "core/rural-employment-assistance/one-able-none-in-work",
          title: "Rural employment, conditions: one able, none in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "1 able - 0 in work = 1 who seeks work",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/rural-employment-assistance/two-able-none-in-work",
          title: "Rural employment, conditions: two able, none in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "2 able - 0 in work = 2 >= 1: eligible",
          catches: "a condition that is not in the document (is 1 for at least 1)"
        },
        {
          id: "core/rural-employment-assistance/two-able-both-in-work",
          title: "Rural employment, conditions: two able, both in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 2
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "2 - 2 = 0; 0 is not at least 1: ineligible",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/rural-employment-assistance/one-able-in-work",
          title: "Rural employment, conditions: one able, in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "1 able - 1 in work = 0 who seek work",
          catches: "a condition left out, or one failed condition outvoted (able read for seeking)"
        },
        {
          id: "core/rural-employment-assistance/none-able",
          title: "Rural employment, conditions: none able",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 0,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "0 able - 0 in work = 0 who seek work",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/rural-employment-assistance/all-four-able-three-in-work",
          title: "Rural employment, conditions: all four able, three in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 4,
              membersEmployed: 3
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4 able - 3 in work = 1 who seeks work",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/rural-employment-assistance/one-person-alone",
          title: "Rural employment, conditions: one person alone",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 1,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "1 able - 0 in work = 1 >= 1: eligible",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/rural-employment-assistance/urban",
          title: "Rural employment, conditions: urban",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause speaks of rural families (\u519C\u6751\u4F4E\u4FDD\u5BB6\u5EAD)",
          catches: "registration ignored"
        },
        {
          id: "core/rural-employment-assistance/from-elsewhere",
          title: "Rural employment, conditions: from elsewhere",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is not rural",
          catches: "registration elsewhere taken for urban or rural"
        },
        {
          id: "core/rural-employment-assistance/not-on-subsistence-allowance",
          title: "Rural employment, conditions: not on subsistence allowance",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: false,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause names households on the allowance (\u4F4E\u4FDD\u5BB6\u5EAD): without it ineligible",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/rural-employment-assistance/not-on-subsistence-allowance-though-its-income-is-below-the-standard",
          title: "Rural employment, conditions: not on subsistence allowance though its income is below the standard",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: false,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the clause asks whether the allowance is received, not whether it could be",
          catches: "a condition left out, or one failed condition outvoted (receipt worked out from the income)"
        },
        {
          id: "core/rural-employment-assistance/on-subsistence-allowance-though-its-income-is-above-the-standard",
          title: "Rural employment, conditions: on subsistence allowance though its income is above the standard",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1,
              monthlyIncome: "9999"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the caller says that the allowance is received; no income is read",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/free-health-checkup/insured-resident",
          title: "Check-up, who: insured resident",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "insured, and there was no check-up yet",
          catches: "an entitled person refused"
        },
        {
          id: "core/free-health-checkup/retired",
          title: "Check-up, who: retired",
          clauses: ["3.2.1"],
          readings: ["checkupRecipients"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: false,
              isRetired: true,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "retired people are named beside the insured",
          catches: "an entitled person refused (and for or)"
        },
        {
          id: "core/free-health-checkup/insured-and-retired",
          title: "Check-up, who: insured and retired",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: true,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "insured or retired: either is enough",
          catches: "an entitled person refused"
        },
        {
          id: "core/free-health-checkup/neither",
          title: "Check-up, who: neither",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: false,
              isRetired: false,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "an employee still at work is not named",
          catches: "the interval or the group ignored"
        },
        {
          id: "core/free-health-checkup/2008-07-04",
          title: "Check-up, due on 2010-07-05: 2008-07-04",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2008-07-04"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "second anniversary 4 July 2010, the day before",
          catches: "an entitled person refused"
        },
        {
          id: "core/free-health-checkup/2008-07-05",
          title: "Check-up, due on 2010-07-05: 2008-07-05",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2008-07-05"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "second anniversary 5 July 2010, the day",
          catches: "an entitled person refused (> for >=)"
        },
        {
          id: "core/free-health-checkup/2008-07-06",
          title: "Check-up, due on 2010-07-05: 2008-07-06",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2008-07-06"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "second anniversary 6 July 2010, the day after",
          catches: "the interval or the group ignored"
        },
        {
          id: "core/free-health-checkup/2009-07-05",
          title: "Check-up, due on 2010-07-05: 2009-07-05",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2009-07-05"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 5 July 2011: ineligible",
          catches: "the interval or the group ignored (once a year)"
        },
        {
          id: "core/free-health-checkup/2008-12-31",
          title: "Check-up, due on 2010-07-05: 2008-12-31",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2008-12-31"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 31 December 2010: ineligible",
          catches: "the interval or the group ignored (years subtracted: 2010 - 2008)"
        },
        {
          id: "core/free-health-checkup/the-same-day",
          title: "Check-up, due on 2010-07-05: the same day",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2010-07-05"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "had today; due 5 July 2012: ineligible",
          catches: "the interval or the group ignored"
        },
        {
          id: "core/free-health-checkup/long-ago",
          title: "Check-up, due on 2010-07-05: long ago",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "1999-05-01"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "due since 1 May 2001: eligible",
          catches: "an entitled person refused"
        },
        {
          id: "core/free-health-checkup/retired-2008-07-06",
          title: "Check-up, due on 2010-07-05: retired, 2008-07-06",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: false,
              isRetired: true,
              lastCheckup: "2008-07-06"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 6 July 2010, the day after: ineligible",
          catches: "the interval or the group ignored (the interval for the insured only)"
        },
        {
          id: "core/low-rent-housing/in-difficulty",
          title: "Housing difficulty stated, local limit 12.50: in difficulty",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "the caller states it; no area is needed",
          catches: "a condition that is not in the document"
        },
        {
          id: "core/low-rent-housing/not-in-difficulty",
          title: "Housing difficulty stated, local limit 12.50: not in difficulty",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              hasHousingDifficulty: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the office found it and the caller states it: no floor area is needed",
          catches: "a condition left out, or one failed condition outvoted (false as unknown)"
        },
        {
          id: "core/low-rent-housing/nothing",
          title: "Housing difficulty stated, local limit 12.50: nothing",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"]
                }
              ]
            }
          },
          arithmetic: "any of the three facts would do; not known: hasHousingDifficulty or floorArea or floorAreaPerCapita",
          catches: "a condition left out, or one failed condition outvoted (unknown read as false)"
        },
        {
          id: "core/low-rent-housing/nothing-income-784-01",
          title: "Housing difficulty stated, local limit 12.50: nothing, income 784.01",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "784.01 > 784 decides: ineligible",
          catches: "a condition left out, or one failed condition outvoted"
        },
        {
          id: "core/hazard-area-reinforcement/hazard-area-with-income-test/no-hazard-area",
          title: "Hazard area with income test: no hazard area",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: false,
              members: 2,
              monthlyIncome: "564.48"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "outside the hazard areas, which decides under either reading",
          catches: "a reading that is chosen and changes what it must not"
        }
      ]
    };
  }
});

// src/conformance/levels/dated.json
var dated_default;
var init_dated = __esm({
  "src/conformance/levels/dated.json"() {
    dated_default = {
      level: "dated",
      cases: [
        {
          id: "dated/low-income-farm-household/nominal-whatever-the-standards/annual-income-of-2/highest",
          title: "Low income, nominal, whatever the standards: 2 people, annualIncome 8000",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2012-06-30",
              ruralSubsistenceStandard: "500",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "8000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 x 2 = 8,000 in 2012 as in 2010",
          catches: "a turn of the rules placed a day off (indexed)"
        },
        {
          id: "dated/low-income-farm-household/nominal-whatever-the-standards/annual-income-of-2/next",
          title: "Low income, nominal, whatever the standards: 2 people, annualIncome 8000.01",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2012-06-30",
              ruralSubsistenceStandard: "500",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "8000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000 x 2 = 8,000 in 2012 as in 2010",
          catches: "a turn of the rules placed a day off (indexed)"
        },
        {
          id: "dated/subsistence-allowance/plan-to-the-end-of-2012/2010-07-04",
          title: "Plan to the end of 2012: 2010-07-04",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-04",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "the day before the day of issue: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/subsistence-allowance/plan-to-the-end-of-2012/2010-07-05",
          title: "Plan to the end of 2012: 2010-07-05",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "240"
            }
          },
          arithmetic: "the day of issue; 1,000 x 40% x 60% = 240",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/plan-to-the-end-of-2012/2012-12-31",
          title: "Plan to the end of 2012: 2012-12-31",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2012-12-31",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "240"
            }
          },
          arithmetic: "the last day (\u52302012\u5E74); an income of 0 is below the standard",
          catches: "a turn of the rules placed a day off (< for <=)"
        },
        {
          id: "dated/subsistence-allowance/plan-to-the-end-of-2012/2013-01-01",
          title: "Plan to the end of 2012: 2013-01-01",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "the day after the last: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/subsistence-allowance/plan-to-the-end-of-2012/2009-12-31",
          title: "Plan to the end of 2012: 2009-12-31",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2009-12-31",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "before the day of issue: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/subsistence-allowance/plan-until-replaced/2010-07-05",
          title: "Plan until replaced: 2010-07-05",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "240"
            }
          },
          arithmetic: "5 July 2010, the day of issue, is the first day; an income of 0 is below the standard",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/plan-until-replaced/2013-01-01",
          title: "Plan until replaced: 2013-01-01",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "240"
            }
          },
          arithmetic: "binds on, with the wage given; an income of 0 is below the standard",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/plan-until-replaced/2014-10-31",
          title: "Plan until replaced: 2014-10-31",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2014-10-31",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "240"
            }
          },
          arithmetic: "the day before the ordinance; an income of 0 is below the standard",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/plan-until-replaced/2014-11-01",
          title: "Plan until replaced: 2014-11-01",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2014-11-01",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "the ordinance replaced the 40% and 60% rules",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/low-rent-housing/outside-the-plan/all-conditions-hold",
          title: "Not in force, low rent: all conditions hold",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "urban",
              members: 3,
              hasHousingDifficulty: true,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/low-rent-housing/outside-the-plan/a-condition-fails",
          title: "Not in force, low rent: a condition fails",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "the day is outside the plan, so that no condition is looked at",
          catches: "a decision for a day outside the plan (ineligible)"
        },
        {
          id: "dated/affordable-housing/outside-the-plan/figure-unknown",
          title: "Not in force, affordable: figure unknown",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "urban",
              members: 3,
              hasHousingDifficulty: true,
              annualIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "nothing is missing outside the plan",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/dilapidated-housing-repair/outside-the-plan/no-such-house",
          title: "Not in force, repair: no such house",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-04",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0",
              livesInDilapidatedHouse: false
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "4 July 2010: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/hazard-area-reinforcement/outside-the-plan/all",
          title: "Not in force, hazard area: all",
          clauses: ["3.8.2"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/low-income-farm-household/outside-the-plan/all-conditions-hold",
          title: "Not in force, low income: all conditions hold",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/zero-employment-household/outside-the-plan/one-in-work",
          title: "Not in force, zero employment: one in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              membersAbleAndWillingToWork: 1,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/rural-employment-assistance/outside-the-plan/nothing-known",
          title: "Not in force, rural employment: nothing known",
          clauses: ["2.1.1", "3.1.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/free-health-checkup/outside-the-plan/due",
          title: "Not in force, check-up: due",
          clauses: ["3.2.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              isInsuredInResidentScheme: true,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/free-health-checkup/outside-the-plan/not-due",
          title: "Not in force, check-up: not due",
          clauses: ["3.2.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              isInsuredInResidentScheme: true,
              lastCheckup: "2012-06-01"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 January 2013: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-04-01/monthly-income-of-1/highest",
          title: "Wage on 2011-04-01: 1 people, monthlyIncome 463.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "463.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "1,160 x 40% = 464, the first day of 1,160",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-04-01/monthly-income-of-1/next",
          title: "Wage on 2011-04-01: 1 people, monthlyIncome 464",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "464"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "1,160 x 40% = 464, the first day of 1,160",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-03-31-rural/annual-income-of-2/highest",
          title: "Wage on 2011-03-31, rural: 2 people, annualIncome 5644.79",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-03-31"
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "5644.79"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "235.20 x 2 x 12 = 5,644.80; an income of 5,644.79 is below it",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-03-31-rural/annual-income-of-2/next",
          title: "Wage on 2011-03-31, rural: 2 people, annualIncome 5644.8",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-03-31"
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "5644.8"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "235.20 x 2 x 12 = 5,644.80; an income of 5,644.8 is not below it",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-04-01-rural/annual-income-of-2/highest",
          title: "Wage on 2011-04-01, rural: 2 people, annualIncome 6681.59",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "6681.59"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "278.40 x 2 x 12 = 6,681.60; an income of 6,681.59 is below it",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/subsistence-allowance/wage-on-2011-04-01-rural/annual-income-of-2/next",
          title: "Wage on 2011-04-01, rural: 2 people, annualIncome 6681.6",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: "6681.6"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 2 x 12 = 6,681.60; an income of 6,681.6 is not below it",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2010-12-31/monthly-income-of-1/highest",
          title: "Repair on 2010-12-31: 1 people, monthlyIncome 282.24",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-12-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "282.24"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "235.20 x 120% = 282.24, the last day of the first phase",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2010-12-31/monthly-income-of-1/next",
          title: "Repair on 2010-12-31: 1 people, monthlyIncome 282.25",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-12-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "required"
            }
          },
          arithmetic: "235.20 x 120% = 282.24, the last day of the first phase",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-01-01/monthly-income-of-1/highest",
          title: "Repair on 2011-01-01: 1 people, monthlyIncome 352.8",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-01-01"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "352.8"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "235.20 x 150% = 352.80, wage still 980",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-01-01/monthly-income-of-1/next",
          title: "Repair on 2011-01-01: 1 people, monthlyIncome 352.81",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-01-01"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "352.81"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "strive"
            }
          },
          arithmetic: "235.20 x 150% = 352.80, wage still 980",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-03-31/monthly-income-of-1/highest",
          title: "Repair on 2011-03-31: 1 people, monthlyIncome 352.8",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-03-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "352.8"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "235.20 x 150% = 352.80, wage still 980",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-03-31/monthly-income-of-1/next",
          title: "Repair on 2011-03-31: 1 people, monthlyIncome 352.81",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-03-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "352.81"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "strive"
            }
          },
          arithmetic: "235.20 x 150% = 352.80, wage still 980",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-04-01/monthly-income-of-1/highest",
          title: "Repair on 2011-04-01: 1 people, monthlyIncome 417.6",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "417.6"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "278.40 x 150% = 417.60, wage 1,160",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-04-01/monthly-income-of-1/next",
          title: "Repair on 2011-04-01: 1 people, monthlyIncome 417.61",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-04-01"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "417.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "strive"
            }
          },
          arithmetic: "278.40 x 150% = 417.60, wage 1,160",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-12-31-repair-limit-in-2011-120-percent/monthly-income-of-1/highest",
          title: "Repair on 2011-12-31 repairLimitIn2011 120%: 1 people, monthlyIncome 334.08",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-12-31",
              readings: {
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "334.08"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "278.40 x 120% = 334.08, the last day of 2011",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2011-12-31-repair-limit-in-2011-120-percent/monthly-income-of-1/next",
          title: "Repair on 2011-12-31 repairLimitIn2011 120%: 1 people, monthlyIncome 334.09",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-12-31",
              readings: {
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "334.09"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "required"
            }
          },
          arithmetic: "278.40 x 120% = 334.08, the last day of 2011",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2012-01-01-repair-limit-in-2011-120-percent/monthly-income-of-1/highest",
          title: "Repair on 2012-01-01 repairLimitIn2011 120%: 1 people, monthlyIncome 417.6",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-01-01",
              readings: {
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "417.6"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "278.40 x 150% = 417.60, the first day of 2012",
          catches: "a turn of the rules placed a day off (120% on)"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2012-01-01-repair-limit-in-2011-120-percent/monthly-income-of-1/next",
          title: "Repair on 2012-01-01 repairLimitIn2011 120%: 1 people, monthlyIncome 417.61",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-01-01",
              readings: {
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "417.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "strive"
            }
          },
          arithmetic: "278.40 x 150% = 417.60, the first day of 2012",
          catches: "a turn of the rules placed a day off (120% on)"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2012-12-31/annual-income-of-3/highest",
          title: "Repair on 2012-12-31: 3 people, annualIncome 15033.6",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-12-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "15033.6"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "417.60 x 36 = 15,033.60, the last day of the plan",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/on-2012-12-31/annual-income-of-3/next",
          title: "Repair on 2012-12-31: 3 people, annualIncome 15033.61",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-12-31"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "15033.61"
            }
          },
          expected: {
            result: {
              verdict: "ineligible",
              force: "strive"
            }
          },
          arithmetic: "417.60 x 36 = 15,033.60, the last day of the plan",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/after-2012/2013-01-01",
          title: "Repair after 2012: 2013-01-01",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2013-01-01",
              ruralSubsistenceStandard: "300",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "450"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "300 x 150% = 450; 450 <= 450",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/after-2012/2014-10-31",
          title: "Repair after 2012: 2014-10-31",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2014-10-31",
              ruralSubsistenceStandard: "300",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "450"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "strive"
            }
          },
          arithmetic: "300 x 150% = 450, the last day; an income of 450 is not above it",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/dilapidated-housing-repair/after-2012/2014-11-01",
          title: "Repair after 2012: 2014-11-01",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2014-11-01",
              ruralSubsistenceStandard: "300",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "450"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "1 November 2014, the day after the last under untilReplaced: outside the plan, 5 July 2010 to 31 October 2014, which is no refusal",
          catches: "a decision for a day outside the plan"
        },
        {
          id: "dated/free-health-checkup/last-on-2010-07-05/2012-07-04",
          title: "Check-up, last on 2010-07-05: 2012-07-04",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-07-04"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2010-07-05"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "730 days have passed, 2012 is a leap year",
          catches: "a turn of the rules placed a day off (730 days)"
        },
        {
          id: "dated/free-health-checkup/last-on-2010-02-28/2012-02-28",
          title: "Check-up, last on 2010-02-28: 2012-02-28",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-02-28"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2010-02-28"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "due 28 February 2012: eligible",
          catches: "a turn of the rules placed a day off (end of month kept as the 29th)"
        },
        {
          id: "dated/free-health-checkup/last-on-2010-03-01/2012-02-29",
          title: "Check-up, last on 2010-03-01: 2012-02-29",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-02-29"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2010-03-01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 1 March 2012, the day after: ineligible",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/free-health-checkup/last-on-2012-02-29/2014-02-27",
          title: "Check-up, last on 2012-02-29: 2014-02-27",
          clauses: ["3.2.1"],
          readings: ["checkupInterval", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2014-02-27",
              minimumWage: "1200",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2012-02-29"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "2014 has no 29 February; due 28 February",
          catches: "a turn of the rules placed a day off"
        },
        {
          id: "dated/free-health-checkup/last-on-2012-02-29/2014-02-28",
          title: "Check-up, last on 2012-02-29: 2014-02-28",
          clauses: ["3.2.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2014-02-28",
              minimumWage: "1200",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: "2012-02-29"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "29 February falls back to 28 February",
          catches: "a turn of the rules placed a day off (on to 1 March)"
        },
        {
          id: "dated/policy/in-force-on-2010-07-04-default",
          title: "In force on 2010-07-04, default",
          clauses: ["2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-04",
              minimumWage: "1000"
            }
          },
          expected: {
            result: {
              inForce: false
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2010-07-05-default",
          title: "In force on 2010-07-05, default",
          clauses: ["2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "1000"
            }
          },
          expected: {
            result: {
              inForce: true
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2012-12-31-default",
          title: "In force on 2012-12-31, default",
          clauses: ["2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2012-12-31",
              minimumWage: "1000"
            }
          },
          expected: {
            result: {
              inForce: true
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2013-01-01-default",
          title: "In force on 2013-01-01, default",
          clauses: ["2"],
          readings: ["planPeriod"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            }
          },
          expected: {
            result: {
              inForce: false
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2010-07-04-until-replaced",
          title: "In force on 2010-07-04, untilReplaced",
          clauses: ["2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-04",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            }
          },
          expected: {
            result: {
              inForce: false
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2013-01-01-until-replaced",
          title: "In force on 2013-01-01, untilReplaced",
          clauses: ["2"],
          readings: ["planPeriod"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            }
          },
          expected: {
            result: {
              inForce: true
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2014-10-31-until-replaced",
          title: "In force on 2014-10-31, untilReplaced",
          clauses: ["2"],
          readings: ["planPeriod"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2014-10-31",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            }
          },
          expected: {
            result: {
              inForce: true
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/policy/in-force-on-2014-11-01-until-replaced",
          title: "In force on 2014-11-01, untilReplaced",
          clauses: ["2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2014-11-01",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            }
          },
          expected: {
            result: {
              inForce: false
            }
          },
          arithmetic: "5 July 2010 to 31 December 2012, or to 31 October 2014, both days included",
          catches: "the first or the last day of the plan placed a day off"
        },
        {
          id: "dated/free-health-checkup/checkup-interval-last-on-2012-01-01/period-2012-12-31",
          title: "CheckupInterval, last on 2012-01-01: period, 2012-12-31",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-12-31",
              readings: {
                checkupInterval: "calendarPeriod"
              }
            },
            facts: {
              isInsuredInResidentScheme: true,
              lastCheckup: "2012-01-01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "had in 2012-2013, so due from 1 January 2014",
          catches: "a reading that is chosen and changes what it must not"
        }
      ]
    };
  }
});

// src/conformance/levels/entitlements.json
var entitlements_default;
var init_entitlements2 = __esm({
  "src/conformance/levels/entitlements.json"() {
    entitlements_default = {
      level: "entitlements",
      cases: [
        {
          id: "entitlements/price-subsidy/is-so",
          title: "priceSubsidy: receivesSubsistenceAllowance is so",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "priceSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              receivesSubsistenceAllowance: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Households on the subsistence allowance: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/price-subsidy/is-not-so",
          title: "priceSubsidy: receivesSubsistenceAllowance is not so",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "priceSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              receivesSubsistenceAllowance: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to households on the subsistence allowance; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/price-subsidy/unknown",
          title: "priceSubsidy: receivesSubsistenceAllowance not stated",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "priceSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["receivesSubsistenceAllowance"]
                }
              ]
            }
          },
          arithmetic: "Given to households on the subsistence allowance; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/temporary-relief/is-so",
          title: "temporaryRelief: isInTemporaryHardship is so",
          clauses: ["2.1.4", "3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "temporaryRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInTemporaryHardship: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Households in temporary hardship: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/temporary-relief/is-not-so",
          title: "temporaryRelief: isInTemporaryHardship is not so",
          clauses: ["2.1.4", "3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "temporaryRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInTemporaryHardship: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to households in temporary hardship; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/temporary-relief/unknown",
          title: "temporaryRelief: isInTemporaryHardship not stated",
          clauses: ["2.1.4", "3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "temporaryRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["isInTemporaryHardship"]
                }
              ]
            }
          },
          arithmetic: "Given to households in temporary hardship; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/family-planning-family-treatment/is-so",
          title: "familyPlanningFamilyTreatment: isFamilyPlanningFamily is so",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningFamilyTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isFamilyPlanningFamily: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Family-planning families: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/family-planning-family-treatment/is-not-so",
          title: "familyPlanningFamilyTreatment: isFamilyPlanningFamily is not so",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningFamilyTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isFamilyPlanningFamily: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to family-planning families; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/family-planning-family-treatment/unknown",
          title: "familyPlanningFamilyTreatment: isFamilyPlanningFamily not stated",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningFamilyTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["isFamilyPlanningFamily"]
                }
              ]
            }
          },
          arithmetic: "Given to family-planning families; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/disaster-relief/is-so",
          title: "disasterRelief: isStruckByDisaster is so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disasterRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isStruckByDisaster: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Households struck by a disaster: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/disaster-relief/is-not-so",
          title: "disasterRelief: isStruckByDisaster is not so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disasterRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isStruckByDisaster: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to households struck by a disaster; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/disaster-relief/unknown",
          title: "disasterRelief: isStruckByDisaster not stated",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disasterRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["isStruckByDisaster"]
                }
              ]
            }
          },
          arithmetic: "Given to households struck by a disaster; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/family-planning-reward/is-so",
          title: "familyPlanningReward: isRewardedRuralFamilyPlanningFamily is so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningReward",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRewardedRuralFamilyPlanningFamily: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Those rural family-planning families that are rewarded: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/family-planning-reward/is-not-so",
          title: "familyPlanningReward: isRewardedRuralFamilyPlanningFamily is not so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningReward",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRewardedRuralFamilyPlanningFamily: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to those rural family-planning families that are rewarded; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/family-planning-reward/unknown",
          title: "familyPlanningReward: isRewardedRuralFamilyPlanningFamily not stated",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "familyPlanningReward",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["isRewardedRuralFamilyPlanningFamily"]
                }
              ]
            }
          },
          arithmetic: "Given to those rural family-planning families that are rewarded; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/only-child-loss-assistance/is-so",
          title: "onlyChildLossAssistance: hasLostOrDisabledOnlyChild is so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "onlyChildLossAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasLostOrDisabledOnlyChild: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Families whose only child died or is disabled: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/only-child-loss-assistance/is-not-so",
          title: "onlyChildLossAssistance: hasLostOrDisabledOnlyChild is not so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "onlyChildLossAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasLostOrDisabledOnlyChild: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to families whose only child died or is disabled; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/only-child-loss-assistance/unknown",
          title: "onlyChildLossAssistance: hasLostOrDisabledOnlyChild not stated",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "onlyChildLossAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["hasLostOrDisabledOnlyChild"]
                }
              ]
            }
          },
          arithmetic: "Given to families whose only child died or is disabled; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/free-employment-services/is-so",
          title: "freeEmploymentServices: isWorker is so",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeEmploymentServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isWorker: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "All workers: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/free-employment-services/is-not-so",
          title: "freeEmploymentServices: isWorker is not so",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeEmploymentServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isWorker: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to all workers; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/free-employment-services/unknown",
          title: "freeEmploymentServices: isWorker not stated",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeEmploymentServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isWorker"]
                }
              ]
            }
          },
          arithmetic: "Given to all workers; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/employment-assistance/is-so",
          title: "employmentAssistance: isInEmploymentHardship is so",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "employmentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInEmploymentHardship: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "People in hardship over work: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/employment-assistance/is-not-so",
          title: "employmentAssistance: isInEmploymentHardship is not so",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "employmentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInEmploymentHardship: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to people in hardship over work; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/employment-assistance/unknown",
          title: "employmentAssistance: isInEmploymentHardship not stated",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "employmentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInEmploymentHardship"]
                }
              ]
            }
          },
          arithmetic: "Given to people in hardship over work; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/severe-disability-care/is-so",
          title: "severeDisabilityCare: hasSevereDisability is so",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "severeDisabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasSevereDisability: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "phased"
            }
          },
          arithmetic: "People with severe disabilities, step by step (\u9010\u6B65): stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/severe-disability-care/is-not-so",
          title: "severeDisabilityCare: hasSevereDisability is not so",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "severeDisabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasSevereDisability: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to people with severe disabilities, step by step (\u9010\u6B65); stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/severe-disability-care/unknown",
          title: "severeDisabilityCare: hasSevereDisability not stated",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "severeDisabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["hasSevereDisability"]
                }
              ]
            }
          },
          arithmetic: "Given to people with severe disabilities, step by step (\u9010\u6B65); whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/child-welfare-services/is-so",
          title: "childWelfareServices: isOrphanOrDisabledOrHomelessMinor is so",
          clauses: ["2.1.5", "3.6.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "childWelfareServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isOrphanOrDisabledOrHomelessMinor: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "basic"
            }
          },
          arithmetic: "Orphans, minors with disabilities and homeless minors, for the most part (\u57FA\u672C): stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/child-welfare-services/is-not-so",
          title: "childWelfareServices: isOrphanOrDisabledOrHomelessMinor is not so",
          clauses: ["2.1.5", "3.6.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "childWelfareServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isOrphanOrDisabledOrHomelessMinor: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to orphans, minors with disabilities and homeless minors, for the most part (\u57FA\u672C); stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/child-welfare-services/unknown",
          title: "childWelfareServices: isOrphanOrDisabledOrHomelessMinor not stated",
          clauses: ["2.1.5", "3.6.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "childWelfareServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isOrphanOrDisabledOrHomelessMinor"]
                }
              ]
            }
          },
          arithmetic: "Given to orphans, minors with disabilities and homeless minors, for the most part (\u57FA\u672C); whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/disability-care/is-so",
          title: "disabilityCare: hasDisability is so",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasDisability: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "People with disabilities: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/disability-care/is-not-so",
          title: "disabilityCare: hasDisability is not so",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              hasDisability: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to people with disabilities; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/disability-care/unknown",
          title: "disabilityCare: hasDisability not stated",
          clauses: ["2.1.5", "3.6.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabilityCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["hasDisability"]
                }
              ]
            }
          },
          arithmetic: "Given to people with disabilities; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/local-schooling-for-migrant-children/is-so",
          title: "localSchoolingForMigrantChildren: isQualifyingMigrantWorkersChild is so",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "localSchoolingForMigrantChildren",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingMigrantWorkersChild: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Children, meeting the conditions, of workers who moved to the city: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/local-schooling-for-migrant-children/is-not-so",
          title: "localSchoolingForMigrantChildren: isQualifyingMigrantWorkersChild is not so",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "localSchoolingForMigrantChildren",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingMigrantWorkersChild: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to children, meeting the conditions, of workers who moved to the city; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/local-schooling-for-migrant-children/unknown",
          title: "localSchoolingForMigrantChildren: isQualifyingMigrantWorkersChild not stated",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "localSchoolingForMigrantChildren",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isQualifyingMigrantWorkersChild"]
                }
              ]
            }
          },
          arithmetic: "Given to children, meeting the conditions, of workers who moved to the city; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/migrant-public-health/is-so",
          title: "migrantPublicHealth: isLongTermMigrant is so",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantPublicHealth",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLongTermMigrant: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Migrants living in the city long-term: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/migrant-public-health/is-not-so",
          title: "migrantPublicHealth: isLongTermMigrant is not so",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantPublicHealth",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLongTermMigrant: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to migrants living in the city long-term; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/migrant-public-health/unknown",
          title: "migrantPublicHealth: isLongTermMigrant not stated",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantPublicHealth",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isLongTermMigrant"]
                }
              ]
            }
          },
          arithmetic: "Given to migrants living in the city long-term; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/migrant-family-planning-services/is-so",
          title: "migrantFamilyPlanningServices: isLongTermMigrant is so",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantFamilyPlanningServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLongTermMigrant: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Migrants living in the city long-term: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/migrant-family-planning-services/is-not-so",
          title: "migrantFamilyPlanningServices: isLongTermMigrant is not so",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantFamilyPlanningServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLongTermMigrant: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to migrants living in the city long-term; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/migrant-family-planning-services/unknown",
          title: "migrantFamilyPlanningServices: isLongTermMigrant not stated",
          clauses: ["2.2.10"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantFamilyPlanningServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isLongTermMigrant"]
                }
              ]
            }
          },
          arithmetic: "Given to migrants living in the city long-term; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/land-expropriated-farmer-training/is-so",
          title: "landExpropriatedFarmerTraining: isLandExpropriatedFarmer is so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLandExpropriatedFarmer: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Farmers whose land was expropriated: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/land-expropriated-farmer-training/is-not-so",
          title: "landExpropriatedFarmerTraining: isLandExpropriatedFarmer is not so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLandExpropriatedFarmer: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to farmers whose land was expropriated; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/land-expropriated-farmer-training/unknown",
          title: "landExpropriatedFarmerTraining: isLandExpropriatedFarmer not stated",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isLandExpropriatedFarmer"]
                }
              ]
            }
          },
          arithmetic: "Given to farmers whose land was expropriated; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/skill-training-subsidy/is-so",
          title: "skillTrainingSubsidy: isRuralWorkerOrFromOtherProvince is so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "skillTrainingSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRuralWorkerOrFromOtherProvince: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Rural workers and workers from other provinces: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/skill-training-subsidy/is-not-so",
          title: "skillTrainingSubsidy: isRuralWorkerOrFromOtherProvince is not so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "skillTrainingSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRuralWorkerOrFromOtherProvince: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to rural workers and workers from other provinces; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/skill-training-subsidy/unknown",
          title: "skillTrainingSubsidy: isRuralWorkerOrFromOtherProvince not stated",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "skillTrainingSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isRuralWorkerOrFromOtherProvince"]
                }
              ]
            }
          },
          arithmetic: "Given to rural workers and workers from other provinces; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/free-labour-arbitration/is-so",
          title: "freeLabourArbitration: isPartyToLabourDispute is so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeLabourArbitration",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPartyToLabourDispute: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Parties to a labour dispute: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/free-labour-arbitration/is-not-so",
          title: "freeLabourArbitration: isPartyToLabourDispute is not so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeLabourArbitration",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPartyToLabourDispute: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to parties to a labour dispute; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/free-labour-arbitration/unknown",
          title: "freeLabourArbitration: isPartyToLabourDispute not stated",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeLabourArbitration",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isPartyToLabourDispute"]
                }
              ]
            }
          },
          arithmetic: "Given to parties to a labour dispute; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/transfer-employment-training/is-so",
          title: "transferEmploymentTraining: isSurplusRuralWorker is so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "transferEmploymentTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isSurplusRuralWorker: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Surplus rural workers: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/transfer-employment-training/is-not-so",
          title: "transferEmploymentTraining: isSurplusRuralWorker is not so",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "transferEmploymentTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isSurplusRuralWorker: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to surplus rural workers; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/transfer-employment-training/unknown",
          title: "transferEmploymentTraining: isSurplusRuralWorker not stated",
          clauses: ["3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "transferEmploymentTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isSurplusRuralWorker"]
                }
              ]
            }
          },
          arithmetic: "Given to surplus rural workers; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/land-expropriated-farmer-old-age-security/is-so",
          title: "landExpropriatedFarmerOldAgeSecurity: isLandExpropriatedFarmer is so",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerOldAgeSecurity",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLandExpropriatedFarmer: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Farmers whose land was expropriated: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/land-expropriated-farmer-old-age-security/is-not-so",
          title: "landExpropriatedFarmerOldAgeSecurity: isLandExpropriatedFarmer is not so",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerOldAgeSecurity",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isLandExpropriatedFarmer: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to farmers whose land was expropriated; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/land-expropriated-farmer-old-age-security/unknown",
          title: "landExpropriatedFarmerOldAgeSecurity: isLandExpropriatedFarmer not stated",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "landExpropriatedFarmerOldAgeSecurity",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isLandExpropriatedFarmer"]
                }
              ]
            }
          },
          arithmetic: "Given to farmers whose land was expropriated; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/hardship-allowance-for-retrenched-employees/is-so",
          title: "hardshipAllowanceForRetrenchedEmployees: isQualifyingRetrenchedEmployee is so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipAllowanceForRetrenchedEmployees",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingRetrenchedEmployee: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Those employees released from their posts who qualify: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/hardship-allowance-for-retrenched-employees/is-not-so",
          title: "hardshipAllowanceForRetrenchedEmployees: isQualifyingRetrenchedEmployee is not so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipAllowanceForRetrenchedEmployees",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingRetrenchedEmployee: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to those employees released from their posts who qualify; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/hardship-allowance-for-retrenched-employees/unknown",
          title: "hardshipAllowanceForRetrenchedEmployees: isQualifyingRetrenchedEmployee not stated",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipAllowanceForRetrenchedEmployees",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isQualifyingRetrenchedEmployee"]
                }
              ]
            }
          },
          arithmetic: "Given to those employees released from their posts who qualify; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/medical-assistance/is-so",
          title: "medicalAssistance: isInLowIncomeGroup is so",
          clauses: ["3.2.2", "2.1.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "medicalAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInLowIncomeGroup: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "People of the low-income group: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/medical-assistance/is-not-so",
          title: "medicalAssistance: isInLowIncomeGroup is not so",
          clauses: ["3.2.2", "2.1.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "medicalAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInLowIncomeGroup: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to people of the low-income group; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/medical-assistance/unknown",
          title: "medicalAssistance: isInLowIncomeGroup not stated",
          clauses: ["3.2.2", "2.1.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "medicalAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInLowIncomeGroup"]
                }
              ]
            }
          },
          arithmetic: "Given to people of the low-income group; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/legal-aid/is-so",
          title: "legalAid: isInHardshipNeedingLegalAid is so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "legalAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInHardshipNeedingLegalAid: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "People in hardship: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/legal-aid/is-not-so",
          title: "legalAid: isInHardshipNeedingLegalAid is not so",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "legalAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInHardshipNeedingLegalAid: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to people in hardship; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/legal-aid/unknown",
          title: "legalAid: isInHardshipNeedingLegalAid not stated",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "legalAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInHardshipNeedingLegalAid"]
                }
              ]
            }
          },
          arithmetic: "Given to people in hardship; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/hardship-pupil-aid/is-so",
          title: "hardshipPupilAid: isPupilFromHardshipFamily is so",
          clauses: ["3.3.1", "2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipPupilAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPupilFromHardshipFamily: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Pupils from families in economic hardship: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/hardship-pupil-aid/is-not-so",
          title: "hardshipPupilAid: isPupilFromHardshipFamily is not so",
          clauses: ["3.3.1", "2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipPupilAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPupilFromHardshipFamily: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to pupils from families in economic hardship; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/hardship-pupil-aid/unknown",
          title: "hardshipPupilAid: isPupilFromHardshipFamily not stated",
          clauses: ["3.3.1", "2.2.6"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hardshipPupilAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isPupilFromHardshipFamily"]
                }
              ]
            }
          },
          arithmetic: "Given to pupils from families in economic hardship; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/school-leaver-vocational-training/is-so",
          title: "schoolLeaverVocationalTraining: isRuralSchoolLeaverNotContinuing is so",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "schoolLeaverVocationalTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRuralSchoolLeaverNotContinuing: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Rural school leavers who did not go on to further study: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/school-leaver-vocational-training/is-not-so",
          title: "schoolLeaverVocationalTraining: isRuralSchoolLeaverNotContinuing is not so",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "schoolLeaverVocationalTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRuralSchoolLeaverNotContinuing: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to rural school leavers who did not go on to further study; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/school-leaver-vocational-training/unknown",
          title: "schoolLeaverVocationalTraining: isRuralSchoolLeaverNotContinuing not stated",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "schoolLeaverVocationalTraining",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isRuralSchoolLeaverNotContinuing"]
                }
              ]
            }
          },
          arithmetic: "Given to rural school leavers who did not go on to further study; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/vocational-student-aid/is-so",
          title: "vocationalStudentAid: isVocationalStudent is so",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "vocationalStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isVocationalStudent: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Secondary vocational students: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/vocational-student-aid/is-not-so",
          title: "vocationalStudentAid: isVocationalStudent is not so",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "vocationalStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isVocationalStudent: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to secondary vocational students; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/vocational-student-aid/unknown",
          title: "vocationalStudentAid: isVocationalStudent not stated",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "vocationalStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isVocationalStudent"]
                }
              ]
            }
          },
          arithmetic: "Given to secondary vocational students; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/disabled-student-aid/is-so",
          title: "disabledStudentAid: isDisabledStudentOrFromDisabledFamily is so",
          clauses: ["3.3.5"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabledStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isDisabledStudentOrFromDisabledFamily: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Students with disabilities and children of families with a disabled member: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/disabled-student-aid/is-not-so",
          title: "disabledStudentAid: isDisabledStudentOrFromDisabledFamily is not so",
          clauses: ["3.3.5"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabledStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isDisabledStudentOrFromDisabledFamily: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to students with disabilities and children of families with a disabled member; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/disabled-student-aid/unknown",
          title: "disabledStudentAid: isDisabledStudentOrFromDisabledFamily not stated",
          clauses: ["3.3.5"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disabledStudentAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isDisabledStudentOrFromDisabledFamily"]
                }
              ]
            }
          },
          arithmetic: "Given to students with disabilities and children of families with a disabled member; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/infectious-disease-treatment/is-so",
          title: "infectiousDiseaseTreatment: isPatientWithInfectiousDisease is so",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "infectiousDiseaseTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPatientWithInfectiousDisease: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Patients with AIDS, tuberculosis, schistosomiasis or another such disease (\u7B49): stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/infectious-disease-treatment/is-not-so",
          title: "infectiousDiseaseTreatment: isPatientWithInfectiousDisease is not so",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "infectiousDiseaseTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPatientWithInfectiousDisease: false
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: []
            }
          },
          arithmetic: "The list of diseases ends in \u7B49 (and the like): who has none of those named may still be meant, and no fact settles it",
          catches: "an open list read as closed; the same fact asked for again"
        },
        {
          id: "entitlements/infectious-disease-treatment/unknown",
          title: "infectiousDiseaseTreatment: isPatientWithInfectiousDisease not stated",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "infectiousDiseaseTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isPatientWithInfectiousDisease"]
                }
              ]
            }
          },
          arithmetic: "Given to patients with AIDS, tuberculosis, schistosomiasis or another such disease (\u7B49); whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/free-premarital-checkup/is-so",
          title: "freePremaritalCheckup: isAboutToMarry is so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePremaritalCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isAboutToMarry: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Couples about to marry: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/free-premarital-checkup/is-not-so",
          title: "freePremaritalCheckup: isAboutToMarry is not so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePremaritalCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isAboutToMarry: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to couples about to marry; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/free-premarital-checkup/unknown",
          title: "freePremaritalCheckup: isAboutToMarry not stated",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePremaritalCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isAboutToMarry"]
                }
              ]
            }
          },
          arithmetic: "Given to couples about to marry; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/free-pre-pregnancy-screening/is-so",
          title: "freePrePregnancyScreening: isPlanningPregnancy is so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePrePregnancyScreening",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPlanningPregnancy: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Couples planning a pregnancy: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/free-pre-pregnancy-screening/is-not-so",
          title: "freePrePregnancyScreening: isPlanningPregnancy is not so",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePrePregnancyScreening",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPlanningPregnancy: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to couples planning a pregnancy; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/free-pre-pregnancy-screening/unknown",
          title: "freePrePregnancyScreening: isPlanningPregnancy not stated",
          clauses: ["3.4.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freePrePregnancyScreening",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isPlanningPregnancy"]
                }
              ]
            }
          },
          arithmetic: "Given to couples planning a pregnancy; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/centralised-care/is-so",
          title: "centralisedCare: isFiveGuaranteesOrThreeNoesPerson is so",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "centralisedCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isFiveGuaranteesOrThreeNoesPerson: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Rural five-guarantees people and urban three-noes people: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/centralised-care/is-not-so",
          title: "centralisedCare: isFiveGuaranteesOrThreeNoesPerson is not so",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "centralisedCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isFiveGuaranteesOrThreeNoesPerson: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to rural five-guarantees people and urban three-noes people; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/centralised-care/unknown",
          title: "centralisedCare: isFiveGuaranteesOrThreeNoesPerson not stated",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "centralisedCare",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isFiveGuaranteesOrThreeNoesPerson"]
                }
              ]
            }
          },
          arithmetic: "Given to rural five-guarantees people and urban three-noes people; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/older-people-preferences/is-so",
          title: "olderPeoplePreferences: isOlderPerson is so",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "olderPeoplePreferences",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isOlderPerson: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Older people: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/older-people-preferences/is-not-so",
          title: "olderPeoplePreferences: isOlderPerson is not so",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "olderPeoplePreferences",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isOlderPerson: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to older people; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/older-people-preferences/unknown",
          title: "olderPeoplePreferences: isOlderPerson not stated",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "olderPeoplePreferences",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isOlderPerson"]
                }
              ]
            }
          },
          arithmetic: "Given to older people; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/new-resident-social-insurance/is-so",
          title: "newResidentSocialInsurance: isNewResident is so",
          clauses: ["3.10.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSocialInsurance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResident: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "New residents: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/new-resident-social-insurance/is-not-so",
          title: "newResidentSocialInsurance: isNewResident is not so",
          clauses: ["3.10.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSocialInsurance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResident: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to new residents; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/new-resident-social-insurance/unknown",
          title: "newResidentSocialInsurance: isNewResident not stated",
          clauses: ["3.10.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSocialInsurance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isNewResident"]
                }
              ]
            }
          },
          arithmetic: "Given to new residents; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/new-resident-schooling/is-so",
          title: "newResidentSchooling: isQualifyingNewResidentsChild is so",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingNewResidentsChild: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Children of new residents who meet the conditions: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/new-resident-schooling/is-not-so",
          title: "newResidentSchooling: isQualifyingNewResidentsChild is not so",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isQualifyingNewResidentsChild: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to children of new residents who meet the conditions; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/new-resident-schooling/unknown",
          title: "newResidentSchooling: isQualifyingNewResidentsChild not stated",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isQualifyingNewResidentsChild"]
                }
              ]
            }
          },
          arithmetic: "Given to children of new residents who meet the conditions; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/new-resident-vocational-schooling/is-so",
          title: "newResidentVocationalSchooling: isNewResidentsChild is so",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentVocationalSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResidentsChild: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "required"
            }
          },
          arithmetic: "Children of new residents: stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/new-resident-vocational-schooling/is-not-so",
          title: "newResidentVocationalSchooling: isNewResidentsChild is not so",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentVocationalSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResidentsChild: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to children of new residents; stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/new-resident-vocational-schooling/unknown",
          title: "newResidentVocationalSchooling: isNewResidentsChild not stated",
          clauses: ["3.10.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentVocationalSchooling",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isNewResidentsChild"]
                }
              ]
            }
          },
          arithmetic: "Given to children of new residents; whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/new-resident-housing-fund/is-so",
          title: "newResidentHousingFund: isNewResidentEmployedByEnterprise is so",
          clauses: ["3.10.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentHousingFund",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResidentEmployedByEnterprise: true
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              force: "phased"
            }
          },
          arithmetic: "New residents employed by enterprises, step by step (\u9010\u6B65): stated to be so, and nothing else is asked",
          catches: "the category under another name, a condition that is not in the document, or another firmness"
        },
        {
          id: "entitlements/new-resident-housing-fund/is-not-so",
          title: "newResidentHousingFund: isNewResidentEmployedByEnterprise is not so",
          clauses: ["3.10.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentHousingFund",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isNewResidentEmployedByEnterprise: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Given to new residents employed by enterprises, step by step (\u9010\u6B65); stated not to be so",
          catches: "given to everybody; a no left open"
        },
        {
          id: "entitlements/new-resident-housing-fund/unknown",
          title: "newResidentHousingFund: isNewResidentEmployedByEnterprise not stated",
          clauses: ["3.10.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "newResidentHousingFund",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isNewResidentEmployedByEnterprise"]
                }
              ]
            }
          },
          arithmetic: "Given to new residents employed by enterprises, step by step (\u9010\u6B65); whether it is so is not stated",
          catches: "what is not known read as no or as yes; another fact asked for"
        },
        {
          id: "entitlements/disaster-relief/null",
          title: "disasterRelief: isStruckByDisaster null",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disasterRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isStruckByDisaster: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["isStruckByDisaster"]
                }
              ]
            }
          },
          arithmetic: "null is not known",
          catches: "null read as no"
        },
        {
          id: "entitlements/legal-aid/null",
          title: "legalAid: isInHardshipNeedingLegalAid null",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "legalAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInHardshipNeedingLegalAid: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInHardshipNeedingLegalAid"]
                }
              ]
            }
          },
          arithmetic: "null is not known",
          catches: "null read as no"
        },
        {
          id: "entitlements/infectious-disease-treatment/null",
          title: "infectiousDiseaseTreatment: isPatientWithInfectiousDisease null",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "infectiousDiseaseTreatment",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isPatientWithInfectiousDisease: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isPatientWithInfectiousDisease"]
                }
              ]
            }
          },
          arithmetic: "Not stated at all, so it is asked: only a no leaves nothing to ask",
          catches: "the open list read as nothing to ask for"
        },
        {
          id: "entitlements/price-subsidy/registered-elsewhere",
          title: "priceSubsidy: on the allowance, registered elsewhere, on a high income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "priceSubsidy",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              receivesSubsistenceAllowance: true,
              registration: "elsewhere",
              members: 3,
              monthlyIncome: "99999"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "The category alone decides: neither registration nor income is looked at",
          catches: "the conditions of another benefit applied"
        },
        {
          id: "entitlements/free-employment-services/another-category",
          title: "freeEmploymentServices: an older person, not said to be a worker",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeEmploymentServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isOlderPerson: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isWorker"]
                }
              ]
            }
          },
          arithmetic: "Being an older person says nothing of being a worker",
          catches: "one category taken for another"
        },
        {
          id: "entitlements/migrant-public-health/all-but-this",
          title: "migrantPublicHealth: every other category, not a long-term migrant",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "migrantPublicHealth",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isWorker: true,
              isInEmploymentHardship: true,
              hasSevereDisability: true,
              isOrphanOrDisabledOrHomelessMinor: true,
              hasDisability: true,
              isQualifyingMigrantWorkersChild: true,
              isLongTermMigrant: false,
              isLandExpropriatedFarmer: true,
              isRuralWorkerOrFromOtherProvince: true,
              isPartyToLabourDispute: true,
              isSurplusRuralWorker: true,
              isQualifyingRetrenchedEmployee: true,
              isInLowIncomeGroup: true,
              isInHardshipNeedingLegalAid: true,
              isPupilFromHardshipFamily: true,
              isRuralSchoolLeaverNotContinuing: true,
              isVocationalStudent: true,
              isDisabledStudentOrFromDisabledFamily: true,
              isPatientWithInfectiousDisease: true,
              isAboutToMarry: true,
              isPlanningPregnancy: true,
              isFiveGuaranteesOrThreeNoesPerson: true,
              isOlderPerson: true,
              isNewResident: true,
              isQualifyingNewResidentsChild: true,
              isNewResidentsChild: true,
              isNewResidentEmployedByEnterprise: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "Stated not to be a migrant living in the city long-term; other categories do not count",
          catches: "any category enough"
        },
        {
          id: "entitlements/older-people-preferences/the-day-before",
          title: "olderPeoplePreferences: the day before the plan",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "olderPeoplePreferences",
            policy: {
              asOf: "2010-07-04"
            },
            facts: {
              isOlderPerson: true
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "4 July 2010 is the day before the plan",
          catches: "the plan period not looked at for entitlements of a person"
        },
        {
          id: "entitlements/older-people-preferences/unknown-the-day-before",
          title: "olderPeoplePreferences: nothing stated, outside the plan",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "olderPeoplePreferences",
            policy: {
              asOf: "2010-07-04"
            },
            facts: {}
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "4 July 2010: outside the plan nothing is asked",
          catches: "facts asked for outside the plan"
        },
        {
          id: "entitlements/temporary-relief/after-the-plan",
          title: "temporaryRelief: the day after the plan",
          clauses: ["2.1.4", "3.2.2"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "temporaryRelief",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1160"
            },
            facts: {
              isInTemporaryHardship: true
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "The plan ends with 31 December 2012",
          catches: "the plan period not looked at for entitlements of a household"
        },
        {
          id: "entitlements/temporary-relief/until-replaced",
          title: "temporaryRelief: 2013, the plan until it was replaced",
          clauses: ["2.1.4", "3.2.2"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "temporaryRelief",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1160",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              isInTemporaryHardship: true
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "Under untilReplaced the plan binds to 31 October 2014",
          catches: "the reading of the plan period ignored for entitlements"
        },
        {
          id: "entitlements/disaster-relief/a-fact-of-a-person",
          title: "disasterRelief: a fact of a person given for a household",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "disasterRelief",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isStruckByDisaster: true,
              isWorker: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "isWorker",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "isWorker is a fact of a person",
          catches: "facts that do not belong passed over"
        },
        {
          id: "entitlements/free-employment-services/a-fact-of-a-household",
          title: "freeEmploymentServices: a fact of a household given for a person",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeEmploymentServices",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isWorker: true,
              members: 3
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "members is a fact of a household",
          catches: "facts that do not belong passed over"
        },
        {
          id: "entitlements/legal-aid/a-flag-as-text",
          title: "legalAid: a flag as text",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "legalAid",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInHardshipNeedingLegalAid: "true"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "isInHardshipNeedingLegalAid",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a flag is true or false",
          catches: "text read as true"
        }
      ]
    };
  }
});

// src/conformance/levels/errors.json
var errors_default;
var init_errors2 = __esm({
  "src/conformance/levels/errors.json"() {
    errors_default = {
      level: "errors",
      cases: [
        {
          id: "errors/policy/no-wage-published-on-2013-01-01",
          title: "No wage and no standard given on 2013-01-01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-01-01"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "minimumWage",
                  code: "not_published"
                }
              ]
            }
          },
          arithmetic: "the day after the last published wage",
          catches: "the last published wage carried on, or a policy without figures"
        },
        {
          id: "errors/policy/no-wage-published-on-2010-03-31",
          title: "No wage and no standard given on 2010-03-31",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-03-31"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "minimumWage",
                  code: "not_published"
                }
              ]
            }
          },
          arithmetic: "the day before the first published wage",
          catches: "the last published wage carried on, or a policy without figures"
        },
        {
          id: "errors/policy/no-wage-published-on-2014-10-31",
          title: "No wage and no standard given on 2014-10-31",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2014-10-31"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "minimumWage",
                  code: "not_published"
                }
              ]
            }
          },
          arithmetic: "no wage is published for 2014",
          catches: "the last published wage carried on, or a policy without figures"
        },
        {
          id: "errors/sum/with-a-thousands-separator",
          title: "A sum with a thousands separator",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1,000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "separators are not read",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/empty",
          title: "A sum empty",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a sum has at least one digit",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/with-a-space",
          title: "A sum with a space",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: " 1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a space is no digit",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/with-a-currency-sign",
          title: "A sum with a currency sign",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "\xA51000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "only digits and a point",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/in-full-width-digits",
          title: "A sum in full width digits",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "\uFF11\uFF10\uFF10\uFF10",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "only the digits 0 to 9",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/in-words",
          title: "A sum in words",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "\u4E00\u5343",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "only the digits 0 to 9",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/with-an-exponent",
          title: "A sum with an exponent",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1e3",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a sum is digits and a point, without an exponent",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/with-a-leading-zero",
          title: "A sum with a leading zero",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "01000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a sum has no leading zeros",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/with-a-plus-sign",
          title: "A sum with a plus sign",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "+1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a sum has no sign",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/without-a-digit-before-the-point",
          title: "A sum without a digit before the point",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: ".5",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a digit stands on both sides of the point",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/without-a-digit-after-the-point",
          title: "A sum without a digit after the point",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "5.",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "a digit stands on both sides of the point",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/not-a-number",
          title: "A sum not a number",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "NaN",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "NaN is the name of what is no number",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/negative",
          title: "A sum negative",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "-0.01",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "sums are not negative",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/of-three-decimals",
          title: "A sum of three decimals",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000.001",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "too_many_decimals"
                }
              ]
            }
          },
          arithmetic: "at most two decimals: a fen is the smallest sum",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/of-a-million-million",
          title: "A sum of a million million",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000000000000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "sums are below 10^12",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/that-is-a-boolean",
          title: "A sum that is a boolean",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: true,
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a sum is text; no other JSON type is read as one",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/that-is-a-list",
          title: "A sum that is a list",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: ["1000"],
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a sum is text; no other JSON type is read as one",
          catches: "a sum guessed, rounded or read as 0"
        },
        {
          id: "errors/sum/the-largest-accepted",
          title: "The largest sum accepted",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "999999999999.99",
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "999,999,999,999.99 is below 10^12 and far above 2,352",
          catches: "overflow, or a large sum refused"
        },
        {
          id: "errors/members/none",
          title: "Members: none",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 0,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a household has at least one person",
          catches: "a wrong number of people taken as it is"
        },
        {
          id: "errors/members/a-hundred",
          title: "Members: a hundred",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 100,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a household has at most 99 people",
          catches: "a wrong number of people taken as it is"
        },
        {
          id: "errors/members/half",
          title: "Members: half",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 1.5,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "people are whole",
          catches: "a wrong number of people taken as it is"
        },
        {
          id: "errors/members/negative",
          title: "Members: negative",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: -1,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a household has at least 1 person",
          catches: "a wrong number of people taken as it is"
        },
        {
          id: "errors/members/as-text",
          title: "Members: as text",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: "3",
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a count is a number",
          catches: "a wrong number of people taken as it is"
        },
        {
          id: "errors/facts/a-misspelt-name",
          title: "A misspelt fact",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: null,
              hasHousingDificulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "hasHousingDificulty",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "a name that is not known may be a misspelt fact",
          catches: "an unknown name passed over, so that the fact is unknown"
        },
        {
          id: "errors/facts/a-fact-of-a-person",
          title: "A fact of a person given for a household",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true,
              isRetired: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "isRetired",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "isRetired is a fact of a person",
          catches: "an unknown name passed over"
        },
        {
          id: "errors/facts/two-names-at-once",
          title: "Two fields refused at once",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 0,
              monthlyIncome: "1,000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "not_a_sum"
                },
                {
                  path: "members",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "two fields are refused, and each is named",
          catches: "only the first field reported"
        },
        {
          id: "errors/facts/registration-unknown-name",
          title: "A registration that is none",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "city",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "registration",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "urban, rural or elsewhere",
          catches: "any other word read as rural or elsewhere"
        },
        {
          id: "errors/facts/registration-in-capitals",
          title: "A registration in capitals",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "Urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "registration",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "names are written exactly",
          catches: "names compared without regard to case"
        },
        {
          id: "errors/facts/registration-wrong-type",
          title: "A registration that is a number",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: 1,
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "registration",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a registration is text",
          catches: "codes guessed"
        },
        {
          id: "errors/facts/flag-as-text",
          title: "A flag as text",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: "false"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "hasHousingDifficulty",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a flag is true or false",
          catches: "text that is not empty read as true"
        },
        {
          id: "errors/facts/flag-as-number",
          title: "A flag as a number",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: 0
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "hasHousingDifficulty",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a flag is true or false",
          catches: "0 and 1 read as false and true"
        },
        {
          id: "errors/facts/two-incomes",
          title: "Two spellings of income",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true,
              annualIncome: "12000"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "annualIncome",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "monthlyIncome is given too; the first in the order of the page stands",
          catches: "one of the two chosen silently, even where they agree"
        },
        {
          id: "errors/facts/three-incomes",
          title: "Three spellings of income",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true,
              annualIncome: "12000",
              monthlyIncomePerCapita: "300"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "annualIncome",
                  code: "conflict"
                },
                {
                  path: "monthlyIncomePerCapita",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "all but the first are refused",
          catches: "only two compared"
        },
        {
          id: "errors/facts/two-housing-facts",
          title: "Two spellings of housing difficulty",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true,
              floorAreaPerCapita: "5"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "floorAreaPerCapita",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "hasHousingDifficulty is given too",
          catches: "one of the two chosen silently"
        },
        {
          id: "errors/facts/null-beside-a-spelling",
          title: "A spelling that is null beside one that is given",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true,
              annualIncome: null
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "null is unknown, so there is one income: 1,000 <= 2,352",
          catches: "null taken for a second income, or for 0"
        },
        {
          id: "errors/facts/more-able-than-members",
          title: "More members able to work than members",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 2,
              membersAbleAndWillingToWork: 3,
              membersEmployed: 0
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "membersAbleAndWillingToWork",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "3 able to work of 2 people",
          catches: "counts not compared"
        },
        {
          id: "errors/facts/more-employed-than-able",
          title: "More members in work than able to work",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 1,
              membersEmployed: 2
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "membersEmployed",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "2 in work of 1 person able to work",
          catches: "counts not compared, or a negative count of people looking for work"
        },
        {
          id: "errors/facts/more-employed-than-members",
          title: "More members in work than members",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 1,
              membersEmployed: 2
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "membersEmployed",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "2 in work of 1 person in the household",
          catches: "counts compared only where all three are known"
        },
        {
          id: "errors/facts/no-record",
          title: "Facts that are a list",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: []
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "household",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "facts are an object with named fields",
          catches: "a list read as a household of which nothing is known"
        },
        {
          id: "errors/benefit/unknown",
          title: "A benefit that is none",
          clauses: ["2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRent",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "1000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "benefit",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "the ids are written exactly",
          catches: "an unknown benefit answered with ineligible"
        },
        {
          id: "errors/checkup/after-the-day-asked-about",
          title: "A last check-up after the day asked about",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRetired: true,
              lastCheckup: "2010-07-06"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "lastCheckup",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "6 July is after 5 July 2010",
          catches: "a date in the future read as not due"
        },
        {
          id: "errors/checkup/29-february-of-a-common-year",
          title: "29 February of a common year",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRetired: true,
              lastCheckup: "2009-02-29"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "lastCheckup",
                  code: "not_a_date"
                }
              ]
            }
          },
          arithmetic: "2009 is no leap year",
          catches: "a date moved on to 1 March"
        },
        {
          id: "errors/checkup/date-with-slashes",
          title: "A date written with slashes",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRetired: true,
              lastCheckup: "2008/07/05"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "lastCheckup",
                  code: "not_a_date"
                }
              ]
            }
          },
          arithmetic: "dates are written YYYY-MM-DD",
          catches: "dates guessed"
        },
        {
          id: "errors/checkup/fact-of-a-household",
          title: "A fact of a household given for a person",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRetired: true,
              members: 1,
              lastCheckup: "never"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "members",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "members is a fact of a household",
          catches: "an unknown name passed over"
        },
        {
          id: "errors/policy/no-day",
          title: "A policy without a day",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {}
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "asOf",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "the day is always stated: there is no today",
          catches: "the clock read"
        },
        {
          id: "errors/policy/day-that-never-was",
          title: "A day that never was",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2011-02-30"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "asOf",
                  code: "not_a_date"
                }
              ]
            }
          },
          arithmetic: "February has no 30th",
          catches: "a date moved on to March"
        },
        {
          id: "errors/policy/day-with-a-time",
          title: "A day with a time",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05T00:00:00Z"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "asOf",
                  code: "not_a_date"
                }
              ]
            }
          },
          arithmetic: "a plain calendar date",
          catches: "an instant read in some time zone"
        },
        {
          id: "errors/policy/negative-wage",
          title: "A negative wage",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "-980"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "minimumWage",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "sums are not negative",
          catches: "a negative standard"
        },
        {
          id: "errors/policy/null-standard",
          title: "A standard that is null",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: null
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "urbanSubsistenceStandard",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "options are left out, never null",
          catches: "null read as 0"
        },
        {
          id: "errors/policy/rounding-to-100",
          title: "Rounding up to 100",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 100
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "roundStandardsUpTo",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "standards are rounded up to 1, 5 or 10 yuan",
          catches: "any step taken"
        },
        {
          id: "errors/policy/unknown-option",
          title: "An option that is none",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              urbanStandard: "400"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "urbanStandard",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "the option is urbanSubsistenceStandard",
          catches: "an unknown option passed over, and the derived standard used"
        },
        {
          id: "errors/policy/unknown-reading",
          title: "A reading that is none",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              readings: {
                inclusive: "included"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "readings.inclusive",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "the reading is limitInclusive",
          catches: "an unknown reading passed over"
        },
        {
          id: "errors/policy/unknown-choice",
          title: "A choice that is none",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "yes"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "readings.limitInclusive",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "included or excluded",
          catches: "an unknown choice read as the default"
        },
        {
          id: "errors/allowance/outside-the-plan",
          title: "An allowance for a day outside the plan",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2013-01-01",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "0"
            }
          },
          expected: {
            error: {
              code: "not_in_force",
              issues: [
                {
                  path: "asOf",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "the plan ended with 2012: neither a sum nor 0",
          catches: "0 paid as if refused"
        },
        {
          id: "errors/allowance/no-income",
          title: "An allowance without an income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3
            }
          },
          expected: {
            error: {
              code: "missing_facts",
              issues: [
                {
                  path: "monthlyIncome",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "any spelling of income would do; the first names it",
          catches: "a missing income read as 0: the full standard paid"
        },
        {
          id: "errors/allowance/no-members",
          title: "An allowance without the number of people",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "100"
            }
          },
          expected: {
            error: {
              code: "missing_facts",
              issues: [
                {
                  path: "members",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "eligible, 100 < 392; the sum needs the people",
          catches: "one person assumed"
        },
        {
          id: "errors/allowance/no-registration",
          title: "An allowance without the registration",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              members: 1,
              monthlyIncome: "100"
            }
          },
          expected: {
            error: {
              code: "missing_facts",
              issues: [
                {
                  path: "registration",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "urban 392 or rural 235.20: which is open",
          catches: "a registration taken by default"
        },
        {
          id: "errors/allowance/no-standard",
          title: "An allowance without the urban standard",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2013-06-30",
              ruralSubsistenceStandard: "300",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "100"
            }
          },
          expected: {
            error: {
              code: "missing_facts",
              issues: [
                {
                  path: "policy.urbanSubsistenceStandard",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "no wage is published for 2013 and only the rural standard is given",
          catches: "300 / 60% = 500"
        },
        {
          id: "errors/allowance/elsewhere-without-income",
          title: "An allowance that one failed condition decides",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere"
            }
          },
          expected: {
            result: {
              amount: "0"
            }
          },
          arithmetic: "registered elsewhere: not eligible, whatever the income",
          catches: "facts asked for that cannot matter"
        },
        {
          id: "errors/formula/wage-not-published",
          title: "The wage of a day for which none is published",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "minimumWageOn",
            facts: {
              date: "2013-01-01"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "date",
                  code: "not_published"
                }
              ]
            }
          },
          arithmetic: "the last published wage holds to 31 December 2012",
          catches: "the last wage carried on"
        },
        {
          id: "errors/formula/paid-above-cost",
          title: "More paid than spent",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "100",
              insurancePaid: "60",
              assistancePaid: "40.01"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "medicalCost",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "60 + 40.01 = 100.01 of 100",
          catches: "a share above 1"
        },
        {
          id: "errors/formula/half-a-recipient",
          title: "Half a recipient",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "100",
              recipients: 0.5,
              standard: "392"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "recipients",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "people are whole",
          catches: "an average over half a person"
        },
        {
          id: "errors/formula/negative-residents",
          title: "A negative number of residents",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalAssistanceBudget",
            facts: {
              residents: -1
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "residents",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a whole number from 0",
          catches: "a negative budget"
        },
        {
          id: "errors/formula/last-checkup-never",
          title: "The next check-up after none",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "never"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "lastCheckup",
                  code: "not_a_date"
                }
              ]
            }
          },
          arithmetic: "the formula counts from a date",
          catches: "a date made up"
        },
        {
          id: "errors/policy/day-before-1900",
          title: "A day before 1900",
          clauses: [],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "1899-12-31",
              minimumWage: "980"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "asOf",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "dates run from 1900-01-01 to 2999-12-31",
          catches: "a mistyped century taken as it is"
        },
        {
          id: "errors/policy/day-after-2999",
          title: "A day after 2999",
          clauses: [],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "3000-01-01",
              minimumWage: "980"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "asOf",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "dates run from 1900-01-01 to 2999-12-31",
          catches: "no end of dates"
        },
        {
          id: "errors/checkup/before-1900",
          title: "A last check-up before 1900",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isRetired: true,
              lastCheckup: "1008-07-05"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "lastCheckup",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "dates run from 1900-01-01 to 2999-12-31: 1008 is a slip for 2008",
          catches: "a mistyped century taken for a check-up long ago"
        }
      ]
    };
  }
});

// src/conformance/levels/exactness.json
var exactness_default;
var init_exactness = __esm({
  "src/conformance/levels/exactness.json"() {
    exactness_default = {
      level: "exactness",
      cases: [
        {
          id: "exactness/subsistence-allowance/urban-below-392/monthly-income-of-7/highest",
          title: "Subsistence, urban, below 392: 7 people, monthlyIncome 2743.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 7,
              monthlyIncome: "2743.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "392 x 7 = 2,744; an income of 2,743.99 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (2,743.99 / 7 rounded is 392)"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-392/monthly-income-of-7/next",
          title: "Subsistence, urban, below 392: 7 people, monthlyIncome 2744",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 7,
              monthlyIncome: "2744"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "392 x 7 = 2,744; an income of 2,744 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (2,743.99 / 7 rounded is 392)"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-392/monthly-income-of-99/highest",
          title: "Subsistence, urban, below 392: 99 people, monthlyIncome 38807.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 99,
              monthlyIncome: "38807.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "392 x 99 = 38,808; an income of 38,807.99 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (people capped)"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-392/monthly-income-of-99/next",
          title: "Subsistence, urban, below 392: 99 people, monthlyIncome 38808",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 99,
              monthlyIncome: "38808"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "392 x 99 = 38,808; an income of 38,808 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (people capped)"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-333-33-given/annual-income-of-1/highest",
          title: "Subsistence, urban, below 333.33 given: 1 people, annualIncome 3999.95",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              members: 1,
              annualIncome: "3999.95"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "333.33 x 12 = 3,999.96; an income of 3,999.95 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-333-33-given/annual-income-of-1/next",
          title: "Subsistence, urban, below 333.33 given: 1 people, annualIncome 3999.96",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              members: 1,
              annualIncome: "3999.96"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "333.33 x 12 = 3,999.96; an income of 3,999.96 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/monthly-income-of-5/highest",
          title: "Subsistence, rural, below 199.998: 5 people, monthlyIncome 999.98",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 5,
              monthlyIncome: "999.98"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "199.998 x 5 = 999.99; an income of 999.98 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (200.00 x 5 = 1,000)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/monthly-income-of-5/next",
          title: "Subsistence, rural, below 199.998: 5 people, monthlyIncome 999.99",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 5,
              monthlyIncome: "999.99"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 5 = 999.99; an income of 999.99 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (200.00 x 5 = 1,000)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-1/highest",
          title: "Subsistence, rural, below 199.998: 1 people, annualIncome 2399.97",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 1,
              annualIncome: "2399.97"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "199.998 x 12 = 2,399.976; an income of 2,399.97 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (200 x 12)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-1/next",
          title: "Subsistence, rural, below 199.998: 1 people, annualIncome 2399.98",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 1,
              annualIncome: "2399.98"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 12 = 2,399.976; an income of 2,399.98 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (200 x 12)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-3/highest",
          title: "Subsistence, rural, below 199.998: 3 people, annualIncome 7199.92",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "7199.92"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "199.998 x 36 = 7,199.928; an income of 7,199.92 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (200 x 36)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-3/next",
          title: "Subsistence, rural, below 199.998: 3 people, annualIncome 7199.93",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 3,
              annualIncome: "7199.93"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 36 = 7,199.928; an income of 7,199.93 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (200 x 36)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-5/highest",
          title: "Subsistence, rural, below 199.998: 5 people, annualIncome 11999.87",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 5,
              annualIncome: "11999.87"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "199.998 x 60 = 11,999.88; an income of 11,999.87 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (200 x 60)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-of-5/next",
          title: "Subsistence, rural, below 199.998: 5 people, annualIncome 11999.88",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              members: 5,
              annualIncome: "11999.88"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 60 = 11,999.88; an income of 11,999.88 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (200 x 60)"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-per-capita/highest",
          title: "Subsistence, rural, below 199.998: unstated people, annualIncomePerCapita 2399.97",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "2399.97"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "199.998 x 12 = 2,399.976; an income of 2,399.97 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-199-998/annual-income-per-capita/next",
          title: "Subsistence, rural, below 199.998: unstated people, annualIncomePerCapita 2399.98",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "2399.98"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 12 = 2,399.976; an income of 2,399.98 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-399-996/annual-income-of-3/highest",
          title: "Subsistence, urban, below 399.996: 3 people, annualIncome 14399.85",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "14399.85"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "399.996 x 36 = 14,399.856; an income of 14,399.85 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-399-996/annual-income-of-3/next",
          title: "Subsistence, urban, below 399.996: 3 people, annualIncome 14399.86",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "14399.86"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "399.996 x 36 = 14,399.856; an income of 14,399.86 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-399-996/annual-income-per-capita/highest",
          title: "Subsistence, urban, below 399.996: unstated people, annualIncomePerCapita 4799.95",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              annualIncomePerCapita: "4799.95"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "399.996 x 12 = 4,799.952; an income of 4,799.95 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/subsistence-allowance/urban-below-399-996/annual-income-per-capita/next",
          title: "Subsistence, urban, below 399.996: unstated people, annualIncomePerCapita 4799.96",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              annualIncomePerCapita: "4799.96"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "399.996 x 12 = 4,799.952; an income of 4,799.96 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-239-9976/annual-income-of-4/highest",
          title: "Subsistence, rural, below 239.9976: 4 people, annualIncome 11519.88",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncome: "11519.88"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "239.9976 x 48 = 11,519.8848; an income of 11,519.88 is below it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/subsistence-allowance/rural-below-239-9976/annual-income-of-4/next",
          title: "Subsistence, rural, below 239.9976: 4 people, annualIncome 11519.89",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "rural",
              members: 4,
              annualIncome: "11519.89"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "239.9976 x 48 = 11,519.8848; an income of 11,519.89 is not below it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/at-most-784/monthly-income-of-7/highest",
          title: "Low rent, at most 784: 7 people, monthlyIncome 5488",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              monthlyIncome: "5488"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "392 x 2 x 7 = 5,488; an income of 5,488 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-rent-housing/at-most-784/monthly-income-of-7/next",
          title: "Low rent, at most 784: 7 people, monthlyIncome 5488.01",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              monthlyIncome: "5488.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "392 x 2 x 7 = 5,488; an income of 5,488.01 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/at-most-666-66/monthly-income-of-3/highest",
          title: "Low rent, at most 666.66: 3 people, monthlyIncome 1999.98",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "1999.98"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "333.33 x 2 x 3 = 1,999.98; an income of 1,999.98 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (floats)"
        },
        {
          id: "exactness/low-rent-housing/at-most-666-66/monthly-income-of-3/next",
          title: "Low rent, at most 666.66: 3 people, monthlyIncome 1999.99",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "1999.99"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "333.33 x 2 x 3 = 1,999.98; an income of 1,999.99 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (floats)"
        },
        {
          id: "exactness/low-rent-housing/at-most-666-66/annual-income-of-7/highest",
          title: "Low rent, at most 666.66: 7 people, annualIncome 55999.44",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              annualIncome: "55999.44"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "666.66 x 7 x 12 = 55,999.44; an income of 55,999.44 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-rent-housing/at-most-666-66/annual-income-of-7/next",
          title: "Low rent, at most 666.66: 7 people, annualIncome 55999.45",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              annualIncome: "55999.45"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "666.66 x 7 x 12 = 55,999.44; an income of 55,999.45 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/monthly-income-of-3/highest",
          title: "Low rent, at most 799.992: 3 people, monthlyIncome 2399.97",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2399.97"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "799.992 x 3 = 2,399.976; an income of 2,399.97 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (800 x 3)"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/monthly-income-of-3/next",
          title: "Low rent, at most 799.992: 3 people, monthlyIncome 2399.98",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2399.98"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "799.992 x 3 = 2,399.976; an income of 2,399.98 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (800 x 3)"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/annual-income-of-3/highest",
          title: "Low rent, at most 799.992: 3 people, annualIncome 28799.71",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28799.71"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "799.992 x 36 = 28,799.712; an income of 28,799.71 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/annual-income-of-3/next",
          title: "Low rent, at most 799.992: 3 people, annualIncome 28799.72",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28799.72"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "799.992 x 36 = 28,799.712; an income of 28,799.72 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/annual-income-per-capita/highest",
          title: "Low rent, at most 799.992: unstated people, annualIncomePerCapita 9599.9",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              annualIncomePerCapita: "9599.9"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "799.992 x 12 = 9,599.904; an income of 9,599.9 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-rent-housing/at-most-799-992/annual-income-per-capita/next",
          title: "Low rent, at most 799.992: unstated people, annualIncomePerCapita 9599.91",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              annualIncomePerCapita: "9599.91"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "799.992 x 12 = 9,599.904; an income of 9,599.91 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/standard-up-to-10/monthly-income-of-3/highest",
          title: "Low rent, standard up to 10: 3 people, monthlyIncome 2400",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2400"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "392 up to 10 is 400; 400 x 2 x 3 = 2,400",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (784 up)"
        },
        {
          id: "exactness/low-rent-housing/standard-up-to-10/monthly-income-of-3/next",
          title: "Low rent, standard up to 10: 3 people, monthlyIncome 2400.01",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "2400.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "392 up to 10 is 400; 400 x 2 x 3 = 2,400",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (784 up)"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/annual-income-of-3/highest",
          title: "Affordable, at most 14,074.068 a year: 3 people, annualIncome 42222.2",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "42222.2"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "14,074.068 x 3 = 42,222.204; an income of 42,222.2 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (.07 x 3)"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/annual-income-of-3/next",
          title: "Affordable, at most 14,074.068 a year: 3 people, annualIncome 42222.21",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "42222.21"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "14,074.068 x 3 = 42,222.204; an income of 42,222.21 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (.07 x 3)"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/monthly-income-of-3/highest",
          title: "Affordable, at most 14,074.068 a year: 3 people, monthlyIncome 3518.51",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "3518.51"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "x 12 = 42,222.12, 42,222.24; to 42,222.204",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/monthly-income-of-3/next",
          title: "Affordable, at most 14,074.068 a year: 3 people, monthlyIncome 3518.52",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              monthlyIncome: "3518.52"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "x 12 = 42,222.12, 42,222.24; to 42,222.204",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/monthly-income-of-7/highest",
          title: "Affordable, at most 14,074.068 a year: 7 people, monthlyIncome 8209.87",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              monthlyIncome: "8209.87"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "x 12 = 98,518.44, 98,518.56; to 98,518.476",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/monthly-income-of-7/next",
          title: "Affordable, at most 14,074.068 a year: 7 people, monthlyIncome 8209.88",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 7,
              monthlyIncome: "8209.88"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "x 12 = 98,518.44, 98,518.56; to 98,518.476",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/annual-income-per-capita/highest",
          title: "Affordable, at most 14,074.068 a year: unstated people, annualIncomePerCapita 14074.06",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              annualIncomePerCapita: "14074.06"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "60% of the disposable income, 14,074.068 a year; an income of 14,074.06 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/affordable-housing/at-most-14074-068-a-year/annual-income-per-capita/next",
          title: "Affordable, at most 14,074.068 a year: unstated people, annualIncomePerCapita 14074.07",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2012-06-30",
              urbanDisposableIncomePerCapita: "23456.78"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              annualIncomePerCapita: "14074.07"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "60% of the disposable income, 14,074.068 a year; an income of 14,074.07 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/affordable-housing/at-most-15000-006-a-year/annual-income-of-2/highest",
          title: "Affordable, at most 15,000.006 a year: 2 people, annualIncome 30000.01",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "25000.01"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              annualIncome: "30000.01"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "15,000.006 x 2 = 30,000.012; an income of 30,000.01 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (15,000 x 2)"
        },
        {
          id: "exactness/affordable-housing/at-most-15000-006-a-year/annual-income-of-2/next",
          title: "Affordable, at most 15,000.006 a year: 2 people, annualIncome 30000.02",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "25000.01"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              annualIncome: "30000.02"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "15,000.006 x 2 = 30,000.012; an income of 30,000.02 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (15,000 x 2)"
        },
        {
          id: "exactness/affordable-housing/at-most-15000-006-a-year/monthly-income-of-5/highest",
          title: "Affordable, at most 15,000.006 a year: 5 people, monthlyIncome 6250",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "25000.01"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 5,
              monthlyIncome: "6250"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "x 12 = 75,000, 75,000.12; to 75,000.03",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/affordable-housing/at-most-15000-006-a-year/monthly-income-of-5/next",
          title: "Affordable, at most 15,000.006 a year: 5 people, monthlyIncome 6250.01",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "25000.01"
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 5,
              monthlyIncome: "6250.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "x 12 = 75,000, 75,000.12; to 75,000.03",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-282-24/monthly-income-of-7/highest",
          title: "Repair, 120%, at most 282.24: 7 people, monthlyIncome 1975.68",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 7,
              monthlyIncome: "1975.68"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "282.24 x 7 = 1,975.68; an income of 1,975.68 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-282-24/monthly-income-of-7/next",
          title: "Repair, 120%, at most 282.24: 7 people, monthlyIncome 1975.69",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 7,
              monthlyIncome: "1975.69"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "282.24 x 7 = 1,975.68; an income of 1,975.69 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/monthly-income-of-1/highest",
          title: "Repair, 120%, at most 239.9976: 1 people, monthlyIncome 239.99",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "239.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "199.998 x 120% = 239.9976; an income of 239.99 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (200 x 120%)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/monthly-income-of-1/next",
          title: "Repair, 120%, at most 239.9976: 1 people, monthlyIncome 240",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010", "ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "240"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 120% = 239.9976; an income of 240 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (200 x 120%)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/monthly-income-of-5/highest",
          title: "Repair, 120%, at most 239.9976: 5 people, monthlyIncome 1199.98",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 5,
              monthlyIncome: "1199.98"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "239.9976 x 5 = 1,199.988; an income of 1,199.98 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (239.99 x 5)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/monthly-income-of-5/next",
          title: "Repair, 120%, at most 239.9976: 5 people, monthlyIncome 1199.99",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010", "ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 5,
              monthlyIncome: "1199.99"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "239.9976 x 5 = 1,199.988; an income of 1,199.99 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (239.99 x 5)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/annual-income-of-3/highest",
          title: "Repair, 120%, at most 239.9976: 3 people, annualIncome 8639.91",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "8639.91"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "239.9976 x 36 = 8,639.9136; an income of 8,639.91 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/annual-income-of-3/next",
          title: "Repair, 120%, at most 239.9976: 3 people, annualIncome 8639.92",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010", "ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "8639.92"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "239.9976 x 36 = 8,639.9136; an income of 8,639.92 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/annual-income-per-capita/highest",
          title: "Repair, 120%, at most 239.9976: unstated people, annualIncomePerCapita 2879.97",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              annualIncomePerCapita: "2879.97"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "239.9976 x 12 = 2,879.9712; an income of 2,879.97 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-at-most-239-9976/annual-income-per-capita/next",
          title: "Repair, 120%, at most 239.9976: unstated people, annualIncomePerCapita 2879.98",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010", "ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              annualIncomePerCapita: "2879.98"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "239.9976 x 12 = 2,879.9712; an income of 2,879.98 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/dilapidated-housing-repair/150-percent-at-most-299-997/monthly-income-of-1/highest",
          title: "Repair, 150%, at most 299.997: 1 people, monthlyIncome 299.99",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "299.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "199.998 x 150% = 299.997; an income of 299.99 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/dilapidated-housing-repair/150-percent-at-most-299-997/monthly-income-of-1/next",
          title: "Repair, 150%, at most 299.997: 1 people, monthlyIncome 300",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "300"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "199.998 x 150% = 299.997; an income of 300 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/dilapidated-housing-repair/150-percent-at-most-299-997/annual-income-of-3/highest",
          title: "Repair, 150%, at most 299.997: 3 people, annualIncome 10799.89",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "10799.89"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "299.997 x 36 = 10,799.892; an income of 10,799.89 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (300 x 36)"
        },
        {
          id: "exactness/dilapidated-housing-repair/150-percent-at-most-299-997/annual-income-of-3/next",
          title: "Repair, 150%, at most 299.997: 3 people, annualIncome 10799.9",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              annualIncome: "10799.9"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "299.997 x 36 = 10,799.892; an income of 10,799.9 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (300 x 36)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-of-a-rural-standard-given-at-most-288-012/monthly-income-of-7/highest",
          title: "Repair, 120% of a rural standard given, at most 288.012: 7 people, monthlyIncome 2016.08",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              ruralSubsistenceStandard: "240.01",
              urbanSubsistenceStandard: "500"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 7,
              monthlyIncome: "2016.08"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "240.01 x 120% x 7 = 2,016.084; an income of 2,016.08 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (288.01 x 7)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-of-a-rural-standard-given-at-most-288-012/monthly-income-of-7/next",
          title: "Repair, 120% of a rural standard given, at most 288.012: 7 people, monthlyIncome 2016.09",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              ruralSubsistenceStandard: "240.01",
              urbanSubsistenceStandard: "500"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 7,
              monthlyIncome: "2016.09"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "240.01 x 120% x 7 = 2,016.084; an income of 2,016.09 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (288.01 x 7)"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-of-a-rural-standard-given-at-most-288-012/monthly-income-per-capita/highest",
          title: "Repair, 120% of a rural standard given, at most 288.012: unstated people, monthlyIncomePerCapita 288.01",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              ruralSubsistenceStandard: "240.01",
              urbanSubsistenceStandard: "500"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "288.01"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "240.01 x 120% = 288.012, from the rural standard given, not from 500 x 60%; an income of 288.01 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/dilapidated-housing-repair/120-percent-of-a-rural-standard-given-at-most-288-012/monthly-income-per-capita/next",
          title: "Repair, 120% of a rural standard given, at most 288.012: unstated people, monthlyIncomePerCapita 288.02",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              ruralSubsistenceStandard: "240.01",
              urbanSubsistenceStandard: "500"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              monthlyIncomePerCapita: "288.02"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "240.01 x 120% = 288.012, from the rural standard given, not from 500 x 60%; an income of 288.02 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/annual-income-of-7/highest",
          title: "Low income, at most 4,000: 7 people, annualIncome 28000",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 7,
              annualIncome: "28000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 x 7 = 28,000; an income of 28,000 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/annual-income-of-7/next",
          title: "Low income, at most 4,000: 7 people, annualIncome 28000.01",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 7,
              annualIncome: "28000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000 x 7 = 28,000; an income of 28,000.01 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-1/highest",
          title: "Low income, at most 4,000: 1 people, monthlyIncome 333.33",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "333.33"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 a year (333.33 x 12 = 3,999.96, 333.34 x 12 = 4,000.08); an income of 333.33 is not above it",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (4,000 a month)"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-1/next",
          title: "Low income, at most 4,000: 1 people, monthlyIncome 333.34",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "333.34"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000 a year (333.33 x 12 = 3,999.96, 333.34 x 12 = 4,000.08); an income of 333.34 is above it",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (4,000 a month)"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-2/highest",
          title: "Low income, at most 4,000: 2 people, monthlyIncome 666.66",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 2,
              monthlyIncome: "666.66"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "x 12 = 7,999.92, 8,000.04; to 8,000",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-2/next",
          title: "Low income, at most 4,000: 2 people, monthlyIncome 666.67",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 2,
              monthlyIncome: "666.67"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "x 12 = 7,999.92, 8,000.04; to 8,000",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-7/highest",
          title: "Low income, at most 4,000: 7 people, monthlyIncome 2333.33",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 7,
              monthlyIncome: "2333.33"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "x 12 = 27,999.96, 28,000.08; to 28,000",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-income-farm-household/at-most-4000/monthly-income-of-7/next",
          title: "Low income, at most 4,000: 7 people, monthlyIncome 2333.34",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 7,
              monthlyIncome: "2333.34"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "x 12 = 27,999.96, 28,000.08; to 28,000",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/floor-area-below-13-34/in-all-40-01-three-people",
          title: "Floor area below 13.34: in all 40.01, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "13.34"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "40.01"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "13.34 x 3 = 40.02; an area of 40.01 is in difficulty",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (40.01 / 3 rounded is 13.34)"
        },
        {
          id: "exactness/low-rent-housing/floor-area-at-most-13-33/in-all-39-99-three-people",
          title: "Floor area at most 13.33: in all 39.99, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive", "floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "13.33",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "39.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "13.33 x 3 = 39.99; an area of 39.99 is in difficulty",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point"
        },
        {
          id: "exactness/low-rent-housing/floor-area-at-most-13-33/in-all-40-00-three-people",
          title: "Floor area at most 13.33: in all 40.00, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "13.33",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "40"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "13.33 x 3 = 39.99; an area of 40 is not in difficulty",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (40 / 3 rounded is 13.33)"
        },
        {
          id: "exactness/low-rent-housing/floor-area-below-15-30/in-all-45-90-three-people",
          title: "Floor area below 15.30: in all 45.90, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "15.3"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "45.9"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "15.30 x 3 = 45.90; an area of 45.9 is not in difficulty",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance (floats: 45.900000000000006)"
        },
        {
          id: "exactness/low-rent-housing/floor-area-at-most-8-70/in-all-26-10-three-people",
          title: "Floor area at most 8.70: in all 26.10, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive", "floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "8.7",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "26.1"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "8.70 x 3 = 26.10; an area of 26.1 is in difficulty",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (floats: 26.099999999999998)"
        },
        {
          id: "exactness/low-rent-housing/floor-area-below-12-50-a-person/in-all-12-50-one-person",
          title: "Floor area below 12.50 a person: in all 12.50, one person",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncomePerCapita: "784",
              floorArea: "12.5"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 x 1 = 12.50; an area of 12.5 is not in difficulty",
          catches: "a limit rounded up, an income divided and rounded, floating point or a tolerance"
        },
        {
          id: "exactness/low-rent-housing/floor-area-below-12-50-a-person/none",
          title: "Floor area below 12.50 a person: none",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "0"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "0 < 37.50: a family with no home",
          catches: "a limit rounded down to the fen before it is multiplied, or floating point (0 read as missing)"
        },
        {
          id: "exactness/low-rent-housing/excluded-low-rent-below-799-992/monthly-income-of-1/highest",
          title: "Excluded, low rent below 799.992: 1 people, monthlyIncome 799.99",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 1,
              monthlyIncome: "799.99"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "999.99 x 40% x 2 = 799.992; an income of 799.99 is below it",
          catches: "a reading that is chosen and changes what it must not (floor(100 L) - 1)"
        },
        {
          id: "exactness/low-rent-housing/excluded-low-rent-below-799-992/monthly-income-of-1/next",
          title: "Excluded, low rent below 799.992: 1 people, monthlyIncome 800",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 1,
              monthlyIncome: "800"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "999.99 x 40% x 2 = 799.992; an income of 800 is not below it",
          catches: "a reading that is chosen and changes what it must not (floor(100 L) - 1)"
        }
      ]
    };
  }
});

// src/conformance/levels/formulas.json
var formulas_default;
var init_formulas = __esm({
  "src/conformance/levels/formulas.json"() {
    formulas_default = {
      level: "formulas",
      cases: [
        {
          id: "formulas/subsistence-allowance/rural-235-20/annual-income-per-capita-of-7/2822-39",
          title: "Allowance, rural 235.20, 7 people, annualIncomePerCapita 2822.39",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "2822.39",
              members: 7
            }
          },
          expected: {
            result: {
              amount: "0.01"
            }
          },
          arithmetic: "7 x 1 / 12 = 0.58, up to 1 fen",
          catches: "the allowance worked out wrongly: 0.01 x 7 = 0.07"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/monthly-income-of-5/0",
          title: "Allowance, rural 199.998, 5 people, monthlyIncome 0",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              monthlyIncome: "0",
              members: 5
            }
          },
          expected: {
            result: {
              amount: "999.99"
            }
          },
          arithmetic: "199.998 x 5 = 999.99 exactly",
          catches: "the allowance worked out wrongly: per person: 200 x 5 = 1,000"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/monthly-income-of-1/199-99",
          title: "Allowance, rural 199.998, 1 people, monthlyIncome 199.99",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              monthlyIncome: "199.99",
              members: 1
            }
          },
          expected: {
            result: {
              amount: "0.01"
            }
          },
          arithmetic: "199.998 - 199.99 = 0.008, up to 0.01",
          catches: "the allowance rounded, or the wrong standard"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/monthly-income-per-capita-of-5/100",
          title: "Allowance, rural 199.998, 5 people, monthlyIncomePerCapita 100",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              monthlyIncomePerCapita: "100",
              members: 5
            }
          },
          expected: {
            result: {
              amount: "499.99"
            }
          },
          arithmetic: "(199.998 - 100) x 5 = 99.998 x 5 = 499.99",
          catches: "the allowance worked out wrongly: 100 x 5 = 500"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/annual-income-of-3/1000",
          title: "Allowance, rural 199.998, 3 people, annualIncome 1000",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              annualIncome: "1000",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "516.67"
            }
          },
          arithmetic: "(719,992.8 - 100,000) / 12 = 51,666.07, up",
          catches: "the allowance worked out wrongly: 516.66; 600 - 83.33"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/annual-income-per-capita-of-3/1000",
          title: "Allowance, rural 199.998, 3 people, annualIncomePerCapita 1000",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "1000",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "350"
            }
          },
          arithmetic: "3 x 139,997.6 / 12 = 34,999.4, up",
          catches: "the allowance worked out wrongly: 116.67 x 3 = 350.01"
        },
        {
          id: "formulas/subsistence-allowance/rural-199-998/annual-income-of-1/2399-97",
          title: "Allowance, rural 199.998, 1 people, annualIncome 2399.97",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33"
            },
            facts: {
              registration: "rural",
              annualIncome: "2399.97",
              members: 1
            }
          },
          expected: {
            result: {
              amount: "0.01"
            }
          },
          arithmetic: "(239,997.6 - 239,997) / 12 = 0.05, up to 1 fen",
          catches: "a year divided by 12 before the subtraction, or rounded more than once"
        },
        {
          id: "formulas/subsistence-allowance/urban-up-to-10/monthly-income-of-3/1000",
          title: "Allowance, urban up to 10, 3 people, monthlyIncome 1000",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "urban",
              monthlyIncome: "1000",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "200"
            }
          },
          arithmetic: "392 up to 400; 400 x 3 - 1,000 = 200",
          catches: "the allowance rounded, or the wrong standard"
        },
        {
          id: "formulas/subsistence-allowance/from-elsewhere/monthly-income-of-1/0",
          title: "Allowance, from elsewhere, 1 people, monthlyIncome 0",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              monthlyIncome: "0",
              members: 1
            }
          },
          expected: {
            result: {
              amount: "0"
            }
          },
          arithmetic: "not eligible: registered neither as urban nor as rural",
          catches: "something paid to a household that is not eligible"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/monthly-income-of-3/1175-99",
          title: "Allowance, minimum 50, urban, 3 people, monthlyIncome 1175.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              monthlyIncome: "1175.99",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "150"
            }
          },
          arithmetic: "the difference, 0.01, is under the minimum, 50 x 3 = 150",
          catches: "the allowance worked out wrongly: 50 for the household"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/monthly-income-of-3/1176",
          title: "Allowance, minimum 50, urban, 3 people, monthlyIncome 1176",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              monthlyIncome: "1176",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "0"
            }
          },
          arithmetic: "not eligible: no minimum either",
          catches: "the allowance worked out wrongly: 150 for everyone"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/annual-income-of-3/14111-99",
          title: "Allowance, minimum 50, urban, 3 people, annualIncome 14111.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              annualIncome: "14111.99",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "150"
            }
          },
          arithmetic: "the difference, 0.01, is under the minimum, 50 x 3 = 150",
          catches: "a year divided by 12 before the subtraction, or rounded more than once"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/annual-income-of-3/12311-99",
          title: "Allowance, minimum 50, urban, 3 people, annualIncome 12311.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              annualIncome: "12311.99",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "150.01"
            }
          },
          arithmetic: "(1,411,200 - 1,231,199) / 12 = 15,000.08, up",
          catches: "a year divided by 12 before the subtraction, or rounded more than once"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/monthly-income-per-capita-of-3/341-99",
          title: "Allowance, minimum 50, urban, 3 people, monthlyIncomePerCapita 341.99",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "341.99",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "150.03"
            }
          },
          arithmetic: "(392 - 341.99) x 3 = 50.01 x 3 = 150.03, above the minimum of 150",
          catches: "the minimum payment left out, or per household"
        },
        {
          id: "formulas/subsistence-allowance/minimum-50-urban/monthly-income-of-3/0",
          title: "Allowance, minimum 50, urban, 3 people, monthlyIncome 0",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "50"
            },
            facts: {
              registration: "urban",
              monthlyIncome: "0",
              members: 3
            }
          },
          expected: {
            result: {
              amount: "1176"
            }
          },
          arithmetic: "the difference, 1,176, is above the minimum, 50 x 3 = 150",
          catches: "the minimum payment left out, or per household"
        },
        {
          id: "formulas/subsistence-allowance/minimum-30-from-elsewhere/monthly-income-of-1/0",
          title: "Allowance, minimum 30, from elsewhere, 1 people, monthlyIncome 0",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              minimumPaymentPerPerson: "30"
            },
            facts: {
              registration: "elsewhere",
              monthlyIncome: "0",
              members: 1
            }
          },
          expected: {
            result: {
              amount: "0"
            }
          },
          arithmetic: "not eligible: no minimum either",
          catches: "something paid to a household that is not eligible"
        },
        {
          id: "formulas/minimum-wage-on/2010-04-01",
          title: "minimumWageOn: date 2010-04-01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "minimumWageOn",
            facts: {
              date: "2010-04-01"
            }
          },
          expected: {
            result: {
              amount: "980"
            }
          },
          arithmetic: "the first day of 980",
          catches: "a change of the wage placed a day off"
        },
        {
          id: "formulas/minimum-wage-on/2011-03-31",
          title: "minimumWageOn: date 2011-03-31",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "minimumWageOn",
            facts: {
              date: "2011-03-31"
            }
          },
          expected: {
            result: {
              amount: "980"
            }
          },
          arithmetic: "the last day of 980",
          catches: "a change of the wage placed a day off (< for <=)"
        },
        {
          id: "formulas/minimum-wage-on/2011-04-01",
          title: "minimumWageOn: date 2011-04-01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "minimumWageOn",
            facts: {
              date: "2011-04-01"
            }
          },
          expected: {
            result: {
              amount: "1160"
            }
          },
          arithmetic: "the first day of 1,160",
          catches: "a change of the wage placed a day off"
        },
        {
          id: "formulas/minimum-wage-on/2012-12-31",
          title: "minimumWageOn: date 2012-12-31",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "minimumWageOn",
            facts: {
              date: "2012-12-31"
            }
          },
          expected: {
            result: {
              amount: "1160"
            }
          },
          arithmetic: "the last day of 1,160",
          catches: "a change of the wage placed a day off"
        },
        {
          id: "formulas/urban-subsistence-standard/1160",
          title: "urbanSubsistenceStandard: minimumWage 1160",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "urbanSubsistenceStandard",
            facts: {
              minimumWage: "1160"
            }
          },
          expected: {
            result: {
              amount: "464"
            }
          },
          arithmetic: "1,160 x 40% = 464",
          catches: "another ratio, or a standard rounded"
        },
        {
          id: "formulas/urban-subsistence-standard/0-01",
          title: "urbanSubsistenceStandard: minimumWage 0.01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "urbanSubsistenceStandard",
            facts: {
              minimumWage: "0.01"
            }
          },
          expected: {
            result: {
              amount: "0.004"
            }
          },
          arithmetic: "0.01 x 40% = 0.004",
          catches: "another ratio, or a standard rounded"
        },
        {
          id: "formulas/rural-subsistence-standard/392",
          title: "ruralSubsistenceStandard: urbanStandard 392",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "ruralSubsistenceStandard",
            facts: {
              urbanStandard: "392"
            }
          },
          expected: {
            result: {
              amount: "235.2"
            }
          },
          arithmetic: "392 x 60% = 235.20",
          catches: "another ratio or base, or a standard rounded"
        },
        {
          id: "formulas/rural-subsistence-standard/333-33",
          title: "ruralSubsistenceStandard: urbanStandard 333.33",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "ruralSubsistenceStandard",
            facts: {
              urbanStandard: "333.33"
            }
          },
          expected: {
            result: {
              amount: "199.998"
            }
          },
          arithmetic: "333.33 x 60% = 199.998",
          catches: "another ratio or base, or a standard rounded (rounded to the fen)"
        },
        {
          id: "formulas/average-relief-floor/235-2",
          title: "averageReliefFloor: standard 235.2",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "averageReliefFloor",
            facts: {
              standard: "235.2"
            }
          },
          expected: {
            result: {
              amount: "117.6"
            }
          },
          arithmetic: "235.20 x 50% = 117.60",
          catches: "a floor rounded, or another ratio"
        },
        {
          id: "formulas/average-relief-floor/199-99",
          title: "averageReliefFloor: standard 199.99",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "averageReliefFloor",
            facts: {
              standard: "199.99"
            }
          },
          expected: {
            result: {
              amount: "99.995"
            }
          },
          arithmetic: "199.99 x 50% = 99.995",
          catches: "a floor rounded, or another ratio (rounded to the fen)"
        },
        {
          id: "formulas/meets-average-relief-floor/19600/100/392",
          title: "meetsAverageReliefFloor: reliefPaid 19600, recipients 100, standard 392",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "19600",
              recipients: 100,
              standard: "392"
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "392 x 50% x 100 = 19,600",
          catches: "an average divided and rounded before it is compared (> for >=)"
        },
        {
          id: "formulas/meets-average-relief-floor/19599-99/100/392",
          title: "meetsAverageReliefFloor: reliefPaid 19599.99, recipients 100, standard 392",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "19599.99",
              recipients: 100,
              standard: "392"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "392 x 50% x 100 = 19,600; 19,599.99 is less",
          catches: "an average divided and rounded before it is compared (195.9999 a head rounded is 196)"
        },
        {
          id: "formulas/meets-average-relief-floor/823-2/7/235-2",
          title: "meetsAverageReliefFloor: reliefPaid 823.2, recipients 7, standard 235.2",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "823.2",
              recipients: 7,
              standard: "235.2"
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "235.20 x 50% x 7 = 823.20",
          catches: "an average divided and rounded before it is compared"
        },
        {
          id: "formulas/meets-average-relief-floor/823-19/7/235-2",
          title: "meetsAverageReliefFloor: reliefPaid 823.19, recipients 7, standard 235.2",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "823.19",
              recipients: 7,
              standard: "235.2"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "235.20 x 50% x 7 = 823.20; 823.19 is less",
          catches: "an average divided and rounded before it is compared (117.5986 a head rounded is 117.60)"
        },
        {
          id: "formulas/meets-average-relief-floor/299-98/3/199-99",
          title: "meetsAverageReliefFloor: reliefPaid 299.98, recipients 3, standard 199.99",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "299.98",
              recipients: 3,
              standard: "199.99"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "99.995 x 3 = 299.985; 299.98 is under",
          catches: "an average divided and rounded before it is compared (floor to the fen: 99.99)"
        },
        {
          id: "formulas/meets-average-relief-floor/0/0/392",
          title: "meetsAverageReliefFloor: reliefPaid 0, recipients 0, standard 392",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "0",
              recipients: 0,
              standard: "392"
            }
          },
          expected: {
            result: {
              status: "notMeasurable"
            }
          },
          arithmetic: "no recipients: no average",
          catches: "an average divided and rounded before it is compared (0 >= 0 taken for met)"
        },
        {
          id: "formulas/meets-average-relief-floor/500/0/392",
          title: "meetsAverageReliefFloor: reliefPaid 500, recipients 0, standard 392",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "meetsAverageReliefFloor",
            facts: {
              reliefPaid: "500",
              recipients: 0,
              standard: "392"
            }
          },
          expected: {
            result: {
              status: "notMeasurable"
            }
          },
          arithmetic: "no recipients: no average",
          catches: "an average divided and rounded before it is compared"
        },
        {
          id: "formulas/medical-co-coverage/1000/0/500",
          title: "medicalCoCoverage: medicalCost 1000, insurancePaid 0, assistancePaid 500",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "1000",
              insurancePaid: "0",
              assistancePaid: "500"
            }
          },
          expected: {
            result: {
              share: "0.5",
              floor: "500",
              shortfall: "0",
              meetsFloor: true
            }
          },
          arithmetic: "the assistance alone bears 500",
          catches: "a share rounded before it is compared, or one payer left out"
        },
        {
          id: "formulas/medical-co-coverage/0/0/0",
          title: "medicalCoCoverage: medicalCost 0, insurancePaid 0, assistancePaid 0",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "0",
              insurancePaid: "0",
              assistancePaid: "0"
            }
          },
          expected: {
            result: {
              share: null,
              floor: "0",
              shortfall: "0",
              meetsFloor: true
            }
          },
          arithmetic: "no costs: 0 >= 0 is met, and 0 / 0 is no share",
          catches: "a share rounded before it is compared, or one payer left out (division by zero)"
        },
        {
          id: "formulas/medical-co-coverage/0-01/0-01/0",
          title: "medicalCoCoverage: medicalCost 0.01, insurancePaid 0.01, assistancePaid 0",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "0.01",
              insurancePaid: "0.01",
              assistancePaid: "0"
            }
          },
          expected: {
            result: {
              share: "1",
              floor: "0.005",
              shortfall: "0",
              meetsFloor: true
            }
          },
          arithmetic: "half of 0.01 is 0.005, and 0.01 >= 0.005",
          catches: "a share rounded before it is compared, or one payer left out"
        },
        {
          id: "formulas/medical-co-coverage/100-01/50/0",
          title: "medicalCoCoverage: medicalCost 100.01, insurancePaid 50, assistancePaid 0",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "100.01",
              insurancePaid: "50",
              assistancePaid: "0"
            }
          },
          expected: {
            result: {
              floor: "50.005",
              shortfall: "0.005",
              meetsFloor: false
            }
          },
          arithmetic: "100.01 x 50% = 50.005; 50.005 - 50 = 0.005",
          catches: "a share rounded before it is compared, or one payer left out (the floor cut to 50.00)"
        },
        {
          id: "formulas/medical-co-coverage/100-01/50/0-01",
          title: "medicalCoCoverage: medicalCost 100.01, insurancePaid 50, assistancePaid 0.01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalCoCoverage",
            facts: {
              medicalCost: "100.01",
              insurancePaid: "50",
              assistancePaid: "0.01"
            }
          },
          expected: {
            result: {
              floor: "50.005",
              shortfall: "0",
              meetsFloor: true
            }
          },
          arithmetic: "half of 100.01 is 50.005; 50 + 0.01 = 50.01 >= 50.005",
          catches: "a share rounded before it is compared, or one payer left out (the floor or the payment rounded the wrong way)"
        },
        {
          id: "formulas/medical-assistance-budget/1",
          title: "medicalAssistanceBudget: residents 1",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalAssistanceBudget",
            facts: {
              residents: 1
            }
          },
          expected: {
            result: {
              amount: "10"
            }
          },
          arithmetic: "10 x 1 = 10",
          catches: "another sum per resident (the 6 yuan from before)"
        },
        {
          id: "formulas/medical-assistance-budget/1000000",
          title: "medicalAssistanceBudget: residents 1000000",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "medicalAssistanceBudget",
            facts: {
              residents: 1e6
            }
          },
          expected: {
            result: {
              amount: "10000000"
            }
          },
          arithmetic: "10 x 1,000,000 = 10,000,000",
          catches: "another sum per resident"
        },
        {
          id: "formulas/next-free-checkup/2010-07-05",
          title: "nextFreeCheckup: lastCheckup 2010-07-05",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2010-07-05"
            }
          },
          expected: {
            result: {
              date: "2012-07-05"
            }
          },
          arithmetic: "two years later, on the same day",
          catches: "two years counted in days, or a leap day moved on"
        },
        {
          id: "formulas/next-free-checkup/2008-02-29",
          title: "nextFreeCheckup: lastCheckup 2008-02-29",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2008-02-29"
            }
          },
          expected: {
            result: {
              date: "2010-02-28"
            }
          },
          arithmetic: "2010 has no 29 February: back to the 28th",
          catches: "two years counted in days, or a leap day moved on (on to 1 March)"
        },
        {
          id: "formulas/next-free-checkup/2012-02-29",
          title: "nextFreeCheckup: lastCheckup 2012-02-29",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2012-02-29"
            }
          },
          expected: {
            result: {
              date: "2014-02-28"
            }
          },
          arithmetic: "2014 has no 29 February: back to the 28th",
          catches: "two years counted in days, or a leap day moved on"
        },
        {
          id: "formulas/next-free-checkup/2010-02-28",
          title: "nextFreeCheckup: lastCheckup 2010-02-28",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2010-02-28"
            }
          },
          expected: {
            result: {
              date: "2012-02-28"
            }
          },
          arithmetic: "28 February stays the 28th in a leap year",
          catches: "two years counted in days, or a leap day moved on (end of month kept)"
        },
        {
          id: "formulas/next-free-checkup/2010-03-01",
          title: "nextFreeCheckup: lastCheckup 2010-03-01",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2010-03-01"
            }
          },
          expected: {
            result: {
              date: "2012-03-01"
            }
          },
          arithmetic: "two years later, on the same day",
          catches: "two years counted in days, or a leap day moved on"
        },
        {
          id: "formulas/next-free-checkup/2011-12-31/calendar-period",
          title: "nextFreeCheckup: lastCheckup 2011-12-31, checkupInterval calendarPeriod",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2011-12-31",
              checkupInterval: "calendarPeriod"
            }
          },
          expected: {
            result: {
              date: "2012-01-01"
            }
          },
          arithmetic: "had in 2010-2011; the next begins the day after",
          catches: "two years counted in days, or a leap day moved on"
        },
        {
          id: "formulas/next-free-checkup/2009-12-31/calendar-period",
          title: "nextFreeCheckup: lastCheckup 2009-12-31, checkupInterval calendarPeriod",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "nextFreeCheckup",
            facts: {
              lastCheckup: "2009-12-31",
              checkupInterval: "calendarPeriod"
            }
          },
          expected: {
            result: {
              date: "2010-01-01"
            }
          },
          arithmetic: "had in 2008-2009; next 2010-2011",
          catches: "two years counted in days, or a leap day moved on (periods from odd years)"
        },
        {
          id: "formulas/policy/standards-2010-07-05-up-to-1",
          title: "Standards, 2010-07-05, up to 1",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              roundStandardsUpTo: 1
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "980",
                urbanSubsistenceStandard: "392",
                ruralSubsistenceStandard: "236"
              }
            }
          },
          arithmetic: "392 stays; 235.20 up to 236",
          catches: "a figure of the policy wrong: to the nearest: 235"
        },
        {
          id: "formulas/policy/standards-2010-07-05-wage-999-99",
          title: "Standards, 2010-07-05, wage 999.99",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "999.99"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "999.99",
                urbanSubsistenceStandard: "399.996",
                ruralSubsistenceStandard: "239.9976"
              }
            }
          },
          arithmetic: "40%: 399.996; 60% of it: 239.9976",
          catches: "a derived figure in place of a given one, or the wrong base"
        },
        {
          id: "formulas/policy/standards-2010-07-05-wage-0-01",
          title: "Standards, 2010-07-05, wage 0.01",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              minimumWage: "0.01"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "0.01",
                urbanSubsistenceStandard: "0.004",
                ruralSubsistenceStandard: "0.0024"
              }
            }
          },
          arithmetic: "0.01 x 40% = 0.004; x 60% = 0.0024",
          catches: "a derived figure in place of a given one, or the wrong base"
        },
        {
          id: "formulas/policy/standards-2011-04-01-exact",
          title: "Standards, 2011-04-01, exact",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2011-04-01"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "1160",
                urbanSubsistenceStandard: "464",
                ruralSubsistenceStandard: "278.4"
              }
            }
          },
          arithmetic: "1,160 x 40% = 464; 464 x 60% = 278.40",
          catches: "a derived figure in place of a given one, or the wrong base"
        },
        {
          id: "formulas/policy/standards-2011-04-01-up-to-1",
          title: "Standards, 2011-04-01, up to 1",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2011-04-01",
              roundStandardsUpTo: 1
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "1160",
                urbanSubsistenceStandard: "464",
                ruralSubsistenceStandard: "279"
              }
            }
          },
          arithmetic: "464 stays; 278.40 up to 279",
          catches: "rounding down or to the nearest, or rounding a given standard"
        },
        {
          id: "formulas/policy/standards-2011-03-31-last-day-of-980",
          title: "Standards, 2011-03-31, last day of 980",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2011-03-31"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "980",
                urbanSubsistenceStandard: "392",
                ruralSubsistenceStandard: "235.2"
              }
            }
          },
          arithmetic: "980 holds to 31 March 2011",
          catches: "a derived figure in place of a given one, or the wrong base"
        },
        {
          id: "formulas/policy/standards-2010-07-05-urban-333-33-and-up-to-10",
          title: "Standards, 2010-07-05, urban 333.33, and up to 10",
          clauses: ["3.2.2"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "333.33",
              roundStandardsUpTo: 10
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "980",
                urbanSubsistenceStandard: "333.33",
                ruralSubsistenceStandard: "200"
              }
            }
          },
          arithmetic: "333.33 given and not rounded; 199.998 is derived and goes up to 200",
          catches: "rounding down or to the nearest, or rounding a given standard"
        },
        {
          id: "formulas/policy/standards-2010-07-05-urban-404-and-up-to-5",
          title: "Standards, 2010-07-05, urban 404, and up to 5",
          clauses: ["3.2.2"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "404",
              roundStandardsUpTo: 5
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "980",
                urbanSubsistenceStandard: "404",
                ruralSubsistenceStandard: "245"
              }
            }
          },
          arithmetic: "404 x 60% = 242.40, up to 245",
          catches: "rounding down or to the nearest, or rounding a given standard"
        },
        {
          id: "formulas/policy/standards-2013-06-30-both-standards",
          title: "Standards, 2013-06-30, both standards",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-06-30",
              urbanSubsistenceStandard: "500",
              ruralSubsistenceStandard: "350"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: null,
                urbanSubsistenceStandard: "500",
                ruralSubsistenceStandard: "350"
              }
            }
          },
          arithmetic: "both given: no wage is needed",
          catches: "a figure of the policy wrong: 1,160 carried on"
        },
        {
          id: "formulas/policy/standards-2013-06-30-rural-only",
          title: "Standards, 2013-06-30, rural only",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-06-30",
              ruralSubsistenceStandard: "300"
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: null,
                urbanSubsistenceStandard: null,
                ruralSubsistenceStandard: "300"
              }
            }
          },
          arithmetic: "no wage is published or given, so no urban standard can be derived",
          catches: "a figure of the policy wrong: 300 / 60% = 500"
        },
        {
          id: "formulas/policy/standards-2010-07-05-rural-250-unrounded-base",
          title: "Standards, 2010-07-05, rural 250, unrounded base",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              ruralSubsistenceStandard: "250",
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "980",
                urbanSubsistenceStandard: "392",
                ruralSubsistenceStandard: "250"
              }
            }
          },
          arithmetic: "given wins under either reading",
          catches: "a derived figure in place of a given one, or the wrong base"
        }
      ]
    };
  }
});

// src/conformance/levels/readings.json
var readings_default;
var init_readings2 = __esm({
  "src/conformance/levels/readings.json"() {
    readings_default = {
      level: "readings",
      cases: [
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test-at-most-282-24/annual-income-per-capita/highest",
          title: "Hazard area with income test, at most 282.24: unstated people, annualIncomePerCapita 3386.88",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              annualIncomePerCapita: "3386.88"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "282.24 x 12 = 3,386.88; an income of 3,386.88 is not above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test-at-most-282-24/annual-income-per-capita/next",
          title: "Hazard area with income test, at most 282.24: unstated people, annualIncomePerCapita 3386.89",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              annualIncomePerCapita: "3386.89"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "282.24 x 12 = 3,386.88; an income of 3,386.89 is above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test-at-most-417-60/monthly-income-of-2/highest",
          title: "Hazard area with income test, at most 417.60: 2 people, monthlyIncome 835.2",
          clauses: ["3.8.2"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2012-06-30",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 2,
              monthlyIncome: "835.2"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "278.40 x 150% x 2 = 835.20; an income of 835.2 is not above it",
          catches: "the reading ignored, or applied where it does not belong (the phase ignored)"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test-at-most-417-60/monthly-income-of-2/next",
          title: "Hazard area with income test, at most 417.60: 2 people, monthlyIncome 835.21",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2012-06-30",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 2,
              monthlyIncome: "835.21"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "278.40 x 150% x 2 = 835.20; an income of 835.21 is above it",
          catches: "the reading ignored, or applied where it does not belong (the phase ignored)"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test/income-unknown",
          title: "Hazard area with income test: income unknown",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 2,
              monthlyIncome: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "under this reading the income is needed; 282.24 x 2 = 564.48",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test/people-unknown",
          title: "Hazard area with income test: people unknown",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: null,
              monthlyIncome: "564.48"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                }
              ]
            }
          },
          arithmetic: "a total needs the number of people",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-area-with-income-test/house-unknown-income-a-fen-too-high",
          title: "Hazard area with income test: house unknown, income a fen too high",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: null,
              livesInHazardArea: true,
              members: 2,
              monthlyIncome: "564.49"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "564.48 - 564.49 = -0.01 decides, whatever the house",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-rent-housing/floor-area-at-most-12-50-a-person/in-all-37-50-three-people",
          title: "Floor area at most 12.50 a person: in all 37.50, three people",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive", "floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5",
              readings: {
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784",
              floorArea: "37.5"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "12.50 x 3 = 37.50; 37.50 <= 37.50",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/affordable-housing/floor-area-at-most-12-50/in-all-37-50",
          title: "Affordable, floor area at most 12.50: in all 37.50",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive", "floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5",
              readings: {
                floorAreaLimit: "included"
              },
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "36000",
              floorArea: "37.5"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "12.50 x 3 = 37.50; an area of 37.5 is in difficulty",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-rent-housing/excluded-low-rent-below-784/annual-income-of-3/next",
          title: "Excluded, low rent below 784: 3 people, annualIncome 28224",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 3,
              annualIncome: "28224"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "784 x 36 = 28,224; an income of 28,224 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/affordable-housing/excluded-affordable-below-12000/annual-income-of-2/next",
          title: "Excluded, affordable below 12,000: 2 people, annualIncome 24000",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              annualIncome: "24000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% x 2 = 24,000; an income of 24,000 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/affordable-housing/excluded-affordable-below-12000/monthly-income-of-2/next",
          title: "Excluded, affordable below 12,000: 2 people, monthlyIncome 2000",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "urban",
              hasHousingDifficulty: true,
              members: 2,
              monthlyIncome: "2000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "20,000 x 60% x 2 / 12 = 2,000 a month (1,999.99 x 12 = 23,999.88, 2,000 x 12 = 24,000); an income of 2,000 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/excluded-repair-below-282-24/monthly-income-of-3/next",
          title: "Excluded, repair below 282.24: 3 people, monthlyIncome 846.72",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 3,
              monthlyIncome: "846.72"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "282.24 x 3 = 846.72; an income of 846.72 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/excluded-repair-below-417-60/annual-income-of-1/next",
          title: "Excluded, repair below 417.60: 1 people, annualIncome 5011.2",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2012-06-30",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              annualIncome: "5011.2"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "417.60 x 12 = 5,011.20; an income of 5,011.2 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-income-farm-household/excluded-low-income-below-4000/monthly-income-of-3/next",
          title: "Excluded, low income below 4,000: 3 people, monthlyIncome 1000",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded"
              }
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "1000"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "4,000 x 3 = 12,000 a year (999.99 x 12 = 11,999.88, 1,000 x 12 = 12,000); an income of 1,000 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/excluded-hazard-area-with-income-test-below-282-24/monthly-income-of-1/next",
          title: "Excluded, hazard area with income test below 282.24: 1 people, monthlyIncome 282.24",
          clauses: ["3.8.2"],
          readings: ["limitInclusive", "repairLimitIn2010", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                limitInclusive: "excluded",
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "282.24"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "980 x 40% x 60% x 120% = 282.24; an income of 282.24 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-rent-housing/limit-inclusive-and-the-floor-area/area-included-income-excluded",
          title: "LimitInclusive and the floor area: area included, income excluded",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5",
              readings: {
                limitInclusive: "excluded",
                floorAreaLimit: "included"
              }
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "100",
              floorAreaPerCapita: "12.5"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "12.50 <= 12.50; 100 < 784; an area of 12.5 is in difficulty",
          catches: "the reading ignored, or applied where it does not belong (one reading for both)"
        },
        {
          id: "readings/dilapidated-housing-repair/limit-in-2010-150-percent/monthly-income-of-2/highest",
          title: "RepairLimitIn2010 150%: 2 people, monthlyIncome 705.6",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-12-31",
              readings: {
                repairLimitIn2010: "150%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 2,
              monthlyIncome: "705.6"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "352.80 x 2 = 705.60; an income of 705.6 is not above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/limit-in-2011-300-a-month/default",
          title: "RepairLimitIn2011, 300 a month: default",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-02-01"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "300"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "235.20 x 150% = 352.80; 352.80 - 300 = 52.80",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/limit-in-2011-300-a-month/120-percent",
          title: "RepairLimitIn2011, 300 a month: 120%",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2011-02-01",
              readings: {
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "300"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "282.24 - 300 = -17.76; an income of 300 is above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-areas-282-25/with-150-percent-in-2010",
          title: "RepairHazardAreas, 282.25: with, 150% in 2010",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest",
                repairLimitIn2010: "150%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "as the low-income half: 352.80 - 282.25 = 70.55",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-areas-282-25/with-120-percent-in-2011",
          title: "RepairHazardAreas, 282.25: with, 120% in 2011",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2011", "repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2011-02-01",
              readings: {
                repairHazardAreas: "withIncomeTest",
                repairLimitIn2011: "120%"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "as the low-income half: 282.25 > 282.24",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/hazard-area-reinforcement/hazard-areas-282-25/with-2011",
          title: "RepairHazardAreas, 282.25: with, 2011",
          clauses: ["3.8.2"],
          readings: ["repairLimitIn2011"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2011-02-01",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              livesInHazardArea: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "282.25 <= 352.80; an income of 282.25 is not above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/subsistence-allowance/rural-standard-base-urban-500-given-235-20-a-month/default",
          title: "RuralStandardBase, urban 500 given, 235.20 a month: default",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "500"
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "235.2"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "64.8"
            }
          },
          arithmetic: "500 x 60% = 300; 300 - 235.20 = 64.80",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/subsistence-allowance/rural-standard-base-rounded-up-to-10-from-1160-280-a-month/standard-in-force",
          title: "RuralStandardBase, rounded up to 10 from 1,160, 280 a month: standard in force",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2012-06-30",
              roundStandardsUpTo: 10
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "280"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "10"
            }
          },
          arithmetic: "464 up to 470; 470 x 60% = 282, up to 290; 290 - 280",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/subsistence-allowance/rural-standard-base-rounded-up-to-10-from-1160-280-a-month/unrounded-wage-share",
          title: "RuralStandardBase, rounded up to 10 from 1,160, 280 a month: unrounded wage share",
          clauses: ["2.1.4"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2012-06-30",
              roundStandardsUpTo: 10,
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "280"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "464 x 60% = 278.40, up to 280; an income of 280 is not below it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/rural-standard-base-repair-282-25/standard-in-force",
          title: "RuralStandardBase, repair, 282.25: standard in force",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "400"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "400 x 60% x 120% = 288; 288 - 282.25 = 5.75",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/dilapidated-housing-repair/rural-standard-base-repair-282-25/unrounded-wage-share",
          title: "RuralStandardBase, repair, 282.25: unrounded wage share",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010", "ruralStandardBase"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "400",
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true,
              members: 1,
              monthlyIncome: "282.25"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "282.24 - 282.25 = -0.01; an income of 282.25 is above it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-rent-housing/floor-area-limit-12-50-at-a-limit-of-12-50/default",
          title: "FloorAreaLimit, 12.50 at a limit of 12.50: default",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["floorAreaLimit"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              monthlyIncomePerCapita: "784",
              floorAreaPerCapita: "12.5"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "12.50 is not below 12.50; an area of 12.5 is not in difficulty",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/free-health-checkup/checkup-interval-last-on-2010-08-01/anniversary-2012-07-31",
          title: "CheckupInterval, last on 2010-08-01: anniversary, 2012-07-31",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-07-31"
            },
            facts: {
              isInsuredInResidentScheme: true,
              lastCheckup: "2010-08-01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 1 August 2012: ineligible",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/free-health-checkup/checkup-interval-last-on-2011-12-31/period-2012-01-01",
          title: "CheckupInterval, last on 2011-12-31: period, 2012-01-01",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2012-01-01",
              readings: {
                checkupInterval: "calendarPeriod"
              }
            },
            facts: {
              isInsuredInResidentScheme: true,
              lastCheckup: "2011-12-31"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "had in 2010-2011, so due from 1 January 2012",
          catches: "the reading ignored, or applied where it does not belong (a full year)"
        },
        {
          id: "readings/free-health-checkup/checkup-recipients-retired-and-insured/both-unknown",
          title: "CheckupRecipients retiredAndInsured: both unknown",
          clauses: ["3.2.1"],
          readings: ["checkupRecipients"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05",
              readings: {
                checkupRecipients: "retiredAndInsured"
              }
            },
            facts: {
              isInsuredInResidentScheme: null,
              isRetired: null,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInsuredInResidentScheme"]
                }
              ]
            }
          },
          arithmetic: "being retired would settle nothing here, being insured settles it",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-income-farm-household/plan-period-2013/default",
          title: "PlanPeriod, 2013: default",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2013-06-30",
              minimumWage: "1000"
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "notInForce"
            }
          },
          arithmetic: "the plan ended with 2012: outside the plan, 5 July 2010 to 31 December 2012, which is no refusal",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/low-income-farm-household/plan-period-2013/until-replaced",
          title: "PlanPeriod, 2013: until replaced",
          clauses: ["2.1.4"],
          readings: ["limitInclusive", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2013-06-30",
              minimumWage: "1000",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              annualIncomePerCapita: "4000"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "4,000 <= 4,000, and the plan binds to 31 October 2014",
          catches: "the reading ignored, or applied where it does not belong"
        },
        {
          id: "readings/policy/standards-2011-04-01-up-to-10-unrounded-base",
          title: "Standards, 2011-04-01, up to 10, unrounded base",
          clauses: ["3.2.2"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2011-04-01",
              roundStandardsUpTo: 10,
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "1160",
                urbanSubsistenceStandard: "470",
                ruralSubsistenceStandard: "280"
              }
            }
          },
          arithmetic: "464 up to 470; 464 x 60% = 278.40, up to 280",
          catches: "rounding down or to the nearest, or rounding a given standard"
        },
        {
          id: "readings/policy/standards-2010-07-05-urban-410-and-wage-1000-unrounded-base",
          title: "Standards, 2010-07-05, urban 410 and wage 1,000, unrounded base",
          clauses: ["3.2.2"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2010-07-05",
              urbanSubsistenceStandard: "410",
              minimumWage: "1000",
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: "1000",
                urbanSubsistenceStandard: "410",
                ruralSubsistenceStandard: "240"
              }
            }
          },
          arithmetic: "410 given; 60% of 1,000 x 40% = 400 is 240",
          catches: "a derived figure in place of a given one, or the wrong base"
        },
        {
          id: "readings/policy/standards-2013-06-30-urban-only-unrounded-base",
          title: "Standards, 2013-06-30, urban only, unrounded base",
          clauses: ["3.2.2"],
          readings: ["ruralStandardBase"],
          request: {
            operation: "createPolicy",
            policy: {
              asOf: "2013-06-30",
              urbanSubsistenceStandard: "500",
              readings: {
                ruralStandardBase: "unroundedWageShare"
              }
            }
          },
          expected: {
            result: {
              figures: {
                minimumWage: null,
                urbanSubsistenceStandard: "500",
                ruralSubsistenceStandard: null
              }
            }
          },
          arithmetic: "40% of an unknown wage is unknown",
          catches: "a derived figure in place of a given one, or the wrong base"
        }
      ]
    };
  }
});

// src/conformance/levels/targets.json
var targets_default;
var init_targets = __esm({
  "src/conformance/levels/targets.json"() {
    targets_default = {
      level: "targets",
      cases: [
        {
          id: "targets/town-tap-water/the-figure",
          title: "townTapWater: the figure itself, counted",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "9500",
                denominator: "10000"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "at least 95%: 9,500 x 100 = 950,000 = 95 x 10,000",
          catches: "above in place of at least"
        },
        {
          id: "targets/town-tap-water/one-short",
          title: "townTapWater: one resident short of it",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "9499",
                denominator: "10000"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "9,499 x 100 = 949,900 < 95 x 10,000 = 950,000",
          catches: "a share rounded to whole per cent before it is compared (94.99 rounds to 95)"
        },
        {
          id: "targets/town-tap-water/the-figure-as-a-value",
          title: "townTapWater: the figure itself, stated as a percentage",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "the figure itself, stated as a percentage: 95 >= 95",
          catches: "a value taken for a fraction of 1"
        },
        {
          id: "targets/town-tap-water/a-millionth-short",
          title: "townTapWater: the last value below it",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "94.999999"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "94.999999 < 95; values have up to six decimals",
          catches: "a value rounded or cut to two decimals"
        },
        {
          id: "targets/town-tap-water/a-third-of-a-large-number",
          title: "townTapWater: a numerator one short at ten figures",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "949999999999",
                denominator: "999999999999"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "95% of 999,999,999,999 is 949,999,999,999.05, which 949,999,999,999 does not reach",
          catches: "the share computed in floating point with a tolerance, or the numerator needed rounded down"
        },
        {
          id: "targets/town-tap-water/nobody-to-count",
          title: "townTapWater: nobody to count",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "0",
                denominator: "0"
              }
            }
          },
          expected: {
            result: {
              status: "notMeasurable"
            }
          },
          arithmetic: "a denominator of 0: there is nothing to measure, which is no failure",
          catches: "0 / 0 read as 0, as an error or as a failure"
        },
        {
          id: "targets/town-tap-water/a-year-may-be-stated",
          title: "townTapWater: with the year it is due",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "95",
                denominator: "100",
                year: 2012
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "95 of 100; the year is the one it is due",
          catches: "a year refused where none is needed"
        },
        {
          id: "targets/town-tap-water/tolerance-is-not-for-it",
          title: "townTapWater: a tolerance where the figure is exact",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "949",
                denominator: "1000"
              },
              tolerance: "5"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "94.9% < 95%: only an approximate figure has a tolerance",
          catches: "the tolerance applied to every target"
        },
        {
          id: "targets/registered-urban-unemployment-rate/the-figure",
          title: "registeredUrbanUnemploymentRate: the ceiling itself",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "registeredUrbanUnemploymentRate",
            facts: {
              observation: {
                numerator: "40",
                denominator: "1000"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "at most 4%: 40 x 100 = 4 x 1,000; \u4EE5\u5185 includes it",
          catches: "below in place of at most"
        },
        {
          id: "targets/registered-urban-unemployment-rate/one-above",
          title: "registeredUrbanUnemploymentRate: one above the ceiling",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "registeredUrbanUnemploymentRate",
            facts: {
              observation: {
                numerator: "401",
                denominator: "10000"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "401 x 100 = 40,100 > 4 x 10,000 = 40,000",
          catches: "a ceiling read as a floor; 4.01 rounded to 4"
        },
        {
          id: "targets/registered-urban-unemployment-rate/well-below",
          title: "registeredUrbanUnemploymentRate: well below the ceiling",
          clauses: ["2.1.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "registeredUrbanUnemploymentRate",
            facts: {
              observation: {
                numerator: "100",
                denominator: "10000"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "100 x 100 = 10,000 <= 40,000",
          catches: "a ceiling read as a floor"
        },
        {
          id: "targets/medical-security-coverage/all",
          title: "medicalSecurityCoverage: all of them",
          clauses: ["2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalSecurityCoverage",
            facts: {
              observation: {
                numerator: "2500",
                denominator: "2500"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "\u5168\u8986\u76D6: 2,500 of 2,500",
          catches: "all read as more than can be"
        },
        {
          id: "targets/medical-security-coverage/one-short-of-2500",
          title: "medicalSecurityCoverage: all but one of 2,500",
          clauses: ["2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalSecurityCoverage",
            facts: {
              observation: {
                numerator: "2499",
                denominator: "2500"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "2,499 / 2,500 = 99.96%, which is not all",
          catches: "99.96% rounded to 100%"
        },
        {
          id: "targets/medical-security-coverage/99-96-percent",
          title: "medicalSecurityCoverage: 99.96% stated as a value",
          clauses: ["2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalSecurityCoverage",
            facts: {
              observation: {
                value: "99.96"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "99.96% stated as a value: 99.96 is not 100",
          catches: "a value rounded to whole per cent or to one decimal"
        },
        {
          id: "targets/medical-security-coverage/all-but-one-of-a-million-tolerance",
          title: "medicalSecurityCoverage: all but one of a million, with a tolerance",
          clauses: ["2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalSecurityCoverage",
            facts: {
              observation: {
                numerator: "999999",
                denominator: "1000000"
              },
              tolerance: "1"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "all is all: 999,999 is not 1,000,000, and all has no tolerance",
          catches: "\u5168\u90E8 read as \u57FA\u672C"
        },
        {
          id: "targets/medical-security-coverage/100-percent",
          title: "medicalSecurityCoverage: 100% stated as a value",
          clauses: ["2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalSecurityCoverage",
            facts: {
              observation: {
                value: "100.00"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "100% stated as a value: 100.00 is 100",
          catches: "amounts compared as text"
        },
        {
          id: "targets/village-broadband/basically-all-short-no-tolerance",
          title: "villageBroadband: one village short, no tolerance given",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "79",
                denominator: "80"
              }
            }
          },
          expected: {
            result: {
              status: "undetermined"
            }
          },
          arithmetic: "79 / 80 = 98.75% is below 100%, and \u57FA\u672C has no number of its own",
          catches: "\u57FA\u672C read as all, or as any number of the program's own"
        },
        {
          id: "targets/village-broadband/basically-all-edge-of-the-tolerance",
          title: "villageBroadband: one village short, at the edge of the tolerance",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "79",
                denominator: "80"
              },
              tolerance: "1.25"
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "100 - 1.25 = 98.75: 79 x 100 = 7,900 = 98.75 x 80; the edge is included",
          catches: "the edge of the tolerance excluded"
        },
        {
          id: "targets/village-broadband/basically-all-beyond-the-tolerance",
          title: "villageBroadband: one village short, a hundredth beyond the tolerance",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "79",
                denominator: "80"
              },
              tolerance: "1.24"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "100 - 1.24 = 98.76; 98.76 x 80 = 7,900.8 > 7,900",
          catches: "a tolerance of the program's own; the tolerance rounded"
        },
        {
          id: "targets/village-broadband/basically-all-all",
          title: "villageBroadband: all of them, no tolerance needed",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "80",
                denominator: "80"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "80 of 80 reaches the figure itself",
          catches: "left open wherever no tolerance is given"
        },
        {
          id: "targets/village-broadband/basically-all-tolerance-of-0",
          title: "villageBroadband: one village short, a tolerance of 0",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "79",
                denominator: "80"
              },
              tolerance: "0"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "a tolerance of 0 is a tolerance: 98.75 < 100",
          catches: "0 read as no tolerance given"
        },
        {
          id: "targets/village-broadband/basically-all-tolerance-null",
          title: "villageBroadband: one village short, the tolerance null",
          clauses: ["2.3.13", "3.9.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageBroadband",
            facts: {
              observation: {
                numerator: "79",
                denominator: "80"
              },
              tolerance: null
            }
          },
          expected: {
            result: {
              status: "undetermined"
            }
          },
          arithmetic: "null is not known, so there is no tolerance",
          catches: "null read as 0"
        },
        {
          id: "targets/village-sewage-treatment/about-80-reached",
          title: "villageSewageTreatment: about 80%, reached",
          clauses: ["2.3.14"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageSewageTreatment",
            facts: {
              observation: {
                numerator: "640",
                denominator: "800"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "about 80%, reached: 80% of 800 = 640",
          catches: "above in place of about"
        },
        {
          id: "targets/village-sewage-treatment/about-80-better",
          title: "villageSewageTreatment: about 80%, well exceeded, no tolerance",
          clauses: ["2.3.14"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageSewageTreatment",
            facts: {
              observation: {
                numerator: "800",
                denominator: "800"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "100% is better than 80%: only what falls short needs a tolerance",
          catches: "\u5DE6\u53F3 read as near the figure on both sides"
        },
        {
          id: "targets/village-sewage-treatment/about-80-better-than-the-tolerance",
          title: "villageSewageTreatment: about 80%, exceeded by more than the tolerance",
          clauses: ["2.3.14"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageSewageTreatment",
            facts: {
              observation: {
                numerator: "720",
                denominator: "800"
              },
              tolerance: "1"
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "90% is better than 80%; the tolerance is for what falls short",
          catches: "\u5DE6\u53F3 read as within the tolerance on both sides"
        },
        {
          id: "targets/village-sewage-treatment/about-80-points",
          title: "villageSewageTreatment: the tolerance in percentage points",
          clauses: ["2.3.14"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageSewageTreatment",
            facts: {
              observation: {
                numerator: "600",
                denominator: "800"
              },
              tolerance: "5"
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "80 - 5 = 75; 75% of 800 = 600",
          catches: "the tolerance as a share of the figure (80% less 5% of it is 76%)"
        },
        {
          id: "targets/village-sewage-treatment/about-80-points-beyond",
          title: "villageSewageTreatment: one village beyond the tolerance",
          clauses: ["2.3.14"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "villageSewageTreatment",
            facts: {
              observation: {
                numerator: "599",
                denominator: "800"
              },
              tolerance: "5"
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "75% of 800 = 600; 599 is short of it",
          catches: "the tolerance excluded or doubled"
        },
        {
          id: "targets/responsible-doctors-per-thousand/the-figure",
          title: "responsibleDoctorsPerThousand: 0.75 a thousand, exactly",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "responsibleDoctorsPerThousand",
            facts: {
              observation: {
                numerator: "75",
                denominator: "100000"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "75 x 1,000 = 75,000 = 0.75 x 100,000",
          catches: "a figure per thousand read as per cent; above in place of at least"
        },
        {
          id: "targets/responsible-doctors-per-thousand/one-short",
          title: "responsibleDoctorsPerThousand: one doctor short",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "responsibleDoctorsPerThousand",
            facts: {
              observation: {
                numerator: "74",
                denominator: "100000"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "74 x 1,000 = 74,000 < 75,000",
          catches: "a figure of 0.7 a thousand"
        },
        {
          id: "targets/responsible-doctors-per-thousand/as-a-value",
          title: "responsibleDoctorsPerThousand: stated as a value",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "responsibleDoctorsPerThousand",
            facts: {
              observation: {
                value: "0.75"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "0.75 >= 0.75, in doctors a thousand",
          catches: "a value per thousand read as a share of 1"
        },
        {
          id: "targets/health-supervisors-per-ten-thousand/every-county",
          title: "healthSupervisorsPerTenThousand: one a ten thousand in each county",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "healthSupervisorsPerTenThousand",
            facts: {
              observation: [
                {
                  numerator: "5",
                  denominator: "50000",
                  place: "east"
                },
                {
                  numerator: "3",
                  denominator: "30000",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "5 x 10,000 = 1 x 50,000; 3 x 10,000 = 1 x 30,000",
          catches: "per ten thousand read as per thousand"
        },
        {
          id: "targets/health-supervisors-per-ten-thousand/one-county-short",
          title: "healthSupervisorsPerTenThousand: one county one person too large",
          clauses: ["3.4.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "healthSupervisorsPerTenThousand",
            facts: {
              observation: [
                {
                  numerator: "5",
                  denominator: "50001",
                  place: "east"
                },
                {
                  numerator: "4",
                  denominator: "30000",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east"
                }
              ],
              missing: []
            }
          },
          arithmetic: "east: 5 x 10,000 = 50,000 < 50,001; the two together have 9 for 80,001, which would do",
          catches: "the counties added up"
        },
        {
          id: "targets/preschool-pupils-per-teacher/the-ratio",
          title: "preschoolPupilsPerTeacher: 15 pupils a teacher, exactly",
          clauses: ["3.3.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "preschoolPupilsPerTeacher",
            facts: {
              observation: {
                numerator: "1500",
                denominator: "100"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "1,500 = 15 x 100; \u4E0D\u8D85\u8FC7 includes it",
          catches: "below in place of at most"
        },
        {
          id: "targets/preschool-pupils-per-teacher/one-pupil-more",
          title: "preschoolPupilsPerTeacher: one pupil more",
          clauses: ["3.3.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "preschoolPupilsPerTeacher",
            facts: {
              observation: {
                numerator: "1501",
                denominator: "100"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "1,501 > 15 x 100 = 1,500",
          catches: "a ratio rounded to whole pupils (15.01 to 15)"
        },
        {
          id: "targets/new-sports-villages/the-number",
          title: "newSportsVillages: 170, exactly",
          clauses: ["2.2.9"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newSportsVillages",
            facts: {
              observation: {
                value: "170"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "170, exactly: 170 >= 170",
          catches: "above in place of at least"
        },
        {
          id: "targets/new-sports-villages/one-fewer",
          title: "newSportsVillages: 169",
          clauses: ["2.2.9"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newSportsVillages",
            facts: {
              observation: {
                value: "169"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "169: 169 < 170",
          catches: "a figure read as about"
        },
        {
          id: "targets/new-sports-villages/half-a-village",
          title: "newSportsVillages: half a village",
          clauses: ["2.2.9"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newSportsVillages",
            facts: {
              observation: {
                value: "170.5"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "newSportsVillages.value",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "villages are whole",
          catches: "a count that is not whole accepted"
        },
        {
          id: "targets/new-sports-villages/counted-things-have-no-denominator",
          title: "newSportsVillages: a numerator and denominator for a number",
          clauses: ["2.2.9"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newSportsVillages",
            facts: {
              observation: {
                numerator: "170",
                denominator: "170"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "newSportsVillages.numerator",
                  code: "unknown_name"
                },
                {
                  path: "newSportsVillages.denominator",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "a number of things has a value alone",
          catches: "fields that a target does not take passed over"
        },
        {
          id: "targets/library-circulation-stations/due-2010",
          title: "libraryCirculationStations: with the year it is due, 2010",
          clauses: ["2.2.8"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "libraryCirculationStations",
            facts: {
              observation: {
                value: "20",
                year: 2010
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "20 >= 20, due in 2010 (\u5E74\u5185)",
          catches: "every target due in 2012"
        },
        {
          id: "targets/library-circulation-stations/due-2010-stated-for-2012",
          title: "libraryCirculationStations: with another year than it is due",
          clauses: ["2.2.8"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "libraryCirculationStations",
            facts: {
              observation: {
                value: "20",
                year: 2012
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "libraryCirculationStations.year",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "with another year than it is due: it is due in 2010",
          catches: "the year not looked at"
        },
        {
          id: "targets/affordable-housing-started/the-area",
          title: "affordableHousingStarted: 200,000 square metres, exactly",
          clauses: ["3.8.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "affordableHousingStarted",
            facts: {
              observation: {
                value: "200000"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "200,000 >= 200,000",
          catches: "20\u4E07 read as 20 or as 200"
        },
        {
          id: "targets/affordable-housing-started/a-fraction-short",
          title: "affordableHousingStarted: a ten-thousandth of a square metre short",
          clauses: ["3.8.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "affordableHousingStarted",
            facts: {
              observation: {
                value: "199999.9999"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "199,999.9999 < 200,000",
          catches: "areas rounded to whole square metres"
        },
        {
          id: "targets/welfare-beds-growth/three-years-of-10",
          title: "welfareBedsGrowth: three years of 10%, exactly",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1331",
                years: 3
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "1,000 x 1.1 x 1.1 x 1.1 = 1,331",
          catches: "binary floating point (1000 * 1.1 ** 3 is 1331.0000000000005)"
        },
        {
          id: "targets/welfare-beds-growth/three-years-one-short",
          title: "welfareBedsGrowth: one bed short after three years",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1330",
                years: 3
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "1,000 x 1.1^3 = 1,331 > 1,330",
          catches: "growth added up (1,000 x 1.3 = 1,300) in place of compounded; a rate rounded to 10.0%"
        },
        {
          id: "targets/welfare-beds-growth/three-years-simple",
          title: "welfareBedsGrowth: 30% in three years",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1300",
                years: 3
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "compound: 1,331 are needed, not 1,300",
          catches: "growth added up in place of compounded"
        },
        {
          id: "targets/welfare-beds-growth/one-year",
          title: "welfareBedsGrowth: one year",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "10",
                end: "11",
                years: 1
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "one year: 10 x 1.1 = 11",
          catches: "the years between counted with both ends"
        },
        {
          id: "targets/welfare-beds-growth/two-years",
          title: "welfareBedsGrowth: two years",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "100",
                end: "121",
                years: 2
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "100 x 1.1 x 1.1 = 121",
          catches: "a root taken in floating point"
        },
        {
          id: "targets/welfare-beds-growth/twenty-years",
          title: "welfareBedsGrowth: twenty years, one bed short",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "100000000000",
                end: "672749994932",
                years: 20
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "100,000,000,000 x 1.1^20 = 672,749,994,932.56: 672,749,994,932 is short of it",
          catches: "powers in floating point, or rounded to whole beds"
        },
        {
          id: "targets/welfare-beds-growth/twenty-years-reached",
          title: "welfareBedsGrowth: twenty years, reached",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "100000000000",
                end: "672749994933",
                years: 20
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "672,749,994,933 >= 672,749,994,932.56",
          catches: "the needed number rounded up and one added"
        },
        {
          id: "targets/welfare-beds-growth/from-nothing",
          title: "welfareBedsGrowth: from no beds at all",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "0",
                end: "100",
                years: 3
              }
            }
          },
          expected: {
            result: {
              status: "notMeasurable"
            }
          },
          arithmetic: "nothing to grow from: no failure",
          catches: "a division by 0; growth from 0 read as met"
        },
        {
          id: "targets/welfare-beds-growth/as-a-rate",
          title: "welfareBedsGrowth: a rate stated as a value",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                value: "10"
              }
            }
          },
          expected: {
            result: {
              status: "met"
            }
          },
          arithmetic: "a rate stated as a value: 10% a year >= 10%",
          catches: "a rate read as a factor"
        },
        {
          id: "targets/welfare-beds-growth/as-a-rate-short",
          title: "welfareBedsGrowth: a rate a millionth short",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                value: "9.999999"
              }
            }
          },
          expected: {
            result: {
              status: "unmet"
            }
          },
          arithmetic: "a rate a millionth short: 9.999999 < 10",
          catches: "a rate rounded"
        },
        {
          id: "targets/compulsory-education-retention/each-year-the-figure",
          title: "compulsoryEducationRetention: the figure in each year",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "990",
                  denominator: "1000"
                },
                {
                  year: 2011,
                  numerator: "1980",
                  denominator: "2000"
                },
                {
                  year: 2012,
                  value: "99"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "990 x 100 = 99 x 1,000; 1,980 x 100 = 99 x 2,000; 99 >= 99",
          catches: "above in place of at least"
        },
        {
          id: "targets/compulsory-education-retention/one-year-short",
          title: "compulsoryEducationRetention: one pupil short in 2010, the mean above",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "9899",
                  denominator: "10000"
                },
                {
                  year: 2011,
                  numerator: "1000",
                  denominator: "1000"
                },
                {
                  year: 2012,
                  numerator: "1000",
                  denominator: "1000"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  year: 2010
                }
              ],
              missing: []
            }
          },
          arithmetic: "9,899 x 100 = 989,900 < 990,000; every year counts for itself",
          catches: "the mean of the years, their sum, or the last year alone"
        },
        {
          id: "targets/compulsory-education-retention/a-year-missing",
          title: "compulsoryEducationRetention: 2011 not stated",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "99",
                  denominator: "100"
                },
                {
                  year: 2012,
                  numerator: "99",
                  denominator: "100"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: [
                {
                  year: 2011
                }
              ]
            }
          },
          arithmetic: "\u6BCF\u5E74: 2011 is not known",
          catches: "a missing year passed over"
        },
        {
          id: "targets/compulsory-education-retention/a-year-missing-another-short",
          title: "compulsoryEducationRetention: 2011 not stated, 2012 short",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2012,
                  numerator: "98",
                  denominator: "100"
                },
                {
                  year: 2010,
                  numerator: "99",
                  denominator: "100"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  year: 2012
                }
              ],
              missing: [
                {
                  year: 2011
                }
              ]
            }
          },
          arithmetic: "98% < 99% whatever 2011 was",
          catches: "undetermined although one year fails; the list read by its order"
        },
        {
          id: "targets/compulsory-education-retention/no-year-stated",
          title: "compulsoryEducationRetention: no year stated",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: []
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: [
                {
                  year: 2010
                },
                {
                  year: 2011
                },
                {
                  year: 2012
                }
              ]
            }
          },
          arithmetic: "nothing is known of three years that are needed",
          catches: "an empty list read as met, or as not measurable"
        },
        {
          id: "targets/compulsory-education-retention/nobody-in-one-year",
          title: "compulsoryEducationRetention: nobody enrolled in one year",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "99",
                  denominator: "100"
                },
                {
                  year: 2011,
                  numerator: "0",
                  denominator: "0"
                },
                {
                  year: 2012,
                  numerator: "99",
                  denominator: "100"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "2011 has nothing to measure, which is no failure; the others reach 99%",
          catches: "what cannot be measured read as a failure"
        },
        {
          id: "targets/compulsory-education-retention/a-year-twice",
          title: "compulsoryEducationRetention: a year twice",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2010,
                  value: "99"
                },
                {
                  year: 2011,
                  value: "99"
                },
                {
                  year: 2010,
                  value: "98"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "compulsoryEducationRetention.2.year",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "one observation for each year",
          catches: "the last of two taken"
        },
        {
          id: "targets/compulsory-education-retention/a-year-outside-the-plan",
          title: "compulsoryEducationRetention: a year outside the plan",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  year: 2013,
                  value: "99"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "compulsoryEducationRetention.0.year",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a year outside the plan: 2010, 2011, 2012",
          catches: "years that do not count passed over"
        },
        {
          id: "targets/compulsory-education-retention/no-list",
          title: "compulsoryEducationRetention: one observation where each year is asked for",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: {
                value: "99"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "compulsoryEducationRetention",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a list, an entry for each year",
          catches: "one observation taken for all years"
        },
        {
          id: "targets/compulsory-education-retention/no-year-in-an-entry",
          title: "compulsoryEducationRetention: an entry without its year",
          clauses: ["2.2.6"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "compulsoryEducationRetention",
            facts: {
              observation: [
                {
                  value: "99"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "compulsoryEducationRetention.0.year",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "each entry names its year",
          catches: "years guessed from the order"
        },
        {
          id: "targets/senior-secondary-dropout/each-year-the-ceiling",
          title: "seniorSecondaryDropout: the ceiling in each year",
          clauses: ["3.3.4"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "seniorSecondaryDropout",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "15",
                  denominator: "1000"
                },
                {
                  year: 2011,
                  numerator: "30",
                  denominator: "2000"
                },
                {
                  year: 2012,
                  numerator: "3",
                  denominator: "200"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "1.5% of 1,000 = 15, of 2,000 = 30, of 200 = 3",
          catches: "below in place of at most"
        },
        {
          id: "targets/senior-secondary-dropout/one-year-above",
          title: "seniorSecondaryDropout: one above in 2011, the mean below",
          clauses: ["3.3.4"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "seniorSecondaryDropout",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "0",
                  denominator: "1000"
                },
                {
                  year: 2011,
                  numerator: "151",
                  denominator: "10000"
                },
                {
                  year: 2012,
                  numerator: "0",
                  denominator: "1000"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  year: 2011
                }
              ],
              missing: []
            }
          },
          arithmetic: "151 x 100 = 15,100 > 1.5 x 10,000 = 15,000",
          catches: "the mean of the years; a ceiling read as a floor; 1.51 rounded to 1.5"
        },
        {
          id: "targets/dual-certificate-training/more-than-the-task",
          title: "dualCertificateTraining: more than the task of a year",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "dualCertificateTraining",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "401",
                  denominator: "400"
                },
                {
                  year: 2011,
                  numerator: "500",
                  denominator: "500"
                },
                {
                  year: 2012,
                  numerator: "900",
                  denominator: "600"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "401 >= 400, 500 >= 500, 900 >= 600: more than the task is no error here",
          catches: "more than 100% refused where it is possible"
        },
        {
          id: "targets/dual-certificate-training/one-year-short",
          title: "dualCertificateTraining: one short of the task in 2012",
          clauses: ["3.3.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "dualCertificateTraining",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "900",
                  denominator: "400"
                },
                {
                  year: 2011,
                  numerator: "500",
                  denominator: "500"
                },
                {
                  year: 2012,
                  numerator: "599",
                  denominator: "600"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  year: 2012
                }
              ],
              missing: []
            }
          },
          arithmetic: "599 < 600; what was done before does not count twice",
          catches: "the years added up"
        },
        {
          id: "targets/zero-employment-households-resolved/none-found-in-any-year",
          title: "zeroEmploymentHouseholdsResolved: no such household in any year",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "zeroEmploymentHouseholdsResolved",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "0",
                  denominator: "0"
                },
                {
                  year: 2011,
                  numerator: "0",
                  denominator: "0"
                },
                {
                  year: 2012,
                  numerator: "0",
                  denominator: "0"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "notMeasurable",
              failing: [],
              missing: []
            }
          },
          arithmetic: "nobody to help in any year: nothing to measure",
          catches: "met or unmet where there was nothing to do"
        },
        {
          id: "targets/zero-employment-households-resolved/one-household-not-helped",
          title: "zeroEmploymentHouseholdsResolved: one household of four not helped in 2011",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "zeroEmploymentHouseholdsResolved",
            facts: {
              observation: [
                {
                  year: 2010,
                  numerator: "8",
                  denominator: "8"
                },
                {
                  year: 2011,
                  numerator: "3",
                  denominator: "4"
                },
                {
                  year: 2012,
                  numerator: "1",
                  denominator: "1"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  year: 2011
                }
              ],
              missing: []
            }
          },
          arithmetic: "\u51FA\u73B0\u4E00\u6237\u3001\u89E3\u51B3\u4E00\u6237: 3 of 4 is not all",
          catches: "the years added up (12 of 13), or the last year alone"
        },
        {
          id: "targets/public-health-project-compliance/every-county",
          title: "publicHealthProjectCompliance: each county at the figure or above",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  numerator: "9",
                  denominator: "10",
                  place: "east"
                },
                {
                  numerator: "45",
                  denominator: "50",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "9 x 100 = 90 x 10; 45 x 100 = 90 x 50",
          catches: "above in place of at least"
        },
        {
          id: "targets/public-health-project-compliance/one-county-short",
          title: "publicHealthProjectCompliance: one county short, the mean above",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  numerator: "10",
                  denominator: "10",
                  place: "east"
                },
                {
                  numerator: "44",
                  denominator: "50",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "west"
                }
              ],
              missing: []
            }
          },
          arithmetic: "44 x 100 = 4,400 < 90 x 50 = 4,500; the mean of 100% and 88% is 94%",
          catches: "the mean of the counties, or their sum (54 of 60 is 90%)"
        },
        {
          id: "targets/public-health-project-compliance/two-counties-short",
          title: "publicHealthProjectCompliance: two of three counties short",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "89.99",
                  place: "east"
                },
                {
                  value: "90",
                  place: "north"
                },
                {
                  value: "0",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "west"
                },
                {
                  place: "east"
                }
              ],
              missing: []
            }
          },
          arithmetic: "89.99 < 90 and 0 < 90; 90 >= 90",
          catches: "only the first that fails named"
        },
        {
          id: "targets/public-health-project-compliance/no-counties",
          title: "publicHealthProjectCompliance: an empty list of counties",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: []
            }
          },
          expected: {
            result: {
              status: "notMeasurable",
              failing: [],
              missing: []
            }
          },
          arithmetic: "the list is taken as complete: no place, nothing to measure",
          catches: "an empty list read as met, or as undetermined"
        },
        {
          id: "targets/public-health-project-compliance/one-county-nothing-to-measure",
          title: "publicHealthProjectCompliance: one county without projects",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  numerator: "0",
                  denominator: "0",
                  place: "east"
                },
                {
                  numerator: "9",
                  denominator: "10",
                  place: "west"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "east has nothing to measure, which is no failure; west: 9 x 100 = 90 x 10",
          catches: "what cannot be measured read as a failure"
        },
        {
          id: "targets/public-health-project-compliance/a-county-twice",
          title: "publicHealthProjectCompliance: a county twice",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90",
                  place: "east"
                },
                {
                  value: "95",
                  place: "west"
                },
                {
                  value: "91",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance.2.place",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "one observation for each place",
          catches: "the last of two taken"
        },
        {
          id: "targets/public-health-project-compliance/a-place-missing",
          title: "publicHealthProjectCompliance: an entry without its place",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance.0.place",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "each entry names its place",
          catches: "places guessed"
        },
        {
          id: "targets/public-health-project-compliance/an-empty-place",
          title: "publicHealthProjectCompliance: a place without a name",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90",
                  place: ""
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance.0.place",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a name has at least one character",
          catches: "an empty name accepted"
        },
        {
          id: "targets/public-health-project-compliance/a-space-beside-a-place",
          title: "publicHealthProjectCompliance: a space beside the name",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90",
                  place: " east"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance.0.place",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "no space at either end: two spellings of one place would count twice",
          catches: "names trimmed, or counted as two places"
        },
        {
          id: "targets/public-health-project-compliance/one-observation",
          title: "publicHealthProjectCompliance: one observation where each county is asked for",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: {
                value: "90",
                place: "east"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a list, an entry for each county",
          catches: "one county taken for all"
        },
        {
          id: "targets/public-health-project-compliance/a-place-of-a-hundred-characters",
          title: "publicHealthProjectCompliance: a place of a hundred characters",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "89",
                  place: "east east east east east east east east east east east east east east east east east east east east1"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east east east east east east east east east east east east east east east east east east east east1"
                }
              ],
              missing: []
            }
          },
          arithmetic: '19 x "east " and "east1" are 19 x 5 + 5 = 100 characters; 89 < 90',
          catches: "a long name refused, or cut off"
        },
        {
          id: "targets/public-health-project-compliance/a-place-of-a-hundred-and-one-characters",
          title: "publicHealthProjectCompliance: a place of a hundred and one characters",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90",
                  place: "east east east east east east east east east east east east east east east east east east east east12"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "publicHealthProjectCompliance.0.place",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: '19 x "east " and "east12" are 19 x 5 + 6 = 101 characters, one more than a place may have',
          catches: "a name of any length accepted"
        },
        {
          id: "targets/public-health-project-compliance/a-place-of-a-hundred-rare-characters",
          title: "publicHealthProjectCompliance: a place of a hundred rare characters",
          clauses: ["2.2.7"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "publicHealthProjectCompliance",
            facts: {
              observation: [
                {
                  value: "90",
                  place: "\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}\u{20BB7}"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "U+20BB7 is one character, though two units of UTF-16 and four bytes of UTF-8; 90, the figure itself",
          catches: "units or bytes counted as characters"
        },
        {
          id: "targets/employee-social-insurance-coverage/branches-within-the-tolerance",
          title: "employeeSocialInsuranceCoverage: each branch within the tolerance",
          clauses: ["3.2.1", "2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "employeeSocialInsuranceCoverage",
            facts: {
              observation: [
                {
                  numerator: "95",
                  denominator: "100",
                  place: "pensions"
                },
                {
                  numerator: "190",
                  denominator: "200",
                  place: "medical"
                }
              ],
              tolerance: "5"
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "100 - 5 = 95: 95 of 100, and 190 of 200",
          catches: "the tolerance for exact figures only"
        },
        {
          id: "targets/employee-social-insurance-coverage/branches-no-tolerance",
          title: "employeeSocialInsuranceCoverage: one branch short, no tolerance",
          clauses: ["3.2.1", "2.1.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "employeeSocialInsuranceCoverage",
            facts: {
              observation: [
                {
                  numerator: "100",
                  denominator: "100",
                  place: "pensions"
                },
                {
                  numerator: "190",
                  denominator: "200",
                  place: "medical"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: []
            }
          },
          arithmetic: "95% of \u57FA\u672C all, with no tolerance: open, and no branch fails",
          catches: "an open branch named as failing"
        },
        {
          id: "targets/cultural-service-network/one-level-not-all",
          title: "culturalServiceNetwork: one level's network not complete",
          clauses: ["3.5.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "culturalServiceNetwork",
            facts: {
              observation: [
                {
                  numerator: "7",
                  denominator: "7",
                  place: "city"
                },
                {
                  numerator: "72",
                  denominator: "73",
                  place: "towns"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "towns"
                }
              ],
              missing: []
            }
          },
          arithmetic: "72 of 73 is not all",
          catches: "the mean; 98.6% rounded to all"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/the-share",
          title: "urbanStandardToMinimumWage: the standard exactly 40% of the wage",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  numerator: "392",
                  denominator: "980",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "392 x 100 = 39,200 = 40 x 980",
          catches: "the floating-point share 0.4 of 980"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/a-fen-short",
          title: "urbanStandardToMinimumWage: a fen below 40% of the wage",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  numerator: "391.99",
                  denominator: "980.00",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east"
                }
              ],
              missing: []
            }
          },
          arithmetic: "391.99 x 100 = 39,199 < 39,200",
          catches: "a share rounded to two decimals (39.999 to 40.00)"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/more-than-the-wage",
          title: "urbanStandardToMinimumWage: a standard above the wage",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  numerator: "1000",
                  denominator: "980",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "100,000 >= 39,200: more than 100% is possible here",
          catches: "more than 100% refused where it is possible"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/an-earlier-year-short",
          title: "urbanStandardToMinimumWage: a fen short in 2010, the share in 2012",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2010,
                  numerator: "391.99",
                  denominator: "980"
                },
                {
                  place: "east",
                  year: 2012,
                  numerator: "464",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east",
                  year: 2010
                }
              ],
              missing: []
            }
          },
          arithmetic: "it binds at once: 391.99 x 100 = 39,199 < 40 x 980 = 39,200 in 2010; 464 x 100 = 46,400 = 40 x 1,160 in 2012",
          catches: "an earlier year of a target that binds at once passed over, or refused"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/earlier-years-alone",
          title: "urbanStandardToMinimumWage: the share in 2010 and 2011, nothing of 2012",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2010,
                  numerator: "392",
                  denominator: "980"
                },
                {
                  place: "east",
                  year: 2011,
                  numerator: "464",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: [
                {
                  place: "east",
                  year: 2012
                }
              ]
            }
          },
          arithmetic: "392 x 100 = 39,200 = 40 x 980; 464 x 100 = 46,400 = 40 x 1,160; 2012, the year it is due, is not stated, and no earlier year stands in for it",
          catches: "an earlier year taken for the year it is due"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/an-earlier-year-alone-short",
          title: "urbanStandardToMinimumWage: a fen short in 2011, nothing of 2012",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2011,
                  numerator: "463.99",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east",
                  year: 2011
                }
              ],
              missing: [
                {
                  place: "east",
                  year: 2012
                }
              ]
            }
          },
          arithmetic: "463.99 x 100 = 46,399 < 40 x 1,160 = 46,400; a year that fails decides, though 2012 is not stated",
          catches: "left open while a year is missing, though another fails"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/the-year-it-is-due-stated",
          title: "urbanStandardToMinimumWage: a fen short in 2012, stated with its year",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2012,
                  numerator: "463.99",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east",
                  year: 2012
                }
              ],
              missing: []
            }
          },
          arithmetic: "463.99 x 100 = 46,399 < 40 x 1,160 = 46,400; the year is stated, so it is named",
          catches: "what fails of a target that binds at once not named by its year"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/one-county-without-the-year-it-is-due",
          title: "urbanStandardToMinimumWage: two counties, one of them without 2012",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2010,
                  numerator: "392",
                  denominator: "980"
                },
                {
                  place: "east",
                  numerator: "464",
                  denominator: "1160"
                },
                {
                  place: "west",
                  year: 2010,
                  numerator: "392",
                  denominator: "980"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: [
                {
                  place: "west",
                  year: 2012
                }
              ]
            }
          },
          arithmetic: "of the east 392 x 100 = 40 x 980 in 2010 and, no year being stated, 464 x 100 = 40 x 1,160 in 2012; of the west 2012 is not stated",
          catches: "the year it is due asked of the list as a whole"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/a-year-before-the-plan",
          title: "urbanStandardToMinimumWage: a year before the plan",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2009,
                  numerator: "384",
                  denominator: "960"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "urbanStandardToMinimumWage.0.year",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "it binds from 2010 on: 2010, 2011 and 2012 are years of the plan, 2009 is not",
          catches: "any year accepted"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/the-year-it-is-due-twice",
          title: "urbanStandardToMinimumWage: one county without a year, then with 2012",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  numerator: "464",
                  denominator: "1160"
                },
                {
                  place: "east",
                  year: 2012,
                  numerator: "465",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "urbanStandardToMinimumWage.1.year",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "no year is 2012, so both are of 2012; the second states its year, and is named there",
          catches: "no year and the year it is due taken for two"
        },
        {
          id: "targets/urban-standard-to-minimum-wage/the-year-it-is-due-twice-the-second-unstated",
          title: "urbanStandardToMinimumWage: one county with 2012, then without a year",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "urbanStandardToMinimumWage",
            facts: {
              observation: [
                {
                  place: "east",
                  year: 2012,
                  numerator: "464",
                  denominator: "1160"
                },
                {
                  place: "east",
                  numerator: "465",
                  denominator: "1160"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "urbanStandardToMinimumWage.1.place",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "no year is 2012, so both are of 2012; the second states no year, and is named at its place",
          catches: "a second entry named at a year that it does not state"
        },
        {
          id: "targets/rural-average-relief/half-a-cent",
          title: "ruralAverageRelief: relief at exactly half of an uneven standard",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "ruralAverageRelief",
            facts: {
              observation: [
                {
                  numerator: "117.605",
                  denominator: "235.21",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "117.605 x 100 = 11,760.5 = 50 x 235.21",
          catches: "amounts cut to two decimals"
        },
        {
          id: "targets/rural-average-relief/no-recipients",
          title: "ruralAverageRelief: no recipients",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "ruralAverageRelief",
            facts: {
              observation: [
                {
                  numerator: "0",
                  denominator: "0",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "notMeasurable",
              failing: [],
              missing: []
            }
          },
          arithmetic: "no recipients: nothing to measure",
          catches: "0 / 0 read as a failure"
        },
        {
          id: "targets/medical-assistance-budget-per-capita/ten-yuan",
          title: "medicalAssistanceBudgetPerCapita: 10 yuan a resident, exactly",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalAssistanceBudgetPerCapita",
            facts: {
              observation: [
                {
                  numerator: "3412370",
                  denominator: "341237",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "10 x 341,237 = 3,412,370",
          catches: "above in place of at least"
        },
        {
          id: "targets/medical-assistance-budget-per-capita/a-fen-short",
          title: "medicalAssistanceBudgetPerCapita: a fen short in all",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalAssistanceBudgetPerCapita",
            facts: {
              observation: [
                {
                  numerator: "3412369.99",
                  denominator: "341237",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "east"
                }
              ],
              missing: []
            }
          },
          arithmetic: "3,412,369.99 < 3,412,370",
          catches: "the budget divided per head and rounded to 10.00"
        },
        {
          id: "targets/medical-assistance-budget-per-capita/half-a-resident",
          title: "medicalAssistanceBudgetPerCapita: half a resident",
          clauses: ["3.2.2"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "medicalAssistanceBudgetPerCapita",
            facts: {
              observation: [
                {
                  numerator: "10",
                  denominator: "1.5",
                  place: "east"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "medicalAssistanceBudgetPerCapita.0.denominator",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "residents are whole",
          catches: "a count that is not whole accepted"
        },
        {
          id: "targets/town-cultural-station-area/each-station",
          title: "townCulturalStationArea: each station by itself",
          clauses: ["3.5.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townCulturalStationArea",
            facts: {
              observation: [
                {
                  value: "500",
                  place: "one town"
                },
                {
                  value: "499.99",
                  place: "another town"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "another town"
                }
              ],
              missing: []
            }
          },
          arithmetic: "500 >= 500; 499.99 < 500",
          catches: "the mean; areas rounded to whole square metres"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/two-thirds-exactly",
          title: "newRevenueSpentOnLivelihood: two thirds exactly",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "200",
                  denominator: "300"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "66666666.66",
                  denominator: "99999999.99"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "3 x 2 = 2 x 3; 3 x 200 = 2 x 300; 3 x 66,666,666.66 = 199,999,999.98 = 2 x 99,999,999.99",
          catches: "two thirds as 0.6667 or as a floating-point number"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/two-thirds-a-fen-short",
          title: "newRevenueSpentOnLivelihood: a fen short of two thirds",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "66.67",
                  denominator: "100"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "66.67",
                  denominator: "100"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "66.66",
                  denominator: "100"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "city",
                  year: 2012
                }
              ],
              missing: []
            }
          },
          arithmetic: "3 x 66.67 = 200.01 >= 200; 3 x 66.66 = 199.98 < 200",
          catches: "two thirds as 0.66"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/two-thirds-as-a-value",
          title: "newRevenueSpentOnLivelihood: 0.666666 as a value",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  value: "0.666667"
                },
                {
                  place: "city",
                  year: 2011,
                  value: "0.666667"
                },
                {
                  place: "city",
                  year: 2012,
                  value: "0.666666"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "city",
                  year: 2012
                }
              ],
              missing: []
            }
          },
          arithmetic: "3 x 0.666667 = 2.000001 >= 2; 3 x 0.666666 = 1.999998 < 2",
          catches: "a figure of 0.6666 or 66.67%"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/revenue-fell",
          title: "newRevenueSpentOnLivelihood: new revenue below zero in a year",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "1",
                  denominator: "-3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "0",
                  denominator: "0"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "met",
              failing: [],
              missing: []
            }
          },
          arithmetic: "no new revenue in 2010 and 2012: not measurable, no failure; 2011: 3 x 2 = 2 x 3",
          catches: "a negative denominator turning the comparison round; division by 0"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/revenue-fell-every-year",
          title: "newRevenueSpentOnLivelihood: new revenue below zero or none in every year",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "5",
                  denominator: "-1"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "0",
                  denominator: "0"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "1",
                  denominator: "-3"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "notMeasurable",
              failing: [],
              missing: []
            }
          },
          arithmetic: "no new revenue in any year: there is nothing to share out, met or unmet",
          catches: "what was spent held against a fall (5 >= 2/3 x -1)"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/one-level-a-year-missing",
          title: "newRevenueSpentOnLivelihood: one level with a year missing",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "county",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "county",
                  year: 2012,
                  numerator: "2",
                  denominator: "3"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "undetermined",
              failing: [],
              missing: [
                {
                  place: "county",
                  year: 2011
                }
              ]
            }
          },
          arithmetic: "\u5404\u7EA7, every year: the county's 2011 is not known",
          catches: "years looked for in the list as a whole"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/one-level-short",
          title: "newRevenueSpentOnLivelihood: one level short in one year",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2012,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "county",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "county",
                  year: 2011,
                  numerator: "1",
                  denominator: "3"
                },
                {
                  place: "county",
                  year: 2012,
                  numerator: "3",
                  denominator: "3"
                }
              ]
            }
          },
          expected: {
            result: {
              status: "unmet",
              failing: [
                {
                  place: "county",
                  year: 2011
                }
              ],
              missing: []
            }
          },
          arithmetic: "county 2011: 3 x 1 < 2 x 3; its three years together would do",
          catches: "the years or levels added up"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/no-levels",
          title: "newRevenueSpentOnLivelihood: an empty list of levels",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: []
            }
          },
          expected: {
            result: {
              status: "notMeasurable",
              failing: [],
              missing: []
            }
          },
          arithmetic: "no level is named: nothing to measure, and no year of any is missing",
          catches: "three missing years of nobody"
        },
        {
          id: "targets/new-revenue-spent-on-livelihood/a-level-and-year-twice",
          title: "newRevenueSpentOnLivelihood: a level twice in one year",
          clauses: ["4.3"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "newRevenueSpentOnLivelihood",
            facts: {
              observation: [
                {
                  place: "city",
                  year: 2010,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "2",
                  denominator: "3"
                },
                {
                  place: "city",
                  year: 2011,
                  numerator: "2",
                  denominator: "3"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "newRevenueSpentOnLivelihood.2.year",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "one observation for each level and year",
          catches: "the last of two taken"
        },
        {
          id: "targets/town-tap-water/refused-no-observation",
          title: "townTapWater: nothing observed",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {}
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.value",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "neither a value nor a numerator and denominator",
          catches: "nothing read as 0"
        },
        {
          id: "targets/town-tap-water/refused-half-of-a-pair",
          title: "townTapWater: a numerator alone",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "95"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.denominator",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "a numerator needs its denominator",
          catches: "a denominator of 100 assumed"
        },
        {
          id: "targets/town-tap-water/refused-two-forms",
          title: "townTapWater: a value and a pair at once",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95",
                numerator: "95",
                denominator: "100"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerator",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "one way of stating it",
          catches: "one of two taken"
        },
        {
          id: "targets/town-tap-water/refused-more-than-all",
          title: "townTapWater: more than all, counted",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "101",
                denominator: "100"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerator",
                  code: "conflict"
                }
              ]
            }
          },
          arithmetic: "101 of 100 residents",
          catches: "more than all accepted"
        },
        {
          id: "targets/town-tap-water/refused-more-than-100-percent",
          title: "townTapWater: more than all, as a value",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "100.000001"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.value",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "more than all, as a value: 100.000001 > 100",
          catches: "more than all accepted"
        },
        {
          id: "targets/town-tap-water/refused-half-a-person",
          title: "townTapWater: half a resident",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "94.5",
                denominator: "100"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerator",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "residents are whole",
          catches: "a count that is not whole accepted"
        },
        {
          id: "targets/town-tap-water/refused-negative",
          title: "townTapWater: a negative count",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "-1",
                denominator: "100"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerator",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "counts are not negative",
          catches: "a negative count accepted"
        },
        {
          id: "targets/town-tap-water/refused-a-percent-sign",
          title: "townTapWater: a percent sign",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95%"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.value",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "the unit is the target's own",
          catches: "a lenient number parser"
        },
        {
          id: "targets/town-tap-water/refused-seven-decimals",
          title: "townTapWater: seven decimals",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "94.9999999"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.value",
                  code: "too_many_decimals"
                }
              ]
            }
          },
          arithmetic: "at most six decimals",
          catches: "digits cut off silently"
        },
        {
          id: "targets/town-tap-water/refused-a-trillion",
          title: "townTapWater: a trillion residents",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "1",
                denominator: "1000000000000"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.denominator",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "a trillion residents: below 10^12",
          catches: "no upper bound"
        },
        {
          id: "targets/town-tap-water/refused-misspelt",
          title: "townTapWater: a misspelt field",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerater: "95",
                denominator: "100"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerater",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "names that are not known are refused",
          catches: "a misspelt field passed over"
        },
        {
          id: "targets/town-tap-water/refused-a-place-not-asked-for",
          title: "townTapWater: a place where none is asked for",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95",
                place: "east"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.place",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "one observation of the whole city",
          catches: "a county's figure taken for the city's"
        },
        {
          id: "targets/town-tap-water/refused-a-list",
          title: "townTapWater: a list where one observation is asked for",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: [
                {
                  value: "95"
                }
              ]
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "one observation, no list",
          catches: "the first of a list taken"
        },
        {
          id: "targets/town-tap-water/refused-a-flag",
          title: "townTapWater: a flag for an amount",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: true
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.value",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "a flag for an amount: an amount is text",
          catches: "true read as 1"
        },
        {
          id: "targets/town-tap-water/refused-another-year",
          title: "townTapWater: another year than it is due",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95",
                year: 2011
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.year",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "another year than it is due: it is due in 2012",
          catches: "the year not looked at"
        },
        {
          id: "targets/town-tap-water/refused-two-fields-wrong",
          title: "townTapWater: two fields wrong at once",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                numerator: "-1",
                denominator: "x"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "townTapWater.numerator",
                  code: "out_of_range"
                },
                {
                  path: "townTapWater.denominator",
                  code: "not_a_sum"
                }
              ]
            }
          },
          arithmetic: "each field is named",
          catches: "only the first wrong field named"
        },
        {
          id: "targets/town-tap-water/refused-a-tolerance-above-100",
          title: "townTapWater: a tolerance above 100 points",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95"
              },
              tolerance: "100.01"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "tolerance",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "0 to 100 percentage points",
          catches: "a tolerance that makes all of it met"
        },
        {
          id: "targets/town-tap-water/refused-a-negative-tolerance",
          title: "townTapWater: a negative tolerance",
          clauses: ["2.3.12"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapWater",
            facts: {
              observation: {
                value: "95"
              },
              tolerance: "-1"
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "tolerance",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "0 to 100 percentage points",
          catches: "a tolerance that raises the figure"
        },
        {
          id: "targets/welfare-beds-growth/refused-no-years",
          title: "welfareBedsGrowth: no years between",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1331"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "welfareBedsGrowth.years",
                  code: "required"
                }
              ]
            }
          },
          arithmetic: "a growth needs its years",
          catches: "three years assumed"
        },
        {
          id: "targets/welfare-beds-growth/refused-zero-years",
          title: "welfareBedsGrowth: no year between",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1331",
                years: 0
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "welfareBedsGrowth.years",
                  code: "out_of_range"
                }
              ]
            }
          },
          arithmetic: "no year between: 1 to 20 years",
          catches: "1.1^0 = 1 accepted"
        },
        {
          id: "targets/welfare-beds-growth/refused-years-as-text",
          title: "welfareBedsGrowth: years as text",
          clauses: ["3.6.1"],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "welfareBedsGrowth",
            facts: {
              observation: {
                start: "1000",
                end: "1331",
                years: "3"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "welfareBedsGrowth.years",
                  code: "wrong_type"
                }
              ]
            }
          },
          arithmetic: "years are a JSON number",
          catches: "text taken for a number"
        },
        {
          id: "targets/unknown/a-target-that-is-none",
          title: "A target that is none",
          clauses: [],
          readings: [],
          request: {
            operation: "evaluateTarget",
            target: "townTapwater",
            facts: {
              observation: {
                value: "95"
              }
            }
          },
          expected: {
            error: {
              code: "invalid_input",
              issues: [
                {
                  path: "target",
                  code: "unknown_name"
                }
              ]
            }
          },
          arithmetic: "the name is townTapWater",
          catches: "names read without regard to case, or answered with unmet"
        }
      ]
    };
  }
});

// src/conformance/levels/unknown.json
var unknown_default;
var init_unknown = __esm({
  "src/conformance/levels/unknown.json"() {
    unknown_default = {
      level: "unknown",
      cases: [
        {
          id: "unknown/hazard-area-reinforcement/area",
          title: "Hazard area, unknown: area",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["livesInHazardArea"]
                }
              ]
            }
          },
          arithmetic: "every other condition holds; not known: livesInHazardArea",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (unknown read as false)"
        },
        {
          id: "unknown/hazard-area-reinforcement/everything",
          title: "Hazard area, unknown: everything",
          clauses: ["3.8.2"],
          readings: ["repairHazardAreas"],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              livesInDilapidatedHouse: null,
              livesInHazardArea: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["livesInDilapidatedHouse"]
                },
                {
                  in: "household",
                  anyOf: ["livesInHazardArea"]
                }
              ]
            }
          },
          arithmetic: "all three are open; income is not read",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/hazard-area-reinforcement/house-and-urban",
          title: "Hazard area, unknown: house, and urban",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              livesInDilapidatedHouse: null,
              livesInHazardArea: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "urban is not rural, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/zero-employment-household/able",
          title: "Zero employment, unknown: able",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: null,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["membersAbleAndWillingToWork"]
                }
              ]
            }
          },
          arithmetic: "none in work; whether any is able is open",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/zero-employment-household/everything",
          title: "Zero employment, unknown: everything",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              membersAbleAndWillingToWork: null,
              membersEmployed: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["membersAbleAndWillingToWork"]
                },
                {
                  in: "household",
                  anyOf: ["membersEmployed"]
                }
              ]
            }
          },
          arithmetic: "all three conditions are open; not known: registration, membersAbleAndWillingToWork, membersEmployed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/zero-employment-household/able-one-in-work",
          title: "Zero employment, unknown: able, one in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: null,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "one member in work decides, whatever the number able",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/zero-employment-household/in-work-none-able",
          title: "Zero employment, unknown: in work, none able",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              membersAbleAndWillingToWork: 0,
              membersEmployed: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "nobody able to work decides, whatever the number in work",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/zero-employment-household/able-rural",
          title: "Zero employment, unknown: able, rural",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "zeroEmploymentHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              membersAbleAndWillingToWork: null,
              membersEmployed: 0
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "rural is not urban, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/rural-employment-assistance/allowance",
          title: "Rural employment, unknown: allowance",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: null,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["receivesSubsistenceAllowance"]
                }
              ]
            }
          },
          arithmetic: "the other conditions hold; not known: receivesSubsistenceAllowance",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (unknown read as false)"
        },
        {
          id: "unknown/rural-employment-assistance/in-work-none-able",
          title: "Rural employment, unknown: in work, none able",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: true,
              membersAbleAndWillingToWork: 0,
              membersEmployed: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "0 able leaves 0 without work, however many are in work",
          catches: "undetermined although one failed condition decides (a derived count unknown as soon as one part is)"
        },
        {
          id: "unknown/rural-employment-assistance/everything",
          title: "Rural employment, unknown: everything",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              receivesSubsistenceAllowance: null,
              membersAbleAndWillingToWork: null,
              membersEmployed: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["receivesSubsistenceAllowance"]
                },
                {
                  in: "household",
                  anyOf: ["membersAbleAndWillingToWork"]
                },
                {
                  in: "household",
                  anyOf: ["membersEmployed"]
                }
              ]
            }
          },
          arithmetic: "all conditions are open; not known: registration, receivesSubsistenceAllowance, membersAbleAndWillingToWork, membersEmployed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/rural-employment-assistance/allowance-urban",
          title: "Rural employment, unknown: allowance, urban",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 4,
              receivesSubsistenceAllowance: null,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "urban is not rural, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/rural-employment-assistance/allowance-all-in-work",
          title: "Rural employment, unknown: allowance, all in work",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: null,
              membersAbleAndWillingToWork: 2,
              membersEmployed: 2
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "2 able - 2 in work = 0 who seek work",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/rural-employment-assistance/able-no-allowance",
          title: "Rural employment, unknown: able, no allowance",
          clauses: ["2.1.1", "3.1.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "ruralEmploymentAssistance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 4,
              receivesSubsistenceAllowance: false,
              membersAbleAndWillingToWork: null,
              membersEmployed: 1
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the allowance is not received, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/free-health-checkup/insured",
          title: "Check-up, unknown: insured",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: null,
              isRetired: false,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInsuredInResidentScheme"]
                }
              ]
            }
          },
          arithmetic: "not retired; insured is open; not known: isInsuredInResidentScheme",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/free-health-checkup/insured-retired",
          title: "Check-up, unknown: insured, retired",
          clauses: ["3.2.1"],
          readings: ["checkupRecipients"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: null,
              isRetired: true,
              lastCheckup: "never"
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "retired is enough, insured or not",
          catches: "a fact asked for that the decision does not need"
        },
        {
          id: "unknown/free-health-checkup/last-check-up",
          title: "Check-up, unknown: last check-up",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: true,
              isRetired: false,
              lastCheckup: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["lastCheckup"]
                }
              ]
            }
          },
          arithmetic: "insured; whether due is open; not known: lastCheckup",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (read as never)"
        },
        {
          id: "unknown/free-health-checkup/last-check-up-neither-insured-nor-retired",
          title: "Check-up, unknown: last check-up, neither insured nor retired",
          clauses: ["3.2.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: false,
              isRetired: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "not among those named, whenever the last one was",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/free-health-checkup/insured-and-retired-not-due",
          title: "Check-up, unknown: insured and retired, not due",
          clauses: ["3.2.1"],
          readings: ["checkupInterval"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: null,
              isRetired: null,
              lastCheckup: "2008-07-06"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "due 6 July 2010, whoever it is: ineligible",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/free-health-checkup/everything",
          title: "Check-up, unknown: everything",
          clauses: ["3.2.1"],
          readings: ["checkupRecipients"],
          request: {
            operation: "assess",
            benefit: "freeHealthCheckup",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              isInsuredInResidentScheme: null,
              isRetired: null,
              lastCheckup: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "person",
                  anyOf: ["isInsuredInResidentScheme", "isRetired"]
                },
                {
                  in: "person",
                  anyOf: ["lastCheckup"]
                }
              ]
            }
          },
          arithmetic: "who and when are both open; not known: isInsuredInResidentScheme or isRetired, lastCheckup",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-rent-housing/floor-area-below-12-50-people-unstated/total-income-and-total-area",
          title: "Floor area below 12.50, people unstated: total income and total area",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "urban",
              members: null,
              monthlyIncomePerCapita: null,
              floorArea: "37.49",
              monthlyIncome: "2352"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                }
              ]
            }
          },
          arithmetic: "both totals need the same number of people: one entry",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-rent-housing/floor-area-below-12-50-people-unstated/in-all-37-49-rural",
          title: "Floor area below 12.50, people unstated: in all 37.49, rural",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05",
              housingDifficultyFloorArea: "12.5"
            },
            facts: {
              registration: "rural",
              members: null,
              monthlyIncomePerCapita: "784",
              floorArea: "37.49"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "rural is not urban, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/low-rent-housing/no-local-floor-area/in-all-15-people-unstated",
          title: "No local floor area: in all 15, people unstated",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: null,
              monthlyIncomePerCapita: "784",
              floorArea: "15"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                },
                {
                  in: "policy",
                  anyOf: ["housingDifficultyFloorArea"]
                }
              ]
            }
          },
          arithmetic: "the area is held against a limit times the people, and both are open; not known: members, of the policy housingDifficultyFloorArea",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-rent-housing/no-local-floor-area/in-all-15-income-784-01",
          title: "No local floor area: in all 15, income 784.01",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncomePerCapita: "784.01",
              floorArea: "15"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "784.01 > 784 decides: ineligible",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/subsistence-allowance/registration-income-above-both-limits",
          title: "Unknown, subsistence: registration, income above both limits",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: 3,
              monthlyIncome: "1176"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                }
              ]
            }
          },
          arithmetic: "the limit depends on the registration, so it is unknown",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (the limit of one registration taken by default)"
        },
        {
          id: "unknown/subsistence-allowance/income",
          title: "Unknown, subsistence: income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "any of the four spellings; below 235.20 x 3 = 705.60 the highest is 705.59",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (unknown read as 0)"
        },
        {
          id: "unknown/subsistence-allowance/people-yearly-total",
          title: "Unknown, subsistence: people, yearly total",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: null,
              monthlyIncome: null,
              annualIncome: "0"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                }
              ]
            }
          },
          arithmetic: "a total needs the number of people",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/subsistence-allowance/people-sum-per-person",
          title: "Unknown, subsistence: people, sum per person",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: null,
              monthlyIncome: null,
              monthlyIncomePerCapita: "235.19"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: null
            }
          },
          arithmetic: "235.19 < 235.20 per person: the people are not needed",
          catches: "a fact asked for that the decision does not need"
        },
        {
          id: "unknown/subsistence-allowance/everything",
          title: "Unknown, subsistence: everything",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              monthlyIncome: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "nothing is known; what is not known is listed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/subsistence-allowance/income-from-elsewhere",
          title: "Unknown, subsistence: income, from elsewhere",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "elsewhere",
              members: 3,
              monthlyIncome: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "registered elsewhere is neither urban nor rural, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/low-rent-housing/income",
          title: "Unknown, low rent: income",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: null,
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "any of the four spellings; the highest that would do is 392 x 2 x 3 = 2,352",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-rent-housing/housing",
          title: "Unknown, low rent: housing",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "2352",
              hasHousingDifficulty: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"]
                }
              ]
            }
          },
          arithmetic: "any of the three housing facts would settle it; not known: hasHousingDifficulty or floorArea or floorAreaPerCapita",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (unknown read as false)"
        },
        {
          id: "unknown/low-rent-housing/everything",
          title: "Unknown, low rent: everything",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              monthlyIncome: null,
              hasHousingDifficulty: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                },
                {
                  in: "household",
                  anyOf: ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"]
                }
              ]
            }
          },
          arithmetic: "all three conditions are open; what is not known is listed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-rent-housing/housing-income-a-fen-too-high",
          title: "Unknown, low rent: housing, income a fen too high",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              monthlyIncome: "2352.01",
              hasHousingDifficulty: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income is 0.01 above the limit, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/low-rent-housing/all-but-one-failed-condition",
          title: "Unknown, low rent: all but one failed condition",
          clauses: ["2.1.3", "3.8.1"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              monthlyIncome: null,
              hasHousingDifficulty: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "no difficulty decides, whatever the rest",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/dilapidated-housing-repair/house",
          title: "Unknown, repair: house",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: "846.72",
              livesInDilapidatedHouse: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["livesInDilapidatedHouse"]
                }
              ]
            }
          },
          arithmetic: "every other condition holds; not known: livesInDilapidatedHouse",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (unknown read as false)"
        },
        {
          id: "unknown/dilapidated-housing-repair/income",
          title: "Unknown, repair: income",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 3,
              monthlyIncome: null,
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "282.24 x 3 = 846.72; not known: monthlyIncome or annualIncome or monthlyIncomePerCapita or annualIncomePerCapita",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/dilapidated-housing-repair/people",
          title: "Unknown, repair: people",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: null,
              monthlyIncome: "846.72",
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                }
              ]
            }
          },
          arithmetic: "846.72 for how many is open; not known: members",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/dilapidated-housing-repair/registration-a-fen-too-high",
          title: "Unknown, repair: registration, a fen too high",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["repairLimitIn2010"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: 3,
              monthlyIncome: "846.73",
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income is 0.01 above the limit, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/dilapidated-housing-repair/everything",
          title: "Unknown, repair: everything",
          clauses: ["3.8.2", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              monthlyIncome: null,
              livesInDilapidatedHouse: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["livesInDilapidatedHouse"]
                },
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "all three conditions are open; what is not known is listed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-income-farm-household/registration",
          title: "Unknown, low income: registration",
          clauses: ["2.1.4"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: 2,
              annualIncome: "8000"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                }
              ]
            }
          },
          arithmetic: "8,000 <= 4,000 x 2; rural open; not known: registration",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-income-farm-household/income",
          title: "Unknown, low income: income",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: 2,
              annualIncome: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "4,000 x 2 = 8,000 a year; not known: monthlyIncome or annualIncome or monthlyIncomePerCapita or annualIncomePerCapita",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-income-farm-household/people",
          title: "Unknown, low income: people",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "rural",
              members: null,
              annualIncome: "8000"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                }
              ]
            }
          },
          arithmetic: "8,000 for how many is open; not known: members",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/low-income-farm-household/registration-a-fen-too-high",
          title: "Unknown, low income: registration, a fen too high",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: 2,
              annualIncome: "8000.01"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income is 0.01 above the limit, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/low-income-farm-household/everything",
          title: "Unknown, low income: everything",
          clauses: ["2.1.4"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "lowIncomeFarmHousehold",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: null,
              members: null,
              annualIncome: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                },
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "nothing is known; what is not known is listed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/registration",
          title: "Unknown, affordable: registration",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: null,
              members: 3,
              annualIncome: "36000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["registration"]
                }
              ]
            }
          },
          arithmetic: "36,000 <= 12,000 x 3; urban is open",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/income",
          title: "Unknown, affordable: income",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: null,
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "20,000 x 60% x 3 = 36,000 a year, the period of the limit",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/housing",
          title: "Unknown, affordable: housing",
          clauses: ["3.8.1", "2.1.3"],
          readings: ["limitInclusive"],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "36000",
              hasHousingDifficulty: null
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"]
                }
              ]
            }
          },
          arithmetic: "any of the three housing facts would settle it; not known: hasHousingDifficulty or floorArea or floorAreaPerCapita",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/housing-a-fen-too-high",
          title: "Unknown, affordable: housing, a fen too high",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05",
              urbanDisposableIncomePerCapita: "20000"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "36000.01",
              hasHousingDifficulty: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "the income is a fen above the limit, which decides",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/affordable-housing/disposable-income/income",
          title: "Unknown disposable income: income",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: null,
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita"]
                },
                {
                  in: "policy",
                  anyOf: ["urbanDisposableIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "the income is compared with a figure, and both sides are open; what is not known is listed",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/disposable-income/people",
          title: "Unknown disposable income: people",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: null,
              annualIncome: "36000",
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "household",
                  anyOf: ["members"]
                },
                {
                  in: "policy",
                  anyOf: ["urbanDisposableIncomePerCapita"]
                }
              ]
            }
          },
          arithmetic: "the income is compared with a figure, and both sides are open; not known: members, of the policy urbanDisposableIncomePerCapita",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for"
        },
        {
          id: "unknown/affordable-housing/disposable-income/no-difficulty",
          title: "Unknown disposable income: no difficulty",
          clauses: ["3.8.1", "2.1.3"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "affordableHousing",
            policy: {
              asOf: "2010-07-05"
            },
            facts: {
              registration: "urban",
              members: 3,
              annualIncome: "36000",
              hasHousingDifficulty: false
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "no housing difficulty decides, whatever the income",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/low-rent-housing/urban-standard-low-rent/all-facts",
          title: "Unknown urban standard, low rent: all facts",
          clauses: ["2.1.3", "3.8.1"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "lowRentHousing",
            policy: {
              asOf: "2013-06-30",
              readings: {
                planPeriod: "untilReplaced"
              },
              ruralSubsistenceStandard: "250"
            },
            facts: {
              registration: "urban",
              members: 1,
              monthlyIncome: "0",
              hasHousingDifficulty: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "policy",
                  anyOf: ["urbanSubsistenceStandard", "minimumWage"]
                }
              ]
            }
          },
          arithmetic: "no urban standard and no wage to derive it from",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (250 / 60%)"
        },
        {
          id: "unknown/subsistence-allowance/urban-standard-subsistence/urban",
          title: "Unknown urban standard, subsistence: urban",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2013-06-30",
              readings: {
                planPeriod: "untilReplaced"
              },
              ruralSubsistenceStandard: "250"
            },
            facts: {
              members: 1,
              monthlyIncome: "249.99",
              registration: "urban"
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "policy",
                  anyOf: ["urbanSubsistenceStandard", "minimumWage"]
                }
              ]
            }
          },
          arithmetic: "neither an urban standard nor a wage to derive it from; not known: of the policy urbanSubsistenceStandard or minimumWage",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (the rural in its place)"
        },
        {
          id: "unknown/subsistence-allowance/urban-standard-subsistence/rural",
          title: "Unknown urban standard, subsistence: rural",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2013-06-30",
              readings: {
                planPeriod: "untilReplaced"
              },
              ruralSubsistenceStandard: "250"
            },
            facts: {
              members: 1,
              monthlyIncome: "249.99",
              registration: "rural"
            }
          },
          expected: {
            result: {
              verdict: "eligible",
              monthlyAllowance: "0.01"
            }
          },
          arithmetic: "249.99 < 250, the rural standard given; the urban one is not needed",
          catches: "a fact asked for that the decision does not need"
        },
        {
          id: "unknown/subsistence-allowance/urban-standard-subsistence/rural-250",
          title: "Unknown urban standard, subsistence: rural, 250",
          clauses: ["2.1.4"],
          readings: ["planPeriod"],
          request: {
            operation: "assess",
            benefit: "subsistenceAllowance",
            policy: {
              asOf: "2013-06-30",
              readings: {
                planPeriod: "untilReplaced"
              },
              ruralSubsistenceStandard: "250"
            },
            facts: {
              members: 1,
              monthlyIncome: "250",
              registration: "rural"
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "250 is not below 250, the rural standard given",
          catches: "undetermined although one failed condition decides"
        },
        {
          id: "unknown/dilapidated-housing-repair/rural-standard-repair/60-percent-of-the-standard-in-force",
          title: "Unknown rural standard, repair: 60% of the standard in force",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["limitInclusive", "ruralStandardBase", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2013-06-30",
              urbanSubsistenceStandard: "500",
              readings: {
                planPeriod: "untilReplaced"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "450",
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "eligible"
            }
          },
          arithmetic: "500 x 60% x 150% = 450; 450 <= 450",
          catches: "a fact asked for that the decision does not need"
        },
        {
          id: "unknown/dilapidated-housing-repair/rural-standard-repair/60-percent-of-the-unrounded-wage-share-no-wage",
          title: "Unknown rural standard, repair: 60% of the unrounded wage share, no wage",
          clauses: ["3.8.2", "2.1.3"],
          readings: ["ruralStandardBase", "planPeriod"],
          request: {
            operation: "assess",
            benefit: "dilapidatedHousingRepair",
            policy: {
              asOf: "2013-06-30",
              urbanSubsistenceStandard: "500",
              readings: {
                planPeriod: "untilReplaced",
                ruralStandardBase: "unroundedWageShare"
              }
            },
            facts: {
              registration: "rural",
              members: 1,
              monthlyIncome: "450",
              livesInDilapidatedHouse: true
            }
          },
          expected: {
            result: {
              verdict: "undetermined",
              missing: [
                {
                  in: "policy",
                  anyOf: ["ruralSubsistenceStandard", "minimumWage"]
                }
              ]
            }
          },
          arithmetic: "40% of an unknown wage is unknown",
          catches: "what is not known read as 0, as no or as yes; or the wrong facts asked for (falling back to the urban standard)"
        },
        {
          id: "unknown/hazard-area-reinforcement/hazard-area-with-income-test/income-unknown-no-dilapidated-house",
          title: "Hazard area with income test: income unknown, no dilapidated house",
          clauses: ["3.8.2"],
          readings: [],
          request: {
            operation: "assess",
            benefit: "hazardAreaReinforcement",
            policy: {
              asOf: "2010-07-05",
              readings: {
                repairHazardAreas: "withIncomeTest"
              }
            },
            facts: {
              registration: "rural",
              livesInDilapidatedHouse: false,
              livesInHazardArea: true,
              members: 2,
              monthlyIncome: null
            }
          },
          expected: {
            result: {
              verdict: "ineligible"
            }
          },
          arithmetic: "no dilapidated house, which decides whatever the income",
          catches: "a reading that is chosen and changes what it must not"
        }
      ]
    };
  }
});

// src/conformance/manifest.json
var manifest_default;
var init_manifest = __esm({
  "src/conformance/manifest.json"() {
    manifest_default = {
      format: 1,
      version: "2.0.0",
      document: {
        en: "Jiaxing plan for equal basic public services, 5 July 2010",
        "zh-CN": "\u5609\u5174\u5E02\u52A0\u5FEB\u5B9E\u65BD\u57FA\u672C\u516C\u5171\u670D\u52A1\u5747\u7B49\u5316\u884C\u52A8\u8BA1\u5212\u5DE5\u4F5C\u610F\u89C1\uFF082010\u5E747\u67085\u65E5\uFF09"
      },
      levels: [
        {
          level: "core",
          file: "core.json",
          cases: 91,
          about: {
            en: "Each benefit with its conditions, one at a time. Where a condition is turned off, the sums are often on a limit, so that this condition alone decides.",
            "zh-CN": "\u5404\u4E8B\u9879\u7684\u9010\u9879\u6761\u4EF6\u3002\u53BB\u6389\u67D0\u4E00\u6761\u4EF6\u65F6\uFF0C\u6570\u989D\u5E38\u53D6\u5728\u9650\u989D\u4E0A\uFF0C\u4F7F\u7ED3\u679C\u53EA\u53D6\u51B3\u4E8E\u8FD9\u4E00\u6761\u4EF6\u3002"
          }
        },
        {
          level: "boundary",
          file: "boundary.json",
          cases: 112,
          about: {
            en: "One fen below, at and above every limit, in every spelling of income.",
            "zh-CN": "\u6BCF\u4E2A\u9650\u989D\u7684\u4F4E\u4E00\u5206\u3001\u6070\u597D\u3001\u9AD8\u4E00\u5206\uFF0C\u56DB\u79CD\u6536\u5165\u5199\u6CD5\u5404\u4E00\u904D\u3002"
          }
        },
        {
          level: "exactness",
          file: "exactness.json",
          cases: 83,
          about: {
            en: "What floating point, division per head, rounding between steps, or mixing year and month get wrong.",
            "zh-CN": "\u6D6E\u70B9\u6570\u3001\u5148\u9664\u4EE5\u4EBA\u6570\u3001\u4E2D\u9014\u53D6\u6574\u3001\u5E74\u6708\u6DF7\u7528\u4F1A\u7B97\u9519\u7684\u60C5\u5F62\u3002"
          }
        },
        {
          level: "unknown",
          file: "unknown.json",
          cases: 59,
          about: {
            en: "Facts and figures that are not known: what is left open, what is missing, and what is decided all the same.",
            "zh-CN": "\u60C5\u51B5\u6216\u6807\u51C6\u4E0D\u8BE6\uFF1A\u4F55\u65F6\u4E0D\u80FD\u4E0B\u7ED3\u8BBA\u3001\u7F3A\u4EC0\u4E48\u3001\u4F55\u65F6\u4ECD\u53EF\u4E0B\u7ED3\u8BBA\u3002"
          }
        },
        {
          level: "dated",
          file: "dated.json",
          cases: 58,
          about: {
            en: "The plan period, the phases of housing repair, the change of the minimum wage, check-up dates and leap days.",
            "zh-CN": "\u8BA1\u5212\u671F\u3001\u5371\u65E7\u623F\u6539\u9020\u5206\u671F\u3001\u6700\u4F4E\u5DE5\u8D44\u8C03\u6574\u3001\u4F53\u68C0\u65E5\u671F\u548C\u95F0\u65E5\u3002"
          }
        },
        {
          level: "formulas",
          file: "formulas.json",
          cases: 58,
          about: {
            en: "Standards, allowance, relief floor, medical co-coverage, budget and check-up dates, as sums and dates.",
            "zh-CN": "\u4F4E\u4FDD\u6807\u51C6\u3001\u4F4E\u4FDD\u91D1\u989D\u3001\u4EBA\u5747\u6551\u52A9\u989D\u3001\u533B\u7597\u8D39\u7528\u8D1F\u62C5\u6BD4\u4F8B\u3001\u9884\u7B97\u548C\u4F53\u68C0\u65E5\u671F\u3002"
          }
        },
        {
          level: "errors",
          file: "errors.json",
          cases: 70,
          about: {
            en: "Input that is to be refused, with the kind of refusal.",
            "zh-CN": "\u5E94\u5F53\u62D2\u7EDD\u7684\u8F93\u5165\u53CA\u62D2\u7EDD\u7684\u7C7B\u522B\u3002"
          }
        },
        {
          level: "readings",
          file: "readings.json",
          cases: 37,
          about: {
            en: "Cases that turn on a choice of reading, under one choice or the other.",
            "zh-CN": "\u7ED3\u679C\u53D6\u51B3\u4E8E\u6761\u6587\u7406\u89E3\u53E3\u5F84\u7684\u60C5\u5F62\uFF0C\u5404\u79CD\u53E3\u5F84\u90FD\u6709\u3002"
          }
        },
        {
          level: "entitlements",
          file: "entitlements.json",
          cases: 118,
          about: {
            en: "The 35 entitlements that depend on a category alone: stated to be so, stated not to be so, not known.",
            "zh-CN": "\u53EA\u770B\u4EBA\u5458\u7C7B\u522B\u768435\u9879\u5F85\u9047\uFF1A\u5C5E\u4E8E\u3001\u4E0D\u5C5E\u4E8E\u3001\u4E0D\u8BE6\u3002"
          }
        },
        {
          level: "targets",
          file: "targets.json",
          cases: 132,
          about: {
            en: "Whether what was observed reaches a target of the plan: the figure itself and the last value short of it, every year, every county, tolerance, growth, what cannot be measured, what is refused.",
            "zh-CN": "\u89C2\u6D4B\u7ED3\u679C\u662F\u5426\u8FBE\u5230\u8BA1\u5212\u7684\u6307\u6807\uFF1A\u6070\u597D\u8FBE\u5230\u4E0E\u5DEE\u4E00\u70B9\u3001\u9010\u5E74\u3001\u9010\u53BF\u3001\u5BB9\u5DEE\u3001\u589E\u957F\u3001\u65E0\u4ECE\u8861\u91CF\u3001\u5E94\u5F53\u62D2\u7EDD\u7684\u8F93\u5165\u3002"
          }
        }
      ]
    };
  }
});

// src/conformance/suite.ts
function conformanceCases(level) {
  if (level === void 0) return all;
  const asked = accept("level", level, oneOf(manifest.levels.map((entry) => entry.level)));
  return all.filter((found) => found.level === asked);
}
var levels, manifest, all;
var init_suite = __esm({
  "src/conformance/suite.ts"() {
    "use strict";
    init_errors();
    init_readers();
    init_frozen();
    init_boundary();
    init_core();
    init_dated();
    init_entitlements2();
    init_errors2();
    init_exactness();
    init_formulas();
    init_readings2();
    init_targets();
    init_unknown();
    init_manifest();
    levels = {
      core: core_default,
      boundary: boundary_default,
      exactness: exactness_default,
      unknown: unknown_default,
      dated: dated_default,
      formulas: formulas_default,
      errors: errors_default,
      readings: readings_default,
      entitlements: entitlements_default,
      targets: targets_default
    };
    manifest = /* @__PURE__ */ (() => frozen(manifest_default))();
    all = /* @__PURE__ */ (() => frozen(manifest.levels.flatMap(({ level }) => levels[level].cases.map((found) => ({ level, ...found })))))();
  }
});

// src/conformance/index.ts
var init_conformance = __esm({
  "src/conformance/index.ts"() {
    init_judge();
    init_suite();
  }
});

// test/engines/expected.mjs
function expectedRow(household, policy4) {
  try {
    const determinations = householdBenefitIds.map((id) => assess(id, household, policy4));
    const verdicts = determinations.map(({ verdict: verdict2 }) => verdict2);
    return [...verdicts, allowanceOf2(determinations[0], household, policy4), null];
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error;
    const [{ path, code }] = error.issues;
    return [...householdBenefitIds.map(() => null), null, `${path}: ${code}`];
  }
}
function allowanceOf2({ benefit, verdict: verdict2, monthlyAllowance }, household, policy4) {
  if (benefit !== paying) throw new Error(`the first benefit is ${benefit}`);
  const known = verdict2 === "ineligible" ? "0" : monthlyAllowance;
  let strict;
  try {
    strict = subsistenceAllowance(household, policy4).toFixed();
  } catch (error) {
    if (!(error instanceof PolicyInputError) || error.code === "invalid_input") throw error;
  }
  if (strict !== known) throw new Error(`assess pays ${known}, subsistenceAllowance ${strict}`);
  return known === void 0 ? null : twoPlaces(known);
}
var paying, twoPlaces;
var init_expected = __esm({
  "test/engines/expected.mjs"() {
    "use strict";
    init_src();
    [paying] = householdBenefitIds;
    twoPlaces = (text) => {
      const [units, decimals = ""] = text.split(".");
      return `${units}.${decimals.padEnd(2, "0")}`;
    };
  }
});

// src/testing/boundary-households.ts
function boundaryHouseholds(policy4, members2 = 3) {
  return incomeLimits(policy4).flatMap(
    ({ benefit, registration }) => incomeFacts.flatMap((income2) => {
      const others = { ...allTrue(members2), registration };
      const { criteria } = assess(benefit, { ...others, [income2]: "0" }, policy4);
      const { highestQualifying } = criteria.find(({ kind }) => kind === "income");
      if (highestQualifying === void 0) return [];
      const next = toText(new Exact(highestQualifying).plus("0.01"));
      const at = (place, sum, verdict2) => ({ benefit, income: income2, place, verdict: verdict2, household: { ...others, [income2]: sum } });
      return [at("highest", highestQualifying, "eligible"), at("next", next, "ineligible")];
    })
  );
}
var allTrue;
var init_boundary_households = __esm({
  "src/testing/boundary-households.ts"() {
    "use strict";
    init_assess();
    init_income_limits();
    init_definitions();
    init_money();
    allTrue = (members2) => {
      const flags2 = Object.entries(householdFacts).filter(([, { kind }]) => kind === "flag");
      return {
        ...Object.fromEntries(flags2.map(([name]) => [name, true])),
        members: members2,
        membersAbleAndWillingToWork: 1,
        membersEmployed: 0
      };
    };
  }
});

// src/testing/index.ts
var init_testing = __esm({
  "src/testing/index.ts"() {
    init_conformance();
    init_boundary_households();
  }
});

// test/engines/register.mjs
var factNames2, columnTypes, cell, csvOf;
var init_register = __esm({
  "test/engines/register.mjs"() {
    "use strict";
    init_src();
    init_sql();
    factNames2 = Object.entries(facts).flatMap(
      ([name, { subject }]) => subject === "household" ? [name] : []
    );
    columnTypes = (sum) => {
      const types2 = {
        registration: "VARCHAR(20)",
        count: "INTEGER",
        income: sum,
        floorArea: sum,
        flag: "BOOLEAN"
      };
      return ["id INTEGER", ...factNames2.map((name) => `${columnName(name)} ${types2[facts[name].kind]}`)];
    };
    cell = (value2) => value2 === null || value2 === void 0 ? "" : String(value2);
    csvOf = (households, firstId = 0) => households.map((household, index) => [firstId + index, ...factNames2.map((name) => cell(household[name]))].join(",")).join("\n").concat("\n");
  }
});

// test/engines/households.mjs
function drawFrom(seed) {
  let state = seed;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
function householdsOf(policy4, count2, seed) {
  const draw = drawFrom(seed);
  const upTo = (most2) => Math.floor(draw() * (most2 + 1));
  const oneOf2 = (values) => values[upTo(values.length - 1)];
  const edges = [1, 2, 3, 4, 7, 13, 99].flatMap(
    (members2) => boundaryHouseholds(policy4, members2).map(({ household, income: income2 }) => ({ household, income: income2, members: members2 }))
  );
  const floor = policy4.housingDifficultyFloorArea;
  const near = (limit) => {
    const fen = fenOf(limit) + BigInt(upTo(2) - 1);
    return yuan(fen < 0n ? 0n : fen);
  };
  const random = () => ({
    registration: oneOf2(["urban", "urban", "rural", "rural", "elsewhere"]),
    members: oneOf2([1, 2, 3, 4, 5, 99]),
    [oneOf2(incomes)]: oneOf2([yuan(upTo(5e5)), yuan(upTo(3e6)), "0", "999999999999.99"]),
    ...Object.fromEntries(flags.map((name) => [name, draw() < 0.7])),
    membersAbleAndWillingToWork: 1,
    membersEmployed: 0
  });
  const onEdge = () => {
    const { household, income: income2 } = oneOf2(edges);
    return { ...household, [income2]: near(household[income2]) };
  };
  const withHousing = (household) => {
    const { hasHousingDifficulty, ...others } = household;
    const spelling = oneOf2(housing2);
    if (spelling === "hasHousingDifficulty") return { ...others, [spelling]: draw() < 0.8 };
    const people2 = spelling === "floorArea" ? others.members ?? 1 : 1;
    const limit = floor ? near(floor.times(people2).toFixed(2)) : yuan(upTo(1e4));
    return { ...others, [spelling]: draw() < 0.7 ? limit : yuan(upTo(2e4)) };
  };
  const withWork = (household) => {
    const able = upTo(Math.min(3, household.members ?? 3));
    return { ...household, membersAbleAndWillingToWork: able, membersEmployed: upTo(able) };
  };
  const withGaps = (household) => Object.fromEntries(Object.entries(household).map(([name, value2]) => [name, draw() < 0.12 ? null : value2]));
  const withFlagsTurned = (household) => Object.fromEntries(
    Object.entries(household).map(([name, value2]) => [
      name,
      value2 === true && draw() < 0.1 ? false : value2
    ])
  );
  const wrong = [
    () => ({ registration: oneOf2(["city", "", "Urban", "urban "]) || "x" }),
    () => ({ members: oneOf2([0, -1, 100, 2147483647, -2147483648]) }),
    () => ({
      [oneOf2(incomes)]: oneOf2(["-0.01", "-1", "0.001", "2352.005", "1000000000000", "1000000000000.01"])
    }),
    () => ({ [oneOf2(["floorArea", "floorAreaPerCapita"])]: oneOf2(["-1", "0.0001", "1000000000000"]) }),
    () => ({ [oneOf2(incomes)]: "100", [oneOf2(incomes)]: "100.00" }),
    () => ({
      hasHousingDifficulty: oneOf2([true, false]),
      [oneOf2(["floorArea", "floorAreaPerCapita"])]: "45"
    }),
    () => ({ floorArea: "45", floorAreaPerCapita: "15" }),
    () => ({ membersAbleAndWillingToWork: oneOf2([-1, 100, 2, 5]) }),
    () => ({ membersEmployed: oneOf2([-1, 1, 4, 100, 2147483647, -2147483648]) })
  ];
  return Array.from({ length: count2 }, () => {
    let household = edges.length > 0 && draw() < 0.7 ? onEdge() : random();
    if (draw() < 0.5) household = withHousing(household);
    if (draw() < 0.5) household = withWork(household);
    household = withFlagsTurned(withGaps(household));
    while (draw() < 0.08) household = { ...household, ...oneOf2(wrong)() };
    return household;
  });
}
var incomes, flags, housing2, yuan, fenOf;
var init_households = __esm({
  "test/engines/households.mjs"() {
    "use strict";
    init_src();
    init_testing();
    init_register();
    incomes = factNames2.filter((name) => facts[name].kind === "income");
    flags = factNames2.filter((name) => facts[name].kind === "flag" && name !== "hasHousingDifficulty");
    housing2 = ["hasHousingDifficulty", "floorArea", "floorAreaPerCapita"];
    yuan = (fen) => {
      const digits = String(fen).padStart(3, "0");
      return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fenOf = (text) => {
      const [units, decimals = ""] = text.split(".");
      return BigInt(units + decimals.padEnd(2, "0"));
    };
  }
});

// test/engines/policies.mjs
var otherwise, local, policies2;
var init_policies = __esm({
  "test/engines/policies.mjs"() {
    "use strict";
    otherwise = {
      limitInclusive: "excluded",
      repairLimitIn2010: "150%",
      repairLimitIn2011: "120%",
      repairHazardAreas: "withIncomeTest",
      ruralStandardBase: "unroundedWageShare",
      floorAreaLimit: "included"
    };
    local = { urbanDisposableIncomePerCapita: "20000", housingDifficultyFloorArea: "15" };
    policies2 = [
      { asOf: "2010-07-05", ...local },
      { asOf: "2010-12-31" },
      { asOf: "2010-12-31", readings: otherwise, ...local },
      { asOf: "2011-01-01", readings: { repairHazardAreas: "withIncomeTest" }, ...local },
      { asOf: "2011-04-01", roundStandardsUpTo: 10, minimumPaymentPerPerson: "50", ...local },
      { asOf: "2011-12-31", roundStandardsUpTo: 5, readings: otherwise, ...local },
      { asOf: "2012-12-31", minimumWage: "987.65", ...local, urbanDisposableIncomePerCapita: "20000.01" },
      { asOf: "2012-02-29", urbanSubsistenceStandard: "333.33", ruralSubsistenceStandard: "199.99", ...local },
      {
        asOf: "2014-10-31",
        ruralSubsistenceStandard: "300",
        readings: { planPeriod: "untilReplaced" },
        housingDifficultyFloorArea: "12.34"
      },
      { asOf: "2013-01-01", minimumWage: "1470", ...local },
      {
        asOf: "2010-07-05",
        minimumWage: "999999999999.99",
        urbanDisposableIncomePerCapita: "999999999999.99",
        housingDifficultyFloorArea: "999999999999.99",
        minimumPaymentPerPerson: "999999999999.99"
      },
      { asOf: "2010-07-05", urbanSubsistenceStandard: "0.01", ...local }
    ];
  }
});

// test/engines/differential.mjs
async function differential(engines, total) {
  const each = Math.ceil(total / policies2.length);
  const met = { households: 0, verdicts: /* @__PURE__ */ new Map(), problems: /* @__PURE__ */ new Map(), paid: 0, disagreements: [] };
  for (const [index, options] of policies2.entries()) {
    const policy4 = createPolicy(options);
    const households = householdsOf(policy4, each, index + 1);
    const rows = households.map((household) => expectedRow(household, policy4));
    met.households += rows.length;
    for (const row of rows) {
      for (const verdict2 of row.slice(0, -2)) if (verdict2 !== null) count(met.verdicts, verdict2);
      if (row.at(-1) !== null) count(met.problems, row.at(-1));
      if (row.at(-2) !== null && row.at(-2) !== "0.00") met.paid += 1;
    }
    const expected = rows.map(asText);
    for (const engine2 of engines) {
      await engine2.load(households);
      for (const dialect of [engine2.dialect, "ansi"]) {
        const query2 = screeningSql({ policy: policy4, dialect, table: "households", key: "id" });
        const given = (await engine2.rows(inOrder(query2))).map(asText);
        if (given.length !== expected.length) throw new Error(`${engine2.name}: ${given.length} rows`);
        for (const [id, row] of given.entries()) {
          if (row === expected[id]) continue;
          met.disagreements.push({
            engine: engine2.name,
            dialect,
            policy: options,
            household: households[id],
            expected: expected[id],
            given: row
          });
        }
      }
    }
  }
  return met;
}
var verdictColumns, inOrder, asText, count;
var init_differential = __esm({
  "test/engines/differential.mjs"() {
    "use strict";
    init_src();
    init_sql();
    init_expected();
    init_households();
    init_policies();
    verdictColumns = householdBenefitIds.map(columnName);
    inOrder = (query2) => `SELECT ${verdictColumns.join(", ")}, CAST(monthly_allowance AS VARCHAR(40)), problem FROM (
${query2}
) AS decided ORDER BY id`;
    asText = (row) => JSON.stringify(row.map((value2) => value2 === void 0 ? null : value2));
    count = (counts, value2) => counts.set(value2, (counts.get(value2) ?? 0) + 1);
  }
});

// test/engines/conformance.mjs
import assert from "node:assert/strict";
function answerOf({ operation, benefit }, row, { result, error }) {
  const [allowance, problem] = row.slice(-2);
  if (problem !== null) {
    const [path, code] = problem.split(": ");
    const named = error?.issues.filter((issue) => issue.path === path && issue.code === code) ?? [];
    return { error: { code: "invalid_input", issues: named.length > 0 ? error.issues : [{ path, code }] } };
  }
  if (operation === "subsistenceAllowance") return { result: { amount: allowance } };
  const verdict2 = row[householdBenefitIds.indexOf(benefit)];
  const monthlyAllowance = benefit === householdBenefitIds[0] && verdict2 === "eligible" ? allowance : void 0;
  const { verdict: _, monthlyAllowance: __, ...notAsked } = result ?? {};
  return { result: { ...notAsked, verdict: verdict2, ...monthlyAllowance !== void 0 && { monthlyAllowance } } };
}
async function conformance(engine2) {
  const cases2 = conformanceCases().filter(isAsked);
  const byPolicy = /* @__PURE__ */ new Map();
  for (const one of cases2) {
    const name = JSON.stringify(one.request.policy);
    byPolicy.set(name, [...byPolicy.get(name) ?? [], one]);
  }
  const wrong = [];
  for (const group of byPolicy.values()) {
    const policy4 = createPolicy(group[0].request.policy);
    await engine2.load(group.map(({ request }) => request.facts ?? {}));
    for (const dialect of [engine2.dialect, "ansi"]) {
      const rows = await engine2.rows(
        inOrder(screeningSql({ policy: policy4, dialect, table: "households", key: "id" }))
      );
      for (const [index, { id, request, expected }] of group.entries()) {
        const found = differences(expected, answerOf(request, rows[index], expected));
        if (found.length > 0) wrong.push({ id, dialect, found });
      }
    }
  }
  assert.deepEqual(wrong, []);
  const levels2 = /* @__PURE__ */ new Map();
  for (const { level } of cases2) levels2.set(level, (levels2.get(level) ?? 0) + 1);
  for (const level of ["boundary", "exactness"])
    assert.equal(levels2.get(level), conformanceCases(level).length, `${level} is asked in full`);
  const counted = [...levels2].map(([level, count2]) => `${level} ${count2}`).join(", ");
  return `${engine2.name}: ${cases2.length} cases of the reference suite in ${byPolicy.size} policies as expected (${counted})`;
}
var isDecimal, isCell, isRow, isAsked;
var init_conformance2 = __esm({
  "test/engines/conformance.mjs"() {
    "use strict";
    init_conformance();
    init_src();
    init_sql();
    init_differential();
    isDecimal = (value2) => typeof value2 === "string" && /^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/.test(value2);
    isCell = {
      registration: (value2) => typeof value2 === "string",
      count: (value2) => Number.isInteger(value2),
      income: isDecimal,
      floorArea: isDecimal,
      flag: (value2) => typeof value2 === "boolean"
    };
    isRow = (given) => Object.prototype.toString.call(given) === "[object Object]" && Object.entries(given).every(
      ([name, value2]) => facts[name]?.subject === "household" && (value2 === null || isCell[facts[name].kind](value2))
    );
    isAsked = ({ request: { operation, benefit, policy: policy4, facts: given = {} }, expected }) => {
      const isKnown = operation === "subsistenceAllowance" || householdBenefitIds.includes(benefit);
      if (!["assess", "subsistenceAllowance"].includes(operation) || !isKnown || !isRow(given)) return false;
      if ("result" in expected) return true;
      return expected.error.code === "invalid_input" && expected.error.issues.every(({ path }) => !(path in policy4));
    };
  }
});

// test/engines/duckdb.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
async function startDuckdb({ DuckDBInstance }, folder3) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const file = join(folder3, "households.csv");
  const run = (sql) => connection.run(sql);
  return {
    name: "DuckDB",
    dialect: "duckdb",
    version: async () => String((await connection.runAndReadAll("SELECT version()")).getRows()[0]),
    run,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    async load(households) {
      writeFileSync(file, csvOf(households));
      await run(`CREATE OR REPLACE TABLE households (${columnTypes("DECIMAL(24, 4)").join(", ")})`);
      await run(`COPY households FROM '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false)`);
    },
    stop: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
var init_duckdb = __esm({
  "test/engines/duckdb.mjs"() {
    "use strict";
    init_register();
  }
});

// test/engines/hostile-names.mjs
import assert2 from "node:assert/strict";
async function hostileNames(engine2) {
  await engine2.run("CREATE TABLE witness (id INTEGER)");
  for (const name of names2) {
    const [schema, column, key] = [doubled(name), doubled(`${name}2`), doubled(name)];
    await engine2.run(`CREATE SCHEMA ${schema}`);
    for (const table of [schema, `${schema}.${schema}`]) {
      await engine2.run(`CREATE TABLE ${table} (${key} INTEGER, ${column} BOOLEAN)`);
      await engine2.run(`INSERT INTO ${table} VALUES (7, true)`);
    }
    for (const table of [name, [name, name]]) {
      for (const dialect of [engine2.dialect, "ansi"]) {
        const columns = { receivesSubsistenceAllowance: `${name}2` };
        const query2 = screeningSql({ policy: policy2, dialect, table, key: name, columns });
        const rows = await engine2.rows(
          `SELECT ${key}, price_subsidy, low_rent_housing FROM (
${query2}
) AS d`
        );
        assert2.deepEqual(rows, [[7, "eligible", "undetermined"]], `${engine2.name}, ${dialect}: ${name}`);
      }
    }
    await engine2.run(`DROP TABLE ${schema}`);
  }
  assert2.deepEqual(await engine2.rows("SELECT id FROM witness"), []);
  return `${engine2.name}: ${names2.length} hostile names of schemas, tables and columns are names`;
}
var policy2, names2, doubled;
var init_hostile_names = __esm({
  "test/engines/hostile-names.mjs"() {
    "use strict";
    init_src();
    init_sql();
    policy2 = createPolicy({ asOf: "2010-07-05" });
    names2 = [
      'x"; DROP TABLE witness; --',
      '"',
      "it's",
      'a\\"b',
      "-- b",
      "/* b",
      "\u6237\u53F7",
      "select",
      "a.b",
      " ",
      "$1",
      "cells",
      "checked",
      "decided"
    ];
    doubled = (name) => `"${name.replaceAll('"', '""')}"`;
  }
});

// test/engines/install.mjs
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join as join2, resolve } from "node:path";
import { pathToFileURL } from "node:url";
function installEngines() {
  const isThere = files.every((file) => textOf(join2(source, file)) === textOf(join2(folder, file)));
  if (!isThere || !existsSync(join2(folder, "node_modules"))) {
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(join2(source, file), join2(folder, file));
    try {
      const quietly = { cwd: folder, stdio: ["ignore", "ignore", "inherit"] };
      execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], quietly);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }
  const { resolve: find } = createRequire(join2(folder, "package.json"));
  return (name) => import(pathToFileURL(find(name)).href);
}
var source, folder, files, textOf;
var init_install = __esm({
  "test/engines/install.mjs"() {
    "use strict";
    source = resolve("test/engines");
    folder = resolve("node_modules/.cache/engines");
    files = ["package.json", "package-lock.json"];
    textOf = (path) => existsSync(path) ? readFileSync(path, "utf8") : void 0;
  }
});

// test/engines/types.mjs
import assert3 from "node:assert/strict";
async function columnTypes2(engine2) {
  const all2 = engine2.dialect === "postgresql" ? [...tables2, notNumbers] : tables2;
  for (const { about, types: types2, rows } of all2) {
    const values = rows.map(([income2, members2], id) => `(${id}, 'urban', true, ${income2}, ${members2})`);
    await engine2.run("DROP TABLE IF EXISTS typed");
    await engine2.run(
      `CREATE TABLE typed (id INTEGER, registration CHAR(5), crowded BOOLEAN, income ${types2.income}, people ${types2.members})`
    );
    await engine2.run(`INSERT INTO typed VALUES ${values.join(", ")}`);
    const columns = {
      registration: "registration",
      hasHousingDifficulty: "crowded",
      monthlyIncome: "income",
      members: "people"
    };
    for (const dialect of [engine2.dialect, "ansi"]) {
      const query2 = screeningSql({ policy: policy3, dialect, table: "typed", key: "id", columns });
      const given = await engine2.rows(
        `SELECT low_rent_housing, problem FROM (
${query2}
) AS decided ORDER BY id`
      );
      const expected = rows.map(([, , verdict2, problem]) => [verdict2, problem]);
      assert3.deepEqual(given, expected, `${engine2.name}, ${dialect}: ${about}`);
    }
  }
  return `${engine2.name}: ${all2.length} tables of other column types as expected`;
}
var policy3, largest, tables2, notNumbers;
var init_types = __esm({
  "test/engines/types.mjs"() {
    "use strict";
    init_src();
    init_sql();
    policy3 = createPolicy({ asOf: "2010-07-05" });
    largest = "9223372036854775807";
    tables2 = [
      {
        about: "yuan as whole numbers: their year in fen is beyond 32 bits",
        types: { income: "INTEGER", members: "SMALLINT" },
        rows: [
          ["2352", "3", "eligible", null],
          ["2353", "3", "ineligible", null],
          ["2147483647", "3", "ineligible", null],
          ["-2147483648", "3", null, "monthlyIncome: out_of_range"]
        ]
      },
      {
        about: "sums with ten decimals: a fraction of a fen is a problem, and is not rounded away",
        types: { income: "DECIMAL(38, 10)", members: "BIGINT" },
        rows: [
          ["2352.0000000000", "3", "eligible", null],
          ["2352.0000000001", "3", null, "monthlyIncome: too_many_decimals"],
          ["2351.9999999999", "3", null, "monthlyIncome: too_many_decimals"],
          ["999999999999.9900000000", "99", "ineligible", null],
          ["999999999999.9999999999", "99", null, "monthlyIncome: too_many_decimals"],
          ["1000000000000.0000000000", "99", null, "monthlyIncome: out_of_range"],
          ["2352", largest, null, "members: out_of_range"],
          ["2352", `-${largest}`, null, "members: out_of_range"]
        ]
      },
      {
        about: "a count in a decimal column is whole, or a problem",
        types: { income: "DECIMAL(16, 2)", members: "DECIMAL(4, 1)" },
        rows: [
          ["2352.00", "3.0", "eligible", null],
          ["2352.01", "3.0", "ineligible", null],
          ["2352.00", "2.5", null, "members: out_of_range"],
          ["2352.00", "99.5", null, "members: out_of_range"]
        ]
      }
    ];
    notNumbers = {
      about: "what is no number is no sum",
      types: { income: "NUMERIC", members: "INTEGER" },
      rows: [
        ["'NaN'", "3", null, "monthlyIncome: out_of_range"],
        ["'Infinity'", "3", null, "monthlyIncome: out_of_range"],
        ["'-Infinity'", "3", null, "monthlyIncome: out_of_range"]
      ]
    };
  }
});

// test/mutation/duckdb.mjs
var duckdb_exports = {};
import { mkdtempSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var folder2, engine;
var init_duckdb2 = __esm({
  async "test/mutation/duckdb.mjs"() {
    "use strict";
    init_one_test();
    init_conformance2();
    init_differential();
    init_duckdb();
    init_hostile_names();
    init_install();
    init_types();
    folder2 = mkdtempSync(join3(tmpdir(), "jiaxing-benefits-"));
    engine = await startDuckdb(await installEngines()("@duckdb/node-api"), folder2);
    afterAll(async () => {
      await engine.stop();
      rmSync2(folder2, { recursive: true, force: true });
    });
    test.each([conformance, columnTypes2, hostileNames])("%o", async (check) => {
      await check(engine);
    }, 6e4);
    test("households drawn at random", async () => {
      const { disagreements } = await differential([engine], 400);
      expect(disagreements).toEqual([]);
    });
  }
});

// <stdin>
init_one_test();
import fc3 from "fast-check";
fc3.configureGlobal({ seed: 20100705, endOnFailure: true });
await Promise.resolve().then(() => (init_dialects_test(), dialects_test_exports));
await Promise.resolve().then(() => (init_limits_test(), limits_test_exports));
await Promise.resolve().then(() => (init_names_test(), names_test_exports));
await Promise.resolve().then(() => (init_problems_test(), problems_test_exports));
await Promise.resolve().then(() => (init_refusals_test(), refusals_test_exports));
await init_duckdb2().then(() => duckdb_exports);
runAll();
