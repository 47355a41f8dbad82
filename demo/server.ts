import type { EventEmitter } from 'node:events'
import type Provider from 'oidc-provider'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { type DemoCaller, makeCallers } from './callers.ts'
import { makeConfiguration } from './configuration.ts'
import { disclose } from './disclosure.ts'
import { answerHandover, handoverPath, makeHandover } from './handover.ts'
import { type ListenOptions, listen, stopListening } from './listen.ts'
import { loadProvider } from './load-provider.ts'
import { createExtras, createMint } from './mint.ts'
import { findPerson } from './person.ts'
import { type DemoToken, type DemoTokenKey, issueTokens, publicHalf } from './tokens.ts'

/** A running demo authorization server. */
export interface DemoServer {
  /** `http://127.0.0.1:PORT`. */
  readonly issuer: string
  readonly introspectionEndpoint: string
  readonly handoverUrl: string
  readonly callers: readonly DemoCaller[]
  readonly tokens: readonly DemoToken[]
  /** Takes a token back while the server runs. Throws for a token that the server does not keep. */
  revoke(key: DemoTokenKey): Promise<void>
  /** Stops at once. Throws what went wrong inside the server while it ran. */
  close(): Promise<void>
}

/** How to start the demo server; by default on 127.0.0.1, on any free port, without TLS. */
export interface DemoServerOptions extends Partial<ListenOptions> {
  /** Milliseconds since the epoch: the tokens' times lie round it. The provider judges them by the system's clock. */
  readonly now?: () => number
}

/** Starts oidc-provider with an in-memory store, callers, and tokens that each tell a story. */
export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const { host = '127.0.0.1', port = 0, tls, now = Date.now } = options
  const callers = makeCallers()
  const extras = createExtras()
  const oidcProvider = await loadProvider()
  const { server, origin: issuer } = await listen({ host, port, tls })
  try {
    const provider = new oidcProvider.Provider(
      issuer,
      makeConfiguration(oidcProvider, callers, extras.extrasOf),
    )
    const faults = watchFaults(provider)
    discloseByCaller(provider, callers)
    const issued = await issueTokens(createMint(provider, extras), Math.floor(now() / 1000))
    const tokens = issued.map(publicHalf)
    const introspectionEndpoint = provider.urlFor('introspection')
    const handover = makeHandover(issuer, introspectionEndpoint, callers, tokens)
    const serve = provider.callback()
    server.on('request', (request, response) => {
      if (request.url === handoverPath) answerHandover(request, response, issuer, handover)
      else void serve(request, response)
    })
    return {
      issuer,
      introspectionEndpoint,
      handoverUrl: `${issuer}${handoverPath}`,
      callers,
      tokens,
      async revoke(key) {
        const revoke = issued.find((token) => token.key === key)?.revoke ?? null
        if (revoke === null) throw new Error(`The demo server does not keep the token ${key}`)
        await revoke()
      },
      async close() {
        await stopListening(server)
        if (faults.length > 0) throw new AggregateError(faults, 'The demo server failed inside')
      },
    }
  } catch (fault) {
    await stopListening(server)
    throw fault
  }
}

/** Lets each caller see what the deployment tells it, after oidc-provider made its own answer. */
function discloseByCaller(provider: Provider, callers: readonly DemoCaller[]): void {
  provider.use<object, { oidc?: KoaContextWithOIDC['oidc'] }>(async (ctx, next) => {
    await next()
    const { oidc } = ctx
    const body: unknown = ctx.body
    if (oidc?.route !== 'introspection' || !isActiveAnswer(body)) return
    const caller = callers.find(({ clientId }) => clientId === oidc.client?.clientId)
    if (caller === undefined) return
    const { AccessToken, RefreshToken } = oidc.entities
    ctx.body = disclose(body, caller.key, findPerson((AccessToken ?? RefreshToken)?.accountId))
  })
}

function isActiveAnswer(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && 'active' in body && body.active === true
}

/** Collects errors that are ours or the provider's; a client that goes away in mid-request is neither. */
function watchFaults(provider: Provider): readonly Error[] {
  const faults: Error[] = []
  provider.on('server_error', (_ctx, fault) => {
    faults.push(fault)
  })
  const koa: EventEmitter = provider
  koa.on('error', (fault: Error, ctx?: KoaContextWithOIDC) => {
    if (ctx === undefined || ctx.req.complete) faults.push(fault)
  })
  return faults
}
