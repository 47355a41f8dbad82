import type { RuleNotRun, Severity, Source } from './finding.ts'
import { source } from './sources.ts'

/** What no single exchange can give. */
type Beyond =
  /** A further request that the person allows. */
  | 'probe'
  /** Another answer about the same token. */
  | 'second answer'
  /** The metadata of the resource, which an inspection does not fetch. */
  | 'resource metadata'
  /** What the resource server demands of the sign-in, which no profile holds yet. */
  | 'demanded sign-in'

/** A rule of the catalogue that one exchange can not decide: it is listed with what it needs, and does not run. */
interface BeyondRule {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly source: Source
  readonly advice: string
  readonly needs: Beyond
  /** What would be done to decide it, as a clause that goes on after “Needs a probe: ”. */
  readonly how: string
}

/** The words in front of a rule's `how`. */
export const beyondWords: Readonly<Record<Beyond, string>> = {
  probe: 'a probe',
  'second answer': 'a second answer',
  'resource metadata': 'the resource’s own metadata',
  'demanded sign-in': 'the sign-in that is demanded',
}

/** Rules that need more than one exchange. */
export const beyondRules: readonly BeyondRule[] = [
  {
    id: 'REQ-09',
    severity: 'security',
    title: 'The server answers somebody who does not say who is asking',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: refuse requests without credentials before you look at the token. At the resource server: report it; until it is mended anybody can test tokens that he finds.',
    needs: 'probe',
    how: 'the same request without credentials, which must be refused.',
  },
  {
    id: 'REQ-10',
    severity: 'warning',
    title: 'A caller without credentials is refused with an unexpected status',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: answer 400 where signed answers are wanted (RFC 9701), otherwise 400 or 401. At the resource server: take every status from 400 on as a refusal, and never as “inactive”.',
    needs: 'probe',
    how: 'the same request without credentials, whose status counts.',
  },
  {
    id: 'REQ-22',
    severity: 'warning',
    title: 'A wrong secret looks like a token that is not valid',
    source: source('RFC 7662', '2.3'),
    advice:
      'At the server: answer wrong credentials with 401. At the resource server: check your own secret first where every token seems inactive.',
    needs: 'probe',
    how: 'the same request with a wrong secret, which must give 401 and not active: false.',
  },
  {
    id: 'MEM-25',
    severity: 'error',
    title: 'Whether the token counts as active depends on the hint in the question',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: search all kinds of tokens where the hint does not fit. At the resource server: leave the hint out, or ask again without it before you refuse a token.',
    needs: 'probe',
    how: 'the same request with another hint and with none.',
  },
  {
    id: 'AUD-03',
    severity: 'security',
    title: 'A caller that the token has nothing to do with is told all about it',
    source: source('OpenID FAPI working group issue 617', ''),
    advice:
      'At the server: answer active: false to whoever is neither named in aud nor the client of the token. At the resource server: count on others reading what you read, until that is mended.',
    needs: 'probe',
    how: 'the same question by a profile that is neither audience nor client of the token.',
  },
  {
    id: 'AUD-05',
    severity: 'info',
    title: 'Two resource servers are told the same about the person',
    source: source('RFC 9701', '9'),
    advice:
      'At the server: decide for each resource server which data it may receive. At the resource server: list what you need, and have the rest left out.',
    needs: 'second answer',
    how: 'what another resource server’s profile is told about the same token.',
  },
  {
    id: 'AUD-06',
    severity: 'warning',
    title: 'The scope is not narrowed down to what this resource server can use',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: leave out scope values that belong to other resource servers. At the resource server: look at your own values only, and do not take the others for rights here.',
    needs: 'second answer',
    how: 'which scope another resource server’s profile is told for the same token.',
  },
  {
    id: 'AUD-07',
    severity: 'warning',
    title: 'The credentials of the resource server can get tokens as well',
    source: source('RFC 9701', '3'),
    advice:
      'At the server: allow these credentials only the calls that this resource server needs, best introspection alone. At the resource server: use other credentials where you are a client yourself, so that a stolen introspection secret opens nothing else.',
    needs: 'probe',
    how: 'a request for a token with the profile’s credentials, which should be refused to a resource server that is no client itself.',
  },
  {
    id: 'AUD-08',
    severity: 'info',
    title: 'Different resource servers are told the same subject',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: give each resource server, or each group of them, a subject of its own where they need not speak about the same person. At the resource server: do not use sub to compare persons with other services.',
    needs: 'second answer',
    how: 'the sub that another resource server’s profile is told for the same token.',
  },
  {
    id: 'JWT-23',
    severity: 'warning',
    title: 'The plain and the signed answer say different things',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: make both out of the same data. At the resource server: rely on the signed one, and ask for no other.',
    needs: 'probe',
    how: 'the same question twice, for plain JSON and for a signed answer.',
  },
  {
    id: 'JWT-24',
    severity: 'warning',
    title: 'The very same signed answer comes twice',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: make a signed answer anew for each request, so that iat says when. At the resource server: refuse a signed answer whose iat lies before your question.',
    needs: 'second answer',
    how: 'a signed answer to the same question a moment later.',
  },
  {
    id: 'EXT-09',
    severity: 'info',
    title: 'The sign-in is weaker, or longer ago, than this resource server demands',
    source: source('RFC 9470', '3'),
    advice:
      'At the server: say acr and auth_time for each token. At the resource server: answer with insufficient_user_authentication, acr_values and max_age, so that the client sends the person to sign in again.',
    needs: 'demanded sign-in',
    how: 'acr_values and max_age of this resource server, which a profile does not hold yet.',
  },
  {
    id: 'MD-08',
    severity: 'info',
    title: 'The resource does not name this issuer as its authorization server',
    source: source('RFC 9728', '2'),
    advice:
      'At the server: nothing is wrong there. At the resource server: publish your exact identifier as resource, or clients must not use the document; a list of authorization_servers is optional, but clients do not find an issuer that it leaves out.',
    needs: 'resource metadata',
    how: 'its document at /.well-known/oauth-protected-resource, which an inspection does not fetch; “Discover” looks at it.',
  },
  {
    id: 'PII-17',
    severity: 'warning',
    title: 'A client is told more about the person than the resource server',
    source: source('RFC 9701', '9'),
    advice:
      'At the server: tell clients what concerns their own token, and personal data through the userinfo endpoint. At the resource server: compare what each of your profiles is told.',
    needs: 'second answer',
    how: 'what a profile declared as a client is told about the same token.',
  },
]

/** The same as the report lists them. */
export const beyondNotRun: readonly RuleNotRun[] = beyondRules.map(({ id, needs, how }) => ({
  rule: id,
  reason: `Needs ${beyondWords[needs]}: ${how}`,
}))
