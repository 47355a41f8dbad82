import { LoupeError } from '../core/errors.ts'
import { examineCall } from '../core/findings/examine-call.ts'
import { readCall } from '../core/introspection/call/read-call.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { createTextPage } from '../core/report/text-page.ts'
import { writeFindings, writeNotRun } from '../core/report/write-findings.ts'
import { readTextFile } from '../node/files/read-text-file.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import type { FailOn } from './exit-code.ts'
import { exitCodes, fails } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { jsonText } from './json-text.ts'
import { outputFormatOf } from './output-format.ts'
import { inputLimit } from './read-token.ts'
import type { Terminal } from './terminal.ts'

/** What `token-loupe check-call` was asked for. */
export interface CheckCallOptions {
  readonly file?: string
  readonly profile?: string
  readonly json?: boolean
  readonly format?: 'text' | 'json'
  readonly failOn: FailOn
}

/**
 * Says what is wrong with a curl command or a raw HTTP request, without sending anything. Returns the exit code; throws
 * `input-invalid` where there is no call in the input.
 */
export async function checkCall(
  parts: { readonly profiles: Pick<ProfileService, 'list'>; readonly now: () => number },
  terminal: Terminal,
  options: CheckCallOptions,
): Promise<number> {
  const format = outputFormatOf(options)
  const profile =
    options.profile === undefined ? null : await findProfile(parts.profiles, options.profile)
  const { call, problem, notes } = readCall(await readText(terminal, options.file))
  if (call === null) throw new LoupeError('input-invalid', problem ?? 'There is no call in it.')
  const context = { profile, metadata: null, token: null, outcome: null, now: parts.now() }
  const { findings, notRun } = examineCall(call, context)
  if (format === 'json') terminal.print(jsonText({ call, notes, findings, notRun }))
  else {
    for (const note of notes) terminal.remark(escapeControls(note))
    const page = createTextPage(terminal)
    page.labelled(call.method, call.url, { indent: 0, label: call.method.length + 2 }, 'strong')
    writeFindings(page, findings)
    writeNotRun(page, notRun)
    terminal.print(page.toString())
  }
  return findings.some(({ severity }) => fails(severity, options.failOn))
    ? exitCodes.findings
    : exitCodes.fine
}

async function readText(terminal: Terminal, file: string | undefined): Promise<string> {
  if (file !== undefined) return readTextFile(file, inputLimit)
  if (!terminal.interactive) return terminal.readInput(inputLimit)
  throw new LoupeError(
    'input-invalid',
    'Give the curl command, or the raw HTTP request, on standard input or with --file.',
  )
}
