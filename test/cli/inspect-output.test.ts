import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { outputFormats } from '../../cli/output-format.ts'
import { evidenceOf, now, responseOf } from '../core/introspection/evidence-of.ts'
import { type CliRig, makeCliRig } from './cli-rig.ts'

const mail = 'canary.person@example.org'
const name = 'Kanarie Vogelsang'
const steering = ['\u001b', '\u202e', '\u0085']
const logSchema = z.object({
  runs: z.tuple([z.object({ results: z.array(z.looseObject({ ruleId: z.string() })) })]),
})
let cli: CliRig
let body: unknown
let asked = 0

beforeEach(async () => {
  asked = 0
  body = { active: true, email: mail, name, note: `red ${steering.join('')}` }
  cli = await makeCliRig({
    inspector: {
      inspect: async () => {
        asked += 1
        return evidenceOf(responseOf(body))
      },
    },
  })
  cli.rig.time = now
  await cli.rig.add({}, { clientSecret: 'canary secret' })
})
afterEach(() => cli.rig.remove())

const run = (...words: readonly string[]) =>
  cli.run(['inspect', '--profile', 'orders api', '--fail-on', 'none', ...words], {
    input: 'canary-token',
  })
const inFolder = (file: string) => path.join(cli.rig.folder, file)

