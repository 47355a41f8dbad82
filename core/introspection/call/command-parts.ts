import { formEncode } from '../form-encode.ts'
import { type Mark, marks } from '../marks.ts'
import type { SentRequest } from '../sent-request.ts'
import { formFields } from './form-fields.ts'

/** A secret that a command needs: the name of the variable or placeholder for it, and how to ask a person for it. */
export interface CommandSecret {
  /** Capital letters and `_` only, so that no shell can misread it. */
  readonly name: string
  readonly prompt: string
}

/** A text of a command, cut where a secret belongs in it. */
export type CommandText = readonly (string | CommandSecret)[]

/** What a command has to reproduce, free of any shell. */
export interface CommandParts {
  /** A secret in it is a placeholder. */
  readonly url: string
  /** With a secret in it, or plain; `authorization: Basic` is not among them. */
  readonly headers: readonly (readonly [name: string, value: CommandText])[]
  /** Id and secret of HTTP Basic, as they stand before base64; null for other methods. */
  readonly basic: CommandText | null
  /** Names and values; a plain value is decoded. */
  readonly form: readonly (readonly [name: string, value: CommandText])[]
  /** Flags with their values, which hold no secret. */
  readonly options: readonly (readonly [flag: string, value: string])[]
  /** Each secret once, in the order in which they are asked for. */
  readonly secrets: readonly CommandSecret[]
}

/** Headers that curl makes by itself. */
const automatic = new Set(['host', 'content-length', 'content-type', 'connection'])

const marked = new RegExp(`(${Object.values(marks).join('|')})`)

/** Takes a request apart for a command; what stands as a mark in it becomes a secret to ask for. */
export function commandParts(request: SentRequest): CommandParts {
  const { headers, authentication } = request
  const isBasic = authentication.basicEncoding !== null
  const others = headers.filter(
    ([name]) =>
      !automatic.has(name.toLowerCase()) && !(isBasic && name.toLowerCase() === 'authorization'),
  )
  const texts = {
    headers: others.map(([name, value]) => [name, cut(value, `header ${name}`)] as const),
    form: formFields(request.body).map(
      ([name, value]) => [name, cut(value, `parameter ${name}`)] as const,
    ),
    basic: isBasic ? basicOf(authentication) : null,
  }
  const { url, options } = reach(request)
  return { url, ...texts, options, secrets: secretsIn(texts) }
}

/** Cuts a text at its marks. `place` says where it stands, for the prompt of a secret value of one's own. */
function cut(text: string, place: string): CommandText {
  return text.split(marked).flatMap((piece) => {
    if (piece === '') return []
    const mark = Object.values(marks).find((known) => known === piece)
    return [mark === undefined ? piece : secretOf(mark, place)]
  })
}

const secrets: Readonly<Record<Mark, CommandSecret>> = {
  [marks.token]: { name: 'TOKEN', prompt: 'Token' },
  [marks.clientSecret]: { name: 'CLIENT_SECRET', prompt: 'Client secret' },
  [marks.basicCredentials]: { name: 'BASIC_CREDENTIALS', prompt: 'Basic credentials (base64)' },
  [marks.assertion]: { name: 'CLIENT_ASSERTION', prompt: 'Client assertion (a new one)' },
  [marks.bearerToken]: { name: 'BEARER_TOKEN', prompt: 'Bearer token of the caller' },
  [marks.ownSecret]: { name: 'SECRET', prompt: 'Secret value' },
  [marks.proxyPassword]: { name: 'PROXY_PASSWORD', prompt: 'Password for the proxy' },
}

function secretOf(mark: Mark, place: string): CommandSecret {
  if (mark !== marks.ownSecret) return secrets[mark]
  const name = `SECRET_${place.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`
  return { name, prompt: `Secret value of ${place.replaceAll(/[^\w -]+/g, '_')}` }
}

function basicOf({ clientId, basicEncoding, encodingMatters }: SentRequest['authentication']) {
  const encoded = basicEncoding === 'form'
  const secret =
    encoded && encodingMatters
      ? { name: 'CLIENT_SECRET', prompt: 'Client secret, form-urlencoded' }
      : secrets[marks.clientSecret]
  const id = cut(clientId, 'client id').map((piece) =>
    encoded && typeof piece === 'string' ? formEncode(piece) : piece,
  )
  return [...id, ':', secret]
}

function secretsIn(texts: Pick<CommandParts, 'headers' | 'form' | 'basic'>) {
  const all = [
    ...texts.headers.flatMap(([, value]) => value),
    ...(texts.basic ?? []),
    ...texts.form.flatMap(([, value]) => value),
  ].filter((piece) => typeof piece !== 'string')
  return [...new Map(all.map((secret) => [secret.name, secret])).values()]
}

/** URL and flags: how the server is reached. Another server name is the URL's host, and its host is connected to. */
function reach({ url, proxy, inForce, authentication }: SentRequest) {
  const { serverName, pin, caFiles, certificate } = inForce
  const presents = certificate !== null || authentication.method.endsWith('tls_client_auth')
  const target = new URL(
    cut(url, 'URL')
      .map((piece) => (typeof piece === 'string' ? piece : piece.name))
      .join(''),
  )
  const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port
  const named = serverName !== null && target.protocol === 'https:'
  const options: (readonly [string, string])[] = []
  const add = (flag: string, value: string) => options.push([flag, value])
  if (named) {
    add('--connect-to', `${serverName}:${port}:${target.hostname}:${port}`)
    add('--header', `host: ${target.host}`)
  }
  const [caFile] = caFiles
  if (caFile !== undefined) add('--cacert', caFiles.length > 1 ? 'ALL-CA.pem' : caFile)
  if (pin !== null) add('--pinnedpubkey', `sha256//${pin}`)
  if (presents) {
    add('--cert', 'CLIENT.pem')
    add('--key', 'CLIENT.key')
  }
  if (proxy === null) add('--noproxy', '*')
  else add('--proxy', proxy)
  const rest = `${target.pathname}${target.search}`
  const host = named ? `${serverName}${target.port === '' ? '' : `:${target.port}`}` : target.host
  return { url: `${target.protocol}//${host}${rest}`, options }
}

/** A header line as a text, its value cut like the rest. */
export function headerText([name, value]: readonly [string, CommandText]): CommandText {
  return [`${name}: `, ...value]
}

/** Whether a text is plain: no secret in it. */
export function plainText(text: CommandText): string | null {
  return text.every((piece) => typeof piece === 'string') ? text.join('') : null
}
