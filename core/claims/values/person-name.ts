import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { holdsOne, speaksOf, splitWords } from './words.ts'

const form = /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:[ ,]{1,2}[\p{L}\p{M}'’.-]{1,40}){0,5}$/u

/** Words that make a name one of a person. */
const personWords = splitWords(
  `fullname firstname lastname givenname familyname surname forename middlename nickname birthname
  given family first last middle maiden vorname nachname familienname prénom prenom apellido apellidos
  cognome efternavn etternamn sukunimi holder cardholder owner person patient employee`,
)

/** Words that make a name one of something else. */
const thingWords = splitWords(
  `client app application product company organisation organization org tenant role group service server
  host file domain realm project resource issuer device browser city country region town street bank
  vendor brand team department scope permission policy key type class package repository environment`,
)

/**
 * Names of persons that are a whole text, where words speak of a name: proven where they speak of a person's, likely else.
 */
export const personNames: Detector = {
  mayFind: ({ text, digits }, { words }) =>
    digits === 0 && text.length >= 2 && text.length <= 100 && speaksOf('person-name', words),
  find: ({ text }, { words }) => {
    if (!form.test(text) || text === text.toUpperCase() || holdsOne(words, thingWords)) return []
    const certainty = holdsOne(words, personWords) ? 'proven' : 'likely'
    return [hitOf('person-name', [0, text.length], certainty)]
  },
}
