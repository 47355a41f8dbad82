import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { assertNever } from '../../core/assert-never.ts'
import { buildIfChanged } from '../lib/build.ts'
import { root } from '../lib/paths.ts'
import { SetUpError } from '../lib/set-up-error.ts'
import { countReport, type Outcome, reportSchema } from './report.ts'
import { type Ended, runProcess } from './run-process.ts'
import type { CommandStage, Stage, VitestStage } from './stages.ts'

const commandLimit = 5 * 60_000
const vitestLimit = 20 * 60_000

/** The Electron for the stages that need one: the environment that names it, or why there is none. */
export type ElectronForTests =
  | { readonly environment: Readonly<Record<string, string>> }
  | { readonly fault: string }

/** Runs a stage, shows what went wrong in it, and counts. A runner that crashes counts as one failure. */
export async function runStage(stage: Stage, electron: ElectronForTests): Promise<Outcome> {
  switch (stage.kind) {
    case 'commands':
      return runCommands(stage)
    case 'build':
      return build(stage.name)
    case 'vitest':
      return stage.electron ? runElectronStage(stage, electron) : runVitest(stage, {})
    default:
      return assertNever(stage)
  }
}

async function runCommands(stage: CommandStage): Promise<Outcome> {
  const failures: string[] = []
  for (const { label, command } of stage.commands) {
    const ended = await runProcess(command, { output: 'keep', limit: commandLimit })
    if (ended.code === 0) continue
    console.log(ended.output.trimEnd())
    failures.push(`${stage.name}: ${label} (${howItEnded(ended)})`)
  }
  return { passed: stage.commands.length - failures.length, failures, skips: [] }
}

function build(name: string): Outcome {
  try {
    buildIfChanged()
    return { passed: 1, failures: [], skips: [] }
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.log(error.message)
    return failed(`${name}: the app could not be built`)
  }
}

async function runElectronStage(stage: VitestStage, electron: ElectronForTests): Promise<Outcome> {
  if (stage.skip !== null) return runVitest(stage, {})
  if ('fault' in electron) return failed(`${stage.name}: ${electron.fault}`)
  const built = build(stage.name)
  return built.failures.length > 0 ? built : runVitest(stage, electron.environment)
}

async function runVitest(
  stage: VitestStage,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  if (stage.skip !== null) {
    return { passed: 0, failures: [], skips: [{ name: stage.name, reason: stage.skip }] }
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'token-loupe-test-'))
  const file = path.join(folder, 'report.json')
  try {
    const program = path.join(root, 'node_modules/vitest/vitest.mjs')
    const projects = stage.projects.flatMap((project) => ['--project', project])
    const ended = await runProcess(stage.wrap([process.execPath, program, 'run', ...projects]), {
      environment: { ...environment, TOKEN_LOUPE_TEST_REPORT: file },
      output: 'show',
      limit: vitestLimit,
    })
    return countRun(stage, file, ended)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countRun(stage: VitestStage, file: string, ended: Ended): Outcome {
  const report = readReport(file)
  if (report === null)
    return failed(`${stage.name}: the test runner crashed (${howItEnded(ended)})`)
  const outcome = countReport(report, stage.folders)
  if (ended.code === 0 || outcome.failures.length > 0) return outcome
  return {
    ...outcome,
    failures: [`${stage.name}: the test runner ended with ${howItEnded(ended)}`],
  }
}

function readReport(file: string) {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function howItEnded({ code, timedOut }: Ended): string {
  return timedOut ? 'took too long and was ended' : `exit code ${code}`
}

function failed(name: string): Outcome {
  return { passed: 0, failures: [name], skips: [] }
}
