import { claimsForIntrospection, type Review } from '../../../core/claims/review.ts'
import { Fold } from '../../ui/fold.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface ReviewFieldsProps {
  readonly review: Review
  readonly onChange: (review: Review) => void
}

/** What a reviewer knows of the release of personal data. It is kept with this report only. */
export function ReviewFields({ review, onChange }: ReviewFieldsProps) {
  const asked = claimsForIntrospection(review.claimsParameter)
  return (
    <Fold summary="What a reviewer knows of its release">
      <div className="expectations">
        <TextField
          label="claims parameter of the authorization request"
          description="JSON. Its member introspection says which claims were asked for here: a proposal, no specification."
          error={asked === null ? 'This is no JSON object.' : undefined}
          rows={3}
          mono
          value={review.claimsParameter}
          onChange={(claimsParameter) => onChange({ ...review, claimsParameter })}
        />
        <TextField
          label="Consent"
          description="A note of yours: how and when the person agreed. Nothing is inferred from it."
          rows={2}
          value={review.consent}
          onChange={(consent) => onChange({ ...review, consent })}
        />
        <TextField
          label="Legal basis"
          description="A note of yours. RFC 9701 section 5 asks for one; no tool can see it."
          rows={2}
          value={review.legalBasis}
          onChange={(legalBasis) => onChange({ ...review, legalBasis })}
        />
      </div>
    </Fold>
  )
}
