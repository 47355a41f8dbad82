import { describe, expect, it } from 'vitest'
import { examineCall } from '../../../core/findings/examine-call.ts'
import type { CallContext } from '../../../core/findings/request-rule.ts'
import { callRules } from '../../../core/findings/request-rules.ts'
import type { RuleResults } from '../../../core/findings/rule.ts'
import { sources } from '../../../core/findings/sources.ts'
import { readCall } from '../../../core/introspection/call/read-call.ts'
import { jwtOf } from '../introspection/call/jwt-of.ts'
import { now } from '../introspection/evidence-of.ts'
import { profile } from '../report/report-of.ts'
import {
  asserting,
  pastedRequestCases as cases,
  faultless,
  jwtAccept,
  metadata,
  url,
} from './cases/request-pasted.ts'
import { sayPlace } from './given.ts'

const nothingKnown: CallContext = {
  profile: null,
  metadata: null,
  token: null,
  outcome: null,
  now,
}

function examine(text: string, context: Partial<CallContext> = {}): RuleResults {
  const { call, problem } = readCall(text)
  if (call === null) throw new Error(problem ?? 'no call')
  return examineCall(call, { ...nothingKnown, ...context })
}

describe('examineCall of a pasted call', () => {
  it.each(cases)('%s: %s', (rule, _situation, text, context, expected) => {
    const { findings, notRun } = examine(text, context)
    const reason = notRun.find((entry) => entry.rule === rule)?.reason
    if ('notRun' in expected) {
      expect(reason).toMatch(expected.notRun)
      return
    }
    expect(reason).toBeUndefined()
    const said = findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, where }) => [severity, where.map(sayPlace).join(' ')])
    expect(said).toEqual(expected)
  })

  it('finds nothing wrong with a faultless call', () => {
    expect(examine(faultless, { profile }).findings).toEqual([])
  })

  it('finds what is wrong with a bad one, worst first', () => {
    const text = `curl -k -G -d token=abcd1234 -d client_secret=s http://as.example.com/introspect`
    expect(
      examine(text).findings.map(({ rule, message }) => [rule, /REQ-\d+/.exec(message)?.[0]]),
    ).toEqual([
      ['REQ-06', 'REQ-01'],
      ['REQ-07', undefined],
      ['REQ-08', undefined],
    ])
  })
})

describe('the rules about requests', () => {
  it.each(callRules)('$id speaks of a pasted call, and is silent about another', ({ id }) => {
    const own = cases.filter(([rule]) => rule === id).map(([, , , , expected]) => expected)
    const speaks = own.filter((expected) => !('notRun' in expected) && expected.length > 0)
    expect([speaks.length > 0, speaks.length < own.length]).toEqual([true, true])
  })

  it.each(callRules)('$id has title, source and advice at both ends', (rule) => {
    expect(rule.title).toMatch(/^[^.!?]{10,100}$/)
    expect(rule.advice).toMatch(/^At the server: .+\. At the resource server: .+\.$/s)
    expect(sources).toContainEqual(rule.source)
  })
})

const secret = 'S3CR3T'
const leaking: readonly string[] = [
  `curl -k -u 'rs:%${secret}+/' -d 'token=Bearer ${secret}' -d client_secret=${secret} ${url}`,
  `curl -H 'Authorization: Bearer ${secret}' -d token=${secret} ${url} ${jwtAccept}`,
  `curl -G -d token=${secret} -d client_secret=${secret} -d password=${secret} http://u:${secret}@as.example.com`,
  `curl -d token=${secret} -d token_type_hint='${secret} ${secret}' -d client_assertion=${secret} ${url}`,
  asserting({ aud: jwtOf({ secret }), iss: 1 }),
  `POST /i?token=${secret} HTTP/1.1\nHost: h\nCookie: ${secret}\nX-Key: ${secret}\n\ntoken=${secret}`,
  `curl -H 'Accept: ${jwtOf({ secret })}' -H 'Content-Type: ${jwtOf({ secret })}' -d token=a ${url}`,
]

describe('findings hold no secret of what was pasted', () => {
  it.each(leaking.map((text, at) => [at, text] as const))('%i', (_at, text) => {
    const { findings } = examine(text, { profile, metadata })
    expect(findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(findings)).not.toMatch(/S3CR3T|eyJ/)
  })
})
