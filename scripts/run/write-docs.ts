import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { endWithSentence } from '../lib/end-with-sentence.ts'
import { root } from '../lib/paths.ts'
import { writeRulesPage } from '../lib/rules-page.ts'

await endWithSentence(() => {
  writeFileSync(path.join(root, 'docs', 'rules.md'), writeRulesPage())
  console.log('Wrote docs/rules.md.')
  return Promise.resolve(0)
})
