import process from 'node:process'
import { LoupeError } from '../core/errors.ts'
import type { Terminal } from './terminal.ts'

/** The terminal of this process; what waits for input ends with `cancelled` when `signal` is aborted. */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdin, stdout, stderr, env } = process
  return {
    interactive: stdin.isTTY === true,
    color: stdout.isTTY === true && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    width: stdout.columns ?? 100,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    readInput: (limit) => readAll(stdin, limit, signal),
    askHidden: (question) => askHidden(stdin, stderr, question, signal),
    print: (text) => void stdout.write(`${text}\n`),
    remark: (text) => void stderr.write(`${text}\n`),
  }
}

async function readAll(
  input: NodeJS.ReadStream,
  limit: number,
  signal: AbortSignal,
): Promise<string> {
  let text = ''
  input.setEncoding('utf8')
  signal.addEventListener('abort', () => input.destroy(cancelled()), { once: true })
  for await (const chunk of input) {
    text += String(chunk)
    if (text.length > limit) {
      throw new LoupeError(
        'input-invalid',
        `Standard input holds more than ${limit.toLocaleString('en')} characters. Give one token, or one response that holds it.`,
      )
    }
  }
  return text
}

const enter = new Set(['\r', '\n', '\u0004'])
const erase = new Set(['\u007f', '\b'])
const interrupt = '\u0003'

/** Reads a line in raw mode, so that the terminal never shows it: not even what is typed with the question. */
function askHidden(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
  signal: AbortSignal,
): Promise<string> {
  input.setEncoding('utf8')
  input.setRawMode(true)
  output.write(question)
  input.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const stop = (): void => {
      input.off('data', onData)
      signal.removeEventListener('abort', cancel)
      input.setRawMode(false)
      input.pause()
      output.write('\n')
    }
    const cancel = (): void => {
      stop()
      reject(cancelled())
    }
    const onData = (chunk: Buffer | string): void => {
      for (const character of String(chunk)) {
        if (character === interrupt) {
          cancel()
          return
        }
        if (enter.has(character)) {
          stop()
          resolve(typed)
          return
        }
        typed = erase.has(character) ? typed.slice(0, -1) : typed + character
      }
    }
    input.on('data', onData)
    signal.addEventListener('abort', cancel, { once: true })
  })
}

function cancelled(): LoupeError {
  return new LoupeError('cancelled', 'Cancelled. Nothing was changed.')
}
