import { isJsonObject, type JsonObject, memberOf } from '../../json.ts'

const countryNames = [
  'country',
  'c',
  'country_code',
  'countryCode',
  'ctry',
  'usageLocation',
] as const

/** The ISO 3166 codes of the countries that an answer speaks of, by its locale, its country, its address. */
export function countriesIn(members: JsonObject): readonly string[] {
  const found = new Set<string>()
  const locale = memberOf(members, 'locale')
  const region =
    typeof locale === 'string' ? /^[a-z]{2,3}[-_]([A-Za-z]{2})$/.exec(locale)?.[1] : undefined
  if (region !== undefined) found.add(region.toUpperCase())
  const address = memberOf(members, 'address')
  for (const object of [members, address]) {
    if (!isJsonObject(object)) continue
    for (const name of countryNames) {
      const code = memberOf(object, name)
      if (typeof code === 'string' && /^[A-Za-z]{2}$/.test(code)) found.add(code.toUpperCase())
    }
  }
  return [...found]
}
