import { source } from '../findings/sources.ts'
import { describeAll } from './member-description.ts'

const rfc7662 = describeAll('rfc7662', source('RFC 7662', '2.2'), {
  active: 'Whether the token is valid right now, for this caller.',
  scope: 'What the token allows: scope tokens, separated by single spaces.',
  client_id: 'The client that requested the token.',
  username: 'A human-readable name of the person who authorized the token.',
  token_type: 'How the token is used, for instance Bearer or DPoP.',
  exp: 'When the token expires, in seconds since 1970.',
  iat: 'When the token was issued, in seconds since 1970.',
  nbf: 'Before when the token must not be used, in seconds since 1970.',
  sub: 'The subject of the token: usually the person who authorized it, as an opaque identifier.',
  aud: 'Whom the token is for: the resource servers that may accept it.',
  iss: 'The authorization server that issued the token.',
  jti: 'The identifier of the token itself.',
})

const registered = [
  ...describeAll('registered', source('RFC 7800', '3.1'), {
    cnf: 'The key that the token is bound to: only its holder can use the token.',
  }),
  ...describeAll('registered', source('RFC 9470', '6.2'), {
    acr: 'How strongly the person was authenticated.',
    auth_time: 'When the person was authenticated, in seconds since 1970.',
  }),
  ...describeAll('registered', source('RFC 9396', '9.2'), {
    authorization_details: 'What the token allows, in detail: a list of objects with a type each.',
  }),
  ...describeAll('registered', source('RFC 8693', '4.1'), {
    act: 'Who acts with this token in place of the subject.',
  }),
  ...describeAll('registered', source('RFC 8693', '4.4'), {
    may_act: 'Who may become the actor in place of the subject.',
  }),
  ...describeAll('registered', source('UMA 2.0 Federated Authorization', '5.1.1'), {
    permissions: 'Resources and the scopes that the token has there: a list of objects (UMA 2.0).',
  }),
  ...describeAll('registered', source('RFC 8485', ''), {
    vot: 'How far the identity can be trusted: a vector of trust.',
    vtm: 'Where the values of the vector of trust are defined: a URL.',
  }),
  ...describeAll('registered', source('RFC 9200', '5.9.2'), {
    ace_profile: 'The ACE profile that client and resource server use.',
    cnonce: 'A nonce that the resource server gave to the authorization server through the client.',
    cti: 'The identifier of a CBOR Web Token.',
    exi: 'How long the token is valid after the resource server first sees it, in seconds.',
  }),
]

/**
 * The names of the IANA registry “OAuth Token Introspection Response”, the twelve of RFC 7662 first.
 * @see RFC 7662 section 3.1
 */
export const registeredMembers = new Map([...rfc7662, ...registered])
