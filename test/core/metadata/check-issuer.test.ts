import { describe, expect, it } from 'vitest'
import { issuerProblem } from '../../../core/metadata/check-issuer.ts'

describe('an issuer', () => {
  it.each([
    { issuer: 'https://as.example.com/realm', consent: false, code: null },
    { issuer: 'http://localhost:8080', consent: false, code: null },
    { issuer: 'http://127.0.0.1:8080', consent: false, code: null },
    { issuer: 'http://as.example.com', consent: false, code: 'endpoint-insecure' },
    { issuer: 'http://as.example.com', consent: true, code: null },
    { issuer: 'as.example.com', consent: true, code: 'endpoint-invalid' },
    { issuer: 'file:///etc/passwd', consent: true, code: 'endpoint-invalid' },
    { issuer: 'https://', consent: false, code: 'endpoint-invalid' },
    { issuer: 'https://as.example.com/a b', consent: false, code: 'endpoint-invalid' },
    { issuer: 'https://u:p@as.example.com', consent: false, code: 'endpoint-invalid' },
    { issuer: 'https://as.example.com/#x', consent: false, code: 'endpoint-invalid' },
    { issuer: 'https://as.example.com/?x', consent: false, code: 'endpoint-invalid' },
    {
      issuer: 'https://as.example.com/.well-known/openid-configuration?x=1',
      consent: false,
      code: null,
    },
  ])('$issuer, consent $consent: $code', ({ issuer, consent, code }) => {
    expect(issuerProblem(issuer, consent)?.code ?? null).toBe(code)
  })
})
