import { marks } from '../../core/introspection/marks.ts'
import type { InForce } from '../../core/introspection/sent-request.ts'
import { certificateFacts } from '../jose/certificate-facts.ts'
import type { AskInput } from './ask.ts'
import type { Route } from './open-connection.ts'
import type { Identity } from './trust.ts'

/** What of a way was chosen for a request. */
export interface WayInForce {
  readonly route: Route
  readonly identity: Identity | null
  readonly systemRoots: boolean
}

/** Which settings were in force for a request; `mask` takes its secrets out. */
export function describeInForce(
  { profile, endpoint }: Pick<AskInput, 'profile' | 'endpoint'>,
  { route, identity, systemRoots }: WayInForce,
  mask: (text: string) => string,
): InForce {
  const { connection, caFiles } = profile
  const fromProfile = connection.proxy.use === 'url'
  return {
    proxyFrom: route.proxy === null ? null : fromProfile ? 'profile' : 'environment',
    caFiles,
    systemRoots,
    serverName: route.peer.serverName,
    pin: route.peer.pin,
    certificate: identity === null ? null : certificateFacts(identity.chain),
    ownHeaders: connection.headers.map(({ name }) => name),
    ownParameters: connection.parameters.map(({ name, value, secret }) => [
      name,
      secret ? marks.ownSecret : mask(value),
    ]),
    endpointFrom: endpoint.from,
  }
}
