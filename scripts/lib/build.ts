import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { root } from './paths.ts'
import { SetUpError } from './set-up-error.ts'

const sourceFolders = ['core', 'node', 'electron', 'renderer', 'cli', 'demo']
const sourceFiles = ['vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const products = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/cli/token-loupe.js']
const stampFile = path.join(root, 'dist/.built-from')

/** Builds (vite, all environments) unless the sources are those of the last build. Throws a SetUpError when it fails. */
export function buildIfChanged(say: (line: string) => void = (line) => console.log(line)): void {
  const sources = hashSources()
  if (isBuiltFrom(sources)) return
  const start = Date.now()
  rmSync(stampFile, { force: true })
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (result.status !== 0) {
    throw new SetUpError(`The build failed. What it said:\n${result.stdout}${result.stderr}`)
  }
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, sources)
  say(`build: done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

function isBuiltFrom(sources: string): boolean {
  if (!products.every((file) => existsSync(path.join(root, file)))) return false
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of [...sourceFolders.flatMap(filesBelow), ...sourceFiles].sort()) {
    const place = path.join(root, file)
    if (existsSync(place)) hash.update(`${file}\0`).update(readFileSync(place)).update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(folder: string): string[] {
  const place = path.join(root, folder)
  if (!existsSync(place)) return []
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
