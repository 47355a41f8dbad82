import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DemoHandover } from '../core/demo-handover.ts'
import type { DemoCaller } from './callers.ts'
import type { DemoToken } from './tokens.ts'

export const handoverPath = '/demo/handover'

const loopbackAddresses: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Puts together what the app fetches when it starts as a demo. */
export function makeHandover(
  issuer: string,
  introspectionEndpoint: string,
  callers: readonly DemoCaller[],
  tokens: readonly DemoToken[],
): DemoHandover {
  return {
    issuer,
    profiles: callers.map((caller) => ({
      name: caller.name,
      description: caller.description,
      role: caller.role,
      issuer,
      introspectionEndpoint,
      clientAuthentication: { method: caller.method, clientId: caller.clientId },
      secret: { clientSecret: caller.clientSecret },
      answer: caller.answer,
      audiences: [...caller.audiences],
      requiredScopes: [...caller.requiredScopes],
      entitledClaims: [...caller.entitledClaims],
    })),
    tokens: tokens.map(({ key, label, description, token, tokenTypeHint }) => ({
      key,
      label,
      description,
      token,
      tokenTypeHint,
    })),
  }
}

/**
 * Answers the handover. It holds this run's secrets: only a program on this machine gets it, no web page
 * (they send `Origin` or `Sec-Fetch-Site`), and no host name that was made to point here.
 */
export function answerHandover(
  request: IncomingMessage,
  response: ServerResponse,
  issuer: string,
  handover: DemoHandover,
): void {
  const { host, origin, 'sec-fetch-site': fetchSite } = request.headers
  const fromHere =
    loopbackAddresses.has(request.socket.remoteAddress ?? '') &&
    host === new URL(issuer).host &&
    origin === undefined &&
    (fetchSite === undefined || fetchSite === 'none')
  const status = !fromHere ? 403 : request.method === 'GET' ? 200 : 405
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(status === 200 ? JSON.stringify(handover) : '{}')
}
