import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliRig, makeCliRig } from './cli-rig.ts'

let cli: CliRig
beforeEach(async () => {
  cli = await makeCliRig()
  await cli.rig.add({}, { clientSecret: 'canary' })
})
afterEach(() => cli.rig.remove())

const silence = (...words: readonly string[]) => cli.run(['profiles', 'silence', ...words])
const hear = (...words: readonly string[]) => cli.run(['profiles', 'hear', ...words])

async function silencedNow() {
  const [summary] = (await cli.rig.profiles.list()).profiles
  return summary?.profile.silenced
}

describe('profiles silence', () => {
  it('keeps rule, place and reason in the profile', async () => {
    const { code, out } = await silence('Orders API', 'pii-02', '--reason', 'Agreed')
    expect([code, out]).toEqual([0, '“Orders API” no longer hears PII-02 anywhere.'])
    await silence('orders api', 'PII-06', '--at', 'answer /groups', '--reason', 'Needed')
    expect(await silencedNow()).toEqual([
      { rule: 'PII-02', where: null, reason: 'Agreed' },
      { rule: 'PII-06', where: 'answer /groups', reason: 'Needed' },
    ])
  })

  it('stands in the list', async () => {
    await silence('Orders API', 'PII-02', '--reason', 'Agreed')
    const { out } = await cli.run(['profiles', 'list'])
    expect(out).toContain('silences PII-02 anywhere: Agreed')
  })

  it.each([
    ['an unknown rule', ['Orders API', 'PII-99', '--reason', 'x'], 'There is no rule “PII-99”'],
    ['an empty reason', ['Orders API', 'PII-02', '--reason', ' '], 'Give a reason'],
    ['an unknown profile', ['Nobody', 'PII-02', '--reason', 'x'], 'There is no profile “Nobody”'],
  ])('refuses %s', async (_what, words, sentence) => {
    const { code, err } = await silence(...words)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
    expect(await silencedNow()).toEqual([])
  })
})

describe('profiles hear', () => {
  it('takes back one place, or all', async () => {
    await silence('Orders API', 'PII-02', '--reason', 'Agreed')
    await silence('Orders API', 'PII-02', '--at', 'answer /email', '--reason', 'Needed')
    await hear('Orders API', 'PII-02', '--at', 'answer /email')
    expect(await silencedNow()).toEqual([{ rule: 'PII-02', where: null, reason: 'Agreed' }])
    const { code } = await hear('Orders API', 'pii-02')
    expect([code, await silencedNow()]).toEqual([0, []])
  })

  it('says what is silenced where nothing fits', async () => {
    await silence('Orders API', 'PII-02', '--reason', 'Agreed')
    const { code, err } = await hear('Orders API', 'PII-06')
    expect([code, err]).toEqual([2, expect.stringContaining('It silences: PII-02 anywhere.')])
  })
})
