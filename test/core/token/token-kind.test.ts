import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { type ContentKind, kindByContent } from '../../../core/token/token-kind.ts'

const idTokenNote =
  'This looks like an ID token. Introspection is for access and refresh tokens; many servers call an ID token inactive.'
const certain = (kind: ContentKind['kind'], note: string | null = null) => ({
  kind,
  certain: true,
  note,
})
const refused = (what: string) => certain('unknown', `This is ${what}, not a token to introspect.`)
const silent = { kind: 'unknown', certain: false, note: null }

describe('kindByContent', () => {
  it.each<[JsonObject, JsonObject | null, object]>([
    [{ typ: 'at+jwt' }, {}, certain('access_token')],
    [{ typ: 'application/at+JWT' }, {}, certain('access_token')],
    [{ typ: 'at+jwt', enc: 'A256GCM' }, null, certain('access_token')],
    [{ typ: 'at+jwt' }, { at_hash: 'x' }, certain('access_token')],
    [{ typ: 'JWT' }, { typ: 'Refresh' }, certain('refresh_token')],
    [{ typ: 'JWT' }, { typ: 'Offline' }, certain('refresh_token')],
    [{ typ: 'JWT' }, { typ: 'Bearer', nonce: 'x' }, certain('access_token')],
    [{ typ: 'JWT' }, { typ: 'ID' }, certain('id_token', idTokenNote)],
    [{}, { token_use: 'access' }, certain('access_token')],
    [{}, { token_use: 'id' }, certain('id_token', idTokenNote)],
    [{}, { at_hash: 'x' }, { kind: 'id_token', certain: false, note: idTokenNote }],
    [{}, { c_hash: 'x' }, { kind: 'id_token', certain: false, note: idTokenNote }],
    [{}, { nonce: 'x' }, { kind: 'id_token', certain: false, note: idTokenNote }],
    [{}, { nonce: 'x', scope: 'openid' }, silent],
    [{ typ: 'token-introspection+jwt' }, {}, refused('a signed introspection answer (RFC 9701)')],
    [{}, { token_introspection: {} }, refused('a signed introspection answer (RFC 9701)')],
    [{ typ: 'dpop+jwt' }, {}, refused('a DPoP proof (RFC 9449), which accompanies a token')],
    [{ typ: 'logout+jwt' }, {}, refused('a logout token (OpenID Connect Back-Channel Logout)')],
    [{ typ: 'JWT' }, { scope: 'a' }, silent],
    [{ typ: 7 }, { typ: ['Refresh'] }, silent],
    [{}, null, silent],
  ])('header %j and payload %j', (header, payload, expected) => {
    expect(kindByContent({ header, payload, problems: [] })).toEqual(expected)
  })

  it('says nothing of an opaque token', () => {
    expect(kindByContent(null)).toEqual(silent)
  })
})
