import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { RequestedFormat } from '../../../core/introspection/sent-request.ts'
import { type AnswerSettings, plainAnswers } from '../../../core/profile/answer-settings.ts'
import type { CallerAuthentication } from '../../../core/profile/authentication.ts'
import { laterDefaults, type Profile } from '../../../core/profile/profile.ts'
import type { ProfileSecret } from '../../../core/profile/secret.ts'

import { readCertificatesAt } from '../../../node/files/read-certificates.ts'
import { createCallerTokens } from '../../../node/inspect/caller-token.ts'
import { createInspector, type Inspector } from '../../../node/inspect/inspector.ts'
import { readJwt } from '../../../node/jose/read-jwt.ts'
import { signAssertion } from '../../../node/jose/sign-assertion.ts'
import { createMetadataCache } from '../../../node/metadata/metadata-cache.ts'
import { createMetadataSource } from '../../../node/metadata/metadata-source.ts'
import { readCertificateFiles } from '../../../node/profiles/certificates.ts'
import { createTransport } from '../../../node/transport/transport.ts'
import { type AuthorizationServer, audience } from '../../fixtures/authorization-server.ts'

/** Who asks in a test. */
export interface Asker {
  readonly authentication: CallerAuthentication
  readonly secret: ProfileSecret
  readonly answer?: Partial<AnswerSettings>
}

/** The product's own parts, from profile to evidence, without a keychain. */
export interface Asking {
  ask(asker: Asker, format: RequestedFormat, token: string): Promise<Evidence>
  profileOf(asker: Asker): Profile
  close(): Promise<void>
}

/** Bindings are tested with the profiles. */
const nowhere = {
  places: [],
  ownProxy: null,
  proxyFromEnvironment: false,
  ca: null,
  pin: null,
  serverName: null,
}

/** Puts the parts together for one server, whose CA is trusted by a file as a person would name it. */
export async function startAsking(server: AuthorizationServer, ca: string): Promise<Asking> {
  const folder = await mkdtemp(path.join(tmpdir(), 'methods-'))
  const caFile = path.join(folder, 'ca.pem')
  await writeFile(caFile, ca)
  const now = () => Date.now()
  const transport = createTransport({
    now,
    monotonic: () => performance.now(),
    readFile: readCertificatesAt,
    environment: {},
  })
  const metadata = createMetadataSource({
    cache: createMetadataCache({ file: path.join(folder, 'cache.json') }),
    fetchDocument: transport.fetchDocument,
    now,
  })
  const parts = { sign: signAssertion, now, newId: () => randomUUID() }
  const callerTokens = createCallerTokens({ post: transport.post, ...parts })
  const profileOf = (asker: Asker) => profileAt(server, caFile, asker)
  const inspectorFor = (asker: Asker): Inspector =>
    createInspector({
      profiles: {
        load: () => Promise.resolve(profileOf(asker)),
        destinationOf: async ({ caFiles }) => ({
          ...nowhere,
          ca: (await readCertificateFiles(caFiles, readCertificatesAt)).fingerprint,
        }),
        secretFor: () => Promise.resolve(asker.secret),
      },
      transport,
      metadata,
      callerTokens,
      readJwt,
      randomBytes,
      ...parts,
    })
  return {
    profileOf,
    ask: (asker, format, token) =>
      inspectorFor(asker).inspect(
        {
          profileId: randomUUID(),
          token,
          tokenTypeHint: null,
          basicEncoding: 'form',
          format,
          refresh: false,
        },
        new AbortController().signal,
      ),
    async close() {
      await transport.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function profileAt(server: AuthorizationServer, caFile: string, asker: Asker): Profile {
  return {
    ...laterDefaults,
    id: randomUUID(),
    name: 'A caller',
    role: 'resource-server',
    issuer: server.issuer,
    introspectionEndpoint: server.introspectionEndpoint,
    tokenEndpoint: server.tokenEndpoint,
    authentication: asker.authentication,
    answer: { ...plainAnswers, ...asker.answer },
    expectations: {
      audiences: [audience],
      requiredScopes: [],
      entitledClaims: [],
      clockSkewSeconds: 60,
    },
    caFiles: [caFile],
    allowInsecureHttp: false,
    storage: 'session',
  }
}
