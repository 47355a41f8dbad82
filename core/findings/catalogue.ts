import { audienceRules } from './audience.ts'
import { audienceNameRules } from './audience-names.ts'
import { extensionActorRules } from './extension-actor.ts'
import { extensionBindingRules } from './extension-binding.ts'
import { extensionDetailsRules } from './extension-details.ts'
import { extensionIdentityRules } from './extension-identity.ts'
import { extensionSignInRules } from './extension-sign-in.ts'
import { extensionStatusRules } from './extension-status.ts'
import { jwtAlgorithmRules } from './jwt-algorithms.ts'
import { jwtClaimRules } from './jwt-claims.ts'
import { jwtConfusionRules } from './jwt-confusion.ts'
import { jwtCreatedRules } from './jwt-created.ts'
import { jwtDialectRules } from './jwt-dialect.ts'
import { jwtEncryptionRules } from './jwt-encryption.ts'
import { jwtFormRules } from './jwt-form.ts'
import { jwtKeyRules } from './jwt-keys.ts'
import { jwtReceiverRules } from './jwt-receiver.ts'
import { memberOwnerRules } from './member-owner.ts'
import { memberPresenceRules } from './member-presence.ts'
import { memberTimeRules } from './member-times.ts'
import { memberTypeRules } from './member-types.ts'
import { metadataIssuerRules } from './metadata-issuer.ts'
import { metadataKeyRules } from './metadata-keys.ts'
import { metadataListRules } from './metadata-lists.ts'
import { privacyHandleRules } from './privacy-handles.ts'
import { privacyIdentityRules } from './privacy-identity.ts'
import { privacyPlaceRules } from './privacy-places.ts'
import { privacyReleaseRules } from './privacy-release.ts'
import { privacySpecialRules } from './privacy-special.ts'
import { beyondNotRun } from './probe-rules.ts'
import { pastedOnlyRules, requestRules } from './request-rules.ts'
import { responseBodyRules } from './response-body.ts'
import { responseCachedRules } from './response-cached.ts'
import { responseFormatRules } from './response-format.ts'
import { responseStatusRules } from './response-status.ts'
import type { Catalogue, Rule } from './rule.ts'
import { tokenAnswerRules } from './token-answer.ts'
import { tokenFormRules } from './token-form.ts'
import { tokenSignatureRules } from './token-signature.ts'

/** The rules that run, in the order of their ids: that of findings of one severity. */
export const rules: readonly Rule[] = sortGroups([
  requestRules,
  [...responseStatusRules, ...responseFormatRules, ...responseBodyRules, ...responseCachedRules],
  [...memberPresenceRules, ...memberTypeRules, ...memberTimeRules, ...memberOwnerRules],
  [...audienceRules, ...audienceNameRules],
  [
    ...jwtFormRules,
    ...jwtAlgorithmRules,
    ...jwtKeyRules,
    ...jwtClaimRules,
    ...jwtReceiverRules,
    ...jwtCreatedRules,
    ...jwtEncryptionRules,
    ...jwtConfusionRules,
    ...jwtDialectRules,
  ],
  [...tokenFormRules, ...tokenAnswerRules, ...tokenSignatureRules],
  [
    ...extensionBindingRules,
    ...extensionDetailsRules,
    ...extensionSignInRules,
    ...extensionActorRules,
    ...extensionIdentityRules,
    ...extensionStatusRules,
  ],
  [...metadataIssuerRules, ...metadataListRules, ...metadataKeyRules],
  [
    ...privacyIdentityRules,
    ...privacySpecialRules,
    ...privacyHandleRules,
    ...privacyPlaceRules,
    ...privacyReleaseRules,
  ],
])

/** Groups stay in their order; inside a group the number counts. */
function sortGroups(groups: readonly (readonly Rule[])[]): readonly Rule[] {
  return groups.flatMap((group) => group.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
}

/** What runs over an exchange, and what is listed as not run whatever the exchange gives. */
export const wholeCatalogue: Catalogue = {
  rules,
  beyond: [
    ...pastedOnlyRules.map(({ id }) => ({
      rule: id,
      reason: 'Looks at pasted calls alone: a request of ours cannot break it.',
    })),
    ...beyondNotRun,
  ],
}
