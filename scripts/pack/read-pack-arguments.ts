import path from 'node:path'
import { parseArgs } from 'node:util'
import { SetUpError } from '../lib/set-up-error.ts'

/** What `npm run pack` was asked for. */
export interface PackArguments {
  /** The folder that the unpacked app goes below, absolute. */
  readonly output: string
}

/** Reads `--output FOLDER`. Throws a SetUpError for anything else. */
export function readPackArguments(args: readonly string[], standard: string): PackArguments {
  try {
    const { values } = parseArgs({ args: [...args], options: { output: { type: 'string' } } })
    return { output: path.resolve(values.output ?? standard) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new SetUpError(`npm run pack takes --output FOLDER and nothing else. ${error.message}`)
  }
}
