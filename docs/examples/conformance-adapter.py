#!/usr/bin/env python3
"""Decides the reference suite by itself, with the standard library only: an example of an adapter, and an independent
reading of docs/conformance.md, from which it was written.

    npx jiaxing-benefits conformance -- python3 conformance-adapter.py
"""

import json
import math
import re
import sys
from datetime import date
from fractions import Fraction

MET, UNMET, UNKNOWN = "met", "unmet", "unknown"


class Refused(Exception):
    """What was given cannot be read, or the question cannot be answered with a sum."""

    def __init__(self, code, issues):
        super().__init__(code)
        self.answer = {"code": code, "issues": [{"path": path, "code": issue} for path, issue in issues]}


# Reading the input: each check gives the code of what is wrong, or None.


def check_sum(value):
    if not isinstance(value, str):
        return "wrong_type"
    if not re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", value):
        return "not_a_sum"
    if value.startswith("-") or Fraction(value) >= 10**12:
        return "out_of_range"
    return "too_many_decimals" if len(value.partition(".")[2]) > 2 else None


def is_date(value):
    try:
        return bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def check_date(value):
    if not isinstance(value, str):
        return "wrong_type"
    if not is_date(value):
        return "not_a_date"
    return None if "1900" <= value < "3000" else "out_of_range"


def check_last_checkup(value):
    return None if value == "never" else check_date(value)


def check_flag(value):
    return None if isinstance(value, bool) else "wrong_type"


def check_amount(whole=False, signed=False, highest=None):
    """An amount of an observation: text, up to six decimals."""

    def check(value):
        if not isinstance(value, str):
            return "wrong_type"
        if not re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", value):
            return "not_a_sum"
        amount = Fraction(value)
        if abs(amount) >= 10**12:
            return "out_of_range"
        if len(value.partition(".")[2]) > 6:
            return "too_many_decimals"
        outside = value.startswith("-") and not signed or highest is not None and amount > highest
        return "out_of_range" if outside or whole and amount.denominator != 1 else None

    return check


def check_place(value):
    if not isinstance(value, str):
        return "wrong_type"
    return None if 1 <= len(value) <= 100 and value.strip() == value else "out_of_range"


