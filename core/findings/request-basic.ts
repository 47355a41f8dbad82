import { inRequest } from './places.ts'
import { type CallRule, type CallSubject, callNeed } from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { source } from './sources.ts'

const place = inRequest('Authorization')

const needsBasic = callNeed('a caller that uses HTTP Basic', ({ call }) =>
  call.basic === null ? 'The caller does not use HTTP Basic.' : null,
)

/** A rule about how id and secret are written before base64. @see RFC 6749 section 2.3.1 and appendix B */
export const basicRules: readonly CallRule[] = [
  {
    id: 'REQ-12',
    severity: 'error',
    title: 'Client id and secret lack the form encoding that HTTP Basic needs here',
    source: source('RFC 6749', '2.3.1'),
    advice:
      'At the server: decode id and secret after base64, as RFC 6749 section 2.3.1 says. At the resource server: encode each of them as a form value, join them with a colon, then apply base64; curl -u does not encode.',
    needs: [needsBasic],
    check: (subject) =>
      subject.call.source === 'ours' ? checkOurs(subject) : checkPasted(subject),
  },
]

function checkPasted({ call }: CallSubject): readonly RuleHit[] {
  const { basic } = call
  if (basic?.encoding === 'broken') {
    return [
      {
        title: 'The Basic credentials are not base64 of an id and a secret',
        message: 'What follows “Basic” does not decode to id:secret.',
        where: [place],
      },
    ]
  }
  if (basic?.encoding !== 'raw') return []
  if (basic.arrivesChanged) {
    const message =
      'They hold a percent sign or a plus, and are not encoded: a server that decodes them, as it should, reads something else and refuses the caller.'
    return [{ message, where: [place] }]
  }
  return [
    {
      severity: 'info',
      message:
        'They hold characters that form-encoding changes, but none that decoding would: servers that decode and servers that do not read the same.',
      where: [place],
    },
  ]
}

/** Says which of the two forms was sent, and whether the server took it; only where they differ. */
function checkOurs({ call, context }: CallSubject): readonly RuleHit[] {
  const encoding = call.basic?.encoding
  const outcome = context.outcome
  if (outcome === null || (encoding !== 'raw' && encoding !== 'form')) return []
  if (outcome.answered) return [encoding === 'raw' ? rawTaken : encodedTaken]
  if (!outcome.callerRefused) return []
  return [encoding === 'raw' ? rawRefused : encodedRefused]
}

const rawTaken: RuleHit = {
  severity: 'info',
  title: 'The server took client id and secret unencoded, against RFC 6749',
  message:
    'The raw form worked: this server does not decode what comes as HTTP Basic. Clients that follow RFC 6749 section 2.3.1 fail here with this id and secret.',
  where: [place],
}

const encodedTaken: RuleHit = {
  severity: 'info',
  title: 'The server took client id and secret form-urlencoded, as RFC 6749 wants',
  message:
    'The encoded form worked. A caller that sends them unencoded (curl -u, some libraries) may be refused with this id and secret.',
  where: [place],
}

const rawRefused: RuleHit = {
  severity: 'info',
  title: 'The server refused client id and secret unencoded as well',
  message: 'The raw form did not work either, so the encoding is not likely to be the cause.',
  where: [place],
}

const encodedRefused: RuleHit = {
  severity: 'info',
  title: 'The server may have refused the caller because it does not decode HTTP Basic',
  message:
    'Id or secret hold characters that form-encoding changes, and they were sent encoded. Ask again with the raw form: if that works, the server does not decode.',
  where: [place],
}
