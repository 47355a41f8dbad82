import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'

/** A folder that Node and Electron can both run: everything is inside, as in the product's own bundles. */
export interface BundledEntry {
  readonly folder: string
  readonly main: string
  readonly close: () => Promise<void>
}

/** Bundles a TypeScript file for Node 20 and Electron's main process. */
export async function bundleEntry(entry: string): Promise<BundledEntry> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-entry-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entry,
        platform: 'node',
        external: [/^node:/],
        output: { format: 'es', entryFileNames: 'main.mjs', codeSplitting: false },
      },
    },
  })
  const main = path.join(folder, 'main.mjs')
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ main: 'main.mjs' }))
  return { folder, main, close: () => rm(folder, { recursive: true, force: true }) }
}
