import { LoupeError } from '../core/errors.ts'
import { readPasted } from '../core/token/read-pasted.ts'
import type { FoundToken, TokenKind } from '../core/token/token.ts'
import { readTextFile } from '../node/files/read-text-file.ts'
import type { Terminal } from './terminal.ts'

/** More than a token, or a response that holds one, ever needs, in characters. */
export const inputLimit = 1_000_000

/** Where the token comes from: a file, else standard input, else a prompt without echo. */
export async function readTokenText(terminal: Terminal, file: string | undefined): Promise<string> {
  return withoutLastLineBreak(await readText(terminal, file))
}

async function readText(terminal: Terminal, file: string | undefined): Promise<string> {
  if (file !== undefined) return readTextFile(file, inputLimit)
  if (terminal.interactive) return terminal.askHidden('Token (not shown): ')
  return terminal.readInput(inputLimit)
}

/** One line break at the end is the file's or the pipe's, not the token's: not worth a remark. */
function withoutLastLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '')
}

/** The token to ask about, and what has to be said about how it was found. */
export interface ChosenToken {
  readonly token: FoundToken
  readonly remarks: readonly string[]
}

/**
 * Reads what was given as the window reads what is pasted. Throws `token-empty` where there is no token
 * in it, and `input-invalid` where none is of the kind asked for.
 */
export function chooseToken(text: string, kind: TokenKind | undefined): ChosenToken {
  if (text.trim() === '') {
    throw new LoupeError(
      'token-empty',
      'There is no token. Give it on standard input, with --token-file, or type it when asked.',
    )
  }
  const { tokens, notes, problem } = readPasted(text)
  const token = kind === undefined ? tokens[0] : tokens.find((found) => found.kind === kind)
  if (token !== undefined) {
    const others = tokens.length > 1 && kind === undefined
    const remark = `The input holds ${tokens.length} tokens; this asks about the ${sayKind(token.kind)}. Choose with --kind.`
    return { token, remarks: others ? [...notes, remark] : notes }
  }
  if (kind !== undefined && tokens.length > 0) {
    throw new LoupeError(
      'input-invalid',
      `The input holds no ${sayKind(kind)}. It holds: ${tokens.map((found) => sayKind(found.kind)).join(', ')}.`,
    )
  }
  throw new LoupeError(
    'token-empty',
    problem ?? 'There is no token in the input. Give it on standard input or with --token-file.',
  )
}

function sayKind(kind: TokenKind): string {
  return kind === 'unknown' ? 'token of unknown kind' : kind.replace('_', ' ')
}
