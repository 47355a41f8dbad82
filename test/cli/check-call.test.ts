import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliRig, makeCliRig } from './cli-rig.ts'

let cli: CliRig
beforeEach(async () => {
  cli = await makeCliRig()
})
afterEach(() => cli.rig.remove())

const good =
  "curl -u orders:canary https://as.example.com/introspect -H 'Accept: application/json' --data-urlencode token=canary-token"
const inQuery = "curl -u orders:canary 'https://as.example.com/introspect?token=canary-token'"
const raw = 'GET /introspect?token=canary-token HTTP/1.1\nHost: as.example.com\n'

describe('check-call', () => {
  it.each([
    ['a call in order', good, [], 0],
    ['a token in the URL', inQuery, [], 1],
    ['a raw request', raw, [], 1],
    ['a token in the URL, of no interest', inQuery, ['--fail-on', 'none'], 0],
    ['no call', 'hello', [], 2],
    ['nothing', '', [], 2],
  ])('of %s', async (_name, input, words, code) => {
    const run = await cli.run(['check-call', ...words], { input })
    expect(run.code).toBe(code)
    expect(`${run.out}${run.err}`).not.toContain('canary')
    if (code === 2)
      expect([run.out, run.err]).toEqual(['', expect.stringMatching(/^token-loupe: /)])
    else expect(run.out).toMatch(/Findings: /)
  })

  it.each([[['--json']], [['--format', 'json']], [['--json', '--format', 'json']]])(
    'prints JSON for %j, without what was secret',
    async (words) => {
      const { out, code } = await cli.run(['check-call', ...words], { input: inQuery })
      expect([code, JSON.parse(out)]).toMatchObject([
        1,
        { call: { source: 'curl', url: 'https://as.example.com/introspect', query: ['token'] } },
      ])
      expect(out).not.toContain('canary')
    },
  )

  it('refuses two forms at once', async () => {
    const words = ['check-call', '--json', '--format', 'text']
    const { code, out, err } = await cli.run(words, { input: inQuery })
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('contradict')])
  })

  it('needs an input that ends', async () => {
    const { code, err } = await cli.run(['check-call'], { answers: [] })
    expect([code, err]).toEqual([2, expect.stringContaining('on standard input or with --file')])
  })
})
