import process from 'node:process'
import { electronArguments } from '../lib/electron-arguments.ts'
import { SetUpError } from '../lib/set-up-error.ts'
import { resolveRuntime, runtimeEnvironment } from '../runtime/resolve-runtime.ts'
import type { Outcome } from '../test/report.ts'
import { type ElectronForTests, runStage } from '../test/run-stage.ts'
import { listStages, type Stage } from '../test/stages.ts'
import { describeStage, summarize } from '../test/summary.ts'

const all = listStages(process.platform, process.env)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.some((stage) => stage.name === name))

if (unknown.length > 0) {
  const names = all.map((stage) => stage.name).join(', ')
  console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${names}.`)
  process.exitCode = 2
} else {
  await run(all.filter((stage) => wanted.length === 0 || wanted.includes(stage.name)))
}

async function run(stages: readonly Stage[]): Promise<void> {
  const electron = await electronFor(stages)
  const outcomes: Outcome[] = []
  for (const stage of stages) {
    console.log(`== ${stage.name}`)
    const start = performance.now()
    const outcome = await runStage(stage, electron)
    console.log(describeStage(stage.name, performance.now() - start, outcome))
    outcomes.push(outcome)
    if (process.exitCode === 130) return
  }
  for (const line of summarize(outcomes)) console.log(line)
  if (outcomes.some(({ failures }) => failures.length > 0)) process.exitCode = 1
}

async function electronFor(stages: readonly Stage[]): Promise<ElectronForTests> {
  const needed = stages.some((stage) => stage.kind === 'vitest' && stage.electron)
  if (!needed) return { fault: 'no Electron was looked for' }
  try {
    const environment = runtimeEnvironment(await resolveRuntime())
    electronArguments()
    return { environment }
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.log(error.message)
    return { fault: 'there is no Electron to test in' }
  }
}
