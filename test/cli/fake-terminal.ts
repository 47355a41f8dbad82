import type { Terminal } from '../../cli/terminal.ts'
import { LoupeError } from '../../core/errors.ts'

/** A terminal in memory that keeps what was shown. */
export interface FakeTerminal extends Terminal {
  readonly out: string[]
  readonly err: string[]
  readonly questions: string[]
}

/** What a person types, answer by answer, or what standard input holds. */
export type Typed = { readonly input: string } | { readonly answers: readonly string[] }

export function fakeTerminal(typed: Typed = { input: '' }): FakeTerminal {
  const out: string[] = []
  const err: string[] = []
  const questions: string[] = []
  const interactive = 'answers' in typed
  return {
    out,
    err,
    questions,
    interactive,
    color: false,
    width: 100,
    timeZone: 'UTC',
    readInput: async (limit) => {
      if (interactive) throw new Error('standard input was read')
      if (typed.input.length <= limit) return typed.input
      throw new LoupeError('input-invalid', 'too long')
    },
    askHidden: async (question) => {
      questions.push(question)
      const answer = interactive ? typed.answers[questions.length - 1] : undefined
      if (answer === undefined) throw new Error(`nobody answers ${question}`)
      return answer
    },
    print: (text) => void out.push(text),
    remark: (text) => void err.push(text),
  }
}
