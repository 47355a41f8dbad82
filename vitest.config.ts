import process from 'node:process'
import { defineConfig } from 'vitest/config'
import packageFile from './package.json' with { type: 'json' }
import { FileReporter } from './scripts/test/file-reporter.ts'

const report = process.env['TOKEN_LOUPE_TEST_REPORT']
const apart = ['renderer', 'integration', 'keychain', 'e2e', 'pack']
const files = '**/*.test.{ts,tsx,mjs}'

export default defineConfig({
  define: {
    __APP_VERSION__: JSON.stringify(packageFile.version),
    __PINNED_ELECTRON__: JSON.stringify(packageFile.devDependencies.electron),
  },
  test: {
    allowOnly: false,
    reporters: report === undefined ? ['default'] : ['default', new FileReporter(report)],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`test/${files}`],
          exclude: apart.map((folder) => `test/${folder}/**`),
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: [`test/renderer/${files}`],
          environment: 'jsdom',
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`test/integration/${files}`],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'keychain',
          include: [`test/keychain/${files}`],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [`test/e2e/${files}`],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pack',
          include: [`test/pack/${files}`],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
