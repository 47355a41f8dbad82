import { useId } from 'react'
import { Link } from 'react-aria-components'
import type { Severity } from '../../../core/findings/finding.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { RawLine, RawPiece } from './raw-view-lines.ts'
import { type RawMark, sayMark } from './raw-view-marks.ts'

interface RawLineViewProps {
  readonly text: string
  readonly line: RawLine
  readonly onMark: (mark: RawMark) => void
}

/** One line of a raw text, its number in front where its beginning is shown. */
export function RawLineView({ text, line, onMark }: RawLineViewProps) {
  return (
    <span className="raw-line" data-line={line.number ?? ''}>
      {line.pieces.map((piece) => (
        <Piece key={piece.start} text={text} piece={piece} onMark={onMark} />
      ))}
      {'\n'}
    </span>
  )
}

interface PieceProps {
  readonly text: string
  readonly piece: RawPiece
  readonly onMark: (mark: RawMark) => void
}

function Piece({ text, piece, onMark }: PieceProps) {
  const words = escapeControls(text.slice(piece.start, piece.end))
  return piece.mark === null ? words : <Mark words={words} mark={piece.mark} onPress={onMark} />
}

interface MarkProps {
  readonly words: string
  readonly mark: RawMark
  readonly onPress: (mark: RawMark) => void
}

/** How much of a marked text its name repeats: in characters. */
const spoken = 80

function Mark({ words, mark, onPress }: MarkProps) {
  const id = useId()
  const titles = mark.places.map(({ finding }) => titleOf(finding))
  const description = [...new Set(titles)].join('\n')
  const { severity } = mark.places[0].finding
  return (
    <mark className={`raw-mark raw-mark-${severity}`} title={description}>
      <Link
        className="raw-mark-link"
        data-start={mark.start}
        aria-label={`${escapeControls(sayMark(mark))}, line ${mark.line}: ${words.slice(0, spoken)}`}
        aria-describedby={id}
        onPress={() => onPress(mark)}
      >
        {words}
      </Link>
      <span id={id} hidden>
        {description}
      </span>
    </mark>
  )
}

function titleOf({
  rule,
  severity,
  title,
}: {
  readonly rule: string
  readonly severity: Severity
  readonly title: string
}): string {
  return `${rule}, ${severity}: ${title}`
}
