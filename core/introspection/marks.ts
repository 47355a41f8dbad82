/** What stands in evidence in place of something secret, wherever the server echoed it. */
export const marks = {
  token: '‹token›',
  clientSecret: '‹client secret›',
  basicCredentials: '‹basic credentials›',
  assertion: '‹client assertion›',
  bearerToken: '‹bearer token›',
  ownSecret: '‹secret value›',
  proxyPassword: '‹proxy password›',
} as const

export type Mark = (typeof marks)[keyof typeof marks]
