import { LoupeError } from '../core/errors.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { examine } from '../core/report/examine.ts'
import { redactReport } from '../core/report/redact.ts'
import type { Report } from '../core/report/report.ts'
import { reportToText } from '../core/report/to-text.ts'
import { madeUpTokenLength } from '../core/token/made-up-token.ts'
import type { TokenFacts, TokenKind, TokenTypeHint } from '../core/token/token.ts'
import { madeUpTokenFacts, tokenFacts } from '../core/token/token-facts.ts'
import type { Inspector } from '../node/inspect/inspector.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodeFor, type FailOn } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { jsonText } from './json-text.ts'
import { chooseToken, readTokenText } from './read-token.ts'
import type { Terminal } from './terminal.ts'

/** What `token-loupe inspect` was asked for. */
export interface InspectOptions {
  readonly profile: string
  readonly tokenFile?: string
  readonly kind?: TokenKind
  readonly hint?: TokenTypeHint
  readonly json?: boolean
  readonly reveal?: boolean
  readonly rawBasic?: boolean
  readonly control?: boolean
  readonly failOn: FailOn
}

interface Question {
  /** Null asks about a made-up token. */
  readonly token: string | null
  readonly facts: TokenFacts
  readonly remarks: readonly string[]
}

/** Asks about one token and prints the report. Returns the exit code; throws LoupeError before asking. */
export async function inspect(
  parts: {
    readonly profiles: ProfileService
    readonly inspector: Inspector
    readonly now: () => number
  },
  terminal: Terminal,
  options: InspectOptions,
  signal: AbortSignal,
): Promise<number> {
  const profile = await findProfile(parts.profiles, options.profile)
  const { token, facts, remarks } = await readQuestion(terminal, options)
  for (const remark of remarks) terminal.remark(escapeControls(remark))
  const evidence = await parts.inspector.inspect(
    {
      profileId: profile.id,
      token,
      tokenTypeHint: facts.hint,
      basicEncoding: options.rawBasic === true ? 'raw' : 'form',
    },
    signal,
  )
  const report = examine({ evidence, token: facts, profile, now: parts.now() })
  terminal.print(show(options.reveal === true ? report : redactReport(report), terminal, options))
  return exitCodeFor(report, options.failOn)
}

async function readQuestion(terminal: Terminal, options: InspectOptions): Promise<Question> {
  if (options.control === true) {
    if (options.tokenFile !== undefined) {
      throw new LoupeError(
        'input-invalid',
        'A control request asks about a made-up token: leave --token-file out.',
      )
    }
    return {
      token: null,
      facts: { ...madeUpTokenFacts(madeUpTokenLength), hint: options.hint ?? null },
      remarks: [],
    }
  }
  const text = await readTokenText(terminal, options.tokenFile)
  const { token, remarks } = chooseToken(text, options.kind)
  return {
    token: token.value,
    facts: tokenFacts(token, options.hint ?? token.proposedHint),
    remarks,
  }
}

function show(report: Report, terminal: Terminal, options: InspectOptions): string {
  if (options.json === true) return jsonText(report)
  const { timeZone, color, width } = terminal
  return reportToText(report, { timeZone, color, width })
}