describe('inspect --format', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['text', [], /^ACTIVE {2}/],
    ['text', ['--format', 'text'], /^ACTIVE {2}/],
    ['JSON', ['--json'], /^\{\n {2}"format": "token-loupe-report"/],
    ['JSON', ['--format', 'json'], /^\{\n {2}"format": "token-loupe-report"/],
    ['JSON', ['--json', '--format', 'json'], /^\{\n {2}"format": "token-loupe-report"/],
    ['Markdown', ['--format', 'markdown'], /^# Token introspection report: Active\n/],
    ['HTML', ['--format', 'html'], /^<!doctype html>/],
    ['SARIF', ['--format', 'sarif'], /^\{\n {2}"\$schema": "[^"]*sarif-2\.1\.0\.json"/],
  ])('prints %s for %j', async (_name, words, start) => {
    const { code, out, err } = await run(...words)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(start)
  })

  it.each(outputFormats)(
    'prints nothing secret or personal as %s, and steers no terminal',
    async (format) => {
      const { out } = await run('--format', format)
      expect(out).not.toMatch(/canary|Kanarie/)
      expect(steering.filter((character) => out.includes(character))).toEqual([])
    },
  )

  it.each([['json'], ['sarif']])(
    'prints the same document as %s, whatever it escapes',
    async (format) => {
      const { out } = await run('--format', format)
      expect(JSON.stringify(JSON.parse(out))).toContain('\u202e')
    },
  )

  it.each([
    ['text', /^Personal values are shown in clear/],
    ['markdown', /shows personal values in clear/],
    ['html', /shows personal values in clear/],
    ['json', /"redacted": false/],
    ['sarif', /shows personal values in clear/],
  ])('shows personal values as %s with --reveal, and says so', async (format, statement) => {
    const { out } = await run('--format', format, '--reveal')
    expect(out).toMatch(statement)
    // SARIF points into the received body; in clear it does not carry it.
    if (format !== 'sarif') expect(out.replaceAll(/[\\\u2060]/g, '')).toContain(mail)
    expect(out).not.toMatch(/canary-token|canary secret/)
  })

  it('refuses two forms at once, before it asks', async () => {
    const { code, out, err } = await run('--json', '--format', 'sarif')
    expect([code, out, err, asked]).toEqual([
      2,
      '',
      'token-loupe: --json and --format sarif contradict each other. Give one of them.',
      0,
    ])
  })

  it.each([['markdown'], ['html'], ['sarif']])('keeps the command out of %s', async (format) => {
    const { out, err } = await run('--format', format, '--curl', 'posix')
    expect(out).not.toContain('curl')
    expect(err).toContain('curl')
  })
})

describe('inspect --format sarif in a CI job', () => {
  const gate = ['--format', 'sarif', '--fail-on', 'warning'] as const
  const resultsOf = (text: string) => logSchema.parse(JSON.parse(text)).runs[0].results

  it('fails on a finding', async () => {
    const { code, out } = await run(...gate)
    expect(code).toBe(1)
    expect(resultsOf(out).length).toBeGreaterThan(0)
  })

  it('does not fail on what the profile silences, and lists it as suppressed', async () => {
    body = { active: true, email: mail }
    const rules = new Set(resultsOf((await run(...gate)).out).map(({ ruleId }) => ruleId))
    const silenced = [...rules].map((rule) => ({ rule, where: null, reason: 'Agreed.' }))
    await cli.rig.add({ name: 'quiet api', silenced }, { clientSecret: 'canary secret' })
    const { code, out } = await cli.run(['inspect', '--profile', 'quiet api', ...gate], {
      input: 'canary-token',
    })
    expect(code).toBe(0)
    const { length } = resultsOf(out)
    expect(length).toBeGreaterThan(0)
    expect(resultsOf(out).map((result) => result['suppressions'])).toMatchObject(
      Array.from({ length }, () => [{ justification: 'Agreed.' }]),
    )
  })
})

describe('inspect --output', () => {
  it.each(outputFormats)(
    'writes %s to a file of the owner’s, and prints the verdict',
    async (format) => {
      const file = inFolder('report')
      const { code, out } = await run('--output', file, '--format', format)
      expect(code).toBe(0)
      expect(out).toMatch(/^Active\. .* Findings: \d.* Written to .*report\.$/)
      expect(out).not.toMatch(/canary|Kanarie/)
      const printed = await run('--format', format)
      expect(await readFile(file, 'utf8')).toBe(`${printed.out}\n`)
      expect((await stat(file)).mode & 0o777).toBe(0o600)
    },
  )

  it('says it in the file where personal values are in clear', async () => {
    const file = inFolder('report.txt')
    await run('--output', file, '--reveal')
    expect(await readFile(file, 'utf8')).toMatch(
      /^Personal values are shown in clear[\s\S]*canary\.person/,
    )
  })

  it('prints to standard output for -', async () => {
    expect((await run('--output', '-')).out).toBe((await run()).out)
  })

  it('replaces the file that a link names, not the link', async () => {
    await writeFile(inFolder('real.md'), 'old')
    await symlink(inFolder('real.md'), inFolder('link.md'))
    await run('--output', inFolder('link.md'), '--format', 'markdown')
    expect(await readFile(inFolder('real.md'), 'utf8')).toMatch(/^# Token/)
  })

  it('still prints the command', async () => {
    const { out } = await run('--output', inFolder('r.json'), '--json', '--curl', 'posix')
    expect(out).toContain('curl')
  })

  it('still fails on findings', async () => {
    const { code } = await run('--output', inFolder('r.sarif'), '--fail-on', 'warning')
    expect(code).toBe(1)
  })

  it.each([
    ['a folder', 'folder', '“folder” is a folder. Name a file in it.'],
    ['a folder that is not there', 'no/report.md', 'its folder is not there.'],
    ['a file as a folder', 'file/report.md', 'its folder is not there.'],
  ])('refuses %s before it asks', async (_name, file, sentence) => {
    await mkdir(inFolder('folder'))
    await writeFile(inFolder('file'), 'old')
    const before = await readdir(cli.rig.folder)
    const { code, out, err } = await run('--output', inFolder(file))
    expect([code, out, asked]).toEqual([2, '', 0])
    expect(err).toContain(sentence)
    expect(err).toContain('Nothing was written.')
    expect(await readdir(cli.rig.folder)).toEqual(before)
  })
})

describe('what a reviewer knows', () => {
  it('entitles by the claims parameter, and stands in the report', async () => {
    const file = inFolder('claims.json')
    await writeFile(file, '{"introspection":{"email":null},"userinfo":{"name":null}}')
    const words = [
      '--claims-parameter',
      file,
      '--consent',
      'In the app',
      '--legal-basis',
      'Contract',
    ]
    const { out } = await run(...words)
    expect(out).toContain('asked for by the claims parameter (a proposal, no specification)')
    expect(out).toMatch(/consent +In the app/)
    expect(out).toMatch(/legal basis +Contract/)
  })

  it('refuses what is no JSON object, before anything is asked', async () => {
    const file = inFolder('claims.json')
    await writeFile(file, '[]')
    const { code, err } = await run('--claims-parameter', file)
    expect([code, asked]).toEqual([2, 0])
    expect(err).toContain('holds no JSON object')
  })
})
