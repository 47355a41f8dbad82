import { describe, expect, it } from 'vitest'
import { chooseRuntime, type RuntimeFacts } from '../../scripts/runtime/choose-runtime.ts'

const facts: RuntimeFacts = {
  pinned: '45.4.1',
  override: null,
  officialPresent: false,
  downloadFault: null,
  platform: 'linux-x64',
}
const fault = "github.com can't be reached (ENOTFOUND)"

describe('chooseRuntime', () => {
  it.each<[string, Partial<RuntimeFacts>, ReturnType<typeof chooseRuntime>]>([
    [
      'what the person named, of the pinned version',
      { override: { version: '45.4.1' }, officialPresent: true },
      { take: 'override', kind: 'official', why: 'ELECTRON_OVERRIDE_DIST_PATH names it' },
    ],
    [
      'what the person named, of another version',
      { override: { version: '33.2.1' }, officialPresent: true },
      { take: 'override', kind: 'fallback', why: 'ELECTRON_OVERRIDE_DIST_PATH names it' },
    ],
    [
      'the official one that is there',
      { officialPresent: true, downloadFault: fault },
      { take: 'official', download: false, why: 'it is installed' },
    ],
    [
      'the official one that can be downloaded',
      { platform: 'darwin-arm64' },
      { take: 'official', download: true, why: 'it was downloaded' },
    ],
    [
      'the fallback on linux-x64',
      { downloadFault: fault },
      { take: 'fallback', why: `Electron 45.4.1 can't be had: ${fault}` },
    ],
  ])('takes %s', (_, some, expected) => {
    expect(chooseRuntime({ ...facts, ...some })).toEqual(expected)
  })

  it.each(['linux-arm64', 'darwin-arm64', 'win32-x64'])(
    'has nothing for %s, and says so',
    (platform) => {
      const choice = chooseRuntime({ ...facts, downloadFault: fault, platform })
      expect(choice.take).toBe('none')
      expect(choice.take === 'none' && choice.message).toContain('ELECTRON_MIRROR')
      expect(choice.take === 'none' && choice.message).toContain(fault)
    },
  )
})