def check_year(*years):
    def check(value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return "wrong_type"
        return None if value in years else "out_of_range"

    return check


def check_count(lowest, highest=2**53 - 1):
    def check(value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return "wrong_type"
        return None if value == int(value) and lowest <= value <= highest else "out_of_range"

    return check


def check_name(*names):
    def check(value):
        if isinstance(value, bool) or not isinstance(value, type(names[0])):
            return "wrong_type"
        return None if value in names else "unknown_name"

    return check


CHOICES = {
    "limitInclusive": ("included", "excluded"),
    "repairLimitIn2010": ("120%", "150%"),
    "repairLimitIn2011": ("150%", "120%"),
    "repairHazardAreas": ("withoutIncomeTest", "withIncomeTest"),
    "ruralStandardBase": ("standardInForce", "unroundedWageShare"),
    "floorAreaLimit": ("excluded", "included"),
    "checkupInterval": ("anniversary", "calendarPeriod"),
    "checkupRecipients": ("retiredRegardless", "retiredAndInsured"),
    "planPeriod": ("toEndOf2012", "untilReplaced"),
}
FIGURES = (
    "minimumWage",
    "urbanSubsistenceStandard",
    "ruralSubsistenceStandard",
    "urbanDisposableIncomePerCapita",
    "housingDifficultyFloorArea",
    "minimumPaymentPerPerson",
)
INCOMES = ("monthlyIncome", "annualIncome", "monthlyIncomePerCapita", "annualIncomePerCapita")
HOUSING = ("hasHousingDifficulty", "floorArea", "floorAreaPerCapita")
COUNTS = ("members", "membersAbleAndWillingToWork", "membersEmployed")

# Entitlements by category: of a household or a person, the flag, how firmly the document puts it.
ENTITLEMENTS = {
    "priceSubsidy": ("household", "receivesSubsistenceAllowance", "required"),
    "temporaryRelief": ("household", "isInTemporaryHardship", "required"),
    "familyPlanningFamilyTreatment": ("household", "isFamilyPlanningFamily", "required"),
    "disasterRelief": ("household", "isStruckByDisaster", "required"),
    "familyPlanningReward": ("household", "isRewardedRuralFamilyPlanningFamily", "required"),
    "onlyChildLossAssistance": ("household", "hasLostOrDisabledOnlyChild", "required"),
    "freeEmploymentServices": ("person", "isWorker", "required"),
    "employmentAssistance": ("person", "isInEmploymentHardship", "required"),
    "severeDisabilityCare": ("person", "hasSevereDisability", "phased"),
    "childWelfareServices": ("person", "isOrphanOrDisabledOrHomelessMinor", "basic"),
    "disabilityCare": ("person", "hasDisability", "required"),
    "localSchoolingForMigrantChildren": ("person", "isQualifyingMigrantWorkersChild", "required"),
    "migrantPublicHealth": ("person", "isLongTermMigrant", "required"),
    "migrantFamilyPlanningServices": ("person", "isLongTermMigrant", "required"),
    "landExpropriatedFarmerTraining": ("person", "isLandExpropriatedFarmer", "required"),
    "skillTrainingSubsidy": ("person", "isRuralWorkerOrFromOtherProvince", "required"),
    "freeLabourArbitration": ("person", "isPartyToLabourDispute", "required"),
    "transferEmploymentTraining": ("person", "isSurplusRuralWorker", "required"),
    "landExpropriatedFarmerOldAgeSecurity": ("person", "isLandExpropriatedFarmer", "required"),
    "hardshipAllowanceForRetrenchedEmployees": ("person", "isQualifyingRetrenchedEmployee", "required"),
    "medicalAssistance": ("person", "isInLowIncomeGroup", "required"),
    "legalAid": ("person", "isInHardshipNeedingLegalAid", "required"),
    "hardshipPupilAid": ("person", "isPupilFromHardshipFamily", "required"),
    "schoolLeaverVocationalTraining": ("person", "isRuralSchoolLeaverNotContinuing", "required"),
    "vocationalStudentAid": ("person", "isVocationalStudent", "required"),
    "disabledStudentAid": ("person", "isDisabledStudentOrFromDisabledFamily", "required"),
    "infectiousDiseaseTreatment": ("person", "isPatientWithInfectiousDisease", "required"),
    "freePremaritalCheckup": ("person", "isAboutToMarry", "required"),
    "freePrePregnancyScreening": ("person", "isPlanningPregnancy", "required"),
    "centralisedCare": ("person", "isFiveGuaranteesOrThreeNoesPerson", "required"),
    "olderPeoplePreferences": ("person", "isOlderPerson", "required"),
    "newResidentSocialInsurance": ("person", "isNewResident", "required"),
    "newResidentSchooling": ("person", "isQualifyingNewResidentsChild", "required"),
    "newResidentVocationalSchooling": ("person", "isNewResidentsChild", "required"),
    "newResidentHousingFund": ("person", "isNewResidentEmployedByEnterprise", "phased"),
}


def flags_of(subject):
    return {flag: check_flag for of, flag, _ in ENTITLEMENTS.values() if of == subject}


OPTIONS = {
    "asOf": check_date,
    **{name: check_sum for name in FIGURES},
    "roundStandardsUpTo": check_name(1, 5, 10),
    "readings": lambda value: None if isinstance(value, dict) else "wrong_type",
}
READINGS = {name: check_name(*choices) for name, choices in CHOICES.items()}
HOUSEHOLD = {
    "registration": check_name("urban", "rural", "elsewhere"),
    "members": check_count(1, 99),
    **{name: check_sum for name in INCOMES},
    "hasHousingDifficulty": check_flag,
    "floorArea": check_sum,
    "floorAreaPerCapita": check_sum,
    "livesInDilapidatedHouse": check_flag,
    "livesInHazardArea": check_flag,
    "receivesSubsistenceAllowance": check_flag,
    "membersAbleAndWillingToWork": check_count(0, 99),
    "membersEmployed": check_count(0, 99),
    **flags_of("household"),
}
PERSON = {
    "isInsuredInResidentScheme": check_flag,
    "isRetired": check_flag,
    "lastCheckup": check_last_checkup,
    **flags_of("person"),
}
FORMULAS = {
    "minimumWageOn": {"date": check_date},
    "urbanSubsistenceStandard": {"minimumWage": check_sum},
    "ruralSubsistenceStandard": {"urbanStandard": check_sum},
    "averageReliefFloor": {"standard": check_sum},
    "meetsAverageReliefFloor": {"reliefPaid": check_sum, "recipients": check_count(0), "standard": check_sum},
    "medicalCoCoverage": {"medicalCost": check_sum, "insurancePaid": check_sum, "assistancePaid": check_sum},
    "medicalAssistanceBudget": {"residents": check_count(0)},
    "nextFreeCheckup": {"lastCheckup": check_date, "checkupInterval": READINGS["checkupInterval"]},
}


def read(given, checks, required=(), prefix="", null_is_unknown=False):
    issues = [(prefix + name, "required") for name in required if name not in given]
    for name, value in given.items():
        if name not in checks:
            issues.append((prefix + name, "unknown_name"))
        elif not (value is None and null_is_unknown):
            code = checks[name](value)
            if code:
                issues.append((prefix + name, code))
    if issues:
        raise Refused("invalid_input", issues)
    return {name: value for name, value in given.items() if value is not None}


def read_household(given):
    if not isinstance(given, dict):
        raise Refused("invalid_input", [("household", "wrong_type")])
    facts = read(given, HOUSEHOLD, null_is_unknown=True)
    issues = []
    for spellings in (INCOMES, HOUSING):
        issues += [(name, "conflict") for name in [name for name in spellings if name in facts][1:]]
    counts = [name for name in COUNTS if name in facts]
    issues += [(name, "conflict") for before, name in zip(counts, counts[1:]) if facts[name] > facts[before]]
    if issues:
        raise Refused("invalid_input", issues)
    return facts


def read_person(given, as_of):
    if not isinstance(given, dict):
        raise Refused("invalid_input", [("person", "wrong_type")])
    facts = read(given, PERSON, null_is_unknown=True)
    last = facts.get("lastCheckup", "never")
    if last != "never" and last > as_of:
        raise Refused("invalid_input", [("lastCheckup", "out_of_range")])
    return facts


# The policy of a day. Sums are fractions: nothing is ever rounded unless the document says so.


def published_wage(day):
    if "2010-04-01" <= day <= "2011-03-31":
        return Fraction(980)
    if "2011-04-01" <= day <= "2012-12-31":
        return Fraction(1160)
    return None


class Policy:
    def __init__(self, given):
        options = read(given, OPTIONS, required=("asOf",))
        chosen = read(options.get("readings", {}), READINGS, prefix="readings.")
        self.as_of = options["asOf"]
        self.readings = {name: chosen.get(name, choices[0]) for name, choices in CHOICES.items()}
        self.step = options.get("roundStandardsUpTo")
        self.figures = {name: Fraction(options[name]) if name in options else None for name in FIGURES}
        self.derive()
        last = "2014-10-31" if self.readings["planPeriod"] == "untilReplaced" else "2012-12-31"
        self.in_force = "2010-07-05" <= self.as_of <= last

    def derive(self):
        figures = self.figures
        if figures["minimumWage"] is None:
            figures["minimumWage"] = published_wage(self.as_of)
        wage = figures["minimumWage"]
        share = None if wage is None else wage * Fraction(40, 100)
        standards = (figures["urbanSubsistenceStandard"], figures["ruralSubsistenceStandard"])
        if wage is None and standards == (None, None):
            raise Refused("invalid_input", [("minimumWage", "not_published")])
        if figures["urbanSubsistenceStandard"] is None:
            figures["urbanSubsistenceStandard"] = self.rounded(share)
        if figures["ruralSubsistenceStandard"] is None:
            unrounded = self.readings["ruralStandardBase"] == "unroundedWageShare"
            base = share if unrounded else figures["urbanSubsistenceStandard"]
            figures["ruralSubsistenceStandard"] = self.rounded(None if base is None else base * Fraction(60, 100))

    def rounded(self, standard):
        if standard is None or self.step is None:
            return standard
        return Fraction(math.ceil(standard / self.step) * self.step)

    def repair(self):
        """The share of the rural standard, and how firmly the document puts it."""
        wide = (Fraction(150, 100), "strive")
        narrow = (Fraction(120, 100), "required")
        if self.as_of <= "2010-12-31":
            return wide if self.readings["repairLimitIn2010"] == "150%" else narrow
        if self.as_of <= "2011-12-31":
            return narrow if self.readings["repairLimitIn2011"] == "120%" else wide
        return wide


# Conditions: how each came out, and what would have to be known.


def when(holds):
    return (MET if holds else UNMET, [])


def unknown(*missing):
    return (UNKNOWN, list(missing))


def missing(where, *names):
    return {"in": where, "anyOf": list(names)}


class Household:
    def __init__(self, facts, policy):
        self.facts = facts
        self.policy = policy

    def registered(self, *places):
        if "registration" not in self.facts:
            return unknown(missing("household", "registration"))
        return when(self.facts["registration"] in places)

    def flag(self, name):
        return when(self.facts[name]) if name in self.facts else unknown(missing("household", name))

    def count(self, name, holds):
        return when(holds(self.facts[name])) if name in self.facts else unknown(missing("household", name))

    def seeks_work(self):
        able, employed = self.facts.get("membersAbleAndWillingToWork"), self.facts.get("membersEmployed")
        if able == 0:
            return when(False)
        if able is not None and employed is not None:
            return when(able - employed >= 1)
        names = ("membersAbleAndWillingToWork", "membersEmployed")
        return unknown(*[missing("household", name) for name in names if name not in self.facts])

    def housing_difficulty(self):
        if "hasHousingDifficulty" in self.facts:
            return when(self.facts["hasHousingDifficulty"])
        name = next((name for name in HOUSING[1:] if name in self.facts), None)
        if name is None:
            return unknown(missing("household", *HOUSING))
        limit = self.policy.figures["housingDifficultyFloorArea"]
        needs = [] if limit is not None else [missing("policy", "housingDifficultyFloorArea")]
        people = 1
        if name == "floorArea":
            people = self.facts.get("members")
            if people is None:
                needs.append(missing("household", "members"))
        if needs:
            return unknown(*needs)
        area, limit = Fraction(self.facts[name]), limit * people
        return when(area <= limit if self.policy.readings["floorAreaLimit"] == "included" else area < limit)

    def income(self, limit, period, needs=(), below=None):
        """Income against a limit per person; both sides in the longer period, a total against limit x people."""
        if below is None:
            below = self.policy.readings["limitInclusive"] == "excluded"
        needs = list(needs)
        name = next((name for name in INCOMES if name in self.facts), None)
        people = 1
        if name is None:
            needs.append(missing("household", *INCOMES))
        elif not name.endswith("PerCapita"):
            people = self.facts.get("members")
            if people is None:
                needs.append(missing("household", "members"))
        if needs or limit is None:
            return unknown(*needs)
        value, limit = Fraction(self.facts[name]), limit * people
        if name.startswith("monthly") and period == "year":
            value *= 12
        if name.startswith("annual") and period == "month":
            limit *= 12
        return when(value < limit if below else value <= limit)

    def income_of_figure(self, figure, ratio, period, below=None):
        amount = self.policy.figures[figure]
        if amount is not None:
            return self.income(amount * ratio, period, below=below)
        names = (figure, "minimumWage") if figure.endswith("SubsistenceStandard") else (figure,)
        return self.income(None, period, [missing("policy", *names)], below)

    def standard_name(self):
        place = self.facts.get("registration")
        return {"urban": "urbanSubsistenceStandard", "rural": "ruralSubsistenceStandard"}.get(place)

    def subsistence_income(self):
        name = self.standard_name()
        if name is not None:
            return self.income_of_figure(name, 1, "month", below=True)
        needs = [] if "registration" in self.facts else [missing("household", "registration")]
        return self.income(None, "month", needs, True)

    def repair_income(self):
        return self.income_of_figure("ruralSubsistenceStandard", self.policy.repair()[0], "month")

    def conditions(self, benefit):
        if benefit == "subsistenceAllowance":
            return [self.registered("urban", "rural"), self.subsistence_income()]
        if benefit == "lowRentHousing":
            income = self.income_of_figure("urbanSubsistenceStandard", 2, "month")
            return [self.registered("urban"), income, self.housing_difficulty()]
        if benefit == "affordableHousing":
            income = self.income_of_figure("urbanDisposableIncomePerCapita", Fraction(60, 100), "year")
            return [self.registered("urban"), income, self.housing_difficulty()]
        if benefit == "dilapidatedHousingRepair":
            return [self.registered("rural"), self.flag("livesInDilapidatedHouse"), self.repair_income()]
        if benefit == "hazardAreaReinforcement":
            place = [self.registered("rural"), self.flag("livesInDilapidatedHouse"), self.flag("livesInHazardArea")]
            tested = self.policy.readings["repairHazardAreas"] == "withIncomeTest"
            return place + ([self.repair_income()] if tested else [])
        if benefit == "lowIncomeFarmHousehold":
            return [self.registered("rural"), self.income(Fraction(4000), "year")]
        if benefit == "zeroEmploymentHousehold":
            able = self.count("membersAbleAndWillingToWork", lambda count: count >= 1)
            return [self.registered("urban"), able, self.count("membersEmployed", lambda count: count == 0)]
        if benefit == "ruralEmploymentAssistance":
            return [self.registered("rural"), self.flag("receivesSubsistenceAllowance"), self.seeks_work()]
        raise Refused("invalid_input", [("benefit", "unknown_name")])

    def allowance(self):
        """Of an eligible household, in yuan; None where its people are not counted."""
        people = self.facts.get("members")
        if people is None:
            return None
        name = next(name for name in INCOMES if name in self.facts)
        income = Fraction(self.facts[name]) * (people if name.endswith("PerCapita") else 1)
        standard = self.policy.figures[self.standard_name()] * people
        due = (standard * 12 - income) / 12 if name.startswith("annual") else standard - income
        least = (self.policy.figures["minimumPaymentPerPerson"] or 0) * people
        return Fraction(math.ceil(max(due, least) * 100), 100)


FORCE = {
    "subsistenceAllowance": "required",
    "zeroEmploymentHousehold": "required",
    "freeHealthCheckup": "required",
}


def checkup_conditions(person, policy):
    insured, retired = person.get("isInsuredInResidentScheme"), person.get("isRetired")
    names = ["isInsuredInResidentScheme", "isRetired"]
    if policy.readings["checkupRecipients"] == "retiredAndInsured":
        retired, names = False, names[:1]
    if insured or retired:
        recipient = when(True)
    elif insured is False and retired is False:
        recipient = when(False)
    else:
        recipient = unknown(missing("person", *[name for name in names if name not in person]))
    last = person.get("lastCheckup")
    if last is None:
        due = unknown(missing("person", "lastCheckup"))
    else:
        due = when(last == "never" or next_checkup(last, policy.readings["checkupInterval"]) <= policy.as_of)
    return [recipient, due]


def next_checkup(last, interval):
    year = int(last[:4])
    if interval == "calendarPeriod":
        return f"{year - year % 2 + 2:04}-01-01"
    return f"{year + 2:04}{'-02-28' if last[4:] == '-02-29' else last[4:]}"


def decide(conditions, policy):
    if not policy.in_force:
        return {"verdict": "notInForce", "missing": []}
    outcomes = [outcome for outcome, _ in conditions]
    if UNMET in outcomes:
        return {"verdict": "ineligible", "missing": []}
    needs = []
    for outcome, entries in conditions:
        needs += [entry for entry in entries if outcome == UNKNOWN and entry not in needs]
    return {"verdict": "undetermined" if UNKNOWN in outcomes else "eligible", "missing": needs}


def text(amount):
    """An exact plain decimal; a share that has none is cut at thirty decimals."""
    digits = math.floor(abs(amount) * 10**30)
    units, decimals = divmod(digits, 10**30)
    decimals = f"{decimals:030}".rstrip("0")
    return f"{'-' if amount < 0 else ''}{units}{'.' + decimals if decimals else ''}"


def assess_entitlement(benefit, policy, given):
    subject, flag, force = ENTITLEMENTS[benefit]
    facts = read_household(given) if subject == "household" else read_person(given, policy.as_of)
    if flag not in facts:
        condition = unknown(missing(subject, flag))
    elif benefit == "infectiousDiseaseTreatment" and not facts[flag]:
        condition = unknown()
    else:
        condition = when(facts[flag])
    return {**decide([condition], policy), "force": force}


def assess(benefit, policy, given):
    if benefit in ENTITLEMENTS:
        return assess_entitlement(benefit, policy, given)
    if benefit == "freeHealthCheckup":
        result = decide(checkup_conditions(read_person(given, policy.as_of), policy), policy)
    else:
        if benefit not in BENEFITS:
            raise Refused("invalid_input", [("benefit", "unknown_name")])
        household = Household(read_household(given), policy)
        result = decide(household.conditions(benefit), policy)
        if benefit == "subsistenceAllowance" and result["verdict"] == "eligible":
            allowance = household.allowance()
            result["monthlyAllowance"] = None if allowance is None else text(allowance)
    repair = benefit == "dilapidatedHousingRepair"
    return {**result, "force": policy.repair()[1] if repair else FORCE.get(benefit, "basic")}


BENEFITS = (
    "subsistenceAllowance",
    "lowRentHousing",
    "affordableHousing",
    "dilapidatedHousingRepair",
    "hazardAreaReinforcement",
    "lowIncomeFarmHousehold",
    "zeroEmploymentHousehold",
    "ruralEmploymentAssistance",
)


def subsistence_allowance(policy, given):
    result = assess("subsistenceAllowance", policy, given)
    if result["verdict"] == "notInForce":
        raise Refused("not_in_force", [("asOf", "out_of_range")])
    if result["verdict"] == "ineligible":
        return {"amount": "0"}
    needs = result["missing"] or ([] if result["monthlyAllowance"] else [missing("household", "members")])
    if needs:
        paths = [("policy." if entry["in"] == "policy" else "") + entry["anyOf"][0] for entry in needs]
        raise Refused("missing_facts", [(path, "required") for path in paths])
    return {"amount": result["monthlyAllowance"]}


def formula(name, facts):
    given = read(facts, FORMULAS[name], [field for field in FORMULAS[name] if field != "checkupInterval"])
    if name == "nextFreeCheckup":
        return {"date": next_checkup(given["lastCheckup"], given.get("checkupInterval"))}
    if name == "minimumWageOn":
        wage = published_wage(given["date"])
        if wage is None:
            raise Refused("invalid_input", [("date", "not_published")])
        return {"amount": text(wage)}
    sums = {field: Fraction(value) for field, value in given.items()}
    if name == "meetsAverageReliefFloor":
        if sums["recipients"] == 0:
            return {"status": "notMeasurable"}
        met = sums["reliefPaid"] >= sums["standard"] * sums["recipients"] / 2
        return {"status": "met" if met else "unmet"}
    if name == "medicalCoCoverage":
        cost, paid = sums["medicalCost"], sums["insurancePaid"] + sums["assistancePaid"]
        if paid > cost:
            raise Refused("invalid_input", [("medicalCost", "conflict")])
        shortfall = max(cost / 2 - paid, Fraction(0))
        share = text(paid / cost) if cost else None
        return {"share": share, "floor": text(cost / 2), "shortfall": text(shortfall), "meetsFloor": shortfall == 0}
    ratio = {
        "urbanSubsistenceStandard": Fraction(40, 100),
        "ruralSubsistenceStandard": Fraction(60, 100),
        "averageReliefFloor": Fraction(50, 100),
        "medicalAssistanceBudget": 10,
    }[name]
    return {"amount": text(next(iter(sums.values())) * ratio)}


# The targets of the plan.


class Target:
    def __init__(self, comparator, figure, of, value, pair, share, listed, due=2012):
        self.comparator, self.figure, self.of, self.share, self.due = comparator, Fraction(figure), of, share, due
        self.by_place, self.by_year, self.at_once = "place" in listed, "year" in listed, "at once" in listed
        self.pair = PAIRS[pair]
        self.checks = {"value": check_amount(whole=value == "count"), **self.pair}
        self.checks["year"] = check_year(*YEARS) if self.by_year or self.at_once else check_year(due)
        if self.by_place:
            self.checks["place"] = check_place

    def year_of(self, entry):
        return entry.get("year", self.due) if self.by_year or self.at_once else None

    def where(self, place, year):
        named = {"place": place} if self.by_place else {}
        return {**named, "year": year} if year and (self.by_year or self.at_once) else named


YEARS = (2010, 2011, 2012)
AMOUNT, COUNT = check_amount(), check_amount(whole=True)
PAIRS = {
    "-": {},
    "counts": {"numerator": COUNT, "denominator": COUNT},
    "amounts": {"numerator": AMOUNT, "denominator": AMOUNT},
    "amount, count": {"numerator": AMOUNT, "denominator": COUNT},
    "amount, change": {"numerator": AMOUNT, "denominator": check_amount(signed=True)},
    "growth": {"start": COUNT, "end": COUNT, "years": check_count(1, 20)},
}
TARGETS = {
    "zeroEmploymentHouseholdsResolved": Target("exactly", "100", 100, "amount", "counts", True, "year"),
    "registeredUrbanUnemploymentRate": Target("at most", "4", 100, "amount", "counts", True, "-"),
    "medicalSecurityCoverage": Target("exactly", "100", 100, "amount", "counts", True, "-"),
    "compulsoryEducationRetention": Target("at least", "99", 100, "amount", "counts", True, "year"),
    "seniorSecondaryDropout": Target("at most", "1.5", 100, "amount", "counts", True, "year"),
    "responsibleDoctorsPerThousand": Target("at least", "0.75", 1000, "amount", "counts", False, "-"),
    "publicHealthProjectCompliance": Target("at least", "90", 100, "amount", "counts", True, "place"),
    "libraryCirculationStations": Target("at least", "20", 1, "count", "-", False, "-", 2010),
    "newSportsVillages": Target("at least", "170", 1, "count", "-", False, "-"),
    "townTapWater": Target("at least", "95", 100, "amount", "counts", True, "-"),
    "villageBroadband": Target("about", "100", 100, "amount", "counts", True, "-"),
    "villageSewageTreatment": Target("about", "80", 100, "amount", "counts", True, "-"),
    "employeeSocialInsuranceCoverage": Target("about", "100", 100, "amount", "counts", True, "place"),
    "urbanStandardToMinimumWage": Target("at least", "40", 100, "amount", "amounts", False, "place, at once"),
    "ruralAverageRelief": Target("at least", "50", 100, "amount", "amounts", False, "place"),
    "medicalAssistanceBudgetPerCapita": Target("at least", "10", 1, "amount", "amount, count", False, "place"),
    "preschoolPupilsPerTeacher": Target("at most", "15", 1, "amount", "counts", False, "-"),
    "dualCertificateTraining": Target("at least", "100", 100, "amount", "counts", False, "year"),
    "healthSupervisorsPerTenThousand": Target("at least", "1", 10000, "amount", "counts", False, "place"),
    "townCulturalStationArea": Target("at least", "500", 1, "amount", "-", False, "place"),
    "culturalServiceNetwork": Target("exactly", "100", 100, "amount", "counts", True, "place"),
    "welfareBedsGrowth": Target("at least", "10", 100, "amount", "growth", False, "-"),
    "affordableHousingStarted": Target("at least", "200000", 1, "amount", "-", False, "-"),
    "newRevenueSpentOnLivelihood": Target("at least", "2/3", 1, "amount", "amount, change", False, "place and year"),
}


def read_entry(target, path, given):
    """One observation, in full and in one way."""
    if not isinstance(given, dict):
        raise Refused("invalid_input", [(path, "wrong_type")])
    place = [name for name, asked in (("place", target.by_place), ("year", target.by_year)) if asked]
    for name in place:
        if name in given and given[name] is None:
            raise Refused("invalid_input", [(f"{path}.{name}", "wrong_type")])
    fields = read(given, target.checks, required=place, prefix=path + ".", null_is_unknown=True)
    begun = [name for name in target.pair if name in fields]
    issue = None
    if "value" in fields:
        if begun:
            issue = (next(iter(target.pair)), "conflict")
        elif target.share and Fraction(fields["value"]) > target.of:
            issue = ("value", "out_of_range")
    elif not begun:
        issue = ("value", "required")
    elif len(begun) < len(target.pair):
        issue = (next(name for name in target.pair if name not in fields), "required")
    elif target.share and Fraction(fields["numerator"]) > Fraction(fields["denominator"]):
        issue = ("numerator", "conflict")
    if issue:
        raise Refused("invalid_input", [(f"{path}.{issue[0]}", issue[1])])
    return fields


def read_entries(target, name, given):
    if not (target.by_place or target.by_year):
        return [read_entry(target, name, given)]
    if not isinstance(given, list):
        raise Refused("invalid_input", [(name, "wrong_type")])
    entries, issues = [], []
    for index, one in enumerate(given):
        try:
            entries.append(read_entry(target, f"{name}.{index}", one))
        except Refused as refused:
            issues += [(issue["path"], issue["code"]) for issue in refused.answer["issues"]]
    if issues:
        raise Refused("invalid_input", issues)
    seen = set()
    for index, entry in enumerate(entries):
        where = (entry.get("place"), target.year_of(entry))
        if where in seen:
            named = target.where(entry.get("place"), entry.get("year"))
            issues.append((f"{name}.{index}.{'year' if 'year' in named else 'place'}", "conflict"))
        seen.add(where)
    if issues:
        raise Refused("invalid_input", issues)
    return entries


def judge(target, fields, tolerance):
    figure = target.figure / target.of
    if "value" in fields:
        over, under = Fraction(fields["value"]), target.of
    elif "start" in fields:
        over, under = Fraction(fields["end"]), Fraction(fields["start"])
        figure = (1 + figure) ** int(fields["years"])
    else:
        over, under = Fraction(fields["numerator"]), Fraction(fields["denominator"])
    if under <= 0:
        return "notMeasurable"
    if target.comparator == "at most":
        return "met" if over <= figure * under else "unmet"
    if target.comparator == "exactly":
        return "met" if over == figure * under else "unmet"
    if over >= figure * under:
        return "met"
    if target.comparator == "at least":
        return "unmet"
    if tolerance is None:
        return "undetermined"
    return "met" if over >= (figure - Fraction(tolerance) / target.of) * under else "unmet"


def evaluate_target(name, facts):
    if name not in TARGETS:
        raise Refused("invalid_input", [("target", "unknown_name")])
    target = TARGETS[name]
    options = {field: value for field, value in facts.items() if field != "observation"}
    tolerance = read(options, {"tolerance": check_amount(highest=100)}, null_is_unknown=True).get("tolerance")
    entries = read_entries(target, name, facts.get("observation"))
    judged = [
        (target.where(entry.get("place"), entry.get("year")), judge(target, entry, tolerance)) for entry in entries
    ]
    lacking = []
    asked = YEARS if target.by_year else (target.due,) if target.at_once else ()
    for place in sorted({entry["place"] for entry in entries}) if target.by_place else [None]:
        stated = [target.year_of(entry) for entry in entries if entry.get("place") == place]
        lacking += [target.where(place, year) for year in asked if year not in stated]
    statuses = [status for _, status in judged] + ["undetermined" for _ in lacking]
    status = next((one for one in ("unmet", "undetermined", "met") if one in statuses), "notMeasurable")
    return {"status": status, "failing": [at for at, one in judged if at and one == "unmet"], "missing": lacking}


def answer(question):
    operation, facts = question["operation"], question.get("facts", {})
    if operation == "evaluateTarget":
        return evaluate_target(question["target"], facts)
    if operation in FORMULAS:
        return formula(operation, facts)
    policy = Policy(question.get("policy", {}))
    if operation == "assess":
        return assess(question["benefit"], policy, facts)
    if operation == "subsistenceAllowance":
        return subsistence_allowance(policy, facts)
    figures = {name: None if value is None else text(value) for name, value in policy.figures.items()}
    return {"inForce": policy.in_force, "figures": figures}


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        question = json.loads(line)
        try:
            reply = {"result": answer(question)}
        except Refused as refused:
            reply = {"error": refused.answer}
        print(json.dumps({"id": question["id"], **reply}))


if __name__ == "__main__":
    main()
