import { describe, expect, it } from 'vitest'
import { allNames } from '../../../../core/claims/names/all-names.ts'
import { readName } from '../../../../core/claims/names/read-name.ts'

const names = allNames.flatMap((group) => group.names.split(/\s+/))

describe('tables of names', () => {
  it('hold every name once', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('hold names as they are looked up', () => {
    expect(names.filter((name) => readName(name).key !== name || name === '')).toEqual([])
  })
})

describe('readName', () => {
  it.each([
    ['given_name', ['given', 'name']],
    ['givenName', ['given', 'name']],
    ['given-name', ['given', 'name']],
    ['GIVEN NAME', ['given', 'name']],
    ['user.given.name', ['user', 'given', 'name']],
    ['given_name#ja-Kana-JP', ['given', 'name']],
    ['https://example.com/claims/given_name', ['given', 'name']],
    ['https://example.com/claims#given_name', ['given', 'name']],
    ['urn:example:claims:given_name', ['given', 'name']],
    ['custom:given_name', ['given', 'name']],
    ['extension_4c1a_GivenName', ['given', 'name']],
    ['urn:oid:2.5.4.42', ['given', 'name']],
    ['passport_no', ['passport', 'number']],
    ['Prénom', ['prenom']],
    ['Straße', ['strasse']],
    ['fødselsdato', ['fodselsdato']],
    ['', []],
    ['#', []],
  ])('reads %j', (name, words) => {
    expect(readName(name)).toEqual({ words, key: words.join('') })
  })
})
