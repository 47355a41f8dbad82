import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'

/**
 * Memory of a process and all its descendants in bytes, each shared page counted by its share (PSS), so
 * that the sum is what they take together. Null where there is no Linux /proc.
 */
export async function memoryOfTree(root: number): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const parents = await readParents()
  const tree = [...parents.keys()].filter((pid) => descendsFrom(pid, root, parents))
  const sizes = await Promise.all(tree.map(memoryOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function readParents(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const pairs = await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const))
  return new Map(pairs)
}

/** The fourth field; the second, a name in brackets, may hold blanks. */
async function parentOf(pid: number): Promise<number> {
  const stat = await readIfThere(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function descendsFrom(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at)) {
    if (at === root) return true
  }
  return false
}

async function memoryOf(pid: number): Promise<number> {
  const rollup = await readIfThere(`/proc/${pid}/smaps_rollup`)
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024
}

/** A process may end while we look at it. */
function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
