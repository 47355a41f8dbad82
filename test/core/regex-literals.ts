import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** A regular expression as a source has it. */
export interface RegexLiteral {
  /** The first file that has it, from the folder. */
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** The regular expressions that stand literally in the TypeScript below a folder, each once. */
export function regexLiteralsIn(folder: string): readonly RegexLiteral[] {
  const found = new Map<string, RegexLiteral>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue
    const { program } = parseSync(file, readFileSync(path.join(folder, file), 'utf8'))
    new Visitor({
      Literal(literal) {
        if (!('regex' in literal)) return
        const { pattern, flags } = literal.regex
        const key = `/${pattern}/${flags}`
        if (!found.has(key)) found.set(key, { file, pattern, flags })
      },
    }).visit(program)
  }
  return [...found.values()]
}
