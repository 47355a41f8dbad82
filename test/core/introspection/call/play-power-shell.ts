const literal = /^'((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'/
const escaped = /^\(& \$esc \$(\w+)\)/
const encoded = /^\[Convert\]::ToBase64String\(\[Text\.Encoding\]::UTF8\.GetBytes\(/
const variable = /^\$(\w+)/

/** What PowerShell would hand to curl: the entries of the command's list, with the secrets put in, a line each. */
export function playPowerShell(command: string, secrets: Readonly<Record<string, string>>): string {
  const list = command.slice(command.indexOf('@(\n') + 3, command.lastIndexOf('\n  ) |'))
  return list
    .split('\n')
    .map((line) => evaluate(line.trim().replace(/^\((.*)\)$/, '$1'), secrets))
    .join('\n')
}

function evaluate(expression: string, secrets: Readonly<Record<string, string>>): string {
  let rest = expression
  let value = ''
  while (rest !== '') {
    const text = literal.exec(rest)
    const secret = escaped.exec(rest) ?? variable.exec(rest)
    const base64 = encoded.exec(rest)
    if (text !== null) {
      value += (text[1] ?? '').replaceAll(/(['‘’‚‛])\1/g, '$1')
      rest = rest.slice(text[0].length)
    } else if (base64 !== null) {
      const end = rest.indexOf('))')
      const inner = evaluate(rest.slice(base64[0].length, end), secrets)
      value += Buffer.from(inner).toString('base64')
      rest = rest.slice(end + 2)
    } else if (secret !== null) {
      const raw = secrets[secret[1] ?? ''] ?? ''
      const isEscaped = secret[0].startsWith('(')
      value += isEscaped ? raw.replaceAll('\\', '\\\\').replaceAll('"', '\\"') : raw
      rest = rest.slice(secret[0].length)
    } else throw new Error(`PowerShell would not understand: ${rest}`)
    rest = rest.replace(/^ \+ /, '')
  }
  return value
}
