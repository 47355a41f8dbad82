import process from 'node:process'
import { measureExaminations, measureLongAnswers } from './examinations.ts'

// Built and run as a process of its own: what runs from source carries the names of its functions along.
const figures = { examineUs: measureExaminations(), memberUs: measureLongAnswers() }
process.stdout.write(JSON.stringify(figures))
