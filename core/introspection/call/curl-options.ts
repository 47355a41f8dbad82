/** One option of a curl command under its long name, without dashes; null as value for a flag. */
export interface CurlOption {
  readonly name: string
  readonly value: string | null
}

/** Short options that take a value, with their long names. */
const shortWithValue = new Map([
  ['A', 'user-agent'],
  ['b', 'cookie'],
  ['c', 'cookie-jar'],
  ['C', 'continue-at'],
  ['d', 'data'],
  ['D', 'dump-header'],
  ['e', 'referer'],
  ['E', 'cert'],
  ['F', 'form'],
  ['H', 'header'],
  ['K', 'config'],
  ['m', 'max-time'],
  ['o', 'output'],
  ['P', 'ftp-port'],
  ['Q', 'quote'],
  ['r', 'range'],
  ['t', 'telnet-option'],
  ['T', 'upload-file'],
  ['u', 'user'],
  ['U', 'proxy-user'],
  ['w', 'write-out'],
  ['x', 'proxy'],
  ['X', 'request'],
  ['y', 'speed-time'],
  ['Y', 'speed-limit'],
  ['z', 'time-cond'],
])

/** Short flags that matter here. */
const shortFlags = new Map([
  ['G', 'get'],
  ['I', 'head'],
  ['k', 'insecure'],
  ['L', 'location'],
  ['1', 'tlsv1'],
  ['2', 'sslv2'],
  ['3', 'sslv3'],
  [':', 'next'],
])

/** Long options that take a value, beside those that have a short form. */
const longWithValue = new Set([
  ...shortWithValue.values(),
  ...words(`
    aws-sigv4 cacert capath cert-type ciphers connect-timeout connect-to create-file-mode crlfile curves
    data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-servers doh-url ech
    engine etag-compare etag-save expect100-timeout form-string happy-eyeballs-timeout-ms haproxy-clientip
    hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb
    libcurl limit-rate local-port login-options max-filesize max-redirs netrc-file noproxy oauth2-bearer
    output-dir parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy-cacert
    proxy-cert proxy-ciphers proxy-header proxy-key proxy-pass proxy-pinnedpubkey proxy1.0 pubkey random-file
    rate request-target resolve retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4
    socks4a socks5 socks5-hostname stderr tls-max tls13-ciphers trace trace-ascii trace-config unix-socket
    url url-query variable vlan-priority
  `),
])

const shellEnds = new Set(['|', '||', '&&', ';', '&', '>', '>>', '2>', '2>&1', '|&'])

/** The options of the words behind `curl`, in their order, up to where the shell begins something else. */
export function takeOptions(commandWords: readonly string[]): readonly CurlOption[] {
  const options: CurlOption[] = []
  for (let at = 0; at < commandWords.length; at += 1) {
    const word = commandWords[at] ?? ''
    if (shellEnds.has(word)) break
    for (const option of readWord(word)) {
      if (option.value !== 'next') options.push({ name: option.name, value: option.given })
      else {
        at += 1
        options.push({ name: option.name, value: commandWords[at] ?? '' })
      }
    }
  }
  return options
}

interface ReadOption {
  readonly name: string
  /** Whether the value is the next word. */
  readonly value: 'given' | 'next'
  readonly given: string | null
}

function readWord(word: string): readonly ReadOption[] {
  if (word.startsWith('--')) return [readLong(word.slice(2))]
  if (!word.startsWith('-') || word === '-') return [{ name: 'url', value: 'given', given: word }]
  return readShort(word.slice(1))
}

function readLong(text: string): ReadOption {
  const equals = text.indexOf('=')
  if (equals >= 0) {
    return { name: text.slice(0, equals), value: 'given', given: text.slice(equals + 1) }
  }
  return { name: text, value: longWithValue.has(text) ? 'next' : 'given', given: null }
}

/** Short options stand together; the first that takes a value takes the rest of the word. */
function readShort(letters: string): readonly ReadOption[] {
  const options: ReadOption[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at)
    const name = shortWithValue.get(letter)
    const rest = letters.slice(at + 1)
    if (name !== undefined) {
      const given = rest === '' ? null : rest
      return [...options, { name, value: given === null ? 'next' : 'given', given }]
    }
    options.push({ name: shortFlags.get(letter) ?? letter, value: 'given', given: null })
  }
  return options
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
