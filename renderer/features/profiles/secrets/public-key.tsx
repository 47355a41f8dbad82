import type { JsonObject } from '../../../../core/json.ts'
import { CopyButton } from './copy-button.tsx'

interface PublicKeyProps {
  readonly jwk: JsonObject
}

/** The public half of a key, to hand over. @see RFC 7517 section 4 */
export function PublicKey({ jwk }: PublicKeyProps) {
  const text = JSON.stringify(jwk, null, 2)
  return (
    <div className="key-field">
      <p className="field-description">
        Its public half. Hand it to the server’s administrator: the server takes the key only once
        it is registered for this caller.
      </p>
      <pre className="key-public">{text}</pre>
      <CopyButton label="Copy public key" text={() => text} />
    </div>
  )
}
