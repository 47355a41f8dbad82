import path from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/lib/paths.ts'

/** Bundles a file of this folder as the app itself is bundled, without what running from source adds; its path. */
export async function buildAlone(name: string): Promise<string> {
  const outDir = path.join(root, 'artifacts/bench')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: path.join('bench', `${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
  return path.join(outDir, `${name}.mjs`)
}
