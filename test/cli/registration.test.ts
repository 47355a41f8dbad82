import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliRig, makeCliRig } from './cli-rig.ts'

let cli: CliRig
beforeEach(async () => {
  cli = await makeCliRig()
})
afterEach(() => cli.rig.remove())

describe('registration', () => {
  it('prints client metadata on standard output and what to know on standard error', async () => {
    await cli.rig.add({}, { clientSecret: 'canary' })
    const { code, out, err } = await cli.run(['registration', 'Orders API'])
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { client_name: 'Orders API', token_endpoint_auth_method: 'client_secret_basic' },
    ])
    expect(err).toContain('issue 617'.replace('i', 'I'))
    expect(out).not.toContain('canary')
  })

  it('believes the private key, not the file', async () => {
    const profile = await cli.rig.add(
      {},
      { clientSecret: 'canary', decryptionKey: { from: 'text', text: 'key B' } },
    )
    const forged = { ...profile.answer, encryptionKey: { kty: 'RSA', n: 'forged' } }
    await cli.rig.tamper(profile, { answer: forged })
    const { code, out } = await cli.run(['registration', 'Orders API'])
    expect([code, out.includes('forged')]).toEqual([0, false])
  })
})

describe('keys public', () => {
  it('says it where there is none', async () => {
    await cli.rig.add({}, { clientSecret: 'canary' })
    const { code, err } = await cli.run(['keys', 'public', 'Orders API'])
    expect([code, err]).toEqual([2, expect.stringContaining('has no key with a public half')])
  })
})
