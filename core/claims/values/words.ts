import type { ValueKind } from './value-hit.ts'

/** Words, in the languages of many answers, that speak of a kind of value. */
const kindWords: Readonly<Partial<Record<ValueKind, string>>> = {
  email: 'email mail e-mail emailaddress correo courriel',
  phone: `phone telephone tel mobile cell fax msisdn phonenumber telephonenumber phonenumbers mobilephone
    telefon telefono téléphone telefone teléfono handy mobil cep gsm sms whatsapp celular puhelin puh
    telefoon numaram rufnummer 電話 전화`,
  iban: 'iban account bank konto',
  card: `card creditcard cardnumber debit visa mastercard amex pan karte kreditkarte carte tarjeta cartao
    kart kredi`,
  'bank-account':
    'bank account accountnumber bankaccount konto kontonummer compte cuenta conto routing',
  'crypto-address': 'wallet crypto bitcoin btc eth ethereum coin blockchain',
  passport: `passport reisepass passnr passnummer pasaporte passeport passaporto paszport pasaport
    passportnumber 여권 여권번호 여권번호는 パスポート หนังสือเดินทาง`,
  'identity-card': `identitycard idcard personalausweis ausweis personalausweisnummer identitydocument
    cédula dni cni documento kimlik`,
  'driving-licence': `driver drivers driving driverlicense driverslicense drivinglicence drivinglicense
    führerschein fuehrerschein patente`,
  'health-id': `health medicare nhs patient insurance healthcard healthid medical insured krankenkasse
    krankenversichertennummer kvnr mrn`,
  'professional-id': 'npi practitioner physician doctor arzt lanr',
  ip: 'ip ipaddress ipaddr ipv4 ipv6 address addr remote peer forwarded',
  'mac-address': 'mac macaddress hardware ethernet wifi bssid',
  geo: `geo geolocation location position coordinates coordinate coords latlng latlon gps lat lng lon
    latitude longitude standort`,
  postcode: `postcode postalcode zip zipcode postal plz postleitzahl codepostal cap cep`,
  'postal-address': `address addr street home postal shipping billing residence formatted adresse anschrift
    dirección direccion indirizzo strasse straße rue`,
  vehicle: `vehicle car plate licenseplate numberplate kennzeichen registration reg bike vrn matrícula
    fahrzeug`,
  'date-of-birth': `birth dob birthdate birthday born dateofbirth bday geburtsdatum geburtstag geboren naissance
    nacimiento nascita nascimento geboortedatum fødselsdato födelsedatum doğum syntymäaika urodzenia`,
  'person-name': `name fullname firstname lastname givenname familyname surname forename middlename nickname
    displayname vorname nachname prénom prenom nom nombre apellido apellidos cognome`,
  login: 'login username user account upn samaccountname userid uid logon',
}

/** Words for any number that a state gives a person. */
const governmentWords = `national nationalid nationalidentifier nationalnumber nationalidentity ssn socialsecurity
  socialinsurance nationalinsurance nin identitynumber identitycode idnumber identificationnumber
  personalid personalnumber personalcode personalidentifier personidentifier citizenid citizen taxid
  taxnumber taxidentifier tin tax steuer steuerid steuernummer fiscal governmentid identidad kimlik
  ausweis personnummer documentnumber documento`

const governmentKinds: ReadonlySet<ValueKind> = new Set([
  'national-id',
  'tax-id',
  'health-id',
  'identity-card',
])

const wordsOfKind = new Map<ValueKind, ReadonlySet<string>>()

/** Whether the words near a value speak of its kind: one of them does, or two neighbours joined. */
export function speaksOf(kind: ValueKind, words: readonly string[]): boolean {
  return holdsOne(words, setOf(kind))
}

/** Whether one of the words, or two neighbours joined in either order, is in the set. */
export function holdsOne(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word, index) => {
    if (wanted.has(word)) return true
    const next = words[index + 1]
    return next !== undefined && (wanted.has(word + next) || wanted.has(next + word))
  })
}

/** How far before and behind a value its text's own words count, in UTF-16 units. */
const reach = { before: 64, behind: 40 } as const

/** The words in a text round a value, nearest first, the ones before it first. */
export function wordsNear(
  text: string,
  [start, end]: readonly [number, number],
): readonly string[] {
  if (start === 0 && end === text.length) return []
  const before = wordsOf(text.slice(Math.max(0, start - reach.before), start)).reverse()
  return [...before, ...wordsOf(text.slice(end, end + reach.behind))]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{1,64}/gu) ?? []
}

function setOf(kind: ValueKind): ReadonlySet<string> {
  const known = wordsOfKind.get(kind)
  if (known !== undefined) return known
  const own = kindWords[kind] ?? ''
  const words = splitWords(governmentKinds.has(kind) ? `${own} ${governmentWords}` : own)
  wordsOfKind.set(kind, words)
  return words
}

/** Words of a literal that has them apart by white space, as a set, each without its accents too. */
export function splitWords(words: string): ReadonlySet<string> {
  const written = words.split(/\s+/).filter((word) => word !== '')
  return new Set(written.flatMap((word) => [word, withoutAccents(word)]))
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
}

function withoutAccents(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return plain.replace(/[øßłıđæ]/g, (letter) => letters[letter] ?? letter)
}
