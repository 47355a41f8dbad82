import type { DemoServer } from './server.ts'

/** Where the demo server listens and what there is to try, as text for a terminal; no secret is in it. */
export function describeServer(
  server: Pick<
    DemoServer,
    'issuer' | 'introspectionEndpoint' | 'handoverUrl' | 'callers' | 'tokens'
  >,
): string {
  return [
    `Demo authorization server at ${server.issuer}`,
    '',
    `Introspection endpoint  ${server.introspectionEndpoint}`,
    `Metadata                ${server.issuer}/.well-known/oauth-authorization-server`,
    `Callers, tokens as JSON ${server.handoverUrl} (with this run’s secrets)`,
    '',
    'Who may ask',
    ...server.callers.map(
      ({ clientId, method, description }) =>
        `  ${clientId.padEnd(12)} ${method.padEnd(20)} ${description}`,
    ),
    '',
    'Tokens',
    ...server.tokens.map(({ key, description }) => `  ${key.padEnd(14)} ${description}`),
    '',
    'Ask as the Orders API about the first token, the secret through standard input:',
    `  ${curlLine(server)}`,
    '',
    'Ctrl+C stops the server.',
    '',
  ].join('\n')
}

/** Node turns the handover into curl's settings, which curl reads from standard input. */
function curlLine(server: Pick<DemoServer, 'introspectionEndpoint' | 'handoverUrl'>): string {
  const settings = [
    'const { profiles: [p], tokens: [t] } = JSON.parse(require("fs").readFileSync(0))',
    '"user = " + JSON.stringify(p.clientAuthentication.clientId + ":" + p.clientSecret)' +
      ' + "\\ndata = " + JSON.stringify("token=" + t.token)',
  ].join('; ')
  return `curl -s ${server.handoverUrl} | node -p '${settings}' | curl -s -K - ${server.introspectionEndpoint}`
}
