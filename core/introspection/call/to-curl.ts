import { assertNever } from '../../assert-never.ts'
import { formEncode } from '../form-encode.ts'
import type { SentRequest } from '../sent-request.ts'
import {
  type CommandParts,
  type CommandText,
  commandParts,
  headerText,
  plainText,
} from './command-parts.ts'
import { quoteCmd, quotePosix } from './quote-for-shell.ts'
import { writePowerShell } from './write-power-shell.ts'

/** The shells that a command can be written for: bash and zsh, PowerShell, the prompt of Windows. */
export type CommandShell = 'posix' | 'powershell' | 'cmd'

/** A command, and sentences about what to fill in and what differs. */
export interface CurlCommand {
  readonly command: string
  readonly notes: readonly string[]
}

/**
 * A curl command that reproduces a request, quoted for a shell. It holds no secret: bash, zsh and PowerShell ask for
 * each and pass it on without putting it into an argument; for `cmd` placeholders in capitals stand in its place.
 */
export function toCurl(request: SentRequest, shell: CommandShell): CurlCommand {
  const parts = commandParts(request)
  return { command: write(parts, shell), notes: notesOn(request, parts, shell) }
}

function write(parts: CommandParts, shell: CommandShell): string {
  switch (shell) {
    case 'posix':
      return writePosix(parts)
    case 'powershell':
      return writePowerShell(parts)
    case 'cmd':
      return writeCmd(parts)
    default:
      return assertNever(shell)
  }
}

/** In a subshell: the shell reads it to its end before `read` takes the next line, and forgets the secrets after it. */
function writePosix(parts: CommandParts): string {
  const basic = parts.basic === null ? [] : [posixHeader(['authorization: Basic '], parts.basic)]
  const lines = [
    `curl --globoff ${quotePosix(parts.url)}`,
    ...parts.options.map(([flag, value]) => `${flag} ${quotePosix(value)}`),
    ...parts.headers.map((header) => posixHeader(headerText(header), null)),
    ...basic,
    ...parts.form.map(posixField),
  ]
  const asks = parts.secrets.map(
    ({ name, prompt }) =>
      `  printf '%s' ${quotePosix(`${prompt}: `)} >&2; IFS= read -rs ${name}; echo >&2`,
  )
  return ['(', ...asks, `  ${lines.join(' \\\n    ')}`, ')'].join('\n')
}

function posixHeader(line: CommandText, encoded: CommandText | null): string {
  const plain = encoded === null ? plainText(line) : null
  if (plain !== null) return `--header ${quotePosix(plain)}`
  const value =
    encoded === null
      ? posixText(line)
      : `${posixText(line)}"$(printf '%s' ${posixText(encoded)} | base64 | tr -d '\\n')"`
  return `--header @<(printf '%s\\n' ${value})`
}

function posixField([name, value]: readonly [string, CommandText]): string {
  const plain = plainText(value)
  if (plain !== null) return `--data-raw ${quotePosix(`${formEncode(name)}=${formEncode(plain)}`)}`
  return `--data-urlencode ${quotePosix(formEncode(name))}@<(printf '%s' ${posixText(value)})`
}

function posixText(text: CommandText): string {
  return text
    .map((piece) => (typeof piece === 'string' ? quotePosix(piece) : `"$${piece.name}"`))
    .join('')
}

function writeCmd(parts: CommandParts): string {
  const lines = [
    `curl --globoff ${quoteCmd(parts.url)}`,
    ...parts.options.map(([flag, value]) => `${flag} ${quoteCmd(value)}`),
    ...parts.headers.map((header) => `--header ${quoteCmd(filled(headerText(header)))}`),
    ...(parts.basic === null ? [] : [`--user ${quoteCmd(filled(parts.basic))}`]),
    ...parts.form.map(([name, value]) => cmdField(name, value)),
  ]
  return lines.join(' ^\n  ')
}

function cmdField(name: string, value: CommandText): string {
  const plain = plainText(value)
  return plain === null
    ? `--data-urlencode ${quoteCmd(`${formEncode(name)}=${filled(value)}`)}`
    : `--data-raw ${quoteCmd(`${formEncode(name)}=${formEncode(plain)}`)}`
}

function filled(text: CommandText): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')
}

function notesOn(
  { authentication, inForce, proxy }: SentRequest,
  { secrets }: CommandParts,
  shell: CommandShell,
): readonly string[] {
  const names = secrets.map(({ name }) => name).join(', ')
  const { method, basicEncoding, encodingMatters } = authentication
  const presents = inForce.certificate !== null || method.endsWith('tls_client_auth')
  const notes: readonly (readonly [boolean, string])[] = [
    [shell === 'posix', 'It is for bash and zsh. It asks for each secret and keeps none.'],
    [
      shell === 'powershell',
      'It asks for each secret and keeps none. curl.exe comes with Windows.',
    ],
    [
      shell === 'cmd',
      `Replace ${names} by the values; the prompt keeps what was typed in its history until the window is closed. In a batch file double every percent sign.`,
    ],
    [
      basicEncoding === 'form' && encodingMatters,
      'Give the client secret form-urlencoded: all but letters, digits and *-._ as % and two hexadecimal digits for each byte (RFC 6749 section 2.3.1).',
    ],
    [
      method === 'client_secret_jwt' || method === 'private_key_jwt',
      'A client assertion expires and can often be used once only: make a new one.',
    ],
    [
      presents,
      'CLIENT.pem and CLIENT.key stand for the files of the certificate and its private key.',
    ],
    [
      inForce.caFiles.length > 0,
      'curl trusts what --cacert names in place of its default roots, and not beside them; for a folder use --capath.',
    ],
    [
      inForce.caFiles.length > 1,
      `ALL-CA.pem stands for these files joined into one: ${inForce.caFiles.join(', ')}.`,
    ],
    [
      inForce.systemRoots,
      'The system’s certificates were trusted too; curl has --ca-native for that.',
    ],
    [
      inForce.pin !== null,
      'For a self-signed certificate curl needs it as --cacert as well: --pinnedpubkey does not replace that check.',
    ],
    [
      proxy !== null,
      'If the proxy asks for a password add --proxy-user with the user name alone; curl then asks for it.',
    ],
  ]
  return notes.flatMap(([applies, note]) => (applies ? [note] : []))
}
