import type { Review } from '../core/claims/review.ts'
import { LoupeError } from '../core/errors.ts'
import { type CommandShell, toCurl } from '../core/introspection/call/to-curl.ts'
import type { RequestedFormat } from '../core/introspection/sent-request.ts'
import type { Profile } from '../core/profile/profile.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { type ExamineInput, examine } from '../core/report/examine.ts'
import { redactReport } from '../core/report/redact.ts'
import type { Report } from '../core/report/report.ts'
import { madeUpTokenLength } from '../core/token/made-up-token.ts'
import type { TokenFacts, TokenKind, TokenTypeHint } from '../core/token/token.ts'
import { madeUpTokenFacts, tokenFacts } from '../core/token/token-facts.ts'
import { checkChosenFile } from '../node/files/write-chosen-file.ts'
import type { Inspector } from '../node/inspect/inspector.ts'
import type { TokenChecker } from '../node/inspect/token-checker.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { fetchStatus, verifyToken } from './check-token.ts'
import { exitCodeFor, type FailOn } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { giveReport } from './give-report.ts'
import { type OutputFormat, outputFormatOf } from './output-format.ts'
import { type ReviewOptions, readReview } from './read-review.ts'
import { chooseToken, readTokenText } from './read-token.ts'
import type { Terminal } from './terminal.ts'

/** What `token-loupe inspect` was asked for. */
export interface InspectOptions extends ReviewOptions {
  readonly profile: string
  readonly tokenFile?: string
  readonly kind?: TokenKind
  readonly hint?: TokenTypeHint
  /** The form of answer to ask for, instead of the profile's. */
  readonly askFor?: RequestedFormat
  readonly refresh?: boolean
  /** True for the profile's issuer, or an issuer. */
  readonly verify?: string | true
  readonly status?: boolean
  readonly curl?: CommandShell
  readonly json?: boolean
  readonly format?: OutputFormat
  /** A file; `-` for standard output. */
  readonly output?: string
  readonly reveal?: boolean
  readonly rawBasic?: boolean
  readonly control?: boolean
  readonly failOn: FailOn
}

/** What asking needs of the outside world. */
export interface InspectParts {
  readonly profiles: Pick<ProfileService, 'list'>
  readonly inspector: Inspector
  readonly checker: TokenChecker
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The app's. */
  readonly version: string
}

interface Question {
  /** Null asks about a made-up token. */
  readonly token: string | null
  readonly facts: TokenFacts
  readonly remarks: readonly string[]
}

/** Who asks what, and what a reviewer knows of it. */
interface Asking {
  readonly profile: Profile
  readonly review: Review
  readonly question: Question
}

/** Asks about one token and gives the report out. Returns the exit code; throws LoupeError. */
export async function inspect(
  parts: InspectParts,
  terminal: Terminal,
  options: InspectOptions,
  signal: AbortSignal,
): Promise<number> {
  const format = outputFormatOf(options)
  const file = options.output === undefined || options.output === '-' ? null : options.output
  if (file !== null) await checkChosenFile(file)
  const profile = await findProfile(parts.profiles, options.profile)
  const review = await readReview(options)
  const question = await readQuestion(terminal, options)
  for (const remark of question.remarks) terminal.remark(escapeControls(remark))
  const report = await ask(parts, terminal, options, { profile, review, question }, signal)
  const shown = options.reveal === true ? report : redactReport(report)
  await giveReport(shown, { format, file, version: parts.version }, terminal)
  const document = file === null && format !== 'text'
  if (options.curl !== undefined) printCurl(shown, options.curl, terminal, document)
  return exitCodeFor(report, options.failOn)
}

async function ask(
  { inspector, checker, now }: InspectParts,
  terminal: Terminal,
  options: InspectOptions,
  { profile, review, question }: Asking,
  signal: AbortSignal,
): Promise<Report> {
  const { token, facts } = question
  const verified =
    options.verify === undefined
      ? null
      : await verifyToken(checker, { profile, token, verify: options.verify }, signal)
  const evidence = await inspector.inspect(
    {
      profileId: profile.id,
      token,
      tokenTypeHint: facts.hint,
      basicEncoding: options.rawBasic === true ? 'raw' : 'form',
      format: options.askFor ?? null,
      refresh: options.refresh === true,
    },
    signal,
  )
  const checks = { signature: verified, status: null }
  const input: ExamineInput = { evidence, token: facts, profile, checks, review, now: now() }
  const report = examine(input)
  if (options.status !== true) return report
  const status = await fetchStatus(checker, profile, report, signal)
  if (status !== null) return examine({ ...input, checks: { ...checks, status }, now: now() })
  terminal.remark('Neither the answer nor the token names a status list, so none was fetched.')
  return report
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

/** Where standard output is one document, the command must not stand in it. */
function printCurl(
  report: Report,
  shell: CommandShell,
  terminal: Terminal,
  document: boolean,
): void {
  const { command, notes } = toCurl(report.request, shell)
  const lines = command.split('\n').map(escapeControls).join('\n')
  if (document) terminal.remark(lines)
  else terminal.print(lines)
  for (const note of notes) terminal.remark(escapeControls(note))
}
