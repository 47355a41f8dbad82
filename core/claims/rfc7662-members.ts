/** The members that RFC 7662 defines, in its order. @see RFC 7662 section 2.2 */
export const rfc7662Members = [
  'active',
  'scope',
  'client_id',
  'username',
  'token_type',
  'exp',
  'iat',
  'nbf',
  'sub',
  'aud',
  'iss',
  'jti',
] as const
