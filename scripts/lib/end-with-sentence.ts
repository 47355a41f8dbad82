import process from 'node:process'
import { SetUpError } from './set-up-error.ts'

/** Runs a script's main; its number becomes the exit code, a SetUpError ends it with its sentence and code 1. */
export async function endWithSentence(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
