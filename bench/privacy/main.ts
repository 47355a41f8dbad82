import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../scripts/lib/paths.ts'
import { parseAnswerCases } from './answer-case.ts'
import { findInCase } from './find-in-case.ts'
import { sayAnswers } from './say-answers.ts'
import { scoreAnswers } from './score-answers.ts'

const { values: files } = parseArgs({
  options: { answers: { type: 'string', multiple: true } },
})
const corpora = path.join(root, 'test/corpora')
const answers = files.answers ?? [path.join(corpora, 'responses.dev.json')]

for (const file of answers) {
  const cases = parseAnswerCases(await readFile(file, 'utf8'))
  const lines = sayAnswers(
    `${path.basename(file)}: ${cases.length} answers`,
    scoreAnswers(cases, findInCase),
  )
  console.log(lines.join('\n'))
}
