import { claimsForIntrospection, type Review } from '../core/claims/review.ts'
import { LoupeError } from '../core/errors.ts'
import { readTextFile } from '../node/files/read-text-file.ts'

/** What a reviewer gave on the command line. */
export interface ReviewOptions {
  /** A file with the authorization request's `claims` parameter. */
  readonly claimsParameter?: string
  readonly consent?: string
  readonly legalBasis?: string
}

const longestParameter = 100_000

/** What the reviewer knows of the release of personal data. Throws `input-invalid` where the file holds no JSON object. */
export async function readReview(options: ReviewOptions): Promise<Review> {
  const { claimsParameter: file, consent = '', legalBasis = '' } = options
  const claimsParameter = file === undefined ? '' : await readTextFile(file, longestParameter)
  if (claimsForIntrospection(claimsParameter) === null) {
    throw new LoupeError(
      'input-invalid',
      `“${file}” holds no JSON object. Give the claims parameter as it stood in the authorization request, decoded.`,
    )
  }
  return { claimsParameter, consent, legalBasis }
}
