import process from 'node:process'
import { replaceFile } from '../../../node/files/replace-file.ts'
import { wholeContent } from './whole-content.ts'

/** Saves in a loop until it is killed; started by replace-file.test.ts. */
const [, , file = '', firstRound = '0'] = process.argv
for (let round = Number(firstRound); ; round += 1) {
  await replaceFile(file, wholeContent(round))
  if (round === Number(firstRound)) process.stdout.write('saving\n')
}
