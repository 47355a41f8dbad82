import { useState } from 'react'
import { Button } from './button.tsx'

const shownCharacters = 20_000

interface LongTextProps {
  readonly text: string
}

/** Text that may be very long: its beginning, and the rest on demand. */
export function LongText({ text }: LongTextProps) {
  const [whole, setWhole] = useState(false)
  if (whole || text.length <= shownCharacters) return <code>{text}</code>
  const more = (text.length - shownCharacters).toLocaleString('en')
  return (
    <>
      <code>{text.slice(0, shownCharacters)}</code>
      <Button small onPress={() => setWhole(true)}>{`Show ${more} more characters`}</Button>
    </>
  )
}
