import { formEncode } from '../form-encode.ts'
import { type CommandParts, type CommandText, headerText } from './command-parts.ts'
import { quoteConfig, quotePowerShell } from './quote-for-shell.ts'

/**
 * Writes a command for PowerShell. All goes to curl as a configuration over standard input: older versions of PowerShell
 * break quotation marks in arguments, and what is no argument shows in no list of processes.
 */
export function writePowerShell(parts: CommandParts): string {
  const entries = [
    literal('url', parts.url),
    literal('globoff', null),
    ...parts.options.map(([flag, value]) => literal(flag.slice(2), value)),
    ...parts.headers.map((header) => entry('header', headerText(header))),
    ...(parts.basic === null ? [] : [basicEntry(parts.basic)]),
    ...parts.form.map(([name, value]) => field(name, value)),
  ]
  const asks = parts.secrets.map(
    ({ name, prompt }) => `  $${name} = & $ask ${quotePowerShell(prompt)}`,
  )
  return [
    '& {',
    '  $OutputEncoding = [Text.UTF8Encoding]::new($false)',
    ...(asks.length === 0 ? [] : [askLine, escapeLine, ...asks]),
    '  @(',
    entries.map((line) => `    ${line}`).join('\n'),
    '  ) | curl.exe --config -',
    '}',
  ].join('\n')
}

const askLine =
  "  $ask = { param($what) [Net.NetworkCredential]::new('', (Read-Host $what -AsSecureString)).Password }"
const escapeLine = `  $esc = { param($text) $text.Replace('\\', '\\\\').Replace('"', '\\"') }`

function literal(name: string, value: string | null): string {
  return quotePowerShell(value === null ? name : `${name} = ${quoteConfig(value)}`)
}

/** A line of the configuration, put together of literals and of secrets that are escaped when they are known. */
function entry(name: string, text: CommandText): string {
  const plain = text.filter((piece) => typeof piece === 'string')
  if (plain.length === text.length) return literal(name, plain.join(''))
  const pieces = text.map((piece) =>
    typeof piece === 'string' ? quotePowerShell(inside(piece)) : `(& $esc $${piece.name})`,
  )
  return `(${[quotePowerShell(`${name} = "`), ...pieces, quotePowerShell('"')].join(' + ')})`
}

function basicEntry(text: CommandText): string {
  const pieces = text.map((piece) =>
    typeof piece === 'string' ? quotePowerShell(piece) : `$${piece.name}`,
  )
  const base64 = `[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(${pieces.join(' + ')}))`
  return `(${quotePowerShell('header = "authorization: Basic ')} + ${base64} + ${quotePowerShell('"')})`
}

function field(name: string, value: CommandText): string {
  const plain = value.filter((piece) => typeof piece === 'string')
  return plain.length === value.length
    ? literal('data-raw', `${formEncode(name)}=${formEncode(plain.join(''))}`)
    : entry('data-urlencode', [`${formEncode(name)}=`, ...value])
}

function inside(text: string): string {
  return quoteConfig(text).slice(1, -1)
}
