import type { Comparison, Spread } from './statistics.ts'
import type { WindowFigures } from './windows.ts'

/** Everything that `npm run bench` measures. */
export interface Figures extends WindowFigures {
  /** Milliseconds. */
  readonly inspectionMs: Comparison
  /** Milliseconds, beside a plain answer. */
  readonly signedMs: Comparison
  readonly encryptedMs: Comparison
  /** Microseconds. */
  readonly examineUs: Spread
  /** Microseconds a member of a long answer, beside short ones. */
  readonly memberUs: Comparison
}

type Say = (value: number) => string

const milliseconds: Say = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const microseconds: Say = (value) => `${value.toFixed(0)} µs`
const preciseMicroseconds: Say = (value) => `${value.toFixed(1)} µs`
const megabytes: Say = (value) => `${(value / 1024 ** 2).toFixed(0)} MiB`

/** The figures as lines of a table: median, and in brackets the middle half of the runs. */
export function sayFigures(figures: Figures): readonly string[] {
  const { startUpMs, memoryBytes, inspectionMs, signedMs, encryptedMs, examineUs, memberUs } =
    figures
  const rows = [
    ['', 'Token Loupe', 'measured against', 'ratio', 'runs'],
    row('start-up to the first paint', 'blank window', startUpMs, milliseconds),
    memoryBytes === null
      ? ['memory of all processes', 'not measured: there is no /proc here', '', '', '']
      : row('memory of all processes', 'blank window', memoryBytes, megabytes),
    row('one inspection', 'bare undici', inspectionMs, milliseconds),
    row('a signed answer (ES256)', 'a plain answer', signedMs, milliseconds),
    row('an encrypted one (RSA-OAEP-256)', 'a plain answer', encryptedMs, milliseconds),
    [
      'examine() alone, 20 members',
      saySpread(examineUs, microseconds),
      '',
      '',
      `${examineUs.runs}`,
    ],
    row('a member, of 50,000', 'of 50', memberUs, preciseMicroseconds),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function row(label: string, against: string, { ours, base, ratio }: Comparison, say: Say) {
  const other = `${against} ${saySpread(base, say)}`
  return [label, saySpread(ours, say), other, `${ratio.toFixed(2)} ×`, `${ours.runs}`]
}

function saySpread({ median, low, high }: Spread, say: Say): string {
  return `${say(median)} (${say(low)} to ${say(high)})`
}
