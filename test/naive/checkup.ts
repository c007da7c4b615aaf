import { nextCalendarPeriod, secondAnniversary } from './dates.js'
import { figuresOf, type Readings } from './figures.js'
import { conclude, fromPerson, met, unknown, unmet, when } from './findings.js'
import type { Decision, Finding, Person, PolicyOptions } from './types.js'

/** 3.2.1: residents insured in the cooperative scheme and retired people, free of charge, once in two years. */
export const decideCheckup = (options: PolicyOptions, person: Person): Decision => {
  const figures = figuresOf(options)
  if (!figures) throw new Error('no policy can be made of these options')
  if (!figures.inForce) return { force: 'required', verdict: 'notInForce', missing: [] }
  const conditions = [isRecipient(person, figures.readings), isDue(person, options.asOf, figures.readings)]
  return { force: 'required', ...conclude(conditions) }
}

export const nextCheckup = (last: string, interval: string): string =>
  interval === 'calendarPeriod' ? nextCalendarPeriod(last) : secondAnniversary(last)

const isDue = ({ lastCheckup: last }: Person, asOf: string, { checkupInterval }: Readings): Finding => {
  if (last === undefined || last === null) return unknown(fromPerson('lastCheckup'))
  if (last === 'never') return met
  return when(nextCheckup(last, checkupInterval) <= asOf)
}

/** Insured, or retired. Where 参保 is read to govern the retired too, being retired adds nothing. */
const isRecipient = (person: Person, { checkupRecipients }: Readings): Finding => {
  const insured = person.isInsuredInResidentScheme ?? undefined
  const retired = person.isRetired ?? undefined
  if (insured === true) return met
  if (checkupRecipients === 'retiredAndInsured') {
    return insured === false ? unmet : unknown(fromPerson('isInsuredInResidentScheme'))
  }
  if (retired === true) return met
  if (insured === false && retired === false) return unmet
  if (insured === false) return unknown(fromPerson('isRetired'))
  if (retired === false) return unknown(fromPerson('isInsuredInResidentScheme'))
  return unknown(fromPerson('isInsuredInResidentScheme', 'isRetired'))
}
