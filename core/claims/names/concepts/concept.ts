import type { NameGroup } from '../name-group.ts'

/**
 * A kind of personal data with its words in many languages. A language’s tag (`de:`) goes before its words; `#stem`
 * stands for the number of that (`#kunden`: `kundennummer`, `kundennr`, `kundenid`), as the language builds it.
 */
export interface Concept extends Omit<NameGroup, 'names'> {
  readonly words: string
}

/** How languages say “number of”: words in front of the stem, and words behind it. */
const numberForms: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: ['', 'number no nr num nbr id ref'],
  de: ['', 'nummer nr num number no id kennung'],
  nl: ['', 'nummer nr number num no id'],
  sv: ['', 'nummer nr number num id'],
  no: ['', 'nummer nr number num id'],
  da: ['', 'nummer nr number num id'],
  is: ['', 'numer nr number id'],
  fi: ['', 'numero nro number nr num id tunnus'],
  et: ['', 'number nr num id tunnus'],
  hu: ['', 'szam szama number id azonosito azonositoja'],
  tr: ['', 'no nosu numarasi numara number num id kodu'],
  lv: ['', 'numurs nr number id kods'],
  lt: ['', 'numeris nr number id kodas'],
  fr: ['numero num no nr numerode numerodu ndeg id identifiant code', 'number id'],
  es: ['numero num nro nr numerode numde nrode id codigo', 'number nro id'],
  pt: ['numero num nro nr numerode numerodo numeroda id codigo', 'number id'],
  it: ['numero num nr numerodi id codice', 'number id'],
  ro: ['numar nr numarul cod id', 'number id'],
  pl: ['numer nr id', 'number id'],
  cs: ['cislo c id', 'number id cislo'],
  hr: ['broj br id', 'number id broj'],
  sl: ['stevilka st id', 'number id'],
  ru: ['nomer id kod', 'number id'],
  el: ['arithmos ar kodikos', 'number id'],
  ga: ['uimhir uimhirna', 'number id'],
  mt: ['numru numrutal', 'number id'],
  ja: ['', 'bango bangou no number id'],
  ko: ['', 'beonho bunho no number id'],
  zh: ['', 'hao haoma bianhao number id'],
  vi: ['so ma maso', 'number id'],
  id: ['nomor no nombor id kode', 'number id'],
  hi: ['', 'sankhya kramank number id'],
  ar: ['raqm raqam rakam', 'number id'],
  he: ['mispar', 'number id'],
}

/** A concept as a group of names, those left out that an earlier table has. */
export function groupOfConcept({ words, ...meaning }: Concept, taken: Set<string>): NameGroup {
  let [fronts, ends] = noForms
  let isGerman = false
  let names = ''
  const addOnce = (name: string) => {
    const before = taken.size
    if (taken.add(name).size > before) names += names === '' ? name : ` ${name}`
  }
  const add = (name: string) => {
    addOnce(name)
    if (isGerman && umlaut.test(name)) addOnce(withoutUmlauts(name))
  }
  for (const word of words.split(/\s+/)) {
    if (word === '') continue
    if (word.endsWith(':')) {
      isGerman = word === 'de:'
      ;[fronts, ends] = formsOf(word.slice(0, -1))
    } else if (word.startsWith('#')) {
      const stem = word.slice(1)
      for (const front of fronts) add(front + stem)
      for (const end of ends) add(stem + end)
    } else add(word)
  }
  return { ...meaning, names }
}

type Forms = readonly [before: readonly string[], after: readonly string[]]

const noForms: Forms = [[], []]

function formsOf(language: string): Forms {
  const forms = numberForms[language]
  if (forms === undefined) return noForms
  const [before, after] = forms
  return [before === '' ? [] : before.split(' '), after.split(' ')]
}

const umlaut = /[ao]e|(?<![aeq])ue/

/** `ä` reaches the tables as `a` where it is written, and as `ae` where it is spelled. */
function withoutUmlauts(name: string): string {
  return name
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll(/(?<![aeq])ue/g, 'u')
}
