import process from 'node:process'
import { errorCode } from './error-code.ts'

/** True where a process with that id runs on this machine, also one of another user. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
