import { isJsonObject, type JsonObject } from '../../json.ts'
import { type NameReading, readingOf, readingTogether } from '../names/name-reading.ts'
import { type NamePlace, showsPerson } from '../names/personal-names.ts'
import { wordSet } from '../names/word-set.ts'
import { hasData } from './has-data.ts'
import { isCompany } from './is-company.ts'
import { namesPerson } from './named-in-text.ts'
import { namesService } from './subject.ts'

/** Names that only a company or a thing has. */
const thingNames =
  wordSet(`nazwa nazev bezeichnung denominazione denominacion designation razonsocial
    raisonsociale ragionesociale firmenname firmierung bedrijfsnaam foretagsnamn firmanavn
    companyname businessname tradename legalentityname organizationname organisationname
    brandname vat vatid vatnumber ustid ustidnr umsatzsteuerid cif siret siren regon kvk
    kvknumber orgnr orgnumber organisasjonsnummer organisationsnummer cvr cvrnummer ytunnus
    businessid ico lei leicode duns dunsnumber ein partitaiva ivacode pivacode companynumber
    companyregistrationnumber companyid handelsregister hrb nace openinghours oeffnungszeiten
    horaires horario orari serial serialnumber firmware softwareversion firmwareversion
    storenumber branchcode`)

/** What an object describes, by what stands in it, where its name tells nothing. */
export function placeBy(
  object: JsonObject,
  members: JsonObject,
  within: NameReading | null,
): NamePlace {
  const facts = factsOf(object, members, within)
  if (facts.company) return 'thing'
  if (facts.person) return 'person'
  if (!facts.name) return 'unknown'
  return facts.named ? 'person' : 'thing'
}

/** Whether an object under a person’s name is a company’s or a program’s all the same: a payee, an actor. */
export function isOfThing(object: JsonObject, members: JsonObject): boolean {
  return factsOf(object, members, null).company
}

interface ObjectFacts {
  /** A name that only things have, or the name of a company or a program. */
  readonly company: boolean
  /** A name that only persons have. */
  readonly person: boolean
  /** A bare name, which anything can have. */
  readonly name: boolean
  /** A title in the bare name, or an e-mail address or a login that is made of it. */
  readonly named: boolean
}

function factsOf(object: JsonObject, members: JsonObject, within: NameReading | null): ObjectFacts {
  let company = false
  let person = false
  let street = false
  let latitude = false
  let longitude = false
  let town = false
  let bareName = ''
  let handle = ''
  for (const name of Object.keys(object)) {
    const value = object[name]
    if (value === undefined || isJsonObject(value) || !hasData(value)) continue
    const reading = readingOf(name)
    if (thingNames.has(reading.key)) company = true
    if (showsPerson(name) || groupNames.has(reading.key)) person = true
    if (streetNames.has(reading.key)) street = true
    if (reading.key === 'lat') latitude = true
    if (longitudeNames.has(reading.key)) longitude = true
    if (townNames.has(reading.key)) town = true
    if (typeof value !== 'string') continue
    if (isBareName(reading) && !isNamedTogether(within, reading)) bareName = value
    if (isHandle(reading)) handle = value
    if (isNameOfIt(reading)) company ||= isCompany(value) || namesService(value, members)
  }
  const named =
    bareName !== '' && (namesPerson(bareName) || (handle !== '' && sharesWord(bareName, handle)))
  const lives = ((street && town) || (latitude && longitude)) && bareName === ''
  return { company, person: person || lives, name: bareName !== '', named }
}

function isBareName({ exact, key }: NameReading): boolean {
  return exact?.label === 'name' && bareNames.has(key)
}

/** `device` and `name` together are a device’s name, which is a person’s. */
function isNamedTogether(within: NameReading | null, reading: NameReading): boolean {
  return within !== null && readingTogether(within, reading).exact !== null
}

/** The object’s own name or login: `creditorName` is not one. */
function isNameOfIt(reading: NameReading): boolean {
  return isBareName(reading) || reading.exact?.label === 'login'
}

function isHandle({ exact }: NameReading): boolean {
  return exact?.label === 'email' || exact?.label === 'login'
}

/** Whether a word of the name, or its beginning, is in the handle. */
function sharesWord(name: string, handle: string): boolean {
  const local = plain(handle.split('@', 1)[0] ?? '')
  return plain(name)
    .split(' ')
    .some((word) => word.length >= 3 && local.includes(word))
}

function plain(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Groups have persons as members; roles have companies as well. */
const groupNames = wordSet('groups memberof memberships')
const streetNames = wordSet('street streetaddress streetname strasse rue calle via straat ulica')
const longitudeNames = wordSet('lon lng long')
const townNames = wordSet(
  'city town locality postalcode postcode zip zipcode plz ort ville codepostal ciudad citta cap',
)

const bareNames = wordSet(
  'name displayname fullname cn nom nombre nome naam navn namn nimi nev isim adi ad mei onoma',
)
