import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findValues } from '../../core/claims/values/find-values.ts'
import { root } from '../../scripts/lib/paths.ts'
import { parseAnswerCases } from './answer-case.ts'
import { findInCase } from './find-in-case.ts'
import { sayAnswers } from './say-answers.ts'
import { sayValues } from './say-values.ts'
import { scoreAnswers } from './score-answers.ts'
import { scoreValues } from './score-values.ts'
import { parseValueRows } from './value-row.ts'

const inCorpora = (name: string) => path.join(root, 'test/corpora', name)
const { values: files } = parseArgs({
  options: {
    answers: { type: 'string', multiple: true },
    values: { type: 'string', multiple: true },
  },
})
const none = files.answers === undefined && files.values === undefined

for (const file of files.answers ?? (none ? [inCorpora('responses.dev.json')] : [])) {
  const cases = parseAnswerCases(await readFile(file, 'utf8'))
  const title = `${path.basename(file)}: ${cases.length} answers`
  print(sayAnswers(title, scoreAnswers(cases, findInCase)))
}
for (const file of files.values ?? (none ? [inCorpora('values.dev.json')] : [])) {
  const rows = parseValueRows(await readFile(file, 'utf8'))
  print(sayValues(`${path.basename(file)}: ${rows.length} values`, scoreValues(rows, findValues)))
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`)
}
