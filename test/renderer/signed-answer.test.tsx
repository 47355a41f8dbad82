// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { JwtAnswer } from '../../core/introspection/jwt-answer.ts'
import type { SignatureVerdict } from '../../core/introspection/signature.ts'
import { askAbout, part } from './ask-about.tsx'
import { answerEvidence, responseEvidence } from './evidence-samples.ts'
import { good } from './fake-bridge.ts'
import {
  cachedKeys,
  compactAnswer,
  decryptionKey,
  signedEvidence,
  signedJwt,
  signingKey,
  staleMetadata,
} from './jwt-samples.ts'
import { markedToken } from './sample-tokens.ts'

const verified: SignatureVerdict = { state: 'verified', key: signingKey }

async function askForJwt(jwt: JwtAnswer, change: Parameters<typeof signedEvidence>[1] = {}) {
  return await askAbout(markedToken, { inspect: () => good(signedEvidence(jwt, change)) })
}

describe('whether a signed answer can be trusted', () => {
  it.each<readonly [string, SignatureVerdict, string, string]>([
    [
      'verified',
      verified,
      'Trusted',
      'The signature verifies with the RSA key “as-2026-11” (2048 bits) of the server’s key set.',
    ],
    [
      'broken',
      { state: 'broken', key: signingKey, detail: 'It fits no key.' },
      'Untrusted',
      'The signature is broken: It fits no key.',
    ],
    [
      'unsigned',
      { state: 'not-checked', why: 'alg-none', detail: 'alg is none.' },
      'Untrusted',
      'The signature was not checked: alg is none.',
    ],
    [
      'without keys',
      { state: 'not-checked', why: 'keys-unreachable', detail: 'The keys could not be fetched.' },
      'Not checked',
      'The signature was not checked: The keys could not be fetched.',
    ],
  ])('says it in words: %s', async (_name, verdict, word, sentence) => {
    await askForJwt(signedJwt(verdict))
    const section = part('Signed answer')
    const marks = [...section.querySelectorAll('[data-trust]')].map((mark) => mark.textContent)
    expect(marks).toEqual([word, word, word])
    expect(within(part('Signature')).getByText(sentence)).toBeDefined()
    expect(section.textContent).toContain('JWT by RFC 9701')
    expect(part('Claims').textContent).toContain('token_introspection')
  })

  it('does not trust what is encrypted only', async () => {
    const encryption = {
      header: { alg: 'ECDH-ES', enc: 'A256GCM' },
      verdict: { state: 'decrypted', key: decryptionKey },
    } as const
    await askForJwt(signedJwt(verified, { encryption, signature: null }))
    const layer = part('Encryption')
    expect(layer.textContent).toContain('Decrypted with the P-256 key “rs-enc-1” of this profile.')
    expect(layer.textContent).toContain('A256GCM')
    expect(within(part('Claims')).getByText('Untrusted')).toBeDefined()
    expect(screen.queryByRole('region', { name: 'Signature' })).toBeNull()
  })

  it('says why an answer could not be decrypted', async () => {
    const encryption = {
      header: { alg: 'ECDH-ES', enc: 'A256GCM' },
      verdict: { state: 'not-decrypted', why: 'no-key', detail: 'The profile holds no key.' },
    } as const
    await askForJwt(signedJwt(verified, { encryption, signature: null, claims: null }))
    expect(part('Encryption').textContent).toContain('Not decrypted: The profile holds no key.')
    expect(within(part('Signed answer')).getByText('The claims can not be read.')).toBeDefined()
  })
})

