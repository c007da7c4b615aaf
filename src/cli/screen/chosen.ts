import { benefits } from '../../determine/catalogue.js'
import type { BenefitId, HouseholdBenefitId, PersonBenefitId } from '../../policy/benefit-ids.js'
import { householdBenefitIds, personBenefitIds } from '../../policy/benefits.js'
import type { Language } from '../../policy/text.js'
import { listOption, textOption, withEnumerationCommas } from '../arguments.js'
import type { Format } from '../register/read-register.js'
import type { Options } from '../subcommand.js'
import { usage } from '../trouble.js'
import type { Chosen } from './decide.js'

const ids = [...householdBenefitIds, ...personBenefitIds]

const benefitNamed = (name: string): BenefitId => {
  const found = ids.find((id) => id === name || benefits[id].name['zh-CN'] === name)
  if (found) return found
  throw usage(
    `--benefits: ${name} is no benefit; accepted: ${householdBenefitIds.join(', ')}; and of a person ${personBenefitIds.join(', ')}`,
    `--benefits：没有“${name}”这一事项；家庭事项有${namesOf(householdBenefitIds)}；个人事项有${namesOf(personBenefitIds)}`,
  )
}

const namesOf = (some: readonly BenefitId[]) => some.map((id) => benefits[id].name['zh-CN']).join('、')

export function languageOption(options: Options, flag: string): Language | undefined {
  const given = textOption(options, flag)
  if (given === undefined || given === 'en' || given === 'zh-CN') return given
  throw usage(`--${flag} takes en or zh-CN, not ${given}`, `--${flag}只接受en或zh-CN，不接受${given}`)
}

const namedIn = (options: Options): readonly BenefitId[] =>
  listOption(options, 'benefits', withEnumerationCommas).map(benefitNamed)

/** A CSV register has no people, and a CSV table no place for them: a benefit of a person asked for would be lost. */
export function refusePeopleInCsv(options: Options, formats: readonly Format[]): void {
  if (!formats.includes('csv')) return
  const ofPeople = namedIn(options).filter(isOfPerson)
  if (ofPeople.length > 0)
    throw usage(
      `--benefits: ${ofPeople.join(', ')}: benefits of people need NDJSON or JSON with people, both in and out; this would be ${formats.join(' in and ')} out`,
      `--benefits：${namesOf(ofPeople)}是个人事项，只能用填有people的NDJSON或JSON名册核算，结果也须为NDJSON或JSON；现在输入为${formats.join('，输出为')}`,
    )
}

const isOfPerson = (id: BenefitId): id is PersonBenefitId =>
  (personBenefitIds as readonly string[]).includes(id)

/** What `--benefits` and `--explain` ask for: every benefit where none is named. */
export function chosenBy(options: Options): Chosen {
  const named = namedIn(options)
  const among = <Id extends BenefitId>(all: readonly Id[]) =>
    named.length === 0 ? all : all.filter((id) => named.includes(id))
  return {
    household: among<HouseholdBenefitId>(householdBenefitIds),
    person: among<PersonBenefitId>(personBenefitIds),
    explain: languageOption(options, 'explain'),
    words: languageOption(options, 'explain') ?? languageOption(options, 'lang') ?? 'en',
  }
}
