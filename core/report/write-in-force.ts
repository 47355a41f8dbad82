import type { SentRequest } from '../introspection/sent-request.ts'
import { sayInstant } from '../time/say-time.ts'
import type { TextPage } from './text-page.ts'

const column = { indent: 2, label: 13, labelStyle: 'dim' as const }

/** Writes which settings of the profile were in force for a request, and what the caller presented. */
export function writeInForce(page: TextPage, request: SentRequest): void {
  for (const [label, text] of inForceLines(request)) page.labelled(label, text, column)
}

/** The settings in force, a label and a text each; those that are at their default are left out. */
export function inForceLines({
  inForce,
  proxy,
  authentication,
}: SentRequest): readonly (readonly [label: string, text: string])[] {
  const { assertion, bearer } = authentication
  const { certificate } = inForce
  const lines: readonly (readonly [string, string | null])[] = [
    [
      'assertion',
      assertion && `${JSON.stringify(assertion.header)} ${JSON.stringify(assertion.claims)}`,
    ],
    ['bearer', bearer && sayBearer(bearer)],
    [
      'certificate',
      certificate &&
        `${certificate.subject}, issued by ${certificate.issuer}, until ${sayInstant(certificate.validTo, { timeZone: 'UTC' })}, x5t#S256 ${certificate.thumbprint}`,
    ],
    [
      'endpoint',
      inForce.endpointFrom === 'mtls-alias' ? 'mtls_endpoint_aliases of the metadata' : null,
    ],
    ['proxy', proxy && `${proxy}, from the ${inForce.proxyFrom ?? 'environment'}`],
    ['extra CAs', inForce.caFiles.length === 0 ? null : inForce.caFiles.join(', ')],
    ['server name', inForce.serverName],
    ['pin', inForce.pin],
    ['own headers', inForce.ownHeaders.length === 0 ? null : inForce.ownHeaders.join(', ')],
    [
      'parameters',
      inForce.ownParameters.length === 0
        ? null
        : inForce.ownParameters.map(([name, value]) => `${name}=${value}`).join(' '),
    ],
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]))
}

function sayBearer(bearer: NonNullable<SentRequest['authentication']['bearer']>): string {
  if (bearer.from === 'typed') return 'the token in the profile'
  return bearer.cached ? 'from the token endpoint, got before' : 'from the token endpoint, got now'
}
