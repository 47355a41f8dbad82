import type { CallInput } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import type { Evidence } from '../../core/introspection/evidence.ts'
import { checkEndpoint } from '../../core/profile/check-profile.ts'
import type { Profile } from '../../core/profile/profile.ts'
import { madeUpToken, madeUpTokenBytes } from '../../core/token/made-up-token.ts'
import type { ProfileService } from '../profiles/profile-service.ts'
import type { Transport } from '../transport/transport.ts'

/** One question: which profile asks, about which token; null asks about a made-up one. */
export type InspectQuestion = Omit<CallInput<'inspect'>, 'requestId'>

/** Asks an authorization server about a token in the name of a profile. */
export interface Inspector {
  /**
   * One introspection. What the server does wrong is in the evidence; throws LoupeError where the profile,
   * its secret or the keychain stands in the way.
   * @see RFC 7662 section 2
   */
  inspect(question: InspectQuestion, signal: AbortSignal): Promise<Evidence>
}

export interface InspectorOptions {
  readonly profiles: Pick<ProfileService, 'load' | 'destinationOf' | 'secretFor'>
  readonly transport: Pick<Transport, 'ask'>
  readonly randomBytes: (length: number) => Uint8Array
}

/** Makes an inspector. A secret is in its hands for one question only. */
export function createInspector(options: InspectorOptions): Inspector {
  const { profiles, transport, randomBytes } = options
  return {
    async inspect({ profileId, token, tokenTypeHint, basicEncoding }, signal) {
      const profile = await profiles.load(profileId)
      refuseEndpoint(profile)
      const secret = await profiles.secretFor(profile, await profiles.destinationOf(profile))
      return transport.ask(
        {
          profile,
          secret,
          token: token ?? madeUpToken(randomBytes(madeUpTokenBytes)),
          tokenTypeHint,
          basicEncoding,
        },
        signal,
      )
    },
  }
}

/** The rules of saving, once more: the profile file may have been changed behind the app's back. */
function refuseEndpoint(profile: Profile): void {
  const [problem] = checkEndpoint(profile)
  if (problem !== undefined) throw new LoupeError(problem.code, problem.message)
}
