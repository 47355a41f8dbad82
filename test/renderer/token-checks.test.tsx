// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CallOutputs, Envelope } from '../../core/contract.ts'
import type { TokenSignatureCheck, TokenStatusCheck } from '../../core/token/token-checks.ts'
import { askAbout, part } from './ask-about.tsx'
import { answerEvidence, askedAt, ordersProfile } from './evidence-samples.ts'
import { bad, good, type Handlers } from './fake-bridge.ts'
import { cachedKeys, decryptionKey, signingKey } from './jwt-samples.ts'
import { jwtOf } from './sample-tokens.ts'

const statusUri = 'https://as.example.com/lists/7'
const token = jwtOf({
  iss: 'https://issuer.example.com',
  status: { status_list: { idx: 42, uri: statusUri } },
})
const verifyButton = 'Check the signature with the keys of https://issuer.example.com'
const statusButton = `Fetch the status list ${statusUri}`

const signatureCheck: TokenSignatureCheck = {
  issuer: 'https://issuer.example.com',
  metadata: null,
  keys: { ...cachedKeys, from: 'network', refetched: false, fetchedAt: askedAt },
  decryption: null,
  verdict: { state: 'verified', key: signingKey },
  decrypted: null,
}

const statusCheck: TokenStatusCheck = {
  uri: statusUri,
  index: 42,
  value: 1,
  meaning: 'INVALID',
  signature: { state: 'verified', key: signingKey },
  fetchedAt: askedAt,
  problem: null,
}

function answerActive(handlers: Handlers): Handlers {
  return { inspect: () => good(answerEvidence({ active: true, sub: 'u-1' })), ...handlers }
}

describe('checking the token’s own signature', () => {
  it('sends nothing before the button that names the issuer is pressed', async () => {
    const { user, main } = await askAbout(
      token,
      answerActive({ 'token:verify': () => good(signatureCheck) }),
    )
    expect(main.inputsOf('token:verify')).toEqual([])
    expect(screen.queryByRole('region', { name: 'The token itself' })).toBeNull()

    await user.click(screen.getByRole('button', { name: verifyButton }))
    const section = await screen.findByRole('region', { name: 'The token itself' })
    expect(main.inputsOf('token:verify')).toEqual([
      {
        requestId: '10000000-0000-4000-8000-000000000002',
        profileId: ordersProfile.id,
        token,
        issuer: 'https://issuer.example.com',
      },
    ])
    expect(within(section).getByText('Trusted')).toBeDefined()
    expect(section.textContent).toContain('The signature verifies with the RSA key “as-2026-11”')
    expect(section.textContent).toContain('https://issuer.example.com')
    expect(screen.queryByRole('button', { name: verifyButton })).toBeNull()
    await waitFor(() => expect(document.activeElement?.textContent).toBe('The token itself'))
    expect(main.inputsOf('inspect')).toHaveLength(1)
  })

  it('examines again: a broken signature becomes a finding', async () => {
    const verdict = { state: 'broken', key: null, detail: 'No key of the set fits it.' } as const
    const { user } = await askAbout(
      token,
      answerActive({ 'token:verify': () => good({ ...signatureCheck, verdict }) }),
    )
    const title = 'The server calls a token active whose signature does not verify'
    expect(within(part('Findings')).queryByText(title)).toBeNull()
    await user.click(screen.getByRole('button', { name: verifyButton }))
    await screen.findByRole('region', { name: 'The token itself' })
    expect(within(part('Signature of the token')).getByText('Untrusted')).toBeDefined()
    expect(within(part('Findings')).getByText(title)).toBeDefined()
  })

  it('shows what a JWE held, personal values masked', async () => {
    const decrypted = {
      header: { alg: 'RS256', typ: 'at+jwt' },
      claims: { sub: 'u-1', email: 'maren.holst@example.org' },
    }
    const decryption = { state: 'decrypted', key: decryptionKey } as const
    const { user } = await askAbout(
      token,
      answerActive({ 'token:verify': () => good({ ...signatureCheck, decryption, decrypted }) }),
    )
    await user.click(screen.getByRole('button', { name: verifyButton }))
    const section = await screen.findByRole('region', { name: 'The token itself' })
    expect(part('Encryption of the token').textContent).toContain('Decrypted with the P-256 key')
    expect(section.textContent).toContain('"at+jwt"')
    expect(document.body.innerHTML).not.toContain('maren.holst@example.org')
    await user.click(within(section).getByRole('button', { name: /^Reveal email,/ }))
    expect(section.textContent).toContain('maren.holst@example.org')
  })

  it('is calm about a failure, and can be tried again', async () => {
    const { user, main } = await askAbout(
      token,
      answerActive({ 'token:verify': () => bad('endpoint-insecure', 'It is not https.') }),
    )
    await user.click(screen.getByRole('button', { name: verifyButton }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The token’s signature was not checked')
    expect(alert.textContent).toContain('It is not https.')
    expect(screen.getByRole('button', { name: verifyButton })).toHaveProperty('disabled', false)
    expect(main.inputsOf('token:verify')).toHaveLength(1)
  })

  it('can be cancelled', async () => {
    const answers: ((answer: Envelope<CallOutputs['token:verify']>) => void)[] = []
    const { user, main } = await askAbout(
      token,
      answerActive({ 'token:verify': () => new Promise((resolve) => answers.push(resolve)) }),
    )
    await user.click(screen.getByRole('button', { name: verifyButton }))
    expect(screen.getByText('Fetching the keys of https://issuer.example.com…')).toBeDefined()
    expect(screen.getByRole('button', { name: statusButton })).toHaveProperty('disabled', true)

    await user.click(screen.getByRole('button', { name: 'Cancel the check' }))
    expect(main.inputsOf('cancel')).toEqual([{ requestId: '10000000-0000-4000-8000-000000000002' }])
    for (const answer of answers) answer(good(signatureCheck))
    expect(await screen.findByText('The check was cancelled.')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'The token itself' })).toBeNull()
  })

  it('is blocked once the paste has changed', async () => {
    const { user, main } = await askAbout(token, answerActive({}))
    await user.type(screen.getByLabelText('Token'), 'x')
    for (const name of [verifyButton, statusButton]) {
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true)
    }
    expect(part('What to try next').textContent).toContain('The paste has changed')
    expect(main.inputsOf('token:verify')).toEqual([])
  })
})

