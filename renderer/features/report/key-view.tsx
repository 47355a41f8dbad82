import './connection.css'
import type { KeyFacts, KeyOrigin } from '../../../core/introspection/signature.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'

const origins: Readonly<Record<KeyOrigin, string>> = {
  jwks: 'The server’s key set',
  pinned: 'Pinned in the profile',
  'client-secret': 'The client secret',
  profile: 'This profile’s keychain item',
}

interface KeyViewProps {
  readonly facts: KeyFacts
}

/** What is known of the key that was used; never the key. */
export function KeyView({ facts }: KeyViewProps) {
  const { kid, kty, crv, bits, alg, use, from } = facts
  const size = bits === null ? '' : `, ${bits} bits`
  return (
    <dl className="facts">
      <dt>Key</dt>
      <dd>{kid === null ? 'Without a kid' : <code>{escapeControls(kid)}</code>}</dd>
      <dt>Type</dt>
      <dd>{escapeControls(`${kty}${crv === null ? '' : ` ${crv}`}${size}`)}</dd>
      {alg === null && use === null ? null : (
        <>
          <dt>Meant for</dt>
          <dd>{escapeControls([alg, use].filter((part) => part !== null).join(', '))}</dd>
        </>
      )}
      <dt>From</dt>
      <dd>{origins[from]}</dd>
    </dl>
  )
}