describe('personal values of a signed answer', () => {
  it('are masked among the claims until revealed, there and among the members', async () => {
    const { user } = await askForJwt(signedJwt(verified))
    const claims = part('Claims')
    expect(document.body.innerHTML).not.toContain('maren.holst@example.org')

    const reveal = within(claims).getByRole('button', {
      name: /^Reveal token_introspection email,/,
    })
    await user.click(reveal)
    expect(claims.textContent).toContain('maren.holst@example.org')
    expect(part('Members').textContent).toContain('maren.holst@example.org')
    expect(document.body.textContent).not.toContain('Lindenweg')
  })

  it('hides the compact form as a token, whatever else is revealed', async () => {
    const { user } = await askForJwt(signedJwt(verified))
    const [revealAll] = screen.getAllByRole('button', { name: /^Reveal \d+ personal values$/ })
    if (revealAll === undefined) throw new Error('There is no button that reveals all.')
    await user.click(revealAll)
    expect(document.body.textContent).toContain('Lindenweg 4')
    expect(document.body.innerHTML).not.toContain(compactAnswer)

    await user.click(screen.getByRole('button', { name: /^Reveal the JWT as it came/ }))
    expect(part('Request and response').textContent).toContain(compactAnswer)
  })
})

describe('keys and metadata', () => {
  it('says where they came from, and asks again with fresh ones', async () => {
    const change = { keys: cachedKeys, metadata: staleMetadata }
    const { user, main } = await askForJwt(signedJwt(verified), change)
    const keys = part('Keys')
    expect(keys.textContent).toContain('https://as.example.com/jwks')
    expect(keys.textContent).toContain(
      'The cache, 1 key; fetched once more because a kid was unknown',
    )
    expect(keys.textContent).toContain('1 h ago')

    const name = 'Ask again with fresh keys and metadata'
    await user.click(within(keys).getByRole('button', { name }))
    await waitFor(() => expect(main.inputsOf('inspect')).toHaveLength(2))
    expect(main.inputsOf('inspect')).toMatchObject([
      { refresh: false, token: markedToken },
      { refresh: true, token: markedToken, format: null },
    ])
  })

  it('can not ask again once the paste has changed', async () => {
    const { user } = await askForJwt(signedJwt(verified), { keys: cachedKeys })
    await user.type(screen.getByLabelText('Token'), 'x')
    const name = 'Ask again with fresh keys and metadata'
    expect(within(part('Keys')).getByRole('button', { name })).toHaveProperty('disabled', true)
    expect(part('Keys').textContent).toContain('The paste has changed since this answer.')
  })

  it('shows which metadata was looked at, and what was tried', async () => {
    const { user } = await askForJwt(signedJwt(verified), { metadata: staleMetadata })
    const metadata = part('Metadata')
    expect(metadata.textContent).toContain('The cache; its lifetime is over')
    await user.click(within(metadata).getByRole('button', { name: '2 URLs were tried' }))
    expect(within(metadata).getByText('It answered 404.')).toBeDefined()
  })

  it('shows neither section where there is nothing to show', async () => {
    await askAbout(markedToken, { inspect: () => good(answerEvidence({ active: false })) })
    expect(screen.queryByRole('region', { name: 'Signed answer' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Metadata' })).toBeNull()
  })

  it('names the dialect where no JWT came at all', async () => {
    const plain = responseEvidence({ status: 204, statusText: 'No Content', body: '' })
    const evidence = { ...plain, request: { ...plain.request, format: 'vendor-jwt' } } as const
    await askAbout(markedToken, { inspect: () => good(evidence) })
    expect(part('Signed answer').textContent).toContain('phantom token')
  })
})

describe('the places of findings', () => {
  it('lead to where they are marked in the decoded JWT', async () => {
    const broken: SignatureVerdict = { state: 'broken', key: signingKey, detail: 'It fits no key.' }
    const { user, report } = await askForJwt(signedJwt(broken))
    const card = report.querySelector<HTMLElement>('[data-rule^="JWT-"]')
    if (card === null) throw new Error('There is no finding about the JWT.')
    await user.click(within(card).getByRole('button'))
    const place = within(card).getAllByRole('button', { name: /header|claims/ })[0]
    if (place === undefined) throw new Error('The finding leads nowhere.')
    await user.click(place)
    const name = document.activeElement?.closest('section')?.getAttribute('aria-label')
    expect(name).toMatch(/^(Header of the signature|Claims), decoded$/)
  })
})
