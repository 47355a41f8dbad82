import { type Program, parseSync, Visitor } from 'oxc-parser'
import type { Import } from './layers.ts'

/** What a TypeScript or JavaScript text imports, re-exports and loads at run time. Throws on a text that can't be parsed. */
export function readImports(file: string, text: string): readonly Import[] {
  const { module, program, errors } = parseSync(file, text)
  const [fault] = errors
  if (fault !== undefined) throw new SyntaxError(`${file}: ${fault.message}`)
  return [
    ...module.staticImports.map(({ moduleRequest, entries, start, end }) => ({
      specifier: moduleRequest.value,
      typeOnly: isTypeOnly(entries, text.slice(start, end)),
    })),
    ...module.staticExports.flatMap(({ entries, start, end }) => {
      const specifier = entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value
      return specifier === undefined
        ? []
        : [{ specifier, typeOnly: isTypeOnly(entries, text.slice(start, end)) }]
    }),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const specifier = literal(text.slice(moduleRequest.start, moduleRequest.end))
      return specifier === null ? [] : [{ specifier, typeOnly: false }]
    }),
    ...readCalls(program),
  ]
}

/** What stands within code: `require('a')`, and `import('a').A` as a type. */
function readCalls(program: Program): readonly Import[] {
  const found: Import[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return
      if (first?.type !== 'Literal' || typeof first.value !== 'string') return
      found.push({ specifier: first.value, typeOnly: false })
    },
    TSImportType({ source }) {
      found.push({ specifier: source.value, typeOnly: true })
    },
  }).visit(program)
  return found
}

function isTypeOnly(entries: readonly { readonly isType: boolean }[], statement: string): boolean {
  if (/^(import|export)\s+type\b(?!\s*(,|from\b))/.test(statement)) return true
  return entries.length > 0 && entries.every((entry) => entry.isType)
}

function literal(source: string): string | null {
  return /^(['"`])([^$]*)\1$/s.exec(source)?.[2] ?? null
}
