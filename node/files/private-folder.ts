import { chmod, mkdir, stat } from 'node:fs/promises'
import process from 'node:process'

/** Makes the app's own folder, and takes it away from every other user of the machine (mode 0700). */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return
  const { mode } = await stat(folder)
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700)
}
