import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SerializedError } from 'vitest'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { root } from '../lib/paths.ts'
import type { Report } from './report.ts'

/** A vitest reporter that writes what ran to a file; vitest's own JSON leaves out why a test was skipped. */
export class FileReporter implements Reporter {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** Called by vitest when everything has run. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report: Report = {
      files: modules.map(fileOf),
      tests: modules.flatMap((module) => [...module.children.allTests()].map(describeTest)),
      faults: [
        ...modules.flatMap(faultsOf),
        ...unhandled.map(({ message }) => ({ where: 'unhandled error', message })),
      ],
    }
    writeFileSync(this.#file, JSON.stringify(report))
  }
}

function describeTest(test: TestCase): Report['tests'][number] {
  const { state } = test.result()
  const result = test.result()
  const note = result.state === 'skipped' ? (result.note ?? null) : null
  return { name: `${fileOf(test.module)} > ${test.fullName}`, state, note }
}

function faultsOf(module: TestModule): Report['faults'] {
  const suites = [...module.children.allSuites()]
  return [
    ...module.errors().map(({ message }) => ({ where: fileOf(module), message })),
    ...suites.flatMap((suite) =>
      suite.errors().map(({ message }) => ({
        where: `${fileOf(module)} > ${suite.fullName}`,
        message,
      })),
    ),
  ]
}

function fileOf(module: TestModule): string {
  return path.relative(root, module.moduleId).replaceAll(path.sep, '/')
}
