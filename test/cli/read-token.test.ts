import { describe, expect, it } from 'vitest'
import { chooseToken, inputLimit, readTokenText } from '../../cli/read-token.ts'
import type { Terminal } from '../../cli/terminal.ts'
import { containing, matching } from '../node/like.ts'

const response = JSON.stringify({ access_token: 'the-access', refresh_token: 'the-refresh' })

describe('chooseToken', () => {
  it.each([
    ['a bare token', 'a-token\n', undefined, 'a-token', null],
    ['a header', 'Authorization: Bearer a-token', undefined, 'a-token', null],
    ['the first of several', response, undefined, 'the-access', null],
    ['the one of that kind', response, 'refresh_token', 'the-refresh', 'refresh_token'],
  ] as const)('takes %s', (_name, text, kind, value, proposedHint) => {
    expect(chooseToken(text, kind).token).toMatchObject({ value, proposedHint })
  })

  it('says which of several it takes, unless it was told', () => {
    const remark = 'The input holds 2 tokens; this asks about the access token. Choose with --kind.'
    expect(chooseToken(response, undefined).remarks).toContain(remark)
    expect(chooseToken(response, 'access_token').remarks).not.toContain(remark)
  })

  it.each([
    [
      'nothing',
      '',
      undefined,
      'token-empty',
      /There is no token\. Give it on standard input, with --token-file/,
    ],
    ['a control character', 'a\u001bb', undefined, 'token-empty', /U\+001B/],
    ['a key', '-----BEGIN PRIVATE KEY-----', undefined, 'token-empty', /not a token/],
    ['another kind', response, 'id_token', 'input-invalid', /holds no id token\. It holds: acc/],
    ['an unknown kind', 'abc', 'id_token', 'input-invalid', /It holds: token of unknown kind/],
  ] as const)('refuses %s', (_name, text, kind, code, message) => {
    expect(() => chooseToken(text, kind)).toThrow(
      expect.objectContaining({ code, message: matching(message) }),
    )
  })
})

describe('readTokenText', () => {
  it.each([
    ['a prompt where a person types', true, 'typed'],
    ['standard input elsewhere', false, `read up to ${inputLimit}`],
  ])('reads %s', async (_name, interactive, text) => {
    expect(await readTokenText(terminalOf(interactive), undefined)).toBe(text)
  })

  it('reads a file before either', async () => {
    await expect(readTokenText(terminalOf(true), '/nonexistent')).rejects.toMatchObject({
      code: 'input-invalid',
      message: containing('/nonexistent'),
    })
  })
})

function terminalOf(interactive: boolean): Terminal {
  return {
    interactive,
    color: false,
    width: 80,
    timeZone: 'UTC',
    readInput: async (limit) => `read up to ${limit}`,
    askHidden: async () => 'typed',
    print: () => undefined,
    remark: () => undefined,
  }
}
