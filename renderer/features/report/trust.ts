import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import { distrusted } from '../../../core/introspection/read-jwt-answer.ts'
import type { SignatureVerdict } from '../../../core/introspection/signature.ts'

/** Whether what a JWT says is proven: `unchecked` where nothing speaks against it and nothing for it. */
export type Trust = 'trusted' | 'untrusted' | 'unchecked'

/** Whether a signature proves what it signs. */
export function trustIn(verdict: SignatureVerdict): Trust {
  if (verdict.state === 'verified') return 'trusted'
  if (verdict.state === 'broken' || distrusted.has(verdict.why)) return 'untrusted'
  return 'unchecked'
}

/** Whether the claims of a JWT answer are proven: encryption alone proves nothing. */
export function trustInAnswer({ signature, encryption }: JwtAnswer): Trust {
  if (signature !== null) return trustIn(signature.verdict)
  return encryption?.verdict.state === 'decrypted' ? 'untrusted' : 'unchecked'
}
