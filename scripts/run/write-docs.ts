import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { root } from '../lib/paths.ts'
import { writeReportSchema } from '../lib/report-schema-file.ts'
import { writeRulesPage } from '../lib/rules-page.ts'

await endWithSentence(() => {
  writeFileSync(path.join(root, 'docs', 'rules.md'), writeRulesPage())
  writeFileSync(path.join(root, 'docs', 'report.schema.json'), writeReportSchema())
  console.log('Wrote docs/rules.md and docs/report.schema.json.')
  return Promise.resolve(0)
})
