import { readFile } from 'node:fs/promises'
import { run } from '../../cli/run.ts'
import type { Services } from '../../node/services.ts'
import { makeServiceRig, type ServiceRig } from '../node/profiles/service-rig.ts'
import { type FakeTerminal, fakeTerminal, type Typed } from './fake-terminal.ts'

/** The command line over profiles of its own; what would ask a server fails. */
export interface CliRig {
  readonly rig: ServiceRig
  run(words: readonly string[], typed?: Typed): Promise<CliResult>
  /** All that lies in the profile file. */
  fileText(): Promise<string>
}

/** What a run left behind. */
export interface CliResult {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly terminal: FakeTerminal
}

type AskedServices = Pick<Services, 'metadata' | 'inspector' | 'checker'>

/** Makes a rig; `asked` stands in for what asks servers. */
export async function makeCliRig(asked: Partial<AskedServices> = {}): Promise<CliRig> {
  const rig = await makeServiceRig()
  const unasked = () => Promise.reject(new Error('a server was asked'))
  const services = {
    profiles: rig.profiles,
    generatedKeys: rig.generatedKeys,
    metadata: { discover: unasked, metadataOf: unasked, keysOf: unasked, textOf: unasked },
    inspector: { inspect: unasked },
    checker: { verify: unasked, status: unasked },
    ...asked,
  }
  return {
    rig,
    async run(words, typed) {
      const terminal = fakeTerminal(typed)
      const { signal } = new AbortController()
      const code = await run(words, {
        services,
        terminal,
        version: '0.3.0',
        now: () => rig.time,
        signal,
      })
      return { code, out: terminal.out.join('\n'), err: terminal.err.join('\n'), terminal }
    },
    fileText: () => readFile(rig.file, 'utf8'),
  }
}
