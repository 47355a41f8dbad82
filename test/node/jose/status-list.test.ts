import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { checkStatusList } from '../../../node/jose/status-list.ts'

const uri = 'https://issuer.example.com/statuses/1'
const now = 1_800_000_000_000
const header = { alg: 'ES256', typ: 'statuslist+jwt' }
const claims = { sub: uri, iat: 1_700_000_000, status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } }

const check = (change: JsonObject, index = 0, head: JsonObject = header) =>
  checkStatusList({ header: head, claims: { ...claims, ...change }, uri, index, now })

const listOf = (bits: number, bytes: Uint8Array): JsonObject => ({
  status_list: { bits, lst: deflateSync(bytes).toString('base64url') },
})

async function valuesOf(change: JsonObject, count: number): Promise<readonly (number | null)[]> {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const readings = await Promise.all(indexes.map((index) => check(change, index)))
  return readings.map(({ value }) => value)
}

describe('checkStatusList reads', () => {
  it('the example of section 4.1 with one bit', async () => {
    expect(await valuesOf({}, 17)).toEqual([1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, null])
  })

  it('the example of section 4.1 with two bits', async () => {
    const list = { status_list: { bits: 2, lst: 'eNo76fITAAPfAgc' } }
    expect(await valuesOf(list, 13)).toEqual([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3, null])
  })

  it.each([
    [4, [0x21, 0xc3], [1, 2, 3, 12, null]],
    [8, [0x00, 0xff], [0, 255, null]],
  ])('%i bits', async (bits, bytes, expected) => {
    expect(await valuesOf(listOf(bits, Uint8Array.from(bytes)), expected.length)).toEqual(expected)
  })

  it.each([
    [0, 'VALID'],
    [1, 'INVALID'],
    [2, 'SUSPENDED'],
    [3, 'application-specific'],
    [4, null],
    [15, 'application-specific'],
    [16, null],
  ])('the meaning of %i', async (value, meaning) => {
    expect(await check(listOf(8, Uint8Array.of(value)))).toEqual({ value, meaning, problem: null })
  })

  it('a typ with application/ in front', async () => {
    const typ = 'application/StatusList+jwt'
    expect(await check({}, 0, { ...header, typ })).toMatchObject({ problem: null })
  })
})

describe('checkStatusList says what is wrong', () => {
  const bomb = listOf(1, new Uint8Array(16_777_217))
  const lst = (text: string) => ({ status_list: { bits: 1, lst: text } })
  const cases: readonly (readonly [what: string, change: JsonObject, problem: RegExp])[] = [
    ['another list', { sub: 'https://issuer.example.com/statuses/2' }, /another list/],
    ['no iat', { iat: 'now' }, /no iat/],
    ['expired', { exp: 1_800_000_000 }, /expired/],
    ['exp as a text', { exp: 'never' }, /exp is not a number/],
    ['ttl zero', { ttl: 0 }, /ttl/],
    ['no list', { status_list: 'eNrbuRgAAhcBXQ' }, /no claim status_list/],
    ['three bits', { status_list: { bits: 3, lst: 'eNrbuRgAAhcBXQ' } }, /1, 2, 4 or 8/],
    ['not base64url', lst('?'), /not base64url/],
    ['not compressed', lst('AAAA'), /not compressed/],
    ['cut', lst('eNrbuRgA'), /not compressed/],
    ['a bomb', bomb, /more than 16 MiB/],
  ]
  it.each(cases)('%s', async (_what, change, problem) => {
    const reading = await check(change)
    expect({ ...reading, problem: null }).toEqual({ value: null, meaning: null, problem: null })
    expect(reading.problem).toMatch(problem)
  })

  it.each([16, 1e12, Number.MAX_SAFE_INTEGER])('index %i beyond the list', async (index) => {
    expect(await check({}, index)).toMatchObject({ value: null })
  })

  it.each([{ alg: 'ES256' }, { alg: 'ES256', typ: 'JWT' }, { alg: 'ES256', typ: 1 }])(
    'header %o',
    async (head) => {
      expect((await check({}, 0, head)).problem).toMatch(/typ is not statuslist/)
    },
  )

  it('no claims', async () => {
    const question = { header: null, claims: null, uri, index: 0, now }
    expect((await checkStatusList(question)).problem).toMatch(/no JWT/)
  })
})
