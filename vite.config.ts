import { readdirSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'
import packageFile from './package.json' with { type: 'json' }

const here = import.meta.dirname
const dist = path.join(here, 'dist')
const rendererFiles = 'virtual:renderer-files'

/** Hands main the list of files that the window consists of: it serves these and no others. */
function listRendererFiles(): Plugin {
  return {
    name: 'list-renderer-files',
    resolveId: (id) => (id === rendererFiles ? `\0${rendererFiles}` : null),
    load(id) {
      if (id !== `\0${rendererFiles}`) return null
      const root = path.join(dist, 'renderer')
      const names = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        .map((name) => name.replaceAll(path.sep, '/'))
      return `export const rendererFiles = ${JSON.stringify(names.sort())}`
    },
  }
}

/** A bundle for Node: everything inside, but for the runtime and the one native module. */
function nodeBundle(
  folder: string,
  input: Record<string, string>,
  format: 'es' | 'cjs',
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['node', 'import', 'module', 'default'] },
    build: {
      outDir: path.join(dist, folder),
      emptyOutDir: folder !== 'preload',
      target: 'node20',
      minify: false,
      sourcemap: false,
      ssr: true,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(input).map(([name, file]) => [name, path.join(here, file)]),
        ),
        external: ['electron', '@napi-rs/keyring', /^node:/],
        platform: 'node',
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  }
}

export default defineConfig({
  root: path.join(here, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), listRendererFiles()],
  define: {
    __APP_VERSION__: JSON.stringify(packageFile.version),
    __PINNED_ELECTRON__: JSON.stringify(packageFile.devDependencies.electron),
  },
  environments: {
    client: {
      build: {
        outDir: path.join(dist, 'renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: { input: path.join(here, 'renderer/index.html') },
      },
    },
    main: nodeBundle(
      'main',
      { main: 'electron/main.ts', 'keychain-worker': 'node/keychain/keychain-worker.ts' },
      'es',
    ),
    preload: nodeBundle('preload', { preload: 'electron/preload.ts' }, 'cjs'),
    cli: nodeBundle(
      'cli',
      { 'token-loupe': 'cli/main.ts', 'keychain-worker': 'node/keychain/keychain-worker.ts' },
      'es',
    ),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'cli']) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
    },
  },
})