describe('fetching a status list', () => {
  it('names the list, and shows the value beside what was checked before', async () => {
    const { user, main } = await askAbout(
      token,
      answerActive({
        'token:verify': () => good(signatureCheck),
        'token:status': () => good(statusCheck),
      }),
    )
    await user.click(screen.getByRole('button', { name: verifyButton }))
    await screen.findByRole('region', { name: 'The token itself' })
    await user.click(screen.getByRole('button', { name: statusButton }))
    const list = await screen.findByRole('region', { name: 'Status list' })
    expect(main.inputsOf('token:status')).toEqual([
      {
        requestId: '10000000-0000-4000-8000-000000000003',
        profileId: ordersProfile.id,
        uri: statusUri,
        index: 42,
      },
    ])
    expect(list.textContent).toContain('1: INVALID')
    expect(list.textContent).toContain(statusUri)
    expect(part('Signature of the token')).toBeDefined()
    expect(part('Findings').querySelectorAll('[data-rule="EXT-12"]').length).toBe(1)
  })

  it('takes the list that the answer names first', async () => {
    const members = {
      active: true,
      sub: 'u-1',
      status: { status_list: { idx: 3, uri: 'https://as.example.com/lists/answer' } },
    }
    const { user, main } = await askAbout(token, {
      inspect: () => good(answerEvidence(members)),
      'token:status': () =>
        good({ ...statusCheck, value: null, meaning: null, problem: 'It is cut.' }),
    })
    await user.click(
      screen.getByRole('button', {
        name: 'Fetch the status list https://as.example.com/lists/answer',
      }),
    )
    const list = await screen.findByRole('region', { name: 'Status list' })
    expect(main.inputsOf('token:status')).toMatchObject([{ index: 3 }])
    expect(list.textContent).toContain('It is cut.')
  })

  it('is calm about a failure', async () => {
    const { user } = await askAbout(
      token,
      answerActive({ 'token:status': () => bad('not-allowed', 'The list lies elsewhere.') }),
    )
    await user.click(screen.getByRole('button', { name: statusButton }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The status list was not fetched')
    expect(alert.textContent).toContain('The list lies elsewhere.')
  })
})
