const classSamples: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  b: '',
  B: '',
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  v: '\v',
  D: 'x',
  W: '-',
  S: 'x',
  '0': '\0',
}

/**
 * Texts that try to make a pattern backtrack, each a function of a length: what the pattern matches up to some piece, then that
 * piece (or two neighbours) until the text is that long, then something that lets the whole fail.
 */
export function hostileTo(pattern: string): readonly ((length: number) => string)[] {
  const seen = new Set<string>()
  const makers: ((length: number) => string)[] = []
  const add = (head: string, pump: string, rest: string) => {
    const key = JSON.stringify([head, pump, rest])
    if (pump === '' || seen.has(key)) return
    seen.add(key)
    makers.push((length) => `${head}${pump.repeat(Math.ceil(length / pump.length))}${rest}`)
  }
  for (const pieces of samplesOf(pattern)) {
    pieces.forEach((piece, at) => {
      const head = pieces.slice(0, at).join('')
      const after = pieces.slice(at + 1).join('')
      for (const rest of ['\u0001', `${after}\u0001`]) {
        add(head, piece, rest)
        add('', piece, rest)
        add(head, `${piece}${pieces[at + 1] ?? ''}`, rest)
        add('', `${piece}${pieces[at + 1] ?? ''}${pieces[at + 2] ?? ''}`, rest)
      }
    })
    add('', pieces.join(''), '\u0001')
  }
  for (const sign of new Set(pattern)) add('', sign, '\u0001')
  for (const sign of 'a0A é-') add('', sign, '\u0001')
  return makers
}

/** Samples of what a pattern matches, in pieces; a rough reading that knows no lookaround. */
function samplesOf(pattern: string): readonly (readonly string[])[] {
  return [0, 1, 2].map((choice) => new Sampler(pattern, choice).read())
}

class Sampler {
  private at = 0
  private readonly source: string
  private readonly choice: number

  constructor(source: string, choice: number) {
    this.source = source
    this.choice = choice
  }

  /** Reads alternatives up to the end of a group, and takes one of them. */
  read(): readonly string[] {
    const alternatives: string[][] = [[]]
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1
        alternatives.push([])
      } else alternatives.at(-1)?.push(...this.quantified(this.atom()))
    }
    this.at += 1
    return alternatives[this.choice % alternatives.length] ?? []
  }

  private quantified(pieces: readonly string[]): readonly string[] {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at))
    if (found === null) return pieces
    this.at += found[0].length
    const times = Math.min(Number(found[1] ?? 1), 40)
    return times <= 1 ? pieces : [...pieces, pieces.join('').repeat(times - 1)]
  }

  private atom(): readonly string[] {
    const sign = this.source[this.at] ?? ''
    this.at += 1
    if (sign === '^' || sign === '$') return []
    if (sign === '.') return ['x']
    if (sign === '[') return [this.classMember()]
    if (sign === '\\') return [this.escape()]
    if (sign !== '(') return [sign]
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += kind.length
    const inner = this.read()
    return /[=!]/.test(kind) ? [] : inner
  }

  private escape(): string {
    const rest = this.source.slice(this.at)
    const long =
      /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|[pP]\{(\w+)\}|k<\w+>)/.exec(rest)
    if (long === null) {
      const sign = rest[0] ?? ''
      this.at += 1
      return classSamples[sign] ?? sign
    }
    this.at += long[0].length
    const code = long[1] ?? long[2] ?? long[3]
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    return { Lu: 'A', N: '1', M: '\u0301', Cc: '\u0002', Cf: '\u200b' }[long[4] ?? ''] ?? 'a'
  }

  /** The first or the last thing that a class holds; of one that excludes, a sign that it does not name. */
  private classMember(): string {
    const excludes = this.source[this.at] === '^'
    if (excludes) this.at += 1
    const members: string[] = []
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      const sign = this.source[this.at] ?? ''
      this.at += 1
      members.push(sign === '\\' ? this.escape() : sign)
    }
    this.at += 1
    if (excludes) return ['x', '\u00e9', ' ', '~'].find((sign) => !members.includes(sign)) ?? 'x'
    return (this.choice % 2 === 0 ? members[0] : members.at(-1)) ?? ''
  }
}
