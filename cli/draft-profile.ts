import path from 'node:path'
import { LoupeError } from '../core/errors.ts'
import type { AnswerSettings, VerificationKeys } from '../core/profile/answer-settings.ts'
import type {
  ConnectionSettings,
  OwnValue,
  ProxySetting,
} from '../core/profile/connection-settings.ts'
import type { ProfileDraft } from '../core/profile/profile.ts'
import type { AddOptions } from './add-options.ts'
import { draftAuthentication } from './draft-authentication.ts'
import { splitPair } from './split-pair.ts'

/**
 * The profile that the options describe; `verificationKey` is the text of `--verification-key-file`. Throws
 * `input-invalid` for options that do not go together.
 */
export function draftProfile(options: AddOptions, verificationKey: string | null): ProfileDraft {
  return {
    id: null,
    name: options.name,
    role: options.role,
    issuer: options.issuer,
    introspectionEndpoint: options.endpoint,
    authentication: draftAuthentication(options),
    expectations: {
      audiences: [...options.audience],
      requiredScopes: [...options.scope],
      entitledClaims: [...options.entitled],
      clockSkewSeconds: options.skew,
    },
    caFiles: options.caFile.map((file) => path.resolve(file)),
    allowInsecureHttp: options.allowInsecureHttp,
    storage: 'keychain',
    answer: answerOf(options, verificationKey),
    connection: connectionOf(options),
    metadata: options.metadata,
    tokenEndpoint: options.tokenEndpoint,
    silenced: [],
  }
}

function answerOf(options: AddOptions, verificationKey: string | null): AnswerSettings {
  return {
    format: options.answer,
    signedResponseAlg: options.signedResponseAlg,
    encryptedResponseAlg: options.encryptedResponseAlg,
    encryptedResponseEnc: options.encryptedResponseEnc,
    keys: keysOf(options, verificationKey),
    encryptionKey: null,
  }
}

function keysOf({ jwksUrl }: AddOptions, verificationKey: string | null): VerificationKeys {
  if (jwksUrl !== undefined && verificationKey !== null) {
    throw new LoupeError(
      'input-invalid',
      'Give --jwks-url or --verification-key-file, not both: answers are verified with the one or the other.',
    )
  }
  if (jwksUrl !== undefined) return { from: 'jwks-url', url: jwksUrl }
  return verificationKey === null
    ? { from: 'metadata' }
    : { from: 'pinned', key: verificationKey.trim() }
}

function connectionOf(options: AddOptions): ConnectionSettings {
  const byTls = [options.method, options.tokenClientMethod].some((method) => /tls/.test(method))
  return {
    proxy: proxyOf(options),
    serverName: options.serverName,
    pin: options.pin,
    clientCertificate: options.certificateFile !== undefined && !byTls,
    headers: [
      ...options.header.map((text) => plainValue(splitPair(text, ':', '--header'))),
      ...secretValues(options.secretHeaderFile, '--secret-header-file'),
    ],
    parameters: [
      ...options.parameter.map((text) => plainValue(splitPair(text, '=', '--parameter'))),
      ...secretValues(options.secretParameterFile, '--secret-parameter-file'),
    ],
  }
}

function proxyOf({ proxy, proxyUser }: AddOptions): ProxySetting {
  if (proxy !== 'environment' && proxy !== 'none') {
    return { use: 'url', url: proxy, userName: proxyUser }
  }
  if (proxyUser === '') return { use: proxy }
  throw new LoupeError(
    'input-invalid',
    '--proxy-user goes with a proxy of the profile’s own: name it with --proxy <url>.',
  )
}

function plainValue([name, value]: readonly [string, string]): OwnValue {
  return { name, value, secret: false }
}

function secretValues(texts: readonly string[], option: string): readonly OwnValue[] {
  return texts.map((text) => ({ name: splitPair(text, '=', option)[0], value: '', secret: true }))
}
