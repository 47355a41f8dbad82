import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { root } from '../scripts/lib/paths.ts'
import { measureBuilt } from './examine-built.ts'
import { measureAnswers, measureInspections } from './inspections.ts'
import { startAnswers } from './served-answers.ts'
import { startServer } from './served-case.ts'
import { type Figures, sayFigures } from './table.ts'
import { measureWindows } from './windows.ts'

const [executable, electron] = process.argv.slice(2)
if (executable === undefined || electron === undefined) {
  throw new Error('Start this with: npm run bench')
}

const figures = await measure(executable)
const file = path.join(root, 'artifacts/bench.json')
await mkdir(path.dirname(file), { recursive: true })
const machine = { platform: process.platform, arch: process.arch, cpu: os.cpus()[0]?.model ?? '' }
const about = { at: new Date().toISOString(), electron, node: process.versions.node, ...machine }
await writeFile(file, `${JSON.stringify({ version: 1, ...about, figures }, null, 2)}\n`)
for (const line of sayFigures(figures)) console.log(line)
console.log('Medians; in brackets the middle half of the runs. Written to artifacts/bench.json.')

/** The short ones first, so that nothing of the windows is still ending meanwhile. */
async function measure(program: string): Promise<Figures> {
  console.log('bench: examine() alone, then inspections at the demo server')
  const { examineUs, memberUs } = await measureBuilt()
  const { served, close } = await startServer()
  const inspectionMs = await measureInspections(served)
  await close()
  console.log('bench: signed and encrypted answers beside plain ones')
  const answers = await startAnswers()
  const signedMs = await measureAnswers(answers.served, 'signed')
  const encryptedMs = await measureAnswers(answers.served, 'encrypted')
  await answers.close()
  console.log('bench: starts of our window and of a blank one, by turns (about a minute)')
  return {
    ...(await measureWindows(program)),
    inspectionMs,
    signedMs,
    encryptedMs,
    examineUs,
    memberUs,
  }
}
