import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BundledEntry, bundleEntry } from './support/bundle-entry.ts'
import { type JoseCase, makeJoseCases } from './support/jose-cases.ts'
import { executable, sandboxArguments } from './support/launch.ts'

const run = promisify(execFile)
const entry = path.join(import.meta.dirname, 'support/jose-operations.ts')

let bundled: BundledEntry
let cases: readonly JoseCase[]
let inNode: Outcome
let inElectron: Outcome

beforeAll(async () => {
  bundled = await bundleEntry(entry)
  cases = await makeJoseCases()
  inNode = await runIn(process.execPath, [bundled.main])
  inElectron = await runIn(executable(), [...sandboxArguments(), bundled.folder])
})
afterAll(() => bundled.close())

const outcome = z.strictObject({ electron: z.boolean(), results: z.array(z.json()) })
type Outcome = z.infer<typeof outcome>

async function runIn(program: string, programArguments: readonly string[]): Promise<Outcome> {
  const input = path.join(bundled.folder, 'input.json')
  const output = path.join(bundled.folder, 'output.json')
  await writeFile(input, JSON.stringify(cases.map(({ operation }) => operation)))
  const environment = { ...process.env, JOSE_INPUT: input, JOSE_OUTPUT: output }
  await run(program, programArguments, { env: environment, timeout: 60_000 })
  return outcome.parse(JSON.parse(await readFile(output, 'utf8')))
}

describe('node/jose', () => {
  it('works in plain Node', () => {
    const wrong = cases.flatMap(({ name, expected }, at) =>
      matches(inNode.results[at], expected) ? [] : [{ name, result: inNode.results[at] }],
    )
    expect(wrong).toEqual([])
  })

  it('gives the same in Electron’s main process', () => {
    const named = (results: readonly unknown[]) =>
      cases.map(({ name }, at) => ({ name, result: results[at] }))
    expect(named(inElectron.results)).toEqual(named(inNode.results))
    expect([inNode.electron, inElectron.electron]).toEqual([false, true])
  })
})

function matches(result: unknown, expected: object): boolean {
  try {
    expect(result).toMatchObject(expected)
    return true
  } catch {
    return false
  }
}
